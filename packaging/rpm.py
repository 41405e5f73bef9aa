"""``make rpm``: a package for Fedora, openSUSE and their relatives, in ``dist``; made by rpmbuild,
which Debian has too."""

import os
import platform
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from linux_tree import ROOT, autostart, needs, plant, release, tidy

_SPEC = """\
# The program is built already, and its libraries are nobody else's: nothing of it is stripped,
# compiled or told of as provided.
%global __os_install_post %{{nil}}
%global debug_package %{{nil}}
%global _build_id_links none
%define _binary_payload w9.gzdio

Name: callpop
Version: {version}
Release: 1
Summary: Desktop companion to a cloud PBX
License: MIT AND LGPL-3.0-only AND Python-2.0
Group: Applications/Communications
AutoReqProv: no
{requires}
Requires: ca-certificates
Requires: xdg-utils
Recommends: gnome-keyring

%description
Callpop sits in the tray. When your phone rings it shows who calls, on a card
that never takes the focus, and opens the caller's record in your CRM when you
say so. A hotkey dials the number that you have selected in any program.

It speaks to Phonet, Vega, VIPTel, Meetip PRO and XVB. It is not a softphone:
the talking happens on the phone you already have.

%install
cp -a {root}/. %{{buildroot}}/

%files
%config(noreplace) /etc/xdg/autostart/callpop.desktop
%doc /usr/share/doc/callpop
/usr/bin/callpop
/usr/lib/callpop
/usr/share/applications/callpop.desktop
/usr/share/bash-completion/completions/callpop
/usr/share/fish/vendor_completions.d/callpop.fish
/usr/share/icons/hicolor/*/apps/callpop.*
/usr/share/man/man1/callpop.1.gz
/usr/share/metainfo/app.callpop.Callpop.metainfo.xml
/usr/share/zsh/site-functions/_callpop
"""


def build(bundle: Path, folder: Path) -> Path:
    """The package of ``bundle``, in ``folder``."""
    made = release()
    with tempfile.TemporaryDirectory() as work:
        root = Path(work) / "root"
        plant(bundle, root / "usr", made)
        shutil.copy(ROOT / "LICENSE", root / "usr/share/doc/callpop")
        file = root / "etc/xdg/autostart/callpop.desktop"
        file.parent.mkdir(parents=True)
        file.write_text(autostart(), encoding="utf-8")
        tidy(root, made)
        spec = Path(work) / "callpop.spec"
        spec.write_text(
            _SPEC.format(version=made.version, root=root, requires="\n".join(requires(bundle))),
            encoding="utf-8",
        )
        env = {**os.environ, "SOURCE_DATE_EPOCH": str(int(made.at.timestamp()))}
        make = ["rpmbuild", "-bb", "--quiet", "--define", f"_topdir {work}/rpm", str(spec)]
        make[3:3] = [
            "--target",
            platform.machine(),
            "--define",
            "clamp_mtime_to_source_date_epoch 1",
        ]
        done = subprocess.run(make, env=env, capture_output=True, text=True, check=False)
        if done.returncode:
            raise RuntimeError(done.stderr)
        (package,) = (Path(work) / "rpm" / "RPMS").rglob("*.rpm")
        return Path(shutil.copy(package, folder))


def requires(bundle: Path) -> list[str]:
    """What the bundle's libraries need of the system."""
    wanted, glibc = needs(bundle)
    wide = "(64bit)" if sys.maxsize > 2**32 else ""
    libraries = [f"{name}(){wide}" for name in wanted if not name.startswith(("ld-", "libc."))]
    return [f"Requires: {one}" for one in (f"libc.so.6(GLIBC_{glibc}){wide}", *libraries)]


def main() -> int:
    """Make it of ``dist/callpop``."""
    bundle = ROOT / "dist" / "callpop"
    if not bundle.is_dir() or shutil.which("rpmbuild") is None:
        print("It needs dist/callpop (make bundle) and rpmbuild (package rpm).", file=sys.stderr)
        return 1
    print(build(bundle, ROOT / "dist").relative_to(ROOT))
    return 0


if __name__ == "__main__":
    sys.exit(main())
