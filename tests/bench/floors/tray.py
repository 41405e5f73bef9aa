"""The floor of start, memory and rest: an icon in the tray with a menu, on PySide6 and qasync.

The libraries, their versions, the interpreter and the platform plugin are Callpop's own. It
connects to nothing, draws nothing else, and waits.
"""

import asyncio
import os
import signal
import sys

os.environ.setdefault("QT_API", "pyside6")

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon
from qasync import QEventLoop


async def live(app: QApplication) -> None:
    """Show the icon, until the program is told to end."""
    ended = asyncio.Event()
    picture = QPixmap(22, 22)
    picture.fill(Qt.GlobalColor.darkGreen)
    menu = QMenu()
    menu.addAction("Quit", ended.set)
    tray = QSystemTrayIcon(QIcon(picture))
    tray.setContextMenu(menu)
    tray.setToolTip("Bare tray")
    tray.show()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, ended.set)
    await ended.wait()


def main() -> None:
    """Live on Qt's loop."""
    app = QApplication(sys.argv)
    app.setQuitOnLastWindowClosed(False)
    with asyncio.Runner(loop_factory=lambda: QEventLoop(app)) as runner:
        runner.run(live(app))


if __name__ == "__main__":
    main()
