"""A recorded conversation with a PBX, as a file: what the flight recorder writes,
``callpop replay`` reads, and ``tests/wire`` holds.

Lines of JSON. The first is the :class:`Head`; every other is a :class:`Line`: ``t``, seconds since
the start, and one thing that happened then. A line without anything known is one of a later
Callpop's, and passed over.
"""

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Annotated, BinaryIO

import msgspec

from callpop.pbx.connector import Closed, HttpAnswer, WebhookRequest
from callpop.telephony.commands import Command, CommandAnswer, Dial, HangUp, Transfer, Verdict
from callpop.telephony.sentence import NOTHING, Sentence, say
from callpop.telephony.text import clean

FORMAT = 1
LONGEST = 100 * 24 * 3600.0
"""Seconds that a recording can last."""
LONGEST_LINE = 16 << 20
"""Bytes of one line; a longer one is passed over."""


class RecordingError(Exception):
    """The file is no recording; ``sentence`` says why."""

    wrong = True

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(str(sentence))
        self.sentence = sentence


class Head(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Whose conversation it is."""

    callpop_recording: int
    """The format's version."""
    kind: str
    account: str
    start: datetime
    """When ``t`` was 0, with zone."""
    app: str | None = None
    """The version of the Callpop that wrote it."""
    settings: dict[str, str]
    """As the connector needs them; secrets are not among them."""


class Request(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What the PBX asked of a webhook channel (:class:`WebhookRequest`)."""

    method: str
    query: str = ""
    headers: dict[str, str] = {}
    body: str = ""
    body_bytes: str | None = None
    """A body that is no UTF-8, each byte as the character of that number."""

    @classmethod
    def of(cls, request: WebhookRequest) -> "Request":
        """``request``, to be written."""
        body, octets = "", None
        try:
            body = request.body.decode()
        except UnicodeDecodeError:
            octets = request.body.decode("latin-1")
        return cls(
            method=request.method,
            query=request.query,
            headers=dict(request.headers),
            body=body,
            body_bytes=octets,
        )

    @property
    def request(self) -> WebhookRequest:
        """As it came."""
        octets = self.body_bytes
        body = self.body.encode() if octets is None else octets_of(octets)
        return WebhookRequest(method=self.method, query=self.query, headers=self.headers, body=body)


class Response(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What became of a request of ours (:class:`HttpAnswer`)."""

    ticket: str
    status: int | None = None
    content_type: str = ""
    text: str = ""
    why: str = ""
    unsent: bool = False

    @classmethod
    def of(cls, ticket: str, answer: HttpAnswer) -> "Response":
        """``answer``, to be written."""
        return cls(
            ticket=ticket,
            status=answer.status,
            content_type=answer.content_type,
            text=answer.text,
            why=str(answer.why),
            unsent=answer.unsent,
        )

    @property
    def answer(self) -> HttpAnswer:
        """As it came."""
        return HttpAnswer(
            status=self.status,
            content_type=self.content_type,
            text=self.text,
            why=spoken(self.why),
            unsent=self.unsent,
        )


class Posted(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A request of ours."""

    ticket: str
    address: str = ""
    form: dict[str, str] = {}


class Replied(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Our answer to a webhook."""

    status: int = 200
    text: str = ""
    content_type: str = ""


class Asked(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What the agent asked for: ``dial``, ``hangup`` or ``transfer``."""

    what: str
    request: str
    number: str = ""
    legs: tuple[str, ...] = ()
    destination: str = ""

    @classmethod
    def of(cls, command: Command) -> "Asked":
        """``command``, to be written."""
        match command:
            case Dial():
                return cls(what="dial", request=command.request, number=command.number)
            case HangUp():
                return cls(what="hangup", request=command.request, legs=command.legs)
            case Transfer():
                return cls(
                    what="transfer",
                    request=command.request,
                    legs=command.legs,
                    destination=command.destination,
                )

    @property
    def command(self) -> Command | None:
        """As it was asked; None where it is a later Callpop's."""
        match self.what:
            case "dial":
                return Dial(self.request, self.number)
            case "hangup":
                return HangUp(self.request, self.legs)
            case "transfer":
                return Transfer(self.request, self.legs, self.destination)
        return None


class Answer(msgspec.Struct, frozen=True, kw_only=True):
    """A command that the session answered by itself."""

    request: str
    verdict: Verdict
    words: str

    @classmethod
    def of(cls, answer: CommandAnswer) -> "Answer":
        """``answer``, to be written."""
        return cls(request=answer.request, verdict=answer.verdict, words=str(answer.words))

    @property
    def answer(self) -> CommandAnswer:
        """As it was given."""
        return CommandAnswer(self.request, self.verdict, spoken(self.words))


class Line(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, rename={"in_": "in"}):
    """One thing that happened, ``t`` seconds after the start."""

    t: Annotated[float, msgspec.Meta(ge=0, le=LONGEST)]
    at: datetime | None = None
    """The wall clock, where it is not what the start says: it was set, or the computer slept."""
    channel: str = ""

    # What the connector was told, in the words of its contract.
    opened: bool = False
    in_: str | None = None
    in_bytes: str | None = None
    """A message in bytes, being no UTF-8: each as the character of that number."""
    ponged: bool = False
    closed: Closed | None = None
    request: Request | None = None
    response: Response | None = None
    command: Asked | None = None

    # What it answered; events and answers are not written, they follow.
    out: str | None = None
    reply: Replied | None = None
    post: Posted | None = None
    drop: str | None = None
    refused: str | None = None
    explained: str | None = None
    noticed: str | None = None
    proved: bool = False
    """It took the channel for proved, here or with what it was told before."""

    # What the session itself did.
    state: str | None = None
    """How the account stood from then on, as in ``callpop status``; in words in ``detail``."""
    detail: str = ""
    answered: Answer | None = None
    settings: dict[str, str] | None = None
    """The account was connected anew, with these settings."""
    left: bool = False
    """The session ended."""
    skipped: int = 0
    """So many lines stood here and were too old or too many to keep."""
    end: bool = False
    """The recording was taken then: nothing is missing up to here."""

    @property
    def is_input(self) -> bool:
        """The connector was told something, or exchanged."""
        return (
            self.opened
            or self.ponged
            or self.message is not None
            or self.closed is not None
            or self.request is not None
            or self.response is not None
            or self.command is not None
            or self.settings is not None
        )

    @property
    def message(self) -> str | bytes | None:
        """What arrived on the channel, as it came."""
        return self.in_ if self.in_bytes is None else octets_of(self.in_bytes)


def octets_of(text: str) -> bytes:
    """Bytes that were written as the characters of their numbers."""
    return text.encode("latin-1", "replace")


def plausible(when: datetime) -> bool:
    """Whether somebody can have written this down then."""
    return when.tzinfo is not None and 1970 < when.year < 9000


def spoken(words: str) -> Sentence:
    """Words that were a sentence once."""
    return say("{words}", words=words) if words else NOTHING


def written(part: Head | Line) -> str:
    """One line of the file."""
    return msgspec.json.encode(part).decode() + "\n"


_head = msgspec.json.Decoder(Head)
_line = msgspec.json.Decoder(Line)


def read_recording(
    file: BinaryIO, unread: Callable[[Sentence], None]
) -> tuple[Head, Iterator[Line]]:
    """The recording's head and lines, as they are wanted: a file may be larger than the memory.

    ``unread`` is told of each line that can't be read; a last one that was cut short is passed
    over.

    Raises:
        RecordingError: it is no recording, or a later Callpop's.
    """
    first, whole = _next(file)
    try:
        head = _head.decode(first.removeprefix(b"\xef\xbb\xbf"))
        if not whole or not plausible(head.start):
            raise ValueError("no head")
    except (ValueError, RecursionError) as error:
        raise RecordingError(
            say("This is no recording of Callpop: its first line does not say so.")
        ) from error
    if head.callpop_recording > FORMAT:
        raise RecordingError(
            say("A later Callpop wrote this recording: replay it with version {app} or later.",
                app=clean(head.app or "?", 40))
        )  # fmt: skip
    return head, _lines(file, unread)


def _lines(file: BinaryIO, unread: Callable[[Sentence], None]) -> Iterator[Line]:
    number = 1
    while True:
        number += 1
        line, whole = _next(file)
        if not line and whole:
            return
        if whole and not line.strip():
            continue
        try:
            if not whole:
                raise ValueError(f"longer than {LONGEST_LINE} bytes")
            found = _line.decode(line)
        except (ValueError, RecursionError) as error:
            if whole and not line.endswith(b"\n"):
                return  # the last one, cut short as it was written
            what = "Line {number} can't be read and is left out: {why}."
            unread(say(what, number=number, why=clean(str(error), 200).rstrip(".")))
        else:
            yield found


def _next(file: BinaryIO) -> tuple[bytes, bool]:
    """The next line, and whether all of it is there; at the end an empty one."""
    line = file.readline(LONGEST_LINE)
    if len(line) < LONGEST_LINE or line.endswith(b"\n"):
        return line, True
    while (rest := file.readline(LONGEST_LINE)) and not rest.endswith(b"\n"):
        pass
    return b"", False
