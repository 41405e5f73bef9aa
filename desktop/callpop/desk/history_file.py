"""The history's file: made, brought up to date, opened."""

import json
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

from callpop import database
from callpop.database import NewerFile
from callpop.telephony.folding import words_of
from callpop.telephony.numbers import digits_of, same
from callpop.telephony.sentence import Sentence, say

_VERSION_1 = """
    CREATE TABLE calls (
        id TEXT PRIMARY KEY,
        account TEXT NOT NULL,
        direction TEXT NOT NULL,
        state TEXT NOT NULL,
        outcome TEXT,
        number TEXT,
        number_shown TEXT,
        name TEXT,
        company TEXT,
        crm_url TEXT,
        contacts TEXT NOT NULL DEFAULT '[]',
        extension TEXT,
        "group" TEXT,
        queue TEXT,
        trunk TEXT,
        answered_by TEXT,
        started_at TEXT NOT NULL,
        answered_at TEXT,
        ended_at TEXT,
        duration INTEGER NOT NULL DEFAULT 0,
        clock_offset REAL NOT NULL DEFAULT 0,
        seen_at TEXT NOT NULL,
        recording_url TEXT,
        placed_by_me INTEGER NOT NULL DEFAULT 0,
        called_back_at TEXT,
        words TEXT NOT NULL DEFAULT '',
        digits TEXT NOT NULL DEFAULT ''
    );
    CREATE INDEX calls_seen ON calls (seen_at);
    CREATE INDEX calls_open ON calls (state) WHERE state <> 'ended';
    CREATE INDEX calls_missed ON calls (seen_at) WHERE outcome = 'missed';
    CREATE TABLE gaps (
        account TEXT NOT NULL,
        lost_at TEXT NOT NULL,
        back_at TEXT,
        PRIMARY KEY (account, lost_at)
    );
    """
_VERSION_2 = (
    """
    CREATE TABLE calls_2 (
        place INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        account TEXT NOT NULL,
        direction TEXT NOT NULL,
        state TEXT NOT NULL,
        outcome TEXT,
        number TEXT,
        number_shown TEXT,
        name TEXT,
        company TEXT,
        crm_url TEXT,
        contacts TEXT NOT NULL DEFAULT '[]',
        extension TEXT,
        "group" TEXT,
        queue TEXT,
        trunk TEXT,
        answered_by TEXT,
        started_at TEXT NOT NULL,
        answered_at TEXT,
        ended_at TEXT,
        duration INTEGER NOT NULL DEFAULT 0,
        clock_offset REAL NOT NULL DEFAULT 0,
        seen_at TEXT NOT NULL,
        recording_url TEXT,
        placed_by_me INTEGER NOT NULL DEFAULT 0,
        called_back_at TEXT,
        called_back_by TEXT,
        spoken_at TEXT,
        spoken_by TEXT,
        unseen INTEGER NOT NULL DEFAULT 0,
        note TEXT NOT NULL DEFAULT '',
        words TEXT NOT NULL DEFAULT '',
        note_words TEXT NOT NULL DEFAULT '',
        digits TEXT NOT NULL DEFAULT ''
    )
    """,
    # One statement each: what lies in between is done in Python.
    "DROP TABLE calls",
    "ALTER TABLE calls_2 RENAME TO calls",
    "CREATE INDEX calls_facts ON calls (direction, outcome, account)",
    "CREATE INDEX calls_direction ON calls (direction)",
    "CREATE INDEX calls_account ON calls (account)",
    "CREATE INDEX calls_missed ON calls (place) WHERE outcome = 'missed'",
    "CREATE INDEX calls_unseen ON calls (place) WHERE unseen",
    "CREATE INDEX calls_open ON calls (state) WHERE state <> 'ended'",
    """
    CREATE VIRTUAL TABLE call_words USING fts5 (
        words, note_words, content = 'calls', content_rowid = 'place',
        tokenize = 'ascii', prefix = '1 2 3', detail = none
    )
    """,
    """
    CREATE VIRTUAL TABLE call_digits USING fts5 (
        digits, content = 'calls', content_rowid = 'place', tokenize = 'trigram'
    )
    """,
    "INSERT INTO call_words (call_words) VALUES ('rebuild')",
    "INSERT INTO call_digits (call_digits) VALUES ('rebuild')",
    """
    CREATE TRIGGER calls_written AFTER INSERT ON calls BEGIN
        INSERT INTO call_words (rowid, words, note_words)
        VALUES (new.place, new.words, new.note_words);
        INSERT INTO call_digits (rowid, digits) VALUES (new.place, new.digits);
    END
    """,
    """
    CREATE TRIGGER calls_reworded AFTER UPDATE OF words, note_words ON calls
    WHEN new.words <> old.words OR new.note_words <> old.note_words BEGIN
        INSERT INTO call_words (call_words, rowid, words, note_words)
        VALUES ('delete', old.place, old.words, old.note_words);
        INSERT INTO call_words (rowid, words, note_words)
        VALUES (new.place, new.words, new.note_words);
    END
    """,
    """
    CREATE TRIGGER calls_renumbered AFTER UPDATE OF digits ON calls
    WHEN new.digits <> old.digits BEGIN
        INSERT INTO call_digits (call_digits, rowid, digits)
        VALUES ('delete', old.place, old.digits);
        INSERT INTO call_digits (rowid, digits) VALUES (new.place, new.digits);
    END
    """,
    """
    CREATE TRIGGER calls_gone AFTER DELETE ON calls BEGIN
        INSERT INTO call_words (call_words, rowid, words, note_words)
        VALUES ('delete', old.place, old.words, old.note_words);
        INSERT INTO call_digits (call_digits, rowid, digits)
        VALUES ('delete', old.place, old.digits);
    END
    """,
)


def place_of(at: datetime) -> int:
    """Where a call that was first heard of ``at`` that time stands in the order of the history."""
    return int(at.timestamp() * 1000)


def free_place(db: sqlite3.Connection, at: datetime) -> int:
    """The same, next to those calls that stand there already."""
    wanted = place_of(at)
    if db.execute("SELECT 1 FROM calls WHERE place = ?", (wanted,)).fetchone() is None:
        return wanted
    day = 24 * 3600 * 1000
    last: int = db.execute(
        "SELECT max(place) FROM calls WHERE place BETWEEN ? AND ?", (wanted, wanted + day)
    ).fetchone()[0]
    return last + 1


def sought_words(texts: Iterable[str | None]) -> str:
    """What a call is found by, of these texts."""
    words = (word for text in texts if text for word in words_of(text))
    return " ".join(dict.fromkeys(words))


def sought_digits(numbers: Iterable[str | None]) -> str:
    """What a call is found by, of these numbers."""
    digits = (digits_of(number) for number in numbers if number)
    return " ".join(dict.fromkeys(one for one in digits if one))


def _to_version_2(db: sqlite3.Connection) -> None:
    """Calls stand in the order in which they were heard of, are found by their words, and have
    notes. What was missed before counts as seen."""
    make_table, *rest = _VERSION_2
    db.execute(make_table)
    columns = [row[1] for row in db.execute("PRAGMA table_info (calls)")]
    names = ", ".join(f'"{name}"' for name in ("place", *columns))
    marks = ", ".join("?" * (len(columns) + 1))
    insert = f"INSERT INTO calls_2 ({names}) VALUES ({marks})"  # noqa: S608
    last = 0
    with (
        _of_a_history(),
        closing(db.execute("SELECT * FROM calls ORDER BY seen_at, started_at, id")) as rows,
    ):
        for row in rows:
            call: dict[str, Any] = dict(zip(columns, row, strict=True))
            contacts = json.loads(call["contacts"])
            texts = [call[name] for name in ("name", "company", "group", "queue", "trunk")]
            texts += [call["answered_by"], *(text for one in contacts for text in one[:2])]
            call["words"] = sought_words(texts)
            call["digits"] = sought_digits([call["number"], *(one[3] for one in contacts)])
            last = max(last + 1, place_of(datetime.fromisoformat(call["seen_at"])))
            db.execute(insert, (last, *call.values()))
    for statement in rest:
        db.execute(statement)


_MIGRATIONS = (_VERSION_1, _to_version_2)
SCHEMA_VERSION = len(_MIGRATIONS)
"""What this version of Callpop reads and writes."""


class HistoryError(Exception):
    """The history can't be read or written; ``sentence`` says why and what to do."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(str(sentence))
        self.sentence = sentence


class NewerHistory(HistoryError):
    """A later Callpop wrote it: it is left untouched."""


class NoHistory(sqlite3.DatabaseError):
    """Its tables are not those of a history, or hold what none can hold: as good as damaged."""

    sqlite_errorcode = sqlite3.SQLITE_CORRUPT


def connect(path: Path) -> sqlite3.Connection:
    """The history at ``path``, made or brought up to date where need be.

    Raises:
        NewerHistory: a later Callpop wrote it.
        sqlite3.DatabaseError: it is damaged, or is none.
        sqlite3.OperationalError: it can't be opened or written now.
        OSError: its file can't be made.
    """
    try:
        db = database.connect(path, _MIGRATIONS)
    except NewerFile:
        raise _newer(path) from None
    try:
        # What is deleted is not to be found in the file's free pages either.
        db.execute("PRAGMA secure_delete = ON")
        db.create_function("same_number", 2, same, deterministic=True)
        with _of_a_history():
            db.execute("SELECT id FROM calls ORDER BY place DESC LIMIT 1").fetchone()
    except BaseException:
        db.close()
        raise
    return db


def connect_to_read(path: Path) -> sqlite3.Connection:
    """The history at ``path`` for reading alone; brought up to date where an earlier Callpop
    wrote it.

    Raises:
        HistoryError: it is damaged, of a later Callpop, or can't be opened.
    """
    try:
        db = database.connect_to_read(path, SCHEMA_VERSION)
        if database.version(db) == SCHEMA_VERSION:
            return db
        db.close()
        connect(path).close()
        return database.connect_to_read(path, SCHEMA_VERSION)
    except NewerFile:
        raise _newer(path) from None
    except (sqlite3.Error, OSError) as error:
        raise HistoryError(
            say("The history can't be read: {why}. Start Callpop to have it mended.", why=error)
        ) from error


def look_over(path: Path) -> None:
    """Read all of the history at ``path``, with eyes of its own: a connection does not read again
    what it knows.

    Raises:
        sqlite3.Error: it is damaged, or can't be read now.
    """
    with closing(database.connect_to_read(path, SCHEMA_VERSION)) as db:
        found: str = db.execute("PRAGMA quick_check (1)").fetchone()[0]
    if found != "ok":
        raise NoHistory(found)


@contextmanager
def _of_a_history() -> Iterator[None]:
    """Raises NoHistory where tables are missing, or hold what can't be understood."""
    try:
        yield
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode != sqlite3.SQLITE_ERROR:
            raise
        raise NoHistory(str(error)) from error
    except (LookupError, TypeError, ValueError, AttributeError, RecursionError) as error:
        raise NoHistory(f"a call can't be understood ({type(error).__name__})") from error


def _newer(path: Path) -> NewerHistory:
    return NewerHistory(
        say(
            "The history was written by a newer version of Callpop and is left untouched: "
            "update Callpop, or move {file} away.",
            file=path.name,
        )
    )
