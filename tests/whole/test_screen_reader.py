"""A blind agent at work: what a screen reader on the real accessibility bus is told."""

import os
from collections.abc import Iterator

import pytest
from tests.desktop import Notifications
from tests.whole.desk_at_work import Callpop, until
from tests.whole.foreign_pbx import ForeignPbx, event, now
from tests.whole.screen_reader import ScreenReader, screen_reader


@pytest.fixture
def reader(notifications: Notifications) -> Iterator[ScreenReader]:
    """It runs before Callpop starts, as a blind agent's does."""
    with screen_reader(os.environ) as reader:
        yield reader


def test_a_call_is_announced_with_its_line_and_its_card_can_be_read(
    reader: ScreenReader, office: Callpop, pbx: ForeignPbx
) -> None:
    until("Callpop is there", lambda: reader.things(lambda thing: thing.role == "application"))
    pbx.send(event("dial"))
    said = reader.hears("Incoming call", "Анастасія Березкіна", "Рекламна агенція", "Office")
    assert "+380 56 777 77 77" in said
    assert "line 567 850 550" in said
    on_screen = reader.things(lambda thing: thing.showing)
    names = [thing.name for thing in on_screen]
    assert said in names
    assert "Open in CRM" in names
    assert not [thing for thing in on_screen if thing.role == "push button" and not thing.name]
    answered = now()
    pbx.send(event("bridge", bridgeAt=answered))
    until("it talks", lambda: reader.things(lambda thing: thing.name.startswith("Talking, ")))
    pbx.send(event("hangup", bridgeAt=answered, serverTime=str(answered + 61_000)))
    until("it is over", lambda: reader.things(lambda t: t.name.startswith("Call ended · 1:01")))
    # Once, however often its card changed.
    assert reader.heard == [said]
