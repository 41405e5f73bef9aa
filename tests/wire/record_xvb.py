"""Records the simulated XVB: ``python -m tests.wire.record_xvb``."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from urllib.parse import urlencode

from tests.wire.tape import Tape

from callpop.sessions.masking import placeholder
from callpop.sessions.recording import Request
from callpop.simulators.xvb import XvbMisbehaviour, XvbSimulator
from callpop.simulators.xvb_wire import Hook, send

FOLDER = Path(__file__).parent / "xvb"
CLIENT, STRANGER = "79201119613", "79990000000"
SETTINGS = {
    "server": "https://pbx.example.com/commoncrm/10019",
    "access_code": "10019",
    "extension": "100",
}


class Stage:
    """What is said, with times that the scene sets."""

    def __init__(self, pbx: XvbSimulator) -> None:
        self.pbx = pbx
        self.t = 0.0
        self.tape = Tape("xvb", SETTINGS)
        self.tape.opened(0)
        pbx.on_hook = self._hear
        # Nobody listens there: what the PBX says is taken down all the same.
        pbx.settings.webhook_url = "http://127.0.0.1:1/hook"

    def at(self, t: float) -> XvbSimulator:
        self.t = t
        return self.pbx

    def _hear(self, hook: Hook) -> None:
        headers = {key.lower(): value for key, value in hook.headers.items()}
        request = Request(method=hook.method, query=hook.query, headers=headers, body=hook.body)
        self.tape.asked(self.t, request)

    async def dial(self, t: float, number: str) -> None:
        self.t = t
        pbx, lines, to = self.pbx, self.tape.lines, number.lstrip("+")
        ticket = self.tape.dial(t, number)
        form = {"token": pbx.token, "from": "100", "to": to, "cmd": "makeCall"}
        self.tape.post(t, ticket, form | {"token": placeholder("token")})
        kind = {"Content-Type": "application/x-www-form-urlencoded", "Host": "localhost"}
        calls, place = len(pbx.calls), len(lines)
        hook = Hook("POST", "", {**kind, "Connection": "close"}, urlencode(form))
        answer = await send(pbx.server, hook)
        # Which of the two comes first is chance.
        assert answer.status is not None
        self.tape.responded(t, ticket, answer.status, answer.answer)
        lines.insert(place, lines.pop())
        async with asyncio.timeout(5):
            while answer.status == 204 and (len(pbx.calls) == calls or len(lines) < place + 2):  # noqa: ASYNC110
                await asyncio.sleep(0.01)


async def direct(stage: Stage) -> None:
    call = await stage.at(0).ring(CLIENT, ext="100")
    await stage.at(5).answer(call, "100")
    await stage.at(21).hang_up(call, seconds=16)


async def missed(stage: Stage) -> None:
    call = await stage.at(0).ring(CLIENT)
    await stage.at(20).hang_up(call)


async def queue_mine(stage: Stage) -> None:
    call = await stage.at(0).ring(CLIENT, queue=True)
    await stage.at(8).answer(call, "100")
    await stage.at(40).hang_up(call, seconds=32)


async def queue_colleague(stage: Stage) -> None:
    call = await stage.at(0).ring(CLIENT, queue=True)
    await stage.at(8).answer(call, "102")
    await stage.at(40).hang_up(call, seconds=32)


async def outgoing(stage: Stage) -> None:
    call = await stage.at(0).outgoing("100", CLIENT)
    await stage.at(6).answer(call)
    await stage.at(30).hang_up(call, seconds=24)


async def outgoing_busy(stage: Stage) -> None:
    call = await stage.at(0).outgoing("100", CLIENT)
    await stage.at(6).hang_up(call, "BUSY", seconds=0)


async def make_call(stage: Stage) -> None:
    await stage.dial(0, f"+{CLIENT}")
    (call,) = stage.pbx.living
    await stage.at(9).answer(call.id, "100")
    await stage.at(30).hang_up(call.id, seconds=20)


async def make_call_refused(stage: Stage) -> None:
    stage.pbx.misbehaviour.make_call = "403"
    await stage.dial(0, f"+{CLIENT}")


async def two_at_once(stage: Stage) -> None:
    one = await stage.at(0).ring(CLIENT, queue=True)
    other = await stage.at(2).ring(STRANGER, queue=True)
    await stage.at(4).answer(other, "102")
    await stage.at(6).answer(one, "100")
    await stage.at(20).hang_up(one, seconds=14)
    await stage.at(30).hang_up(other, seconds=26)


def spoilt(
    scene: Callable[[Stage], Awaitable[None]], **switches: bool
) -> Callable[[Stage], Awaitable[None]]:
    async def play(stage: Stage) -> None:
        for switch, value in switches.items():
            setattr(stage.pbx.misbehaviour, switch, value)
        await scene(stage)

    return play


SCENES: dict[str, Callable[[Stage], Awaitable[None]]] = {
    "direct-answered": direct,
    "missed": missed,
    "queue-answered-by-me": queue_mine,
    "queue-answered-by-colleague": queue_colleague,
    "outgoing": outgoing,
    "outgoing-busy": outgoing_busy,
    "outgoing-as-incoming": spoilt(outgoing, out_as_incoming=True),
    "make-call": make_call,
    "make-call-out": spoilt(make_call, click2call_in=False),
    "make-call-refused": make_call_refused,
    "two-at-once": two_at_once,
    "no-call-id": spoilt(queue_mine, lose_call_id=True),
    "json": spoilt(queue_mine, json=True),
    "get": spoilt(queue_mine, get=True),
    "type-is-event": spoilt(queue_mine, type_is_event=True),
    "duplicates": spoilt(queue_colleague, duplicate=True),
    "never-answered": spoilt(queue_colleague, never_answered=True),
}


async def record(scene: Callable[[Stage], Awaitable[None]]) -> str:
    async with XvbSimulator(seed=7, misbehaviour=XvbMisbehaviour()) as pbx:
        stage = Stage(pbx)
        await scene(stage)
        return stage.tape.text


if __name__ == "__main__":
    for name, played in SCENES.items():
        (FOLDER / f"{name}.jsonl").write_text(asyncio.run(record(played)), "utf-8")
