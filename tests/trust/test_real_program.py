"""A PBX, or whoever calls, that tries it with words: on the real program, from the wire to all that
it shows, writes and opens."""

import csv
import json
import re
import socket
import stat
from contextlib import suppress
from pathlib import Path
from typing import Any

from tests.desktop import Notifications
from tests.whole.desk_at_work import Callpop, shown_notes, until
from tests.whole.foreign_pbx import CLIENT, KEY, ForeignPbx, event

FORMULA = '=HYPERLINK("http://evil.example")'
TERMINAL = "\x1b]0;owned\x07\x1b[2J\x9b31m"
BIDI = "\u202e\u2066elpoeP\u2069"
LINES = "\r\n2026-01-01 00:00:00 ERROR callpop: forged\u2028"
NAME = f"{FORMULA}{TERMINAL}{BIDI}{LINES}\x00<b>Bo</b>&amp;<img src=x>" + "e" + "\u0301" * 500
SHOWN = (
    '=HYPERLINK("http://evil.example")]0;owned[2J31melpoeP 2026-01-01 00:00:00 ERROR callpop: '
    "forged <b>Bo</b>&amp;<img src=x>e" + "\u0301" * 4
)
BAD_LINKS = (
    "file:///etc/passwd",
    "javascript:alert(1)",
    "--new-window",
    "\\\\evil.example\\share",
    "https://qwerty.phonet.com.ua@evil.example/",
    "https://qwerty.phonet.com.ua\\.evil.example/",
    "https://qwerty.phonet.com.ua%2eevil.example/",
    "https://qwerty.phonet.com.ua\n.evil.example/",
    "ms-msdt:/id",
)


def rings(pbx: ForeignPbx, office: Callpop, id: str = "c1", **client: Any) -> dict[str, Any]:
    known = len(office.calls())
    message = json.dumps(event("dial", uuid=id, otherLegs=[{**CLIENT, **client}]))
    pbx.send(message)
    return dict(until("it rings", lambda: office.calls() if len(office.calls()) > known else [])[0])


def test_words_stay_words_wherever_they_go(
    office: Callpop, pbx: ForeignPbx, notifications: Notifications, tmp_path: Path
) -> None:
    call = rings(pbx, office, name=NAME, companyName=NAME, num="+1-cmd|'/C calc'!A0")
    assert call["name"] == SHOWN
    talk_nonsense(office.home / "control.sock")
    flood_with_links(office.home / "control.sock")
    assert len([name for name in office.windows() if name.startswith("Call —")]) == 1
    assert pbx.asked == []
    nobody_else_may_look(office.home)
    pbx.send(json.dumps(event("hangup", uuid="c1", otherLegs=None)))
    until("it is in the history", lambda: office.json("history"))
    notifications.ctl("close-all")
    notes = until("notes", lambda: shown_notes(notifications.ctl))
    assert f"{SHOWN}"[:100] in notes[-1]
    assert "".join(notes).isprintable()
    for words in (["status"], ["history"], ["history", "--json"], ["status", "--json"]):
        assert office.run(*words).replace("\n", "").isprintable(), words
    table = tmp_path / "calls.csv"
    office.run("history", "--csv", str(table))
    with table.open(encoding="utf-8-sig", newline="") as file:
        (row,) = csv.DictReader(file)
    assert row["name"] == f"'{SHOWN}"
    assert not [cell for cell in row.values() if re.match(r"[\s\"]*[=+\-@]", cell)]
    assert office.stop() == 0
    log = (office.home / "callpop.log").read_text(encoding="utf-8")
    assert log.replace("\n", "").isprintable()
    assert not re.search(r"^2026-01-01", log, re.MULTILINE)


def test_what_the_browser_is_handed(callpop: Callpop, pbx: ForeignPbx) -> None:
    callpop.add_account(pbx.endpoint, KEY, pop="ring")
    callpop.start()
    until("the account is online", lambda: callpop.state() == "online")
    good = "https://qwerty.phonet.com.ua/a?b=$(id)&c='`;|<x>\" d#e"
    clients = [{**CLIENT, "id": str(n), "url": url} for n, url in enumerate((*BAD_LINKS, good))]
    pbx.send(json.dumps(event("dial", otherLegs=clients)))
    until("a page is opened", callpop.opened_pages)
    # Its host has a Cyrillic letter in it.
    rings(pbx, callpop, id="c2", num="+380567777778", url="https://qwertу.phonet.com.ua/")
    pbx.send(json.dumps(event("hangup", otherLegs=None)))
    until("one is left", lambda: len(callpop.calls()) == 1)
    assert "xn--qwert-ize.phonet.com.ua" in callpop.run("open-record", check=1)
    (line,) = callpop.browsed.read_text().splitlines()
    assert line == "https://qwerty.phonet.com.ua/a?b=$(id)&c='%60;%7C%3Cx%3E%22%20d#e"


def nobody_else_may_look(home: Path) -> None:
    for path in (home, *home.rglob("*")):
        assert not stat.S_IMODE(path.lstat().st_mode) & 0o077, path


def flood_with_links(control: Path) -> None:
    """As from a page that opens one after the other."""
    with socket.socket(socket.AF_UNIX) as client, client.makefile("rb") as answers:
        client.settimeout(20)
        client.connect(str(control))
        for n in range(200):
            asked = {"id": n, "verb": "tel", "args": {"number": f"+38044{n:07}"}}
            client.sendall(json.dumps(asked).encode() + b"\n")
        assert all(b'"ok": true' in answers.readline() for _ in range(200))


def talk_nonsense(control: Path) -> None:
    """Say to the control socket what no Callpop says, as other programs of the user's may."""
    for said in (b"GET / HTTP/1.1\r\nHost: x\r\n\r\n", b"x" * 3_000_000, b"\n" * 99, b"\xff\0"):
        # It hangs up on some before they have said it all.
        with socket.socket(socket.AF_UNIX) as client, suppress(ConnectionError):
            client.settimeout(20)
            client.connect(str(control))
            client.sendall(said)
            client.shutdown(socket.SHUT_WR)
            while client.recv(1 << 16):
                pass
