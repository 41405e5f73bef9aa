"""The recordings are what the simulator says today, and each has its expectation."""

import asyncio
import json

import pytest
from tests.wire.record import FOLDER, SCENES, record

KEYS = {
    "direction",
    "state",
    "outcome",
    "number",
    "name",
    "contacts",
    "answered_by",
    "group",
    "trunk",
}
RECORDINGS = sorted(path.stem for path in FOLDER.glob("*.jsonl"))


@pytest.mark.parametrize("name", SCENES)
def test_a_recording_is_what_the_simulator_says(name: str) -> None:
    recorded = (FOLDER / f"{name}.jsonl").read_text(encoding="utf-8")
    assert recorded == asyncio.run(record(SCENES[name]))


@pytest.mark.parametrize("name", RECORDINGS)
def test_a_recording_is_well_formed_and_has_its_expectation(name: str) -> None:
    lines = (FOLDER / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    head, *messages = (json.loads(line) for line in lines)
    assert head["kind"] == "phonet"
    watched = head["settings"].get("watch", "").split(",")
    channels = {"main", *(f"watch:{ext}" for ext in watched if ext)}
    assert any("in" in message for message in messages)
    assert {message["channel"] for message in messages if "command" not in message} == channels
    assert [m["t"] for m in messages] == sorted(m["t"] for m in messages)
    for call in json.loads((FOLDER / f"{name}.expect.json").read_text(encoding="utf-8")):
        assert set(call) <= KEYS
        assert {"direction", "state", "outcome", "number", "name"} <= set(call)
