"""The report for support: a button, a file, and what the agent is told of it. Nothing is sent."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from callpop.tasks import Tasks
from callpop.ui.file_choice import file_dialog, offer
from callpop.ui.labels import button
from callpop.ui.notice import Notice
from callpop.ui.ports import sentence_of
from callpop.ui.system_ports import Support
from callpop.ui.theme import Theme
from callpop.ui.tokens import Tone
from callpop.ui.words import translate


class ReportBox(QWidget):
    """Asks for a file, and makes the report there."""

    def __init__(self, theme: Theme, support: Support, tasks: Tasks) -> None:
        super().__init__()
        self._support = support
        self._tasks = tasks
        self._busy = False
        self.save = button(QCoreApplication.translate("Settings", "Save a report…"), "small")
        self.save.clicked.connect(self.choose)
        self.notice = Notice(theme, self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(self.save, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.notice)

    def choose(self) -> None:
        """Ask for a file, and make the report there."""
        if self._busy:
            return
        title = QCoreApplication.translate("Settings", "Save a report for support")
        dialog = file_dialog(self, title)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter("ZIP (*.zip)")
        dialog.setDefaultSuffix("zip")
        dialog.selectFile(self._support.suggestion)
        dialog.fileSelected.connect(
            lambda path: self._tasks.start(self._offer(Path(path)), name="save a report")
        )
        dialog.open()

    def make(self, file: Path) -> None:
        """Make the report at ``file``."""
        if self._busy:
            return
        self._busy = True
        saving = QCoreApplication.translate("Settings", "Making the report…")
        self.notice.say(saving, Tone.MUTED, stays=True)
        self._tasks.start(self._making(file), name="save a report")

    async def _offer(self, file: Path) -> None:
        """Make it at ``file``, which is not replaced without a question."""
        if await offer(file, self.notice, self.make):
            self.notice.act.setFocus()

    async def _making(self, file: Path) -> None:
        try:
            done = await self._support.save(file)
        except Exception as error:
            self.notice.say(translate(sentence_of(error)), Tone.MISSED)
        else:
            self.notice.say(translate(done), Tone.ANSWERED)
        finally:
            self._busy = False
