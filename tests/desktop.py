"""Real desktop services for tests, on private screens and buses; see ``conftest.py`` for fixtures.

What ``make demo`` uses too comes from ``packaging/virtual_desktop.py``.
"""

import os
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, ExitStack, contextmanager
from pathlib import Path

from jeepney import DBusAddress, new_method_call
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from virtual_desktop import (
    Desktop,
    DesktopError,
    Screen,
    clean_env,
    desktop,
    notification_service,
    on_bus,
    running,
    session_bus,
    tray,
    wait_until,
    window_manager,
    x_server,
)

__all__ = [
    "Desktop",
    "DesktopError",
    "Notifications",
    "Screen",
    "SecretService",
    "clean_env",
    "desktop",
    "notification_service",
    "on_bus",
    "process_of",
    "running",
    "session_bus",
    "tray",
    "wait_until",
    "window_manager",
    "x_server",
]

PASSWORD = "correct horse"
"""Of every keyring that the tests make."""

_COLLECTION = "/org/freedesktop/secrets/collection/login"
_SECRETS = DBusAddress(
    "/org/freedesktop/secrets", "org.freedesktop.secrets", "org.freedesktop.Secret.Service"
)
_BACK_DOOR = DBusAddress(
    "/org/freedesktop/secrets",
    "org.freedesktop.secrets",
    "org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface",
)


def process_of(name: str, env: Mapping[str, str] = os.environ) -> int:
    """The number of the process that owns ``name`` on the session bus of ``env``."""
    with open_dbus_connection(env["DBUS_SESSION_BUS_ADDRESS"]) as bus:
        reply = bus.send_and_get_reply(message_bus.GetConnectionUnixProcessID(name))
    return int(reply.body[0])


class Notifications:
    """A running dunst, and what its user does with it (``dunstctl``)."""

    def __init__(self, folder: Path, env: Mapping[str, str]) -> None:
        self.env = dict(env)
        self._folder = folder
        self._stack = ExitStack()

    def start(self, **settings: str) -> None:
        """Starts it; ``settings`` go to the ``[global]`` section of its configuration."""
        self._stack.enter_context(notification_service(self._folder, self.env, settings))

    def stop(self) -> None:
        """Ends it, as when it crashed or the session is shutting down."""
        self._stack.close()

    def ctl(self, *words: str) -> str:
        """What ``dunstctl WORDS`` answers: ``history``, ``count``, ``action 0``, ``close`` …"""
        return subprocess.run(
            ["dunstctl", *words], env=self.env, check=True, capture_output=True, text=True
        ).stdout


class SecretService:
    """A real Secret Service (gnome-keyring) on the bus of ``env``; its keyring's password is
    ``PASSWORD``, its file lives in ``folder``."""

    def __init__(self, folder: Path, env: Mapping[str, str]) -> None:
        bus = env["DBUS_SESSION_BUS_ADDRESS"]
        self.env = {**env, **clean_env(folder), "DBUS_SESSION_BUS_ADDRESS": bus}
        self._folder = folder
        self._stack = ExitStack()

    def start(self, *, locked: bool = False) -> None:
        """Starts it; ``locked``: as after a log-in without a password, secrets inside."""
        command = ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"]
        log = self._folder / "keyring.log"
        self._stack.enter_context(running(command, self.env, log=log, stdin=PASSWORD.encode()))
        wait_until(lambda: on_bus(_SECRETS.bus_name, self.env), "gnome-keyring-daemon")
        if locked:
            self.lock()

    def stop(self) -> None:
        """Ends it, as when it crashed; what was stored stays in its file."""
        self._stack.close()

    def prompter(self) -> AbstractContextManager[object]:
        """The program that asks for the password, on the screen of ``env``; without it a locked
        keyring can't be unlocked from outside, and says so at once."""
        return running(["/usr/libexec/gcr-prompter"], self.env, log=self._folder / "prompter.log")

    def lock(self) -> None:
        """Locks it, as a screen locker may."""
        with self._bus() as bus:
            bus.send_and_get_reply(new_method_call(_SECRETS, "Lock", "ao", ([_COLLECTION],)))

    def unlock(self) -> None:
        """Unlocks it, as its user does by typing the password."""
        with self._bus() as bus:
            plain = new_method_call(_SECRETS, "OpenSession", "sv", ("plain", ("s", "")))
            session = bus.send_and_get_reply(plain).body[1]
            password = (session, b"", PASSWORD.encode(), "text/plain")
            unlock = new_method_call(
                _BACK_DOOR, "UnlockWithMasterPassword", "o(oayays)", (_COLLECTION, password)
            )
            bus.send_and_get_reply(unlock)

    @contextmanager
    def _bus(self) -> Iterator[DBusConnection]:
        with open_dbus_connection(self.env["DBUS_SESSION_BUS_ADDRESS"]) as bus:
            yield bus
