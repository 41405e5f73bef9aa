"""A desk of its own at which Callpop, or a bare tray, stands: screen, bus, tray, notifications,
keyring, and five PBXs in a process of theirs."""

import json
import os
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager, suppress
from pathlib import Path
from typing import Any

from jeepney import MessageType, new_error, new_method_return
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection
from tests.desktop import (
    SecretService,
    clean_env,
    notification_service,
    session_bus,
    window_manager,
    x_server,
)

from callpop.accounts.home import Home
from callpop.platform.control_client import ask
from callpop.platform.control_place import NotRunning, PlaceError

FLOOR = ("-m", "tests.bench.floors.tray")
CALLPOP = ("-m", "callpop.cli", "start", "--hidden")
PATIENCE = 60.0
IDLE = 0.02
"""Seconds of a core that an idle program has in a second, at most."""
_WATCHER = "org.kde.StatusNotifierWatcher"


def until(what: str, look: Callable[[], Any], patience: float = PATIENCE) -> Any:
    """What ``look`` returns once that is true; asked for ``patience`` seconds.

    Raises:
        RuntimeError: it never is.
    """
    deadline = time.monotonic() + patience
    while not (found := look()):
        if time.monotonic() > deadline:
            raise RuntimeError(f"it is still not so: {what}")
        time.sleep(0.02)
    return found


class Trays:
    """The desktop's tray (StatusNotifierItem), which notes when an icon is put into it."""

    def __init__(self, address: str) -> None:
        self._address = address
        self._items: list[str] = []
        self._came = threading.Condition()
        self._at: list[float] = []
        self._up = threading.Event()
        threading.Thread(target=self._serve, daemon=True).start()
        self._up.wait(PATIENCE)

    def forget(self) -> None:
        """The icons so far are of programs that have ended."""
        with self._came:
            self._items.clear()
            self._at.clear()

    def icon_came(self) -> float:
        """When the first icon since was put into the tray (monotonic); waits for it."""
        with self._came:
            if not self._came.wait_for(lambda: bool(self._at), PATIENCE):
                raise RuntimeError("no icon comes")
            return self._at[0]

    def _serve(self) -> None:
        with open_dbus_connection(self._address) as bus:
            bus.send_and_get_reply(message_bus.RequestName(_WATCHER))
            self._up.set()
            while True:
                try:
                    message = bus.receive()
                except OSError:  # The bus has ended.
                    return
                if message.header.message_type is MessageType.method_call:
                    bus.send(self._reply(message, time.monotonic()))

    def _reply(self, message: Any, at: float) -> Any:
        match list(message.header.fields.values()), message.body:
            case fields, (str(item),) if "RegisterStatusNotifierItem" in fields:
                with self._came:
                    self._items.append(item)
                    self._at.append(at)
                    self._came.notify_all()
                return new_method_return(message)
            case fields, (_, str(asked)) if "Get" in fields:
                with self._came:
                    known: dict[str, tuple[str, object]] = {
                        "IsStatusNotifierHostRegistered": ("b", True),
                        "ProtocolVersion": ("i", 0),
                        "RegisteredStatusNotifierItems": ("as", list(self._items)),
                    }
                    return new_method_return(message, "v", (known[asked],))
            case _:
                return new_error(message, "org.freedesktop.DBus.Error.UnknownMethod")


class Standing:
    """The desk; ``trays`` is its tray, ``pbxs`` the process of the five PBXs."""

    def __init__(
        self, folder: Path, env: dict[str, str], trays: Trays, pbxs: subprocess.Popen[str]
    ) -> None:
        self.env = env
        self.trays = trays
        self.pbxs = pbxs
        self._home = Home.find(str(folder / "callpop"))
        self._accounts: list[dict[str, Any]] = []

    def add_accounts(self) -> None:
        """Make the agent's five accounts, as a person does in a terminal."""
        assert self.pbxs.stdout is not None
        self._accounts = json.loads(self.pbxs.stdout.readline())
        for one in self._accounts:
            words = ["account", "add", one["kind"], "--name", one["name"]]
            for item in one["settings"].items():
                words += ["--set", "=".join(item)]
            subprocess.run(
                [sys.executable, "-m", "callpop.cli", *words, "--secrets-stdin"],
                env=self.env,
                input="".join(f"{key}={value}\n" for key, value in one["secrets"].items()),
                text=True,
                check=True,
                capture_output=True,
            )

    def all_online(self) -> None:
        """Return once all five accounts are."""
        until("Callpop answers", self._answers)
        self.ring(0)
        until("all five are online", self._online)

    def _answers(self) -> bool:
        try:
            ask(self._home, "ping")
        except (NotRunning, PlaceError):
            return False
        return True

    def _online(self) -> bool:
        try:
            told = ask(self._home, "status")["accounts"]
        except (NotRunning, PlaceError):
            return False
        return len(told) == len(self._accounts) and {one["state"] for one in told} == {"online"}

    def ring(self, calls: int) -> None:
        """Let calls come and go, as fast as they can; returns once all were told."""
        assert self.pbxs.stdin is not None
        assert self.pbxs.stdout is not None
        self.pbxs.stdin.write(f"{calls}\n")
        self.pbxs.stdin.flush()
        if self.pbxs.stdout.readline() != "done\n":
            raise RuntimeError("the PBXs have ended")

    def written(self) -> int:
        """How many calls are in the history's file."""
        with closing(sqlite3.connect(f"file:{self._home.history}?mode=ro", uri=True)) as history:
            return int(history.execute("SELECT count(*) FROM calls").fetchone()[0])

    @contextmanager
    def program(self, words: Sequence[str]) -> Iterator["Program"]:
        """Run it until the block ends; its icon is in the tray when the block begins."""
        self.trays.forget()
        began = time.monotonic()
        process = subprocess.Popen(
            [sys.executable, *words],
            env=self.env,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
        )
        try:
            yield Program(process.pid, self.trays.icon_came() - began)
        finally:
            process.terminate()
            process.wait(PATIENCE)


class Program:
    """One that runs, as it is seen from outside; ``start`` is seconds until its icon came."""

    def __init__(self, pid: int, start: float) -> None:
        self.pid = pid
        self.start = start
        self._told: dict[str, tuple[int, int]] = {}
        """What each thread had last; those that have ended count too."""

    def memory(self) -> float:
        """Its part of the machine's memory (PSS), in MB."""
        told = Path(f"/proc/{self.pid}/smaps_rollup").read_text().splitlines()
        (kilobytes,) = [line.split()[1] for line in told if line.startswith("Pss:")]
        return int(kilobytes) / 1024

    def files(self) -> list[Path]:
        """What it has in memory of files."""
        lines = Path(f"/proc/{self.pid}/maps").read_text().splitlines()
        return [Path(line[line.index("/") :]) for line in lines if "/" in line]

    def cpu(self) -> float:
        """Seconds of a core that all its threads have had."""
        return sum(busy for busy, _ in self._threads()) / 1e9

    def until_idle(self) -> None:
        """Return once it has done what it has to do."""

        def idle() -> bool:
            before = self.cpu()
            time.sleep(1.0)
            return self.cpu() - before < IDLE

        until("the program is idle", idle, patience=3600)

    def wakeups(self) -> int:
        """How often any of its threads was put on a core."""
        return sum(times for _, times in self._threads())

    def _threads(self) -> Iterable[tuple[int, int]]:
        for path in Path(f"/proc/{self.pid}/task").glob("*/schedstat"):
            with suppress(OSError):  # It has just ended.
                busy, _, times = path.read_text().split()
                self._told[path.parent.name] = (int(busy), int(times))
        return self._told.values()


def look_on(programs: Iterable[Program], seconds: float) -> None:
    """Let time pass, and look often enough to miss no thread that comes and goes."""
    until_then = time.monotonic() + seconds
    while (left := until_then - time.monotonic()) > 0:
        time.sleep(min(0.25, left))
        for program in programs:
            program.wakeups()


@contextmanager
def standing(folder: Path, *, notes: bool = True) -> Iterator[Standing]:
    """The desk, in ``folder``, whose path must be short; ``notes``: with a notification service."""
    with ExitStack() as stack:
        env = {**clean_env(folder), "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
        env["CALLPOP_HOME"] = str(folder / "callpop")
        env |= stack.enter_context(x_server(folder / "screen")).env
        bus = stack.enter_context(session_bus(folder / "bus", env))
        env["DBUS_SESSION_BUS_ADDRESS"] = bus
        stack.enter_context(window_manager(env))
        if notes:
            stack.enter_context(notification_service(folder / "dunst", env))
        keyring = SecretService(folder / "keyring", env)
        keyring.start()
        stack.callback(keyring.stop)
        trays = Trays(bus)
        pbxs = subprocess.Popen(
            [sys.executable, "-m", "tests.bench.five_pbxs"],
            env=env,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        stack.callback(pbxs.wait)
        stack.callback(pbxs.kill)
        desk = Standing(folder, env, trays, pbxs)
        desk.add_accounts()
        yield desk
        for pipe in (pbxs.stdin, pbxs.stdout):
            if pipe is not None:
                pipe.close()
