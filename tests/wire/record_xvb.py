"""Records the simulated XVB: ``python -m tests.wire.record_xvb``.

A line is a webhook (``method``, ``query``, ``headers``, ``body``), a request of ours (``dial``), or
what became of it (``status``, ``text``).
"""

import asyncio
import json
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from callpop.simulators.xvb import XvbMisbehaviour, XvbSimulator
from callpop.simulators.xvb_wire import Hook, send

FOLDER = Path(__file__).parent / "xvb"
CLIENT, STRANGER = "79201119613", "79990000000"
Row = dict[str, Any]


class Tape:
    """What is said, with times that the scene sets."""

    def __init__(self, pbx: XvbSimulator) -> None:
        self.pbx = pbx
        self.t = 0.0
        self.rows: list[Row] = []
        pbx.on_hook = self._hear
        # Nobody listens there: what the PBX says is taken down all the same.
        pbx.settings.webhook_url = "http://127.0.0.1:1/hook"

    def at(self, t: float) -> XvbSimulator:
        self.t = t
        return self.pbx

    def _hear(self, hook: Hook) -> None:
        row: Row = {"t": self.t, "method": hook.method, "query": hook.query}
        headers = {key.lower(): value for key, value in hook.headers.items()}
        self.rows.append({**row, "headers": headers, "body": hook.body})

    async def dial(self, t: float, number: str) -> None:
        self.t = t
        self.rows.append({"t": t, "dial": number})
        pbx = self.pbx
        form = f"token={pbx.token}&from=100&to={number.lstrip('+')}&cmd=makeCall"
        kind = {"Content-Type": "application/x-www-form-urlencoded", "Host": "localhost"}
        calls, place = len(pbx.calls), len(self.rows)
        answer = await send(pbx.server, Hook("POST", "", {**kind, "Connection": "close"}, form))
        # Which of the two comes first is chance.
        self.rows.insert(place, {"t": t, "status": answer.status, "text": answer.answer})
        async with asyncio.timeout(5):
            while answer.status == 204 and (len(pbx.calls) == calls or len(self.rows) < 3):  # noqa: ASYNC110
                await asyncio.sleep(0.01)


async def direct(tape: Tape) -> None:
    call = await tape.at(0).ring(CLIENT, ext="100")
    await tape.at(5).answer(call, "100")
    await tape.at(21).hang_up(call, seconds=16)


async def missed(tape: Tape) -> None:
    call = await tape.at(0).ring(CLIENT)
    await tape.at(20).hang_up(call)


async def queue_mine(tape: Tape) -> None:
    call = await tape.at(0).ring(CLIENT, queue=True)
    await tape.at(8).answer(call, "100")
    await tape.at(40).hang_up(call, seconds=32)


async def queue_colleague(tape: Tape) -> None:
    call = await tape.at(0).ring(CLIENT, queue=True)
    await tape.at(8).answer(call, "102")
    await tape.at(40).hang_up(call, seconds=32)


async def outgoing(tape: Tape) -> None:
    call = await tape.at(0).outgoing("100", CLIENT)
    await tape.at(6).answer(call)
    await tape.at(30).hang_up(call, seconds=24)


async def outgoing_busy(tape: Tape) -> None:
    call = await tape.at(0).outgoing("100", CLIENT)
    await tape.at(6).hang_up(call, "BUSY", seconds=0)


async def make_call(tape: Tape) -> None:
    await tape.dial(0, f"+{CLIENT}")
    (call,) = tape.pbx.living
    await tape.at(9).answer(call.id, "100")
    await tape.at(30).hang_up(call.id, seconds=20)


async def make_call_refused(tape: Tape) -> None:
    tape.pbx.misbehaviour.make_call = "403"
    await tape.dial(0, f"+{CLIENT}")


async def two_at_once(tape: Tape) -> None:
    one = await tape.at(0).ring(CLIENT, queue=True)
    other = await tape.at(2).ring(STRANGER, queue=True)
    await tape.at(4).answer(other, "102")
    await tape.at(6).answer(one, "100")
    await tape.at(20).hang_up(one, seconds=14)
    await tape.at(30).hang_up(other, seconds=26)


def spoilt(
    scene: Callable[[Tape], Awaitable[None]], **switches: bool
) -> Callable[[Tape], Awaitable[None]]:
    async def play(tape: Tape) -> None:
        for switch, value in switches.items():
            setattr(tape.pbx.misbehaviour, switch, value)
        await scene(tape)

    return play


SCENES: dict[str, Callable[[Tape], Awaitable[None]]] = {
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


async def record(scene: Callable[[Tape], Awaitable[None]]) -> list[Row]:
    async with XvbSimulator(seed=7, misbehaviour=XvbMisbehaviour()) as pbx:
        tape = Tape(pbx)
        await scene(tape)
        return tape.rows


def written(rows: list[Row]) -> str:
    head = {"extension": "100", "access_code": "10019"}
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in [head, *rows])


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    for name, played in SCENES.items():
        (FOLDER / f"{name}.jsonl").write_text(written(asyncio.run(record(played))), "utf-8")
