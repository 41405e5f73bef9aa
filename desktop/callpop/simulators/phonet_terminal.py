"""What can be typed to a simulated Phonet or Vega PBX."""

import json
from collections.abc import AsyncIterator
from dataclasses import fields

from callpop.simulators.clients import Client, Crm
from callpop.simulators.misbehaviour import (
    FLOOD,
    GARBAGE,
    NASTY_LINKS,
    NASTY_NAMES,
    Misbehaviour,
)
from callpop.simulators.phonet import Brand, PhonetSimulator
from callpop.simulators.phonet_wire import BRIDGE, DIAL, HANGUP
from callpop.simulators.terminal import Say, Verb, WrongCommand, obey

CLIENTS = (
    Client("29", "Анастасія Березкіна", "+380567777777", "Рекламна агенція"),
    Client("31", "Олександр Дорошенко", "+380991234567", "Роги і Копита"),
)
CRM_URL = "https://crm.example.com"


async def serve_phonet(port: int, lines: AsyncIterator[str], say: Say) -> None:
    """Run a Phonet PBX until ``quit``."""
    await _serve("phonet", port, lines, say)


async def serve_vega(port: int, lines: AsyncIterator[str], say: Say) -> None:
    """Run a Vega PBX until ``quit``."""
    await _serve("vega", port, lines, say)


async def _serve(brand: Brand, port: int, lines: AsyncIterator[str], say: Say) -> None:
    crms = [Crm(CRM_URL, CLIENTS, priority=2)]
    async with PhonetSimulator(port, brand=brand, crms=crms, own_phone_answers=3) as pbx:
        console = PhonetConsole(pbx)
        say(console.greeting())
        await obey(console.verbs, lines, say)


class PhonetConsole:
    """The verbs of one running simulator; each answers with a line."""

    def __init__(self, pbx: PhonetSimulator) -> None:
        self._pbx = pbx
        self._last: str | None = None
        self.verbs = {
            "ring": Verb("NUMBER EXT", "a client calls an employee", self._ring),
            "group": Verb("NUMBER GROUP", "a client calls a group, all ring", self._group),
            "menu": Verb("NUMBER EXT|GROUP", "a client comes through a menu", self._menu),
            "answer": Verb("[EXT]", "the last call is answered (by whom)", self._answer),
            "hangup": Verb("[UUID]", "the last call ends", self._hang_up),
            "transfer": Verb("EXT [new]", "hand it on (under a new id)", self._transfer),
            "call": Verb("EXT NUMBER", "an employee calls from the phone", self._call),
            "internal": Verb("EXT EXT|GROUP", "an employee calls a colleague", self._internal),
            "pause": Verb("EXT", "an employee leaves the desk", self._pause),
            "back": Verb("EXT", "an employee is back", self._back),
            "refuse": Verb("NUMBER WORDS", "click-to-call there is refused", self._refuse),
            "garbage": Verb("EXT NAME|all|flood", "send a frame of no meaning", self._garbage),
            "cut": Verb("[EXT]", "cut the connections", self._cut),
            "restart": Verb("", "close all, listen again", self._restart),
            "misbehave": Verb("SWITCH [VALUE]", "see: misbehave list", self._misbehave),
            "behave": Verb("", "every switch off", self._behave),
            "show": Verb("", "who listens, which calls are on", self._show),
        }

    def greeting(self) -> str:
        """Where it listens, and the very command that connects Callpop to it."""
        pbx = self._pbx
        name = pbx.brand.capitalize()
        first = next(iter(pbx.employees))
        return (
            f"{name} simulator: {pbx.url}, domain {pbx.domain}, API key {pbx.api_key}\n"
            f"Employees: {', '.join(f'{e} {p.name}' for e, p in pbx.employees.items())}. "
            f"Groups: {', '.join(f'{e} {g.name}' for e, (g, _) in pbx.groups.items())}.\n"
            "Connect to it:\n"
            f"  echo api_key={pbx.api_key} | callpop account add {pbx.brand} --name Simulated"
            f" --set domain={pbx.domain} --set subscriber={first} --set endpoint={pbx.url}"
            " --secrets-stdin\n"
            f"Then type, for example: ring 0991234567 {first}   (help lists everything)"
        )

    async def _ring(self, number: str, ext: str) -> str:
        return self._began(await self._pbx.ring(number, ext))

    async def _group(self, number: str, group: str) -> str:
        return self._began(await self._pbx.group_ring(number, group))

    async def _menu(self, number: str, to: str) -> str:
        return self._began(await self._pbx.scenario_ring(number, "Main menu", to))

    async def _call(self, ext: str, number: str) -> str:
        return self._began(await self._pbx.outgoing(ext, number))

    async def _internal(self, ext: str, to: str) -> str:
        return self._began(await self._pbx.internal(ext, to))

    async def _answer(self, ext: str | None = None) -> str:
        await self._pbx.answer(self._current(), ext)
        return "answered"

    async def _hang_up(self, uuid: str | None = None) -> str:
        await self._pbx.hang_up(uuid or self._current())
        return "ended"

    async def _transfer(self, ext: str, how: str | None = None) -> str:
        uuid = await self._pbx.transfer(self._current(), ext, same_uuid=how != "new")
        return self._began(uuid)

    async def _pause(self, ext: str) -> str:
        await self._pbx.pause(ext)
        return f"{ext} is away"

    async def _back(self, ext: str) -> str:
        await self._pbx.pause(ext, paused=False)
        return f"{ext} is available"

    async def _refuse(self, number: str, words: str) -> str:
        self._pbx.refuse_calls_to(number, words)
        return f"calls to {number} are refused"

    async def _garbage(self, ext: str, name: str) -> str:
        if name == "flood":
            await self._pbx.send_raw(ext, FLOOD)
        elif name == "all":
            for frame in GARBAGE.values():
                await self._pbx.send_raw(ext, frame)
        elif name in GARBAGE:
            await self._pbx.send_raw(ext, GARBAGE[name])
        else:
            raise WrongCommand(f"there are: all, flood, {', '.join(GARBAGE)}")
        return "sent"

    async def _cut(self, ext: str | None = None) -> str:
        self._pbx.cut(ext)
        return "cut"

    async def _restart(self) -> str:
        await self._pbx.restart()
        return "restarted"

    async def _behave(self) -> str:
        plain = Misbehaviour()
        for switch in fields(plain):
            setattr(self._pbx.misbehaviour, switch.name, getattr(plain, switch.name))
        return "it behaves"

    async def _misbehave(self, switch: str, value: str = "yes") -> str:
        switches = {field.name: field.type for field in fields(Misbehaviour)}
        if switch == "list":
            return "\n".join(f"  {name}: {_takes(name)}" for name in switches)
        if switch not in switches:
            raise WrongCommand(f"there is no switch {switch}, see: misbehave list")
        setattr(self._pbx.misbehaviour, switch, _value(switch, value))
        return f"{switch} = {value}"

    async def _show(self) -> str:
        lines = [f"  {line.subscriber} listens" for line in self._pbx.connections]
        for call in self._pbx.living:
            state = "answered" if call.bridge_at else "ringing"
            who = json.dumps([entry.number for entry in call.clients])
            lines.append(
                f"  {call.uuid} {call.direction.name.lower()} {call.leg.ext} {who} {state}"
            )
        return "\n".join(lines) or "nobody listens, no call is on"

    def _began(self, uuid: str) -> str:
        self._last = uuid
        return f"call {uuid}"

    def _current(self) -> str:
        living = [call.uuid for call in self._pbx.living]
        if self._last in living:
            return str(self._last)
        if not living:
            raise WrongCommand("no call is on")
        return living[-1]


def _takes(switch: str) -> str:
    default = getattr(Misbehaviour(), switch)
    if isinstance(default, bool):
        return "yes, no"
    if switch == "refuse_status":
        return "an HTTP status, no"
    if switch == "late":
        return f"event names with commas ({DIAL},{BRIDGE},{HANGUP}), no"
    if switch == "client_name":
        return f"text, no, {', '.join(NASTY_NAMES)}"
    if switch == "client_url":
        return f"a link, no, {', '.join(NASTY_LINKS)}"
    return "text, no"


def _value(switch: str, value: str) -> object:
    default = getattr(Misbehaviour(), switch)
    if value == "no":
        return default
    if isinstance(default, bool):
        if value != "yes":
            raise WrongCommand(f"{switch} is yes or no")
        return True
    if switch == "refuse_status":
        if value not in ("401", "403", "404", "429", "500", "502", "503"):
            raise WrongCommand("the status is 401, 403, 404, 429, 500, 502 or 503")
        return int(value)
    if switch == "late":
        return frozenset(value.split(","))
    if switch == "client_name":
        return NASTY_NAMES.get(value, value)
    if switch == "client_url":
        return NASTY_LINKS.get(value, value)
    return value
