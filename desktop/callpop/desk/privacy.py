"""Names and numbers hidden while the screen is shared: what windows and notes show instead."""

import re
from typing import TypeVar

from callpop.desk.feed import Feed
from callpop.desk.history_store import HistoryEntry
from callpop.desk.suggesting import Suggestion, SuggestionKind
from callpop.telephony.changing import replace
from callpop.telephony.model import Call, Contact, Direction, Party, Presence
from callpop.telephony.numbers import is_external
from callpop.telephony.queues import Abandoned, Queue, Waiting
from callpop.telephony.sentence import NOTHING, Sentence, Value

HIDDEN = "•••"
"""Stands for what must not be read."""

_NUMBER = re.compile(r"\+?\d(?:[\s().\-]*\d){6,}")
_TELLING = frozenset({"name", "number", "other", "text", "who"})
"""Values of sentences that may be somebody's name or number."""

Client = TypeVar("Client", Waiting, Abandoned)


class Privacy:
    """Hands what is shown through as it is, or with everything that tells who it is about hidden.

    For the screen and for screen readers alone: calls are dialed, searched, copied and recorded by
    their real selves, and scripts are told them. Colleagues are shown by their extension.
    """

    def __init__(self) -> None:
        self.chosen = False
        """The agent wants names and numbers hidden."""
        self.locked = False
        """The screen is locked, and nothing may be read on it."""
        self.changes: Feed[bool] = Feed("privacy")
        """Whether they are hidden; told too where only the reason for it is another."""

    @property
    def on(self) -> bool:
        """Names and numbers are hidden."""
        return self.chosen or self.locked

    def switch(self, *, on: bool) -> None:
        """Hide, or show again, because the agent wants it."""
        if on != self.chosen:
            self.chosen = on
            self.changes.publish(self.on)

    def lock(self, *, locked: bool) -> None:
        """The screen is locked, or no longer."""
        if locked != self.locked:
            self.locked = locked
            self.changes.publish(self.on)

    def call(self, call: Call) -> Call:
        """A call without who it is with."""
        if not self.on:
            return call
        inside = call.direction is Direction.INTERNAL
        number, shown = _extension(call.number, inside=inside), call.number_shown
        # A colleague is told by the extension, which a name would stand in front of.
        nameless = number is not None and number != HIDDEN
        return replace(
            call,
            number=number,
            number_shown=_extension(shown, inside=inside),
            contacts=(Contact(name=HIDDEN),) if call.contacts and not nameless else (),
            group=call.group and _party(call.group, named=True),
            queue=_extension(call.queue, inside=True),
            trunk=None if is_external(call.trunk) else call.trunk,
            answered_by=call.answered_by and _party(call.answered_by),
            ringing=tuple(_party(party) for party in call.ringing),
        )

    def entry(self, entry: HistoryEntry) -> HistoryEntry:
        """A call of the history without who it was with."""
        if not self.on:
            return entry
        inside = entry.direction is Direction.INTERNAL
        number = _extension(entry.number, inside=inside)
        nameless = number is not None and number != HIDDEN
        return replace(
            entry,
            number=number,
            number_shown=_extension(entry.number_shown, inside=inside),
            name=None if nameless else entry.name and HIDDEN,
            company=None,
            contacts=(),
            group=_extension(entry.group, inside=True),
            queue=_extension(entry.queue, inside=True),
            trunk=None if is_external(entry.trunk) else entry.trunk,
            answered_by=entry.answered_by and HIDDEN,
            called_back_by=entry.called_back_by and HIDDEN,
            spoken_by=entry.spoken_by and HIDDEN,
            note=entry.note and HIDDEN,
            recording_url=None,
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
            waiting=tuple(map(_client, queue.waiting)),
            members=tuple(replace(one, name=None) for one in queue.members),
            abandoned=tuple(map(_client, queue.abandoned)),
        )

    def suggestion(self, one: Suggestion) -> Suggestion:
        """Somebody who was found, to be shown; the number to dial is in the real one."""
        if not self.on:
            return one
        colleague = one.kind is SuggestionKind.COLLEAGUE
        return replace(
            one,
            title=_extension(one.number, inside=colleague) or HIDDEN,
            detail=one.detail if colleague else NOTHING,
            number=_extension(one.number, inside=colleague) or HIDDEN,
            entry=one.entry and self.entry(one.entry),
            presence=one.presence and self.presence(one.presence),
            contact=one.contact and Contact(name=HIDDEN, number=HIDDEN),
        )

    def sentence(self, sentence: Sentence) -> Sentence:
        """A sentence in which nobody is named, a PBX's own words without numbers of outside."""
        if not self.on:
            return sentence
        if not sentence.values:
            return replace(sentence, template=_NUMBER.sub(HIDDEN, sentence.template))
        values: dict[str, Value] = {}
        for key, value in sentence.values.items():
            if key in _TELLING:
                values[key] = HIDDEN
            elif isinstance(value, Sentence):
                values[key] = self.sentence(value)
            else:
                values[key] = _NUMBER.sub(HIDDEN, value) if isinstance(value, str) else value
        return replace(sentence, values=values)


def _extension(number: str | None, *, inside: bool) -> str | None:
    """What may be shown of it: an extension ``inside`` the office, and no number of outside."""
    return number and (number if inside and not is_external(number) else HIDDEN)


def _party(party: Party, *, named: bool = False) -> Party:
    """A colleague, or a group that may be ``named``, by extension."""
    extension = _extension(party.extension, inside=True)
    name = _extension(party.name, inside=True) if named else None
    return replace(party, extension=extension, name=name if extension or name else HIDDEN)


def _client(one: Client) -> Client:
    return replace(
        one,
        number=one.number and HIDDEN,
        number_shown=one.number_shown and HIDDEN,
        name=None,
        told_name=None,
    )
