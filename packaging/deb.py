"""``make deb``: a package for Debian 12 and its relatives, ``dist/callpop_VERSION_ARCH.deb``."""

import gzip
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from linux_tree import LIBRARIES, ROOT, Release, autostart, needs, plant, release, tidy
from search_paths import files_of

AUTOSTART = "etc/xdg/autostart/callpop.desktop"

_CONTROL = """\
Package: callpop
Version: {version}
Architecture: {architecture}
Maintainer: Callpop contributors <nobody@callpop.invalid>
Installed-Size: {size}
Depends: {depends}
Recommends: {recommends}
Section: comm
Priority: optional
Description: desktop companion to a cloud PBX
 Callpop sits in the tray. When your phone rings it shows who calls, on a card
 that never takes the focus, and opens the caller's record in your CRM when you
 say so. A hotkey dials the number that you have selected in any program.
 .
 It speaks to Phonet, Vega, VIPTel, Meetip PRO and XVB. It is not a softphone:
 the talking happens on the phone you already have.
"""

RECOMMENDS = (
    # What keeps secrets, shows notifications and plays a sound; every desktop has its own.
    "gnome-keyring | kwalletmanager | keepassxc",
    "notification-daemon",
    "pulseaudio-utils | pipewire-bin | alsa-utils",
)

_COPYRIGHT = """\
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Callpop
Comment: The licences of the libraries that it brings along are in
 /usr/share/doc/callpop/third-party.

Files: *
Copyright: {holder}
License: Expat

Files: usr/lib/callpop/_internal/PySide6/* usr/lib/callpop/_internal/shiboken6/*
Copyright: The Qt Company Ltd. and other contributors
License: LGPL-3
 On Debian systems the full text is in /usr/share/common-licenses/LGPL-3.

License: Expat
{licence}
"""

_OVERRIDES = """\
# The program brings its own Python and Qt, so that it runs where Debian's are older: all that these
# lines are about lies in /usr/lib/callpop, and is nobody else's.
callpop: embedded-library *
callpop: package-installs-python-bytecode *
callpop: shared-library-lacks-prerequisites *
callpop: library-not-linked-against-libc *
# There is no address yet at which packages are answered for.
callpop: bogus-mail-host *
# PyInstaller's starter.
callpop: hardening-no-pie *
# These are the licences of what it brings along; the copyright file points there.
callpop: extra-license-file *
"""


def build(bundle: Path, folder: Path, compression: str = "xz") -> Path:
    """The package of ``bundle``, in ``folder``; gzip takes a tenth of the time, and more room."""
    made = release()
    architecture = _said("dpkg", "--print-architecture").strip()
    file = folder / f"callpop_{made.version}_{architecture}.deb"
    with tempfile.TemporaryDirectory() as work:
        root = Path(work) / "root"
        plant(bundle, root / "usr", made, zsh="zsh/vendor-completions")
        _documents(root, made)
        (root / AUTOSTART).parent.mkdir(parents=True)
        (root / AUTOSTART).write_text(autostart(), encoding="utf-8")
        size = sum(path.stat().st_size for path in files_of(root)) // 1024
        sums = "".join(
            f"{hashlib.md5(path.read_bytes()).hexdigest()}  {path.relative_to(root)}\n"
            for path in files_of(root)
        )
        about = root / "DEBIAN"
        about.mkdir()
        (about / "control").write_text(
            _CONTROL.format(
                version=made.version,
                architecture=architecture,
                size=size,
                depends=", ".join(depends(bundle)),
                recommends=", ".join(RECOMMENDS),
            )
        )
        (about / "md5sums").write_text(sums)
        (about / "conffiles").write_text(f"/{AUTOSTART}\n")
        tidy(root, made)
        env = {**os.environ, "SOURCE_DATE_EPOCH": str(int(made.at.timestamp()))}
        pack = [
            "dpkg-deb",
            "--root-owner-group",
            f"-Z{compression}",
            "--build",
            str(root),
            str(file),
        ]
        subprocess.run(pack, env=env, check=True, stdout=subprocess.DEVNULL)
    return file


def depends(bundle: Path) -> list[str]:
    """What the libraries of the bundle need of the system, and what Callpop starts.

    Raises:
        KeyError: they need what is in no list.
    """
    wanted, glibc = needs(bundle)
    libc = f"libc6 (>= {glibc})"
    others = sorted({LIBRARIES[name] for name in wanted} - {"libc6"})
    return [libc, *others, "ca-certificates", "fonts-dejavu-core | fonts-noto-core", "xdg-utils"]


def _documents(root: Path, made: Release) -> None:
    doc = root / "usr/share/doc/callpop"
    text = (ROOT / "LICENSE").read_text(encoding="utf-8")
    _title, holder, *rest = [one for one in text.split("\n\n") if one]
    licence = "\n".join(f" {line}" if line else " ." for line in "\n\n".join(rest).splitlines())
    holder = holder.removeprefix("Copyright (c) ")
    (doc / "copyright").write_text(_COPYRIGHT.format(holder=holder, licence=licence))
    at = made.at.strftime("%a, %d %b %Y %H:%M:%S +0000")
    news = (
        f"callpop ({made.version}) stable; urgency=medium\n\n  * See CHANGELOG.md of Callpop.\n\n"
        f" -- Callpop contributors <nobody@callpop.invalid>  {at}\n"
    )
    (doc / "changelog.gz").write_bytes(gzip.compress(news.encode(), 9, mtime=0))
    overrides = root / "usr/share/lintian/overrides/callpop"
    overrides.parent.mkdir(parents=True)
    overrides.write_text(_OVERRIDES)


def _said(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def main() -> int:
    """Make it of ``dist/callpop``; what lintian has to say is said."""
    bundle = ROOT / "dist" / "callpop"
    if not bundle.is_dir():
        print("There is no dist/callpop yet: make bundle", file=sys.stderr)
        return 1
    file = build(bundle, ROOT / "dist")
    print(file.relative_to(ROOT))
    if shutil.which("lintian") is None:
        print("lintian is not installed: nobody has looked the package over.", file=sys.stderr)
        return 0
    return subprocess.run(["lintian", "--fail-on=error,warning", file], check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
