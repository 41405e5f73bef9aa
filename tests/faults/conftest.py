"""Gathers the rows of the fault table; ``make faults`` keeps them, see ``table.py``."""

from collections.abc import Callable, Iterator

import pytest
from tests.faults.table import Row, keep

ROWS = pytest.StashKey[list[Row]]()


def pytest_configure(config: pytest.Config) -> None:
    config.stash[ROWS] = []


@pytest.fixture
def row(request: pytest.FixtureRequest) -> Iterator[Callable[..., Row]]:
    """``row(part, fault)``: this test's row, in the table if the test passes."""
    made: list[Row] = []

    def make(part: str, fault: str) -> Row:
        made.append(Row(part=part, fault=fault))
        return made[-1]

    yield make
    assert made, "a test of a fault fills in its row"
    for one in made:
        assert one.sees, "what does the agent see?"
    # A test that failed never gets so far with its row filled in; that it failed is told anyway.
    request.config.stash[ROWS] += made


def pytest_sessionfinish(session: pytest.Session) -> None:
    if session.config.getoption("--keep-figures") and session.config.stash[ROWS]:
        keep(session.config.stash[ROWS])
