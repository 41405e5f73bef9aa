"""Qt ends the process where there is no screen; Callpop says so instead."""

import sys

import pytest

from callpop.screen import missing_screen

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="other systems have a screen")


def test_with_a_screen(display: object) -> None:
    assert missing_screen() is None


@pytest.mark.parametrize("value", ["", ":987"])
def test_without(value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv("DISPLAY", value)
    assert "Start Callpop from your desktop" in str(missing_screen())
