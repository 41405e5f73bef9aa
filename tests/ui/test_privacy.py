"""Names and numbers hidden in every window: nothing that is seen, read aloud or told names any."""

from collections.abc import Iterator
from dataclasses import fields
from typing import Any

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QWidget,
)
from tests.clocks import START
from tests.desk.office import ANSWERED, ENDED, OLENA, RINGING, Workplace
from tests.ui.at_work import AtWork, clipboard, drawn, rows_named
from tests.ui.conftest import App
from tests.waiting import until

from callpop.desk.cards import CardAction
from callpop.desk.places import Place
from callpop.desk.privacy import HIDDEN
from callpop.telephony.events import (
    Event,
    PresenceEvent,
    QueueCallerEvent,
    QueueMemberEvent,
    QueueStep,
)
from callpop.telephony.model import Contact, PresenceState
from callpop.telephony.sentence import say
from callpop.ui.row import ROW_ROLE, Row
from callpop.ui.settings_texts import SettingsPageKey
from callpop.ui.shell import Windows

TELLING = (
    "Анастасія", "Рекламна", "Березкіна", "Telling", "Копита", "Carvalho", "Horváth",
    "777 77", "567777", "55 44", "555443", "11 22 33", "112233", "850 550", "123 45", "12345",
)  # fmt: skip
"""Parts of every name and number in the story."""

SPOKEN = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)


def seen(of: QWidget) -> Iterator[str]:
    """All that an eye, a tool tip or a screen reader gets out of a window."""
    for widget in [of, *of.findChildren(QWidget)]:
        if widget is not of and not widget.isVisibleTo(of):
            continue
        yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip())
        yield from (widget.windowTitle(), widget.statusTip(), widget.whatsThis())
        if isinstance(widget, QLineEdit):
            yield from (widget.displayText(), widget.placeholderText())
        elif isinstance(widget, QPlainTextEdit):
            yield widget.toPlainText()
        elif isinstance(text := widget.property("text"), str):
            yield text
        if isinstance(widget, QMenu):
            yield from told_by(widget)
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            yield from listed(widget.model())


def told_by(menu: QMenu) -> Iterator[str]:
    for action in menu.findChildren(QAction):
        yield from (action.text(), action.toolTip())


def listed(model: QAbstractItemModel, parent: QModelIndex = QModelIndex()) -> Iterator[str]:  # noqa: B008
    for n in range(model.rowCount(parent)):
        columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)
        for column in range(columns):
            index = model.index(n, column, parent)
            for role in SPOKEN:
                yield str(model.data(index, role) or "")
            row = model.data(index, ROW_ROLE)
            if isinstance(row, Row):
                # What is copied is the real number, and is shown nowhere.
                shown = (getattr(row, one.name) for one in fields(row))
                named = dict(zip((one.name for one in fields(row)), shown, strict=True))
                yield str(
                    {key: value for key, value in named.items() if key not in ("copies", "key")}
                )
            yield from listed(model, index)


def named(windows: Windows, work: Workplace) -> dict[str, set[str]]:
    """Which telling words are where."""
    said = {
        type(window).__name__: "\n".join(seen(window))
        for window in QApplication.topLevelWidgets()
        if window.isVisible()
    }
    said["tray"] = windows.tray.words
    said["menu"] = "\n".join([*told_by(windows.menu), *told_by(windows.menu.recent)])
    said["notes"] = "\n".join(f"{note.title}\n{note.body}" for note in work.screen.notes.values())
    found = {where: {word for word in TELLING if word in text} for where, text in said.items()}
    return {where: words for where, words in found.items() if words}


async def a_busy_desk(work: Workplace) -> None:
    """Everything that a desk may know of people."""
    now = work.clock.now()
    events: tuple[Event, ...] = (
        PresenceEvent(
            extension="102",
            state=PresenceState.BUSY,
            at=START,
            name="Olena Telling",
            talking_to="+380 67 555 44 33",
        ),
        QueueMemberEvent(queue="601", extension="102", name="Olena Telling", at=START),
        *(
            QueueCallerEvent(
                queue="601",
                caller=caller,
                step=step,
                at=START,
                number="+380675554433",
                name="Pavlo Telling",
            )
            for caller, step in (
                ("a", QueueStep.WAITING),
                ("b", QueueStep.WAITING),
                ("b", QueueStep.ABANDONED),
            )
        ),
    )
    for event in events:
        work.desk.event("Office", event, now)
    somebody = Contact("Missed Telling", "Копита")
    missed: dict[str, Any] = {"number": "+380991112233", "contacts": (somebody,)}
    work.says("m", RINGING, **missed)
    work.says("t", RINGING, number="+380501234567", contacts=())
    await work.after(5)
    work.says("m", ENDED, **missed)
    work.says("t", ANSWERED, number="+380501234567", contacts=())
    work.says("e", RINGING, OLENA, number="+380675554433", on_my_line=True)
    work.says("c", RINGING, number="+380567777777")
    await work.after(2)
    work.desk.problems.publish(say("Nobody answers at {number}.", number="+380675554433"))


async def page_of(windows: Windows, place: Place) -> None:
    """Open the main window's page, and wait until something is listed on it."""
    windows.main.open(place)

    def filled() -> bool:
        page = windows.main.page
        views = page.findChildren(QAbstractItemView) if page is not None else []
        models = [view.model() for view in views if view.isVisible()]
        return any(model is not None and model.rowCount() > 0 for model in models)

    await until(filled, f"the page of {place}")


async def every_window(windows: Windows, work: Workplace) -> None:
    windows.show_panel()
    for place in Place:
        await page_of(windows, place)
        assert "MainWindow" in named(windows, work), place
    windows.settings.open_page(SettingsPageKey.CONTACTS)
    windows.show_dial_box("Telling")
    await drawn(windows)
    await until(lambda: windows._feeding.recent, "the recent calls")
    await until(lambda: windows.dial_box.list.rows.rowCount(), "people who are found")


def test_no_window_names_anybody(at_work: AtWork, app: App) -> None:
    async def story(work: Workplace, windows: Windows) -> None:
        await a_busy_desk(work)
        await every_window(windows, work)
        before = named(windows, work)
        # The sweep sees what there is to see.
        assert set(before) >= {
            *("Panel", "CardStack", "MainWindow", "SettingsWindow", "DialBox"),
            *("tray", "menu"),
        }
        assert set(before["Panel"]) >= {"Telling", "Березкіна", "11 22 33"}
        windows.panel.hide_names.emit(True)  # noqa: FBT003
        await until(lambda: work.desk.privacy.on, "the names to be hidden")
        await drawn(windows)
        await until(lambda: not named(windows, work), f"no name; found {named(windows, work)}")
        # And what comes and changes from now on.
        for place in Place:
            await page_of(windows, place)
            assert named(windows, work) == {}, place
        work.says("n", RINGING, number="+380567777778", contacts=(Contact("New Telling"),))
        work.says("c", ENDED, number="+380567777777")
        await work.after(3)
        await drawn(windows)
        windows.show_dial_box("Олена")
        await until(lambda: windows.dial_box.list.rows.rowCount(), "people who are found")
        assert named(windows, work) == {}
        assert app.preferences().private
        windows.panel.show_names.emit()
        await until(lambda: not work.desk.privacy.on, "the names to be shown")
        await drawn(windows)
        await until(lambda: "Panel" in named(windows, work), "names")
        await until(lambda: "SettingsWindow" in named(windows, work), "the address book")

    at_work(story)


def test_what_is_filled_in_is_hidden_and_what_is_typed_is_not(at_work: AtWork) -> None:
    async def story(work: Workplace, windows: Windows) -> None:
        await a_busy_desk(work)
        work.desk.privacy.switch(on=True)
        windows.panel.call_back.emit(
            windows._feeding.recent[0].id if windows._feeding.recent else ""
        )
        windows.show_dial_box("+380 67 555 44 33")
        await work.settle()
        assert named(windows, work) == {}
        box = windows.dial_box
        box.input.deselect()
        QTest.keyClicks(box.input, "9")
        assert named(windows, work) == {}
        box.input.selectAll()
        QTest.keyClicks(box.input, "0675554433")
        assert box.input.displayText() == "0675554433"
        (talking,) = [card for card in work.desk.board.cards if card.kind == "talking"]
        real = work.desk.call(talking.call.id)
        assert real is not None
        box.hide()
        box.hand_on(real)
        assert named(windows, work) == {}
        box.go()

    at_work(story)


def test_nothing_waits_for_the_disk_to_be_hidden(at_work: AtWork) -> None:
    async def story(work: Workplace, windows: Windows) -> None:
        await a_busy_desk(work)
        windows.show_panel()
        await until(lambda: windows._feeding.recent, "the recent calls")
        recent = rows_named(windows, "Recent calls")
        assert HIDDEN not in recent.rows.rows[0].title
        work.desk.privacy.switch(on=True)
        assert HIDDEN in recent.rows.rows[0].title

    at_work(story)


@pytest.mark.parametrize("private", [False, True])
def test_the_clipboard_gets_the_real_number(at_work: AtWork, private: bool) -> None:
    async def story(work: Workplace, windows: Windows) -> None:
        await a_busy_desk(work)
        work.desk.privacy.switch(on=private)
        windows.show_panel()
        await drawn(windows)
        await until(lambda: windows._feeding.recent, "the recent calls")
        (ringing,) = [c.id for c in work.desk.live_calls() if c.number == "+380567777777"]
        windows.stack.acted.emit(ringing, CardAction.COPY_NUMBER.value)
        assert clipboard() == "+380 56 777 77 77"
        recent = rows_named(windows, "Recent calls")
        await until(lambda: recent.rows.rowCount(), "the rows")
        assert (HIDDEN in recent.rows.rows[0].title) is private
        recent._copy(recent.rows.rows[0])
        assert clipboard() == "+380 99 111 22 33"

    at_work(story)
