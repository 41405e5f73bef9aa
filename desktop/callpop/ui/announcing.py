"""Has a screen reader tell of calls as they come and go, whatever else shows them."""

from dataclasses import dataclass, field
from enum import Enum, auto

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from callpop.clock import Clock
from callpop.desk import wording
from callpop.desk.cards import Card, CardAction, CardKind
from callpop.desk.desk import Desk
from callpop.desk.remembering import Remembered
from callpop.hotkeys import HotkeyAction
from callpop.telephony.calls import CallChange
from callpop.telephony.model import Call
from callpop.telephony.sentence import say
from callpop.ui.card import action_text
from callpop.ui.hotkey_keys import keys_shown
from callpop.ui.ports import Hotkeys
from callpop.ui.spoken import announce, heard, spoken
from callpop.ui.words import translate

GATHER_MILLISECONDS = 30
"""What happens meanwhile is told in one go."""
NAME_MILLISECONDS = 400
"""So long a call without a name waits for one: it is not told twice."""
MOST = 3
"""More calls at once are counted: nobody can listen to a flood."""


class _Stage(Enum):
    """What may be told of a call, each once."""

    RINGS = auto()
    RINGS_ELSEWHERE = auto()
    """At a colleague's phone, or a group's."""
    CALLING = auto()
    TALKING = auto()
    MISSED = auto()
    TAKEN = auto()
    """A colleague has answered."""
    OVER = auto()


_STAGES = {
    CardKind.OUTGOING: _Stage.CALLING,
    CardKind.TALKING: _Stage.TALKING,
    CardKind.MISSED: _Stage.MISSED,
    CardKind.ELSEWHERE: _Stage.TAKEN,
    CardKind.ENDED: _Stage.OVER,
}
_RINGING = {_Stage.RINGS, _Stage.RINGS_ELSEWHERE}
_WITH_WAY_ON = _RINGING | {_Stage.MISSED}


@dataclass(slots=True)
class _Entry:
    call: Call
    told: set[_Stage] = field(default_factory=set)
    number: str | None = None
    """Who was told of."""


class Announcing(QObject):
    """Tells of each call that may pop up, once at every stage: with cards or without, though the
    stack is full. What rings at the agent's phone interrupts; everything else waits its turn.

    With the call comes what can be done about it, and the hotkey that does it. ``by`` is the
    widget in whose name it is said.
    """

    def __init__(self, desk: Desk, clock: Clock, hotkeys: Hotkeys, by: QWidget) -> None:
        super().__init__()
        self._desk = desk
        self._clock = clock
        self._hotkeys = hotkeys
        self._by = by
        self._entries = Remembered[_Entry](lambda entry: entry.call.over)
        self._news: dict[str, None] = {}
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._tell)
        self._unsubscribe = desk.calls.subscribe(self._take)

    def end(self) -> None:
        """Listen to the desk no more."""
        self._unsubscribe()
        self._soon.stop()

    def say(self, card: Card) -> str:
        """Tell of this call now, because the agent asks; what is said."""
        entry = self._entries.get(card.call.id)
        stage = _stage(card)
        if entry is not None and stage is not None:
            entry.told.add(stage)
        text = self._text(card, stage)
        announce(self._by, text)
        return text

    def _take(self, change: CallChange) -> None:
        call = change.call
        entry = self._entries.follow(change, _join)
        if entry is None:
            if not call.mine:
                return
            entry = self._entries[call.id] = _Entry(call)
        entry.call = call
        self._entries.forget_old()
        self._news[call.id] = None
        wait = GATHER_MILLISECONDS if call.name else NAME_MILLISECONDS
        if not self._soon.isActive() or self._soon.remainingTime() > wait:
            self._soon.start(wait)

    def _tell(self) -> None:
        news, self._news = self._news, {}
        cards = [card for card in map(self._desk.card, news) if card is not None]
        told = [(card, stage) for card in cards if (stage := self._stage_told(card)) is not None]
        texts = [self._text(card, stage) for card, stage in told[:MOST]]
        if (more := len(told) - MOST) > 0:
            many = say("{count} more calls", one="One more call", count=more)
            texts.append(translate(many))
        if texts:
            now = any(stage is _Stage.RINGS for _, stage in told)
            announce(self._by, "\n".join(texts), at_once=now)

    def _stage_told(self, card: Card) -> _Stage | None:
        """The stage that this call is told of at, now; None if there is nothing to tell."""
        entry, stage = self._entries.get(card.call.id), _stage(card)
        if entry is None or stage is None or self._desk.why_not(card.call.id):
            return None
        told, entry.told = entry.told, entry.told | {stage}
        number, entry.number = entry.number, entry.call.number or entry.number
        match stage:
            case _Stage.TALKING:
                # Who is talked with is known to whoever has answered; not who it is handed to.
                news = not told or (number is not None and number != entry.number)
            case _Stage.MISSED:
                news = stage not in told and wording.is_news(entry.call, self._clock.now())
            case _Stage.TAKEN | _Stage.OVER:
                news = bool(told) and told <= _RINGING
            case _:
                news = stage not in told
        return stage if news else None

    def _text(self, card: Card, stage: _Stage | None) -> str:
        if stage in (_Stage.TAKEN, _Stage.OVER):
            return heard(translate(card.headline), translate(card.title))
        way_on = card.actions[0]
        if stage not in _WITH_WAY_ON or way_on is CardAction.NOT_NOW:
            return spoken(card)
        keys = self._keys() if way_on is CardAction.OPEN_IN_CRM else ""
        how = f"{action_text(way_on)}: {keys}" if keys else action_text(way_on)
        return f"{spoken(card)}. {how}"

    def _keys(self) -> str:
        """What opens the record of whoever calls, from anywhere."""
        wanted = HotkeyAction.OPEN_RECORD
        found = [one for one in self._hotkeys.statuses() if one.action is wanted and one.bound]
        return found[0].shown or keys_shown(found[0].combination) if found else ""


def _stage(card: Card) -> _Stage | None:
    if card.stale_since is not None or card.quiet:
        return None
    if card.kind is CardKind.INCOMING:
        return _Stage.RINGS if wording.rings_for_me(card.call) else _Stage.RINGS_ELSEWHERE
    return _STAGES[card.kind]


def _join(entry: _Entry, gone: _Entry) -> None:
    """Two calls turned out to be one."""
    entry.told |= gone.told
