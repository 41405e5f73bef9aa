"""Hotkeys of the desktop portal: a stand-in for it, on a real bus."""

import asyncio
import sys
from collections.abc import Awaitable, Callable, Mapping

import pytest
from tests.clocks import ManualClock
from tests.waiting import turns, until

if sys.platform != "linux":
    pytest.skip("the portal is Linux's", allow_module_level=True)

from dbus_fast import Variant
from tests.platform.shortcut_portal import ShortcutPortal

from callpop.hotkeys import HotkeyAction, combination
from callpop.platform.hotkeys.backend import HotkeyError, Outcome, Press
from callpop.platform.hotkeys.portal import PortalHotkeys

DIAL, SELECTION = HotkeyAction.DIAL, HotkeyAction.DIAL_SELECTION
NOT_OFFERED = (
    "This desktop lets no program have hotkeys. Bind the command to a key in its own settings."
)
KEYS = {DIAL: combination("Ctrl+Alt+D"), SELECTION: combination("Meta+PageUp")}


class Ears:
    def __init__(self) -> None:
        self.presses: list[Press] = []
        self.outcomes: dict[HotkeyAction, Outcome] = {}
        self.told = 0

    def pressed(self, press: Press) -> None:
        self.presses.append(press)

    def stand(self, outcomes: Mapping[HotkeyAction, Outcome]) -> None:
        self.outcomes = dict(outcomes)
        self.told += 1

    def shown(self) -> dict[HotkeyAction, str]:
        return {one: outcome.shown for one, outcome in self.outcomes.items() if outcome.shown}

    def problems(self) -> set[str]:
        return {str(outcome.problem) for outcome in self.outcomes.values()}


class Desktop:
    def __init__(self, address: str) -> None:
        self.address = address
        self.portal = ShortcutPortal()
        self.clock = ManualClock()
        self.ears = Ears()
        self.hotkeys = PortalHotkeys(self.clock)
        self.hotkeys.follow(self.ears)

    async def bind(self) -> None:
        told = self.ears.told
        await self.hotkeys.bind(KEYS)
        await until(lambda: self.ears.told > told, "an answer")


Story = Callable[[Desktop], Awaitable[None]]


def play(address: str, story: Story, *, there: bool = True) -> None:
    async def whole() -> None:
        desktop = Desktop(address)
        if there:
            await desktop.portal.start(address)
        try:
            await asyncio.wait_for(story(desktop), 20)
        finally:
            await desktop.hotkeys.close()
            if hasattr(desktop.portal, "bus"):
                await desktop.portal.stop()

    asyncio.run(whole())


def test_the_portal_is_told_who_we_are_then_asked_and_presses_are_heard(bus: str) -> None:
    async def story(desktop: Desktop) -> None:
        desktop.portal.only_registered = True
        await desktop.bind()
        assert desktop.portal.app == "callpop"
        assert desktop.portal.asked == [
            *("Register", "CreateSession"),
            *("ListShortcuts", "BindShortcuts"),
        ]
        assert desktop.portal.bound == {DIAL: "CTRL+ALT+d", SELECTION: "LOGO+Page_Up"}
        assert desktop.portal.described[DIAL] == "Open the dial box"
        assert desktop.ears.shown() == {DIAL: "CTRL+ALT+d", SELECTION: "LOGO+Page_Up"}
        desktop.portal.press(SELECTION, token="let-me-in")
        desktop.portal.press("unheard-of")
        desktop.portal.press(DIAL)
        await until(lambda: len(desktop.ears.presses) == 2)
        assert desktop.ears.presses == [
            Press(SELECTION, 4711, "let-me-in"),
            Press(DIAL, 4711, ""),
        ]

    play(bus, story)


def test_a_desktop_that_hears_of_shortcuts_as_the_session_begins_alone_is_understood(
    bus: str,
) -> None:
    async def story(desktop: Desktop) -> None:
        desktop.portal.hears_at_the_start_alone = True
        await desktop.bind()
        assert desktop.ears.shown() == {DIAL: "CTRL+ALT+d", SELECTION: "LOGO+Page_Up"}
        # It would open its settings, unasked for.
        assert "BindShortcuts" not in desktop.portal.asked

    play(bus, story)


def test_what_the_desktop_remembers_is_not_asked_of_the_agent_again(bus: str) -> None:
    async def story(desktop: Desktop) -> None:
        desktop.portal.remembers = {DIAL: "Meta+D", SELECTION: "Meta+S", "old": "Meta+O"}
        await desktop.bind()
        assert desktop.ears.shown() == {DIAL: "Meta+D", SELECTION: "Meta+S"}
        assert "BindShortcuts" not in desktop.portal.asked
        desktop.portal.press("private")  # it may still have what is not wanted any more
        desktop.portal.press(DIAL)
        await until(lambda: desktop.ears.presses)
        assert [press.action for press in desktop.ears.presses] == [DIAL]

    play(bus, story)


@pytest.mark.parametrize(
    "nonsense",
    [
        Variant("s", "dial-box"),
        Variant("au", [7, 8]),
        Variant("as", ["dial-box"]),
        Variant("a(ss)", [["dial-box", "Meta+D"]]),
        Variant("a(us)", [[7, "Meta+D"]]),
    ],
    ids=str,
)
def test_a_portal_that_talks_nonsense_is_told_of(bus: str, nonsense: Variant) -> None:
    async def story(desktop: Desktop) -> None:
        desktop.portal.nonsense = nonsense
        await desktop.bind()
        assert "names no keys" in str(desktop.ears.outcomes[DIAL].problem)

    play(bus, story)


def test_an_answer_that_overtakes_its_request_is_not_lost(bus: str) -> None:
    async def story(desktop: Desktop) -> None:
        desktop.portal.answers_first = True
        await desktop.bind()
        assert set(desktop.ears.shown()) == {DIAL, SELECTION}

    play(bus, story)


def test_the_agents_no_is_told_and_nothing_is_asked_again(bus: str) -> None:
    async def story(desktop: Desktop) -> None:
        desktop.portal.response = None
        await desktop.hotkeys.bind(KEYS)
        await until(lambda: desktop.portal.pending)
        await turns()
        assert desktop.ears.told == 0  # the agent thinks about it
        desktop.portal.answer(1)
        await until(lambda: desktop.ears.told)
        assert desktop.ears.problems() == {
            "You said no when your desktop asked about it: allow it in its settings."
        }
        asked = list(desktop.portal.asked)
        desktop.clock.advance(3_600)
        await turns(50)
        assert desktop.portal.asked == asked

    play(bus, story)


def test_a_desktop_that_fails_is_told_of(bus: str) -> None:
    async def story(desktop: Desktop) -> None:
        desktop.portal.response = 2
        await desktop.bind()
        assert desktop.ears.problems() == {"Your desktop did not give Callpop the hotkeys."}

    play(bus, story)


def test_keys_that_the_desktop_chose_itself_are_shown(bus: str) -> None:
    async def story(desktop: Desktop) -> None:
        desktop.portal.keys = {DIAL: "Meta+K", SELECTION: ""}
        await desktop.bind()
        assert desktop.ears.shown() == {DIAL: "Meta+K"}
        problem = desktop.ears.outcomes[SELECTION].problem
        assert str(problem) == "Your desktop names no keys for it: set them in its settings."
        desktop.portal.rebind(SELECTION, "Meta+L")
        await until(lambda: desktop.ears.shown() == {DIAL: "Meta+K", SELECTION: "Meta+L"})

    play(bus, story)


def test_other_keys_are_another_session(bus: str) -> None:
    async def story(desktop: Desktop) -> None:
        await desktop.bind()
        first = desktop.portal.session
        told = desktop.ears.told
        await desktop.hotkeys.bind({DIAL: combination("F9")})
        await until(lambda: desktop.ears.told > told)
        asked = desktop.portal.asked[4:]
        assert asked == ["Close", "CreateSession", "ListShortcuts", "BindShortcuts"]
        assert desktop.portal.session != first
        assert desktop.ears.shown() == {DIAL: "F9"}
        await desktop.bind()
        # A desktop that knows the choice by its session finds what it remembers of it.
        assert desktop.portal.session == first
        told = desktop.ears.told
        await desktop.hotkeys.bind({})
        await until(lambda: not desktop.ears.outcomes)
        assert desktop.portal.session == ""

    play(bus, story)


def test_a_portal_that_comes_back_is_asked_anew(bus: str) -> None:
    async def story(desktop: Desktop) -> None:
        await desktop.bind()
        await desktop.portal.stop()
        await until(
            lambda: (
                desktop.ears.problems()
                == {"The desktop portal has ended. Callpop asks again when it is back."}
            )
        )
        desktop.portal = ShortcutPortal()
        desktop.portal.only_registered = True
        await desktop.portal.start(desktop.address)
        await until(lambda: set(desktop.ears.shown()) == {DIAL, SELECTION})
        desktop.portal.press(DIAL)
        await until(lambda: desktop.ears.presses)

    play(bus, story)


def test_a_portal_that_ends_while_the_agent_is_asked_is_asked_anew_too(bus: str) -> None:
    async def story(desktop: Desktop) -> None:
        desktop.portal.response = None
        await desktop.hotkeys.bind(KEYS)
        await until(lambda: desktop.portal.pending)
        await desktop.portal.stop()
        await until(lambda: desktop.ears.told)
        desktop.portal = ShortcutPortal()
        await desktop.portal.start(desktop.address)
        await until(lambda: set(desktop.ears.shown()) == {DIAL, SELECTION})

    play(bus, story)


def test_a_session_that_the_desktop_closes_is_begun_again_but_not_for_ever(bus: str) -> None:
    async def story(desktop: Desktop) -> None:
        await desktop.bind()
        desktop.clock.advance(90)
        desktop.portal.close_session()
        await until(lambda: desktop.portal.asked.count("CreateSession") == 2)
        await until(lambda: set(desktop.ears.shown()) == {DIAL, SELECTION})
        desktop.clock.advance(10)
        desktop.portal.close_session()
        await until(
            lambda: (
                desktop.ears.problems()
                == {"Your desktop took the hotkeys back. Choose one anew to ask again."}
            )
        )
        await turns(50)
        assert desktop.portal.asked.count("CreateSession") == 2

    play(bus, story)


def test_a_portal_without_shortcuts_is_told_of(bus: str) -> None:
    async def story(desktop: Desktop) -> None:
        desktop.portal.offers_shortcuts = False
        await desktop.bind()
        assert desktop.ears.problems() == {NOT_OFFERED}
        assert not desktop.hotkeys.configurable

    play(bus, story)


def test_a_portal_that_starts_after_us_is_asked(bus: str) -> None:
    async def story(desktop: Desktop) -> None:
        await desktop.bind()
        assert desktop.ears.problems() == {NOT_OFFERED}
        await desktop.portal.start(desktop.address)
        await until(lambda: set(desktop.ears.shown()) == {DIAL, SELECTION})

    play(bus, story, there=False)


def test_without_a_bus_there_are_none(monkeypatch: pytest.MonkeyPatch) -> None:
    async def story(desktop: Desktop) -> None:
        await desktop.bind()
        assert desktop.ears.problems() == {NOT_OFFERED}

    play("", story, there=False)


def test_the_desktops_own_window_is_opened_where_it_has_one(bus: str) -> None:
    async def story(desktop: Desktop) -> None:
        configurable: list[bool] = []
        await desktop.bind()
        configurable.append(desktop.hotkeys.configurable)
        with pytest.raises(HotkeyError, match="in the settings of your desktop"):
            await desktop.hotkeys.configure()
        desktop.portal.version = 2
        await desktop.bind()
        configurable.append(desktop.hotkeys.configurable)
        await desktop.hotkeys.configure()
        assert desktop.portal.asked[-1] == "ConfigureShortcuts"
        assert configurable == [False, True]

    play(bus, story)
