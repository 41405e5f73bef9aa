"""VIPTel's ids, where the PBX uses one again."""

from tests.pbx.viptel_talking import CLIENT, Talking

from callpop.pbx.viptel_calls import REPEATED_SECONDS
from callpop.telephony.model import Outcome

OTHER = "0905999888"


def test_another_caller_under_the_id_of_a_call_that_is_over_is_another_call() -> None:
    pbx = Talking().online()
    pbx.begin("1.1", CLIENT, "12")
    pbx.end("1.1", "noanswer")
    pbx.begin("1.1", CLIENT, "12")  # Told once more.
    assert len(pbx.calls) == 1
    pbx.begin("1.1", OTHER, "12")
    assert [(call.number, call.over) for call in pbx.calls] == [
        ("+421905123456", True),
        ("+421905999888", False),
    ]
    pbx.pickup("1.1")
    pbx.end("1.1")
    assert [call.outcome for call in pbx.calls] == [Outcome.MISSED, Outcome.ANSWERED]


def test_so_is_the_same_caller_a_minute_later() -> None:
    pbx = Talking().online()
    pbx.begin("1.1", CLIENT, "12")
    pbx.end("1.1", "noanswer")
    pbx.wait(REPEATED_SECONDS + 1)
    pbx.begin("1.1", CLIENT, "12")
    assert [call.over for call in pbx.calls] == [True, False]


def test_a_phone_of_a_queue_that_is_told_again_is_no_other_call() -> None:
    pbx = Talking().online()
    pbx.join("1.0")
    pbx.begin("1.1", CLIENT, "12", from_queue_unique_id="1.0")
    pbx.end("1.1", "noanswer")
    pbx.begin("1.1", OTHER, "12", from_queue_unique_id="1.0")
    assert len(pbx.calls) == 1
