"""Every recorded conversation ends as the document's truth says, written by hand beside it."""

import json
from pathlib import Path

import pytest
from tests.pbx.replay import replay

from callpop.pbx.phonet import PHONET
from callpop.telephony.model import Call

WIRE = Path(__file__).parents[1] / "wire" / "phonet"
RECORDINGS = sorted(WIRE.glob("*.jsonl"))


def told(call: Call) -> dict[str, object]:
    return {
        "direction": call.direction,
        "state": call.state,
        "outcome": call.outcome,
        "number": call.number,
        "name": call.name,
        "contacts": len(call.contacts),
        "answered_by": call.answered_by.label if call.answered_by else None,
        "group": call.group.label if call.group else None,
        "trunk": call.trunk,
    }


@pytest.mark.parametrize("path", RECORDINGS, ids=lambda path: path.stem)
def test_a_recorded_conversation(path: Path) -> None:
    head = json.loads(path.read_text().splitlines()[0])
    settings = {
        "domain": "qwerty.phonet.com.ua",
        "subscriber": head["subscriber"],
        "watch": ",".join(head.get("watch", [])),
    }
    expected = json.loads(path.with_suffix("").with_suffix(".expect.json").read_text())
    result = replay(PHONET.connector(settings, {"api_key": "k"}), path)
    shown = [told(call) for call in result.calls]
    assert [{key: row[key] for key in want} for row, want in zip(shown, expected, strict=True)] == (
        expected
    )
