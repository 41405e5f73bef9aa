"""A desktop at work, and a PBX that the project has never seen."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.desktop import Notifications, SecretService
from tests.whole.desk_at_work import Callpop, callpop_at, until
from tests.whole.foreign_pbx import KEY, ForeignPbx, foreign_pbx
from virtual_desktop import tray

if sys.platform != "linux":
    collect_ignore_glob = ["test_*"]


@pytest.fixture
def pbx() -> Iterator[ForeignPbx]:
    with foreign_pbx() as server:
        yield server


@pytest.fixture
def callpop(
    notifications: Notifications, secret_service: SecretService, short_tmp: Path
) -> Iterator[Callpop]:
    with tray(os.environ), callpop_at(short_tmp / "home") as program:
        yield program


@pytest.fixture
def office(callpop: Callpop, pbx: ForeignPbx) -> Callpop:
    """Callpop, started and online with one account."""
    callpop.add_account(pbx.endpoint, KEY)
    callpop.start()
    until("the account is online", lambda: callpop.state() == "online")
    return callpop
