"""What is loaded before the icon stands in the tray, and by a verb: counted in modules."""

import json
import subprocess
import sys
from pathlib import Path

from tests import figures

_HEAVY = {"dbus_fast", "httptools", "keyring", "msgspec", "phonenumbers", "sqlite3", "tomlkit"}
_HEAVY |= {"websockets", "callpop.app", "callpop.control", "callpop.desk", "callpop.sessions.line"}
_MORE_THAN_A_BARE_TRAY = 72
"""Modules; a dozen of Python's own, the others Callpop's."""
_SOURCES = 5
"""Files of which Python has the text in memory: those that PySide reads of itself."""
_OF_A_VERB = 156
_OF_THE_APP = 252
"""Callpop's own, of the five hundred that there are."""
_SELDOM = {"settings_window", "settings_pages", "wizard", "contacts_page", "check_page"}
_SELDOM |= {"panel", "main_window", "people_page", "queues_page", "history_page", "dial_box"}
_SELDOM |= {"rows", "row_table", "contact_form", "hotkey_field", "setting_inputs"}
"""Windows that nobody needs who is only called, and what they are made of. That none of them is
made by the calls themselves holds ``tests/ui/test_later.py``."""


def loaded(*words: str) -> set[str]:
    """The modules of a process that imported these."""
    code = f"import {','.join(words)}, sys, json; print(json.dumps(list(sys.modules)))"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=figures.ROOT, check=True
    )
    return set(json.loads(done.stdout))


def test_the_icon_waits_for_little_more_than_a_bare_trays() -> None:
    bare = loaded("tests.bench.floors.tray")
    ours = loaded("callpop.cli.run", "callpop.running")
    assert not ours & _HEAVY
    more = sorted(ours - bare)
    assert len(more) <= _MORE_THAN_A_BARE_TRAY, more


def test_what_is_seldom_opened_is_not_loaded_at_the_start() -> None:
    ours = {name for name in loaded("callpop.app") if name.startswith("callpop.")}
    assert not ours & {f"callpop.ui.{name}" for name in _SELDOM}
    assert "callpop.diagnostics.report" not in ours
    assert len(ours) <= _OF_THE_APP, len(ours)


def test_what_speaks_to_pbxs_loads_no_web_framework() -> None:
    """aiohttp would cost eight megabytes; llhttp alone reads as strictly."""
    rooms = [figures.ROOT / "desktop/callpop" / room for room in ("sessions", "pbx")]
    names = [f"callpop.{at.parent.name}.{at.stem}" for room in rooms for at in room.glob("*.py")]
    assert "callpop.sessions.reception" in names
    ours = loaded("callpop.app", *(name for name in names if "__init__" not in name))
    assert not ours & {"aiohttp", "multidict", "yarl"}


def test_a_verb_loads_no_windows_and_no_loop(tmp_path: Path) -> None:
    done = subprocess.run(
        [
            sys.executable,
            "-X",
            "importtime",
            "-m",
            "callpop.cli",
            "--home",
            str(tmp_path),
            "status",
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 3
    names = {line.rpartition("|")[2].strip() for line in done.stderr.splitlines() if "|" in line}
    assert "callpop.cli.run" in names
    assert not names & (_HEAVY | {"PySide6", "asyncio", "qasync", "callpop.running"})
    assert len(names) <= _OF_A_VERB, len(names)


def test_no_source_is_kept_of_what_is_loaded(tmp_path: Path) -> None:
    # In the place of what would show windows: all that the app loads, and what it left behind.
    code = """if True:
        import linecache, sys, types
        from callpop.cli import main
        def run(*_home, **_wishes):
            import callpop.app
            print(*linecache.cache)
            return 0
        sys.modules["callpop.running"] = types.SimpleNamespace(run=run)
        sys.exit(main(["--home", sys.argv[1], "start", "--hidden"]))
    """
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path)],
        capture_output=True,
        text=True,
        cwd=figures.ROOT,
        check=True,
    )
    kept = done.stdout.split()
    assert len(kept) <= _SOURCES, kept
