"""A desk with its own screen, bus, tray, notification service and keyring, at which Callpop lives
and dies."""

import asyncio
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Collection, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.desktop import (
    Notifications,
    SecretService,
    clean_env,
    session_bus,
    tray,
    window_manager,
    x_server,
)
from tests.soak.kills_load import Load
from tests.soak.kills_witness import KILLED_AT, PIPE

SLOWEST_START = 60.0
"""Seconds; who is not there by then never comes."""


@dataclass
class Life:
    """One run of the program, from its exec to its end. Times are monotonic."""

    process: subprocess.Popen[bytes]
    began: float
    output: Path
    told: list[dict[str, Any]] = field(default_factory=list)
    """By the witness, see there."""
    heard: asyncio.Event = field(default_factory=asyncio.Event)
    over: asyncio.Event = field(default_factory=asyncio.Event)
    ended: float = 0.0
    """When it was told to, or was killed."""

    @property
    def start_seconds(self) -> float | None:
        """How long the start took, if it came to its end."""
        ups = [line["at"] for line in self.told if line["what"] == "up"]
        return ups[0] - self.began if ups else None

    def seen(self) -> dict[str, dict[str, Any]]:
        """What was last seen of each call, by its number."""
        return {line["number"]: line for line in self.told if line.get("number")}

    def notes(self, kind: str) -> list[dict[str, Any]]:
        """The notes of that kind: ``ring`` or ``missed``."""
        return [line for line in self.told if line["what"] == f"note {kind}"]

    def deeds(self, what: str, deed: str) -> list[dict[str, Any]]:
        """With what that deed ``begins`` or is ``done``, each time."""
        lines = [line for line in self.told if line["what"] == what]
        return [line["how"] for line in lines if line["deed"] == deed]

    def online_since(self, accounts: Collection[str]) -> float | None:
        """From when on all of them were online, to the end."""
        since: dict[str, float] = {}
        for line in self.told:
            if line["what"] == "session" and line["state"] == "online":
                since.setdefault(line["account"], line["at"])
            elif line["what"] == "session":
                since.pop(line["account"], None)
        return max(since.values()) if since.keys() >= set(accounts) else None

    @property
    def under_way(self) -> str | None:
        """What was being done when it ended."""
        open_deeds = [line["deed"] for line in self.told if line["what"] == "begins"]
        for line in self.told:
            if line["what"] in ("done", "refused"):
                open_deeds.remove(line["deed"])
        return open_deeds[-1] if open_deeds else None

    def do(self, deed: str, **args: object) -> None:
        """Have the agent do this, after whatever they are at."""
        assert self.process.stdin is not None
        try:
            self.process.stdin.write(json.dumps({"deed": deed, **args}).encode() + b"\n")
            self.process.stdin.flush()
        except BrokenPipeError:
            return

    @property
    def up(self) -> bool:
        """Its windows are there."""
        return self.start_seconds is not None

    async def until_up(self) -> None:
        """Return once its windows are there; see :meth:`until`."""
        await self.until(lambda: self.up)

    async def until(self, there: Callable[[], bool]) -> None:
        """Return once what it told makes that true.

        Raises:
            RuntimeError: it never will.
        """
        while not there():
            if self.over.is_set():
                raise RuntimeError(f"Callpop ended: {self.output.read_text()}")
            self.heard.clear()
            await asyncio.wait_for(self.heard.wait(), SLOWEST_START)

    async def end(self, how: signal.Signals) -> None:
        """Send the signal, and return when it is over."""
        self.ended = time.monotonic()
        self.process.send_signal(how)
        await asyncio.wait_for(self.over.wait(), SLOWEST_START)


class Place:
    """Where lives are begun, one after the other."""

    def __init__(self, folder: Path, env: dict[str, str]) -> None:
        self.folder = folder
        self.home = folder / "callpop"
        self.env = env

    def add_accounts(self, load: Load) -> None:
        """Make the agent's accounts, as a person does in a terminal."""
        for name, exchange in load.exchanges.items():
            settings, secrets = exchange.account()
            words = [word for item in settings.items() for word in ("--set", "=".join(item))]
            subprocess.run(
                [
                    *(sys.executable, "-m", "callpop.cli", "account", "add"),
                    *(exchange.kind.name, "--name", name, *words, "--secrets-stdin"),
                ],
                env=self._env(self.home),
                input="".join(f"{key}={value}\n" for key, value in secrets.items()),
                text=True,
                check=True,
                capture_output=True,
            )

    def begin(self, home: Path | None = None, killed_at: str = "") -> Life:
        """Start the program; needs a running loop."""
        reader, writer = os.pipe()
        env = {**self._env(home or self.home), PIPE: str(writer), KILLED_AT: killed_at}
        words = self.folder / "output"
        with words.open("wb") as output:
            began = time.monotonic()
            process = subprocess.Popen(
                [sys.executable, "-m", "tests.soak.kills_witness", "--hidden"],
                env=env,
                stdin=subprocess.PIPE,
                stdout=output,
                stderr=output,
                pass_fds=[writer],
            )
        os.close(writer)
        life = Life(process, began, words)
        asyncio.get_running_loop().add_reader(reader, _Ear(life, reader).hear)
        return life

    def _env(self, home: Path) -> dict[str, str]:
        return {**self.env, "CALLPOP_HOME": str(home)}


class _Ear:
    """The near end of the witness's pipe."""

    def __init__(self, life: Life, pipe: int) -> None:
        self._life = life
        self._pipe = pipe
        self._rest = b""

    def hear(self) -> None:
        heard = os.read(self._pipe, 1 << 16)
        if not heard:
            asyncio.get_running_loop().remove_reader(self._pipe)
            os.close(self._pipe)
            if self._life.process.stdin is not None:
                with self._life.process.stdin:
                    pass
            self._life.process.wait()
            self._life.ended = self._life.ended or time.monotonic()
            self._life.over.set()
            self._life.heard.set()
            return
        *lines, self._rest = (self._rest + heard).split(b"\n")
        for line in lines:
            self._life.told.append(json.loads(line))
        self._life.heard.set()


@contextmanager
def place(folder: Path) -> Iterator[Place]:
    """A desk with everything that belongs to it."""
    folder.mkdir(parents=True)
    with ExitStack() as stack:
        env = {**clean_env(folder), "PYTHONPATH": os.pathsep.join(sys.path)}
        env |= stack.enter_context(x_server(folder / "screen")).env
        bus = stack.enter_context(session_bus(folder / "bus", env))
        env["DBUS_SESSION_BUS_ADDRESS"] = bus
        stack.enter_context(window_manager(env))
        stack.enter_context(tray(env))
        notes = Notifications(folder / "dunst", env)
        notes.start()
        stack.callback(notes.stop)
        keyring = SecretService(folder / "keyring", env)
        keyring.start()
        stack.callback(keyring.stop)
        yield Place(folder, env)
