"""What the settings and the set-up need of the system around Callpop, and of the desk."""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from callpop.telephony.sentence import Sentence


class Switch(Protocol):
    """Something of the desktop's that is on or off.

    Every method may raise an exception with a ``sentence``: it can't be, or nobody can tell.
    """

    async def is_on(self) -> bool:
        """Whether it is."""

    async def turn(self, *, on: bool) -> None:
        """Switch it on or off."""


class Files(Protocol):
    """Callpop's own files, as far as the agent has to do with them."""

    @property
    def settings(self) -> Path:
        """The settings, which may be written by hand."""

    @property
    def folders(self) -> Sequence[Path]:
        """Where Callpop keeps things."""

    @property
    def trouble(self) -> Sentence:
        """Why the settings can't be read, with line and key; nothing where they can."""

    @property
    def warnings(self) -> Sequence[Sentence]:
        """What in the settings has no effect, with line and key."""

    async def open(self, path: Path) -> None:
        """Have the desktop show a file or a folder.

        Raises an exception with a ``sentence`` where it can't.
        """


class Support(Protocol):
    """Reports for whoever helps the agent."""

    @property
    def suggestion(self) -> str:
        """What the next report's file may be called."""

    async def save(self, path: Path) -> Sentence:
        """Make one at ``path``, in the place of what is there; where it is, in words.

        Raises an exception with a ``sentence`` where that is impossible.
        """


class CallKeeper(Protocol):
    """The calls that are kept. Every method may raise an exception with a ``sentence``."""

    async def older_than(self, days: int) -> int:
        """How many calls are older than so many days."""

    async def with_number(self, number: str) -> int:
        """How many calls with this number are kept."""

    async def forget(self, number: str) -> Sentence:
        """Delete every call with this number, and what was noted; what was done, in words."""


class Known(Protocol):
    """What the desk has seen by now, to be offered where one is asked for."""

    def queues(self) -> Sequence[str]:
        """Names of queues and groups."""

    def people(self) -> Sequence[str]:
        """Colleagues: account and extension, as ``Office/101``."""


class TrayItems(Protocol):
    """The desktop's tray of the newer kind, asked without waiting for it."""

    async def host(self) -> str | None:
        """What identifies the tray that is there now; "" where there is none of this kind, None
        where nobody answers: who asks in another way waits."""

    async def has_ours(self) -> bool:
        """Our icon is among the tray's own, now or in a moment."""
