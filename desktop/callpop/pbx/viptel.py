"""VIPTel's WebSocket API 1.0.8: the whole PBX's events on one socket (``protocols.md`` 5)."""

from collections.abc import Iterable, Mapping

from callpop.pbx.addresses import endpoint_of
from callpop.pbx.connector import (
    Closed,
    Explained,
    Noticed,
    Output,
    Send,
    Told,
    WebSocketChannel,
)
from callpop.pbx.viptel_account import FIELDS, MAIN, SCHEMES, TITLE, ViptelAccount, server_of
from callpop.pbx.viptel_calls import Calls
from callpop.pbx.viptel_commands import Commands, refuse
from callpop.pbx.viptel_login import Login, Phase
from callpop.pbx.viptel_messages import (
    Begin,
    Created,
    End,
    Join,
    Left,
    Member,
    Message,
    Pickup,
    Reply,
    frame,
    nonce_of,
    read,
)
from callpop.pbx.viptel_people import People
from callpop.pbx.viptel_queues import Queues
from callpop.pbx.viptel_words import away_now, gone_wrong, refused_login, turned_away
from callpop.telephony.commands import Capabilities, Command
from callpop.telephony.events import LegEvent, QueueEvent, QueueStep
from callpop.telephony.fields import Field
from callpop.telephony.moment import Moment
from callpop.telephony.sentence import say

REFRESH_SECONDS = 30.0
"""How often those who still wait in a queue are told of again."""


class ViptelKind:
    """VIPTel."""

    name = "viptel"
    title = TITLE
    country: str | None = "SK"
    fields: tuple[Field, ...] = FIELDS
    where = say(
        "VIPTel's sales department (obchodné oddelenie) switches the WebSocket API on and gives "
        "you its login. Tell them the internet address (IP) that you will connect from."
    )

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


class ViptelConnector:
    """One agent's account."""

    capabilities = Capabilities(dial=True, hang_up=True, transfer=True, watch=True, queues=True)

    def __init__(self, settings: Mapping[str, str], secrets: Mapping[str, str]) -> None:
        self._account = ViptelAccount(settings, secrets)
        self.channels: tuple[WebSocketChannel, ...] = (self._account.channel,)
        self._refresh_at: float | None = None
        self._last_error: Reply | None = None
        """The last word so far: the reason, where the server closes the connection next."""
        self._login = Login(self._account)
        self._people = People(self._account.extension)
        self._calls = Calls(
            self._account.extension,
            settings.get("country") or VIPTEL.country,
            self._people,
            self._account.caller_id,
        )
        self._commands = Commands(self._account, self._calls)
        self._queues = Queues()

    def opened(self, channel: str, now: Moment) -> list[Output]:
        """The server greets first."""
        self._login.opened(now)
        return []

    def ponged(self, channel: str, now: Moment) -> list[Output]:
        """The peer lives, which proves nothing."""
        return []

    def closed(self, channel: str, closed: Closed, now: Moment) -> list[Output]:
        """Nothing is known any more; a connection that nobody took may be the allow-list's (V2)."""
        ungreeted = self._login.phase is Phase.GREETING and closed.code in (1000, 1008, None)
        self._login.closed()
        self._refresh_at = None
        self._people.forget()
        self._calls.disconnect()
        self._queues.forget()
        outputs = self._commands.cut()
        if closed.turned_away or closed.http_status == 403 or (closed.opened and ungreeted):
            why = away_now if self._login.worked else turned_away
            outputs.append(Explained(MAIN, why(self._account.channel)))
        return outputs

    def received(self, channel: str, data: str | bytes, now: Moment) -> list[Output]:
        """One message: a nonce, a code, an event, or something that can't be read."""
        phase = self._login.phase
        if phase in (Phase.CLOSED, Phase.ENDING):
            return []
        if phase is Phase.GREETING and (nonce := nonce_of(data)) is not None:
            return self._login.greeted(nonce, now)
        told = read(data)
        if told is None:
            what = say("{title} sent a message that can't be used: it was left out.", title=TITLE)
            return [Noticed(MAIN, what)]
        if isinstance(told, Reply):
            return self._reply(told, now)
        if not self._login.admitted:
            return []
        self._last_error = None
        return [*self._login.prove(), *self._event(told, now), *self._presence(now)]

    def command(self, command: Command, now: Moment) -> list[Output]:
        """Place a call, end one, hand one on (5.2)."""
        if self._login.phase is not Phase.WORKING:
            return refuse(command, say("There is no connection to {title} at the moment.",
                                       title=TITLE))  # fmt: skip
        return self._commands.ask(command, now)

    def elapsed(self, now: Moment) -> list[Output]:
        """Phases, actions and waits end by themselves."""
        outputs = [*self._commands.elapsed(now), *self._login.elapsed(now)]
        if self._login.phase is Phase.WORKING:
            outputs += _told(self._queues.elapsed(now))
            if self._refresh_at is not None and now.ticks >= self._refresh_at:
                outputs += _told(self._calls.refresh(now))
                self._refresh_at = None
            self._arm_refresh(now)
            outputs += self._presence(now)
        return outputs

    def deadline(self) -> float | None:
        """The next end of anything."""
        working = self._login.phase is Phase.WORKING
        ends = [
            self._commands.deadline(),
            self._login.deadline(),
            self._queues.deadline() if working else None,
            self._people.deadline() if working else None,
            self._refresh_at if working else None,
        ]
        known = [end for end in ends if end is not None]
        return min(known) if known else None

    def farewell(self) -> list[Output]:
        """``user.logout``, as the document recommends."""
        return [Send(MAIN, frame(action="user.logout"))] if self._login.admitted else []

    def _reply(self, reply: Reply, now: Moment) -> list[Output]:
        """A code: it decides with its words, since one code has several meanings (V21)."""
        login, code = self._login, reply.code
        if not login.admitted:
            return login.answered(reply, now)
        if code < 400:
            # The reason is usually in the message before.
            reason = gone_wrong(self._last_error or reply)
            return login.drop(reason) if code == 110 else []
        self._last_error = reply
        if reply.restarts:
            return login.drop(gone_wrong(reply), at_once=True)
        if code == 408 or (code == 500 and reply.says("closing connection")):
            # What was asked for may have been done nevertheless.
            return login.drop(gone_wrong(reply))
        outputs = self._commands.failed(reply, now)
        if code == 401:
            # Whether the password is still the right one, the next login tells for sure.
            why = refused_login(reply) if reply.says("not activated") else None
            ending = login.refuse(why) if why else login.drop(gone_wrong(reply), at_once=True)
            return [*outputs, *ending]
        if code == 503 or (code in (500, 504) and login.phase is Phase.ADMITTED):
            return [*outputs, *login.drop(gone_wrong(reply))]
        return outputs or [Noticed(MAIN, gone_wrong(reply))]

    def _event(self, told: Message, now: Moment) -> list[Output]:
        legs: list[LegEvent] = []
        queued: list[QueueEvent] = []
        match told:
            case Begin():
                waiting = None
                if told.queue_call is None and self._calls.get(told.id) is None:
                    waiting = self._calls.get(self._queues.waiting_for(told) or "")
                legs = self._calls.begin(told, now, waiting)
                talk = self._calls.get(told.id)
                if talk is not None and talk.turn and not talk.waiting:
                    queued = self._queues.over(talk.id, QueueStep.LEFT, now)
            case Pickup():
                legs = self._calls.pickup(told, now)
                talk = self._calls.get(told.id)
                if legs and talk is not None:
                    queued = self._queues.over(talk.parent or talk.id, QueueStep.ANSWERED, now)
            case End():
                legs = self._calls.end(told, now)
                queued = self._queues.over(told.id, QueueStep.ABANDONED, now)
            case Created():
                legs = self._calls.created(told, now)
            case Join():
                legs = self._calls.joined(told, now)
                talk = self._calls.get(told.id)
                if talk is not None and talk.waiting:
                    number, name = talk.who_waits
                    who = (number, name or told.caller.name)
                    queued = self._queues.joined(told, who, talk.called, now)
            case Left():
                queued = self._queues.left(told, now)
            case Member():
                self._people.queue(told.queue)
                self._people.meet(told.extension, told.name)
                queued = self._queues.member(told, now)
        self._arm_refresh(now)
        return [*_told(legs), *_told(queued), *self._commands.heard(told, now)]

    def _presence(self, now: Moment) -> list[Output]:
        return [Told(event) for event in self._people.changes(now)]

    def _arm_refresh(self, now: Moment) -> None:
        if self._refresh_at is None and self._calls.offered():
            self._refresh_at = now.ticks + REFRESH_SECONDS


def _told(events: Iterable[LegEvent] | Iterable[QueueEvent]) -> list[Output]:
    return [Told(event) for event in events]
