"""Recordings that somebody sends to be replayed."""

import io
import json
from pathlib import Path

from tests.fuzz.subject import Subject, pure
from tests.fuzz.translators import WIRE

from callpop.pbx.meetip import MEETIP
from callpop.pbx.phonet import PHONET, VEGA
from callpop.pbx.viptel import VIPTEL
from callpop.pbx.xvb import XVB
from callpop.replay import Replay
from callpop.sessions.recording import RecordingError, read_recording
from callpop.telephony.sentence import Sentence

_KINDS = {kind.name: kind for kind in (PHONET, VEGA, VIPTEL, MEETIP, XVB)}
_LINES = 14


def _replayed(data: bytes) -> None:
    unread: list[Sentence] = []
    faults: list[Sentence] = []
    try:
        head, lines = read_recording(io.BytesIO(data), unread.append)
        told = list(Replay(head, _KINDS, faults.append).run(lines))
    except RecordingError as error:
        assert str(error.sentence) and len(str(error.sentence)) < 3_000
        return
    assert not faults, str(faults[0])
    assert len(unread) <= data.count(b"\n") + 1
    assert all(str(one) and len(str(one)) < 1_000 for one in unread)
    assert len(told) <= 200 + len(data)
    for line in told:
        json.dumps(line).encode()


def _seeds() -> list[bytes]:
    found: list[bytes] = []
    for kind in ("phonet", "viptel", "meetip", "xvb"):
        for path in sorted(Path(WIRE / kind).glob("*.jsonl")):
            lines = path.read_bytes().splitlines(keepends=True)
            for begin in range(1, len(lines), _LINES):
                found.append(b"".join([lines[0], *lines[1:4], *lines[max(begin, 4) : begin + 14]]))
    return found


RECORDINGS = Subject(
    "recordings",
    "a sentence for what is none, and for each line that can't be read; nothing trips a connector; "
    "every report is JSON",
    pure(_replayed),
    _seeds,
    ("callpop.replay", "callpop.sessions.recording"),
    ("\n", "{", "}", '"t":', '"in":', '"channel":', "1e9", "8640000", "-1", "null", '"at":',
     '"settings":', '"end":true',
     '"2026-03-02T11:00:00+02:00"', '"request":', '"response":', '"closed":', '"command":',
     '"state":"online"', '"opened":true',
     '"9999-12-31T23:59:59Z"', '"0001-01-01T00:00:00Z"', '"left":true', '"in_bytes":', "\\ud800"),
    seconds=0.5,
    seconds_a_byte=300e-6,
    longest=20_000,
    quick=120,
)  # fmt: skip
