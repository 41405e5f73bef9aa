"""What happens in a simulated VIPTel office: calls, queues, and the events that tell of them."""

import itertools
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from callpop.clock import Clock, SystemClock

Event = dict[str, Any]

EXTENSIONS = {"12": "Eva Kováčová", "13": "Peter Horváth", "20": "Jana Tóthová"}
QUEUES = {"601": ("12", "20")}
NUMBER = "0412289133"
"""The office's own."""


class NoSuch(LookupError):
    """There is no such call, extension or queue."""


@dataclass(slots=True)
class SimulatedCall:
    """One call, or one leg of one."""

    id: str
    caller: str
    callee: str
    called: str
    begun_at: float
    """By the ticks of the clock."""
    parent: str | None = None
    queue: str | None = None
    """It waits there."""
    waiting_since: float = 0.0
    picked: bool = False
    over: bool = False
    random_id: str | None = None
    to: str | None = None
    """Whom to dial once the own phone is picked up."""


@dataclass(slots=True)
class OfficeSwitches:
    """How the events may differ from the document's (``protocols.md`` 5.5)."""

    no_queue_id: bool = False
    """Legs of agents don't say whose (V12)."""
    internal_caller: bool = False
    """They name the queue as their caller (V19)."""
    text_numbers: bool = False
    """Queues, positions and times as text (V11)."""
    null_names: bool = False
    """No names (V24)."""
    upper_status: bool = False
    """In capitals (V22)."""
    late_response: bool = False
    """The answer to ``call.create`` comes after the call's begin (V8)."""


class ViptelOffice:
    """The calls; who hears of them is for :meth:`tell`."""

    def __init__(
        self,
        *,
        extensions: Mapping[str, str] = EXTENSIONS,
        queues: Mapping[str, tuple[str, ...]] = QUEUES,
        number: str = NUMBER,
        clock: Clock | None = None,
    ) -> None:
        self.clock: Clock = clock or SystemClock()
        self.extensions = dict(extensions)
        self.members = {queue: dict.fromkeys(who, True) for queue, who in queues.items()}
        """Of every queue: whether they take calls."""
        self.number = number
        self.switches = OfficeSwitches()
        self.calls: dict[str, SimulatedCall] = {}
        self._sequence = itertools.count(1379)

    async def tell(self, event: Event) -> None:
        """Send an event to everybody who is logged in."""
        raise NotImplementedError

    # ---- what people do

    async def ring(self, number: str, ext: str) -> str:
        """Somebody calls an extension: a number from outside, or another extension."""
        self._known(ext)
        inside = number in self.extensions
        return await self._begin(number, ext, ext if inside else self.number)

    async def outgoing(self, ext: str, number: str) -> str:
        """An employee dials on the handset."""
        self._known(ext)
        return await self._begin(ext, number, number)

    async def queue_call(self, number: str, queue: str, *, offered: bool = True) -> str:
        """Somebody calls a queue, which takes the line and offers the call to its members, unless
        they are all busy (:meth:`offer` does it later)."""
        if queue not in self.members:
            raise NoSuch(f"there is no queue {queue}")
        parent = await self._begin(number, self.number, self.number)
        await self.tell({"event": "call.pickup", "unique_id": parent})
        await self.enter(parent, queue)
        if offered:
            await self.offer(parent)
        return parent

    async def enter(self, parent: str, queue: str) -> None:
        """The caller waits in a queue, perhaps after another."""
        call = self.living(parent)
        call.queue, call.waiting_since = queue, self.clock.now().ticks
        position = sum(1 for one in self.calls.values() if one.queue == queue and not one.over)
        await self.tell(
            {
                "event": "queue.join",
                "queue": self._integer(queue),
                "caller": call.caller,
                "caller_name": self._name(call.caller),
                "unique_id": parent,
                "position": self._integer(str(position)),
            }
        )

    async def leave(self, parent: str) -> None:
        """The caller is taken out of the queue, by nobody of it."""
        call = self.living(parent)
        if call.queue is None:
            raise NoSuch(f"{parent} waits in no queue")
        held = round(self.clock.now().ticks - call.waiting_since)
        queue, call.queue = call.queue, None
        await self.tell(
            {
                "event": "queue.left",
                "queue": self._integer(queue),
                "unique_id": parent,
                "holdtime": self._integer(str(held)),
            }
        )

    async def offer(self, parent: str) -> list[str]:
        """The phones of the queue's members ring."""
        call = self.living(parent)
        queue = call.queue or ""
        legs = []
        for ext, takes in self.members.get(queue, {}).items():
            if takes:
                caller = queue if self.switches.internal_caller else call.caller
                legs.append(await self._begin(caller, ext, call.called, parent=parent))
        return legs

    async def answer(self, call_id: str) -> None:
        """The phone of this call or leg is picked up."""
        call = self.living(call_id)
        call.picked = True
        await self.tell({"event": "call.pickup", "unique_id": call_id})
        if call.parent is not None:
            self.calls[call.parent].queue = None
            for other in self._legs(call.parent):
                if other is not call:
                    await self._end(other, "cancel")
        if call.to is not None and call.random_id is not None:
            to, call.to = call.to, None
            await self._connect(call, to)

    async def hang_up(self, call_id: str, status: str | None = None) -> None:
        """A call, or a leg alone, ends; the parent of a queue call takes its legs with it."""
        call = self.living(call_id)
        if call.queue is not None:
            await self.leave(call_id)
        for leg in self._legs(call_id):
            await self._end(leg, "answer" if leg.picked else "cancel")
        await self._end(call, status or ("answer" if call.picked else "cancel"))
        if call.random_id is not None:
            for other in list(self.calls.values()):
                if other.random_id == call.random_id and not other.over:
                    await self._end(other, "answer")

    async def redirect(self, call_id: str, destination: str) -> None:
        """The call goes to another phone, on its own id (V16)."""
        call = self.living(call_id)
        if call.queue is not None:
            await self.leave(call_id)
        old = self._legs(call_id)
        call.callee, call.picked = destination, False
        await self._tell_begin(call, caller=self.number)
        for leg in old:
            await self._end(leg, "answer" if leg.picked else "cancel")
        if destination in self.members:
            await self.enter(call_id, destination)
            await self.offer(call_id)

    async def pause(self, queue: str, ext: str, *, paused: bool = True) -> None:
        """A member pauses or comes back."""
        if ext not in self.members.get(queue, {}):
            raise NoSuch(f"{ext} is no member of {queue}")
        self.members[queue][ext] = not paused
        event = "queue.pause" if paused else "queue.unpause"
        await self.tell({"event": event, "queue": self._integer(queue), "member": ext})

    async def member(self, queue: str, ext: str, *, added: bool = True) -> None:
        """An extension becomes a member, or is one no more."""
        self._known(ext)
        members = self.members.setdefault(queue, {})
        if added:
            members[ext] = True
        else:
            members.pop(ext, None)
        await self.tell(
            {
                "event": "queue.add" if added else "queue.remove",
                "queue": self._integer(queue),
                "member": ext,
                "member_name": self._name(ext),
            }
        )

    async def create(self, ext: str, to: str, random_id: str) -> str:
        """A call is made for a client: the own phone rings first."""
        made = self._new(ext, ext, ext)
        made.random_id, made.to = random_id, to
        response = {"event": "call.create_response", "unique_id": made.id}
        response["call_random_id"] = random_id
        if self.switches.late_response:
            await self._tell_begin(made)
            await self.tell(response)
        else:
            await self.tell(response)
            await self._tell_begin(made)
        return made.id

    # ---- what is known

    def living(self, call_id: str) -> SimulatedCall:
        """The call of that id, if it goes on."""
        call = self.calls.get(call_id)
        if call is None or call.over:
            raise NoSuch(f"there is no call {call_id}")
        return call

    def _legs(self, parent: str) -> list[SimulatedCall]:
        return [c for c in self.calls.values() if c.parent == parent and not c.over]

    def _known(self, ext: str) -> None:
        if ext not in self.extensions:
            raise NoSuch(f"there is no extension {ext}")

    # ---- how it is told

    async def _connect(self, own: SimulatedCall, to: str) -> None:
        """The own phone is off the hook: the other side's rings, under a new id."""
        leg = self._new(own.callee, to, to)
        leg.random_id = own.random_id
        await self.tell(
            {
                "event": "call.create_response",
                "unique_id": leg.id,
                "call_random_id": own.random_id,
            }
        )
        await self._tell_begin(leg)

    async def _begin(
        self, caller: str, callee: str, called: str, *, parent: str | None = None
    ) -> str:
        call = self._new(caller, callee, called)
        call.parent = parent
        await self._tell_begin(call)
        return call.id

    def _new(self, caller: str, callee: str, called: str) -> SimulatedCall:
        now = self.clock.now()
        call_id = f"{int(now.wall.timestamp())}.{next(self._sequence)}"
        call = self.calls[call_id] = SimulatedCall(call_id, caller, callee, called, now.ticks)
        return call

    async def _tell_begin(self, call: SimulatedCall, caller: str | None = None) -> None:
        caller = caller or call.caller
        event: Event = {
            "event": "call.begin",
            "caller": caller,
            "caller_name": self._name(caller),
            "callee": call.callee,
            "callee_name": self._name(call.callee),
            "called_number": call.called,
            "unique_id": call.id,
        }
        if call.parent is not None and not self.switches.no_queue_id:
            event["from_queue_unique_id"] = call.parent
        await self.tell(event)

    async def _end(self, call: SimulatedCall, status: str) -> None:
        call.over, call.queue = True, None
        status = status.upper() if self.switches.upper_status else status
        await self.tell({"event": "call.end", "unique_id": call.id, "status": status})

    def _name(self, number: str) -> str | None:
        return None if self.switches.null_names else self.extensions.get(number, number)

    def _integer(self, text: str) -> int | str:
        return text if self.switches.text_numbers else int(text)
