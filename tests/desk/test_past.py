"""What becomes of calls, over days and restarts; what rivals' users complain of (the peers' items
16, 19 and 20)."""

import asyncio
from collections.abc import Awaitable, Callable
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
    later,
)

from callpop.desk.crm import Opened
from callpop.desk.history import HistoryEntry
from callpop.desk.history_search import Wanted
from callpop.telephony.changing import replace
from callpop.telephony.model import CallState, Direction, Outcome

OTHER = "+380441112233"


async def miss(place: Workplace, leg: str = "m", **more: object) -> None:
    place.says(leg, RINGING, **more)  # type: ignore[arg-type]
    await place.after(20)
    place.says(leg, ENDED, **more)  # type: ignore[arg-type]
    await place.after(2)


async def listed(place: Workplace, **wanted: object) -> list[HistoryEntry]:
    page = await place.history.page(Wanted(**wanted))  # type: ignore[arg-type]
    await place.settle()
    return page.entries


def over_a_restart(
    folder: Path,
    before: Callable[[Workplace], Awaitable[None]],
    after: Callable[[Workplace], Awaitable[None]],
    seconds: float = 3600,
) -> None:
    at_desk(folder, before)

    async def later_on() -> None:
        place = Workplace(folder)
        place.clock.advance(seconds)
        place.desk.start()
        place.online()
        # What was missed before is read in the background.
        await place.settle()
        await place.history.recent()
        await place.settle()
        try:
            await after(place)
        finally:
            await place.desk.close()

    asyncio.run(later_on())


def test_missed_calls_are_counted_until_they_are_seen_over_restarts(tmp_path: Path) -> None:
    async def before(place: Workplace) -> None:
        await miss(place)
        await miss(place, "n", number=OTHER, contacts=())
        assert place.desk.missed_count == 2

    async def then(place: Workplace) -> None:
        assert place.desk.missed_count == 2
        # Nothing is shouted about that the agent was told of before.
        assert place.headlines == []
        assert place.screen.notes == {}
        told: list[int] = []
        place.desk.missed.subscribe(told.append)
        place.desk.see_missed()
        assert told == [0]

    async def at_last(place: Workplace) -> None:
        assert place.desk.missed_count == 0
        assert len(await listed(place, missed=True)) == 2

    over_a_restart(tmp_path, before, then)
    over_a_restart(tmp_path, _nothing, at_last, 7200)


async def _nothing(place: Workplace) -> None:
    pass


@pytest.mark.parametrize("before_the_history_is_read", [False, True])
def test_a_call_that_was_seen_is_not_new_when_its_pbx_tells_of_it_again(
    tmp_path: Path, before_the_history_is_read: bool
) -> None:
    async def before(place: Workplace) -> None:
        await miss(place)
        place.desk.see_missed()
        await miss(place, "n", number=OTHER, contacts=())

    async def again() -> None:
        place = Workplace(tmp_path)
        place.clock.advance(3600)
        place.desk.start()
        place.online()
        if not before_the_history_is_read:
            await place.settle()
            await place.history.recent()
            await place.settle()
            assert place.desk.missed_count == 1
        place.says("m", ENDED)
        place.says("n", ENDED, number=OTHER, contacts=())
        await place.after(2)
        await place.history.recent()
        await place.history.recent()
        await place.settle()
        assert place.desk.missed_count == 1
        assert [one.number for one in (await place.history.missed())[0]] == [OTHER]
        await miss(place, "o", number="+380441112244", contacts=())
        assert place.desk.missed_count == 2
        await place.desk.close()

    at_desk(tmp_path, before)
    asyncio.run(again())


def test_who_looks_before_the_history_is_read_has_seen_them(tmp_path: Path) -> None:
    async def before(place: Workplace) -> None:
        await miss(place)

    at_desk(tmp_path, before)

    async def play(place: Workplace) -> None:
        place.desk.see_missed()
        await place.settle()
        await place.history.recent()
        await place.settle()
        assert place.desk.missed_count == 0
        assert (await place.history.missed())[0] == []

    at_desk(tmp_path, play)


def test_a_caller_of_before_the_restart_is_called_back_after_it(tmp_path: Path) -> None:
    async def before(place: Workplace) -> None:
        await miss(place)

    async def then(place: Workplace) -> None:
        assert place.desk.missed_count == 1
        mine = {"direction": Direction.OUT, "placed_by_me": True, "number": "0567777777"}
        place.says("b", RINGING, **mine)  # type: ignore[arg-type]
        assert place.desk.missed_count == 0
        [_, missed] = await listed(place)
        assert missed.called_back_at == later(3600)
        assert missed.called_back_by is None
        assert not missed.unseen
        assert not missed.waits

    over_a_restart(tmp_path, before, then)


def test_a_call_that_outlives_a_restart_is_listed_once(tmp_path: Path) -> None:
    async def before(place: Workplace) -> None:
        place.says("a", RINGING)
        place.says("a", ANSWERED)

    async def then(place: Workplace) -> None:
        [entry] = await listed(place)
        assert entry.outcome is Outcome.UNKNOWN
        place.says("a", ANSWERED)
        place.says("a", ENDED)
        await place.after(2)
        [entry] = await listed(place)
        assert (entry.outcome, entry.seen_at) == (Outcome.ANSWERED, later(0))

    over_a_restart(tmp_path, before, then, 60)


def test_one_call_of_many_legs_and_two_accounts_is_listed_once(tmp_path: Path) -> None:
    async def play(place: Workplace) -> None:
        place.online("Vega")
        # A queue that rings twice at the agent and at a colleague; another account tells it too.
        place.says("q", RINGING, SALES)
        place.says("q1", RINGING, parent="q")
        place.says("v", RINGING, account="Vega")
        place.says("q2", RINGING, OLENA, parent="q", mine=False, on_my_line=False)
        await place.after(10)
        place.says("q1", ENDED, parent="q")
        place.says("q3", RINGING, parent="q")
        await place.after(5)
        place.says("q3", ANSWERED, parent="q")
        place.says("q3", ENDED, parent="q")
        place.says("q2", ENDED, OLENA, parent="q", mine=False, on_my_line=False)
        place.says("q", ENDED, SALES)
        place.says("v", ENDED, account="Vega")
        await place.after(3)
        # And once more, as PBXs do.
        place.says("q3", ENDED, parent="q")
        place.says("q", ENDED, SALES)
        [entry] = await listed(place)
        assert entry.outcome is Outcome.ANSWERED
        assert await listed(place, missed=True) == []
        assert place.desk.missed_count == 0

    at_desk(tmp_path, play)


def test_answered_by_a_colleague_is_never_missed(tmp_path: Path) -> None:
    async def play(place: Workplace) -> None:
        place.says("g", RINGING, SALES)
        place.says("g1", RINGING, parent="g")
        place.says("g2", RINGING, OLENA, parent="g", mine=False, on_my_line=False)
        # The agent's phone stops before the PBX says who answered.
        place.says("g1", ENDED, parent="g")
        place.says("g2", ANSWERED, OLENA, parent="g", mine=False, on_my_line=False)
        await place.after(2)
        assert await listed(place, missed=True) == []
        assert place.desk.missed_count == 0
        [entry] = await listed(place)
        assert (entry.outcome, entry.answered_by) == (Outcome.ANSWERED_ELSEWHERE, "Olena (102)")

    at_desk(tmp_path, play)


def test_the_number_is_there_after_the_card_has_gone(tmp_path: Path) -> None:
    async def play(place: Workplace) -> None:
        place.says("a", RINGING)
        [card] = place.desk.board.cards
        place.desk.dismiss(card.call.id)
        assert place.desk.board.cards == ()
        # While the call goes on, and a day after it.
        [entry] = await listed(place)
        assert entry.number_shown == "+380 56 777 77 77"
        place.says("a", ENDED)
        await place.after(24 * 3600)
        [entry] = await listed(place)
        assert entry.number_shown == "+380 56 777 77 77"

    at_desk(tmp_path, play)


def test_a_queue_call_missed_long_ago_is_listed_still(tmp_path: Path) -> None:
    async def play(place: Workplace) -> None:
        place.says("q", RINGING, SALES)
        place.says("q1", RINGING, parent="q")
        await place.after(20)
        place.says("q1", ENDED, parent="q")
        place.says("q", ENDED, SALES)
        await place.after(30 * 24 * 3600)
        [entry] = await listed(place, missed=True)
        assert entry.group == "Sales (800)"
        assert place.desk.missed_count == 1

    at_desk(tmp_path, play)


@pytest.mark.parametrize("queue", [False, True])
def test_the_record_of_a_call_is_the_same_from_the_history(tmp_path: Path, queue: bool) -> None:
    async def play(place: Workplace) -> None:
        rules = place.settings.of
        place.settings.of = replace(
            rules, crm_url="https://crm.example/find?c={call_id}&n={digits}"
        )
        facts: dict[str, object] = {"contacts": (replace(CLIENT, url=None),)}
        if queue:
            place.says("root", RINGING, SALES, **facts)  # type: ignore[arg-type]
            place.says("branch", RINGING, parent="root", **facts)  # type: ignore[arg-type]
        else:
            place.says("branch", RINGING, **facts)  # type: ignore[arg-type]
        [call] = place.desk.live_calls()
        opened = await place.desk.open_in_crm(call.id)
        assert isinstance(opened, Opened)
        assert f"c={call.id.replace('/', '%2F')}" in opened.url
        place.says("branch", ENDED, parent="root" if queue else None, **facts)  # type: ignore[arg-type]
        if queue:
            place.says("root", ENDED, SALES, **facts)  # type: ignore[arg-type]
        await place.after(2 * 3600)
        assert place.desk.call(call.id) is None
        assert await place.desk.open_in_crm(call.id) == opened

    at_desk(tmp_path, play)


def test_a_caller_who_calls_again_and_is_answered(tmp_path: Path) -> None:
    async def play(place: Workplace) -> None:
        await miss(place)
        await place.after(60)
        place.says("b", RINGING)
        await place.after(5)
        place.says("b", ANSWERED)
        [_, missed] = await listed(place)
        assert missed.spoken_at == later(87)
        assert (missed.spoken_by, missed.called_back_at) == (None, None)

    at_desk(tmp_path, play)


def test_a_caller_whom_a_colleague_speaks_with_later(tmp_path: Path) -> None:
    async def play(place: Workplace) -> None:
        await miss(place)
        await miss(place, "o", number=OTHER, contacts=())
        await miss(place, "inside", number="102", contacts=(), direction=Direction.INTERNAL)
        hers = {"mine": False, "on_my_line": False}
        # Not the agent's calls: the history lists none of them.
        place.says("b", RINGING, OLENA, **hers)  # type: ignore[arg-type]
        place.says("b", ANSWERED, OLENA, **hers)  # type: ignore[arg-type]
        out = {"number": OTHER, "contacts": (), "direction": Direction.OUT, **hers}
        place.says("c", RINGING, OLENA, **out)  # type: ignore[arg-type]
        place.says("c", ANSWERED, OLENA, **out)  # type: ignore[arg-type]
        inside, other, missed = await listed(place)
        assert (missed.spoken_by, missed.called_back_at) == ("Olena (102)", None)
        assert (other.called_back_by, other.spoken_at) == ("Olena (102)", None)
        assert inside.waits
        assert place.desk.missed_count == 1
        assert [one.id for one in (await place.history.missed())[0]] == [inside.id]

    at_desk(tmp_path, play)


def test_a_call_that_turns_out_not_to_be_missed_is_not_new_any_more(tmp_path: Path) -> None:
    async def play(place: Workplace) -> None:
        place.says("g", RINGING, SALES)
        place.says("g1", RINGING, parent="g")
        await place.after(20)
        place.says("g1", ENDED, parent="g")
        place.says("g", ENDED, SALES)
        await place.after(2)
        assert len((await place.history.missed())[0]) == 1
        place.says("g2", ANSWERED, OLENA, parent="g", mine=False, on_my_line=False)
        await place.after(2)
        [entry] = await listed(place)
        assert (entry.state, entry.outcome) == (CallState.ENDED, Outcome.ANSWERED_ELSEWHERE)
        assert (await place.history.missed())[0] == []
        assert place.desk.missed_count == 0

    at_desk(tmp_path, play)
