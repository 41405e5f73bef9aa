"""What is written into the history. Synchronous: for the history's own thread and for the command
line."""

import json
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Any

from callpop.database import transaction
from callpop.desk.history_file import free_place, place_of, sought_digits, sought_words
from callpop.telephony.model import Call, CallState, Contact, Direction, Outcome
from callpop.telephony.numbers import ending, is_external

MADE_UP_WITHIN = timedelta(days=7)
"""A call with the number of a missed call this much later makes up for it."""
LONGEST_NOTE = 4_000
"""Characters of a note to a call."""


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
    """When a missed caller was called back."""
    called_back_by: str | None = None
    """The colleague who did; None for the agent."""
    spoken_at: datetime | None = None
    """When a missed caller, who called again, was spoken with."""
    spoken_by: str | None = None
    """The colleague who answered then; None for the agent."""
    unseen: bool = False
    """A missed call that the agent has not looked at."""
    note: str = ""
    """What the agent wrote to the call."""
    place: int = 0
    """Where it stands in the order of the history: higher than all calls before."""

    @property
    def waits(self) -> bool:
        """It was missed, and nobody has spoken with the caller or tried to since."""
        missed = self.outcome is Outcome.MISSED
        return missed and self.called_back_at is None and self.spoken_at is None

    @property
    def began_at(self) -> datetime:
        """When it began, by this machine's clock."""
        return self.started_at + self.clock_offset


@dataclass(frozen=True, slots=True)
class Gap:
    """A time in which nothing could be known of an account's calls."""

    account: str
    lost_at: datetime
    back_at: datetime | None = None
    """None: it goes on."""


ENTRY_COLUMNS = (
    "id, account, direction, state, outcome, number, number_shown, name, company, crm_url, "
    'contacts, extension, "group", queue, trunk, answered_by, started_at, answered_at, ended_at, '
    "duration, clock_offset, seen_at, recording_url, placed_by_me, called_back_at, "
    "called_back_by, spoken_at, spoken_by, unseen, note, place"
)
"""Of the table, in the order in which :func:`entry_of` takes them."""
_FIELDS = [column.strip(' "') for column in ENTRY_COLUMNS.split(",")]
_TIMES = [name for name in _FIELDS if name.endswith("_at")]
_ENUMS: list[tuple[str, dict[str, StrEnum]]] = [
    (name, {one.value: one for one in kind})
    for name, kind in (("direction", Direction), ("state", CallState), ("outcome", Outcome))
]
_NO_TIME = timedelta(0)

_LONGEST = timedelta(days=2)
"""No call is told of again after so long."""

Step = Callable[[sqlite3.Connection], None]
"""One change, safe to repeat."""


def write(db: sqlite3.Connection, steps: Iterable[Step]) -> None:
    """All of ``steps`` in one transaction, or none."""
    with transaction(db):
        for step in steps:
            step(db)


def record(call: Call, crm_url: str | None, absorbed: Sequence[str] = ()) -> Step:
    """Write the call as it now is; the calls that turned out to be this one go, and leave it
    their notes."""
    row = _row(call, crm_url)
    # When the machine first heard of the call does not change.
    kept = ("id", "seen_at", "started_at")
    sets = ", ".join(f'"{name}" = :{name}' for name in row if name not in kept)
    # Nor did it begin when Callpop, started anew, heard of it again.
    sets += (
        ", started_at = "
        "CASE WHEN seen_at < :seen_at THEN min(started_at, :started_at) ELSE :started_at END"
    )
    update = (
        f"UPDATE calls SET {sets}, unseen = CASE WHEN :outcome IS NOT 'missed' THEN 0 "  # noqa: S608
        "WHEN outcome IS NOT 'missed' THEN 1 ELSE unseen END WHERE id = :id"
    )
    names = ", ".join(f'"{name}"' for name in row)
    values = ", ".join(f":{name}" for name in row)
    insert = (
        f"INSERT INTO calls (place, unseen, {names}) "  # noqa: S608
        f"VALUES (:place, :outcome IS 'missed', {values})"
    )

    def step(db: sqlite3.Connection) -> None:
        # A PBX may use an id again, months later: what stands there is another call's. Where all
        # that is told is an end, it is the old one's, told again.
        db.execute(
            "UPDATE calls SET id = id || '.' || place WHERE id = :id AND state = 'ended' AND "
            "(:state <> 'ended' OR :started_at < :ended_at) AND "
            "(ended_at < :started_at OR place < :long_ago)",
            row | {"long_ago": place_of(call.seen_at - _LONGEST)},
        )
        if not db.execute(update, row).rowcount:
            db.execute(insert, row | {"place": free_place(db, call.seen_at)})
        for gone in absorbed:
            found = db.execute("DELETE FROM calls WHERE id = ? RETURNING note", (gone,)).fetchone()
            if found and found[0]:
                _add_to_note(db, call.id, found[0])
        make_up(db, call)

    return step


def makes_up(call: Call) -> bool:
    """Whether missed calls of its number are none any more."""
    answered = call.state is CallState.ANSWERED or call.outcome in (
        Outcome.ANSWERED,
        Outcome.ANSWERED_ELSEWHERE,
    )
    return bool(call.number) and (call.placed_by_me or answered)


def made_up(call: Call) -> Step:
    """A colleague's call, which the history does not list, may make up for a missed one."""
    return lambda db: make_up(db, call)


def make_up(db: sqlite3.Connection, call: Call) -> None:
    """Mark the missed calls whose caller ``call`` reached, or tried to reach."""
    if not makes_up(call) or not call.number:
        return
    back = call.placed_by_me or call.direction is Direction.OUT
    colleague = not call.mine or call.outcome is Outcome.ANSWERED_ELSEWHERE
    by = call.answered_by.label if call.answered_by is not None else ""
    at, who = ("called_back_at", "called_back_by") if back else ("spoken_at", "spoken_by")
    db.execute(
        f"UPDATE calls SET {who} = CASE WHEN {at} IS NULL THEN :by ELSE {who} END, "  # noqa: S608
        f"{at} = coalesce({at}, :at), unseen = 0 "
        "WHERE outcome = 'missed' AND place BETWEEN :since AND :place AND seen_at < :seen_at "
        "AND (:external OR account = :account) AND instr(digits, :ending) "
        "AND same_number(coalesce(number, ''), :number)",
        {
            "by": by if colleague else None,
            "at": time_text(call.seen_at if back else _by_our_clock(call)),
            "since": place_of(call.seen_at - MADE_UP_WITHIN),
            "place": place_of(call.seen_at),
            "seen_at": time_text(call.seen_at),
            # An extension means somebody else at another PBX.
            "external": is_external(call.number),
            "account": call.account,
            "number": call.number,
            "ending": ending(call.number),
        },
    )


def gap(account: str, lost_at: datetime, back_at: datetime | None) -> Step:
    """Write a gap, or its end."""

    def step(db: sqlite3.Connection) -> None:
        db.execute(
            "INSERT INTO gaps VALUES (?, ?, ?) "
            "ON CONFLICT DO UPDATE SET back_at = excluded.back_at",
            (account, time_text(lost_at), time_text(back_at)),
        )

    return step


def close_unfinished(at: datetime) -> Step:
    """Calls that were open when Callpop last ended: how they ended can't be known any more.

    Their end stays empty; gaps that were open end at ``at``, when Callpop looks again.
    """

    def step(db: sqlite3.Connection) -> None:
        db.execute("UPDATE calls SET state = 'ended', outcome = 'unknown' WHERE state <> 'ended'")
        # A clock that was set back must leave nothing open.
        db.execute(
            "UPDATE gaps SET back_at = max(:at, lost_at) WHERE back_at IS NULL",
            {"at": time_text(at)},
        )

    return step


def see_missed(db: sqlite3.Connection) -> None:
    """The agent has looked at the missed calls."""
    db.execute("UPDATE calls SET unseen = 0 WHERE unseen")


def note(call_id: str, text: str) -> Callable[[sqlite3.Connection], bool]:
    """Write what the agent noted to a call, in place of what was there; whether there is such a
    call."""
    kept = storable(text.strip()[:LONGEST_NOTE])

    def change(db: sqlite3.Connection) -> bool:
        done = db.execute(
            "UPDATE calls SET note = ?, note_words = ? WHERE id = ?",
            (kept, sought_words([kept]), call_id),
        )
        return done.rowcount > 0

    return change


def entry_of(row: tuple[Any, ...]) -> HistoryEntry:
    """A row of :data:`ENTRY_COLUMNS`.

    Raises:
        TypeError, ValueError: no history can hold that.
    """
    # Hundreds of them are made between a key and the list that it shows.
    value: dict[str, Any] = dict(zip(_FIELDS, row, strict=True))
    for name, known in _ENUMS:
        if (text := value[name]) is not None:
            value[name] = known.get(text) or _unknown(name, text)
    told = value["contacts"]
    value["contacts"] = _contacts(told) if told != "[]" else ()
    offset = value["clock_offset"]
    value["clock_offset"] = timedelta(seconds=offset) if offset else _NO_TIME
    value["placed_by_me"] = bool(value["placed_by_me"])
    value["unseen"] = bool(value["unseen"])
    for name in _TIMES:
        if (text := value[name]) is not None:
            value[name] = datetime.fromisoformat(text)
    return HistoryEntry(**value)


def _unknown(name: str, text: object) -> StrEnum:
    raise ValueError(f"there is no {name} {text!r}")


def _contacts(told: str) -> tuple[Contact, ...]:
    return tuple([Contact(*fields) for fields in json.loads(told)])


def contacts_text(contacts: Iterable[Contact]) -> str:
    """Contacts as the table keeps them."""
    fields = [[c.name, c.company, c.url, c.number, c.priority] for c in contacts]
    return storable(json.dumps(fields, ensure_ascii=False))


def time_text(at: datetime | None) -> str | None:
    """A time as the table keeps it: of one width and one zone, so that text sorts as time does."""
    return None if at is None else at.astimezone(UTC).isoformat(timespec="microseconds")


def time_of(text: str | None) -> datetime | None:
    """What :func:`time_text` was given."""
    return None if text is None else datetime.fromisoformat(text)


def storable(text: str) -> str:
    """Half a surrogate pair is text to JSON and to Python, but not to SQLite."""
    return text.encode(errors="replace").decode()


def _row(call: Call, crm_url: str | None) -> dict[str, Any]:
    group = (call.group.label if call.group else "") or None
    answered_by = (call.answered_by.label if call.answered_by else "") or None
    texts = [call.name, call.company, group, call.queue, call.trunk, answered_by]
    texts += [text for contact in call.contacts for text in (contact.name, contact.company)]
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
        "contacts": contacts_text(call.contacts),
        "extension": call.extension,
        "group": group,
        "queue": call.queue,
        "trunk": call.trunk,
        "answered_by": answered_by,
        "started_at": time_text(call.started_at),
        "answered_at": time_text(call.answered_at),
        "ended_at": time_text(call.ended_at),
        "duration": call.duration,
        "clock_offset": call.clock_offset.total_seconds(),
        "seen_at": time_text(call.seen_at),
        "recording_url": call.recording_url,
        "placed_by_me": int(call.placed_by_me),
        "words": sought_words(texts),
        "digits": sought_digits([call.number, *(one.number for one in call.contacts)]),
    }
    return {
        name: storable(value) if isinstance(value, str) else value for name, value in row.items()
    }


def _by_our_clock(call: Call) -> datetime:
    return call.seen_at if call.answered_at is None else call.answered_at + call.clock_offset


def _add_to_note(db: sqlite3.Connection, call_id: str, more: str) -> None:
    row = db.execute("SELECT note FROM calls WHERE id = ?", (call_id,)).fetchone()
    there = row[0] if row else ""
    if more not in there:
        note(call_id, f"{there}\n{more}")(db)
