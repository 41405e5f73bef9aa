"""What the desk has seen of queues and colleagues, to be offered where one is asked for."""

from collections.abc import Callable, Iterable, Sequence

from callpop.telephony.model import Presence
from callpop.telephony.queues import Queue


class Known:
    """Their names, each once and in order."""

    def __init__(
        self,
        queues: Callable[[], Iterable[Queue]],
        people: Callable[[], Iterable[Presence]],
    ) -> None:
        self._queues = queues
        self._people = people

    def queues(self) -> Sequence[str]:
        """The queues, as their PBX calls them."""
        return sorted({row.queue for row in self._queues()}, key=str.casefold)

    def people(self) -> Sequence[str]:
        """Colleagues as the preferences call them: account and extension."""
        return sorted(f"{row.account}/{row.extension}" for row in self._people())
