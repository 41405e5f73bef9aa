"""``make screenshots``: the pictures of the README and of ``docs/``, from the demo on a virtual
screen and from the gallery of windows."""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import headless_demo

FOLDER = headless_demo.ROOT / "resources" / "screenshots"
KEPT = {
    "everybody": "people",
    "every-call": "every-call",
    "group-call-rings": "ringing",
    "three-calls-dark": "three-calls-dark",
    "queue": "queue",
    "a-pbx-restarts": "a-pbx-restarts",
    "dial-box": "dial-box",
    "history": "history",
}
"""The demo's pictures, and what they are called in the pages."""
WINDOWS = {
    "wizard-check": "will-i-see-the-next-call",
    "settings-calls": "settings-calls",
    "contacts": "address-book",
}
"""The gallery's, alike."""


def main() -> int:
    """Replaces the pictures where the demo ended well."""
    status = headless_demo.main()
    if status == 0:
        FOLDER.mkdir(exist_ok=True)
        for old in FOLDER.glob("*.png"):
            old.unlink()
        for source, name in KEPT.items():
            (picture,) = headless_demo.OUTPUT.glob(f"[0-9][0-9]-{source}.png")
            _keep(picture, name)
        windows()
    return status


def windows() -> None:
    """Draws the pictures of windows, on a screen of their own where there is none."""
    with tempfile.TemporaryDirectory() as folder:
        wanted = [word for source in WINDOWS for word in ("--only", source)]
        command = [sys.executable, "-m", "tests.ui.gallery", "--theme", "light", *wanted]
        subprocess.run([*command, "--output", folder], cwd=headless_demo.ROOT, check=True)
        for source, name in WINDOWS.items():
            _keep(Path(folder) / f"{source}-light.png", name)


def _keep(picture: Path, name: str) -> None:
    shutil.copyfile(picture, FOLDER / f"{name}.png")
    print(f"resources/screenshots/{name}.png")


if __name__ == "__main__":
    sys.exit(main())
