"""An XVB PBX on this machine, written from the vendor's document: it calls a webhook, and takes
``makeCall`` at ``/commoncrm/<access code>``."""

import asyncio
import hmac
import json
import random
from base64 import urlsafe_b64encode
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Self

from callpop.simulators.web import Asked, Page, WebServer
from callpop.simulators.xvb_wire import Hook, Listener, hook, send
from callpop.tasks import Tasks

ACCESS_CODE = "10019"
TOKEN = "simulatedClick2CallSecret"  # noqa: S105
LINE_NUMBER = "78432000000"
SUBSCRIBERS: Mapping[str, str] = {"100": "Вася", "101": "Пётр", "102": "Анна"}


@dataclass(slots=True)
class XvbMisbehaviour:
    """Switches that may be turned while the simulator runs; as made, it behaves."""

    lose_call_id: bool = False
    """No COMPLETED names its call, as in the document's print."""
    json: bool = False
    """Newer systems' data format."""
    get: bool = False
    """ANSWERED comes by GET."""
    type_is_event: bool = False
    """The sibling dialect: the event stands in ``type``."""
    duplicate: bool = False
    """Every webhook comes twice."""
    wrong_code: bool = False
    """Webhooks name the access code of somebody else."""
    never_answered: bool = False
    """No ANSWERED, not even of a queue."""
    out_as_incoming: bool = False
    """An outgoing call starts with the event INCOMING."""
    click2call_in: bool = True
    """A call by makeCall is told with ``type=in``."""
    make_call: str = "204"
    """How makeCall is answered: 204, ok, json, html, 403, 500, 502, redirect, silent, cut."""


@dataclass(slots=True)
class XvbCall:
    """One call in the PBX."""

    id: str
    phone: str
    direction: str
    ext: str = ""
    queue: bool = False
    answered_at: float | None = None
    over: bool = False


@dataclass(slots=True)
class XvbSettings:
    """The PBX's own page Integrations → Webhooks."""

    webhook_url: str = field(default="", repr=False)
    ask_responsible: bool = True
    tell_start: bool = True
    tell_end: bool = True


class XvbSimulator:
    """The PBX: ``async with XvbSimulator() as pbx: pbx.settings.webhook_url = …``.

    ``port`` 0 takes a free one. With a ``seed``, ids and orders are the same every time.
    """

    def __init__(
        self,
        port: int = 0,
        *,
        access_code: str = ACCESS_CODE,
        token: str = TOKEN,
        subscribers: Mapping[str, str] = SUBSCRIBERS,
        line_number: str = LINE_NUMBER,
        misbehaviour: XvbMisbehaviour | None = None,
        seed: int | None = None,
    ) -> None:
        self.port = port
        self.access_code = access_code
        self.token = token
        self.subscribers = dict(subscribers)
        self.line_number = line_number
        self.misbehaviour = misbehaviour or XvbMisbehaviour()
        self.settings = XvbSettings()
        self.calls: dict[str, XvbCall] = {}
        self.hooks: list[Hook] = []
        """Every webhook that was sent, with what came back."""
        self.requests: list[dict[str, str]] = []
        """Every request that came to ``/commoncrm``."""
        self.on_hook: Listener | None = None
        self._chance = random.Random(seed)  # noqa: S311
        self._tasks = Tasks("xvb simulator")
        self._server = WebServer(self._asked, port=port)
        self._hang = asyncio.Event()

    @property
    def server(self) -> str:
        """The address of the cloud PBX."""
        return f"http://127.0.0.1:{self.port}/commoncrm/{self.access_code}"

    async def __aenter__(self) -> Self:
        await self._server.start()
        self.port = self._server.port
        return self

    async def __aexit__(self, *_: object) -> None:
        self._hang.set()
        await self._tasks.close()
        await self._server.stop()

    # What happens in the PBX

    async def ring(self, phone: str, *, ext: str = "", queue: bool = False) -> str:
        """A client calls; the responsible person is asked for first. The call's id."""
        call = self._begin(phone, "in", ext, queue=queue)
        if self.settings.ask_responsible:
            await self.contact(phone)
        await self._start(call, "INCOMING", line_number=self.line_number)
        return call.id

    async def contact(self, phone: str) -> dict[str, str] | None:
        """Ask who is calling; None where the answer is none that the PBX understands."""
        asked = await self._tell({"cmd": "contact", "phone": phone})
        try:
            answer = json.loads(asked.answer)
        except ValueError:
            return None
        usable = isinstance(answer, dict) and asked.status == 200
        return {str(key): str(value) for key, value in answer.items()} if usable else None

    async def outgoing(self, ext: str, phone: str) -> str:
        """An employee calls from the phone."""
        call = self._begin(phone, "out", ext)
        name = "INCOMING" if self.misbehaviour.out_as_incoming else "OUTGOING"
        await self._start(call, name)
        return call.id

    async def answer(self, call_id: str, ext: str = "") -> None:
        """Somebody picks up; told only of a queue's call."""
        call = self._living(call_id)
        call.ext = ext or call.ext
        call.answered_at = asyncio.get_running_loop().time()
        if call.queue and not self.misbehaviour.never_answered:
            told = {"callid": call.id, "ext": call.ext, "phone": call.phone}
            await self._tell(self._event("ANSWERED", call) | told, by_dialplan=True)

    async def hang_up(
        self, call_id: str, status: str | None = None, *, seconds: int | None = None
    ) -> None:
        """The call ends; ``seconds`` it lasted, where that is not to be measured."""
        call = self._living(call_id)
        call.over = True
        if not self.settings.tell_end:
            return
        talked = call.answered_at is not None
        since = asyncio.get_running_loop().time() - (call.answered_at or 0)
        lasted = seconds if seconds is not None else max(1, round(since)) if talked else 0
        file = f"{call.id}.g722"
        record = f"https://pbx.example/ui/msg_download/120/{self.access_code}/{file}"
        told = {
            "status": status or ("Success" if talked else "NoAnswer"),
            "duration": str(lasted),
            "phone": call.phone,
            "callid": call.id,
            "ext": call.ext if talked or call.direction == "out" else "",
            "record_link": record if talked else "",
        }
        if self.misbehaviour.lose_call_id:
            del told["callid"]
        await self._tell(self._event("COMPLETED", call) | told)

    async def raw(self, asked: Hook) -> Hook:
        """Send whatever to the webhook."""
        return await self._send(asked)

    @property
    def living(self) -> list[XvbCall]:
        """The calls that are on."""
        return [call for call in self.calls.values() if not call.over]

    # What it says

    def _begin(self, phone: str, direction: str, ext: str, *, queue: bool = False) -> XvbCall:
        call_id = urlsafe_b64encode(self._chance.randbytes(16)).decode().rstrip("=")
        call = XvbCall(call_id, phone, direction, ext, queue)
        self.calls[call.id] = call
        return call

    def _living(self, call_id: str) -> XvbCall:
        call = self.calls.get(call_id)
        if call is None or call.over:
            raise LookupError(f"there is no call {call_id}")
        return call

    def _event(self, name: str, call: XvbCall) -> dict[str, str]:
        if self.misbehaviour.type_is_event:
            return {"cmd": "event", "type": name}
        return {"cmd": "event", "event": name, "type": call.direction}

    async def _start(self, call: XvbCall, name: str, **more: str) -> None:
        if self.settings.tell_start:
            told = {"callid": call.id, "ext": call.ext, "phone": call.phone}
            await self._tell(self._event(name, call) | told | more)

    async def _tell(self, parameters: Mapping[str, str], *, by_dialplan: bool = False) -> Hook:
        how = self.misbehaviour
        code = "99999" if how.wrong_code else self.access_code
        asked = hook(
            {"access_code": code, **parameters},
            method="GET" if how.get and by_dialplan else "POST",
            data_format="json" if how.json else "html-form",
            access_code=code if by_dialplan else None,
            shuffle=self._chance,
        )
        if how.duplicate:
            await self._send(asked)
        return await self._send(asked)

    async def _send(self, asked: Hook) -> Hook:
        done = await send(self.settings.webhook_url, asked)
        self.hooks.append(done)
        if self.on_hook is not None:
            self.on_hook(done)
        return done

    # What it is asked

    async def _asked(self, request: Asked) -> Page | None:
        room, _, code = request.path.strip("/").partition("/")
        if room != "commoncrm" or "/" in code:
            return Page(status=404)
        asked = {**request.query, **request.form}
        self.requests.append(asked)
        how = self.misbehaviour.make_call
        if code != self.access_code:
            return Page("Unknown account", 404)
        if not hmac.compare_digest(asked.get("token", "").encode(), self.token.encode()):
            return Page("Wrong token", 403)
        if asked.get("cmd") != "makeCall":
            return Page("Unknown command", 400)
        if asked.get("from") not in self.subscribers:
            return Page(f"No such extension: {asked.get('from', '')}", 400)
        if how == "silent":
            await self._hang.wait()
        if how in _ANSWERS:
            return _ANSWERS[how](asked)
        self._tasks.start(self._call_for(asked["from"], asked.get("to", "")), name="makeCall")
        if how == "cut":
            return None
        if how == "ok":
            return Page("Call is being made")
        if how == "json":
            return Page('{"result": "ok"}', content_type="application/json")
        return Page(status=204)

    async def _call_for(self, ext: str, phone: str) -> None:
        inward = self.misbehaviour.click2call_in
        call = self._begin(phone, "in" if inward else "out", ext)
        await self._start(call, "INCOMING" if inward else "OUTGOING")


_ANSWERS: Mapping[str, Callable[[Mapping[str, str]], Page]] = {
    "html": lambda asked: Page(
        "<html><head><title>x</title></head><h1>Trunk &amp; line busy</h1></html>",
        500,
        "text/html",
    ),
    "403": lambda asked: Page(status=403),
    "500": lambda asked: Page(f"No way for {asked.get('token')}", 500),
    "502": lambda asked: Page("Bad Gateway", 502),
    "redirect": lambda asked: Page(status=302, headers={"Location": "https://other.example/"}),
}
