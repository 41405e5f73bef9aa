import logging
from collections.abc import Iterator

import pytest
from tests.sessions.honest import KEY


@pytest.fixture(autouse=True)
def _no_key_in_the_log(
    caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> Iterator[None]:
    """Fails a test that lets the key into any log, at whatever level."""
    caplog.set_level(logging.DEBUG)
    # The PBX of the tests; it knows the key and may say so.
    monkeypatch.setattr(logging.getLogger("websockets.server"), "disabled", True)
    yield
    formatter = logging.Formatter()
    records = caplog.get_records("call")
    assert not [line for line in map(formatter.format, records) if KEY in line]
