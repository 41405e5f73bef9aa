"""What leaves the history for good. Synchronous, as :mod:`history_store` is."""

import json
import sqlite3
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from callpop.database import transaction
from callpop.desk.history_file import place_of, sought_digits, sought_words
from callpop.desk.history_store import contacts_text, time_text
from callpop.telephony.changing import replace
from callpop.telephony.model import Contact
from callpop.telephony.numbers import ending, is_external, same
from callpop.telephony.sentence import NOTHING, Sentence, say

AT_ONCE = 2_000
"""Old calls that are deleted at once, a tenth of a second long: whoever asks the history or writes
to it comes between."""
_SHORTEST_INDEXED = 3


@dataclass(frozen=True, slots=True)
class Forgotten:
    """What was deleted."""

    calls: tuple[str, ...] = ()
    """Their ids."""
    aside: tuple[str, ...] = ()
    """Files of damaged histories that were set aside, and may hold it still."""
    left: Sentence = NOTHING
    """Why the history itself holds traces of them still."""

    @property
    def words(self) -> Sentence:
        """The same for the agent."""
        done = say("{count} calls are deleted.", one="One call is deleted.", count=len(self.calls))
        if not self.aside:
            return done
        return say(
            "{done} These files of damaged histories may hold the number still; delete them "
            "yourself if you don't need them: {files}.",
            done=done,
            files=", ".join(self.aside),
        )


def calls_with(db: sqlite3.Connection, number: str, account: str | None = None) -> int:
    """How many calls with ``number``, in any notation, :func:`forget` would delete."""
    return len(_with_number(db, number, account))


def forget(
    db: sqlite3.Connection, path: Path, number: str, account: str | None = None
) -> Forgotten:
    """Delete the calls with ``number``, in any notation, and all traces of it in the file at
    ``path``. An extension is somebody else at another account than ``account``. A call that goes
    on is kept.

    Raises:
        sqlite3.Error: it can't be written now; nothing is deleted.
    """
    gone = _with_number(db, number, account)
    with transaction(db):
        for place, _ in gone:
            db.execute("DELETE FROM calls WHERE place = ?", (place,))
        if is_external(number):
            _forget_in_contacts(db, number)
    left = NOTHING
    try:
        scrub(db)
    except sqlite3.Error as error:
        left = say(
            "The calls are deleted, but {file} could not be cleaned of their traces: {why}. "
            "Try again later.",
            file=path.name,
            why=error,
        )
    aside = sorted(one.name for one in path.parent.glob(f"{path.name}.damaged-*"))
    return Forgotten(tuple(id for _, id in gone), tuple(aside), left)


def older_than(db: sqlite3.Connection, moment: datetime) -> int:
    """How many calls are older than ``moment``."""
    number: int = db.execute(
        "SELECT count(*) FROM calls WHERE place < ? AND state = 'ended'", (place_of(moment),)
    ).fetchone()[0]
    return number


def forget_older(db: sqlite3.Connection, moment: datetime) -> int:
    """Delete the oldest of what is older than ``moment``, at the most :data:`AT_ONCE`; how many
    calls it was.

    Raises:
        sqlite3.Error: it can't be written now; nothing is deleted.
    """
    with transaction(db):
        done = db.execute(
            "DELETE FROM calls WHERE place IN (SELECT place FROM calls "
            "WHERE place < ? AND state = 'ended' ORDER BY place LIMIT ?)",
            (place_of(moment), AT_ONCE),
        )
        db.execute("DELETE FROM gaps WHERE back_at < ?", (time_text(moment),))
    return done.rowcount


def forget_words(db: sqlite3.Connection) -> None:
    """Leave no words of old calls in the indices, nor in the journal."""
    # Deleted the calls are in any case; the next day tries again.
    with suppress(sqlite3.Error):
        _merge(db)
        db.execute("PRAGMA wal_checkpoint (TRUNCATE)")


def scrub(db: sqlite3.Connection) -> None:
    """Leave nothing of what was deleted in free pages, indices or the journal.

    Raises:
        sqlite3.Error: it can't be done now.
    """
    _merge(db)
    db.execute("VACUUM")
    busy = db.execute("PRAGMA wal_checkpoint (TRUNCATE)").fetchone()[0]
    if busy:
        raise sqlite3.OperationalError("another program is just reading it")


def _merge(db: sqlite3.Connection) -> None:
    """Words of deleted calls stay in the indices until their parts are merged: a third of a second
    for 150,000 calls."""
    for index in ("call_words", "call_digits"):
        db.execute(f"INSERT INTO {index} ({index}) VALUES ('optimize')")  # noqa: S608


def _with_number(db: sqlite3.Connection, number: str, account: str | None) -> list[tuple[int, str]]:
    """Place and id of each."""
    last = ending(number)
    if not last:
        return []
    values: dict[str, Any] = {"number": number, "last": last, "account": account}
    if len(last) >= _SHORTEST_INDEXED:
        values["match"] = f'"{last}"'
        source = "call_digits CROSS JOIN calls ON place = call_digits.rowid"
        where = "call_digits MATCH :match"
    else:
        source, where = "calls", "number = :last"
    if not is_external(number) and account is not None:
        where += " AND account = :account"
    return db.execute(
        f"SELECT place, id FROM {source} WHERE {where} AND number IS NOT NULL "  # noqa: S608
        "AND state = 'ended' AND same_number(number, :number)",
        values,
    ).fetchall()


def _forget_in_contacts(db: sqlite3.Connection, number: str) -> None:
    """A CRM may have told the number with a call from another one."""
    rows = db.execute(
        'SELECT place, number, contacts, name, company, "group", queue, trunk, answered_by '
        "FROM call_digits CROSS JOIN calls ON place = call_digits.rowid "
        "WHERE call_digits MATCH ? AND state = 'ended'",
        (f'"{ending(number)}"',),
    ).fetchall()
    for place, own, contacts, *texts in rows:
        told = [Contact(*fields) for fields in json.loads(contacts)]
        kept = [
            replace(one, number=None) if one.number and same(one.number, number) else one
            for one in told
        ]
        if kept != told:
            db.execute(
                "UPDATE calls SET contacts = ?, words = ?, digits = ? WHERE place = ?",
                (
                    contacts_text(kept),
                    sought_words([*texts, *(t for c in kept for t in (c.name, c.company))]),
                    sought_digits([own, *(one.number for one in kept)]),
                    place,
                ),
            )
