from dataclasses import replace
from datetime import timedelta
from itertools import combinations

import pytest
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon
from tests.clocks import START, ManualClock
from tests.ui.at_work import Run, a_call, fresh
from tests.ui.samples import entries
from tests.waiting import until

from callpop.desk.pause import Paused
from callpop.desk.quiet_hours import end_of_day
from callpop.telephony.model import CallState, Direction
from callpop.telephony.sentence import say
from callpop.telephony.status import AccountStatus, LinkState
from callpop.ui.clock_text import clock as clock_text
from callpop.ui.clock_text import day_and_clock
from callpop.ui.menu import AppMenu
from callpop.ui.pause_text import pause_words, resume_words
from callpop.ui.state_icons import LINK_MARKS, PRESENCE_MARKS, Mark
from callpop.ui.theme import Theme
from callpop.ui.tray import Tray
from callpop.ui.tray_icon import Mood, Panel, TrayLook, tray_pixmap
from callpop.ui.tray_state import tray_look, tray_words


def status(state: LinkState, account: str = "Office") -> AccountStatus:
    return AccountStatus(
        account=account, kind="some", title="Some PBX", state=state, detail=say("Check the key.")
    )


@pytest.mark.parametrize(
    ("states", "mood"),
    [
        ([], Mood.UNKNOWN),
        ([LinkState.ONLINE], Mood.WELL),
        ([LinkState.ONLINE, LinkState.ONLINE], Mood.WELL),
        ([LinkState.CONNECTING], Mood.UNKNOWN),
        ([LinkState.WAITING], Mood.UNKNOWN),
        ([LinkState.OFFLINE], Mood.UNKNOWN),
        ([LinkState.ONLINE, LinkState.OFFLINE], Mood.WELL),
        ([LinkState.ONLINE, LinkState.CONNECTING], Mood.WELL),
        ([LinkState.ONLINE, LinkState.WAITING], Mood.TROUBLE),
        ([LinkState.REFUSED], Mood.TROUBLE),
        ([LinkState.ONLINE, LinkState.REFUSED], Mood.TROUBLE),
    ],
)
def test_the_icon_tells_the_truth(states: list[LinkState], mood: Mood) -> None:
    assert tray_look([status(state) for state in states], [], 0, paused=False).mood is mood


def test_a_call_that_rings_here_outranks_trouble() -> None:
    trouble = [status(LinkState.REFUSED)]

    def mood(**more: object) -> Mood:
        return tray_look(trouble, [a_call("1", **more)], 0, paused=False).mood

    assert mood() is Mood.RINGING
    assert mood(state=CallState.ANSWERED) is Mood.TROUBLE
    assert mood(stale_since=START) is Mood.TROUBLE
    assert mood(direction=Direction.OUT, placed_by_me=True) is Mood.TROUBLE
    assert mood(at_my_phone=False) is Mood.TROUBLE


def test_the_tool_tip_says_it_in_words() -> None:
    words = tray_words(
        [status(LinkState.ONLINE), status(LinkState.REFUSED, "Branch")],
        [a_call()],
        12,
        pause="Quiet until 08:00.",
        hidden=True,
    )
    for said in (
        "Incoming call: Анастасія Березкіна",
        "12 missed calls",
        "Quiet until 08:00.",
        "Names and numbers are hidden",
        "Office: online",
        "Branch: needs you. Check the key.",
    ):
        assert said in words.splitlines()


@pytest.mark.parametrize("panel", list(Panel))
@pytest.mark.parametrize("size", [16, 22, 24, 32])
def test_no_two_states_look_alike(qapp: QApplication, panel: Panel, size: int) -> None:
    well = TrayLook(Mood.WELL)
    looks = [TrayLook(mood) for mood in Mood]
    looks += [replace(well, missed=1), replace(well, missed=9), replace(well, missed=10)]
    looks += [replace(well, paused=True), TrayLook(Mood.TROUBLE, missed=1)]
    pictures = {look: tray_pixmap(look, panel, size).toImage() for look in looks}
    for one, other in combinations(looks, 2):
        a, b = pictures[one], pictures[other]
        differing = sum(
            a.pixelColor(x, y) != b.pixelColor(x, y) for x in range(size) for y in range(size)
        )
        assert differing > size, (one, other)
    more_than_nine = [tray_pixmap(replace(well, missed=n), panel, size) for n in (10, 400)]
    assert more_than_nine[0].toImage() == more_than_nine[1].toImage()


def test_every_state_has_a_shape_of_its_own() -> None:
    shapes = [mark for mark, _ in PRESENCE_MARKS.values()]
    assert len(set(shapes)) == len(shapes)
    assert LINK_MARKS[LinkState.ONLINE][0] is Mark.DISC
    assert LINK_MARKS[LinkState.REFUSED][0] is Mark.BARRED_DISC


def menu_texts(menu: AppMenu) -> list[str]:
    return [action.text() for action in menu.actions() if action.isVisible() and action.text()]


def test_the_menu_offers_what_there_is(theme: Theme, clock: ManualClock) -> None:
    menu = AppMenu(theme, clock)
    menu.show_accounts([status(LinkState.ONLINE), status(LinkState.REFUSED, "R&D")])
    menu.show_recent(entries())
    assert menu_texts(menu) == [
        "Office: online",
        "R&&D: needs you",
        "Show Callpop",
        "Call…",
        "Recent calls",
        "Mute pop-ups",
        "Hide names and numbers",
        "Settings…",
        "Will I see the next call?",
        "Save a report for support…",
        "Quit",
    ]
    assert [action.text() for action in menu.pauses.actions()] == [
        "For this call",
        "For 1 hour",
        "For today",
        "Until I resume",
    ]
    assert menu.recent.actions()[0].text().startswith("Анастасія Березкіна\t")
    called: list[str] = []
    menu.call_back.connect(called.append)
    menu.recent.actions()[0].trigger()
    asked: list[str] = []
    menu.account.connect(asked.append)
    menu.actions()[1].trigger()
    assert (called, asked) == (["h1"], ["R&D"])
    menu.show_accounts([])
    assert menu_texts(menu)[0] == "Show Callpop"


def test_a_line_of_an_account_is_never_deleted(theme: Theme, clock: ManualClock) -> None:
    menu = AppMenu(theme, clock)
    asked: list[str] = []
    menu.account.connect(asked.append)
    menu.show_accounts([status(LinkState.ONLINE), status(LinkState.ONLINE, "Branch")])
    lines = menu.actions()[:2]
    menu.show_accounts([status(LinkState.CONNECTING, "Branch")])
    assert menu_texts(menu)[0] == "Branch: connecting"
    menu.actions()[0].trigger()
    menu.show_accounts([status(LinkState.ONLINE), status(LinkState.ONLINE, "Branch")])
    menu.actions()[0].trigger()
    assert asked == ["Branch", "Office"]
    assert menu.actions()[:2] == lines


def test_pop_ups_are_muted_and_resumed_from_the_menu(theme: Theme, clock: ManualClock) -> None:
    menu = AppMenu(theme, clock)
    asked: list[str] = []
    for signal, name in (
        (menu.mute_call, "call"),
        (menu.pause_hour, "hour"),
        (menu.pause_today, "today"),
        (menu.pause, "ever"),
    ):
        signal.connect(lambda name=name: asked.append(name))
    call, *others = menu.pauses.actions()
    assert not call.isEnabled()
    menu.show_ringing(on=True)
    for action in (call, *others):
        action.trigger()
    assert asked == ["call", "hour", "today", "ever"]
    menu.show_pause(Paused(on=True))
    assert "Resume pop-ups" in menu_texts(menu)
    assert "Mute pop-ups" not in menu_texts(menu)


def test_why_nothing_pops_up_in_words() -> None:
    def said(**paused: object) -> tuple[str, str]:
        state = Paused(on=True, **paused)  # type: ignore[arg-type]
        return pause_words(state, START), resume_words(state, START)

    assert pause_words(Paused(), START) == ""
    assert said() == ("Pop-ups are muted.", "Resume pop-ups")
    assert said(by_hours=True) == ("It is always quiet: so you chose.", "Resume pop-ups")
    soon = START + timedelta(hours=1)
    assert said(until=soon) == (
        f"Pop-ups are muted until {clock_text(soon)}.",
        f"Resume pop-ups (muted until {clock_text(soon)})",
    )
    assert said(until=soon, by_hours=True) == (
        f"Quiet until {clock_text(soon)}.",
        f"Resume pop-ups (quiet until {clock_text(soon)})",
    )
    assert said(until=end_of_day(START)) == (
        "Pop-ups are muted for today.",
        "Resume pop-ups (muted for today)",
    )
    monday = START + timedelta(days=7)
    assert day_and_clock(monday, START) in said(until=monday, by_hours=True)[0]


def test_names_are_hidden_from_the_menu(theme: Theme, clock: ManualClock) -> None:
    menu = AppMenu(theme, clock)
    asked: list[bool] = []
    menu.hide_names.connect(asked.append)
    menu.hiding.trigger()
    menu.show_private(on=False)
    assert not menu.hiding.isChecked()
    menu.show_private(on=True)
    menu.hiding.trigger()
    assert asked == [True, False]


class Desktop:
    """A desktop whose tray of the newer kind is what a test says."""

    def __init__(self) -> None:
        self.there: str | None = ""
        self.ours = True

    async def host(self) -> str | None:
        return self.there

    async def has_ours(self) -> bool:
        return self.ours


def test_each_tray_that_comes_gets_an_icon_and_one_that_hangs_is_none(
    run: Run, theme: Theme, qapp: QApplication
) -> None:
    async def story() -> None:
        desktop, told = Desktop(), list[bool]()
        tray = Tray(qapp, desktop, desktop.there)
        tray.available_changed.connect(told.append)
        tray.show_state(TrayLook(Mood.WELL), "Callpop\nOffice: online")

        async def look(there: str | None, *, ours: bool = True) -> QSystemTrayIcon | None:
            desktop.there, desktop.ours = there, ours
            told.clear()
            tray.look_again()
            await until(lambda: not tray._tasks.running, "a look")
            return tray._icon

        none = await look("")
        assert (tray.available, told) == (False, [False])
        first = await look("bus 1")
        assert first is not None
        assert first is not none
        assert (fresh(tray.available), told) == (True, [True])
        assert first.toolTip() == "Callpop\nOffice: online"
        assert await look("bus 1") is first
        assert await look(None) is first
        assert (fresh(tray.available), told) == (False, [False])
        assert not tray.balloon("Who", "calls"), "Qt would wait for the service behind it"
        assert await look("bus 1") is first
        assert fresh(tray.available)
        second = await look("bus 2")
        assert second is not first
        await look("bus 2", ours=False)
        assert not fresh(tray.available)
        await tray.close()

    run(story)


def test_a_click_before_there_are_windows_is_done_when_they_come(
    run: Run, qapp: QApplication
) -> None:
    async def story() -> None:
        tray, told = Tray(qapp, Desktop(), ""), list[str]()
        assert tray._icon is not None, "the icon waits for nothing"
        tray._icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
        tray.clicked.connect(lambda: told.append("clicked"))
        tray.use(QMenu())
        tray.use(QMenu())
        assert told == ["clicked"]
        await tray.close()

    run(story)
