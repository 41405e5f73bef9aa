"""The real program as a process, with a PBX, while the system under it fails."""

import json
import os
import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from tests.faults.table import Row
from tests.secrets.planted import assert_nothing_leaked
from tests.whole.desk_at_work import Callpop, until
from tests.whole.foreign_pbx import KEY, ForeignPbx, event, now
from tests.whole.screen_reader import ScreenReader

from callpop.accounts.home import Home
from callpop.platform.control_client import ask
from callpop.platform.control_place import NotRunning, PlaceError, Refusal


class Stage(Callpop):
    """One home and its program, which calls are put through to."""

    def __init__(
        self, home: Path, pbx: ForeignPbx, reader: ScreenReader, prefix: Sequence[str] = ()
    ) -> None:
        super().__init__(home)
        self.pbx = pbx
        self.prefix = list(prefix)
        self.said: list[str] = []
        """What it wrote to a terminal, where it ended."""
        self._reader = reader
        self._numbers = count(1)
        self._started: list[subprocess.Popen[bytes]] = []
        self.came: list[str] = []
        """The numbers of all who called."""

    @property
    def python(self) -> str:
        return sys.executable

    @property
    def pid(self) -> int:
        assert self.process is not None
        return self.process.pid

    def launch(self, *words: str, **how: Any) -> "subprocess.Popen[bytes]":
        """Start it without waiting for anything."""
        streams = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE}
        self.process = process = subprocess.Popen(
            [*self.prefix, sys.executable, "-m", "callpop.cli", *words],
            **{"env": self.env, "stderr": subprocess.STDOUT, **streams, **how},
        )
        self._started.append(process)
        return process

    def start(self, *words: str, **how: Any) -> None:
        """Start it, and wait until it is at work."""
        self.launch(*words, **how)
        until("Callpop answers", self._answers)
        until("the account is online", self._online)

    def _online(self) -> bool:
        try:
            return self.state() == "online"
        except (NotRunning, PlaceError, Refusal):
            return False  # It was another that answered, just before it ended.

    def status(self) -> Any:
        """Asked where the program is: its disk may be its own, and its home have moved."""
        if not self.prefix:
            return ask(Home.find(self.env["CALLPOP_HOME"]), "status")
        told = self.run("status", "--json", check=None)
        if not told.startswith("{"):
            raise NotRunning
        return json.loads(told)

    def run(self, *words: str, given: str = "", check: int | None = 0) -> str:
        done = subprocess.run(
            [*self.prefix, sys.executable, "-m", "callpop.cli", *words],
            input=given,
            env=self.env,
            capture_output=True,
            text=True,
            timeout=40,
        )
        self.said.append(done.stdout + done.stderr)
        if check is not None:
            assert done.returncode == check, (words, done.returncode, done.stdout, done.stderr)
        return done.stdout if done.returncode == 0 else done.stderr

    def set_up(self, **settings: str) -> None:
        """The agent's account."""
        self.add_account(self.pbx.endpoint, KEY, **settings)

    def ring(self) -> str:
        """Somebody calls, and is on the screen; the number."""
        number = f"+38050123{next(self._numbers):04}"
        self.came.append(number)
        self.pbx.send(event("dial", uuid=number, otherLegs=[{"num": number, "name": "Ada"}]))
        until("the call is there", lambda: number in [call["number"] for call in self.calls()])
        until("its card is on the screen", lambda: "Calls" in " ".join(self.windows()))
        return number

    def hang_up(self, number: str, *, talked: bool = False) -> None:
        """It ends."""
        began = now() - 61_000 if talked else None
        told: dict[str, Any] = {
            "uuid": number,
            "otherLegs": [{"num": number, "name": "Ada"}],
            "bridgeAt": began,
        }
        if talked:
            self.pbx.send(event("bridge", **told))
        self.pbx.send(event("hangup", **told, serverTime=str(now())))
        until("it is over", lambda: number not in [call["number"] for call in self.calls()])

    def a_call(self) -> str:
        """A call from the ring to its end; its number."""
        number = self.ring()
        self.hang_up(number)
        return number

    def listed(self) -> dict[str, str | None]:
        """The history: whose call ended how."""
        told = self.run("history", "--limit", "1000", "--json", check=None)
        found = json.loads(told) if told.startswith("[") else []
        return {call["number"]: call["outcome"] for call in found}

    def nothing_lost(self) -> None:
        """Everybody who called is in the history, once."""
        until("all are in the history", lambda: set(self.listed()) >= set(self.came), 10.0)
        found = json.loads(self.run("history", "--limit", "1000", "--json"))
        assert sorted(call["number"] for call in found) == sorted(self.came)

    def words(self, piece: str) -> str:
        """What the panel says with ``piece`` in it, as a screen reader reads it there."""
        self.run()  # Brings it to the front.

        def said() -> list[str]:
            found = self._reader.things(lambda thing: thing.showing and piece in thing.name)
            return [thing.name for thing in found]

        return until(f"the panel says “{piece}”", said)[-1]

    def panel(self) -> list[str]:
        """Everything that the panel says."""
        self.run()
        return [one.name for one in self._reader.things(lambda thing: thing.showing) if one.name]

    def outside(self, command: Sequence[str]) -> None:
        """Do something else where the program is."""
        subprocess.run([*self.prefix, *command], check=True)

    def end(self, expected: int = 0, within: float = 8.0, *, says: str = "") -> float:
        """The session ends; the seconds that it took. ``says`` is a pattern of its last words."""
        assert self.process is not None
        began = time.monotonic()
        self.process.terminate()
        output = self.process.communicate(timeout=within)[0] or b""
        assert self.process.returncode == expected
        assert re.fullmatch(says, output.decode()), output
        self.process = None
        return time.monotonic() - began

    def kill(self) -> None:
        """SIGKILL."""
        assert self.process is not None
        self.process.kill()
        self.process.communicate()
        self.process = None

    @property
    def files(self) -> Path:
        """The home, as this process gets to it."""
        return self.home

    def close(self) -> None:
        super().close()
        for one in self._started:
            one.kill()
            one.wait()
        assert_nothing_leaked(self.files, also=[one.encode() for one in self.said], secrets=[KEY])


def where_only_linux_helps() -> bool:
    """Whether an ordinary user may mount something for one process, as most systems let them."""
    return subprocess.run([*_UNSHARE, "true"], capture_output=True).returncode == 0


_UNSHARE = ["unshare", "--user", "--map-current-user", "--keep-caps", "--mount"]


@contextmanager
def tiny_disk(at: Path, size: str = "4m") -> Iterator[tuple[list[str], Path]]:
    """A disk of its own at ``at``, that only those see who are started with the command that is
    given; the path by which this process gets to it."""
    if not where_only_linux_helps():
        pytest.skip("this system lets nobody but root mount a disk")
    at.mkdir(mode=0o700)
    script = f"mount -t tmpfs -o size={size},mode=0700 tmpfs {at} && echo ready && exec cat"
    holder = subprocess.Popen(
        [*_UNSHARE, "sh", "-c", script], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    try:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"ready\n"
        enter = ["nsenter", "-t", str(holder.pid), "--user", "--preserve-credentials", "--mount"]
        yield enter, Path(f"/proc/{holder.pid}/root{at}")
    finally:
        holder.communicate()


def fill(folder: Path) -> Path:
    """Leave no room on that disk; what takes it."""
    ballast = folder / "ballast"
    with ballast.open("ab", buffering=0) as file:
        for size in (1 << 16, 1 << 12, 1):
            try:
                while True:
                    file.write(b"x" * size)
            except OSError:
                continue
    return ballast


def shown(row: Row, *words: str) -> None:
    """The words that the agent saw."""
    row.sees = " ".join(f"“{one}”" for one in words)


Start = Callable[..., None]
Environment = Mapping[str, str | None]


def environment(stage: Stage, changes: Environment) -> dict[str, str]:
    """The program's, with these changes; None takes one away."""
    changed = {**stage.env, **changes}
    return {name: value for name, value in changed.items() if value is not None}


def descriptors(pid: int) -> int:
    """How many files a process has open."""
    return len(os.listdir(f"/proc/{pid}/fd"))
