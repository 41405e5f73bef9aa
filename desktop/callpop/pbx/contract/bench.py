"""A connector at work on a bench: steps in, and the calls that a person would be told of out.

What a session does with a connector is done here without sockets and with a handed-in time; the
calls are made by the real :class:`callpop.telephony.calls.CallTracker`. Whatever the connector
answers is held against :mod:`callpop.pbx.contract.rules` at once.
"""

import gc
import sys
from collections.abc import Iterable
from itertools import count
from types import BuiltinFunctionType, FunctionType, ModuleType

from callpop.pbx.connector import (
    Answered,
    Closed,
    Connector,
    Drop,
    HttpAnswer,
    Noticed,
    Output,
    Post,
    Proved,
    Refused,
    Reply,
    Send,
    SpeaksHttp,
    Told,
    WebSocketChannel,
)
from callpop.pbx.contract.rules import check
from callpop.pbx.contract.steps import (
    Asks,
    Commands,
    Cuts,
    Opens,
    Pongs,
    Responds,
    Says,
    Step,
    Steps,
    Waits,
)
from callpop.telephony.calls import CallChange, CallTracker
from callpop.telephony.commands import Command, CommandAnswer
from callpop.telephony.events import LegEvent, PresenceEvent, QueueCallerEvent, QueueMemberEvent
from callpop.telephony.model import Call, CallState
from callpop.telephony.moment import Moment
from callpop.telephony.presence import PresenceBoard
from callpop.telephony.queues import QueueBoard
from callpop.telephony.sentence import Sentence, say

ACCOUNT = "Office"
POST_SECONDS = 15.0
"""So long a form waits for its answer, as in a session."""

_START = 1_772_442_000.0
_NO_ANSWER = HttpAnswer(why=say("No answer came."))
_MOST_TURNS = 1_000
"""Times that a connector may go on at once, as with a message that it understands in parts."""
_APART = (type, ModuleType, FunctionType, BuiltinFunctionType)


class Bench:
    """One account's connector, its calls and its time."""

    def __init__(
        self, connector: Connector, country: str | None = None, secrets: Iterable[str] = ()
    ) -> None:
        self.connector = connector
        self._http = connector if isinstance(connector, SpeaksHttp) else None
        self.now = Moment.at(_START)
        self.tracker = CallTracker()
        self.presence = PresenceBoard()
        self.queues = QueueBoard()
        self.open: set[str] = set()
        self.proved: set[str] = set()
        self.refusals: list[Sentence] = []
        self.notices: list[Sentence] = []
        self.sent: list[Send | Post] = []
        """Everything that was sent, in order."""
        self.answers: dict[str, CommandAnswer] = {}
        """By request."""
        self.unanswered: set[str] = set()
        self.states: dict[str, list[CallState]] = {}
        """By call: what a person was told of it, in order."""
        self._told: dict[str, Call] = {}
        self._secrets = [secret for secret in secrets if secret]
        self._channels = {channel.name: channel for channel in connector.channels}
        named = [c.name for c in connector.channels if c.essential] or list(self._channels)
        self._essential = set(named)
        self._first = next(iter(self._channels))
        self._online = False
        self._posts: dict[str, float] = {}
        self._requests = count(1)
        self.tracker.know(ACCOUNT, country)
        self.queues.know(ACCOUNT, country)

    # What is done to it

    def play(self, steps: Steps) -> list[Output]:
        """One step after the other; everything that was answered."""
        return [output for step in steps for output in self.take(step)]

    def take(self, step: Step) -> list[Output]:
        """One step; a message on a channel that is not open never arrives.

        Raises:
            AssertionError: what the connector answers is against the rules.
        """
        connector, now = self.connector, self.now
        if isinstance(step, Waits):
            return self.wait(step.seconds)
        if isinstance(step, Commands):
            return self._ask(step.command)
        if isinstance(step, Responds):
            return self._respond(step.answer)
        channel = step.channel or self._first
        if isinstance(step, Opens):
            self.open.add(channel)
            return self._do(connector.opened(channel, now), channel)
        if isinstance(step, Cuts):
            self.open.discard(channel)
            self.proved.discard(channel)
            self._judge()
            return self._do(connector.closed(channel, step.closed, now), None)
        if channel not in self.open:
            return []
        match step:
            case Says(data):
                return self._do(connector.received(channel, data, now), channel)
            case Pongs():
                return self._do(connector.ponged(channel, now), channel)
            case Asks(request):
                assert self._http is not None, "a webhook, and nobody who takes it"
                outputs = self._http.requested(channel, request, now)
                replies = sum(isinstance(output, Reply) for output in outputs)
                assert replies <= 1, f"{replies} replies to one request"
                return self._do(outputs, channel)

    def pour(self, steps: Steps) -> None:
        """Messages that only the connector hears: no call is made of them."""
        for step in steps:
            match step:
                case Says(data, channel):
                    self.connector.received(channel or self._first, data, self.now)
                case Asks(request, channel) if self._http is not None:
                    self._http.requested(channel or self._first, request, self.now)

    def opens(self) -> list[Output]:
        """Every channel's connection stands, and pings are answered; nothing is said yet."""
        outputs: list[Output] = []
        for name, channel in self._channels.items():
            outputs += self.take(Opens(name))
            if isinstance(channel, WebSocketChannel):
                outputs += self.take(Pongs(name))
        return outputs

    def cut(self, closed: Closed | None = None) -> list[Output]:
        """Every connection ends, forms on their way included."""
        outputs: list[Output] = []
        for name in self._channels:
            if name in self.open:
                outputs += self.take(Cuts(closed or Closed(opened=True), name))
        while self._posts:
            outputs += self._respond(_NO_ANSWER)
        return outputs

    def wait(self, seconds: float) -> list[Output]:
        """Time passes, deadline by deadline."""
        outputs: list[Output] = []
        end, turns = self.now.ticks + seconds, 0
        while (due := self._due()) is not None and due <= end:
            turns = turns + 1 if due <= self.now.ticks else 0
            assert turns < _MOST_TURNS, "a deadline that elapsed() never moves"
            self._pass(due - self.now.ticks)
            outputs += self._elapse()
        self._pass(end - self.now.ticks)
        return outputs

    def request(self) -> str:
        """An id for the next command."""
        return f"r{next(self._requests)}"

    # What came of it

    @property
    def online(self) -> bool:
        """The PBX has proved itself on every essential channel."""
        return self._essential <= self.proved

    @property
    def calls(self) -> list[Call]:
        """The agent's calls, the oldest first."""
        return [call for call in self._told.values() if call.mine]

    @property
    def live(self) -> list[Call]:
        """Calls of whomever that are not over."""
        return self.tracker.live()

    # What it does

    def _ask(self, command: Command) -> list[Output]:
        assert command.request not in self.answers, "a test asks twice under one id"
        self.unanswered.add(command.request)
        return self._do(self.connector.command(command, self.now), None)

    def _respond(self, answer: HttpAnswer) -> list[Output]:
        if not self._posts or self._http is None:
            return []
        ticket = next(iter(self._posts))
        del self._posts[ticket]
        return self._do(self._http.responded(ticket, answer, self.now), None)

    def _due(self) -> float | None:
        posted = next((at + POST_SECONDS for at in self._posts.values()), None)
        ends = (self.connector.deadline(), self.tracker.deadline(), posted)
        return min((end for end in ends if end is not None), default=None)

    def _elapse(self) -> list[Output]:
        now = self.now
        self._tell(self.tracker.elapsed(now))
        outputs = self._do(self.connector.elapsed(now), None)
        while self._posts and now.ticks >= next(iter(self._posts.values())) + POST_SECONDS:
            outputs += self._respond(_NO_ANSWER)
        return outputs

    def _pass(self, seconds: float) -> None:
        if seconds > 0:
            self.now = Moment.at(self.now.ticks + seconds)

    def _do(self, outputs: list[Output], heard_on: str | None) -> list[Output]:
        """``heard_on``: the channel whose words these outputs follow from."""
        ended: list[str] = []
        for output in outputs:
            check(output, self._secrets)
            if isinstance(output, Told):
                proved = heard_on is None or heard_on in self.proved
                assert proved, "events of a PBX that has not proved itself"
                self._event(output)
            elif isinstance(output, Answered):
                request = output.answer.request
                assert request in self.unanswered, f"{request} is answered and was not asked"
                self.unanswered.discard(request)
                self.answers[request] = output.answer
            elif isinstance(output, Post):
                assert output.ticket not in self._posts, "two forms under one ticket"
                self._posts[output.ticket] = self.now.ticks
                self.sent.append(output)
            else:
                assert output.channel in self._channels, f"no such channel: {output.channel}"
                match output:
                    case Send():
                        self.sent.append(output)
                    case Proved(channel) if channel in self.open:
                        self.proved.add(channel)
                        self._judge()
                    case Refused(channel, why):
                        self.refusals.append(why)
                        ended.append(channel)
                    case Drop(channel):
                        ended.append(channel)
                    case Noticed(_, what):
                        self.notices.append(what)
        closing = [Cuts(Closed(opened=True), name) for name in ended if name in self.open]
        return [*outputs, *self.play(closing)]

    def _judge(self) -> None:
        """Tell the tracker what a session would: lost, or back."""
        was, self._online = self._online, self.online
        if was and not self._online:
            self._tell(self.tracker.lost(ACCOUNT, self.now))
            self.presence.lost(ACCOUNT, self.now)
            self.queues.lost(ACCOUNT, self.now)
        elif self._online and not was:
            self._tell(self.tracker.back(ACCOUNT, self.now))
            self.queues.back(ACCOUNT, self.now)

    def _event(self, told: Told) -> None:
        match told.event:
            case LegEvent() as event:
                self._tell(self.tracker.take(ACCOUNT, event, self.now))
            case PresenceEvent() as event:
                self.presence.take(ACCOUNT, event, self.now)
            case QueueCallerEvent() | QueueMemberEvent() as event:
                self.queues.take(ACCOUNT, event, self.now)

    def _tell(self, changes: Iterable[CallChange]) -> None:
        for change in changes:
            for gone in change.absorbed:
                self.states.pop(gone, None)
                self._told.pop(gone, None)
            self._told[change.call.id] = change.call
            told = self.states.setdefault(change.call.id, [])
            if not told or told[-1] is not change.call.state:
                told.append(change.call.state)


def weight(thing: object) -> int:
    """Bytes of memory that hang on ``thing``, code apart."""
    seen, todo, total = {id(thing)}, [thing], 0
    while todo:
        one = todo.pop()
        total += sys.getsizeof(one)
        for other in gc.get_referents(one):
            if id(other) not in seen and not isinstance(other, _APART):
                seen.add(id(other))
                todo.append(other)
    return total
