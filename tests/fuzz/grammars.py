"""Messages that each PBX might send: its own words and fields, put together by chance."""

import json
from random import Random
from typing import Any
from urllib.parse import urlencode

from tests.fuzz.mutations import ODD

from callpop.pbx.connector import WebhookRequest
from callpop.pbx.contract.steps import Asks, Says, Step

CLIENTS = ("0991234567", "+380991234567", "380991234567", "0905123456", "974319404", "79201119613",
           "12", "anonymous", "", "00421905123456")  # fmt: skip
EXTENSIONS = ("001", "002", "11", "12", "13", "100", "101", "601", "999", "")
IDS = tuple(f"145346{n}.{n}" for n in range(8))


def phonet(chance: Random) -> Step:
    """``protocols.md`` 1.2, 1.3, 3.1."""
    pick = chance.choice
    event = pick(("call.dial", "call.dial", "call.bridge", "call.hangup", "success", "error", "x"))
    leg = _some(chance, ext=EXTENSIONS, displayName=("Ivan", ""), type=(1, 2, 4, 7), id=(1, None))
    other = _some(chance, num=CLIENTS, name=("Анастасія", None), url=("https://x.example/1", None))
    times = (1772442000000, 1772442000, "1772442001000", None, 0, -1)
    message = _some(
        chance,
        uuid=IDS, parentUuid=(None, None, *IDS), lgDirection=(1, 2, 4, 4, 6, 8, 32, 64, "4"),
        leg=(leg, None), leg2=(None, leg), otherLegs=([other], [], None, [other, other]),
        dialAt=times, bridgeAt=times, hangupAt=times, serverTime=times,
        trunkNum=("567850550", None), message=("No money", ""),
    )  # fmt: skip
    channel = pick(("main", "main", "watch:102"))
    return Says(json.dumps({"event": event, **message}), channel)


def viptel(chance: Random) -> Step:
    """``protocols.md`` 5.2 to 5.5."""
    pick = chance.choice
    kind = chance.randrange(10)
    if kind == 0:
        words = ("Login successfull", "Bye", "Call not found", "Unable to connect to PBX", "",
                 "Server is restarting, please reconnect", "Action failed", "closing connection",
                 "You have to login", "User is not activated", "Login timeout")  # fmt: skip
        code = pick((100, 110, 202, 202, 400, 401, 403, 404, 408, 500, 503, 504, "202", "x"))
        return Says(json.dumps({"code": code, "message": pick(words), **_some(
            chance, errors=("x", ["to"], {"to": ["bad"]}))}))  # fmt: skip
    if kind == 1:
        return Says(json.dumps({"code": 100, "nonce": pick(("abc123", 7, ""))}))
    event = pick(
        ("call.begin", "call.begin", "call.pickup", "call.end", "call.create_response",
         "queue.join", "queue.left", "queue.add", "queue.remove", "queue.pause", "queue.unpause")
    )  # fmt: skip
    people = (*CLIENTS, *EXTENSIONS)
    message = _some(
        chance,
        unique_id=IDS, caller=people, callee=people, caller_name=people, callee_name=people,
        called_number=CLIENTS, from_queue_unique_id=(None, None, *IDS), queue=(601, "601", 602),
        member=EXTENSIONS, member_name=("Eva", None), position=(1, 2, "3", -1),
        holdtime=(0, 12, "12"), status=("answer", "cancel", "busy", "noanswer", "TORTURE", None),
        call_random_id=("r1", "r2", "r3"), destination_extension=EXTENSIONS,
    )  # fmt: skip
    return Says(json.dumps({"event": event, **message}))


def meetip(chance: Random) -> Step:
    """``protocols.md`` 6.3 to 6.7."""
    channel = chance.choice(("main", "main", "monitor"))
    said = "".join(_tuple(chance) for _ in range(chance.choice((1, 1, 1, 2, 6))))
    if chance.randrange(12) == 0:
        said = said[: chance.randrange(len(said) + 1)]
    if chance.randrange(20) == 0:
        said = json.dumps({"event": "message", "data": said})
    data: str | bytes = said.encode("cp1252", "replace") if chance.randrange(15) == 0 else said
    return Says(data, channel)


def _tuple(chance: Random) -> str:
    pick = chance.choice
    words = ("Timbre", "Ocupado", "Ocupada", "Livre", "Libre", "terminada", "Fuera-de-servicio",
             "Chamada...", "Indisponível", "Tempo limite de falha", "Busy", "")  # fmt: skip
    number, extension, word = pick(CLIENTS), pick(EXTENSIONS), pick(words)
    transaction = pick(("0", "0", *IDS))
    return pick(
        (
            f"(CALL,{number})", f"(info,-{word})", f"(info,{word})",
            f"(info,270-{word}-{extension}-{transaction})",
            f"(info,270-{number}-{extension}-{transaction})",
            f"(estado,{extension}-{word})", "(status,ErrorNumber)",
            "(???,CONECTADO)", "(ID?,CONECTADO)", f"( info , - {word} ) ",
            f"http://192.168.1.10/find?pi={number}&tiempo=3&modo=x\n", "(info,%*CALLER_ID*%)",
            f"(info,https://x.example/?pi={number}(a))", word, "(",
        )
    )  # fmt: skip


def xvb(chance: Random) -> Step:
    """``protocols.md`` 4.2 to 4.6, 4.9."""
    given = {"access_code": "10019", "cmd": chance.choice(("event", "event", "event", "contact"))}
    people = (*CLIENTS, *EXTENSIONS)
    given |= {
        key: str(value)
        for key, value in _some(
            chance,
            event=("INCOMING", "OUTGOING", "ANSWERED", "COMPLETED", "TRANSFERRED", "HANGUP", "x"),
            type=("in", "out", "internal", "COMPLETED", ""), callid=IDS, call_id=IDS,
            phone=people, ext=EXTENSIONS, line_number=people, duration=(0, 16, "", "-3", "9" * 30),
            status=("Success", "NoAnswer", "BUSY", "CANCEL", "odd"),
            record_link=("https://x.example/r.g722", "javascript:x", ""),
        ).items()
    }  # fmt: skip
    how = chance.randrange(6)
    if how == 0:
        return Asks(WebhookRequest(method="GET", query=urlencode(given, errors="replace")))
    if how == 1:
        headers = {"content-type": "application/json", "x-xvb-ac": "10019"}
        return Asks(WebhookRequest(method="POST", headers=headers, body=json.dumps(given).encode()))
    headers = {"content-type": "application/x-www-form-urlencoded"}
    body = urlencode(given, errors="replace").encode()
    return Asks(WebhookRequest(method="POST", headers=headers, body=body))


def _some(chance: Random, **choices: tuple[Any, ...]) -> dict[str, Any]:
    """Most of these keys, each with one of its values, or now and then with something odd."""
    chosen: dict[str, Any] = {}
    for key, values in choices.items():
        lot = chance.randrange(40)
        if lot >= 6:
            chosen[key] = chance.choice(values)
        elif lot == 0:
            chosen[key] = chance.choice(ODD)
    return chosen
