"""The page of people alone, with ten thousand of them: ``python -m tests.bench.people_window``.

It is Callpop's own page in a process of its own, fed as ``ui/boards.py`` feeds it. Its first line
says that it is there. Each line that it then reads is a number of changes a second and of seconds;
it takes so many changes of states, told one by one, and answers with the seconds that its thread of
windows was busy with that, painting and all. It ends with its input.
"""

import random
import sys
import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication
from tests.bench import crowd

from callpop.desk.people import People
from callpop.desk.privacy import Privacy
from callpop.preferences import Look
from callpop.telephony.changing import replace
from callpop.telephony.model import Presence, PresenceState
from callpop.ui.boards import GATHERED_MILLISECONDS
from callpop.ui.people_page import PeoplePage
from callpop.ui.theme import Theme
from callpop.ui.ticker import Ticker

SIZE = (900, 700)
TICK_MILLISECONDS = 10
_STATES = (PresenceState.AVAILABLE, PresenceState.BUSY, PresenceState.RINGING, PresenceState.AWAY)


def people() -> Iterator[Presence]:
    """They are free, so that nothing moves on the screen by itself."""
    for extension, name in crowd.people():
        yield Presence(
            account="Office", extension=extension, name=name, state=PresenceState.AVAILABLE
        )


class Window(QObject):
    """The page, and what happens to its people."""

    told = Signal(str)

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self._chance = random.Random(4)
        self._rows = list(people())
        self._people = People()
        for row in self._rows:
            self._people.take(row)
        theme = Theme(app, Look.LIGHT)
        self._page = PeoplePage(
            theme, Ticker(self), lambda: datetime.now(UTC), self._people, Privacy().presence
        )
        self._page.setWindowTitle("People")
        self._page.resize(*SIZE)
        self._page.move(0, 0)
        self._page.show()
        self._page.take_focus()
        self._soon = QTimer(self, singleShot=True, interval=GATHERED_MILLISECONDS)
        self._soon.timeout.connect(self._page.refresh)
        self._tick = QTimer(self, interval=TICK_MILLISECONDS)
        self._tick.timeout.connect(self._go_on)
        self._left = self._each = 0
        self._began = 0.0
        self.told.connect(self._begin)

    def _begin(self, line: str) -> None:
        rate, seconds = (int(word) for word in line.split())
        self._left, self._each = rate * seconds, rate * TICK_MILLISECONDS // 1000
        self._began = time.thread_time()
        self._tick.start()

    def _go_on(self) -> None:
        now = datetime.now(UTC)
        for _ in range(self._each):
            n = self._chance.randrange(len(self._rows))
            since = now - timedelta(seconds=self._chance.randrange(90))
            self._rows[n] = replace(self._rows[n], state=self._chance.choice(_STATES), since=since)
            self._people.take(self._rows[n])
            if not self._soon.isActive():
                self._soon.start()
        self._left -= self._each
        if self._left <= 0:
            self._tick.stop()
            print(time.thread_time() - self._began, flush=True)


def main() -> None:
    """Live until the input ends."""
    app = QApplication(sys.argv)
    window = Window(app)

    def read() -> None:
        for line in sys.stdin:
            window.told.emit(line)
        app.quit()

    threading.Thread(target=read, daemon=True).start()
    QTimer.singleShot(500, lambda: print("here", flush=True))
    app.exec()


if __name__ == "__main__":
    main()
