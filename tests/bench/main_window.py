"""The main window of the running program, as whoever sits there has it."""

import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from tests.bench.screen import Eyes, Hands, Place
from tests.bench.standing import Standing, until

PATIENCE = 1.0


class MainWindow:
    """Typed at and looked at from outside; waits are milliseconds. The next key comes when nothing
    has moved for ``calm`` seconds."""

    def __init__(self, desk: Standing, folder: Path, calm: float = 0.3) -> None:
        self._env = desk.env
        self._calm = calm
        self._hands = Hands(desk.env["DISPLAY"])
        self._eyes = Eyes(folder)
        self._list = Place(0, 0, 1, 1)

    def open(self) -> None:
        """By the panel, in which the latest calls have a way to all."""
        subprocess.run([sys.executable, "-m", "callpop.cli", "start"], env=self._env, check=True)
        until("the panel is there", self._windows)
        (panel,) = self._windows()
        for below in range(90, 330, 8):
            # The way to all calls stands at the right of the first heading.
            self._do("mousemove", "--window", panel, "338", str(below), "click", "1")
            time.sleep(0.15)
            if len(self._windows()) > 1 or panel not in self._windows():
                break
        (window,) = set(self._windows()) - {panel}
        x, y, width, height = (
            int(line.partition("=")[2])
            for line in self._do("getwindowgeometry", "--shell", window)[1:5]
        )
        self._do("mousemove", "0", "899")
        self._list = Place(x + width // 3, y + height // 3, width // 6, height // 2)
        self._eyes.calm(self._list, 1.5)

    def go_to(self, number: int) -> float | None:
        """To the page of that number, by its key; how long it took until it was seen."""
        return self._seen_after("Control_L", str(number))

    def typed(self, texts: Sequence[str], *, back: bool = False) -> list[float]:
        """How long after each letter the list was another one; with ``back`` also after each
        Escape, which brings all back."""
        waits: list[float | None] = []
        for text in texts:
            waits += [self._seen_after("space" if one == " " else one) for one in text]
            if back:
                waits.append(self._seen_after("Escape"))
            else:
                self._hands.press("Escape")
        return [wait for wait in waits if wait is not None]

    def _seen_after(self, *keys: str) -> float | None:
        """None where the list looks as before."""
        before = self._eyes.calm(self._list, self._calm)
        began = self._hands.press(*keys)
        changed = self._eyes.changed(self._list, before, PATIENCE)
        return None if changed is None else (changed - began) * 1000

    def calm(self) -> None:
        """Wait until nothing moves any more."""
        self._eyes.calm(self._list)

    def close(self) -> None:
        """Let go of the keyboard."""
        self._hands.close()

    def _windows(self) -> list[str]:
        return self._do("search", "--onlyvisible", "--name", "^Callpop|Callpop$")

    def _do(self, *words: str) -> list[str]:
        done = subprocess.run(["xdotool", *words], env=self._env, capture_output=True, text=True)
        return done.stdout.split("\n")[:-1]
