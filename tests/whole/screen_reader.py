"""What a screen reader has from the program: a client of the real accessibility bus (AT-SPI)."""

import socket
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jeepney import DBusAddress, MatchRule, MessageType, Properties, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from tests.whole.desk_at_work import until
from virtual_desktop import on_bus, running, wait_until

_BUS = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
_STATUS = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Status")
_REGISTRY = "org.a11y.atspi.Registry"
_ACCESSIBLE = "org.a11y.atspi.Accessible"
_EVENTS = DBusAddress("/org/a11y/atspi/registry", _REGISTRY, _REGISTRY)
_ROOT = "/org/a11y/atspi/accessible/root"
_LAUNCHERS = [
    Path(folder, "at-spi-bus-launcher") for folder in ("/usr/libexec", "/usr/lib/at-spi2-core")
]
_ASSERTIVE = 2
"""AT-SPI's politeness of what interrupts."""
_FOCUSED, _SHOWING = 12, 25
"""Bits of AT-SPI's set of states."""


@dataclass(frozen=True)
class Thing:
    """Something that a screen reader can stand on."""

    bus_name: str
    path: str
    name: str
    description: str
    role: str
    states: int

    @property
    def focused(self) -> bool:
        return bool(self.states >> _FOCUSED & 1)

    @property
    def showing(self) -> bool:
        return bool(self.states >> _SHOWING & 1)


class ScreenReader:
    """Hears announcements, and looks round."""

    def __init__(self, address: str) -> None:
        self._asking = open_dbus_connection(address)
        self._hearing = open_dbus_connection(address)
        self.heard: list[str] = []
        self.urgent: list[bool] = []
        """Of each that was heard, whether it interrupts."""
        rule = MatchRule(type="signal", interface="org.a11y.atspi.Event.Object")
        self._hearing.send_and_get_reply(message_bus.AddMatch(rule))
        for kind in ("object:announcement", "object:state-changed:focused"):
            self._hearing.send_and_get_reply(
                new_method_call(_EVENTS, "RegisterEvent", "sass", (kind, [], ""))
            )
        self._ear = threading.Thread(target=self._listen, name="screen reader", daemon=True)
        self._ear.start()

    def _listen(self) -> None:
        while True:
            try:
                message = self._hearing.receive()
            except (OSError, EOFError):
                return
            header = message.header
            if header.message_type is not MessageType.signal:
                continue
            if header.fields.get(3) == "Announcement":
                self.heard.append(str(message.body[3][1]))
                self.urgent.append(message.body[1] == _ASSERTIVE)

    def hears(self, *words: str) -> str:
        """The first announcement that holds all of ``words``, waited for."""
        try:
            return until(
                f"{words} are announced",
                lambda: next((one for one in self.heard if all(w in one for w in words)), ""),
            )
        except AssertionError as error:
            error.add_note(f"but {self.heard}")
            raise

    def things(self, wanted: Callable[[Thing], bool]) -> list[Thing]:
        """Everything in Callpop's windows that is so."""
        return [thing for thing in self._walk(_REGISTRY, _ROOT, 0) if wanted(thing)]

    def close(self) -> None:
        # Closing alone would not wake the ear.
        self._hearing.sock.shutdown(socket.SHUT_RDWR)
        self._ear.join(5)
        self._hearing.close()
        self._asking.close()

    def _walk(self, bus_name: str, path: str, depth: int) -> Iterator[Thing]:
        thing = self._look(bus_name, path)
        if thing is None:
            return
        yield thing
        for child_name, child_path in self._call(bus_name, path, "GetChildren") or []:
            if depth < 30:
                yield from self._walk(child_name, child_path, depth + 1)

    def _look(self, bus_name: str, path: str) -> Thing | None:
        role = self._call(bus_name, path, "GetRoleName")
        states = self._call(bus_name, path, "GetState")
        if role is None or states is None:
            return None
        name, description = (self._get(bus_name, path, key) for key in ("Name", "Description"))
        return Thing(bus_name, path, name, description, role, states[0] | states[1] << 32)

    def _call(self, bus_name: str, path: str, method: str) -> Any:
        address = DBusAddress(path, bus_name, _ACCESSIBLE)
        reply = self._asking.send_and_get_reply(new_method_call(address, method), timeout=10)
        # What went meanwhile answers with an error.
        return reply.body[0] if reply.header.message_type is MessageType.method_return else None

    def _get(self, bus_name: str, path: str, key: str) -> str:
        address = DBusAddress(path, bus_name, _ACCESSIBLE)
        reply = self._asking.send_and_get_reply(Properties(address).get(key), timeout=10)
        answered = reply.header.message_type is MessageType.method_return
        return str(reply.body[0][1]) if answered else ""


@contextmanager
def screen_reader(env: Mapping[str, str]) -> Iterator[ScreenReader]:
    """A screen reader on an accessibility bus of its own, in the session of ``env``."""
    launcher = next(path for path in _LAUNCHERS if path.exists())
    with running([str(launcher)], env) as process:
        wait_until(lambda: on_bus("org.a11y.Bus", env), "the accessibility bus", process)
        with _connected(env["DBUS_SESSION_BUS_ADDRESS"]) as session:
            for switch in ("IsEnabled", "ScreenReaderEnabled"):
                session.send_and_get_reply(Properties(_STATUS).set(switch, "b", value=True))
            reply = session.send_and_get_reply(new_method_call(_BUS, "GetAddress"))
        reader = ScreenReader(reply.body[0])
        try:
            yield reader
        finally:
            reader.close()


@contextmanager
def _connected(bus: str) -> Iterator[DBusConnection]:
    connection = open_dbus_connection(bus)
    try:
        yield connection
    finally:
        connection.close()
