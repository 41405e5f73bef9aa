"""The inside of a simulated Phonet or Vega PBX: employees, groups, calls. No sockets.

Every method that makes something happen tells the employees concerned of it, each on their own
subscription, in the order in which the PBX does it.
"""

from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import count
from typing import Any

from callpop.clock import Clock, SystemClock
from callpop.simulators.clients import Crm, digits, entries, international
from callpop.simulators.phonet_wire import (
    BRIDGE,
    DIAL,
    HANGUP,
    Entity,
    Frame,
    LegType,
    LgDirection,
    PhonetCall,
    Trunk,
    error,
    success,
)

DEFAULT_SUBSCRIBERS: Mapping[str, str] = {
    "101": "Ірина Мельник",
    "102": "Olena Koval",
    "103": "Тарас Бондар",
}
DEFAULT_TRUNK = Trunk("567850550", "567850550")


@dataclass(frozen=True, slots=True)
class Group:
    """A department: its name and the internal numbers of its employees."""

    name: str
    members: tuple[str, ...]


DEFAULT_GROUPS: Mapping[str, Group] = {"800": Group("Sales", ("101", "102", "103"))}


@dataclass(frozen=True, slots=True)
class CallAsked:
    """A click-to-call request as it came: who asked, and whom to call."""

    subscriber: str
    to: str


class NoSuch(LookupError):
    """The office has no such employee, group or living call."""


class PhonetOffice(ABC):
    """The PBX's employees and calls; a subclass says how its events travel (:meth:`tell`).

    ``calls`` holds every leg by uuid, the ended ones too; ``calls_asked`` every click-to-call.
    ``first_call`` goes into the first uuid: an office that follows another within a second has its
    own, since no PBX gives two calls the same.
    """

    def __init__(
        self,
        *,
        subscribers: Mapping[str, str] = DEFAULT_SUBSCRIBERS,
        emails: Mapping[str, str] | None = None,
        groups: Mapping[str, Group] = DEFAULT_GROUPS,
        trunk: Trunk = DEFAULT_TRUNK,
        crms: Sequence[Crm] = (),
        clock: Clock | None = None,
        first_call: int = 41,
    ) -> None:
        self.clock: Clock = clock or SystemClock()
        ids = count(120)
        self.employees = {
            ext: Entity(next(ids), LegType.EMPLOYEE, name, ext) for ext, name in subscribers.items()
        }
        self.groups = {
            ext: (Entity(next(ids), LegType.GROUP, group.name, ext), group.members)
            for ext, group in groups.items()
        }
        self._ids = ids
        self._by_email = {email.lower(): ext for ext, email in (emails or {}).items()}
        self.trunk = trunk
        self.crms = list(crms)
        self.calls: dict[str, PhonetCall] = {}
        self.calls_asked: list[CallAsked] = []
        self._refusals: dict[str, str] = {}
        self.pause_event = DIAL
        """The event name that a pause travels under; the document gives it none."""
        self._serial = count(first_call)

    @abstractmethod
    async def tell(self, subscriber: str, frame: Frame) -> None:
        """Send one message to an employee, wherever they are subscribed."""

    # ---- who there is

    def employee(self, ext: str) -> Entity:
        """The employee with this internal number, or :class:`NoSuch`."""
        try:
            return self.employees[ext]
        except KeyError:
            raise NoSuch(f"no employee has the internal number {ext}") from None

    def group(self, ext: str) -> tuple[Entity, tuple[str, ...]]:
        """The group with this internal number and its members, or :class:`NoSuch`."""
        try:
            return self.groups[ext]
        except KeyError:
            raise NoSuch(f"no group has the internal number {ext}") from None

    def subscriber(self, name: str) -> str | None:
        """The internal number behind what a client subscribes as: a number or an e-mail."""
        return name if name in self.employees else self._by_email.get(name.lower())

    def call(self, uuid: str) -> PhonetCall:
        """The living call of that id, or :class:`NoSuch`."""
        found = self.calls.get(uuid)
        if found is None or found.over:
            raise NoSuch(f"no call {uuid} is in progress")
        return found

    @property
    def living(self) -> list[PhonetCall]:
        """Calls in progress, the oldest first."""
        return [call for call in self.calls.values() if not call.over]

    # ---- calls

    async def ring(self, number: str, ext: str, *, parent: str | None = None) -> str:
        """A client's call comes to an employee's phone; returns its uuid."""
        leg = self.employee(ext)
        return (await self._dial(LgDirection.INCOMING, leg, (ext,), number, parent=parent)).uuid

    async def outgoing(self, ext: str, number: str) -> str:
        """An employee calls a client, from the phone or by click; returns the call's uuid."""
        return (await self._dial(LgDirection.OUTGOING, self.employee(ext), (ext,), number)).uuid

    async def internal(self, ext: str, to: str) -> str:
        """An employee calls a colleague, or a group, all of whose members ring."""
        caller = self.employee(ext)
        if to in self.employees:
            return (await self._internal(caller, self.employees[to], (ext, to))).uuid
        group, members = self.group(to)
        members = tuple(member for member in members if member != ext)
        root = await self._internal(caller, group, (ext, *members))
        for member in members:
            callee = self.employee(member)
            root.children.append(await self._internal(caller, callee, (member,), root.uuid))
        return root.uuid

    async def group_ring(
        self, number: str, group: str, exts: Iterable[str] | None = None, parent: str | None = None
    ) -> str:
        """A client's call comes to a group, whose members (or ``exts`` of them) all ring.

        Returns the uuid of the group's own leg: each employee's leg names it as its parent.
        """
        entity, members = self.group(group)
        ringing = tuple(exts) if exts is not None else members
        root = await self._dial(LgDirection.INCOMING, entity, ringing, number, parent=parent)
        for ext in ringing:
            leg = self.employee(ext)
            root.children.append(
                await self._dial(LgDirection.INCOMING, leg, (ext,), number, parent=root.uuid)
            )
        return root.uuid

    async def scenario_ring(self, number: str, scenario: str, to: str) -> str:
        """A client's call passes a scenario (IVR menu) on its way to an employee or a group.

        Returns the uuid of the scenario's leg, which those behind it are told of.
        """
        entity = Entity(next(self._ids), LegType.SCENARIO, scenario, None)
        audience = (to,) if to in self.employees else self.group(to)[1]
        root = await self._dial(LgDirection.INCOMING, entity, audience, number)
        if to in self.employees:
            child = await self.ring(number, to, parent=root.uuid)
        else:
            child = await self.group_ring(number, to, parent=root.uuid)
        root.children.append(self.calls[child])
        return root.uuid

    async def answer(self, uuid: str, ext: str | None = None) -> None:
        """A call is answered; ``ext`` says by whom where several phones ring for it."""
        call = self.call(uuid)
        if not call.children:
            await self._answer(call)
            return
        leaves = [leaf for leaf in _leaves(call) if not leaf.over]
        winner = next((leaf for leaf in leaves if ext in (None, _rings(leaf))), None)
        if winner is None:
            raise NoSuch(f"{ext} does not ring for the call {uuid}")
        await self._answer(winner)

    async def answer_group(self, uuid: str, ext: str) -> None:
        """An employee takes a group's call; the others' legs are hung up, each by itself."""
        await self.answer(uuid, ext)

    async def hang_up(self, uuid: str) -> None:
        """A call, or a conversation, ends. Those above it that have nothing left end with it."""
        call = self.call(uuid)
        for child in call.children:
            if not child.over:
                await self._end_branch(child)
        await self._end(call)
        while (parent := self._parent(call)) and all(child.over for child in parent.children):
            await self._end(parent)
            call = parent

    async def transfer(self, uuid: str, to: str, *, same_uuid: bool = True) -> str:
        """A conversation is handed to another employee; returns the uuid that it goes on under.

        The document is silent on transfers. Two ways are believed: the leg changes under the
        same uuid, or the old leg ends and a new one rings with the old one as its parent.
        """
        call = self.call(uuid)
        target = self.employee(to)
        if same_uuid:
            call.leg = target
            call.audience = tuple(dict.fromkeys((*call.audience, to)))
            await self._say(call, BRIDGE)
            return uuid
        number = call.clients[0].number if call.clients else ""
        above = self._parent(call)
        await self._end(call)
        moved = await self.ring(number, to, parent=above.uuid if above else uuid)
        if above:
            above.children.append(self.calls[moved])
        return moved

    async def pause(self, ext: str, paused: bool = True) -> None:
        """An employee leaves the desk, or is back."""
        leg = self.employee(ext)
        call = PhonetCall(
            uuid=self._uuid(),
            direction=LgDirection.PAUSED if paused else LgDirection.AVAILABLE,
            leg=leg,
            audience=(ext,),
            dial_at=self.clock.now().wall,
        )
        await self._say(call, self.pause_event)

    # ---- click-to-call

    def refuse_calls_to(self, number: str, words: str) -> None:
        """Click-to-call to this number ends in an error with these words, from now on."""
        self._refusals[digits(international(number))] = words

    def judge(self, subscriber: str, request: object) -> Frame:
        """The PBX's answer to one message of a client; a call that it takes is still to be made."""
        match request:
            case {"action": "call", "to": str(to)}:
                self.calls_asked.append(CallAsked(subscriber, to))
                if not digits(to) or any(character.isalpha() for character in to):
                    return error(f"Wrong number: {to[:50]}")
                if refusal := self._refusals.get(digits(international(to))):
                    return error(refusal)
                if to == subscriber:
                    return error("You can't call yourself")
                return success()
        return error("Unknown action")

    async def place(self, subscriber: str, to: str) -> str:
        """Make the call that was asked for: the subscriber's own phone rings first."""
        if to in self.employees or to in self.groups:
            return await self.internal(subscriber, to)
        return await self.outgoing(subscriber, to)

    # ---- how it is done

    async def _dial(
        self,
        direction: LgDirection,
        leg: Entity,
        audience: tuple[str, ...],
        number: str,
        parent: str | None = None,
    ) -> PhonetCall:
        call = PhonetCall(
            uuid=self._uuid(),
            direction=direction,
            leg=leg,
            audience=audience,
            dial_at=self.clock.now().wall,
            parent=parent,
            clients=entries(self.crms, number),
            trunk=self.trunk,
        )
        self.calls[call.uuid] = call
        await self._say(call, DIAL)
        return call

    async def _internal(
        self, caller: Entity, callee: Entity, audience: tuple[str, ...], parent: str | None = None
    ) -> PhonetCall:
        call = PhonetCall(
            uuid=self._uuid(),
            direction=LgDirection.INTERNAL,
            leg=caller,
            leg2=callee,
            audience=audience,
            dial_at=self.clock.now().wall,
            parent=parent,
        )
        self.calls[call.uuid] = call
        await self._say(call, DIAL)
        return call

    async def _answer(self, call: PhonetCall) -> None:
        line = [call]
        while parent := self._parent(line[-1]):
            line.append(parent)
        for answered in line:
            if answered.bridge_at is None:
                answered.bridge_at = self.clock.now().wall
                await self._say(answered, BRIDGE)
        for loser in _leaves(line[-1]):
            if loser is not call and not loser.over:
                await self._end(loser)

    async def _end_branch(self, call: PhonetCall) -> None:
        for child in call.children:
            if not child.over:
                await self._end_branch(child)
        await self._end(call)

    async def _end(self, call: PhonetCall) -> None:
        call.over = True
        await self._say(call, HANGUP)

    async def _say(self, call: PhonetCall, event: str) -> None:
        frame: dict[str, Any] = call.frame(event, self.clock.now().wall)
        for subscriber in call.audience:
            await self.tell(subscriber, frame)

    def _parent(self, call: PhonetCall) -> PhonetCall | None:
        parent = self.calls.get(call.parent or "")
        return parent if parent is not None and not parent.over else None

    def _uuid(self) -> str:
        return f"23-{int(self.clock.now().wall.timestamp())}.{next(self._serial)}"


def _leaves(call: PhonetCall) -> list[PhonetCall]:
    if not call.children:
        return [call]
    return [leaf for child in call.children for leaf in _leaves(child)]


def _rings(leaf: PhonetCall) -> str | None:
    return (leaf.leg2 or leaf.leg).ext
