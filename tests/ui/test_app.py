"""The app as it is put together: what comes before it is up, and what crosses on the way."""

import asyncio
import threading
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from callpop.accounts.home import Home
from callpop.accounts.model import Settings
from callpop.app import App
from callpop.clock import SystemClock
from callpop.platform.instance import Instance
from callpop.rule_check import problems_with_rules
from callpop.running import running
from callpop.telephony.sentence import Sentence
from callpop.ui.shell import Windows

Run = Callable[[Callable[[], Awaitable[None]]], None]


@asynccontextmanager
async def at_home(qapp: QApplication, folder: Path) -> AsyncIterator[App]:
    home = Home.find(str(folder))
    home.prepare()
    instance = Instance(home)
    assert instance.acquire()
    async with running(qapp, home, instance, SystemClock(), hidden=True) as app:
        yield app


def test_a_link_that_the_app_is_started_for_is_not_lost(
    run: Run, qapp: QApplication, short_tmp: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """macOS hands it over as soon as there is an application, and with no word to its command."""
    opened: list[str] = []
    monkeypatch.setattr(
        Windows, "show_dial_box", lambda _self, number, **_more: opened.append(number)
    )
    learn = App._learn_language

    async def with_a_link(app: App) -> None:
        QCoreApplication.sendEvent(qapp, QFileOpenEvent(QUrl("tel:+380441234567")))
        await learn(app)

    monkeypatch.setattr(App, "_learn_language", with_a_link)

    async def story() -> None:
        async with at_home(qapp, short_tmp):
            assert opened == ["tel:+380441234567"]

    run(story)


def test_names_that_were_just_hidden_are_not_shown_by_settings_of_before(
    run: Run, qapp: QApplication, short_tmp: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reading, go_on = threading.Event(), threading.Event()
    real = problems_with_rules

    def slow(settings: Settings, file: Path) -> Sequence[Sentence]:
        found = real(settings, file)
        reading.set()
        assert go_on.wait(10)
        return found

    async def story() -> None:
        async with at_home(qapp, short_tmp) as app:
            shown: list[bool] = []
            app.desk.privacy.changes.subscribe(shown.append)
            monkeypatch.setattr("callpop.app.problems_with_rules", slow)
            (short_tmp / "settings.toml").write_text("[app]\ncards = false\n")
            await asyncio.to_thread(reading.wait, 10)
            await app.prefer(replace(app.preferences(), private=True))
            go_on.set()
            async with asyncio.timeout(10):
                await app._tasks.ended()
            assert shown == [True]
            assert (app.preferences().private, app.preferences().cards) == (True, False)

    run(story)
