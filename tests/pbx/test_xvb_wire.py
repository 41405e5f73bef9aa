"""Every recorded conversation with XVB ends as the document's truth says, written by hand beside
it."""

import asyncio
from pathlib import Path

import pytest
from tests.wire.playing import expected, play, recordings
from tests.wire.record_xvb import FOLDER, SCENES, record

from callpop.telephony.model import Call


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


@pytest.mark.parametrize("path", recordings("xvb"), ids=lambda path: path.stem)
def test_a_recorded_conversation(path: Path) -> None:
    wanted, played = expected(path), play(path)
    assert [told(call) for call in played.calls] == wanted["calls"]
    assert played.verdicts == wanted.get("answers", [])


@pytest.mark.parametrize("name", SCENES)
def test_a_recording_is_what_the_simulator_says(name: str) -> None:
    recorded = (FOLDER / f"{name}.jsonl").read_text(encoding="utf-8")
    assert recorded == asyncio.run(record(SCENES[name]))
