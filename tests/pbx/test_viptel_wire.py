"""Every recorded conversation is what the simulator says today, and ends as the document's truth
says, written by hand beside it."""

import asyncio
from pathlib import Path

import pytest
from tests.wire.playing import expected, play, recordings
from tests.wire.record_viptel import FOLDER, SCENES, record

from callpop.telephony.model import Call


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


@pytest.mark.parametrize("name", SCENES)
def test_a_recording_is_what_the_simulator_says(name: str) -> None:
    recorded = (FOLDER / f"{name}.jsonl").read_text(encoding="utf-8")
    assert recorded == asyncio.run(record(SCENES[name]))


@pytest.mark.parametrize("path", recordings("viptel"), ids=lambda path: path.stem)
def test_a_recorded_conversation(path: Path) -> None:
    wanted = expected(path)
    shown = [told(call) for call in play(path).calls]
    assert [{key: row[key] for key in want} for row, want in zip(shown, wanted, strict=True)] == (
        wanted
    )
