"""Missed calls leave the screen once they are looked at or made up for."""

from pathlib import Path

import pytest
from tests.desk.office import (
    ANSWERED,
    CLIENT,
    ENDED,
    OLENA,
    RINGING,
    SALES,
    Workplace,
    at_desk,
    call,
    later,
)

from callpop.desk.missed import MissedCalls
from callpop.telephony.calls import CallChange
from callpop.telephony.model import Call, CallState, Contact, Direction, Outcome


def missed(id: str = "m", **facts: object) -> Call:
    facts = {"state": CallState.ENDED, "outcome": Outcome.MISSED, "ended_at": later(20)} | facts
    return call(id=id, **facts)


async def miss(place: Workplace, leg: str = "m") -> None:
    place.says(leg, RINGING)
    await place.after(20)
    place.says(leg, ENDED)
    await place.after(2)
    assert place.headlines == ["Missed"]
    assert place.screen.titles == ["Missed: Анастасія Березкіна"]
    assert place.desk.missed_count == 1


def test_calling_back_takes_the_missed_call_off_the_screen(tmp_path: Path) -> None:
    async def play(place: Workplace) -> None:
        await miss(place)
        mine = {"direction": Direction.OUT, "placed_by_me": True, "number": "0567777777"}
        place.says("b", RINGING, **mine)  # type: ignore[arg-type]
        assert place.headlines == ["Calling"]
        assert place.screen.notes == {}
        assert place.desk.missed_count == 0
        place.says("b", ENDED, **mine)  # type: ignore[arg-type]
        await place.after(2)
        # What was settled does not come back with a late word of it.
        place.says("m", ENDED, contacts=(Contact("Інша"),))
        assert place.headlines == ["No answer"]
        assert place.screen.notes == {}

    at_desk(tmp_path, play)


def test_a_client_who_is_spoken_with_later_is_not_missed_any_more(tmp_path: Path) -> None:
    async def play(place: Workplace) -> None:
        await miss(place)
        place.says("b", RINGING)
        assert place.headlines == ["Incoming call", "Missed"]
        place.says("b", ANSWERED)
        assert place.headlines == ["Talking"]
        assert place.screen.notes == {}
        assert place.desk.missed_count == 0

    at_desk(tmp_path, play)


def test_a_client_whom_a_colleague_takes_later_is_not_missed_any_more(tmp_path: Path) -> None:
    async def play(place: Workplace) -> None:
        await miss(place)
        place.says("g", RINGING, SALES)
        place.says("g1", RINGING, parent="g")
        place.says("g2", RINGING, OLENA, parent="g", mine=False, on_my_line=False)
        place.says("g2", ANSWERED, OLENA, parent="g", mine=False, on_my_line=False)
        place.says("g1", ENDED, parent="g")
        await place.after(2)
        assert place.headlines == ["Answered by Olena (102)"]
        assert place.screen.notes == {}
        assert place.desk.missed_count == 0

    at_desk(tmp_path, play)


def test_another_caller_changes_nothing(tmp_path: Path) -> None:
    async def play(place: Workplace) -> None:
        await miss(place)
        place.says("b", RINGING, number="+380441112233", contacts=())
        place.says("b", ANSWERED, number="+380441112233", contacts=())
        assert place.headlines == ["Talking", "Missed"]
        assert place.screen.titles == ["Missed: Анастасія Березкіна"]
        assert place.desk.missed_count == 1

    at_desk(tmp_path, play)


def test_who_has_looked_at_the_missed_calls_needs_no_note_of_them(tmp_path: Path) -> None:
    async def play(place: Workplace) -> None:
        await miss(place)
        counts: list[int] = []
        place.desk.missed.subscribe(counts.append)
        place.desk.see_missed()
        assert place.screen.notes == {}
        assert counts == [0]
        place.desk.see_missed()
        assert counts == [0]
        # The card says what to do about it, and goes by itself.
        assert place.headlines == ["Missed"]
        place.says("m", ENDED, contacts=(CLIENT, Contact("Інша")))
        assert place.screen.notes == {}

    at_desk(tmp_path, play)


@pytest.mark.parametrize(
    ("told", "settled"),
    [
        (call(id="b", placed_by_me=True, direction=Direction.OUT, seen_at=later(60)), True),
        (call(id="b", state=CallState.ANSWERED, seen_at=later(60)), True),
        (call(id="b", seen_at=later(60)), False),
        (missed("b", seen_at=later(60)), False),
        (call(id="b", state=CallState.ANSWERED, seen_at=later(-60)), False),
        (call(id="b", state=CallState.ANSWERED, number=None, seen_at=later(60)), False),
        (call(id="b", state=CallState.ANSWERED, account="Vega", seen_at=later(60)), True),
    ],
)
def test_what_makes_up_for_a_missed_call(told: Call, settled: bool) -> None:
    board = MissedCalls()
    assert board.take(CallChange(missed())) == []
    assert board.take(CallChange(told)) == (["m"] if settled else [])
    assert board.unseen == (0 if settled else 1) + (told.outcome is Outcome.MISSED)


def test_the_history_knows_who_was_spoken_with_later(tmp_path: Path) -> None:
    async def play(place: Workplace) -> None:
        async def waiting() -> set[str | None]:
            return {one.number for one in await place.desk.history.recent() if one.waits}

        await miss(place)
        await place.after(60)
        place.says("x", RINGING, number="+380441112233", contacts=())
        await place.after(20)
        place.says("x", ENDED, number="+380441112233", contacts=())
        await place.after(60)
        assert await waiting() == {"+380441112233", "+380567777777"}
        place.says("b", RINGING, number="056 777 77 77", contacts=())
        assert await waiting() == {"+380441112233", "+380567777777"}
        place.says("b", ANSWERED, number="056 777 77 77", contacts=())
        assert await waiting() == {"+380441112233"}

    at_desk(tmp_path, play)


def test_an_extension_is_somebody_else_at_another_pbx() -> None:
    board = MissedCalls()
    board.take(CallChange(missed(number="102", direction=Direction.INTERNAL)))
    facts: dict[str, object] = {"number": "102", "placed_by_me": True, "seen_at": later(60)}
    assert board.take(CallChange(call(id="b", account="Vega", **facts))) == []
    assert board.take(CallChange(call(id="c", **facts))) == ["m"]


def test_a_call_that_somebody_took_after_all_waits_for_nothing() -> None:
    board = MissedCalls()
    before = missed()
    board.take(CallChange(before))
    board.take(CallChange(missed(outcome=Outcome.ANSWERED_ELSEWHERE), before))
    assert board.unseen == 0
    assert board.see() == []


def test_missed_calls_that_turn_out_to_be_one_count_once() -> None:
    board = MissedCalls()
    board.take(CallChange(missed("1")))
    board.take(CallChange(missed("2")))
    board.take(CallChange(missed("2"), missed("2"), absorbed=("1",)))
    assert board.unseen == 1
    assert board.see() == ["2"]
