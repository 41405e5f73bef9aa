"""Proves a built Callpop: ``packaging/prove.py COMMAND…`` runs ``COMMAND… --self-test``.

On a desktop of its own: screen, tray, bus, notification service, keyring, and a browser that only
writes down what it was given. All must work, and nothing be left in the home that it was given.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from virtual_desktop import DesktopError, desktop, on_bus, running, wait_until

_PATIENCE = 240
_SECRETS = "org.freedesktop.secrets"
_BROWSER = """\
#!/bin/sh
printf '%s\\n' "$1" >> {file}
"""


@contextmanager
def keyring(folder: Path, env: Mapping[str, str]) -> Iterator[None]:
    """An unlocked keyring on the bus of ``env``, kept in ``folder``."""
    own = {**env, "HOME": str(folder), "XDG_DATA_HOME": str(folder / "data")}
    folder.mkdir(exist_ok=True)
    command = ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"]
    with running(command, own, log=folder / "keyring.log", stdin=b"of nobody") as process:
        wait_until(lambda: on_bus(_SECRETS, env), "gnome-keyring-daemon", process)
        yield


def faults(command: Sequence[str], folder: Path) -> Iterator[str]:
    """Why the Callpop that ``command`` starts does not work; its own lines are printed.

    ``folder`` is empty, and has a short path.
    """
    with desktop(folder) as here, keyring(folder / "keyring", here.env):
        browsed, browser = folder / "browsed", folder / "browser"
        browser.write_text(_BROWSER.format(file=browsed))
        browser.chmod(0o755)
        home = Path(here.env["HOME"])
        before = set(home.rglob("*"))
        # No PYTHON… of ours, and not our PATH: a machine that has never heard of this tree.
        env = here.env | {"BROWSER": str(browser), "PATH": os.defpath}
        done = subprocess.run(
            [*command, "--self-test"], env=env, stdin=subprocess.DEVNULL, timeout=_PATIENCE
        )
        if done.returncode:
            yield f"its self-test ended with {done.returncode}"
        if not browsed.exists():
            yield "no page was opened"
        for path in sorted(set(home.rglob("*")) - before):
            if path.parts[len(home.parts)] != ".cache":
                yield f"it left {path.relative_to(home)} in the home"


def main(words: Sequence[str]) -> int:
    """0 where it works."""
    if not words:
        print("What is to be proved? packaging/prove.py dist/callpop/callpop", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory(prefix="cp-", ignore_cleanup_errors=True) as folder:
        try:
            found = list(faults(words, Path(folder)))
        except (DesktopError, subprocess.TimeoutExpired) as error:
            found = [str(error)]
    for fault in found:
        print(f"{words[0]}: {fault}", file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
