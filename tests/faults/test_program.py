"""The stage of the fault table: the whole app tells what its agent sees."""

import asyncio
import os
import signal

import pytest
from tests.faults.conftest import Play
from tests.faults.program import OFFICE, Program

from callpop.simulators.phonet import PhonetSimulator


@pytest.mark.parametrize("speed", [1.0, 20.0])
def test_a_call_from_the_ring_to_the_history(play: Play, speed: float) -> None:
    async def story(program: Program) -> None:
        async with PhonetSimulator(clock=program.clock) as pbx:
            settings = {"domain": pbx.domain, "subscriber": "101", "endpoint": pbx.url}
            await program.add("phonet", settings, {"api_key": pbx.api_key})
            await program.until("connected", lambda: program.state() == "connecting")
            assert program.line().startswith(f"{OFFICE}: ")
            assert OFFICE in program.tray
            await pbx.until_subscribed("101")
            began = program.seconds
            uuid = await pbx.ring("0991234567", "101")
            await program.until("a card", lambda: "99 123 45 67" in "".join(program.cards))
            assert program.seconds - began < 5.0 * speed
            assert program.state() == "online"
            assert program.line() == f"{OFFICE}: online. Connected."
            (told,) = (await program.asks("status"))["calls"]
            assert told == program.calls[0]
            await pbx.hang_up(uuid)
            await program.until("it is over", lambda: not program.calls)
            (entry,) = await program.history()
            assert entry.id == told["id"]
            assert await program.gaps() == []
        await program.until("the PBX is gone", lambda: program.state() == "waiting")
        assert program.detail() in program.line()
        (gap,) = await program.gaps()
        assert (gap.account, gap.back_at) == (OFFICE, None)

    play(story, speed=speed)


def test_what_does_not_come_true_tells_what_the_agent_sees(play: Play) -> None:
    async def story(program: Program) -> None:
        await program.add("phonet", {"domain": "d.example", "subscriber": "1", "endpoint":
                          "ws://127.0.0.1:9"}, {"api_key": "key-of-nobody"})  # fmt: skip
        await program.until("nobody is there", lambda: program.state() == "waiting")
        with pytest.raises(AssertionError, match=r"still not so: rain\. The agent sees Office: "):
            await program.until("rain", lambda: False, seconds=0.01)

    play(story)


def test_an_interrupt_ends_the_story_and_not_its_program_alone(play: Play) -> None:
    async def story(_: Program) -> None:
        os.kill(os.getpid(), signal.SIGINT)
        await asyncio.Event().wait()

    with pytest.raises(KeyboardInterrupt):
        play(story)
