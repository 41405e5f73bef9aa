"""What is written into the history and read from it. Synchronous: for the history's own thread
and for the command line."""

import json
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from callpop.database import transaction
from callpop.telephony.model import Call, CallState, Contact, Direction, Outcome
from callpop.telephony.numbers import digits_of, is_external

CALLED_BACK_WITHIN = timedelta(days=7)
"""A call placed to the number of a missed call this much later answers it."""

_ENTRY_COLUMNS = (
    "id, account, direction, state, outcome, number, number_shown, name, company, crm_url, "
    'contacts, extension, "group", queue, trunk, answered_by, started_at, answered_at, ended_at, '
    "duration, clock_offset, seen_at, recording_url, placed_by_me, called_back_at"
)
_NATIONAL_DIGITS = 9


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


Step = Callable[[sqlite3.Connection], None]
"""One change, safe to repeat."""


def write(db: sqlite3.Connection, steps: Iterable[Step]) -> None:
    """All of ``steps`` in one transaction, or none."""
    with transaction(db):
        for step in steps:
            step(db)


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
                "digits LIKE '%' || :digits AND NOT "
                # Two countries have numbers that end alike.
                "(number LIKE '+%' AND :number LIKE '+%' AND number <> :number)",
                {
                    "number": call.number,
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
