"""A program as a folder that needs no Python, with nothing in it that the program does not need.

``bundle.py`` makes Callpop so, and the benchmark the bare tray that Callpop is measured against.
"""

import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import search_paths
import slimming

UNUSED = (
    # What looks at programs, tests them, installs them or explains them.
    "cProfile", "doctest", "pdb", "profile", "pydoc", "pydoc_data", "pytest", "setuptools",
    "distutils", "packaging", "pkg_resources", "pip", "tkinter", "unittest",
    # Reached through a line that neither program ever comes to.
    "curses", "ftplib", "lib2to3", "multiprocessing", "nntplib", "readline", "rlcompleter",
    "smtplib", "xmlrpc",
    # PySide collects these for others' sake.
    "PySide6.QtDBus", "PySide6.QtNetwork", "PySide6.QtOpenGL",
)  # fmt: skip
"""Modules that no bundle has: something names them, and nothing of ours runs them."""


def freeze(entry: Path, name: str, folder: Path, more: Sequence[str] = ()) -> Path:
    """The program that ``entry`` starts, in ``folder / name``; ``more`` are PyInstaller's options.

    Docstrings are left out, and what is no debugger's business of its libraries.
    """
    with tempfile.TemporaryDirectory() as work:
        options = ["--noconfirm", "--log-level=ERROR", f"--workpath={work}", f"--specpath={work}"]
        options += [f"--distpath={folder}", f"--name={name}", "--strip", "--optimize=2"]
        options += [f"--exclude-module={unused}" for unused in UNUSED]
        # Compressed one by one they would not let themselves be compressed together.
        options.append("--debug=noarchive")
        command = [sys.executable, "-m", "PyInstaller", *options, *more, str(entry)]
        subprocess.run(command, check=True, timeout=900)
    made = folder / name
    slimming.slim(made)
    search_paths.keep_inside(made)
    for path in search_paths.files_of(made):
        path.chmod(path.stat().st_mode & ~0o022)
    return made
