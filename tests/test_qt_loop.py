"""asyncio on Qt's event loop: what wakes what, in which turn."""

import asyncio
import socket
from collections.abc import Coroutine
from typing import Any

from PySide6.QtCore import QObject, QTimer, QTimerEvent
from PySide6.QtWidgets import QApplication

from callpop.qt_program import event_loop


class Turns(QObject):
    """Counts the turns of Qt's loop."""

    def __init__(self) -> None:
        super().__init__()
        self.number = 0
        self.startTimer(0)

    def timerEvent(self, event: QTimerEvent) -> None:
        self.number += 1


def run(qapp: QApplication, work: Coroutine[Any, Any, None]) -> None:
    with asyncio.Runner(loop_factory=lambda: event_loop(qapp)) as runner:
        runner.run(asyncio.wait_for(work, 20))


def test_what_is_read_is_heard_in_the_same_turn(qapp: QApplication) -> None:
    async def work() -> None:
        loop, turns = asyncio.get_running_loop(), Turns()
        ours, theirs = socket.socketpair()
        reader, writer = await asyncio.open_connection(sock=ours)
        read: list[int] = []
        with theirs:
            heard = loop.create_task(reader.readexactly(3))
            await asyncio.sleep(0.01)
            found: asyncio.Future[int] = loop.create_future()
            received = reader.feed_data

            def feed(data: Any) -> None:
                read.append(turns.number)
                received(data)

            reader.feed_data = feed  # type: ignore[method-assign]
            heard.add_done_callback(lambda _: found.set_result(turns.number))
            theirs.send(b"one")
            assert await found == read[0]
        writer.close()
        await writer.wait_closed()

    run(qapp, work())


def test_callbacks_keep_their_order_and_a_cancelled_one_is_left_out(qapp: QApplication) -> None:
    async def work() -> None:
        loop, called = asyncio.get_running_loop(), list[str]()
        done = asyncio.Event()

        def first() -> None:
            called.append("first")
            loop.call_soon(called.append, "third")
            loop.call_soon(done.set)

        loop.call_soon(first)
        loop.call_soon(called.append, "never").cancel()
        loop.call_later(0.0, called.append, "second")
        loop.call_soon(called.append, "second")
        await done.wait()
        assert called[0] == "first"
        assert called.index("second") < called.index("third")
        assert "never" not in called

    run(qapp, work())


def test_who_never_rests_leaves_qt_its_turns(qapp: QApplication) -> None:
    async def work() -> None:
        waits = True

        def seen() -> None:
            nonlocal waits
            waits = False

        QTimer.singleShot(20, seen)
        while waits:  # noqa: ASYNC110 - that is what is tried
            await asyncio.sleep(0)

    run(qapp, work())


def test_a_reader_that_is_given_up_hears_nothing_more(qapp: QApplication) -> None:
    async def work() -> None:
        loop, heard = asyncio.get_running_loop(), list[str]()
        ours, theirs = socket.socketpair()
        with ours, theirs:

            def once() -> None:
                heard.append("once")
                assert loop.remove_reader(ours)

            loop.add_reader(ours, heard.append, "never")
            loop.add_reader(ours, once)
            theirs.send(b"one")
            await asyncio.sleep(0.05)
            assert heard == ["once"]
            assert not loop.remove_reader(ours)

    run(qapp, work())


def test_a_reader_that_fails_is_told_and_the_loop_goes_on(qapp: QApplication) -> None:
    async def work() -> None:
        loop, told = asyncio.get_running_loop(), list[object]()
        loop.set_exception_handler(lambda _loop, context: told.append(context["exception"]))
        ours, theirs = socket.socketpair()
        with ours, theirs:

            def fails() -> None:
                ours.recv(9)
                raise ValueError

            loop.add_reader(ours, fails)
            theirs.send(b"one")
            while not told:  # noqa: ASYNC110 - the loop tells by itself
                await asyncio.sleep(0)
            loop.remove_reader(ours)
        assert [type(one) for one in told] == [ValueError]

    run(qapp, work())


def test_another_thread_wakes_the_loop(qapp: QApplication) -> None:
    async def work() -> None:
        assert await asyncio.to_thread(lambda: 5) == 5

    run(qapp, work())
