"""A simulated Meetip PRO office: phones, calls and the tuples that tell of them.

Written from the vendor's document; knows nothing of sockets. Whoever serves it hands it clients.
"""

import contextlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from itertools import count
from typing import Literal, Protocol

from callpop.clock import Clock, SystemClock
from callpop.simulators.news import News
from callpop.tasks import Tasks

MONITOR = "999"
DEFAULT_EXTENSIONS = ("11", "12", "13")
Way = Literal["in", "out"]


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one language of the PBX, as the document or its original has them."""

    rings: str
    busy: str
    free: str
    monitor_busy: str
    monitor_free: str
    over: str
    timeout: str
    own_busy: str
    calling: str
    unavailable: str


LANGUAGES: Mapping[str, Words] = {
    "printed": Words(
        "-Timbre", "- Ocupado", "-Livre", "Ocupada", "Libre", "terminada",
        "Tempo limite de falha", "Ocupado", "Chamada...", "Indisponível",
    ),
    "es": Words(
        "-Timbre", "-Ocupado", "-Libre", "Ocupada", "Libre", "terminada",
        "Fallo timeout", "Ocupado", "Llamando...", "No disponible",
    ),
    "en": Words(
        "-Ringing", "-Busy", "-Free", "Busy", "Free", "terminated",
        "Timeout", "Busy", "Calling...", "Unavailable",
    ),
}  # fmt: skip


@dataclass(slots=True)
class MeetipMisbehaviour:
    """Switches that may be turned while the simulator runs; as made, it behaves."""

    greeting: str = "key"
    """What is asked on connecting: ``key``, ``id``, ``both``, ``none``."""
    bare: bool = False
    """Only answers without parentheses are understood."""
    repeat: bool = False
    """A wrong answer is asked for again instead of ending the connection."""
    deaf: bool = False
    """No request is answered."""
    language: str = "printed"
    latin1: bool = False
    """Text frames hold bytes that are not UTF-8."""
    together: bool = False
    """Several tuples in one message."""
    split: bool = False
    """Every tuple comes in two messages."""
    blanks: bool = False
    """Blanks wherever the document has some."""
    state_first: bool = False
    """The phone is said to ring before it is said who calls."""
    duplicate: bool = False
    envelope: str = "no"
    """``event`` or ``list``: the wrapping of other web libraries."""


class Client(Protocol):
    """One open connection."""

    async def send(self, data: str | bytes) -> None:
        """Send one text message, of these very bytes."""

    async def close(self, code: int) -> None:
        """End the connection."""


@dataclass(eq=False, slots=True)
class MeetipLogin:
    """One connection and whom it let itself in as."""

    client: Client = field(repr=False)
    extension: str | None = None
    proved: bool = False


@dataclass(eq=False, slots=True)
class MeetipCall:
    """One call; ``ringing`` are the extensions that ring for it."""

    number: str
    transaction: str
    ringing: list[str]
    at: str | None = None
    """The extension that answered it."""


class MeetipOffice:
    """Phones that ring; see the methods. ``results`` says how web calls to a number end."""

    def __init__(
        self,
        *,
        tenant: str,
        key: str,
        extensions: tuple[str, ...] = DEFAULT_EXTENSIONS,
        pbx: str = "270",
        misbehaviour: MeetipMisbehaviour | None = None,
        own_phone_answers: float | None = None,
        clock: Clock | None = None,
    ) -> None:
        self.tenant = tenant
        self.key = key
        self.pbx = pbx
        self.misbehaviour = misbehaviour or MeetipMisbehaviour()
        self.own_phone_answers = own_phone_answers
        self.clock = clock or SystemClock()
        self.states = dict.fromkeys(extensions, "free")
        self.results: dict[str, str] = {}
        self.calls: list[MeetipCall] = []
        self.logins: list[MeetipLogin] = []
        self.requests: list[str] = []
        """Every message that a client sent, as it came."""
        self.on_message: Callable[[str, Way, str], None] | None = None
        self._sequence = count(3520740)
        self._tasks = Tasks("meetip simulator")
        self._news = News()
        self.until = self._news.until
        """Waits until something is so, looked at whenever a client comes, speaks or leaves."""

    async def close(self) -> None:
        """End what goes on by itself."""
        await self._tasks.close()

    async def until_logged_in(self, *extensions: str, seconds: float = 5) -> None:
        """Wait until each of these has logged in."""
        wanted = set(extensions)
        await self.until(
            lambda: wanted <= {one.extension for one in self.logins if one.proved}, seconds
        )

    # What clients do

    async def joined(self, client: Client) -> MeetipLogin:
        """Somebody connected: ask who it is."""
        login = MeetipLogin(client)
        self.logins.append(login)
        asked = {"key": ["???"], "id": ["ID?"], "both": ["ID?", "???"], "none": []}
        for question in asked[self.misbehaviour.greeting]:
            await self._say(login, f"({question},CONECTADO)")
        self._news.tell()
        return login

    def left(self, login: MeetipLogin) -> None:
        """The connection is gone."""
        self.logins.remove(login)
        self._news.tell()

    async def heard(self, login: MeetipLogin, text: str) -> None:
        """A message came."""
        self.requests.append(text)
        bare = _unwrapped(text)
        if not login.proved:
            await self._let_in(login, bare)
        elif login.extension != MONITOR and not self.misbehaviour.deaf:
            self._note(login, "out", text)
            verb, _, rest = bare.strip().strip("()").partition(",")
            if verb.strip() == "call":
                await self._web_call(login, rest.strip())
            elif verb.strip() == "status":
                await self._status(login, rest.strip())
        self._news.tell()

    async def _let_in(self, login: MeetipLogin, text: str) -> None:
        known = [*self.states, MONITOR]
        template = ("{}/{}, {} ", "{}, {}") if self.misbehaviour.bare else ("({}/{},{})", "({},{})")
        for extension in known:
            if text in (
                template[0].format(self.tenant, extension, self.key),
                template[1].format(self.tenant, extension),
            ):
                login.extension, login.proved = extension, True
        if login.extension == MONITOR:
            for extension in self.states:
                await self._say(login, self._monitor_state(extension))
        elif not login.proved and self.misbehaviour.repeat:
            await self._say(login, "(???,CONECTADO)")
        elif not login.proved:
            await login.client.close(1000)

    async def _status(self, login: MeetipLogin, extension: str) -> None:
        if extension not in self.states:
            await self._say(login, "(status,ErrorNumber)")
            return
        words = {"free": "livre", "rings": "timbre", "busy": "ocupado"}
        await self._say(login, f"(estado,{extension}-{words[self.states[extension]]})")

    async def _web_call(self, login: MeetipLogin, number: str) -> None:
        extension = login.extension or ""
        words = self.words
        if self.states[extension] != "free":
            await self._say(login, f"(info,{words.own_busy})")
            return
        await self.state(extension, "rings")
        if self.own_phone_answers is not None:
            self._tasks.start(self._carry_on(extension, number), name=f"call of {extension}")

    async def _carry_on(self, extension: str, number: str) -> None:
        await self.clock.sleep(self.own_phone_answers or 0)
        if self.states[extension] == "rings":
            await self.picked_up(extension, number)

    # What happens in the office

    @property
    def words(self) -> Words:
        """The words in use."""
        return LANGUAGES[self.misbehaviour.language]

    async def picked_up(self, extension: str, number: str) -> None:
        """The phone that a web call rang is answered: the other side is called."""
        await self.state(extension, "busy")
        result = self.results.get(number, "calling")
        await self.tell(extension, f"(info,{getattr(self.words, result)})")
        if result != "calling":
            await self.state(extension, "free")

    async def ring(self, number: str, *extensions: str) -> MeetipCall:
        """A call from ``number`` (may be empty) comes to these phones at once."""
        transaction = f"{int(self.clock.now().wall.timestamp())}.{next(self._sequence)}"
        call = MeetipCall(number, transaction, list(extensions))
        self.calls.append(call)
        for extension in extensions:
            steps = [
                lambda e=extension: self.tell(e, f"(CALL,{number})"),
                lambda e=extension: self.state(e, "rings"),
            ]
            for step in reversed(steps) if self.misbehaviour.state_first else steps:
                await step()
            who = number or "anonymous"
            await self.tell(MONITOR, f"(info,{self.pbx}-{who}-{extension}-{transaction})")
        return call

    async def answer(self, call: MeetipCall, extension: str | None = None) -> None:
        """One of the ringing phones is picked up; the others stop."""
        who = extension or call.ringing[0]
        call.at = who
        await self.state(who, "busy")
        for other in [e for e in call.ringing if e != who]:
            await self._over(call, other)
        call.ringing.clear()

    async def hang_up(self, call: MeetipCall) -> None:
        """The call ends, answered or not."""
        for extension in [*call.ringing, *([call.at] if call.at else [])]:
            await self._over(call, extension)
        self.calls.remove(call)

    async def _over(self, call: MeetipCall, extension: str) -> None:
        over = f"(info,{self.pbx}-{self.words.over}-{extension}-{call.transaction})"
        await self.tell(MONITOR, over)
        await self.state(extension, "free")

    async def state(self, extension: str, state: str) -> None:
        """A phone's state is another: ``free``, ``rings`` or ``busy``."""
        self.states[extension] = state
        await self.tell(extension, f"(info,{getattr(self.words, state)})")
        await self.tell(MONITOR, self._monitor_state(extension))

    async def web_command(self, extension: str, line: str) -> None:
        """The configured line, as it is."""
        await self.tell(extension, line)

    async def tell(self, extension: str, *texts: str) -> None:
        """Say something to everybody logged in as ``extension``."""
        for login in [one for one in self.logins if one.proved and one.extension == extension]:
            await self._say(login, *texts)

    def _monitor_state(self, extension: str) -> str:
        words = self.words
        known = {"free": words.monitor_free, "busy": words.monitor_busy, "rings": words.rings[1:]}
        return f"(info,{self.pbx}-{known[self.states[extension]]}-{extension}-0)"

    async def _say(self, login: MeetipLogin, *texts: str) -> None:
        how = self.misbehaviour
        for text in [" ".join(texts)] if how.together else texts:
            said = text.replace(",", " , ").replace("(", "( ") if how.blanks else text
            halves = [said[: len(said) // 2], said[len(said) // 2 :]] if how.split else [said]
            for half in halves * (2 if how.duplicate and not how.split else 1):
                self._note(login, "in", half)
                wrapped = _wrapped(half, how.envelope)
                data = wrapped.encode("cp1252", "replace") if how.latin1 else wrapped
                # Somebody who has just gone is noticed by their own server.
                with contextlib.suppress(ConnectionError):
                    await login.client.send(data)

    def _note(self, login: MeetipLogin, way: Way, text: str) -> None:
        if self.on_message is not None and login.proved:
            channel = "monitor" if login.extension == MONITOR else "main"
            self.on_message(channel, way, text)


def _wrapped(text: str, shape: str) -> str:
    if shape == "event":
        return json.dumps({"event": "message", "data": text}, ensure_ascii=False)
    if shape == "list":
        return json.dumps(["message", text], ensure_ascii=False)
    return text


def _unwrapped(text: str) -> str:
    if not text.startswith(("{", "[")):
        return text
    value = json.loads(text)
    return str(value["data"] if isinstance(value, dict) else value[1])
