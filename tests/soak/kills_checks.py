"""What must be true of a home whose Callpop was killed."""

import re
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.soak.kills_load import Load
from tests.soak.kills_place import Life

from callpop.accounts.settings import SettingsFile, SettingsFileError
from callpop.desk import history_file, history_journal, history_store
from callpop.desk.history_rescue import name_outside
from callpop.preferences import Preferences

PROGRESS = {"ringing": 0, "answered": 1, "ended": 2}

_USUAL_NAMES = re.compile(
    r"(history|contacts)\.db(-wal|-shm)?|settings\.toml(\.lock)?|pause\.json"
    r"|\.(settings\.toml|pause\.json|crashes(-new)?\.txt)\.new|callpop\.log(\.\d)?|callpop\.lock|control\.sock"
    r"|crashes(-hard|-new)?\.txt|stacks\.txt"
)
"""What may be in a home. What a kill leaves of a change has one name, which the next one takes."""


@dataclass
class Found:
    """What was wrong, in words; nothing is, if all goes well."""

    missing: list[str] = field(default_factory=list)
    """Calls, notes, contacts that were there and are not."""
    wrong: list[str] = field(default_factory=list)
    """Facts that are not those of the PBX or of the screen, and what was told twice."""
    damaged: list[str] = field(default_factory=list)

    def __bool__(self) -> bool:
        return bool(self.missing or self.wrong or self.damaged)


class Checks:
    """Looks at one home after each life in it; remembers what must be there for good."""

    def __init__(self, home: Path, load: Load) -> None:
        self._home = home
        self._load = load
        self._seen: dict[str, dict[str, Any]] = {}
        self._notes: dict[str, str] = {}
        self._missed: set[str] = set()
        """Numbers of which a note told that they were missed."""
        self._forgotten: set[str] = set()
        self._contacts: set[str] = set()
        self._volume = Preferences().sound_volume
        self._read = 0
        """How much of the log was looked at."""

    def look(self, life: Life) -> Found:
        """After this life has ended."""
        found = Found()
        self._learn(life)
        with _copy(self._home) as copy:
            for name in ("history.db", "contacts.db"):
                with suppressed_damage(name, found), _database(copy / name) as db:
                    (told,) = db.execute("PRAGMA integrity_check").fetchone()
                    if told != "ok":
                        found.damaged.append(f"{name}: {told}")
                    if name == "history.db":
                        self._history(db, life, found)
                    else:
                        self._address_book(db, life, found)
        self._settings(life, found)
        self._told(life, found)
        self._log(found)
        for path in self._home.iterdir():
            if not _USUAL_NAMES.fullmatch(path.name):
                found.damaged.append(f"{path.name} should not be there")
        return found

    @property
    def seen(self) -> list[str]:
        """The numbers of all calls that were on the screen and are to be there still."""
        return list(self._seen)

    def contacts_gone(self) -> None:
        """The address book was taken away between two lives."""
        self._contacts.clear()

    def _learn(self, life: Life) -> None:
        self._forgotten |= {how["number"] for how in life.deeds("begins", "forget")}
        self._seen |= life.seen()
        self._notes |= {how["number"]: how["text"] for how in life.deeds("done", "note")}
        for number in self._forgotten:
            self._seen.pop(number, None)
            self._notes.pop(number, None)

    def _history(self, db: sqlite3.Connection, life: Life, found: Found) -> None:
        columns = "number, state, outcome, note FROM calls WHERE number IS NOT NULL"
        rows = {row[0]: row[1:] for row in db.execute(f"SELECT {columns}")}
        for number, facts in self._seen.items():
            kept = rows.get(number)
            if kept is None:
                found.missing.append(f"{number} was on the screen: {facts}")
                continue
            behind = PROGRESS[kept[0]] < PROGRESS[facts["state"]]
            # What a late word of the PBX corrects is as it says.
            right = facts["outcome"] in (None, kept[1]) or kept[1] == self._outcome(number)
            if behind or not right:
                found.wrong.append(f"{number} is kept as {kept}, and was seen as {facts}")
        for number, text in self._notes.items():
            if rows.get(number, ("", "", ""))[2] != text:
                found.missing.append(f"the note {text} to {number}")
        for how in life.deeds("done", "forget"):
            if how["number"] in rows:
                found.wrong.append(f"{how['number']} was forgotten, and is there")
        self._against_the_book(rows, life, found)

    def _against_the_book(
        self, rows: dict[str, tuple[str, str, str]], life: Life, found: Found
    ) -> None:
        since = life.online_since(self._load.exchanges)
        # More are written into it meanwhile.
        for number, call in self._load.book.copy().items():
            if number in self._forgotten:
                continue
            state, outcome, _ = rows.get(number, (None, None, None))
            over = call.ended_at is not None and call.ended_at < life.ended - 0.5
            if over and outcome not in (None, "unknown", call.outcome):
                found.wrong.append(f"{number} was {call.outcome}, and is kept as {outcome}")
            if over and since is not None and call.rang_at > since and state != "ended":
                found.missing.append(f"{number} rang and ended, and is kept as {state}")
            elif over and since is not None and call.rang_at > since and outcome != call.outcome:
                found.wrong.append(f"{number} was {call.outcome}, and is kept as {outcome}")
            gone = call.ended_at is not None and call.ended_at < life.began
            if gone and life.up and state not in (None, "ended"):
                found.wrong.append(f"{number} ended before the start, and is kept as {state}")

    def _outcome(self, number: str) -> str:
        return self._load.book[number].outcome

    def _address_book(self, db: sqlite3.Connection, life: Life, found: Found) -> None:
        names = {name for (name,) in db.execute("SELECT name FROM contacts")}
        self._contacts |= {how["name"] for how in life.deeds("done", "contact")}
        for name in self._contacts - names:
            found.missing.append(f"the contact {name}")
        for how in life.deeds("begins", "imports"):
            batch = Path(how["file"])
            there = sum(name.startswith(f"{batch.stem} ") for name in names)
            whole = len(batch.read_text("utf-8").splitlines()) - 1
            if there not in (0, whole) or (there == 0 and how in life.deeds("done", "imports")):
                found.missing.append(f"{batch.name}: {there} of {whole} contacts")

    def _settings(self, life: Life, found: Found) -> None:
        try:
            settings = SettingsFile(self._home / "settings.toml").load()
        except SettingsFileError as error:
            found.damaged.append(str(error))
            return
        accounts = {account.name for account in settings.accounts}
        if accounts != self._load.exchanges.keys():
            found.damaged.append(f"settings.toml has the accounts {accounts}")
        begun, done = (life.deeds(what, "settings") for what in ("begins", "done"))
        possible = [self._volume, *(how["volume"] for how in begun)]
        if done:
            del possible[: possible.index(done[-1]["volume"], 1)]
        if settings.app.sound_volume not in possible:
            found.missing.append(f"the volume is {settings.app.sound_volume}, not of {possible}")
        self._volume = settings.app.sound_volume

    def _log(self, found: Found) -> None:
        log = self._home / "callpop.log"
        if not log.exists():
            return
        with log.open("rb") as file:
            if log.stat().st_size >= self._read:
                file.seek(self._read)
            lines = file.read().decode(errors="replace").splitlines()
            self._read = file.tell()
        found.wrong += [f"the log: {line}" for line in lines if " ERROR " in line]

    def _told(self, life: Life, found: Found) -> None:
        for kind in ("ring", "missed"):
            for note in life.notes(kind):
                if not note["number"]:
                    continue  # It rang before the start, and its PBX does not say again who it is.
                call = self._load.book[note["number"]]
                if call.ended_at is not None and call.ended_at < life.began:
                    found.wrong.append(f"{call.number} is told of anew: {kind}")
                if kind == "missed" and call.number in self._missed:
                    found.wrong.append(f"{call.number} is told as missed once more")
        self._missed |= {note["number"] for note in life.notes("missed")}


@contextmanager
def suppressed_damage(name: str, found: Found) -> Iterator[None]:
    """What SQLite complains of is damage."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        found.damaged.append(f"{name}: {error}")


@contextmanager
def _copy(home: Path) -> Iterator[Path]:
    """The databases as they lie there, journals and all: looking must not mend them."""
    with tempfile.TemporaryDirectory(prefix="cp-look-") as folder:
        for path in home.glob("*.db*"):
            shutil.copy(path, folder)
        history = Path(folder) / "history.db"
        # What the next start, or the next look from the command line, gives it.
        for journal in home.parent.glob(f"run/*/{name_outside(home / history.name)}.journal"):
            if left := history_journal.read(journal):
                with closing(history_file.connect(history)) as db:
                    history_store.write(db, left)
        yield Path(folder)


@contextmanager
def _database(path: Path) -> Iterator[sqlite3.Connection]:
    if not path.exists():
        # Killed before it was made.
        with closing(sqlite3.connect(":memory:")) as db:
            db.execute("CREATE TABLE calls (number, state, outcome, note)")
            db.execute("CREATE TABLE contacts (name)")
            yield db
        return
    with closing(sqlite3.connect(path)) as db:
        tables = db.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
        if not tables:
            db.execute("CREATE TABLE calls (number, state, outcome, note)")
            db.execute("CREATE TABLE contacts (name)")
        yield db
