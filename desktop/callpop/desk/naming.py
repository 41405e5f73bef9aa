"""Who calls, where the PBX does not say: a colleague of the board, or the agent's own contact."""

from callpop.telephony.book import ContactBook, is_name, name_for
from callpop.telephony.calls import CallChange
from callpop.telephony.changing import replace
from callpop.telephony.events import QueueCallerEvent, QueueEvent
from callpop.telephony.model import Call, Contact, Direction
from callpop.telephony.numbers import is_external, parse
from callpop.telephony.presence import PresenceBoard


class Naming:
    """Puts names to calls as they are told; what the PBX calls somebody stays."""

    def __init__(self, book: ContactBook, board: PresenceBoard) -> None:
        self._book = book
        self._board = board

    def change(self, change: CallChange) -> CallChange:
        """The change of a call, with its name where it concerns the agent."""
        call = change.call
        return replace(change, call=self.call(call)) if call.mine else change

    def call(self, call: Call) -> Call:
        """The call with its name. A record of the PBX's that only leads to the CRM stays too."""
        if not call.number or is_name(call.name):
            return call
        known = self._colleague(call, call.number) or self._book.lookup(call.number)
        return replace(call, contacts=(known, *call.contacts)) if known is not None else call

    def event(self, event: QueueEvent, country: str | None) -> QueueEvent:
        """What happened in a queue, with the caller's name as the queue board has it."""
        if not isinstance(event, QueueCallerEvent) or not event.number:
            return event
        number = parse(event.number, country).best
        return replace(event, name=name_for(number, event.name, self._book))

    def _colleague(self, call: Call, number: str) -> Contact | None:
        if call.direction is not Direction.INTERNAL and is_external(number):
            return None
        row = self._board.get(call.account, number)
        return Contact(row.name, number=number) if row is not None and row.name else None
