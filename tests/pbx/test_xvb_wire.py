"""Every recorded conversation with XVB ends as the document's truth says, written by hand beside
it."""

import asyncio
import json
from pathlib import Path

import pytest
from tests.pbx.replay import ACCOUNT, Replay, moment
from tests.wire.record_xvb import SCENES, record, written

from callpop.pbx.connector import HttpAnswer, Post, Reply, WebhookRequest
from callpop.pbx.xvb import XVB
from callpop.telephony.commands import Dial
from callpop.telephony.model import Call

WIRE = Path(__file__).parents[1] / "wire" / "xvb"
RECORDINGS = sorted(WIRE.glob("*.jsonl"))


def told(call: Call) -> dict[str, object]:
    return {
        "direction": call.direction,
        "state": call.state,
        "outcome": call.outcome,
        "number": call.number,
        "placed_by_me": call.placed_by_me,
        "answered_by": call.answered_by.label if call.answered_by else None,
        "trunk": call.trunk,
        "duration": call.duration,
        "recorded": call.recording_url is not None,
    }


def play(path: Path) -> Replay:
    head, *rows = (json.loads(line) for line in path.read_text("utf-8").splitlines())
    settings = {
        "server": f"https://vpbx.example.com/commoncrm/{head['access_code']}",
        "access_code": head["access_code"],
        "extension": head["extension"],
    }
    pbx = XVB.connector(settings, {"token": "t", "path_secret": "p" * 43})
    result = Replay()
    result.tracker.know(ACCOUNT, "RU")
    tickets: list[str] = []
    for row in rows:
        now = moment(row["t"])
        result.tracker.elapsed(now)
        if "dial" in row:
            outputs = pbx.command(Dial("r", row["dial"]), now)
            tickets += [output.ticket for output in outputs if isinstance(output, Post)]
        elif "status" in row:
            answer = HttpAnswer(status=row["status"], text=row["text"])
            outputs = pbx.responded(tickets[-1], answer, now)
        else:
            request = WebhookRequest(
                method=row["method"],
                query=row["query"],
                headers=row["headers"],
                body=row["body"].encode(),
            )
            outputs = pbx.requested("main", request, now)
            assert [o.status for o in outputs if isinstance(o, Reply)] == [200]
        result.take(outputs, now)
    return result


@pytest.mark.parametrize("path", RECORDINGS, ids=lambda path: path.stem)
def test_a_recorded_conversation(path: Path) -> None:
    expected = json.loads(path.with_suffix("").with_suffix(".expect.json").read_text("utf-8"))
    result = play(path)
    shown = [told(call) for call in result.calls]
    assert shown == expected["calls"]
    assert [answer.verdict for answer in result.answers] == expected.get("answers", [])


@pytest.mark.parametrize("name", SCENES)
def test_a_recording_is_what_the_simulator_says(name: str) -> None:
    recorded = (WIRE / f"{name}.jsonl").read_text("utf-8")
    assert recorded == written(asyncio.run(record(SCENES[name])))


def test_every_recording_has_its_expectation() -> None:
    expected = {path.name.removesuffix(".expect.json") for path in WIRE.glob("*.expect.json")}
    assert expected == {path.stem for path in RECORDINGS}
    assert len(expected) >= len(SCENES)
