"""Contacts from a file and into a file, with what the agent is told of it."""

import asyncio
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from callpop.tasks import Tasks
from callpop.ui.file_choice import file_dialog, offer
from callpop.ui.import_options import ImportOptions
from callpop.ui.notice import Notice
from callpop.ui.ports import Contacts, ImportView, sentence_of
from callpop.ui.tokens import Tone
from callpop.ui.words import translate

_IMPORTING = "import contacts"


class ContactFiles(QWidget):
    """Asks for files over the page that it belongs to; one is worked on at a time."""

    busy_changed = Signal()

    def __init__(
        self,
        contacts: Contacts,
        tasks: Tasks,
        notice: Notice,
        options: ImportOptions,
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self.options = options
        options.wanted.connect(self.take)
        self._contacts = contacts
        self._tasks = tasks
        self._notice = notice
        self.busy = False
        """A file is being read or written."""
        self.hide()

    def choose_import(self) -> None:
        """Ask which file, and import it."""
        dialog = file_dialog(
            self.parentWidget(), QCoreApplication.translate("Contacts", "Import contacts")
        )
        dialog.setNameFilters(
            [
                QCoreApplication.translate("Contacts", "Contacts (CSV or vCard)")
                + " (*.csv *.tsv *.txt *.vcf *.vcard)",
                QCoreApplication.translate("Contacts", "All files") + " (*)",
            ]
        )
        dialog.fileSelected.connect(lambda path: self.ask(Path(path)))
        dialog.open()

    def choose_export(self) -> None:
        """Ask for a file, and write everybody into it."""
        dialog = file_dialog(
            self.parentWidget(), QCoreApplication.translate("Contacts", "Export contacts")
        )
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        filters = {
            "csv": QCoreApplication.translate("Contacts", "Table (CSV)") + " (*.csv)",
            "vcf": QCoreApplication.translate("Contacts", "vCard") + " (*.vcf)",
        }
        dialog.setNameFilters(list(filters.values()))
        dialog.setDefaultSuffix("csv")
        dialog.filterSelected.connect(
            lambda chosen: dialog.setDefaultSuffix("vcf" if chosen == filters["vcf"] else "csv")
        )
        dialog.selectFile(QCoreApplication.translate("Contacts", "contacts"))
        dialog.fileSelected.connect(
            lambda path: self._tasks.start(self._offer(Path(path)), name="export contacts")
        )
        dialog.open()

    def ask(self, file: Path) -> None:
        """Show how ``file`` would be read, and import it if that is right."""
        if not self.busy:
            self._notice.hide()
            self.options.ask(file)

    def take(self, file: Path, country: str = "", encoding: str = "") -> None:
        """Import ``file``; ``country`` and ``encoding`` replace the guess."""
        if self.busy:
            return
        self._work(
            QCoreApplication.translate("Contacts", "Reading {file}…").format(file=file.name),
            stops=True,
        )
        self._tasks.start(self._taking(file, country, encoding), name=_IMPORTING)

    def give(self, file: Path) -> None:
        """Export into ``file``."""
        if self.busy:
            return
        self._work(QCoreApplication.translate("Contacts", "Writing {file}…").format(file=file.name))
        self._tasks.start(self._giving(file), name="export contacts")

    async def _offer(self, file: Path) -> None:
        """Export into ``file``, which is not replaced without a question."""
        await offer(file, self._notice, self.give)

    async def _taking(self, file: Path, country: str, encoding: str) -> None:
        reading = QCoreApplication.translate("Contacts", "Reading {file}: {count} records so far…")

        def progress(records: int) -> None:
            if self.busy and self._notice.act.isEnabled():
                self._notice.words.setText(reading.format(file=file.name, count=_number(records)))

        try:
            done = await self._contacts.take(
                file, country=country or None, encoding=encoding or None, progress=progress
            )
        except asyncio.CancelledError:
            self._rest()
            self._notice.say(
                QCoreApplication.translate("Contacts", "Stopped. The address book is as it was.")
            )
            raise
        except Exception as error:
            self._rest()
            self._notice.say(translate(sentence_of(error)), Tone.MISSED)
        else:
            self._rest()
            self._show_result(done)

    def _show_result(self, done: ImportView) -> None:
        lines = []
        if done.without_country:
            lines.append(
                QCoreApplication.translate(
                    "Contacts",
                    "Numbers without a country code: {count}. They are recognised by their last "
                    "digits.",
                ).format(count=_number(done.without_country))
            )
        template = QCoreApplication.translate("Contacts", "Line {line}: {why}.")
        lines += [
            template.format(line=_number(one.line), why=translate(one.sentence))
            for one in done.troubles
        ]
        self._notice.say(translate(done.summary), Tone.ANSWERED, lines=lines)

    async def _giving(self, file: Path) -> None:
        try:
            number = await self._contacts.export(file)
        except Exception as error:
            self._rest()
            self._notice.say(translate(sentence_of(error)), Tone.MISSED)
        else:
            self._rest()
            template = QCoreApplication.translate(
                "Contacts", "Contacts written to {file}: {count}."
            )
            self._notice.say(template.format(file=file, count=_number(number)), Tone.ANSWERED)

    def _stop(self) -> None:
        self._notice.act.setEnabled(False)
        self._tasks.cancel(_IMPORTING)

    def _work(self, says: str, *, stops: bool = False) -> None:
        self.busy = True
        act = (QCoreApplication.translate("Contacts", "Cancel"), self._stop) if stops else None
        self._notice.say(says, Tone.MUTED, act=act, stays=True)
        self.busy_changed.emit()

    def _rest(self) -> None:
        self.busy = False
        self._notice.act.setEnabled(True)
        self.busy_changed.emit()


def _number(count: int) -> str:
    return QLocale().toString(count)
