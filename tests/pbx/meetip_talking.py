"""What Meetip PRO says to a connector, and what comes of it."""

from tests.pbx.replay import moment

from callpop.pbx.connector import (
    Answered,
    Channel,
    Noticed,
    Output,
    Refused,
    Send,
    Told,
    WebSocketChannel,
)
from callpop.pbx.meetip import MEETIP, MeetipConnector
from callpop.telephony.commands import Verdict
from callpop.telephony.events import LegEvent, PresenceEvent
from callpop.telephony.model import PresenceState

KEY = "XX_673482yRTO988423432xx%"
SETTINGS = {"server": "127.0.0.1:9300", "tenant": "227", "extension": "11", "monitor": "yes"}
ASKED, ASKED_ID = "(???,CONECTADO)", "(ID?,CONECTADO)"
CALLER, T = "974319404", "1508337505.3520740"


def connector(**more: str) -> MeetipConnector:
    """A connector that is let in already."""
    made = fresh(**more)
    for channel in made.channels:
        made.received(channel.name, ASKED, moment(-10))
    made.elapsed(moment(-5))
    return made


def fresh(**more: str) -> MeetipConnector:
    made = MEETIP.connector({**SETTINGS, **more}, {"key": KEY})
    for channel in made.channels:
        made.opened(channel.name, moment(-10))
    return made


def hear(
    made: MeetipConnector, data: str | bytes, seconds: float = 0, channel: str = "main"
) -> list[Output]:
    return made.received(channel, data, moment(seconds))


def watch(made: MeetipConnector, data: str, seconds: float = 0) -> list[Output]:
    return hear(made, data, seconds, "monitor")


def url_of(channel: Channel) -> str:
    assert isinstance(channel, WebSocketChannel)
    return channel.url


def legs(outputs: list[Output]) -> list[LegEvent]:
    return [o.event for o in outputs if isinstance(o, Told) and isinstance(o.event, LegEvent)]


def leg(outputs: list[Output]) -> LegEvent:
    (only,) = legs(outputs)
    return only


def people(outputs: list[Output]) -> list[tuple[str, PresenceState]]:
    found = [o.event for o in outputs if isinstance(o, Told)]
    return [(e.extension, e.state) for e in found if isinstance(e, PresenceEvent)]


def sent(outputs: list[Output]) -> list[str]:
    return [o.data for o in outputs if isinstance(o, Send)]


def notices(outputs: list[Output]) -> list[str]:
    return [str(o.what) for o in outputs if isinstance(o, Noticed)]


def answer(outputs: list[Output]) -> tuple[Verdict, str]:
    (only,) = [o.answer for o in outputs if isinstance(o, Answered)]
    return only.verdict, str(only.words)


def refusals(outputs: list[Output]) -> list[str]:
    return [str(o.why) for o in outputs if isinstance(o, Refused)]
