"""What is typed in a terminal, beside a home with settings, contacts and a history."""

import io
import json
import os
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager, redirect_stderr, redirect_stdout, suppress
from pathlib import Path
from random import Random
from unittest.mock import patch

from tests.desk.office import call
from tests.fuzz.mutations import SNIPPETS
from tests.fuzz.subject import Subject, Take, literals, quick_folder, text_of

import callpop.cli
from callpop.accounts.home import Home
from callpop.cli.run import main
from callpop.contacts.file import ContactsFile
from callpop.desk.history_file import connect
from callpop.desk.history_store import record, write

CLI = Path(callpop.cli.__file__).parent
_VERBS = (
    "history", "note", "contacts", "settings", "account", "replay", "dial", "hangup", "transfer",
    "status",
    "events", "presence", "queues", "flight-recording", "private",
)  # fmt: skip
"""Not those that start something, call somebody, or change the desktop."""
_NEVER = {"add", "change", "test", "unlock"}
_MORE = (
    "--json", "--missed", "--search", "--since", "--account", "--limit", "--until", "--help",
    "--set", "--country",
    "--encoding", "--name", "--company", "--phone", "--number", "--emergency", "--csv",
    "--output", "--", "-", "find",
    "list", "get", "set", "show", "import", "export", "remove", "forget", "kinds", "reset", "on",
    "off", "Office",
    "phonet", "theme", "dark", "hotkey_dial", "Ctrl+F1", "quiet_hours", "c1", "people.csv",
    "rec.jsonl", "2026-03-02",
    "olena", "+380991234567", "112", "10", "-1", "9" * 30, "1e9", "UA", "utf-16", "cp1251", "hex",
    "\udcff", "",
)  # fmt: skip
_SETTINGS = (
    'schema = 1\n[app]\ntheme = "dark"\n[[account]]\nname = "Office"\nkind = "phonet"\n'
    'domain = "office.example"\nsubscriber = "101"\n'
)


@contextmanager
def _typed() -> Iterator[Take]:
    with quick_folder() as folder:
        home = Home.find(f"{folder}/home")
        home.prepare()
        home.settings.write_text(_SETTINGS)
        ContactsFile(home.contacts).add("Olena\u202e", "", ["+380991234567"], "UA")
        with closing(connect(home.history)) as db:
            write(db, [record(call(), None)])
        Path(folder, "people.csv").write_text("name,phone\nPetro,102\n")
        Path(folder, "rec.jsonl").write_text("{}\n")
        was = os.getcwd()
        os.chdir(folder)
        own = dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"), folder)
        gone = ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS")
        with patch.dict(os.environ, own):
            for name in gone:
                os.environ.pop(name, None)

            def take(data: bytes) -> None:
                words = [word for word in text_of(data).split("\x1f")[:12] if _is_ours(word)]
                if words and words[0] in _VERBS and not _NEVER & set(words):
                    _ends_well(["--home", str(home.settings.parent), *words])

            try:
                yield take
            finally:
                os.chdir(was)


def _is_ours(word: str) -> bool:
    """It can lead to no file outside, and is what a system hands over."""
    with suppress(UnicodeEncodeError):
        return not word.startswith("~") and not set(b"/\\\x00") & set(os.fsencode(word))
    return False


def _ends_well(words: list[str]) -> None:
    out, err = io.StringIO(), io.StringIO()
    nothing = io.TextIOWrapper(io.BytesIO())
    with redirect_stdout(out), redirect_stderr(err), patch.object(sys, "stdin", nothing):
        status = main(words)
    said, complained = out.getvalue(), err.getvalue()
    assert status in (0, 1, 2, 3), status
    assert "fault of its own" not in complained, complained
    assert "Traceback" not in complained
    assert len(complained) < 15_000
    assert (status == 0) or complained.startswith("callpop: "), (status, complained)
    # Whoever called decides nothing of what a terminal does.
    assert not [c for c in said + complained if (c < " " and c != "\n") or c in "\x7f\x9b\u202e"]
    if "--json" in words and status == 0 and said.startswith(("[", "{")):
        try:
            json.loads(said)
        except ValueError:
            for line in said.splitlines():
                json.loads(line)


def _grown(chance: Random) -> bytes:
    words = [chance.choice(_VERBS)]
    for _ in range(chance.randrange(6)):
        words.append(chance.choice(SNIPPETS if chance.randrange(8) == 0 else _MORE))
    return "\x1f".join(words).encode("utf-8", "surrogatepass")


COMMANDS = Subject(
    "command-line",
    "done, or one sentence and a known exit status, never a fault of its own; JSON where it was "
    "asked for; nothing that steers a terminal",
    _typed,
    lambda: (
        [_grown(Random(seed)) for seed in range(100)]
        + [text.replace(b" ", b"\x1f") for text in literals("cli/test_*.py") if len(text) < 100]
    ),
    tuple(f"callpop.cli.{path.stem}" for path in CLI.glob("*.py")),
    ("\x1f", *(f"\x1f{word}\x1f" for word in _MORE), *_VERBS),
    _grown,
    seconds=1.5,
    seconds_a_byte=1e-3,
    longest=3_000,
    quick=60,
)
