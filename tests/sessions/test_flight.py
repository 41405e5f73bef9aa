"""What a session heard comes out of its recording again: the same lines of ``callpop events``, with
every simulated PBX over real sockets, and without a secret."""

import asyncio
import html
import io
import json
import random
from base64 import b64encode
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any
from urllib.parse import quote, quote_plus

import pytest
from tests.clocks import ManualClock
from tests.contract.exchanges import EXCHANGES, JUNK, Exchange
from tests.waiting import until

from callpop.desk.desk import Desk
from callpop.desk.history import History
from callpop.desk.ports import AccountRules
from callpop.pbx.connector import installed_kinds
from callpop.replay import Replay
from callpop.sessions.office import Office
from callpop.sessions.patience import Patience
from callpop.sessions.recording import read_recording
from callpop.tasks import Tasks
from callpop.telephony.commands import Dial
from callpop.telephony.sentence import Sentence

NAME = "Office"
PATIENCE = Patience(open=1_000, farewell=0.3, post=5.0)

every_kind = pytest.mark.parametrize("kind", sorted(EXCHANGES))


class Bystander:
    """Browser, notifier, rules and hosts of a desk that nobody sits at."""

    def __init__(self, country: str | None) -> None:
        self.country = country

    def rules(self, account: str) -> AccountRules:
        return AccountRules(country=self.country)

    async def allow_host(self, account: str, host: str) -> None: ...

    async def open(self, url: str) -> None: ...

    def show(self, note: object) -> None: ...

    def withdraw(self, key: str) -> None: ...


class Stage:
    """An agent's desk at one PBX, time in our hands, and the lines of ``callpop events``."""

    def __init__(self, exchange: Exchange, desk: Desk, office: Office, clock: ManualClock) -> None:
        self.exchange, self.desk, self.office, self.clock = exchange, desk, office, clock
        self.lines: list[dict[str, Any]] = []
        self._requests = 0
        desk.events.subscribe(self.lines.append)

    def open(self, **settings: str) -> None:
        given, secrets = self.exchange.account()
        given |= settings
        kind = self.exchange.kind
        self.office.open(NAME, kind, kind.connector(given, secrets), given, secrets)

    async def settle(self, seconds: float = 0.0) -> None:
        """Let what was said arrive, then some time pass."""
        before = -1
        while before != len(self.lines):
            before = len(self.lines)
            await asyncio.sleep(0.01)
        await self.wait(seconds)

    async def wait(self, seconds: float) -> None:
        """Time passes so slowly that nobody wakes too late."""
        left = seconds
        while left > 0:
            step = min([left, *(max(wait, 1e-6) for wait in self.clock.waits)])
            self.clock.advance(step)
            left -= step
            for _ in range(10):
                await asyncio.sleep(0)

    async def online(self) -> None:
        tasks = Tasks("a login is waited for")
        arriving = tasks.start(self.exchange.arrived(), name="arrival")
        async with asyncio.timeout(10):
            while not (arriving.done() and self.states()[-1:] == ["online"]):
                await self.wait(0.5 if arriving.done() else 0.05)
                await asyncio.sleep(0.002)
        await tasks.close()

    def states(self) -> list[str]:
        return [line["state"] for line in self.lines if line["type"] == "session"]

    async def dial(self) -> None:
        self._requests += 1
        self.office.command(NAME, Dial(f"r{self._requests}", self.exchange.client()))
        await until(lambda: self.answered(f"r{self._requests}"))

    def answered(self, request: str) -> bool:
        return any(line.get("request") == request for line in self.lines)

    def told(self) -> list[dict[str, Any]]:
        """The lines, but for the access code that the PBX puts into links to recordings."""
        code = getattr(self.exchange.pbx, "access_code", None)  # type: ignore[attr-defined]
        text = json.dumps(self.lines)
        told = json.loads(text.replace(f"/{code}/", "/masked-access_code/") if code else text)
        assert isinstance(told, list)
        return told

    def recorded(self) -> str:
        flight = self.office.flight(NAME)
        assert flight is not None
        return flight.text()


@asynccontextmanager
async def stage(kind: str, folder: Path) -> AsyncIterator[Stage]:
    clock = ManualClock()
    async with EXCHANGES[kind](clock) as exchange:
        if kind == "viptel":
            exchange.pbx.password = "Hesló; & dlhé/heslo+"
        nobody = Bystander(exchange.kind.country)
        desk = Desk(
            clock=clock, rules=nobody, hosts=nobody, browser=nobody, notifier=nobody,
            history=History(folder / "history.db"),
        )  # fmt: skip
        desk.start()
        office = Office(clock, desk, patience=PATIENCE)
        it = Stage(exchange, desk, office, clock)
        it.open()
        try:
            await it.online()
            yield it
        finally:
            await office.shutdown()
            await desk.close()


def replayed(text: str) -> list[dict[str, Any]]:
    trouble: list[Sentence] = []
    head, lines = read_recording(io.BytesIO(text.encode()), trouble.append)
    found = list(Replay(head, installed_kinds(), trouble.append).run(lines))
    assert trouble == []
    return found


async def a_day(it: Stage, chance: random.Random) -> None:
    """Things happen in any order, some of them in the middle of others."""
    ringing: list[Any] = []
    talking: list[Any] = []
    for number in range(14):
        match chance.randrange(9):
            case 0 | 1 | 2:
                ringing.append(await it.exchange.ring(it.exchange.client(number)))
            case 3 | 4 if ringing:
                talking.append(ringing.pop(chance.randrange(len(ringing))))
                await it.exchange.answer(talking[-1])
            case 5 if talking:
                await it.exchange.hang_up(talking.pop())
            case 6 if ringing:
                await it.exchange.hang_up(ringing.pop())
            case 7:
                await it.exchange.junk(chance.choice(JUNK))
            case 8:
                await it.dial()
            case _:
                pass
        await it.settle(chance.choice((0.0, 0.5, 3.0, 12.0)))


@every_kind
@pytest.mark.parametrize("seed", range(3))
def test_a_replay_tells_what_was_told(kind: str, seed: int, tmp_path: Path) -> None:
    async def main() -> None:
        async with asyncio.timeout(30), stage(kind, tmp_path) as it:
            await a_day(it, random.Random(seed))
            assert replayed(it.recorded()) == it.told()

    asyncio.run(main())


@pytest.mark.parametrize("kind", sorted(EXCHANGES.keys() - {"xvb"}))
def test_across_a_cut(kind: str, tmp_path: Path) -> None:
    async def main() -> None:
        async with asyncio.timeout(30), stage(kind, tmp_path) as it:
            await it.exchange.ring(it.exchange.client(1))
            await it.settle(2)
            await it.exchange.cut()
            await until(lambda: it.states()[-1] != "online")
            await it.online()
            call = await it.exchange.ring(it.exchange.client(2))
            await it.settle(2)
            await it.exchange.answer(call)
            await it.settle(100)
            told = it.told()
            assert replayed(it.recorded()) == told
            assert any(line["type"] == "call.answered" for line in told)
            assert any((line.get("call") or {}).get("stale_since") for line in told)

    asyncio.run(main())


@every_kind
def test_across_other_settings(kind: str, tmp_path: Path) -> None:
    async def main() -> None:
        async with asyncio.timeout(30), stage(kind, tmp_path) as it:
            await it.exchange.ring(it.exchange.client(1))
            await it.settle(2)
            it.open(country="GB")
            await until(lambda: it.states()[-1] != "online")
            await it.online()
            await it.exchange.ring(it.exchange.client(2))
            await it.settle(100)
            assert '"settings":{' in it.recorded().partition("\n")[2]
            found = replayed(it.recorded())
            # The desk of this test knows of no other country.
            assert [line["type"] for line in found] == [line["type"] for line in it.lines]

    asyncio.run(main())


def echoes(secret: str) -> list[str | bytes]:
    """What a PBX may make of a secret that it repeats."""
    half = len(secret) // 2
    text = f"wrong: {secret}, "
    return [
        text,
        f"?key={quote(secret, safe='')}&x=1",
        f"?key={quote_plus(secret)}&x=1".lower(),
        json.dumps({"message": text}),
        json.dumps({"message": json.dumps(text)}),
        "".join(f"\\u{ord(char):04x}" for char in secret),
        f"<p>{html.escape(secret)}</p>",
        b64encode(f"user:{secret}".encode()).decode(),
        b64encode(f"u:{secret}:x".encode()).decode(),
        secret.encode().hex(),
        b"\xff " + secret.encode(),
        f"({secret[:half]}",
        f"{secret[half:]})",
        *secret,
        f"cut off: {secret[:-3]}",
    ]


def traces(secret: str) -> list[str]:
    """What must not be found of it, nor any larger part."""
    forms = [secret, secret[3:], secret[:-3]]
    forms += [quote(form, safe="") for form in forms] + [json.dumps(form)[1:-1] for form in forms]
    forms += [b64encode(form.encode()).decode().rstrip("=")[2:-2] for form in forms]
    forms += [form.encode().hex() for form in forms]
    return forms


@every_kind
def test_no_secret_is_in_it(kind: str, tmp_path: Path) -> None:
    async def main() -> None:
        async with asyncio.timeout(30), stage(kind, tmp_path) as it:
            _, secrets = it.exchange.account()
            for secret in secrets.values():
                for echo in echoes(secret):
                    await it.exchange.junk(echo)
            await it.dial()
            await it.settle(1)
            text = it.recorded()
            assert "masked-" in text
            found = [trace for one in secrets.values() for trace in traces(one) if trace in text]
            assert found == []
            # What is left is a conversation nevertheless.
            assert [line["type"] for line in replayed(text)] == [line["type"] for line in it.lines]

    asyncio.run(main())


def test_nor_what_it_can_be_guessed_from(tmp_path: Path) -> None:
    async def main() -> None:
        async with asyncio.timeout(30), stage("viptel", tmp_path) as it:
            pbx = it.exchange.pbx  # type: ignore[attr-defined]
            (digest,) = {r["password"] for r in pbx.requests if r["action"] == "user.login"}
            await it.exchange.junk(json.dumps({"code": 404, "message": f"Not {digest.upper()}"}))
            await it.settle()
            text = it.recorded()
            assert digest not in text.lower()
            assert text.count("masked-digest") == 3

    asyncio.run(main())


@every_kind
def test_what_is_too_old_leaves_the_login(
    kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("callpop.sessions.recorder.KEPT_SECONDS", 30.0)

    async def main() -> None:
        async with asyncio.timeout(30), stage(kind, tmp_path) as it:
            first = await it.exchange.ring(it.exchange.client(1))
            await it.settle(1)
            await it.exchange.hang_up(first)
            await it.settle(3_000)
            begin = len(it.lines)
            last = await it.exchange.ring(it.exchange.client(2))
            await it.settle(5)
            await it.exchange.hang_up(last)
            await it.settle(5)
            text = it.recorded()
            assert '"skipped":' in text
            calls = [line for line in replayed(text) if line["type"].startswith("call.")]
            told = [line for line in it.told()[begin:] if "call" in line]
            # A PBX that names no calls has them counted anew.
            assert [{**line["call"], "id": ""} for line in calls] == [
                {**line["call"], "id": ""} for line in told
            ]
            assert [line["type"] for line in calls] == ["call.ringing", "call.ended"]

    asyncio.run(main())
