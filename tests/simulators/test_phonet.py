"""The simulated PBX against the vendor's document, spoken to by a bare client."""

import asyncio
import json
import re
from typing import Any

import pytest
from tests.clocks import ManualClock
from tests.simulators.bare import frame, frames, nothing_more, steps, subscribed
from websockets.asyncio.client import connect
from websockets.exceptions import InvalidStatus

from callpop.simulators.clients import Client, Crm
from callpop.simulators.phonet import PATH, PhonetSimulator
from callpop.simulators.phonet_office import CallAsked, NoSuch

KNOWN = Client("29", "Тест", "+380567777777", "Рекламна агенція")
CRM = Crm("https://crm.example.com", [KNOWN], priority=2)


def office(**options: Any) -> PhonetSimulator:
    return PhonetSimulator(crms=[CRM], emails={"102": "Olena@example.com"}, **options)


@pytest.mark.parametrize(
    ("change", "status"),
    [
        ({"domain": "other.example"}, 403),
        ({"apiKey": "wrong"}, 403),
        ({"apiKey": ""}, 403),
        ({"subscriber": "999"}, 403),
        ({"path": "/live/connector/v3/hard"}, 404),
    ],
)
def test_only_the_right_credentials_get_in(change: dict[str, str], status: int) -> None:
    async def main() -> None:
        async with office() as pbx:
            query = {"domain": pbx.domain, "apiKey": pbx.api_key, "subscriber": "101"} | change
            path = query.pop("path", PATH)
            url = f"{pbx.url}{path}?" + "&".join(f"{key}={value}" for key, value in query.items())
            with pytest.raises(InvalidStatus) as refused:
                await connect(url, proxy=None)
            assert refused.value.response.status_code == status
            assert pbx.attempts == [status]
            assert not pbx.connections

    asyncio.run(main())


def test_an_employee_subscribes_by_number_or_by_e_mail() -> None:
    async def main() -> None:
        async with (
            office() as pbx,
            subscribed(pbx, "102") as by_number,
            subscribed(pbx, "olena@example.com") as by_mail,
        ):
            uuid = await pbx.ring("0567777777", "102")
            assert (await frame(by_number))["uuid"] == uuid
            assert (await frame(by_mail))["uuid"] == uuid

    asyncio.run(main())


def test_an_incoming_call_is_told_exactly_as_the_document_has_it() -> None:
    async def main() -> None:
        clock = ManualClock()
        async with office(clock=clock) as pbx, subscribed(pbx, "101") as client:
            uuid = await pbx.ring("0567777777", "101")
            dial = await frame(client)
            began = round(clock.now().wall.timestamp() * 1000)
            assert re.fullmatch(r"23-\d{10}\.\d+", uuid)
            assert dial == {
                "event": "call.dial",
                "uuid": uuid,
                "parentUuid": None,
                "lgDirection": 4,
                "leg": {"id": 120, "type": 1, "displayName": "Ірина Мельник", "ext": "101"},
                "leg2": None,
                "otherLegs": [
                    {
                        "id": "29",
                        "name": "Тест",
                        "num": "+380567777777",
                        "companyName": "Рекламна агенція",
                        "url": "https://crm.example.com/clients/29",
                        "priority": 2,
                    }
                ],
                "dialAt": began,
                "bridgeAt": None,
                "serverTime": str(began),
                "trunkNum": "567850550",
                "trunkName": "567850550",
            }
            clock.advance(7)
            await pbx.answer(uuid)
            assert await frame(client) == dial | {
                "event": "call.bridge",
                "bridgeAt": began + 7000,
                "serverTime": str(began + 7000),
            }
            clock.advance(60)
            await pbx.hang_up(uuid)
            assert await frame(client) == dial | {
                "event": "call.hangup",
                "bridgeAt": began + 7000,
                "serverTime": str(began + 67_000),
            }

    asyncio.run(main())


def test_a_stranger_has_no_name_but_a_link_to_the_form() -> None:
    async def main() -> None:
        async with office() as pbx, subscribed(pbx, "101") as client:
            await pbx.ring("0991112233", "101")
            assert (await frame(client))["otherLegs"] == [
                {
                    "id": None,
                    "name": None,
                    "num": "+380991112233",
                    "companyName": None,
                    "url": "https://crm.example.com/clients/new?phone=%2B380991112233",
                    "priority": 2,
                }
            ]

    asyncio.run(main())


def test_every_crm_contributes_one_entry() -> None:
    async def main() -> None:
        second = Crm("https://second.example.com", priority=1)
        async with PhonetSimulator(crms=[CRM, second]) as pbx, subscribed(pbx, "101") as client:
            await pbx.ring("0567777777", "101")
            others = (await frame(client))["otherLegs"]
            assert [(other["name"], other["priority"]) for other in others] == [
                ("Тест", 2),
                (None, 1),
            ]

    asyncio.run(main())


def test_an_employee_hears_nothing_of_the_others() -> None:
    async def main() -> None:
        async with (
            office() as pbx,
            subscribed(pbx, "101") as mine,
            subscribed(pbx, "102") as other,
        ):
            await pbx.ring("0567777777", "102")
            assert (await frame(other))["leg"]["ext"] == "102"
            await nothing_more(mine, pbx, "101")

    asyncio.run(main())


def test_a_group_rings_all_and_hangs_up_those_who_did_not_answer() -> None:
    async def main() -> None:
        async with (
            office() as pbx,
            subscribed(pbx, "101") as mine,
            subscribed(pbx, "102") as other,
        ):
            root = await pbx.group_ring("0567777777", "800")
            rings = await frames(mine, 2)
            assert steps(rings) == [("call.dial", "Sales"), ("call.dial", "Ірина Мельник")]
            assert rings[0]["uuid"] == root
            assert rings[0]["parentUuid"] is None
            assert rings[0]["leg"]["type"] == 2
            assert rings[0]["leg"]["ext"] == "800"
            assert rings[1]["uuid"] != root
            assert rings[1]["parentUuid"] == root
            assert rings[1]["leg"]["type"] == 1
            await pbx.answer_group(root, "102")
            taken = await frames(mine, 2)
            assert steps(taken) == [("call.bridge", "Sales"), ("call.hangup", "Ірина Мельник")]
            assert taken[0]["bridgeAt"] is not None
            assert taken[1]["bridgeAt"] is None
            await pbx.hang_up(root)
            assert steps(await frames(mine, 1)) == [("call.hangup", "Sales")]
            assert steps(await frames(other, 6)) == [
                ("call.dial", "Sales"),
                ("call.dial", "Olena Koval"),
                ("call.bridge", "Olena Koval"),
                ("call.bridge", "Sales"),
                ("call.hangup", "Olena Koval"),
                ("call.hangup", "Sales"),
            ]
            assert not pbx.living

    asyncio.run(main())


def test_a_group_call_that_nobody_takes_ends_for_everybody() -> None:
    async def main() -> None:
        async with office() as pbx, subscribed(pbx, "101") as mine:
            await pbx.hang_up(await pbx.group_ring("0567777777", "800", ["101", "103"]))
            assert steps(await frames(mine, 4)) == [
                ("call.dial", "Sales"),
                ("call.dial", "Ірина Мельник"),
                ("call.hangup", "Ірина Мельник"),
                ("call.hangup", "Sales"),
            ]
            assert not pbx.living

    asyncio.run(main())


def test_declining_leaves_the_others_ringing() -> None:
    async def main() -> None:
        async with office() as pbx:
            root = await pbx.group_ring("0567777777", "800", ["101", "102"])
            mine, others = pbx.calls[root].children
            await pbx.hang_up(mine.uuid)
            assert [call.uuid for call in pbx.living] == [root, others.uuid]
            await pbx.hang_up(others.uuid)
            assert not pbx.living

    asyncio.run(main())


def test_a_scenario_has_no_internal_number_and_is_a_parent() -> None:
    async def main() -> None:
        async with office() as pbx, subscribed(pbx, "101") as mine:
            root = await pbx.scenario_ring("0567777777", "Головне меню", "800")
            menu, group, own = await frames(mine, 3)
            assert (menu["uuid"], menu["leg"]["type"], menu["leg"]["ext"]) == (root, 4, None)
            assert menu["leg"]["displayName"] == "Головне меню"
            assert group["parentUuid"] == root
            assert own["parentUuid"] == group["uuid"]
            await pbx.answer(root, "101")
            assert steps(await frames(mine, 3)) == [
                ("call.bridge", "Ірина Мельник"),
                ("call.bridge", "Sales"),
                ("call.bridge", "Головне меню"),
            ]
            await pbx.hang_up(own["uuid"])
            assert not pbx.living

    asyncio.run(main())


def test_an_internal_call_has_two_legs_and_no_trunk() -> None:
    async def main() -> None:
        async with (
            office() as pbx,
            subscribed(pbx, "101") as caller,
            subscribed(pbx, "102") as callee,
        ):
            await pbx.internal("101", "102")
            dial = await frame(caller)
            assert await frame(callee) == dial
            assert dial["lgDirection"] == 1
            assert (dial["leg"]["ext"], dial["leg2"]["ext"]) == ("101", "102")
            assert set(dial["leg2"]) == {"id", "type", "ext", "displayName"}
            assert dial["otherLegs"] == []
            assert (dial["trunkNum"], dial["trunkName"]) == (None, None)

    asyncio.run(main())


def test_an_internal_call_to_a_group_rings_its_members_but_not_the_caller() -> None:
    async def main() -> None:
        async with office() as pbx, subscribed(pbx, "102") as callee:
            root = await pbx.internal("101", "800")
            to_group, to_me = await frames(callee, 2)
            assert to_group["leg2"]["type"] == 2
            assert (to_me["parentUuid"], to_me["leg2"]["ext"]) == (root, "102")
            assert [call.leg2 and call.leg2.ext for call in pbx.living] == ["800", "102", "103"]

    asyncio.run(main())


def test_a_pause_is_a_direction() -> None:
    async def main() -> None:
        async with office() as pbx, subscribed(pbx, "102") as client:
            await pbx.pause("102")
            await pbx.pause("102", paused=False)
            away, back = await frames(client, 2)
            assert (away["lgDirection"], back["lgDirection"]) == (32, 64)
            assert away["leg"] == back["leg"]
            assert away["leg"]["ext"] == "102"
            assert not pbx.calls

    asyncio.run(main())


def test_a_transfer_under_the_same_id_changes_the_leg() -> None:
    async def main() -> None:
        async with office() as pbx, subscribed(pbx, "101") as old, subscribed(pbx, "102") as new:
            uuid = await pbx.ring("0567777777", "101")
            await pbx.answer(uuid)
            assert await pbx.transfer(uuid, "102") == uuid
            await pbx.hang_up(uuid)
            assert [(m["event"], m["leg"]["ext"]) for m in await frames(old, 4)] == [
                ("call.dial", "101"),
                ("call.bridge", "101"),
                ("call.bridge", "102"),
                ("call.hangup", "102"),
            ]
            assert [(m["event"], m["uuid"]) for m in await frames(new, 2)] == [
                ("call.bridge", uuid),
                ("call.hangup", uuid),
            ]

    asyncio.run(main())


def test_a_transfer_under_a_new_id_names_the_old_one() -> None:
    async def main() -> None:
        async with office() as pbx, subscribed(pbx, "101") as old, subscribed(pbx, "102") as new:
            uuid = await pbx.ring("0567777777", "101")
            await pbx.answer(uuid)
            moved = await pbx.transfer(uuid, "102", same_uuid=False)
            assert [m["event"] for m in await frames(old, 3)][-1] == "call.hangup"
            dial = await frame(new)
            assert (dial["event"], dial["uuid"], dial["parentUuid"]) == ("call.dial", moved, uuid)

    asyncio.run(main())


def test_a_group_call_handed_on_still_ends_with_its_last_leg() -> None:
    async def main() -> None:
        async with office() as pbx:
            root = await pbx.group_ring("0567777777", "800", ["101", "102"])
            await pbx.answer_group(root, "101")
            mine = pbx.calls[root].children[0].uuid
            moved = await pbx.transfer(mine, "103", same_uuid=False)
            assert pbx.calls[moved].parent == root
            await pbx.hang_up(moved)
            assert not pbx.living

    asyncio.run(main())


def test_click_to_call_rings_the_own_phone_first() -> None:
    async def main() -> None:
        pbx = office(own_phone_answers=0, talk=0)
        async with pbx, subscribed(pbx, "101") as client, subscribed(pbx, "101") as twin:
            await client.send('{"action": "call", "to": "380567777777"}')
            assert await frame(client) == {"event": "success"}
            rings, answered, ended = await frames(client, 3)
            assert (rings["event"], rings["lgDirection"]) == ("call.dial", 2)
            assert rings["leg"]["ext"] == "101"
            assert rings["otherLegs"][0]["num"] == "+380567777777"
            assert rings["bridgeAt"] is None
            assert answered["event"] == "call.bridge"
            assert ended["event"] == "call.hangup"
            # The other socket of the same employee hears the call but not the answer.
            assert await frames(twin, 3) == [rings, answered, ended]
            assert pbx.calls_asked == [CallAsked("101", "380567777777")]

    asyncio.run(main())


def test_click_to_call_to_a_colleague_is_an_internal_call() -> None:
    async def main() -> None:
        async with office() as pbx, subscribed(pbx, "101") as client:
            await client.send('{"action": "call", "to": "102"}')
            assert (await frames(client, 2))[1]["lgDirection"] == 1

    asyncio.run(main())


@pytest.mark.parametrize(
    ("message", "words"),
    [
        ('{"action": "call", "to": "0990000000"}', "Немає коштів"),
        ('{"action": "call", "to": "abc"}', "Wrong number: abc"),
        ('{"action": "call", "to": ""}', "Wrong number: "),
        ('{"action": "call", "to": "101"}', "You can't call yourself"),
        ('{"action": "call", "to": 380991234567}', "Unknown action"),
        ('{"action": "hangup"}', "Unknown action"),
        ("[]", "Unknown action"),
        ("not JSON", "Unknown action"),
        (b"\xff", "Unknown action"),
    ],
)
def test_a_refused_request_says_why(message: str | bytes, words: str) -> None:
    async def main() -> None:
        async with office() as pbx, subscribed(pbx, "101") as client:
            pbx.refuse_calls_to("0990000000", "Немає коштів")
            await client.send(message)
            assert await frame(client) == {"event": "error", "message": words}
            await nothing_more(client, pbx, "101")
            assert not pbx.calls

    asyncio.run(main())


def test_who_connects_in_the_middle_hears_the_rest() -> None:
    async def main() -> None:
        async with office() as pbx:
            uuid = await pbx.ring("0567777777", "101")
            await pbx.answer(uuid)
            async with subscribed(pbx, "101") as client:
                await pbx.hang_up(uuid)
                last = await frame(client)
                assert (last["event"], last["uuid"]) == ("call.hangup", uuid)
                assert last["dialAt"] <= last["bridgeAt"] <= int(last["serverTime"])

    asyncio.run(main())


def test_what_does_not_exist_is_said_so() -> None:
    async def main() -> None:
        async with office() as pbx:
            with pytest.raises(NoSuch, match="999"):
                await pbx.ring("0567777777", "999")
            with pytest.raises(NoSuch, match="888"):
                await pbx.group_ring("0567777777", "888")
            uuid = await pbx.ring("0567777777", "101")
            await pbx.hang_up(uuid)
            with pytest.raises(NoSuch, match=re.escape(uuid)):
                await pbx.answer(uuid)
            root = await pbx.group_ring("0567777777", "800", ["101"])
            with pytest.raises(NoSuch, match="102"):
                await pbx.answer_group(root, "102")

    asyncio.run(main())


def test_the_wire_carries_letters_as_they_are() -> None:
    async def main() -> None:
        async with office() as pbx, subscribed(pbx, "101") as client:
            await pbx.ring("0567777777", "101")
            text = await client.recv()
            assert isinstance(text, str)
            assert "Рекламна агенція" in text
            assert json.loads(text)["event"] == "call.dial"

    asyncio.run(main())
