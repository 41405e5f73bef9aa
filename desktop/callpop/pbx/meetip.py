"""Meetip PRO: text tuples on a WebSocket, and a second one to monitor the office.

``protocols.md`` 6. The own extension's channel tells no ids and no times: what is a call is made
out in :mod:`callpop.pbx.meetip_calls`.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from callpop.pbx.call_requests import CallRequests
from callpop.pbx.connector import (
    Answered,
    Channel,
    Closed,
    Explained,
    Noticed,
    Output,
    Proved,
    Refused,
    Send,
    Told,
)
from callpop.pbx.meetip_account import (
    FIELDS,
    MAIN,
    MONITOR,
    TITLE,
    MeetipAccount,
    server_of,
)
from callpop.pbx.meetip_board import Board
from callpop.pbx.meetip_calls import PhoneCall, Phones
from callpop.pbx.meetip_dialing import REMEMBERED, as_dialed, failure
from callpop.pbx.meetip_links import Links
from callpop.pbx.meetip_login import Login, Standing
from callpop.pbx.meetip_messages import (
    Challenge,
    Incoming,
    Message,
    MonitorCall,
    MonitorState,
    OwnState,
    ResultWords,
    StatusAnswer,
    Unknown,
    WebCommand,
    read,
)
from callpop.pbx.meetip_tuples import Pair, Piece, Reader
from callpop.pbx.meetip_words import CallResult, PhoneState, result_of, state_of
from callpop.telephony.commands import Capabilities, Command, CommandAnswer, Dial, Verdict
from callpop.telephony.events import Event, LegEvent
from callpop.telephony.fields import Field
from callpop.telephony.model import Outcome
from callpop.telephony.moment import Moment
from callpop.telephony.numbers import shown
from callpop.telephony.sentence import say

STATUS_SECONDS = 10.0
"""So long the answer to a request for a state may take (M10)."""
STAY_SECONDS = 240.0
"""A call that the agent's phone makes is told anew so often: the PBX is silent meanwhile."""

_MOST_NOTICES = 3
_AT_ONCE = 1_000
"""Tuples of one message: more would keep the windows waiting."""
_MOST_UNREAD = 40_000


class MeetipKind:
    """What Meetip PRO is called and needs."""

    name = "meetip"
    title = TITLE
    country: str | None = "ES"
    fields: tuple[Field, ...] = FIELDS
    where = say(
        "Who runs your Meetip PRO (gestor) gives you server, Tenant and KEY: they are the "
        "parameters of its API."
    )

    def connector(
        self, settings: Mapping[str, str], secrets: Mapping[str, str]
    ) -> "MeetipConnector":
        """A connector for one agent.

        Raises:
            SettingsError: the server, the tenant, the extension or the key is missing or unusable.
        """
        return MeetipConnector(settings, secrets)

    def own_hosts(self, settings: Mapping[str, str]) -> Iterable[str]:
        """The host of the API."""
        host = server_of(settings).hostname
        return [host] if host else []


MEETIP = MeetipKind()


@dataclass(slots=True)
class _Socket:
    """What is known of one channel."""

    name: str
    login: Login
    reader: Reader
    unread: list[Piece] = field(default_factory=list)
    """What came in one long message and is not understood yet."""


class MeetipConnector:
    """One agent's account: the own extension, and the monitor where wanted."""

    def __init__(self, settings: Mapping[str, str], secrets: Mapping[str, str]) -> None:
        account = MeetipAccount(settings, secrets)
        self._account = account
        self._country = settings.get("country") or MEETIP.country
        self.channels: Sequence[Channel] = account.channels
        self._sockets = {
            name: _Socket(name, account.login(name), Reader(account.key))
            for name in account.extensions
        }
        self.capabilities = Capabilities(
            dial=not account.watches_only,
            watch=account.watches_only or MONITOR in self._sockets,
            crm_link=True,
        )
        self._phones = Phones(account.extension)
        self._board = Board()
        self._requests = CallRequests(TITLE, REMEMBERED)
        self._status_until: float | None = None
        self._links = Links(self._phones, TITLE, MAIN)

    # The connections

    def opened(self, channel: str, now: Moment) -> list[Output]:
        """The socket is open; the PBX asks who we are, or not."""
        socket = self._sockets[channel]
        socket.login.opened(now.ticks)
        socket.reader = Reader(self._account.key)
        return []

    def ponged(self, channel: str, now: Moment) -> list[Output]:
        """The peer lives."""
        self._sockets[channel].login.ponged = True
        return self._let_in(self._sockets[channel], now)

    def closed(self, channel: str, closed: Closed, now: Moment) -> list[Output]:
        """Tell a refused login from a cut (M2)."""
        socket = self._sockets[channel]
        outputs: list[Output] = []
        while socket.unread:
            outputs += self._go_on(socket, now)
        standing = socket.login.closed(closed.code, now.ticks)
        if standing is Standing.HOPELESS:
            outputs.append(self._refused(socket))
        elif standing is Standing.TRY_OTHER:
            what = "{title} closed the connection after the login: it is tried in another form."
            outputs.append(Explained(channel, say(what, title=TITLE), at_once=True))
        elif why := self._account.ending(closed):
            outputs.append(Explained(channel, why))
        if channel == MAIN:
            self._status_until = None
            self._phones.doubt(now)
            outputs += self._requests.lost()
        else:
            self._phones.lose_sight(now)
        if closed.opened and channel == self._watching:
            outputs += [Told(event) for event in self._board.lost(now)]
        return outputs

    def elapsed(self, now: Moment) -> list[Output]:
        """Let quiet channels in; give up waiting for answers; go on with a long message."""
        outputs = [o for socket in self._sockets.values() for o in self._let_in(socket, now)]
        for socket in self._sockets.values():
            outputs += self._go_on(socket, now)
        if self._status_until is not None and now.ticks >= self._status_until:
            self._status_until = None
        outputs += self._requests.elapsed(now.ticks)
        outputs += self._links.elapsed(now)
        lasting = self._lasting
        if lasting is not None and now.ticks >= lasting.told + STAY_SECONDS:
            outputs.append(Told(self._phones.stay(lasting, now)))
        return outputs

    def deadline(self) -> float | None:
        """The next wait that ends."""
        lasting = self._lasting
        waits = [
            self._status_until,
            self._requests.deadline(),
            self._links.deadline(),
            lasting.told + STAY_SECONDS if lasting is not None else None,
        ]
        for socket in self._sockets.values():
            if socket.login.waits_for_quiet:
                waits.append(socket.login.quiet_at)
            if socket.unread:
                waits.append(0.0)
        return min((wait for wait in waits if wait is not None), default=None)

    def farewell(self) -> list[Output]:
        """None is known."""
        return []

    def _let_in(self, socket: _Socket, now: Moment) -> list[Output]:
        return self._prove(socket, now) if socket.login.quiet(now.ticks) else []

    def _prove(self, socket: _Socket, now: Moment) -> list[Output]:
        if socket.login.proved or not socket.login.open:
            return []
        socket.login.proved = True
        outputs: list[Output] = [Proved(socket.name)]
        if socket.name == MAIN and not self._account.watches_only:
            # What our phone does now, and whether there is such an extension at all.
            self._status_until = now.ticks + STATUS_SECONDS
            outputs.append(self._send(socket, f"(status,{self._account.extension})"))
        return outputs

    @property
    def _lasting(self) -> PhoneCall | None:
        """The call that our phone makes, as long as somebody would tell that it ends."""
        return self._phones.lasting if self._sockets[MAIN].login.open else None

    @property
    def _watching(self) -> str:
        """The channel that tells of all phones, or of the only one that we hear of."""
        return MONITOR if MONITOR in self._sockets else MAIN

    def _send(self, socket: _Socket, text: str) -> Send:
        return Send(socket.name, socket.reader.envelope.close(text))

    def _refused(self, socket: _Socket) -> Refused:
        socket.login.start_over()
        return Refused(socket.name, self._account.refusal(socket.name))

    # What arrives

    def received(self, channel: str, data: str | bytes, now: Moment) -> list[Output]:
        """One message, with any number of tuples in it."""
        socket = self._sockets[channel]
        socket.unread += socket.reader.read(data)
        return self._go_on(socket, now)

    def _go_on(self, socket: _Socket, now: Moment) -> list[Output]:
        """Understand the next of what came; the windows have a turn before the rest."""
        much = len(socket.unread) > _MOST_UNREAD
        pieces = socket.unread if much else socket.unread[:_AT_ONCE]
        socket.unread = socket.unread[len(pieces) :]
        outputs: list[Output] = []
        for piece in pieces:
            message = read(piece)
            if isinstance(message, Challenge):
                outputs += self._challenged(socket, message, now)
                continue
            first = not socket.login.proved
            if isinstance(piece, Pair) or isinstance(message, WebCommand):
                socket.login.heard()
                outputs += self._prove(socket, now)
            outputs += self._understood(socket, message, now, first=first)
        return _few_notices(outputs)

    def _challenged(self, socket: _Socket, message: Challenge, now: Moment) -> list[Output]:
        text = socket.login.answer(message.asked, now.ticks)
        return [self._refused(socket) if text is None else self._send(socket, text)]

    def _understood(
        self, socket: _Socket, message: Message, now: Moment, *, first: bool
    ) -> list[Output]:
        own = socket.name == MAIN and not self._account.watches_only
        match message:
            case MonitorCall():
                return self._monitor_call(message, now)
            case MonitorState():
                return self._monitor_state(message, now)
            case Incoming() if own:
                return self._incoming(message.number, now)
            case OwnState() if own:
                return self._own_state(message.word, now, first=first)
            case ResultWords() if own:
                return self._result(message.words, now)
            case StatusAnswer() if own:
                return self._status(message, now)
            case WebCommand():
                legs, notices = self._links.take(message, now)
                return [*_told(legs), *notices]
            case Unknown(text) | ResultWords(text) | OwnState(text):
                return [self._said(socket.name, text)]
        return []

    def _said(self, channel: str, text: str) -> Noticed:
        return Noticed(channel, say("{title} says: {text}", title=TITLE, text=text or "?"))

    # The own extension

    def _incoming(self, number: str | None, now: Moment) -> list[Output]:
        told = self._phones.incoming(number, now, asked=self._requests.number)
        return [*self._calls(told), *_told(self._links.called(number, now))]

    def _own_state(self, word: str, now: Moment, *, first: bool) -> list[Output]:
        asked = self._requests.number
        legs: list[LegEvent] = []
        match state_of(word):
            case PhoneState.RINGING:
                legs = self._phones.own_rings(now, asked=asked)
            case PhoneState.BUSY:
                # What a phone does when we come says nothing of how it began.
                legs = self._phones.own_busy(now, asked=asked, found=first)
            case PhoneState.IDLE | PhoneState.ENDED:
                legs = self._phones.own_idle(now, found=first)
            case None:
                return [self._said(MAIN, word), *self._presence(self._account.extension, word, now)]
        return [*self._calls(legs), *self._presence(self._account.extension, word, now)]

    def _calls(self, legs: list[LegEvent]) -> list[Output]:
        """What became of calls, and with it of the one that was asked for."""
        outputs = _told(legs)
        if any(leg.placed_by_me for leg in legs):
            outputs += self._requests.accept()
            if self._phones.placed is None:
                self._requests.forget()
        return outputs

    def _status(self, answer: StatusAnswer, now: Moment) -> list[Output]:
        asked, self._status_until = self._status_until, None
        if answer.extension is None:
            if asked is None:
                return []
            what = (
                "{title} knows no extension {extension}: check the extension. Its calls can't be "
                "shown."
            )
            return [Noticed(MAIN, say(what, title=TITLE, extension=self._account.extension))]
        outputs = self._presence(answer.extension, answer.word, now)
        own = answer.extension == self._account.extension
        if own and state_of(answer.word) is PhoneState.IDLE:
            # It ended while nobody told us, so nobody knows how.
            outputs += _told(self._phones.own_idle(now, Outcome.UNKNOWN, found=True))
        elif own and state_of(answer.word) is PhoneState.BUSY:
            outputs += _told(self._phones.still_busy(now))
        elif own and state_of(answer.word) is PhoneState.RINGING:
            outputs += _told(self._phones.still_rings(now))
        return outputs

    # The monitor

    def _monitor_call(self, call: MonitorCall, now: Moment) -> list[Output]:
        legs = self._phones.arrived(
            call.extension, call.number, call.transaction, now, asked=self._requests.number
        )
        caller = shown(call.number, self._country) if call.number else None
        return [*self._calls(legs), *_told(self._board.rings(call.extension, caller, now))]

    def _monitor_state(self, told: MonitorState, now: Moment) -> list[Output]:
        legs: list[LegEvent] = []
        match state_of(told.word):
            case PhoneState.RINGING if told.extension == self._account.extension:
                legs = self._phones.still_rings(now)
            case PhoneState.BUSY:
                legs = self._phones.answered(told.extension, told.transaction, now)
            case PhoneState.IDLE | PhoneState.ENDED:
                legs = self._phones.over(told.extension, told.transaction, now)
        return [*self._calls(legs), *self._presence(told.extension, told.word, now)]

    def _presence(self, extension: str, word: str, now: Moment) -> list[Output]:
        with_whom = [call for call in self._phones.at(extension) if call.number]
        with_whom.sort(key=lambda call: call.stage)
        whom = shown(with_whom[-1].number or "", self._country) if with_whom else None
        return _told(self._board.word(extension, word, whom, now))

    # Calling

    def command(self, command: Command, now: Moment) -> list[Output]:
        """Place a call; the API can do nothing else."""
        socket = self._sockets[MAIN]
        number = as_dialed(command.number, self._country) if isinstance(command, Dial) else ""
        words = self._requests.obstacle(command, connected=socket.login.open)
        if isinstance(command, Dial) and self._account.watches_only:
            words = say("Extension 999 only watches: it can't call.")
        elif isinstance(command, Dial) and not number:
            words = say("{number} can't be called.", number=command.number)
        if words is not None:
            return [Answered(CommandAnswer(command.request, Verdict.REFUSED, words))]
        self._requests.ask(command.request, number, now.ticks)
        return [self._send(socket, f"(call,{number})")]

    def _result(self, words: str, now: Moment) -> list[Output]:
        """What became of a call that was asked for (M11)."""
        result = result_of(words)
        placed = self._phones.placed
        if result is None or (self._requests.number is None and placed is None):
            return [self._said(MAIN, words)]
        if result is CallResult.CALLING:
            if placed is not None and placed.number != self._requests.number:
                return []  # late, of the request before
            begun = self._phones.place(self._requests.number, now, picked_up=True)
            return [*_told(begun), *self._requests.accept()]
        outcome, sentence = failure(result, words)
        ours = placed is not None and placed.number is not None
        # Where our phone is busy it is with another call.
        failed = ours and result is not CallResult.OWN_BUSY
        ended = self._phones.give_up_placed(outcome, now) if failed else []
        answered = self._requests.refuse(sentence)
        return [*_told(ended), *(answered or [Noticed(MAIN, sentence)])]


def _told(events: Iterable[Event]) -> list[Output]:
    return [Told(event) for event in events]


def _few_notices(outputs: list[Output]) -> list[Output]:
    """A long message of no meaning is worth a few words, not a thousand."""
    kept: list[Output] = []
    notices = 0
    for output in outputs:
        notices += isinstance(output, Noticed)
        if not isinstance(output, Noticed) or notices <= _MOST_NOTICES:
            kept.append(output)
    return kept
