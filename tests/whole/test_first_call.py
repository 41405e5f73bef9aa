"""From the wire to the eye: the real program against a PBX written by somebody else."""

import json
import sqlite3
from typing import Any

import pytest
from tests.desktop import Notifications
from tests.whole.desk_at_work import Callpop, shown_notes, until
from tests.whole.foreign_pbx import CLIENT, KEY, ME, OLENA, SALES, ForeignPbx, event, now


def ring(pbx: ForeignPbx, callpop: Callpop, **changes: Any) -> dict[str, object]:
    """A call comes in, and is on the screen; as ``callpop status`` tells it."""
    pbx.send(event("dial", **changes))
    until("a call is in progress", callpop.calls)
    call: dict[str, object] = callpop.calls()[-1]
    return call


def offer(notifications: Notifications, callpop: Callpop, label: str) -> None:
    """Have the service press the button of that label when its menu is asked for."""
    menu = callpop.home.parent / "menu"
    menu.write_text(f"#!/bin/sh\nexec grep '{label}'\n")
    menu.chmod(0o755)
    notifications.stop()
    notifications.start(dmenu=str(menu))


def test_a_call_from_the_first_ring_to_the_history(
    office: Callpop, pbx: ForeignPbx, notifications: Notifications
) -> None:
    follower = office.events()
    call = ring(pbx, office)
    assert call["name"] == "Анастасія Березкіна"
    assert call["company"] == "Рекламна агенція"
    assert (call["number"], call["number_shown"]) == ("+380567777777", "+380 56 777 77 77")
    assert (call["direction"], call["state"], call["outcome"]) == ("in", "ringing", None)
    assert (call["extension"], call["trunk"], call["account"]) == ("001", "567850550", "Office")
    assert call["crm_url"] == CLIENT["url"]
    assert follower.until("call.ringing")["call"] == call
    until("a card is on the screen", lambda: "Calls" in " ".join(office.windows()))
    until("a note is shown", lambda: notifications.ctl("count", "displayed").strip() == "1")

    answered = now()
    pbx.send(event("bridge", bridgeAt=answered))
    assert follower.until("call.answered")["call"]["id"] == call["id"]
    until("the note is withdrawn", lambda: notifications.ctl("count", "displayed").strip() == "0")
    pbx.send(event("hangup", bridgeAt=answered, serverTime=str(answered + 61_000)))
    ended = follower.until("call.ended")["call"]
    assert (ended["state"], ended["outcome"], ended["duration"]) == ("ended", "answered", 61)
    assert office.calls() == []
    entry = until("it is in the history", lambda: office.json("history"))[0]
    assert (entry["id"], entry["outcome"], entry["duration"]) == (call["id"], "answered", 61)


def test_the_crm_record_opens_on_the_ring_once(callpop: Callpop, pbx: ForeignPbx) -> None:
    callpop.add_account(pbx.endpoint, KEY, pop="ring")
    callpop.start()
    until("online", lambda: callpop.state() == "online")
    for _ in range(3):
        pbx.send(event("dial"))
    pbx.send(event("bridge", bridgeAt=now()))
    until("the page is opened", callpop.opened_pages)
    pbx.send(event("hangup", bridgeAt=now()))
    until("the call is over", lambda: not callpop.calls())
    assert callpop.opened_pages() == [CLIENT["url"]]


def test_the_notes_button_opens_the_crm(
    office: Callpop, pbx: ForeignPbx, notifications: Notifications
) -> None:
    offer(notifications, office, "CRM")
    ring(pbx, office)
    until("a note is shown", lambda: notifications.ctl("count", "displayed").strip() == "1")
    notifications.ctl("context")
    assert until("the page is opened", office.opened_pages) == [CLIENT["url"]]


@pytest.mark.parametrize(
    "link", ["javascript:alert(1)", "file:///etc/passwd", "https://evil.example/x"]
)
def test_a_link_that_must_not_open_does_not(callpop: Callpop, pbx: ForeignPbx, link: str) -> None:
    callpop.add_account(pbx.endpoint, KEY, pop="ring")
    callpop.start()
    until("online", lambda: callpop.state() == "online")
    ring(pbx, callpop, otherLegs=[{**CLIENT, "url": link}])
    ring(pbx, callpop, uuid="2", otherLegs=[{**CLIENT, "num": "+380991234567"}])
    until("the good link is opened", callpop.opened_pages)
    assert callpop.opened_pages() == [CLIENT["url"]]


def test_click_to_call_and_its_answers(office: Callpop, pbx: ForeignPbx) -> None:
    office.run("dial", "099 123-45-67")
    assert pbx.asked == [{"action": "call", "to": "380991234567"}]
    pbx.answer = {"event": "error", "message": "Немає вільних ліній <b>{x}</b>"}
    refused = office.run("dial", "--emergency", "101", check=1)
    assert refused.endswith(": Немає вільних ліній <b>{x}</b>\n")


def test_a_group_call_that_a_colleague_takes(
    office: Callpop, pbx: ForeignPbx, notifications: Notifications
) -> None:
    follower = office.events()
    pbx.send(event("dial", uuid="g", leg=SALES))
    pbx.send(event("dial", uuid="g1", parentUuid="g", leg=ME))
    pbx.send(event("dial", uuid="g2", parentUuid="g", leg=OLENA))
    until("one call", lambda: len(office.calls()) == 1)
    assert office.calls()[0]["group"] == "Sales (800)"
    answered = now()
    pbx.send(event("bridge", uuid="g2", parentUuid="g", leg=OLENA, bridgeAt=answered))
    pbx.send(event("hangup", uuid="g1", parentUuid="g", leg=ME))
    ended = follower.until("call.ended")["call"]
    assert ended["outcome"] == "answered-elsewhere"
    assert ended["answered_by"] == "Олена Коваль (002)"
    pbx.send(event("hangup", uuid="g", leg=SALES, bridgeAt=answered))
    assert office.json("history", "--missed") == []
    assert len(until("history", lambda: office.json("history"))) == 1


def test_a_missed_call_leaves_a_note_with_a_way_back(
    office: Callpop, pbx: ForeignPbx, notifications: Notifications
) -> None:
    offer(notifications, office, "Call back")
    ring(pbx, office)
    pbx.send(event("hangup"))
    missed = until("it is in the history", lambda: office.json("history", "--missed"))
    assert missed[0]["number"] == "+380567777777"
    until("one note is left", lambda: notifications.ctl("count", "displayed").strip() == "1")
    notifications.ctl("context")
    until("the PBX was asked to call back", lambda: pbx.asked)
    assert pbx.asked == [{"action": "call", "to": "380567777777"}]


def test_null_fields_seconds_and_repetitions(office: Callpop, pbx: ForeignPbx) -> None:
    poor = {
        "event": "call.dial",
        "uuid": "p",
        "parentUuid": None,
        "lgDirection": 4,
        "leg": None,
        "leg2": None,
        "otherLegs": None,
        "dialAt": now() // 1000,
        "bridgeAt": None,
        "serverTime": None,
        "trunkNum": None,
        "trunkName": None,
    }
    for _ in range(3):
        pbx.send(poor)
    call = until("one call", office.calls)
    assert len(call) == 1
    assert call[0]["number"] is None
    assert call[0]["started_at"].startswith("20")
    pbx.send({**poor, "event": "call.hangup"})
    pbx.send(poor)
    until("it is over", lambda: not office.calls())
    assert len(office.json("history")) == 1


@pytest.mark.parametrize(
    "rubbish",
    ["this is not JSON", "x" * (2 << 20), '{"event":"call.dial"}', "[1,2,3]"],
    ids=["text", "2 MiB", "no id", "a list"],
)
def test_rubbish_costs_nothing(office: Callpop, pbx: ForeignPbx, rubbish: str) -> None:
    ring(pbx, office)
    pbx.send(rubbish)
    pbx.send(event("bridge", bridgeAt=now()))
    until("the call goes on", lambda: office.calls()[0]["state"] == "answered")
    assert pbx.knocks == ["001"]


def test_a_pbx_that_says_nothing_is_online_after_a_while(callpop: Callpop, pbx: ForeignPbx) -> None:
    pbx.greeting = None
    callpop.add_account(pbx.endpoint, KEY)
    callpop.start()
    until("let in", pbx.connected)
    assert callpop.state() == "connecting"
    until("online", lambda: callpop.state() == "online")


def test_a_wrong_key_is_asked_about_and_not_tried_again(callpop: Callpop, pbx: ForeignPbx) -> None:
    callpop.add_account(pbx.endpoint, "wrong-key-5150")
    callpop.start()
    until("refused", lambda: callpop.state() == "refused")
    account = callpop.status()["accounts"][0]
    assert "refused the API key" in account["detail"]
    assert "Settings → Integration → Other CRM system" in account["detail"]
    assert len(pbx.knocks) == 1
    callpop.run("account", "unlock", "Office", "--secrets-stdin", given=f"api_key={KEY}\n")
    until("online", lambda: callpop.state() == "online")


def test_a_cut_and_a_restart_lose_no_call(office: Callpop, pbx: ForeignPbx) -> None:
    ring(pbx, office)
    # Followed, since who only looks now and then may miss that it was away.
    told = office.events()
    pbx.cut()
    told.until_state("waiting")
    told.until_state("online")
    pbx.stop()
    told.until_state("waiting")
    pbx.start()
    until("back", lambda: office.state() == "online" and pbx.connected())
    pbx.send(event("hangup"))
    until("the call that rang before is over", lambda: not office.calls())
    ring(pbx, office, uuid="later")
    assert [entry["outcome"] for entry in office.json("history")] == [None, "missed"]


def test_colleagues_on_the_board(callpop: Callpop, pbx: ForeignPbx) -> None:
    callpop.add_account(pbx.endpoint, KEY, watch="002")
    callpop.start()
    until("both sockets", lambda: pbx.connected("001") and pbx.connected("002"))
    pbx.send(event("dial", uuid="w", leg=OLENA), "002")
    row = until(
        "she rings", lambda: [r for r in callpop.json("presence") if r["state"] == "ringing"]
    )
    assert (row[0]["extension"], row[0]["name"]) == ("002", "Олена Коваль")
    assert callpop.calls() == []
    pbx.send({"event": "call.hangup", "lgDirection": 32, "leg": OLENA}, "002")
    pbx.send(event("hangup", uuid="w", leg=OLENA), "002")
    board = until(
        "she is away", lambda: [r for r in callpop.json("presence") if r["state"] == "away"]
    )
    assert [row["extension"] for row in board] == ["002"]


def test_no_secret_is_written_anywhere(callpop: Callpop, pbx: ForeignPbx) -> None:
    callpop.add_account(pbx.endpoint, KEY)
    callpop.start()
    until("online", lambda: callpop.state() == "online")
    ring(pbx, callpop)
    pbx.cut()
    pbx.send("rubbish")
    until("back", lambda: callpop.state() == "online")
    assert callpop.process is not None
    with open(f"/proc/{callpop.process.pid}/cmdline", "rb") as words:
        assert KEY.encode() not in words.read()
    with open(f"/proc/{callpop.process.pid}/environ", "rb") as words:
        assert KEY.encode() not in words.read()
    told = callpop.run("account", "show", "Office") + callpop.run("account", "list", "--json")
    assert KEY not in told + json.dumps(callpop.status())
    assert callpop.stop() == 0
    files = list(callpop.everything_written())
    assert {path.name for path, _ in files} >= {"settings.toml", "history.db", "callpop.log"}
    assert not [path for path, data in files if KEY.encode() in data]


def test_a_call_open_at_a_kill_is_closed_as_unknown(office: Callpop, pbx: ForeignPbx) -> None:
    call = ring(pbx, office)
    until("it is in the history", lambda: office.json("history"))
    assert office.process is not None
    office.process.kill()
    office.process.communicate()
    office.start()
    entries = until("closed", lambda: [e for e in office.json("history") if e["outcome"]])
    assert [(e["id"], e["outcome"]) for e in entries] == [(call["id"], "unknown")]
    with sqlite3.connect(office.home / "history.db") as db:
        assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    db.close()


def test_a_typo_in_the_settings_is_told_and_mended_while_running(
    office: Callpop, pbx: ForeignPbx
) -> None:
    file = office.home / "settings.toml"
    good = file.read_text()
    file.write_text(good.replace("[[account]]", "[[account]"))
    assert "line" in office.run("account", "list", check=1)
    ring(pbx, office)
    file.write_text(good.replace('"Office"', '"Зал"'))
    until("the mended file is followed", lambda: office.state("Зал") == "online")


def test_a_second_one_brings_the_first_forward(office: Callpop) -> None:
    before = office.windows()
    assert office.run() == ""
    until("a window came up", lambda: len(office.windows()) > len(before))


def test_a_link_opens_the_dial_box_and_dials_nothing(office: Callpop, pbx: ForeignPbx) -> None:
    before = office.windows()
    office.run("tel:+380441234567")
    until("the dial box came up", lambda: len(office.windows()) > len(before))
    assert pbx.asked == []


def test_the_same_notes_say_what_was_shown(
    office: Callpop, pbx: ForeignPbx, notifications: Notifications
) -> None:
    ring(pbx, office, otherLegs=[{**CLIENT, "name": "<b>Зло & Ко</b>"}])
    pbx.send(event("hangup", otherLegs=None))
    until("missed", lambda: office.json("history", "--missed"))
    notifications.ctl("close-all")
    assert "<b>Зло & Ко</b>" in until("notes", lambda: shown_notes(notifications.ctl))[0]
