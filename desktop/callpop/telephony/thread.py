"""All that is known of one call, before a story is made of it."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import lru_cache
from hashlib import blake2s

from callpop.telephony.legs import Leg
from callpop.telephony.model import Call
from callpop.telephony.moment import Moment

_SMALLEST_OFFSET = timedelta(seconds=2)
_NO_OFFSET = timedelta(0)


@dataclass(slots=True, eq=False)
class Thread:
    """All legs that belong together, whichever way that was learned."""

    account: str
    country: str | None
    key: str
    """What its calls' ids are made from: the same after a restart of the app."""
    seen_at: datetime
    born_at: float
    """Ticks of the first report."""
    legs: dict[tuple[str, str], Leg] = field(default_factory=dict)
    ids: set[tuple[str, str]] = field(default_factory=set)
    calls: dict[str, Call] = field(default_factory=dict)
    """As last told."""
    heard_at: float = 0.0
    """Ticks of the last report."""
    last_said: datetime | None = None
    """The latest time that any report named."""
    check_at: float | None = None
    grace_over: bool = False
    """Nothing came for a moment: what is still missing will not come."""
    unknown: bool = False
    """How it ended can't be known any more."""
    closings: list[datetime] = field(default_factory=list)
    """When it was given up without the PBX saying so."""
    clock_offset: timedelta | None = None
    stale_since: datetime | None = None

    @property
    def offset(self) -> timedelta:
        """What its times are off by, where that is worth a correction."""
        offset = self.clock_offset
        return _NO_OFFSET if offset is None or abs(offset) < _SMALLEST_OFFSET else offset

    def in_order(self) -> list[Leg]:
        """Its legs in the order in which they began."""
        legs = list(self.legs.values())
        if len(legs) > 1:
            legs.sort(key=lambda leg: (leg.began, leg.account, leg.id))
        return legs

    def rings_nowhere(self) -> bool:
        """A group's call whose every known phone has stopped ringing, unanswered."""
        people = [leg for leg in self.legs.values() if leg.is_person]
        return bool(people) and all(leg.ended for leg in people)

    def settle_losers(self) -> None:
        """A colleague answered: the agent's own phone has stopped, though the PBX did not say
        so."""
        legs = self.legs.values()
        if any(leg.answered_at is not None and leg.is_person and not leg.was_mine for leg in legs):
            for leg in legs:
                if leg.was_mine and leg.answered_at is None:
                    leg.settled = True

    def give_up(self, now: Moment) -> None:
        """Nothing was heard of it for too long."""
        silence = timedelta(seconds=now.ticks - self.heard_at)
        self.closings.append((self.last_said or now.wall) + silence)
        for leg in self.legs.values():
            leg.settled = True

    @property
    def base_id(self) -> str:
        """The id of its first call."""
        return _id_of(self.account, self.key)


@lru_cache(maxsize=4096)
def _id_of(account: str, key: str) -> str:
    return blake2s(f"{account}\0{key}".encode(), digest_size=6).hexdigest()
