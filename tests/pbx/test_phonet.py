"""The Phonet and Vega connector, trap by trap (protocols.md 3.1)."""

import json
from datetime import UTC, datetime, timedelta

import pytest
from tests.pbx.replay import START, moment

from callpop.pbx.call_requests import DIAL_SECONDS
from callpop.pbx.connector import (
    Answered,
    Closed,
    Connector,
    Noticed,
    Output,
    Proved,
    Refused,
    Send,
    SettingsError,
    Told,
    WebSocketChannel,
    installed_kinds,
)
from callpop.pbx.phonet import PHONET, QUIET_SECONDS, VEGA, PhonetConnector
from callpop.telephony.commands import Dial, HangUp, Verdict
from callpop.telephony.events import LegEvent, PresenceEvent, Stage
from callpop.telephony.model import Direction, PartyKind, PresenceState

SECRETS = {"api_key": "S3Bvc2eNimuQmQWyJt5aEvNjbND1fz0X"}
SETTINGS = {"domain": "qwerty.phonet.com.ua", "subscriber": "001"}
DIALED = START + timedelta(seconds=1)


def millis(seconds: float) -> int:
    return int((START + timedelta(seconds=seconds)).timestamp() * 1000)


def message(**changes: object) -> dict[str, object]:
    return {
        "event": "call.dial",
        "uuid": "23-1453990999.41",
        "parentUuid": None,
        "lgDirection": 4,
        "leg": {"id": 120, "type": 1, "displayName": "Ivan", "ext": "001"},
        "leg2": None,
        "otherLegs": [
            {
                "id": "29",
                "name": "Тест",
                "num": "+380567777777",
                "companyName": "Рекламна агенція",
                "url": "https://qwerty.phonet.com.ua/features/crm/contacts/edit.jsp#/?id=1",
                "priority": 2,
            }
        ],
        "dialAt": millis(1),
        "bridgeAt": None,
        "serverTime": str(millis(1)),
        "trunkNum": "567850550",
        "trunkName": "567850550",
        **changes,
    }


def connector(**more: str) -> PhonetConnector:
    made = PHONET.connector({**SETTINGS, **more}, SECRETS)
    for channel in made.channels:
        made.opened(channel.name, moment(0))
    return made


def hear(
    made: PhonetConnector, what: object, seconds: float = 1, channel: str = "main"
) -> list[Output]:
    data = what if isinstance(what, str | bytes) else json.dumps(what)
    return made.received(channel, data, moment(seconds))


def leg_of(outputs: list[Output]) -> LegEvent:
    legs = [o.event for o in outputs if isinstance(o, Told) and isinstance(o.event, LegEvent)]
    assert len(legs) == 1, outputs
    return legs[0]


def presence_of(outputs: list[Output]) -> list[PresenceEvent]:
    return [o.event for o in outputs if isinstance(o, Told) and isinstance(o.event, PresenceEvent)]


def answer_of(outputs: list[Output]) -> tuple[Verdict, str]:
    answers = [o.answer for o in outputs if isinstance(o, Answered)]
    assert len(answers) == 1, outputs
    return answers[0].verdict, str(answers[0].words)


def test_both_names_are_installed() -> None:
    titles = {name: kind.title for name, kind in installed_kinds().items()}
    assert (titles["phonet"], titles["vega"]) == ("Phonet", "Vega")


def main_socket(made: Connector) -> WebSocketChannel:
    channel = made.channels[0]
    assert isinstance(channel, WebSocketChannel)
    return channel


class TestTheAccount:
    def test_its_socket(self) -> None:
        channel = main_socket(PHONET.connector(SETTINGS, SECRETS))
        assert channel.url == (
            "wss://qwerty.phonet.com.ua/live/connector/v3/easy?domain=qwerty.phonet.com.ua"
            "&apiKey=S3Bvc2eNimuQmQWyJt5aEvNjbND1fz0X&subscriber=001"
        )
        assert channel.essential

    def test_the_key_is_never_shown(self) -> None:
        assert SECRETS["api_key"] not in repr(PHONET.connector(SETTINGS, SECRETS).channels)

    def test_every_value_is_encoded(self) -> None:
        made = VEGA.connector({**SETTINGS, "subscriber": "a+b@c.ua"}, {"api_key": "k&=/%"})
        assert main_socket(made).url.endswith("&apiKey=k%26%3D%2F%25&subscriber=a%2Bb%40c.ua")

    def test_one_more_socket_for_each_colleague(self) -> None:
        made = PHONET.connector({**SETTINGS, "watch": "002, 003,001,,002"}, SECRETS)
        assert [(c.name, c.title, c.essential) for c in made.channels] == [
            ("main", "001", True),
            ("watch:002", "002", False),
            ("watch:003", "003", False),
        ]
        assert made.capabilities.watch

    def test_an_endpoint_replaces_the_address(self) -> None:
        made = PHONET.connector({**SETTINGS, "endpoint": "ws://127.0.0.1:9001"}, SECRETS)
        assert main_socket(made).url.startswith(
            "ws://127.0.0.1:9001/live/connector/v3/easy?domain=qwerty.phonet.com.ua&"
        )
        assert made.channels[0].address == "127.0.0.1:9001"

    @pytest.mark.parametrize(
        ("bad", "key"),
        [
            ({"domain": ""}, "domain"),
            ({"domain": "not a domain"}, "domain"),
            ({"subscriber": " "}, "subscriber"),
            ({"endpoint": "ws://pbx.example.com"}, "endpoint"),
            ({"endpoint": "http://127.0.0.1"}, "endpoint"),
            ({"endpoint": "wss://user:secret@pbx.example.com"}, "endpoint"),
            ({"endpoint": "wss://[bad"}, "endpoint"),
            ({"endpoint": "wss://host:99999"}, "endpoint"),
            ({"watch": ",".join(str(n) for n in range(1000, 1600))}, "watch"),
        ],
    )
    def test_bad_settings_name_their_key(self, bad: dict[str, str], key: str) -> None:
        with pytest.raises(SettingsError) as caught:
            PHONET.connector({**SETTINGS, **bad}, SECRETS)
        assert caught.value.key == key
        assert "secret" not in str(caught.value)

    def test_a_missing_key_says_where_it_stands(self) -> None:
        with pytest.raises(SettingsError, match="Settings → Integration → Other CRM system"):
            PHONET.connector(SETTINGS, {})

    def test_a_pasted_address_is_a_domain(self) -> None:
        pasted = {**SETTINGS, "domain": " https://Qwerty.phonet.com.ua/ "}
        assert PHONET.connector(pasted, SECRETS).channels[0].address == "qwerty.phonet.com.ua"

    def test_its_own_hosts(self) -> None:
        hosts = PHONET.own_hosts({**SETTINGS, "endpoint": "ws://127.0.0.1:9001"})
        assert list(hosts) == ["qwerty.phonet.com.ua", "127.0.0.1"]


class TestBeingLetIn:
    def test_an_open_socket_proves_nothing(self) -> None:
        made = connector()
        assert made.ponged("main", moment(0.1)) == []
        assert made.deadline() == moment(QUIET_SECONDS).ticks

    def test_quiet_and_a_pong_prove(self) -> None:
        made = connector()
        made.ponged("main", moment(0.1))
        assert made.elapsed(moment(QUIET_SECONDS - 0.1)) == []
        assert Proved("main") in made.elapsed(moment(QUIET_SECONDS))

    def test_quiet_without_a_pong_proves_nothing(self) -> None:
        made = connector()
        assert made.elapsed(moment(60)) == []
        assert Proved("main") in made.ponged("main", moment(61))

    def test_an_event_proves_at_once(self) -> None:
        assert hear(connector(), message())[0] == Proved("main")

    @pytest.mark.parametrize("status", [400, 401, 403, 404])
    def test_a_refused_handshake(self, status: int) -> None:
        made = PHONET.connector(SETTINGS, SECRETS)
        outputs = made.closed("main", Closed(opened=False, http_status=status), moment(0))
        assert isinstance(outputs[0], Refused)
        assert f"HTTP {status}" in str(outputs[0].why)
        assert "Settings → Integration" in str(outputs[0].why)

    @pytest.mark.parametrize(("status", "refused"), [(401, True), (403, True), (404, False)])
    def test_a_refused_handshake_of_who_was_let_in(self, status: int, refused: bool) -> None:
        """A server that is set up anew knows nobody for a while; a key does not come back."""
        made = connector()
        hear(made, message())
        made.closed("main", Closed(opened=True, code=1006), moment(1))
        outputs = made.closed("main", Closed(opened=False, http_status=status), moment(2))
        assert any(isinstance(one, Refused) for one in outputs) == refused

    @pytest.mark.parametrize("status", [408, 425, 429, 500, 503])
    def test_a_handshake_that_may_be_tried_again(self, status: int) -> None:
        made = PHONET.connector(SETTINGS, SECRETS)
        assert made.closed("main", Closed(opened=False, http_status=status), moment(0)) == []

    def test_an_error_and_a_close_are_a_refusal(self) -> None:
        made = connector()
        assert hear(made, {"event": "error", "message": "Wrong apiKey"}) == []
        outputs = made.closed("main", Closed(opened=True, code=1000), moment(2))
        refused = [o for o in outputs if isinstance(o, Refused)]
        assert "Wrong apiKey" in str(refused[0].why)

    def test_an_error_without_a_close_is_news(self) -> None:
        made = connector()
        hear(made, {"event": "error", "message": "Something"})
        made.ponged("main", moment(1))
        outputs = made.elapsed(moment(20))
        assert outputs[0] == Proved("main")
        assert "Something" in str(next(o for o in outputs if isinstance(o, Noticed)).what)

    def test_an_error_after_an_event_and_a_close_is_a_cut(self) -> None:
        made = connector()
        hear(made, message())
        hear(made, {"event": "error", "message": "Oops"})
        outputs = made.closed("main", Closed(opened=True, code=1006), moment(2))
        assert not [o for o in outputs if isinstance(o, Refused)]

    def test_a_plain_cut_is_no_refusal(self) -> None:
        outputs = connector().closed("main", Closed(opened=True, code=1006), moment(2))
        assert not [o for o in outputs if isinstance(o, Refused)]


class TestCalls:
    def test_the_sample_of_the_document(self) -> None:
        event = leg_of(hear(connector(), message()))
        assert event.leg == "23-1453990999.41"
        assert event.stage is Stage.RINGING
        assert event.direction is Direction.IN
        assert event.owner is not None
        assert (event.owner.label, event.owner.kind) == ("Ivan (001)", PartyKind.PERSON)
        assert event.mine
        assert event.number == "+380567777777"
        assert event.began_at == event.at == DIALED
        assert event.trunk == "567850550"
        assert event.contacts[0].company == "Рекламна агенція"
        assert event.contacts[0].priority == 2

    @pytest.mark.parametrize(
        "written", [1473973200000, "1473973200000", 1473973200, "1473973200", 1473973200.0]
    )
    def test_times_in_every_writing(self, written: object) -> None:
        event = leg_of(hear(connector(), message(dialAt=written)))
        assert event.began_at == datetime(2016, 9, 15, 21, 0, tzinfo=UTC)

    @pytest.mark.parametrize(
        "written", [None, 0, -1, "", "soon", True, [], {}, 1e30, "nan", "inf", float("1e15")]
    )
    def test_times_that_are_none(self, written: object) -> None:
        assert leg_of(hear(connector(), message(bridgeAt=written))).answered_at is None

    def test_several_crms_the_named_one_first(self) -> None:
        legs = [
            {"num": "+380567777777", "url": "https://a/new"},
            {"name": "Тест", "id": 7},
            {"name": "Test"},
        ]
        event = leg_of(hear(connector(), message(otherLegs=legs)))
        assert [c.name for c in event.contacts] == ["Тест", "Test", None]
        assert event.number == "+380567777777"

    @pytest.mark.parametrize("other", [None, [], {}, "x", 7, [None], [[]]])
    def test_no_other_legs(self, other: object) -> None:
        event = leg_of(hear(connector(), message(otherLegs=other)))
        assert event.contacts == ()

    @pytest.mark.parametrize(
        "leg", [None, {}, [], "x", {"ext": None, "displayName": "", "id": None}]
    )
    def test_no_leg(self, leg: object) -> None:
        event = leg_of(hear(connector(), message(leg=leg)))
        assert event.mine is None
        assert event.on_my_line

    @pytest.mark.parametrize(
        ("bits", "direction"),
        [
            (1, Direction.INTERNAL),
            (2, Direction.OUT),
            (4, Direction.IN),
            (4 + 8, Direction.IN),
            ("4", Direction.IN),
            (8, None),
            (None, None),
            ("x", None),
        ],
    )
    def test_directions_are_bits(self, bits: object, direction: Direction | None) -> None:
        assert leg_of(hear(connector(), message(lgDirection=bits))).direction is direction

    @pytest.mark.parametrize("event", ["call.dial", "call.bridge", "pause", "", None])
    @pytest.mark.parametrize(
        ("bits", "state"),
        [(32, PresenceState.AWAY), (64, PresenceState.AVAILABLE), (36, PresenceState.AWAY)],
    )
    def test_a_pause_is_presence_and_no_call(
        self, event: object, bits: int, state: PresenceState
    ) -> None:
        outputs = hear(connector(), {"event": event, "lgDirection": bits, "leg": {"ext": "001"}})
        assert [e.state for e in presence_of(outputs)] == [state]
        assert not [o for o in outputs if isinstance(o, Told) and isinstance(o.event, LegEvent)]

    def test_an_internal_call_to_me_and_from_me(self) -> None:
        me = {"id": 1, "type": 1, "displayName": "Ivan", "ext": "001"}
        her = {"id": 2, "type": 1, "displayName": "Olena", "ext": "002"}
        to_me = leg_of(hear(connector(), message(lgDirection=1, leg=her, leg2=me, otherLegs=None)))
        assert (to_me.mine, to_me.placed_by_me) == (True, False)
        assert to_me.peer is not None
        assert to_me.peer.name == "Olena"
        from_me = leg_of(hear(connector(), message(lgDirection=1, leg=me, leg2=her)))
        assert (from_me.mine, from_me.placed_by_me) == (True, True)
        assert from_me.peer is not None
        assert from_me.peer.name == "Olena"

    def test_an_e_mail_learns_its_extension(self) -> None:
        made = connector(subscriber="ivan@example.com")
        assert leg_of(hear(made, message())).mine
        sibling = message(uuid="x", parentUuid="g", leg={"ext": "002", "type": 1})
        assert leg_of(hear(made, sibling)).mine is False

    def test_an_end_falls_back_to_the_servers_time(self) -> None:
        hangup = message(event="call.hangup", serverTime=millis(9))
        event = leg_of(hear(connector(), hangup, 30))
        assert (event.ended_at, event.at) == (None, START + timedelta(seconds=9))
        event = leg_of(hear(connector(), {**hangup, "hangupAt": millis(8)}, 30))
        assert event.ended_at == START + timedelta(seconds=8)

    def test_an_end_without_any_time_is_told_by_the_pbxs_clock(self) -> None:
        made = connector()
        hear(made, message(dialAt=1473973200000, serverTime=1473973201000), 1)
        event = leg_of(hear(made, message(event="call.hangup", serverTime=None), 11))
        assert event.at == datetime(2016, 9, 15, 21, 0, 11, tzinfo=UTC)

    def test_a_call_without_its_id_is_told_by_who_called_when(self) -> None:
        made = connector()
        one = leg_of(hear(made, message(uuid=None)))
        two = leg_of(hear(made, message(uuid="", event="call.hangup")))
        assert one.leg == two.leg

    @pytest.mark.parametrize(
        "garbage",
        [
            "",
            "{",
            "[]",
            "7",
            '"x"',
            "null",
            "[" * 100_000,
            b"\xff\xfe",
            "{}",
            '{"event": 7}',
            '{"event":"call.dial"}',
            '{"event":"call.park","uuid":"1"}',
            "x" * (2 << 20),
        ],
    )
    def test_garbage_is_told_in_a_sentence(self, garbage: str | bytes) -> None:
        outputs = hear(connector(), garbage)
        assert [type(o) for o in outputs] == [Noticed]

    @pytest.mark.parametrize("parent", [None, "", 0, "0", "null", False])
    def test_no_parent_however_it_is_written(self, parent: object) -> None:
        assert leg_of(hear(connector(), message(parentUuid=parent))).parent is None

    def test_a_call_with_two_megabytes_of_name_is_a_call(self) -> None:
        event = leg_of(hear(connector(), message(otherLegs=[{"name": "x" * (2 << 20)}])))
        assert len(event.contacts[0].name or "") == 200

    def test_names_are_made_fit_to_show(self) -> None:
        name = "<b>A</b>\u202e\x00" + "x" * 100_000
        event = leg_of(hear(connector(), message(otherLegs=[{"name": name}])))
        assert event.contacts[0].name is not None
        assert event.contacts[0].name.startswith("<b>A</b>xxx")
        assert len(event.contacts[0].name) == 200


class TestCalling:
    def test_the_request(self) -> None:
        made = connector()
        sent = made.command(Dial("r", "+380991234567"), moment(1))
        assert isinstance(sent[0], Send)
        assert json.loads(sent[0].data) == {"action": "call", "to": "380991234567"}

    def test_a_leading_plus_on_request(self) -> None:
        sent = connector(leading_plus="yes").command(Dial("r", "+380991234567"), moment(1))
        assert isinstance(sent[0], Send)
        assert json.loads(sent[0].data)["to"] == "+380991234567"

    def test_success(self) -> None:
        made = connector()
        made.command(Dial("r", "101"), moment(1))
        assert answer_of(hear(made, {"event": "success"}))[0] is Verdict.ACCEPTED

    def test_an_error_in_its_own_words(self) -> None:
        made = connector()
        made.command(Dial("r", "101"), moment(1))
        refused = hear(made, {"event": "error", "message": "Немає {прав} <b>"})
        assert answer_of(refused) == (Verdict.REFUSED, "Немає {прав} <b>")

    def test_the_call_itself_is_a_yes(self) -> None:
        made = connector()
        made.command(Dial("r", "+380567777777"), moment(1))
        assert answer_of(hear(made, message(lgDirection=2)))[0] is Verdict.ACCEPTED
        assert not [o for o in hear(made, {"event": "success"}) if isinstance(o, Answered)]

    def test_another_call_is_no_yes(self) -> None:
        made = connector()
        made.command(Dial("r", "+380991234567"), moment(1))
        assert not [o for o in hear(made, message(lgDirection=2)) if isinstance(o, Answered)]

    def test_one_at_a_time(self) -> None:
        made = connector()
        made.command(Dial("r", "101"), moment(1))
        assert answer_of(made.command(Dial("s", "102"), moment(1)))[0] is Verdict.REFUSED

    def test_silence_is_unknown(self) -> None:
        made = connector()
        made.command(Dial("r", "101"), moment(1))
        assert made.deadline() == moment(1 + DIAL_SECONDS).ticks
        assert answer_of(made.elapsed(moment(1 + DIAL_SECONDS)))[0] is Verdict.UNKNOWN

    def test_a_cut_is_unknown(self) -> None:
        made = connector()
        made.command(Dial("r", "101"), moment(1))
        outputs = made.closed("main", Closed(opened=True, code=1006), moment(2))
        assert answer_of(outputs)[0] is Verdict.UNKNOWN

    def test_no_connection(self) -> None:
        made = PHONET.connector(SETTINGS, SECRETS)
        assert answer_of(made.command(Dial("r", "101"), moment(1)))[0] is Verdict.REFUSED

    def test_what_the_pbx_cannot_do(self) -> None:
        assert answer_of(connector().command(HangUp("r", ("a",)), moment(1)))[0] is Verdict.REFUSED


class TestColleagues:
    def test_what_a_colleague_is_doing(self) -> None:
        made = connector(watch="002")
        hers = {"leg": {"ext": "002", "displayName": "Olena", "type": 1}, "uuid": "w"}
        states = []
        for seconds, event, bridged in (
            (1, "call.dial", None),
            (2, "call.bridge", millis(2)),
            (9, "call.hangup", millis(2)),
        ):
            told = message(event=event, bridgeAt=bridged, serverTime=millis(seconds), **hers)
            outputs = hear(made, told, seconds, "watch:002")
            assert leg_of(outputs).mine is False
            assert not leg_of(outputs).on_my_line
            states += [(p.extension, p.name, p.state, p.talking_to) for p in presence_of(outputs)]
        assert states == [
            ("002", "Olena", PresenceState.RINGING, "Тест"),
            ("002", "Olena", PresenceState.BUSY, "Тест"),
            ("002", "Olena", PresenceState.AVAILABLE, None),
        ]

    def test_a_repeated_ring_after_the_end_changes_nothing(self) -> None:
        made = connector(watch="002")
        hers = message(leg={"ext": "002", "type": 1})
        hear(made, hers, 1, "watch:002")
        hear(made, {**hers, "event": "call.hangup"}, 2, "watch:002")
        outputs = hear(made, hers, 3, "watch:002")
        assert [p.state for p in presence_of(outputs)] == [PresenceState.AVAILABLE]

    def test_a_cut_makes_her_unknown(self) -> None:
        made = connector(watch="002")
        outputs = made.closed("watch:002", Closed(opened=True, code=1006), moment(5))
        assert [(p.extension, p.state) for p in presence_of(outputs)] == [
            ("002", PresenceState.UNKNOWN)
        ]

    def test_before_anything_was_told_she_is_unknown(self) -> None:
        made = connector(watch="002")
        made.ponged("watch:002", moment(1))
        outputs = made.elapsed(moment(QUIET_SECONDS))
        assert [(p.extension, p.state) for p in presence_of(outputs)] == [
            ("002", PresenceState.UNKNOWN)
        ]

    def test_after_a_call_she_is_still_paused(self) -> None:
        made = connector(watch="002")
        hear(made, {"lgDirection": 32, "leg": {"ext": "002"}}, 1, "watch:002")
        ended = message(event="call.hangup", leg={"ext": "002", "type": 1})
        outputs = hear(made, ended, 2, "watch:002")
        assert [p.state for p in presence_of(outputs)] == [PresenceState.AWAY]
