"""Writes a recorded conversation, in the format that ``callpop replay`` reads."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from callpop.sessions.recording import FORMAT, Asked, Head, Line, Posted, Request, Response, written
from callpop.telephony.commands import Dial

START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


class Tape:
    """One conversation, line by line, with what the head says of its account."""

    def __init__(self, kind: str, settings: Mapping[str, str], *, start: datetime = START) -> None:
        self.head = Head(
            callpop_recording=FORMAT,
            kind=kind,
            account="Office",
            start=start,
            settings=dict(settings),
        )
        self.lines: list[Line] = []
        self._requests = 0

    @property
    def text(self) -> str:
        """All of it, as it stands in the file."""
        return written(self.head) + "".join(written(line) for line in self.lines)

    def add(self, t: float, **what: Any) -> None:
        self.lines.append(Line(t=round(t, 3), **what))

    def opened(self, t: float, channel: str = "main", *, ponged: bool = False) -> None:
        self.add(t, channel=channel, opened=True)
        if ponged:
            self.add(t, channel=channel, ponged=True)

    def heard(self, t: float, text: str, channel: str = "main") -> None:
        self.add(t, channel=channel, in_=text)

    def sent(self, t: float, text: str, channel: str = "main") -> None:
        self.add(t, channel=channel, out=text)

    def dial(self, t: float, number: str) -> str:
        """The agent asks; the number of the request."""
        self._requests += 1
        request = str(self._requests)
        self.add(t, command=Asked.of(Dial(request, number)))
        return request

    def post(self, t: float, ticket: str, form: Mapping[str, str]) -> None:
        self.add(t, post=Posted(ticket=ticket, form=dict(form)))

    def responded(self, t: float, ticket: str, status: int, text: str) -> None:
        self.add(t, response=Response(ticket=ticket, status=status, text=text))

    def asked(self, t: float, request: Request) -> None:
        self.add(t, channel="main", request=request)


def number_in(frame: str) -> str:
    """Whom a frame of ours asks to call: of JSON or of tuples."""
    if frame.startswith("{"):
        return str(json.loads(frame)["to"])
    return frame.removeprefix("(call,").removesuffix(")")
