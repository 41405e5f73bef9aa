"""Colleagues as rows of the page of people."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from callpop.desk.people import Group
from callpop.telephony.model import Presence, PresenceState
from callpop.telephony.sentence import say
from callpop.ui.clock_text import clock
from callpop.ui.row import Row
from callpop.ui.state_icons import PRESENCE_MARKS
from callpop.ui.tokens import Tone
from callpop.ui.words import presence_state, translate


class Doing(NamedTuple):
    """What somebody does, as a row says it: see the fields of :class:`Row`."""

    note: str
    who: str = ""
    timed: bool = False
    coarse: bool = False


def doing(row: Presence) -> Doing:
    """What somebody does and since when, as far as that was told."""
    if row.state is PresenceState.UNKNOWN and not row.words:
        if row.since is None:
            return Doing(presence_state(row.state))
        words = QCoreApplication.translate("Rows", "unknown since {time}")
        return Doing(words.format(time=clock(row.since)))
    if row.words:
        # The PBX's own words: how long it has said so is not what they mean.
        return Doing(row.words)
    with_whom = row.talking_to if row.state in (PresenceState.RINGING, PresenceState.BUSY) else None
    if row.since is None:
        words = QCoreApplication.translate("Rows", "{state} with {who}")
        state = presence_state(row.state)
        return Doing(words.format(state=state, who=with_whom) if with_whom else state)
    match row.state:
        case PresenceState.RINGING if with_whom:
            words = QCoreApplication.translate("Rows", "ringing {time} with {who}")
        case PresenceState.RINGING:
            words = QCoreApplication.translate("Rows", "ringing {time}")
        case PresenceState.BUSY if with_whom:
            words = QCoreApplication.translate("Rows", "busy {time} with {who}")
        case PresenceState.BUSY:
            words = QCoreApplication.translate("Rows", "busy {time}")
        case PresenceState.AWAY:
            words = QCoreApplication.translate("Rows", "away {time}")
        case PresenceState.OFFLINE:
            words = QCoreApplication.translate("Rows", "offline {time}")
        case _:
            words = QCoreApplication.translate("Rows", "available {time}")
    in_call = row.state in (PresenceState.RINGING, PresenceState.BUSY)
    return Doing(words, with_whom or "", timed=True, coarse=not in_call)


def person_row(row: Presence, *, favourite: bool, with_account: bool) -> Row:
    """A colleague; ``with_account`` where no heading says whose the extension is."""
    mark, tone = PRESENCE_MARKS[row.state]
    does = doing(row)
    if favourite:
        says = QCoreApplication.translate(
            "People", "{name}, extension {extension} of {account}, a favourite"
        )
    else:
        says = QCoreApplication.translate("People", "{name}, extension {extension} of {account}")
    return Row(
        key=f"{row.account}\0{row.extension}",
        title=row.name or row.extension,
        detail=row.account if with_account else "",
        number=row.extension if row.name else "",
        note=does.note,
        who=does.who,
        timed=does.timed,
        coarse=does.coarse,
        since=row.since if does.timed else None,
        note_tone=Tone.RINGING if row.state is PresenceState.RINGING else Tone.MUTED,
        copies=row.extension,
        mark=mark,
        mark_tone=tone,
        faded=row.state is PresenceState.UNKNOWN,
        star=favourite,
        says=says.format(
            name=row.name or row.extension, extension=row.extension, account=row.account
        ),
    )


def group_row(group: Group, free: int, people: int, *, is_open: bool) -> Row:
    """A heading; it tells how many of the group are available."""
    title = group.account
    if title is None:
        title = QCoreApplication.translate("People", "Favourites")
    if is_open:
        hint = QCoreApplication.translate("People", "Enter hides the group")
    else:
        hint = QCoreApplication.translate("People", "Enter shows the group")
    return Row(
        key="",
        title=title,
        note=free_words(free, people),
        hint=hint,
        bold=True,
        open=is_open,
    )


def free_words(free: int, people: int) -> str:
    """``12 of 214 available``."""
    return translate(say("{free} of {count} available", count=people, free=free))


def person_title(row: Presence) -> str:
    """What a colleague is called in a sentence."""
    return row.name or row.extension
