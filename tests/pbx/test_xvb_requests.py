"""What XVB asks, whatever its form, and who may ask (``protocols.md`` 4.2, 4.5; X9 to X15)."""

import json
from urllib.parse import urlencode

import pytest
from tests.pbx.replay import moment
from tests.pbx.xvb_talk import CLIENT, E164, FORM, Book, Talk, connector, event, form

from callpop.pbx.connector import Proved, WebhookChannel, WebhookRequest
from callpop.telephony.events import Stage
from callpop.telephony.model import CallState


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


@pytest.mark.parametrize("kind", ["application/json", FORM])
def test_x10_another_charset(kind: str) -> None:
    told = {"access_code": "10019", "cmd": "event", "event": "COMPLETED", "callid": "a"}
    told |= {"ext": "100", "status": "Успех", "duration": "5"}
    as_json = json.dumps(told, ensure_ascii=False).encode("cp1251")
    body = as_json if "json" in kind else urlencode(told, encoding="cp1251").encode()
    talk = Talk()
    headers = {"content-type": f'{kind}; charset="Windows-1251"'}
    assert talk.say(0, WebhookRequest(method="POST", headers=headers, body=body)).status == 200
    assert talk.noticed == ["XVB PBX ended a call as “Успех”."]


@pytest.mark.parametrize("charset", ["hex", "idna", "nothing", "unicode_escape", "utf-16", ""])
def test_x10_a_charset_that_nobody_means(charset: str) -> None:
    headers = {"content-type": f"{FORM}; charset={charset}"}
    body = event("INCOMING", callid="a").body
    assert Talk().say(0, WebhookRequest(method="POST", headers=headers, body=body)).status == 200


def test_x10_a_byte_order_mark() -> None:
    told = {"access_code": 10019, "cmd": "contact", "phone": CLIENT}
    body = b"\xef\xbb\xbf" + json.dumps(told).encode()
    reply = Talk(connector(Book())).say(0, WebhookRequest(method="POST", headers={}, body=body))
    assert reply.content_type == "application/json"


def test_x10_a_form_in_parts() -> None:
    told = {"access_code": "10019", "cmd": "event", "event": "INCOMING", "phone": CLIENT}
    parts = [
        f'--b\r\nContent-Disposition: form-data; name="{key}"\r\n\r\n{value}\r\n'
        for key, value in told.items()
    ]
    headers = {"content-type": "multipart/form-data; boundary=b"}
    body = ("".join(parts) + "--b--\r\n").encode()
    talk = Talk()
    assert talk.say(0, WebhookRequest(method="POST", headers=headers, body=body)).status == 200
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


def test_x14_who_is_calling_is_answered_out_of_turn_and_nothing_else() -> None:
    pbx = connector(Book())
    (channel,) = pbx.channels
    assert isinstance(channel, WebhookChannel)
    question = form(cmd="contact", phone=CLIENT)
    answer = channel.at_once(question)
    assert answer is not None
    assert json.loads(answer.text)["responsible"] == "100"
    assert answer in pbx.requested("main", question, moment(0))
    unread = WebhookRequest(method="POST", body=b"&" * 60_000)
    for other in (event("INCOMING"), form(cmd="contact", access_code="1"), form(cmd="x"), unread):
        assert channel.at_once(other) is None
