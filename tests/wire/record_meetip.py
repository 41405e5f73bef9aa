"""Records conversations with the simulated Meetip PRO: ``python -m tests.wire.record_meetip``.

Real sockets, a clock in our hands. What the recordings must end in stands beside them, by hand.
"""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from tests.clocks import ManualClock
from tests.wire.tape import START, Tape, number_in
from websockets.asyncio.client import connect

from callpop.sessions.masking import placeholder
from callpop.simulators.meetip import MeetipSimulator
from callpop.simulators.meetip_office import MeetipMisbehaviour, Way

FOLDER = Path(__file__).parent / "meetip"
ME = "11"
CALLER = "974319404"
LOGIN = 10.0
"""Seconds between the login and the first call."""


@dataclass
class Stage:
    """One conversation in the making."""

    pbx: MeetipSimulator
    wait: Callable[[float], None]
    ask: Callable[[str], Awaitable[None]]


async def answered(stage: Stage) -> None:
    call = await stage.pbx.ring(CALLER, ME)
    stage.wait(6)
    await stage.pbx.answer(call)
    stage.wait(61)
    await stage.pbx.hang_up(call)


async def missed(stage: Stage) -> None:
    call = await stage.pbx.ring(CALLER, ME)
    stage.wait(25)
    await stage.pbx.hang_up(call)


async def withheld(stage: Stage) -> None:
    call = await stage.pbx.ring("", ME)
    stage.wait(25)
    await stage.pbx.hang_up(call)


async def internal(stage: Stage) -> None:
    call = await stage.pbx.ring("12", ME)
    stage.wait(3)
    await stage.pbx.answer(call)
    stage.wait(30)
    await stage.pbx.hang_up(call)


async def by_colleague(stage: Stage) -> None:
    call = await stage.pbx.ring(CALLER, ME, "12", "13")
    stage.wait(7)
    await stage.pbx.answer(call, "12")
    stage.wait(60)
    await stage.pbx.hang_up(call)


async def group_missed(stage: Stage) -> None:
    call = await stage.pbx.ring(CALLER, ME, "12")
    stage.wait(30)
    await stage.pbx.hang_up(call)


async def from_the_phone(stage: Stage) -> None:
    await stage.pbx.state(ME, "busy")
    stage.wait(40)
    await stage.pbx.state(ME, "free")


async def web_call(stage: Stage) -> None:
    await stage.ask("912345678")
    stage.wait(3)
    await stage.pbx.picked_up(ME, "912345678")
    stage.wait(40)
    await stage.pbx.state(ME, "free")


async def web_call_unavailable(stage: Stage) -> None:
    stage.pbx.results["912345678"] = "unavailable"
    await web_call(stage)


async def own_phone_busy(stage: Stage) -> None:
    await stage.pbx.state(ME, "busy")
    stage.wait(5)
    await stage.ask("912345678")
    stage.wait(5)
    await stage.pbx.state(ME, "free")


async def web_command(stage: Stage) -> None:
    line = "http://192.168.1.39/CRM/DbFind.aspx?pi={}&tiempo=67&modo=ColgadoEntrante"
    await answered(stage)
    stage.wait(0.2)
    await stage.pbx.web_command(ME, line.format(CALLER))


Play = Callable[[Stage], Awaitable[None]]


@dataclass(frozen=True)
class Scene:
    """A conversation, and the PBX that it is held with."""

    play: Play
    monitor: bool = True
    how: MeetipMisbehaviour = field(default_factory=MeetipMisbehaviour)


SCENES: dict[str, Scene] = {
    "answered": Scene(answered),
    "answered-unmonitored": Scene(answered, monitor=False),
    "missed": Scene(missed),
    "missed-unmonitored": Scene(missed, monitor=False),
    "state-before-call": Scene(answered, how=MeetipMisbehaviour(state_first=True)),
    "withheld": Scene(withheld),
    "internal": Scene(internal),
    "group-answered-by-colleague": Scene(by_colleague),
    "group-missed": Scene(group_missed),
    "from-the-phone": Scene(from_the_phone, monitor=False),
    "web-call": Scene(web_call),
    "web-call-unavailable": Scene(web_call_unavailable),
    "web-call-own-phone-busy": Scene(own_phone_busy),
    "web-command": Scene(web_command, monitor=False),
    "spanish": Scene(by_colleague, how=MeetipMisbehaviour(language="es")),
    "english": Scene(by_colleague, how=MeetipMisbehaviour(language="en")),
    "duplicates": Scene(by_colleague, how=MeetipMisbehaviour(duplicate=True)),
    "split": Scene(answered, how=MeetipMisbehaviour(split=True)),
    "blanks": Scene(answered, how=MeetipMisbehaviour(blanks=True)),
}


async def record(scene: Scene) -> str:
    """One recording: who listens, how they are let in, then what was said."""
    clock = ManualClock()
    monitor = "yes" if scene.monitor else "no"
    settings = {"server": "127.0.0.1:9300", "tenant": "227", "extension": ME, "monitor": monitor}
    tape = Tape("meetip", settings, start=START - timedelta(seconds=LOGIN))
    async with MeetipSimulator(clock=clock) as pbx, AsyncExitStack() as stack:
        clients = {}
        for extension in [ME, "999"] if scene.monitor else [ME]:
            socket = connect(pbx.url, proxy=None, max_queue=None)
            clients[extension] = await stack.enter_async_context(socket)
            channel, asked = "main" if extension == ME else "monitor", "(???,CONECTADO)"
            assert await clients[extension].recv() == asked
            await clients[extension].send(f"({pbx.tenant}/{extension},{pbx.key})")
            await pbx.until_logged_in(extension)
            tape.opened(0, channel)
            tape.heard(0, asked, channel)
            tape.sent(0, f"({pbx.tenant}/{extension},{placeholder('key')})", channel)
        began = clock.now().ticks - LOGIN
        pbx.misbehaviour = scene.how

        def note(channel: str, way: Way, text: str) -> None:
            t = clock.now().ticks - began
            if way == "in":
                tape.heard(t, text, channel)
            else:
                tape.dial(t, number_in(text))
                tape.sent(t, text, channel)

        async def ask(number: str) -> None:
            await clients[ME].send(f"(call,{number})")
            await pbx.until(lambda: f"(call,{number})" in pbx.requests)

        pbx.on_message = note
        await scene.play(Stage(pbx, clock.advance, ask))
    return tape.text


def main() -> None:
    """Record everything anew."""
    for name, scene in SCENES.items():
        text = asyncio.run(record(scene))
        (FOLDER / f"{name}.jsonl").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
