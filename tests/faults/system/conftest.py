"""A desk of the real program for each row, which takes seconds: for ``make faults`` alone."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.desktop import Notifications, SecretService, tray
from tests.faults.system.stage import Stage
from tests.whole.desk_at_work import until
from tests.whole.foreign_pbx import ForeignPbx, foreign_pbx
from tests.whole.screen_reader import screen_reader


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.long)


@pytest.fixture
def pbx() -> Iterator[ForeignPbx]:
    with foreign_pbx() as server:
        yield server


@pytest.fixture
def new(
    notifications: Notifications, secret_service: SecretService, short_tmp: Path, pbx: ForeignPbx
) -> Iterator[Stage]:
    """An account is set up; the program does not run yet."""
    with tray(os.environ), screen_reader(os.environ) as reader:
        stage = Stage(short_tmp / "home", pbx, reader)
        stage.set_up()
        yield stage
        stage.close()


@pytest.fixture
def desk(new: Stage) -> Stage:
    """The program, at work."""
    new.start()
    until("it listens", lambda: new.pbx.connected())
    return new
