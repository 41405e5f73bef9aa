"""How much the flight recorder keeps, and what it makes of odd times and odd bytes."""

import tracemalloc
from datetime import timedelta
from io import BytesIO

import pytest
from tests.sessions.honest import Kind
from tests.sessions.test_flight import replayed

from callpop.pbx.connector import (
    Closed,
    Drop,
    HttpAnswer,
    Noticed,
    Post,
    Proved,
    Refused,
    Reply,
    Send,
    WebhookRequest,
)
from callpop.pbx.meetip import MEETIP
from callpop.pbx.xvb import XVB
from callpop.sessions.recorder import KEPT_BYTES, KEPT_SECONDS, Recorder
from callpop.sessions.recording import Head, Line, read_recording
from callpop.telephony.commands import CommandAnswer, Dial, HangUp, Transfer, Verdict
from callpop.telephony.moment import Moment
from callpop.telephony.sentence import say

START = 1_772_442_000.0


def at(seconds: float) -> Moment:
    return Moment.at(START + seconds)


def recorder(seconds: float = 0) -> Recorder:
    made = Recorder("Office")
    made.begin(at(seconds), Kind(), {}, {})
    return made


def unread(what: object) -> None:
    pytest.fail(str(what))


def read(made: Recorder, seconds: float) -> tuple[Head, list[Line]]:
    head, lines = read_recording(BytesIO(made.flight(at(seconds)).text().encode()), unread)
    return head, list(lines)


def test_a_flood_is_bounded() -> None:
    made = recorder()
    tracemalloc.start()
    for number in range(60_000):
        made.note(at(number / 1_000), "received", f"{number} " + "x" * 200, "main")
    grown, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert grown < 3 * KEPT_BYTES
    _, lines = read(made, 60)
    kept = [line for line in lines if line.in_ is not None]
    assert kept[-1].in_ is not None
    assert kept[-1].in_.startswith("59999 ")
    assert [line.skipped for line in lines if line.skipped] == [60_001 - len(kept) - 1]


def test_one_frame_larger_than_everything_else() -> None:
    made = recorder()
    made.note(at(0), "received", "before", "main")
    made.note(at(1), "received", "x" * (KEPT_BYTES + 1), "main")
    made.note(at(2), "received", "after", "main")
    _, lines = read(made, 3)
    assert [(line.in_, line.skipped) for line in lines] == [
        ("before", 0), (None, 1), ("after", 0), (None, 0),
    ]  # fmt: skip


def test_what_is_old_goes_even_if_nothing_comes_after_it() -> None:
    made = recorder()
    made.note(at(1), "received", "old", "main")
    assert [line.in_ for line in read(made, KEPT_SECONDS)[1] if line.in_] == ["old"]
    assert not [line for line in read(made, KEPT_SECONDS + 2)[1] if line.in_]


def test_pings_of_many_sockets_leave_room() -> None:
    made = recorder()
    for number in range(500):
        channel = f"watch:{number}"
        made.note(at(0), "opened", None, channel)
        made.note(at(0), "ponged", None, channel)
        made.answered(at(0), Proved(channel))
    for seconds in range(800):
        for number in range(0, 500, 20):
            made.note(at(seconds), "ponged", None, f"watch:{number}")
    _, lines = read(made, 800)
    assert sum(line.ponged for line in lines) == 500


def test_the_wall_clock_was_set_and_the_computer_slept() -> None:
    made = recorder()
    made.note(at(1), "received", "before", "main")
    slept = Moment(at(2).wall + timedelta(hours=8), at(2).ticks)
    made.note(slept, "received", "after", "main")
    made.note(Moment(slept.wall + timedelta(seconds=1), at(3).ticks), "received", "later", "main")
    _, lines = read(made, 4)
    assert [line.at for line in lines[:3]] == [None, slept.wall, None]


def test_a_replay_follows_the_clock() -> None:
    made = Recorder("Office")
    made.begin(at(0), MEETIP, {"server": "127.0.0.1:9300", "tenant": "1", "extension": "11"}, {})
    made.note(at(0), "opened", None, "main")
    made.note(at(0), "received", "(???,CONECTADO)", "main")
    slept = Moment(at(10).wall + timedelta(hours=8), at(10).ticks)
    made.note(slept, "received", "(CALL,974319404)", "main")
    (told,) = [r for r in replayed(made.flight(slept).text()) if r["type"] == "call.ringing"]
    assert told["at"] == told["call"]["started_at"] == slept.wall.isoformat(timespec="milliseconds")


def test_everything_comes_out_as_it_went_in() -> None:
    made = Recorder("Office")
    settings = {"server": "https://pbx.example.com/commoncrm/10019", "access_code": "10019",
                "extension": "100", "pop": "ring", "crm_hosts": "crm.example.com"}  # fmt: skip
    made.begin(at(0), XVB, settings, {"token": "the token itself", "path_secret": "p" * 43})
    request = WebhookRequest(
        method="POST", query="a=1", headers={"x-a": "b", "cookie": "id=7"}, body=b"a=%C3%A9&\xff"
    )
    closed = Closed(opened=False, code=1006, reason="gone", http_status=503, turned_away=True)
    answer = HttpAnswer(status=None, why=say("No answer from {x}.", x="it"), unsent=True)
    commands = [Dial("1", "+380"), HangUp("2", ("a", "b")), Transfer("3", ("a",), "12")]
    made.note(at(1), "received", b"Ocupa\xe7\xe3o", "main")
    made.note(at(2), "received", '{"a": "é\\n \u2028"}', "main")
    made.note(at(3), "closed", closed, "main")
    made.note(at(4), "requested", request, "main")
    made.note(at(5), "responded", ("7", answer))
    for command in commands:
        made.note(at(6), "command", command)
    made.note(at(7), "answered", CommandAnswer("1", Verdict.UNKNOWN, say("Look.")))
    for output in (
        Send("main", "x"),
        Reply("main", 403, "no"),
        Post(ticket="1", url="http://x", address="x", form={"token": "other", "to": "1"}),
        Drop("main", say("Nonsense.")),
        Refused("main", say("No.")),
        Noticed("main", say("Odd.")),
    ):
        made.answered(at(8), output)
    made.note(at(9), "left")
    head, lines = read(made, 10)
    assert (head.kind, head.account, head.start.timestamp()) == ("xvb", "Office", START)
    assert head.settings == {
        "server": "https://pbx.example.com/commoncrm/masked-access_code",
        "access_code": "masked-access_code",
        "extension": "100",
    }
    assert [line.message for line in lines[:2]] == [b"Ocupa\xe7\xe3o", '{"a": "é\\n \u2028"}']
    assert lines[2].closed == closed
    assert lines[3].request is not None
    asked = lines[3].request.request
    assert (asked.body, asked.query) == (request.body, request.query)
    assert asked.headers == {"x-a": "b", "cookie": "masked-cookie"}
    assert lines[4].response is not None
    assert lines[4].response.answer.unsent
    assert str(lines[4].response.answer.why) == "No answer from it."
    assert [line.command.command for line in lines if line.command] == commands
    assert lines[8].answered is not None
    assert str(lines[8].answered.answer.words) == "Look."
    posted = lines[11].post
    assert posted is not None
    assert posted.form == {"token": "masked-token", "to": "1"}
    assert [line.drop or line.refused or line.noticed for line in lines[12:15]] == [
        "Nonsense.",
        "No.",
        "Odd.",
    ]
    assert lines[-2].left
    assert lines[-1].end


def test_another_kind_of_the_same_name_begins_anew() -> None:
    made = recorder()
    made.note(at(1), "received", "honest", "main")
    made.begin(at(2), MEETIP, {"tenant": "1"}, {"key": "of the other"})
    made.note(at(3), "received", "(info,-of the other)", "main")
    head, lines = read(made, 4)
    assert head.kind == "meetip"
    assert [line.in_ for line in lines if line.in_] == ["(info,-masked-key)"]
