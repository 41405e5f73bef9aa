"""Calls, colleagues and the history as rows of a list."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from callpop.desk import wording
from callpop.desk.history_store import Gap, HistoryEntry
from callpop.desk.suggesting import Suggestion, SuggestionKind
from callpop.telephony import numbers
from callpop.telephony.model import Call, CallState, Direction, Outcome, Presence, PresenceState
from callpop.telephony.text import listed
from callpop.ui.clock_text import clock, day_and_clock
from callpop.ui.history_texts import made_up
from callpop.ui.row import Row
from callpop.ui.state_icons import PRESENCE_MARKS, Mark
from callpop.ui.tokens import Tone
from callpop.ui.words import presence_state, translate


def call_row(
    call: Call, *, with_account: bool = False, quiet: bool = False, why_not: str = ""
) -> Row:
    """A call in progress; ``with_account`` where there are several, ``quiet`` where no phone
    rings for it any more, ``why_not`` where it did not pop up."""
    ringing = call.state is CallState.RINGING
    mark, tone = (Mark.RINGED_DISC, Tone.RINGING) if ringing else (Mark.DISC, Tone.ANSWERED)
    note = (
        QCoreApplication.translate("Rows", "ringing")
        if ringing
        else QCoreApplication.translate("Rows", "talking")
    )
    if ringing and not wording.incoming(call):
        note, tone = QCoreApplication.translate("Rows", "calling"), Tone.ACCENT
    if quiet:
        note = QCoreApplication.translate("Rows", "no longer rings here")
        mark, tone = Mark.RING, Tone.UNKNOWN
    since: datetime | None = (call.answered_at or call.started_at) + call.clock_offset
    if call.stale_since is not None:
        mark, tone, since = Mark.DASHED_RING, Tone.UNKNOWN, None
        note = QCoreApplication.translate("Rows", "unknown since {time}").format(
            time=clock(call.stale_since)
        )
    title = translate(wording.title(call))
    shown = call.number_shown or call.number or ""
    return Row(
        key=call.id,
        title=title,
        detail=call.account if with_account else "",
        keeps_detail=title != shown,
        hint=listed((shown if shown != title else "", why_not)),
        note=note,
        since=since,
        note_tone=tone,
        copies=shown,
        mark=mark,
        mark_tone=tone,
        bold=True,
    )


def presence_row(row: Presence, *, with_account: bool = False) -> Row:
    """A colleague; ``with_account`` where the extension alone may mean two people."""
    mark, tone = PRESENCE_MARKS[row.state]
    note, since, note_tone = presence_state(row.state), None, Tone.MUTED
    match row.state:
        case _ if row.words:
            note = row.words
        case PresenceState.RINGING:
            since, note_tone = row.since, Tone.RINGING
        case PresenceState.BUSY if row.talking_to:
            note = QCoreApplication.translate("Rows", "with {who}").format(who=row.talking_to)
        case PresenceState.BUSY:
            note, since = QCoreApplication.translate("Rows", "talking"), row.since
        case PresenceState.UNKNOWN if row.since is not None:
            note = QCoreApplication.translate("Rows", "unknown since {time}").format(
                time=clock(row.since)
            )
    return Row(
        key=f"{row.account}\0{row.extension}",
        title=row.name or row.extension,
        detail=row.account if with_account else "",
        number=row.extension if row.name else "",
        note=note,
        since=since,
        note_tone=note_tone,
        hover_note=QCoreApplication.translate("Rows", "Call…"),
        copies=row.extension,
        mark=mark,
        mark_tone=tone,
    )


def entry_row(entry: HistoryEntry, now: datetime, *, with_account: bool = False) -> Row:
    """A call of the history; ``with_account`` where there are several."""
    shown = entry.number_shown or entry.number or ""
    title = entry.name or shown or QCoreApplication.translate("Rows", "Unknown caller")
    parts = (shown, entry.company if with_account else "")
    at = day_and_clock(entry.began_at, now)
    if entry.outcome is Outcome.MISSED and not entry.waits:
        note = made_up(entry, now, briefly=True)
    elif entry.outcome is Outcome.MISSED:
        note = QCoreApplication.translate("Rows", "missed {time}").format(time=at)
    elif entry.direction is Direction.OUT:
        note = QCoreApplication.translate("Rows", "called {time}").format(time=at)
    else:
        note = at
    return Row(
        key=entry.id,
        title=title,
        detail=entry.account if with_account else entry.company or "",
        keeps_detail=with_account and title != shown,
        hint=listed(part for part in parts if part != title),
        note=note,
        note_tone=Tone.MISSED if entry.waits else Tone.MUTED,
        hover_note=QCoreApplication.translate("Rows", "Call back…") if entry.number else "",
        copies=shown,
        mark=Mark.PHONE,
        mark_tone=Tone.MISSED if entry.waits else Tone.MUTED,
    )


def gap_row(gap: Gap, now: datetime) -> Row:
    """A time in which nothing could be known of an account's calls."""
    begin = day_and_clock(gap.lost_at, now)
    title = QCoreApplication.translate("Rows", "{account} was not connected")
    note = QCoreApplication.translate("Rows", "{begin}–{end}").format(
        begin=begin, end=day_and_clock(gap.back_at, now) if gap.back_at else "…"
    )
    return Row(
        key=f"gap {gap.account} {gap.lost_at.isoformat()}",
        title=title.format(account=gap.account),
        note=note,
        hint=QCoreApplication.translate("Rows", "Calls in that time may be missing here."),
        mark=Mark.DASHED_RING,
        mark_tone=Tone.UNKNOWN,
    )


def suggestion_row(suggestion: Suggestion, position: int, now: datetime) -> Row:
    """Somebody whom the agent may mean."""
    key = str(position)
    if suggestion.kind is SuggestionKind.COLLEAGUE and suggestion.presence is not None:
        like = presence_row(suggestion.presence)
        return Row(
            key=key,
            title=suggestion.title,
            detail=f"{translate(suggestion.detail)}  ·  {suggestion.account}",
            note=like.note,
            since=like.since,
            note_tone=like.note_tone,
            mark=like.mark,
            mark_tone=like.mark_tone,
            bold=True,
        )
    if suggestion.contact is not None:
        return Row(
            key=key,
            title=suggestion.title,
            detail=suggestion.contact.company or "",
            number=numbers.shown(suggestion.number),
            note=QCoreApplication.translate("Rows", "contact"),
            mark=Mark.PHONE,
            bold=True,
        )
    entry = suggestion.entry
    number = (entry.number_shown or entry.number or "") if entry is not None else ""
    note = ""
    if entry is not None:
        at = day_and_clock(entry.started_at + entry.clock_offset, now)
        if ":" in at[:3]:
            at = QCoreApplication.translate("Rows", "today {time}").format(time=at)
        note = QCoreApplication.translate("Rows", "recent · {time}").format(time=at)
    return Row(
        key=key,
        title=suggestion.title,
        detail=(entry.company or "") if entry is not None else translate(suggestion.detail),
        number=number if number != suggestion.title else "",
        note=note,
        mark=Mark.PHONE,
        bold=True,
    )


def busy_count(busy: int, people: int) -> str:
    """``7 of 214 busy``."""
    return QCoreApplication.translate("Rows", "{busy} of {all} busy").format(busy=busy, all=people)
