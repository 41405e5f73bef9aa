"""Ids that are used again, and JSON that is none to the letter."""

import json
from collections.abc import Callable

import pytest
from tests.faults.conftest import Told
from tests.faults.ordeal import Office, office
from tests.faults.program import Program
from tests.faults.table import Row
from tests.faults.test_frames import text

from callpop.telephony.model import Outcome

NewRow = Callable[[str, str], Row]


def event(it: Office, name: str, uuid: str, number: str) -> str:
    """What Phonet says of a call that began this moment."""
    now = int(it.program.clock.now().wall.timestamp() * 1000)
    return json.dumps(
        {
            "event": f"call.{name}",
            "uuid": uuid,
            "lgDirection": 4,
            "leg": {"type": 1, "ext": "001", "displayName": "Me"},
            "otherLegs": [{"num": number, "name": f"Client {number[-4:]}"}],
            "dialAt": now,
            "serverTime": now,
        }
    )


def test_an_id_that_is_used_again(tell: Told, row: NewRow) -> None:
    async def story(program: Program) -> None:
        async with office(program) as it:
            fault = row("PBX", "uses one id for three calls, one after the other")
            await it.set_up()
            await it.online()
            calls = []
            for number in ("+380567100001", "+380567100002", "+380567100003"):
                await it.network.says(text(event(it, "dial", "again", number)))
                await it.on_screen(number)
                over = json.loads(event(it, "hangup", "again", number)) | {"dialAt": None}
                await it.network.says(text(json.dumps(over)))
                await it.is_over(number)
                calls.append((number, Outcome.MISSED))
                await program.clock.sleep(1)
            fault.sees = "a card for each of them"
            await it.assert_remembered(*calls)
            await it.assert_gaps()
            it.assert_nothing_leaked(fault)

    tell(story)


@pytest.mark.parametrize(
    ("tail", "what", "spoil"),
    [
        ("21", "a byte order mark", lambda said: "\ufeff" + said),
        ("22", "a time that is NaN", lambda said: said[:-1] + ', "bridgeAt": NaN}'),
        ("23", "a number of 5,000 digits", lambda said: f'{said[:-1]}, "cost": {"9" * 5_000}}}'),
    ],
    ids=["mark", "nan", "digits"],
)
def test_json_that_is_none(
    tell: Told, row: NewRow, tail: str, what: str, spoil: Callable[[str], str]
) -> None:
    async def story(program: Program) -> None:
        async with office(program) as it:
            fault = row("PBX", f"tells of a call in JSON with {what}")
            await it.set_up()
            await it.online()
            number = f"+3805672000{tail}"
            await it.network.says(text(spoil(event(it, "dial", what, number))))
            await it.on_screen(number)
            await it.network.says(text(spoil(event(it, "hangup", what, number))))
            await it.is_over(number)
            fault.sees = "the call, as any other"
            await it.assert_remembered((number, Outcome.MISSED))
            it.assert_nothing_leaked(fault)

    tell(story)
