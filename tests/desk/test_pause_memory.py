"""A pause with an end outlives a restart."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from tests.clocks import START, ManualClock

from callpop.desk.pause import Pause, Paused
from callpop.desk.pause_memory import RETRY_SECONDS, PauseMemory


def run(path: Path, story: Callable[[Pause], Awaitable[None] | None], clock: ManualClock) -> Paused:
    """One run of Callpop; how pop-ups stood at its beginning."""

    async def whole() -> Paused:
        pause = Pause(UTC)
        memory = PauseMemory(path, pause, clock)
        await memory.start()
        began = pause.state
        if (more := story(pause)) is not None:
            await more
        await memory.close()
        return began

    return asyncio.run(whole())


async def soon(look: Callable[[], object]) -> None:
    """Return once that is true."""
    async with asyncio.timeout(10):
        while not look():  # noqa: ASYNC110 - a thread is at it
            await asyncio.sleep(0.001)


def test_a_pause_is_remembered_until_it_ends(tmp_path: Path) -> None:
    path, clock = tmp_path / "pause.json", ManualClock()
    until = START + timedelta(hours=1)

    async def said_in_haste(pause: Pause) -> None:
        pause.pause(clock.now(), START + timedelta(hours=2))
        await asyncio.sleep(0)
        # The disk is at it.
        pause.resume(clock.now())
        pause.pause(clock.now(), until)

    nothing = lambda _pause: None  # noqa: E731
    assert run(path, said_in_haste, clock) == Paused()
    assert run(path, nothing, clock) == Paused(on=True, until=until)
    clock.advance(3600)
    assert run(path, nothing, clock) == Paused()


def test_a_clock_that_is_set_back_by_years_mutes_nobody_for_years(tmp_path: Path) -> None:
    path, clock = tmp_path / "pause.json", ManualClock()
    begun: list[Paused] = []

    def story(pause: Pause) -> None:
        pause.pause(clock.now(), START + timedelta(hours=1))
        clock.set_wall(START - timedelta(hours=3))
        pause.elapsed(clock.now())
        begun.append(pause.state)
        clock.set_wall(START - timedelta(days=700))
        pause.elapsed(clock.now())
        begun.append(pause.state)

    run(path, story, clock)
    assert begun == [Paused(on=True, until=START + timedelta(hours=1)), Paused()]


def test_a_pause_without_an_end_is_for_this_run(tmp_path: Path) -> None:
    path, clock = tmp_path / "pause.json", ManualClock()
    run(path, lambda pause: pause.pause(clock.now(), START + timedelta(days=1)), clock)
    run(path, lambda pause: pause.pause(clock.now()), clock)
    assert run(path, lambda _pause: None, clock) == Paused()


@pytest.mark.parametrize(
    "written",
    ["", "{", "[]", "[" * 200_000, "\0", '{"muted_until": 7}', '{"muted_until": "soon"}'],
)
@pytest.mark.logs_warnings("pauses are forgotten")
def test_a_damaged_memory_is_forgotten(tmp_path: Path, written: str) -> None:
    path, clock = tmp_path / "pause.json", ManualClock()
    path.write_text(written)
    assert run(path, lambda _pause: None, clock) == Paused()


@pytest.mark.parametrize(
    "until",
    [
        START.replace(tzinfo=None) + timedelta(hours=1),
        # The clock was wrong by years when that was said.
        START + timedelta(days=700),
        # Written by hand: it can't even be told in another zone.
        datetime.max.replace(tzinfo=UTC),
    ],
)
def test_a_time_that_nobody_can_have_said_is_none(tmp_path: Path, until: datetime) -> None:
    path, clock = tmp_path / "pause.json", ManualClock()
    path.write_text(json.dumps({"muted_until": until.isoformat()}))
    assert run(path, lambda _pause: None, clock) == Paused()


@pytest.mark.logs_warnings("can't be written down yet")
def test_a_disk_that_takes_nothing_stops_nobody(tmp_path: Path) -> None:
    path, clock = tmp_path / "gone" / "pause.json", ManualClock()
    run(path, lambda pause: pause.pause(clock.now(), START + timedelta(days=1)), clock)


@pytest.mark.logs_warnings("can't be written down yet")
@pytest.mark.parametrize("at_the_end", [False, True])
def test_a_disk_that_was_full_is_tried_again(tmp_path: Path, *, at_the_end: bool) -> None:
    path, clock = tmp_path / "gone" / "pause.json", ManualClock()
    until = START + timedelta(hours=1)

    async def story(pause: Pause) -> None:
        pause.pause(clock.now(), until)
        await soon(lambda: clock.waits)
        path.parent.mkdir()
        if not at_the_end:
            clock.advance(RETRY_SECONDS)
            await soon(path.exists)

    run(path, story, clock)
    assert run(path, lambda _pause: None, clock) == Paused(on=True, until=until)


def test_what_a_newer_callpop_wrote_is_left_untouched(tmp_path: Path) -> None:
    path, clock = tmp_path / "pause.json", ManualClock()
    path.write_text(json.dumps({"format": 2, "muted": [{"until": "2027-01-01"}]}), "utf-8")
    written = path.read_bytes()

    async def said() -> None:
        pause = Pause(UTC)
        memory = PauseMemory(path, pause, clock)
        assert "newer version of Callpop" in str(await memory.start())
        pause.pause(clock.now(), START + timedelta(hours=1))
        assert pause.state.on
        await memory.close()

    asyncio.run(said())
    assert path.read_bytes() == written


def test_what_a_kill_leaves_behind_is_cleared_away(tmp_path: Path) -> None:
    path, clock = tmp_path / "pause.json", ManualClock()
    left_behind = tmp_path / ".pause.json.new"
    names: list[str] = []
    for _ in range(2):
        left_behind.write_text('{"muted_un')
        run(path, lambda pause: pause.pause(clock.now(), START + timedelta(hours=1)), clock)
        clock.advance(7200)
        run(path, lambda pause: pause.pause(clock.now(), START + timedelta(hours=3)), clock)
        names += [one.name for one in tmp_path.iterdir()]
        clock.advance(-7200)
    assert set(names) == {"pause.json"}
