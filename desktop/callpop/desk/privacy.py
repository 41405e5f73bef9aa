"""Names and numbers hidden while the screen is shared: what windows and notes show instead."""

from dataclasses import replace

from callpop.desk.feed import Feed
from callpop.desk.history_store import HistoryEntry
from callpop.telephony.model import Call, Contact, Party, Presence
from callpop.telephony.queues import Queue

HIDDEN = "•••"
"""Stands for what must not be read."""


class Privacy:
    """Hands what is shown through as it is, or with everything that tells who it is about hidden.

    For the screen alone: calls are dialed, searched and recorded by their real selves.
    """

    def __init__(self) -> None:
        self.on = False
        self.changes: Feed[bool] = Feed("privacy")

    def switch(self, *, on: bool) -> None:
        """Hide, or show again."""
        if on != self.on:
            self.on = on
            self.changes.publish(on)

    def call(self, call: Call) -> Call:
        """A call without who it is with."""
        if not self.on:
            return call
        return replace(
            call,
            number=call.number and HIDDEN,
            number_shown=call.number_shown and HIDDEN,
            contacts=(Contact(name=HIDDEN),) if call.contacts else (),
            answered_by=_party(call.answered_by),
            ringing=tuple(_nameless(party) for party in call.ringing),
        )

    def entry(self, entry: HistoryEntry) -> HistoryEntry:
        """A call of the history without who it was with."""
        if not self.on:
            return entry
        return replace(
            entry,
            number=entry.number and HIDDEN,
            number_shown=entry.number_shown and HIDDEN,
            name=entry.name and HIDDEN,
            company=None,
            contacts=(),
            answered_by=entry.answered_by and HIDDEN,
        )

    def presence(self, row: Presence) -> Presence:
        """A colleague by extension alone."""
        if not self.on:
            return row
        return replace(row, name=None, talking_to=row.talking_to and HIDDEN)

    def queue(self, queue: Queue) -> Queue:
        """A queue in which nobody has a name."""
        if not self.on:
            return queue
        return replace(
            queue,
            waiting=tuple(
                replace(
                    one,
                    number=one.number and HIDDEN,
                    number_shown=one.number_shown and HIDDEN,
                    name=None,
                    told_name=None,
                )
                for one in queue.waiting
            ),
            members=tuple(replace(one, name=None) for one in queue.members),
            abandoned=tuple(
                replace(
                    one,
                    number=one.number and HIDDEN,
                    number_shown=one.number_shown and HIDDEN,
                    name=None,
                    told_name=None,
                )
                for one in queue.abandoned
            ),
        )


def _nameless(party: Party) -> Party:
    return replace(party, name=None)


def _party(party: Party | None) -> Party | None:
    return None if party is None else _nameless(party)
