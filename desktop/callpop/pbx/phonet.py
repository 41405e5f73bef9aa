"""Phonet and Vega: one platform under two names (``protocols.md`` 1–3)."""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta

import msgspec

from callpop.pbx.addresses import endpoint_of
from callpop.pbx.call_requests import CallRequests
from callpop.pbx.connector import (
    Answered,
    Channel,
    Closed,
    Noticed,
    Output,
    Proved,
    Refused,
    Send,
    Told,
)
from callpop.pbx.lenient import json_of
from callpop.pbx.phonet_account import (
    MAIN,
    SCHEMES,
    WHERE,
    PhonetAccount,
    domain_of,
    fields_of,
)
from callpop.pbx.phonet_line import Line
from callpop.pbx.phonet_messages import CallMessage, PauseMessage, read
from callpop.telephony.commands import (
    Capabilities,
    Command,
    CommandAnswer,
    Dial,
    Verdict,
)
from callpop.telephony.events import LegEvent, PresenceEvent, Stage
from callpop.telephony.fields import Field
from callpop.telephony.model import Direction, Party, PartyKind, PresenceState
from callpop.telephony.moment import Moment
from callpop.telephony.numbers import same
from callpop.telephony.sentence import Sentence, say
from callpop.telephony.text import MESSAGE_LIMIT, clean

QUIET_SECONDS = 3.0
"""An open socket on which nothing was refused for so long, and which answers pings, is let in."""
ERROR_SECONDS = 5.0
"""So long after an early error the PBX may close, which makes it a refusal (T19)."""

_PLAUSIBLE_DELAY = timedelta(minutes=1)
_REFUSING_CODES = frozenset({1008, 4001, 4003, 4401, 4403})
_PASSING_STATUSES = frozenset({408, 425, 429})


class PhonetKind:
    """The platform under one of its names."""

    country: str | None = "UA"

    def __init__(self, name: str, title: str, domain: str, page: str) -> None:
        self.name = name
        self.title = title
        self.fields: tuple[Field, ...] = fields_of(domain, page)
        self.where = say(
            "They stand in the PBX under Settings → Integration → Other CRM system ({page}).",
            page=page,
        )

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
        endpoint = endpoint_of(settings, SCHEMES)
        hosts = [domain_of(settings).partition(":")[0], endpoint.hostname if endpoint else None]
        return [host for host in hosts if host]


PHONET = PhonetKind(
    "phonet", "Phonet", "company.phonet.com.ua", "Настройки → Интеграция → Другая CRM система"
)
VEGA = PhonetKind(
    "vega", "Vega", "company.pbx.vega.ua", "Налаштування → Інтеграція → Інша CRM система"
)


class PhonetConnector:
    """One employee's account: its own socket, and one for each colleague watched."""

    def __init__(
        self, kind: PhonetKind, settings: Mapping[str, str], secrets: Mapping[str, str]
    ) -> None:
        self._title = kind.title
        self._country = settings.get("country") or kind.country
        self._plus = settings.get("leading_plus") == "yes"
        account = PhonetAccount(settings, secrets)
        self._address = account.address
        self.channels: tuple[Channel, ...] = account.channels
        self._lines = {name: Line(name, account.extension_of(name)) for name in account.subscribers}
        self.capabilities = Capabilities(dial=True, watch=len(self.channels) > 1, crm_link=True)
        self._requests = CallRequests(kind.title)
        self._offset: timedelta | None = None

    def opened(self, channel: str, now: Moment) -> list[Output]:
        """The socket is open, which proves nothing yet."""
        line = self._lines[channel]
        line.reset()
        line.open = True
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
        line.reset()
        if why is not None:
            outputs.append(Refused(channel, why))
        if channel == MAIN:
            outputs += self._requests.lost()
        if closed.opened:
            outputs += self._presence(line, self._now(now), PresenceState.UNKNOWN)
        return outputs

    def received(self, channel: str, data: str | bytes, now: Moment) -> list[Output]:
        """One frame: an event, an answer, or something that can't be read."""
        try:
            message = json_of(data)
        except ValueError:
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
            return [*self._prove(line), *self._requests.accept()]
        if name == "error":
            return self._error(line, clean(message.get("message"), MESSAGE_LIMIT), now)
        match read(message, name):
            case CallMessage() as told:
                outputs = [*self._prove(line), *self._call(line, told, now)]
            case PauseMessage() as told:
                outputs = [*self._prove(line), *self._pause(line, told, now)]
            case _:
                what = say(
                    "{title} sent an event that can't be used: {name}.",
                    title=self._title,
                    name=name[:60] or "?",
                )
                outputs = [Noticed(channel, what)]
        return outputs

    def command(self, command: Command, now: Moment) -> list[Output]:
        """Place a call (1.3); the platform's socket can do nothing else."""
        number = command.number if isinstance(command, Dial) else ""
        words = self._requests.obstacle(command, connected=self._lines[MAIN].open)
        if words is not None:
            return [Answered(CommandAnswer(command.request, Verdict.REFUSED, words))]
        number = number if self._plus else number.removeprefix("+")
        self._requests.ask(command.request, number, now.ticks)
        frame = msgspec.json.encode({"action": "call", "to": number}).decode()
        return [Send(MAIN, frame)]

    def elapsed(self, now: Moment) -> list[Output]:
        """Let sockets in that stayed quiet; give up on an answer that does not come."""
        outputs: list[Output] = []
        for line in self._lines.values():
            outputs += self._maybe_prove(line, now)
        return [*outputs, *self._requests.elapsed(now.ticks)]

    def deadline(self) -> float | None:
        """The next quiet line to let in, or the end of the wait for a call's answer."""
        waits = [
            line.quiet_at
            for line in self._lines.values()
            if line.open and not line.proved and (line.ponged or line.early_error is not None)
        ]
        answer_by = self._requests.deadline()
        return min(waits if answer_by is None else [*waits, answer_by], default=None)

    def farewell(self) -> list[Output]:
        """The platform knows no farewell."""
        return []

    # Who is let in, and who is not.

    def _prove(self, line: Line) -> list[Output]:
        if line.proved or not line.open:
            return []
        line.proved = line.let_in = True
        line.early_error = None
        return [Proved(line.channel)]

    def _maybe_prove(self, line: Line, now: Moment) -> list[Output]:
        quiet = line.open and not line.proved and now.ticks >= line.quiet_at
        if not quiet or not (line.ponged or line.early_error is not None):
            return []
        error = line.early_error
        outputs = self._prove(line)
        if error is not None:
            outputs.append(self._said(line.channel, error))
        return [*outputs, *self._presence(line, self._now(now), PresenceState.UNKNOWN)]

    def _error(self, line: Line, message: str, now: Moment) -> list[Output]:
        if line.channel == MAIN and self._requests.unanswered:
            words = Sentence("{words}", {"words": message or "?"})
            if not message:
                words = say("{title} refused the call and gave no reason.", title=self._title)
            return [*self._prove(line), *self._requests.refuse(words)]
        if line.open and not line.proved:
            line.early_error = message
            line.quiet_at = now.ticks + ERROR_SECONDS
            return []
        return [self._said(line.channel, message)]

    def _said(self, channel: str, message: str) -> Noticed:
        if not message:
            return Noticed(channel, say("{title} reports an error.", title=self._title))
        return Noticed(channel, say("{title} says: {message}", title=self._title, message=message))

    def _refusal(self, line: Line, closed: Closed) -> Sentence | None:
        status = closed.http_status
        if status is not None and 400 <= status < 500 and status not in _PASSING_STATUSES:
            if status in (401, 403):
                return say(
                    "{title} refused the API key (HTTP {status}). Check the domain, the API key "
                    "and the internal number: they stand {where}.",
                    title=self._title,
                    status=status,
                    where=WHERE,
                )
            if line.let_in:
                # It knew it a while ago: it is being set up anew, or somebody else answers.
                return None
            return say(
                "{address} does not know this integration (HTTP {status}). Check the domain, the "
                "API key and the internal number: they stand {where}.",
                address=self._address,
                status=status,
                where=WHERE,
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
            where=WHERE,
        )

    # Calling.

    def _recognise(self, event: LegEvent) -> list[Output]:
        """An outgoing call to the number asked for is as good as a yes (T16)."""
        asked = self._requests.number
        if asked is None or event.stage is Stage.ENDED or not event.placed_by_me:
            return []
        number = event.number or (event.peer.extension if event.peer else None)
        return self._requests.accept() if number and same(number, asked) else []

    # Events.

    def _now(self, now: Moment) -> datetime:
        """The time by the PBX's clock, to be compared with what it says itself."""
        return now.wall - (self._offset or timedelta())

    def _call(self, line: Line, told: CallMessage, now: Moment) -> list[Output]:
        at = self._said_at(told, now)
        line.learn(told)
        mine, placed, owner, peer = self._perspective(line, told)
        event = LegEvent(
            leg=told.id,
            stage=told.stage,
            at=at,
            clocked=self._offset is not None,
            began_at=told.began_at,
            answered_at=told.answered_at,
            ended_at=told.ended_at,
            parent=told.parent,
            direction=told.direction,
            owner=owner,
            peer=peer,
            mine=mine,
            on_my_line=line.channel == MAIN,
            placed_by_me=placed,
            number=told.number,
            contacts=told.contacts,
            trunk=told.trunk,
        )
        outputs: list[Output] = [Told(event)]
        if line.follow(event, self._country):
            outputs += self._presence(line, at)
        if line.channel == MAIN:
            outputs += self._recognise(event)
        return outputs

    def _said_at(self, told: CallMessage, now: Moment) -> datetime:
        """The time of the message by the PBX's clock, as well as that can be told (T13)."""
        if told.server_time is not None:
            self._offset = now.wall - told.server_time
            return told.server_time
        if self._offset is None and told.stage is Stage.RINGING and told.began_at is not None:
            # No clock was ever told; but a phone that starts to ring rings now.
            age = now.wall - told.began_at
            self._offset = age if abs(age) > _PLAUSIBLE_DELAY else None
        return self._now(now)

    def _perspective(
        self, line: Line, told: CallMessage
    ) -> tuple[bool | None, bool | None, Party, Party | None]:
        """Whose leg it is: mine, placed by me, owner, peer (T7)."""
        own = self._lines[MAIN].extension
        on_main = line.channel == MAIN
        caller, callee = told.caller, told.callee
        if told.direction is not Direction.INTERNAL:
            mine: bool | None = None
            if caller.kind in (PartyKind.PERSON, PartyKind.UNKNOWN) and caller.extension:
                mine = caller.extension == own if own is not None else None
            mine = mine if on_main else bool(mine)
            return mine, told.direction is Direction.OUT and (on_main or bool(mine)), caller, None
        if own is not None and caller.extension == own:
            return True, True, caller, callee
        if own is not None and callee.extension == own:
            return True, False, callee, caller
        knows = own is not None and callee.extension is not None
        mine = False if knows or not on_main else None
        if not on_main and caller.extension == line.extension:
            return mine, False, caller, callee
        return mine, False, callee, caller

    def _pause(self, line: Line, told: PauseMessage, now: Moment) -> list[Output]:
        who = told.who.extension
        if line.extension is None:
            line.extension = who
        lines = self._lines.values()
        target = line if who in (None, line.extension) else None
        target = target or next((other for other in lines if other.extension == who), None)
        at = told.server_time or now.wall
        if target is not None:
            target.paused = told.paused
            target.name = told.who.name or target.name
            return self._presence(target, at)
        state = PresenceState.AWAY if told.paused else PresenceState.AVAILABLE
        return [Told(PresenceEvent(extension=who or "", state=state, at=at, name=told.who.name))]

    def _presence(
        self, line: Line, at: datetime, state: PresenceState | None = None
    ) -> list[Output]:
        if line.extension is None:
            return []
        found, talking_to = line.state()
        return [
            Told(
                PresenceEvent(
                    extension=line.extension,
                    state=state or found,
                    at=at,
                    name=line.name,
                    talking_to=talking_to if state is None else None,
                )
            )
        ]


def _full_stop(text: str) -> str:
    return text if text.endswith((".", "!", "?")) else f"{text}."
