"""Do the hotkeys reach Callpop?"""

from collections.abc import Awaitable, Callable, Sequence

from callpop.checks import Finding, Remedy, good, off, trouble
from callpop.hotkeys import HotkeyStatus
from callpop.telephony.sentence import NOTHING, say


class HotkeyCheck:
    """Of all hotkeys; ``change`` leads to where they are chosen."""

    key = "hotkeys"
    title = say("Hotkeys")

    def __init__(
        self,
        statuses: Callable[[], Sequence[HotkeyStatus]],
        change: Callable[[], Awaitable[object]],
    ) -> None:
        self._statuses = statuses
        self._change = Remedy(say("Change…"), change)

    async def look(self, *, gently: bool = False) -> Finding:
        """Look now."""
        chosen = [one for one in self._statuses() if one.combination]
        if not chosen:
            return off(
                say("No hotkey is chosen."),
                say("With one the dial box opens over any program."),
                self._change,
            )
        for one in chosen:
            if one.problem or not one.bound:
                how = say("Or bind this command to a key: {command}", command=one.command)
                return trouble(
                    one.problem
                    or say("The desktop has not answered yet for {keys}.", keys=one.combination),
                    how if one.command else NOTHING,
                    self._change,
                )
        keys = ", ".join(one.shown or one.combination for one in chosen)
        return good(say("They reach Callpop over any program: {keys}.", keys=keys))
