"""Which pages there are."""

from dataclasses import replace

import pytest
from tests.desk.office import status

from callpop.desk.places import Place, places
from callpop.telephony.commands import Capabilities
from callpop.telephony.status import LinkState

TELLS = replace(status(), capabilities=Capabilities(queues=True))


@pytest.mark.parametrize(
    ("statuses", "people", "queues", "there"),
    [
        ([], False, False, set()),
        ([status()], True, False, {Place.PEOPLE}),
        ([TELLS], False, False, {Place.QUEUES}),
        # Nobody knows what it would tell; what it told stays to be seen.
        ([replace(TELLS, state=LinkState.WAITING)], False, False, set()),
        ([replace(TELLS, state=LinkState.WAITING)], False, True, {Place.QUEUES}),
    ],
)
def test_there_is_no_page_for_what_no_pbx_tells(
    statuses: list[object], people: bool, queues: bool, there: set[Place]
) -> None:
    found = places(statuses, people=people, queues=queues)  # type: ignore[arg-type]
    assert found == there | {Place.HISTORY}
