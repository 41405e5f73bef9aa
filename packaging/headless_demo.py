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
    "--window-position=24,120",
    "--window-size=840,640",
)


def browser(folder: Path) -> Path:
    """A program that shows one address on the demo's screen, with a throw-away profile."""
    program = folder / "browser"
    program.write_text(_BROWSER.format(flags=" ".join(_FLAGS), profile=folder / "profile"))
    program.chmod(0o700)
    return program


def play(folder: Path) -> int:
    """Plays the demo on a desktop made in ``folder``; gives its exit status.

    Raises:
        DesktopError: the virtual desktop did not come up.
        subprocess.TimeoutExpired: the demo hangs.
    """
    with desktop(folder, size=(1280, 800)) as here:
        callpop = str(Path(sys.executable).with_name("callpop"))
        return subprocess.run(
            [callpop, "demo", "--output", str(OUTPUT)],
            env=here.env | {"BROWSER": str(browser(folder))},
            stdin=subprocess.DEVNULL,
            timeout=TIME_LIMIT,
            check=False,
        ).returncode


def main() -> int:
    """Plays the demo; 0 where it ended well and left its pictures and its transcript."""
    shutil.rmtree(OUTPUT, ignore_errors=True)
    OUTPUT.mkdir(parents=True)
    print("No screen here: playing the day on a virtual one.", flush=True)
    with tempfile.TemporaryDirectory(prefix="callpop-", ignore_cleanup_errors=True) as name:
        try:
            status = play(Path(name))
        except DesktopError as error:
            print(f"The virtual screen did not come up: {error}", file=sys.stderr)
            status = 1
        except subprocess.TimeoutExpired:
            print(f"The demo did not end within {TIME_LIMIT:g} seconds.", file=sys.stderr)
            status = 1
        pictures = sorted(OUTPUT.glob("*.png"))
        transcript = OUTPUT / "transcript.txt"
        if status == 0 and not (pictures and transcript.exists()):
            print("The demo ended well, but without pictures or transcript.", file=sys.stderr)
            status = 1
        if status != 0:
            for log in Path(name).rglob("*.log"):
                shutil.copy(log, OUTPUT / log.name)
    print(f"What was seen and said is in {OUTPUT.relative_to(ROOT)}/:")
    for path in sorted(OUTPUT.iterdir()):
        print(f"  {path.name}")
    return status


if __name__ == "__main__":
    sys.exit(main())
