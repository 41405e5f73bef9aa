"""Bell, an invented PBX on a WebSocket: every message is one line that begins with a word.

It says ``WELCOME``, or ``GOAWAY why``; of each call ``RING id number``, ``UP id``, ``DOWN id``.
It is told ``HELLO extension pin``, and ``CALL tag number``, to which it says ``OK tag id`` (the
agent's phone rings) or ``NO tag why``.
"""

from collections.abc import Iterable, Mapping

from callpop.pbx.addresses import endpoint_of
from callpop.pbx.connector import (
    Answered,
    Closed,
    Noticed,
    Output,
    Proved,
    Quiet,
    Refused,
    Send,
    SettingsError,
    Told,
    WebSocketChannel,
)
from callpop.pbx.lenient import id_of
from callpop.telephony.commands import Capabilities, Command, CommandAnswer, Dial, Verdict
from callpop.telephony.events import LegEvent, Stage
from callpop.telephony.fields import Field
from callpop.telephony.model import Direction, Party
from callpop.telephony.moment import Moment
from callpop.telephony.sentence import Sentence, say
from callpop.telephony.text import MESSAGE_LIMIT, clean

MAIN = "main"
ANSWER_SECONDS = 15.0


class BellKind:
    name = "bell"
    title = "Bell"
    country = "US"
    fields = (
        Field(key="server", label="Server", required=True, placeholder="bell.example.com",
              help=Sentence("Where your Bell stands: its name, as your browser knows it.")),
        Field(key="extension", label="Extension", required=True, placeholder="12",
              help=Sentence("Your own: whose calls are shown.")),
        Field(key="pin", label="PIN", required=True, secret=True,
              help=Sentence("On the label under your telephone.")),
    )  # fmt: skip

    def connector(self, settings: Mapping[str, str], secrets: Mapping[str, str]) -> "BellConnector":
        for field in self.fields:
            if not (secrets if field.secret else settings).get(field.key, "").strip():
                raise SettingsError(say("{what} is missing.", what=field.label), field.key)
        return BellConnector(settings, secrets)

    def own_hosts(self, settings: Mapping[str, str]) -> Iterable[str]:
        return [settings.get("server", "").partition(":")[0]]


BELL = BellKind()


class BellConnector(Quiet):
    capabilities = Capabilities(dial=True)

    def __init__(self, settings: Mapping[str, str], secrets: Mapping[str, str]) -> None:
        self._me = settings["extension"].strip()
        self._hello = f"HELLO {self._me} {secrets['pin'].strip()}"
        endpoint = endpoint_of(settings, ("wss", "ws"))
        server = endpoint.netloc if endpoint else settings["server"].strip()
        url = endpoint.geturl() if endpoint else f"wss://{server}"
        self.channels = (WebSocketChannel(name=MAIN, url=url, address=server),)
        self._proved = False
        self._asked: dict[str, tuple[str, float]] = {}
        """Requests to call: the number, and when to give up waiting."""

    def opened(self, channel: str, now: Moment) -> list[Output]:
        return [Send(MAIN, self._hello)]

    def received(self, channel: str, data: str | bytes, now: Moment) -> list[Output]:
        line = data if isinstance(data, str) else data.decode("utf-8", "replace")
        word, _, rest = clean(line, MESSAGE_LIMIT).partition(" ")
        first, _, more = rest.partition(" ")
        if word == "WELCOME":
            self._proved = True
            return [Proved(MAIN)]
        if word == "GOAWAY":
            return [Refused(MAIN, say("Bell says: {why}. Check extension and PIN.", why=rest))]
        if self._proved and first:
            if word == "RING":
                return [self._leg(first, Stage.RINGING, now, more[:40], Direction.IN)]
            if word in ("UP", "DOWN"):
                return [self._leg(first, Stage.ANSWERED if word == "UP" else Stage.ENDED, now)]
            if word in ("OK", "NO") and first in self._asked:
                return self._answered(first, more, now, taken=word == "OK")
        return [Noticed(MAIN, say("Bell sent something that can't be read: {it}", it=rest or "?"))]

    def closed(self, channel: str, closed: Closed, now: Moment) -> list[Output]:
        self._proved = False
        return self._give_up(list(self._asked))

    def command(self, command: Command, now: Moment) -> list[Output]:
        if not isinstance(command, Dial) or not self._proved:
            words = say("Bell can't do that now: use your phone.")
            return [Answered(CommandAnswer(command.request, Verdict.REFUSED, words))]
        self._asked[command.request] = (command.number, now.ticks + ANSWER_SECONDS)
        return [Send(MAIN, f"CALL {command.request} {command.number}")]

    def elapsed(self, now: Moment) -> list[Output]:
        return self._give_up([tag for tag, (_, until) in self._asked.items() if until <= now.ticks])

    def deadline(self) -> float | None:
        return min((until for _, until in self._asked.values()), default=None)

    def _leg(
        self,
        call: str,
        stage: Stage,
        now: Moment,
        number: str | None = None,
        way: Direction | None = None,
    ) -> Told:
        return Told(
            LegEvent(
                leg=id_of(call) or "?",
                stage=stage,
                at=now.wall,
                direction=way,
                owner=Party(self._me),
                mine=True,
                placed_by_me=way is Direction.OUT if way else None,
                number=number,
            )
        )

    def _answered(self, tag: str, more: str, now: Moment, *, taken: bool) -> list[Output]:
        number, _ = self._asked.pop(tag)
        if not taken:
            words = say("Bell does not call: {why}", why=more or "no reason given")
            return [Answered(CommandAnswer(tag, Verdict.REFUSED, words))]
        words = say("Bell calls: your phone rings first.")
        placed = self._leg(more or tag, Stage.RINGING, now, number, Direction.OUT)
        return [Answered(CommandAnswer(tag, Verdict.ACCEPTED, words)), placed]

    def _give_up(self, tags: list[str]) -> list[Output]:
        words = say("Bell did not answer: look at your phone.")
        for tag in tags:
            del self._asked[tag]
        return [Answered(CommandAnswer(tag, Verdict.UNKNOWN, words)) for tag in tags]
