"""The ways in which a simulated PBX can be told to break its own document."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

NASTY_NAMES: Mapping[str, str] = {
    "markup": '<b>Bold</b><img src="file:///etc/passwd"><script>alert(1)</script>&amp;',
    "bidi": "\u202eelgooG\u202c \u2066Bank\u2069\u200b",
    "long": "Я" * 100_000,
    "lines": "First line\nSecond line\r\n\x1b[31mred\x00\x07",
}
"""Names that no client has."""

NASTY_LINKS: Mapping[str, str] = {
    "javascript": "javascript:alert(document.cookie)",
    "file": "file:///etc/passwd",
    "data": "data:text/html,<script>alert(1)</script>",
    "user": "https://crm.example.com@evil.example.net/clients/29",
    "foreign": "https://evil.example.net/clients/29",
    "long": "https://crm.example.com/" + "a" * 100_000,
}
"""Links that no agent should follow unasked."""

GARBAGE: Mapping[str, str | bytes] = {
    "not-json": "call.dial 23-1453990999.41",
    "cut-json": '{"event":"call.dial","uuid":"23-14539',
    "empty": "",
    "null": "null",
    "number": "42",
    "string": '"call.dial"',
    "list": '[{"event":"call.dial"}]',
    "no-event": "{}",
    "unknown-event": '{"event":"call.teleport","uuid":"23-1.1","lgDirection":4}',
    "no-uuid": '{"event":"call.dial","uuid":null,"lgDirection":4,"leg":null,"otherLegs":[]}',
    "wrong-types": (
        '{"event":"call.dial","uuid":{"a":[1]},"parentUuid":7,"lgDirection":"four","leg":"101",'
        '"leg2":[],"otherLegs":{"0":null},"dialAt":"soon","bridgeAt":{},"serverTime":[],'
        '"trunkNum":true,"trunkName":1e400}'
    ),
    "wrong-members": (
        '{"event":"call.dial","uuid":"garbage-1","lgDirection":4,"leg":{"id":[],"type":"1",'
        '"displayName":{},"ext":101},"otherLegs":[null,7,"x",[],{"num":5,"name":[],"url":{}}],'
        '"dialAt":1e300,"bridgeAt":-5,"serverTime":"NaN"}'
    ),
    "deep": "[" * 5_000 + "]" * 5_000,
    "big-number": '{"event":"call.dial","uuid":"garbage-2","lgDirection":4,"dialAt":'
    + "9" * 5_000
    + "}",
    "binary": bytes(range(256)),
    "bad-utf8": b'{"event":"call.dial","uuid":"\xff\xfe"}',
}
"""Frames that mean nothing; a client survives each of them. Bytes go as binary messages."""

FLOOD = '{"event":"call.dial","uuid":"flood","pad":"' + "x" * (2 << 20) + '"}'
"""One text of two mebibytes."""


@dataclass(slots=True)
class Misbehaviour:
    """Switches that may be turned while the simulator runs; as made, it behaves."""

    # On connecting
    refuse_status: int | None = None
    """Answer every handshake with this HTTP status."""
    retry_after: str | None = None
    """The ``Retry-After`` header that goes with it: seconds or a date."""
    refuse_by_frame: str | None = None
    """Open the socket, say ``{"event":"error"}`` with these words, close."""
    accept_then_close: bool = False
    """Open the socket and close it without a word."""
    deny_by_frame: bool = False
    """Refuse wrong credentials with an error frame instead of an HTTP status."""
    # On the line
    ignore_pings: bool = False
    """Events keep coming, pongs do not."""
    silent: bool = False
    """Half-open: nothing is read and nothing is sent, yet the connection stands."""
    # In the stream of events
    duplicate: bool = False
    """Every event is sent twice."""
    late: frozenset[str] = frozenset()
    """Names of events that are kept back until the next event has gone out."""
    lose_group_hangup: bool = False
    """The end of a group's own leg is never told."""
    garbage: bool = False
    """A frame that means nothing goes out before each event."""
    # In the events
    seconds: bool = False
    """Times in seconds instead of milliseconds."""
    string_times: bool = False
    """Every time is a quoted string."""
    no_server_time: bool = False
    null_other_legs: bool = False
    null_leg_members: bool = False
    """``leg`` and ``leg2`` are there, their members are null."""
    numeric_ids: bool = False
    """A client's id is a number instead of a string."""
    sparse: bool = False
    """As in the platform's webhook samples: no ``leg.type``, ``priority`` or ``serverTime``, but
    an ``accountDomain``."""
    client_name: str | None = None
    """Every client and company is called this (see :data:`NASTY_NAMES`)."""
    client_url: str | None = None
    """Every client's link is this (see :data:`NASTY_LINKS`)."""
    # In answers to click-to-call
    ignore_calls: bool = False
    """A request to call is never answered, and nothing is dialed."""
    success_late: bool = False
    """The phone rings before the request's success is told."""


TIMES = ("dialAt", "bridgeAt", "serverTime")


def spoil(frame: Mapping[str, Any], how: Misbehaviour, domain: str) -> dict[str, Any]:
    """A copy of a truthful event with the lies and gaps that ``how`` asks for."""
    spoilt = dict(frame)
    legs = {key: dict(leg) for key in ("leg", "leg2") if isinstance(leg := frame.get(key), Mapping)}
    spoilt |= legs
    others = [dict(other) for other in frame.get("otherLegs") or ()]
    if frame.get("otherLegs") is not None:
        spoilt["otherLegs"] = None if how.null_other_legs else others
    for key in TIMES:
        if (time := spoilt.get(key)) is None:
            continue
        if how.seconds:
            time = type(time)(int(time) // 1000)
        spoilt[key] = str(time) if how.string_times else time
    if how.null_leg_members:
        for leg in legs.values():
            leg.update(dict.fromkeys(leg))
    for other in others:
        if how.numeric_ids and str(other["id"]).isdecimal():
            other["id"] = int(other["id"])
        if how.client_name is not None:
            other["name"] = other["companyName"] = how.client_name
        if how.client_url is not None:
            other["url"] = how.client_url
    if how.sparse:
        spoilt["accountDomain"] = domain
        for member, parts in (("type", legs.values()), ("priority", others)):
            for part in parts:
                part.pop(member, None)
    if how.no_server_time or how.sparse:
        spoilt.pop("serverTime", None)
    return spoilt
