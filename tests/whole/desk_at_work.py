"""The real program as a user has it: a process, a screen, a session bus, a keyring, a shell."""

import json
import os
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

from callpop.accounts.home import Home
from callpop.platform.control_client import ask
from callpop.platform.control_place import NotRunning, PlaceError

T = TypeVar("T")

PATIENCE = 20.0


def until(what: str, look: Callable[[], T], patience: float = PATIENCE) -> T:
    """What ``look`` returns once that is true."""
    deadline = time.monotonic() + patience
    while True:
        found = look()
        if found:
            return found
        if time.monotonic() > deadline:
            raise AssertionError(f"after {patience} s it is still not so: {what}")
        time.sleep(0.02)


class Callpop:
    """One home, its running app, and the verbs."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.browsed = home.parent / "browsed"
        browser = home.parent / "browser"
        browser.write_text(f'#!/bin/sh\nprintf "%s\\n" "$1" >> {self.browsed}\n')
        browser.chmod(0o755)
        self.env = {**os.environ, "CALLPOP_HOME": str(home), "BROWSER": str(browser)}
        self.process: subprocess.Popen[bytes] | None = None
        self._followers: list[Follower] = []

    def run(self, *words: str, given: str = "", check: int | None = 0) -> str:
        done = subprocess.run(
            [sys.executable, "-m", "callpop.cli", *words],
            input=given,
            env=self.env,
            capture_output=True,
            text=True,
            timeout=40,
        )
        if check is not None:
            assert done.returncode == check, (words, done.returncode, done.stdout, done.stderr)
        return done.stdout if done.returncode == 0 else done.stderr

    def json(self, *words: str) -> Any:
        return json.loads(self.run(*words, "--json"))

    def start(self, *words: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "callpop.cli", *words],
            env=self.env,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )
        until("Callpop answers", lambda: self._answers())

    def _answers(self) -> bool:
        assert self.process is not None
        if self.process.poll() is not None:
            assert self.process.stdout is not None
            raise AssertionError(self.process.stdout.read().decode())
        try:
            self.status()
        except (NotRunning, PlaceError):
            return False
        return True

    def add_account(self, endpoint: str, key: str, name: str = "Office", **settings: str) -> None:
        chosen = {"domain": "qwerty.phonet.com.ua", "subscriber": "001", "endpoint": endpoint}
        words: list[str] = []
        for setting, value in (chosen | settings).items():
            words += ["--set", f"{setting}={value}"]
        self.run(
            "account",
            "add",
            "phonet",
            "--name",
            name,
            *words,
            "--secrets-stdin",
            given=f"api_key={key}\n",
        )

    def status(self) -> Any:
        """What ``callpop status --json`` prints; asked as the verb does, since it is asked often
        and a process takes its time to start."""
        return ask(Home.find(str(self.home)), "status")

    def state(self, name: str = "Office") -> str:
        found = [a for a in self.status()["accounts"] if a["name"] == name]
        return str(found[0]["state"]) if found else ""

    def calls(self) -> list[Any]:
        return list(self.status()["calls"])

    def events(self) -> "Follower":
        process = subprocess.Popen(
            [sys.executable, "-m", "callpop.cli", "events"],
            env=self.env,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        self._followers.append(Follower(process))
        return self._followers[-1]

    def opened_pages(self) -> list[str]:
        return self.browsed.read_text().split() if self.browsed.exists() else []

    def windows(self) -> list[str]:
        """Names of Callpop's visible windows."""
        assert self.process is not None
        found = subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid)],
            capture_output=True,
            text=True,
            env=self.env,
        ).stdout.split()
        names = [
            subprocess.run(
                ["xdotool", "getwindowname", window], capture_output=True, text=True, env=self.env
            ).stdout.strip()
            for window in found
        ]
        return sorted(names)

    def stop(self) -> int:
        assert self.process is not None
        self.process.terminate()
        output = self.process.communicate(timeout=15)[0].decode()
        status = self.process.returncode
        self.process = None
        assert output == "", output
        return status

    def close(self) -> None:
        for follower in self._followers:
            follower.close()
        if self.process is not None:
            self.process.kill()
            self.process.communicate()

    def everything_written(self) -> Iterator[tuple[Path, bytes]]:
        for path in self.home.rglob("*"):
            if path.is_file():
                yield path, path.read_bytes()


class Follower:
    """``callpop events``, read as it comes."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        assert process.stdout is not None
        self._process = process
        self._output = process.stdout
        self._lines: queue.Queue[str] = queue.Queue()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()
        # Whoever follows is told first how the sessions stand: then it is really following.
        self.until("session")

    def close(self) -> None:
        self._process.kill()
        self._process.wait()
        self._reader.join()
        self._output.close()

    def _read(self) -> None:
        for line in self._output:
            self._lines.put(line)
        self._lines.put("")

    def until(self, kind: str) -> Any:
        """The next line of that type."""
        while line := self._lines.get(timeout=PATIENCE):
            told = json.loads(line)
            if told["type"] == kind:
                return told
        raise AssertionError(f"events ended before {kind}")

    def until_state(self, state: str) -> None:
        """Return once an account's session is in that state."""
        while self.until("session")["state"] != state:
            pass


def shown_notes(ctl: Callable[..., str]) -> Sequence[str]:
    """Summaries of every note that the service shows or has shown."""
    entries = json.loads(ctl("history"))["data"][0]
    return [entry["summary"]["data"] for entry in entries]


@contextmanager
def callpop_at(home: Path) -> Iterator[Callpop]:
    program = Callpop(home)
    try:
        yield program
    finally:
        program.close()
