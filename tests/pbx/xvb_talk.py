"""What the tests of XVB's connector share: an account, requests, and a PBX that talks."""

from urllib.parse import urlencode

from tests.pbx.replay import ACCOUNT, Replay, moment

from callpop.pbx.connector import Noticed, Output, Post, Reply, Told, WebhookRequest
from callpop.pbx.xvb import XVB, XvbConnector
from callpop.telephony.commands import Dial
from callpop.telephony.events import LegEvent
from callpop.telephony.model import Call, Contact
from callpop.telephony.numbers import same

PATH_SECRET = "q" * 43


TOKEN = "c2c-secret-of-the-account"


SETTINGS = {
    "server": "https://vpbx.example.com/commoncrm/10019",
    "access_code": "10019",
    "extension": "100",
}


SECRETS = {"token": TOKEN, "path_secret": PATH_SECRET}


CLIENT = "79201119613"


E164 = "+79201119613"


FORM = "application/x-www-form-urlencoded"


class Book:
    """A book of one contact."""

    def lookup(self, number: str) -> Contact | None:
        return Contact(name='Вася "Лапа"', company="Рога") if same(number, CLIENT) else None


def connector(book: Book | None = None, /, **more: str) -> XvbConnector:
    kind = XVB.with_contacts(book) if book else XVB
    return kind.connector({**SETTINGS, **more}, SECRETS)


def form(**parameters: str) -> WebhookRequest:
    given = {"access_code": "10019", **parameters}
    body = urlencode({k: v for k, v in given.items() if v != "-"})
    return WebhookRequest(method="POST", headers={"content-type": FORM}, body=body.encode())


def event(name: str = "", **parameters: str) -> WebhookRequest:
    return form(cmd="event", event=name, phone=parameters.pop("phone", CLIENT), **parameters)


class Talk:
    """A PBX that says one thing after the other, and what came of it."""

    def __init__(self, pbx: XvbConnector | None = None) -> None:
        self.pbx = pbx or connector()
        self.replay = Replay()
        self.replay.tracker.know(ACCOUNT, "RU")
        self.last: list[Output] = []

    def say(self, at: float, request: WebhookRequest) -> Reply:
        return self.take(at, self.pbx.requested("main", request, moment(at)))

    def take(self, at: float, outputs: list[Output]) -> Reply:
        self.last = outputs
        self.replay.tracker.elapsed(moment(at))
        self.replay.take(outputs, moment(at))
        replies = [output for output in outputs if isinstance(output, Reply)]
        return replies[0] if replies else Reply("", 0)

    def dial(self, at: float, number: str = E164) -> Post:
        outputs = self.pbx.command(Dial("r", number), moment(at))
        (post,) = outputs
        assert isinstance(post, Post)
        return post

    @property
    def told(self) -> list[LegEvent]:
        events = [o.event for o in self.last if isinstance(o, Told)]
        return [event for event in events if isinstance(event, LegEvent)]

    @property
    def noticed(self) -> list[str]:
        return [str(o.what) for o in self.last if isinstance(o, Noticed)]

    @property
    def call(self) -> Call:
        (call,) = self.replay.calls
        return call
