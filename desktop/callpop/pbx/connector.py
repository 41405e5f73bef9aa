"""The contract between a PBX's translator and the session that moves its bytes.

A connector is handed what arrived and the time, and answers with outputs: events for the
telephony room, frames to send, and what it learned of the session itself. It does no I/O, has no
clock and starts no task, so that it can be tested from a recorded conversation, fuzzed by the
million, and replayed from a user's flight recording.

A third party adds a PBX with an entry point in the group ``callpop.pbx`` that names a
:class:`PbxKind`.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from importlib.metadata import entry_points
from ipaddress import IPv4Network, IPv6Network
from typing import Protocol, runtime_checkable

import msgspec

from callpop.telephony.book import NO_CONTACTS, ContactBook
from callpop.telephony.commands import Capabilities, Command, CommandAnswer
from callpop.telephony.events import Event
from callpop.telephony.fields import Field
from callpop.telephony.moment import Moment
from callpop.telephony.sentence import NOTHING, Sentence

ENTRY_POINT_GROUP = "callpop.pbx"


class SettingsError(ValueError):
    """An account's settings can't be used; ``sentence`` says which and why."""

    def __init__(self, sentence: Sentence, key: str | None = None) -> None:
        super().__init__(str(sentence))
        self.sentence = sentence
        self.key = key


@dataclass(frozen=True, slots=True, kw_only=True)
class WebSocketChannel:
    """One WebSocket that the account needs kept open.

    ``url`` may carry a secret and is never shown: ``address`` is what people see.
    """

    name: str
    url: str = field(repr=False)
    address: str
    title: str = ""
    """What the agent would call it: whose events it brings."""
    essential: bool = True
    """The account is online when its essential channels are."""
    ping_seconds: float = 20.0
    """Pause between keep-alive pings; a peer is dead when two go unanswered."""
    ca_file: str | None = None
    proxy: str = "system"
    max_bytes: int = 1 << 20
    """The largest message that is read; a larger one ends the connection."""
    caution: Sentence = NOTHING
    """What the agent should know of it as long as it is connected."""
    elsewhere: Sequence["WebSocketChannel"] = ()
    """The same service at other addresses, for an attempt that comes to nothing at this one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WebhookChannel:
    """One address of ours on which the PBX calls, by HTTP.

    Whoever knows ``path`` may speak: it is a secret and never shown.
    """

    name: str
    host: str
    port: int
    path: str = field(repr=False)
    address: str
    """Host and port as people see them."""
    title: str = ""
    """What people call it, where its name would mean nothing to them."""
    awaiting: Sentence = NOTHING
    """What is said while it stands open and the PBX has not called yet: what is to be done."""
    essential: bool = True
    max_bytes: int = 64 << 10
    """The largest request that is read."""
    burst: int = 200
    """Requests taken at once; beyond that, ``per_second``."""
    per_second: float = 50.0
    senders: Sequence[IPv4Network | IPv6Network] = ()
    """From where the PBX calls; empty: from anywhere."""
    at_once: Callable[["WebhookRequest"], "Reply | None"] = field(
        default=lambda request: None, repr=False, compare=False
    )
    """The reply to a question for which the PBX holds a call up, None for anything else. It is
    asked on another thread, whatever the app is doing; the request takes its turn nevertheless,
    with a second reply that nobody hears."""


Channel = WebSocketChannel | WebhookChannel


@dataclass(frozen=True, slots=True, kw_only=True)
class WebhookRequest:
    """What a PBX asks of a webhook channel, as it came; its path was the right one."""

    method: str
    query: str = field(default="", repr=False)
    """Behind the ``?`` of the address, as it came."""
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    """By their names in lower case."""
    body: bytes = field(default=b"", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class HttpAnswer:
    """What became of a :class:`Post`."""

    status: int | None = None
    """None where no answer came."""
    content_type: str = ""
    text: str = ""
    """Of the answer, its beginning at least."""
    why: Sentence = NOTHING
    """Why no answer came."""
    unsent: bool = False
    """The request surely never reached the other side."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Closed:
    """How a channel ended, or that it could not be opened."""

    opened: bool
    """It had been open before."""
    code: int | None = None
    """The WebSocket close code."""
    reason: str = ""
    http_status: int | None = None
    """The answer to the handshake, where it was a refusal."""
    turned_away: bool = False
    """Its address was found, but took no connection: refused, hung up or silent."""
    hung_up: bool = False
    """It took the connection, and ended it without an answer to the handshake."""


class Told(msgspec.Struct, frozen=True, gc=False):
    """Something happened at the PBX."""

    event: Event


@dataclass(frozen=True, slots=True)
class Answered:
    """The PBX answered a command (or its time ran out)."""

    answer: CommandAnswer


@dataclass(frozen=True, slots=True)
class Send:
    """Send this frame on a channel, as one text message."""

    channel: str
    data: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Proved:
    """The PBX has proved on this channel that it talks to us."""

    channel: str


@dataclass(frozen=True, slots=True)
class Refused:
    """The PBX does not let this channel in: no further attempt before the agent acts."""

    channel: str
    why: Sentence


@dataclass(frozen=True, slots=True)
class Explained:
    """Why a channel that has just closed is not connected, in better words than the network's."""

    channel: str
    why: Sentence
    at_once: bool = False
    """Connect anew without the back-off; whoever says so sees to it that it ends."""


@dataclass(frozen=True, slots=True)
class Drop:
    """Close this channel and connect anew (a restart was announced, the peer talks nonsense)."""

    channel: str
    why: Sentence
    at_once: bool = False
    """Without the back-off."""


@dataclass(frozen=True, slots=True)
class Noticed:
    """Something that the agent or the log should know, such as a PBX's message out of turn, a
    frame that could not be read."""

    channel: str
    what: Sentence


@dataclass(frozen=True, slots=True)
class Reply:
    """The answer to the request that a webhook channel is taking; without one it is an empty
    200."""

    channel: str
    status: int = 200
    text: str = ""
    content_type: str = "text/plain"


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """Send a form by HTTP, once: nothing repeats it. The result comes as ``responded``."""

    ticket: str
    """Ours, to know the result by."""
    url: str = field(repr=False)
    address: str
    """What people see of ``url``."""
    form: Mapping[str, str] = field(repr=False)
    ca_file: str | None = None
    proxy: str = "system"


Output = Told | Answered | Send | Proved | Refused | Explained | Drop | Noticed | Reply | Post


class Connector(Protocol):
    """One account's translator. Every method returns what follows, and never raises for what a
    PBX sent."""

    @property
    def capabilities(self) -> Capabilities:
        """What the PBX can do for this account."""

    @property
    def channels(self) -> Sequence[Channel]:
        """The connections that the account needs."""

    def opened(self, channel: str, now: Moment) -> list[Output]:
        """The channel's connection stands."""

    def received(self, channel: str, data: str | bytes, now: Moment) -> list[Output]:
        """A message arrived (bytes where the text could not be decoded as UTF-8)."""

    def ponged(self, channel: str, now: Moment) -> list[Output]:
        """The peer answered a keep-alive ping."""

    def closed(self, channel: str, closed: Closed, now: Moment) -> list[Output]:
        """The channel's connection ended or could not be made."""

    def command(self, command: Command, now: Moment) -> list[Output]:
        """The agent asks for something."""

    def elapsed(self, now: Moment) -> list[Output]:
        """A deadline may have passed."""

    def deadline(self) -> float | None:
        """Ticks at which :meth:`elapsed` wants to be called next."""

    def farewell(self) -> list[Output]:
        """What politeness sends before the account is closed for good."""


class Quiet:
    """What a connector does where it has nothing to do: a base for those to whom it is welcome."""

    def opened(self, channel: str, now: Moment) -> list[Output]:
        """Nothing: the PBX speaks first."""
        return []

    def received(self, channel: str, data: str | bytes, now: Moment) -> list[Output]:
        """Nothing: there is no socket."""
        return []

    def ponged(self, channel: str, now: Moment) -> list[Output]:
        """Nothing: that the peer lives proves little."""
        return []

    def closed(self, channel: str, closed: Closed, now: Moment) -> list[Output]:
        """Nothing: nobody waits for an answer."""
        return []

    def elapsed(self, now: Moment) -> list[Output]:
        """Nothing: no time was waited for."""
        return []

    def deadline(self) -> float | None:
        """None: there is nothing to wait for."""
        return None

    def farewell(self) -> list[Output]:
        """Nothing: the PBX knows no farewell."""
        return []


@runtime_checkable
class SpeaksHttp(Protocol):
    """What a connector is besides, that has webhook channels or posts."""

    def requested(self, channel: str, request: WebhookRequest, now: Moment) -> list[Output]:
        """The PBX asks something of a webhook channel and waits for the :class:`Reply`."""

    def responded(self, ticket: str, answer: HttpAnswer, now: Moment) -> list[Output]:
        """A :class:`Post` was answered, or will not be."""


class PbxKind(Protocol):
    """A kind of PBX: what it is called, what it must be told, and how to make its connector."""

    name: str
    """As in ``callpop account add KIND``."""
    title: str

    @property
    def country(self) -> str | None:
        """The country of numbers without a code, unless the account says otherwise."""

    @property
    def fields(self) -> tuple[Field, ...]:
        """Its own settings and secrets, besides the common ones."""

    def connector(self, settings: Mapping[str, str], secrets: Mapping[str, str]) -> Connector:
        """A connector for one account.

        Raises:
            SettingsError: a setting is missing or can't be used.
        """

    def own_hosts(self, settings: Mapping[str, str]) -> Iterable[str]:
        """Hosts of the PBX itself, on which links may be opened unasked."""


@runtime_checkable
class CalledBack(Protocol):
    """What a kind of PBX is besides, whose PBX must be told an address of ours."""

    def webhook_url(self, settings: Mapping[str, str], secrets: Mapping[str, str]) -> str:
        """The address to enter in the PBX. It is a secret.

        Raises:
            SettingsError: a setting is missing or can't be used.
        """


@runtime_checkable
class TellsWhere(Protocol):
    """What a kind of PBX is besides, that knows where its settings are found."""

    @property
    def where(self) -> Sentence:
        """Who or which of the PBX's own pages tells what an account must be told: a sentence,
        with the page's name as the PBX's interface shows it."""


@runtime_checkable
class AsksContacts(Protocol):
    """What a kind of PBX is besides, whose PBX asks us who is calling."""

    def with_contacts(self, book: ContactBook) -> PbxKind:
        """The same kind, answering from ``book``."""


def installed_kinds(book: ContactBook = NO_CONTACTS) -> dict[str, PbxKind]:
    """Every kind of PBX that this installation knows, by name; ``book`` names callers to those
    that ask."""
    kinds: dict[str, PbxKind] = {}
    for entry in entry_points(group=ENTRY_POINT_GROUP):
        kind: PbxKind = entry.load()
        kinds[kind.name] = kind.with_contacts(book) if isinstance(kind, AsksContacts) else kind
    return dict(sorted(kinds.items()))


__all__ = [
    "NOTHING",
    "Answered",
    "AsksContacts",
    "CalledBack",
    "Channel",
    "Closed",
    "Connector",
    "Drop",
    "HttpAnswer",
    "Noticed",
    "Output",
    "PbxKind",
    "Post",
    "Proved",
    "Quiet",
    "Refused",
    "Reply",
    "Send",
    "SettingsError",
    "SpeaksHttp",
    "TellsWhere",
    "Told",
    "WebSocketChannel",
    "WebhookChannel",
    "WebhookRequest",
    "installed_kinds",
]
