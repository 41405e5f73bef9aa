"""What can be typed to a simulated VIPTel PBX."""

from collections.abc import AsyncIterator

from callpop.simulators.terminal import Say, Verb, obey
from callpop.simulators.viptel import RESTART, UNREACHABLE, ViptelSimulator
from callpop.simulators.viptel_office import NoSuch


async def serve_viptel(port: int, lines: AsyncIterator[str], say: Say) -> None:
    """Run a VIPTel PBX until ``quit``."""
    async with ViptelSimulator(port, own_phone_answers=3) as pbx:
        console = ViptelConsole(pbx)
        say(console.greeting())
        await obey(console.verbs, lines, say)


class ViptelConsole:
    """The verbs of one running simulator; each answers with a line."""

    def __init__(self, pbx: ViptelSimulator) -> None:
        self._pbx = pbx
        self.verbs = {
            "ring": Verb("NUMBER EXT", "somebody calls an extension", self._ring),
            "queue": Verb("NUMBER QUEUE", "somebody calls a queue, all ring", self._queue),
            "answer": Verb("[CALL|EXT]", "the newest call, or that one, is answered", self._answer),
            "hangup": Verb("[CALL] [STATUS]", "a call ends, the newest", self._hang_up),
            "redirect": Verb("CALL DESTINATION", "a call is handed on", self._redirect),
            "outgoing": Verb("EXT NUMBER", "an employee dials on the handset", self._outgoing),
            "overflow": Verb(
                "CALL QUEUE", "a waiting caller goes to another queue", self._overflow
            ),
            "pause": Verb("QUEUE EXT", "an agent pauses", self._pause),
            "unpause": Verb("QUEUE EXT", "an agent comes back", self._unpause),
            "add": Verb("QUEUE EXT", "an agent joins a queue", self._add),
            "remove": Verb("QUEUE EXT", "an agent leaves a queue", self._remove),
            "calls": Verb("", "the calls in progress", self._calls),
            "say": Verb("CODE MESSAGE", "send a code", self._say),
            "raw": Verb("TEXT", "send anything", self._raw),
            "restart": Verb("", "announce a restart and restart", self._restart),
            "unreachable": Verb("[off]", "after a login, lose the PBX", self._unreachable),
            "cut": Verb("", "cut every connection without a word", self._cut),
        }

    def greeting(self) -> str:
        """Where it listens, and the very command that connects Callpop to it."""
        pbx = self._pbx
        first = next(iter(pbx.extensions))
        who = ", ".join(f"{ext} {name}" for ext, name in pbx.extensions.items())
        queues = ", ".join(f"{queue} ({' '.join(who)})" for queue, who in pbx.members.items())
        return (
            f"VIPTel simulator: {pbx.url}, username {pbx.username}, password {pbx.password}\n"
            f"Extensions: {who}; queues: {queues}.\n"
            "Connect to it:\n"
            f"  echo password={pbx.password} | callpop account add viptel --name Simulated"
            f" --set username={pbx.username} --set extension={first}"
            f" --set endpoint={pbx.url} --secrets-stdin\n"
            f"Then type, for example: ring 0905123456 {first}   (help lists everything)"
        )

    def _pick(self, wanted: str | None) -> str:
        living = [call for call in self._pbx.calls.values() if not call.over]
        for call in reversed(living):
            if wanted in (None, call.id, call.callee):
                return call.id
        raise NoSuch(f"there is no call {wanted}" if wanted else "there is no call")

    async def _ring(self, number: str, ext: str) -> str:
        return f"call {await self._pbx.ring(number, ext)} rings"

    async def _queue(self, number: str, queue: str) -> str:
        return f"call {await self._pbx.queue_call(number, queue)} waits"

    async def _answer(self, wanted: str | None = None) -> str:
        call = self._pick(wanted)
        await self._pbx.answer(call)
        return f"call {call} is answered"

    async def _hang_up(self, wanted: str | None = None, status: str | None = None) -> str:
        call = self._pick(wanted)
        await self._pbx.hang_up(call, status)
        return f"call {call} has ended"

    async def _redirect(self, wanted: str, destination: str) -> str:
        call = self._pick(wanted)
        await self._pbx.redirect(call, destination)
        return f"call {call} goes to {destination}"

    async def _outgoing(self, ext: str, number: str) -> str:
        return f"call {await self._pbx.outgoing(ext, number)} rings"

    async def _overflow(self, wanted: str, queue: str) -> str:
        call = self._pick(wanted)
        await self._pbx.leave(call)
        await self._pbx.enter(call, queue)
        return f"call {call} waits in {queue}"

    async def _pause(self, queue: str, ext: str) -> str:
        await self._pbx.pause(queue, ext)
        return f"{ext} has paused"

    async def _unpause(self, queue: str, ext: str) -> str:
        await self._pbx.pause(queue, ext, paused=False)
        return f"{ext} takes calls"

    async def _add(self, queue: str, ext: str) -> str:
        await self._pbx.member(queue, ext)
        return f"{ext} is a member of {queue}"

    async def _remove(self, queue: str, ext: str) -> str:
        await self._pbx.member(queue, ext, added=False)
        return f"{ext} is no member of {queue}"

    async def _calls(self) -> str:
        living = [call for call in self._pbx.calls.values() if not call.over]
        return "\n".join(f"{c.id}: {c.caller} to {c.callee}" for c in living) or "no calls"

    async def _say(self, code: str, message: str) -> str:
        await self._pbx.say(int(code) if code.isdecimal() else 0, message)
        return "sent"

    async def _raw(self, text: str) -> str:
        await self._pbx.send_raw(text)
        return "sent"

    async def _restart(self) -> str:
        await self._pbx.restart()
        return f"restarted ({RESTART[0]})"

    async def _unreachable(self, off: str | None = None) -> str:
        self._pbx.misbehaviour.unreachable = off is None
        return f"{UNREACHABLE[1]}: {'off' if off else 'after every login'}"

    async def _cut(self) -> str:
        self._pbx.cut()
        return "cut"
