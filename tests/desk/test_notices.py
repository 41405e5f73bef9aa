from pathlib import Path

from tests.desk.office import Workplace, at_desk

from callpop.desk.notices import MOST, QUIET_SECONDS
from callpop.telephony.sentence import say

UNREADABLE, BUSY = say("A message can't be read."), say("All trunks are busy.")


def test_a_flood_of_the_same_is_told_once_a_minute(tmp_path: Path) -> None:
    async def play(place: Workplace) -> None:
        for _ in range(1000):
            place.desk.noticed("Office", UNREADABLE)
        place.desk.noticed("Office", BUSY)
        place.desk.noticed("Office", UNREADABLE)
        assert place.problems == [UNREADABLE, BUSY]
        place.desk.noticed("Branch", UNREADABLE)
        assert place.problems[2:] == [UNREADABLE]
        await place.after(QUIET_SECONDS)
        place.desk.noticed("Office", UNREADABLE)
        assert place.problems[3:] == [UNREADABLE]

    at_desk(tmp_path, play)


def test_a_flood_of_all_sorts_is_told_in_part(tmp_path: Path) -> None:
    async def play(place: Workplace) -> None:
        for number in range(1000):
            place.desk.noticed("Office", say("Fault {number}.", number=number))
        assert len(place.problems) == MOST
        await place.after(QUIET_SECONDS)
        place.desk.noticed("Office", BUSY)
        assert place.problems[-1] == BUSY

    at_desk(tmp_path, play)
