"""What a server may say on an open WebSocket that no server should say."""

import asyncio
import json
import select
import socket
import struct
import threading
import time
import zlib
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import psutil
import pytest
from tests.faults.conftest import Told, late
from tests.faults.network import Client
from tests.faults.ordeal import borne, mends_itself, office, quoted
from tests.faults.program import Program
from tests.faults.table import Row
from websockets.frames import Frame, Opcode

from callpop.telephony.model import Outcome

NewRow = Callable[[str, str], Row]

NO_FRAME = "sent something that is not a WebSocket message"
GOOD_BYE = "closed the connection"
TOO_LARGE = "sent a message of more than 4096 KiB"


def frame(opcode: Opcode, data: bytes, *, fin: bool = True) -> bytes:
    return Frame(opcode, data, fin=fin).serialize(mask=False)


def text(data: str | bytes) -> bytes:
    return frame(Opcode.TEXT, data.encode() if isinstance(data, str) else data)


_PACKER = zlib.compressobj(9, zlib.DEFLATED, -15)
_BOMB = text(_PACKER.compress(b"[" * (32 << 20)) + _PACKER.flush())
BOMB_FRAME = bytes([_BOMB[0] | 0x40]) + _BOMB[1:]
"""32 MiB, marked as compressed."""

ENDING = [
    ("a frame of 16 MiB", text(b"x" * (16 << 20)), TOO_LARGE),
    late("a frame that is announced with 2⁶² bytes", b"\x81\x7f" + struct.pack(">Q", 1 << 62),
         TOO_LARGE),
    late("a frame that is announced with more bytes than there are numbers for",
         b"\x81\x7f" + b"\xff" * 8, TOO_LARGE),
    late("a message of a thousand fragments that comes to 16 MiB",
         b"".join([frame(Opcode.TEXT, b"", fin=False),
                   *[frame(Opcode.CONT, b"x" * (16 << 10), fin=False)] * 1_000]), TOO_LARGE),
    late("a compression bomb, though nothing was agreed on", BOMB_FRAME, NO_FRAME),
    ("a reserved opcode", b"\x83\x02{}", NO_FRAME),
    late("a reserved control opcode", b"\x8b\x02{}", NO_FRAME),
    ("a masked frame", Frame(Opcode.TEXT, b"{}").serialize(mask=True), NO_FRAME),
    late("a reserved bit", b"\xa1\x02{}", NO_FRAME),
    late("a ping of 126 bytes", b"\x89\x7e\x00\x7e" + b"x" * 126, NO_FRAME),
    late("a ping in fragments", b"\x09\x01x", NO_FRAME),
    late("the rest of a message that never began", frame(Opcode.CONT, b"{}"), NO_FRAME),
    late("a message within a message", frame(Opcode.TEXT, b"{", fin=False) + text("{}"), NO_FRAME),
    late("HTTP in the middle", b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n" * 9, NO_FRAME),
    late("a good-bye of one byte", b"\x88\x01\x03", GOOD_BYE),
    late("a good-bye that is not UTF-8", b"\x88\x04\x03\xe8\xff\xfe", "."),
    late("a good-bye, and calls after it", frame(Opcode.CLOSE, b"\x03\xe8") + text("{}") * 100,
         "closed the connection"),
]  # fmt: skip

BORNE = [
    ("text that is not UTF-8", text(b'{"event":"call.dial","uuid":"\xff\xfe"}') * 20),
    ("JSON of a million levels", text("[" * 1_000_000 + "]" * 1_000_000)),
    late("an object of a million levels", text('{"a":' * 600_000)),
    late("a number of a million digits", text('{"event":"call.dial","dialAt":' + "9" * 1_000_000)),
    late("a name of a million characters",
         text(json.dumps({"event": "call.dial", "trunkName": "x" * 1_000_000}))),
    ("a thousand pongs that nobody asked for", frame(Opcode.PONG, b"hello") * 1_000),
    late("ten thousand pings", frame(Opcode.PING, b"x" * 125) * 10_000),
    late("binary messages", frame(Opcode.BINARY, bytes(range(256))) * 100),
    late("messages of nothing", text("") * 10_000),
    late("a message in fragments of one byte, pings between them",
         frame(Opcode.TEXT, b"{", fin=False)
         + b"".join(frame(Opcode.CONT, b" ", fin=False) + frame(Opcode.PING, b"")
                    for _ in range(2_000))
         + frame(Opcode.CONT, b"}")),
    late("a zero byte in every name", text('{"event":"call.\\u0000dial\\ud800"}') * 100),
]  # fmt: skip


def named(value: object) -> str:
    """Not by its bytes, some of which are of chance: every process must name it alike."""
    return value if isinstance(value, str) else "-"


@pytest.mark.parametrize(("what", "said", "words"), ENDING, ids=named)
def test_what_ends_the_connection(
    tell: Told, row: NewRow, what: str, said: bytes, words: str
) -> None:
    async def story(program: Program) -> None:
        async with office(program) as it:
            fault = row("PBX", f"sends {what}")
            await mends_itself(it, fault, begin=lambda: it.network.says(said), words=words)

    tell(story)


@pytest.mark.parametrize(("what", "said"), BORNE, ids=named)
def test_what_is_left_out(tell: Told, row: NewRow, what: str, said: bytes) -> None:
    async def story(program: Program) -> None:
        async with office(program) as it, watched() as gaps:
            fault = row("PBX", f"sends {what}")
            await borne(it, fault, begin=lambda: it.network.says(said))
            assert max(gaps) < 0.3, "the windows stood still"

    tell(story)


@pytest.mark.parametrize(
    "many", [20_000, pytest.param(1_000_000, marks=pytest.mark.long)], ids=["20,000", "a million"]
)
def test_a_flood_of_tiny_frames(tell: Told, row: NewRow, many: int) -> None:
    """Windows answer all the time, and so does the other PBX."""

    async def story(program: Program) -> None:
        async with office(program) as it, office(program, "viptel") as other:
            fault = row("PBX", f"sends {many:,} tiny messages at once")
            for one in (it, other):
                await one.set_up()
                await one.online()
            call, through = await it.ring()
            memory, process = 0.0, psutil.Process()
            (client,) = it.network.clients
            flood = threading.Thread(target=pour, args=(client, text("{}") * many))
            async with watched() as gaps:
                memory = process.memory_info().rss
                flood.start()
                rung, seen = 0, ""
                while rung < 3 or (flood.is_alive() and rung < 20):
                    there, number = await other.ring()
                    seen = other.card(number)
                    await other.pbx.hang_up(there)
                    await other.is_over(number)
                    rung += 1
                # What comes behind the flood in the same connection is heard too.
                await asyncio.to_thread(flood.join)
                await it.pbx.hang_up(call)
                await program.until(
                    "the call behind the flood is over",
                    lambda: through not in [one["number"] for one in program.calls],
                    seconds=600.0,
                )
            grown = (process.memory_info().rss - memory) / (1 << 20)
            assert max(gaps) < 0.3, f"the windows stood still for {max(gaps):.2f} s"
            assert grown < 60, f"{grown:.0f} MiB more"
            assert it.state == other.state == "online"
            # Where the program's time runs fast, it rang for longer than any phone does.
            (told,) = await it.history()
            assert told.number == through
            outcomes = {Outcome.MISSED} | ({Outcome.UNKNOWN} if program.speed > 1 else set())
            assert told.outcome in outcomes
            assert len(await other.history()) == rung
            fault.sees = f"calls of other PBXs as ever, {quoted(seen)}; its own behind the flood"
            it.assert_nothing_leaked(fault)

    tell(story)


@asynccontextmanager
async def watched() -> AsyncIterator[list[float]]:
    """How long the event loop was kept from whoever wanted it, in seconds of the processor: what
    other programs do on this machine is not its fault."""
    gaps = [0.0]

    async def look() -> None:
        while True:
            before = time.thread_time()
            await asyncio.sleep(0.005)
            gaps.append(time.thread_time() - before)

    async with asyncio.TaskGroup() as group:
        looking = group.create_task(look())
        yield gaps
        looking.cancel()


def pour(client: Client, data: bytes) -> None:
    """Send it from a thread of its own: it is not the loop that is kept busy by sending."""
    theirs = client.writer.get_extra_info("socket")
    with socket.socket(fileno=_again(theirs.fileno())) as connection:
        rest = memoryview(data)
        while rest:
            select.select([], [connection], [], 30)
            try:
                rest = rest[connection.send(rest[:65_536]) :]
            except BlockingIOError:
                continue


def _again(number: int) -> int:
    import os

    return os.dup(number)


def test_a_frame_that_trickles_in(tell: Told, row: NewRow) -> None:
    """A byte now and then is no sign of life where no message gets done."""

    async def story(program: Program) -> None:
        async with office(program) as it:
            fault = row("PBX", "sends a message that never ends, a byte a second")
            trickle = asyncio.Event()

            async def begin() -> None:
                await it.network.says(b"\x81\x7f" + struct.pack(">Q", 4 << 20))
                for _ in range(30):
                    await it.network.says(b"x")
                    await program.clock.sleep(1)
                trickle.set()

            await mends_itself(it, fault, begin=begin, words="stopped answering")
            assert trickle.is_set()

    tell(story)


@pytest.mark.long
def test_it_does_not_read(tell: Told, row: NewRow) -> None:
    async def story(program: Program) -> None:
        async with office(program) as it:
            fault = row("PBX", "does not read what it is sent, and does not answer pings")

            def begin() -> None:
                it.network.freeze()

            await mends_itself(it, fault, begin=begin, words="stopped answering")
            it.network.thaw()

    tell(story)


@pytest.mark.long
def test_it_hears_no_pings_but_talks(tell: Told, row: NewRow) -> None:
    async def story(program: Program) -> None:
        async with office(program) as it:
            fault = row("PBX", "answers no ping, but talks")
            it.pbx.pbx.misbehaviour.ignore_pings = True  # type: ignore[attr-defined]
            await it.set_up()
            # Nothing has proved it yet, and no pong will: the first call does.
            await program.until("let in", lambda: it.pbx.pbx.connections)  # type: ignore[attr-defined]
            calls = []
            for _ in range(5):
                call, number = await it.ring()
                await it.pbx.hang_up(call)
                await it.is_over(number)
                calls.append((number, Outcome.MISSED))
                await program.clock.sleep(15)
            assert it.state == "online"
            fault.sees = it.nothing_of_it()
            await it.assert_remembered(*calls)
            await it.assert_gaps()
            it.assert_nothing_leaked(fault)

    tell(story)
