"""The terminal's side of the Meetip simulators: verbs that make calls and trouble."""

from collections.abc import AsyncIterator
from dataclasses import fields

from callpop.simulators.meetip import MeetipSimulator
from callpop.simulators.meetip_fancy import FancyMeetip
from callpop.simulators.meetip_office import MONITOR, MeetipCall, MeetipMisbehaviour
from callpop.simulators.terminal import Say, Verb, WrongCommand, obey

_STATES = ("free", "rings", "busy")
_RESULTS = ("timeout", "own_busy", "calling", "unavailable")


async def serve_meetip(port: int, lines: AsyncIterator[str], say: Say) -> None:
    """Run a Meetip PRO PBX on a polite WebSocket server until ``quit``."""
    async with MeetipSimulator(port, own_phone_answers=3) as pbx:
        console = MeetipConsole(pbx)
        say(console.greeting())
        await obey(console.verbs, lines, say)


async def serve_meetip_fancy(port: int, lines: AsyncIterator[str], say: Say) -> None:
    """Run a Meetip PRO PBX on a server of the FancyWebSocket family until ``quit``."""
    async with FancyMeetip(port, own_phone_answers=3) as pbx:
        console = MeetipConsole(pbx)
        say(console.greeting())
        await obey(console.verbs, lines, say)


class MeetipConsole:
    """The verbs of one running simulator; each answers with a line."""

    def __init__(self, pbx: MeetipSimulator | FancyMeetip) -> None:
        self._pbx = pbx
        self.verbs = {
            "ring": Verb("NUMBER EXT", "a client calls an extension", self._ring),
            "group": Verb("NUMBER EXT,EXT", "a client calls several at once", self._group),
            "answer": Verb("[EXT]", "the last call is answered (by whom)", self._answer),
            "hangup": Verb("", "the last call ends", self._hang_up),
            "state": Verb("EXT free|rings|busy", "a phone's state", self._state),
            "result": Verb("NUMBER RESULT", "how web calls to a number end", self._result),
            "web": Verb("EXT LINE", "send a WEB command", self._web),
            "monitor": Verb("TEXT", "send any text to the monitor", self._monitor),
            "raw": Verb("EXT TEXT", "send any text", self._web),
            "misbehave": Verb("SWITCH [VALUE]", "see: misbehave list", self._misbehave),
            "behave": Verb("", "every switch off", self._behave),
            "show": Verb("", "who listens, which calls are on", self._show),
        }

    def greeting(self) -> str:
        """Where it listens, and the very command that connects Callpop to it."""
        pbx = self._pbx
        first = next(iter(pbx.states))
        return (
            f"Meetip simulator: {pbx.url}, tenant {pbx.tenant}, KEY {pbx.key}\n"
            f"Extensions: {', '.join(pbx.states)}; monitor: {MONITOR}.\n"
            "Connect to it:\n"
            f"  echo key={pbx.key} | callpop account add meetip --name Simulated"
            f" --set server=127.0.0.1:{pbx.port} --set tenant={pbx.tenant}"
            f" --set extension={first} --set monitor=yes --secrets-stdin\n"
            f"Then type, for example: ring 974319404 {first}   (help lists everything)"
        )

    async def _ring(self, number: str, ext: str) -> str:
        return await self._group(number, ext)

    async def _group(self, number: str, exts: str) -> str:
        names = exts.split(",")
        for name in names:
            self._known(name)
        return f"call {(await self._pbx.ring(number, *names)).transaction}"

    async def _answer(self, ext: str | None = None) -> str:
        call = self._last()
        if (ext is not None and ext not in call.ringing) or not call.ringing:
            raise WrongCommand("it does not ring there")
        await self._pbx.answer(call, ext)
        return "answered"

    async def _hang_up(self) -> str:
        await self._pbx.hang_up(self._last())
        return "ended"

    async def _state(self, ext: str, state: str) -> str:
        self._known(ext)
        if state not in _STATES:
            raise WrongCommand(f"a state is one of {', '.join(_STATES)}")
        await self._pbx.state(ext, state)
        return f"{ext} {state}"

    async def _result(self, number: str, result: str) -> str:
        if result not in _RESULTS:
            raise WrongCommand(f"a result is one of {', '.join(_RESULTS)}")
        self._pbx.results[number] = result
        return f"calls to {number} end as {result}"

    async def _web(self, ext: str, line: str) -> str:
        await self._pbx.tell(ext, line)
        return "sent"

    async def _monitor(self, text: str) -> str:
        await self._pbx.tell(MONITOR, text)
        return "sent"

    async def _misbehave(self, switch: str, value: str = "yes") -> str:
        plain = MeetipMisbehaviour()
        if switch == "list":
            return "\n".join(f"  {f.name} ({getattr(plain, f.name)})" for f in fields(plain))
        if switch not in {f.name for f in fields(plain)}:
            raise WrongCommand(f"there is no switch {switch}, see: misbehave list")
        default = getattr(plain, switch)
        setattr(self._pbx.misbehaviour, switch, value == "yes" if default is False else value)
        return f"{switch} = {value}"

    async def _behave(self) -> str:
        plain = MeetipMisbehaviour()
        for switch in fields(plain):
            setattr(self._pbx.misbehaviour, switch.name, getattr(plain, switch.name))
        return "it behaves"

    async def _show(self) -> str:
        lines = [f"  {one.extension or 'a stranger'} listens" for one in self._pbx.logins]
        lines += [f"  {c.transaction} {c.number} {c.at or c.ringing}" for c in self._pbx.calls]
        return "\n".join(lines) or "nobody listens, no call is on"

    def _known(self, ext: str) -> None:
        if ext not in self._pbx.states:
            raise WrongCommand(f"there is no extension {ext}")

    def _last(self) -> MeetipCall:
        if not self._pbx.calls:
            raise WrongCommand("no call is on")
        return self._pbx.calls[-1]
