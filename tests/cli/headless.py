"""The app without its windows, beside a simulated PBX, on a thread of its own: what the verbs of
other processes talk to."""

import asyncio
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Coroutine, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

from callpop.account_service import AccountService
from callpop.accounts.home import Home
from callpop.accounts.settings import SettingsFile
from callpop.accounts.vault import Vault
from callpop.clock import SystemClock
from callpop.contacts.book import AddressBook
from callpop.control import Control
from callpop.desk.desk import Desk
from callpop.desk.history import History
from callpop.desk.ports import Note
from callpop.hotkeys import HotkeyAction
from callpop.pbx.connector import installed_kinds
from callpop.platform.instance import Instance
from callpop.sessions.office import Office
from callpop.simulators.phonet import PhonetSimulator
from callpop.telephony.sentence import NOTHING, Sentence
from callpop.telephony.status import LinkState

T = TypeVar("T")


def callpop(
    home: Path, *words: str, stdin: str = "", env: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """Type a command, as a script does: nobody at a terminal."""
    return subprocess.run(
        [sys.executable, "-m", "callpop.cli", "--home", str(home), *words],
        input=stdin,
        capture_output=True,
        encoding="utf-8",
        errors="surrogateescape",
        env={**os.environ, "PYTHONUTF8": "1", **(env or {})},
        timeout=60,
        start_new_session=True,
    )


class Nobody:
    """Browser, notifier and front of an app that has no screen: remembers what was asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.found: list[dict[str, object]] = []
        self.refusal = NOTHING
        self.on_quit: Callable[[], None] = lambda: None

    async def open(self, url: str) -> None:
        self.asked.append(f"open {url}")

    def show(self, note: Note | None = None) -> None:
        if note is None:
            self.asked.append("show")

    def withdraw(self, key: str) -> None:
        pass

    def dial_box(self, number: str) -> None:
        self.asked.append(f"dial box {number}")

    async def keystroke(self, action: HotkeyAction, token: str) -> Sentence:
        self.asked.append(f"{action} {token}".rstrip())
        return self.refusal

    async def hide_names(self, *, hide: bool) -> Sentence:
        self.asked.append("hide names" if hide else "show names")
        return self.refusal

    async def check(self, *, call: bool) -> list[dict[str, object]]:
        self.asked.append(f"check {call=}")
        return self.found

    async def facts(self) -> dict[str, object]:
        return {"accounts": [], "checks": self.found}

    def quit(self) -> None:
        self.asked.append("quit")
        self.on_quit()


class HeadlessApp:
    """The running app; ``run`` lets a test do something on its loop."""

    def __init__(self, home: Home) -> None:
        self.home = home
        self.front = Nobody()
        self.pbx = PhonetSimulator(talk=None)
        self.loop = asyncio.new_event_loop()
        self.instance = Instance(home)
        self.quits = asyncio.Event()
        self.contacts = AddressBook(home.contacts)
        kinds = installed_kinds(self.contacts)
        file = SettingsFile(home.settings, {name: kind.fields for name, kind in kinds.items()})
        self.accounts = AccountService(file, Vault(), kinds)
        self.desk: Desk
        self.office: Office

    def run(self, coro: Coroutine[Any, Any, T]) -> T:
        return asyncio.run_coroutine_threadsafe(coro, self.loop).result(30)

    async def live(self, up: threading.Event) -> None:
        clock = SystemClock()
        self.desk = Desk(
            clock=clock,
            rules=self.accounts,
            hosts=self.accounts,
            browser=self.front,
            notifier=self.front,
            history=History(self.home.history),
            book=self.contacts,
        )
        self.contacts.on_change = self.desk.contacts_changed
        self.desk.start()
        self.contacts.start()
        self.office = Office(clock, self.desk)
        self.desk.attach(self.office)
        self.accounts.attach(self.office, self.desk)
        self.front.on_quit = self.quits.set
        await self.instance.serve(
            Control(self.desk, self.accounts, self.front, self.office, self.contacts)
        )
        async with self.pbx:
            await self.accounts.reload()
            up.set()
            await self.quits.wait()
            await self.instance.close()
            await self.accounts.close()
            await self.office.shutdown()
            await self.desk.close()
            await self.contacts.close()

    def wait_for(self, account: str, state: LinkState) -> None:
        async def settled() -> None:
            reached = asyncio.Event()
            leave = self.desk.statuses.subscribe(
                lambda status: reached.set() if (status.account, status.state) == wanted else None
            )
            wanted = (account, state)
            now = {(status.account, status.state) for status in self.desk.account_statuses()}
            async with asyncio.timeout(20):
                if wanted not in now:
                    await reached.wait()
            leave()

        self.run(settled())


@contextmanager
def running_app(folder: Path) -> Iterator[HeadlessApp]:
    home = Home.find(str(folder))
    home.prepare()
    app = HeadlessApp(home)
    assert app.instance.acquire()
    up = threading.Event()
    asyncio_thread = threading.Thread(target=lambda: app.loop.run_until_complete(app.live(up)))
    asyncio_thread.start()
    try:
        assert up.wait(20)
        yield app
    finally:
        app.loop.call_soon_threadsafe(app.quits.set)
        asyncio_thread.join(20)
        app.loop.close()
        assert not asyncio_thread.is_alive()
