"""Meetip's WEB commands: links that belong to a call (``protocols.md`` 6.2, 6.7 M15, M16).

They become a caller's link, and are opened by the rules of every other link, never by themselves.
"""

from dataclasses import dataclass

from callpop.pbx.connector import Noticed
from callpop.pbx.meetip_calls import TOGETHER, Phones
from callpop.pbx.meetip_messages import WebCommand
from callpop.telephony.events import LegEvent
from callpop.telephony.moment import Moment
from callpop.telephony.numbers import same
from callpop.telephony.sentence import say

_MOST_WAITING = 8


@dataclass(frozen=True, slots=True)
class _Link:
    """A link that came before the call that it speaks of."""

    url: str
    number: str | None
    until: float


class Links:
    """Finds the call of each link, also where the link comes first."""

    def __init__(self, phones: Phones, title: str, channel: str) -> None:
        self._phones = phones
        self._title = title
        self._channel = channel
        self._waiting: list[_Link] = []

    def take(self, command: WebCommand, now: Moment) -> tuple[list[LegEvent], list[Noticed]]:
        """A WEB command came."""
        if command.unfilled is not None:
            what = (
                "{title} sends a WEB command in which {variable} is not filled in: in the PBX's "
                "API events, copy the variables exactly as they are listed there."
            )
            said = say(what, title=self._title, variable=command.unfilled)
            return [], [Noticed(self._channel, said)]
        link = _Link(command.url, command.number, now.ticks + TOGETHER)
        if not link.url:
            return [], [self._stray(link)]
        legs = self._phones.link(link.url, link.number, now)
        if not legs:
            self._waiting.append(link)
        many = self._waiting[:-_MOST_WAITING]
        del self._waiting[:-_MOST_WAITING]
        return legs, [self._stray(one) for one in many]

    def called(self, number: str | None, now: Moment) -> list[LegEvent]:
        """A call came: its link may be here already."""
        legs: list[LegEvent] = []
        for link in list(self._waiting):
            # Who wrote the line may not have put the number into it.
            if link.number is None or (number and same(link.number, number)):
                self._waiting.remove(link)
                legs += self._phones.link(link.url, link.number, now)
        return legs

    def elapsed(self, now: Moment) -> list[Noticed]:
        """No call came."""
        late = [link for link in self._waiting if link.until <= now.ticks]
        self._waiting = [link for link in self._waiting if link.until > now.ticks]
        return [self._stray(link) for link in late]

    def deadline(self) -> float | None:
        """Ticks at which the oldest link has waited long enough."""
        return min((link.until for link in self._waiting), default=None)

    def _stray(self, link: _Link) -> Noticed:
        what = "{title} sent a link for {number}, and no call that it belongs to."
        return Noticed(self._channel, say(what, title=self._title, number=link.number or "?"))
