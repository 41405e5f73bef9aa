"""``make docs``: the documentation as a site in ``build/docs``; a broken link ends it.

The pages keep their places in the repository, so that a link works here, there and in the site.
"""

import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
PARTS = ("*.md", "docs/**/*.md", "docs/style.css", "resources/screenshots/*.png")
"""What the site is made of."""


def build(root: Path) -> subprocess.CompletedProcess[str]:
    """Lays the pages out, anew, and makes the site of them; what the builder said."""
    source = root / "build" / "docs-source"
    shutil.rmtree(source, ignore_errors=True)
    for part in PARTS:
        for file in root.glob(part):
            place = source / file.relative_to(root)
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, place)
    # Not --quiet: with it a warning is none, and a broken link passes.
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--clean"]
    return subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)


def main() -> int:
    """The site, or what is wrong with the pages."""
    built = build(ROOT)
    print("build/docs/index.html" if built.returncode == 0 else built.stderr + built.stdout)
    return built.returncode


if __name__ == "__main__":
    sys.exit(main())
