"""The Meetip PRO connector, trap by trap (protocols.md 6.7)."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.pbx.replay import Replay, moment

from callpop.pbx.connector import (
    Answered,
    Channel,
    Closed,
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
from callpop.pbx.meetip import MEETIP, MeetipConnector
from callpop.pbx.meetip_tuples import TAIL_LIMIT, Pair, RawLine, Reader
from callpop.pbx.meetip_words import CallResult, PhoneState, result_of, state_of
from callpop.telephony.commands import Dial, HangUp, Verdict
from callpop.telephony.events import LegEvent, PresenceEvent, Stage
from callpop.telephony.model import CallState, Direction, Outcome, PresenceState

KEY = "XX_673482yRTO988423432xx%"
SETTINGS = {"server": "127.0.0.1:9300", "tenant": "227", "extension": "11", "monitor": "yes"}
ASKED, ASKED_ID = "(???,CONECTADO)", "(ID?,CONECTADO)"
CALLER, T = "974319404", "1508337505.3520740"


def connector(**more: str) -> MeetipConnector:
    """A connector that is let in already."""
    made = fresh(**more)
    for channel in made.channels:
        made.received(channel.name, ASKED, moment(-10))
    made.elapsed(moment(-5))
    return made


def fresh(**more: str) -> MeetipConnector:
    made = MEETIP.connector({**SETTINGS, **more}, {"key": KEY})
    for channel in made.channels:
        made.opened(channel.name, moment(-10))
    return made


def hear(
    made: MeetipConnector, data: str | bytes, seconds: float = 0, channel: str = "main"
) -> list[Output]:
    return made.received(channel, data, moment(seconds))


def watch(made: MeetipConnector, data: str, seconds: float = 0) -> list[Output]:
    return hear(made, data, seconds, "monitor")


def url_of(channel: Channel) -> str:
    assert isinstance(channel, WebSocketChannel)
    return channel.url


def legs(outputs: list[Output]) -> list[LegEvent]:
    return [o.event for o in outputs if isinstance(o, Told) and isinstance(o.event, LegEvent)]


def leg(outputs: list[Output]) -> LegEvent:
    (only,) = legs(outputs)
    return only


def people(outputs: list[Output]) -> list[tuple[str, PresenceState]]:
    found = [o.event for o in outputs if isinstance(o, Told)]
    return [(e.extension, e.state) for e in found if isinstance(e, PresenceEvent)]


def sent(outputs: list[Output]) -> list[str]:
    return [o.data for o in outputs if isinstance(o, Send)]


def notices(outputs: list[Output]) -> list[str]:
    return [str(o.what) for o in outputs if isinstance(o, Noticed)]


def answer(outputs: list[Output]) -> tuple[Verdict, str]:
    (only,) = [o.answer for o in outputs if isinstance(o, Answered)]
    return only.verdict, str(only.words)


def refusals(outputs: list[Output]) -> list[str]:
    return [str(o.why) for o in outputs if isinstance(o, Refused)]


def test_it_is_installed() -> None:
    assert installed_kinds()["meetip"] is MEETIP


class TestTheAccount:
    def test_two_sockets_of_one_account(self) -> None:
        made = connector()
        assert [(c.name, url_of(c), c.essential) for c in made.channels] == [
            ("main", "ws://127.0.0.1:9300", True),
            ("monitor", "ws://127.0.0.1:9300", False),
        ]
        assert made.capabilities.watch
        alone = connector(monitor="no")
        assert [c.name for c in alone.channels] == ["main"]
        assert not alone.capabilities.watch

    @pytest.mark.parametrize(
        ("server", "url"),
        [
            ("pbx.example.com:9301", "ws://pbx.example.com:9301"),
            ("pbx.example.com", "ws://pbx.example.com:9300"),
            ("ws://10.0.0.1:9300", "ws://10.0.0.1:9300"),
            ("wss://pbx.example.com", "wss://pbx.example.com"),
            ("[::1]:9300", "ws://[::1]:9300"),
        ],
    )
    def test_the_server(self, server: str, url: str) -> None:
        assert url_of(connector(server=server).channels[0]) == url

    def test_the_endpoint_replaces_the_server(self) -> None:
        made = connector(endpoint="ws://10.0.0.2:80")
        assert url_of(made.channels[0]) == "ws://10.0.0.2:80"

    @pytest.mark.parametrize(
        ("key", "value"),
        [
            ("server", ""),
            ("server", "http://x"),
            ("server", "pbx:port"),
            ("server", "user@pbx"),
            ("tenant", ""),
            ("tenant", "2/27"),
            ("extension", ""),
            ("extension", "1,1"),
        ],
    )
    def test_what_can_not_be_used(self, key: str, value: str) -> None:
        with pytest.raises(SettingsError) as wrong:
            fresh(**{key: value})
        assert wrong.value.key == key

    def test_no_key(self) -> None:
        with pytest.raises(SettingsError) as wrong:
            MEETIP.connector(SETTINGS, {})
        assert wrong.value.key == "key"

    def test_a_key_in_clear_is_told_of_once(self) -> None:  # M18
        made = MEETIP.connector({**SETTINGS, "server": "10.0.0.1:9300"}, {"key": KEY})
        said = [text for c in made.channels for text in notices(made.opened(c.name, moment(0)))]
        assert len(said) == 1
        assert "travels in clear" in said[0]
        assert not notices(made.opened("main", moment(9)))

    @pytest.mark.parametrize("server", ["127.0.0.1:9300", "wss://10.0.0.1:9300"])
    def test_nothing_is_said_where_nobody_can_listen(self, server: str) -> None:
        made = MEETIP.connector({**SETTINGS, "server": server}, {"key": KEY})
        assert not notices(made.opened("main", moment(0)))

    def test_the_key_is_never_shown(self) -> None:
        made = connector()
        assert KEY not in repr(made.channels)
        assert KEY not in repr(hear(made, ASKED))
        assert KEY not in repr(made._sockets)


class TestLoggingIn:
    def test_both_challenges(self) -> None:
        made = fresh()
        assert sent(hear(made, ASKED)) == [f"(227/11,{KEY})"]
        assert sent(hear(made, ASKED_ID)) == ["(227,11)"]
        assert sent(watch(made, ASKED)) == [f"(227/999,{KEY})"]

    @pytest.mark.parametrize(
        "text", ["( ??? , CONECTADO )", "(???,conectado)", " (???, Conectado)"]
    )
    def test_blanks_and_capitals(self, text: str) -> None:  # M1
        assert sent(hear(fresh(), text)) == [f"(227/11,{KEY})"]

    def test_without_parentheses(self) -> None:  # M2
        made = fresh(bare_handshake="yes")
        assert sent(hear(made, ASKED)) == [f"227/11, {KEY} "]
        assert sent(hear(made, ASKED_ID)) == ["227, 11"]

    def test_a_challenge_that_repeats_is_answered_in_the_other_form_once(self) -> None:  # M2
        made = fresh()
        hear(made, ASKED, 0)
        assert sent(hear(made, ASKED, 1)) == [f"227/11, {KEY} "]
        third = hear(made, ASKED, 2)
        assert "Check the tenant, the extension and the KEY" in refusals(third)[0]
        assert not sent(third)

    def test_a_close_soon_after_is_tried_in_the_other_form_once(self) -> None:  # M2
        made = fresh()
        hear(made, ASKED, 0)
        assert not refusals(made.closed("main", Closed(opened=True, code=1000), moment(1)))
        made.opened("main", moment(2))
        assert sent(hear(made, ASKED, 2)) == [f"227/11, {KEY} "]
        assert refusals(made.closed("main", Closed(opened=True), moment(3)))

    def test_after_a_refusal_the_agent_may_try_both_again(self) -> None:
        made = fresh()
        for second in (0, 10):
            made.opened("main", moment(second))
            hear(made, ASKED, second)
            closed = made.closed("main", Closed(opened=True), moment(second + 1))
        assert refusals(closed)
        made.opened("main", moment(20))
        hear(made, ASKED, 20)
        assert not refusals(made.closed("main", Closed(opened=True), moment(21)))

    def test_a_close_later_or_after_words_is_no_refusal(self) -> None:
        made = fresh()
        hear(made, ASKED, 0)
        made.closed("main", Closed(opened=True), moment(6))
        made.opened("main", moment(7))
        assert sent(hear(made, ASKED, 7)) == [f"(227/11,{KEY})"]
        hear(made, "(info,-Livre)", 8)
        made.closed("main", Closed(opened=True), moment(9))
        made.opened("main", moment(10))
        assert sent(hear(made, ASKED, 10)) == [f"(227/11,{KEY})"]
        assert not refusals(made.closed("main", Closed(opened=True), moment(11)))

    def test_a_restart_is_no_refusal(self) -> None:
        made = fresh()
        hear(made, ASKED, 0)
        made.closed("main", Closed(opened=True, code=1012), moment(1))
        made.opened("main", moment(2))
        assert sent(hear(made, ASKED, 2)) == [f"(227/11,{KEY})"]

    def test_a_challenge_at_any_later_time_is_answered(self) -> None:  # M3
        made = connector()
        hear(made, "(info,-Livre)")
        for second in (100, 101, 200):
            assert sent(hear(made, ASKED, second)) == [f"(227/11,{KEY})"]

    def test_a_changed_key_ends_in_words_not_in_a_loop(self) -> None:
        made = connector()
        hear(made, "(info,-Livre)")
        rounds = [hear(made, ASKED, 100 + n / 100) for n in range(9)]
        assert any(refusals(outputs) for outputs in rounds)

    def test_let_in_by_the_first_word(self) -> None:  # M3
        made = fresh()
        hear(made, ASKED, 0)
        assert Proved("main") in hear(made, "(info,-Livre)", 1)
        assert Proved("main") not in hear(made, "(info,-Livre)", 2)

    def test_let_in_by_silence(self) -> None:  # M3
        made = fresh()
        hear(made, ASKED, 0)
        hear(made, ASKED_ID, 2)
        assert Proved("main") not in made.elapsed(moment(3.5))
        assert made.deadline() == moment(5).ticks
        assert Proved("main") in made.elapsed(moment(5))

    def test_let_in_where_nothing_is_ever_asked(self) -> None:
        made = fresh()
        assert made.deadline() is None
        made.ponged("main", moment(-9))
        assert Proved("main") in made.elapsed(moment(-7))

    @pytest.mark.parametrize(
        ("challenge", "reply"),
        [
            ({"event": "message", "data": ASKED}, {"event": "message", "data": f"(227/11,{KEY})"}),
            (["message", ASKED], ["message", f"(227/11,{KEY})"]),
        ],
    )
    def test_the_envelope_of_other_libraries(self, challenge: object, reply: object) -> None:
        (text,) = sent(hear(fresh(), json.dumps(challenge)))
        assert json.loads(text) == reply

    def test_own_state_is_asked_for_one_at_a_time(self) -> None:  # M10
        made = fresh()
        hear(made, ASKED)
        assert sent(hear(made, "(info,-Livre)", 1)) == ["(status,11)"]
        assert not sent(hear(made, "(info,-Livre)", 2))

    def test_no_such_extension(self) -> None:  # M10
        made = connector()
        (text,) = notices(hear(made, "(status,ErrorNumber)"))
        assert "knows no extension 11" in text
        assert not notices(hear(made, "(status,ErrorNumber)"))  # nothing was asked

    def test_status_and_estado_are_one_verb(self) -> None:  # M10
        made = connector()
        assert people(hear(made, "(estado,11-livre)")) == [("11", PresenceState.AVAILABLE)]
        assert people(hear(made, "(status,12-ocupado)")) == [("12", PresenceState.BUSY)]


class TestReading:
    def read(self, *messages: str | bytes) -> list[Pair | RawLine]:
        reader = Reader()
        return [piece for message in messages for piece in reader.read(message)]

    def test_several_in_a_message(self) -> None:  # M14
        assert self.read("(info,270-Livre-3101-0) (info,270-Libre-3105-0)") == [
            Pair("info", "270-Livre-3101-0"),
            Pair("info", "270-Libre-3105-0"),
        ]

    def test_blanks(self) -> None:  # M1
        assert self.read(" (call, 12 ) ") == [Pair("call", "12")]

    def test_split_anywhere(self) -> None:  # M14
        text = "(CALL,974319404)(info,- Ocupado)"
        for at in range(1, len(text)):
            if text[at - 1] == ")" and at > 20:
                continue
            assert self.read(text[:at], text[at:]) == [
                Pair("CALL", "974319404"),
                Pair("info", "- Ocupado"),
            ]

    def test_a_tail_is_bounded(self) -> None:  # M14
        reader = Reader()
        for _ in range(100):
            reader.read("(info," + "x" * 1000)
            assert len(reader.tail) <= TAIL_LIMIT
        reader.read("x" * 20_000)
        assert reader.read("(CALL,5)")[-1] == Pair("CALL", "5")

    def test_what_was_cut_off_for_good_harms_nothing_after_it(self) -> None:
        assert self.read("(info,-Tim", "(info,-Livre)")[-1] == Pair("info", "-Livre")

    def test_call_inside_something_else_is_no_call(self) -> None:  # M4
        assert self.read("(info,CALL and more)") == [Pair("info", "CALL and more")]

    def test_a_link_with_commas_and_parentheses(self) -> None:  # M15
        link = "http://crm/x?pi=974319404&n=a,(b),c"
        assert self.read(link) == [RawLine(link)]
        assert self.read(f"(web,{link})") == [Pair("web", link)]
        assert self.read(f"{link} (info,-Livre)") == [RawLine(link), Pair("info", "-Livre")]
        assert self.read(f"(info,-Livre)\n{link}\r\n(CALL,5)") == [
            Pair("info", "-Livre"),
            RawLine(link),
            Pair("CALL", "5"),
        ]

    def test_latin1(self) -> None:  # M20
        assert self.read("(info,Indisponível)".encode("latin-1")) == [Pair("info", "Indisponível")]
        assert self.read("(info,Indisponível)".encode()) == [Pair("info", "Indisponível")]

    @pytest.mark.parametrize("text", ["(" * 500_000, "(a,http://" * 90_000, "x (" * 300_000])
    def test_no_message_takes_long(self, text: str) -> None:
        reader = Reader()
        reader.read(text)
        assert len(reader.tail) <= TAIL_LIMIT


class TestWords:
    @pytest.mark.parametrize(
        ("words", "state"),
        [
            ("Livre Libre livre free Colgado desligado", PhoneState.IDLE),
            ("Timbre TOQUE ring Ringing llamando", PhoneState.RINGING),
            ("Ocupado Ocupada Busy Descolgado fora-do-descanso", PhoneState.BUSY),
            ("terminada terminado terminated ended finalizada", PhoneState.ENDED),
        ],
    )
    def test_states_in_both_languages_and_genders(self, words: str, state: PhoneState) -> None:
        assert {state_of(word) for word in words.split()} == {state}  # M9

    def test_an_unknown_word_is_not_guessed(self) -> None:
        assert state_of("Fuera-de-servicio") is None
        assert state_of("Ocupadinho") is None

    @pytest.mark.parametrize(
        ("words", "result"),
        [
            ("Tempo limite de falha", CallResult.TIMEOUT),
            ("Fallo timeout", CallResult.TIMEOUT),
            ("Ocupado", CallResult.OWN_BUSY),
            ("Chamada...", CallResult.CALLING),
            ("Llamando...", CallResult.CALLING),
            ("Indisponível", CallResult.UNAVAILABLE),
            ("No disponible", CallResult.UNAVAILABLE),
            ("Sin saldo", None),
        ],
    )
    def test_results(self, words: str, result: CallResult | None) -> None:
        assert result_of(words) is result  # M11


class TestTheOwnExtension:
    def test_call_and_state_in_either_order_are_one_call(self) -> None:  # M12
        told = (f"(CALL,{CALLER})", "(info,-Timbre)")
        for first, second in (told, told[::-1]):
            made = connector(monitor="no")
            one, other = leg(hear(made, first, 0)), leg(hear(made, second, 4))
            assert one.leg == other.leg
            assert other.number == CALLER
            assert (other.direction, other.mine, other.stage) == (
                Direction.IN,
                True,
                Stage.RINGING,
            )

    def test_more_than_five_seconds_apart_they_are_two(self) -> None:  # M12
        made = connector(monitor="no")
        one = leg(hear(made, "(info,-Timbre)", 0))
        assert leg(hear(made, f"(CALL,{CALLER})", 6)).leg != one.leg

    def test_answered_and_ended(self) -> None:
        made = connector(monitor="no")
        hear(made, f"(CALL,{CALLER})", 0)
        assert leg(hear(made, "(info,- Ocupado)", 3)).stage is Stage.ANSWERED
        assert leg(hear(made, "(info,-Livre)", 9)).stage is Stage.ENDED
        assert not legs(hear(made, "(info,-Livre)", 10))

    def test_two_calls_one_after_the_other_have_two_ids(self) -> None:
        made = connector(monitor="no")
        one = leg(hear(made, f"(CALL,{CALLER})", 0)).leg
        hear(made, "(info,-Livre)", 0)
        assert leg(hear(made, f"(CALL,{CALLER})", 0)).leg != one

    def test_a_second_call_while_talking(self) -> None:
        made = connector(monitor="no")
        first = leg(hear(made, f"(CALL,{CALLER})", 0)).leg
        hear(made, "(info,-Ocupado)", 2)
        second = leg(hear(made, "(CALL,912345678)", 20))
        assert second.leg != first
        assert not legs(hear(made, "(info,-Ocupado)", 21))  # the old state again
        ended = legs(hear(made, "(info,-Livre)", 40))
        assert {(e.leg, e.stage) for e in ended} == {
            (first, Stage.ENDED),
            (second.leg, Stage.ENDED),
        }

    @pytest.mark.parametrize("text", ["(CALL,)", "(CALL,anonymous)", "(call, Desconocido )"])
    def test_withheld(self, text: str) -> None:  # M4, M5
        assert leg(hear(connector(), text)).number is None

    def test_a_short_number_is_a_colleague(self) -> None:  # M8
        event = leg(hear(connector(), "(CALL,12)"))
        assert event.direction is Direction.INTERNAL
        assert event.peer is not None
        assert event.peer.extension == "12"

    def test_busy_without_ringing_is_outgoing(self) -> None:  # M12
        made = connector(monitor="no")
        hear(made, "(info,-Livre)")
        event = leg(hear(made, "(info,-Ocupado)", 9))
        assert (event.direction, event.placed_by_me) == (Direction.OUT, True)
        assert leg(hear(made, "(info,-Livre)", 12)).outcome is Outcome.UNKNOWN

    def test_busy_as_the_very_first_word_invents_no_call(self) -> None:
        made = fresh(monitor="no")
        hear(made, ASKED)
        outputs = hear(made, "(info,-Ocupado)", 1)
        assert not legs(outputs)
        assert people(outputs) == [("11", PresenceState.BUSY)]

    def test_a_long_outgoing_call_is_not_given_up(self) -> None:
        made = connector(monitor="no")
        result = Replay()
        result.tracker.know("Office", "ES")
        hear(made, "(info,-Livre)")
        result.take(hear(made, "(info,-Ocupado)", 1), moment(1))
        for second in range(2, 3000, 10):
            for change in result.tracker.elapsed(moment(second)):
                result.ids[change.call.id] = None
            result.take(made.elapsed(moment(second)), moment(second))
        assert [call.state for call in result.calls] == [CallState.RINGING]

    def test_calls_that_ended_during_a_gap(self) -> None:
        made = connector(monitor="no")
        hear(made, f"(CALL,{CALLER})", 0)
        hear(made, "(info,-Ocupado)", 1)
        made.closed("main", Closed(opened=True), moment(30))
        made.opened("main", moment(40))
        hear(made, ASKED, 40)
        assert sent(made.elapsed(moment(44))) == ["(status,11)"]
        event = leg(hear(made, "(estado,11-livre)", 44))
        assert (event.stage, event.outcome) == (Stage.ENDED, Outcome.UNKNOWN)

    def test_unknown_words_are_shown(self) -> None:
        made = connector(monitor="no")
        assert notices(hear(made, "(info,-Estacionado)")) == ["Meetip PRO says: Estacionado"]


class TestTheMonitor:
    def test_states(self) -> None:  # M6, M7
        made = connector()
        outputs = watch(made, "(info,270-Livre-3101-0) (info,270-Ocupada-3105-0)")
        assert people(outputs) == [
            ("3101", PresenceState.AVAILABLE),
            ("3105", PresenceState.BUSY),
        ]

    def test_an_unknown_word_is_kept_and_shown(self) -> None:  # M7, M9
        made = connector()
        watch(made, "(info,270-Ocupada-44-0)")
        (told,) = watch(made, "(info,270-Fuera-de-servicio-44-0)")
        assert isinstance(told, Told)
        assert isinstance(told.event, PresenceEvent)
        assert told.event.state is PresenceState.BUSY
        assert told.event.words == "Fuera-de-servicio"

    def test_an_empty_state(self) -> None:  # M7
        assert not legs(watch(connector(), "(info,270--44-0)"))

    @pytest.mark.parametrize(
        ("who", "number"), [(CALLER, CALLER), ("+34974319404", "+34974319404"), ("anonymous", None)]
    )
    def test_who_calls_stands_in_the_state(self, who: str, number: str | None) -> None:  # M8
        event = leg(watch(connector(), f"(info,270-{who}-3103-{T})"))
        assert (event.number, event.mine, event.stage) == (number, False, Stage.RINGING)
        assert T in event.aliases

    def test_digits_without_a_transaction_are_no_call(self) -> None:  # M8
        assert not legs(watch(connector(), "(info,270-974319404-3103-0)"))

    def test_answered_by_the_state_alone(self) -> None:  # M13
        made = connector()
        watch(made, f"(info,270-{CALLER}-3103-{T})")
        assert leg(watch(made, "(info,270-Ocupada-3103-0)")).stage is Stage.ANSWERED
        assert leg(watch(made, f"(info,270-terminated-3103-{T})")).stage is Stage.ENDED

    def test_one_transaction_at_several_phones(self) -> None:  # M13
        made = connector()
        one = leg(watch(made, f"(info,270-{CALLER}-12-{T})"))
        other = leg(watch(made, f"(info,270-{CALLER}-13-{T})"))
        assert one.leg != other.leg
        assert one.aliases == other.aliases == (T,)
        assert leg(watch(made, f"(info,270-terminada-13-{T})")).leg == other.leg

    def test_an_end_of_what_was_never_told(self) -> None:
        assert not legs(watch(connector(), f"(info,270-terminada-2209-{T})"))

    @pytest.mark.parametrize("monitor_first", [True, False])
    def test_both_channels_tell_of_one_call(self, monitor_first: bool) -> None:
        made = connector()
        told = [
            ("monitor", f"(info,270-{CALLER}-11-{T})"),
            ("main", f"(CALL,{CALLER})"),
            ("main", "(info,-Timbre)"),
        ]
        order = told if monitor_first else [told[1], told[2], told[0]]
        events = [leg(hear(made, text, n, channel)) for n, (channel, text) in enumerate(order)]
        assert len({event.leg for event in events}) == 1
        assert leg(hear(made, "(info,-Ocupado)", 5)).aliases == (T,)
        assert leg(watch(made, f"(info,270-terminada-11-{T})", 60)).stage is Stage.ENDED
        assert not legs(hear(made, "(info,-Livre)", 60))

    @pytest.mark.parametrize(("number", "seconds"), [("912345678", 1), (CALLER, 6)])
    def test_another_number_or_too_late_is_another_call(self, number: str, seconds: float) -> None:
        made = connector()
        one = leg(hear(made, f"(CALL,{CALLER})", 0))
        other = leg(watch(made, f"(info,270-{number}-11-{T})", seconds))
        assert one.leg != other.leg

    def test_a_late_free_of_the_monitor_ends_no_new_call(self) -> None:
        made = connector()
        hear(made, f"(CALL,{CALLER})", 0)
        assert not legs(watch(made, "(info,270-Libre-11-0)", 0))

    def test_nobody_is_known_when_it_is_gone(self) -> None:
        made = connector()
        watch(made, "(info,270-Libre-12-0)")
        gone = made.closed("monitor", Closed(opened=True), moment(1))
        assert people(gone) == [("12", PresenceState.UNKNOWN)]

    def test_ten_thousand_lines(self) -> None:
        made = connector()
        result = Replay()
        for n in range(2_500):
            ext, transaction = 3000 + n % 300, f"15083375{n % 50:02}.{n}"
            for text in (
                f"(info,270-9743{n:05}-{ext}-{transaction})",
                f"(info,270-Ocupada-{ext}-0)",
                f"(info,270-terminada-{ext}-{transaction})",
                f"(info,270-Libre-{ext}-0)",
            ):
                now = moment(n / 10)
                result.take(watch(made, text, n / 10), now)
        assert len(result.presence) == 300
        assert len(result.ids) == 2_500
        assert not result.tracker.live()
        assert not made._phones._by_transaction

    def test_calls_that_never_end_are_bounded(self) -> None:
        made = connector()
        for n in range(5_000):
            watch(made, f"(info,270-9743{n:05}-{n}-1.{n + 1})")
        assert len(made._phones._by_transaction) <= 2_000


class TestCalling:
    def dial(self, made: MeetipConnector, number: str = "+34912345678") -> list[Output]:
        return made.command(Dial("7", number), moment(10))

    @pytest.mark.parametrize(
        ("number", "text"),
        [
            ("+34912345678", "(call,912345678)"),
            ("+351211234567", "(call,00351211234567)"),
            ("12", "(call,12)"),
            ("912345678", "(call,912345678)"),
        ],
    )
    def test_the_request(self, number: str, text: str) -> None:  # M1
        assert sent(self.dial(connector(), number)) == [text]

    def test_the_own_phone_rings_first_and_is_no_incoming_call(self) -> None:
        made = connector()
        self.dial(made)
        rings = hear(made, "(info,-Timbre)", 11)
        assert answer(rings)[0] is Verdict.ACCEPTED
        event = leg(rings)
        assert (event.direction, event.number, event.placed_by_me) == (
            Direction.OUT,
            "912345678",
            True,
        )
        assert not legs(hear(made, "(info,-Ocupado)", 13))
        assert not legs(hear(made, "(info,Chamada...)", 13))
        assert leg(hear(made, "(info,-Livre)", 60)).leg == event.leg
        # The next is another.
        assert leg(hear(made, "(info,-Ocupado)", 62)).number is None

    @pytest.mark.parametrize(
        ("words", "said"),
        [
            ("Ocupado", "Your own phone is busy (Ocupado)."),
            ("Indisponível", "The other side can't be reached (Indisponível)."),
            ("Tempo limite de falha", "did not come about in time"),
        ],
    )
    def test_refused(self, words: str, said: str) -> None:  # M11
        made = connector()
        self.dial(made)
        verdict, text = answer(hear(made, f"(info,{words})", 11))
        assert verdict is Verdict.REFUSED
        assert said in text

    def test_calling(self) -> None:
        made = connector()
        self.dial(made)
        outputs = hear(made, "(info,Chamada...)", 11)
        assert answer(outputs)[0] is Verdict.ACCEPTED
        assert leg(outputs).number == "912345678"

    def test_words_that_nobody_knows_are_shown_and_the_wait_goes_on(self) -> None:
        made = connector()
        made.elapsed(moment(9))
        self.dial(made)
        assert notices(hear(made, "(info,Sin saldo)", 11)) == ["Meetip PRO says: Sin saldo"]
        assert made.deadline() == moment(22).ticks
        assert answer(made.elapsed(moment(22)))[0] is Verdict.UNKNOWN

    def test_one_at_a_time(self) -> None:
        made = connector()
        self.dial(made)
        assert answer(self.dial(made))[0] is Verdict.REFUSED

    def test_cut_while_waiting(self) -> None:
        made = connector()
        self.dial(made)
        gone = made.closed("main", Closed(opened=True), moment(11))
        assert answer(gone)[0] is Verdict.UNKNOWN

    def test_999_must_not_call(self) -> None:  # M19
        made = connector(extension="999")
        assert [c.name for c in made.channels] == ["main"]
        assert not made.capabilities.dial
        assert made.capabilities.watch
        outputs = self.dial(made)
        assert answer(outputs)[0] is Verdict.REFUSED
        assert not sent(outputs)
        assert legs(hear(made, f"(info,270-{CALLER}-3103-{T})"))

    def test_nothing_else_can_be_asked(self) -> None:
        outputs = connector().command(HangUp("8", ("x",)), moment(0))
        assert answer(outputs)[0] is Verdict.REFUSED


class TestWebCommands:
    LINK = f"http://192.168.1.39/CRM/DbFind.aspx?pi={CALLER}&tiempo=12&modo=ColgadoEntrante"

    def test_it_is_the_callers_link(self) -> None:  # M15
        made = connector()
        call = leg(hear(made, f"(CALL,{CALLER})"))
        event = leg(hear(made, self.LINK, 2))
        assert event.leg == call.leg
        assert [c.url for c in event.contacts] == [self.LINK]

    def test_after_the_end(self) -> None:
        made = connector()
        call = leg(hear(made, f"(CALL,{CALLER})"))
        hear(made, "(info,-Livre)", 5)
        event = leg(hear(made, f"(web,{self.LINK})", 6))
        assert (event.leg, event.stage) == (call.leg, Stage.ENDED)

    def test_before_the_call(self) -> None:
        made = connector()
        assert not hear(made, self.LINK, 0)
        first, second = legs(hear(made, f"(CALL,{CALLER})", 1))
        assert first.leg == second.leg
        assert second.contacts[0].url == self.LINK

    def test_of_no_call(self) -> None:
        made = connector()
        hear(made, self.LINK, 0)
        assert made.deadline() == moment(5).ticks
        assert "no call that it belongs to" in notices(made.elapsed(moment(5)))[0]

    @pytest.mark.parametrize("variable", ["%*CALLER_ID*%", "/*CALLER_ID*/"])
    def test_a_variable_that_is_not_filled_in(self, variable: str) -> None:  # M16
        made = connector()
        hear(made, f"(CALL,{CALLER})")
        outputs = hear(made, f"http://crm/x?pi={variable}")
        assert variable in notices(outputs)[0]
        assert not legs(outputs)


def test_garbage_is_worth_few_words() -> None:
    outputs = hear(connector(), "(foo,bar) what? " * 10_000)
    assert 0 < len(notices(outputs)) <= 3


TEXTS = st.lists(
    st.sampled_from(
        [ASKED, ASKED_ID, "(CALL,", CALLER, ")", "(", ",", "(info,-Timbre)", "(info,-Ocupado)",
         "(info,-Livre)", "(info,Chamada...)", "(info,", "270-", "-11-", T, "-0", "terminada",
         "http://x?pi=", "(estado,11-livre)", "(status,ErrorNumber)", "[", "{", " ", "\n", "é"]
    )
    | st.text(max_size=12),
    max_size=12,
).map("".join)  # fmt: skip


@settings(deadline=None)
@given(
    st.lists(
        st.tuples(st.sampled_from(["main", "monitor"]), TEXTS | st.binary(max_size=30)),
        max_size=8,
    )
)
def test_no_input_ends_in_an_exception(told: list[tuple[str, str | bytes]]) -> None:
    made = connector()
    result = Replay()
    result.take(made.command(Dial("1", "12"), moment(0)), moment(0))
    for second, (channel, data) in enumerate(told):
        now = moment(second)
        result.take(made.received(channel, data, now), now)
        result.take(made.elapsed(now), now)
        result.tracker.elapsed(now)
        assert len(made._sockets[channel].reader.tail) <= TAIL_LIMIT
    result.take(made.closed("main", Closed(opened=True), moment(99)), moment(99))
    assert made.deadline() is None or made.deadline() > 0  # type: ignore[operator]
