"""The history's tables and the statements on them. Synchronous: for the history's own thread and
for the command line."""

import json
import os
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from callpop.telephony.model import Call, CallState, Contact, Direction, Outcome
from callpop.telephony.numbers import digits_of, is_external
from callpop.telephony.sentence import Sentence, say

CALLED_BACK_WITHIN = timedelta(days=7)
"""A call placed to the number of a missed call this much later answers it."""

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

_ENTRY_COLUMNS = (
    "id, account, direction, state, outcome, number, number_shown, name, company, crm_url, "
    'contacts, extension, "group", queue, trunk, answered_by, started_at, answered_at, ended_at, '
    "duration, clock_offset, seen_at, recording_url, placed_by_me, called_back_at"
)
_NATIONAL_DIGITS = 9


class HistoryError(Exception):
    """The history can't be read or written; ``sentence`` says why and what to do."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(str(sentence))
        self.sentence = sentence


class NewerHistory(HistoryError):
    """A later Callpop wrote it: it is left untouched."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryEntry:
    """One call as it is remembered. Times are the PBX's, aware, in UTC."""

    id: str
    account: str
    direction: Direction
    state: CallState
    outcome: Outcome | None
    number: str | None
    number_shown: str | None
    name: str | None
    company: str | None
    crm_url: str | None
    contacts: tuple[Contact, ...]
    extension: str | None
    group: str | None
    queue: str | None
    trunk: str | None
    answered_by: str | None
    started_at: datetime
    answered_at: datetime | None
    ended_at: datetime | None
    duration: int
    """Seconds of talk."""
    clock_offset: timedelta
    """What must be added to the times to meet this machine's clock."""
    seen_at: datetime
    """When this machine first heard of the call, by its own clock."""
    recording_url: str | None
    placed_by_me: bool
    called_back_at: datetime | None
    """When the agent called a missed caller back."""


@dataclass(frozen=True, slots=True)
class Gap:
    """A time in which nothing could be known of an account's calls."""

    account: str
    lost_at: datetime
    back_at: datetime | None = None
    """None: it goes on."""


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
    db = sqlite3.connect(path, timeout=2.0, isolation_level=None, check_same_thread=False)
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
        db = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=2.0)
        try:
            version = db.execute("PRAGMA user_version").fetchone()[0]
        except BaseException:
            db.close()
            raise
    except sqlite3.Error as error:
        raise HistoryError(
            say("The history can't be read: {why}. Start Callpop to have it mended.", why=error)
        ) from error
    if version > SCHEMA_VERSION:
        db.close()
        raise _newer(path)
    return db


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


Step = Callable[[sqlite3.Connection], None]
"""One change, safe to repeat."""


def write(db: sqlite3.Connection, steps: Iterable[Step]) -> None:
    """All of ``steps`` in one transaction, or none."""
    db.execute("BEGIN IMMEDIATE")
    try:
        for step in steps:
            step(db)
    except BaseException:
        with suppress(sqlite3.Error):
            db.execute("ROLLBACK")
        raise
    db.execute("COMMIT")


def record(call: Call, crm_url: str | None, absorbed: Sequence[str] = ()) -> Step:
    """Write the call as it now is; the calls that turned out to be this one go."""
    row = _row(call, crm_url)
    names = ", ".join(f'"{name}"' for name in row)
    values = ", ".join(f":{name}" for name in row)
    # When the machine first heard of the call does not change.
    updates = ", ".join(
        f'"{name}" = excluded."{name}"' for name in row if name not in ("id", "seen_at")
    )
    upsert = (
        f"INSERT INTO calls ({names}) VALUES ({values}) "  # noqa: S608
        f"ON CONFLICT (id) DO UPDATE SET {updates}"
    )

    def step(db: sqlite3.Connection) -> None:
        db.execute(upsert, row)
        db.executemany("DELETE FROM calls WHERE id = ?", [(gone,) for gone in absorbed])
        if call.placed_by_me and call.number and is_external(call.number):
            db.execute(
                "UPDATE calls SET called_back_at = :at WHERE outcome = 'missed' AND "
                "called_back_at IS NULL AND seen_at BETWEEN :since AND :at AND "
                "digits LIKE '%' || :digits",
                {
                    "at": _text(call.seen_at),
                    "since": _text(call.seen_at - CALLED_BACK_WITHIN),
                    "digits": digits_of(call.number)[-_NATIONAL_DIGITS:],
                },
            )

    return step


def gap(account: str, lost_at: datetime, back_at: datetime | None) -> Step:
    """Write a gap, or its end."""

    def step(db: sqlite3.Connection) -> None:
        db.execute(
            "INSERT INTO gaps VALUES (?, ?, ?) "
            "ON CONFLICT DO UPDATE SET back_at = excluded.back_at",
            (account, _text(lost_at), _text(back_at)),
        )

    return step


def close_unfinished(at: datetime) -> Step:
    """Calls that were open when Callpop last ended: how they ended can't be known any more.

    Their end stays empty; gaps that were open end at ``at``, when Callpop looks again.
    """

    def step(db: sqlite3.Connection) -> None:
        db.execute(
            "UPDATE calls SET state = 'ended', outcome = 'unknown' "
            "WHERE state <> 'ended' AND seen_at <= ?",
            (_text(at),),
        )
        db.execute(
            "UPDATE gaps SET back_at = :at WHERE back_at IS NULL AND lost_at <= :at",
            {"at": _text(at)},
        )

    return step


def search(
    db: sqlite3.Connection,
    text: str = "",
    *,
    missed: bool = False,
    since: datetime | None = None,
    limit: int = 100,
    account: str | None = None,
) -> list[HistoryEntry]:
    """Calls whose name, company or number contains ``text``, newest first."""
    wheres: list[str] = []
    values: dict[str, Any] = {"limit": limit}
    if wanted := " ".join(text.split()).casefold():
        ways = ["words LIKE :words ESCAPE '!'"]
        values["words"] = f"%{_escaped(wanted)}%"
        if not any(c.isalpha() for c in wanted) and (digits := digits_of(wanted)):
            # 099… as it is written at home is in +38099… too.
            ways.append("digits LIKE :digits")
            values["digits"] = f"%{digits.lstrip('0') or digits}%"
        wheres.append(f"({' OR '.join(ways)})")
    if missed:
        wheres.append("outcome = 'missed'")
    if since is not None:
        wheres.append("seen_at >= :since")
        values["since"] = _text(since)
    if account is not None:
        wheres.append("account = :account")
        values["account"] = account
    where = f"WHERE {' AND '.join(wheres)}" if wheres else ""
    rows = db.execute(
        f"SELECT {_ENTRY_COLUMNS} FROM calls {where} "  # noqa: S608
        "ORDER BY seen_at DESC, started_at DESC, id DESC LIMIT :limit",
        values,
    )
    return [_entry(row) for row in rows]


def gaps(db: sqlite3.Connection, since: datetime | None = None, limit: int = 100) -> list[Gap]:
    """Times in which nothing could be known, the latest first."""
    rows = db.execute(
        "SELECT account, lost_at, back_at FROM gaps WHERE :since IS NULL OR back_at IS NULL "
        "OR back_at >= :since ORDER BY lost_at DESC LIMIT :limit",
        {"since": _text(since), "limit": limit},
    )
    return [
        Gap(account, datetime.fromisoformat(lost_at), _time(back_at))
        for account, lost_at, back_at in rows
    ]


def _row(call: Call, crm_url: str | None) -> dict[str, Any]:
    names = [c for contact in call.contacts for c in (contact.name, contact.company)]
    numbers = [call.number, call.number_shown, *(contact.number for contact in call.contacts)]
    words = [*names, *numbers, call.group.label if call.group else None, call.queue, call.trunk]
    row = {
        "id": call.id,
        "account": call.account,
        "direction": call.direction.value,
        "state": call.state.value,
        "outcome": call.outcome.value if call.outcome else None,
        "number": call.number,
        "number_shown": call.number_shown,
        "name": call.name,
        "company": call.company,
        "crm_url": crm_url,
        "contacts": json.dumps(
            [[c.name, c.company, c.url, c.number, c.priority] for c in call.contacts],
            ensure_ascii=False,
        ),
        "extension": call.extension,
        "group": call.group.label or None if call.group else None,
        "queue": call.queue,
        "trunk": call.trunk,
        "answered_by": call.answered_by.label or None if call.answered_by else None,
        "started_at": _text(call.started_at),
        "answered_at": _text(call.answered_at),
        "ended_at": _text(call.ended_at),
        "duration": call.duration,
        "clock_offset": call.clock_offset.total_seconds(),
        "seen_at": _text(call.seen_at),
        "recording_url": call.recording_url,
        "placed_by_me": int(call.placed_by_me),
        "words": "\n".join(dict.fromkeys(word.casefold() for word in words if word)),
        "digits": digits_of(call.number or ""),
    }
    return {name: _storable(value) for name, value in row.items()}


def _entry(row: tuple[Any, ...]) -> HistoryEntry:
    value = dict(zip((c.strip(' "') for c in _ENTRY_COLUMNS.split(",")), row, strict=True))
    value["direction"] = Direction(value["direction"])
    value["state"] = CallState(value["state"])
    value["outcome"] = Outcome(value["outcome"]) if value["outcome"] else None
    value["contacts"] = tuple(Contact(*fields) for fields in json.loads(value["contacts"]))
    value["clock_offset"] = timedelta(seconds=value["clock_offset"])
    value["placed_by_me"] = bool(value["placed_by_me"])
    for name in ("started_at", "answered_at", "ended_at", "seen_at", "called_back_at"):
        value[name] = _time(value[name])
    return HistoryEntry(**value)


def _text(at: datetime | None) -> str | None:
    # One width and one zone, so that text sorts as time does.
    return None if at is None else at.astimezone(UTC).isoformat(timespec="microseconds")


def _time(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)


def _storable(value: Any) -> Any:
    # Half a surrogate pair is text to JSON and to Python, but not to SQLite.
    return value.encode(errors="replace").decode() if isinstance(value, str) else value


def _escaped(text: str) -> str:
    return text.replace("!", "!!").replace("%", "!%").replace("_", "!_")
