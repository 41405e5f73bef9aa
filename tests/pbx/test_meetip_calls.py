"""Meetip PRO: calls, people, dialing and links, trap by trap (protocols.md 6.7)."""

import pytest
from tests.pbx.meetip_talking import (
    ASKED,
    CALLER,
    T,
    answer,
    connector,
    fresh,
    hear,
    leg,
    legs,
    notices,
    people,
    sent,
    watch,
)
from tests.pbx.replay import ACCOUNT, Replay, moment

from callpop.pbx.connector import (
    Closed,
    Output,
    Told,
)
from callpop.pbx.meetip import STAY_SECONDS, MeetipConnector
from callpop.telephony.commands import Dial, HangUp, Verdict
from callpop.telephony.events import PresenceEvent, Stage
from callpop.telephony.model import CallState, Direction, Outcome, PresenceState


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

    def test_a_phone_that_rings_on_is_one_call(self) -> None:
        made = connector()
        one = leg(watch(made, f"(info,270-{CALLER}-11-{T})", 0))
        told = [
            leg(hear(made, text, second))
            for second, text in (
                (8, f"(CALL,{CALLER})"),
                (8, "(info,-Timbre)"),
                (14, "(info,-Timbre)"),
            )
        ]
        assert {event.leg for event in told} == {one.leg}

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
        ("who", "number"),
        [
            (CALLER, CALLER),
            ("+34974319404", "+34974319404"),
            ("+34-974-319-404", "+34-974-319-404"),
            ("anonymous", None),
            ("Privado", None),
            ("", None),
        ],
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

    @pytest.mark.parametrize("named", [True, False])
    def test_a_monitor_that_lags_behind_a_whole_call_makes_no_other(self, named: bool) -> None:
        made = connector()
        one = leg(hear(made, f"(CALL,{CALLER})" if named else "(info,-Timbre)", 0))
        hear(made, "(info,-Livre)", 2)
        late = leg(watch(made, f"(info,270-{CALLER}-11-{T})", 4))
        assert (late.leg, late.stage, late.number) == (one.leg, Stage.ENDED, CALLER)
        assert leg(watch(made, f"(info,270-{CALLER}-11-{T})", 4)).leg == one.leg
        assert not legs(watch(made, f"(info,270-terminada-11-{T})", 4))
        assert leg(watch(made, f"(info,270-{CALLER}-11-{T}1)", 5)).leg != one.leg

    def test_a_late_free_of_the_monitor_ends_no_new_call(self) -> None:
        made = connector()
        hear(made, f"(CALL,{CALLER})", 0)
        assert not legs(watch(made, "(info,270-Libre-11-0)", 0))

    def test_a_late_busy_of_the_monitor_answers_no_new_call(self) -> None:
        made = connector()
        hear(made, f"(CALL,{CALLER})", 0)
        assert not legs(watch(made, "(info,270-Ocupada-11-0)", 0))
        watch(made, f"(info,270-{CALLER}-11-{T})", 1)
        assert leg(watch(made, "(info,270-Ocupada-11-0)", 2)).stage is Stage.ANSWERED

    def test_a_late_busy_of_the_own_phone_answers_no_new_call(self) -> None:
        made = connector()
        watch(made, f"(info,270-{CALLER}-11-{T})", 0)
        assert not legs(hear(made, "(info,-Ocupado)", 0))

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

    @pytest.mark.parametrize("off_hook", ["(info,-Ocupado)", "(info,Chamada...)"])
    def test_an_own_phone_that_nobody_picks_up_calls_nobody(self, off_hook: str) -> None:
        for picked_up, outcome in ((False, Outcome.FAILED), (True, Outcome.UNKNOWN)):
            made = connector()
            self.dial(made)
            hear(made, "(info,-Timbre)", 11)
            if picked_up:
                hear(made, off_hook, 13)
            assert leg(hear(made, "(info,-Livre)", 30)).outcome is outcome

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

    def test_once_cut_off_a_call_of_ours_is_not_said_to_go_on(self) -> None:
        made = connector()
        self.dial(made)
        hear(made, "(info,-Timbre)", 11)
        made.closed("main", Closed(opened=True), moment(20))
        assert not legs(made.elapsed(moment(20 + STAY_SECONDS)))

    @pytest.mark.parametrize(
        ("channel", "text"),
        [("main", "(CALL,912345678)"), ("monitor", f"(info,270-912345678-11-{T})")],
    )
    @pytest.mark.parametrize("rings_first", [True, False])
    def test_our_own_call_may_come_to_our_phone_by_its_number(
        self, channel: str, text: str, *, rings_first: bool
    ) -> None:
        made = connector()
        self.dial(made)
        order = [("main", "(info,-Timbre)"), (channel, text)]
        outputs = [o for c, t in order[:: 1 if rings_first else -1] for o in hear(made, t, 11, c)]
        assert len({event.leg for event in legs(outputs)}) == 1
        assert all(event.placed_by_me for event in legs(outputs))
        assert answer(outputs)[0] is Verdict.ACCEPTED

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

    @pytest.mark.parametrize("link", [LINK, "http://192.168.1.39/popup?modo=TimbreEntrante"])
    def test_before_the_call(self, link: str) -> None:
        made = connector()
        assert not hear(made, link, 0)
        first, second = legs(hear(made, f"(CALL,{CALLER})", 1))
        assert first.leg == second.leg
        assert second.contacts[0].url == link

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


RANG = ((0, f"(CALL,{CALLER})"), (1, "(info,-Timbre)"))
PICKED_UP = (5, "(info,-Ocupado)")


def after(made: MeetipConnector, *told: tuple[float, str]) -> Replay:
    """What is known once that was told on the own channel."""
    heard = Replay()
    for seconds, text in told:
        heard.take(hear(made, text, seconds), moment(seconds))
    return heard


def come_back(made: MeetipConnector, back: float) -> None:
    """Both channels are cut after 20 seconds, and log in again."""
    for each in ("main", "monitor"):
        made.closed(each, Closed(opened=True), moment(20))
        made.opened(each, moment(back))
        hear(made, ASKED, back, each)


@pytest.mark.parametrize("found", ["(info,-Livre)", "(estado,11-Livre)"])
def test_when_it_ended_is_not_made_up_of_when_we_came_back(found: str) -> None:
    made = connector()
    heard = after(made, *RANG, PICKED_UP)
    made.closed("main", Closed(opened=True), moment(20))
    heard.tracker.lost(ACCOUNT, moment(20))
    made.opened("main", moment(300))
    heard.take(hear(made, found, 301), moment(301))
    (call,) = heard.calls
    assert (call.outcome, call.answered_at) == (Outcome.ANSWERED, moment(5).wall)
    assert (call.ended_at, call.duration) == (None, 0)


def test_nor_when_it_was_answered() -> None:
    made = connector()
    heard = after(made, *RANG)
    made.closed("main", Closed(opened=True), moment(3))
    made.opened("main", moment(10))
    heard.take(hear(made, "(info,-Ocupado)", 11), moment(11))
    (call,) = heard.calls
    assert (call.state, call.answered_at) == (CallState.ANSWERED, None)
    heard.take(hear(made, "(info,-Livre)", 60), moment(60))
    (call,) = heard.calls
    assert (call.outcome, call.ended_at, call.duration) == (Outcome.ANSWERED, moment(60).wall, 0)


def test_nor_when_a_colleague_answered_or_rang_off() -> None:
    made = connector()
    heard = Replay()

    def told(seconds: float, *texts: str) -> None:
        for text in texts:
            heard.take(watch(made, f"(info,270-{text})", seconds), moment(seconds))

    told(0, f"{CALLER}-12-{T}", "974319405-13-1508337506.3520741", "Timbre-12-0", "Timbre-13-0")
    told(2, "Ocupada-13-0")
    made.closed("monitor", Closed(opened=True), moment(3))
    made.opened("monitor", moment(10))
    told(11, "Ocupada-12-0", "Livre-13-0")
    told(80, "Livre-12-0")
    calls = [call for i in heard.ids if (call := heard.tracker.get(i)) is not None]
    answers = [(call.answered_at, call.ended_at) for call in calls]
    assert answers == [(None, moment(80).wall), (moment(2).wall, None)]


def test_a_phone_that_was_busy_again_tells_nothing_of_a_call_from_before() -> None:
    made = connector()
    heard = after(made, *RANG, PICKED_UP)
    made.closed("main", Closed(opened=True), moment(20))
    made.opened("main", moment(300))
    heard.take(hear(made, "(estado,11-ocupado)", 301), moment(301))
    heard.take(hear(made, "(info,-Livre)", 400), moment(400))
    (call,) = heard.calls
    assert (call.outcome, call.ended_at, call.duration) == (Outcome.ANSWERED, None, 0)


@pytest.mark.parametrize("channel", ["main", "monitor"])
def test_long_after_a_cut_it_may_be_another_call_that_keeps_the_phone_busy(channel: str) -> None:
    made = connector()
    heard = after(made, *RANG)
    heard.take(watch(made, f"(info,270-{CALLER}-11-{T})", 1), moment(1))
    for each in ("main", "monitor"):
        made.closed(each, Closed(opened=True), moment(3))
    heard.tracker.lost(ACCOUNT, moment(3))
    for each in ("main", "monitor"):
        for since in (25, 30):
            made.opened(each, moment(since - 3))
            made.closed(each, Closed(opened=True), moment(since))
        made.opened(each, moment(30))
    busy = {"main": "(info,-Ocupado)", "monitor": "(info,270-Ocupada-11-0)"}[channel]
    heard.take(hear(made, busy, 31, channel), moment(31))
    (call,) = heard.calls
    assert call.state is CallState.RINGING
    heard.take(hear(made, "(info,-Livre)", 60), moment(60))
    (call,) = heard.calls
    assert (call.outcome, call.ended_at, call.answered_by) == (Outcome.UNKNOWN, None, None)


def test_a_phone_that_the_monitor_finds_idle_after_a_cut_is_done_with_what_it_rang_for() -> None:
    made = connector()
    heard = after(made, *RANG)
    heard.take(watch(made, f"(info,270-{CALLER}-11-{T})", 1), moment(1))
    for each in ("main", "monitor"):
        made.closed(each, Closed(opened=True), moment(3))
        made.opened(each, moment(6))
    heard.take(watch(made, "(info,270-Livre-11-0)", 6), moment(6))
    # They call somebody themselves.
    heard.take(hear(made, "(info,-Ocupado)", 7), moment(7))
    heard.take(hear(made, "(info,-Livre)", 60), moment(60))
    (call,) = heard.calls
    assert (call.outcome, call.answered_at, call.ended_at) == (Outcome.UNKNOWN, None, None)


@pytest.mark.parametrize(
    ("channel", "busy"),
    [
        ("main", "(estado,11-ocupado)"),
        ("main", "(info,-Ocupado)"),
        ("monitor", "(info,270-Ocupada-11-0)"),
    ],
)
def test_after_a_short_cut_a_talk_goes_on(channel: str, busy: str) -> None:
    made = connector()
    heard = after(made, *RANG, PICKED_UP)
    come_back(made, 23)
    heard.take(hear(made, busy, 24, channel), moment(24))
    made.elapsed(moment(40))
    heard.take(hear(made, "(info,-Livre)", 60), moment(60))
    (call,) = heard.calls
    assert (call.outcome, call.ended_at, call.duration) == (Outcome.ANSWERED, moment(60).wall, 55)


@pytest.mark.parametrize(
    ("channel", "rings"), [("main", "(estado,11-timbre)"), ("monitor", "(info,270-Timbre-11-0)")]
)
@pytest.mark.parametrize("back", [23, 230])
def test_after_a_short_cut_it_is_the_same_call_that_rings(
    channel: str, rings: str, back: float
) -> None:
    made = connector()
    heard = after(made, *RANG)
    come_back(made, back)
    heard.take(hear(made, rings, back + 1, channel), moment(back + 1))
    made.elapsed(moment(back + 10))
    heard.take(hear(made, "(info,-Livre)", back + 12), moment(back + 12))
    (call,) = heard.calls
    if back < 60:
        assert (call.outcome, call.ended_at) == (Outcome.MISSED, moment(back + 12).wall)
    else:
        assert (call.outcome, call.ended_at) == (Outcome.UNKNOWN, None)
