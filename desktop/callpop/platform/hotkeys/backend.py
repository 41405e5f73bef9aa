"""What every system's way to hotkeys is asked for."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Protocol

from callpop.hotkeys import Combination, HotkeyAction
from callpop.telephony.sentence import NOTHING, Sentence

Words = Callable[[Sentence], str]
"""Puts a sentence into the agent's language."""


@dataclass(frozen=True, slots=True)
class Press:
    """A hotkey was pressed."""

    action: HotkeyAction
    time: int = 0
    """The X server's time of it; 0 where there is none."""
    token: str = ""
    """The desktop's leave to come to the front (Wayland)."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one action's combination."""

    problem: Sentence = NOTHING
    """Why it is not bound; nothing where it is."""
    shown: str = ""
    """What the desktop says is to be pressed, where it says so."""


class Ears(Protocol):
    """Hears what a backend has to tell, on the event loop."""

    def pressed(self, press: Press) -> None:
        """A hotkey was pressed. Once for each press, however long it is held."""

    def stand(self, outcomes: Mapping[HotkeyAction, Outcome]) -> None:
        """So it stands now with all that were wanted."""


class HotkeyBackend(Protocol):
    """One way to have hotkeys. Nothing is asked of it before the last thing asked is done."""

    @property
    def asks(self) -> bool:
        """Binding may have the desktop ask the agent: it is done for good reasons alone."""

    @property
    def configurable(self) -> bool:
        """The desktop has a window of its own to change them in."""

    def follow(self, ears: Ears) -> None:
        """Tell ``ears`` from now on; called once, before anything else."""

    async def bind(self, wanted: Mapping[HotkeyAction, Combination]) -> None:
        """Have these and no others; how that stands is told. Never raises."""

    async def configure(self) -> None:
        """Show the desktop's own window for them.

        Raises:
            HotkeyError: there is none.
        """

    async def close(self) -> None:
        """Let go of all. Never raises."""


class HotkeyError(Exception):
    """It did not work; ``sentence`` says why and what to do."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(str(sentence))
        self.sentence = sentence
