"""Callers whom the PBX does not name have the name that the agent's own book gives them."""

from pathlib import Path
from typing import Any

import pytest
from tests.desk.office import ANSWERED, CLIENT, ENDED, OLENA, RINGING, Workplace, at_desk

from callpop.desk.cards import CardAction
from callpop.telephony.events import PresenceEvent, QueueCallerEvent, QueueStep
from callpop.telephony.model import Contact, Direction, PresenceState

NUMBER = "+380567777777"
OWN = Contact("Олена Коваль", "Рога і Копита", number=NUMBER)
FORM = Contact(url="https://crm.example/new?phone=1")


def test_the_book_names_whom_the_pbx_does_not(tmp_path: Path) -> None:
    async def play(place: Workplace) -> None:
        place.book[NUMBER] = OWN
        place.says("a", RINGING, contacts=())
        [card] = place.desk.board.cards
        assert (str(card.title), card.line2) == (
            "Олена Коваль",
            "Рога і Копита · +380 56 777 77 77",
        )
        assert place.screen.titles == ["Олена Коваль"]
        line = place.events[-1]["call"]
        assert (line["name"], line["company"]) == ("Олена Коваль", "Рога і Копита")
        assert line["contacts"] == [
            {
                "name": "Олена Коваль",
                "company": "Рога і Копита",
                "url": None,
                "number": NUMBER,
                "priority": None,
            }
        ]
        assert place.desk.status_report()["calls"] == [line]
        place.says("a", ENDED, contacts=())
        await place.after(2)
        assert place.screen.titles == ["Missed: Олена Коваль"]
        [entry] = await place.history.recent()
        assert (entry.name, entry.company) == ("Олена Коваль", "Рога і Копита")
        # The history remembers who it was.
        place.book.clear()
        assert (await place.history.search("копита"))[0].id == entry.id

    at_desk(tmp_path, play)


def test_the_pbxs_own_name_wins(tmp_path: Path) -> None:
    async def play(place: Workplace) -> None:
        place.book[NUMBER] = OWN
        place.says("a", RINGING)
        [call] = place.desk.live_calls()
        assert call.contacts == (CLIENT,)

    at_desk(tmp_path, play)


@pytest.mark.parametrize("nameless", [FORM, Contact("0567777777", url=FORM.url)])
def test_a_link_without_a_name_stays_behind_the_book(tmp_path: Path, nameless: Contact) -> None:
    async def play(place: Workplace) -> None:
        place.book[NUMBER] = OWN
        place.says("a", RINGING, contacts=(nameless,))
        [card] = place.desk.board.cards
        assert str(card.title) == "Олена Коваль"
        assert CardAction.OPEN_IN_CRM in card.actions
        await place.desk.open_in_crm(card.call.id)
        assert place.browser.opened == [FORM.url]
        assert place.events[-1]["call"]["crm_url"] == FORM.url

    at_desk(tmp_path, play)


def test_a_call_that_the_agent_places_is_named_too(tmp_path: Path) -> None:
    async def play(place: Workplace) -> None:
        place.book[NUMBER] = OWN
        place.says("a", RINGING, contacts=(), direction=Direction.OUT, placed_by_me=True)
        assert place.desk.live_calls()[0].name == "Олена Коваль"

    at_desk(tmp_path, play)


def test_nobody_is_made_up_for_a_hidden_number(tmp_path: Path) -> None:
    async def play(place: Workplace) -> None:
        place.book[""] = OWN
        for leg, number in (("a", None), ("b", "")):
            place.says(leg, RINGING, contacts=(), number=number)
        assert [call.name for call in place.desk.live_calls()] == [None, None]

    at_desk(tmp_path, play)


def test_a_colleague_has_the_boards_name_before_the_books(tmp_path: Path) -> None:
    async def play(place: Workplace) -> None:
        place.book["102"] = Contact("Somebody", number="102")
        internal: dict[str, Any] = {
            "direction": Direction.INTERNAL,
            "number": "102",
            "contacts": (),
        }
        place.says("a", RINGING, **internal)
        assert place.desk.live_calls()[0].name == "Somebody"
        now = place.clock.now()
        on_the_board = PresenceEvent(
            extension="102", state=PresenceState.BUSY, at=now.wall, name="Olena"
        )
        place.desk.event("Office", on_the_board, now)
        place.says("b", RINGING, **internal)
        assert place.desk.live_calls()[1].name == "Olena"
        # Another office's 102 is somebody else.
        place.online("Shop")
        place.says("c", RINGING, account="Shop", **internal)
        assert place.desk.live_calls()[2].name == "Somebody"
        # What the PBX says of itself wins here too.
        place.says("d", RINGING, peer=OLENA, **internal)
        assert place.desk.live_calls()[3].name == OLENA.name

    at_desk(tmp_path, play)


def test_a_changed_book_renames_what_is_on_the_screen(tmp_path: Path) -> None:
    async def play(place: Workplace) -> None:
        place.says("a", RINGING, contacts=())
        place.says("b", RINGING, contacts=(), number="+380441112233")
        place.says("b", ENDED, contacts=(), number="+380441112233")
        await place.after(2)
        place.book[NUMBER] = OWN
        place.book["+380441112233"] = Contact("Петро", number="+380441112233")
        told = len(place.events)
        place.desk.contacts_changed()
        assert [str(card.title) for card in place.desk.board.cards] == ["Олена Коваль", "Петро"]
        assert sorted(place.screen.titles) == ["Missed: Петро", "Олена Коваль"]
        assert [line["type"] for line in place.events[told:]] == ["call.changed"] * 2
        assert [entry.name for entry in await place.history.recent()] == ["Петро", "Олена Коваль"]
        assert place.desk.missed_count == 1
        # Nothing new: nothing is told.
        place.desk.contacts_changed()
        assert len(place.events) == told + 2
        place.book.clear()
        place.says("a", ANSWERED, contacts=())
        assert place.desk.live_calls()[0].name is None

    at_desk(tmp_path, play)


def in_the_queue(place: Workplace, caller: str, step: QueueStep, **more: Any) -> None:
    now = place.clock.now()
    event = QueueCallerEvent(queue="Sales", caller=caller, step=step, at=now.wall, **more)
    place.desk.event("Office", event, now)


def test_whoever_waits_in_a_queue_has_a_name(tmp_path: Path) -> None:
    async def play(place: Workplace) -> None:
        place.book[NUMBER] = OWN
        in_the_queue(place, "1", QueueStep.WAITING, number="0567777777")
        in_the_queue(place, "2", QueueStep.WAITING, number="0567777777", name="By PBX")
        in_the_queue(place, "3", QueueStep.WAITING, number="0560000000")
        in_the_queue(place, "4", QueueStep.WAITING)
        [queue] = place.desk.queue_rows()
        assert [one.name for one in queue.waiting] == ["Олена Коваль", "By PBX", None, None]
        lines = [line["change"]["name"] for line in place.events if line["type"] == "queue"]
        assert lines == ["Олена Коваль", "By PBX", None, None]

    at_desk(tmp_path, play)


def test_a_changed_book_renames_whoever_waits_and_whoever_gave_up(tmp_path: Path) -> None:
    async def play(place: Workplace) -> None:
        in_the_queue(place, "1", QueueStep.WAITING, number="0567777777", name="056 777 77 77")
        in_the_queue(place, "2", QueueStep.WAITING, number="0567777777", name="By PBX")
        in_the_queue(place, "3", QueueStep.WAITING, number="0567777777")
        in_the_queue(place, "3", QueueStep.ABANDONED)
        in_the_queue(place, "4", QueueStep.WAITING, number="0567777777", name="By PBX")
        in_the_queue(place, "4", QueueStep.ABANDONED)
        told = len(place.events)
        place.book[NUMBER] = OWN
        place.desk.contacts_changed()
        [queue] = place.desk.queue_rows()
        assert [one.name for one in queue.waiting] == ["Олена Коваль", "By PBX"]
        assert [one.name for one in queue.abandoned] == ["By PBX", "Олена Коваль"]
        assert [line["change"] for line in place.events[told:]] == [{"what": "names"}]
        # Who is in the book no more has the PBX's name again.
        place.book.clear()
        place.desk.contacts_changed()
        [queue] = place.desk.queue_rows()
        assert [one.name for one in queue.waiting] == ["056 777 77 77", "By PBX"]
        assert [one.name for one in queue.abandoned] == ["By PBX", None]
        # Nothing new: nothing is told.
        told = len(place.events)
        place.desk.contacts_changed()
        assert len(place.events) == told

    at_desk(tmp_path, play)
