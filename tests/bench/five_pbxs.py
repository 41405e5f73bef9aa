"""Five PBXs in a process of their own, as they run elsewhere in an office too.

Its first line tells the accounts (JSON). Each line that it then reads is a number of calls, which
come to the agent of the VIPTel one as fast as they can be told. Before, the XVB one asks something,
as it does all day: until then nobody knows that it finds its way. Then it says ``done``. It ends
with its input.
"""

import asyncio
import json
import sys
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from callpop.clock import SystemClock
from callpop.pbx.xvb import XVB
from callpop.simulators.day.bratislava import EVA, JANA, ME, PETER
from callpop.simulators.day.places import accounts, open_places
from callpop.simulators.day.stage import Account
from callpop.simulators.viptel import ViptelSimulator

TOGETHER = 4
"""Calls at once: one agent is rung by so many at most."""
CLIENTS = 10_000
OFFICE = 20
"""People in the office: the agent has each so many-th call."""
COLLEAGUES = (PETER, EVA, JANA)


async def main() -> None:
    """Serve until the input ends."""
    loop = asyncio.get_running_loop()
    async with open_places(SystemClock()) as places:
        _say(json.dumps([_told(one) for one in accounts(places)]))
        calls = 0
        while line := await loop.run_in_executor(None, sys.stdin.readline):
            while await places.almaty.contact("79990000000") is None:  # noqa: ASYNC110
                await asyncio.sleep(0.05)
            most = calls + int(line)
            lanes = [_calls(places.bratislava, lane, most, calls) for lane in range(TOGETHER)]
            await asyncio.gather(*lanes)
            calls = most
            _say("done")


def _told(one: Account) -> dict[str, Any]:
    secrets = dict(one.secrets)
    if one.announce is not None:
        secrets["path_secret"] = "s3cret-" * 6
        one.announce(XVB.webhook_url(one.settings, secrets))
    return {"name": one.name, "kind": one.kind, "settings": dict(one.settings), "secrets": secrets}


async def _calls(pbx: ViptelSimulator, lane: int, most: int, begun: int) -> None:
    """Every third is missed, the others are answered: the simulator waits for whoever reads."""
    for number in range(begun + lane, most, TOGETHER):
        who = ME if number % OFFICE == 0 else COLLEAGUES[number % len(COLLEAGUES)]
        call = await pbx.ring(f"0905{number % CLIENTS:06}", who)
        if number % 3:
            await pbx.answer(call)
        await pbx.hang_up(call)
        with suppress(KeyError):
            del pbx.calls[call]
        await asyncio.sleep(0)


_say: Callable[[str], None] = lambda line: print(line, flush=True)  # noqa: E731

if __name__ == "__main__":
    asyncio.run(main())
