"""The real program as a process on a desktop of its own, of which a test may take any part away.

Its event loop is watched from outside: whatever is at fault, the control socket answers at once.
"""

import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from itertools import count
from pathlib import Path
from typing import Any

from tests.desktop import (
    Notifications,
    SecretService,
    clean_env,
    process_of,
    session_bus,
    tray,
    window_manager,
    x_server,
)
from tests.faults.pulse import LONGEST_GAP
from tests.faults.table import Row
from tests.secrets.planted import assert_nothing_leaked, family
from tests.whole.desk_at_work import Callpop, callpop_at, until
from tests.whole.foreign_pbx import CLIENT, KEY, ForeignPbx, event, foreign_pbx

from callpop.accounts.home import Home
from callpop.desk.history import HistoryFile
from callpop.desk.history_store import HistoryEntry
from callpop.platform.control_client import ask

_numbers = count(1)


class Pulse:
    """Asks the program again and again whether it is there; ``worst`` is the longest answer.

    Time in which other processes had the processor is not counted.
    """

    def __init__(self, control: Path, pid: int) -> None:
        self.worst = 0.0
        self._control = control
        self._waited = Path(f"/proc/{pid}/task/{pid}/schedstat")
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def stop(self) -> float:
        """The longest answer."""
        self._stop.set()
        self._thread.join()
        return self.worst

    def _kept_waiting(self) -> float:
        ours = Path(f"/proc/self/task/{threading.get_native_id()}/schedstat")
        return sum(int(one.read_text().split()[1]) for one in (self._waited, ours)) / 1e9

    def _run(self) -> None:
        # A program that has ended is somebody else's to notice.
        with suppress(OSError), socket.socket(socket.AF_UNIX) as line:
            line.connect(str(self._control))
            with line.makefile("rb") as answers:
                while not self._stop.wait(0.01):
                    began, before = time.monotonic(), self._kept_waiting()
                    line.sendall(b'{"id": 1, "verb": "ping"}\n')
                    if not answers.readline():
                        return
                    passed = time.monotonic() - began - (self._kept_waiting() - before)
                    self.worst = max(self.worst, passed)


class Desk:
    """A desktop with everything, and the program on it."""

    def __init__(self, folder: Path, stack: ExitStack) -> None:
        self.folder = folder
        self.stack = stack
        self.parts: dict[str, ExitStack] = {}
        self.env: dict[str, str] = {}
        self.pbx: ForeignPbx
        self.notifications: Notifications
        self.keyring: SecretService
        self.program: Callpop
        self.home: Home

    # The desktop.

    def part(self, name: str) -> ExitStack:
        """What is taken away by that name."""
        if name not in self.parts:
            self.parts[name] = self.stack.enter_context(ExitStack())
        return self.parts[name]

    def take_away(self, name: str) -> None:
        """It ends as if its session ended it."""
        self.parts.pop(name).close()

    def put_up(self, *, with_tray: bool = True) -> None:
        """Start all of it, and the PBX."""
        screen = self.part("screen").enter_context(x_server(self.folder / "screen"))
        self.env.update(screen.env)
        self.start_bus()
        self.part("window manager").enter_context(window_manager(self.env))
        if with_tray:
            self.part("tray").enter_context(tray(self.env))
        self.notifications = Notifications(self.folder / "dunst", self.env)
        self.keyring = SecretService(self.folder / "keyring", self.env)
        self.start_services()
        self.pbx = self.stack.enter_context(foreign_pbx())

    def new_screen(self) -> None:
        """Another session's screen, with what was on the one that is gone."""
        screen = self.part("screen").enter_context(x_server(self.folder / "next"))
        self.env |= screen.env
        self.program.env |= screen.env
        self.take_away("window manager")
        self.part("window manager").enter_context(window_manager(self.env))

    def children(self, program: str) -> list[int]:
        """Processes of the desktop that run ``program``."""
        found = []
        for one in family(os.getpid())[1:]:
            with suppress(OSError):
                words = Path(f"/proc/{one}/cmdline").read_bytes().split(b"\0")
                if words[0].decode() == program and str(self.folder) in str(words):
                    found.append(one)
        return found

    def start_bus(self) -> None:
        """Start the session bus, at the same address each time."""
        address = self.part("bus").enter_context(session_bus(self.folder / "bus", self.env))
        self.env["DBUS_SESSION_BUS_ADDRESS"] = address

    def start_services(self) -> None:
        """Start what is on the session bus."""
        self.notifications.start()
        self.keyring.start()

    def stop_services(self) -> None:
        """End what is on the session bus."""
        self.notifications.stop()
        self.keyring.stop()

    def process(self, name: str) -> int:
        """The process of that name on the bus."""
        return process_of(name, self.env)

    @contextmanager
    def stopped(self, pid: int) -> Iterator[None]:
        """The process hangs as long as the block lasts."""
        os.kill(pid, signal.SIGSTOP)
        try:
            yield
        finally:
            os.kill(pid, signal.SIGCONT)

    # The program.

    key = KEY
    """The account's secret."""

    def set_up(self) -> None:
        """Give the program a home with an account."""
        home = self.folder / "cp"
        home.mkdir()
        self.program = self.stack.enter_context(callpop_at(home / "home"))
        ours: dict[str, str] = {
            name: self.program.env[name] for name in ("CALLPOP_HOME", "BROWSER")
        }
        self.program.env.clear()
        self.program.env.update(self.env | ours)
        self.home = Home.find(str(home / "home"))
        self.program.add_account(self.pbx.endpoint, KEY)

    def start(self, *, online: bool = True) -> None:
        """Start the program."""
        self.program.process = subprocess.Popen(
            [sys.executable, "-m", "callpop.cli"],
            # Under some desktops Qt has something to say before there is a log.
            env={**self.program.env, "QT_LOGGING_RULES": "qt.qpa.theme*=false"},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )
        until("it answers", self.answers)
        if online:
            self.wait_online()

    def answers(self) -> bool:
        """The program runs and is up."""
        try:
            self.ask("ping")
        except Exception:
            return False
        return True

    def ask(self, verb: str, *, patience: float = 10.0, **args: object) -> Any:
        """What a verb is answered."""
        return ask(self.home, verb, patience=patience, **args)

    @property
    def pid(self) -> int:
        """The program's."""
        assert self.program.process is not None
        return self.program.process.pid

    @property
    def log(self) -> str:
        """All that stands in its log."""
        return self.home.log.read_text()

    def account(self) -> dict[str, Any]:
        """The account, as ``callpop status`` tells of it."""
        (found,) = self.ask("status")["accounts"]
        return dict(found)

    def wait_online(self) -> None:
        """The PBX has let the account in."""
        until("online", lambda: self.account()["state"] == "online")

    def check(self, key: str) -> dict[str, Any]:
        """One line of ``callpop check``."""
        lines = self.ask("check", call=False, patience=60.0)
        (found,) = (line for line in lines if line["check"] == key)
        return dict(found)

    def said_by_check(self, key: str) -> str:
        """Its words, for the table."""
        return f"“{self.check(key)['words']}”"

    # Calls.

    def event(self, name: str, tail: str) -> dict[str, Any]:
        """What the PBX says of the call of that number."""
        client = {**CLIENT, "num": f"+38056{tail}", "name": f"Client {tail}"}
        return event(name, uuid=tail, otherLegs=[client])

    def ring(self, *, on_card: bool = True) -> str:
        """Somebody calls; the call's number, once it is told of and on a card."""
        tail = f"{next(_numbers):07}"
        self.pbx.send(self.event("dial", tail))
        until("the call is told of", lambda: tail in json.dumps(self.ask("status")["calls"]))
        if on_card:
            until("its card is on the screen", self.card_on_screen)
        return tail

    def card_on_screen(self) -> bool:
        """A card can be seen."""
        return any(name.startswith("Calls") for name in self.program.windows())

    def end(self, tail: str) -> HistoryEntry:
        """The caller gives up; the call, once it stands in the history."""
        self.pbx.send(self.event("hangup", tail))
        until("it is over", lambda: tail not in json.dumps(self.ask("status")["calls"]))
        found = until("it is in the history", lambda: self.remembered(tail))
        assert found is not None
        return found

    def remembered(self, tail: str) -> HistoryEntry | None:
        """The call in the history."""
        found = [
            one
            for one in HistoryFile(self.home.history).search()
            if (one.number or "").endswith(tail)
        ]
        assert len(found) <= 1
        return found[0] if found else None

    def call(self, *, on_card: bool = True) -> None:
        """Somebody calls and gives up, and all of it is shown and kept."""
        self.end(self.ring(on_card=on_card))

    @contextmanager
    def fault(self, row: Row, *, longest: float = LONGEST_GAP) -> Iterator[None]:
        """Through all of the block the event loop runs; nothing leaks in it."""
        pulse = Pulse(self.home.control, self.pid)
        try:
            yield
        finally:
            worst = pulse.stop()
        assert worst <= longest, f"the event loop stood still for {worst:.3f} s"
        assert_nothing_leaked(
            self.home.settings.parent, also=[row.sees.encode()], secrets=[KEY], processes=[self.pid]
        )


@contextmanager
def desk(folder: Path, *, with_tray: bool = True) -> Iterator[Desk]:
    """A desktop with everything on it and the program set up, but not started."""
    with ExitStack() as stack:
        made = Desk(folder, stack)
        made.env = {**clean_env(folder), "CI": os.environ.get("CI", "")}
        made.put_up(with_tray=with_tray)
        made.set_up()
        yield made


__all__ = ["Desk", "Pulse", "desk", "until"]
