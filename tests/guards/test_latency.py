"""A call's notification is on its way before anything else is done with its frame, and waits for
neither the disk nor the event loop."""

import asyncio
import json
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from dbus_fast import Message, MessageType
from tests.bench.ringing_server import event
from tests.desk.office import Book, Browser, Ringer, Settings, status

from callpop.clock import SystemClock
from callpop.desk.desk import Desk
from callpop.desk.history import History
from callpop.pbx.connector import Output, Told
from callpop.pbx.phonet import PHONET
from callpop.pbx.phonet_account import MAIN
from callpop.platform.bus import Bus
from callpop.platform.notifications.chain import NotifierChain
from callpop.platform.notifications.freedesktop import FreedesktopBackend
from callpop.sessions.recorder import Recorder
from callpop.sessions.translator import Translator
from callpop.tasks import Tasks
from callpop.telephony.moment import Moment

MOST_CALLS = 700
"""Functions that the frame of a new call takes, all boards included; 644 when this was written."""
_GIVEN = {"domain": "office.example", "subscriber": "911"}


class Link:
    """A bus with a notification service that answers in the loop's next turn."""

    connected = True

    def __init__(self) -> None:
        self.titles: list[str] = []
        self._serial = 0
        self._handler: Callable[[Message], object] = print

    def next_serial(self) -> int:
        self._serial += 1
        return self._serial

    def add_message_handler(self, handler: Callable[[Message], object]) -> None:
        self._handler = handler

    def send(self, message: Message) -> "asyncio.Future[None]":
        signature = ""
        body: list[Any] = []
        match message.member:
            case "Notify":
                self.titles.append(message.body[3])
                signature, body = "u", [len(self.titles)]
            case "GetCapabilities":
                signature, body = "as", [["actions", "body"]]
        loop = asyncio.get_running_loop()
        reply = Message(
            message_type=MessageType.METHOD_RETURN,
            reply_serial=message.serial,
            sender=":1.9",
            signature=signature,
            body=body,
        )
        loop.call_soon(self._handler, reply)
        sent: asyncio.Future[None] = loop.create_future()
        sent.set_result(None)
        return sent

    async def wait_for_disconnect(self) -> None:
        await asyncio.Event().wait()

    def disconnect(self) -> None: ...


@pytest.fixture
def link(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Link:
    (tmp_path / "session").mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "session"))
    link = Link()

    async def opened(_address: object, *, on_signal: Any, on_closed: Any, patience: float) -> Bus:
        return Bus(link, on_signal, on_closed)  # type: ignore[arg-type]

    monkeypatch.setattr(Bus, "open", opened)
    return link


def test_a_notification_waits_for_nothing(link: Link, tmp_path: Path) -> None:
    async def run() -> None:
        clock, settings, tasks = SystemClock(), Settings(), Tasks("office")
        history = History(tmp_path / "history.db", journaled=True)
        chain = NotifierChain([FreedesktopBackend()], lambda _note: None)
        desk = Desk(
            clock=clock,
            rules=settings,
            hosts=settings,
            browser=Browser(),
            notifier=chain,
            ringer=Ringer(),
            history=history,
            book=Book(),
            patience=30.0,
        )
        desk.start()
        desk.know("Office", "UA")
        desk.status(status("Office"))
        await history.kept()

        def do(output: Output, now: Moment) -> None:
            if isinstance(output, Told):
                desk.event("Office", output.event, now)

        connector, recorder = PHONET.connector(_GIVEN, {"api_key": "simulated"}), Recorder("Office")
        translator = Translator(
            "Office", connector, recorder, clock=clock, tasks=tasks, do=do, broken=print
        )
        translator.opened(MAIN)

        def rings(number: int) -> None:
            frame = json.dumps(event(str(number), f"Client {number}", "call.dial"))
            translator.received(MAIN, frame)

        for number in (1, 2):  # The first gets to know the service.
            rings(number)
            while len(link.titles) < number:  # noqa: ASYNC110
                await asyncio.sleep(0)
        goes_on = threading.Event()
        history._thread.put(lambda _db: (goes_on.wait(20), None)[1])
        try:
            calls = _counted(lambda: rings(3))
        finally:
            goes_on.set()
        assert link.titles[2:] == ["Client 3"]
        assert calls <= MOST_CALLS
        await desk.close()
        await chain.close()
        await tasks.close()

    asyncio.run(run())


def _counted(work: Callable[[], None]) -> int:
    """How many functions of Python are called meanwhile."""
    calls = 0

    def count(_frame: object, what: str, _argument: object) -> None:
        nonlocal calls
        calls += what == "call"

    sys.setprofile(count)
    try:
        work()
    finally:
        sys.setprofile(None)
    return calls
