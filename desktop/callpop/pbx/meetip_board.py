"""What Meetip tells of phones, kept to tell only what is new (``protocols.md`` 6.6)."""

from dataclasses import dataclass

from callpop.pbx.meetip_words import PhoneState, state_of
from callpop.telephony.events import PresenceEvent
from callpop.telephony.model import PresenceState
from callpop.telephony.moment import Moment

_MOST_EXTENSIONS = 20_000
_STATES = {
    PhoneState.IDLE: PresenceState.AVAILABLE,
    PhoneState.RINGING: PresenceState.RINGING,
    PhoneState.BUSY: PresenceState.BUSY,
}


@dataclass(frozen=True, slots=True)
class _Row:
    state: PresenceState
    talking_to: str | None = None
    words: str | None = None


class Board:
    """The last that was told of each extension."""

    def __init__(self) -> None:
        self._rows: dict[str, _Row] = {}

    def word(
        self, extension: str, word: str, talking_to: str | None, now: Moment
    ) -> list[PresenceEvent]:
        """A phone's state in the PBX's word; one that we don't know is kept as it is (M9)."""
        meant = state_of(word)
        before = self._rows.get(extension, _Row(PresenceState.UNKNOWN))
        if meant is None:
            return self._put(extension, _Row(before.state, before.talking_to, word or None), now)
        if meant is PhoneState.ENDED:
            return self.ended(extension, talking_to, now)
        whom = None if meant is PhoneState.IDLE else talking_to
        return self._put(extension, _Row(_STATES[meant], whom), now)

    def rings(self, extension: str, caller: str | None, now: Moment) -> list[PresenceEvent]:
        """A call comes to a phone; one that is busy stays so."""
        before = self._rows.get(extension)
        if before is not None and before.state is PresenceState.BUSY:
            return []
        return self._put(extension, _Row(PresenceState.RINGING, caller), now)

    def ended(self, extension: str, still: str | None, now: Moment) -> list[PresenceEvent]:
        """A call ended at a phone. One that was busy tells itself when it is free."""
        before = self._rows.get(extension)
        if before is None or before.state is not PresenceState.RINGING or still is not None:
            return []
        return self._put(extension, _Row(PresenceState.AVAILABLE), now)

    def lost(self, now: Moment) -> list[PresenceEvent]:
        """Nobody tells of the phones any more."""
        rows = list(self._rows)
        told = [e for one in rows for e in self._put(one, _Row(PresenceState.UNKNOWN), now)]
        self._rows.clear()
        return told

    def _put(self, extension: str, row: _Row, now: Moment) -> list[PresenceEvent]:
        before = self._rows.get(extension)
        if row == before or (before is None and len(self._rows) >= _MOST_EXTENSIONS):
            return []
        self._rows[extension] = row
        # The first word of a phone says how it is, not since when: all are told after the login.
        begins = before is not None or row.state is PresenceState.RINGING
        return [
            PresenceEvent(
                extension=extension,
                state=row.state,
                at=now.wall,
                begins=begins,
                talking_to=row.talking_to,
                words=row.words,
            )
        ]
