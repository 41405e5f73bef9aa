"""Every recorded conversation ends as the document's truth says, written by hand beside it."""

from pathlib import Path

import pytest
from tests.wire.playing import expected, play, recordings

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


@pytest.mark.parametrize("path", recordings("viptel"), ids=lambda path: path.stem)
def test_a_recorded_conversation(path: Path) -> None:
    wanted = expected(path)
    shown = [told(call) for call in play(path).calls]
    assert [{key: row[key] for key in want} for row, want in zip(shown, wanted, strict=True)] == (
        wanted
    )
