"""What means nothing costs nothing."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.pbx.replay import moment
from tests.pbx.xvb_talk import CLIENT, FORM, Book, Talk, connector, event, form

from callpop.pbx.connector import WebhookRequest

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
            for kind in (FORM, "application/json", "multipart/form-data; boundary=0"):
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
    for kind in (FORM, "application/json", "text/plain", "multipart/form-data; boundary=a"):
        request = WebhookRequest(method="POST", headers={"content-type": kind}, body=body)
        assert Talk().say(0, request).status in (400, 403)


def test_a_flood_costs_no_memory() -> None:
    pbx = connector()
    for number in range(5_000):
        request = event("INCOMING", callid=f"c{number}", ext=str(number))
        pbx.requested("main", request, moment(number / 1000))
    calls = vars(pbx._calls)
    assert max(len(kept) for kept in calls.values() if hasattr(kept, "__len__")) <= 2_000
