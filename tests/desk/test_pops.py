"""Notifications: shown, updated, withdrawn, and what their buttons do."""

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

from callpop.desk.ports import Note
from callpop.telephony.changing import replace
from callpop.telephony.commands import Capabilities, Dial, Verdict
from callpop.telephony.events import LegEvent
from callpop.telephony.model import CallState, Contact, Direction
from callpop.telephony.sentence import say


def test_a_ring_is_told_and_withdrawn_when_answered(tmp_path: Path) -> None:
    async def play(place: Workplace) -> None:
        place.says("a", RINGING)
        [note] = place.screen.notes.values()
        assert str(note.title) == "Анастасія Березкіна"
        assert str(note.body) == "Рекламна агенція · +380 56 777 77 77\nline 567 850 550 · Office"
        assert note.urgent
        assert [(a.key, str(a.label)) for a in note.actions] == [("open-in-crm", "Open in CRM")]
        for _ in range(3):
            place.says("a", RINGING)
        assert len(place.screen.shown) == 1
        place.says("a", ANSWERED)
        assert place.screen.notes == {}
        place.says("a", RINGING)
        place.says("a", ENDED)
        await place.after(2)
        assert len(place.screen.shown) == 1

    at_desk(tmp_path, play)


def test_a_name_that_comes_late_changes_the_note_in_place(tmp_path: Path) -> None:
    async def play(place: Workplace) -> None:
        place.says("a", RINGING, contacts=())
        assert place.screen.titles == ["+380 56 777 77 77"]
        assert next(iter(place.screen.notes.values())).actions == ()
        place.says("a", RINGING)
        assert place.screen.titles == ["Анастасія Березкіна"]
        assert len({note.key for note in place.screen.shown}) == 1

    at_desk(tmp_path, play)


def test_a_missed_call_is_told_once_with_call_back(tmp_path: Path) -> None:
    async def play(place: Workplace) -> None:
        place.says("a", RINGING)
        await place.after(20)
        place.says("a", ENDED)
        await place.after(2)
        place.says("a", ENDED)
        place.says("a", RINGING)
        [note] = place.screen.notes.values()
        assert str(note.title) == "Missed: Анастасія Березкіна"
        assert not note.urgent
        assert [str(a.label) for a in note.actions] == ["Call back", "Open in CRM"]
        assert len(place.screen.shown) == 2
        note.on_action("call-back")
        await place.settle()
        assert place.screen.notes == {}
        [(account, command)] = place.lines.sent
        assert account == "Office"
        assert isinstance(command, Dial)
        assert command.number == "+380567777777"
        place.accept(Verdict.REFUSED, "No route")
        await place.settle()
        assert [str(p) for p in place.problems] == ["No route"]
        await place.after(1)
        # A name that comes later is news for the history alone.
        place.says("a", ENDED, contacts=(replace(CLIENT, name="Інша"),))
        assert str(place.desk.board.cards[0].title) == "Інша"
        assert place.screen.notes == {}

    at_desk(tmp_path, play)


def test_where_the_pbx_cannot_dial_there_is_no_call_back(tmp_path: Path) -> None:
    async def play(place: Workplace) -> None:
        place.online(capabilities=Capabilities(crm_link=True))
        place.says("a", RINGING)
        place.says("a", ENDED)
        await place.after(2)
        [note] = place.screen.notes.values()
        assert [a.key for a in note.actions] == ["open-in-crm"]

    at_desk(tmp_path, play)


def test_a_call_missed_long_ago_is_not_told_after_a_reconnect(tmp_path: Path) -> None:
    async def play(place: Workplace) -> None:
        await place.after(3600)
        place.desk.event("Office", _ended_long_ago(3600 - 601), place.clock.now())
        await place.after(2)
        assert place.screen.shown == []
        assert place.headlines == []
        place.desk.event(
            "Office",
            replace(_ended_long_ago(3600 - 500), leg="b", number="+380991112233"),
            place.clock.now(),
        )
        await place.after(2)
        assert [str(note.title) for note in place.screen.shown] == ["Missed: Анастасія Березкіна"]
        assert len(await place.history.recent()) == 2

    at_desk(tmp_path, play)


def _ended_long_ago(seconds: float) -> LegEvent:
    return LegEvent(
        leg="a",
        stage=ENDED,
        at=later(seconds),
        began_at=later(seconds - 20),
        ended_at=later(seconds),
        direction=Direction.IN,
        owner=None,
        mine=True,
        on_my_line=True,
        placed_by_me=False,
        number="+380567777777",
        contacts=(CLIENT,),
    )


def test_a_call_of_my_own_pops_nothing(tmp_path: Path) -> None:
    async def play(place: Workplace) -> None:
        place.settings.of = replace(place.settings.of, pop="ring")
        place.says("a", RINGING, direction=Direction.OUT, placed_by_me=True)
        place.says("a", ANSWERED, direction=Direction.OUT, placed_by_me=True)
        await place.settle()
        assert place.screen.shown == []
        assert place.browser.opened == []
        assert place.headlines == ["Talking"]

    at_desk(tmp_path, play)


def test_two_calls_that_turn_out_to_be_one_have_one_note(tmp_path: Path) -> None:
    async def play(place: Workplace) -> None:
        place.says("a", RINGING)
        place.says("x", RINGING, SALES)
        place.says("a", RINGING, aliases=("x",))
        assert len(place.screen.notes) == 1
        assert len(place.desk.board.cards) == 1
        assert any("replaces" in line for line in place.events)
        place.says("a", ANSWERED)
        assert place.screen.notes == {}
        await place.after(2)

    at_desk(tmp_path, play)


def test_a_colleagues_answer_withdraws_the_note_and_leaves_none(tmp_path: Path) -> None:
    async def play(place: Workplace) -> None:
        place.says("g", RINGING, SALES)
        place.says("a", RINGING, parent="g")
        assert len(place.screen.notes) == 1
        place.says("b", ANSWERED, OLENA, parent="g")
        place.says("a", ENDED, parent="g")
        await place.after(2)
        assert place.screen.notes == {}
        assert all(not str(note.title).startswith("Missed") for note in place.screen.shown)

    at_desk(tmp_path, play)


def test_the_button_opens_the_crm_and_takes_the_note_away(tmp_path: Path) -> None:
    async def play(place: Workplace) -> None:
        place.says("a", RINGING)
        [note] = place.screen.notes.values()
        note.on_action("open-in-crm")
        await place.settle()
        assert place.browser.opened == ["https://crm.example/1"]
        assert place.screen.notes == {}
        place.says("a", RINGING, contacts=(replace(CLIENT, name="Інша"),))
        assert place.screen.notes == {}
        assert place.headlines == ["Incoming call"]
        note.on_action("nonsense")

    at_desk(tmp_path, play)


def test_a_button_that_fails_says_so(tmp_path: Path) -> None:
    async def play(place: Workplace) -> None:
        place.browser.broken = say("No browser was found.")
        place.says("a", RINGING)
        next(iter(place.screen.notes.values())).on_action("open-in-crm")
        await place.settle()
        assert [str(p) for p in place.problems] == ["No browser was found."]
        assert str(place.desk.board.cards[0].notice) == "No browser was found."

    at_desk(tmp_path, play)


@pytest.mark.parametrize(
    ("rule", "opened"),
    [("click", [0, 0, 0]), ("ring", [1, 1, 1]), ("answer", [0, 1, 1])],
)
def test_the_crm_opens_by_the_accounts_rule_once_per_call(
    tmp_path: Path, rule: str, opened: list[int]
) -> None:
    async def play(place: Workplace) -> None:
        place.settings.of = replace(place.settings.of, pop=rule)
        counts = []
        for stage in (RINGING, ANSWERED, ENDED):
            for _ in range(2):
                place.says("a", stage)
                await place.settle()
            counts.append(len(place.browser.opened))
        assert counts == opened
        place.says("b", ANSWERED, OLENA, number="+380991112233", on_my_line=False)
        await place.after(2)
        assert len(place.browser.opened) == opened[-1]

    at_desk(tmp_path, play)


def test_a_link_that_comes_late_opens_late(tmp_path: Path) -> None:
    async def play(place: Workplace) -> None:
        place.settings.of = replace(place.settings.of, pop="ring")
        place.says("a", RINGING, contacts=())
        await place.settle()
        assert place.browser.opened == []
        place.says("a", RINGING)
        await place.settle()
        assert place.browser.opened == ["https://crm.example/1"]

    at_desk(tmp_path, play)


@pytest.mark.logs_warnings("a notification could not be shown")
def test_a_notifier_that_raises_does_not_hide_the_call(tmp_path: Path) -> None:
    async def play(place: Workplace) -> None:
        def fail(note: Note) -> None:
            raise RuntimeError

        place.screen.show = fail  # type: ignore[method-assign]
        place.says("a", RINGING)
        assert place.headlines == ["Incoming call"]
        [entry] = await place.history.recent()
        assert entry.state is CallState.RINGING

    at_desk(tmp_path, play)


def test_quitting_takes_every_note_away(tmp_path: Path) -> None:
    async def play(place: Workplace) -> Workplace:
        place.says("a", RINGING)
        assert place.screen.notes
        return place

    place = at_desk(tmp_path, play)
    assert place.screen.notes == {}


def test_markup_in_a_name_stays_text(tmp_path: Path) -> None:
    async def play(place: Workplace) -> None:
        place.says("a", RINGING, contacts=(Contact("<b>Bo</b>&amp;"),))
        assert place.screen.titles == ["<b>Bo</b>&amp;"]
        assert str(place.desk.board.cards[0].title) == "<b>Bo</b>&amp;"

    at_desk(tmp_path, play)


def test_many_missed_calls_leave_the_newest_notes(tmp_path: Path) -> None:
    async def play(place: Workplace) -> None:
        for number in range(15):
            place.says(f"c{number}", RINGING, contacts=(), number=f"+38044123{number:04}")
            place.says(f"c{number}", ENDED, contacts=(), number=f"+38044123{number:04}")
            await place.after(2)
        assert [title[-2:] for title in place.screen.titles] == [f"{n:02}" for n in range(5, 15)]
        assert place.desk.missed_count == 15

    at_desk(tmp_path, play)


def test_a_flood_of_calls_is_counted_in_one_note(tmp_path: Path) -> None:
    async def play(place: Workplace) -> None:
        place.settings.of = replace(place.settings.of, pop="ring")
        flood(place, range(300))
        assert place.screen.titles[:2] == ["Missed: +380 44 123 00 00", "Missed: +380 44 123 00 01"]
        assert place.screen.titles[10:] == ["One more call"]
        assert len(place.screen.shown) == 21
        await place.settle()
        assert len(place.browser.opened) == 10
        await place.after(1)
        assert place.screen.titles[10:] == ["290 more calls"]
        # In the same minute, but no longer in a flood.
        await place.after(10)
        flood(place, range(300, 301))
        assert "Missed: +380 44 123 03 00" in place.screen.titles
        place.desk.see_missed()
        assert place.screen.notes == {}
        flood(place, range(400, 412))
        await place.after(2)
        assert place.screen.titles[-1] == "3 more calls"

    at_desk(tmp_path, play)


def flood(place: Workplace, numbers: range) -> None:
    for number in numbers:
        place.says(f"c{number}", RINGING, number=f"+38044123{number:04}", contacts=(LINKED,))
        place.says(f"c{number}", ENDED, number=f"+38044123{number:04}", contacts=(LINKED,))


LINKED = Contact(url="https://crm.example/1")


def test_a_call_that_still_rings_is_told_of_once_there_is_room(tmp_path: Path) -> None:
    async def play(place: Workplace) -> None:
        flood(place, range(30))
        place.says("rings", RINGING, contacts=(), number="+380501112233")
        assert "+380 50 111 22 33" not in place.screen.titles
        await place.after(1)
        assert place.screen.titles[-1] == "21 more calls"
        for _ in range(10):
            await place.after(1)
        assert "+380 50 111 22 33" in place.screen.titles
        assert "20 more calls" in place.screen.titles
        # It is quiet again, and nothing wakes the desk for it.
        place.says("rings", ANSWERED, contacts=(), number="+380501112233")
        await place.after(60)
        assert place.desk.pop_ups.deadline() is None

    at_desk(tmp_path, play)
