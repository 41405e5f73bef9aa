"""The simulator as a person at a terminal has it: a real process, real pipes."""

import asyncio
import json
import os
import re
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager

import pytest
from tests.simulators.bare import frame, subscribed
from websockets.asyncio.client import connect

from callpop.simulators.catalogue import KINDS, UnknownKind, run_simulator
from callpop.simulators.misbehaviour import GARBAGE, NASTY_NAMES, Misbehaviour
from callpop.simulators.phonet import PhonetSimulator
from callpop.simulators.phonet_terminal import PhonetConsole
from callpop.simulators.terminal import obey

PROGRAM = """
import asyncio, sys
from callpop.simulators.catalogue import run_simulator
asyncio.run(run_simulator(sys.argv[1], 0))
"""


async def typed(lines: list[str]) -> AsyncIterator[str]:
    for line in lines:
        yield line


def said(pbx: PhonetSimulator, *lines: str) -> list[str]:
    """What the console answers to these lines and ``quit``."""
    answers: list[str] = []

    async def main() -> None:
        async with pbx:
            await obey(PhonetConsole(pbx).verbs, typed([*lines, "quit"]), answers.append)

    asyncio.run(main())
    return answers


@contextmanager
def process(kind: str, *, stdin: int) -> Iterator[subprocess.Popen[str]]:
    with subprocess.Popen(
        [sys.executable, "-c", PROGRAM, kind],
        stdin=stdin,
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
    ) as running:
        try:
            yield running
        finally:
            running.kill()


def test_it_prints_how_to_connect_and_obeys() -> None:
    with process("vega", stdin=subprocess.PIPE) as running:
        assert running.stdin
        assert running.stdout
        greeting = [running.stdout.readline() for _ in range(5)]
        command = greeting[3]
        assert "callpop account add vega" in command
        assert "--set domain=branch.vega.example" in command
        assert "--secrets-stdin" in command
        url = re.findall(r"endpoint=(ws://127\.0\.0\.1:\d+)", command)[0]
        key = re.findall(r"echo api_key=(\S+) \|", command)[0]

        async def listen() -> dict[str, object]:
            query = f"domain=branch.vega.example&apiKey={key}&subscriber=101"
            address = f"{url}/live/connector/v3/easy?{query}"
            async with connect(address, proxy=None) as client:
                assert running.stdin
                running.stdin.write("ring 0991234567 101\n")
                running.stdin.flush()
                return await frame(client)

        told = asyncio.run(listen())
        assert told["event"] == "call.dial"
        running.stdin.write("quit\n")
        running.stdin.flush()
        assert running.wait(10) == 0


@pytest.mark.parametrize("kind", KINDS)
def test_every_simulator_prints_the_command_that_connects_to_it(kind: str) -> None:
    words: list[str] = []
    asyncio.run(KINDS[kind](0, typed(["quit"]), words.append))
    greeting = words[0].splitlines()
    (command,) = (line for line in greeting if " callpop account add " in line)
    assert re.match(r"  echo \w+=\S+ \| callpop account add \w+ --name Simulated --set", command)
    assert command.endswith(" --secrets-stdin")
    assert greeting[-1].endswith("(help lists everything)")


def test_it_serves_where_standard_input_is_closed() -> None:
    with process("phonet", stdin=subprocess.DEVNULL) as running:
        assert running.stdout
        url = re.findall(r"ws://127\.0\.0\.1:\d+", running.stdout.readline())[0]

        async def refused() -> None:
            with pytest.raises(Exception, match="404"):
                await connect(url, proxy=None)

        asyncio.run(refused())
        assert running.poll() is None


def test_an_unknown_kind_is_refused_in_words() -> None:
    assert set(KINDS) >= {"phonet", "vega"}
    with pytest.raises(UnknownKind, match=r"no simulator of 'fax'.*phonet"):
        asyncio.run(run_simulator("fax"))


def test_calls_can_be_led_by_words() -> None:
    pbx = PhonetSimulator()
    answers = said(
        pbx,
        "ring 0991234567 101",
        "answer",
        "transfer 102",
        "transfer 103 new",
        "hangup",
        "group 0991234567 800",
        "answer 103",
        "hangup",
        "menu 0991234567 800",
        "hangup",
        "call 101 0991234567",
        "hangup",
        "internal 101 102",
        "show",
        "hangup",
        "show",
    )
    assert [a for a in answers if a.startswith("Not")] == []
    assert "internal 101 [] ringing" in answers[-3]
    assert answers[-1] == "nobody listens, no call is on"
    assert not pbx.living


@pytest.mark.parametrize(
    ("line", "answer"),
    [
        ("dance", "I don't know 'dance': type help."),
        ("ring 0991234567", "It is: ring NUMBER EXT"),
        ("ring 0991234567 999", "Not done: no employee has the internal number 999."),
        ("hangup", "Not done: no call is on."),
        ('refuse "0991234567', "Quotes must come in pairs."),
        ("misbehave gently", "Not done: there is no switch gently, see: misbehave list."),
        ("misbehave silent perhaps", "Not done: silent is yes or no."),
        ("misbehave refuse_status 200", "Not done: the status is 401, 403, 404, 429, 500, 502"),
        ("garbage 101 tea", "Not done: there are: all, flood, not-json"),
    ],
)
def test_what_can_not_be_done_is_said(line: str, answer: str) -> None:
    (said_so,) = said(PhonetSimulator(), line)
    assert said_so.startswith(answer)


def test_empty_lines_and_remarks_are_nothing() -> None:
    assert said(PhonetSimulator(), "", "   ", "# a remark") == []


def test_help_names_every_verb() -> None:
    pbx = PhonetSimulator()
    (text,) = said(pbx, "help")
    for verb in PhonetConsole(pbx).verbs:
        assert f"\n  {verb}" in f"\n{text}"


def test_switches_can_be_turned_and_reset() -> None:
    pbx = PhonetSimulator()
    turned = (
        "misbehave list",
        "misbehave duplicate",
        "misbehave late call.dial,call.bridge",
        "misbehave refuse_status 503",
        "misbehave retry_after 5",
        "misbehave client_name bidi",
        "misbehave client_url ftp://example.com",
        "misbehave seconds no",
    )
    said(pbx, *turned)
    assert pbx.misbehaviour == Misbehaviour(
        duplicate=True,
        late=frozenset({"call.dial", "call.bridge"}),
        refuse_status=503,
        retry_after="5",
        client_name=NASTY_NAMES["bidi"],
        client_url="ftp://example.com",
    )
    said(pbx, "behave")
    assert pbx.misbehaviour == Misbehaviour()


def test_requests_can_be_refused_and_garbage_sent() -> None:
    async def main() -> None:
        async with PhonetSimulator() as pbx, subscribed(pbx, "101") as client:
            verbs = PhonetConsole(pbx).verbs

            async def type_in(*lines: str) -> None:
                answers: list[str] = []
                await obey(verbs, typed([*lines, "quit"]), answers.append)

            await type_in("refuse 0991234567 'Немає коштів'", "pause 101", "back 101")
            assert (await frame(client))["lgDirection"] == 32
            assert (await frame(client))["lgDirection"] == 64
            await client.send(json.dumps({"action": "call", "to": "380991234567"}))
            assert await frame(client) == {"event": "error", "message": "Немає коштів"}
            await type_in("garbage 101 all", "garbage 101 null", "garbage 101 flood")
            got = [await client.recv() for _ in range(len(GARBAGE) + 2)]
            assert got[:-1] == [*GARBAGE.values(), "null"]
            await type_in("cut")
            await pbx.until(lambda: not pbx.connections)
            await type_in("restart")
            async with subscribed(pbx, "101"):
                pass

    asyncio.run(main())
