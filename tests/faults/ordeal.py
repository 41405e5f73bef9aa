"""One account through one fault: calls before, through and after it, and what becomes of them."""

import asyncio
import inspect
import re
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from datetime import datetime
from itertools import count
from typing import Any

from tests.faults.network import Receive
from tests.faults.pbxs import Place, place
from tests.faults.program import Program
from tests.faults.table import Row
from tests.secrets.planted import assert_nothing_leaked

from callpop.desk.history_store import HistoryEntry
from callpop.telephony.model import Outcome

Do = Callable[[], Awaitable[None] | None]

_numbers = count(1)


class Office:
    """An account of the program's, its PBX, and the network between them."""

    def __init__(self, program: Program, at: Place, name: str) -> None:
        self.program = program
        self.pbx = at.exchange
        self.network = at.network
        self.kind = at.kind
        self.name = name
        self.settings: dict[str, str] = {}
        """What the agent chooses besides or instead of what the account needs."""
        self._place = at

    async def set_up(self, secrets: Mapping[str, str] | None = None) -> None:
        """The agent adds the account, with these ``secrets`` in place of the right ones."""
        given, right = self._place.account()
        self.program.app.windows.panel.show_problem("")  # Of the test before.
        await self.program.add(
            self.kind, given | self.settings, {**right, **(secrets or {})}, name=self.name
        )

    async def online(self) -> None:
        """Wait until the PBX has let the account in, and the program knows."""
        if self.kind == "xvb":
            await self.pbx.arrived()
        await self.program.until("the account is online", lambda: self.state == "online")

    @property
    def state(self) -> str:
        """As ``callpop status`` prints it."""
        return self.program.state(self.name)

    async def seen(self, state: str, words: str) -> str:
        """What the panel says of the account, once it is in that state for a reason in which
        ``words`` (a regular expression) are found. The tray and ``callpop status`` agree."""

        def look() -> str:
            if self.state != state or not re.search(words, self.program.detail(self.name)):
                return ""
            detail = self.program.detail(self.name)
            assert detail in self.program.tray, self.program.tray
            assert detail in self.program.line(self.name), self.program.line(self.name)
            return self.plain(self.program.line(self.name))

        return await self.program.until(f"{self.name} is {state}: {words}", look)

    async def ring(self) -> tuple[Any, str]:
        """Somebody calls, and the agent sees who; the call, and its number."""
        number = self._number()
        call = await self.pbx.ring(number)
        await self.on_screen(number)
        return call, number

    @property
    def problem(self) -> str:
        """What the panel says besides, since the account was set up."""
        return self.program.app.windows.panel.problem

    def nothing_of_it(self) -> str:
        """That the agent was told nothing: neither on the account's line nor elsewhere."""
        line = self.program.line(self.name).removeprefix(f"{self.name}: ")
        assert not self.problem, self.problem
        assert line.startswith("online."), line
        return f"nothing of it: {quoted(line)}"

    async def on_screen(self, number: str) -> dict[str, Any]:
        """The call with that number, once it is on a card; there is only one such card."""

        await self.program.until(f"{number} is on a card", lambda: self.card(number))
        found = [call for call in self.program.calls if call["number"] == number]
        assert len(found) == 1, found
        return found[0]

    def card(self, number: str, words: str = "") -> str:
        """What the one card with that number says, if it says these ``words`` too."""
        bare = number[-7:]
        shown = [one for one in self.program.cards if bare in re.sub(r"\D", "", one)]
        assert len(shown) <= 1, shown
        return next((one for one in shown if words in one), "")

    async def is_in(self, number: str, state: str) -> None:
        """Wait until the call with that number is in this state."""
        await self.program.until(
            f"the call of {number} is {state}",
            lambda: (number, state) in [(c["number"], c["state"]) for c in self.program.calls],
        )

    async def is_over(self, number: str) -> None:
        """Wait until the call is not in progress any more."""
        await self.program.until(
            f"the call of {number} is over",
            lambda: number not in [call["number"] for call in self.program.calls],
        )

    async def history(self) -> list[HistoryEntry]:
        """The account's part of it."""
        return [one for one in await self.program.history() if one.account == self.name]

    async def assert_remembered(self, *calls: tuple[str, Outcome]) -> None:
        """The history holds these calls and no other, in this order."""
        told = [(one.number, one.outcome) for one in await self.history()]
        assert told == list(calls), told

    async def assert_gaps(self, *, around: datetime | None = None) -> None:
        """The times in which nothing was known stand in the history, and are over; one of them is
        ``around`` that moment, where that is given."""
        gaps = [one for one in await self.program.gaps() if one.account == self.name]
        spans = [(one.lost_at, one.back_at) for one in gaps if one.back_at is not None]
        assert len(spans) == len(gaps), gaps
        assert all(lost <= back for lost, back in spans), gaps
        if around is not None:
            assert any(lost <= around <= back for lost, back in spans), (around, gaps)
        else:
            assert not gaps

    def assert_nothing_leaked(self, row: Row) -> None:
        """No secret stands in what was shown, logged, kept or recorded."""
        flight = self.program.app.office.flight(self.name)
        recorded = flight.text().encode() if flight else b""
        said = [row.sees, self.program.tray, self.program.line(self.name)]
        assert_nothing_leaked(
            self.program.home.settings.parent, also=[recorded, *map(str.encode, said)]
        )

    async def leave(self) -> None:
        """The agent removes the account; nothing of it is left on the screen."""
        if self.state:
            await self.program.app.accounts.remove(self.name)
            await self.program.until("it is gone", lambda: not self.state)
        assert not [call for call in self.program.calls if call["account"] == self.name]

    def _number(self) -> str:
        return self.pbx.client(next(_numbers) % 9_000 + 100)

    def plain(self, said: str) -> str:
        """``said`` as it is in the table: every account is the office, every address the same."""
        said = said.replace(self.name, "Office")
        return re.sub(r"(127\.0\.0\.1|localhost|pbx\.test|\[::1\]):\d+", "pbx.example.com", said)


@asynccontextmanager
async def office(
    program: Program, kind: str = "phonet", host: str = "127.0.0.1"
) -> AsyncIterator[Office]:
    """An office that is not set up yet; its account is removed in the end."""
    async with place(kind, program.clock, host) as at:
        made = Office(program, at, f"Office {next(_numbers)}")
        try:
            yield made
        finally:
            await made.leave()


async def cut_off(
    it: Office,
    row: Row,
    *,
    begin: Do,
    end: Do,
    words: str,
    state: str = "waiting",
    helped: bool = False,
    through: Outcome = Outcome.MISSED,
) -> None:
    """A fault that ends the connection: a call is missed before it, another rings while it begins,
    a third comes after it. ``helped``: the agent has to say that it is tried again; ``through``:
    what can be known of the second call."""
    program = it.program
    await it.set_up()
    await it.online()
    call, before = await it.ring()
    await it.pbx.hang_up(call)
    await it.is_over(before)
    call, ringing = await it.ring()

    await do(begin)
    row.sees = quoted(await it.seen(state, words))
    # What is not known is not claimed, and no call is dropped for it.
    stale = await program.until(
        "what the call does is unknown",
        lambda: [one["stale_since"] for one in program.calls if one["stale_since"]],
    )
    shown = await program.asks("status")
    assert [one["stale_since"] for one in shown["calls"]] == stale

    # What the PBX does meanwhile nobody can know: the history has a gap there, and no guess.
    missed_out = program.clock.now().wall
    await it.pbx.hang_up(await it.pbx.ring(it.pbx.client(0)))
    await do(end)
    began = program.seconds
    if helped:
        program.app.retry(it.name)
    await it.online()
    row.takes(program.seconds - began)
    await it.pbx.hang_up(call)
    await it.is_over(ringing)
    call, after = await it.ring()
    await it.pbx.answer(call)
    await it.pbx.hang_up(call)
    await it.is_over(after)
    if it.kind == "meetip":
        # It tells that the phone is silent when Callpop comes back: since another call stopped.
        through = Outcome.UNKNOWN
    await it.assert_remembered(
        (before, Outcome.MISSED), (ringing, through), (after, Outcome.ANSWERED)
    )
    await it.assert_gaps(around=missed_out)
    it.assert_nothing_leaked(row)


async def mends_itself(
    it: Office,
    row: Row,
    *,
    begin: Do,
    words: str,
    through: Outcome = Outcome.MISSED,
    seconds: float = 120.0,
) -> None:
    """A fault that ends the connection and is over by then: a call rings while it begins, another
    comes after it. Within so many ``seconds`` all is well, and nobody did anything."""
    program = it.program
    await it.set_up()
    await it.online()
    call, ringing = await it.ring()
    began = program.seconds
    await do(begin)
    row.sees = quoted(await it.seen("waiting", words))
    await it.online()
    row.takes(program.seconds - began)
    assert program.seconds - began < seconds
    await it.pbx.hang_up(call)
    await it.is_over(ringing)
    call, after = await it.ring()
    await it.pbx.answer(call)
    await it.pbx.hang_up(call)
    await it.is_over(after)
    await it.assert_remembered((ringing, through), (after, Outcome.ANSWERED))
    it.assert_nothing_leaked(row)


async def borne(it: Office, row: Row, *, begin: Do, end: Do = lambda: None) -> None:
    """A fault that costs no connection: calls go on through it as before."""
    await it.set_up()
    await it.online()
    call, before = await it.ring()
    await do(begin)
    await it.pbx.hang_up(call)
    await it.is_over(before)
    call, through = await it.ring()
    await it.pbx.answer(call)
    await do(end)
    await it.pbx.hang_up(call)
    await it.is_over(through)
    assert it.state == "online"
    row.sees = quoted(it.problem) if it.problem else it.nothing_of_it()
    await it.assert_remembered((before, Outcome.MISSED), (through, Outcome.ANSWERED))
    await it.assert_gaps()
    it.assert_nothing_leaked(row)


def answer_with(it: Office, receive: Receive | None) -> None:
    """What stands is reset; what is new is received so, or carried to the PBX."""
    it.network.instead = receive
    it.network.cut()


async def do(what: Do) -> None:
    """Do it, whether it is waited for or not."""
    done = what()
    if inspect.isawaitable(done):
        await done
    await asyncio.sleep(0)


def quoted(said: str) -> str:
    """Words of the program's, in the table."""
    return f"“{said}”"
