import asyncio
import gc

import pytest
from tests.clocks import ManualClock

from callpop.clock import SystemClock
from callpop.tasks import Tasks


async def forever() -> None:
    await asyncio.Event().wait()


async def fail() -> None:
    raise ValueError("no")


@pytest.mark.logs_warnings("desk: sum failed")
def test_a_failure_is_logged_with_its_name_and_told() -> None:
    told: list[tuple[str, BaseException]] = []

    async def main() -> None:
        tasks = Tasks("desk", lambda name, failure: told.append((name, failure)))
        task = tasks.start(fail(), name="sum")
        await asyncio.wait({task})
        await asyncio.sleep(0)
        assert tasks.running == ()

    asyncio.run(main())
    assert [name for name, _ in told] == ["sum"]
    assert isinstance(told[0][1], ValueError)


@pytest.mark.logs_warnings("desk: sum failed", "nobody could be told")
def test_a_reaction_that_fails_harms_nobody() -> None:
    def worse(name: str, failure: BaseException) -> None:
        raise RuntimeError(name) from failure

    async def main() -> None:
        tasks = Tasks("desk", worse)
        other = tasks.start(forever(), name="other")
        await asyncio.wait({tasks.start(fail(), name="sum")})
        await asyncio.sleep(0)
        assert tasks.running == ("other",)
        assert not other.done()
        await tasks.close()

    asyncio.run(main())


def test_a_task_that_nobody_holds_is_not_collected() -> None:
    async def main() -> None:
        done: list[bool] = []

        async def work() -> None:
            # Only the loop's weak set and this frame would know of the task.
            await asyncio.sleep(0.01)
            done.append(True)

        tasks = Tasks("desk")
        tasks.start(work(), name="work")
        for _ in range(3):
            gc.collect()
            await asyncio.sleep(0.01)
        assert done == [True]

    asyncio.run(main())


def test_cancel_by_name_is_no_failure() -> None:
    async def main() -> None:
        tasks = Tasks("desk", lambda name, _: pytest.fail(name))
        first = tasks.start(forever(), name="wait")
        second = tasks.start(forever(), name="wait")
        third = tasks.start(forever(), name="stay")
        assert tasks.running == ("wait", "wait", "stay")
        tasks.cancel("wait")
        await asyncio.wait({first, second})
        assert first.cancelled()
        assert second.cancelled()
        assert not third.done()
        await tasks.close()
        assert third.cancelled()

    asyncio.run(main())


def test_close_waits_for_last_words_and_for_what_they_start() -> None:
    async def main() -> None:
        said: list[str] = []
        tasks = Tasks("desk")

        async def late() -> None:
            said.append("never")

        async def polite() -> None:
            try:
                await forever()
            finally:
                await asyncio.sleep(0.01)
                said.append("bye")
                tasks.start(late(), name="late")

        tasks.start(polite(), name="polite")
        await asyncio.sleep(0)
        await tasks.close()
        assert said == ["bye"]
        assert tasks.running == ()

    asyncio.run(main())


def test_close_from_within_leaves_its_caller_alone() -> None:
    async def main() -> str:
        tasks = Tasks("desk")

        async def quit_all() -> str:
            await tasks.close()
            return "closed"

        tasks.start(forever(), name="other")
        return await tasks.start(quit_all(), name="quit")

    assert asyncio.run(main()) == "closed"


def test_the_system_clock_goes_forward_and_sleeps() -> None:
    async def main() -> None:
        clock = SystemClock()
        before = clock.now()
        await clock.sleep(0.02)
        await clock.sleep(-1)
        after = clock.now()
        assert after.ticks - before.ticks >= 0.015
        assert after.wall >= before.wall
        assert after.wall.utcoffset() is not None

    asyncio.run(main())


def test_the_manual_clock_wakes_in_order_and_only_when_told() -> None:
    async def main() -> None:
        clock = ManualClock()
        woken: list[tuple[str, float]] = []
        start = clock.now().ticks

        async def sleeper(name: str, seconds: float) -> None:
            await clock.sleep(seconds)
            woken.append((name, seconds))

        tasks = Tasks("test")
        tasks.start(sleeper("b", 2), name="b")
        tasks.start(sleeper("a", 1), name="a")
        tasks.start(sleeper("c", 5), name="c")
        await asyncio.sleep(0)
        assert clock.waits == [1, 2, 5]
        clock.advance(3)
        await asyncio.sleep(0)
        assert woken == [("a", 1), ("b", 2)]
        assert clock.waits == [2]
        assert clock.now().ticks == start + 3
        await tasks.close()
        assert clock.waits == []

    asyncio.run(main())
