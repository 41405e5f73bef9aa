"""Phonet and Vega: one platform under two names (``protocols.md`` 1–3)."""

import re
from collections import OrderedDict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from urllib.parse import quote

import msgspec

from callpop.pbx.addresses import endpoint_of
from callpop.pbx.connector import (
    Answered,
    Channel,
    Closed,
    Noticed,
    Output,
    Proved,
    Refused,
    Send,
    SettingsError,
    Told,
    WebSocketChannel,
)
from callpop.pbx.lenient import id_of, int_of, mapping_of, text_of, time_of
from callpop.telephony.commands import (
    Capabilities,
    Command,
    CommandAnswer,
    Dial,
    Verdict,
)
from callpop.telephony.events import LegEvent, PresenceEvent, Stage
from callpop.telephony.fields import Field, FieldKind
from callpop.telephony.model import Contact, Direction, Party, PartyKind, PresenceState
from callpop.telephony.moment import Moment
from callpop.telephony.numbers import same, shown
from callpop.telephony.sentence import Sentence, say
from callpop.telephony.text import MESSAGE_LIMIT, clean

MAIN = "main"
"""The channel of the account's own subscriber."""

QUIET_SECONDS = 3.0
"""An open socket on which nothing was refused for so long, and which answers pings, is let in."""
ERROR_SECONDS = 5.0
"""So long after an early error the PBX may close, which makes it a refusal (T19)."""
DIAL_SECONDS = 12.0
"""So long the PBX may take to answer a request to call (T16)."""
MOST_WATCHED = 500
"""Colleagues that can be watched: each needs a connection of its own (T22)."""

_PATH = "/live/connector/v3/easy"
_LARGEST_MESSAGE = 4 << 20
_LARGEST_EVENT = 256 << 10
_MOST_CONTACTS = 20
_MOST_LEGS_REMEMBERED = 200
_INTERNAL, _OUTGOING, _INCOMING, _PAUSED, _UNPAUSED = 1, 2, 4, 32, 64
_STAGES = {"call.dial": Stage.RINGING, "call.bridge": Stage.ANSWERED, "call.hangup": Stage.ENDED}
_KINDS = {1: PartyKind.PERSON, 2: PartyKind.GROUP, 4: PartyKind.MENU}
_REFUSING_CODES = frozenset({1008, 4001, 4003, 4401, 4403})
_PASSING_STATUSES = frozenset({408, 425, 429})
_DOMAIN = re.compile(r"[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?", re.IGNORECASE)
_WHERE = "in the PBX under Settings → Integration → Other CRM system"


class PhonetKind:
    """The platform under one of its names."""

    country: str | None = "UA"
    fields: tuple[Field, ...] = (
        Field(
            key="domain",
            label="Domain",
            required=True,
            help=Sentence("The domain of your PBX, as your browser shows it when you log in."),
            placeholder="company.phonet.com.ua",
        ),
        Field(
            key="api_key",
            label="API key",
            required=True,
            secret=True,
            help=Sentence("In the PBX: Settings → Integration → Other CRM system."),
        ),
        Field(
            key="subscriber",
            label="Internal number or e-mail",
            required=True,
            help=Sentence("Yours: whose calls are shown. Leading zeros count."),
            placeholder="001",
        ),
        Field(
            key="watch",
            label="Colleagues to watch",
            kind=FieldKind.LIST,
            help=Sentence("Internal numbers of colleagues, comma-separated, for the people list."),
            placeholder="002, 003",
        ),
        Field(
            key="extension",
            label="Your extension",
            help=Sentence("Only where you gave an e-mail above: your internal number."),
        ),
        Field(
            key="leading_plus",
            label="Dial with a leading +",
            kind=FieldKind.YES_NO,
            default="no",
            help=Sentence("Sends +380… instead of 380… when you call."),
        ),
    )

    def __init__(self, name: str, title: str) -> None:
        self.name = name
        self.title = title

    def connector(
        self, settings: Mapping[str, str], secrets: Mapping[str, str]
    ) -> "PhonetConnector":
        """A connector for one employee.

        Raises:
            SettingsError: the domain, the subscriber or the key is missing or unusable.
        """
        return PhonetConnector(self, settings, secrets)

    def own_hosts(self, settings: Mapping[str, str]) -> Iterable[str]:
        """The PBX's domain, and the host of the endpoint that replaces it."""
        domain = settings.get("domain", "").strip().partition(":")[0].lower()
        endpoint = endpoint_of(settings, ("wss", "ws"))
        hosts = {domain, endpoint.hostname or "" if endpoint else ""}
        return hosts - {""}


PHONET = PhonetKind("phonet", "Phonet")
VEGA = PhonetKind("vega", "Vega")


@dataclass(slots=True)
class _Line:
    """What is known of one subscriber's socket."""

    channel: str
    extension: str | None
    name: str | None = None
    open: bool = False
    proved: bool = False
    ponged: bool = False
    quiet_at: float = 0.0
    early_error: str | None = None
    paused: bool = False
    legs: OrderedDict[str, tuple[Stage, str | None]] = field(default_factory=OrderedDict)
    """The subscriber's legs in progress: how far, and with whom."""


@dataclass(frozen=True, slots=True)
class _Dialing:
    request: str
    number: str
    deadline: float


class PhonetConnector:
    """One employee's account: its own socket, and one for each colleague watched."""

    def __init__(
        self, kind: PhonetKind, settings: Mapping[str, str], secrets: Mapping[str, str]
    ) -> None:
        self._title = kind.title
        self._country = settings.get("country") or kind.country
        self._plus = settings.get("leading_plus") == "yes"
        domain = _domain(settings.get("domain", ""))
        subscriber = settings.get("subscriber", "").strip()
        key = secrets.get("api_key", "").strip()
        if not subscriber:
            raise SettingsError(say("Your internal number or e-mail is missing."), "subscriber")
        if not key:
            raise SettingsError(
                say("The API key is missing: it stands {where}.", where=_WHERE), "api_key"
            )
        watched = [w.strip() for w in settings.get("watch", "").split(",") if w.strip()]
        watched = [w for w in dict.fromkeys(watched) if w != subscriber]
        if len(watched) > MOST_WATCHED:
            raise SettingsError(
                say("At most {most} colleagues can be watched.", most=MOST_WATCHED), "watch"
            )
        own = settings.get("extension", "").strip() or _extension(subscriber)
        self._lines = {MAIN: _Line(MAIN, own)}
        subscribers = {MAIN: subscriber}
        for colleague in watched:
            channel = f"watch:{colleague}"
            self._lines[channel] = _Line(channel, _extension(colleague))
            subscribers[channel] = colleague
        endpoint = endpoint_of(settings, ("wss", "ws"))
        base = f"wss://{domain}{_PATH}"
        if endpoint is not None:
            path = endpoint.path if endpoint.path not in ("", "/") else _PATH
            base = f"{endpoint.scheme}://{endpoint.netloc}{path}"
        address = endpoint.netloc if endpoint is not None else domain
        self._address = address
        self.capabilities = Capabilities(dial=True, watch=bool(watched), crm_link=True)
        self.channels: tuple[Channel, ...] = tuple(
            WebSocketChannel(
                name=channel,
                url=f"{base}?domain={_quoted(domain)}&apiKey={_quoted(key)}"
                f"&subscriber={_quoted(name)}",
                address=address,
                essential=channel == MAIN,
                ca_file=settings.get("ca_file") or None,
                proxy=settings.get("proxy") or "system",
                max_bytes=_LARGEST_MESSAGE,
            )
            for channel, name in subscribers.items()
        )
        self._dialing: _Dialing | None = None
        self._offset: timedelta | None = None

    def opened(self, channel: str, now: Moment) -> list[Output]:
        """The socket is open, which proves nothing yet."""
        line = self._lines[channel]
        line.open = True
        line.proved = line.ponged = False
        line.early_error = None
        line.legs.clear()
        line.quiet_at = now.ticks + QUIET_SECONDS
        return []

    def ponged(self, channel: str, now: Moment) -> list[Output]:
        """The peer lives."""
        self._lines[channel].ponged = True
        return self._maybe_prove(self._lines[channel], now)

    def closed(self, channel: str, closed: Closed, now: Moment) -> list[Output]:
        """Tell a refusal from a cut (T19)."""
        line = self._lines[channel]
        outputs: list[Output] = []
        why = self._refusal(line, closed)
        line.open = line.proved = False
        line.early_error = None
        line.legs.clear()
        line.paused = False
        if why is not None:
            outputs.append(Refused(channel, why))
        if channel == MAIN and self._dialing is not None:
            outputs += self._settle(
                Verdict.UNKNOWN,
                say("The connection was cut before the PBX answered: look at your phone."),
            )
        if closed.opened and line.extension:
            outputs.append(self._presence(line, PresenceState.UNKNOWN, now.wall))
        return outputs

    def received(self, channel: str, data: str | bytes, now: Moment) -> list[Output]:
        """One frame: an event, an answer, or something that can't be read."""
        if len(data) > _LARGEST_EVENT:
            return [
                Noticed(
                    channel,
                    say(
                        "{title} sent a message of {size} KiB, which is no event: it was left out.",
                        title=self._title,
                        size=len(data) >> 10,
                    ),
                )
            ]
        try:
            message = msgspec.json.decode(data)
        except (msgspec.DecodeError, UnicodeError, RecursionError):
            message = None
        if not isinstance(message, dict):
            return [
                Noticed(
                    channel,
                    say(
                        "{title} sent a message that can't be read: it was left out.",
                        title=self._title,
                    ),
                )
            ]
        line = self._lines[channel]
        name = clean(message.get("event")).lower()
        if name == "success":
            return [*self._prove(line), *self._dial_accepted()]
        if name == "error":
            return self._error(line, clean(message.get("message"), MESSAGE_LIMIT), now)
        direction = int_of(message.get("lgDirection")) or 0
        if direction & (_PAUSED | _UNPAUSED):
            return [*self._prove(line), *self._pause(line, message, direction, now)]
        stage = _STAGES.get(name)
        if stage is None:
            return [
                Noticed(
                    channel,
                    say(
                        "{title} sent an event that is not known: {name}.",
                        title=self._title,
                        name=name[:60] or "?",
                    ),
                )
            ]
        event = self._leg_event(line, message, stage, direction, now)
        if event is None:
            return [
                Noticed(
                    channel,
                    say(
                        "{title} told of a call without its id: it was left out.", title=self._title
                    ),
                )
            ]
        outputs = [*self._prove(line), Told(event), *self._follow(line, event, now)]
        if channel == MAIN:
            outputs += self._recognise(event)
        return outputs

    def command(self, command: Command, now: Moment) -> list[Output]:
        """Place a call (1.3); the platform's socket can do nothing else."""
        if not isinstance(command, Dial):
            words = say("{title} can't do that from here: use your phone.", title=self._title)
            return [Answered(CommandAnswer(command.request, Verdict.REFUSED, words))]
        if not self._lines[MAIN].open:
            words = say("There is no connection to {title} at the moment.", title=self._title)
            return [Answered(CommandAnswer(command.request, Verdict.REFUSED, words))]
        if self._dialing is not None:
            words = say("{title} has not answered your last call request yet.", title=self._title)
            return [Answered(CommandAnswer(command.request, Verdict.REFUSED, words))]
        number = command.number if self._plus else command.number.removeprefix("+")
        self._dialing = _Dialing(command.request, number, now.ticks + DIAL_SECONDS)
        frame = msgspec.json.encode({"action": "call", "to": number}).decode()
        return [Send(MAIN, frame)]

    def elapsed(self, now: Moment) -> list[Output]:
        """Let sockets in that stayed quiet; give up on an answer that does not come."""
        outputs: list[Output] = []
        for line in self._lines.values():
            outputs += self._maybe_prove(line, now)
        if self._dialing is not None and now.ticks >= self._dialing.deadline:
            outputs += self._settle(
                Verdict.UNKNOWN,
                say("{title} did not answer: look at your phone.", title=self._title),
            )
        return outputs

    def deadline(self) -> float | None:
        """The next quiet line to let in, or the end of the wait for a call's answer."""
        waits = [
            line.quiet_at
            for line in self._lines.values()
            if line.open and not line.proved and (line.ponged or line.early_error is not None)
        ]
        if self._dialing is not None:
            waits.append(self._dialing.deadline)
        return min(waits, default=None)

    def farewell(self) -> list[Output]:
        """The platform knows no farewell."""
        return []

    # Who is let in, and who is not.

    def _prove(self, line: _Line) -> list[Output]:
        if line.proved or not line.open:
            return []
        line.proved = True
        line.early_error = None
        return [Proved(line.channel)]

    def _maybe_prove(self, line: _Line, now: Moment) -> list[Output]:
        quiet = line.open and not line.proved and now.ticks >= line.quiet_at
        if not quiet or not (line.ponged or line.early_error is not None):
            return []
        error = line.early_error
        outputs = self._prove(line)
        if error is not None:
            outputs.append(self._said(line.channel, error))
        if line.extension:
            outputs.append(self._presence(line, PresenceState.UNKNOWN, now.wall))
        return outputs

    def _error(self, line: _Line, message: str, now: Moment) -> list[Output]:
        if line.channel == MAIN and self._dialing is not None:
            words = Sentence("{words}", {"words": message or "?"})
            if not message:
                words = say("{title} refused the call and gave no reason.", title=self._title)
            return [*self._prove(line), *self._settle(Verdict.REFUSED, words)]
        if line.open and not line.proved:
            line.early_error = message
            line.quiet_at = now.ticks + ERROR_SECONDS
            return []
        return [self._said(line.channel, message)]

    def _said(self, channel: str, message: str) -> Noticed:
        if not message:
            return Noticed(channel, say("{title} reports an error.", title=self._title))
        return Noticed(channel, say("{title} says: {message}", title=self._title, message=message))

    def _refusal(self, line: _Line, closed: Closed) -> Sentence | None:
        status = closed.http_status
        if status is not None and 400 <= status < 500 and status not in _PASSING_STATUSES:
            if status in (401, 403):
                return say(
                    "{title} refused the API key (HTTP {status}). Check the domain, the API key "
                    "and the internal number: they stand {where}.",
                    title=self._title,
                    status=status,
                    where=_WHERE,
                )
            return say(
                "{address} does not know this integration (HTTP {status}). Check the domain, the "
                "API key and the internal number: they stand {where}.",
                address=self._address,
                status=status,
                where=_WHERE,
            )
        if not closed.opened or line.proved:
            return None
        said = line.early_error
        if said is None and closed.code in _REFUSING_CODES:
            said = clean(closed.reason, MESSAGE_LIMIT)
        if said is None:
            return None
        return say(
            "{title} refused the connection: {said} Check the API key and the internal number: "
            "they stand {where}.",
            title=self._title,
            said=_full_stop(said or "no reason given"),
            where=_WHERE,
        )

    # Calling.

    def _dial_accepted(self) -> list[Output]:
        words = say("{title} calls: your phone rings first.", title=self._title)
        return self._settle(Verdict.ACCEPTED, words)

    def _recognise(self, event: LegEvent) -> list[Output]:
        """An outgoing call to the number asked for is as good as a yes (T16)."""
        asked = self._dialing
        if asked is None or event.stage is Stage.ENDED or not event.placed_by_me:
            return []
        number = event.number or (event.peer.extension if event.peer else None)
        return self._dial_accepted() if number and same(number, asked.number) else []

    def _settle(self, verdict: Verdict, words: Sentence) -> list[Output]:
        asked, self._dialing = self._dialing, None
        return [] if asked is None else [Answered(CommandAnswer(asked.request, verdict, words))]

    # Events.

    def _leg_event(
        self,
        line: _Line,
        message: dict[str, object],
        stage: Stage,
        bits: int,
        now: Moment,
    ) -> LegEvent | None:
        contacts = _contacts(message.get("otherLegs"))
        number = next((contact.number for contact in contacts if contact.number), None)
        began = time_of(message.get("dialAt"))
        uuid = id_of(message.get("uuid"))
        if uuid is None:
            if number is None or began is None:
                return None
            uuid = f"{number} {began.isoformat()}"
        parent = id_of(message.get("parentUuid"))
        answered = time_of(message.get("bridgeAt"))
        at = self._said_at(message, stage, began, now)
        direction = _direction(bits)
        caller = _party(message.get("leg"))
        callee = _party(message.get("leg2"))
        own = self._learn(line, direction, caller, parent)
        mine, placed, owner, peer = self._perspective(line, own, direction, caller, callee)
        return LegEvent(
            leg=uuid,
            stage=stage,
            at=at,
            clocked=self._offset is not None,
            began_at=began,
            answered_at=answered,
            ended_at=time_of(message.get("hangupAt")) or time_of(message.get("endAt"))
            if stage is Stage.ENDED
            else None,
            parent=parent if parent != uuid else None,
            direction=direction,
            owner=owner,
            peer=peer,
            mine=mine,
            on_my_line=line.channel == MAIN,
            placed_by_me=placed,
            number=number,
            contacts=contacts,
            trunk=_trunk(message),
        )

    def _said_at(
        self, message: dict[str, object], stage: Stage, began: datetime | None, now: Moment
    ) -> datetime:
        """The time of the event by the PBX's clock, as well as that can be told (T13)."""
        server = time_of(message.get("serverTime"))
        if server is not None:
            self._offset = now.wall - server
            return server
        clockless = self._offset is None and stage is Stage.RINGING and began is not None
        # No clock was ever told; but a phone that starts to ring rings now.
        if clockless and began is not None and abs(now.wall - began) > timedelta(minutes=1):
            self._offset = now.wall - began
        return now.wall - (self._offset or timedelta())

    def _learn(
        self, line: _Line, direction: Direction | None, caller: Party, parent: str | None
    ) -> str | None:
        """The subscriber's extension, learned where only an e-mail was given."""
        sure = parent is None and direction in (Direction.IN, Direction.OUT)
        is_person = caller.kind in (PartyKind.PERSON, PartyKind.UNKNOWN)
        if line.extension is None and sure and is_person and caller.extension:
            line.extension = caller.extension
        if line.extension is not None and caller.extension == line.extension and caller.name:
            line.name = caller.name
        return self._lines[MAIN].extension

    @staticmethod
    def _perspective(
        line: _Line,
        own: str | None,
        direction: Direction | None,
        caller: Party,
        callee: Party,
    ) -> tuple[bool | None, bool | None, Party, Party | None]:
        """Whose leg it is: mine, placed by me, owner, peer (T7)."""
        on_main = line.channel == MAIN
        if direction is not Direction.INTERNAL:
            mine: bool | None = None
            if caller.kind in (PartyKind.PERSON, PartyKind.UNKNOWN) and caller.extension:
                mine = caller.extension == own if own is not None else None
            if not on_main:
                mine = bool(mine)
            placed = direction is Direction.OUT and (on_main or bool(mine))
            return mine, placed, caller, None
        if own is not None and caller.extension == own:
            return True, True, caller, callee
        if own is not None and callee.extension == own:
            return True, False, callee, caller
        knows = own is not None and callee.extension is not None
        mine = False if knows or not on_main else None
        if not on_main and caller.extension == line.extension:
            return mine, False, caller, callee
        return mine, False, callee, caller

    def _follow(self, line: _Line, event: LegEvent, now: Moment) -> list[Output]:
        """What the leg says of the subscriber whose line it was told on."""
        owner = event.owner.extension if event.owner else None
        concerns = line.extension is not None and (
            owner in (None, line.extension)
            or (event.peer is not None and event.peer.extension == line.extension)
        )
        was_here = event.leg in line.legs
        if not concerns and not was_here:
            return []
        stage = event.stage
        if event.answered_at is not None:
            stage = max(stage, Stage.ANSWERED)
        known = line.legs.get(event.leg)
        if stage is Stage.ENDED or not concerns:
            line.legs.pop(event.leg, None)
        elif known is None or stage > known[0]:
            line.legs[event.leg] = (stage, self._with_whom(line, event))
            while len(line.legs) > _MOST_LEGS_REMEMBERED:
                line.legs.popitem(last=False)
        return [self._presence(line, None, event.at)]

    def _with_whom(self, line: _Line, event: LegEvent) -> str | None:
        if event.contacts and event.contacts[0].name:
            return event.contacts[0].name
        if event.number:
            return shown(event.number, self._country)
        others = [p for p in (event.peer, event.owner) if p and p.extension != line.extension]
        return others[0].label if others else None

    def _pause(
        self, line: _Line, message: dict[str, object], bits: int, now: Moment
    ) -> list[Output]:
        """Bits 32 and 64 are no directions but a pause set and cleared (T9)."""
        who = _party(message.get("leg"))
        at = time_of(message.get("serverTime")) or now.wall
        if line.extension is None and who.extension:
            line.extension = who.extension
        target = line if who.extension in (None, line.extension) else None
        if target is None:
            target = next((o for o in self._lines.values() if o.extension == who.extension), None)
        state = PresenceState.AWAY if bits & _PAUSED else PresenceState.AVAILABLE
        if target is None:
            return [
                Told(
                    PresenceEvent(extension=who.extension or "", state=state, at=at, name=who.name)
                )
            ]
        target.name = who.name or target.name
        target.paused = bool(bits & _PAUSED)
        return [self._presence(target, None, at)] if target.extension else []

    def _presence(self, line: _Line, state: PresenceState | None, at: datetime) -> Told:
        talking_to: str | None = None
        if state is None:
            stages = [stage for stage, _ in line.legs.values()]
            if Stage.ANSWERED in stages:
                state = PresenceState.BUSY
            elif stages:
                state = PresenceState.RINGING
            else:
                state = PresenceState.AWAY if line.paused else PresenceState.AVAILABLE
            wanted = Stage.ANSWERED if state is PresenceState.BUSY else Stage.RINGING
            talking_to = next((whom for stage, whom in line.legs.values() if stage is wanted), None)
        return Told(
            PresenceEvent(
                extension=line.extension or "",
                state=state,
                at=at,
                name=line.name,
                talking_to=talking_to,
            )
        )


def _quoted(value: str) -> str:
    return quote(value, safe="")


def _extension(subscriber: str) -> str | None:
    return None if "@" in subscriber else subscriber


def _full_stop(text: str) -> str:
    return text if text.endswith((".", "!", "?")) else f"{text}."


def _domain(text: str) -> str:
    """The bare domain, also from a pasted address."""
    domain = text.strip().lower().removeprefix("https://").removeprefix("http://").strip("/")
    if not domain:
        raise SettingsError(
            say("The domain of your PBX is missing: it stands {where}.", where=_WHERE), "domain"
        )
    if not _DOMAIN.fullmatch(domain):
        raise SettingsError(
            say(
                "The domain {domain} can't be used: write it as company.phonet.com.ua.",
                domain=clean(text, 80),
            ),
            "domain",
        )
    return domain


def _direction(bits: int) -> Direction | None:
    """By bits, not by equality (T10)."""
    if bits & _INTERNAL:
        return Direction.INTERNAL
    if bits & _INCOMING:
        return Direction.IN
    if bits & _OUTGOING:
        return Direction.OUT
    return None


def _party(value: object) -> Party:
    """``leg`` or ``leg2``; every member may be missing (T6)."""
    leg = mapping_of(value)
    return Party(
        extension=text_of(leg.get("ext")),
        name=text_of(leg.get("displayName")),
        kind=_KINDS.get(int_of(leg.get("type")) or 0, PartyKind.UNKNOWN),
    )


def _contacts(value: object) -> tuple[Contact, ...]:
    """``otherLegs``: one entry for each CRM; the first with a name leads (T5)."""
    entries = value if isinstance(value, list) else [value]
    contacts = [
        Contact(
            name=text_of(entry.get("name")),
            company=text_of(entry.get("companyName")),
            url=clean(entry.get("url"), 2048) or None,
            number=text_of(entry.get("num")),
            priority=int_of(entry.get("priority")),
        )
        for entry in map(mapping_of, entries[:_MOST_CONTACTS])
    ]
    kept = [c for c in contacts if c.name or c.company or c.url or c.number]
    return tuple(sorted(kept, key=lambda contact: contact.name is None))


def _trunk(message: dict[str, object]) -> str | None:
    """For display only (T8)."""
    number, name = text_of(message.get("trunkNum")), text_of(message.get("trunkName"))
    if number and name and name != number:
        return f"{name} ({number})"
    return number or name
