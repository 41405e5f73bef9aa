"""What a busy PBX costs, counted: calls of functions, wake-ups of others, never time."""

import asyncio
import cProfile
import gc
import pstats
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import pytest
from tests.bench import busy_frames
from tests.clocks import ManualClock
from tests.desk.office import Book, Browser, Screen, Settings

from callpop.desk.desk import Desk
from callpop.desk.history import History
from callpop.desk.ports import AccountRules
from callpop.garbage import collect_young
from callpop.pbx.connector import PbxKind
from callpop.pbx.meetip import MEETIP
from callpop.pbx.viptel import VIPTEL
from callpop.sessions.patience import DEFAULT
from callpop.sessions.recorder import Recorder
from callpop.sessions.session import Session

_CALLS = 120
_VIPTEL = {"username": "viptel", "extension": busy_frames.OWN, "endpoint": "ws://127.0.0.1:1"}
_MEETIP = {
    "tenant": "227",
    "extension": busy_frames.OWN,
    "monitor": "yes",
    "endpoint": "ws://127.0.0.1:1",
}


class _Office:
    """A session's own half, and the desk behind it."""

    def __init__(
        self, folder: Path, kind: PbxKind, settings: Mapping[str, str], secrets: Mapping[str, str]
    ) -> None:
        self.clock = ManualClock()
        self.history = History(folder / "history.db")
        rules = Settings(AccountRules("SK"))
        self.desk = Desk(
            clock=self.clock,
            rules=rules,
            hosts=rules,
            browser=Browser(),
            notifier=Screen(),
            history=self.history,
            book=Book(),
        )
        recorder = Recorder("Office")
        recorder.begin(self.clock.now(), kind, settings, secrets)
        session = Session(
            "Office",
            kind,
            kind.connector(settings, secrets),
            self.desk,
            recorder,
            clock=self.clock,
            patience=DEFAULT,
        )
        self._translator = session._translator

    def opened(self, channel: str) -> None:
        self._translator.opened(channel)

    def says(self, channel: str, *frames: str) -> None:
        for frame in frames:
            self._translator.received(channel, frame)


def _viptel(folder: Path) -> tuple[_Office, Callable[[str], None], list[str]]:
    office = _Office(folder, VIPTEL, _VIPTEL, {"password": "heslo-77"})
    office.opened("main")
    office.says("main", '{"code": 100, "nonce": "c0ffee"}', '{"code": 202, "message": "Login"}')
    return office, lambda frame: office.says("main", frame), busy_frames.viptel(_CALLS)


def _meetip(folder: Path) -> tuple[_Office, Callable[[str], None], list[str]]:
    office = _Office(folder, MEETIP, _MEETIP, {"key": "XX_000000simulated000000xx%"})
    office.opened("main")
    office.opened("monitor")
    return office, lambda frame: office.says("monitor", frame), busy_frames.meetip(_CALLS)


OFFICES = [pytest.param(_viptel, 325, id="viptel"), pytest.param(_meetip, 340, id="meetip")]


@pytest.mark.parametrize(("office", "most"), OFFICES)
def test_calls_of_functions_for_each_frame(
    tmp_path: Path,
    office: Callable[[Path], tuple[_Office, Callable[[str], None], list[str]]],
    most: int,
) -> None:
    """From the text of a frame to the boards, every function of ours and of others counted."""

    async def main() -> float:
        place, say, frames = office(tmp_path)
        # The first of them have rules of numbers loaded, and people become known.
        warm = len(frames) // 2
        for frame in frames[:warm]:
            say(frame)
        with cProfile.Profile() as profile:
            for frame in frames[warm:]:
                say(frame)
        assert any(call.mine for call in place.desk.live_calls())
        await place.desk.close()
        calls: int = pstats.Stats(profile).total_calls  # type: ignore[attr-defined]
        return calls / (len(frames) - warm)

    counted = asyncio.run(main())
    assert counted <= most


def test_colleagues_calls_wake_nobody(tmp_path: Path) -> None:
    """No card is looked at, and the history's thread sleeps on while they are told of."""

    async def main() -> tuple[int, int]:
        place, say, frames = _viptel(tmp_path)
        looked: list[None] = []
        place.desk.cards.subscribe(looked.append)
        for frame in frames:
            if f'"{busy_frames.OWN}"' not in frame and "100" not in frame:
                say(frame)
        waiting = place.history._thread._queue.qsize()
        await place.desk.close()
        return len(looked), waiting

    assert asyncio.run(main()) == (0, 0)


@contextmanager
def _no_collection() -> Iterator[None]:
    gc.collect()
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def test_a_flood_collects_its_garbage_in_small_pieces() -> None:
    with _no_collection():
        kept = [[number] for number in range(19_000)]
        collect_young()
        assert gc.get_count()[0] >= 19_000
        kept += [[number] for number in range(2_000)]
        collect_young()
        assert gc.get_count()[0] < 1_000
        assert gc.get_count()[1] == 0, "they are looked through once"
