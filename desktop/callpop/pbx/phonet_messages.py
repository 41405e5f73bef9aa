"""Phonet's and Vega's call messages, read into the vocabulary (``protocols.md`` 1.2, 3.1)."""

from dataclasses import dataclass
from datetime import datetime

from callpop.pbx.lenient import id_of, int_of, mapping_of, text_of, time_of
from callpop.telephony.events import Stage
from callpop.telephony.model import Contact, Direction, Party, PartyKind
from callpop.telephony.text import clean

_MOST_CONTACTS = 20
_NO_PARENT = {"0", "null"}
"""Ways of some to write that there is none; two strangers' calls must not become one."""
_INTERNAL, _OUTGOING, _INCOMING, _PAUSED, _UNPAUSED = 1, 2, 4, 32, 64
_STAGES = {"call.dial": Stage.RINGING, "call.bridge": Stage.ANSWERED, "call.hangup": Stage.ENDED}
_KINDS = {1: PartyKind.PERSON, 2: PartyKind.GROUP, 4: PartyKind.MENU}


@dataclass(frozen=True, slots=True)
class CallMessage:
    """One message about a call, its types made straight, its meaning untouched."""

    id: str
    stage: Stage
    parent: str | None
    direction: Direction | None
    caller: Party
    """``leg``: the office's side, whichever way the call goes (T7)."""
    callee: Party
    """``leg2``: who is called, on internal calls."""
    contacts: tuple[Contact, ...]
    number: str | None
    began_at: datetime | None
    answered_at: datetime | None
    ended_at: datetime | None
    server_time: datetime | None
    trunk: str | None


@dataclass(frozen=True, slots=True)
class PauseMessage:
    """Somebody went away from the desk, or came back (T9)."""

    who: Party
    paused: bool
    server_time: datetime | None


def read(message: dict[str, object], event: str) -> CallMessage | PauseMessage | None:
    """What a message tells of a call or a pause; None where it tells of neither."""
    bits = int_of(message.get("lgDirection")) or 0
    if bits & (_PAUSED | _UNPAUSED):
        return PauseMessage(
            _party(message.get("leg")), bool(bits & _PAUSED), time_of(message.get("serverTime"))
        )
    stage = _STAGES.get(event)
    if stage is None:
        return None
    contacts = _contacts(message.get("otherLegs"))
    number = next((contact.number for contact in contacts if contact.number), None)
    began = time_of(message.get("dialAt"))
    call_id = id_of(message.get("uuid"))
    if call_id is None:
        # Without its id a call can still be told by who called when.
        if number is None or began is None:
            return None
        call_id = f"{number} {began.isoformat()}"
    parent = id_of(message.get("parentUuid"))
    ended = time_of(message.get("hangupAt")) or time_of(message.get("endAt"))
    return CallMessage(
        id=call_id,
        stage=stage,
        parent=parent if parent != call_id and parent not in _NO_PARENT else None,
        direction=_direction(bits),
        caller=_party(message.get("leg")),
        callee=_party(message.get("leg2")),
        contacts=contacts,
        number=number,
        began_at=began,
        answered_at=time_of(message.get("bridgeAt")),
        ended_at=ended if stage is Stage.ENDED else None,
        server_time=time_of(message.get("serverTime")),
        trunk=_trunk(message),
    )


def _direction(bits: int) -> Direction | None:
    """By bits, not by equality (T10)."""
    if bits & _INTERNAL:
        return Direction.INTERNAL
    if bits & _INCOMING:
        return Direction.IN
    if bits & _OUTGOING:
        return Direction.OUT
    return None


def _party(value: object) -> Party:
    """``leg`` or ``leg2``; every member may be missing (T6)."""
    leg = mapping_of(value)
    return Party(
        extension=text_of(leg.get("ext")),
        name=text_of(leg.get("displayName")),
        kind=_KINDS.get(int_of(leg.get("type")) or 0, PartyKind.UNKNOWN),
    )


def _contacts(value: object) -> tuple[Contact, ...]:
    """``otherLegs``: one entry for each CRM; the first with a name leads (T5)."""
    entries = value if isinstance(value, list) else [value]
    contacts = [
        Contact(
            name=text_of(entry.get("name")),
            company=text_of(entry.get("companyName")),
            url=clean(entry.get("url"), 2048) or None,
            number=text_of(entry.get("num")),
            priority=int_of(entry.get("priority")),
        )
        for entry in map(mapping_of, entries[:_MOST_CONTACTS])
    ]
    kept = [c for c in contacts if c.name or c.company or c.url or c.number]
    return tuple(sorted(kept, key=lambda contact: contact.name is None))


def _trunk(message: dict[str, object]) -> str | None:
    """For display only (T8)."""
    number, name = text_of(message.get("trunkNum")), text_of(message.get("trunkName"))
    if number and name and name != number:
        return f"{name} ({number})"
    return number or name
