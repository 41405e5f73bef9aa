"""Hotkeys to show, without a system that has any."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from callpop.hotkeys import HotkeyAction, HotkeyStatus
from callpop.preferences import Preferences
from callpop.telephony.sentence import Sentence


class SampleHotkeys:
    """The hotkeys of ``preferences``, all of them bound until told otherwise."""

    def __init__(self, preferences: Preferences | None = None) -> None:
        self.held = 0
        self.configurable = False
        self.configured = 0
        self._told: list[Callable[[], None]] = []
        self.found: dict[HotkeyAction, HotkeyStatus] = {}
        self.choose(preferences or Preferences())

    def choose(self, preferences: Preferences) -> None:
        """Bind what was chosen."""
        for action in HotkeyAction:
            chosen = getattr(preferences, action.preference)
            command = f"callpop {action}"
            self.found[action] = HotkeyStatus(action, chosen, bool(chosen), command=command)
        self.tell()

    def refuse(self, action: HotkeyAction, problem: Sentence) -> None:
        """The system does not give this one."""
        self.found[action] = replace(self.found[action], bound=False, problem=problem)
        self.tell()

    def tell(self) -> None:
        """Something may have changed."""
        for told in list(self._told):
            told()

    def statuses(self) -> Sequence[HotkeyStatus]:
        """How every action's hotkey stands."""
        return list(self.found.values())

    def subscribe(self, told: Callable[[], None]) -> Callable[[], None]:
        """As the port says."""
        self._told.append(told)
        return lambda: self._told.remove(told)

    def hold(self) -> None:
        """Counts."""
        self.held += 1

    def resume(self) -> None:
        """Counts."""
        self.held -= 1

    async def configure(self) -> None:
        """Counts."""
        self.configured += 1
