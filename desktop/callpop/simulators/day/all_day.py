"""What goes on after the story, until somebody quits: calls come and go at all five PBXs, and
whoever is called by click answers."""

import asyncio
import random
from collections.abc import Iterator
from contextlib import suppress
from itertools import islice

from callpop.simulators.day import almaty, bratislava, kyiv, lisbon, lviv
from callpop.simulators.day.hours import Happening, Hours
from callpop.simulators.day.stage import Day, Places
from callpop.tasks import Tasks

PAUSE = (8.0, 25.0)
"""Between the beginnings of two calls, in seconds of the script."""

PARTS = (kyiv, lviv, bratislava, lisbon, almaty)


async def go_on(day: Day, chance: random.Random, happenings: int | None = None) -> None:
    """Let it be day: for so many ``happenings``, or until cancelled."""
    answering, happening = Tasks("answers"), Tasks("the day")
    hours = Hours(day, chance)
    await clear_lines(day.places)
    try:
        for part in PARTS:
            answering.start(part.answers(day, answering), name=part.NAME)
        ends = []
        for number, next_one in enumerate(islice(_shuffled(chance), happenings)):
            ends.append(happening.start(_happens(next_one, hours), name=f"happening {number}"))
            ends = [end for end in ends if not end.done()]
            await hours.a_while(*PAUSE)
        await asyncio.gather(*ends)
    finally:
        await happening.close()
        await answering.close()


async def clear_lines(places: Places) -> None:
    """End every call."""
    for office in (places.kyiv, places.lviv):
        while office.living:
            await office.hang_up(office.living[0].uuid)
    desk, small_office, warehouse = places.bratislava, places.lisbon, places.almaty
    await bratislava.end_calls(desk)
    for ringing in list(small_office.calls):
        await small_office.hang_up(ringing)
    for told in warehouse.living:
        await warehouse.hang_up(told.id)


def _shuffled(chance: random.Random) -> Iterator[Happening]:
    """Everything that may happen, again and again, never in the same order."""
    everything = [one for part in PARTS for one in part.HAPPENINGS]
    while True:
        yield from chance.sample(everything, len(everything))


async def _happens(happening: Happening, hours: Hours) -> None:
    with suppress(LookupError):
        await happening(hours)
