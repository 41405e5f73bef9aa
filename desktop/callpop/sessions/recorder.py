"""The flight recorder: what an account and its PBX said to each other in the last minutes.

It costs next to nothing while it listens: what it heard is put in words, and its secrets are
masked, when somebody asks for it.
"""

from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, is_dataclass, replace
from datetime import datetime
from typing import Any, NamedTuple

import msgspec

from callpop import __version__
from callpop.pbx.connector import (
    Drop,
    Explained,
    Noticed,
    Output,
    PbxKind,
    Post,
    Proved,
    Refused,
    Reply,
    Send,
    WebhookRequest,
)
from callpop.sessions.cover import Cover
from callpop.sessions.hush import TELLING
from callpop.sessions.masking import Mask, derived, placeholder, telling, tidy_address
from callpop.sessions.recording import (
    FORMAT,
    Answer,
    Asked,
    Head,
    Line,
    Posted,
    Replied,
    Request,
    Response,
    written,
)
from callpop.telephony.moment import Moment

KEPT_SECONDS = 15 * 60.0
KEPT_BYTES = 2 << 20
"""Of one account; the oldest goes first."""

_ENTRY_BYTES = 200
"""What an entry takes besides its text."""
_LONGEST_OPENING = 200
"""Entries of a connection's beginning that outlive their time."""
_MOST_DIGESTS = 500
_DRIFT = 1.0
"""Seconds by which the wall clock must be off to be told of."""
_COMMON = frozenset({"endpoint", "insecure", "country", "crm_url"})
"""What a replay needs of the settings that every account has."""
_FRAMES = {"received": "in_", "out": "out"}


class Entry(NamedTuple):
    """One thing that happened."""

    number: int
    now: Moment
    sort: str
    """What the connector was told, by the name of its method, or else as in :class:`Line`;
    ``account`` where the account was connected anew."""
    channel: str
    fact: Any


class Recorder:
    """One account's; it outlives the sessions.

    Called on the event loop; :meth:`flight` may be put in words on any thread.
    """

    def __init__(self, account: str) -> None:
        self._account = account
        self._entries: deque[Entry] = deque()
        self._kind: str | None = None
        self._bytes = 0
        self._count = 0
        self._base = _Base()
        self._proved: set[str] = set()
        self._secrets: dict[str, dict[str, None]] = {}
        self._digests: dict[str, None] = {}
        self.cover = Cover({})
        """Hides the secrets that the account has now from whoever hears the PBX."""

    def begin(
        self, now: Moment, kind: PbxKind, settings: Mapping[str, str], secrets: Mapping[str, str]
    ) -> None:
        """The account is connected, for the first time or anew."""
        if self._kind not in (None, kind.name):
            self._entries.clear()
            self._bytes, self._base = 0, _Base()
        self._kind = kind.name
        hidden = {field.key for field in kind.fields if field.secret or field.private}
        known = hidden | {field.key for field in kind.fields} | _COMMON
        shown = {key: value for key, value in settings.items() if key in known}
        others = {value for key, value in shown.items() if key not in hidden}
        for key, value in {**shown, **secrets}.items():
            if (key in hidden or key in secrets) and value and value not in others:
                self._secrets.setdefault(key, {})[value] = None
        self.cover = Cover(secrets)
        self._proved.clear()
        self.note(now, "account", (kind.name, shown))

    def note(self, now: Moment, sort: str, fact: Any = None, channel: str = "") -> None:
        """Something happened."""
        if sort == "ponged" and channel in self._proved:
            return  # hundreds of sockets would leave no room for anything else
        if sort == "proved":
            self._proved.add(channel)
        elif sort == "opened" or sort == "closed":
            self._proved.discard(channel)
        elif sort == "out":
            self._suspect(fact, channel)
        size = _size(fact)
        if size > KEPT_BYTES // 4:
            sort, fact = "skipped", 1  # it would push everything else out
            size = _size(fact)
        self._entries.append(Entry(self._count, now, sort, channel, fact))
        self._count += 1
        self._bytes += size
        self._trim(now)

    def _trim(self, now: Moment) -> None:
        oldest = now.ticks - KEPT_SECONDS
        while self._entries and (self._bytes > KEPT_BYTES or self._entries[0].now.ticks < oldest):
            entry = self._entries.popleft()
            self._bytes -= _size(entry.fact)
            self._base.take(entry)

    def answered(self, now: Moment, output: Output) -> None:
        """The connector answered; events and answers to commands are not kept, they follow."""
        match output:
            case Send():
                self.note(now, "out", output.data, output.channel)
            case Post():
                self.note(now, "post", output)
            case Reply():
                self.note(now, "reply", output, output.channel)
            case Proved():
                self.note(now, "proved", None, output.channel)
            case Drop() | Refused() | Explained():
                self.note(now, type(output).__name__.lower(), str(output.why), output.channel)
            case Noticed():
                self.note(now, "noticed", str(output.what), output.channel)
            case _:
                pass

    def flight(self, now: Moment) -> "Flight":
        """All that is kept, as of now."""
        self._trim(now)
        return Flight(
            account=self._account,
            entries=(*self._base.entries(), *self._entries),
            first=self._entries[0].number if self._entries else self._count,
            end=now,
            secrets={key: tuple(values) for key, values in self._secrets.items()},
            digests=tuple(self._digests),
        )

    def _suspect(self, frame: str, channel: str) -> None:
        found = telling(frame) if channel in self._proved else derived(frame)
        for value in found:
            self._digests.pop(value, None)
            self._digests[value] = None
        while len(self._digests) > _MOST_DIGESTS:
            del self._digests[next(iter(self._digests))]


class _Base:
    """What must be known of the time before the oldest entry, for the rest to make sense: whose
    account it was, how its connections began, and how it stood."""

    def __init__(self) -> None:
        self._account: Entry | None = None
        self._stood: Entry | None = None
        self._openings: dict[str, list[Entry]] = {}
        self._whole: set[str] = set()
        """Channels whose beginning is over."""

    def take(self, entry: Entry) -> None:
        """The oldest entry is too old, or one too many."""
        channel = entry.channel
        if entry.sort == "account":
            self._account, self._stood = entry, None
            self._openings.clear()
        elif entry.sort == "state":
            self._stood = entry
        elif entry.sort == "opened":
            self._openings[channel] = [entry]
            self._whole.discard(channel)
        elif entry.sort == "closed":
            self._openings.pop(channel, None)
        elif channel in self._openings and channel not in self._whole:
            self._openings[channel].append(entry)
            if entry.sort == "proved" or len(self._openings[channel]) >= _LONGEST_OPENING:
                self._whole.add(channel)

    def entries(self) -> list[Entry]:
        """All of it, the oldest first."""
        found = [entry for opening in self._openings.values() for entry in opening]
        found += [entry for entry in (self._account, self._stood) if entry is not None]
        return sorted(found)


@dataclass(frozen=True, slots=True, repr=False)
class Flight:
    """A recording as it was taken; its secrets are masked by :meth:`text`."""

    account: str
    entries: tuple[Entry, ...]
    first: int
    """The number of the first entry from which on all are there."""
    end: Moment
    secrets: Mapping[str, tuple[str, ...]]
    digests: tuple[str, ...]

    def text(self) -> str:
        """The file. Takes its time: not for the event loop."""
        return "".join(map(written, self._parts()))

    def _parts(self) -> Iterator[Head | Line]:
        mask = Mask(self.secrets, self.digests)
        frames = self._frames(mask)
        start = self.entries[0].now
        kind, settings = self.entries[0].fact
        yield Head(
            callpop_recording=FORMAT,
            kind=kind,
            account=self.account,
            start=start.wall.astimezone(),
            app=__version__,
            settings=_settings(settings, mask),
        )
        times = _Times(start)
        for place, entry in enumerate(self.entries[1:], 1):
            t, at = times.of(entry.now)
            if entry.number == self.first > place:
                yield Line(t=t, skipped=self.first - place)
            what = frames.get(place) or _masked(_told(entry, mask), mask)
            yield Line(t=t, at=at, channel=entry.channel, **what)
        yield Line(t=times.of(self.end)[0], end=True)

    def _frames(self, mask: Mask) -> dict[int, dict[str, str]]:
        """The frames by their place. What a connection brought is one stream: a secret may lie
        across its frames."""
        streams: dict[tuple[str, str], list[int]] = {}
        over: list[list[int]] = []
        for place, entry in enumerate(self.entries):
            if entry.sort in _FRAMES:
                streams.setdefault((entry.sort, entry.channel), []).append(place)
            elif entry.sort in ("opened", "closed"):
                over += [streams.pop((sort, entry.channel), []) for sort in _FRAMES]
        found: dict[int, dict[str, str]] = {}
        for places in (*over, *streams.values()):
            facts = [self.entries[place].fact for place in places]
            texts = [fact if isinstance(fact, str) else fact.decode("latin-1") for fact in facts]
            for place, fact, text in zip(places, facts, mask.stream(texts), strict=True):
                name = _FRAMES[self.entries[place].sort]
                found[place] = {name if isinstance(fact, str) else "in_bytes": text}
        return found


class _Times:
    """Seconds since the start, by the wall clock: PBXs that name no calls have them named by it.
    Where somebody set it, or the computer slept, it begins anew."""

    def __init__(self, start: Moment) -> None:
        self._t, self._base = 0.0, start

    def of(self, now: Moment) -> tuple[float, datetime | None]:
        """``t`` of a line, and its ``at`` where the clock jumped."""
        passed = now.ticks - self._base.ticks
        by_wall = (now.wall - self._base.wall).total_seconds()
        if abs(by_wall - passed) <= _DRIFT:
            return max(0.0, round(self._t + by_wall, 6)), None
        self._t, self._base = self._t + passed, now
        return round(self._t, 6), now.wall.astimezone()


def _told(entry: Entry, mask: Mask) -> dict[str, Any]:
    """The line's own words of an entry."""
    fact = entry.fact
    match entry.sort:
        case "opened" | "ponged" | "proved" | "left":
            return {entry.sort: True}
        case "account":
            return {"settings": _settings(fact[1], mask)}
        case "state":
            return {"state": fact[0], "detail": fact[1]}
        case "requested":
            request = replace(fact, headers=_covered(fact.headers, mask))
            return {"request": Request.of(request)}
        case "responded":
            return {"response": Response.of(*fact)}
        case "command":
            return {"command": Asked.of(fact)}
        case "answered":
            return {"answered": Answer.of(fact)}
        case "reply":
            reply = Replied(status=fact.status, text=fact.text, content_type=fact.content_type)
            return {"reply": reply}
        case "post":
            form = _covered(fact.form, mask)
            return {"post": Posted(ticket=fact.ticket, address=fact.address, form=form)}
    return {entry.sort: fact}


def _settings(settings: Mapping[str, str], mask: Mask) -> dict[str, str]:
    return {key: mask.text(tidy_address(value)) for key, value in settings.items()}


def _covered(named: Mapping[str, str], mask: Mask) -> dict[str, str]:
    """Values without what their names call secret, be it ours or a proxy's."""
    covered: dict[str, str] = {}
    for name, value in named.items():
        text = mask.text(value)
        if text == value and (TELLING.search(name) or name == "cookie"):
            text = placeholder(name)
        covered[name] = text
    return covered


def _masked(what: Any, mask: Mask) -> Any:
    """The same, each text in it without secrets."""
    if isinstance(what, str):
        return mask.text(what)
    if isinstance(what, dict):
        return {key: _masked(value, mask) for key, value in what.items()}
    if isinstance(what, list | tuple):
        return type(what)(_masked(value, mask) for value in what)
    if isinstance(what, msgspec.Struct) or is_dataclass(what):
        return msgspec.convert(_masked(msgspec.to_builtins(what), mask), type(what))
    return what


def _size(fact: Any) -> int:
    """About what an entry takes in memory."""
    if isinstance(fact, str | bytes):
        return _ENTRY_BYTES + len(fact)
    if isinstance(fact, WebhookRequest):
        return 10 * _ENTRY_BYTES + len(fact.query) + len(fact.body)
    return 2 * _ENTRY_BYTES
