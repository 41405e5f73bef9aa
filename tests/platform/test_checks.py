"""Looking at what a call needs: real services on a real bus, and stand-ins in each condition."""

import asyncio
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from dbus_fast import Variant
from dbus_fast.aio import MessageBus
from tests.clocks import ManualClock
from tests.desktop import Notifications, SecretService
from tests.platform.hostile_service import HostileService
from tests.platform.stand_in import StandIn
from tests.waiting import until

from callpop.accounts.keyring_door import KeyringDoor
from callpop.accounts.vault import Vault, VaultError
from callpop.checks import Check, Finding, Standing, finding_of
from callpop.hotkeys import HotkeyAction, HotkeyStatus
from callpop.platform.checks.do_not_disturb import DoNotDisturbCheck, SwitchError, _windows
from callpop.platform.checks.hotkeys import HotkeyCheck
from callpop.platform.checks.keyring import KeyringCheck
from callpop.platform.checks.notification_service import NotificationCheck
from callpop.platform.checks.tray import TrayCheck
from callpop.platform.checks.waking import WakingCheck
from callpop.platform.wake import WakeWatcher
from callpop.telephony.sentence import say

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the bus is Linux's")

NOTIFICATIONS = "org.freedesktop.Notifications"
DUNST = "org.dunstproject.cmd0"
WATCHER = "org.kde.StatusNotifierWatcher"
GOOD, TROUBLE, UNKNOWN, ABSENT, OFF = (
    Standing.GOOD,
    Standing.TROUBLE,
    Standing.UNKNOWN,
    Standing.ABSENT,
    Standing.OFF,
)


def found(check: Check, *, gently: bool = False) -> Finding:
    return asyncio.run(check.look(gently=gently))


def told(finding: Finding) -> tuple[Standing, str]:
    return finding.standing, str(finding.words)


async def beside(stand_in: StandIn | HostileService, bus: str, check: Check) -> Finding:
    await stand_in.start(bus)
    try:
        return await check.look()
    finally:
        await (stand_in.die() if isinstance(stand_in, HostileService) else stand_in.stop())


def service(name: str = "some service", **properties: Variant) -> StandIn:
    """A notification service that says who it is."""
    made = StandIn(NOTIFICATIONS)
    made.methods["GetServerInformation"] = ("ssss", [name, "somebody", "1", "1.2"])
    made.properties = {key.replace("__", "."): value for key, value in properties.items()}
    return made


# Notifications


def test_a_real_service_takes_a_note_and_is_named(notifications: Notifications) -> None:
    finding = found(NotificationCheck())
    assert finding.standing is GOOD
    assert str(finding.words).startswith("dunst 1.")
    (shown,) = json.loads(notifications.ctl("history"))["data"][0]
    assert shown["summary"]["data"] == "Callpop"
    assert notifications.ctl("count", "displayed").strip() == "0", "it was taken back"


def test_a_gentle_look_shows_nothing(notifications: Notifications) -> None:
    assert found(NotificationCheck(), gently=True).standing is GOOD
    assert "Callpop checks" not in notifications.ctl("history")


def test_without_a_bus_or_a_service_the_cards_serve(bus: str, monkeypatch: Any) -> None:
    finding = found(NotificationCheck())
    assert told(finding) == (TROUBLE, "No notification service is running.")
    assert "Callpop's own cards serve instead" in str(finding.advice)
    assert found(DoNotDisturbCheck()).standing is ABSENT
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS")
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/nonexistent")
    assert told(found(NotificationCheck())) == (
        TROUBLE,
        "This session has no message bus (D-Bus).",
    )
    assert found(DoNotDisturbCheck()).standing is ABSENT
    assert found(TrayCheck(lambda: True)).standing is GOOD


@pytest.mark.parametrize("member", ["Notify", "GetServerInformation", "GetCapabilities"])
@pytest.mark.parametrize("how", ["fail", "nonsense"])
def test_a_service_that_does_not_do_its_work_is_no_comfort(bus: str, member: str, how: str) -> None:
    hostile = HostileService("actions")
    getattr(hostile, how).add(member)
    finding = asyncio.run(beside(hostile, bus, NotificationCheck()))
    if (member, how) == ("GetCapabilities", "nonsense"):
        assert "without buttons" in str(finding.words)
    else:
        assert finding.standing is TROUBLE


def test_a_service_that_hangs_keeps_nobody_waiting(bus: str) -> None:
    async def story() -> None:
        hostile = HostileService()
        hostile.hang = {"GetServerInformation"}
        await hostile.start(bus)
        finding = await finding_of(NotificationCheck(), patience=0.05)
        assert told(finding) == (UNKNOWN, "There was no answer in 0.05 seconds.")
        await hostile.die()

    asyncio.run(story())


# Do not disturb


def test_a_real_dunst_is_asked_and_woken(notifications: Notifications) -> None:
    assert told(found(DoNotDisturbCheck())) == (GOOD, "“Do not disturb” is off.")
    notifications.ctl("set-paused", "true")
    finding = found(DoNotDisturbCheck())
    assert finding.standing is TROUBLE
    assert "Callpop's own cards still come" in str(finding.advice)

    async def mend() -> None:
        await finding.remedies[0].do()

    asyncio.run(mend())
    assert notifications.ctl("is-paused").strip() == "false"
    assert found(DoNotDisturbCheck()).standing is GOOD


@pytest.mark.parametrize(
    ("inhibited", "standing"), [(True, TROUBLE), (False, GOOD)], ids=["on", "off"]
)
def test_plasma_says_it_in_a_property(bus: str, inhibited: bool, standing: Standing) -> None:
    plasma = service("Plasma")
    plasma.properties[f"{NOTIFICATIONS}.Inhibited"] = Variant("b", inhibited)
    finding = asyncio.run(beside(plasma, bus, DoNotDisturbCheck()))
    assert finding.standing is standing
    assert not finding.remedies, "Plasma takes no word from another program"


def tool(folder: Path, name: str, says: str, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program of the desktop's that says this and writes down what it was asked."""
    program = folder / name
    program.write_text(f'#!/bin/sh\necho "$@" >> "{folder}/asked"\necho "{says}"\n')
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}:{os.environ['PATH']}")
    return folder / "asked"


@pytest.mark.parametrize(
    ("server", "name", "on", "off", "cure"),
    [
        (
            "gnome-shell",
            "gsettings",
            "false",
            "true",
            "set org.gnome.desktop.notifications show-banners true",
        ),
        (
            "cinnamon",
            "gsettings",
            "false",
            "true",
            "set org.cinnamon.desktop.notifications display-notifications true",
        ),
        (
            "Xfce Notify Daemon",
            "xfconf-query",
            "true",
            "false",
            "-c xfce4-notifyd -p /do-not-disturb -s false",
        ),
        (
            "mako",
            "makoctl",
            "default\ndo-not-disturb",
            "default",
            "mode -r do-not-disturb -r dnd",
        ),
    ],
)
def test_other_desktops_are_asked_with_their_own_programs(
    bus: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    server: str,
    name: str,
    on: str,
    off: str,
    cure: str,
) -> None:
    asked = tool(tmp_path, name, off, monkeypatch)
    assert asyncio.run(beside(service(server), bus, DoNotDisturbCheck())).standing is GOOD
    tool(tmp_path, name, on, monkeypatch)
    finding = asyncio.run(beside(service(server), bus, DoNotDisturbCheck()))
    assert finding.standing is TROUBLE

    async def mend() -> None:
        await finding.remedies[0].do()

    asyncio.run(mend())
    assert asked.read_text().splitlines()[-1] == cure
    (tmp_path / name).write_text("#!/bin/sh\nexit 1\n")
    with pytest.raises(SwitchError):
        asyncio.run(mend())
    assert asyncio.run(beside(service(server), bus, DoNotDisturbCheck())).standing is UNKNOWN


def test_a_desktop_that_says_nothing_is_unknown(bus: str) -> None:
    finding = asyncio.run(beside(service("somebody's own"), bus, DoNotDisturbCheck()))
    assert finding.standing is UNKNOWN


@pytest.mark.parametrize(
    ("state", "standing"), [(2, TROUBLE), (3, TROUBLE), (4, TROUBLE), (6, TROUBLE), (5, UNKNOWN)]
)
def test_windows_says_it_in_a_number(state: int, standing: Standing) -> None:
    class Shell32:
        def SHQueryUserNotificationState(self, answer: Any) -> int:
            answer._obj.value = state
            return 0

    assert _windows(Shell32()).standing is standing


def test_windows_may_say_nothing() -> None:
    class Shell32:
        def SHQueryUserNotificationState(self, answer: Any) -> int:
            return -2147467259

    assert _windows(Shell32()).standing is UNKNOWN


# Tray


async def with_item(bus: str, stand_in: StandIn, item: Callable[[str], str]) -> Finding:
    """What the check finds while this process has an item on the bus."""
    own = await MessageBus(bus_address=bus).connect()
    await own.request_name("org.kde.StatusNotifierItem-4711-1")
    items = [item(str(own.unique_name))]
    stand_in.properties[f"{WATCHER}.RegisteredStatusNotifierItems"] = Variant("as", items)
    try:
        return await beside(stand_in, bus, TrayCheck(lambda: False))
    finally:
        own.disconnect()
        await own.wait_for_disconnect()  # type: ignore[no-untyped-call]


def watcher(*, hosted: bool = True) -> StandIn:
    made = StandIn(WATCHER)
    made.properties[f"{WATCHER}.IsStatusNotifierHostRegistered"] = Variant("b", hosted)
    return made


@pytest.mark.parametrize(
    "item",
    [
        lambda name: f"{name}/StatusNotifierItem",
        lambda name: name,
        lambda _name: "org.kde.StatusNotifierItem-4711-1",
        lambda name: f"{name}/org/ayatana/NotificationItem/callpop",
    ],
)
def test_our_icon_is_among_the_trays_items(bus: str, item: Callable[[str], str]) -> None:
    assert asyncio.run(with_item(bus, watcher(), item)).standing is GOOD


def test_a_tray_without_our_icon_is_told(bus: str) -> None:
    finding = asyncio.run(with_item(bus, watcher(), lambda _name: ":1.999/StatusNotifierItem"))
    assert told(finding) == (
        TROUBLE,
        "The desktop has a tray, but Callpop's icon is not in it.",
    )


def test_a_watcher_without_a_tray_behind_it_is_none(
    bus: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "XFCE")
    finding = asyncio.run(beside(watcher(hosted=False), bus, TrayCheck(lambda: False)))
    assert told(finding) == (TROUBLE, "This desktop has no tray.")
    assert "AppIndicator" not in str(finding.advice)
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "ubuntu:GNOME")
    finding = asyncio.run(beside(watcher(hosted=False), bus, TrayCheck(lambda: False)))
    assert "AppIndicator" in str(finding.advice)


def test_a_tray_of_the_old_kind_is_one(bus: str) -> None:
    assert found(TrayCheck(lambda: True)).standing is GOOD


# Keyring


def keyring() -> KeyringCheck:
    vault = Vault()
    return KeyringCheck(vault.try_out, vault.unlock)


def test_a_real_keyring_keeps_reads_and_forgets(secret_service: SecretService) -> None:
    assert told(found(keyring())) == (GOOD, "The keyring keeps what it is given.")
    assert KeyringDoor().read("callpop:trial", "trial") is None


def test_a_gentle_look_does_not_write_to_the_keyring(secret_service: SecretService) -> None:
    tried: list[str] = []

    async def try_out() -> None:
        tried.append("tried")

    assert found(KeyringCheck(try_out, try_out), gently=True).standing is UNKNOWN
    assert tried == []


def test_a_locked_keyring_is_told_and_not_asked(secret_service: SecretService) -> None:
    secret_service.lock()
    unlocked: list[str] = []

    async def try_out() -> None:
        raise AssertionError("it would ask for its password when nobody expects that")

    async def unlock() -> None:
        secret_service.unlock()
        unlocked.append("unlocked")

    check = KeyringCheck(try_out, unlock)

    async def story() -> None:
        finding = await check.look()
        assert finding.standing is TROUBLE
        assert str(finding.remedies[0].label) == "Unlock it…"
        assert (await check.look(gently=True)).standing is TROUBLE
        await finding.remedies[0].do()

    asyncio.run(story())
    assert unlocked == ["unlocked"]
    assert found(keyring()).standing is GOOD


def test_without_a_keyring_the_vaults_own_words_are_told(bus: str) -> None:
    finding = found(keyring())
    assert finding.standing is TROUBLE
    assert "No keyring is running" in str(finding.words)


def test_a_keyring_that_fails_is_told(bus: str) -> None:
    async def fail() -> None:
        raise VaultError(say("The keyring took the secret and did not keep it."))

    assert told(found(KeyringCheck(fail, fail))) == (
        TROUBLE,
        "The keyring took the secret and did not keep it.",
    )


# Waking


def test_waking_is_told_by_the_system_or_by_the_clock(
    bus: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", bus)

    async def story() -> None:
        clock = ManualClock()
        waker = WakeWatcher(lambda _: None, clock)
        check = WakingCheck(waker.heard)
        assert "by the clock" in str((await check.look()).words)
        waker.start()
        await until(lambda: 60.0 in clock.waits, "listening to logind")
        # The bus is there, and nobody who would tell.
        assert "by the clock" in str((await check.look()).words)
        logind = StandIn("org.freedesktop.login1")
        await logind.start(bus)
        finding = await check.look()
        assert finding.standing is GOOD
        assert "The system tells" in str(finding.words)
        await logind.stop()
        await waker.close()
        assert "by the clock" in str((await check.look()).words)

    asyncio.run(story())


# Hotkeys


def hotkeys(*statuses: HotkeyStatus) -> Finding:
    async def change() -> None:
        pass

    return found(HotkeyCheck(lambda: statuses, change))


def test_hotkeys_that_reach_callpop() -> None:
    finding = hotkeys(
        HotkeyStatus(HotkeyAction.DIAL, "Ctrl+Alt+D", bound=True),
        HotkeyStatus(HotkeyAction.DIAL_SELECTION, "Ctrl+Alt+S", bound=True, shown="Meta+S"),
        HotkeyStatus(HotkeyAction.PRIVATE),
    )
    assert told(finding) == (GOOD, "They reach Callpop over any program: Ctrl+Alt+D, Meta+S.")


def test_a_hotkey_that_another_program_has() -> None:
    taken = say("Another program has Ctrl+Alt+D.")
    command = "callpop dial-box"
    finding = hotkeys(HotkeyStatus(HotkeyAction.DIAL, "Ctrl+Alt+D", problem=taken, command=command))
    assert told(finding) == (TROUBLE, "Another program has Ctrl+Alt+D.")
    assert str(finding.advice) == "Or bind this command to a key: callpop dial-box"
    assert str(finding.remedies[0].label) == "Change…"


def test_no_hotkeys_are_a_choice() -> None:
    assert hotkeys(HotkeyStatus(HotkeyAction.DIAL)).standing is OFF


# All of them


@pytest.mark.logs_warnings("the check broken failed")
def test_a_check_that_fails_is_unknown_and_in_the_log() -> None:
    class Broken:
        key, title = "broken", say("Broken")

        async def look(self, *, gently: bool = False) -> Finding:
            raise ZeroDivisionError

    finding = asyncio.run(finding_of(Broken()))
    assert finding.standing is UNKNOWN
    assert "ZeroDivisionError" in str(finding.words)
