"""A blind agent at work: what a screen reader on the real accessibility bus is told."""

import os
from collections.abc import Iterator

import pytest
from tests.desktop import Notifications
from tests.whole.desk_at_work import Callpop, until
from tests.whole.foreign_pbx import ME, OLENA, SALES, ForeignPbx, event, now
from tests.whole.screen_reader import ScreenReader, Thing, screen_reader

LUNCH = SALES | {"id": 8, "displayName": "Lunch", "ext": "801"}


@pytest.fixture
def reader(notifications: Notifications) -> Iterator[ScreenReader]:
    """It runs before Callpop starts, as a blind agent's does."""
    with screen_reader(os.environ) as reader:
        yield reader


@pytest.fixture
def office(reader: ScreenReader, office: Callpop) -> Callpop:
    """Callpop, online, and heard by the screen reader."""

    def heard() -> bool:
        office.run("say-caller", check=1)
        return bool(reader.heard)

    # It finds out by and by that somebody listens.
    until("something is heard", heard)
    # Whatever it was asked for before is said before this.
    office.run("private")
    reader.hears("Names and numbers are hidden.")
    office.run("private")
    reader.hears("Names and numbers are shown.")
    assert set(reader.heard[:-2]) == {"Nobody is calling."}
    reader.heard.clear()
    reader.urgent.clear()
    return office


def test_a_call_is_announced_with_its_line_and_its_card_can_be_read(
    reader: ScreenReader, office: Callpop, pbx: ForeignPbx
) -> None:
    pbx.send(event("dial"))
    said = reader.hears("Incoming call", "Анастасія Березкіна", "Рекламна агенція", "Office")
    assert "+380 56 777 77 77" in said
    assert "line 567 850 550" in said
    who = said.removesuffix(". Open in CRM: Ctrl+Alt+R")
    assert who != said

    def card() -> list[Thing]:
        on_screen = reader.things(lambda thing: thing.showing)
        return on_screen if {who, "Open in CRM"} <= {thing.name for thing in on_screen} else []

    on_screen = until("its card is there", card)
    assert not [thing for thing in on_screen if thing.role == "push button" and not thing.name]
    answered = now()
    pbx.send(event("bridge", bridgeAt=answered))
    until("it talks", lambda: reader.things(lambda thing: thing.name.startswith("Talking, ")))
    pbx.send(event("hangup", bridgeAt=answered, serverTime=str(answered + 61_000)))
    until("it is over", lambda: reader.things(lambda t: t.name.startswith("Call ended, 1:01")))
    # Once, however often its card changed.
    assert reader.heard == [said]


def test_calls_are_told_of_without_cards_once_each_and_in_turn(
    reader: ScreenReader, office: Callpop, pbx: ForeignPbx
) -> None:
    office.run("settings", "set", "cards", "false")
    office.run("settings", "set", "quiet_queues", "Lunch")
    pbx.send(event("dial"))
    first = reader.hears("Incoming call", "Анастасія Березкіна")
    office.run("say-caller")
    until("it is said again", lambda: reader.heard == [first, first])
    pbx.send(event("hangup"))
    assert reader.hears("Missed, ").endswith("Office. Call back")
    pbx.send(event("dial", uuid="g", leg=SALES))
    pbx.send(event("dial", uuid="g1", parentUuid="g", leg=ME))
    pbx.send(event("dial", uuid="g2", parentUuid="g", leg=OLENA))
    assert "to Sales (800), line 567 850 550, Office" in reader.hears("Incoming call", "Sales")
    pbx.send(event("bridge", uuid="g2", parentUuid="g", leg=OLENA, bridgeAt=now()))
    pbx.send(event("hangup", uuid="g1", parentUuid="g", leg=ME))
    taken = reader.hears("Answered by Олена Коваль (002)")
    assert taken == "Answered by Олена Коваль (002), Анастасія Березкіна"
    office.run("private")
    reader.hears("Names and numbers are hidden.")
    pbx.send(event("dial", uuid="q", leg=LUNCH))
    pbx.send(event("dial", uuid="q1", parentUuid="q", leg=ME))
    until("it rings", lambda: [c for c in office.calls() if c["group"]])
    pbx.send(event("dial", uuid="p"))
    hidden = until("another is heard", lambda: reader.heard[6:])
    assert hidden == ["Incoming call, Office. Open in CRM: Ctrl+Alt+R"]
    assert reader.urgent == [True, True, False, True, False, True, True]
    assert "Calls" not in office.windows()
