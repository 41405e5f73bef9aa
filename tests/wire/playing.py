"""Plays a recorded conversation, as ``callpop replay`` does, and tells what it ended in."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from callpop.pbx.connector import installed_kinds
from callpop.replay import Replay
from callpop.sessions.recording import read_recording
from callpop.telephony.model import Call
from callpop.telephony.sentence import Sentence

FOLDER = Path(__file__).parent


@dataclass
class Played:
    """What came of a conversation."""

    calls: list[Call]
    """The agent's, in the order in which they were told."""
    reports: list[dict[str, Any]]

    @property
    def verdicts(self) -> list[str]:
        return [report["verdict"] for report in self.reports if report["type"] == "command"]


def play(path: Path) -> Played:
    """The conversation of ``path``; nothing in it may be misunderstood."""
    trouble: list[Sentence] = []
    with path.open("rb") as file:
        head, lines = read_recording(file, trouble.append)
        replay = Replay(head, installed_kinds(), trouble.append)
        reports = list(replay.run(lines))
    assert trouble == []
    ids: dict[str, None] = {}
    for report in reports:
        if report["type"].startswith("call."):
            ids[report["call"]["id"]] = None
            for gone in report.get("replaces", ()):
                ids.pop(gone, None)
    calls = [call for call_id in ids if (call := replay.tracker.get(call_id)) is not None]
    return Played(calls, reports)


def expected(path: Path) -> Any:
    """What it must end in, as somebody wrote it beside it by hand."""
    return json.loads(path.with_suffix(".expect.json").read_text(encoding="utf-8"))


def recordings(kind: str) -> list[Path]:
    """Every recorded conversation with this PBX; each has its expectation, and none stands
    alone."""
    paths = sorted((FOLDER / kind).glob("*.jsonl"))
    expectations = {path.name for path in (FOLDER / kind).glob("*.expect.json")}
    assert expectations == {f"{path.stem}.expect.json" for path in paths}
    return paths
