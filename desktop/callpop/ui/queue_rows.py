"""Queues as rows of a list: each queue, who waits in it, who gave up, who takes its calls."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QCoreApplication

from callpop.desk.queue_view import (
    USUAL_LIMITS,
    Limits,
    Part,
    PresenceOf,
    QueueLine,
    QueueView,
    Wait,
    is_free,
    line_of,
    longest_wait,
)
from callpop.telephony.model import PresenceState
from callpop.telephony.queues import Abandoned, Member, Queue, Waiting
from callpop.telephony.sentence import say
from callpop.ui.clock_text import clock, lasted
from callpop.ui.person_rows import doing
from callpop.ui.row import Row
from callpop.ui.state_icons import PRESENCE_MARKS, Mark
from callpop.ui.tokens import Tone
from callpop.ui.words import and_more, presence_state, translate

WAIT_TONES = {Wait.SHORT: Tone.RINGING, Wait.LONG: Tone.RINGING, Wait.TOO_LONG: Tone.MISSED}

Entry = tuple[QueueLine, Callable[[], Row]]
"""A line, and its row as it is when it is looked at."""


Client = TypeVar("Client", Waiting, Member, Abandoned)


def _nobody(_account: str, _extension: str) -> None:
    return None


@dataclass(frozen=True, slots=True)
class QueueLook:
    """How queues are shown."""

    now: Callable[[], datetime]
    presence_of: PresenceOf = _nobody
    """What may be read of an account's extension."""
    hide: Callable[[Queue], Queue] = lambda queue: queue
    """What may be read of a queue."""
    limits: Limits = USUAL_LIMITS


def queue_entries(
    view: QueueView, look: QueueLook, *, with_account: bool, is_open: bool | None = None
) -> Iterator[Entry]:
    """A queue and what is to be seen of it.

    In the panel the members, who are shown on request, stand before the callers; on the page, where
    the heading is a group that ``is_open`` or not, behind them.
    """
    queue, shown = view.queue, look.hide(view.queue)
    on_page = is_open is not None
    heading = QueueLine(Part.QUEUE, queue.account, queue.queue)
    yield (
        heading,
        partial(_queue_row, heading, view, look, with_account=with_account, is_open=is_open),
    )
    if is_open is False:
        return
    # What is hidden stands where it stood.
    members: list[Entry] = [
        (line, partial(_member_row, line, queue, hidden, look))
        for line, hidden in _lines(queue, view.members, queue.members, shown.members)
    ]
    waiting: list[Entry] = [
        (line, partial(_waiting_row, line, queue, hidden, place, look, in_words=on_page))
        for place, (line, hidden) in enumerate(
            _lines(queue, view.waiting, queue.waiting, shown.waiting), 1
        )
    ]
    if view.more or (view.whole and not on_page):
        more = QueueLine(Part.MORE, queue.account, queue.queue)
        waiting.append((more, partial(_more_row, more, view)))
    yield from (*waiting, *members) if on_page else (*members, *waiting)
    for line, hidden in _lines(queue, view.abandoned, queue.abandoned, shown.abandoned):
        yield line, partial(_abandoned_row, line, queue, hidden)


def _lines(
    queue: Queue, seen: Sequence[Client], there: Sequence[Client], hidden: Sequence[Client]
) -> Iterator[tuple[QueueLine, Client]]:
    """The lines of those who are seen, and what may be read of each."""
    place_of = {one: place for place, one in enumerate(there)}
    for one in seen:
        yield line_of(queue, one), hidden[place_of[one]]


def key_of_line(line: QueueLine) -> str:
    """A line as the key of its row."""
    return "\0".join(line)


def line_of_key(key: str) -> QueueLine:
    """The line whose row has this key."""
    part, account, queue, who = key.split("\0", 3)
    return QueueLine(Part(part), account, queue, who)


def waiting_words(count: int) -> str:
    """How many wait, all queues together."""
    return translate(say("{count} waiting", count=count))


def _name(queue: Queue) -> str:
    if any(c.isalpha() for c in queue.queue):
        return queue.queue
    return QCoreApplication.translate("Queues", "Queue {number}").format(number=queue.queue)


def _queue_row(
    line: QueueLine, view: QueueView, look: QueueLook, *, with_account: bool, is_open: bool | None
) -> Row:
    queue, on_page = view.queue, is_open is not None
    mark, tone, note = Mark.LINE, Tone.MUTED, ""
    worst, longest = Wait.SHORT, longest_wait((queue,))
    if queue.stale_since is not None:
        mark, tone = Mark.DASHED_RING, Tone.UNKNOWN
        note = QCoreApplication.translate("Rows", "unknown since {time}").format(
            time=clock(queue.stale_since)
        )
    elif longest is not None:
        worst = look.limits.of(longest, look.now())
        tone, note = WAIT_TONES[worst], waiting_words(len(queue.waiting))
    timed = on_page and longest is not None
    if timed:
        template = QCoreApplication.translate("Queues", "{who}, the longest {time}")
    details = [queue.account] if with_account else []
    if queue.members:
        free = view.free(look.presence_of) if on_page else 0
        details.append(_agents(len(queue.members), free, view.paused))
    return Row(
        key=key_of_line(line),
        title=_name(queue),
        detail="  ·  ".join(details),
        note=template if timed else note,
        who=note if timed else "",
        timed=timed,
        since=longest if timed else None,
        note_tone=tone,
        warns=worst is not Wait.SHORT,
        hover_note="" if on_page else _offer(view),
        mark=mark,
        mark_tone=tone,
        bold=True,
        faded=queue.stale_since is not None,
        open=is_open,
    )


def _offer(view: QueueView) -> str:
    if view.members:
        return QCoreApplication.translate("Queues", "Hide agents")
    return QCoreApplication.translate("Queues", "Show agents") if view.queue.members else ""


def _more_row(line: QueueLine, view: QueueView) -> Row:
    if view.more:
        title = translate(and_more(view.more))
        does = QCoreApplication.translate("Queues", "Show all")
    else:
        title = does = QCoreApplication.translate("Queues", "Show fewer")
    return Row(
        key=key_of_line(line),
        title=title,
        mark=Mark.LINE,
        hover_note=does,
        hint=_name(view.queue),
    )


def _agents(members: int, free: int, paused: int) -> str:
    words = say("{count} agents", one="{count} agent", count=members)
    if free:
        words = say("{agents}, {count} free", count=free, agents=words)
    if paused:
        words = say("{agents}, {count} paused", count=paused, agents=words)
    return translate(words)


def _waiting_row(
    line: QueueLine,
    queue: Queue,
    one: Waiting,
    place: int,
    look: QueueLook,
    *,
    in_words: bool,
) -> Row:
    shown = one.number_shown or one.number or ""
    stale = queue.stale_since is not None
    wait = Wait.SHORT if stale else look.limits.of(one.since, look.now())
    hint, note = QCoreApplication.translate("Queues", "waits"), ""
    if stale:
        note = QCoreApplication.translate("Queues", "since {time}").format(time=clock(one.since))
        hint = QCoreApplication.translate("Queues", "waited when last seen")
    elif wait is Wait.LONG:
        hint = QCoreApplication.translate("Queues", "waits long")
        note = QCoreApplication.translate("Queues", "waits long: {time}")
    elif wait is Wait.TOO_LONG:
        hint = QCoreApplication.translate("Queues", "waits too long")
        note = QCoreApplication.translate("Queues", "waits too long: {time}")
    # Where there is little room, the sign and the time say it; a screen reader has the words.
    if wait is not Wait.SHORT:
        hint, note = ("", note) if in_words else (hint, "")
    tone = Tone.UNKNOWN if stale else WAIT_TONES[wait]
    return Row(
        key=key_of_line(line),
        title=one.name or shown or QCoreApplication.translate("Rows", "Unknown caller"),
        number=shown if one.name and one.name != shown else "",
        note=note,
        timed=bool(note) and not stale,
        since=None if stale else one.since,
        note_tone=Tone.MUTED if wait is Wait.SHORT else tone,
        warns=wait is not Wait.SHORT,
        hint=hint,
        hover_note=QCoreApplication.translate("Rows", "Call…") if one.number else "",
        copies=shown,
        badge=str(one.position or place),
        mark_tone=tone,
        faded=stale,
    )


def _abandoned_row(line: QueueLine, queue: Queue, gone: Abandoned) -> Row:
    shown = gone.number_shown or gone.number or ""
    waited = ""
    if gone.waited is not None:
        waited = QCoreApplication.translate("Queues", "waited {time}").format(
            time=lasted(gone.waited)
        )
    if gone.spoken_at is None:
        note = QCoreApplication.translate("Queues", "gave up {time}").format(time=clock(gone.at))
    elif gone.called_back:
        note = QCoreApplication.translate("Queues", "called back {time}").format(
            time=clock(gone.spoken_at)
        )
    else:
        note = QCoreApplication.translate("Queues", "spoken with {time}").format(
            time=clock(gone.spoken_at)
        )
    tone = Tone.MUTED if gone.spoken_at is not None else Tone.MISSED
    return Row(
        key=key_of_line(line),
        title=gone.name or shown or QCoreApplication.translate("Rows", "Unknown caller"),
        detail=waited,
        number=shown if gone.name and gone.name != shown else "",
        note=note,
        note_tone=tone,
        hover_note=QCoreApplication.translate("Rows", "Call back…") if gone.number else "",
        hint=QCoreApplication.translate("Queues", "gave up in {queue}").format(queue=_name(queue)),
        copies=shown,
        mark=Mark.PHONE,
        mark_tone=tone,
    )


def _member_row(line: QueueLine, queue: Queue, member: Member, look: QueueLook) -> Row:
    presence = look.presence_of(queue.account, member.extension)
    state = presence.state if presence is not None else PresenceState.AVAILABLE
    note, who, timed, coarse, since = "", "", False, False, None
    if queue.stale_since is not None or member.paused is None:
        state, note = PresenceState.UNKNOWN, presence_state(PresenceState.UNKNOWN)
    elif member.paused:
        state, since, coarse = PresenceState.AWAY, member.paused_at, True
        note = QCoreApplication.translate("Queues", "paused")
        if since is not None:
            note, timed = QCoreApplication.translate("Queues", "paused {time}"), True
    elif presence is None:
        note = QCoreApplication.translate("Queues", "takes calls")
    else:
        note, who, timed, coarse = doing(presence)
        since = presence.since if timed else None
    mark, tone = PRESENCE_MARKS[state]
    free = is_free(queue, member, look.presence_of)
    return Row(
        key=key_of_line(line),
        title=member.name or member.extension,
        number=member.extension if member.name else "",
        note=note,
        who=who,
        timed=timed,
        coarse=coarse,
        since=since,
        note_tone=Tone.ANSWERED if free else Tone.MUTED,
        hover_note=QCoreApplication.translate("Rows", "Call…"),
        copies=member.extension,
        mark=mark,
        mark_tone=tone,
        faded=state is PresenceState.UNKNOWN,
    )
