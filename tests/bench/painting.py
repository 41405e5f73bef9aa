"""How long after a PBX's frame the call's card can be seen."""

import mmap
import struct
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from tests.bench.measures import Bar, Bench, Figure, percentile
from tests.bench.ringing import CALLPOPS, RingingServer, ringing
from tests.bench.standing import standing, until

CALLS = 5
THERE = 0.9
"""Of the pixels that are other in the end."""
_LOOK = 0.0005
_LONG = 0.8
_FRAME = 1000 / 60
HOW = f"""\
A PBX in a process of its own takes the time right before it sends a new call's frame. This process
looks at the screen's memory (Xvfb keeps it in a file) every half millisecond, at the place where
cards stand. The card is painted when {THERE:.0%} of the pixels that it changes in the end are other
than before; it then still gains in strength for a moment, as it fades in over 120 ms. {CALLS} calls
a run, none of them while another card is there; the first call after the start is not counted: with
it Callpop opens that window for the first time. The floor is one frame of a screen, 60 a second."""


def measure(runs: int) -> Bench:
    """See :data:`HOW`."""
    found: list[list[float]] = []
    with (
        tempfile.TemporaryDirectory(prefix="cp-") as folder,
        standing(Path(folder)) as desk,
        ringing(desk) as (server, callpop),
        _screen(Path(folder) / "screen" / "Xvfb_screen0") as screen,
    ):
        for _ in range(runs):
            with callpop():
                time.sleep(1.0)
                _card(server, screen)
                found.append([_card(server, screen) for _ in range(CALLS)])
    floor = (_FRAME,) * runs
    return Bench(
        "painting",
        "From a frame to the card on the screen",
        HOW,
        (
            Figure(
                "Frame → card painted, p50",
                "ms",
                tuple(percentile(run, 0.5) for run in found),
                floor,
                "one frame of the screen",
            ),
            Figure(
                "Frame → card painted, p99",
                "ms",
                tuple(percentile(run, 0.99) for run in found),
                floor,
                "one frame of the screen",
                Bar(most=50.0),
            ),
        ),
    )


@dataclass
class _Screen:
    """What is on the screen, as it changes. ``place`` is the part of its memory looked at."""

    memory: mmap.mmap
    place: slice
    seen: list[tuple[float, bytes]] = field(default_factory=list)

    def now(self) -> bytes:
        """The pixels."""
        return self.memory[self.place]

    @contextmanager
    def watched(self) -> Iterator[None]:
        """Remember each picture of it, and when it was there (monotonic)."""
        self.seen = [(time.monotonic(), self.now())]
        over = threading.Event()

        def look() -> None:
            while not over.wait(_LOOK):
                if (pixels := self.now()) != self.seen[-1][1]:
                    self.seen.append((time.monotonic(), pixels))

        thread = threading.Thread(target=look)
        thread.start()
        try:
            yield
        finally:
            over.set()
            thread.join()


@contextmanager
def _screen(file: Path) -> Iterator[_Screen]:
    with file.open("rb") as dump, mmap.mmap(dump.fileno(), 0, access=mmap.ACCESS_READ) as memory:
        header = struct.unpack(">25I", memory[:100])
        start, height, line = header[0] + header[19] * 12, header[5], header[12]
        # Cards stand at the bottom.
        yield _Screen(memory, slice(start + height // 2 * line, start + height * line))


def _card(server: RingingServer, screen: _Screen) -> float:
    """Let somebody ring; milliseconds until the card is painted. Returns when it is gone again."""
    calls, empty = server.new_calls(1), screen.now()
    with screen.watched():
        (sent,) = server.ring(CALLPOPS, calls).values()
        time.sleep(_LONG)
    whole = _others(empty, screen.seen[-1][1])
    if not whole:
        raise RuntimeError("no card is painted")
    painted: float = next(at for at, now in screen.seen if _others(empty, now) >= THERE * whole)
    server.end(CALLPOPS, calls)
    until("the card is gone", lambda: screen.now() == empty)
    return painted * 1000 - float(sent) / 1e6


def _others(before: bytes, now: bytes) -> int:
    """How many bytes of two pictures differ."""
    changed = int.from_bytes(before) ^ int.from_bytes(now)
    return len(before) - changed.to_bytes(len(before)).count(0)
