"""What is on the screen while calls come and go."""

from collections.abc import Callable, Collection
from datetime import UTC, timedelta
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from tests.clocks import START
from tests.desk.office import (
    ANSWERED,
    ENDED,
    ME,
    OLENA,
    RINGING,
    SALES,
    Workplace,
    at_desk,
    call,
    later,
    status,
)

from callpop.desk import wording
from callpop.desk.cards import Card, CardAction, CardBoard, CardKind, Cards
from callpop.desk.crm import Ask
from callpop.desk.privacy import Privacy
from callpop.desk.report import Report
from callpop.preferences import Preferences
from callpop.telephony.calls import CallChange
from callpop.telephony.changing import replace
from callpop.telephony.commands import NO_CAPABILITIES, Capabilities
from callpop.telephony.events import Stage
from callpop.telephony.model import Call, CallState, Contact, Direction, Outcome
from callpop.telephony.moment import Moment
from callpop.telephony.status import LinkState


def moment(seconds: float = 0) -> Moment:
    return Moment(later(seconds), 1_000 + seconds)


def over(outcome: Outcome, **facts: object) -> Call:
    return call(state=CallState.ENDED, outcome=outcome, ended_at=later(60), **facts)


def cards(
    can: Capabilities = NO_CAPABILITIES, *, link: bool = True, muted: Collection[str] = ()
) -> Cards:
    return Cards(
        lambda id: id not in muted, Privacy(), lambda _account: can, lambda _call: link, zone=UTC
    )


def card_of(
    told: Call, can: Capabilities = NO_CAPABILITIES, *, link: bool = True, first: Call | None = None
) -> Card:
    board = cards(can, link=link)
    if first is not None:
        board.take(CallChange(first), moment())
    board.take(CallChange(told, first), moment(60))
    [card] = board.board.cards
    return card


def test_each_card_leaves_at_its_own_time() -> None:
    board = cards()
    for id, outcome in (("missed", Outcome.MISSED), ("ended", Outcome.ANSWERED)):
        board.take(CallChange(call(id=id)), moment())
        board.take(CallChange(over(outcome, id=id)), moment(60))
    assert board.deadline() == moment(66).ticks
    board.elapsed(moment(65))
    assert len(board.board.cards) == 2
    board.elapsed(moment(66))
    assert [card.call.id for card in board.board.cards] == ["missed"]
    assert board.deadline() == moment(120).ticks
    board.elapsed(moment(120))
    assert [card.call.id for card in board.board.cards] == []
    assert board.deadline() is None


def test_a_ringing_card_reads_in_one_second() -> None:
    card = card_of(call())
    assert card.kind is CardKind.INCOMING
    assert str(card.headline) == "Incoming call"
    assert str(card.title) == "Анастасія Березкіна"
    assert card.line2 == "Рекламна агенція · +380 56 777 77 77"
    assert str(card.line3) == "to Sales (800) · line 567 850 550 · Office"
    assert card.timer_from == START
    assert card.clock is None
    assert card.actions == (CardAction.OPEN_IN_CRM, CardAction.COPY_NUMBER, CardAction.NOT_NOW)


def test_what_is_not_known_is_left_out() -> None:
    nobody = call(contacts=(), number=None, number_shown=None, group=None, trunk=None)
    card = card_of(nobody, link=False)
    assert (str(card.title), card.line2, str(card.line3)) == ("Unknown caller", "", "Office")
    assert card.actions == (CardAction.NOT_NOW,)
    only_number = card_of(call(contacts=(), group=None), link=False)
    assert str(only_number.title) == "+380 56 777 77 77"
    assert only_number.line2 == ""
    assert str(only_number.line3) == "line 567 850 550 · Office"
    assert only_number.actions[0] is CardAction.COPY_NUMBER
    company_alone = card_of(call(contacts=(Contact(company="Рога і Копита"),), trunk=None))
    assert str(company_alone.title) == "+380 56 777 77 77"
    assert company_alone.line2 == "Рога і Копита"
    assert str(company_alone.line3) == "to Sales (800) · Office"


@pytest.mark.parametrize(
    ("trunk", "shown"),
    [
        ("567850550", "567 850 550"),
        ("0567850550", "056 785 0550"),
        ("380443332211", "+380 44 333 22 11"),
        ("+421905123456", "+421 905 123 456"),
        ("1001", "1001"),
        ("Podpora zákazníkov", "Podpora zákazníkov"),
        ("SIP/567850550", "SIP/567850550"),
        ("567850550 záloha", "567850550 záloha"),
    ],
)
def test_a_line_is_shown_as_people_write_it(trunk: str, shown: str) -> None:
    told = call(trunk=trunk, group=None)
    assert str(wording.where(told)) == f"line {shown} · Office"
    # Scripts are told what the PBX said.
    assert told.trunk == trunk


def test_a_groups_call_that_names_no_phone_yet_comes_in() -> None:
    assert str(card_of(call(at_my_phone=False)).headline) == "Incoming call"


def test_a_colleague_is_shown_with_the_extension() -> None:
    colleague = call(
        direction=Direction.INTERNAL,
        number="102",
        number_shown="102",
        contacts=(Contact("Olena", number="102"),),
        group=None,
        trunk=None,
    )
    card = card_of(colleague, link=False)
    assert (str(card.title), card.line2) == ("Olena", "")
    assert str(card.line3) == "extension 102 · Office"


@pytest.mark.parametrize(
    ("told", "kind", "headline"),
    [
        (call(at_my_phone=False, ringing=(OLENA,)), CardKind.INCOMING, "Rings at Olena (102)"),
        (call(ringing=(OLENA,)), CardKind.INCOMING, "Incoming call"),
        (call(at_my_phone=False), CardKind.INCOMING, "No longer rings here"),
        (call(direction=Direction.OUT, placed_by_me=True), CardKind.OUTGOING, "Calling"),
        (call(direction=Direction.INTERNAL, placed_by_me=True), CardKind.OUTGOING, "Calling"),
        (call(direction=Direction.INTERNAL), CardKind.INCOMING, "Incoming call"),
        (
            call(state=CallState.ANSWERED, answered_at=later(5), answered_by=ME),
            CardKind.TALKING,
            "Talking",
        ),
        (over(Outcome.MISSED), CardKind.MISSED, "Missed"),
        (
            over(Outcome.ANSWERED_ELSEWHERE, answered_by=OLENA),
            CardKind.ELSEWHERE,
            "Answered by Olena (102)",
        ),
        (over(Outcome.ANSWERED_ELSEWHERE), CardKind.ELSEWHERE, "Answered by a colleague"),
        (over(Outcome.ANSWERED, answered_at=later(5)), CardKind.ENDED, "Call ended · 0:55"),
        (over(Outcome.ANSWERED), CardKind.ENDED, "Call ended"),
        (over(Outcome.NO_ANSWER), CardKind.ENDED, "No answer"),
        (over(Outcome.BUSY), CardKind.ENDED, "Busy"),
        (over(Outcome.REJECTED), CardKind.ENDED, "Rejected"),
        (over(Outcome.FAILED), CardKind.ENDED, "Call failed"),
        (over(Outcome.UNKNOWN), CardKind.ENDED, "Ended, outcome unknown"),
        (call(stale_since=later(30)), CardKind.INCOMING, "Unknown since 09:00"),
    ],
)
def test_headlines(told: Call, kind: CardKind, headline: str) -> None:
    card = card_of(told, first=call(started_at=later(0)))
    assert (card.kind, str(card.headline)) == (kind, headline)
    assert card.quiet is (headline == "No longer rings here")


def test_a_call_that_rings_nowhere_stands_behind_one_that_does() -> None:
    board = cards()
    for n, told in enumerate((call(id="rings"), call(id="quiet"))):
        board.take(CallChange(told), moment(n))
    board.take(CallChange(call(id="quiet", seen_at=later(5), at_my_phone=False)), moment(9))
    assert [card.call.id for card in board.board.cards] == ["rings", "quiet"]


def test_what_a_card_would_offer_is_known_without_it() -> None:
    board = cards(Capabilities(dial=True, hang_up=True))
    board.enabled = False
    board.take(CallChange(call()), moment())
    assert board.board == CardBoard()
    card = board.card("c1")
    assert card is not None
    assert CardAction.HANG_UP in card.actions
    assert board.card("c2") is None


def test_a_question_waits_without_a_card_as_long_as_its_call_lasts() -> None:
    board = cards()
    board.enabled = False
    board.take(CallChange(call()), moment())
    ask = Ask("Office", "other.example", "https://other.example/9", "c1")
    board.ask(ask)
    assert board.board == CardBoard(ask=ask)
    board.settle("c1")
    assert board.board == CardBoard()
    board.ask(ask)
    board.take(CallChange(over(Outcome.ANSWERED), call()), moment(60))
    board.leave("c1")
    assert board.board == CardBoard()


def test_times_are_told_by_this_machines_clock() -> None:
    slow = timedelta(seconds=100)
    talking = call(
        state=CallState.ANSWERED, answered_at=later(-95), started_at=later(-100), clock_offset=slow
    )
    assert card_of(talking).timer_from == later(5)
    ended = over(Outcome.MISSED, clock_offset=slow)
    assert card_of(replace(ended, ended_at=later(-40)), first=call()).clock == later(60)
    # No phone rings before we heard of it: a PBX that is ahead does not make it negative.
    assert card_of(call(started_at=later(50))).timer_from == START
    stale = card_of(call(stale_since=later(30)))
    assert (stale.timer_from, stale.stale_since) == (None, later(30))


def test_only_what_the_pbx_can_do_is_offered() -> None:
    talking = call(state=CallState.ANSWERED, answered_at=START)
    everything = Capabilities(dial=True, hang_up=True, transfer=True)
    offered = card_of(talking, everything).actions
    assert offered[0] is CardAction.OPEN_IN_CRM
    assert {CardAction.HANG_UP, CardAction.TRANSFER} <= set(offered)
    assert CardAction.TRANSFER not in card_of(call(), everything).actions
    stale = card_of(replace(talking, stale_since=START), everything).actions
    assert not {CardAction.HANG_UP, CardAction.TRANSFER} & set(stale)
    missed = over(Outcome.MISSED)
    assert card_of(missed, everything).actions[:2] == (CardAction.CALL_BACK, CardAction.OPEN_IN_CRM)
    assert CardAction.CALL_BACK not in card_of(missed).actions
    nobody = replace(missed, number=None)
    assert CardAction.CALL_BACK not in card_of(nobody, everything).actions


def test_four_cards_and_a_count_ringing_first() -> None:
    board = cards()
    for number in range(5):
        talking = call(
            id=f"t{number}",
            state=CallState.ANSWERED,
            answered_at=START,
            seen_at=later(10 + number),
        )
        board.take(CallChange(talking), moment())
    board.take(CallChange(call(id="old ring", seen_at=later(1))), moment())
    board.take(CallChange(call(id="new ring", seen_at=later(2))), moment())
    assert [card.call.id for card in board.board.cards] == ["new ring", "old ring", "t4", "t3"]
    assert board.board.more == 3


def test_a_colleagues_call_has_no_card() -> None:
    board = cards()
    board.take(CallChange(call(mine=False)), moment())
    assert board.board == CardBoard()
    board.take(CallChange(call(id="c2")), moment())
    board.take(CallChange(call(id="c2", mine=False)), moment())
    assert board.board == CardBoard()


def test_a_colleagues_call_that_comes_to_me_pops(tmp_path: Path) -> None:
    async def play(place: Workplace) -> None:
        place.desk.pause_pops()
        place.says("b", RINGING, OLENA, on_my_line=False)
        place.desk.resume_pops()
        assert (place.headlines, place.screen.titles, place.told) == ([], [], [])
        place.says("a", RINGING, parent="b")
        assert place.headlines == ["Incoming call"]
        assert place.screen.titles == ["Анастасія Березкіна"]
        assert place.told == ["call.ringing"]

    at_desk(tmp_path, play)


def test_news_that_is_old_has_no_card() -> None:
    board = cards()
    board.take(CallChange(over(Outcome.MISSED)), moment(60 + 601))
    board.take(CallChange(replace(over(Outcome.ANSWERED), id="c2")), moment(60))
    assert board.board == CardBoard()


def test_one_call_of_two_keeps_one_card() -> None:
    board = cards()
    board.take(CallChange(call(id="c")), moment())
    board.take(CallChange(call(id="d"), absorbed=("c",)), moment())
    assert [card.call.id for card in board.board.cards] == ["d"]


def test_talk_time() -> None:
    told = [wording.talk_time(s) for s in (0, 7, 192, 3792, -1)]
    assert told == ["0:00", "0:07", "3:12", "1:03:12", "0:00"]


# The whole way: what the PBX reports, and what is on the screen.


def test_a_call_is_followed_from_the_ring_to_its_end(tmp_path: Path) -> None:
    async def play(place: Workplace) -> None:
        place.says("a", RINGING)
        assert place.headlines == ["Incoming call"]
        await place.after(5)
        place.says("a", ANSWERED)
        assert place.headlines == ["Talking"]
        await place.after(192)
        place.says("a", ENDED)
        assert place.headlines == ["Call ended · 3:12"]
        await place.after(5.9)
        assert place.headlines == ["Call ended · 3:12"]
        await place.after(0.2)
        assert place.headlines == []
        # Late and repeated reports bring nothing back.
        place.says("a", RINGING)
        place.says("a", ENDED)
        await place.after(1)
        assert place.headlines == []
        assert place.told == ["call.ringing", "call.answered", "call.ended"]

    at_desk(tmp_path, play)


def test_whoever_shows_cards_is_told_when_one_leaves(tmp_path: Path) -> None:
    async def play(place: Workplace) -> None:
        place.says("a", RINGING)
        place.says("a", ANSWERED)
        place.says("a", ENDED)
        assert len(place.boards[-1].cards) == 1
        await place.after(7)
        assert not place.boards[-1].cards

    at_desk(tmp_path, play)


def test_a_missed_call_stays_a_minute(tmp_path: Path) -> None:
    async def play(place: Workplace) -> None:
        place.says("a", RINGING)
        await place.after(20)
        place.says("a", ENDED)
        await place.after(2)
        assert place.headlines == ["Missed"]
        [card] = place.desk.board.cards
        assert card.actions[0] is CardAction.CALL_BACK
        assert place.desk.missed_count == 1
        place.desk.status(status(state=LinkState.WAITING))
        [card] = place.desk.board.cards
        assert card.actions[0] is CardAction.OPEN_IN_CRM
        await place.after(60)
        assert place.headlines == []
        assert place.desk.missed_count == 1
        place.desk.see_missed()
        assert place.desk.missed_count == 0

    at_desk(tmp_path, play)


def test_a_colleague_takes_a_call_of_the_group(tmp_path: Path) -> None:
    async def play(place: Workplace) -> None:
        place.says("g", RINGING, SALES)
        place.says("a", RINGING, parent="g")
        place.says("b", RINGING, OLENA, parent="g")
        assert place.headlines == ["Incoming call"]
        assert str(place.desk.board.cards[0].line3) == "to Sales (800) · line 567 850 550 · Office"
        await place.after(5)
        place.says("b", ANSWERED, OLENA, parent="g")
        place.says("a", ENDED, parent="g")
        await place.after(0.1)
        assert place.headlines == ["Answered by Olena (102)"]
        await place.after(4)
        assert place.headlines == []
        assert place.desk.missed_count == 0
        assert place.told[-1] == "call.ended"
        assert len(place.desk.live_calls()) == 0

    at_desk(tmp_path, play)


def test_my_phone_stops_while_a_colleagues_goes_on(tmp_path: Path) -> None:
    async def play(place: Workplace) -> None:
        place.says("g", RINGING, SALES)
        place.says("a", RINGING, parent="g")
        place.says("b", RINGING, OLENA, parent="g")
        place.says("a", ENDED, parent="g")
        assert place.headlines == ["Rings at Olena (102)"]
        assert place.screen.notes == {}

    at_desk(tmp_path, play)


def test_not_now_is_for_the_whole_call(tmp_path: Path) -> None:
    async def play(place: Workplace) -> None:
        place.says("a", RINGING)
        [card] = place.desk.board.cards
        place.desk.dismiss(card.call.id)
        assert place.headlines == []
        assert place.screen.notes == {}
        assert [c.state for c in place.desk.live_calls()] == [CallState.RINGING]
        await place.after(20)
        place.says("a", ENDED)
        await place.after(2)
        assert place.headlines == []
        assert place.screen.notes == {}
        [entry] = await place.history.recent()
        assert entry.outcome is Outcome.MISSED
        # Another call is another matter.
        place.says("b", RINGING, number="+380991112233")
        assert place.headlines == ["Incoming call"]

    at_desk(tmp_path, play)


def test_a_missed_call_that_somebody_took_after_all(tmp_path: Path) -> None:
    async def play(place: Workplace) -> None:
        place.says("g", RINGING, SALES)
        place.says("a", RINGING, parent="g")
        await place.after(5)
        place.says("a", ENDED, parent="g")
        place.says("g", ENDED, SALES)
        await place.after(2)
        assert place.headlines == ["Missed"]
        assert place.screen.titles == ["Missed: Анастасія Березкіна"]
        place.says("b", ANSWERED, OLENA, parent="g", answered_at=later(4))
        assert place.headlines == []
        assert place.screen.notes == {}
        assert place.desk.missed_count == 0
        last = place.events[-1]
        assert last["type"] == "call.changed"
        assert last["call"]["outcome"] == "answered-elsewhere"

    at_desk(tmp_path, play)


def test_what_a_gap_hides_is_shown_as_unknown(tmp_path: Path) -> None:
    async def play(place: Workplace) -> None:
        place.says("a", RINGING)
        await place.after(60)
        place.desk.lost("Office", place.clock.now())
        assert place.headlines == ["Unknown since 09:01"]
        report = place.desk.status_report()["calls"][0]
        assert report["stale_since"] == "2026-03-02T09:01:00.000+00:00"
        await place.after(10)
        place.desk.back("Office", place.clock.now(), later(60))
        place.says("a", ANSWERED)
        assert place.headlines == ["Talking"]
        [gap] = await place.history.gaps()
        assert (gap.account, gap.lost_at, gap.back_at) == ("Office", later(60), later(70))

    at_desk(tmp_path, play)


def test_nothing_pops_while_paused_and_all_is_kept(tmp_path: Path) -> None:
    async def play(place: Workplace) -> None:
        place.settings.of = replace(place.settings.of, pop="ring")
        place.desk.pause_pops(until=later(30))
        place.says("a", RINGING)
        await place.after(20)
        place.says("a", ENDED)
        await place.after(2)
        assert (place.headlines, place.screen.shown, place.browser.opened) == ([], [], [])
        assert place.desk.missed_count == 1
        [entry] = await place.history.recent()
        assert entry.outcome is Outcome.MISSED
        assert place.told == ["call.ringing", "call.ended"]
        place.says("b", RINGING, number="+380991112233")
        await place.after(10)
        assert not place.paused()
        # It began while paused, and still rings.
        assert (place.headlines, len(place.screen.notes)) == (["Incoming call"], 1)
        assert place.browser.opened == ["https://crm.example/1"]
        place.desk.pause_pops()
        await place.after(100_000)
        assert place.paused()
        place.desk.resume_pops()
        assert not place.paused()

    at_desk(tmp_path, play)


def test_cards_and_notes_can_be_switched_off(tmp_path: Path) -> None:
    async def play(place: Workplace) -> None:
        place.desk.prefer(Preferences(cards=False))
        place.says("a", RINGING)
        assert (place.headlines, len(place.screen.notes)) == ([], 1)
        place.desk.prefer(Preferences(notifications=False))
        # At once: it may be because the notes can't be seen.
        assert place.headlines == ["Incoming call"]
        place.says("b", RINGING, number="+380991112233")
        assert (place.headlines, len(place.screen.notes)) == (["Incoming call"] * 2, 1)

    at_desk(tmp_path, play)


def test_a_removed_account_leaves_nothing_behind(tmp_path: Path) -> None:
    async def play(place: Workplace) -> None:
        place.says("a", RINGING)
        place.desk.forget("Office")
        assert place.headlines == ["Ended, outcome unknown"]
        assert place.screen.notes == {}
        assert place.desk.live_calls() == []
        assert place.desk.account_statuses() == []
        await place.after(7)
        assert place.headlines == []
        [entry] = await place.history.recent()
        assert (entry.state, entry.outcome) == (CallState.ENDED, Outcome.UNKNOWN)

    at_desk(tmp_path, play)


def test_a_call_outlives_the_renaming_of_its_account(tmp_path: Path) -> None:
    async def play(place: Workplace) -> None:
        place.says("a", RINGING)
        place.says("a", ANSWERED)
        [before] = place.desk.live_calls()
        place.desk.lost("Office", place.clock.now())
        place.desk.rename("Office", "Head office")
        assert [status.account for status in place.desk.account_statuses()] == []
        [call] = place.desk.live_calls()
        assert (call.id, call.account) == (before.id, "Head office")
        place.online("Head office")
        place.says("a", ENDED, account="Head office")
        assert place.desk.live_calls() == []
        [entry] = await place.history.recent()
        assert (entry.account, entry.outcome) == ("Head office", Outcome.ANSWERED)
        # The time in which nothing was heard is over, under the name that it had.
        [gap] = await place.history.gaps()
        assert gap.account == "Office"
        assert gap.back_at is not None

    at_desk(tmp_path, play)


def test_the_screen_status_and_events_agree_at_every_step(tmp_path: Path) -> None:
    async def play(place: Workplace) -> None:
        last: dict[str, str] = {}

        def agree() -> None:
            for line in place.events:
                if line["type"].startswith("call."):
                    last[line["call"]["id"]] = line["call"]["state"]
                    for gone in line.get("replaces", ()):
                        last.pop(gone)
            open_by_events = {i for i, state in last.items() if state != "ended"}
            status_calls = place.desk.status_report()["calls"]
            on_screen = {c.call.id for c in place.desk.board.cards if not c.call.over}
            assert {c["id"] for c in status_calls} == open_by_events == on_screen
            states = {c.call.id: c.call.state.value for c in place.desk.board.cards}
            assert all(states[c["id"]] == c["state"] for c in status_calls)

        steps: list[Callable[[], None]] = [
            lambda: place.says("b", RINGING, OLENA, number="+380441112233"),
            lambda: place.says("a", RINGING, number="+380441112233"),
            # The group's leg shows that both are one.
            lambda: place.says("b", RINGING, OLENA, parent="g", number="+380441112233"),
            lambda: place.says("a", RINGING, parent="g", number="+380441112233"),
            lambda: place.says("x", RINGING, number="+380991112233"),
            lambda: place.says("a", ANSWERED, parent="g", number="+380441112233"),
            lambda: place.says("x", ENDED, number="+380991112233"),
            lambda: place.says("x", ENDED, number="+380991112233"),
            lambda: place.says("g", ENDED, SALES, number="+380441112233"),
            lambda: place.says("a", ENDED, parent="g", number="+380441112233"),
        ]
        for step in steps:
            step()
            await place.after(1.6)
            agree()
        assert any("replaces" in line for line in place.events)
        lines = [str({k: v for k, v in line.items() if k != "at"}) for line in place.events]
        assert len(lines) == len(set(lines))

    at_desk(tmp_path, play)


REPORTS = st.lists(
    st.tuples(
        st.sampled_from(["g", "a", "b", "x"]),
        st.sampled_from([RINGING, ANSWERED, ENDED]),
        st.sampled_from([None, "g", "x"]),
        st.sampled_from([0.0, 0.5, 2.0, 70.0]),
    ),
    max_size=12,
)


@settings(max_examples=30, deadline=None)
@given(reports=REPORTS, cut=st.integers(0, 12))
@example(
    reports=[
        ("x", RINGING, None, 0.5),
        ("x", ENDED, None, 0.0),
        ("a", RINGING, "g", 0.0),
        ("b", RINGING, None, 0.0),
        ("g", RINGING, "x", 0.0),
    ],
    cut=0,
)
@example(
    reports=[
        ("g", RINGING, None, 0.5),
        ("a", ENDED, None, 0.5),
        ("b", ANSWERED, None, 0.0),
        ("a", RINGING, "g", 0.0),
    ],
    cut=0,
)
def test_whatever_a_pbx_says_the_boards_agree(
    tmp_path_factory: pytest.TempPathFactory,
    reports: list[tuple[str, Stage, str | None, float]],
    cut: int,
) -> None:
    owners = {"g": SALES, "a": ME, "b": OLENA, "x": ME}

    async def play(place: Workplace) -> None:
        for number, (leg, stage, parent, pause) in enumerate(reports):
            if number == cut:
                place.desk.lost("Office", place.clock.now())
                place.desk.back("Office", place.clock.now(), place.clock.now().wall)
            place.says(leg, stage, owners[leg], parent=None if parent == leg else parent)
            await place.after(pause)
            live = place.desk.live_calls()
            cards = place.desk.board.cards
            assert {c.id for c in live} == {card.call.id for card in cards if not card.call.over}
            rings = {c.id for c in live if c.state is CallState.RINGING and c.at_my_phone}
            notes = [key for key in place.screen.notes if key.startswith("ring:")]
            assert len(rings) <= len(notes) <= len(live)
            entries = await place.history.recent()
            assert {c.id for c in live} == {e.id for e in entries if e.state is not CallState.ENDED}
        last: dict[str, Report] = {}
        for line in place.events:
            for gone in line.get("replaces", ()):
                del last[gone]
            if "call" in line:
                last[line["call"]["id"]] = line["call"]
        # In whatever order: two calls that turn out to be one are told of anew.
        told = {c["id"]: c for c in last.values() if c["state"] != "ended"}
        assert told == {c["id"]: c for c in place.desk.status_report()["calls"]}

    at_desk(tmp_path_factory.mktemp("desk"), play)
