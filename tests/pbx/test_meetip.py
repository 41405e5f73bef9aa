"""Meetip PRO: the account, the way in, what stands in a message (protocols.md 6.7)."""

import json

import pytest
from tests.pbx.meetip_talking import (
    ASKED,
    ASKED_ID,
    KEY,
    SETTINGS,
    connector,
    fresh,
    hear,
    notices,
    people,
    refusals,
    sent,
    url_of,
    watch,
)
from tests.pbx.replay import moment

from callpop.pbx.connector import (
    Closed,
    Explained,
    Proved,
    SettingsError,
    Told,
    WebSocketChannel,
    installed_kinds,
)
from callpop.pbx.meetip import MEETIP
from callpop.pbx.meetip_tuples import TAIL_LIMIT, Pair, RawLine, Reader
from callpop.pbx.meetip_words import CallResult, PhoneState, result_of, state_of
from callpop.telephony.events import PresenceEvent
from callpop.telephony.model import PresenceState


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

    def test_a_key_in_clear_is_told_of(self) -> None:  # M18
        (own, colleagues) = connector(server="10.0.0.1:9300").channels
        assert isinstance(own, WebSocketChannel)
        assert "the KEY travels in clear" in str(own.caution)
        assert isinstance(colleagues, WebSocketChannel)
        assert not colleagues.caution

    @pytest.mark.parametrize("server", ["127.0.0.1:9300", "wss://10.0.0.1:9300"])
    def test_nothing_is_said_where_nobody_can_listen(self, server: str) -> None:
        for channel in connector(server=server).channels:
            assert isinstance(channel, WebSocketChannel)
            assert not channel.caution

    def test_the_key_is_never_shown(self) -> None:
        made = connector()
        assert KEY not in repr(made.channels)
        assert KEY not in repr(hear(made, ASKED))
        assert KEY not in repr(made._sockets)
        for text in (f"(info,{KEY})", f"what is {KEY}?", f"http://x/?k={KEY}&pi=5", f"(a,{KEY})"):
            said = [*hear(made, text), *made.elapsed(moment(99))]
            assert notices(said)
            assert KEY not in "".join(notices(said)) + repr(said)


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
        (told,) = made.closed("main", Closed(opened=True, code=1000), moment(1))
        assert isinstance(told, Explained)
        assert told.at_once
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

    @pytest.mark.parametrize(
        ("closed", "words"),
        [
            (Closed(opened=False, turned_away=True, hung_up=True), "this account needs 2"),
            (Closed(opened=True, code=3000), "had heard nothing from this computer"),
            (Closed(opened=True, code=1004), "too long for it"),
            (Closed(opened=True, code=1002), "could not read what this computer sent"),
        ],
    )
    def test_the_ends_that_such_a_server_makes(self, closed: Closed, words: str) -> None:
        (told,) = connector().closed("main", closed, moment(90))
        assert isinstance(told, Explained)
        assert words in str(told.why)
        assert not told.at_once

    def test_other_ends_are_left_to_the_network(self) -> None:
        for closed in (Closed(opened=True, code=1004, reason="x"), Closed(opened=False)):
            assert not connector().closed("main", closed, moment(90))

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

    def test_the_first_word_of_a_phone_is_no_news(self) -> None:
        made = connector()

        def begins(text: str) -> list[bool]:
            found = [o.event for o in hear(made, text) if isinstance(o, Told)]
            return [e.begins for e in found if isinstance(e, PresenceEvent)]

        assert begins("(estado,11-ocupado)") == [False]
        assert begins("(estado,11-livre)") == [True]


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


class TestALongMessage:
    """The windows have their turns while it is read."""

    LONG = " ".join(f"(info,270-Libre-{n}-0)" for n in range(3000, 5500))

    def test_it_is_understood_in_parts_and_in_order(self) -> None:
        made = connector()
        told = [people(watch(made, self.LONG)), people(watch(made, "(info,270-Ocupada-3000-0)"))]
        while (due := made.deadline()) is not None and due <= moment(0).ticks:
            told.append(people(made.elapsed(moment(0))))
        assert [len(part) for part in told] == [1000, 1000, 501]
        assert told[0][0] == ("3000", PresenceState.AVAILABLE)
        assert told[-1][-1] == ("3000", PresenceState.BUSY)

    def test_what_was_said_before_the_end_counts(self) -> None:
        made = connector()
        watch(made, self.LONG)
        told = people(made.closed("monitor", Closed(opened=True), moment(1)))
        assert told[1499] == ("5499", PresenceState.AVAILABLE)
        assert told[1500:] == [(str(n), PresenceState.UNKNOWN) for n in range(3000, 5500)]

    def test_what_waits_is_bounded(self) -> None:
        made = connector()
        for _ in range(30):
            watch(made, self.LONG)
            assert len(made._sockets["monitor"].unread) <= 40_000


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


def test_garbage_is_worth_few_words() -> None:
    outputs = hear(connector(), "(foo,bar) what? " * 10_000)
    assert 0 < len(notices(outputs)) <= 3
