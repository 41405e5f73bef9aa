"""The one timer behind every running time: it runs only while one is on the screen."""

from PySide6.QtCore import QObject, Qt, QTimer, Signal


class Ticker(QObject):
    """Emits ``ticked`` each second while somebody holds it."""

    ticked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._holders: set[int] = set()
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.ticked)

    def hold(self, holder: QObject, *, wanted: bool) -> None:
        """``holder`` has a running time on the screen, or no longer."""
        if wanted:
            self._holders.add(id(holder))
        else:
            self._holders.discard(id(holder))
        if bool(self._holders) != self._timer.isActive():
            if self._holders:
                self._timer.start()
            else:
                self._timer.stop()

    @property
    def running(self) -> bool:
        """Somebody holds it."""
        return self._timer.isActive()
