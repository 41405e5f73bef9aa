"""``make screenshots``: plays the demo on a virtual screen and keeps the README's pictures."""

import shutil
import sys

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
"""The demo's pictures, and what they are called in the README."""


def main() -> int:
    """Replaces the pictures where the demo ended well."""
    status = headless_demo.main()
    if status == 0:
        FOLDER.mkdir(exist_ok=True)
        for old in FOLDER.glob("*.png"):
            old.unlink()
        for source, name in KEPT.items():
            (picture,) = headless_demo.OUTPUT.glob(f"[0-9][0-9]-{source}.png")
            shutil.copyfile(picture, FOLDER / f"{name}.png")
            print(f"resources/screenshots/{name}.png")
    return status


if __name__ == "__main__":
    sys.exit(main())
