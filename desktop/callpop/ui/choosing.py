"""What the agent chooses in a window, on its way to the settings file."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from callpop.preferences import Preferences, problem_with
from callpop.tasks import Tasks
from callpop.ui.ports import Shell, sentence_of
from callpop.ui.words import translate

WRITE_MILLISECONDS = 120
"""What is chosen within it is written in one go: a slider that is dragged is many choices."""
_WRITING = "remember preferences"


class Choosing(QObject):
    """A choice holds as soon as it is written, which is soon; nobody waits for the disk."""

    changed = Signal()
    """Something else is chosen, here or elsewhere: by hand in the file, by a hotkey."""
    refused = Signal(str, str)
    """A choice by its key that can't be, and why."""

    def __init__(self, shell: Shell, tasks: Tasks) -> None:
        super().__init__()
        self._shell = shell
        self._tasks = tasks
        self._unwritten: dict[str, Any] = {}
        self._soon = QTimer(self, singleShot=True, interval=WRITE_MILLISECONDS)
        self._soon.timeout.connect(self._start_writing)

    @property
    def now(self) -> Preferences:
        """What is chosen, also what is not written yet."""
        return replace(self._shell.preferences(), **self._unwritten)

    def choose(self, key: str, value: object) -> None:
        """Choose ``value`` for ``key``; where it can't be, what was chosen before stays."""
        if wanted := problem_with(key, value):
            words = QCoreApplication.translate("Settings", "This must be {wanted}.")
            self.refused.emit(key, words.format(wanted=translate(wanted)))
            return
        self._unwritten[key] = value
        self.changed.emit()
        self._soon.start()

    def follow(self) -> None:
        """Something else may be chosen by now."""
        self.changed.emit()

    async def written(self) -> None:
        """Return once everything chosen is in the file, or was refused."""
        self._soon.stop()
        await self._write()

    def _start_writing(self) -> None:
        # One at a time: a second would be overtaken or overtake.
        if _WRITING not in self._tasks.running:
            self._tasks.start(self._write(), name=_WRITING)

    async def _write(self) -> None:
        while taken := dict(self._unwritten):
            try:
                await self._shell.prefer(replace(self._shell.preferences(), **taken))
            except Exception as error:
                words = translate(sentence_of(error))
                self._unwritten.clear()
                self.changed.emit()
                for key in taken:
                    self.refused.emit(key, words)
                return
            # What was chosen anew meanwhile is not written yet.
            for key, value in taken.items():
                if self._unwritten.get(key) == value:
                    del self._unwritten[key]
        self.changed.emit()
