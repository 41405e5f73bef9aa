"""Records conversations with the simulated VIPTel PBX: ``python -m tests.wire.record_viptel``.

Real sockets, a clock in our hands. What they must end in stands beside them, written by hand.
"""

import asyncio
import hashlib
import json
from collections.abc import Awaitable, Callable
from pathlib import Path

from tests.clocks import ManualClock
from tests.wire.tape import Tape
from websockets.asyncio.client import connect

from callpop.sessions.masking import DIGEST
from callpop.simulators.viptel import DEMO_PASSWORD, USERNAME, ViptelSimulator

FOLDER = Path(__file__).parent / "viptel"
CLIENT = "00421900000001"
NONCE = "9f3b1c5d7e2a4068b1c3d5e7f9a0b2c4"
"""Otherwise no two recordings would be the same."""

Play = Callable[[ViptelSimulator, ManualClock], Awaitable[None]]


def leg(pbx: ViptelSimulator, ext: str) -> str:
    """The newest call that rings at ``ext``."""
    return [call.id for call in pbx.calls.values() if call.callee == ext and not call.over][-1]


async def direct_answered(pbx: ViptelSimulator, clock: ManualClock) -> None:
    call = await pbx.ring(CLIENT, "12")
    clock.advance(5)
    await pbx.answer(call)
    clock.advance(60)
    await pbx.hang_up(call)


async def direct_missed(pbx: ViptelSimulator, clock: ManualClock) -> None:
    call = await pbx.ring(CLIENT, "12")
    clock.advance(20)
    await pbx.hang_up(call, "cancel")


async def internal(pbx: ViptelSimulator, clock: ManualClock) -> None:
    call = await pbx.ring("13", "12")
    clock.advance(3)
    await pbx.answer(call)
    clock.advance(10)
    await pbx.hang_up(call)


async def handset(pbx: ViptelSimulator, clock: ManualClock) -> None:
    call = await pbx.outgoing("12", "0220282028")
    clock.advance(20)
    await pbx.hang_up(call, "busy")


async def queue_answered(pbx: ViptelSimulator, clock: ManualClock, by: str) -> None:
    parent = await pbx.queue_call(CLIENT, "601")
    clock.advance(6)
    await pbx.answer(leg(pbx, by))
    clock.advance(30)
    await pbx.hang_up(parent)


async def queue_answered_by_me(pbx: ViptelSimulator, clock: ManualClock) -> None:
    await queue_answered(pbx, clock, "12")


async def queue_answered_by_colleague(pbx: ViptelSimulator, clock: ManualClock) -> None:
    await queue_answered(pbx, clock, "20")


async def queue_given_up(pbx: ViptelSimulator, clock: ManualClock) -> None:
    parent = await pbx.queue_call(CLIENT, "601")
    clock.advance(40)
    await pbx.hang_up(parent, "answer")


async def queue_legs_say_little(pbx: ViptelSimulator, clock: ManualClock) -> None:
    pbx.switches.no_queue_id = pbx.switches.internal_caller = True
    pbx.switches.text_numbers = pbx.switches.null_names = pbx.switches.upper_status = True
    await queue_answered_by_me(pbx, clock)


async def queue_overflow(pbx: ViptelSimulator, clock: ManualClock) -> None:
    parent = await pbx.queue_call(CLIENT, "601")
    clock.advance(20)
    await pbx.hang_up(leg(pbx, "12"), "noanswer")
    await pbx.hang_up(leg(pbx, "20"), "noanswer")
    await pbx.leave(parent)
    clock.advance(2)
    await pbx.enter(parent, "602")
    clock.advance(5)
    await pbx.offer(parent)
    clock.advance(5)
    await pbx.answer(leg(pbx, "12"))
    clock.advance(7)
    await pbx.hang_up(parent)


async def queue_picked_up_on_the_parent(pbx: ViptelSimulator, clock: ManualClock) -> None:
    parent = await pbx.queue_call(CLIENT, "601")
    clock.advance(20)
    await pbx.redirect(parent, "12")
    clock.advance(4)
    await pbx.answer(parent)
    clock.advance(28)
    await pbx.hang_up(parent)


async def handed_on(pbx: ViptelSimulator, clock: ManualClock) -> None:
    call = await pbx.ring(CLIENT, "12")
    clock.advance(5)
    await pbx.answer(call)
    clock.advance(10)
    await pbx.redirect(call, "13")
    clock.advance(4)
    await pbx.answer(call)
    clock.advance(30)
    await pbx.hang_up(call)


async def handed_to_a_queue(pbx: ViptelSimulator, clock: ManualClock) -> None:
    call = await pbx.ring(CLIENT, "12")
    clock.advance(5)
    await pbx.answer(call)
    clock.advance(10)
    await pbx.redirect(call, "601")
    clock.advance(4)
    await pbx.answer(leg(pbx, "20"))
    clock.advance(30)
    await pbx.hang_up(call)


async def queue_offered_twice(pbx: ViptelSimulator, clock: ManualClock) -> None:
    parent = await pbx.queue_call(CLIENT, "602")
    clock.advance(15)
    await pbx.hang_up(leg(pbx, "12"), "noanswer")
    clock.advance(5)
    await pbx.offer(parent)
    clock.advance(3)
    await pbx.answer(leg(pbx, "12"))
    clock.advance(20)
    await pbx.hang_up(parent)


async def made_elsewhere(pbx: ViptelSimulator, clock: ManualClock) -> None:
    own = await pbx.create("12", "0220282028", "crm1")
    clock.advance(3)
    await pbx.answer(own)
    clock.advance(6)
    await pbx.answer(leg(pbx, "0220282028"))
    clock.advance(25)
    await pbx.hang_up(own)


SCENES: dict[str, Play] = {
    play.__name__.replace("_", "-"): play
    for play in (
        direct_answered, direct_missed, internal, handset, queue_answered_by_me,
        queue_answered_by_colleague, queue_given_up, queue_legs_say_little, queue_overflow,
        queue_picked_up_on_the_parent, queue_offered_twice, handed_on, handed_to_a_queue,
        made_elsewhere,
    )
}  # fmt: skip


async def record(play: Play) -> str:
    """One conversation, as a client hears it from the greeting on."""
    clock = ManualClock()
    queues = {"601": ("12", "20"), "602": ("12",)}
    async with ViptelSimulator(clock=clock, queues=queues) as pbx:
        start = clock.now().ticks
        tape = Tape("viptel", {"username": USERNAME, "extension": "12"})
        tape.opened(0)

        def note(text: str) -> None:
            tape.heard(clock.now().ticks - start, text)

        async with connect(pbx.url, proxy=None) as me:
            greeting = str(await me.recv())
            nonce = json.loads(greeting)["nonce"]
            note(greeting.replace(nonce, NONCE))
            inner = hashlib.sha1(f"{USERNAME}:{DEMO_PASSWORD}".encode()).hexdigest()
            password = hashlib.sha1(f"{inner}:{nonce}".encode()).hexdigest()
            login = {"action": "user.login", "username": USERNAME, "password": password}
            await me.send(json.dumps(login))
            tape.sent(0, json.dumps(login | {"password": DIGEST}))
            note(str(await me.recv()))
            await pbx.until(lambda: pbx.logged_in == 1)
            heard = pbx.tell

            async def tell(event: dict[str, object]) -> None:
                await heard(event)
                note(str(await me.recv()))

            pbx.tell = tell  # type: ignore[method-assign]
            clock.advance(6)
            await play(pbx, clock)
        return tape.text


async def main() -> None:
    """Record everything."""
    for name, play in SCENES.items():
        (FOLDER / f"{name}.jsonl").write_text(await record(play), encoding="utf-8")


if __name__ == "__main__":
    asyncio.run(main())
