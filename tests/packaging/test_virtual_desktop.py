"""The fixtures that everybody's tests stand on."""

import os
import subprocess
from pathlib import Path

from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from tests.desktop import Notifications, Screen, SecretService


def test_no_screen_and_no_bus_unless_asked_for() -> None:
    assert "WAYLAND_DISPLAY" not in os.environ
    assert subprocess.run(["dbus-send", "--session", "/", "a.b"], check=False).returncode != 0
    assert Path.home().parent.name.startswith("callpop-test-")
    assert os.environ["XDG_RUNTIME_DIR"].startswith(str(Path.home().parent))


def test_a_screenshot_shows_what_is_on_the_screen(
    display: Screen, qtbot: QtBot, tmp_path: Path
) -> None:
    window = QWidget()
    window.setStyleSheet("background: #1b7a43")
    window.setGeometry(100, 100, 300, 200)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()

    def seen() -> None:
        display.screenshot(tmp_path / "screen.png")
        picture = QImage(str(tmp_path / "screen.png"))
        assert picture.size().toTuple() == (1280, 900)
        middle = window.mapToGlobal(window.rect().center())
        assert picture.pixelColor(middle) == QColor("#1b7a43")

    qtbot.waitUntil(seen)


def test_a_notification_arrives_at_a_real_service(notifications: Notifications) -> None:
    assert notifications.ctl("count", "displayed").split() == ["0"]
    subprocess.run(["dunstify", "Olena calls"], env=notifications.env, check=True)
    assert "Olena calls" not in notifications.ctl("history")
    notifications.ctl("close-all")
    assert "Olena calls" in notifications.ctl("history")


def test_a_secret_survives_lock_and_crash(secret_service: SecretService) -> None:
    def tool(*words: str, stdin: str = "") -> str:
        return subprocess.run(
            ["secret-tool", *words], input=stdin, capture_output=True, text=True, check=False
        ).stdout

    tool("store", "--label=Callpop", "for", "office", stdin="k€y")
    assert tool("lookup", "for", "office") == "k€y"
    secret_service.lock()
    assert tool("lookup", "for", "office") == ""
    secret_service.unlock()
    assert tool("lookup", "for", "office") == "k€y"
    secret_service.stop()
    secret_service.start()
    assert tool("lookup", "for", "office") == "k€y"
