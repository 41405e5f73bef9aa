"""Asking for a file that is to be read or written."""

import asyncio
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDir, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from callpop.ui.notice import Notice


def file_dialog(of: QWidget | None, title: str) -> QFileDialog:
    """A dialog over ``of``, to be completed and opened."""
    # Not modal for the whole app, and no loop of its own; it would have one to ask about a file
    # that is there already, or is not, which the page tells instead.
    dialog = QFileDialog(of, title, QDir.homePath())
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
    return dialog


async def offer(file: Path, notice: Notice, write: Callable[[Path], None]) -> bool:
    """Have ``file`` written, which is not replaced without a question; whether that is asked."""
    if not await asyncio.to_thread(file.exists):
        write(file)
        return False
    there = QCoreApplication.translate("Files", "{file} is there already.")
    replace = QCoreApplication.translate("Files", "Replace it")
    notice.say(there.format(file=file), act=(replace, lambda: write(file)))
    return True
