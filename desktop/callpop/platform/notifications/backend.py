"""What the chain of notifiers asks of each of its links."""

from collections.abc import Callable, Collection
from typing import Protocol

from callpop.desk.ports import Note
from callpop.telephony.sentence import Sentence
from callpop.telephony.text import ISOLATES, clean

TITLE_LIMIT = 120
"""Characters of a title that are shown."""
BODY_LIMIT = 400
"""Characters of a body that are shown."""
LABEL_LIMIT = 40
"""Characters of a button's label that are shown."""

Words = Callable[[Sentence], str]
"""Puts a sentence into the agent's language."""


class NotShownError(Exception):
    """The note could not be shown this way; the next one is tried."""


class Watcher(Protocol):
    """Is told what happens to notes after they were shown."""

    def gone(self, key: str) -> None:
        """The note is off the screen: the agent closed it or acted on it, or it timed out."""

    def lost(self, keys: Collection[str]) -> None:
        """The service died with these notes on the screen."""

    def returned(self, backend: "Backend") -> None:
        """The service of ``backend`` is there (again): trying is worth while."""


class Backend(Protocol):
    """One way to show notes. The chain makes one call for a key at a time."""

    name: str
    """For the log."""

    def follow(self, watcher: Watcher) -> None:
        """Tell ``watcher`` from now on; called once, before anything else."""

    def begin(self, note: Note) -> None:
        """Do at once what can be done of :meth:`show`, which follows. Never raises."""

    async def show(self, note: Note) -> None:
        """Show ``note``, in place of one with the same key.

        Raises:
            NotShownError: it can't be shown this way now.
        """

    async def withdraw(self, key: str) -> None:
        """Take the note off the screen, if this backend has it there. Never raises."""

    async def close(self) -> None:
        """Let go of the service. Never raises."""


def title_of(note: Note, words: Words) -> str:
    """The title, fit to show: one line, bounded, plain."""
    return clean(words(note.title), TITLE_LIMIT, keeps=ISOLATES) or "Callpop"


def body_of(note: Note, words: Words) -> str:
    """The body, fit to show: its lines kept, bounded, plain."""
    whole = words(note.body)[: BODY_LIMIT * 8]
    lines = (clean(line, BODY_LIMIT, keeps=ISOLATES) for line in whole.split("\n"))
    return "\n".join(line for line in lines if line)[:BODY_LIMIT].strip()
