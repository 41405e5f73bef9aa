"""The history's file: made, brought up to date, opened."""

import sqlite3
from pathlib import Path

from callpop import database
from callpop.database import NewerFile
from callpop.telephony.sentence import Sentence, say

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
    try:
        db = database.connect(path, _MIGRATIONS)
    except NewerFile:
        raise _newer(path) from None
    try:
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
        return database.connect_to_read(path, SCHEMA_VERSION)
    except NewerFile:
        raise _newer(path) from None
    except sqlite3.Error as error:
        raise HistoryError(
            say("The history can't be read: {why}. Start Callpop to have it mended.", why=error)
        ) from error


def _newer(path: Path) -> NewerHistory:
    return NewerHistory(
        say(
            "The history was written by a newer version of Callpop and is left untouched: "
            "update Callpop, or move {file} away.",
            file=path.name,
        )
    )
