"""The call tracker, judged by real calls through a real Asterisk.

The recordings hold what its manager interface said, and ``book.json`` what truly happened, as the
SIP phones saw it. The little translation here reads only what a leg can be told from; a connector
for Asterisk is another matter.
"""

import json
import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from tests.telephony.test_calls import at, moment

from callpop.telephony.calls import GRACE, CallTracker
from callpop.telephony.events import LegEvent, Stage
from callpop.telephony.model import Call, CallState, Direction, Outcome, Party, PartyKind
from callpop.telephony.numbers import same

FOLDER = Path(__file__).parents[1] / "wire" / "asterisk"
BOOK: dict[str, Any] = json.loads((FOLDER / "book.json").read_text())
BUSY = {"BUSY": Outcome.BUSY}
SECOND = timedelta(seconds=1)


def legs(file: str, me: str | None) -> Iterator[tuple[float, LegEvent]]:
    """The manager's events as reports on legs, seen by the agent at extension ``me``."""
    channels: dict[str, str] = {}
    callers: dict[str, str] = {}
    for line in (FOLDER / file).read_text().splitlines():
        row = json.loads(line)
        told, name, seconds = row["event"], row["event"]["Event"], row["t"]
        uid = told.get("Uniqueid")
        if name == "Newchannel":
            channels[uid] = told["Channel"].partition("/")[2].rpartition("-")[0]
            if told["Channel"].startswith("Local/"):
                channels[uid] = ""
            if channels[uid] == "trunk" and uid == told["Linkedid"]:
                callers[uid] = told["CallerIDNum"]
        if name == "DialEnd" and told["DialStatus"] in BUSY:
            uid, outcome = told["DestUniqueid"], BUSY[told["DialStatus"]]
            told = {**told, "Linkedid": told["DestLinkedid"]}
            stage = Stage.RINGING
        elif name == "Newchannel":
            stage, outcome = Stage.RINGING, None
        elif name == "Newstate" and told["ChannelStateDesc"] == "Up":
            stage, outcome = Stage.ANSWERED, None
        elif name == "Hangup":
            stage, outcome = Stage.ENDED, None
        else:
            continue
        extension, root = channels[uid], told["Linkedid"]
        if not extension or root not in callers:
            continue
        is_line = uid == root
        if is_line and stage is Stage.ANSWERED:
            # The line is answered by the PBX, or with the phone: it says nothing of its own.
            continue
        yield (
            seconds,
            LegEvent(
                leg=uid,
                stage=stage,
                at=at(seconds),
                clocked=True,
                parent=None if is_line else root,
                direction=Direction.IN,
                owner=Party(None, "the line", PartyKind.MENU)
                if is_line
                else Party(extension, kind=PartyKind.PERSON),
                mine=None if is_line else extension == me,
                number=callers[root],
                outcome=outcome,
            ),
        )


@dataclass
class Told:
    calls: list[Call]
    rung: int
    """How often the agent's phone was shown to ring."""


def tell(file: str, me: str | None, caller: str) -> Told:
    tracker = CallTracker()
    tracker.know("Asterisk", "SK")
    ids: dict[str, None] = {}
    rung = 0
    for seconds, event in legs(file, me):
        now = moment(seconds)
        changes = tracker.elapsed(now) + tracker.take("Asterisk", event, now)
        for change in changes:
            ids[change.call.id] = None
            now_rings = change.call.state is CallState.RINGING and rings(change.call)
            rang = change.before is not None and rings(change.before)
            rung += of(change.call, caller) and now_rings and not rang
    calls = [call for i in ids if (call := tracker.get(i)) is not None and of(call, caller)]
    return Told([call for call in calls if call.mine or me is None], rung)


def of(call: Call, caller: str) -> bool:
    return call.number is not None and same(call.number, caller)


def rings(call: Call) -> bool:
    return call.mine and call.at_my_phone


INBOUND = [
    pytest.param(scene["file"], call, id=f"{name}-{call['caller']}")
    for name, scene in BOOK.items()
    for call in scene["calls"]
    if call["kind"] == "inbound"
]
AT_PHONES = [
    pytest.param(*case.values, extension, id=f"{case.id}-at-{extension}")
    for case in INBOUND
    for extension in case.values[1]["offered"]  # type: ignore[index]
]


@pytest.mark.parametrize(("file", "book"), INBOUND)
def test_the_whole_pbx(file: str, book: dict[str, Any]) -> None:
    told = tell(file, None, book["caller"])
    (call,) = told.calls
    assert call.over
    answerers = book["answered_by"]
    assert (call.answered_by.extension if call.answered_by else None) == (
        answerers[0] if answerers else None
    )
    if answerers:
        assert call.answered_at is not None
        waited = call.answered_at - call.started_at
        assert abs(waited - timedelta(seconds=book["ring_s"])) < SECOND
    assert call.ended_at is not None
    assert abs(call.ended_at - at(book["t_end"])) < SECOND


@pytest.mark.parametrize(("file", "book", "me"), AT_PHONES)
def test_the_agent_at_a_phone(file: str, book: dict[str, Any], me: str) -> None:
    told = tell(file, me, book["caller"])
    mine = [leg for leg in book["legs"] if leg["ext"] == me]
    assert told.rung == len(mine)
    assert all(call.over for call in told.calls)
    last, leg = told.calls[-1], mine[-1]
    if leg["answered"] is not None:
        assert last.outcome is Outcome.ANSWERED
        assert abs(last.duration - leg["talk_s"]) <= 1
        return
    took_over = [
        other
        for other in book["legs"]
        if other["ext"] != me
        and other["answered"] is not None
        and other["answered"] >= leg["invited"]
    ]
    if took_over:
        assert last.outcome is Outcome.ANSWERED_ELSEWHERE
        assert last.answered_by is not None
        assert last.answered_by.extension == took_over[0]["ext"]
    else:
        assert last.outcome is (Outcome.BUSY if leg["ended"] == "486" else Outcome.MISSED)


def outcome_in(order: list[LegEvent], caller: str) -> list[tuple[object, ...]]:
    tracker = CallTracker()
    tracker.know("Asterisk", "SK")
    ids: dict[str, None] = {}
    for event in order:
        for change in tracker.take("Asterisk", event, moment(100)):
            ids[change.call.id] = None
            ids = {i: None for i in ids if i not in change.absorbed}
    for change in tracker.elapsed(moment(100 + GRACE)):
        ids[change.call.id] = None
    calls = [call for i in ids if (call := tracker.get(i)) is not None and of(call, caller)]
    calls.sort(key=lambda call: call.started_at)
    return [
        (call.state, call.outcome, call.answered_by, call.started_at, call.ended_at, call.mine)
        for call in calls
    ]


@pytest.mark.parametrize(("file", "book", "me"), AT_PHONES)
def test_any_order_tells_the_same_of_real_calls(file: str, book: dict[str, Any], me: str) -> None:
    events = [event for _, event in legs(file, me)]
    in_order = outcome_in(events, book["caller"])
    shuffler = random.Random(file + me)
    for _ in range(4):
        shuffled = events + shuffler.sample(events, len(events) // 3)
        shuffler.shuffle(shuffled)
        assert outcome_in(shuffled, book["caller"]) == in_order
