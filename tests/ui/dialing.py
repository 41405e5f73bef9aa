"""The dial box of a real desk, and the hands at its keyboard."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from tests.desk.office import Workplace, status

from callpop.preferences import Preferences
from callpop.tasks import Tasks
from callpop.telephony.commands import Capabilities, CommandAnswer, Verdict
from callpop.telephony.sentence import say
from callpop.telephony.status import LinkState
from callpop.ui.dial_box import DialBox
from callpop.ui.row import ROW_ROLE
from callpop.ui.theme import Theme
from callpop.ui.ticker import Ticker


class Box:
    """The dial box of a real desk."""

    def __init__(self, work: Workplace, theme: Theme) -> None:
        self.work = work
        self.tasks = Tasks("test")
        self.ticker = Ticker(QApplication.instance())
        desk = work.desk
        self.window = DialBox(
            theme,
            work.clock,
            self.ticker,
            desk.dialer,
            self.tasks,
            desk.handling,
            desk.privacy,
        )

    def type(self, text: str) -> None:
        for character in text:
            self._key(0, text=character)

    def press(
        self, key: Qt.Key, *, control: bool = False, text: str = "", held: bool = False
    ) -> None:
        self._key(key.value, control=control, text=text, held=held)

    def _key(self, key: int, *, text: str = "", control: bool = False, held: bool = False) -> None:
        with_ = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
        # QTest types no Cyrillic.
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(self.window.input, QKeyEvent(kind, key, with_, text, held))

    async def pass_by(self, seconds: float) -> None:
        """Let that much time pass, a second after the other."""
        while seconds > 0:
            await self.work.settle()
            self.work.clock.advance(min(seconds, 1))
            seconds -= 1
        await self.work.settle()

    def prefer(self, chosen: Preferences) -> None:
        self.work.desk.dialer.prefer(chosen)

    def can_transfer(self) -> None:
        self.work.desk.status(status(capabilities=Capabilities(dial=True, transfer=True)))

    def offline(self, account: str, state: LinkState) -> None:
        self.work.desk.status(status(account, state))

    @property
    def says(self) -> str:
        return self.window.preview.text()

    @property
    def rows(self) -> list[str]:
        return [row.title for row in self.window.list.rows.rows]

    def picked(self) -> str | None:
        chosen = self.window.list.selectionModel().selectedIndexes()
        return chosen[0].data(ROW_ROLE).title if chosen else None

    def answer(self, verdict: Verdict, words: str) -> None:
        account, command = self.work.lines.sent[-1]
        told = CommandAnswer(command.request, verdict, say("{words}", words=words))
        self.work.desk.answered(account, told)
