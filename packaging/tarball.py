"""``make tarball``: for every Linux without a package, with ``install.sh`` and ``uninstall.sh``:
``dist/callpop-VERSION-linux-MACHINE.tar.gz``.
"""

import platform
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from linux_tree import ROOT, plant, release, tidy


def build(bundle: Path, folder: Path) -> Path:
    """The tarball of ``bundle``, in ``folder``."""
    made = release()
    name = f"callpop-{made.version}-linux-{platform.machine()}"
    file = folder / f"{name}.tar.gz"
    with tempfile.TemporaryDirectory() as work:
        top = Path(work) / name
        plant(bundle, top / "files", made)
        for script in ("install.sh", "uninstall.sh"):
            shutil.copy(ROOT / "packaging" / "tarball" / script, top)
        (top / "machine").write_text(f"{platform.machine()}\n", encoding="utf-8")
        shutil.copy(ROOT / "LICENSE", top)
        tidy(top, made)
        # Of nobody, and in one order: twice the same is the same.
        who = ["--sort=name", "--owner=0", "--group=0", "--numeric-owner"]
        tar = ["tar", "-C", work, *who, "-czf", str(file), name]
        subprocess.run(tar, check=True)
    return file


def main() -> int:
    """Make it of ``dist/callpop``."""
    bundle = ROOT / "dist" / "callpop"
    if not bundle.is_dir():
        print("There is no dist/callpop yet: make bundle", file=sys.stderr)
        return 1
    print(build(bundle, ROOT / "dist").relative_to(ROOT))
    return 0


if __name__ == "__main__":
    sys.exit(main())
