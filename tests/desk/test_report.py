"""The shapes that users' scripts rely on."""

import csv
import io
import json
from dataclasses import replace
from datetime import UTC
from pathlib import Path

import pytest
from tests.desk.office import (
    ANSWERED,
    CLIENT,
    ENDED,
    ME,
    OLENA,
    RINGING,
    SALES,
    Workplace,
    at_desk,
    call,
    later,
    status,
)

from callpop.cells import bare_cell, safe_cell
from callpop.desk.feed import Feed
from callpop.desk.report import call_report, entry_report
from callpop.desk.spreadsheet import COLUMNS, write_csv
from callpop.telephony.events import PresenceEvent
from callpop.telephony.model import CallState, Contact, Outcome, PresenceState
from callpop.telephony.sentence import say
from callpop.telephony.status import LinkState

PROMISED = [
    *("id", "account", "direction", "state", "outcome", "number", "number_shown", "name"),
    *("company", "crm_url", "contacts", "extension", "group", "queue", "trunk", "answered_by"),
    *("started_at", "answered_at", "ended_at", "duration", "recording_url"),
]


def test_a_call_has_every_promised_key() -> None:
    talk = call(
        state=CallState.ENDED,
        outcome=Outcome.ANSWERED,
        answered_at=later(5),
        answered_by=ME,
        ended_at=later(65),
    )
    report = call_report(talk, "https://crm.example/1")
    assert list(report)[: len(PROMISED)] == PROMISED
    assert json.loads(json.dumps(report)) == report
    assert report["group"] == "Sales (800)"
    assert report["answered_by"] == "Ivan (101)"
    assert report["duration"] == 60
    assert report["started_at"] == "2026-03-02T09:00:00.000+00:00"
    assert report["contacts"] == [
        {
            "name": "Анастасія Березкіна",
            "company": "Рекламна агенція",
            "url": "https://crm.example/1",
            "number": "+380567777777",
            "priority": None,
        }
    ]
    empty = call_report(call(group=None, contacts=()), None)
    nothing = ("outcome", "group", "queue", "answered_by", "answered_at", "ended_at", "name")
    assert [empty[key] for key in nothing] == [None] * len(nothing)


def test_the_history_has_the_same_shape(tmp_path: Path) -> None:
    async def play(place: Workplace) -> None:
        place.says("g", RINGING, SALES)
        place.says("a", RINGING, parent="g", began=0)
        await place.after(5)
        place.says("a", ANSWERED, parent="g")
        await place.after(60)
        place.says("a", ENDED, parent="g")
        [entry] = await place.history.recent()
        now, then = place.events[-1]["call"], entry_report(entry)
        assert [key for key in PROMISED if now[key] != then[key]] == []
        assert then["crm_url"] == "https://crm.example/1"
        assert then["duration"] == 60

    at_desk(tmp_path, play)


def test_event_lines_are_never_the_same_twice(tmp_path: Path) -> None:
    async def play(place: Workplace) -> None:
        for _ in range(3):
            place.says("a", RINGING, contacts=())
        place.says("a", RINGING)
        place.says("b", RINGING, number="+380991112233", on_my_line=False, mine=False)
        # That a colleague's phone rings too changes the call, but nothing that is told of it.
        place.says("c", RINGING, OLENA, parent="a", contacts=())
        place.desk.status(status())
        place.desk.status(status())
        place.desk.status(replace(status(), last_event_at=later(1)))
        place.desk.status(status(state=LinkState.WAITING, detail=say("Cut.")))
        lines = [line["type"] for line in place.events]
        assert lines == ["session", "call.ringing", "call.changed", "session"]
        assert place.events[-1]["state"] == "waiting"
        assert place.events[-1]["detail"] == "Cut."
        assert all(json.loads(json.dumps(line)) == line for line in place.events)

    at_desk(tmp_path, play)


def test_presence_lines(tmp_path: Path) -> None:
    async def play(place: Workplace) -> None:
        now = place.clock.now()
        event = PresenceEvent(extension="102", state=PresenceState.AWAY, at=now.wall, name="Olena")
        place.desk.event("Office", event, now)
        place.desk.event("Office", event, now)
        told = {
            "at": "2026-03-02T09:00:00.000+00:00",
            "account": "Office",
            "type": "presence",
            "extension": "102",
            "name": "Olena",
            "state": "away",
            "since": "2026-03-02T09:00:00.000+00:00",
        }
        assert place.events[1:] == [told]
        await place.after(60)
        place.desk.lost("Office", place.clock.now())
        assert place.events[-1]["state"] == "unknown"
        assert [row.state for row in place.desk.presence_rows()] == [PresenceState.UNKNOWN]
        gone: list[str] = []
        place.desk.forgotten.subscribe(gone.append)
        place.desk.renew("Shop")
        assert len(place.desk.presence_rows()) == 1
        place.desk.renew("Office")
        assert not place.desk.presence_rows()
        assert gone == ["Shop", "Office"]

    at_desk(tmp_path, play)


def test_the_pbxs_own_word_for_a_state(tmp_path: Path) -> None:
    async def play(place: Workplace) -> None:
        now = place.clock.now()
        for words in ("Fuera-de-servicio", None):
            event = PresenceEvent(
                extension="102", state=PresenceState.BUSY, at=now.wall, words=words
            )
            place.desk.event("Office", event, now)
        assert place.events[-2]["words"] == "Fuera-de-servicio"
        assert "words" not in place.events[-1]

    at_desk(tmp_path, play)


def test_status(tmp_path: Path) -> None:
    async def play(place: Workplace) -> None:
        place.says("a", RINGING)
        report = place.desk.status_report()
        assert report["accounts"] == [
            {
                "name": "Office",
                "kind": "some",
                "state": "online",
                "since": "2026-03-02T09:00:00.000+00:00",
                "detail": "",
                "last_event_at": "2026-03-02T09:00:00.000+00:00",
            }
        ]
        assert report["calls"] == [place.events[-1]["call"]]

    at_desk(tmp_path, play)


@pytest.mark.parametrize(
    ("value", "safe"),
    [
        ("=1+1", "'=1+1"),
        ("+380991234567", "'+380991234567"),
        ("-2", "'-2"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "'\t'=1"),
        ("\r=1", "'\r'=1"),
        ("'\t", "''\t"),
        ("\t" * 50_000, "'" + "\t" * 50_000),
        ("\t1", "'\t1"),
        ('"=1', "'\"=1"),
        ("\N{NO-BREAK SPACE}=1", "'\N{NO-BREAK SPACE}=1"),
        ("\ufeff=1", "'\ufeff=1"),
        ("\u200b=1", "'\u200b=1"),
        # East Asian spreadsheets take these for the same.
        ("＝1+1", "'＝1+1"),
        ("＋1", "'＋1"),
        ("－1", "'－1"),
        ("＠A1", "'＠A1"),
        # A new cell, or a new line, where ; parts cells.
        ("Bo;=cmd|' /C calc'!A0", "Bo;'=cmd|' /C calc'!A0"),
        ('Bo; "+1', "Bo;' \"+1"),
        ("call back\n=1\r\n-2", "call back\n'=1\r\n'-2"),
        ("a, =1; b", "a, =1; b"),
        ("a=1-2", "a=1-2"),
        (" =1", "' =1"),
        ("'=1", "''=1"),
        ("'plain'", "'plain'"),
        ("plain", "plain"),
        ("", ""),
    ],
)
def test_no_cell_is_a_formula(value: str, safe: str) -> None:
    assert safe_cell(value) == safe
    assert bare_cell(safe) == value


def test_a_file_that_a_spreadsheet_opens_safely(tmp_path: Path) -> None:
    async def play(place: Workplace) -> str:
        place.says("a", RINGING, contacts=(Contact('=HYPERLINK("x";"y")', "A, B"), CLIENT))
        file = io.StringIO(newline="")
        write_csv(await place.history.recent(), file, UTC)
        return file.getvalue()

    header, row = csv.reader(io.StringIO(at_desk(tmp_path, play)))
    assert tuple(header) == COLUMNS
    assert row[0] == "2026-03-02 09:00:00+00:00"
    assert row[4:7] == ['\'=HYPERLINK("x";"y")', "A, B", "'+380 56 777 77 77"]


@pytest.mark.logs_warnings("a listener of calls failed")
def test_one_failing_listener_does_not_stop_the_others() -> None:
    feed: Feed[int] = Feed("calls")
    heard: list[int] = []

    def fail(value: int) -> None:
        raise RuntimeError

    feed.subscribe(fail)
    stop = feed.subscribe(heard.append)
    again = feed.subscribe(heard.append)
    feed.publish(1)
    stop()
    stop()
    feed.publish(2)
    again()
    feed.publish(3)
    assert heard == [1, 1, 2]
