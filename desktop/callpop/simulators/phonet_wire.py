"""A Phonet or Vega call and the event that tells of it, as the vendor's document has it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import IntEnum
from typing import Any, Final

from callpop.simulators.clients import CrmEntry

DIAL: Final = "call.dial"
BRIDGE: Final = "call.bridge"
HANGUP: Final = "call.hangup"

Frame = Mapping[str, Any]
"""One message, before it is written as JSON."""


class LgDirection(IntEnum):
    """The document's ``lgDirection``."""

    INTERNAL = 1
    OUTGOING = 2
    INCOMING = 4
    PAUSED = 32
    AVAILABLE = 64


class LegType(IntEnum):
    """The document's ``leg.type``."""

    EMPLOYEE = 1
    GROUP = 2
    SCENARIO = 4


@dataclass(frozen=True, slots=True)
class Entity:
    """What a call comes to or is made from; a scenario has no internal number."""

    id: int
    type: LegType
    name: str
    ext: str | None

    def frame(self) -> dict[str, Any]:
        """The document's ``leg``."""
        return {
            "id": self.id,
            "type": int(self.type),
            "displayName": self.name,
            "ext": self.ext,
        }


@dataclass(frozen=True, slots=True)
class Trunk:
    """One of the office's external numbers."""

    number: str
    name: str


@dataclass(slots=True, kw_only=True)
class PhonetCall:
    """One leg in the PBX: of an employee, a group or a scenario."""

    uuid: str
    direction: LgDirection
    leg: Entity
    audience: tuple[str, ...]
    """Internal numbers of the employees who are told of it."""
    dial_at: datetime
    parent: str | None = None
    leg2: Entity | None = None
    clients: tuple[CrmEntry, ...] = ()
    trunk: Trunk | None = None
    bridge_at: datetime | None = None
    over: bool = False
    children: list["PhonetCall"] = field(default_factory=list)

    def frame(self, event: str, now: datetime) -> dict[str, Any]:
        """The event's message, with the members in the order of the document's sample."""
        return {
            "event": event,
            "uuid": self.uuid,
            "parentUuid": self.parent,
            "lgDirection": int(self.direction),
            "leg": self.leg.frame(),
            "leg2": self.leg2.frame() if self.leg2 else None,
            "otherLegs": [
                {
                    "id": entry.id,
                    "name": entry.name,
                    "num": entry.number,
                    "companyName": entry.company,
                    "url": entry.url,
                    "priority": entry.priority,
                }
                for entry in self.clients
            ],
            "dialAt": milliseconds(self.dial_at),
            "bridgeAt": milliseconds(self.bridge_at) if self.bridge_at else None,
            # A string, as in the document's sample, though its text declares a number.
            "serverTime": str(milliseconds(now)),
            "trunkNum": self.trunk.number if self.trunk else None,
            "trunkName": self.trunk.name if self.trunk else None,
        }


def milliseconds(time: datetime) -> int:
    """Milliseconds since 1970 GMT+0."""
    return round(time.timestamp() * 1000)


def success() -> Frame:
    """The answer to a request that the PBX took."""
    return {"event": "success"}


def error(message: str) -> Frame:
    """An error, or the answer to a request that the PBX refused."""
    return {"event": "error", "message": message}
