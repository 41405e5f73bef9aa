"""What every package for Linux installs, as a tree that lies below ``/usr`` or ``~/.local``."""

import gzip
import os
import re
import shutil
import subprocess
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

import completions
import icons
import licences
from man_page import man_page
from search_paths import files_of, needed

from callpop import __version__

ROOT = Path(__file__).parent.parent
ICON_SIZES = (16, 22, 24, 32, 48, 64, 128, 256)
LIBRARIES = {
    "ld-linux-x86-64.so.2": "libc6",
    "ld-linux-aarch64.so.1": "libc6",
    "libc.so.6": "libc6",
    "libdl.so.2": "libc6",
    "libm.so.6": "libc6",
    "libpthread.so.0": "libc6",
    "librt.so.1": "libc6",
    "libutil.so.1": "libc6",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libxcb.so.1": "libxcb1",
}
"""What a bundle may need of the system, and Debian's package of it: PyInstaller leaves it to the
system, whose drivers fit no other."""

_GLIBC = re.compile(rb"GLIBC_(\d+)\.(\d+)\0")


@dataclass(frozen=True)
class Release:
    """What is packed: the version, and the moment of its last change, which files are dated by."""

    version: str
    at: datetime

    @property
    def day(self) -> date:
        """The day of that."""
        return self.at.date()


def release() -> Release:
    """This tree's; ``SOURCE_DATE_EPOCH`` says when, else the last commit."""
    told = (
        os.environ.get("SOURCE_DATE_EPOCH")
        or subprocess.run(
            ["git", "log", "-1", "--format=%ct"],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=True,
        ).stdout.strip()
    )
    return Release(__version__, datetime.fromtimestamp(int(told), UTC))


def plant(bundle: Path, usr: Path, made: Release, *, zsh: str = "zsh/site-functions") -> None:
    """Put everything into ``usr``; ``zsh`` is where below ``share`` that shell looks."""
    share = usr / "share"
    program = usr / "lib" / "callpop"
    shutil.copytree(bundle, program, symlinks=True)
    (usr / "bin").mkdir(parents=True)
    (usr / "bin" / "callpop").symlink_to("../lib/callpop/callpop")
    _write(share / "applications/callpop.desktop", _resource("callpop.desktop"))
    told = _resource("callpop.metainfo.xml").replace("@VERSION@", made.version)
    told = told.replace("@DATE@", made.day.isoformat())
    _write(share / "metainfo/app.callpop.Callpop.metainfo.xml", told)
    _write(share / "bash-completion/completions/callpop", completions.bash())
    _write(share / zsh / "_callpop", completions.zsh())
    _write(share / "fish/vendor_completions.d/callpop.fish", completions.fish())
    page = man_page(made.version, made.day).encode()
    _write(share / "man/man1/callpop.1.gz", gzip.compress(page, 9, mtime=0))
    _icons(share / "icons/hicolor")
    licences.collect(bundle, share / "doc/callpop/third-party")
    tidy(usr, made)


def tidy(tree: Path, made: Release) -> None:
    """Modes that a package's files have, and the release's own time: twice the same is the same."""
    os.umask(0o022)
    at = made.at.timestamp()
    for path in (tree, *tree.rglob("*")):
        if not path.is_symlink():
            runs = path.is_dir() or (path.stat().st_mode & 0o100 and ".so" not in path.name)
            path.chmod(0o755 if runs else 0o644)
        os.utime(path, (at, at), follow_symlinks=False)


def needs(bundle: Path) -> tuple[list[str], str]:
    """The libraries that the bundle needs of the system, and the oldest glibc that will do.

    Raises:
        KeyError: they are not all in ``LIBRARIES``.
    """
    inside = {path.name for path in bundle.rglob("*")}
    wanted: set[str] = set()
    newest = (2, 0)
    for file in files_of(bundle):
        wanted |= set(needed(file)) - inside
        if ".so" in file.name:
            for major, minor in _GLIBC.findall(file.read_bytes()):
                newest = max(newest, (int(major), int(minor)))
    if unknown := wanted - LIBRARIES.keys():
        raise KeyError(*sorted(unknown))
    return sorted(wanted), f"{newest[0]}.{newest[1]}"


def autostart() -> str:
    """For ``/etc/xdg/autostart``: says how an administrator has Callpop start for everybody."""
    return _resource("autostart.desktop")


def _icons(folder: Path) -> None:
    _write(folder / "scalable/apps/callpop.svg", icons.DRAWING.read_text(encoding="utf-8"))
    drawn = {folder / f"{size}x{size}/apps/callpop.png": size for size in ICON_SIZES}
    for file in drawn:
        file.parent.mkdir(parents=True)
    icons.draw(drawn)


def _resource(name: str) -> str:
    return (ROOT / "resources" / name).read_text(encoding="utf-8")


def _write(file: Path, content: str | bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content.encode() if isinstance(content, str) else content)
