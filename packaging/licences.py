"""The licences of all that a bundle has in it besides Callpop, for whoever gets it."""

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from search_paths import files_of

ROOT = Path(__file__).parent.parent
_FILE = re.compile(r"(licen[cs]e|copying|notice|authors)[^/]*$", re.IGNORECASE)


def collect(bundle: Path, folder: Path) -> list[tuple[str, str]]:
    """Copy their texts into ``folder``, one folder each; the names and what they call it."""
    told = [("Python", "PSF-2.0")]
    for found in _distributions():
        name = found.metadata["Name"]
        told.append((f"{name} {found.version}", _licence(found)))
        for file in found.files or ():
            if _FILE.search(str(file)) and ".dist-info" in str(file):
                _copy(Path(str(found.locate_file(file))), folder / name)
    for package in _system_packages(bundle):
        told.append((package, f"see {package}/copyright"))
        _copy(Path("/usr/share/doc") / package / "copyright", folder / package)
    for place in (f"lib/python3.{sys.version_info.minor}", "."):  # The second is Windows'.
        _copy(Path(sys.base_prefix) / place / "LICENSE.txt", folder / "Python")
    lines = "".join(f"{name}: {licence}\n" for name, licence in told)
    (folder / "README").write_text(
        f"What Callpop brings along, and under which licence. Qt can be replaced: its libraries "
        f"lie below PySide6.\n\n{lines}",
        encoding="utf-8",
    )
    return told


def _distributions() -> Iterator[Distribution]:
    """All that the lock of the app names, and this system needs."""
    lock = (ROOT / "packaging/locks/app.txt").read_text(encoding="utf-8")
    for name in re.findall(r"^([\w.-]+)==", lock, re.MULTILINE):
        try:
            yield distribution(name)
        except PackageNotFoundError:
            continue


def _licence(found: Distribution) -> str:
    told = found.metadata
    classes = [
        one.rpartition(" :: ")[2]
        for one in told.get_all("Classifier") or ()
        if one.startswith("License ::")
    ]
    given = [told[key] for key in ("License-Expression", "License") if key in told]
    return "".join(given[:1]).strip().partition("\n")[0] or ", ".join(classes) or "see its file"


def _system_packages(bundle: Path) -> list[str]:
    """The Debian packages from which the bundle has libraries."""
    names = {path.name for path in files_of(bundle) if ".so" in path.name}
    if shutil.which("dpkg-query") is None:
        return []
    patterns = [f"/usr/lib/*-linux-gnu/{name}" for name in names] + [
        f"/lib/*-linux-gnu/{name}" for name in names
    ]
    asked = ["dpkg-query", "--search", *sorted(patterns)]
    said = subprocess.run(asked, capture_output=True, text=True, check=False).stdout
    return sorted({line.split(":")[0] for line in said.splitlines() if not line.startswith("div")})


def _copy(file: Path, folder: Path) -> None:
    if file.is_file():
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, folder / file.name)
