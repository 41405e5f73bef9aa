"""Recorded conversations with Meetip PRO end as the document says, written by hand beside them."""

import asyncio
import json
from pathlib import Path

import pytest
from tests.pbx.replay import Replay, moment
from tests.wire.record_meetip import FOLDER, SCENES, record, written

from callpop.pbx.meetip import MEETIP
from callpop.telephony.commands import Dial
from callpop.telephony.model import Call

RECORDINGS = sorted(FOLDER.glob("*.jsonl"))


def play(path: Path) -> Replay:
    head, *lines = (json.loads(line) for line in path.read_text().splitlines())
    settings = {
        "endpoint": "ws://127.0.0.1:9300",
        "tenant": "227",
        "extension": head["extension"],
        "monitor": "yes" if head["monitor"] else "no",
    }
    connector = MEETIP.connector(settings, {"key": "k"})
    result = Replay()
    result.tracker.know("Office", "ES")
    for channel in connector.channels:
        result.take(connector.opened(channel.name, moment(-10)), moment(-10))
        asked = connector.received(channel.name, "(???,CONECTADO)", moment(-10))
        result.take(asked, moment(-10))
    for row in lines:
        now = moment(row["t"])
        result.take(connector.elapsed(now), now)
        if "in" in row:
            result.take(connector.received(row["channel"], row["in"], now), now)
        else:
            number = row["out"].removeprefix("(call,").removesuffix(")")
            result.take(connector.command(Dial("1", number), now), now)
    for wait in (2.0, 60.0):
        result.tracker.elapsed(moment(lines[-1]["t"] + wait))
    return result


def told(call: Call) -> dict[str, object]:
    return {
        "direction": call.direction,
        "state": call.state,
        "outcome": call.outcome,
        "number": call.number,
        "duration": call.duration,
        "answered_by": call.answered_by.label if call.answered_by else None,
        "url": call.contact.url if call.contact else None,
    }


@pytest.mark.parametrize("path", RECORDINGS, ids=lambda path: path.stem)
def test_a_recorded_conversation(path: Path) -> None:
    expected = json.loads(path.with_suffix(".expect.json").read_text())
    result = play(path)
    shown = [told(call) for call in result.calls]
    assert [{key: row[key] for key in want} for row, want in zip(shown, expected, strict=True)] == (
        expected
    )


@pytest.mark.parametrize("name", SCENES)
def test_a_recording_is_what_the_simulator_says(name: str) -> None:
    recorded = (FOLDER / f"{name}.jsonl").read_text(encoding="utf-8")
    assert recorded == written(asyncio.run(record(SCENES[name])))


def test_every_recording_has_its_expectation_and_none_stands_alone() -> None:
    expected = {path.name.removesuffix(".expect.json") for path in FOLDER.glob("*.expect.json")}
    assert expected == {path.stem for path in RECORDINGS}
    assert {path.stem for path in RECORDINGS} >= set(SCENES)
