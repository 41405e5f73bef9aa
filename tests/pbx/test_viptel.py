"""VIPTel's login, codes and actions, trap by trap (protocols.md 5.1, 5.2, 5.4, 5.5)."""

import json
from hashlib import sha1

import pytest
from tests.pbx.replay import moment
from tests.pbx.viptel_talking import CLIENT, GREETING, OURS, SECRETS, SETTINGS, Talking

from callpop.pbx.connector import (
    Closed,
    Drop,
    Explained,
    Noticed,
    Output,
    Proved,
    Refused,
    Send,
    SettingsError,
)
from callpop.pbx.viptel import VIPTEL
from callpop.pbx.viptel_account import OTHER_SERVER, SERVER
from callpop.telephony.commands import Dial, HangUp, Transfer, Verdict
from callpop.telephony.events import QueueStep

HASH = "f2029eb78a438a3fd0880d6b413f2d0fa16290e6"


def one(outputs: list[Output], kind: type) -> Output:
    found = [output for output in outputs if isinstance(output, kind)]
    assert len(found) == 1, outputs
    return found[0]


def words(outputs: list[Output]) -> str:
    return str(next(o for o in outputs if isinstance(o, Drop | Refused)).why)


class TestTheAccount:
    def test_its_socket(self) -> None:
        channel = VIPTEL.connector(SETTINGS, SECRETS).channels[0]
        assert channel.url == f"wss://{SERVER}/"
        assert [other.url for other in channel.elsewhere] == [f"wss://{OTHER_SERVER}/"]
        assert (channel.ping_seconds, channel.max_bytes) == (30, 1 << 20)

    @pytest.mark.parametrize(
        ("server", "url"),
        [
            ("pbx.example.sk", "wss://pbx.example.sk:8088/"),
            ("wss://PBX.example.sk:9000/", "wss://pbx.example.sk:9000/"),
        ],
    )
    def test_another_server(self, server: str, url: str) -> None:
        channel = VIPTEL.connector({**SETTINGS, "server": server}, SECRETS).channels[0]
        assert (channel.url, channel.elsewhere) == (url, ())

    def test_an_endpoint_replaces_it(self) -> None:
        given = {**SETTINGS, "endpoint": "ws://127.0.0.1:9001"}
        assert VIPTEL.connector(given, SECRETS).channels[0].address == "127.0.0.1:9001"
        assert list(VIPTEL.own_hosts(given)) == ["127.0.0.1"]

    @pytest.mark.parametrize(
        ("bad", "key"),
        [
            ({"username": " "}, "username"),
            ({"extension": ""}, "extension"),
            ({"extension": "Eva"}, "extension"),
            ({"caller_id": "Eva"}, "caller_id"),
            ({"server": "not a host"}, "server"),
            ({"server": "host:99999"}, "server"),
            ({"endpoint": "ws://pbx.example.sk"}, "endpoint"),
        ],
    )
    def test_bad_settings_name_their_key(self, bad: dict[str, str], key: str) -> None:
        with pytest.raises(SettingsError) as caught:
            VIPTEL.connector({**SETTINGS, **bad}, SECRETS)
        assert caught.value.key == key

    def test_a_missing_password(self) -> None:
        with pytest.raises(SettingsError) as caught:
            VIPTEL.connector(SETTINGS, {})
        assert caught.value.key == "password"


class TestTheLogin:
    def test_the_documents_hash(self) -> None:
        pbx = Talking().open()
        pbx.says(**GREETING)
        assert pbx.sent == [{"action": "user.login", "username": "viptel", "password": HASH}]

    @pytest.mark.parametrize("code", [100, "100", 7, None])
    def test_a_nonce_is_known_by_its_key(self, code: object) -> None:
        pbx = Talking().open()
        pbx.says(**{**GREETING, "code": code})
        assert pbx.sent[0]["password"] == HASH

    @pytest.mark.parametrize(
        ("nonce", "text"),
        [
            ('"' + "x" * 5_000 + '"', "x" * 5_000),
            ("1453467797.10", "1453467797.10"),
            ("123456789012345678901234567890", "123456789012345678901234567890"),
            ('" \\u00e1\\n/"', " á\n/"),
        ],
    )
    def test_a_nonce_is_hashed_as_it_is_written(self, nonce: str, text: str) -> None:
        pbx = Talking().open()
        pbx.says(f'{{"code": 100, "nonce": {nonce}}}')
        inner = sha1(b"viptel:heslo", usedforsecurity=False).hexdigest()
        hashed = sha1(f"{inner}:{text}".encode(), usedforsecurity=False).hexdigest()
        assert pbx.sent[0]["password"] == hashed

    @pytest.mark.parametrize("nonce", ["null", "true", "[]", '""', '{"a":1}'])
    def test_what_is_no_nonce(self, nonce: str) -> None:
        pbx = Talking().open()
        pbx.says(f'{{"code": 100, "nonce": {nonce}}}')
        assert pbx.sent == []

    def test_a_refusal_may_bring_the_next_nonce(self) -> None:
        pbx = Talking().open()
        pbx.says(**GREETING)
        refusal = pbx.says(code=401, message="Wrong username and/or password", nonce="def")
        one(refusal, Refused)

    def test_one_nonce_is_answered_once(self) -> None:
        pbx = Talking().open()
        for _ in range(5):
            pbx.says(**GREETING)
        assert len(pbx.sent) == 1

    def test_a_202_is_not_yet_online(self) -> None:
        pbx = Talking().open()
        pbx.says(**GREETING)
        assert pbx.says(code=202, message="Login successfull") == []
        assert Proved("main") not in pbx.wait(4.9)
        assert Proved("main") in pbx.wait(0.2)

    def test_the_first_event_proves(self) -> None:
        pbx = Talking().open()
        pbx.says(**GREETING)
        pbx.says(code="202", message="Login successfull")
        assert pbx.begin("1.1", "42", "43")[0] == Proved("main")

    def test_a_202_followed_by_503(self) -> None:
        pbx = Talking().open()
        pbx.says(**GREETING)
        pbx.says(code=202, message="Login successfull")
        outputs = pbx.says(code=503, message="Unable to connect to PBX")
        assert isinstance(outputs[0], Drop)
        assert not outputs[0].at_once
        assert "503" in words(outputs)
        assert pbx.says(code=110, message="Closing connection, bye") == []
        assert pbx.wait(60) == []

    @pytest.mark.parametrize("greeted", [False, True])
    def test_silence(self, greeted: bool) -> None:
        pbx = Talking().open()
        if greeted:
            pbx.says(**GREETING)
        assert pbx.wait(29) == []
        one(pbx.wait(2), Drop)

    @pytest.mark.parametrize(
        ("code", "message", "said"),
        [
            (401, "User is not activated", "activate"),
            (401, "Wrong username and/or password", "username or the password"),
            (401, "WRONG", "username or the password"),
            (403, "You are not allowed to use this action", "user.login"),
            (400, "Inserted values are not valid", "Inserted values"),
        ],
    )
    def test_what_needs_the_agent(self, code: int, message: str, said: str) -> None:
        pbx = Talking().open()
        pbx.says(**GREETING)
        assert said in str(one(pbx.says(code=code, message=message), Refused).why)  # type: ignore[union-attr]
        assert pbx.says(code=110, message="Closing connection, bye") == []

    @pytest.mark.parametrize(
        ("code", "message"),
        [
            (408, "Login timeout"),
            (500, "An unexpected error has occurred, closing connection"),
            (503, "Unable to connect to PBX"),
            (503, "Server is restarting, please reconnect"),
            (504, "Can not connect to PBX, try your action again later"),
            (404, "Unknown action"),
            (110, "Closing connection, bye"),
            (599, ""),
        ],
    )
    def test_what_may_pass(self, code: int, message: str) -> None:
        pbx = Talking().open()
        pbx.says(**GREETING)
        one(pbx.says(code=code, message=message), Drop)

    @pytest.mark.parametrize(
        ("message", "kind"),
        [
            ("You have to login with action: user.login, username and password", Drop),
            ("User is not activated", Refused),
        ],
    )
    @pytest.mark.parametrize("asked", [False, True])
    def test_a_login_that_is_none_any_more(self, asked: bool, message: str, kind: type) -> None:
        pbx = Talking().online()
        if asked:
            pbx.ask(Dial("r1", CLIENT))
        one(pbx.says(code=401, message=message), kind)
        assert [a.verdict for a in pbx.answers] == [Verdict.REFUSED] * asked
        assert all(("again" in str(a.words)) is (kind is Drop) for a in pbx.answers)

    def test_whether_the_password_is_still_right_the_next_login_tells(self) -> None:
        pbx = Talking().online()
        one(pbx.says(code=401, message="Wrong username and/or password"), Drop)
        pbx.cut()
        pbx.open().says(**GREETING)
        one(pbx.says(code=401, message="Wrong username and/or password"), Refused)

    def test_a_bye_is_explained_by_the_message_before(self) -> None:
        pbx = Talking().online()
        pbx.says(code=504, message="Can not connect to PBX, try your action again later")
        assert "504" in words(pbx.says(code=110, message="Closing connection, bye"))
        pbx.cut()
        pbx.online()
        pbx.says(code=403, message="You are not allowed to use this action")
        pbx.pickup("9.9")
        assert "closed" in words(pbx.says(code=110, message="Closing connection, bye"))

    def test_an_event_of_a_later_version_says_nothing(self) -> None:
        assert Talking().online().event("call.hold", "1.1") == []

    def test_asked_to_log_in_again_and_again(self) -> None:
        pbx = Talking()
        asks = {"code": 401, "message": "You have to login with action: user.login, username…"}
        pbx.open().says(**GREETING)
        one(pbx.says(**asks), Drop)
        pbx.cut()
        pbx.open().says(**GREETING)
        one(pbx.says(**asks), Refused)

    def test_the_announced_restart_reconnects_at_once(self) -> None:
        pbx = Talking().online()
        drop = one(pbx.says(code=503, message="Server is restarting, please reconnect"), Drop)
        assert isinstance(drop, Drop)
        assert drop.at_once

    def test_a_server_error_closes(self) -> None:
        pbx = Talking().online()
        message = "An unexpected error has occurred, closing connection"
        assert not one(pbx.says(code=500, message=message), Drop).at_once  # type: ignore[union-attr]

    def test_an_unasked_504_is_only_news(self) -> None:
        pbx = Talking().online()
        one(pbx.says(code=504, message="Can not connect to PBX"), Noticed)

    def test_nobody_takes_the_connection(self) -> None:
        pbx = VIPTEL.connector(SETTINGS, SECRETS)
        told = pbx.closed("main", Closed(opened=False, turned_away=True), moment(0))
        assert isinstance(told[0], Explained)
        assert "IP" in str(told[0].why)
        assert f"({SERVER}, {OTHER_SERVER})" in str(told[0].why)
        assert pbx.closed("main", Closed(opened=False), moment(0)) == []
        assert pbx.closed("main", Closed(opened=False, http_status=403), moment(0)) == told

    def test_nobody_takes_the_connection_any_more(self) -> None:
        pbx = Talking().online()
        pbx.cut()
        away = Closed(opened=False, turned_away=True)
        told = one(pbx.pbx.closed("main", away, pbx.moment), Explained)
        assert isinstance(told, Explained)
        assert "may be restarting" in str(told.why)

    @pytest.mark.parametrize(("code", "explained"), [(1000, True), (None, True), (1012, False)])
    def test_a_door_that_closes_before_the_greeting(
        self, code: int | None, explained: bool
    ) -> None:
        pbx = Talking().open()
        told = pbx.pbx.closed("main", Closed(opened=True, code=code), pbx.moment)
        assert [isinstance(o, Explained) for o in told] == [True] * explained

    def test_farewell(self) -> None:
        pbx = Talking()
        assert pbx.pbx.farewell() == []
        pbx.online()
        (bye,) = pbx.pbx.farewell()
        assert isinstance(bye, Send)
        assert json.loads(bye.data) == {"action": "user.logout"}


@pytest.fixture
def pbx() -> Talking:
    return Talking().online()


class TestActions:
    def test_create(self) -> None:
        pbx = Talking(caller_id="02 2028 2028").online()
        pbx.ask(Dial("r-1", "+421905123456"))
        assert pbx.sent == [
            {
                "action": "call.create",
                "from": "12",
                "to": "0905123456",
                "call_random_id": "r1",
                "caller_id": "0220282028",
            }
        ]
        assert pbx.answers == []
        pbx.event("call.create_response", "1.1", call_random_id="other")
        assert pbx.answers == []
        pbx.event("call.create_response", "1.1", call_random_id="r1")
        assert [a.verdict for a in pbx.answers] == [Verdict.ACCEPTED]

    def test_numbers_from_abroad(self, pbx: Talking) -> None:
        pbx.ask(Dial("r1", "+380441234567"))
        assert pbx.sent[0]["to"] == "00380441234567"

    @pytest.mark.parametrize(
        ("code", "message", "said"),
        [
            (400, "Inserted values are not valid", "call_random_id: too long"),
            (400, "Action has to be string", "Action has to be string"),
            (403, "You are not allowed to use this action", "call.create"),
            (404, "Missing action", "Missing action"),
            (404, "Unknown action", "Unknown action"),
            (500, "Action failed", "Action failed"),
            (504, "Can not connect to PBX, try your action again later", "try again later"),
            (418, "Teapot", "Teapot"),
        ],
    )
    def test_every_error(self, pbx: Talking, code: int, message: str, said: str) -> None:
        pbx.ask(Dial("r1", "0905123456"))
        valid = code != 400 or "has to be" in message
        errors = {} if valid else {"errors": {"call_random_id": ["too long"]}}
        pbx.says(code=code, message=message, **errors)
        (answer,) = pbx.answers
        assert answer.verdict is Verdict.REFUSED
        assert said in str(answer.words)
        assert len(pbx.sent) == 1

    def test_an_error_that_closes_answers_too(self, pbx: Talking) -> None:
        pbx.ask(Dial("r1", "0905123456"))
        outputs = pbx.says(code=503, message="Unable to connect to PBX")
        assert pbx.answers[0].verdict is Verdict.REFUSED
        one(outputs, Drop)

    @pytest.mark.parametrize(
        ("code", "message"),
        [(500, "An unexpected error has occurred, closing connection"), (408, "Login timeout"),
         (503, "Server is restarting, please reconnect"), (110, "Closing connection, bye")],
    )  # fmt: skip
    def test_what_may_have_been_done(self, pbx: Talking, code: int, message: str) -> None:
        pbx.ask(Dial("r1", "0905123456"))
        one(pbx.says(code=code, message=message), Drop)
        pbx.cut()
        assert [a.verdict for a in pbx.answers] == [Verdict.UNKNOWN]

    def test_one_at_a_time(self, pbx: Talking) -> None:
        pbx.ask(Dial("r1", "0905123456"))
        pbx.ask(Dial("r2", "0905123457"))
        assert len(pbx.sent) == 1
        pbx.says(code=500, message="Action failed")
        assert [a.request for a in pbx.answers] == ["r1"]
        assert [s["call_random_id"] for s in pbx.sent] == ["r1", "r2"]
        pbx.event("call.create_response", "1.1", call_random_id="r2")
        assert [a.verdict for a in pbx.answers] == [Verdict.REFUSED, Verdict.ACCEPTED]

    def test_eight_seconds_for_an_error_ninety_for_an_event(self, pbx: Talking) -> None:
        pbx.ask(Dial("r1", "0905123456"))
        pbx.wait(8.1)
        pbx.says(code=500, message="Action failed")
        assert pbx.answers == []
        pbx.wait(81)
        assert pbx.answers == []
        pbx.wait(2)
        assert [a.verdict for a in pbx.answers] == [Verdict.UNKNOWN]
        assert len(pbx.sent) == 1

    def test_nobody_waits_long_for_a_turn(self, pbx: Talking) -> None:
        for number in range(6):
            pbx.ask(Dial(f"r{number}", "0905123456"))
        assert [a.request for a in pbx.answers] == ["r5"]
        pbx.wait(20)
        sent = [s["call_random_id"] for s in pbx.sent]
        assert sent == ["r0", "r1"]
        assert {a.request for a in pbx.answers} == {"r5", "r2", "r3", "r4"}

    def test_a_cut_answers_everything(self, pbx: Talking) -> None:
        pbx.ask(Dial("r1", "0905123456"))
        pbx.ask(Dial("r2", "0905123457"))
        pbx.cut()
        told = {a.request: a.verdict for a in pbx.answers}
        assert told == {"r1": Verdict.UNKNOWN, "r2": Verdict.REFUSED}

    def test_without_a_connection(self) -> None:
        pbx = Talking().open()
        pbx.ask(Dial("r1", "0905123456"))
        assert pbx.answers[0].verdict is Verdict.REFUSED
        assert pbx.sent == []

    def test_hang_up(self, pbx: Talking) -> None:
        pbx.begin("1.1", CLIENT, "12")
        pbx.pickup("1.1")
        pbx.ask(HangUp("h", pbx.call.legs))
        assert pbx.sent == [{"action": "call.hangup", "unique_id": "1.1"}]
        pbx.end("1.2")
        assert pbx.answers == []
        pbx.end("1.1")
        assert pbx.answers[0].verdict is Verdict.ACCEPTED

    def test_hang_up_a_call_of_ours_by_its_newest_id(self, pbx: Talking) -> None:
        pbx.ask(Dial("r1", "0905123456"))
        pbx.event("call.create_response", "1.1", call_random_id="r1")
        pbx.event("call.create_response", "1.2", call_random_id="r1")
        pbx.ask(HangUp("h", pbx.call.legs))
        assert pbx.sent[-1] == {"action": "call.hangup", "unique_id": "1.2"}
        pbx.end("1.1")
        assert [a.verdict for a in pbx.answers] == [Verdict.ACCEPTED] * 2

    @pytest.mark.parametrize(("talking", "target"), [(False, "1.2"), (True, "1.1")])
    def test_declining_a_leg_ending_the_parent(
        self, pbx: Talking, talking: bool, target: str
    ) -> None:
        pbx.begin("1.1", CLIENT, OURS, called_number=OURS)
        pbx.join("1.1")
        pbx.begin("1.2", CLIENT, "12", from_queue_unique_id="1.1")
        if talking:
            pbx.pickup("1.2")
        pbx.ask(HangUp("h", pbx.call.legs))
        assert pbx.sent == [{"action": "call.hangup", "unique_id": target}]
        pbx.end("1.2")
        assert ["Declined" in str(a.words) for a in pbx.answers] == ([] if talking else [True])
        pbx.end("1.1")
        assert pbx.answers[0].verdict is Verdict.ACCEPTED

    def test_declining_the_second_offer(self, pbx: Talking) -> None:
        pbx.begin("1.1", CLIENT, OURS, called_number=OURS)
        pbx.join("1.1")
        pbx.begin("1.2", CLIENT, "12", from_queue_unique_id="1.1")
        pbx.end("1.2", "noanswer")
        pbx.wait(5)
        pbx.begin("1.3", CLIENT, "12", from_queue_unique_id="1.1")
        pbx.ask(HangUp("h", pbx.call.legs))
        assert pbx.sent == [{"action": "call.hangup", "unique_id": "1.3"}]

    def test_a_caller_whom_others_are_rung_for_is_not_cut_off(self, pbx: Talking) -> None:
        pbx.begin("1.1", CLIENT, OURS, called_number=OURS)
        pbx.join("1.1")
        pbx.begin("1.2", CLIENT, "12", from_queue_unique_id="1.1")
        pbx.end("1.2", "noanswer")
        pbx.begin("1.3", CLIENT, "20", from_queue_unique_id="1.1")
        pbx.ask(HangUp("h", pbx.call.legs))
        assert pbx.sent == []
        assert pbx.answers[0].verdict is Verdict.REFUSED

    def test_transfer_to_a_queue_is_confirmed_by_the_wait_there(self, pbx: Talking) -> None:
        pbx.begin("1.1", CLIENT, "12")
        pbx.pickup("1.1")
        pbx.ask(Transfer("t", pbx.call.legs, "602"))
        pbx.join("1.1", 602)
        assert pbx.answers[0].verdict is Verdict.ACCEPTED

    @pytest.mark.parametrize("talking", [False, True])
    def test_transfer_means_the_parent(self, pbx: Talking, talking: bool) -> None:
        pbx.begin("1.1", CLIENT, OURS, called_number=OURS)
        pbx.join("1.1")
        pbx.begin("1.2", CLIENT, "12", from_queue_unique_id="1.1")
        if talking:
            pbx.pickup("1.2")
        pbx.ask(Transfer("t", pbx.call.legs, "13"))
        assert pbx.sent == [{"action": "call.redirect", "unique_id": "1.1", "destination": "13"}]
        pbx.left("1.1")
        assert pbx.answers == []
        pbx.begin("1.9", CLIENT, "20", from_queue_unique_id="1.1")
        assert pbx.answers == []
        pbx.begin("1.1", OURS, "13")
        assert pbx.answers[0].verdict is Verdict.ACCEPTED

    def test_calls_begun_before_login_are_left_alone(self, pbx: Talking) -> None:
        pbx.begin("1.1", CLIENT, "12", from_queue_unique_id="1.0")
        offered = pbx.call.controllable
        pbx.pickup("1.1")
        assert (offered, pbx.call.controllable) == (True, False)
        pbx.ask(HangUp("h", pbx.call.legs))
        assert pbx.sent == []
        assert "began before" in str(pbx.answers[0].words)

    def test_neither_are_those_of_the_last_connection(self, pbx: Talking) -> None:
        pbx.begin("1.1", CLIENT, "12")
        pbx.pickup("1.1")
        pbx.cut()
        pbx.open().says(**GREETING)
        pbx.says(code=202, message="Login successfull")
        pbx.wait(6)
        before = len(pbx.sent)
        pbx.ask(Transfer("t", pbx.call.legs, "13"))
        assert len(pbx.sent) == before
        assert "began before" in str(pbx.answers[0].words)
        pbx.end("1.1")
        assert pbx.call.over

    def test_nor_is_their_control_offered(self, pbx: Talking) -> None:
        pbx.begin("1.1", CLIENT, "12")
        assert pbx.call.controllable
        pbx.cut()
        pbx.online()
        pbx.pickup("1.1")
        told = (pbx.call.state.value, pbx.call.controllable)
        assert told == ("answered", False)

    def test_call_not_found_is_explained(self, pbx: Talking) -> None:
        pbx.begin("1.1", CLIENT, "12")
        pbx.ask(HangUp("h", pbx.call.legs))
        pbx.says(code=404, message="CALL NOT FOUND")
        assert "began before" in str(pbx.answers[0].words)


class TestQueues:
    def test_the_waiting(self, pbx: Talking) -> None:
        pbx.begin("1.1", CLIENT, OURS, called_number=OURS)
        pbx.join("1.1", "601", position="2")
        (waiting,) = pbx.queue().waiting
        assert (waiting.number, waiting.position) == ("+421905123456", 2)
        assert waiting.since == moment(6).wall

    def test_an_extension_waits(self, pbx: Talking) -> None:
        pbx.join("1.1", 500, caller=42, caller_name="Jan")
        (waiting,) = pbx.queue("500").waiting
        assert (waiting.number, waiting.name) == ("42", "Jan")

    def test_given_up_twelve_seconds_after_leaving(self, pbx: Talking) -> None:
        pbx.join("1.1")
        pbx.wait(30)
        pbx.left("1.1", holdtime="30")
        pbx.wait(11)
        assert pbx.queue().waiting
        pbx.wait(2)
        (gone,) = pbx.queue().abandoned
        assert (gone.waited, gone.number, gone.at) == (30, "+421905123456", moment(36).wall)
        assert pbx.queue().waiting == ()

    def test_given_up_when_the_call_ends(self, pbx: Talking) -> None:
        pbx.join("1.1")
        pbx.left("1.1", holdtime=12)
        pbx.end("1.1", "answer")
        assert [one.waited for one in pbx.queue().abandoned] == [12]

    def test_left_after_a_pickup_is_not_given_up(self, pbx: Talking) -> None:
        pbx.join("1.1")
        pbx.begin("1.2", CLIENT, "20", from_queue_unique_id="1.1")
        pbx.pickup("1.2")
        pbx.left("1.1")
        pbx.wait(20)
        pbx.end("1.1")
        assert [w.step for w in pbx.waits] == [QueueStep.WAITING, QueueStep.ANSWERED]

    def test_the_line_moves_up(self, pbx: Talking) -> None:
        for number in (1, 2, 3):
            pbx.join(f"1.{number}", position=number)
            pbx.wait(1)
        pbx.end("1.1")
        assert [(w.call, w.position) for w in pbx.queue().waiting] == [("1.2", 1), ("1.3", 2)]

    def test_members(self, pbx: Talking) -> None:
        pbx.event("queue.add", queue=601, member="20", member_name="Eva")
        pbx.event("queue.pause", queue="601", member=20)
        pbx.event("queue.add", queue=601, member="21", member_name="Ján")
        told = [(m.extension, m.name, m.paused) for m in pbx.queue().members]
        assert told == [("20", "Eva", True), ("21", "Ján", False)]
        pbx.event("queue.unpause", queue=601, member="20")
        pbx.event("queue.remove", queue=601, member="21", member_name="Ján")
        assert [(m.extension, m.paused) for m in pbx.queue().members] == [("20", False)]

    def test_a_cut(self, pbx: Talking) -> None:
        pbx.join("1.1")
        pbx.event("queue.pause", queue=601, member="20")
        pbx.cut()
        assert pbx.queue().stale_since is not None
        assert pbx.wait(60) == []
        pbx.queues.back("Office", pbx.moment)
        assert (pbx.queue().waiting, pbx.queue().members[0].paused) == ((), None)


class TestAFlood:
    def test_it_is_bounded(self, pbx: Talking) -> None:
        made = pbx.pbx
        for number in range(4_200):
            everything = ("call.begin", "queue.join", "queue.add")
            for name in everything if number < 2_100 else ("call.begin",):
                told = {"event": name, "unique_id": f"{number}.1", "caller": f"090{number:07}",
                        "callee": str(number), "queue": number, "member": str(number)}  # fmt: skip
                made.received("main", json.dumps(told), pbx.moment)
        assert len(made._calls._talks) <= 4_000
        assert len(made._queues._waiting) <= 2_000
