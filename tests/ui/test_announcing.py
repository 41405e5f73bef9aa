"""Which calls a screen reader is told of, and when; tests/whole hears it on the real bus."""

import asyncio

import pytest
from tests.desk.office import ANSWERED, CLIENT, ENDED, OLENA, RINGING, Workplace
from tests.ui.at_work import AtWork
from tests.waiting import until

from callpop.telephony.model import Contact, Direction
from callpop.ui import announcing
from callpop.ui.shell import Windows

Heard = list[tuple[str, bool]]


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> Heard:
    """What is told, and whether it interrupts."""
    told: Heard = []

    def announce(_by: object, text: str, *, at_once: bool = True) -> None:
        told.append((text, at_once))

    monkeypatch.setattr(announcing, "announce", announce)
    return told


async def told(windows: Windows) -> None:
    await until(lambda: not windows._announcing._soon.isActive(), "everything to be told")


async def says(work: Workplace, windows: Windows, *what: object, **more: object) -> None:
    work.says(*what, **more)  # type: ignore[arg-type]
    await told(windows)


def test_a_call_waits_for_its_name_and_is_told_of_once(at_work: AtWork, heard: Heard) -> None:
    async def tell(work: Workplace, windows: Windows) -> None:
        work.says("a", RINGING, contacts=())
        await asyncio.sleep(0.05)
        assert heard == []
        await says(work, windows, "a", RINGING)
        (one,) = heard
        assert one[0].startswith("Incoming call, Анастасія Березкіна, Рекламна агенція, ")
        # Who has none is told of by the number; should a name come later, it stays so.
        await says(work, windows, "b", RINGING, contacts=(), number="+380441234567")
        await says(work, windows, "b", RINGING, number="+380441234567")
        assert [text[:38] for text, _ in heard[1:]] == ["Incoming call, +380 44 123 45 67, line"]

    at_work(tell)


def test_calls_that_find_no_room_are_told_of_and_a_flood_is_counted(
    at_work: AtWork, heard: Heard
) -> None:
    async def tell(work: Workplace, windows: Windows) -> None:
        for n in range(5):
            await says(work, windows, f"{n}", RINGING)
        assert len(heard) == 5
        for n in range(5, 12):
            work.says(f"{n}", RINGING)
        await told(windows)
        (text, _) = heard[5]
        assert text.count("Incoming call, ") == 3
        assert text.endswith("\n4 more calls")

    at_work(tell)


def test_what_the_agent_muted_or_knows_is_not_told(at_work: AtWork, heard: Heard) -> None:
    async def tell(work: Workplace, windows: Windows) -> None:
        await says(work, windows, "a", RINGING)
        await says(work, windows, "a", ANSWERED)
        await says(work, windows, "a", ENDED)
        await says(work, windows, "b", RINGING)
        work.desk.dismiss_ringing()
        await says(work, windows, "b", ENDED)
        assert [text[:13] for text, _ in heard] == ["Incoming call"] * 2

    at_work(tell)


def test_a_missed_call_waits_its_turn_and_one_of_long_ago_is_no_news(
    at_work: AtWork, heard: Heard
) -> None:
    async def tell(work: Workplace, windows: Windows) -> None:
        await says(work, windows, "a", RINGING, began=0)
        await says(work, windows, "a", ENDED, ended_at=work.clock.now().wall)
        text, at_once = heard[-1]
        assert text.startswith("Missed, Анастасія Березкіна")
        assert text.endswith(". Call back")
        assert not at_once
        work.desk.privacy.switch(on=True)
        work.desk.contacts_changed()
        await told(windows)
        assert len(heard) == 2

    at_work(tell)


def test_whom_the_agent_is_handed_over_to_is_told(at_work: AtWork, heard: Heard) -> None:
    async def tell(work: Workplace, windows: Windows) -> None:
        inside = {"direction": Direction.INTERNAL, "number": OLENA.extension}
        olena = Contact("Olena", None, None, OLENA.extension)
        await says(work, windows, "a", RINGING, contacts=(olena,), **inside)
        await says(work, windows, "a", ANSWERED, contacts=(olena,), **inside)
        assert len(heard) == 1
        await says(work, windows, "a", ANSWERED, contacts=(CLIENT,))
        text, at_once = heard[1]
        assert text.startswith("Talking, Анастасія Березкіна, ")
        assert not at_once

    at_work(tell)
