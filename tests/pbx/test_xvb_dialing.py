"""``makeCall``, what is answered, and the call that follows (``protocols.md`` 4.7; X17 to X18a)."""

import html
from collections.abc import Callable
from urllib.parse import quote_plus

import pytest
from tests.pbx.replay import moment
from tests.pbx.xvb_talk import CLIENT, E164, SECRETS, SETTINGS, TOKEN, Talk, event

from callpop.pbx.connector import Answered, HttpAnswer, Proved
from callpop.pbx.xvb import XVB
from callpop.telephony.commands import CommandAnswer, Dial, HangUp, Verdict
from callpop.telephony.model import Direction, Outcome
from callpop.telephony.sentence import say


def test_x17_the_number_goes_out_without_a_plus() -> None:
    post = Talk().dial(0)
    assert post.form == {"token": TOKEN, "from": "100", "to": CLIENT, "cmd": "makeCall"}
    assert TOKEN not in repr(post)


@pytest.mark.parametrize(
    "told",
    [
        {"type": "in", "ext": "100"},
        {"type": "in", "ext": ""},
        {"type": "in", "ext": "100", "phone": "89201119613"},
        {"type": "in", "phone": "100", "line_number": CLIENT},
        {"type": "in", "phone": "100"},
        {"type": "out", "ext": "100"},
        {"type": "click2call", "ext": "100"},
    ],
)
def test_x18a_the_call_that_we_asked_for(told: dict[str, str]) -> None:
    talk = Talk()
    talk.dial(0)
    talk.say(5, event("INCOMING", callid="a", **told))
    call = talk.call
    assert (call.direction, call.placed_by_me, call.mine) == (Direction.OUT, True, True)
    assert (call.number, call.extension) == (E164, "100")
    talk.say(50, event("COMPLETED", callid="a", status="Success", duration="30", **told))
    assert (talk.call.direction, talk.call.outcome) == (Direction.OUT, Outcome.ANSWERED)


def test_x18a_the_end_alone_has_no_id() -> None:
    talk = Talk()
    talk.dial(0)
    talk.say(2, event("INCOMING", callid="a", type="in", phone="100"))
    talk.say(30, event("COMPLETED", status="Success", duration="20"))
    assert (talk.call.outcome, talk.call.placed_by_me) == (Outcome.ANSWERED, True)


@pytest.mark.parametrize(
    ("at", "told"),
    [
        (61, {"type": "in", "ext": "100"}),
        (5, {"type": "in", "ext": "102"}),
        (5, {"type": "in", "ext": "100", "phone": "79990000000"}),
    ],
)
def test_x18a_a_call_that_is_somebody_elses(at: float, told: dict[str, str]) -> None:
    talk = Talk()
    talk.dial(0)
    talk.say(at, event("INCOMING", callid="a", **told))
    (leg,) = talk.told
    assert (leg.direction, leg.placed_by_me) == (Direction.IN, False)


def test_x18a_two_legs_of_one_call() -> None:
    talk = Talk()
    talk.dial(0)
    talk.say(1, event("INCOMING", callid="a", type="in", phone="100"))
    talk.say(8, event("OUTGOING", callid="b", type="out", ext="100"))
    assert talk.call.number == E164
    talk.say(9, event("INCOMING", callid="c", type="in", ext=""))
    assert [call.direction for call in talk.replay.calls] == [Direction.OUT, Direction.IN]


@pytest.mark.parametrize(
    ("answer", "verdict", "words"),
    [
        (HttpAnswer(status=204), Verdict.ACCEPTED, "XVB PBX calls: your phone rings first."),
        (
            HttpAnswer(status=200, text=" Ok\n"),
            Verdict.ACCEPTED,
            "took the call request and says: Ok",
        ),
        (HttpAnswer(status=400, text="No such extension"), Verdict.REFUSED, "No such extension"),
        (HttpAnswer(status=403), Verdict.REFUSED, "the token: they stand in the PBX"),
        (HttpAnswer(status=418), Verdict.REFUSED, "gave no reason (HTTP 418)"),
        (HttpAnswer(status=302), Verdict.REFUSED, "Callpop doesn't follow"),
        (HttpAnswer(status=500, text=f"bad {TOKEN}"), Verdict.REFUSED, "(HTTP 500): bad …"),
        (HttpAnswer(status=200, text="page " * 999), Verdict.ACCEPTED, "says: page page"),
        (HttpAnswer(status=502, text="Bad"), Verdict.UNKNOWN, "look at your phone"),
        (
            HttpAnswer(
                status=500,
                content_type="text/html",
                text="<style>p{}</style><h1>Busy &amp; gone</h1><script>alert(1)</script>",
            ),
            Verdict.REFUSED,
            "(HTTP 500): Busy & gone",
        ),
        (
            HttpAnswer(why=say("vpbx.example.com did not answer within 15 seconds.")),
            Verdict.UNKNOWN,
            "Look at your phone. vpbx.example.com did not answer within 15 seconds.",
        ),
        (
            HttpAnswer(why=say("vpbx.example.com is not known."), unsent=True),
            Verdict.REFUSED,
            "Nothing was dialed. vpbx.example.com is not known.",
        ),
    ],
)
def test_x18_every_answer_ends_in_a_sentence(
    answer: HttpAnswer, verdict: Verdict, words: str
) -> None:
    talk = Talk()
    post = talk.dial(0)
    outputs = talk.pbx.responded(post.ticket, answer, moment(1))
    (told,) = [output.answer for output in outputs if isinstance(output, Answered)]
    assert (told.request, told.verdict) == ("r", verdict)
    assert words in str(told.words)
    assert len(str(told.words)) < 400
    assert (Proved("main") in outputs) is (verdict is Verdict.ACCEPTED)
    assert not talk.pbx.responded(post.ticket, answer, moment(2))
    talk.dial(3)


@pytest.mark.parametrize("echo", [html.escape, quote_plus, str])
def test_x18_no_answer_shows_the_token(echo: Callable[[str], str]) -> None:
    token = "a&b<c/d"
    talk = Talk(XVB.connector(SETTINGS, {**SECRETS, "token": token}))
    post = talk.dial(0)
    answer = HttpAnswer(status=500, content_type="text/html", text=f"No {echo(token)} here")
    (told,) = talk.pbx.responded(post.ticket, answer, moment(1))
    assert isinstance(told, Answered)
    assert str(told.answer.words).endswith(": No … here")


def test_one_call_request_at_a_time() -> None:
    talk = Talk()
    talk.dial(0)
    (second,) = talk.pbx.command(Dial("s", "101"), moment(1))
    assert isinstance(second, Answered)
    assert second.answer.verdict is Verdict.REFUSED
    (other,) = talk.pbx.command(HangUp("h", ("a",)), moment(1))
    assert isinstance(other, Answered)
    assert other.answer == CommandAnswer(
        "h",
        Verdict.REFUSED,
        say("{title} can't do that from here: use your phone.", title="XVB PBX"),
    )
