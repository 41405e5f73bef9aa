"""What of the queues is shown, from the board as a PBX fills it."""

from datetime import timedelta

import pytest
from tests.clocks import START, ManualClock

from callpop.desk.queue_view import (
    ABANDONED_FOR,
    KEPT_FOR,
    Limits,
    QueueView,
    Wait,
    in_order,
    longest_wait,
    views,
    waiting_now,
    whole_view,
    worst_wait,
)
from callpop.telephony.changing import replace
from callpop.telephony.events import QueueCallerEvent, QueueMemberEvent, QueueStep
from callpop.telephony.model import Call, CallState, Direction, Presence, PresenceState
from callpop.telephony.queues import Member, Queue, QueueBoard

WAITING, ANSWERED, ABANDONED = QueueStep.WAITING, QueueStep.ANSWERED, QueueStep.ABANDONED


class Pbx:
    def __init__(self) -> None:
        self.clock = ManualClock()
        self.board = QueueBoard()
        self.board.know("Office", "UA")

    def says(self, step: QueueStep, caller: str = "a", queue: str = "601", **more: object) -> None:
        now = self.clock.now()
        facts: dict[str, object] = {"number": "0567777777", "account": "Office"} | more
        account = str(facts.pop("account"))
        event = QueueCallerEvent(queue=queue, caller=caller, step=step, at=now.wall, **facts)  # type: ignore[arg-type]
        self.board.take(account, event, now)

    def line(self, length: int, queue: str = "601") -> None:
        for n in range(1, length + 1):
            self.says(WAITING, f"{queue}-{n}", queue, number=f"+42190512{n:04}", position=n)

    def shown(self, **wanted: object) -> list[QueueView]:
        now = self.clock.now().wall
        return views(in_order(self.board.rows()), now, **wanted)  # type: ignore[arg-type]


def names(pbx: Pbx) -> list[str]:
    return [shown.queue.queue for shown in pbx.shown()]


def test_the_first_in_line_and_how_many_more() -> None:
    pbx = Pbx()
    pbx.line(30)
    [shown] = pbx.shown()
    assert [one.position for one in shown.waiting] == [1, 2, 3]
    assert (shown.more, shown.whole) == (27, False)
    [shown] = pbx.shown(whole={("Office", "601")})
    assert len(shown.waiting) == 30
    assert (shown.more, shown.whole) == (0, True)


def test_one_more_is_shown_and_not_counted() -> None:
    pbx = Pbx()
    pbx.line(4)
    [shown] = pbx.shown()
    assert (len(shown.waiting), shown.more) == (4, 0)
    [shown] = pbx.shown(whole={("Office", "601")})
    assert not shown.whole


def test_queues_in_which_somebody_waits_stand_first() -> None:
    pbx = Pbx()
    for queue in ("1000", "601", "602"):
        pbx.says(WAITING, queue, queue)
        pbx.says(ANSWERED, queue, queue)
    assert names(pbx) == ["601", "602", "1000"]
    pbx.line(1, "602")
    assert names(pbx) == ["602", "601", "1000"]
    assert waiting_now(pbx.board.rows()) == 1


def test_nobody_is_known_to_wait_where_the_session_is_cut() -> None:
    pbx = Pbx()
    pbx.line(2)
    pbx.says(WAITING, "x", "Sales", account="Branch")
    pbx.board.lost("Office", pbx.clock.now())
    assert waiting_now(pbx.board.rows()) == 1
    # Who waited when it was last heard of is shown, as that.
    stale = next(one for one in pbx.shown() if one.queue.account == "Office")
    assert len(stale.waiting) == 2
    assert stale.queue.stale_since == pbx.clock.now().wall


def test_who_gave_up_is_told_for_a_while() -> None:
    pbx = Pbx()
    for n in range(3):
        pbx.says(WAITING, str(n), number=f"+38044111000{n}")
        pbx.says(ABANDONED, str(n), number=None, waited=40)
        pbx.clock.advance(60)
    [shown] = pbx.shown()
    assert [one.number for one in shown.abandoned] == ["+380441110002", "+380441110001"]
    pbx.clock.advance((ABANDONED_FOR - timedelta(seconds=119)).total_seconds())
    [shown] = pbx.shown()
    assert [one.number for one in shown.abandoned] == ["+380441110002"]


def test_who_waits_again_or_was_spoken_with_since_needs_no_call_back() -> None:
    pbx = Pbx()
    pbx.says(WAITING)
    pbx.says(ABANDONED, waited=40)
    assert len(pbx.shown()[0].abandoned) == 1
    # In another queue, and written otherwise.
    pbx.says(WAITING, "b", "602", number="+380 56 777 77 77")
    assert all(not one.abandoned for one in pbx.shown())
    pbx.says(ANSWERED, "b", "602", number=None)
    assert all(not one.abandoned for one in pbx.shown())
    # At another PBX nobody knows of that.
    pbx.says(ABANDONED, "e", "Sales", account="Branch", number="+380501112233")
    pbx.says(ANSWERED, "f", number="0501112233")
    [sales] = [one for one in pbx.shown() if one.queue.account == "Branch"]
    assert len(sales.abandoned) == 1
    # Another caller's call says nothing of this one's.
    pbx.says(ABANDONED, "c", number="0441112233")
    pbx.says(ANSWERED, "d", number="0441112234")
    told = [one.number for shown in pbx.shown() for one in shown.abandoned]
    assert "+380441112233" in told


def test_the_members_where_they_are_asked_for() -> None:
    pbx = Pbx()
    now = pbx.clock.now()
    for extension, paused in (("12", True), ("43", False), ("77", None)):
        event = QueueMemberEvent(queue="601", extension=extension, at=now.wall, paused=paused)
        pbx.board.take("Office", event, now)
    [shown] = pbx.shown()
    assert (shown.members, shown.paused) == ((), 1)
    [shown] = pbx.shown(with_members={("Office", "601")})
    assert [member.extension for member in shown.members] == ["12", "43", "77"]


@pytest.mark.parametrize(
    ("seconds", "wait"),
    [(0, Wait.SHORT), (59, Wait.SHORT), (60, Wait.LONG), (179, Wait.LONG), (180, Wait.TOO_LONG)],
)
def test_a_wait_is_long_and_then_too_long(seconds: float, wait: Wait) -> None:
    pbx = Pbx()
    pbx.says(WAITING)
    pbx.clock.advance(seconds)
    pbx.says(WAITING, "b", number="0501112233")
    now, limits = pbx.clock.now().wall, Limits(60, 180)
    assert worst_wait(pbx.board.rows(), now, limits) is wait
    pbx.board.lost("Office", pbx.clock.now())
    assert worst_wait(pbx.board.rows(), now, limits) is Wait.SHORT
    # Whoever chose them the other way round is warned at the first.
    assert Limits(180, 60).of(START, START + timedelta(seconds=61)) is Wait.TOO_LONG


def test_all_of_a_queue() -> None:
    pbx = Pbx()
    pbx.line(30)
    pbx.says(ABANDONED, "601-1")
    now = pbx.clock.now()
    member = QueueMemberEvent(queue="601", extension="12", at=now.wall, paused=False)
    pbx.board.take("Office", member, now)
    shown = whole_view(pbx.board.rows()[0], now.wall)
    assert (len(shown.waiting), len(shown.members), len(shown.abandoned)) == (29, 1, 1)
    assert longest_wait(pbx.board.rows()) == now.wall
    later = whole_view(pbx.board.rows()[0], now.wall + KEPT_FOR + timedelta(seconds=1))
    assert later.abandoned == ()
    assert longest_wait((Queue(account="Office", queue="1"),)) is None


def test_free_is_who_neither_talks_nor_pauses() -> None:
    queue = Queue(
        account="Office",
        queue="601",
        members=tuple(
            Member(extension=extension, paused=paused)
            for extension, paused in (("1", False), ("2", False), ("3", True), ("4", None))
        ),
    )

    def presence_of(account: str, extension: str) -> Presence | None:
        state = PresenceState.BUSY if extension == "2" else PresenceState.AVAILABLE
        return Presence(account=account, extension=extension, state=state)

    assert QueueView(queue=queue).free(presence_of) == 1
    assert QueueView(queue=queue).free(lambda _account, _extension: None) == 0
    assert QueueView(queue=replace(queue, stale_since=START)).free(presence_of) == 0


def spoke(
    direction: Direction, number: str | None, account: str = "Office", at: float = 60
) -> Call:
    return Call(
        id="x",
        account=account,
        direction=direction,
        state=CallState.ANSWERED,
        number=number,
        started_at=START,
        answered_at=START + timedelta(seconds=at),
        seen_at=START,
    )


def test_who_gave_up_and_is_spoken_with_is_settled() -> None:
    pbx = Pbx()
    for number in ("0567777777", "0501112233", "102"):
        pbx.says(WAITING, number, number=number)
        pbx.says(ABANDONED, number, number=number)

    def settled() -> list[tuple[str | None, bool]]:
        (queue,) = pbx.board.rows()
        found = [one for one in queue.abandoned if one.spoken_at is not None]
        return [(one.number, one.called_back) for one in found]

    # Before they gave up, without an answer, somebody else, within the office.
    for call in (
        spoke(Direction.OUT, "+380567777777", at=-1),
        replace(spoke(Direction.OUT, "+380567777777"), state=CallState.RINGING),
        spoke(Direction.OUT, "+380440000000"),
        spoke(Direction.OUT, None),
        spoke(Direction.INTERNAL, "+380567777777"),
        spoke(Direction.OUT, "102", account="Branch"),
    ):
        assert pbx.board.heard(call) == []
    assert settled() == []
    # A number of the world is the same through any account.
    assert len(pbx.board.heard(spoke(Direction.OUT, "+380567777777", account="Branch"))) == 1
    assert pbx.board.heard(spoke(Direction.OUT, "+380567777777")) == []
    assert len(pbx.board.heard(spoke(Direction.IN, "+380501112233"))) == 1
    assert len(pbx.board.heard(spoke(Direction.OUT, "102"))) == 1
    assert set(settled()) == {("+380567777777", True), ("+380501112233", False), ("102", True)}
