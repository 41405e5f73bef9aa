"""``make try-deb``: installs the .deb on a fresh Debian 12, proves it, removes it, and looks what
is left. Needs root, mmdebstrap and Debian's mirror; touches nothing outside a throw-away root.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import prove
from linux_tree import ROOT

BASE = ROOT / "build" / "debian-12.tar"
_GROWS = (
    "var/cache/",
    "var/lib/apt/",
    "var/lib/dpkg/",
    "var/log/",
    "tmp/",
    "root/",
    "proc/",
    "dev/",
)
"""What any installing and removing changes."""

_INSIDE = """\
set -e
mount --bind /dev "$1/dev"
mount -t proc proc "$1/proc"
for folder in "$2" /tmp/.X11-unix; do
    mkdir -p "$1$folder"
    mount --bind "$folder" "$1$folder"
done
root=$1
shift 2
exec /usr/sbin/chroot "$root" "$@"
"""


class Machine:
    """A Debian of its own, in ``root``; ``shared`` is a folder that it sees at the same place."""

    def __init__(self, root: Path, shared: Path) -> None:
        self._root = root
        self._shared = shared
        base()
        subprocess.run(["tar", "-xf", BASE, "-C", root], check=True)
        shutil.copy("/etc/resolv.conf", root / "etc/resolv.conf")

    def command(self, *words: str) -> list[str]:
        """What runs ``words`` in it."""
        outside = ["unshare", "--mount", "sh", "-c", _INSIDE, "sh", str(self._root)]
        return [*outside, str(self._shared), *words]

    def run(self, *words: str) -> str:
        """Run it; what it printed.

        Raises:
            subprocess.CalledProcessError: it failed.
        """
        env = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "DEBIAN_FRONTEND": "noninteractive"}
        env |= {"LANG": "C.UTF-8", "HOME": "/root"}
        done = subprocess.run(
            self.command(*words), env=env, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
            text=True, check=True, timeout=600,
        )  # fmt: skip
        return done.stdout

    def files(self) -> set[str]:
        """Everything in it, but for what grows anyway."""
        found = (str(path.relative_to(self._root)) for path in self._root.rglob("*"))
        return {name for name in found if not name.startswith(_GROWS)}

    def has(self, file: str) -> bool:
        """There is that file, or link."""
        return os.path.lexists(self._root / file)


def base() -> None:
    """The fresh Debian, made once and kept."""
    if not BASE.exists():
        BASE.parent.mkdir(exist_ok=True)
        making = BASE.with_suffix(".making.tar")
        make = ["mmdebstrap", "--variant=minbase", "--quiet", "bookworm", str(making)]
        subprocess.run(make, check=True, timeout=900)
        making.rename(BASE)


EXPECTED = (
    "usr/bin/callpop",
    "usr/share/applications/callpop.desktop",
    "usr/share/icons/hicolor/48x48/apps/callpop.png",
    "usr/share/metainfo/app.callpop.Callpop.metainfo.xml",
    "usr/share/bash-completion/completions/callpop",
    "usr/share/zsh/vendor-completions/_callpop",
    "usr/share/fish/vendor_completions.d/callpop.fish",
    "etc/xdg/autostart/callpop.desktop",
)


def faults(package: Path, folder: Path) -> Iterator[str]:
    """What is wrong with it; ``folder`` is empty, and has a short path."""
    root, shared = folder / "root", folder / "s"
    root.mkdir()
    shared.mkdir()
    Path("/tmp/.X11-unix").mkdir(mode=0o1777, exist_ok=True)
    machine = Machine(root, shared)
    machine.run("apt-get", "-qq", "update")
    before = machine.files()
    shutil.copy(package, shared / package.name)
    apt = ("apt-get", "-qq", "-y", "-o", "Dpkg::Use-Pty=0")
    print(f"Installing {package.name} on a fresh Debian 12", flush=True)
    machine.run(*apt, "install", "--no-install-recommends", str(shared / package.name))
    if machine.has("usr/bin/python3"):
        yield "the machine has a Python: whether the package needs it is not proved"
    for file in EXPECTED:
        if not machine.has(file):
            yield f"{file} is not there"
    print(machine.run("callpop", "--version").strip(), flush=True)
    if "off" not in machine.run("sh", "-c", "callpop autostart --json | grep -q true || echo off"):
        yield "it starts for everybody who logs in, though nobody asked for that"
    yield from prove.faults(machine.command("callpop"), shared / "d")
    print("Removing it", flush=True)
    machine.run(*apt, "purge", "callpop")
    machine.run(*apt, "autoremove", "--purge")
    for file in sorted(machine.files() - before):
        yield f"{file} is left"
    for file in sorted(before - machine.files()):
        yield f"{file} is gone, and was there before"


def main() -> int:
    """0 for a package without faults."""
    packages = sorted((ROOT / "dist").glob("callpop_*.deb"), key=lambda one: one.stat().st_mtime)
    if not packages:
        print("There is no package yet: make deb", file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory(prefix="cp-") as folder:
        found = list(faults(packages[-1], Path(folder)))
    for fault in found:
        print(fault, file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
