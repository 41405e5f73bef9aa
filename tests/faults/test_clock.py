"""A clock that jumps under the running app; time itself goes on as it does."""

import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta

import pytest
from tests.faults.conftest import Play
from tests.faults.program import Program, QuickClock
from tests.faults.table import Row

from callpop.simulators.phonet import PhonetSimulator
from callpop.telephony.model import Outcome
from callpop.telephony.moment import Moment

MakeRow = Callable[..., Row]

_BEAT = 6.0
"""Seconds after which whoever looks at the clock has looked."""


class SetClock(QuickClock):
    """Somebody sets it."""

    off = timedelta(0)

    def now(self) -> Moment:
        now = super().now()
        return Moment(now.wall + self.off, now.ticks)


@pytest.mark.parametrize(
    ("fault", "jump"),
    [
        ("ten seconds forward", timedelta(seconds=10)),
        ("ten seconds back", timedelta(seconds=-10)),
        ("an hour forward (as a sleep looks)", timedelta(hours=1)),
        ("an hour back", timedelta(hours=-1)),
        ("a year forward", timedelta(days=365)),
        ("a year back", timedelta(days=-365)),
    ],
)
def test_jumps(play: Play, row: MakeRow, speed: float, fault: str, jump: timedelta) -> None:
    told = row("clock", f"jumps {fault} while a call rings, and back while it is talked")
    clock = SetClock(speed)

    async def story(program: Program) -> None:
        async with PhonetSimulator(clock=QuickClock(speed)) as pbx:
            settings = {"domain": pbx.domain, "subscriber": "101", "endpoint": pbx.url}
            await program.add("phonet", settings, {"api_key": pbx.api_key})
            await pbx.until_subscribed("101")
            past = await pbx.ring("0991110001", "101")
            await program.until("it rings", lambda: program.calls)
            await pbx.hang_up(past)
            await program.until("it is over", lambda: not program.calls)

            uuid = await pbx.ring("0991110002", "101")
            await program.until("a card", lambda: "99 111 00 02" in "".join(program.cards))
            clock.off = jump
            await clock.sleep(_BEAT)
            ringing = next(card for card in program.cards if "99 111 00 02" in card)
            # A reconnect is no new call, and the card stays.
            await pbx.until_subscribed("101")
            await program.until("connected", lambda: program.state() == "online")
            meanwhile = await pbx.ring("0991110003", "101")
            await program.until("another card", lambda: "99 111 00 03" in "".join(program.cards))
            await pbx.hang_up(meanwhile)
            await pbx.answer(uuid)
            await program.until("a talk", lambda: "answered" in _states(program))
            began = program.seconds
            clock.off = timedelta(0)
            await clock.sleep(_BEAT)
            await pbx.until_subscribed("101")
            await program.until("connected", lambda: program.state() == "online")
            talking = next(card for card in program.cards if "99 111 00 02" in card)
            assert ":" in talking
            await pbx.hang_up(uuid)
            await program.until("all is over", lambda: not program.calls)
            talked = program.seconds - began
            entries = {entry.number: entry for entry in await program.history()}
        assert {entry.outcome for entry in entries.values()} == {Outcome.MISSED, Outcome.ANSWERED}
        assert len(entries) == 3
        talk = entries["+380991110002"]
        assert talk.outcome is Outcome.ANSWERED
        assert abs(talk.duration - talked) < 3 + 0.2 * speed
        told.sees = f"“{ringing}”, then “{talking}”"

    play(story, clock=clock)


def _states(program: Program) -> list[str]:
    return [str(call["state"]) for call in program.calls]


def test_retention_and_pauses_by_a_wrong_clock(play: Play, row: MakeRow, speed: float) -> None:
    told = row("clock", "a year ahead for some minutes, calls kept for 30 days, pop-ups muted")
    clock = SetClock(speed)

    async def story(program: Program) -> None:
        app = program.app
        async with PhonetSimulator(clock=QuickClock(speed)) as pbx:
            settings = {"domain": pbx.domain, "subscriber": "101", "endpoint": pbx.url}
            await program.add("phonet", settings, {"api_key": pbx.api_key})
            await pbx.until_subscribed("101")
            past = await pbx.ring("0991110001", "101")
            await program.until("it rings", lambda: program.calls)
            await pbx.hang_up(past)
            await program.until("it is over", lambda: not program.calls)
        clock.off = timedelta(days=365)
        app.desk.past.keep_for(30)
        await clock.sleep(10)
        assert len(await program.history()) == 1
        clock.off = timedelta(days=-365)
        app.desk.pause_pops(clock.now().wall + timedelta(hours=1))
        clock.off = timedelta(days=-2 * 365)
        app.desk.look_at_the_clock()
        assert not app.desk.pause.on
        told.sees = "nothing: no call is deleted, nobody is muted for years"

    play(story, clock=clock)


@pytest.fixture
def in_kyiv(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    with monkeypatch.context() as there:
        there.setenv("TZ", "Europe/Kyiv")
        time.tzset()
        yield
    time.tzset()


@pytest.mark.usefixtures("in_kyiv")
@pytest.mark.parametrize(
    ("what", "at"),
    [
        ("midnight comes", datetime(2026, 3, 10, 22, tzinfo=UTC)),
        ("the year ends", datetime(2026, 12, 31, 22, tzinfo=UTC)),
        ("summer time begins (an hour is left out)", datetime(2026, 3, 29, 1, tzinfo=UTC)),
        ("summer time ends (an hour comes twice)", datetime(2026, 10, 25, 1, tzinfo=UTC)),
    ],
)
def test_another_day_or_hour(
    play: Play, row: MakeRow, speed: float, what: str, at: datetime
) -> None:
    told = row("clock", f"{what} while one call rings and another is talked")
    clock = SetClock(speed)

    async def story(program: Program) -> None:
        async with PhonetSimulator(clock=clock) as pbx:
            settings = {"domain": pbx.domain, "subscriber": "101", "endpoint": pbx.url}
            await program.add("phonet", settings, {"api_key": pbx.api_key})
            await pbx.until_subscribed("101")
            clock.off = at - timedelta(seconds=_BEAT) - clock.now().wall
            talked = await pbx.ring("0991110001", "101")
            await program.until("it rings", lambda: program.calls)
            await pbx.answer(talked)
            await program.until("a talk", lambda: "answered" in _states(program))
            began = program.seconds
            ringing = await pbx.ring("0991110002", "101")
            await program.until("a card", lambda: "99 111 00 02" in "".join(program.cards))
            assert clock.now().wall < at
            await program.until("it has come", lambda: clock.now().wall > at)
            cards = program.cards
            await pbx.hang_up(talked)
            await program.until("one is over", lambda: _states(program) == ["ringing"])
            lasted = program.seconds - began
            await pbx.hang_up(ringing)
            await program.until("all is over", lambda: not program.calls)
            later = await pbx.ring("0991110003", "101")
            await program.until("it rings", lambda: program.calls)
            await pbx.hang_up(later)
            await program.until("it is over", lambda: not program.calls)
            entries = await program.history()
        assert [(entry.number or "")[-1:] for entry in entries] == ["1", "2", "3"]
        assert [entry.outcome for entry in entries] == [
            Outcome.ANSWERED, Outcome.MISSED, Outcome.MISSED,
        ]  # fmt: skip
        assert abs(entries[0].duration - lasted) < 2 + 0.2 * speed
        assert entries[0].started_at < at < entries[2].started_at
        told.sees = " and ".join(f"“{card}”" for card in cards)

    play(story, clock=clock)
