"""What the real program does not keep in memory."""

import sys
from pathlib import Path

import pytest
from tests.whole.desk_at_work import Callpop

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="needs /proc")


def test_the_keyrings_libraries_are_not_loaded(office: Callpop) -> None:
    """Its secret came out of the keyring; 11 MB did not come with it."""
    assert office.process is not None
    assert office.state() == "online"
    assert "/cryptography/" not in Path(f"/proc/{office.process.pid}/maps").read_text()
