"""Nothing is told of a call before the history has it on disk, and no hanging disk keeps a call
from being told."""

import asyncio
import threading
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest
from tests.clocks import START
from tests.desk.office import ANSWERED, ENDED, OLENA, RINGING, Workplace, later

from callpop.database import connect_to_read
from callpop.desk.history_file import SCHEMA_VERSION
from callpop.desk.ports import Note
from callpop.desk.telling import Telling
from callpop.telephony.moment import Moment
from callpop.telephony.sentence import say

LONG = 30.0
"""Seconds; no test waits so long."""


def waiting_desk(
    folder: Path, play: Callable[[Workplace], Coroutine[Any, Any, None]], patience: float = LONG
) -> None:
    async def run() -> None:
        place = Workplace(folder, patience=patience)
        place.desk.start()
        place.online()
        try:
            await asyncio.wait_for(play(place), 20)
        finally:
            await place.desk.close()

    asyncio.run(run())


def states_on_disk(folder: Path) -> list[str]:
    db = connect_to_read(folder / "history.db", SCHEMA_VERSION)
    try:
        return [state for (state,) in db.execute("SELECT state FROM calls ORDER BY place")]
    finally:
        db.close()


async def until(look: Callable[[], object]) -> None:
    while not look():  # noqa: ASYNC110
        await asyncio.sleep(0)


async def told(place: Workplace, *types: str) -> None:
    await until(lambda: place.told == list(types))


def test_whatever_is_shown_is_on_disk(tmp_path: Path) -> None:
    """Looked at in the very moment in which it is shown, through another connection."""

    async def play(place: Workplace) -> None:
        seen: list[tuple[str, list[str]]] = []

        def look(_none: None) -> None:
            seen.extend((card.kind, states_on_disk(tmp_path)) for card in place.desk.board.cards)

        place.desk.cards.subscribe(look)
        show = place.screen.show

        def show_note(note: Note) -> None:
            seen.append((note.key.split(":")[0], states_on_disk(tmp_path)))
            show(note)

        place.screen.show = show_note  # type: ignore[method-assign]
        place.says("a", RINGING)
        assert not place.desk.board.cards
        assert not place.desk.shown_calls()
        assert not place.screen.notes
        assert not place.ringer.sounds
        assert not place.told
        await told(place, "call.ringing")
        assert [call.state for call in place.desk.shown_calls()] == ["ringing"]
        place.says("a", ANSWERED)
        assert [call.state for call in place.desk.shown_calls()] == ["ringing"]
        await told(place, "call.ringing", "call.answered")
        assert [call.state for call in place.desk.shown_calls()] == ["answered"]
        place.says("a", ENDED)
        await told(place, "call.ringing", "call.answered", "call.ended")
        assert {kind for kind, _ in seen} == {"ring", "incoming", "talking", "ended"}
        state = {"incoming": "ringing", "ring": "ringing", "talking": "answered", "ended": "ended"}
        assert all(on_disk == [state[kind]] for kind, on_disk in seen), seen

    waiting_desk(tmp_path, play)


def test_what_is_heard_meanwhile_is_told_behind_it(tmp_path: Path) -> None:
    async def play(place: Workplace) -> None:
        heard: list[tuple[str | None, str]] = []
        place.desk.calls.subscribe(lambda one: heard.append((one.call.number, one.call.state)))
        first, other, olenas = (f"+38044111223{end}" for end in range(3))
        place.says("a", RINGING, number=first)
        place.says("b", RINGING, number=other)
        place.says("a", ANSWERED, number=first)
        place.says("c", RINGING, OLENA, number=olenas)  # Hers need not wait, but stands behind.
        place.says("a", ENDED, number=first)
        assert not heard
        await until(lambda: len(heard) == 5)
        assert [(number[-1:], state) for number, state in heard if number] == [
            ("0", "ringing"), ("1", "ringing"), ("0", "answered"), ("2", "ringing"), ("0", "ended"),
        ]  # fmt: skip

    waiting_desk(tmp_path, play)


def test_a_hanging_disk_keeps_no_call_from_being_told(tmp_path: Path) -> None:
    async def play(place: Workplace) -> None:
        goes_on = threading.Event()
        place.history._thread.put(lambda _db: (goes_on.wait(LONG), None)[1])
        try:
            place.says("a", RINGING)
            await told(place, "call.ringing")
            # The disk is known to hang: the next one does not wait at all.
            place.says("a", ANSWERED)
            assert place.told == ["call.ringing", "call.answered"]
        finally:
            goes_on.set()
        await place.history.recent()
        place.says("a", ENDED)
        assert place.told[2:] == []
        await told(place, "call.ringing", "call.answered", "call.ended")
        assert states_on_disk(tmp_path) == ["ended"]

    # Longer than a disk takes beside other programs, else the end is told without it.
    waiting_desk(tmp_path, play, patience=0.3)


@pytest.mark.logs_warnings("changes of the history could not be written")
def test_where_nothing_can_be_written_nothing_is_waited_for(tmp_path: Path) -> None:
    (tmp_path / "history.db").mkdir()

    async def play(place: Workplace) -> None:
        await until(lambda: place.problems)
        place.says("a", RINGING)
        assert place.told == ["call.ringing"]

    waiting_desk(tmp_path, play)


def test_a_rehearsal_and_colleagues_wait_for_no_disk(tmp_path: Path) -> None:
    async def play(place: Workplace) -> None:
        place.desk.rehearsed.add("Trial")
        place.online("Trial")
        place.says("t", RINGING, account="Trial")
        assert place.told == ["call.ringing"]
        place.says("o", RINGING, OLENA, on_my_line=False, number="+380441112233")
        assert not place.desk._telling._waiting

    waiting_desk(tmp_path, play)


@pytest.mark.logs_warnings("what happened to a call could not be told")
def test_one_that_can_not_be_told_keeps_no_other_from_it(tmp_path: Path) -> None:
    async def play(place: Workplace) -> None:
        heard: list[Any] = []

        def tell(what: Any, _now: Moment) -> None:
            heard.append(what)
            if len(heard) == 1:
                raise ValueError(say("broken"))

        telling = Telling(place.history, place.desk._tasks, LONG, tell)
        place.says("a", RINGING)
        one = place.desk._telling._waiting[0][0]
        for _ in range(3):
            telling.take(one, Moment(START, 0.0))
        telling.take(one, Moment(later(1), 1.0))
        await until(lambda: len(heard) == 4)
        await told(place, "call.ringing")
        assert not telling._waiting

    waiting_desk(tmp_path, play)
