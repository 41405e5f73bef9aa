"""What can be typed to a simulated XVB PBX."""

from collections.abc import AsyncIterator
from dataclasses import fields

from callpop.simulators.terminal import Say, Verb, WrongCommand, obey
from callpop.simulators.xvb import XvbMisbehaviour, XvbSimulator
from callpop.simulators.xvb_wire import Hook


async def serve_xvb(port: int, lines: AsyncIterator[str], say: Say) -> None:
    """Run an XVB PBX until ``quit``."""
    async with XvbSimulator(port) as pbx:
        console = XvbConsole(pbx)
        say(console.greeting())
        await obey(console.verbs, lines, say)


class XvbConsole:
    """The verbs of one running simulator; each answers with a line."""

    def __init__(self, pbx: XvbSimulator) -> None:
        self._pbx = pbx
        self.verbs = {
            "webhook": Verb("URL", "enter the webhook address in the PBX", self._webhook),
            "ring": Verb("NUMBER [EXT]", "a client calls (an extension)", self._ring),
            "queue": Verb("NUMBER", "a client calls a queue", self._queue),
            "answer": Verb("EXT", "the last call is answered", self._answer),
            "hangup": Verb("[STATUS]", "the last call ends", self._hang_up),
            "call": Verb("EXT NUMBER", "an employee calls from the phone", self._call),
            "contact": Verb("NUMBER", "ask who is calling", self._contact),
            "raw": Verb("TEXT", "post that to the webhook", self._raw),
            "misbehave": Verb("SWITCH [VALUE]", "see: misbehave list", self._misbehave),
            "behave": Verb("", "every switch off", self._behave),
            "show": Verb("", "which calls are on", self._show),
        }

    def greeting(self) -> str:
        """Where it is, and the very command that connects Callpop to it."""
        pbx = self._pbx
        first = next(iter(pbx.subscribers))
        return (
            f"XVB simulator: {pbx.server}, token {pbx.token}\n"
            f"Employees: {', '.join(f'{e} {name}' for e, name in pbx.subscribers.items())}.\n"
            "Connect Callpop to it:\n"
            f"  echo token={pbx.token} | callpop account add xvb --name Simulated"
            f" --set server={pbx.server} --set access_code={pbx.access_code}"
            f" --set extension={first} --set listen=127.0.0.1:8091 --secrets-stdin\n"
            "and it to Callpop: webhook URL, with the address that is printed by\n"
            "  callpop account show Simulated --webhook-url\n"
            "Then type, for example: ring 79201119613   (help lists everything)"
        )

    async def _webhook(self, url: str) -> str:
        if not url.startswith("http://"):
            raise WrongCommand("the address begins with http://")
        self._pbx.settings.webhook_url = url
        return "saved"

    async def _ring(self, number: str, ext: str = "") -> str:
        return self._told(await self._pbx.ring(number, ext=ext))

    async def _queue(self, number: str) -> str:
        return self._told(await self._pbx.ring(number, queue=True))

    async def _call(self, ext: str, number: str) -> str:
        return self._told(await self._pbx.outgoing(ext, number))

    async def _answer(self, ext: str) -> str:
        await self._pbx.answer(self._last(), ext)
        return "answered"

    async def _hang_up(self, status: str | None = None) -> str:
        await self._pbx.hang_up(self._last(), status)
        return "ended"

    async def _contact(self, number: str) -> str:
        answer = await self._pbx.contact(number)
        return str(answer) if answer is not None else "no answer that can be used"

    async def _raw(self, text: str) -> str:
        kind = {"Content-Type": "application/x-www-form-urlencoded", "Host": "localhost"}
        done = await self._pbx.raw(Hook("POST", "", {**kind, "Connection": "close"}, text))
        return f"HTTP {done.status} {done.answer}"

    async def _misbehave(self, switch: str, value: str = "yes") -> str:
        known = {one.name for one in fields(XvbMisbehaviour)}
        if switch == "list":
            return "\n".join(f"  {name}" for name in sorted(known))
        if switch not in known:
            raise WrongCommand(f"there is no switch {switch}, see: misbehave list")
        if switch != "make_call" and value not in ("yes", "no"):
            raise WrongCommand(f"{switch} is yes or no")
        setattr(self._pbx.misbehaviour, switch, value if switch == "make_call" else value == "yes")
        return f"{switch} = {value}"

    async def _behave(self) -> str:
        self._pbx.misbehaviour = XvbMisbehaviour()
        return "it behaves"

    async def _show(self) -> str:
        rows = [f"  {c.id} {c.direction} {c.phone} {c.ext}" for c in self._pbx.living]
        return "\n".join(rows) or "no call is on"

    def _told(self, call_id: str) -> str:
        status = self._pbx.hooks[-1].status if self._pbx.hooks else None
        heard = f"the webhook said HTTP {status}" if status else "nobody took the webhook"
        return f"call {call_id}, {heard}"

    def _last(self) -> str:
        if not self._pbx.living:
            raise WrongCommand("no call is on")
        return self._pbx.living[-1].id
