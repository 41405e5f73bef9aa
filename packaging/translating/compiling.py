"""Catalogues as the program reads them."""

import subprocess
import sys
import tempfile
from pathlib import Path

import PySide6

from translating.linguist import Catalogue, write


def compile_file(source: Path, made: Path) -> None:
    """Make ``made`` (.qm) of ``source`` (.ts), without what is not finished.

    Raises:
        subprocess.CalledProcessError: it can't be made.
    """
    name = "lrelease.exe" if sys.platform == "win32" else "lrelease"
    command: list[str | Path] = [Path(PySide6.__file__).parent / name, "-silent", "-nounfinished"]
    subprocess.run([*command, source, "-qm", made], check=True)


def compiled(catalogue: Catalogue, made: Path) -> None:
    """Make ``made`` (.qm) of a catalogue that is in no file."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "callpop.ts"
        write(catalogue, source)
        compile_file(source, made)
