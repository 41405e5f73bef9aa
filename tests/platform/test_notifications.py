"""The chain over the freedesktop backend: against a real dunst, hostile services, and nothing."""

import asyncio
import json
import re
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any

import pytest
from tests.desktop import Notifications, session_bus
from tests.platform.hostile_service import HostileService
from tests.waiting import turns, until

from callpop.desk.ports import Note, NoteAction
from callpop.platform.notifications import freedesktop
from callpop.platform.notifications.backend import Backend
from callpop.platform.notifications.chain import NotifierChain
from callpop.platform.notifications.freedesktop import FreedesktopBackend
from callpop.platform.notifications.tray import TrayBackend
from callpop.telephony.sentence import say

OPEN = NoteAction("open", say("Open in CRM"))
ALL = ("body", "body-markup", "actions")
DOES_NOT_WORK = pytest.mark.logs_warnings("does not work")


class App:
    """A chain as the app has it, with what it did at the end of its tether."""

    def __init__(self, *, patience: float = 10.0, rest: float = 30.0) -> None:
        self.cards: list[str] = []
        self.balloons: list[tuple[str, str]] = []
        self.pressed: list[tuple[str, str]] = []
        self.has_tray = True
        self.backend = FreedesktopBackend(patience=patience)
        backends: list[Backend] = [self.backend, TrayBackend(self._balloon)]
        self.chain = NotifierChain(backends, lambda note: self.cards.append(note.key), rest=rest)

    def _balloon(self, title: str, body: str) -> bool:
        if self.has_tray:
            self.balloons.append((title, body))
        return self.has_tray

    def note(self, key: str = "call", title: str = "Olena", body: str = "", **more: Any) -> Note:
        return Note(
            key=key,
            title=say("{words}", words=title),
            body=say("{words}", words=body),
            actions=(OPEN,),
            on_action=lambda action: self.pressed.append((key, action)),
            **more,
        )

    def show(self, key: str = "call", title: str = "Olena", body: str = "", **more: Any) -> None:
        self.chain.show(self.note(key, title, body, **more))


@asynccontextmanager
async def app(**settings: float) -> AsyncIterator[App]:
    one = App(**settings)
    try:
        yield one
    finally:
        await one.chain.close()


def with_service(
    bus: str,
    test: Callable[[App, HostileService], Coroutine[Any, Any, None]],
    *capabilities: str,
    **settings: float,
) -> None:
    async def run() -> None:
        service = HostileService(*capabilities)
        await service.start(bus)
        try:
            async with app(**settings) as one:
                await test(one, service)
        finally:
            await service.die()

    asyncio.run(run())


# A real service.


def displayed(dunst: Notifications) -> int:
    return int(dunst.ctl("count", "displayed"))


def history(dunst: Notifications) -> list[dict[str, Any]]:
    data = json.loads(dunst.ctl("history"))["data"][0]
    return [{key: value["data"] for key, value in entry.items()} for entry in data]


async def shown_by_dunst(dunst: Notifications, count: int) -> None:
    await until(lambda: displayed(dunst) == count, f"{count} notes on the screen")


def test_dunst_shows_updates_in_place_and_withdraws(notifications: Notifications) -> None:
    async def run() -> None:
        async with app() as one:
            one.show(title="<b>Olena</b> & Co", body="Ой <i>&amp;\n+380 44 123 45 67", urgent=True)
            await shown_by_dunst(notifications, 1)
            # Else the update is left out where it is withdrawn first.
            await until(lambda: not one.chain._entries["call"].busy)
            one.show(title="Petro", body='a <a href="file:///etc">link</a>', urgent=True)
            one.show("other", "Missed")
            await shown_by_dunst(notifications, 2)
            one.chain.withdraw("call")
            await shown_by_dunst(notifications, 1)
            one.chain.withdraw("other")
            await shown_by_dunst(notifications, 0)
            assert (one.cards, one.balloons) == ([], [])

    asyncio.run(run())
    entries = {entry["summary"]: entry for entry in history(notifications)}
    assert entries.keys() == {"Petro", "Missed"}
    ringing = entries["Petro"]
    # Markup for dunst, which shows it as the caller wrote it; nothing of it became a link.
    assert ringing["message"] == '<b>Petro</b>\na &lt;a href="file:///etc"&gt;link&lt;/a&gt;'
    assert ringing["timeout"] == 0
    assert ringing["category"] == "call.incoming"


def test_dunst_action_brings_forward_and_the_popup_goes(notifications: Notifications) -> None:
    async def run() -> None:
        async with app() as one:
            one.show(urgent=True)
            await shown_by_dunst(notifications, 1)
            notifications.ctl("action", "0")
            await until(lambda: one.pressed == [("call", "default")], "the default action")
            await shown_by_dunst(notifications, 0)
            # The note is over: nothing brings it back when the service restarts.
            notifications.stop()
            notifications.start()
            await turns()
            assert displayed(notifications) == 0

    asyncio.run(run())


def test_dunst_button(notifications: Notifications, short_tmp: Path) -> None:
    menu = short_tmp / "menu"
    menu.write_text("#!/bin/sh\nexec grep CRM\n")
    menu.chmod(0o755)
    notifications.stop()
    notifications.start(dmenu=str(menu))

    async def run() -> None:
        async with app() as one:
            one.show(urgent=True)
            await shown_by_dunst(notifications, 1)
            notifications.ctl("context")
            await until(lambda: one.pressed == [("call", "open")], "the button")
            await shown_by_dunst(notifications, 0)

    asyncio.run(run())


def test_dunst_closed_by_the_agent_is_forgotten(notifications: Notifications) -> None:
    async def run() -> None:
        async with app() as one:
            one.show(urgent=True)
            await shown_by_dunst(notifications, 1)
            await until(lambda: not one.chain._tasks.running, "dunst's answer is read")
            notifications.ctl("close")
            await until(lambda: not one.chain._entries, "the note is forgotten")
            one.chain.withdraw("call")
            one.show("next", urgent=True)
            await shown_by_dunst(notifications, 1)
            assert one.pressed == []

    asyncio.run(run())


@DOES_NOT_WORK
def test_dunst_stopped_and_started_again_shows_the_ringing_call_again(
    notifications: Notifications,
) -> None:
    async def run() -> None:
        async with app() as one:
            one.show("ringing", "Olena", urgent=True)
            one.show("missed", "Petro")
            await shown_by_dunst(notifications, 2)
            await until(lambda: not one.chain._tasks.running, "dunst's answers are read")
            notifications.stop()
            await until(lambda: one.balloons == [("Olena", "")], "shown in the tray instead")
            notifications.start()
            await shown_by_dunst(notifications, 1)
            one.chain.withdraw("ringing")
            await shown_by_dunst(notifications, 0)

    asyncio.run(run())
    assert [entry["summary"] for entry in history(notifications)] == ["Olena"]


def test_quitting_leaves_nothing_on_the_screen(notifications: Notifications) -> None:
    async def run() -> None:
        async with app() as one:
            one.show("a", urgent=True)
            one.show("b")
            await shown_by_dunst(notifications, 2)

    asyncio.run(run())
    assert displayed(notifications) == 0


# Services that behave badly.


@pytest.mark.parametrize(
    ("capabilities", "body"),
    [(("body", "body-markup"), "&lt;b&gt;A &amp;amp; B"), (("body",), "<b>A &amp; B")],
)
def test_only_the_body_is_escaped_and_only_for_markup(
    bus: str, capabilities: tuple[str, ...], body: str
) -> None:
    async def check(one: App, service: HostileService) -> None:
        one.show(title="<b>A &amp; B", body="<b>A &amp; B")
        await until(lambda: service.on_screen)
        (note,) = service.named("Notify")
        assert (note[3], note[4]) == ("<b>A &amp; B", body)
        # Without "actions" some services turn a note with buttons into a dialog.
        assert note[5] == []

    with_service(bus, check, *capabilities)


def test_what_is_sent(bus: str) -> None:
    async def check(one: App, service: HostileService) -> None:
        one.show(title="t" * 500, body="one\n\n\u202etwo\x00" + "&" * 1000, urgent=True)
        one.show("missed")
        await until(lambda: len(service.on_screen) == 2)
        ringing, missed = sorted(service.named("Notify"), key=lambda note: note[3] == "Olena")
        assert ringing[:3] == ["Callpop", 0, "callpop"]
        assert ringing[3] == "t" * 120
        # Bounded before it is escaped, so that no entity is cut.
        assert ringing[4] == "one\ntwo" + "&amp;" * 393
        assert ringing[5] == ["default", "Show", "open", "Open in CRM"]
        hints = {key: variant.value for key, variant in ringing[6].items()}
        assert hints == {
            "urgency": 2,
            "category": "call.incoming",
            "desktop-entry": "callpop",
            "suppress-sound": True,
        }
        assert (ringing[7], missed[7]) == (0, -1)
        assert missed[6]["urgency"].value == 1

    with_service(bus, check, *ALL)


def test_signals_count_for_our_own_notes_and_known_buttons_alone(bus: str) -> None:
    async def check(one: App, service: HostileService) -> None:
        one.show(urgent=True)
        await until(lambda: service.on_screen)
        impostor = HostileService()
        await impostor.start(bus, "org.example.Impostor")
        impostor.emit("ActionInvoked", "us", [1, "open"])
        impostor.emit("NotificationClosed", "uu", [1, 2])
        assert one.backend._bus is not None
        to = str(one.backend._bus._link.unique_name)
        impostor.emit("ActionInvoked", "us", [1, "open"], to=to)
        impostor.emit("NotificationClosed", "uu", [1, 2], to=to)
        await impostor.round_trip()
        name = "org.freedesktop.DBus"
        await one.backend._bus.call(name, "/org/freedesktop/DBus", name, "GetId")
        await turns()
        assert one.pressed == []
        service.emit("ActionInvoked", "us", [2, "open"])
        service.emit("ActionInvoked", "us", [1, "format-disk"])
        service.emit("ActionInvoked", "s", ["open"])
        service.emit("NotificationClosed", "uu", [7, 2])
        service.emit("ActionInvoked", "us", [1, "open"])
        await until(lambda: one.pressed)
        await until(lambda: not service.on_screen, "closed after its action")
        assert one.pressed == [("call", "open")]
        assert service.named("CloseNotification") == [[1]]
        await impostor.die()

    with_service(bus, check, *ALL)


def test_an_action_right_behind_the_answer_is_not_lost(bus: str) -> None:
    async def check(one: App, service: HostileService) -> None:
        service.hang.add("Notify")
        one.show(urgent=True)
        await until(lambda: service.named("Notify"))
        # Both leave in one packet.
        service.release()
        service.emit("ActionInvoked", "us", [1, "open"])
        await until(lambda: one.pressed == [("call", "open")])

    with_service(bus, check, *ALL)


@pytest.mark.logs_warnings("the button 'open' of a note failed")
def test_a_failing_button_does_not_harm_the_next(
    bus: str,
) -> None:
    async def check(one: App, service: HostileService) -> None:
        def fail(action: str) -> None:
            raise RuntimeError(action)

        one.chain.show(Note("bad", say("Bad"), actions=(OPEN,), on_action=fail))
        await until(lambda: service.on_screen)
        service.emit("ActionInvoked", "us", [1, "open"])
        await until(lambda: not service.on_screen)
        one.show("good")
        await until(lambda: service.on_screen)
        service.emit("ActionInvoked", "us", [2, "open"])
        await until(lambda: one.pressed == [("good", "open")])

    with_service(bus, check, *ALL)


@DOES_NOT_WORK
@pytest.mark.parametrize("member", ["GetCapabilities", "Notify"])
def test_a_hanging_service_is_left_for_the_tray_and_no_popup_is_orphaned(
    bus: str, member: str
) -> None:
    async def check(one: App, service: HostileService) -> None:
        service.hang.add(member)
        one.show(urgent=True)
        await until(lambda: one.balloons == [("Olena", "")], "the balloon")
        one.show("second", "Petro")
        await turns()
        assert one.balloons[-1] == ("Petro", ""), "it was tried again at once"
        service.release()
        await turns()
        if member == "Notify":
            # Who answers late works again: the call that still rings is shown there.
            await until(lambda: len(service.named("Notify")) == 2, "the note, anew")
            await until(lambda: service.summaries() == ["Olena"], "it alone")
        one.chain.withdraw("call")
        await until(lambda: not service.on_screen, "the late popup is closed")
        assert len(service.named("Notify")) == len(service.named("CloseNotification"))

    with_service(bus, check, *ALL, patience=0.3)


@DOES_NOT_WORK
def test_a_bus_that_comes_back_shows_the_ringing_call_again(
    short_tmp: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(freedesktop, "RETRY_SECONDS", 0.01)
    place = short_tmp / "other"
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={place}/bus")

    async def run() -> None:
        async with app() as one:
            with session_bus(place) as address:
                first = HostileService(*ALL)
                await first.start(address)
                one.show(urgent=True)
                await until(lambda: first.summaries() == ["Olena"], "the note")
            with suppress(OSError, EOFError):
                await first.link.wait_for_disconnect()  # type: ignore[no-untyped-call]
            await until(lambda: one.balloons, "the balloon meanwhile")
            with session_bus(place) as address:
                second = HostileService(*ALL)
                await second.start(address)
                await until(lambda: second.summaries() == ["Olena"], "the note again")
                await second.die()

    asyncio.run(run())


def test_withdrawn_while_being_shown_is_withdrawn(bus: str) -> None:
    async def check(one: App, service: HostileService) -> None:
        service.hang.add("Notify")
        one.show(urgent=True)
        await until(lambda: service.named("Notify"))
        one.chain.withdraw("call")
        await turns()
        service.release()
        await until(lambda: service.named("CloseNotification") == [[1]])
        await until(lambda: not service.on_screen)
        await until(lambda: not one.chain._entries, "nothing is remembered of it")

    with_service(bus, check, *ALL)


def test_what_was_asked_for_last_wins_and_nothing_overtakes(bus: str) -> None:
    async def check(one: App, service: HostileService) -> None:
        service.hang.add("Notify")
        one.show(title="first", urgent=True)
        await until(lambda: service.named("Notify"))
        one.chain.withdraw("call")
        for number in range(50):
            one.show(title=f"update {number}", urgent=True)
        await turns()
        assert len(service.named("Notify")) == 1
        service.release()
        await until(lambda: service.summaries() == ["update 49"])
        first, last = service.named("Notify")
        assert (first[1], last[1]) == (0, 1), "updated in place"

    with_service(bus, check, *ALL)


@DOES_NOT_WORK
@pytest.mark.parametrize("trouble", ["fail", "nonsense"])
def test_a_refusing_service_is_left_for_the_next_and_tried_again_later(
    bus: str, trouble: str
) -> None:
    async def check(one: App, service: HostileService) -> None:
        getattr(service, trouble).add("Notify")
        one.has_tray = False
        one.show("first")
        await until(lambda: one.cards == ["first"], "Callpop's own card")
        getattr(service, trouble).clear()
        await asyncio.sleep(0.06)
        one.show("second")
        await until(lambda: service.summaries() == ["Olena"])
        assert one.cards == ["first"]

    with_service(bus, check, *ALL, rest=0.05)


@DOES_NOT_WORK
def test_a_service_that_dies_in_the_middle_of_a_call(bus: str) -> None:
    async def check(one: App, service: HostileService) -> None:
        service.hang.add("Notify")
        one.show(urgent=True)
        await until(lambda: service.named("Notify"))
        began = time.monotonic()
        await service.die()
        await until(lambda: one.balloons == [("Olena", "")])
        assert time.monotonic() - began < 5, "waited for a dead service"
        successor = HostileService(*ALL)
        await successor.start(bus)
        await until(lambda: successor.summaries() == ["Olena"], "shown by the new service")
        one.chain.withdraw("call")
        await until(lambda: not successor.on_screen)
        await successor.die()

    with_service(bus, check, *ALL)


@DOES_NOT_WORK
def test_a_service_that_our_note_kills_is_not_revived_for_ever(bus: str) -> None:
    async def check(one: App, service: HostileService) -> None:
        async def revive_and_kill(one: App) -> None:
            victim = HostileService(*ALL)
            victim.hang.add("Notify")
            await victim.start(bus)
            await until(lambda: victim.named("Notify"))
            before = len(one.balloons)
            await victim.die()
            await until(lambda: len(one.balloons) > before)

        await service.die()
        one.show(urgent=True)
        await until(lambda: len(one.balloons) == 1)
        for _ in range(3):
            await revive_and_kill(one)
        last = HostileService(*ALL)
        await last.start(bus)
        await until(lambda: not one.chain._tired, "the service is known to be back")
        one.show("proof")
        await until(lambda: not one.chain._tasks.running)
        assert len(last.named("Notify")) == 1, "only the new note was shown"
        await last.die()

    with_service(bus, check)


def test_another_service_with_other_abilities_takes_over(bus: str) -> None:
    async def check(one: App, service: HostileService) -> None:
        one.show("first", body="<i>")
        await until(lambda: not one.chain._tasks.running)
        plain = HostileService("body")
        await service.link.release_name("org.freedesktop.Notifications")
        await plain.start(bus)
        await until(lambda: one.backend._service is None, "the change is known")
        one.show("second", body="<i>")
        await until(lambda: plain.on_screen)
        assert service.named("Notify")[0][4] == "&lt;i&gt;"
        assert plain.named("Notify")[0][4] == "<i>"
        await plain.die()

    with_service(bus, check, *ALL)


@DOES_NOT_WORK
def test_no_bus_at_all() -> None:
    async def run() -> None:
        async with app() as one:
            one.show("a")
            await until(lambda: one.balloons, "the balloon")
            one.has_tray = False
            one.show("b")
            one.chain.withdraw("a")
            await until(lambda: one.cards == ["b"], "Callpop's own card")

    asyncio.run(run())


@DOES_NOT_WORK
def test_a_bus_that_never_answers(short_tmp: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async def run() -> None:
        async def silent(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            await reader.read()
            writer.close()

        path = short_tmp / "silent"
        server = await asyncio.start_unix_server(silent, path)
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={path}")
        async with server, app(patience=0.3) as one:
            one.show("a")
            await until(lambda: one.balloons, "the balloon")

    asyncio.run(run())


@DOES_NOT_WORK
@pytest.mark.parametrize(
    "address", ["", "nonsense", "unixexec:path=/bin/false", "tcp:host=,port=x"]
)
def test_a_nonsensical_bus_address(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)

    async def run() -> None:
        async with app() as one:
            one.show("a")
            await until(lambda: one.balloons, "the balloon")

    asyncio.run(run())


FIRST_NOTE = """
import asyncio, sys, threading
from callpop.desk.ports import Note
from callpop.telephony.sentence import say
from callpop.platform.notifications.chain import NotifierChain
from callpop.platform.notifications.native import native_backend

loaded_in = {}

class Finder:
    def find_spec(self, name, path=None, target=None):
        if name.startswith("dbus_fast"):
            loaded_in[name] = threading.current_thread()

async def main():
    sys.meta_path.insert(0, Finder())
    seen = asyncio.Event()
    chain = NotifierChain([native_backend()], lambda note: seen.set())
    assert not loaded_in, "the library costs every start, also where it is not used"
    chain.show(Note("a", say("A")))
    await seen.wait()
    await chain.close()
    assert loaded_in and threading.main_thread() not in loaded_in.values(), loaded_in

asyncio.run(main())
"""


def test_the_library_is_loaded_when_needed_and_never_on_the_event_loop() -> None:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", FIRST_NOTE], capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr


# The end of the chain.


class Broken:
    name = "broken"

    def follow(self, watcher: object) -> None: ...

    def begin(self, note: Note) -> None:
        """It does nothing at once."""

    async def show(self, note: Note) -> None:
        raise ZeroDivisionError

    async def withdraw(self, key: str) -> None:
        raise ZeroDivisionError

    async def close(self) -> None: ...


@pytest.mark.logs_warnings("the notifier broken failed", "broken does not work", "not be shown at")
def test_faults_of_our_own_still_end_in_something_seen() -> None:
    seen: list[str] = []

    def last_resort(note: Note) -> None:
        seen.append(note.key)
        raise ZeroDivisionError

    async def run() -> None:
        chain = NotifierChain([Broken()], last_resort)
        chain.show(Note("a", say("A")))
        await until(lambda: seen == ["a"])
        chain.withdraw("a")
        await turns()
        chain.show(Note("a", say("A")))
        await until(lambda: seen == ["a", "a"])
        await chain.close()

    asyncio.run(run())


def test_nothing_of_a_note_is_logged(bus: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG")

    async def check(one: App, service: HostileService) -> None:
        one.show(title="Olena Shevchenko", body="+380441234567")
        await until(lambda: service.on_screen)
        one.chain.withdraw("call")
        await until(lambda: not service.on_screen)

    with_service(bus, check, *ALL)
    ours = "\n".join(r.getMessage() for r in caplog.records if r.name.startswith("callpop"))
    assert not re.search("Olena|38044", ours)
