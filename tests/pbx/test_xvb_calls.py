"""XVB's calls, trap by trap (``protocols.md`` 4.9; X1 to X8, X11, X12, X15)."""

import pytest
from tests.pbx.xvb_talk import CLIENT, E164, FORM, Book, Talk, connector, event

from callpop.pbx.connector import Reply, WebhookRequest
from callpop.telephony.model import CallState, Direction, Outcome

RECORDS = "https://pbx.example.com/ui/msg_download"


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


@pytest.mark.parametrize(
    ("link", "offered"),
    [
        (f"{RECORDS}/120/10019/f92H.g722", f"{RECORDS}/120/10019/f92H.mp3?media=mp3"),
        (f"{RECORDS}/120/10019/f92H.g722?x=1", f"{RECORDS}/120/10019/f92H.g722?x=1"),
        ("https://pbx.example.com/files/f92H.g722", "https://pbx.example.com/files/f92H.g722"),
    ],
)
def test_x8_a_link_that_players_play(link: str, offered: str) -> None:
    for recordings, expected in (("as-sent", link), ("mp3", offered)):
        talk = Talk(connector(recordings=recordings))
        talk.say(0, event("COMPLETED", callid="a", duration="5", ext="100", record_link=link))
        assert talk.call.recording_url == expected


def test_x8_a_link_may_come_after_the_end() -> None:
    talk = Talk()
    talk.say(0, event("COMPLETED", callid="a", duration="5", ext="100"))
    talk.say(1, event("COMPLETED", callid="a", duration="5", ext="100", record_link="https://p/r"))
    assert talk.call.recording_url == "https://p/r"


def test_x11_a_long_talk_that_nobody_told_of() -> None:
    talk = Talk()
    talk.say(0, event("INCOMING", callid="a", type="in", ext="100"))
    talk.say(700, event("INCOMING", callid="b", ext="102"))
    assert (talk.call.state, talk.call.outcome) == (CallState.ENDED, Outcome.UNKNOWN)
    talk.say(915, event("COMPLETED", callid="a", status="Success", duration="900", ext="100"))
    assert (talk.call.outcome, talk.call.duration) == (Outcome.ANSWERED, 900)


def test_x5_neither_a_number_nor_an_id() -> None:
    talk = Talk()
    assert talk.say(0, event("INCOMING", type="in", phone="")).status == 200
    assert not talk.told
    assert talk.noticed == ["XVB PBX told of a call without a number and an id."]


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


def test_an_id_that_another_caller_has_again_is_another_call() -> None:
    talk = Talk()
    talk.say(0, event("INCOMING", callid="a", type="in"))
    talk.say(5, event("COMPLETED", callid="a", status="Cancel", duration="0"))
    talk.say(6, event("INCOMING", callid="a", type="in"))  # Late, but the same.
    assert [call.number for call in talk.replay.calls] == [E164]
    talk.say(7, event("INCOMING", callid="a", type="in", phone="79203334455"))
    assert [call.number for call in talk.replay.calls] == [E164, "+79203334455"]
    talk.say(9, event("COMPLETED", callid="a", phone="79203334455", status="Cancel"))
    assert [call.outcome for call in talk.replay.calls] == [Outcome.MISSED] * 2
