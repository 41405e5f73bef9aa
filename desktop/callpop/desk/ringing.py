"""Whether Callpop itself sounds: while a call rings for the agent and may pop up."""

from dataclasses import dataclass

from callpop.desk import wording
from callpop.desk.pause import Pause
from callpop.desk.popping import Allows
from callpop.desk.ports import Ringer
from callpop.telephony.calls import CallChange
from callpop.telephony.model import Call


@dataclass(slots=True)
class _Ring:
    call: Call
    mine: bool
    """It has rung at the agent's own phone."""

    @property
    def heard(self) -> bool:
        # Once it has left the agent's phone it is others' concern.
        left = self.mine and not self.call.at_my_phone
        known = self.call.mine and self.call.stale_since is None
        return known and wording.rings_for_me(self.call) and not left


class Ringing:
    """Tells the ringer to begin and to end; what else may end it calls :meth:`settle`."""

    def __init__(self, ringer: Ringer, allows: Allows, pause: Pause) -> None:
        self._ringer = ringer
        self._allows = allows
        self._pause = pause
        self._rings: dict[str, _Ring] = {}
        self._sounds = False
        self.enabled = False
        """The agent wants it."""

    def take(self, change: CallChange) -> None:
        """A call is new or changed."""
        call = change.call
        for gone in change.absorbed:
            self._rings.pop(gone, None)
        ring = self._rings.setdefault(call.id, _Ring(call, mine=False))
        ring.call, ring.mine = call, ring.mine or call.at_my_phone
        if not wording.rings_in(call):
            del self._rings[call.id]

    def settle(self) -> None:
        """Begin or end as it now should be."""
        wanted = self.enabled and not self._pause.on
        wanted = wanted and any(one.heard and self._allows(id) for id, one in self._rings.items())
        if wanted != self._sounds:
            self._sounds = wanted
            if wanted:
                self._ringer.ring()
            else:
                self._ringer.hush()
