"""What the system tells the program, rather than a window."""

from PySide6.QtCore import QCoreApplication, QEvent, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from callpop.qt_program import SystemFilter


class App:
    def __init__(self) -> None:
        self.links: list[str] = []
        self.quits = 0

    def dial_box(self, number: str) -> None:
        self.links.append(number)

    def quit(self) -> None:
        self.quits += 1


def test_a_link_opens_the_dial_box_and_the_sessions_end_is_orderly(qapp: QApplication) -> None:
    app = App()
    listening = SystemFilter(app.dial_box, app.quit)
    qapp.installEventFilter(listening)
    try:
        for link in ("tel:+380441234567", "tel:" + "1" * 5000):
            QCoreApplication.sendEvent(qapp, QFileOpenEvent(QUrl(link)))
        QCoreApplication.sendEvent(qapp, QEvent(QEvent.Type.Quit))
    finally:
        qapp.removeEventFilter(listening)
    assert app.links[0] == "tel:+380441234567"
    assert len(app.links[1]) == 500
    assert app.quits == 1
