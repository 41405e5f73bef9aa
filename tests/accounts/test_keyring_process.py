"""The keyring through a process of its own, against a real one."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import psutil
import pytest
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, Proxy, open_dbus_connection
from tests.desktop import SecretService, wait_until

from callpop.accounts.keyring_door import VaultLocked, VaultUnavailable
from callpop.accounts.keyring_process import KeyringProcess

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="needs a Secret Service")

PLACE = ("callpop:a1:api_key", "api_key")
SECRET = "ключ-№7 ✓ 'quoted\" \n two lines"


@pytest.fixture
def door() -> Iterator[KeyringProcess]:
    made = KeyringProcess()
    yield made
    made.rest()


def processes() -> list[psutil.Process]:
    return [one for one in psutil.Process().children() if "--keyring" in one.cmdline()]


@pytest.mark.usefixtures("secret_service")
def test_it_does_what_the_door_does_and_ends(door: KeyringProcess) -> None:
    assert door.read(*PLACE) is None
    door.write(*PLACE, SECRET)
    assert door.read(*PLACE) == SECRET
    (process,) = processes()
    assert SECRET not in " ".join((*process.cmdline(), *process.environ().values()))
    door.rest()
    assert not processes()
    assert door.read(*PLACE) == SECRET
    door.delete(*PLACE)
    assert door.read(*PLACE) is None
    door.try_out("callpop:trial", "trial", "made up")


@pytest.mark.usefixtures("secret_service")
def test_one_that_was_killed_is_started_anew(door: KeyringProcess) -> None:
    door.write(*PLACE, SECRET)
    (process,) = processes()
    process.kill()
    process.wait()
    assert door.read(*PLACE) == SECRET


def test_one_that_is_killed_while_it_is_asked_has_failed(bus: str, door: KeyringProcess) -> None:
    def kill() -> None:
        wait_until(lambda: bool(processes()), "its process")
        processes()[0].kill()

    with hanging(bus), ThreadPoolExecutor() as pool:
        killed = pool.submit(kill)
        with pytest.raises(VaultUnavailable, match="The keyring failed"):
            door.read(*PLACE)
        killed.result()


def hanging(address: str) -> "closing[DBusConnection]":
    """A keyring that takes every question and answers none."""
    connection = open_dbus_connection(address)
    Proxy(message_bus, connection).RequestName("org.freedesktop.secrets")
    return closing(connection)


def test_what_the_door_says_is_said_here(
    secret_service: SecretService, door: KeyringProcess
) -> None:
    door.write(*PLACE, SECRET)
    secret_service.lock()
    with pytest.raises(VaultLocked):
        door.read(*PLACE)
    secret_service.stop()
    with pytest.raises(VaultUnavailable, match="No keyring is running"):
        door.read(*PLACE)


def test_the_bus_is_the_one_of_now(
    secret_service: SecretService, door: KeyringProcess, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = os.environ["DBUS_SESSION_BUS_ADDRESS"]
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus")
    with pytest.raises(VaultUnavailable, match="No keyring is running"):
        door.read(*PLACE)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    assert door.read(*PLACE) is None


def test_no_process_can_be_started(door: KeyringProcess, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/nonexistent/python")
    with pytest.raises(VaultUnavailable, match="No keyring is running"):
        door.read(*PLACE)


def test_it_ends_with_the_program_though_the_keyring_hangs(bus: str, tmp_path: Path) -> None:
    code = """if True:
        import sys
        from callpop.accounts.keyring_process import KeyringProcess
        door = KeyringProcess()
        door._pipes()
        open(sys.argv[1], "w").write(str(door._process.pid))
        door.read("callpop:a1:api_key", "api_key")
    """
    told = tmp_path / "pid"
    with hanging(bus):
        program = subprocess.Popen([sys.executable, "-c", code, str(told)])
        wait_until(lambda: told.exists() and bool(told.read_text()), "its process")
        process = psutil.Process(int(told.read_text()))
        program.send_signal(signal.SIGKILL)
        program.wait()
        process.wait(20)
