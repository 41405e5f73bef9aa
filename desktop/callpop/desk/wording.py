"""What cards and notifications say of a call, and the few judgements behind the words."""

import re
from datetime import datetime, time, timedelta, tzinfo

from callpop.telephony.model import Call, CallState, Direction
from callpop.telephony.moment import Moment
from callpop.telephony.numbers import is_external, parse
from callpop.telephony.sentence import Sentence, say
from callpop.telephony.text import listed

OLD_NEWS = timedelta(minutes=10)
"""A missed call that ended longer ago than this is in the history, not on the screen."""

_PLAIN_NUMBER = re.compile(r"\+?[0-9]+")
_GROUPS = re.compile(r"([0-9]{3})(?=[0-9]{2})")


def title(call: Call) -> Sentence:
    """Who it is, as well as anybody knows."""
    who = _known(call)
    return say("{who}", who=who) if who else say("Unknown caller")


def detail(call: Call) -> str:
    """Company and number, without repeating the title; "" where nothing more is known."""
    number = call.number_shown or call.number
    if call.direction is Direction.INTERNAL:
        # A colleague's number is an extension: the line below names it.
        number = None
    return listed((part for part in (call.company, number) if part != _known(call)), " · ")


def _known(call: Call) -> str:
    return call.name or call.number_shown or call.number or ""


def where(call: Call) -> Sentence:
    """Where it came in: group, line, account. What is not known is left out."""
    account = call.account
    if call.direction is Direction.INTERNAL and call.number:
        return say("extension {extension} · {account}", extension=call.number, account=account)
    to = (call.group.label if call.group else "") or call.queue
    line = line_shown(call.trunk)
    if to and line:
        return say("to {to} · line {line} · {account}", to=to, line=line, account=account)
    if to:
        return say("to {to} · {account}", to=to, account=account)
    if line:
        return say("line {line} · {account}", line=line, account=account)
    return say("{account}", account=account)


def line_shown(trunk: str | None) -> str:
    """A line that is called by its number, as people write that; a label as it is."""
    if not trunk or not is_external(trunk) or not _PLAIN_NUMBER.fullmatch(trunk):
        return trunk or ""
    number = parse(trunk)
    if number.e164 is not None:
        return number.shown
    # Without its country code nobody knows how it is grouped: by threes it is legible.
    return _GROUPS.sub(r"\1 ", number.digits)


def clock_time(at: datetime, zone: tzinfo | None) -> time:
    """The time of day, in ``zone`` or the machine's own."""
    return at.astimezone(zone).time()


def talk_time(seconds: int) -> str:
    """``3:12`` or ``1:03:12``."""
    minutes, rest = divmod(max(0, seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def incoming(call: Call) -> bool:
    """It comes to the agent, from outside or from a colleague."""
    return not call.placed_by_me and call.direction is not Direction.OUT


def rings_in(call: Call) -> bool:
    """It comes in and nobody has answered yet."""
    return call.state is CallState.RINGING and incoming(call)


def rings_for_me(call: Call) -> bool:
    """The agent's own phone rings, or a group's call that names no phone yet."""
    return rings_in(call) and (call.at_my_phone or not call.ringing)


def is_news(call: Call, now: Moment) -> bool:
    """It ended recently enough to be told of."""
    ended = call.ended_at + call.clock_offset if call.ended_at else call.seen_at
    return now.wall - ended <= OLD_NEWS
