"""Which call cards are on the screen, and what they say. Pure rules: no window, no clock."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, tzinfo
from enum import StrEnum

from callpop.desk import wording
from callpop.desk.crm import Ask
from callpop.desk.popping import Allows
from callpop.desk.privacy import Privacy
from callpop.desk.remembering import Remembered
from callpop.telephony.calls import CallChange
from callpop.telephony.commands import Capabilities
from callpop.telephony.model import Call, CallState, Outcome
from callpop.telephony.moment import Moment
from callpop.telephony.sentence import NOTHING, Sentence, say

MOST_CARDS = 4
"""More would cover the screen; the rest is counted."""


class CardKind(StrEnum):
    """What a card tells from across the room."""

    INCOMING = "incoming"
    OUTGOING = "outgoing"
    TALKING = "talking"
    MISSED = "missed"
    ELSEWHERE = "elsewhere"
    ENDED = "ended"


class CardAction(StrEnum):
    """What a card's button does."""

    OPEN_IN_CRM = "open-in-crm"
    COPY_NUMBER = "copy-number"
    CALL_BACK = "call-back"
    HANG_UP = "hang-up"
    TRANSFER = "transfer"
    NOT_NOW = "not-now"


STAY_SECONDS: dict[CardKind, float] = {
    CardKind.ELSEWHERE: 4.0,
    CardKind.ENDED: 6.0,
    CardKind.MISSED: 60.0,
}
"""How long a card stays once nothing more will happen; the others stay as long as the call."""

_LIVE = (CardKind.INCOMING, CardKind.OUTGOING, CardKind.TALKING)
_IMPORTANCE = {CardKind.INCOMING: 0, CardKind.TALKING: 1, CardKind.OUTGOING: 1}
_ENDINGS: dict[Outcome | None, Sentence] = {
    Outcome.NO_ANSWER: say("No answer"),
    Outcome.BUSY: say("Busy"),
    Outcome.REJECTED: say("Rejected"),
    Outcome.FAILED: say("Call failed"),
    Outcome.UNKNOWN: say("Ended, outcome unknown"),
}
_ENDED_KINDS: dict[Outcome | None, CardKind] = {
    Outcome.MISSED: CardKind.MISSED,
    Outcome.ANSWERED_ELSEWHERE: CardKind.ELSEWHERE,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One call as it is shown: words and buttons, ready to draw."""

    call: Call
    kind: CardKind
    headline: Sentence
    title: Sentence
    line2: str
    """Company and number; "" where neither adds to the title."""
    line3: Sentence
    """Where it came in: group, line, account."""
    timer_from: datetime | None = None
    """Since when the running time counts, by this machine's clock."""
    clock: datetime | None = None
    """When it was over, by this machine's clock."""
    actions: tuple[CardAction, ...] = ()
    """The first is the primary one."""
    stale_since: datetime | None = None
    quiet: bool = False
    """It came in and waits for an answer, but no phone rings for it now that is known."""
    notice: Sentence = NOTHING
    """Something to know about this call, such as a link that can't be opened."""
    ask: Ask | None = None
    """A CRM host to allow or not; ``ask.question`` is the question."""


@dataclass(frozen=True, slots=True)
class CardBoard:
    """The cards on the screen, ringing ones first, then the newest first."""

    cards: tuple[Card, ...] = ()
    more: int = 0
    """Cards that found no room."""
    ask: Ask | None = None
    """A question that waits for an answer, whether or not its call has a card."""


@dataclass(slots=True)
class _Entry:
    call: Call
    kind: CardKind
    shown: bool
    allowed: bool = True
    """It may have a card."""
    has_rung: bool = False
    """At the agent's own phone."""
    until: float | None = None
    ask: Ask | None = None
    notice: Sentence = NOTHING


def kind_of(call: Call) -> CardKind:
    """What the call is for this agent."""
    if call.state is CallState.ENDED:
        return _ENDED_KINDS.get(call.outcome, CardKind.ENDED)
    if call.state is CallState.ANSWERED:
        return CardKind.TALKING
    return CardKind.INCOMING if wording.incoming(call) else CardKind.OUTGOING


def _join(entry: _Entry, gone: _Entry) -> None:
    """Two calls turned out to be one."""
    entry.shown = entry.shown or gone.shown


def _quiet(entry: _Entry) -> bool:
    call = entry.call
    rang = entry.kind is CardKind.INCOMING and entry.has_rung
    return rang and not call.at_my_phone and not call.ringing


class Cards:
    """Keeps the board. ``allows`` tells whether a call may pop up, ``can`` what an account's PBX
    can do right now (nothing while it is not online), ``has_link`` whether a call leads to a CRM,
    ``notice`` what else there is to say. What is shown goes through ``privacy``.
    """

    def __init__(
        self,
        allows: Allows,
        privacy: Privacy,
        can: Callable[[str], Capabilities],
        has_link: Callable[[Call], bool],
        notice: Callable[[Call], Sentence] = lambda _call: NOTHING,
        zone: tzinfo | None = None,
    ) -> None:
        self._allows = allows
        self._privacy = privacy
        self._can = can
        self._has_link = has_link
        self._notice = notice
        self._zone = zone
        self._entries = Remembered[_Entry](lambda old: old.call.over)
        # No card leaves before it: in a flood it is asked for far oftener than one leaves.
        self._deadline: float | None = None
        self.enabled = True
        """Whether there are cards at all."""

    def take(self, change: CallChange, now: Moment) -> None:
        """A call is new or changed."""
        call = change.call
        entry = self._entries.follow(change, _join)
        kind, allowed = kind_of(call), self._allows(call.id)
        if entry is None:
            if not call.mine:
                return
            entry = self._entries[call.id] = _Entry(call, kind, shown=False)
            appears = True
        else:
            appears = kind is not entry.kind or (allowed and not entry.allowed)
            # Nobody needs to be told that a call that was not missed is over.
            if entry.kind is CardKind.MISSED and kind is not CardKind.MISSED:
                entry.shown = False
        if appears:
            news = kind in _LIVE or (kind is CardKind.MISSED and wording.is_news(call, now))
            entry.shown = entry.shown or news
            stay = STAY_SECONDS.get(kind)
            entry.until = None if stay is None else now.ticks + stay
        entry.call, entry.kind, entry.allowed = call, kind, allowed
        entry.shown = entry.shown and allowed
        entry.has_rung = entry.has_rung or (call.at_my_phone and not call.over)
        if entry.shown and entry.until is not None:
            due = entry.until
            self._deadline = due if self._deadline is None else min(self._deadline, due)
        self._entries.forget_old()

    def recall(self, call_id: str) -> None:
        """The agent asks for this call's card, which may pop up now."""
        entry = self._entries.get(call_id)
        if entry is not None:
            entry.shown = entry.allowed = True

    def leave(self, call_id: str) -> None:
        """Nobody need look at this card now; should its call go on after all, it comes back, as
        far as the call may pop up."""
        entry = self._entries.get(call_id)
        if entry is not None:
            entry.shown = False

    def ask(self, ask: Ask) -> None:
        """Show a question about the CRM's host on the card of its call."""
        entry = self._entries.get(ask.call_id)
        if entry is not None:
            entry.ask = ask

    def settle(self, call_id: str, notice: Sentence = NOTHING) -> None:
        """The question is answered; ``notice`` says what came of it, where that went wrong."""
        entry = self._entries.get(call_id)
        if entry is not None:
            entry.ask, entry.notice = None, notice

    def elapsed(self, now: Moment) -> None:
        """A deadline may have passed."""
        if self._deadline is None or now.ticks < self._deadline:
            return
        self._deadline = None
        for entry in self._entries.values():
            if not entry.shown or entry.until is None:
                continue
            if entry.until <= now.ticks:
                entry.shown = False
            elif self._deadline is None or entry.until < self._deadline:
                self._deadline = entry.until

    def deadline(self) -> float | None:
        """Ticks at which a card may leave by itself."""
        return self._deadline

    @property
    def board(self) -> CardBoard:
        """What is on the screen."""
        if not self.enabled:
            return CardBoard(ask=self._question())
        shown = [entry for entry in self._entries.values() if entry.shown and entry.call.mine]
        shown.sort(key=lambda entry: entry.call.seen_at, reverse=True)
        shown.sort(key=lambda entry: 1 if _quiet(entry) else _IMPORTANCE.get(entry.kind, 2))
        cards = tuple(self._card(entry) for entry in shown[:MOST_CARDS])
        return CardBoard(cards, max(0, len(shown) - MOST_CARDS), self._question())

    def card(self, call_id: str) -> Card | None:
        """What a call's card shows, or would show."""
        entry = self._entries.get(call_id)
        return None if entry is None else self._card(entry)

    def _question(self) -> Ask | None:
        waiting = (e.ask for e in self._entries.values() if e.ask and (e.shown or not e.call.over))
        return next(waiting, None)

    def _card(self, entry: _Entry) -> Card:
        call, kind = entry.call, entry.kind
        live = kind in _LIVE
        stale_since = call.stale_since if live else None
        timer_from = clock = None
        if not live:
            clock = call.ended_at + call.clock_offset if call.ended_at else None
        elif stale_since is None:
            timer_from = (call.started_at if kind is not CardKind.TALKING else None) or (
                call.answered_at
            )
            timer_from = (timer_from or call.started_at) + call.clock_offset
            if kind is not CardKind.TALKING:
                # No phone rings before we heard of it, whatever the PBX's clock says.
                timer_from = min(timer_from, call.seen_at)
        shown = self._privacy.call(call)
        return Card(
            call=shown,
            kind=kind,
            headline=self._headline(shown, kind, quiet=_quiet(entry)),
            title=wording.title(shown),
            line2=wording.detail(shown),
            line3=wording.where(shown),
            timer_from=timer_from,
            clock=clock,
            actions=self._actions(call, kind),
            stale_since=stale_since,
            quiet=_quiet(entry),
            notice=entry.notice or self._notice(call),
            ask=entry.ask,
        )

    def _headline(self, call: Call, kind: CardKind, *, quiet: bool) -> Sentence:
        if kind in _LIVE and call.stale_since is not None:
            return say(
                "Unknown since {time}", time=wording.clock_time(call.stale_since, self._zone)
            )
        match kind:
            case CardKind.INCOMING:
                if quiet:
                    return say("No longer rings here")
                if wording.rings_for_me(call):
                    return say("Incoming call")
                return say("Rings at {who}", who=", ".join(p.label for p in call.ringing[:3]))
            case CardKind.OUTGOING:
                return say("Calling")
            case CardKind.TALKING:
                return say("Talking")
            case CardKind.ELSEWHERE:
                if call.answered_by is not None and call.answered_by.label:
                    return say("Answered by {who}", who=call.answered_by.label)
                return say("Answered by a colleague")
            case CardKind.MISSED:
                return say("Missed")
            case CardKind.ENDED:
                if call.outcome in _ENDINGS:
                    return _ENDINGS[call.outcome]
                if call.duration:
                    return say("Call ended · {talk}", talk=wording.talk_time(call.duration))
                return say("Call ended")

    def _actions(self, call: Call, kind: CardKind) -> tuple[CardAction, ...]:
        can = self._can(call.account)
        actions: list[CardAction] = []
        if kind is CardKind.MISSED and can.dial and call.number:
            actions.append(CardAction.CALL_BACK)
        if self._has_link(call):
            actions.append(CardAction.OPEN_IN_CRM)
        if call.number and CardAction.CALL_BACK not in actions:
            actions.append(CardAction.COPY_NUMBER)
        if kind in _LIVE and call.stale_since is None and call.legs and call.controllable:
            if can.transfer and kind is CardKind.TALKING:
                actions.append(CardAction.TRANSFER)
            if can.hang_up:
                actions.append(CardAction.HANG_UP)
        actions.append(CardAction.NOT_NOW)
        return tuple(actions)
