"""``python packaging/appimage.py``: one file that runs on any Linux, of ``dist/callpop``:
``dist/callpop-VERSION-MACHINE.AppImage``.

``appimagetool`` makes it of the folder laid out here; without that program the folder is made
and left, and that is said. Not built so far: the tool is in no Debian.
"""

import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

from linux_tree import ROOT, Release, plant, release, tidy


def lay_out(bundle: Path, folder: Path, made: Release) -> Path:
    """The AppDir, in ``folder``: what packages install, and what the file starts and shows."""
    top = folder / "Callpop.AppDir"
    plant(bundle, top / "usr", made)
    # PyInstaller's program finds its libraries from where it lies, not from where it is called.
    (top / "AppRun").symlink_to("usr/bin/callpop")
    for name, drawn in (
        ("callpop.desktop", "applications/callpop.desktop"),
        ("callpop.svg", "icons/hicolor/scalable/apps/callpop.svg"),
        (".DirIcon", "icons/hicolor/256x256/apps/callpop.png"),
    ):
        (top / name).symlink_to(f"usr/share/{drawn}")
    shutil.copy(ROOT / "LICENSE", top)
    tidy(top, made)
    return top


def build(bundle: Path, folder: Path) -> Path:
    """The file, in ``folder``; where appimagetool is not, the AppDir."""
    made = release()
    shutil.rmtree(folder / "Callpop.AppDir", ignore_errors=True)
    top = lay_out(bundle, folder, made)
    if shutil.which("appimagetool") is None:
        return top
    machine = platform.machine()
    file = folder / f"callpop-{made.version}-{machine}.AppImage"
    env = {**os.environ, "ARCH": machine, "SOURCE_DATE_EPOCH": str(int(made.at.timestamp()))}
    subprocess.run(["appimagetool", "--no-appstream", top, file], env=env, check=True)
    return file


def main() -> int:
    """Make it of ``dist/callpop``."""
    bundle = ROOT / "dist" / "callpop"
    if not bundle.is_dir():
        print("There is no dist/callpop yet: make bundle", file=sys.stderr)
        return 1
    made = build(bundle, ROOT / "dist")
    print(made.relative_to(ROOT))
    if made.is_dir():
        print("appimagetool is not installed: that is the folder it makes a file of.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
