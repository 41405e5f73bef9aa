"""XVB's traps, one by one (``protocols.md`` 4.9)."""

import json
from urllib.parse import urlencode

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.pbx.replay import ACCOUNT, Replay, moment

from callpop.pbx.connector import (
    Answered,
    CalledBack,
    HttpAnswer,
    Noticed,
    Output,
    Post,
    Proved,
    Reply,
    SettingsError,
    SpeaksHttp,
    Told,
    WebhookRequest,
    installed_kinds,
)
from callpop.pbx.xvb import XVB, XvbConnector, XvbKind
from callpop.telephony.commands import CommandAnswer, Dial, HangUp, Verdict
from callpop.telephony.events import LegEvent, Stage
from callpop.telephony.model import Call, CallState, Contact, Direction, Outcome
from callpop.telephony.numbers import same
from callpop.telephony.sentence import say

PATH_SECRET = "q" * 43
TOKEN = "c2c-secret-of-the-account"
SETTINGS = {
    "server": "https://vpbx.example.com/commoncrm/10019",
    "access_code": "10019",
    "extension": "100",
}
SECRETS = {"token": TOKEN, "path_secret": PATH_SECRET}
CLIENT = "79201119613"
E164 = "+79201119613"
FORM = "application/x-www-form-urlencoded"


class Book:
    """A book of one contact."""

    def lookup(self, number: str) -> Contact | None:
        return Contact(name='Вася "Лапа"', company="Рога") if same(number, CLIENT) else None


def connector(book: Book | None = None, /, **more: str) -> XvbConnector:
    kind = XVB.with_contacts(book) if book else XVB
    return kind.connector({**SETTINGS, **more}, SECRETS)


def form(**parameters: str) -> WebhookRequest:
    given = {"access_code": "10019", **parameters}
    body = urlencode({k: v for k, v in given.items() if v != "-"})
    return WebhookRequest(method="POST", headers={"content-type": FORM}, body=body.encode())


def event(name: str = "", **parameters: str) -> WebhookRequest:
    return form(cmd="event", event=name, phone=parameters.pop("phone", CLIENT), **parameters)


class Talk:
    """A PBX that says one thing after the other, and what came of it."""

    def __init__(self, pbx: XvbConnector | None = None) -> None:
        self.pbx = pbx or connector()
        self.replay = Replay()
        self.replay.tracker.know(ACCOUNT, "RU")
        self.last: list[Output] = []

    def say(self, at: float, request: WebhookRequest) -> Reply:
        return self.take(at, self.pbx.requested("main", request, moment(at)))

    def take(self, at: float, outputs: list[Output]) -> Reply:
        self.last = outputs
        self.replay.tracker.elapsed(moment(at))
        self.replay.take(outputs, moment(at))
        replies = [output for output in outputs if isinstance(output, Reply)]
        return replies[0] if replies else Reply("", 0)

    def dial(self, at: float, number: str = E164) -> Post:
        outputs = self.pbx.command(Dial("r", number), moment(at))
        (post,) = outputs
        assert isinstance(post, Post)
        return post

    @property
    def told(self) -> list[LegEvent]:
        events = [o.event for o in self.last if isinstance(o, Told)]
        return [event for event in events if isinstance(event, LegEvent)]

    @property
    def noticed(self) -> list[str]:
        return [str(o.what) for o in self.last if isinstance(o, Noticed)]

    @property
    def call(self) -> Call:
        (call,) = self.replay.calls
        return call


# 4.1 settings


def test_the_kind_has_what_the_contract_asks_for() -> None:
    assert isinstance(XVB, CalledBack)
    assert isinstance(connector(), SpeaksHttp)
    assert list(XVB.own_hosts(SETTINGS)) == ["vpbx.example.com"]


def test_the_webhook_address_ends_in_the_secret() -> None:
    assert XVB.webhook_url(SETTINGS, SECRETS) == f"http://127.0.0.1:8091/{PATH_SECRET}"
    told = {**SETTINGS, "listen": "[::1]:9000"}
    assert XVB.webhook_url(told, SECRETS) == f"http://[::1]:9000/{PATH_SECRET}"
    told = {**SETTINGS, "public_address": "https://callpop.example.com/"}
    assert XVB.webhook_url(told, SECRETS) == f"https://callpop.example.com/{PATH_SECRET}"
    (channel,) = connector().channels
    assert PATH_SECRET not in repr(channel)


@pytest.mark.parametrize(
    ("listen", "host", "port"),
    [("8080", "127.0.0.1", 8080), (":8080", "127.0.0.1", 8080), ("0.0.0.0:80", "0.0.0.0", 80)],
)
def test_it_listens_on_this_machine_alone_unless_told_otherwise(
    listen: str, host: str, port: int
) -> None:
    (channel,) = connector(listen=listen).channels
    assert getattr(channel, "host", None) == host
    assert getattr(channel, "port", None) == port


@pytest.mark.parametrize(
    ("server", "url"),
    [
        ("vpbx.example.com", "https://vpbx.example.com/commoncrm/10019"),
        ("https://vpbx.example.com/", "https://vpbx.example.com/commoncrm/10019"),
        ("http://127.0.0.1:81/commoncrm/10019/", "http://127.0.0.1:81/commoncrm/10019"),
    ],
)
def test_the_address_of_the_cloud_pbx(server: str, url: str) -> None:
    assert Talk(connector(server=server)).dial(0).url == url


def test_an_endpoint_replaces_the_address() -> None:
    talk = Talk(connector(endpoint="http://127.0.0.1:5000"))
    assert talk.dial(0).url == "http://127.0.0.1:5000/commoncrm/10019"


@pytest.mark.parametrize(
    ("wrong", "key"),
    [
        ({"server": "http://vpbx.example.com/commoncrm/10019"}, "server"),
        ({"server": ""}, "server"),
        ({"server": "https://me@vpbx.example.com"}, "server"),
        ({"server": "https://vpbx.example.com/commoncrm/7?x=1"}, "server"),
        ({"server": "https://vpbx.example.com/commoncrm/10018"}, "access_code"),
        ({"access_code": ""}, "access_code"),
        ({"extension": "Вася"}, "extension"),
        ({"listen": "127.0.0.1"}, "listen"),
        ({"listen": "127.0.0.1:0"}, "listen"),
        ({"listen": "127.0.0.1:99999"}, "listen"),
        ({"public_address": "ftp://x"}, "public_address"),
        ({"unnamed_calls": "some"}, "unnamed_calls"),
    ],
)
def test_settings_that_cannot_be_used(wrong: dict[str, str], key: str) -> None:
    with pytest.raises(SettingsError) as caught:
        connector(None, **wrong)
    assert caught.value.key == key
    assert str(caught.value.sentence)


@pytest.mark.parametrize("missing", ["token", "path_secret"])
def test_a_secret_is_missing(missing: str) -> None:
    with pytest.raises(SettingsError) as caught:
        XVB.connector(SETTINGS, {**SECRETS, missing: ""})
    assert caught.value.key == missing


# The vendor's own samples


def test_the_call_of_the_document() -> None:
    talk = Talk()
    begin = (
        b"access_code=10019&cmd=event&callid=DVzqd2I5zmRev0_vLvxVe??&type=in&event=INCOMING"
        b"&ext=&phone=79201119613"
    )
    end = (
        b"cmd=event&status=Success&duration=16&event=COMPLETED&phone=79201119613"
        b"&access_code=10019&record_link=https%3A%2F%2Fvpbx18-dev%2Fui%2Fmsg_download%2F120%2F10019"
        b"%2Ff92H16GAUDE7R10EMOLYYw.g722"
    )
    request = WebhookRequest(method="POST", headers={"content-type": FORM}, body=begin)
    assert talk.say(0, request) == Reply("main", 200, "OK")
    assert talk.call.state is CallState.RINGING
    assert talk.call.number == E164
    assert talk.say(30, WebhookRequest(method="POST", headers={}, body=end)).status == 200
    call = talk.call
    assert (call.state, call.outcome) == (CallState.ENDED, Outcome.ANSWERED)
    assert call.duration == 16
    assert call.recording_url == (
        "https://vpbx18-dev/ui/msg_download/120/10019/f92H16GAUDE7R10EMOLYYw.g722"
    )


def test_the_queue_of_the_document() -> None:
    talk = Talk()
    talk.say(0, event("INCOMING", callid="gZAoszZQZI_A6HDwYnKxPg", type="in", ext=""))
    body = (
        b"access_code=10019&cmd=event&callid=gZAoszZQZI_A6HDwYnKxPg&type=in&event=ANSWERED"
        b"&ext=100&phone=79201119613"
    )
    headers = {"content-type": FORM, "x-xvb-ac": "10019"}
    talk.say(5, WebhookRequest(method="POST", headers=headers, body=body))
    assert talk.call.state is CallState.ANSWERED
    assert talk.call.answered_by is not None
    assert talk.call.answered_by.extension == "100"


# 4.9, X1 to X18


@pytest.mark.parametrize(
    ("name", "kind", "direction"),
    [
        ("incoming ", "in", Direction.IN),
        ("INCOMING", "out", Direction.OUT),
        ("OUTGOING", "", Direction.OUT),
        ("OUTBOUND", "", Direction.OUT),
        ("", "INCOMING", Direction.IN),
        ("", "OUTGOING", Direction.OUT),
    ],
)
def test_x1_x2_the_direction(name: str, kind: str, direction: Direction) -> None:
    talk = Talk()
    talk.say(0, event(name, callid="a", type=kind, ext="100"))
    assert talk.call.direction is direction
    assert talk.call.placed_by_me is (direction is Direction.OUT)


@pytest.mark.parametrize("name", ["ANSWERED", "ANSWER", "ACCEPTED", " accepted"])
def test_x1_names_of_an_answer(name: str) -> None:
    talk = Talk()
    talk.say(0, event("INCOMING", callid="a", type="in"))
    talk.say(3, event(name, callid="a", type="in", ext="100"))
    assert talk.call.state is CallState.ANSWERED


@pytest.mark.parametrize("name", ["CANCELLED", "CANCELED", "MISSED", "HANGUP", "COMPLETED"])
def test_x1_names_of_an_end(name: str) -> None:
    talk = Talk()
    talk.say(0, event("INCOMING", callid="a", type="in"))
    talk.say(3, event(name, callid="a", type="in"))
    assert (talk.call.state, talk.call.outcome) == (CallState.ENDED, Outcome.MISSED)


def test_x1_an_unknown_name_keeps_the_call_alive() -> None:
    talk = Talk()
    talk.say(0, event("INCOMING", callid="a", type="in"))
    for at in range(100, 1500, 100):
        assert talk.say(at, event("MUSIC", callid="a", duration=str(at))).status == 200
    assert talk.call.state is CallState.RINGING
    talk.say(1600, event("MUSIC", callid="another"))
    assert len(talk.replay.calls) == 1
    assert talk.noticed == ["XVB PBX told of an unknown event: MUSIC."]


def test_x1_a_call_is_handed_on() -> None:
    talk = Talk()
    talk.say(0, event("INCOMING", callid="a", type="in"))
    talk.say(3, event("ANSWERED", callid="a", ext="100"))
    talk.say(9, event("TRANSFERRED", callid="a", ext="102"))
    assert (talk.call.state, talk.call.outcome) == (CallState.ENDED, Outcome.ANSWERED)
    talk.say(10, event("INCOMING", callid="b", type="in", ext="102", phone="84951234567"))
    talk.say(11, event("TRANSFERRED", callid="b", ext="100", phone="84951234567"))
    assert talk.replay.calls[-1].state is CallState.ANSWERED


def test_x3_the_client_of_an_outgoing_call() -> None:
    talk = Talk()
    talk.say(0, event("OUTGOING", callid="a", type="out", ext="100"))
    assert talk.call.number == E164
    talk = Talk()
    talk.say(0, event("OUTGOING", callid="a", type="out", phone="100", line_number=CLIENT))
    assert (talk.call.number, talk.call.placed_by_me) == (E164, True)


def test_x3_an_extension_that_was_learned() -> None:
    talk = Talk()
    talk.say(0, event("ANSWERED", callid="a", type="in", ext="205"))
    talk.say(1, event("OUTGOING", callid="b", type="out", phone="205", line_number="84951234567"))
    assert talk.told[0].number == "84951234567"
    assert talk.told[0].mine is False


def test_the_line_that_was_called_is_the_trunk() -> None:
    talk = Talk()
    talk.say(0, event("INCOMING", callid="a", type="in", line_number="78432000000"))
    assert (talk.call.number, talk.call.trunk) == (E164, "78432000000")


def test_x4_a_missed_call_names_no_extension() -> None:
    talk = Talk()
    talk.say(0, event("INCOMING", callid="a", type="in", ext=""))
    talk.say(20, event("COMPLETED", callid="a", type="in", ext="", status="NoAnswer", duration="0"))
    assert talk.call.outcome is Outcome.MISSED


@pytest.mark.parametrize("key", ["callid", "call_id", "callId"])
def test_x5_ways_to_write_the_id(key: str) -> None:
    talk = Talk()
    talk.say(0, event("INCOMING", type="in", **{key: "aB"}))
    talk.say(1, event("INCOMING", type="in", phone="79990000000", **{key: "ab"}))
    talk.say(2, event("COMPLETED", **{key: "aB"}))
    assert [call.state for call in talk.replay.calls] == [CallState.ENDED, CallState.RINGING]


def test_x5_without_an_id_the_newest_open_call_of_the_number() -> None:
    talk = Talk()
    talk.say(0, event("INCOMING", callid="a", type="in"))
    talk.say(60, event("INCOMING", callid="b", type="in"))
    talk.say(
        90, event("COMPLETED", status="Success", duration="20", ext="100", phone="89201119613")
    )
    assert [call.state for call in talk.replay.calls] == [CallState.RINGING, CallState.ENDED]
    talk.say(
        91, event("COMPLETED", status="Success", duration="20", ext="100", phone="89201119613")
    )
    assert [call.state for call in talk.replay.calls] == [CallState.RINGING, CallState.ENDED]


def test_x5_no_call_of_four_hours_ago() -> None:
    talk = Talk()
    talk.say(0, event("INCOMING", callid="a", type="in"))
    late = 4 * 3600 + 1
    talk.say(late, event("COMPLETED", status="Success", duration="20", ext="100"))
    assert talk.told[0].leg != "a"


def test_x5_no_message_has_an_id() -> None:
    talk = Talk()
    talk.say(0, event("INCOMING", type="in"))
    talk.say(1, event("INCOMING", type="in", line_number="7843"))
    talk.say(5, event("ANSWERED", type="in", ext="100", callid="late"))
    talk.say(25, event("COMPLETED", type="in", ext="100", status="Success", duration="20"))
    assert (talk.call.outcome, talk.call.duration) == (Outcome.ANSWERED, 20)
    talk.say(300, event("INCOMING", type="in"))
    assert len(talk.replay.calls) == 2


@pytest.mark.parametrize(
    ("status", "duration", "outcome"),
    [
        ("Success", "", Outcome.ANSWERED),
        ("ANSWER", "5", Outcome.ANSWERED),
        ("answered", "5", Outcome.ANSWERED),
        ("ok", "5", Outcome.ANSWERED),
        ("", "5", Outcome.ANSWERED),
        ("Kaputt", "5", Outcome.ANSWERED),
        ("Kaputt", "0", Outcome.NO_ANSWER),
        ("BUSY", "5", Outcome.BUSY),
        ("NO ANSWER", "5", Outcome.NO_ANSWER),
        ("CHANUNAVAIL", "0", Outcome.FAILED),
        ("CONGESTION", "0", Outcome.FAILED),
        ("INVALIDARGS", "0", Outcome.FAILED),
        ("", "", Outcome.NO_ANSWER),
    ],
)
def test_x6_x7_what_the_status_says(status: str, duration: str, outcome: Outcome) -> None:
    talk = Talk()
    talk.say(0, event("OUTGOING", callid="a", type="out", ext="100"))
    talk.say(9, event("COMPLETED", callid="a", status=status, duration=duration, ext="100"))
    assert talk.call.outcome is outcome
    assert bool(talk.noticed) is (status == "Kaputt")


def test_x6_an_answer_told_before_counts() -> None:
    talk = Talk()
    talk.say(0, event("INCOMING", callid="a", type="in"))
    talk.say(5, event("ANSWERED", callid="a", ext="100"))
    talk.say(25, event("COMPLETED", callid="a", status="CANCEL", duration="0", ext="100"))
    assert (talk.call.outcome, talk.call.duration) == (Outcome.ANSWERED, 20)


def test_x7_a_duration_that_holds_the_ringing() -> None:
    talk = Talk()
    talk.say(0, event("INCOMING", callid="a", type="in"))
    talk.say(10, event("COMPLETED", callid="a", status="Success", duration="3600", ext="100"))
    assert talk.call.duration == 10


@pytest.mark.parametrize("link", ["", "javascript:alert(1)", "file:///etc/passwd", "//x/y"])
def test_x8_only_a_link_of_the_web_is_offered(link: str) -> None:
    talk = Talk()
    talk.say(0, event("COMPLETED", callid="a", duration="5", ext="100", record_link=link))
    assert talk.call.recording_url is None


def test_x8_a_link_may_come_after_the_end() -> None:
    talk = Talk()
    talk.say(0, event("COMPLETED", callid="a", duration="5", ext="100"))
    talk.say(1, event("COMPLETED", callid="a", duration="5", ext="100", record_link="https://p/r"))
    assert talk.call.recording_url == "https://p/r"


def test_x9_of_two_the_last_that_says_something() -> None:
    body = b"phone=&phone=7999&phone=79201119613&phone=&cmd=event&access_code=10019&callid=a"
    body += b"&event=INCOMING"
    talk = Talk()
    talk.say(0, WebhookRequest(method="POST", headers={"content-type": FORM}, body=body))
    assert talk.call.number == E164


@pytest.mark.parametrize("kind", ["application/json; charset=utf-8", FORM, ""])
def test_x10_json(kind: str) -> None:
    told = {"access_code": 10019, "cmd": "event", "event": "INCOMING", "callid": "a", "ext": None}
    body = json.dumps({**told, "type": "in", "phone": 79201119613, "x": {"y": [1]}}).encode()
    talk = Talk()
    talk.say(0, WebhookRequest(method="POST", headers={"content-type": kind}, body=body))
    assert talk.call.number == E164


def test_x10_a_get() -> None:
    query = f"access_code=10019&cmd=event&event=ANSWERED&callid=a&type=in&ext=100&phone={CLIENT}"
    talk = Talk()
    headers = {"x-xvb-ac": "10019"}
    assert talk.say(0, WebhookRequest(method="GET", query=query, headers=headers)).status == 200
    assert talk.told[0].stage is Stage.ANSWERED
    no_code = f"event=COMPLETED&callid=a&phone={CLIENT}"
    assert talk.say(1, WebhookRequest(method="GET", query=no_code, headers=headers)).status == 200
    assert talk.call.state is CallState.ENDED


def test_x11_a_direct_call_is_never_told_as_answered() -> None:
    talk = Talk()
    talk.say(0, event("INCOMING", callid="a", type="in", ext="100"))
    talk.say(30, event("COMPLETED", callid="a", status="Success", duration="20", ext="100"))
    assert (talk.call.outcome, talk.call.duration) == (Outcome.ANSWERED, 20)


@pytest.mark.parametrize(
    ("setting", "book", "seen"),
    [
        ("everybody", False, True),
        ("responsible", False, False),
        ("responsible", True, True),
        ("nobody", True, False),
    ],
)
def test_x12_who_sees_a_call_that_names_no_extension(
    setting: str, *, book: bool, seen: bool
) -> None:
    talk = Talk(connector(Book() if book else None, unnamed_calls=setting))
    talk.say(0, event("INCOMING", callid="a", type="in"))
    assert bool(talk.replay.calls) is seen
    talk.say(4, event("ANSWERED", callid="a", type="in", ext="100"))
    assert talk.call.state is CallState.ANSWERED


def test_x12_a_colleague_wins() -> None:
    talk = Talk()
    talk.say(0, event("INCOMING", callid="a", type="in"))
    talk.say(4, event("ANSWERED", callid="a", type="in", ext="102"))
    call = talk.call
    assert (call.state, call.outcome) == (CallState.ENDED, Outcome.ANSWERED_ELSEWHERE)
    assert call.answered_by is not None
    assert call.answered_by.extension == "102"


def test_x12_a_colleague_won_and_only_the_end_tells() -> None:
    talk = Talk()
    talk.say(0, event("INCOMING", callid="a", type="in"))
    talk.say(40, event("COMPLETED", callid="a", status="Success", duration="30", ext="102"))
    assert talk.call.outcome is Outcome.ANSWERED_ELSEWHERE


def test_a_call_for_a_colleague_is_not_mine() -> None:
    talk = Talk()
    talk.say(0, event("INCOMING", callid="a", type="in", ext="102"))
    assert not talk.replay.calls


def test_x13_a_contact_is_real_json() -> None:
    reply = Talk(connector(Book())).say(0, form(cmd="contact", phone="8 (920) 111-96-13"))
    assert (reply.status, reply.content_type) == (200, "application/json")
    assert json.loads(reply.text) == {"contact_name": 'Вася "Лапа"/Рога', "responsible": "100"}
    reply = Talk(connector(Book())).say(0, form(cmd="contact", phone="79990000000"))
    assert json.loads(reply.text) == {"contact_name": "", "responsible": ""}
    assert json.loads(Talk().say(0, form(cmd="contact")).text)["contact_name"] == ""


@pytest.mark.parametrize("code", ["10018", "1001", "100190", "", "-", "10019 ".upper() + "x"])
def test_x15_another_access_code(code: str) -> None:
    talk = Talk()
    assert talk.say(0, event("INCOMING", callid="a", access_code=code)).status == 403
    assert not talk.told
    assert not any(isinstance(output, Proved) for output in talk.last)
    assert len(talk.noticed) == 1
    talk.say(1, event("INCOMING", callid="a", access_code=code))
    assert not talk.noticed


def test_x15_another_code_in_the_header() -> None:
    request = event("INCOMING", callid="a")
    wrong = WebhookRequest(method="POST", headers={"x-xvb-ac": "10018"}, body=request.body)
    assert Talk().say(0, wrong).status == 403


@pytest.mark.parametrize("command", ["history", "makeCoffee", ""])
def test_x15_an_unknown_command(command: str) -> None:
    talk = Talk()
    assert talk.say(0, form(cmd=command)).status == 200
    assert talk.noticed


def test_x15_everything_twice() -> None:
    talk = Talk()
    for at, request in enumerate(
        [
            event("INCOMING", callid="a", type="in"),
            event("ANSWERED", callid="a", type="in", ext="102"),
            event("COMPLETED", callid="a", status="Success", duration="5", ext="102"),
        ]
    ):
        talk.say(at * 10, request)
        assert len(talk.told) == 1
        talk.say(at * 10 + 1, request)
        assert not talk.told
    talk.say(40, event("INCOMING", callid="a", type="in"))
    assert talk.call.outcome is Outcome.ANSWERED_ELSEWHERE


def test_x15_in_the_wrong_order() -> None:
    talk = Talk()
    talk.say(0, event("COMPLETED", callid="a", status="Success", duration="5", ext="100"))
    talk.say(1, event("ANSWERED", callid="a", type="in", ext="100"))
    talk.say(2, event("INCOMING", callid="a", type="in"))
    assert (talk.call.state, talk.call.outcome) == (CallState.ENDED, Outcome.ANSWERED)
    assert talk.call.duration == 5


def test_x17_the_number_goes_out_without_a_plus() -> None:
    post = Talk().dial(0)
    assert post.form == {"token": TOKEN, "from": "100", "to": CLIENT, "cmd": "makeCall"}
    assert TOKEN not in repr(post)


# X18a


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


# X18


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
    assert (Proved("main") in outputs) is (verdict is Verdict.ACCEPTED)
    assert not talk.pbx.responded(post.ticket, answer, moment(2))
    talk.dial(3)


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


# Garbage

WORDS = st.sampled_from(
    ["event", "contact", "INCOMING", "OUTGOING", "ANSWERED", "COMPLETED", "in", "out", "100", "102",
     CLIENT, "", "0", "-1", "9" * 400, "Success", "BUSY", "\u202e", "a", "b",
     "TRANSFERRED", "x" * 90]
)  # fmt: skip
KEYS = st.sampled_from(
    ["cmd", "event", "type", "phone", "ext", "callid", "status", "duration", "line_number",
     "record_link", "call_id"]
)  # fmt: skip


@settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(st.one_of(st.dictionaries(KEYS, WORDS), st.binary(max_size=80)), max_size=25))
def test_no_request_ends_in_an_exception(told: list[dict[str, str] | bytes]) -> None:
    talk = Talk(connector(Book()))
    talk.dial(0)
    for at, one in enumerate(told):
        if isinstance(one, bytes):
            for kind in (FORM, "application/json"):
                request = WebhookRequest(method="POST", headers={"content-type": kind}, body=one)
                assert talk.say(at, request).status in (200, 400, 403)
        else:
            assert talk.say(at, form(**{"cmd": "event", **one})).status == 200


@pytest.mark.parametrize(
    "body",
    [b"[" * 60_000, b'{"a":' * 20_000, b'{"a":' + b"9" * 50_000 + b"}", b"&" * 60_000,
     b"a=1&" * 15_000, b"%ff%fe=%00", b"\xff\xfe", b"{}", b"[]", b"null", b"{\"cmd\": NaN}"],
)  # fmt: skip
def test_bodies_that_mean_nothing(body: bytes) -> None:
    for kind in (FORM, "application/json", "text/plain"):
        request = WebhookRequest(method="POST", headers={"content-type": kind}, body=body)
        assert Talk().say(0, request).status in (400, 403)


def test_a_flood_costs_no_memory() -> None:
    pbx = connector()
    for number in range(5_000):
        request = event("INCOMING", callid=f"c{number}", ext=str(number))
        pbx.requested("main", request, moment(number / 1000))
    calls = vars(pbx._calls)
    assert max(len(kept) for kept in calls.values() if hasattr(kept, "__len__")) <= 2_000


def test_it_is_installed() -> None:
    assert isinstance(installed_kinds(Book())["xvb"], XvbKind)
