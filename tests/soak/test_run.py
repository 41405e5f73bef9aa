"""The long runs begin from a shell, where pytest's settings are not, and Ctrl-C ends them."""

import asyncio
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from tests import figures
from tests.soak import run
from tests.soak.month import Month

from callpop.qt_program import event_loop


def test_what_the_runs_need_is_there_in_a_shell() -> None:
    modules = ", ".join(["tests.soak.run", *run.RUNS.values()])
    subprocess.run(
        [sys.executable, "-c", f"import {modules}"],
        cwd=figures.ROOT,
        env={name: value for name, value in os.environ.items() if name != "PYTHONPATH"},
        check=True,
    )


def test_a_run_that_is_interrupted_says_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupted(_: str) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(run, "import_module", interrupted)
    monkeypatch.setattr(sys, "argv", ["run"])
    assert run.main() == 130
    assert capsys.readouterr().out == "Interrupted: no table of this run is kept.\n"


def test_an_interrupt_ends_the_month_and_not_its_app_alone(
    notifications: object, qapp: QApplication, short_tmp: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = Month(short_tmp, days=30, calls=60, seed=5, hours=range(9, 10), outages=0)
    pressed: list[object] = []

    def press_once(report: object) -> None:
        # A second one would end the app in the middle of its closing.
        if not pressed:
            pressed.append(report)
            os.kill(os.getpid(), signal.SIGINT)

    monkeypatch.setattr(made, "_heard", press_once)
    with (
        asyncio.Runner(loop_factory=lambda: event_loop(qapp)) as runner,
        pytest.raises(asyncio.CancelledError),
    ):
        runner.run(made.play(qapp, None))
