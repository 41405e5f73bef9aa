"""Every code with which a server may close a connection."""

import struct
from collections.abc import Callable, Iterable

import pytest
from tests.faults.conftest import Play
from tests.faults.ordeal import Office, office, quoted
from tests.faults.program import Program
from tests.faults.table import Row
from websockets.frames import Frame, Opcode

from callpop.telephony.model import Outcome

NewRow = Callable[[str, str], Row]

NAMED = range(1000, 1016)
SAMPLE = (3000, 3001, 3999, 4000, 4001, 4003, 4401, 4403, 4408, 4999, 0, 999, 1016, 2999, 5000)
"""Borders, what somebody somewhere uses for refusals, and what the standard gives no meaning."""
ALL = (*range(3000, 5000), 65_535)


def closing(code: int, reason: bytes = b"") -> bytes:
    return Frame(Opcode.CLOSE, struct.pack(">H", code) + reason).serialize(mask=False)


async def closed_with(it: Office, code: int, reason: bytes) -> tuple[str, float]:
    """The words of a connection that was closed so, and the seconds until it is online again."""
    await it.network.says(closing(code, reason))
    began = it.program.seconds
    said = await it.seen("waiting", "closed the connection|restarts|is too busy")
    it.program.app.retry(it.name)
    await it.online()
    return said, it.program.seconds - began


def tried(play: Play, fault: Row, codes: Iterable[int], reason: bytes = b"") -> None:
    """One account through all of them; a call rings from the first to the last."""

    async def story(program: Program) -> None:
        async with office(program) as it:
            await it.set_up()
            await it.online()
            call, ringing = await it.ring()
            each = [await closed_with(it, code, reason) for code in codes]
            said = {quoted(words) for words, _ in each}
            fault.sees = " or ".join(sorted(said, key=len))
            fault.takes(max(seconds for _, seconds in each))
            await it.pbx.hang_up(call)
            await it.is_over(ringing)
            call, after = await it.ring()
            await it.pbx.hang_up(call)
            await it.is_over(after)
            told = [(one.number, one.outcome) for one in await it.history()]
            assert told[0][0] == ringing
            assert told[1:] == [(after, Outcome.MISSED)]
            gaps = [one for one in await program.gaps() if one.account == it.name]
            assert all(one.back_at is not None for one in gaps)
            it.assert_nothing_leaked(fault)

    play(story, speed=60.0, longest=600.0)


def test_the_named_codes(play: Play, row: NewRow) -> None:
    fault = row("PBX", "closes with each code from 1000 to 1015; the agent tries again")
    tried(play, fault, NAMED)


@pytest.mark.long
def test_some_codes(play: Play, row: NewRow) -> None:
    fault = row("PBX", f"closes with {', '.join(map(str, SAMPLE))}; the agent tries again")
    tried(play, fault, SAMPLE)


@pytest.mark.long
def test_every_code(play: Play, row: NewRow) -> None:
    fault = row("PBX", "closes with each code from 3000 to 4999; the agent tries again")
    tried(play, fault, ALL)


def test_a_code_with_words(play: Play, row: NewRow) -> None:
    """What a PBX says is shown as it is: markup, right-to-left marks and all."""
    fault = row("PBX", "closes with words that are markup")
    tried(play, fault, (1008, 4001), '<b onclick="x">За\u202eборг</b>\x00'.encode())
