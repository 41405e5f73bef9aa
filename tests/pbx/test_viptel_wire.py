"""Every recorded conversation ends as the document's truth says, written by hand beside it."""

import json
from pathlib import Path

import pytest
from tests.pbx.viptel_talking import Talking

from callpop.telephony.model import Call

WIRE = Path(__file__).parents[1] / "wire" / "viptel"
RECORDINGS = sorted(WIRE.glob("*.jsonl"))


def told(call: Call) -> dict[str, object]:
    return {
        "direction": call.direction,
        "state": call.state,
        "outcome": call.outcome,
        "number": call.number,
        "name": call.name,
        "duration": call.duration,
        "queue": call.queue,
        "group": call.group.label if call.group else None,
        "trunk": call.trunk,
        "answered_by": call.answered_by.label if call.answered_by else None,
    }


@pytest.mark.parametrize("path", RECORDINGS, ids=lambda path: path.stem)
def test_a_recorded_conversation(path: Path) -> None:
    head, *lines = map(json.loads, path.read_text(encoding="utf-8").splitlines())
    pbx = Talking(extension=head["extension"]).open()
    for line in lines:
        pbx.wait(line["t"] - pbx.now)
        pbx.says(line["in"])
    pbx.wait(60)
    expected = json.loads(path.with_name(f"{path.stem}.expect.json").read_text(encoding="utf-8"))
    shown = [told(call) for call in pbx.calls]
    assert [
        {key: row[key] for key in want} for row, want in zip(shown, expected, strict=True)
    ] == expected
