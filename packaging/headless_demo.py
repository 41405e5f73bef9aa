"""``make demo`` on a machine without a screen: brings a desktop, plays the day, keeps pictures."""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from virtual_desktop import DesktopError, desktop

ROOT = Path(__file__).resolve().parent.parent
OUTPUT = ROOT / "build" / "demo"
TIME_LIMIT = 240.0
"""Seconds after which a demo that hangs is ended."""

# The browser may show the demo's own CRM page and nothing else, whatever it would like to fetch.
_BROWSER = """\
#!/bin/sh
exec chromium {flags} --user-data-dir='{profile}' "$@" >/dev/null 2>&1
"""
_FLAGS = (
    "--host-resolver-rules='MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1'",
    "--disable-background-networking",
    "--disable-breakpad",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-dev-shm-usage",
    "--disable-extensions",
    "--disable-gpu",
    "--disable-sync",
    "--no-default-browser-check",
    "--no-first-run",
    "--no-pings",
    "--no-proxy-server",
    # Its sandbox refuses root and many containers; all that it can reach is the demo's own page.
    "--no-sandbox",
    "--test-type",
    "--password-store=basic",
    "--window-position=24,96",
    "--window-size=860,620",
)


def browser(folder: Path) -> Path:
    """A program that shows one address on the demo's screen, with a throw-away profile."""
    program = folder / "browser"
    program.write_text(_BROWSER.format(flags=" ".join(_FLAGS), profile=folder / "profile"))
    program.chmod(0o700)
    return program


def main() -> int:
    """Plays the demo; 0 where it ended well and left its pictures and its transcript."""
    shutil.rmtree(OUTPUT, ignore_errors=True)
    OUTPUT.mkdir(parents=True)
    print("No screen here: playing the day on a virtual one.", flush=True)
    with tempfile.TemporaryDirectory(prefix="callpop-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        try:
            with desktop(folder, size=(1280, 800)) as here:
                env = here.env | {"BROWSER": str(browser(folder))}
                callpop = str(Path(sys.executable).with_name("callpop"))
                status = subprocess.run(
                    [callpop, "demo", "--output", str(OUTPUT)],
                    env=env,
                    stdin=subprocess.DEVNULL,
                    timeout=TIME_LIMIT,
                    check=False,
                ).returncode
        except DesktopError as error:
            print(f"The virtual screen did not come up: {error}", file=sys.stderr)
            return 1
        except subprocess.TimeoutExpired:
            print(f"The demo did not end within {TIME_LIMIT:g} seconds.", file=sys.stderr)
            return 1
    pictures = sorted(OUTPUT.glob("*.png"))
    transcripts = sorted(OUTPUT.glob("transcript*"))
    if status == 0 and not (pictures and transcripts):
        print(f"The demo ended well but left no pictures in {OUTPUT}.", file=sys.stderr)
        return 1
    print(f"{len(pictures)} pictures and the transcript are in {OUTPUT.relative_to(ROOT)}/:")
    for path in pictures + transcripts:
        print(f"  {path.relative_to(ROOT)}")
    return status


if __name__ == "__main__":
    sys.exit(main())
