"""What is left of a call, a colleague and a queue while names and numbers are hidden."""

from dataclasses import fields
from typing import Any

from tests.clocks import START
from tests.desk.office import call

from callpop.desk.privacy import HIDDEN, Privacy
from callpop.telephony.model import Contact, Party, Presence
from callpop.telephony.queues import Abandoned, Member, Queue, Waiting

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
        told_of = " ".join(str(getattr(shown, one.name)) for one in fields(shown))
        assert not [name for name in NAMES if name in told_of]
    assert (hidden[0].name, hidden[0].number_shown, hidden[0].id) == (HIDDEN, HIDDEN, one.id)
    assert (hidden[1].extension, hidden[2].queue) == ("101", "Sales")
