"""Which pages the main window has: none for what no PBX tells."""

from collections.abc import Sequence
from enum import StrEnum

from callpop.telephony.status import AccountStatus, LinkState


class Place(StrEnum):
    """A page of the main window."""

    PEOPLE = "people"
    QUEUES = "queues"
    HISTORY = "history"


def places(statuses: Sequence[AccountStatus], *, people: bool, queues: bool) -> set[Place]:
    """The pages there are now; ``people`` and ``queues`` say whether any are known.

    What a cut session told last stays to be seen, as stale.
    """
    there = {Place.HISTORY}
    if people:
        there.add(Place.PEOPLE)
    telling = any(one.state is LinkState.ONLINE and one.capabilities.queues for one in statuses)
    if queues or telling:
        there.add(Place.QUEUES)
    return there
