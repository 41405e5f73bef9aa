"""A VIPTel connector with the tracker and the boards behind it, for tests: told in events."""

import json
from datetime import timedelta
from typing import Any

from tests.pbx.replay import ACCOUNT, Replay, moment

from callpop.pbx.connector import Closed, Output, Proved, Send, Told
from callpop.pbx.viptel import VIPTEL, ViptelConnector
from callpop.telephony.commands import Command, CommandAnswer
from callpop.telephony.events import QueueCallerEvent, QueueMemberEvent
from callpop.telephony.model import Call
from callpop.telephony.moment import Moment
from callpop.telephony.queues import Queue, QueueBoard

SETTINGS = {"username": "viptel", "extension": "12"}
SECRETS = {"password": "heslo"}
CLIENT = "0905123456"
OURS = "0412289133"
GREETING = {
    "code": 100,
    "message": "Send your username and password hash in action user.login and use this nonce to "
    "generate password hash",
    "nonce": "abc123",
}


class Talking:
    """One account in use; time goes on only as it is told."""

    def __init__(self, **settings: str) -> None:
        self.pbx: ViptelConnector = VIPTEL.connector({**SETTINGS, **settings}, SECRETS)
        self.now = 0.0
        self.heard = Replay()
        self.heard.tracker.know(ACCOUNT, "SK")
        self.queues = QueueBoard()
        self.queues.know(ACCOUNT, "SK")
        self.waits: list[QueueCallerEvent] = []

    @property
    def moment(self) -> Moment:
        return moment(self.now)

    def open(self) -> "Talking":
        """Connected; greeted by nobody yet."""
        self._take(self.pbx.opened("main", self.moment))
        return self

    def online(self) -> "Talking":
        """Logged in and proved."""
        self.open().says(**GREETING)
        self.says(code=202, message="Login successfull")
        self.wait(6)
        assert Proved("main") in self.heard.outputs
        self.heard.outputs.clear()
        return self

    def says(self, raw: str | bytes | None = None, /, **message: Any) -> list[Output]:
        """The PBX sends a message."""
        data = json.dumps(message) if raw is None else raw
        return self._take(self.pbx.received("main", data, self.moment))

    def event(self, name: str, unique_id: str | None = None, **more: Any) -> list[Output]:
        ids = {} if unique_id is None else {"unique_id": unique_id}
        return self.says(event=name, **ids, **more)

    def begin(self, unique_id: str, caller: str, callee: str, **more: Any) -> list[Output]:
        told = {"caller_name": caller, "callee_name": callee, "called_number": callee} | more
        return self.event("call.begin", unique_id, caller=caller, callee=callee, **told)

    def pickup(self, unique_id: str) -> list[Output]:
        return self.event("call.pickup", unique_id)

    def end(self, unique_id: str, status: str = "answer") -> list[Output]:
        return self.event("call.end", unique_id, status=status)

    def join(self, unique_id: str, queue: Any = 601, **more: Any) -> list[Output]:
        told = {"caller": CLIENT, "caller_name": CLIENT, "position": 1} | more
        return self.event("queue.join", unique_id, queue=queue, **told)

    def left(self, unique_id: str, queue: Any = 601, holdtime: Any = 40) -> list[Output]:
        return self.event("queue.left", unique_id, queue=queue, holdtime=holdtime)

    def wait(self, seconds: float) -> list[Output]:
        """Time goes on, deadline by deadline."""
        outputs: list[Output] = []
        end = self.now + seconds
        base = moment(0).ticks
        for _ in range(1_000):
            due = [d for d in (self.pbx.deadline(), self.heard.tracker.deadline()) if d is not None]
            if not due or min(due) > base + end:
                break
            self.now = max(self.now, min(due) - base)
            outputs += self._elapse()
        else:
            raise AssertionError("deadlines without end")
        self.now = end
        return outputs + self._elapse()

    def ask(self, command: Command) -> list[Output]:
        return self._take(self.pbx.command(command, self.moment))

    def cut(self) -> list[Output]:
        outputs = self._take(self.pbx.closed("main", Closed(opened=True), self.moment))
        self.heard.tracker.lost(ACCOUNT, self.moment)
        self.heard.board.lost(ACCOUNT, self.moment)
        self.queues.lost(ACCOUNT, self.moment)
        return outputs

    # What came of it.

    @property
    def calls(self) -> list[Call]:
        return self.heard.calls

    @property
    def call(self) -> Call:
        (call,) = self.calls
        return call

    @property
    def answers(self) -> list[CommandAnswer]:
        return self.heard.answers

    @property
    def sent(self) -> list[dict[str, Any]]:
        return [json.loads(o.data) for o in self.heard.outputs if isinstance(o, Send)]

    def people(self) -> dict[str, str]:
        return {row.extension: row.state.value for row in self.heard.board.rows()}

    def queue(self, number: str = "601") -> Queue:
        (row,) = [row for row in self.queues.rows() if row.queue == number]
        return row

    def _elapse(self) -> list[Output]:
        for change in self.heard.tracker.elapsed(self.moment):
            self.heard.ids[change.call.id] = None
        return self._take(self.pbx.elapsed(self.moment))

    def _take(self, outputs: list[Output]) -> list[Output]:
        others: list[Output] = []
        for output in outputs:
            if isinstance(output, Told) and isinstance(
                output.event, QueueCallerEvent | QueueMemberEvent
            ):
                self.queues.take(ACCOUNT, output.event, self.moment)
                if isinstance(output.event, QueueCallerEvent):
                    self.waits.append(output.event)
            else:
                others.append(output)
        self.heard.take(others, self.moment)
        return outputs


def seconds(value: float) -> timedelta:
    return timedelta(seconds=value)
