"""Queues as rows of a list: each queue, who waits in it, who gave up, who takes its calls."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication

from callpop.desk.queue_view import QueueView
from callpop.telephony.model import Presence, PresenceState
from callpop.telephony.queues import Abandoned, Member, Queue, Waiting
from callpop.telephony.sentence import say
from callpop.ui.clock_text import clock, lasted
from callpop.ui.row import Row
from callpop.ui.state_icons import PRESENCE_MARKS, Mark
from callpop.ui.tokens import Tone
from callpop.ui.words import and_more, presence_state, translate

PresenceOf = Callable[[str, str], Presence | None]
"""What is known of an account's extension."""


def queue_rows(shown: QueueView, presence_of: PresenceOf, *, with_account: bool) -> Iterator[Row]:
    """A queue and what is to be seen of it."""
    queue = shown.queue
    yield _queue_row(shown, with_account=with_account)
    for member in shown.members:
        yield _member_row(queue, member, presence_of(queue.account, member.extension))
    for position, one in enumerate(shown.waiting, 1):
        yield _waiting_row(queue, one, position)
    if shown.more or shown.whole:
        yield _more_row(shown)
    for gone in shown.abandoned:
        yield _abandoned_row(queue, gone)


def waiting_words(count: int) -> str:
    """How many wait, all queues together."""
    return translate(say("{count} waiting", count=count))


def _name(queue: Queue) -> str:
    if any(c.isalpha() for c in queue.queue):
        return queue.queue
    return QCoreApplication.translate("Queues", "Queue {number}").format(number=queue.queue)


def _queue_row(shown: QueueView, *, with_account: bool) -> Row:
    queue = shown.queue
    mark, tone, note = Mark.LINE, Tone.MUTED, ""
    if queue.stale_since is not None:
        mark, tone = Mark.DASHED_RING, Tone.UNKNOWN
        note = QCoreApplication.translate("Rows", "unknown since {time}").format(
            time=clock(queue.stale_since)
        )
    elif queue.waiting:
        tone, note = Tone.RINGING, waiting_words(len(queue.waiting))
    details = [queue.account] if with_account else []
    if queue.members:
        details.append(_agents(len(queue.members), shown.paused))
    return Row(
        key=f"queue\0{queue.account}\0{queue.queue}",
        title=_name(queue),
        detail="  ·  ".join(details),
        note=note,
        note_tone=tone,
        hover_note=_offer(shown),
        mark=mark,
        mark_tone=tone,
        bold=True,
    )


def _offer(shown: QueueView) -> str:
    if shown.members:
        return QCoreApplication.translate("Queues", "Hide agents")
    return QCoreApplication.translate("Queues", "Show agents") if shown.queue.members else ""


def _more_row(shown: QueueView) -> Row:
    if shown.more:
        title = translate(and_more(shown.more))
        does = QCoreApplication.translate("Queues", "Show all")
    else:
        title = does = QCoreApplication.translate("Queues", "Show fewer")
    return Row(
        key=f"more\0{shown.queue.account}\0{shown.queue.queue}",
        title=title,
        mark=Mark.LINE,
        hover_note=does,
        hint=_name(shown.queue),
    )


def _agents(members: int, paused: int) -> str:
    agents = say("{count} agents", one="{count} agent", count=members)
    if not paused:
        return translate(agents)
    return translate(say("{agents}, {count} paused", count=paused, agents=agents))


def _waiting_row(queue: Queue, one: Waiting, position: int) -> Row:
    shown = one.number_shown or one.number or ""
    stale = queue.stale_since is not None
    return Row(
        key=f"waits\0{queue.account}\0{queue.queue}\0{one.call}",
        title=one.name or shown or QCoreApplication.translate("Rows", "Unknown caller"),
        number=shown if one.name and one.name != shown else "",
        note=QCoreApplication.translate("Queues", "since {time}").format(time=clock(one.since))
        if stale
        else "",
        since=None if stale else one.since,
        hint=QCoreApplication.translate("Queues", "waited when last seen")
        if stale
        else QCoreApplication.translate("Queues", "waits"),
        copies=shown,
        badge=str(one.position or position),
        mark_tone=Tone.UNKNOWN if stale else Tone.RINGING,
    )


def _abandoned_row(queue: Queue, gone: Abandoned) -> Row:
    shown = gone.number_shown or gone.number or ""
    hints = [QCoreApplication.translate("Queues", "gave up in {queue}").format(queue=_name(queue))]
    if gone.waited is not None:
        hints.append(
            QCoreApplication.translate("Queues", "after {time}").format(time=lasted(gone.waited))
        )
    return Row(
        key=f"gone\0{queue.account}\0{queue.queue}\0{gone.at.isoformat()} {gone.number}",
        title=gone.name or shown or QCoreApplication.translate("Rows", "Unknown caller"),
        number=shown if gone.name and gone.name != shown else "",
        note=QCoreApplication.translate("Queues", "gave up {time}").format(time=clock(gone.at)),
        note_tone=Tone.MISSED,
        hover_note=QCoreApplication.translate("Rows", "Call back…") if gone.number else "",
        hint=" ".join(hints),
        copies=shown,
        mark=Mark.PHONE,
        mark_tone=Tone.MISSED,
    )


def _member_row(queue: Queue, member: Member, presence: Presence | None) -> Row:
    state = presence.state if presence is not None else None
    if queue.stale_since is not None or member.paused is None:
        state, note = PresenceState.UNKNOWN, presence_state(PresenceState.UNKNOWN)
    elif member.paused:
        state, note = PresenceState.AWAY, QCoreApplication.translate("Queues", "paused")
    elif state is None:
        state, note = PresenceState.AVAILABLE, QCoreApplication.translate("Queues", "takes calls")
    else:
        note = presence_state(state)
    mark, tone = PRESENCE_MARKS[state]
    return Row(
        key=f"member\0{queue.account}\0{queue.queue}\0{member.extension}",
        title=member.name or member.extension,
        number=member.extension if member.name else "",
        note=note,
        hover_note=QCoreApplication.translate("Rows", "Call…"),
        copies=member.extension,
        mark=mark,
        mark_tone=tone,
    )
