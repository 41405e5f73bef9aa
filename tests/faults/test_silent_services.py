"""Services on the buses that take every question and answer none, from the start on."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from dbus_fast import Message, MessageType

if sys.platform != "linux":
    pytest.skip("these buses are Linux's", allow_module_level=True)

from tests.beside import beside
from tests.faults.desk import Desk, desk, until
from tests.faults.table import Row
from tests.platform.stand_in import StandIn
from virtual_desktop import session_bus

NewRow = Callable[[str, str], Row]

pytestmark = pytest.mark.long


class Silent(StandIn):
    """Owns its names, and says nothing to anybody."""

    def _handle(self, message: Message) -> Message | bool:
        return message.message_type is MessageType.METHOD_CALL


@pytest.fixture
def at() -> Iterator[Desk]:
    with TemporaryDirectory(prefix="cp-") as folder, desk(Path(folder)) as made:
        yield made


@pytest.mark.parametrize(
    ("part", "names"),
    [
        (
            "lock screen",
            ["org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver", "org.mate.ScreenSaver"],
        ),
        ("portal", ["org.freedesktop.portal.Desktop", "org.freedesktop.impl.portal.Settings"]),
        ("screen reader's bus", ["org.a11y.Bus"]),
        ("tray", ["org.kde.StatusNotifierWatcher"]),
    ],
)
@pytest.mark.parametrize("desktop", ["", "KDE", "GNOME"])
def test_it_hangs_as_callpop_starts(
    at: Desk, row: NewRow, part: str, names: list[str], desktop: str
) -> None:
    where = f" ({desktop})" if desktop else ""
    fault = row(part, f"hangs as Callpop starts, and dies while a call rings{where}")
    at.program.env["XDG_CURRENT_DESKTOP"] = desktop
    with beside() as thread:
        silent = Silent(*names)
        thread.do(silent.start(at.env["DBUS_SESSION_BUS_ADDRESS"]))
        fault.mended()
        at.start()
        fault.well()
        assert fault.seconds is not None
        assert fault.seconds < 10
        with at.fault(fault):
            at.call()
            fault.sees = "nothing of it"
            if part == "tray":
                fault.sees = at.said_by_check("tray")
            tail = at.ring()
            thread.do(silent.stop())
            at.end(tail)
            at.call()
    assert at.program.stop() == 0


def test_logind_hangs(at: Desk, row: NewRow) -> None:
    fault = row("logind", "hangs with the system's bus, and both die while a call rings")
    with beside() as thread, session_bus(at.folder / "system", at.env) as address:
        at.program.env["DBUS_SYSTEM_BUS_ADDRESS"] = address
        silent = Silent("org.freedesktop.login1")
        thread.do(silent.start(address))
        at.start()
        with at.fault(fault):
            tail = at.ring()
            thread.do(silent.stop())
            at.end(tail)
            fault.sees = at.said_by_check("wake")
            at.call()
    assert at.program.stop() == 0


def test_all_of_it_at_once(at: Desk, row: NewRow) -> None:
    fault = row("desktop", "tray, keyring, notifications and window manager die while a call rings")
    at.start()
    with at.fault(fault):
        tail = at.ring()
        at.take_away("tray")
        at.stop_services()
        at.take_away("window manager")
        at.pbx.cut()
        until("it is noticed", lambda: at.account()["state"] != "online")
        at.wait_online()
        at.end(tail)
        at.call()
        fault.sees = "cards come as ever"
    assert at.program.stop() == 0
