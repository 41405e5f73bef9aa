"""What means nothing costs nothing."""

import pytest
from tests.pbx.replay import moment
from tests.pbx.xvb_talk import FORM, Talk, connector, event

from callpop.pbx.connector import WebhookRequest


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


def test_days_of_calls_cost_no_memory() -> None:
    pbx = connector()
    for number in range(1_000):
        request = event("INCOMING", callid=f"c{number}", ext="100")
        pbx.requested("main", request, moment(number * 600))
    calls = vars(pbx._calls)
    assert max(len(kept) for kept in calls.values() if hasattr(kept, "__len__")) <= 60
