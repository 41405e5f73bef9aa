"""Queues, from what a PBX tells to what the command line says (cli.md)."""

from pathlib import Path

from tests.clocks import START
from tests.desk.office import Workplace, at_desk

from callpop.desk.report import queue_report
from callpop.telephony.events import QueueCallerEvent, QueueMemberEvent, QueueStep
from callpop.telephony.queues import Member, Queue


def wait(desk: Workplace, call: str, step: QueueStep, **more: object) -> None:
    now = desk.clock.now()
    event = QueueCallerEvent(queue="601", caller=call, step=step, at=now.wall, **more)  # type: ignore[arg-type]
    desk.desk.event("Office", event, now)


def test_the_waiting_and_the_members(tmp_path: Path) -> None:
    async def play(desk: Workplace) -> None:
        rows: list[Queue] = []
        desk.desk.queues.subscribe(rows.append)
        now = desk.clock.now()
        member = QueueMemberEvent(
            queue="601", extension="101", at=now.wall, name="Ivan", paused=True
        )
        desk.desk.event("Office", member, now)
        wait(desk, "a", QueueStep.WAITING, number="0567777777", name="Анна", position=1)
        wait(desk, "b", QueueStep.WAITING, number="0501234567", position=2)
        assert desk.desk.queue_rows() == rows[-1:]
        wait(desk, "a", QueueStep.ABANDONED, waited=40)
        assert queue_report(rows[-1]) == {
            "account": "Office",
            "queue": "601",
            "waiting": [
                {
                    "number": "+380501234567",
                    "number_shown": "+380 50 123 45 67",
                    "name": None,
                    "position": 1,
                    "since": START.isoformat(timespec="milliseconds"),
                }
            ],
            "members": [{"extension": "101", "name": "Ivan", "paused": True}],
            "abandoned": [
                {
                    "number": "+380567777777",
                    "number_shown": "+380 56 777 77 77",
                    "name": "Анна",
                    "at": START.isoformat(timespec="milliseconds"),
                    "waited": 40,
                }
            ],
            "stale_since": None,
        }
        lines = [line for line in desk.events if line["type"] == "queue"]
        assert [line["change"]["what"] for line in lines] == [
            "paused",
            "waiting",
            "waiting",
            "abandoned",
        ]
        assert lines[-1]["queue"] == "601"

    at_desk(tmp_path, play)


def test_a_pause_begins_when_it_is_told(tmp_path: Path) -> None:
    async def play(desk: Workplace) -> None:
        def says(paused: bool | None, name: str | None = None) -> Member:
            now = desk.clock.now()
            event = QueueMemberEvent(
                queue="601", extension="101", at=now.wall, name=name, paused=paused
            )
            desk.desk.event("Office", event, now)
            return desk.desk.queue_rows()[0].members[0]

        assert says(paused=False).paused_at is None
        desk.clock.advance(10)
        began = desk.clock.now().wall
        assert says(paused=True).paused_at == began
        desk.clock.advance(10)
        assert says(paused=None, name="Ivan").paused_at == began
        assert says(paused=True).paused_at == began
        assert says(paused=False).paused_at is None
        says(paused=True)
        desk.desk.lost("Office", desk.clock.now())
        desk.desk.back("Office", desk.clock.now(), desk.clock.now().wall)
        (member,) = desk.desk.queue_rows()[0].members
        assert (member.paused, member.paused_at) == (None, None)

    at_desk(tmp_path, play)


def test_a_lost_session_and_a_removed_account(tmp_path: Path) -> None:
    async def play(desk: Workplace) -> None:
        wait(desk, "a", QueueStep.WAITING, number="0567777777", position=1)
        now = desk.clock.now()
        desk.desk.lost("Office", now)
        (row,) = desk.desk.queue_rows()
        assert (len(row.waiting), row.stale_since) == (1, now.wall)
        desk.desk.back("Office", now, now.wall)
        (row,) = desk.desk.queue_rows()
        assert (row.waiting, row.stale_since) == ((), None)
        lines = [line for line in desk.events if line["type"] == "queue"]
        assert [line["change"]["what"] for line in lines] == ["waiting", "session", "session"]
        desk.desk.renew("Office")
        assert desk.desk.queue_rows() == []
        wait(desk, "b", QueueStep.WAITING, number="0567777777", position=1)
        assert len(desk.desk.queue_rows()) == 1
        desk.desk.forget("Office")
        assert desk.desk.queue_rows() == []

    at_desk(tmp_path, play)
