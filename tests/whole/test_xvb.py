"""An XVB account in the real program: webhooks from a PBX written by somebody else, and the calls
that it is asked for."""

import json
import socket
import urllib.error
import urllib.request
from collections.abc import Iterator

import pytest
from tests.desktop import Notifications
from tests.whole.desk_at_work import Callpop, until
from tests.whole.foreign_xvb import CLIENT, TOKEN, ForeignXvb, foreign_xvb

RECORD = "https://vpbx18-dev/ui/msg_download/120/10019/f92H16GAUDE7R10EMOLYYw.g722"


@pytest.fixture
def pbx() -> Iterator[ForeignXvb]:
    with foreign_xvb() as server:
        yield server


@pytest.fixture
def office(callpop: Callpop, pbx: ForeignXvb) -> Callpop:
    """Callpop with an account whose webhook address is known to the PBX."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        listen = f"127.0.0.1:{probe.getsockname()[1]}"
    settings = {"server": pbx.address, "access_code": "10019", "extension": "100"}
    words = [
        w for pair in {**settings, "listen": listen}.items() for w in ("--set", "=".join(pair))
    ]
    callpop.run(
        "account", "add", "xvb", "--name", "Office", *words, "--secrets-stdin",
        given=f"token={TOKEN}\n",
    )  # fmt: skip
    callpop.start()
    until("it listens", lambda: "listens on" in callpop.status()["accounts"][0]["detail"])
    pbx.webhook = callpop.run("account", "show", "Office", "--webhook-url").strip()
    return callpop


def test_a_queues_call_from_the_first_question_to_the_history(
    office: Callpop, pbx: ForeignXvb, notifications: Notifications
) -> None:
    assert office.state() == "connecting"
    asked = json.loads(pbx.hook(cmd="contact", phone=CLIENT))
    assert asked == {"contact_name": "", "responsible": ""}
    until("the PBX has called", lambda: office.state() == "online")
    follower = office.events()
    pbx.event("INCOMING", line_number="78432000000")
    call = follower.until("call.ringing")["call"]
    assert (call["number"], call["trunk"]) == (f"+{CLIENT}", "78432000000")
    assert (call["direction"], call["account"]) == ("in", "Office")
    until("a card is on the screen", lambda: "Calls" in " ".join(office.windows()))
    until("a note is shown", lambda: notifications.ctl("count", "displayed").strip() == "1")
    pbx.event("ANSWERED", "100")
    assert follower.until("call.answered")["call"]["answered_by"] == "100"
    pbx.event("COMPLETED", "100", status="Success", duration="16", record_link=RECORD)
    until("it is over", lambda: not office.calls())
    (entry,) = until("it is in the history", lambda: office.json("history"))
    assert (entry["outcome"], entry["extension"]) == ("answered", "100")
    assert entry["recording_url"] == RECORD
    assert office.opened_pages() == []


def test_a_call_that_we_ask_for(office: Callpop, pbx: ForeignXvb) -> None:
    assert "your phone rings first" in office.run("dial", f"+{CLIENT}")
    assert pbx.asked == [{"token": TOKEN, "from": "100", "to": CLIENT, "cmd": "makeCall"}]
    assert office.state() == "online"
    # The PBX itself calls the first leg incoming.
    pbx.event("INCOMING", "100")
    (call,) = until("it rings", office.calls)
    assert (call["direction"], call["number"]) == ("out", f"+{CLIENT}")
    pbx.event("COMPLETED", "100", status="Success", duration="5")
    (entry,) = until("it is in the history", lambda: office.json("history"))
    assert (entry["direction"], entry["outcome"]) == ("out", "answered")
    assert len(pbx.asked) == 1


def test_a_refusal_is_told_and_no_secret_is_written(office: Callpop, pbx: ForeignXvb) -> None:
    pbx.answer = (400, f"<b>Нет линии</b>, token {TOKEN}")
    assert office.run("dial", "--emergency", "101", check=1).endswith(
        "refused the call (HTTP 400): Нет линии , token masked-token\n"
    )
    pbx.event("INCOMING", "100")
    pbx.event("COMPLETED", status="NoAnswer", duration="0")
    until("it is missed", lambda: office.json("history", "--missed"))
    for header, value in (("Origin", "https://evil.example"), ("X", "")):
        asked = urllib.request.Request(pbx.webhook + "x" * (header == "X"), headers={header: value})
        with pytest.raises(urllib.error.HTTPError, match=r"403|404"):
            urllib.request.urlopen(asked, timeout=20)
    path = pbx.webhook.rpartition("/")[2]
    told = office.run("account", "show", "Office") + json.dumps(office.status())
    assert office.stop() == 0
    log = (office.home / "callpop.log").read_text(encoding="utf-8")
    assert "A web page tried to talk to Callpop at 127.0.0.1:" in log
    assert "127.0.0.1 asked at 127.0.0.1:" in log
    for secret in (TOKEN, path):
        assert secret not in told
        found = [file for file, data in office.everything_written() if secret.encode() in data]
        assert found == []
