"""``make docs``: the documentation as a site in ``build/docs``; a broken link ends it.

The pages keep their places in the repository, so that a link works here, there and in the site.
"""

import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
SOURCE = ROOT / "build" / "docs-source"
SITE = ROOT / "build" / "docs"
PARTS = ("*.md", "docs/**/*.md", "resources/screenshots/*.png")
"""What the site is made of."""


def lay_out(root: Path, into: Path) -> None:
    """Puts the pages of ``root`` and their pictures into ``into``, anew."""
    shutil.rmtree(into, ignore_errors=True)
    for part in PARTS:
        for file in root.glob(part):
            place = into / file.relative_to(root)
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, place)


def main() -> int:
    """Builds it; the status of the builder."""
    lay_out(ROOT, SOURCE)
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--clean"]
    status = subprocess.run(command, cwd=ROOT, check=False).returncode
    if status == 0:
        print(f"{SITE.relative_to(ROOT)}/index.html")
    return status


if __name__ == "__main__":
    sys.exit(main())
