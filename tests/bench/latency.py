"""How long after a PBX's frame the desktop is asked to show a notification."""

import re
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.bench.measures import Bar, Bench, Figure, percentile
from tests.bench.ringing import APART, CALLPOPS, RingingServer, process, ringing
from tests.bench.standing import standing

SLOW_EVENTS = 16
CALLS = 5
FAST_EVENTS = 300
FAST_APART = 0.01
_BARE = "bare"
_PATIENCE = 5.0
_FLOOR = "a bare websockets client that calls the notification service"
_CLIENT = re.compile(r"Client \d{6}")
HOW = f"""\
A PBX in a process of its own takes the time right before it sends a frame, a notification service
(a stand-in, in a process of its own) when the bytes of `Notify` can be read; both by
CLOCK_MONOTONIC. Callpop stands on a screen, with its cards, its history on the disk and five other
accounts online. At 1 event/s each event is a new call, {SLOW_EVENTS} a run; Callpop's and those of
the floor come in turns. At 100 events/s {CALLS} calls ring at once and each event is another name
of one of them, {FAST_EVENTS} a run: of new calls Callpop tells one by one of ten in ten seconds
only. The first call after the start is not counted: with it Callpop gets to know the service. Where
a name is replaced before it could be shown, the wait goes on until the next one of that call is.
The floor is `tests/bench/floors/notifying.py`, which hears and shows the same; neither it nor
Callpop does anything else meanwhile."""

Waits = list[float]
"""Milliseconds."""


def measure(runs: int) -> Bench:
    """See :data:`HOW`."""
    found: dict[tuple[str, str], list[Waits]] = {}
    with (
        tempfile.TemporaryDirectory(prefix="cp-") as folder,
        standing(Path(folder), notes=False) as desk,
        _notes(desk.env) as notes,
        ringing(desk) as (server, callpop),
    ):
        url = f"ws://127.0.0.1:{server.port}/?subscriber={_BARE}"
        for _ in range(runs):
            with callpop(), process(desk.env, "tests.bench.floors.notifying", url):
                if server.line() != _BARE:
                    raise RuntimeError("somebody else connects")
                _seldom(server, notes, 1)
                slow = _seldom(server, notes, SLOW_EVENTS)
                for rate, waits in (("1", slow), ("100", _often(server, notes))):
                    for who, values in waits.items():
                        found.setdefault((rate, who), []).append(values)
    return Bench("latency", "From a frame to its notification", HOW, tuple(_figures(found)))


def _figures(found: dict[tuple[str, str], list[Waits]]) -> Iterator[Figure]:
    for rate in ("1", "100"):
        for name, part, bar in (("p50", 0.5, 1.5), ("p99", 0.99, 2.0)):
            ours, floor = (
                tuple(percentile(run, part) for run in found[rate, who])
                for who in (CALLPOPS, _BARE)
            )
            what = f"Frame → notification, {rate} events/s, {name}"
            yield Figure(what, "ms", ours, floor, _FLOOR, Bar(ratio=bar))


class _Notes:
    """What the notification service was asked to show, and when."""

    def __init__(self, service: subprocess.Popen[str]) -> None:
        assert service.stdout is not None
        self._lines = service.stdout
        self._lines.readline()
        self._came: dict[str, int] = {}
        self._news = threading.Condition()
        threading.Thread(target=self._read, daemon=True).start()

    def waits(self, sent: dict[str, int]) -> Waits:
        """From when each of these names was sent until it was to be shown; or a later one, where
        that was sent before it was shown."""
        names = list(sent)
        deadline = time.monotonic() + _PATIENCE
        with self._news:
            while not self._came.keys() >= set(names[-CALLS:]):
                if not self._news.wait(deadline - time.monotonic()):
                    raise RuntimeError(f"no notification came of one of {names[-CALLS:]}")
            return [(self._shown(names[i:]) - sent[names[i]]) / 1e6 for i in range(len(names))]

    def _shown(self, names: list[str]) -> int:
        return next(self._came[name] for name in names[::CALLS] if name in self._came)

    def _read(self) -> None:
        for line in self._lines:
            at, _, title = line.partition(" ")
            if (name := _CLIENT.search(title)) is not None:
                with self._news:
                    self._came.setdefault(name[0], int(at))
                    self._news.notify_all()


@contextmanager
def _notes(env: dict[str, str]) -> Iterator[_Notes]:
    with process(env, "tests.bench.notes_service") as service:
        yield _Notes(service)


def _seldom(server: RingingServer, notes: _Notes, events: int) -> dict[str, Waits]:
    """A new call each second, for either in turn."""
    waits: dict[str, Waits] = {CALLPOPS: [], _BARE: []}
    for _ in range(events):
        for who, found in waits.items():
            calls = server.new_calls(1)
            sent = server.ring(who, calls)
            time.sleep(APART / 4)
            server.end(who, calls)
            time.sleep(APART / 4)
            found += notes.waits(sent)
    return waits


def _often(server: RingingServer, notes: _Notes) -> dict[str, Waits]:
    """A hundred events a second about calls that ring, for one after the other."""
    waits = {}
    for who in (CALLPOPS, _BARE):
        calls = server.new_calls(CALLS)
        server.ring(who, calls, events=CALLS, apart=APART)
        waits[who] = notes.waits(server.ring(who, calls, events=FAST_EVENTS, apart=FAST_APART))
        server.end(who, calls)
    return waits
