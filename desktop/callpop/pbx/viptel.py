"""VIPTel's WebSocket API 1.0.8: the whole PBX's events on one socket (``protocols.md`` 5)."""

from collections.abc import Iterable, Mapping
from enum import Enum, auto
from hashlib import sha1

import msgspec

from callpop.pbx.addresses import endpoint_of
from callpop.pbx.connector import (
    Answered,
    Closed,
    Drop,
    Explained,
    Noticed,
    Output,
    Proved,
    Refused,
    Send,
    Told,
    WebSocketChannel,
)
from callpop.pbx.viptel_account import FIELDS, MAIN, SCHEMES, TITLE, ViptelAccount, server_of
from callpop.pbx.viptel_actions import Action, Actions
from callpop.pbx.viptel_calls import Calls
from callpop.pbx.viptel_messages import (
    Begin,
    Created,
    End,
    Join,
    Left,
    Member,
    Message,
    Nonce,
    Pickup,
    Reply,
    read,
)
from callpop.pbx.viptel_people import People
from callpop.pbx.viptel_queues import Queues
from callpop.pbx.viptel_talk import Creation, Talk
from callpop.pbx.viptel_words import (
    BEGUN_BEFORE,
    gone_wrong,
    refused_action,
    refused_login,
    turned_away,
)
from callpop.telephony.commands import (
    Capabilities,
    Command,
    CommandAnswer,
    Dial,
    HangUp,
    Verdict,
)
from callpop.telephony.events import LegEvent, QueueEvent, QueueStep
from callpop.telephony.fields import Field
from callpop.telephony.moment import Moment
from callpop.telephony.numbers import same
from callpop.telephony.sentence import Sentence, say

LOGIN_SECONDS = 30.0
"""So long for the greeting, and for the answer to the login (5.1)."""
QUIET_SECONDS = 5.0
"""A login that is followed by nothing bad for so long is good (V3)."""
REFRESH_SECONDS = 30.0
"""How often those who still wait in a queue are told of again."""
MOST_REFUSALS = 2
"""Times that the PBX may ask for a login that it has just got."""


class ViptelKind:
    """VIPTel."""

    name = "viptel"
    title = TITLE
    country: str | None = "SK"
    fields: tuple[Field, ...] = FIELDS

    def connector(
        self, settings: Mapping[str, str], secrets: Mapping[str, str]
    ) -> "ViptelConnector":
        """A connector for one agent.

        Raises:
            SettingsError: a setting or the password is missing or unusable.
        """
        return ViptelConnector(settings, secrets)

    def own_hosts(self, settings: Mapping[str, str]) -> Iterable[str]:
        """The server, or the endpoint that replaces it."""
        endpoint = endpoint_of(settings, SCHEMES)
        host = endpoint.hostname if endpoint else server_of(settings).partition(":")[0]
        return [host] if host else []


VIPTEL = ViptelKind()


class _Phase(Enum):
    CLOSED = auto()
    GREETING = auto()
    """Open; the nonce is still to come."""
    LOGIN = auto()
    ADMITTED = auto()
    """A 202, which is not yet "working" (V3)."""
    WORKING = auto()
    ENDING = auto()
    """Given up; what still arrives says nothing new."""


class ViptelConnector:
    """One agent's account."""

    capabilities = Capabilities(dial=True, hang_up=True, transfer=True, watch=True, queues=True)

    def __init__(self, settings: Mapping[str, str], secrets: Mapping[str, str]) -> None:
        self._account = ViptelAccount(settings, secrets)
        self._own = self._account.extension
        self._country = settings.get("country") or VIPTEL.country
        self.channels: tuple[WebSocketChannel, ...] = (self._account.channel,)
        self._phase = _Phase.CLOSED
        self._until = 0.0
        """Ticks at which the phase ends by itself."""
        self._refusals = 0
        self._refresh_at: float | None = None
        self._actions = Actions()
        self._people = People(self._own)
        self._calls = Calls(self._own, self._country, self._people)
        self._queues = Queues()

    # What the session tells.

    def opened(self, channel: str, now: Moment) -> list[Output]:
        """The server greets first."""
        self._phase, self._until = _Phase.GREETING, now.ticks + LOGIN_SECONDS
        return []

    def ponged(self, channel: str, now: Moment) -> list[Output]:
        """The peer lives, which proves nothing."""
        return []

    def closed(self, channel: str, closed: Closed, now: Moment) -> list[Output]:
        """Nothing is known any more; a connection that nobody took may be the allow-list's (V2)."""
        self._phase = _Phase.CLOSED
        self._refresh_at = None
        self._people.forget()
        self._calls.disconnect()
        self._queues.forget()
        outputs = self._actions.cut()
        if not closed.opened and closed.turned_away:
            outputs.append(Explained(MAIN, turned_away(self._account.address)))
        return outputs

    def received(self, channel: str, data: str | bytes, now: Moment) -> list[Output]:
        """One message: a nonce, a code, an event, or something that can't be read."""
        if self._phase in (_Phase.CLOSED, _Phase.ENDING):
            return []
        try:
            message = msgspec.json.decode(data)
        except (msgspec.DecodeError, UnicodeError, RecursionError):
            message = None
        told = read(message) if isinstance(message, dict) else None
        if told is None:
            what = say("{title} sent a message that can't be used: it was left out.", title=TITLE)
            return [Noticed(MAIN, what)]
        if isinstance(told, Nonce):
            return self._log_in(told, now)
        if isinstance(told, Reply):
            return self._reply(told, now)
        if self._phase not in (_Phase.ADMITTED, _Phase.WORKING):
            return []
        return [*self._prove(), *self._event(told, now), *self._presence(now)]

    def command(self, command: Command, now: Moment) -> list[Output]:
        """Place a call, end one, hand one on (5.2)."""
        if self._phase is not _Phase.WORKING:
            return _refuse(command, say("There is no connection to {title} at the moment.",
                                        title=TITLE))  # fmt: skip
        if isinstance(command, Dial):
            return self._create(command, now)
        found = self._calls.find(command.legs)
        if isinstance(found, Talk):
            found = self._whole(found, command)
        if found is None or found.over or not found.known:
            return _refuse(command, BEGUN_BEFORE)
        if isinstance(found, Creation):
            if not found.ids:
                return _refuse(command, say("{title} has not placed the call yet.", title=TITLE))
            key, call_id = found.random_id, found.ids[-1]
        else:
            key = call_id = found.id
        if isinstance(command, HangUp):
            return self._actions.ask(
                Action(
                    request=command.request,
                    name="call.hangup",
                    frame=_frame(action="call.hangup", unique_id=call_id),
                    accepted=_hung_up_words(found),
                    key=key,
                ),
                now,
            )
        to = self._dialled(command.destination)
        return self._actions.ask(
            Action(
                request=command.request,
                name="call.redirect",
                frame=_frame(action="call.redirect", unique_id=call_id, destination=to),
                accepted=say("{title} hands the call to {to}.", title=TITLE, to=to),
                key=key,
                destination=to,
            ),
            now,
        )

    def elapsed(self, now: Moment) -> list[Output]:
        """Phases, actions and waits end by themselves."""
        outputs = self._settle(self._actions.elapsed(now))
        if self._phase in (_Phase.GREETING, _Phase.LOGIN) and now.ticks >= self._until:
            words = "{title} did not greet." if self._phase is _Phase.GREETING else (
                "{title} did not answer the login."
            )  # fmt: skip
            return [*outputs, *self._drop(say(words, title=TITLE))]
        if self._phase is _Phase.ADMITTED and now.ticks >= self._until:
            outputs += self._prove()
        if self._phase is _Phase.WORKING:
            outputs += _told(self._queues.elapsed(now))
            if self._refresh_at is not None and now.ticks >= self._refresh_at:
                outputs += _told(self._calls.refresh(now))
                self._refresh_at = None
            self._arm_refresh(now)
            outputs += self._presence(now)
        return outputs

    def deadline(self) -> float | None:
        """The next end of anything."""
        ends = [self._actions.deadline()]
        if self._phase in (_Phase.GREETING, _Phase.LOGIN, _Phase.ADMITTED):
            ends.append(self._until)
        if self._phase is _Phase.WORKING:
            ends += [self._queues.deadline(), self._people.deadline(), self._refresh_at]
        return min((end for end in ends if end is not None), default=None)

    def farewell(self) -> list[Output]:
        """``user.logout``, as the document recommends."""
        if self._phase not in (_Phase.ADMITTED, _Phase.WORKING):
            return []
        return [Send(MAIN, _frame(action="user.logout"))]

    # Being let in.

    def _log_in(self, nonce: Nonce, now: Moment) -> list[Output]:
        if self._phase is not _Phase.GREETING:
            return []
        self._phase, self._until = _Phase.LOGIN, now.ticks + LOGIN_SECONDS
        name = self._account.username
        inner = _sha1(f"{name}:{self._account.password}")
        password = _sha1(f"{inner}:{nonce.value}")
        return [Send(MAIN, _frame(action="user.login", username=name, password=password))]

    def _prove(self) -> list[Output]:
        if self._phase is not _Phase.ADMITTED:
            return []
        self._phase, self._refusals = _Phase.WORKING, 0
        return [Proved(MAIN)]

    def _drop(self, why: Sentence, *, at_once: bool = False) -> list[Output]:
        self._phase = _Phase.ENDING
        return [Drop(MAIN, why, at_once)]

    def _reply(self, reply: Reply, now: Moment) -> list[Output]:
        """A code: it decides with its words, since one code has several meanings (V21)."""
        code = reply.code
        if code == 202 and self._phase is _Phase.LOGIN:
            self._phase, self._until = _Phase.ADMITTED, now.ticks + QUIET_SECONDS
            return []
        if code < 400:
            return self._drop(gone_wrong(reply)) if code == 110 else []
        if self._phase in (_Phase.GREETING, _Phase.LOGIN):
            return self._not_let_in(reply)
        if code == 503 and reply.says("restart"):
            return self._drop(gone_wrong(reply), at_once=True)
        outputs: list[Output] = []
        flying = self._actions.flying
        if flying is not None:
            outputs = self._settle(self._actions.fail(refused_action(reply, flying.name), now))
        fatal = code in (408, 503) or (code == 500 and reply.says("closing connection"))
        stuck = code in (500, 504) and self._phase is _Phase.ADMITTED
        unasked = flying is None and code == 401
        if fatal or stuck or unasked:
            why = refused_login(reply) if code == 401 else None
            if why is not None:
                self._phase = _Phase.ENDING
                return [*outputs, Refused(MAIN, why)]
            return [*outputs, *self._drop(gone_wrong(reply))]
        return outputs or [Noticed(MAIN, gone_wrong(reply))]

    def _not_let_in(self, reply: Reply) -> list[Output]:
        why = refused_login(reply)
        if reply.code == 401 and why is None:
            self._refusals += 1
            if self._refusals >= MOST_REFUSALS:
                why = say("{title} does not take the login. Check username and password.",
                          title=TITLE)  # fmt: skip
        if why is None:
            return self._drop(gone_wrong(reply), at_once=reply.says("restart"))
        self._phase = _Phase.ENDING
        return [Refused(MAIN, why)]

    # Actions.

    def _create(self, command: Dial, now: Moment) -> list[Output]:
        to = self._dialled(command.number)
        random_id = "".join(c for c in command.request if c.isascii() and c.isalnum())[:64]
        random_id = random_id or f"callpop{round(now.ticks * 1000)}"
        frame = {"action": "call.create", "from": self._own, "to": to, "call_random_id": random_id}
        if self._account.caller_id:
            frame["caller_id"] = self._account.caller_id
        self._calls.made.ask(random_id, to)
        action = Action(
            request=command.request,
            name="call.create",
            frame=_frame(**frame),
            accepted=say("{title} calls: your phone rings first.", title=TITLE),
            key=random_id,
        )
        return self._settle(self._actions.ask(action, now))

    def _dialled(self, number: str) -> str:
        """As the document writes numbers: national ones with a zero, others with two."""
        if not number.startswith("+"):
            return number
        return "0" + number[4:] if number.startswith("+421") else "00" + number[1:]

    def _whole(self, talk: Talk, command: Command) -> Talk | None:
        """What to act upon. A ringing agent's leg may be declined by itself; to end the call, or
        to hand it on, means its parent (V18)."""
        if talk.parent is None or (isinstance(command, HangUp) and not talk.picked):
            return talk
        return self._calls.get(talk.parent)

    def _settle(self, outputs: list[Output]) -> list[Output]:
        """A call that was refused is not waited for."""
        for output in outputs:
            if isinstance(output, Answered) and output.answer.verdict is Verdict.REFUSED:
                self._calls.made.unask(output.answer.request)
        return outputs

    # Events.

    def _event(self, told: Message, now: Moment) -> list[Output]:
        legs: list[LegEvent] = []
        queued: list[QueueEvent] = []
        answers: list[Output] = []
        match told:
            case Begin():
                waiting = None
                if told.queue_call is None and self._calls.get(told.id) is None:
                    waiting = self._calls.get(self._queues.waiting_for(told) or "")
                legs = self._calls.begin(told, now, waiting)
                talk = self._calls.get(told.id)
                if talk is not None and talk.turn and not talk.waiting:
                    queued = self._queues.over(talk.id, QueueStep.LEFT, now)
                answers = self._actions.confirm(lambda a: self._redirected(a, told), now)
            case Pickup():
                legs = self._calls.pickup(told, now)
                talk = self._calls.get(told.id)
                if legs and talk is not None:
                    parent = talk.parent or talk.id
                    queued = self._queues.over(parent, QueueStep.ANSWERED, now)
            case End():
                legs = self._calls.end(told, now)
                queued = self._queues.over(told.id, QueueStep.ABANDONED, now)
                answers = self._actions.confirm(lambda a: self._hung_up(a, told), now)
            case Created():
                legs = self._calls.created(told, now)
                made = told.random_id
                answers = self._actions.confirm(
                    lambda a: a.name == "call.create" and a.key == made, now
                )
            case Join():
                legs = self._calls.joined(told, now)
                talk = self._calls.get(told.id)
                if talk is not None and not talk.over:
                    client = (talk.client, talk.client_name)
                    queued = self._queues.joined(told, client, talk.called, now)
            case Left():
                queued = self._queues.left(told, now)
            case Member():
                self._people.queue(told.queue)
                self._people.meet(told.extension, told.name)
                queued = self._queues.member(told, now)
        self._arm_refresh(now)
        return [*_told(legs), *_told(queued), *answers]

    def _redirected(self, action: Action, told: Begin) -> bool:
        if action.name != "call.redirect":
            return False
        ids = self._calls.made.ids_of(action.key)
        callee = told.callee.number or told.callee.extension or ""
        there = same(callee, action.destination) or told.callee.extension == action.destination
        return there and (told.id in ids or told.queue_call in ids)

    def _hung_up(self, action: Action, told: End) -> bool:
        return action.name == "call.hangup" and told.id in self._calls.made.ids_of(action.key)

    def _presence(self, now: Moment) -> list[Output]:
        return [Told(event) for event in self._people.changes(now)]

    def _arm_refresh(self, now: Moment) -> None:
        if self._refresh_at is None and self._calls.offered():
            self._refresh_at = now.ticks + REFRESH_SECONDS


def _told(events: Iterable[LegEvent] | Iterable[QueueEvent]) -> list[Output]:
    return [Told(event) for event in events]


def _refuse(command: Command, words: Sentence) -> list[Output]:
    return [Answered(CommandAnswer(command.request, Verdict.REFUSED, words))]


def _hung_up_words(found: Talk | Creation) -> Sentence:
    if isinstance(found, Talk) and found.parent is not None:
        return say("Declined: {title} offers the call to the queue's next agent.", title=TITLE)
    return say("{title} has ended the call.", title=TITLE)


def _sha1(text: str) -> str:
    # The protocol's own choice, not ours.
    return sha1(text.encode(), usedforsecurity=False).hexdigest()


def _frame(**parts: str) -> str:
    return msgspec.json.encode(parts).decode()
