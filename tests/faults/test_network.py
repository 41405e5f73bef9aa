"""What a bad network does."""

from collections.abc import Callable
from functools import partial

import pytest
from tests.faults import network as bad
from tests.faults.conftest import Told, late
from tests.faults.network import Receive
from tests.faults.ordeal import answer_with, borne, cut_off, do, office, quoted
from tests.faults.program import Program
from tests.faults.table import Row

from callpop.telephony.model import Outcome

NewRow = Callable[[str, str], Row]


@pytest.mark.parametrize(
    ("what", "receive", "words"),
    [
        ("resets connections and takes none", None, "takes no connections: is the PBX running"),
        late("accepts and hangs up", bad.hangs_up, "hung up before it answered"),
        late("accepts and resets", bad.resets, "hung up before it answered"),
        ("resets in the handshake", bad.resets_after_the_request, "hung up before it answered"),
        ("becomes a black hole", bad.swallows, "did not answer within"),
    ],
)
def test_no_way_in(tell: Told, row: NewRow, what: str, receive: Receive | None, words: str) -> None:
    async def story(program: Program) -> None:
        async with office(program) as it:
            begin = it.network.down if receive is None else partial(answer_with, it, receive)
            end = it.network.up if receive is None else partial(answer_with, it, None)
            await cut_off(it, row("network", what), begin=begin, end=end, words=words)

    tell(story)


@pytest.mark.long
def test_it_hangs_up_in_order(tell: Told, row: NewRow) -> None:
    async def story(program: Program) -> None:
        async with office(program) as it:

            async def begin() -> None:
                it.network.instead = bad.hangs_up
                await it.network.hang_up()

            fault = row("network", "ends connections without a word of WebSocket's")
            end = partial(answer_with, it, None)
            await cut_off(it, fault, begin=begin, end=end, words="hung up before it answered")

    tell(story)


def test_the_cable_is_out(tell: Told, row: NewRow) -> None:
    """Nobody tells: only that nothing is answered any more shows it."""

    async def story(program: Program) -> None:
        async with office(program) as it:

            def begin() -> None:
                it.network.instead = bad.swallows
                it.network.freeze()

            fault = row("network", "half open: what stood carries nothing, new ones neither")
            end = partial(answer_with, it, None)
            await cut_off(it, fault, begin=begin, end=end, words="stopped answering")

    tell(story)


@pytest.mark.long
def test_a_nat_that_forgets(tell: Told, row: NewRow) -> None:
    """New connections are carried: the program finds out by itself and comes back."""

    async def story(program: Program) -> None:
        async with office(program) as it:
            fault = row("network", "half open: what stood carries nothing, new ones are carried")
            await it.set_up()
            await it.online()
            call, through = await it.ring()
            it.network.freeze()
            began = program.seconds
            fault.sees = quoted(await it.seen("waiting", "stopped answering"))
            assert program.seconds - began < 65
            await it.online()
            fault.takes(program.seconds - began)
            await it.pbx.hang_up(call)
            await it.is_over(through)
            await it.assert_remembered((through, Outcome.MISSED))
            it.network.thaw()
            it.assert_nothing_leaked(fault)

    tell(story)


def test_what_stood_still_goes_on(tell: Told, row: NewRow) -> None:
    """A stall that is shorter than our patience: late is not lost."""

    async def story(program: Program) -> None:
        async with office(program) as it:
            fault = row("network", "stands still for 15 s, then goes on")
            await it.set_up()
            await it.online()
            it.network.freeze()
            number = it.pbx.client(1)
            call = await it.pbx.ring(number)
            await program.clock.sleep(15)
            assert it.state == "online"
            began = program.seconds
            it.network.thaw()
            await it.on_screen(number)
            fault.takes(program.seconds - began)
            fault.sees = f"then the call: {quoted(it.card(number))}"
            await it.pbx.hang_up(call)
            await it.is_over(number)
            await it.assert_remembered((number, Outcome.MISSED))
            await it.assert_gaps()
            it.assert_nothing_leaked(fault)

    tell(story)


@pytest.mark.parametrize(
    ("what", "late", "by_bytes"),
    [
        ("takes 3 s each way", 3.0, False),
        ("carries one byte at a time", 0.0, True),
    ],
)
def test_it_is_slow(tell: Told, row: NewRow, what: str, late: float, by_bytes: bool) -> None:
    async def story(program: Program) -> None:
        async with office(program) as it:

            def begin() -> None:
                it.network.seconds_late, it.network.by_bytes = late, by_bytes

            fault = row("network", what)
            # In the handshake too.
            begin()
            await borne(it, fault, begin=begin)

    tell(story)


def test_it_comes_and_goes(tell: Told, row: NewRow) -> None:
    async def story(program: Program) -> None:
        async with office(program) as it:

            async def begin() -> None:
                for _ in range(8):
                    await it.network.down()
                    await program.clock.sleep(1)
                    await it.network.up()
                    await program.clock.sleep(1)
                await it.network.down()

            fault = row("network", "goes and comes again every second, eight times")
            before = it.network.attempts
            words = "takes no connections|hung up"
            await cut_off(it, fault, begin=begin, end=it.network.up, words=words)
            # Not a storm: however often it ended, attempts were a second apart.
            assert it.network.attempts - before < 20

    tell(story)


def test_a_frame_cut_in_the_middle_of_a_call(tell: Told, row: NewRow) -> None:
    async def story(program: Program) -> None:
        async with office(program) as it:
            fault = row("network", "is cut in the middle of a frame that tells of a call")
            await it.set_up()
            await it.online()
            began = program.seconds
            # A text of 2,000 bytes is announced; nine of them come.
            await it.network.says(b'\x81\x7e\x07\xd0{"event":')
            it.network.cut()
            fault.sees = quoted(await it.seen("waiting", "was cut"))
            await it.online()
            fault.takes(program.seconds - began)
            call, after = await it.ring()
            await it.pbx.hang_up(call)
            await it.is_over(after)
            await it.assert_remembered((after, Outcome.MISSED))
            it.assert_nothing_leaked(fault)

    tell(story)


@pytest.mark.long
def test_ipv6_alone(tell: Told, row: NewRow) -> None:
    async def story(program: Program) -> None:
        async with office(program, host="[::1]") as it:
            fault = row("network", "knows IPv6 alone")
            await cut_off(
                it, fault, begin=it.network.down, end=it.network.up, words="takes no connections"
            )

    tell(story)


@pytest.mark.long
def test_a_dial_on_a_dead_line_is_answered(tell: Told, row: NewRow) -> None:
    """No command is lost silently."""

    async def story(program: Program) -> None:
        async with office(program) as it:
            fault = row("network", "goes dead under a request to dial")
            await it.set_up()
            await it.online()
            it.network.freeze()
            began = program.seconds
            answer = await program.app.desk.dialer.dial(it.pbx.client(2), it.name)
            fault.sees = quoted(str(answer.words))
            fault.takes(program.seconds - began)
            assert answer.verdict.value == "unknown", answer
            assert it.pbx.asked() == 0
            await do(it.network.thaw)
            it.assert_nothing_leaked(fault)

    tell(story)
