"""Recorded conversations with Meetip PRO end as the document says, written by hand beside them."""

import asyncio
from pathlib import Path

import pytest
from tests.wire.playing import expected, play, recordings
from tests.wire.record_meetip import FOLDER, SCENES, record

from callpop.telephony.model import Call


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


@pytest.mark.parametrize("path", recordings("meetip"), ids=lambda path: path.stem)
def test_a_recorded_conversation(path: Path) -> None:
    wanted = expected(path)
    shown = [told(call) for call in play(path).calls]
    assert [{key: row[key] for key in want} for row, want in zip(shown, wanted, strict=True)] == (
        wanted
    )


@pytest.mark.parametrize("name", SCENES)
def test_a_recording_is_what_the_simulator_says(name: str) -> None:
    recorded = (FOLDER / f"{name}.jsonl").read_text(encoding="utf-8")
    assert recorded == asyncio.run(record(SCENES[name]))
