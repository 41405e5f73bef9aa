"""The history's file: made, brought up to date, opened."""

import os
import sqlite3
from contextlib import suppress
from pathlib import Path

from callpop.telephony.sentence import Sentence, say

BUSY_SECONDS = 0.5
"""How long another process's lock is waited for at a time."""

_MIGRATIONS = (
    """
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
    """,
)
SCHEMA_VERSION = len(_MIGRATIONS)
"""What this version of Callpop reads and writes."""


class HistoryError(Exception):
    """The history can't be read or written; ``sentence`` says why and what to do."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(str(sentence))
        self.sentence = sentence


class NewerHistory(HistoryError):
    """A later Callpop wrote it: it is left untouched."""


def connect(path: Path) -> sqlite3.Connection:
    """The history at ``path``, made or brought up to date where need be.

    Raises:
        NewerHistory: a later Callpop wrote it.
        sqlite3.DatabaseError: it is damaged.
        sqlite3.OperationalError: it can't be opened or written now.
        OSError: its file can't be made.
    """
    # Who called whom is nobody else's business: the file is the agent's alone from its birth on.
    with suppress(PermissionError):
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600))
    db = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False)
    try:
        version = db.execute("PRAGMA user_version").fetchone()[0]
        if version > SCHEMA_VERSION:
            raise _newer(path)
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("PRAGMA synchronous = FULL")
        if version < SCHEMA_VERSION:
            _migrate(db)
        db.execute("SELECT id FROM calls ORDER BY seen_at DESC LIMIT 1").fetchone()
    except BaseException:
        db.close()
        raise
    return db


def connect_to_read(path: Path) -> sqlite3.Connection:
    """The history at ``path`` for reading alone.

    Raises:
        HistoryError: it is damaged, of a later Callpop, or can't be opened.
    """
    try:
        try:
            db, version = _open_to_read(path, "mode=ro")
        except sqlite3.OperationalError:
            # Where not even the lock's file can be made nobody else writes either.
            db, version = _open_to_read(path, "mode=ro&immutable=1")
    except sqlite3.Error as error:
        raise HistoryError(
            say("The history can't be read: {why}. Start Callpop to have it mended.", why=error)
        ) from error
    if version > SCHEMA_VERSION:
        db.close()
        raise _newer(path)
    return db


def _open_to_read(path: Path, how: str) -> tuple[sqlite3.Connection, int]:
    db = sqlite3.connect(f"{path.absolute().as_uri()}?{how}", uri=True, timeout=BUSY_SECONDS)
    try:
        version: int = db.execute("PRAGMA user_version").fetchone()[0]
        db.execute("SELECT name FROM sqlite_master").fetchone()
    except BaseException:
        db.close()
        raise
    return db, version


def _newer(path: Path) -> NewerHistory:
    return NewerHistory(
        say(
            "The history was written by a newer version of Callpop and is left untouched: "
            "update Callpop, or move {file} away.",
            file=path.name,
        )
    )


def _migrate(db: sqlite3.Connection) -> None:
    # Another process may be at it: whoever comes second finds the work done.
    db.execute("BEGIN IMMEDIATE")
    try:
        version = db.execute("PRAGMA user_version").fetchone()[0]
        for script in _MIGRATIONS[version:]:
            for statement in script.split(";"):
                if statement.strip():
                    db.execute(statement)
        db.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
    except BaseException:
        db.execute("ROLLBACK")
        raise
    db.execute("COMMIT")
