"""Records conversations with the simulated PBX: ``python -m tests.wire.record``.

Real sockets, a clock in our hands: the same every time. What the recordings must end in stands
beside them, written by hand (see ``README.md``).
"""

import asyncio
import json
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.clocks import ManualClock
from tests.wire.tape import Tape, number_in
from websockets.asyncio.client import ClientConnection, connect

from callpop.simulators.clients import Client, Crm
from callpop.simulators.misbehaviour import GARBAGE, Misbehaviour
from callpop.simulators.phonet import PhonetSimulator, Way
from callpop.simulators.phonet_wire import Trunk

FOLDER = Path(__file__).parent / "phonet"
ME = "101"
KNOWN = "0567777777"
STRANGER = "0991112233"
MEANINGLESS = ("not-json", "cut-json", "empty", "null", "number", "string", "list", "no-event")


class Stage:
    """One conversation in the making."""

    def __init__(self, pbx: PhonetSimulator, clock: ManualClock) -> None:
        self.pbx = pbx
        self._clock = clock
        self.me: ClientConnection

    def wait(self, seconds: float) -> None:
        """Let time pass."""
        self._clock.advance(seconds)

    async def ask(self, to: str) -> None:
        """The agent's client asks for a call; returns once the PBX has told all of it."""
        asked = len(self.pbx.calls_asked)
        await self.me.send(json.dumps({"action": "call", "to": to}))
        await self.pbx.until(lambda: len(self.pbx.calls_asked) > asked)
        # The answer is the last thing before the call, the call the last thing of all.
        while json.loads(await self.me.recv())["event"] not in ("error", "call.dial"):
            pass

    @property
    def newest(self) -> str:
        """The uuid of the newest living call."""
        return self.pbx.living[-1].uuid

    async def talk(self, uuid: str, ext: str | None = None, after: float = 6) -> None:
        """Answered after a while, ended after a minute."""
        self.wait(after)
        await self.pbx.answer(uuid, ext)
        self.wait(61)
        await self.pbx.hang_up(uuid)

    async def miss(self, uuid: str) -> None:
        """Rings, then the caller gives up."""
        self.wait(25)
        await self.pbx.hang_up(uuid)


Play = Callable[[Stage], Awaitable[None]]


@dataclass(frozen=True)
class Scene:
    """A conversation, and the PBX that it is held with."""

    play: Play
    watch: tuple[str, ...] = ()
    how: Misbehaviour = field(default_factory=Misbehaviour)
    options: dict[str, Any] = field(default_factory=dict)


async def answered(stage: Stage) -> None:
    await stage.talk(await stage.pbx.ring(KNOWN, ME))


async def missed(stage: Stage) -> None:
    await stage.miss(await stage.pbx.ring(KNOWN, ME))


async def stranger(stage: Stage) -> None:
    await stage.talk(await stage.pbx.ring(STRANGER, ME))


async def still_ringing(stage: Stage) -> None:
    await stage.pbx.ring(KNOWN, ME)


async def still_talking(stage: Stage) -> None:
    uuid = await stage.pbx.ring(KNOWN, ME)
    stage.wait(4)
    await stage.pbx.answer(uuid)


async def two_at_once(stage: Stage) -> None:
    first = await stage.pbx.ring(KNOWN, ME)
    stage.wait(5)
    await stage.pbx.answer(first)
    stage.wait(20)
    second = await stage.pbx.ring(STRANGER, ME)
    await stage.miss(second)
    await stage.pbx.hang_up(first)


async def group_by_colleague(stage: Stage) -> None:
    await stage.talk(await stage.pbx.group_ring(KNOWN, "800"), "102")


async def group_by_me(stage: Stage) -> None:
    await stage.talk(await stage.pbx.group_ring(KNOWN, "800"), ME)


async def group_missed(stage: Stage) -> None:
    await stage.miss(await stage.pbx.group_ring(KNOWN, "800"))


async def group_declined(stage: Stage) -> None:
    root = await stage.pbx.group_ring(KNOWN, "800")
    stage.wait(3)
    await stage.pbx.hang_up(stage.pbx.calls[root].children[0].uuid)
    await stage.talk(root, "102")


async def menu_then_group(stage: Stage) -> None:
    await stage.talk(await stage.pbx.scenario_ring(KNOWN, "Головне меню", "800"), ME)


async def menu_then_me(stage: Stage) -> None:
    await stage.miss(await stage.pbx.scenario_ring(KNOWN, "Головне меню", ME))


async def internal_out(stage: Stage) -> None:
    await stage.talk(await stage.pbx.internal(ME, "102"))


async def internal_in(stage: Stage) -> None:
    await stage.talk(await stage.pbx.internal("102", ME))


async def internal_in_missed(stage: Stage) -> None:
    await stage.miss(await stage.pbx.internal("102", ME))


async def outgoing_no_answer(stage: Stage) -> None:
    await stage.miss(await stage.pbx.outgoing(ME, STRANGER))


async def click_success(stage: Stage) -> None:
    await stage.ask("380567777777")
    await stage.talk(stage.newest)


async def click_error(stage: Stage) -> None:
    stage.pbx.refuse_calls_to("380567777777", "Недостатньо коштів на рахунку")
    await stage.ask("380567777777")


async def click_colleague(stage: Stage) -> None:
    await stage.ask("102")
    await stage.talk(stage.newest)


async def pause(stage: Stage) -> None:
    await stage.pbx.pause("102")
    stage.wait(600)
    await stage.pbx.pause(ME)
    stage.wait(60)
    await stage.pbx.pause(ME, paused=False)


async def transfer_same_id(stage: Stage) -> None:
    uuid = await stage.pbx.ring(KNOWN, ME)
    stage.wait(5)
    await stage.pbx.answer(uuid)
    stage.wait(30)
    await stage.pbx.transfer(uuid, "102")
    stage.wait(40)
    await stage.pbx.hang_up(uuid)


async def transfer_new_id(stage: Stage) -> None:
    uuid = await stage.pbx.ring(KNOWN, ME)
    stage.wait(5)
    await stage.pbx.answer(uuid)
    stage.wait(30)
    await stage.talk(await stage.pbx.transfer(uuid, "102", same_uuid=False))


async def transfer_to_me(stage: Stage) -> None:
    uuid = await stage.pbx.ring(KNOWN, "102")
    stage.wait(5)
    await stage.pbx.answer(uuid)
    stage.wait(30)
    await stage.talk(await stage.pbx.transfer(uuid, ME, same_uuid=False))


async def garbage_between(stage: Stage) -> None:
    async def rubbish() -> None:
        for name in MEANINGLESS:
            await stage.pbx.send_raw(ME, GARBAGE[name])

    await rubbish()
    uuid = await stage.pbx.ring(KNOWN, ME)
    await rubbish()
    stage.wait(6)
    await stage.pbx.answer(uuid)
    await rubbish()
    stage.wait(61)
    await stage.pbx.hang_up(uuid)


async def middle(stage: Stage) -> None:
    """Its first half was told before the recording began (see ``began_before``)."""
    await stage.pbx.hang_up(stage.newest)


async def began_before(pbx: PhonetSimulator, clock: ManualClock) -> None:
    uuid = await pbx.ring(KNOWN, ME)
    clock.advance(6)
    await pbx.answer(uuid)
    clock.advance(61)


OLENA = ("102",)
SCENES: dict[str, Scene] = {
    "direct-answered": Scene(answered),
    "direct-missed": Scene(missed),
    "direct-ringing": Scene(still_ringing),
    "direct-talking": Scene(still_talking),
    "stranger-answered": Scene(stranger),
    "two-at-once": Scene(two_at_once),
    "two-crms": Scene(
        answered,
        options={
            "crms": [
                Crm("https://first.example.com", priority=1),
                Crm("https://crm.example.com", [Client("29", "Тест", KNOWN)], priority=2),
            ]
        },
    ),
    "no-crm": Scene(answered, options={"crms": []}),
    "trunk-with-a-name": Scene(
        answered, options={"trunk": Trunk("+380442246595", "www.phonet.com.ua")}
    ),
    "group-answered-by-colleague": Scene(group_by_colleague, OLENA),
    "group-answered-by-colleague-unwatched": Scene(group_by_colleague),
    "group-answered-by-me": Scene(group_by_me, OLENA),
    "group-missed": Scene(group_missed, OLENA),
    "group-declined-then-answered": Scene(group_declined, OLENA),
    "group-hangup-lost": Scene(group_missed, OLENA, Misbehaviour(lose_group_hangup=True)),
    "menu-group-answered-by-me": Scene(menu_then_group, OLENA),
    "menu-direct-missed": Scene(menu_then_me),
    "internal-out": Scene(internal_out, OLENA),
    "internal-in": Scene(internal_in, OLENA),
    "internal-in-null-other-legs": Scene(internal_in, how=Misbehaviour(null_other_legs=True)),
    "internal-in-missed": Scene(internal_in_missed),
    "outgoing-no-answer": Scene(outgoing_no_answer),
    "click-to-call-success": Scene(click_success),
    "click-to-call-late-success": Scene(click_success, how=Misbehaviour(success_late=True)),
    "click-to-call-error": Scene(click_error),
    "click-to-call-colleague": Scene(click_colleague, OLENA),
    "pause": Scene(pause, OLENA),
    "transfer-same-id": Scene(transfer_same_id, OLENA),
    "transfer-new-id": Scene(transfer_new_id, OLENA),
    "transfer-to-me": Scene(transfer_to_me, OLENA),
    "duplicates": Scene(group_by_colleague, OLENA, Misbehaviour(duplicate=True)),
    "dial-after-bridge": Scene(answered, how=Misbehaviour(late=frozenset({"call.dial"}))),
    "backwards": Scene(answered, how=Misbehaviour(late=frozenset({"call.dial", "call.bridge"}))),
    "connected-mid-call": Scene(middle),
    "seconds": Scene(answered, how=Misbehaviour(seconds=True)),
    "string-times": Scene(answered, how=Misbehaviour(string_times=True)),
    "no-server-time": Scene(answered, how=Misbehaviour(no_server_time=True)),
    "null-leg-members": Scene(answered, how=Misbehaviour(null_leg_members=True)),
    "sparse": Scene(answered, how=Misbehaviour(sparse=True, seconds=True, numeric_ids=True)),
    "garbage": Scene(garbage_between),
}


async def record(scene: Scene) -> str:
    """One recording: who listens, then what was said, with the seconds since."""
    clock = ManualClock()
    options: dict[str, Any] = {
        "crms": [
            Crm(
                "https://crm.example.com",
                [Client("29", "Анастасія Березкіна", KNOWN, "Рекламна агенція")],
                priority=2,
            )
        ]
    } | scene.options
    settings = {"domain": "company.example.com", "subscriber": ME}
    tape = Tape("phonet", settings | ({"watch": ",".join(scene.watch)} if scene.watch else {}))
    for channel in ("main", *(f"watch:{ext}" for ext in scene.watch)):
        tape.opened(0, channel, ponged=True)
    async with PhonetSimulator(misbehaviour=scene.how, clock=clock, **options) as pbx:
        if scene.play is middle:
            await began_before(pbx, clock)
        began = clock.now().ticks

        def note(ext: str, way: Way, message: str | bytes) -> None:
            assert isinstance(message, str)
            t, channel = clock.now().ticks - began, "main" if ext == ME else f"watch:{ext}"
            if way == "in":
                tape.heard(t, message, channel)
            else:
                tape.dial(t, number_in(message))
                tape.sent(t, message, channel)

        pbx.on_message = note
        stage = Stage(pbx, clock)
        async with AsyncExitStack() as stack:
            for ext in (ME, *scene.watch):
                socket = connect(pbx.subscription(ext), proxy=None, max_queue=None)
                client = await stack.enter_async_context(socket)
                if ext == ME:
                    stage.me = client
            await pbx.until_subscribed(ME, *scene.watch)
            await scene.play(stage)
    return tape.text


def main() -> None:
    """Record everything anew."""
    for name, scene in SCENES.items():
        text = asyncio.run(record(scene))
        (FOLDER / f"{name}.jsonl").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
