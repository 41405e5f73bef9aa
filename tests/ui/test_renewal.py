"""The language changes while everything is going on: windows are made anew, as they were."""

import asyncio
import gc
import itertools
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPoint
from PySide6.QtWidgets import QApplication, QWidget
from tests.desk.office import Workplace
from tests.ui.at_work import AtWork, drawn, everything_said, texts, xdotool
from tests.ui.languages import all_marked
from tests.ui.test_account_form import KIND, Office, Stored
from tests.waiting import until

from callpop.desk.places import Place
from callpop.preferences import Language
from callpop.telephony.events import Stage
from callpop.ui.language import Speech
from callpop.ui.settings_texts import SettingsPageKey
from callpop.ui.shell import Windows

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="moves the pointer with xdotool")

Speak = Callable[[Windows, Language], None]


@pytest.fixture(scope="session")
def marked(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Path]:
    return all_marked(tmp_path_factory.mktemp("translations"))


@pytest.fixture
def speak(qapp: QApplication, marked: Callable[..., Path]) -> Iterator[Speak]:
    before = QLocale()
    speech = Speech(qapp, marked)

    def choose(windows: Windows, language: Language) -> None:
        assert speech.choose(language)
        windows.renew()

    yield choose
    speech.choose(Language.ENGLISH)
    QLocale.setDefault(before)


async def renewed(windows: Windows) -> None:
    await until(lambda: not windows._renewal.isActive(), "the new windows")
    await until(lambda: not windows._retired.running, "the end of the old ones")
    await drawn(windows)


async def settled(windows: Windows) -> None:
    await until(lambda: "list accounts" not in windows._tasks.running, "the accounts")


def in_language(code: str, window: QWidget) -> bool:
    return f"{code}:" in everything_said(window)


def test_every_window_speaks_it_and_is_where_it_was(at_work: AtWork, speak: Speak) -> None:
    async def story(work: Workplace, windows: Windows) -> None:
        work.says("c1", Stage.RINGING)
        await drawn(windows)
        windows.show_settings()
        windows.settings.show_page(SettingsPageKey.GENERAL)
        windows.settings.move(210, 120)
        windows.show_history()
        await settled(windows)
        places = windows.settings.geometry(), windows.main.geometry()
        (card,) = windows.stack.cards()
        where = card.mapToGlobal(card.rect().topLeft())
        icon = windows.tray
        speak(windows, Language.UKRAINIAN)
        await renewed(windows)
        assert windows.settings.isVisible()
        assert windows.main.isVisible()
        assert (windows.settings.geometry(), windows.main.geometry()) == places
        assert windows.settings._key == SettingsPageKey.GENERAL
        for window in (windows.settings, windows.main):
            assert in_language("uk", window)
        assert windows.settings.windowTitle().startswith("uk:")
        assert "uk:Incoming call" in windows.tray.words
        assert windows.menu.quitting.text() == "uk:Quit"
        (again,) = windows.stack.cards()
        assert "uk:Incoming call" in texts(again)
        assert again.mapToGlobal(again.rect().topLeft()) == where
        assert again.graphicsEffect() is None, "it fades in a second time"
        assert windows.tray is icon
        tops = [w for w in QApplication.topLevelWidgets() if w.isVisible()]
        assert len({type(top) for top in tops}) == len(tops), "an old window is still there"

    at_work(story)


def test_what_is_typed_into_the_dial_box_stays(at_work: AtWork, speak: Speak) -> None:
    async def story(work: Workplace, windows: Windows) -> None:
        windows.show_dial_box("+421 2 333 444 55")
        place = windows.dial_box.pos()
        speak(windows, Language.SLOVAK)
        await renewed(windows)
        assert windows.dial_box.isVisible()
        assert windows.dial_box.input.text() == "+421 2 333 444 55"
        assert windows.dial_box.pos() == place
        assert windows.dial_box.windowTitle().startswith("sk:")
        assert work.lines.sent == []

    at_work(story)


def test_what_is_filled_into_an_account_stays(
    at_work: AtWork, speak: Speak, accounts: Office
) -> None:
    accounts.stored["Office"] = Stored("Office", KIND.name, {})

    async def story(work: Workplace, windows: Windows) -> None:
        windows.show_settings("Office")
        await settled(windows)
        fields = windows.settings.form.fields
        fields.name.set_value("Kancelária")
        secret = next(editor for editor in fields.editors if editor.field.secret)
        secret.editor.setText("s3cret")  # type: ignore[union-attr]
        secret.editor.setFocus()
        speak(windows, Language.SPANISH)
        await renewed(windows)
        now = windows.settings.form.fields
        assert now is not fields
        assert now.name.value() == "Kancelária"
        assert "s3cret" in now.secrets().values()
        focused = windows.settings.focusWidget()
        assert focused is next(e for e in now.editors if e.field.secret).editor

    at_work(story)


def really_at(window: QWidget) -> QPoint:
    """Where the X server has it. Qt may go on believing in (0, 0): it asked while the window
    manager put the frame around it."""
    told = xdotool("getwindowgeometry", "--shell", int(window.winId()))
    x, y = (int(line.partition("=")[2]) for line in told.splitlines()[1:3])
    return QPoint(x, y)


def test_an_open_panel_stays_where_it_stands(at_work: AtWork, speak: Speak) -> None:
    async def story(work: Workplace, windows: Windows) -> None:
        windows.show_panel()
        place = windows.panel.pos()
        speak(windows, Language.RUSSIAN)
        await renewed(windows)
        assert windows.panel.isVisible()
        await until(lambda: really_at(windows.panel) == place, "the panel in its place")
        assert in_language("ru", windows.panel)

    at_work(story)


def test_a_set_up_goes_on_with_what_was_typed(at_work: AtWork, speak: Speak) -> None:
    async def story(work: Workplace, windows: Windows) -> None:
        windows.show_wizard()
        wizard = windows.wizard
        next(iter(wizard.pbx.choices.values())).setChecked(True)
        wizard.next.setEnabled(True)
        wizard.next.click()
        await settled(windows)
        await until(lambda: wizard.step is wizard.fields, "the fields")
        wizard.fields.fields.name.set_value("Košice")
        speak(windows, Language.SLOVAK)
        await renewed(windows)
        assert windows.wizard is not wizard
        assert windows.wizard.isVisible()
        assert windows.wizard.fields.fields.name.value() == "Košice"
        assert windows.wizard.windowTitle().startswith("sk:")

    at_work(story)


def test_what_was_begun_in_a_window_ends_without_it(at_work: AtWork, speak: Speak) -> None:
    async def story(work: Workplace, windows: Windows) -> None:
        old, ready, ended = windows.settings, asyncio.Event(), []

        async def work_on() -> None:
            await ready.wait()
            ended.append(old.windowTitle())

        windows._tasks.start(work_on(), name="import contacts")
        speak(windows, Language.UKRAINIAN)
        await until(lambda: windows.settings is not old, "the new windows")
        assert not ended
        ready.set()
        await renewed(windows)
        assert ended == ["Settings"]

    at_work(story)


def test_a_dozen_languages_later_the_calls_still_ring(at_work: AtWork, speak: Speak) -> None:
    async def story(work: Workplace, windows: Windows) -> None:
        for number in range(3):
            work.says(f"c{number}", Stage.RINGING, number=f"+38050111220{number}")
        await drawn(windows)
        windows.show_panel()
        windows.show_people()
        windows.show_settings()
        windows.show_dial_box("044")
        await settled(windows)
        gc.collect()
        tops = len(QApplication.topLevelWidgets())
        shown = len(work.screen.shown)
        order = [card.card.call.id for card in windows.stack.cards() if card.card is not None]
        languages = (Language.UKRAINIAN, Language.ENGLISH, Language.SPANISH, Language.PORTUGUESE)
        for number, language in zip(range(12), itertools.cycle(languages), strict=False):
            speak(windows, language)
            if number % 5 == 0:
                work.says("c1", Stage.RINGING, number="+380501112201", trunk=f"4420000{number}")
            await renewed(windows)
        now = [card.card.call.id for card in windows.stack.cards() if card.card is not None]
        assert now == order
        assert len(work.screen.shown) == shown, "a notification popped up again"
        gc.collect()
        await until(lambda: len(QApplication.topLevelWidgets()) <= tops, "the old windows' end")

    at_work(story)


def test_the_main_windows_page_stays(at_work: AtWork, speak: Speak) -> None:
    async def story(work: Workplace, windows: Windows) -> None:
        windows.show_people()
        before = windows.main.place
        speak(windows, Language.PORTUGUESE)
        await renewed(windows)
        assert windows.main.place is before
        assert before in (None, *Place)

    at_work(story)
