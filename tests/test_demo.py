"""The demo's agent and its album on a real screen, at real cards."""

import gc
import re
from collections.abc import Coroutine, Sequence
from pathlib import Path
from typing import Any, Literal

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from qasync import QEventLoop
from tests.ui import samples

import callpop.demo_agent
from callpop.clock import SystemClock
from callpop.demo import Album, DemoError
from callpop.demo_agent import Page, QtAgent
from callpop.desk.cards import CardAction
from callpop.telephony.status import AccountStatus, LinkState
from callpop.ui.card import CallCard
from callpop.ui.labels import label
from callpop.ui.theme import Theme


class OneWindow:
    """A stand-in for the app: a card, a line to type in, and a label for answers."""

    def __init__(self, theme: Theme) -> None:
        self.state = LinkState.CONNECTING
        self.card = CallCard(theme)
        self.typing = QLineEdit()
        self.answer = label()
        self.panel = False
        self.theme: str | None = None
        self.page = self.language = ""
        self.hidden = False
        self.window = QWidget()
        layout = QVBoxLayout(self.window)
        for widget in (self.card, self.typing, self.answer):
            layout.addWidget(widget)
        self.card.show_card(samples.cards()["incoming"], samples.NOW)
        self.typing.returnPressed.connect(lambda: self.answer.setText("Немає коштів"))

    def statuses(self) -> Sequence[AccountStatus]:
        return [AccountStatus(account="Office", kind="phonet", title="Phonet", state=self.state)]

    def open_dial_box(self) -> None:
        self.window.show()
        self.window.activateWindow()
        self.typing.setFocus()

    def open_panel(self) -> None:
        self.panel = True

    def close_windows(self) -> None:
        self.window.hide()

    def open_page(self, page: Page) -> None:
        self.page = page

    async def turn(self, theme: Literal["light", "dark"]) -> None:
        self.theme = theme

    async def speak(self, language: Literal["en", "uk"]) -> None:
        self.language = language

    async def hide_names(self, *, hidden: bool) -> None:
        self.hidden = hidden


def run(qapp: QApplication, main: Coroutine[Any, Any, None]) -> None:
    with QEventLoop(qapp) as loop:
        loop.run_until_complete(main)
    del loop
    # Its timers must not be collected by another test's worker thread.
    gc.collect()


@pytest.fixture
def app(qapp: QApplication, qtbot: QtBot) -> OneWindow:
    made = OneWindow(Theme(qapp))
    qtbot.addWidget(made.window)
    return made


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(callpop.demo_agent, "PATIENCE_SECONDS", 0.1)


def test_the_agent_reads_cards_and_presses_their_buttons(
    qapp: QApplication, app: OneWindow
) -> None:
    pressed: list[str] = []
    app.card.acted.connect(lambda _call, action: pressed.append(action))
    app.card.acted.connect(lambda _call, action: app.card.setHidden(action == "not-now"))

    async def main() -> None:
        agent = QtAgent(app, SystemClock())
        await agent.sees_no_card("Анастасія")
        app.window.show()
        await agent.sees_card("Анастасія Березкіна", "Incoming call", "+380 56 777 77 77")
        await agent.presses("Анастасія Березкіна", "Open in CRM")
        await agent.puts_away("Анастасія Березкіна")
        app.card.show()
        await agent.sees_card("Анастасія Березкіна")
        await agent.leaves()
        await agent.sees_no_card("Анастасія")

    run(qapp, main())
    assert pressed == [CardAction.OPEN_IN_CRM, CardAction.NOT_NOW]


def test_the_agent_types_and_reads_the_answer(qapp: QApplication, app: OneWindow) -> None:
    async def main() -> None:
        agent = QtAgent(app, SystemClock())
        await agent.types_number("099 123")
        assert app.typing.text() == "099 123"
        app.answer.setText("Calls 099 123 through Vega.")
        await agent.chooses_account("Vega")
        await agent.dials()
        await agent.sees("Немає коштів")
        await agent.opens_panel()
        await agent.turns("dark")
        await agent.opens("history")
        await agent.speaks("uk")
        await agent.hides_names(hidden=True)

    run(qapp, main())
    assert (app.panel, app.theme, app.page) == (True, "dark", "history")
    assert (app.language, app.hidden) == ("uk", True)


@pytest.mark.usefixtures("impatient")
def test_what_is_not_seen_is_said(qapp: QApplication, app: OneWindow) -> None:
    async def main() -> None:
        agent = QtAgent(app, SystemClock())
        await agent.sees_account("Office", online=False)
        for missing, words in (
            (agent.sees_account("Office", online=True), "Office is online"),
            (agent.sees_account("Vega", online=False), "Vega is cut"),
            (agent.sees_card("Нікого"), "a card says Нікого"),
            (agent.sees("Нікого"), "a window says Нікого"),
            (agent.presses("Нікого", "Hang up"), "card of Нікого has a button “Hang up”"),
        ):
            with pytest.raises(TimeoutError, match=words):
                await missing
        await agent.types_number("099")
        with pytest.raises(TimeoutError, match="calls through Vega; the cards say: Incoming call"):
            await agent.chooses_account("Vega")
        app.state = LinkState.ONLINE
        await agent.sees_account("Office", online=True)

    run(qapp, main())


def test_the_album_numbers_pictures_and_keeps_the_transcript(
    qapp: QApplication, app: OneWindow, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "build" / "demo"
    folder.mkdir(parents=True)
    (folder / "07-old.png").touch()
    (folder / "README.txt").touch()

    async def main() -> None:
        album = Album(folder, SystemClock())
        album.open()
        app.window.show()
        album.say("## A scene")
        album.say("Somebody calls.")
        await album.picture("first")
        await album.picture("second")
        album.close()

    run(qapp, main())
    names = sorted(path.name for path in folder.iterdir())
    assert names == ["01-first.png", "02-second.png", "README.txt", "transcript.txt"]
    size = QApplication.primaryScreen().size()
    assert QImage(str(folder / "01-first.png")).size() == size
    text = (folder / "transcript.txt").read_text(encoding="utf-8")
    assert re.fullmatch(
        r"A scene\n(\d\d:){2}\d\d  Somebody calls\.\n"
        r"(\d\d:){2}\d\d  \[01-first\.png\]\n(\d\d:){2}\d\d  \[02-second\.png\]\n",
        text,
    )
    assert "Somebody calls." in capsys.readouterr().out


def test_a_picture_that_fails_is_said(qapp: QApplication, tmp_path: Path) -> None:
    async def main() -> None:
        with pytest.raises(DemoError, match=r"01-first\.png could not be taken"):
            await Album(tmp_path / "nowhere", SystemClock()).picture("first")

    run(qapp, main())


def test_without_a_folder_no_picture_is_taken(qapp: QApplication) -> None:
    async def main() -> None:
        album = Album(None, SystemClock())
        album.open()
        await album.picture("first")
        album.close()

    run(qapp, main())
