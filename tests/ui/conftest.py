import asyncio
import gc
from collections.abc import Awaitable, Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from qasync import QEventLoop
from tests.clocks import ManualClock
from tests.desk.office import Workplace
from tests.ui.at_work import AtWork, Run, move_pointer
from tests.ui.book_page import PEOPLE, NewPerson, Shown, Story, Tell
from tests.ui.dialing import Box
from tests.ui.sample_contacts import SampleContacts, sample_people
from tests.ui.sample_system import SampleTrayItems
from tests.ui.test_account_form import Around, Office

from callpop.contacts.book import AddressBook
from callpop.contacts.file import ContactsFile
from callpop.preferences import Look
from callpop.ui.roles import tell_roles
from callpop.ui.shell import Windows
from callpop.ui.theme import Theme
from callpop.ui.ticker import Ticker
from callpop.ui.tray import Tray


@pytest.fixture(autouse=True)
def _windows_go_in_their_own_thread(qapp: QApplication) -> Iterator[None]:
    """As the app does it: else any thread that comes along collects them, the history's too."""
    gc.disable()
    yield
    gc.collect()
    gc.enable()


@pytest.fixture(scope="session")
def whole_theme(qapp: QApplication) -> Theme:
    # As the app has it: the tray stays when the last window goes.
    qapp.setQuitOnLastWindowClosed(False)
    tell_roles(qapp)
    return Theme(qapp, Look.LIGHT)


@pytest.fixture
def theme(whole_theme: Theme) -> Iterator[Theme]:
    yield whole_theme
    whole_theme.set_still(still=None)
    whole_theme.choose(Look.LIGHT)


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


@pytest.fixture
def at_dial_box(run: Run, theme: Theme, tmp_path: Path) -> Callable[..., None]:
    """Plays a story with the dial box of an office that has one account online."""

    def play(tell: Callable[[Box], Awaitable[None]]) -> None:
        async def whole() -> None:
            work = Workplace(tmp_path)
            work.desk.start()
            work.online()
            box = Box(work, theme)
            try:
                await tell(box)
            finally:
                box.window.close()
                box.window.deleteLater()
                await box.tasks.close()
                await work.desk.close()

        run(whole)

    return play


@pytest.fixture
def ticker(qapp: QApplication) -> Ticker:
    return Ticker(qapp)


@pytest.fixture
def run(qapp: QApplication) -> Iterator[Run]:
    """Runs a story on Qt's loop, as the app does."""
    with QEventLoop(qapp) as loop:

        def to_its_end(story: Callable[[], Awaitable[None]]) -> None:
            loop.run_until_complete(asyncio.wait_for(story(), 60))

        yield to_its_end


class App(Around):
    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []

    def quit(self) -> None:
        self.asked.append("quit")

    def retry(self, account: str) -> None:
        self.asked.append(f"retry {account}")


@pytest.fixture
def app() -> App:
    return App()


@pytest.fixture
def accounts() -> Office:
    return Office()


@pytest.fixture
def at_work(
    run: Run,
    theme: Theme,
    qapp: QApplication,
    app: App,
    accounts: Office,
    tmp_path: Path,
    qtbot: QtBot,
) -> AtWork:
    move_pointer(QPoint(300, 300))

    def play(tell: Callable[[Workplace, Windows], Awaitable[None]]) -> None:
        async def whole() -> None:
            work = Workplace(tmp_path)
            work.desk.start()
            work.online()
            tray = Tray(qapp, SampleTrayItems(), "")
            # It would find none on this screen after a while, in the middle of a long story.
            tray._watch.stop()
            people = SampleContacts(sample_people())
            windows = Windows(qapp, work.desk, accounts, people, app, work.clock, tray)
            try:
                await tell(work, windows)
            finally:
                await windows.close()
                await tray.close()
                await work.desk.close()
                windows.deleteLater()

        run(whole)

    return play


@pytest.fixture
def shown(theme: Theme, qtbot: QtBot, tmp_path: Path) -> Iterator[Shown]:
    made = Shown(theme, tmp_path / "contacts.db")
    yield made
    made.page.hide()
    made.page.deleteLater()


@pytest.fixture
def with_book(run: Run, shown: Shown) -> Tell:
    """Of a book in which ``PEOPLE`` stand."""
    return partial(_tell, run, shown, PEOPLE)


@pytest.fixture
def with_empty_book(run: Run, shown: Shown) -> Tell:
    return partial(_tell, run, shown, ())


def _tell(run: Run, shown: Shown, people: Sequence[NewPerson], story: Story) -> None:
    async def whole() -> None:
        for person in people:
            ContactsFile(shown.path).add(*person)
        book = AddressBook(shown.path)
        book.country = "UA"
        shown.open(book)
        book.on_change = shown.page.refresh
        await shown.idle()
        await story(book)
        await shown.tasks.close()
        await book.close()

    run(whole)
