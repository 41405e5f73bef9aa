"""What is left of a call, a colleague and a queue while names and numbers are hidden."""

import inspect
from pathlib import Path
from typing import Any

from tests.clocks import START
from tests.desk.office import ANSWERED, CLIENT, ENDED, OLENA, RINGING, Workplace, at_desk, call

from callpop.desk.privacy import HIDDEN, Privacy
from callpop.desk.suggesting import SuggestionKind
from callpop.preferences import Preferences
from callpop.telephony.changing import replace
from callpop.telephony.model import Contact, Direction, Party, Presence
from callpop.telephony.queues import Abandoned, Member, Queue, Waiting
from callpop.telephony.sentence import say

NAMES = ("Олена", "Рога", "+380", "067", "Петро", "Ivan")


def test_nothing_tells_who_it_is() -> None:
    privacy = Privacy()
    heard: list[bool] = []
    privacy.changes.subscribe(heard.append)
    one = call(
        contacts=(Contact("Олена", "Рога", "https://crm.example/+380", "+380671234567"),),
        number="+380671234567",
        number_shown="067 123 45 67",
        answered_by=Party("101", "Петро"),
        ringing=(Party("102", "Ivan"),),
    )
    row = Presence(account="Office", extension="101", name="Петро", talking_to="067 123")
    told: dict[str, Any] = {"name": "Олена", "number": "+380", "number_shown": "067"}
    queue = Queue(
        account="Office",
        queue="Sales",
        waiting=(Waiting(call="1", since=START, **told),),
        members=(Member(extension="101", name="Петро"),),
        abandoned=(Abandoned(at=START, **told),),
    )
    assert (privacy.call(one), privacy.presence(row), privacy.queue(queue)) == (one, row, queue)
    privacy.switch(on=True)
    privacy.switch(on=True)
    assert heard == [True]
    hidden = privacy.call(one), privacy.presence(row), privacy.queue(queue)
    for shown in hidden:
        told_of = " ".join(
            str(getattr(shown, name)) for name in inspect.get_annotations(type(shown))
        )
        assert not [name for name in NAMES if name in told_of]
    assert (hidden[0].name, hidden[0].number_shown, hidden[0].id) == (HIDDEN, HIDDEN, one.id)
    assert (hidden[1].extension, hidden[2].queue) == ("101", "Sales")


def test_colleagues_are_told_by_extension() -> None:
    privacy = Privacy()
    privacy.switch(on=True)
    inside = call(
        direction=Direction.INTERNAL,
        number="102",
        number_shown="102",
        contacts=(Contact("Olena"),),
        group=None,
    )
    hidden = privacy.call(inside)
    assert (hidden.number, hidden.number_shown, hidden.name) == ("102", "102", None)
    # A mobile phone in the office's list is somebody's number.
    mobile = privacy.call(replace(inside, number="+380671234567", number_shown="067 123 45 67"))
    assert (mobile.number, mobile.number_shown, mobile.name) == (HIDDEN, HIDDEN, HIDDEN)
    parties = call(
        ringing=(Party("102", "Olena"), Party(None, "Petro"), Party("+380671234567", "Ivan")),
        group=Party("800", "Sales"),
        trunk="567850550",
        queue="+380671234567",
    )
    hidden = privacy.call(parties)
    assert [party.label for party in hidden.ringing] == ["102", HIDDEN, HIDDEN]
    assert hidden.group == Party("800", "Sales")
    assert (hidden.trunk, hidden.queue) == (None, HIDDEN)


def test_sentences_keep_their_sense_and_lose_their_names() -> None:
    privacy = Privacy()
    words = say("{why} Call {number}.", why=say("{who} is busy.", who="Olena"), number="102")
    assert privacy.sentence(words) is words
    privacy.switch(on=True)
    assert str(privacy.sentence(words)) == "••• is busy. Call •••."
    assert str(words) == "Olena is busy. Call 102."


def test_a_locked_screen_hides_what_the_agent_did_not(tmp_path: Path) -> None:
    privacy = Privacy()
    told: list[bool] = []
    privacy.changes.subscribe(told.append)
    privacy.lock(locked=True)
    privacy.lock(locked=True)
    privacy.switch(on=True)
    privacy.lock(locked=False)
    privacy.switch(on=False)
    assert told == [True, True, True, False]


def shown_of(place: Workplace) -> str:
    """All that cards and notes say."""
    cards = [
        (card.headline, card.title, card.line2, card.line3, card.call)
        for card in place.desk.board.cards
    ]
    notes = [(note.title, note.body) for note in place.screen.notes.values()]
    return f"{cards} {notes} {place.desk.shown_calls()}".replace(CLIENT.url or "", "")


TELLING = ("Анастасія", "Рекламна", "777", "567", "850", "Olena")


def names_in(text: str) -> set[str]:
    return {name for name in TELLING if name in text}


def test_cards_and_notes_change_while_a_call_rings(tmp_path: Path) -> None:
    async def play(place: Workplace) -> None:
        place.says("a", RINGING)
        place.says("m", RINGING, number="+380567777770")
        await place.after(20)
        place.says("m", ENDED, number="+380567777770")
        await place.after(2)
        assert names_in(shown_of(place)) >= {"Анастасія", "Рекламна", "777", "567"}
        place.desk.prefer(Preferences(private=True))
        assert names_in(shown_of(place)) == set()
        assert sorted(place.screen.titles) == ["Missed: •••", HIDDEN]
        # What can be done stays; what is done is done with the real one.
        [ringing] = [card for card in place.desk.board.cards if card.kind == "incoming"]
        assert [action.value for action in ringing.actions][:2] == ["open-in-crm", "copy-number"]
        real = place.desk.call(ringing.call.id)
        assert real is not None
        assert real.number == "+380567777777"
        assert {note.actions[-1].key for note in place.screen.notes.values()} == {"open-in-crm"}
        place.says("a", ANSWERED, OLENA)
        await place.after(2)
        assert names_in(shown_of(place)) == set()
        place.desk.prefer(Preferences())
        assert names_in(shown_of(place)) >= {"Анастасія", "777"}
        told = str([line for line in place.events if line["type"].startswith("call.")])
        assert HIDDEN not in told

    at_desk(tmp_path, play)


def test_a_locked_screen_shows_that_somebody_calls_and_no_more(tmp_path: Path) -> None:
    async def play(place: Workplace) -> None:
        place.desk.privacy.lock(locked=True)
        place.says("a", RINGING)
        [note] = place.screen.notes.values()
        assert (str(note.title), str(note.body), note.actions) == ("Incoming call", "", ())
        assert names_in(shown_of(place)) == set()
        place.desk.privacy.lock(locked=False)
        [note] = place.screen.notes.values()
        assert (str(note.title), len(note.actions), note.urgent) == (CLIENT.name, 1, True)
        place.desk.privacy.lock(locked=True)
        await place.after(20)
        place.says("a", ENDED)
        await place.after(2)
        assert place.screen.titles == ["Missed call"]
        place.desk.privacy.lock(locked=False)
        assert place.screen.titles == [f"Missed: {CLIENT.name}"]

    at_desk(tmp_path, play)


def test_whom_the_dial_box_finds_is_hidden_and_can_be_dialed(tmp_path: Path) -> None:
    async def play(place: Workplace) -> None:
        place.book["x"] = Contact("Олена Коваль", "Рога", None, "+380671234567")
        place.says("a", RINGING, number="+380671112233", contacts=(Contact("Олена Мала"),))
        place.says("a", ENDED, number="+380671112233", contacts=(Contact("Олена Мала"),))
        await place.after(2)
        found = await place.desk.dialer.suggestions("Олена")
        assert {one.kind for one in found} >= {SuggestionKind.CONTACT, SuggestionKind.RECENT}
        privacy = place.desk.privacy
        assert [privacy.suggestion(one) for one in found] == found
        privacy.switch(on=True)
        hidden = [privacy.suggestion(one) for one in found]
        assert not [name for name in ("Олена", "Рога", "67") if name in str(hidden)]
        assert [one.account for one in hidden] == [one.account for one in found]

    at_desk(tmp_path, play)
