"""Files that are replayed: what is no recording, what can't be read, what trips a connector."""

import io
import json
from collections.abc import Iterable, Mapping
from typing import Any

import pytest
from tests.sessions.honest import Honest, Kind, channel

from callpop.pbx.connector import Connector, Output, PbxKind, Told
from callpop.replay import SILENCE, Replay
from callpop.sessions import recording
from callpop.sessions.recording import Head, RecordingError, read_recording
from callpop.telephony.changing import replace
from callpop.telephony.events import LegEvent
from callpop.telephony.model import Direction
from callpop.telephony.moment import Moment

HEAD = {
    "callpop_recording": 1,
    "kind": "honest",
    "account": "Office",
    "start": "2026-03-02T11:00:00+02:00",
    "settings": {},
}
WELCOME = [
    {"t": 0, "channel": "main", "opened": True},
    {"t": 0, "channel": "main", "in": "welcome"},
]


class Mine(Honest):
    """Every call is the agent's."""

    def received(self, channel: str, data: str | bytes, now: Moment) -> list[Output]:
        return [
            Told(replace(output.event, mine=True, direction=Direction.IN))
            if isinstance(output, Told) and isinstance(output.event, LegEvent)
            else output
            for output in super().received(channel, data, now)
        ]


class Talkative(Kind):
    def connector(self, settings: Mapping[str, str], secrets: Mapping[str, str]) -> Connector:
        return Mine(channel(1))


KINDS: Mapping[str, PbxKind] = {"honest": Talkative()}


def file_of(*lines: object) -> io.BytesIO:
    texts = [line if isinstance(line, str) else json.dumps(line) for line in lines]
    return io.BytesIO("".join(f"{text}\n" for text in texts).encode())


def play(file: io.BytesIO) -> tuple[list[dict[str, Any]], list[str]]:
    trouble: list[str] = []

    def complain(what: object) -> None:
        trouble.append(str(what))

    head, lines = read_recording(file, complain)
    return list(Replay(head, KINDS, complain).run(lines)), trouble


def no_trouble(what: object) -> None:
    pytest.fail(str(what))


def head() -> Head:
    return read_recording(file_of(HEAD), no_trouble)[0]


def ring(t: float, leg: str) -> dict[str, object]:
    return {"t": t, "channel": "main", "in": f"ring {leg}"}


def kinds_of(reports: Iterable[Mapping[str, Any]]) -> list[str]:
    return [report["type"] for report in reports]


@pytest.mark.parametrize(
    "file",
    [
        io.BytesIO(b""),
        io.BytesIO(b"\n\n"),
        io.BytesIO(b"\x89PNG\r\n\x1a\n"),
        io.BytesIO(b"[" * 100_000),
        file_of("2026-03-02 09:00 INFO started"),
        file_of({"t": 0, "in": "x"}),
        file_of({key: value for key, value in HEAD.items() if key != "callpop_recording"}),
        file_of(HEAD | {"start": "2026-03-02T11:00:00"}),
        file_of(HEAD | {"start": "0001-01-01T00:00:00Z"}),
        file_of(HEAD | {"settings": [1]}),
    ],
)
def test_no_recording(file: io.BytesIO) -> None:
    with pytest.raises(RecordingError, match="no recording of Callpop"):
        play(file)


def test_a_recording_of_a_later_callpop() -> None:
    with pytest.raises(RecordingError, match=r"version 2\.5"):
        play(file_of(HEAD | {"callpop_recording": 9, "app": "2.5"}))


def test_a_pbx_that_is_not_known_here() -> None:
    with pytest.raises(RecordingError, match="no PBX of the kind “asterix”"):
        play(file_of(HEAD | {"kind": "asterix"}))


def test_lines_that_cannot_be_read_are_told_and_left_out() -> None:
    found, trouble = play(
        file_of(
            HEAD,
            *WELCOME,
            "garbage",
            {"t": "soon"},
            {"t": -1},
            {"t": 1e300},
            '{"t": NaN}',
            {"t": 1, "command": {"what": "dial"}},
            ring(2, "1"),
        )
    )
    assert "call.ringing" in kinds_of(found)
    assert [line.split(" can't")[0] for line in trouble] == [f"Line {n}" for n in range(4, 10)]


def test_what_a_later_callpop_writes_besides_is_passed_over() -> None:
    found, trouble = play(
        file_of(
            HEAD | {"weather": "fine"},
            *WELCOME,
            {"t": 1, "smoke": "signal"},
            {"t": 1, "command": {"what": "sing", "request": "1"}},
            {"t": 1, "state": "hovering"},
            ring(2, "1"),
        )
    )
    assert kinds_of(found) == ["call.ringing"]
    assert trouble == []


@pytest.mark.parametrize("cut", [1, 5, 40])
def test_a_last_line_that_was_cut_short(cut: int) -> None:
    whole = file_of(HEAD, *WELCOME, ring(1, "1"), ring(2, "2")).getvalue()
    found, trouble = play(io.BytesIO(whole[: -1 - cut]))
    assert kinds_of(found) == ["call.ringing"]
    assert trouble == []


def test_a_whole_last_line_needs_no_end_of_line() -> None:
    whole = file_of(HEAD, *WELCOME, ring(1, "1")).getvalue()
    assert kinds_of(play(io.BytesIO(b"\xef\xbb\xbf" + whole[:-1]))[0]) == ["call.ringing"]
    windows = whole.replace(b"\n", b"\r\n\r\n")
    assert kinds_of(play(io.BytesIO(windows))[0]) == ["call.ringing"]


def test_an_endless_line_takes_no_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recording, "LONGEST_LINE", 1_000)
    found, trouble = play(file_of(HEAD, *WELCOME, "x" * 50_000, ring(1, "1")))
    assert kinds_of(found) == ["call.ringing"]
    assert len(trouble) == 1
    assert "Line 4" in trouble[0]
    assert "1000 bytes" in trouble[0]


def test_lines_are_played_as_they_come() -> None:
    def lines() -> Iterable[recording.Line]:
        yield recording.Line(t=0, channel="main", opened=True)
        for number in range(1_000_000_000):
            yield recording.Line(t=number / 1_000, channel="main", in_=f"ring {number}")

    reports = Replay(head(), KINDS, no_trouble).run(lines())
    assert kinds_of([next(reports), next(reports)]) == ["call.ringing"] * 2


def test_a_connector_that_fails_is_told_of_and_survived() -> None:
    found, trouble = play(
        file_of(
            HEAD,
            *WELCOME,
            {"t": 1, "channel": "main", "in": "boom"},
            {"t": 2, "channel": "main", "closed": {"opened": True}},
            {"t": 3, "channel": "main", "opened": True},
            ring(4, "1"),
        )
    )
    assert kinds_of(found) == ["call.ringing"]
    assert [line.startswith("Honest PBX was not understood 1.000 s") for line in trouble] == [True]
    assert "ValueError (honest.py, line " in trouble[0]


def test_time_goes_on_after_the_last_line_unless_it_is_the_end() -> None:
    def ends(*lines: object) -> float:
        replay = Replay(head(), KINDS, no_trouble)
        list(replay.run(read_recording(file_of(HEAD, *WELCOME, *lines), no_trouble)[1]))
        return replay.now.ticks - 1_000

    assert ends(ring(1, "1")) == 1 + SILENCE
    assert ends(ring(1, "1"), {"t": 5, "end": True}) == 5


def test_time_never_goes_back() -> None:
    found, trouble = play(file_of(HEAD, *WELCOME, ring(5, "1"), ring(3, "2")))
    assert [report["at"][11:19] for report in found] == ["09:00:05", "09:00:05"]
    assert trouble == []


def test_a_loss_is_told_where_the_session_says_nothing() -> None:
    found, _ = play(
        file_of(
            HEAD, *WELCOME, ring(1, "1"), {"t": 2, "channel": "main", "closed": {"opened": True}}
        )
    )
    assert [bool(report["call"]["stale_since"]) for report in found] == [False, True]
