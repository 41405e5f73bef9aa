"""The extension board: who of the colleagues is free, as far as it is known."""

from callpop.telephony.changing import replace
from callpop.telephony.events import PresenceEvent
from callpop.telephony.model import Presence, PresenceState
from callpop.telephony.moment import Moment

_LONGEST_BOARD = 50_000


class PresenceBoard:
    """Presence events in, changed lines out.

    What comes last counts: a connection keeps the order, and whatever repeats itself or comes
    late is for the connector to see through.
    """

    def __init__(self) -> None:
        self._rows: dict[tuple[str, str], Presence] = {}

    def take(self, account: str, event: PresenceEvent, now: Moment) -> list[Presence]:
        """One report; the line as it now stands, or nothing where it says nothing new."""
        key = (account, event.extension)
        before = self._rows.get(key)
        if before is None and len(self._rows) >= _LONGEST_BOARD:
            return []
        if before is not None and before.state is event.state:
            since = before.since
        else:
            since = min(event.at, now.wall) if event.begins else None
        row = Presence(
            account=account,
            extension=event.extension,
            name=event.name or (before.name if before else None),
            state=event.state,
            since=since,
            talking_to=event.talking_to,
            words=event.words,
        )
        if row == before:
            return []
        self._rows[key] = row
        return [row]

    def lost(self, account: str, now: Moment) -> list[Presence]:
        """The account's session is cut: nothing is known of its people from now on."""
        changed = []
        for key, row in self._rows.items():
            if key[0] == account and row.state is not PresenceState.UNKNOWN:
                self._rows[key] = replace(
                    row, state=PresenceState.UNKNOWN, since=now.wall, talking_to=None, words=None
                )
                changed.append(self._rows[key])
        return changed

    def forget(self, account: str) -> None:
        """The account is gone."""
        for key in [key for key in self._rows if key[0] == account]:
            del self._rows[key]

    def get(self, account: str, extension: str) -> Presence | None:
        """The line of that extension, if there is one."""
        return self._rows.get((account, extension))

    def rows(self) -> list[Presence]:
        """Every line, by account and extension."""
        return [self._rows[key] for key in sorted(self._rows)]
