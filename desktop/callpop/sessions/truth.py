"""What is true of an account, by its lines."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from callpop.pbx.connector import WebhookChannel, WebSocketChannel
from callpop.sessions.line import Line
from callpop.sessions.standing import LineState
from callpop.sessions.webhook import WebhookLine
from callpop.telephony.sentence import NOTHING, Sentence, say
from callpop.telephony.status import CONNECTED, LinkState

AnyLine = Line | WebhookLine

_NAMED_LINES = 3


def judge(
    account: str, essential: Sequence[AnyLine], lines: Iterable[AnyLine], wall: datetime
) -> tuple[LinkState, Sentence, datetime | None]:
    """The account's state, in words too, and when it is tried again."""
    for line in essential:
        if line.state is LineState.REFUSED:
            return LinkState.REFUSED, line.why, None
    waiting = [line for line in essential if line.state is LineState.WAITING]
    if waiting:
        soonest = min(waiting, key=lambda line: line.retry_at or wall)
        return LinkState.WAITING, soonest.why, soonest.retry_at
    if all(line.state is LineState.PROVED for line in essential):
        return LinkState.ONLINE, _connected(lines), None
    return LinkState.CONNECTING, connecting(account, essential), None


def connecting(account: str, essential: Sequence[AnyLine]) -> Sentence:
    """What is waited for."""
    for line in essential:
        if line.state is not LineState.PROVED:
            channel = line.channel
            if isinstance(channel, WebhookChannel) and line.state is LineState.OPEN:
                return channel.awaiting
            return say("Connecting to {address}.", address=channel.address)
    return say("Connecting to {address}.", address=account)


def _connected(lines: Iterable[AnyLine]) -> Sentence:
    lines = list(lines)
    failing = [line for line in lines if line.why]
    if not failing:
        channels = [line.channel for line in lines]
        cautions = [c.caution for c in channels if isinstance(c, WebSocketChannel)]
        if caution := next(filter(None, cautions), NOTHING):
            return say("Connected. {caution}", caution=caution)
        return CONNECTED
    shown = [line.channel.title or line.channel.name for line in failing[:_NAMED_LINES]]
    named = ", ".join(shown)
    more = len(failing) - _NAMED_LINES
    return say(
        "Connected, but not for {lines}: {why}",
        lines=f"{named} +{more}" if more > 0 else named,
        why=failing[0].why,
    )
