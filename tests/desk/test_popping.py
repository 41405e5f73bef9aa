"""Whether a call pops up, and why not."""

from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from tests.clocks import START
from tests.desk.office import (
    ANSWERED,
    CLIENT,
    ENDED,
    ME,
    OLENA,
    RINGING,
    SALES,
    Workplace,
    at_desk,
    call,
)

from callpop.desk.popping import PopRules
from callpop.preferences import Preferences
from callpop.telephony.changing import replace
from callpop.telephony.model import Call, Direction, Outcome, Party

OUT: dict[str, Any] = {"direction": Direction.OUT, "placed_by_me": True}
INSIDE: dict[str, Any] = {"direction": Direction.INTERNAL, "number": "102", "contacts": ()}


def against(told: Call, **chosen: object) -> str:
    return str(PopRules.of(Preferences(**chosen)).against(told))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("told", "key", "why"),
    [
        (call(), "incoming_calls", "Calls from outside"),
        (call(**OUT), "outgoing_calls", "Calls that you place"),
        (call(**INSIDE), "internal_calls", "Calls between colleagues"),
        (call(**INSIDE | {"placed_by_me": True}), "outgoing_calls", "Calls that you place"),
        (call(**INSIDE | {"placed_by_me": True}), "internal_calls", "Calls between colleagues"),
    ],
)
def test_directions(told: Call, key: str, why: str) -> None:
    assert against(told) == ""
    assert why in against(told, **{key: False})
    others = {"incoming_calls", "outgoing_calls", "internal_calls"} - {key}
    if not (told.placed_by_me and told.direction is Direction.INTERNAL):
        assert against(told, **dict.fromkeys(others, False)) == ""


@pytest.mark.parametrize("queue", ["800", "sales", " SALES "])
def test_quiet_queues_by_name_or_number(queue: str) -> None:
    assert against(call(group=SALES), quiet_queues=(queue,)).endswith("its calls don't pop up.")
    assert against(call(group=None, queue="Sales"), quiet_queues=(queue,)) or queue == "800"
    assert against(call(group=Party("801", "Support")), quiet_queues=(queue, "")) == ""
    assert against(call(group=None), quiet_queues=(queue, " ")) == ""


def play(folder: Path, story: Callable[[Workplace], Awaitable[None]], **chosen: object) -> None:
    async def whole(place: Workplace) -> None:
        place.settings.of = replace(place.settings.of, pop="ring")
        place.desk.prefer(Preferences(sound=True, **chosen))  # type: ignore[arg-type]
        await story(place)

    at_desk(folder, whole)


def popped(place: Workplace) -> tuple[int, int, int, bool]:
    """Cards, notes, CRM pages, and whether it sounds."""
    opened = len(place.browser.opened)
    return len(place.headlines), len(place.screen.notes), opened, place.ringer.sounds


def sounds(place: Workplace) -> bool:
    return place.ringer.sounds


NOTHING_POPPED = (0, 0, 0, False)
ALL_POPPED = (1, 1, 1, True)


def test_a_call_that_the_rules_allow_pops_everywhere(tmp_path: Path) -> None:
    async def story(place: Workplace) -> None:
        place.says("a", RINGING)
        await place.settle()
        assert popped(place) == ALL_POPPED
        [ringing] = place.desk.live_calls()
        assert str(place.desk.why_not(ringing.id)) == ""
        place.says("a", ANSWERED)
        assert not place.ringer.sounds

    play(tmp_path, story, quiet_queues=("Support",))


def test_a_call_against_the_rules_pops_nowhere_and_is_kept(tmp_path: Path) -> None:
    async def story(place: Workplace) -> None:
        place.says("g", RINGING, SALES, on_my_line=True)
        place.says("a", RINGING, parent="g")
        await place.settle()
        assert popped(place) == NOTHING_POPPED
        [ringing] = place.desk.live_calls()
        assert (
            str(place.desk.why_not(ringing.id)) == "Sales is a quiet queue: its calls don't pop up."
        )
        await place.after(20)
        place.says("a", ENDED, parent="g")
        place.says("g", ENDED, SALES, on_my_line=True)
        await place.after(2)
        assert popped(place) == NOTHING_POPPED
        assert place.desk.missed_count == 1
        [entry] = await place.history.recent()
        assert entry.outcome is Outcome.MISSED

    play(tmp_path, story, quiet_queues=("sales",))


def test_a_queue_that_is_known_late_takes_the_call_off_the_screen(tmp_path: Path) -> None:
    async def story(place: Workplace) -> None:
        place.says("a", RINGING)
        assert len(place.headlines) == 1
        place.says("a", RINGING, queue="Sales")
        assert (len(place.headlines), len(place.screen.notes), place.ringer.sounds) == (0, 0, False)

    play(tmp_path, story, quiet_queues=("sales",))


def test_a_muted_call_is_muted_and_not_rejected(tmp_path: Path) -> None:
    async def story(place: Workplace) -> None:
        place.says("a", RINGING)
        await place.settle()
        place.desk.dismiss_ringing()
        assert popped(place) == (0, 0, 1, False)
        [ringing] = place.desk.live_calls()
        assert str(place.desk.why_not(ringing.id)) == "You muted this call."
        assert place.lines.sent == []
        for stage in (RINGING, ANSWERED):
            place.says("a", stage, contacts=(replace(CLIENT, name="Іван"),))
            assert (place.headlines, place.screen.notes) == ([], {})
        place.desk.recall(ringing.id)
        assert place.headlines == ["Talking"]
        place.says("b", RINGING, number="+380991112233")
        assert len(place.headlines) == 2

    play(tmp_path, story)


def test_one_mute_of_two_calls_that_are_one_holds(tmp_path: Path) -> None:
    async def story(place: Workplace) -> None:
        place.says("b", RINGING, OLENA, on_my_line=True)
        place.desk.dismiss_ringing()
        place.says("a", RINGING, parent="b")
        assert (place.headlines, place.screen.notes) == ([], {})

    play(tmp_path, story)


def test_what_still_rings_when_the_quiet_hours_end_pops_up(tmp_path: Path) -> None:
    async def story(place: Workplace) -> None:
        place.says("a", RINGING, began=0)
        place.says("gone", RINGING, number="+380991112233")
        place.says("talks", RINGING, number="+380991112244")
        await place.after(1)
        place.says("gone", ENDED, number="+380991112233")
        place.says("talks", ANSWERED, number="+380991112244")
        await place.after(50)
        assert popped(place) == NOTHING_POPPED
        assert place.desk.missed_count == 1
        why = {str(place.desk.why_not(ringing.id)) for ringing in place.desk.live_calls()}
        assert why == {"Quiet hours until 09:01."}
        await place.after(9)
        assert popped(place) == ALL_POPPED
        assert place.headlines == ["Incoming call"]

    play(tmp_path, story, quiet_hours="20:00-09:01")


def test_resumed_in_quiet_hours_calls_pop_up_until_these_end(tmp_path: Path) -> None:
    async def story(place: Workplace) -> None:
        place.says("a", RINGING)
        assert popped(place) == NOTHING_POPPED
        place.desk.resume_pops()
        await place.settle()
        assert popped(place) == ALL_POPPED
        await place.after(60)
        assert not place.paused()

    play(tmp_path, story, quiet_hours="20:00-09:01")


def test_a_pause_silences_what_rings_and_leaves_its_card(tmp_path: Path) -> None:
    async def story(place: Workplace) -> None:
        place.says("a", RINGING)
        await place.settle()
        place.desk.pause_pops(START + timedelta(hours=1))
        assert popped(place) == (1, 1, 1, False)
        place.says("b", RINGING, number="+380991112233")
        assert len(place.headlines) == 1
        place.desk.pause_today()
        place.desk.look_at_the_clock()
        assert str(place.desk.pause.state.until) == "2026-03-03 00:00:00+00:00"

    play(tmp_path, story)


def test_it_sounds_for_the_agents_own_phone_alone(tmp_path: Path) -> None:
    async def story(place: Workplace) -> None:
        place.says("a", RINGING, ME)
        assert sounds(place)
        place.desk.lost("Office", place.clock.now())
        assert not sounds(place)
        place.desk.back("Office", place.clock.now(), place.clock.now().wall)
        place.says("a", RINGING, ME)
        assert sounds(place)
        place.desk.prefer(Preferences(sound=False))
        assert not sounds(place)
        place.desk.prefer(Preferences(sound=True))
        assert sounds(place)
        place.says("a", ENDED, ME)
        assert not sounds(place)
        place.says("o", RINGING, ME, number="+380991112233", **OUT)
        assert not sounds(place)
        assert place.ringer.told == ["ring", "hush"] * 3

    play(tmp_path, story)


def test_nothing_sounds_once_callpop_ends(tmp_path: Path) -> None:
    kept: list[Workplace] = []

    async def story(place: Workplace) -> None:
        kept.append(place)
        place.says("a", RINGING)

    play(tmp_path, story)
    assert kept[0].ringer.told == ["ring", "hush"]
