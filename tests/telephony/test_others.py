"""The quick story of colleagues' calls is the one that is told of any call."""

import random
from datetime import timedelta

import pytest
from tests.telephony.test_calls import START

from callpop.telephony.events import LegEvent, Stage
from callpop.telephony.legs import Leg
from callpop.telephony.model import Call, CallState, Contact, Direction, Outcome, Party, PartyKind
from callpop.telephony.others import story_of_others
from callpop.telephony.story import _Part
from callpop.telephony.thread import Thread

_TALES = 2_000
_NUMBERS = (None, "0905123456", "+421905123456", "102", "0412289133")
_NAMES = (None, "Ján", "Zuzana")


def _chosen(chance: random.Random) -> LegEvent:
    """A report with whatever it may have, but nothing of the agent's."""

    def some(*what: object) -> object:
        return chance.choice(what)

    facts = {
        "leg": some("a", "b", "c", "d"),
        "stage": some(*Stage),
        "at": START + timedelta(seconds=chance.randrange(6)),
        "timed": chance.random() < 0.9,
        "began_at": some(None, None, START),
        "answered_at": some(None, None, None, START + timedelta(seconds=2)),
        "ended_at": some(None, None, START + timedelta(seconds=4)),
        "parent": some(None, None, "a", "queue"),
        "direction": some(None, *Direction),
        "owner": some(None, *(Party("101", "Eva", kind) for kind in PartyKind), Party()),
        "peer": some(None, Party("102", chance.choice(_NAMES)), Party()),
        "mine": chance.choice((None, False)),
        "placed_by_me": chance.choice((None, False, True)),
        "number": some(*_NUMBERS),
        "contacts": some((), (Contact(chance.choice(_NAMES)), Contact("Eva")), (Contact(),)),
        "trunk": some(None, "0412289133"),
        "queue": some(None, None, "601", "602"),
        "outcome": some(None, None, *Outcome),
        "recording_url": some(None, "https://pbx.example/1"),
    }
    return LegEvent(**facts)  # type: ignore[arg-type]


def _tale(seed: int) -> tuple[Call, Call]:
    chance = random.Random(seed)
    thread = Thread(account="Office", country="SK", key="a", seen_at=START, born_at=0.0)
    for _ in range(chance.randint(1, 9)):
        event = _chosen(chance)
        account = chance.choice(("Office", "Office", "Branch"))
        leg = thread.legs.setdefault((account, event.leg), Leg(event.leg, account))
        leg.merge(event)
    for leg in thread.legs.values():
        leg.settled = chance.random() < 0.1
    thread.grace_over, thread.unknown = chance.random() < 0.5, chance.random() < 0.1
    thread.stale_since = chance.choice((None, None, START))
    thread.clock_offset = chance.choice((None, timedelta(seconds=1), timedelta(seconds=-3)))
    if chance.random() < 0.2:
        thread.closings = [START + timedelta(seconds=9)]
    legs = thread.in_order()
    return story_of_others(thread, legs), _Part(thread, [], legs, first=True).call()


def test_the_same_is_told() -> None:
    told = [_tale(seed) for seed in range(_TALES)]
    for quick, whole in told:
        assert quick == whole
    # All that may be told was.
    assert {call.state for call, _ in told} == set(CallState)
    assert {call.outcome for call, _ in told} == {None, *Outcome}


@pytest.mark.parametrize("field", Call.__struct_fields__)
def test_every_fact_is_told_of_some(field: str) -> None:
    never = {"extension", "mine", "placed_by_me", "at_my_phone", "controllable", "id", "seen_at"}
    values = {str(getattr(_tale(seed)[0], field)) for seed in range(200)}
    assert len(values) > 1 or field in never
