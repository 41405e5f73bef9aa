"""A recording of somebody else replays to the same story."""

import io
import json
import re
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from tests.wire.playing import FOLDER

from callpop.diagnostics.pseudonyms import Pseudonyms
from callpop.diagnostics.recordings import masked_recording
from callpop.diagnostics.vocabulary import Vocabulary
from callpop.pbx.connector import installed_kinds
from callpop.replay import Replay
from callpop.sessions.recording import read_recording
from callpop.telephony.sentence import Sentence

KINDS = installed_kinds()
VOCABULARY = Vocabulary(KINDS.values())
RECORDINGS = sorted(
    path
    for kind in ("phonet", "viptel", "meetip", "xvb")
    for path in (FOLDER / kind).glob("*.jsonl")
)
STORY = {
    "type", "state", "outcome", "direction", "duration", "at", "started_at", "answered_at",
    "ended_at", "stale_since", "position", "paused", "verdict", "what", "waited", "extension",
    "since", "priority", "abandoned", "waiting", "members", "contacts", "change", "call",
}  # fmt: skip
"""What a masked recording must say like the true one, word for word."""


def masked(text: str) -> str:
    return masked_recording(text, Pseudonyms(VOCABULARY, datetime.now(UTC)))


def played(text: str) -> list[dict[str, Any]]:
    trouble: list[Sentence] = []
    head, lines = read_recording(io.BytesIO(text.encode()), trouble.append)
    reports = list(Replay(head, KINDS, trouble.append).run(lines))
    assert trouble == []
    return reports


def skeleton(value: Any, names: dict[Any, int], key: str = "") -> Any:
    """The same with a number for each text: those that are equal have the same."""
    if isinstance(value, dict):
        return {inner: skeleton(one, names, inner) for inner, one in value.items()}
    if isinstance(value, list):
        return [skeleton(one, names, key) for one in value]
    if not isinstance(value, str) or key in STORY:
        return value
    if key == "number_shown":
        return "+" in value  # the spaces follow the number
    return names.setdefault(value, len(names))


@pytest.mark.parametrize("path", RECORDINGS, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_a_masked_recording_tells_the_same_story(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    there, here = (skeleton(played(one), {}) for one in (text, masked(text)))
    assert here == there


@pytest.mark.parametrize("path", RECORDINGS, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_nobody_is_left_in_it(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    told = masked(text)
    people: Counter[str] = Counter()
    for report in played(text):
        collect(report, people)
    left = [one for one in people if one in told]
    assert left == []


def collect(value: Any, people: Counter[str], key: str = "") -> None:
    if isinstance(value, dict):
        for inner, one in value.items():
            collect(one, people, inner)
    elif isinstance(value, list):
        for one in value:
            collect(one, people, key)
    elif isinstance(value, str) and key in {"number", "name", "company", "answered_by", "trunk"}:
        digits = re.sub(r"\D", "", value)
        if len(digits) > 6:
            people[digits[-7:]] += 1
        people.update(
            word for word in re.findall(r"[^\W\d_]{3,}", value) if not VOCABULARY.knows_word(word)
        )


def test_it_is_another_one_each_time() -> None:
    text = RECORDINGS[0].read_text(encoding="utf-8")
    assert masked(text) != masked(text)


def test_json_stays_json_and_keeps_its_keys() -> None:
    for path in RECORDINGS:
        text = path.read_text(encoding="utf-8")
        for before, after in zip(text.splitlines(), masked(text).splitlines(), strict=True):
            was, told = json.loads(before).get("in", ""), json.loads(after).get("in", "")
            if was.startswith("{") and was.endswith("}"):
                assert keys(json.loads(told)) == keys(json.loads(was))


def keys(value: Any) -> list[str]:
    if isinstance(value, dict):
        return [*value, *(key for one in value.values() for key in keys(one))]
    return [key for one in value for key in keys(one)] if isinstance(value, list) else []
