"""Threads that may hang."""

import asyncio
import threading
import time

import pytest

from callpop.threads import Threads


def test_what_hangs_keeps_neither_others_nor_the_end_waiting() -> None:
    threads, let_go = Threads(farewell=0.05), threading.Event()
    hanging = [threads.submit(let_go.wait, 30) for _ in range(40)]
    assert threads.submit(lambda word: word * 2, "ab").result(5) == "abab"
    began = time.monotonic()
    threads.shutdown()
    assert time.monotonic() - began < 2
    assert not any(one.done() for one in hanging)
    let_go.set()
    assert all(one.result(5) for one in hanging)
    with pytest.raises(RuntimeError):
        threads.submit(print)


def test_what_was_begun_ends_before_the_end() -> None:
    threads, written = Threads(), list[int]()
    for number in range(100):
        threads.submit(written.append, number)
    threads.shutdown()
    assert sorted(written) == list(range(100))


def test_threads_are_used_again_and_never_more_than_allowed() -> None:
    threads = Threads(most=3)
    names = {threads.submit(lambda: threading.current_thread().name).result(5) for _ in range(20)}
    assert len(names) <= 2  # One may not have come back yet when the next is wanted.
    gate = threading.Event()
    waiting = [threads.submit(gate.wait, 30) for _ in range(10)]
    gate.set()
    assert all(one.result(5) for one in waiting)
    assert len({*names, *(thread.name for thread in threads._threads)}) <= 3
    threads.shutdown()
    assert not any(thread.is_alive() for thread in threads._threads)


def test_failures_and_cancelled_work_come_back() -> None:
    async def main() -> None:
        loop = asyncio.get_running_loop()
        threads, gate = Threads(most=1), threading.Event()
        with pytest.raises(ZeroDivisionError):
            await loop.run_in_executor(threads, lambda: 1 // 0)
        held = loop.run_in_executor(threads, gate.wait, 30)
        never = loop.run_in_executor(threads, pytest.fail)
        never.cancel()
        gate.set()
        assert await held
        assert await loop.run_in_executor(threads, lambda: 7) == 7
        threads.shutdown()

    asyncio.run(main())


def test_where_the_system_has_no_more_threads(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_thread: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    alone, threads, gate = Threads(), Threads(), threading.Event()
    held = threads.submit(gate.wait, 30)
    monkeypatch.setattr(threading.Thread, "start", refuse)
    with pytest.raises(OSError, match="unavailable"):
        alone.submit(print)
    later = threads.submit(lambda: 7)
    gate.set()
    assert (held.result(5), later.result(5)) == (True, 7)
    for one in (alone, threads):
        one.shutdown()
