"""Finds out unasked whether something keeps calls from being seen, so that the panel can say so."""

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from callpop.checks import Checkup, Standing, finding_of
from callpop.tasks import Tasks

SETTLED_MILLISECONDS = 12_000
"""At log-in the desktop's services may start after us."""
REST_MILLISECONDS = 5_000
"""Nobody needs to know it more often."""
_TELL_THEMSELVES = ("account:", "accounts", "pop-ups")
"""The panel has lines of their own for these."""


class LookingAround(QObject):
    """Looks gently, once the desktop has settled and whenever :meth:`look` is called.

    ``found`` tells how many troubles there are of which the agent has not been told.
    """

    found = Signal(int)

    def __init__(self, checkup: Checkup, tasks: Tasks) -> None:
        super().__init__()
        self._checkup = checkup
        self._tasks = tasks
        self._looking = False
        self._rested = QElapsedTimer()
        self._troubles: frozenset[str] = frozenset()
        self._known: frozenset[str] = frozenset()
        self._first = QTimer(self, singleShot=True, interval=SETTLED_MILLISECONDS)
        self._first.timeout.connect(self.look)

    def begin(self) -> None:
        """Look once the desktop has settled."""
        self._first.start()

    def end(self) -> None:
        """Look no more by itself."""
        self._first.stop()

    def look(self) -> None:
        """Look now, unless that was done just before."""
        if self._first.isActive() or self._looking:
            return
        if self._rested.isValid() and self._rested.elapsed() < REST_MILLISECONDS:
            return
        self._looking = True
        self._tasks.start(self._look(), name="look around")

    def tell(self) -> None:
        """Tell again: another panel is there."""
        self.found.emit(len(self._troubles - self._known))

    def take_note(self) -> None:
        """The agent has been told of what there is: tell of other troubles alone."""
        self._known = self._troubles
        self.found.emit(0)

    async def _look(self) -> None:
        try:
            troubles: set[str] = set()
            for check in self._checkup.checks():
                if check.key.startswith(_TELL_THEMSELVES):
                    continue
                finding = await finding_of(check, gently=True)
                if finding.standing is Standing.TROUBLE:
                    troubles.add(check.key)
        finally:
            self._looking = False
            self._rested.start()
        self._troubles = frozenset(troubles)
        # What was mended and comes back is news.
        self._known &= self._troubles
        self.tell()
