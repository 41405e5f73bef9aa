"""Keeps tests off the desktop and out of the home of whoever runs them, and gives them their own.

Without a fixture there is no screen, no session bus, no proxy, and an empty home. Processes that a
test starts inherit that through ``os.environ``.
"""

import logging
import os
import re
import shutil
import signal
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

if sys.platform == "linux":
    from tests.desktop import (
        Notifications,
        Screen,
        SecretService,
        clean_env,
        session_bus,
        window_manager,
        x_server,
    )

pytest.register_assert_rewrite("callpop.pbx.contract")

_OUTSIDE = pytest.StashKey[ExitStack]()


def pytest_addoption(parser: pytest.Parser) -> None:
    """``--keep-figures``: what is measured is kept for ``make figures``."""
    parser.addoption("--keep-figures", action="store_true", help="keep what is measured")


def pytest_configure(config: pytest.Config) -> None:
    """Cuts the session off from the user's environment until it ends."""
    config.addinivalue_line(
        "markers", "logs_warnings(*patterns): the test makes Callpop log exactly these warnings"
    )
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        # In the background of a script; our children would ignore Ctrl-C too.
        signal.signal(signal.SIGINT, signal.default_int_handler)
    if sys.platform != "linux":
        return
    stack = config.stash[_OUTSIDE] = ExitStack()
    folder = Path(tempfile.mkdtemp(prefix="callpop-test-"))
    stack.callback(shutil.rmtree, folder, ignore_errors=True)
    before = dict(os.environ)
    stack.callback(os.environ.update, before)
    stack.callback(os.environ.clear)
    own = clean_env(folder) | {name: before[name] for name in ("CI",) if name in before}
    os.environ.clear()
    os.environ.update(own)


def pytest_unconfigure(config: pytest.Config) -> None:
    """Ends what ``pytest_configure`` began."""
    if stack := config.stash.get(_OUTSIDE, None):
        stack.close()


@pytest.fixture
def short_tmp() -> Iterator[Path]:
    """A temporary folder with a path short enough for sockets."""
    with tempfile.TemporaryDirectory(prefix="cp-") as folder:
        yield Path(folder)


@pytest.fixture(scope="session")
def display() -> Iterator["Screen | None"]:
    """A screen with a window manager for the whole session; Qt's own on other systems."""
    if sys.platform != "linux":
        yield None
        return
    with tempfile.TemporaryDirectory(prefix="cp-") as folder, x_server(Path(folder)) as screen:
        os.environ.update(screen.env)
        with window_manager(os.environ):
            yield screen
            _close_qt()
        for name in screen.env:
            del os.environ[name]


def _close_qt() -> None:
    """Qt ends the whole process when its X server goes away first."""
    from PySide6.QtWidgets import QApplication

    if app := QApplication.instance():
        app.shutdown()


@pytest.fixture(scope="session")
def qapp_args(display: "Screen | None") -> list[str]:
    """Makes every pytest-qt test show its windows on our own screen."""
    return ["callpop"]


@pytest.fixture
def bus(short_tmp: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A private session bus with nobody on it; its address, which ``os.environ`` has as well."""
    with session_bus(short_tmp / "bus") as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        yield address


@pytest.fixture
def notifications(display: "Screen", bus: str, short_tmp: Path) -> Iterator["Notifications"]:
    """A real notification service on the ``bus``, running; the test may stop and start it."""
    service = Notifications(short_tmp / "dunst", os.environ)
    service.start()
    yield service
    service.stop()


@pytest.fixture
def secret_service(bus: str, short_tmp: Path) -> Iterator["SecretService"]:
    """A real Secret Service on the ``bus``, running and unlocked; the test may lock and stop it."""
    service = SecretService(short_tmp / "keyring", os.environ)
    service.start()
    yield service
    service.stop()


@pytest.fixture(autouse=True)
def _only_expected_warnings(
    request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture
) -> Iterator[None]:
    """Fails a test in which something is logged that a support engineer would look at."""
    yield
    marker = request.node.get_closest_marker("logs_warnings")
    expected = [str(pattern) for pattern in marker.args] if marker else []
    logged = [
        f"{record.name}: {record.getMessage()}"
        for phase in ("setup", "call")
        for record in caplog.get_records(phase)
        if record.levelno >= logging.WARNING
    ]
    surprises = [line for line in logged if not any(re.search(p, line) for p in expected)]
    missing = [p for p in expected if not any(re.search(p, line) for line in logged)]
    if surprises:
        pytest.fail("logged without being expected:\n" + "\n".join(surprises), pytrace=False)
    if missing:
        pytest.fail("expected in the log and not there:\n" + "\n".join(missing), pytrace=False)
