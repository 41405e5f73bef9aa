"""Calls of the history in words: how they ended, where they came in, what came of them later."""

from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication

from callpop.desk import wording
from callpop.desk.history_store import Gap, HistoryEntry
from callpop.telephony.model import CallState, Direction, Outcome
from callpop.ui.clock_text import clock, dated, day_and_clock, lasted


def title(entry: HistoryEntry) -> str:
    """Who it was, as well as anybody knows."""
    return entry.name or shown_number(entry) or QCoreApplication.translate("Rows", "Unknown caller")


def shown_number(entry: HistoryEntry) -> str:
    """The other side's number as people write it; "" where it is not known."""
    return entry.number_shown or entry.number or ""


def day(of: date, today: date) -> str:
    """``Today``, ``Yesterday``, ``Monday, 16 November``."""
    if of == today:
        return QCoreApplication.translate("History", "Today")
    if of == today - timedelta(days=1):
        return QCoreApplication.translate("History", "Yesterday")
    pattern = "dddd d MMMM" if of.year == today.year else "dddd d MMMM yyyy"
    text = dated(of, pattern)
    return text[:1].upper() + text[1:]


def moment(entry: HistoryEntry, now: datetime) -> str:
    """When it began: the time alone, where it stands below its day."""
    same_day = entry.began_at.astimezone().date() == entry.seen_at.astimezone().date()
    return clock(entry.began_at) if same_day else day_and_clock(entry.began_at, now)


def day_and_time(entry: HistoryEntry) -> str:
    """``Monday, 16 November 2026, 14:02``: when it began."""
    text = dated(entry.began_at.astimezone().date(), "dddd d MMMM yyyy")
    template = QCoreApplication.translate("History", "{day}, {time}")
    return template.format(day=text[:1].upper() + text[1:], time=clock(entry.began_at))


def line_of(entry: HistoryEntry) -> str:
    """The line that it came by, as people write it."""
    return wording.line_shown(entry.trunk)


def outgoing(entry: HistoryEntry) -> bool:
    """It went out from the agent's phone, to a client or to a colleague."""
    return entry.placed_by_me or entry.direction is Direction.OUT


def calls_it(entry: HistoryEntry) -> str:
    """What a button says that calls the other side."""
    if outgoing(entry):
        return QCoreApplication.translate("History", "Call again")
    return QCoreApplication.translate("History", "Call back")


def outcome(entry: HistoryEntry) -> str:
    """How it ended, as a heading: ``Missed``, ``Answered by Olena (102)``."""
    if entry.state is CallState.RINGING:
        if outgoing(entry):
            return QCoreApplication.translate("History", "Calling now")
        return QCoreApplication.translate("History", "Rings now")
    if entry.state is CallState.ANSWERED:
        return QCoreApplication.translate("History", "Talking now")
    if entry.outcome is Outcome.ANSWERED_ELSEWHERE and entry.answered_by:
        return QCoreApplication.translate("History", "Answered by {name}").format(
            name=entry.answered_by
        )
    answered = (
        QCoreApplication.translate("History", "Outgoing call")
        if outgoing(entry)
        else QCoreApplication.translate("History", "Answered call")
    )
    return {
        Outcome.ANSWERED: answered,
        Outcome.MISSED: QCoreApplication.translate("History", "Missed call"),
        Outcome.ANSWERED_ELSEWHERE: QCoreApplication.translate(
            "History", "Answered by a colleague"
        ),
        Outcome.NO_ANSWER: QCoreApplication.translate("History", "No answer"),
        Outcome.BUSY: QCoreApplication.translate("History", "Was busy"),
        Outcome.REJECTED: QCoreApplication.translate("History", "Rejected"),
        Outcome.FAILED: QCoreApplication.translate("History", "Failed"),
    }.get(
        entry.outcome or Outcome.UNKNOWN,
        QCoreApplication.translate("History", "How it ended is not known"),
    )


def status(entry: HistoryEntry, now: datetime) -> str:
    """What a row says of how it ended: the talk time, or what became of it."""
    if entry.state is not CallState.ENDED:
        return outcome(entry)
    if entry.outcome is Outcome.MISSED:
        return made_up(entry, now, briefly=True) or QCoreApplication.translate("History", "missed")
    if entry.outcome is Outcome.ANSWERED and entry.duration:
        return lasted(entry.duration)
    if entry.outcome is Outcome.ANSWERED_ELSEWHERE and entry.answered_by:
        return QCoreApplication.translate("History", "answered by {name}").format(
            name=entry.answered_by
        )
    return {
        Outcome.ANSWERED: QCoreApplication.translate("History", "answered"),
        Outcome.ANSWERED_ELSEWHERE: QCoreApplication.translate(
            "History", "answered by a colleague"
        ),
        Outcome.NO_ANSWER: QCoreApplication.translate("History", "no answer"),
        Outcome.BUSY: QCoreApplication.translate("History", "busy"),
        Outcome.REJECTED: QCoreApplication.translate("History", "rejected"),
        Outcome.FAILED: QCoreApplication.translate("History", "failed"),
    }.get(entry.outcome or Outcome.UNKNOWN, QCoreApplication.translate("History", "end not known"))


def made_up(entry: HistoryEntry, now: datetime, *, briefly: bool = False) -> str:
    """Whether somebody spoke with a missed caller later, or tried to; "" for nobody."""
    back, spoken = entry.called_back_at, entry.spoken_at
    if back is not None and (spoken is None or back <= spoken):
        return _with_time(
            _since(entry, back, now),
            entry.called_back_by,
            QCoreApplication.translate("History", "called back {time}"),
            QCoreApplication.translate("History", "{name} called back {time}"),
            QCoreApplication.translate("History", "a colleague called back {time}"),
        )
    if spoken is None:
        return ""
    return _with_time(
        _since(entry, spoken, now),
        entry.spoken_by,
        QCoreApplication.translate("History", "answered {time}")
        if briefly
        else QCoreApplication.translate("History", "called again and was answered {time}"),
        QCoreApplication.translate("History", "answered by {name} {time}"),
        QCoreApplication.translate("History", "answered by a colleague {time}"),
    )


def where_parts(entry: HistoryEntry, *, with_account: bool) -> list[str]:
    """Where it came in, each by itself: queue or group, line, account."""
    parts: list[str] = []
    if to := entry.group or entry.queue:
        parts.append(QCoreApplication.translate("History", "to {name}").format(name=to))
    if line := line_of(entry):
        parts.append(QCoreApplication.translate("History", "line {line}").format(line=line))
    if with_account:
        parts.append(entry.account)
    return parts


def gap_words(gap: Gap, accounts: str) -> str:
    """``Office: not connected 14:02–14:20``."""
    if gap.back_at is None:
        template = QCoreApplication.translate("History", "{accounts}: not connected since {begin}")
        return template.format(accounts=accounts, begin=clock(gap.lost_at))
    begin, end = gap.lost_at.astimezone(), gap.back_at.astimezone()
    until = clock(end) if begin.date() == end.date() else day_and_clock(end, begin)
    template = QCoreApplication.translate("History", "{accounts}: not connected {begin}–{end}")
    return template.format(accounts=accounts, begin=clock(begin), end=until)


def _since(entry: HistoryEntry, at: datetime, now: datetime) -> str:
    """When something came of a call: the time alone on the call's own day."""
    same_day = at.astimezone().date() == entry.seen_at.astimezone().date()
    return clock(at) if same_day else day_and_clock(at, now)


def _with_time(time: str, by: str | None, mine: str, named: str, nameless: str) -> str:
    template = mine if by is None else named if by else nameless
    return template.format(name=by, time=time)
