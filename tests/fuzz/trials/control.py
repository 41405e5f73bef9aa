"""The control socket: its verbs, with a real desk and real settings behind them,
and its framing."""

import asyncio
import json
import logging
import socket
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from random import Random
from typing import Any

from tests.cli.headless import Nobody
from tests.desk.office import Workplace
from tests.fuzz.mutations import ODD
from tests.fuzz.subject import Subject, Take, literals, quick_folder, text_of

from callpop.account_service import AccountService
from callpop.accounts.home import Home
from callpop.accounts.model import fold
from callpop.accounts.settings import SettingsFile
from callpop.accounts.vault import Vault
from callpop.contacts.book import AddressBook
from callpop.control import Control
from callpop.pbx.connector import installed_kinds
from callpop.platform import control_unix
from callpop.platform.control_place import Refusal
from callpop.platform.instance import Instance, Limits, _read
from callpop.telephony.commands import Capabilities, CommandAnswer, Dial, Transfer, Verdict
from callpop.telephony.emergency import is_emergency
from callpop.telephony.events import Stage
from callpop.telephony.sentence import say

_SECRET = "s3cr3t-Planted"
_CODES = {"refused", "wrong", "failed", "busy", "slow", "ended"}
_VERBS = (
    "ping", "status", "events", "dial", "hangup", "transfer", "presence", "queues", "flight",
    "show", "tel",
    "keystroke", "private", "check", "quit", "account.add", "account.reload", "account.secrets",
    "account.webhook", "contacts.reload", "history.note", "history.forget",
    "history.look_over",
)  # fmt: skip
_ARGS: tuple[dict[str, object], ...] = (
    {},
    {"number": "+380991234567"},
    {"number": "112"},
    {"number": "112", "emergency": True},
    {"number": "099 123 45 67", "account": "office"},
    {"call": ""},
    {"call": "", "destination": "12"},
    {"call": "", "destination": "112"},
    {"account": "Office"},
    {"action": "dial-box", "token": "x"},
    {"to": "on"},
    {"call": True},
    {"kind": "phonet", "name": "A", "settings": {"domain": "a.example", "subscriber": "101"},
     "secrets": {"api_key": _SECRET}},
    {"kind": "xvb", "name": "X", "settings": {"server": "https://x.example/commoncrm/1",
     "access_code": "1", "extension": "1"}, "secrets": {"token": _SECRET}},
    {"name": "A", "secrets": {"api_key": _SECRET}},
    {"name": "A"},
    {"anew": "A"},
    {"call": "c1", "text": "note"},
    {"number": "+380991234567", "account": "Office"},
)  # fmt: skip


class _Vault(Vault):
    """A keyring that forgets; nobody's own is touched."""

    def __init__(self) -> None:
        super().__init__()
        self._kept: dict[tuple[str, str], str] = {}

    async def read(self, account_id: str, key: str) -> str | None:
        return self._kept.get((account_id, key))

    async def write(self, account_id: str, key: str, value: str) -> None:
        self._kept[account_id, key] = value

    async def delete(self, account_id: str, key: str) -> None:
        self._kept.pop((account_id, key), None)

    def remember_for_this_run(self, account_id: str, key: str, value: str) -> None:
        self._kept[account_id, key] = value


class _Board:
    """In the place of the sessions: nobody is connected to anything."""

    def open(self, name: str, *what: object) -> None:
        pass

    def hold(self, name: str, *what: object, needs_secret: bool = False) -> None:
        pass

    async def close(self, name: str, *, for_a_while: bool = False) -> None:
        pass

    def know(self, account: str, country: str | None) -> None:
        pass

    def renew(self, account: str) -> None:
        pass

    def rename(self, account: str, name: str) -> None:
        pass

    def forget(self, account: str) -> None:
        pass


class _Follower:
    def __init__(self) -> None:
        self.lines: list[object] = []

    def send(self, line: object) -> None:
        self.lines.append(line)

    async def ended(self) -> None:
        await asyncio.sleep(0)


class _Flights:
    def flight(self, account: str) -> None:
        return None


class _Faults(logging.Handler):
    """Whatever is logged as an error is one."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.told: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.told.append(record.getMessage())


class _App:
    """What the verbs move."""

    def __init__(self, folder: Path) -> None:
        self.place = Workplace(folder)
        self.front = Nobody()
        self.contacts = AddressBook(folder / "contacts.db")
        self.settings = folder / "settings.toml"
        kinds = installed_kinds(self.contacts)
        file = SettingsFile(self.settings, {name: kind.fields for name, kind in kinds.items()})
        self.accounts = AccountService(file, _Vault(), kinds)
        self.accounts.attach(_Board(), _Board())
        self.control = Control(
            self.place.desk, self.accounts, self.front, _Flights(), self.contacts
        )

    async def begin(self) -> None:
        self.place.desk.start()
        self.contacts.start()
        able = Capabilities(dial=True, hang_up=True, transfer=True, watch=True)
        self.place.online(capabilities=able)
        self.place.says("1", Stage.RINGING)

    async def end(self) -> None:
        await self.accounts.close()
        await self.place.desk.close()
        await self.contacts.close()

    async def ask(self, line: bytes) -> None:
        verb, args = "", dict[str, Any]()
        try:
            _, verb, args = _read(line)
            if verb == "account.test" and fold(str(args.get("name"))) in await self._names():
                return  # It would call whom it was told to call.
            result = await self._handled(verb, args)
        except Refusal as refusal:
            assert refusal.code in _CODES
            told = str(refusal.sentence)
            assert told and len(told) < 3_000 and _SECRET not in told.replace(text_of(line), "")
            assert _SECRET not in told or verb != "account.add"
            return
        written = json.dumps(result, ensure_ascii=False).encode("utf-8", "replace")
        assert len(written) < 200_000
        assert _SECRET.encode() not in written

    async def _handled(self, verb: str, args: Mapping[str, Any]) -> object:
        lines, follower = self.place.lines.sent, _Follower()
        lines.clear()
        self.front.asked.clear()
        loop = asyncio.get_running_loop()
        run = loop.create_task(self.control.handle(verb, args, follower))
        while not run.done():
            await asyncio.wait({run}, timeout=0.02)
            if lines and not run.done():
                account, command = lines[-1]
                answer = CommandAnswer(command.request, Verdict.ACCEPTED, say("Yes."))
                self.place.desk.answered(account, answer)
        for _, command in lines:
            assert verb in ("dial", "hangup", "transfer"), verb
            number = ""
            if isinstance(command, Dial):
                number = command.number
            elif isinstance(command, Transfer):
                number = command.destination
            assert not is_emergency(number, "UA") or args["emergency"] is True, command
        for asked in self.front.asked:
            assert len(asked) <= 320 and not asked.startswith("open"), asked
        json.dumps(follower.lines)
        return run.result()

    async def _names(self) -> set[str]:
        return {fold(one.name) for one in await self.accounts.accounts()}


@contextmanager
def _asked() -> Iterator[Take]:
    faults = _Faults()
    logging.getLogger("callpop").addHandler(faults)
    loop = asyncio.new_event_loop()
    with quick_folder() as folder:
        asyncio.set_event_loop(loop)

        async def made() -> _App:
            app = _App(Path(folder))
            await app.begin()
            return app

        app = loop.run_until_complete(made())

        def take(data: bytes) -> None:
            loop.run_until_complete(app.ask(data))
            told, faults.told = faults.told, []
            assert not told, told[0]
            if app.settings.exists() and app.settings.stat().st_size > 20_000:
                app.settings.write_text("schema = 1\n")

        try:
            yield take
        finally:
            loop.run_until_complete(app.end())
            loop.run_until_complete(loop.shutdown_default_executor())
            loop.close()
            asyncio.set_event_loop(None)
            logging.getLogger("callpop").removeHandler(faults)


class _Echo:
    """Verbs of all sorts, for the framing."""

    async def handle(self, verb: str, args: Mapping[str, Any], stream: Any) -> object:
        if verb == "no":
            raise Refusal("refused", say("No {x}.", x=args.get("x", "")))
        if verb == "events":
            stream.send({"type": "x", "args": args})
            await stream.ended()
        return dict(args)


_LINE = 4_096


@contextmanager
def _framed() -> Iterator[Take]:
    """Raw bytes on the real socket."""
    with quick_folder() as folder:
        home = Home.find(folder)
        home.prepare()
        limits = Limits(request_bytes=_LINE, idle=5.0, farewell=1.0)
        instance = Instance(home, limits=limits)
        assert instance.acquire()
        loop = asyncio.new_event_loop()
        server = threading.Thread(target=loop.run_forever)
        server.start()
        asyncio.run_coroutine_threadsafe(instance.serve(_Echo()), loop).result(10)

        def talk(data: bytes) -> list[dict[str, Any]]:
            with control_unix.connect(home, 5.0) as client:
                try:
                    client.sendall(data)
                    client.shutdown(socket.SHUT_WR)
                except BrokenPipeError:
                    pass  # it had heard enough
                heard = b"".join(iter(lambda: _received(client), b""))
            return [json.loads(line) for line in heard.splitlines()]

        def take(data: bytes) -> None:
            for answer in talk(data):
                assert "line" in answer or answer["ok"] in (True, False)
                assert answer.get("ok") is not False or answer["message"]
                assert answer.get("code", "wrong") in ("wrong", "refused"), answer
            # Whoever comes next is answered as ever.
            assert talk(b'{"id":1,"verb":"ping"}\n') == [{"id": 1, "ok": True, "result": {}}]

        try:
            yield take
        finally:
            asyncio.run_coroutine_threadsafe(instance.close(), loop).result(10)
            loop.call_soon_threadsafe(loop.stop)
            server.join(10)
            loop.close()


def _received(client: socket.socket) -> bytes:
    try:
        return client.recv(1 << 16)
    except ConnectionResetError:
        return b""


def _requests() -> list[bytes]:
    return [
        json.dumps({"id": 1, "verb": verb, "args": args}).encode() + b"\n"
        for verb in _VERBS
        for args in _ARGS
    ]


_VALUES: Mapping[str, tuple[object, ...]] = {
    "number": ("+380991234567", "112", "0 112", "12", "", "Olena", "tel:+380441234567", "*21#"),
    "account": ("Office", "office", "", "Nobody", None),
    "emergency": (True, False, "true", 1),
    "call": ("", "c1", True, False),
    "destination": ("12", "112", "+380991234567", "x"),
    "action": ("dial-box", "panel", "quit"),
    "token": ("", "x" * 500),
    "to": ("on", "off", "ON", True),
    "kind": ("phonet", "vega", "viptel", "meetip", "xvb", "asterisk"),
    "name": ("A", "a", "B", "Львів", "", " ", "x" * 61),
    "anew": ("A", "", None),
    "text": ("a note", "", "x" * 5_000),
    "settings": ({"domain": "a.example", "subscriber": "101"}, {"api_key": _SECRET}, {}),
    "secrets": ({"api_key": _SECRET}, {"token": _SECRET}, {"password": _SECRET}, {}),
}


def _grown(chance: Random) -> bytes:
    args = {
        key: chance.choice(ODD if chance.randrange(8) == 0 else values)
        for key, values in _VALUES.items()
        if chance.randrange(5)
    }
    verb = chance.choice(_VERBS)
    return json.dumps({"id": 1, "verb": verb, "args": args}).encode() + b"\n"


_WORDS = (
    "{", "}", "[", "]", '"', ":", ",", "null", "true", "1e999", "NaN", '"verb":', '"args":',
    '"id":', "\n", "\\ud800",
    "\\u0000", "[[[[", '{"a":', *(f'"{verb}"' for verb in _VERBS), '"number":', '"account":',
    '"112"', '"settings":',
    '"secrets":', '"emergency":true', '"name":', '"kind":', '"Office"', '"call":', '"text":',
    '"to":', "__init__",
)  # fmt: skip
CONTROL = Subject(
    "control-verbs",
    "an answer that is JSON, or a sentence with a known code; nothing is dialed but by dial, no "
    "emergency number unasked; no secret comes back; nothing is logged as a fault",
    _asked,
    lambda: [*_requests(), *literals("test_control.py")],
    ("callpop.control", "callpop.desk.dialing", "callpop.desk.handling", "callpop.account_service"),
    _WORDS,
    _grown,
    seconds=0.3,
    seconds_a_byte=100e-6,
    longest=20_000,
    quick=200,
)
FRAMES = Subject(
    "control-socket",
    "every line is answered by a line of JSON or the end; whoever comes next is answered as ever",
    _framed,
    lambda: [
        b'{"id":1,"verb":"ping"}\n',
        b'{"id":2,"verb":"no","args":{"x":"\\ud800"}}\n{"verb":"events"}\nx',
        b"x" * (_LINE + 10),
        b"\n\n\n",
        *_requests()[:40],
    ],
    ("callpop.platform.instance",),
    (*_WORDS, "\n", "\r\n", '{"verb":"no"}\n', "x" * 300),
    longest=20_000,
)
