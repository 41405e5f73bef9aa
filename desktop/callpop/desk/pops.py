"""What pops up by itself: notifications, and the CRM where the agent wants it to."""

import logging
from collections.abc import Callable
from dataclasses import dataclass

from callpop.desk import wording
from callpop.desk.crowd import Crowd
from callpop.desk.popping import Allows
from callpop.desk.ports import Note, NoteAction, Notifier
from callpop.desk.privacy import Privacy
from callpop.desk.remembering import Remembered
from callpop.telephony.calls import CallChange
from callpop.telephony.model import Call, CallState, Outcome
from callpop.telephony.moment import Moment
from callpop.telephony.sentence import NOTHING, Sentence, say

_log = logging.getLogger(__name__)

OPEN_IN_CRM = "open-in-crm"
"""Key of a note's button."""
CALL_BACK = "call-back"
"""Key of a note's button."""
CROWD = "crowd"
"""Key of the note that counts calls."""
MOST_MISSED_NOTES = 10
"""Notes of missed calls that are on the screen at once: the newest ones. The rest is counted by
the tray and stands in the history."""


@dataclass(frozen=True, slots=True)
class PopActions:
    """What pops can ask for; each returns at once and goes on in the background."""

    open_in_crm: Callable[[str], None]
    """A call's id: the agent pressed the button."""
    call_back: Callable[[str], object]
    """A call's id."""
    pop_crm: Callable[[Call], None]
    """Open the CRM unasked, by the account's rule."""
    has_link: Callable[[Call], bool]
    can_dial: Callable[[str], bool]
    """Whether an account's PBX places calls."""
    pop_rule: Callable[[str], str]
    """An account's ``click``, ``ring`` or ``answer``."""


@dataclass(slots=True)
class _Entry:
    call: Call
    key: str
    """Names the call's notes; stays when the call turns out to be another: nothing shows twice."""
    ring_note: Note | None = None
    """On the screen now."""
    ring_handled: bool = False
    """The agent has pressed a button of the note."""
    has_rung: bool = False
    """The agent's own phone has rung."""
    missed_note: Note | None = None
    missed_told: bool = False
    popped: bool = False
    alone: bool = False
    """It is told of by itself."""
    counted: bool = False
    """It is one of the crowd."""


class Pops:
    """Shows, updates and withdraws notes as calls change, and opens the CRM once per call; as far
    as ``allows`` lets the call pop up, and ``privacy`` its names be read."""

    def __init__(
        self, notifier: Notifier, allows: Allows, privacy: Privacy, actions: PopActions
    ) -> None:
        self._notifier = notifier
        self._allows = allows
        self._privacy = privacy
        self._do = actions
        self._entries = Remembered[_Entry](lambda old: old.call.over and not old.missed_note)
        self._crowd = Crowd()
        self._crowd_told = 0
        self._crowd_shown = False
        self.enabled = True
        """Whether there are notifications at all; the CRM opens nevertheless."""

    def take(self, change: CallChange, now: Moment) -> None:
        """A call is new or changed."""
        call = change.call
        entry = self._entries.follow(change, self._join)
        if entry is None:
            if not call.mine:
                return
            entry = self._entries[call.id] = _Entry(call, call.id)
        entry.call = call
        entry.has_rung = entry.has_rung or (call.at_my_phone and not call.over)
        if not self._allows(call.id):
            self._withdraw(entry)
        self._ring(entry, now)
        self._missed(entry, now)
        self._crm(entry, now)
        self._entries.forget_old()
        self.elapsed(now)

    def reword(self, now: Moment) -> None:
        """Names are hidden or shown again: the notes on the screen change."""
        for entry in self._entries.values():
            if entry.ring_note is not None:
                self._ring(entry, now)
            if entry.missed_note is not None:
                self._missed(entry, now)

    def leave(self, call_id: str) -> None:
        """Nobody need read the notes of this call; should it go on after all, it is told anew, as
        far as it may pop up."""
        entry = self._entries.get(call_id)
        if entry is not None:
            self._withdraw(entry)

    def seen(self) -> None:
        """The agent has looked at the calls: none need be counted any more."""
        self._disperse()
        if self._crowd_shown:
            self._hide(CROWD)
            self._crowd_shown = False

    def withdraw_all(self) -> None:
        """Callpop quits: a note without a program behind its buttons helps nobody."""
        for entry in self._entries.values():
            self._withdraw(entry)
        self.seen()

    def deadline(self) -> float | None:
        """Ticks at which to call :meth:`elapsed`."""
        return self._crowd.deadline()

    def elapsed(self, now: Moment) -> None:
        """Tell how many calls found no room, and of those that still ring once there is some."""
        if not self._crowd.count or not self._crowd.due(now):
            return
        for entry in self._entries.values():
            if entry.counted and not entry.call.over:
                self._ring(entry, now)
        self._tell_crowd()
        if self._crowd.over(now):
            # The note stays as long as the desktop keeps it.
            self._disperse()

    def _disperse(self) -> None:
        """Who is counted from now on is a new crowd."""
        if self._crowd.count:
            self._crowd.count = self._crowd_told = 0
            for entry in self._entries.values():
                entry.counted = False

    def _tell_crowd(self) -> None:
        count = self._crowd.count
        if not self.enabled or count in (0, self._crowd_told):
            return
        many = say("{count} more calls", one="One more call", count=count)
        body = say("They come too fast to tell of each: Callpop's history has them.")
        self._crowd_told, self._crowd_shown = count, True
        self._show(Note(key=CROWD, title=many, body=body))

    def _room_for(self, entry: _Entry, now: Moment) -> bool:
        """Whether the call is told of by itself; if not, it is counted."""
        if not entry.alone:
            entry.alone = self._crowd.room(now)
            self._count(entry, counted=not entry.alone)
        return entry.alone

    def _count(self, entry: _Entry, *, counted: bool) -> None:
        self._crowd.count += counted - entry.counted
        entry.counted = counted

    def _ring(self, entry: _Entry, now: Moment) -> None:
        call = entry.call
        # Once it has left the agent's phone it is others' concern.
        left = entry.has_rung and not call.at_my_phone
        if not (call.mine and wording.rings_for_me(call)) or left:
            if entry.ring_note is not None:
                self._hide(_ring_key(entry))
                entry.ring_note = None
            return
        if entry.ring_handled or not self.enabled or not self._allows(call.id):
            return
        if not self._room_for(entry, now):
            return
        shown, locked = self._privacy.call(call), self._privacy.locked
        note = Note(
            key=_ring_key(entry),
            title=say("Incoming call") if locked else wording.title(shown),
            body=NOTHING if locked else _body(shown),
            actions=() if locked else self._crm_action(call),
            urgent=True,
            on_action=lambda key: self._pressed(entry, key),
        )
        if note != entry.ring_note:
            entry.ring_note = note
            self._show(note)

    def _missed(self, entry: _Entry, now: Moment) -> None:
        call = entry.call
        missed = call.mine and call.over and call.outcome is Outcome.MISSED
        if not missed:
            if entry.missed_note is not None:
                # A late report: somebody did answer.
                self._hide(_missed_key(entry))
                entry.missed_note = None
            return
        first = not entry.missed_told
        entry.missed_told = True
        told = self.enabled and self._allows(call.id) and wording.is_news(call, now)
        if first and not told:
            return
        if first and not self._room_for(entry, now):
            return
        if not first and entry.missed_note is None:
            return
        call_back = (
            (NoteAction(CALL_BACK, say("Call back")),)
            if call.number and self._do.can_dial(call.account)
            else ()
        )
        shown, locked = self._privacy.call(call), self._privacy.locked
        title = say("Missed call") if locked else say("Missed: {who}", who=wording.title(shown))
        note = Note(
            key=_missed_key(entry),
            title=title,
            body=NOTHING if locked else _body(shown),
            actions=() if locked else call_back + self._crm_action(call),
            on_action=lambda key: self._pressed(entry, key),
        )
        if note != entry.missed_note:
            entry.missed_note = note
            self._show(note)
            self._make_room()

    def _make_room(self) -> None:
        notes = [entry for entry in self._entries.values() if entry.missed_note is not None]
        for entry in notes[:-MOST_MISSED_NOTES]:
            self._hide(_missed_key(entry))
            entry.missed_note = None

    def _crm(self, entry: _Entry, now: Moment) -> None:
        call = entry.call
        if entry.popped or not call.mine or not wording.incoming(call):
            return
        if not self._allows(call.id):
            return
        rule = self._do.pop_rule(call.account)
        rings = call.state is CallState.RINGING and call.at_my_phone
        due = (rule == "ring" and rings) or (
            rule in ("ring", "answer") and call.state is CallState.ANSWERED
        )
        # Without a link yet the call waits for one: the CRM may answer late.
        if due and self._do.has_link(call) and self._room_for(entry, now):
            entry.popped = True
            self._do.pop_crm(call)

    def _pressed(self, entry: _Entry, key: str) -> None:
        # Some services keep a note on the screen after its button was pressed.
        entry.ring_handled = entry.ring_handled or entry.ring_note is not None
        self._withdraw(entry)
        if key == OPEN_IN_CRM:
            entry.popped = True
            self._do.open_in_crm(entry.call.id)
        elif key == CALL_BACK:
            self._do.call_back(entry.call.id)

    def _join(self, entry: _Entry, gone: _Entry) -> None:
        """Two calls turned out to be one, each with its notes: one of them goes."""
        self._withdraw(gone)
        entry.ring_handled = entry.ring_handled or gone.ring_handled
        entry.has_rung = entry.has_rung or gone.has_rung
        entry.missed_told = entry.missed_told or gone.missed_told
        entry.popped = entry.popped or gone.popped
        entry.alone = entry.alone or gone.alone
        self._count(gone, counted=False)
        self._count(entry, counted=entry.counted and not entry.alone)

    def _crm_action(self, call: Call) -> tuple[NoteAction, ...]:
        return (NoteAction(OPEN_IN_CRM, say("Open in CRM")),) if self._do.has_link(call) else ()

    def _withdraw(self, entry: _Entry) -> None:
        if entry.ring_note is not None:
            self._hide(_ring_key(entry))
        if entry.missed_note is not None:
            self._hide(_missed_key(entry))
        entry.ring_note = entry.missed_note = None

    def _show(self, note: Note) -> None:
        try:
            self._notifier.show(note)
        except Exception:
            # A notifier must not raise; one that does must not stop the call from being told.
            _log.exception("a notification could not be shown")

    def _hide(self, key: str) -> None:
        try:
            self._notifier.withdraw(key)
        except Exception:
            _log.exception("a notification could not be withdrawn")


def _ring_key(entry: _Entry) -> str:
    return f"ring:{entry.key}"


def _missed_key(entry: _Entry) -> str:
    return f"missed:{entry.key}"


def _body(call: Call) -> Sentence:
    detail, where = wording.detail(call), wording.where(call)
    return say("{detail}\n{where}", detail=detail, where=where) if detail else where
