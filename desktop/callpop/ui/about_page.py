"""Settings: what Callpop is, and where it keeps its things. Nothing here asks the network."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from callpop import __version__
from callpop.tasks import Tasks
from callpop.ui.choosing import Choosing
from callpop.ui.labels import button, label, retone
from callpop.ui.ports import sentence_of
from callpop.ui.report_box import ReportBox
from callpop.ui.settings_page import SettingsPage
from callpop.ui.settings_texts import SettingsPageKey
from callpop.ui.system_ports import Files, Support
from callpop.ui.theme import Theme
from callpop.ui.tokens import Tone
from callpop.ui.words import translate


class AboutPage(SettingsPage):
    """Version, licence, folders, the report for support."""

    def __init__(
        self, theme: Theme, choosing: Choosing, files: Files, support: Support, tasks: Tasks
    ) -> None:
        super().__init__(theme, choosing, SettingsPageKey.ABOUT)
        self._files = files
        self._tasks = tasks
        version = QCoreApplication.translate("Settings", "Version {version}")
        self.part(label(version.format(version=__version__), "row"))
        self.says(
            QCoreApplication.translate(
                "Settings",
                "Free software under the MIT licence. Callpop speaks with your PBX, and with your "
                "CRM when you open a record: with nobody else.",
            )
        )
        self.heading(QCoreApplication.translate("Settings", "Where things are kept"))
        self.says(
            QCoreApplication.translate(
                "Settings",
                "Settings, calls and contacts are in files of yours. Keys and passwords are in "
                "this computer's keyring.",
            )
        )
        opens = QCoreApplication.translate("Settings", "Open")
        for path in (files.settings, *files.folders):
            self.part(_Place(theme, path, opens, partial(self._open, path)))
        self._words = label("", "caption", wraps=True)
        self._words.hide()
        self.part(self._words)
        self.heading(QCoreApplication.translate("Settings", "When something goes wrong"))
        self.says(
            QCoreApplication.translate(
                "Settings",
                "A report for support holds versions, settings, the log, the latest conversations "
                "with your PBX, and faults of Callpop. Names, numbers and addresses in it are "
                "replaced by made-up ones; passwords, notes and contacts are left out. It is sent "
                "to nobody: you decide who gets it.",
            )
        )
        self.report = ReportBox(theme, support, tasks)
        self.part(self.report)
        self.done()

    def _open(self, path: Path) -> None:
        self._tasks.start(self._opening(path), name="open a folder")

    async def _opening(self, path: Path) -> None:
        try:
            await self._files.open(path)
        except Exception as error:
            self._words.setText(translate(sentence_of(error)))
            retone(self._words, Tone.MISSED)
            self._words.show()
        else:
            self._words.hide()


class _Place(QWidget):
    def __init__(self, theme: Theme, path: Path, opens: str, does: Callable[[], object]) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        row.addWidget(label(str(path), wraps=True), 1)
        act = button(opens, "small")
        template = QCoreApplication.translate("Settings", "Open {path}")
        act.setAccessibleName(template.format(path=path))
        act.clicked.connect(lambda: does())
        row.addWidget(act)
