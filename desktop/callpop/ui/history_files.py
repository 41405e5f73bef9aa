"""The calls that are listed as a file for a spreadsheet, with what the agent is told of it."""

from collections.abc import Awaitable, Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from callpop.tasks import Tasks
from callpop.telephony.sentence import say
from callpop.ui.file_choice import file_dialog, offer
from callpop.ui.notice import Notice
from callpop.ui.ports import sentence_of
from callpop.ui.tokens import Tone
from callpop.ui.words import translate


class HistoryExport(QWidget):
    """Asks for a file over the page that it belongs to; ``write`` writes it, off the loop, and
    says how many calls it holds."""

    def __init__(
        self,
        tasks: Tasks,
        notice: Notice,
        page: QWidget,
        write: Callable[[Path], Awaitable[int]],
    ) -> None:
        super().__init__(page)
        self._tasks = tasks
        self._notice = notice
        self._write = write
        self._busy = False
        self.hide()

    def choose(self) -> None:
        """Ask for a file, and write the calls into it."""
        title = QCoreApplication.translate("History", "Export calls")
        dialog = file_dialog(self.parentWidget(), title)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(QCoreApplication.translate("History", "Table (CSV)") + " (*.csv)")
        dialog.setDefaultSuffix("csv")
        dialog.selectFile(QCoreApplication.translate("History", "calls"))
        dialog.fileSelected.connect(
            lambda path: self._tasks.start(self._offer(Path(path)), name="export calls")
        )
        dialog.open()

    def give(self, file: Path) -> None:
        """Write the calls into ``file``."""
        if self._busy:
            return
        self._busy = True
        writing = QCoreApplication.translate("History", "Writing {file}…").format(file=file.name)
        self._notice.say(writing, Tone.MUTED, stays=True)
        self._tasks.start(self._giving(file), name="export calls")

    async def _offer(self, file: Path) -> None:
        """Write into ``file``, which is not replaced without a question."""
        if await offer(file, self._notice, self.give):
            self._notice.act.setFocus()

    async def _giving(self, file: Path) -> None:
        try:
            number = await self._write(file)
        except Exception as error:
            self._notice.say(translate(sentence_of(error)), Tone.MISSED)
        else:
            words = say(
                "{count} calls are written to {file}.",
                one="One call is written to {file}.",
                count=number,
                file=file,
            )
            self._notice.say(translate(words), Tone.ANSWERED)
        finally:
            self._busy = False
