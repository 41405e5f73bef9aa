"""Shows in one go what comes within a while: a flood of it must not stop the windows, nor they the
flood."""

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QObject, QTimer

_REST = 6
"""Times as long as the last drawing took, until the next: drawing all the time, nothing else would
be done."""


class Paced(QTimer):
    """``show``s what :meth:`soon` was called for, ``least`` milliseconds apart, or further where a
    drawing takes long; ``at_once`` what comes after a silence."""

    def __init__(
        self, parent: QObject, show: Callable[[], None], least: int, *, at_once: bool = False
    ) -> None:
        super().__init__(parent, singleShot=True)
        self._show = show
        self._least = least
        self._at_once = at_once
        self._pause = float(least)
        self._shown = QElapsedTimer()
        self.timeout.connect(self.now)

    def soon(self) -> None:
        """There is something to show."""
        if self.isActive():
            return
        pause = self._pause
        if self._at_once:
            pause = pause - self._shown.elapsed() if self._shown.isValid() else 0.0
        self.start(int(max(0.0, pause)))

    def now(self) -> None:
        """Show it."""
        self._shown.start()
        self._show()
        self._pause = max(self._least, _REST * self._shown.nsecsElapsed() / 1e6)
