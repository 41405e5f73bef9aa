"""What a busy PBX says in a few hours, as frames: always the same for the same number of calls."""

import json
from collections.abc import Callable, Iterator
from heapq import heappop, heappush
from itertools import count
from random import Random
from typing import Any

MONITOR = "999"
OWN = "100"
"""The agent's extension."""
MARK = "0905999999"
"""Who calls the agent when all is told."""
_PEOPLE = [str(number) for number in range(100, 300)]
_CLIENTS = 1_000
_OWN_CALLS = 200
"""Every so manieth is the agent's."""
_TOGETHER = 60
"""Calls at the same time."""
_LINE = "0412289133"
_QUEUE = "601"
_OFFERED = 3

Event = dict[str, object]


def viptel(calls: int) -> list[str]:
    """Every event of an office of 200: calls to colleagues, from them, between them, and through
    a queue; then the one to the agent from ``MARK``."""
    frames = [json.dumps(event, ensure_ascii=False) for event in _mixed(calls, _viptel_call)]
    return [*frames, json.dumps(_begin(MARK, OWN, _LINE, "1772449999.1"))]


def meetip(calls: int) -> list[str]:
    """What extension 999 is told of the same office: states, and calls as they are received."""
    states = [f"(info,270-Livre-{extension}-0)" for extension in _PEOPLE]
    mark = [f"(info,270-{MARK}-{OWN}-1772449999.1)", f"(info,270-Timbre-{OWN}-0)"]
    return [*states, *_mixed(calls, _meetip_call), *mark]


def _mixed(
    calls: int, made: Callable[[Random, str, str, Iterator[int]], list[Any]]
) -> Iterator[Any]:
    """The frames of many calls, told in turns: some begin as others end."""
    chance, ids = Random(6), count(1000)
    free = [extension for extension in _PEOPLE if extension != OWN]
    chance.shuffle(free)
    own_free = True
    live: list[tuple[float, int, str, list[Any]]] = []
    begun, now = 0, 0.0
    while begun < calls or live:
        if begun < calls and len(live) < _TOGETHER:
            mine = begun % _OWN_CALLS == _OWN_CALLS // 2 and own_free
            who = OWN if mine else free.pop(0)
            own_free = own_free and not mine
            client = f"09051{chance.randrange(_CLIENTS):05}"
            heappush(live, (now + chance.random(), begun, who, made(chance, client, who, ids)))
            begun += 1
        now, number, who, rest = heappop(live)
        yield rest.pop(0)
        if rest:
            heappush(live, (now + chance.random(), number, who, rest))
        elif who == OWN:
            own_free = True
        else:
            free.append(who)


def _viptel_call(chance: Random, client: str, who: str, ids: Iterator[int]) -> list[Event]:
    call = f"1772442006.{next(ids)}"
    taken = chance.random() < 0.75
    pickup: Event = {"event": "call.pickup", "unique_id": call}
    end: Event = {"event": "call.end", "unique_id": call, "status": "answer" if taken else "cancel"}
    kind = chance.random()
    if kind < 0.5:
        return [_begin(client, who, _LINE, call), *[pickup] * taken, end]
    if kind < 0.7:
        return [_begin(who, client, client, call), *[pickup] * taken, end]
    if kind < 0.8:
        other = chance.choice(_PEOPLE[100:])
        return [_begin(who, other, other, call), *[pickup] * taken, end]
    return _queued(chance, client, who, call, ids)


def _queued(chance: Random, client: str, who: str, call: str, ids: Iterator[int]) -> list[Event]:
    """Through the queue, whose free members ring all at once; one of them answers."""
    members = [who, *chance.sample(_PEOPLE[1:], _OFFERED - 1)]
    legs = [f"1772442006.{next(ids)}" for _ in members]
    join: Event = {
        "event": "queue.join",
        "queue": int(_QUEUE),
        "caller": client,
        "caller_name": client,
    }
    others: list[Event] = [
        {"event": "call.end", "unique_id": leg, "status": "cancel"} for leg in legs[1:]
    ]
    return [
        _begin(client, _LINE, _LINE, call),
        {"event": "call.pickup", "unique_id": call},
        join | {"unique_id": call, "position": 1},
        *(
            _begin(client, member, _LINE, leg) | {"from_queue_unique_id": call}
            for member, leg in zip(members, legs, strict=True)
        ),
        {"event": "call.pickup", "unique_id": legs[0]},
        *others,
        {"event": "call.end", "unique_id": legs[0], "status": "answer"},
        {"event": "call.end", "unique_id": call, "status": "cancel"},
    ]


def _begin(caller: str, callee: str, called: str, call: str) -> Event:
    return {
        "event": "call.begin",
        "caller": caller,
        "caller_name": _name(caller),
        "callee": callee,
        "callee_name": _name(callee),
        "called_number": called,
        "unique_id": call,
    }


def _name(number: str) -> str:
    return f"Kolegyňa {number}" if number in _PEOPLE else number


def _meetip_call(chance: Random, client: str, who: str, ids: Iterator[int]) -> list[str]:
    call = f"1508337505.{next(ids)}"
    said = [f"(info,270-{client}-{who}-{call})", f"(info,270-Timbre-{who}-0)"]
    if chance.random() < 0.75:
        said.append(f"(info,270-Ocupada-{who}-0)")
    return [*said, f"(info,270-terminada-{who}-{call})", f"(info,270-Livre-{who}-0)"]
