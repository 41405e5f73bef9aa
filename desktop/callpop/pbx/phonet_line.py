"""What is known of one subscriber of Phonet or Vega, from the socket opened for them."""

from collections import OrderedDict
from dataclasses import dataclass, field

from callpop.pbx.phonet_messages import CallMessage
from callpop.telephony.events import LegEvent, Stage
from callpop.telephony.model import Direction, PartyKind, PresenceState
from callpop.telephony.numbers import shown

_MOST_LEGS = 200


@dataclass(slots=True)
class Line:
    """One subscriber: whether the PBX let the socket in, and what the subscriber is doing."""

    channel: str
    extension: str | None
    """None until it is learned, where only an e-mail was given."""
    name: str | None = None
    open: bool = False
    proved: bool = False
    let_in: bool = False
    """It was proved, if not on the present socket."""
    ponged: bool = False
    quiet_at: float = 0.0
    """Ticks from which a socket that stayed quiet counts as let in."""
    early_error: str | None = None
    """An error told before anything else: a refusal, if the socket is closed now (T19)."""
    paused: bool = False
    _legs: OrderedDict[str, tuple[Stage, str | None]] = field(default_factory=OrderedDict)

    def reset(self) -> None:
        """The socket opens or is gone: nothing is known any more."""
        self.open = self.proved = self.ponged = self.paused = False
        self.early_error = None
        self._legs.clear()

    def learn(self, told: CallMessage) -> None:
        """Who the subscriber is, from a call that can only be theirs."""
        caller = told.caller
        is_person = caller.kind in (PartyKind.PERSON, PartyKind.UNKNOWN)
        sure = told.parent is None and told.direction in (Direction.IN, Direction.OUT)
        if self.extension is None and sure and is_person:
            self.extension = caller.extension
        for party in (caller, told.callee):
            if self.extension is not None and party.extension == self.extension and party.name:
                self.name = party.name

    def follow(self, event: LegEvent, country: str | None) -> bool:
        """Take note of what a leg says of the subscriber; whether it says anything."""
        parties = [party for party in (event.owner, event.peer) if party is not None]
        theirs = [party for party in parties if party.extension == self.extension]
        nobody_named = not any(party.extension for party in parties)
        if self.extension is None or not (theirs or nobody_named or event.leg in self._legs):
            return False
        answered = event.answered_at is not None
        stage = max(event.stage, Stage.ANSWERED) if answered else event.stage
        if not (theirs or nobody_named):
            stage = Stage.ENDED  # handed on
        # An ended leg is kept: a repeated report must not bring it back.
        if stage > self._legs.get(event.leg, (0, None))[0]:
            self._legs[event.leg] = (stage, self._with_whom(event, country))
            while len(self._legs) > _MOST_LEGS:
                self._legs.popitem(last=False)
        return True

    def _with_whom(self, event: LegEvent, country: str | None) -> str | None:
        if event.contacts and event.contacts[0].name:
            return event.contacts[0].name
        if event.number:
            return shown(event.number, country)
        others = [p for p in (event.peer, event.owner) if p and p.extension != self.extension]
        return others[0].label if others else None

    def state(self) -> tuple[PresenceState, str | None]:
        """What the subscriber is doing, and with whom."""
        for stage, state in (
            (Stage.ANSWERED, PresenceState.BUSY),
            (Stage.RINGING, PresenceState.RINGING),
        ):
            for reached, whom in self._legs.values():
                if reached is stage:
                    return state, whom
        return (PresenceState.AWAY if self.paused else PresenceState.AVAILABLE), None
