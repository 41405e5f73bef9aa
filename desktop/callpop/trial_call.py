"""A test call through the real way of calls: a PBX's frame, session, translator, tracker, desk, and
from there card, notification and tray.

The PBX is a built-in one, on this machine alone. The call rings for a few seconds, and is in no
history, missed by nobody and opens nothing.
"""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from itertools import chain, count
from typing import TYPE_CHECKING

from callpop.checks import Finding, TrialResult, good, milliseconds, trouble
from callpop.clock import Clock
from callpop.desk.desk import Desk
from callpop.desk.ports import Note
from callpop.pbx.connector import PbxKind
from callpop.preferences import Preferences
from callpop.sessions.office import Office
from callpop.tasks import Tasks
from callpop.telephony.calls import CallChange
from callpop.telephony.commands import CommandAnswer
from callpop.telephony.events import Event, LegEvent
from callpop.telephony.moment import Moment
from callpop.telephony.sentence import NOTHING, Sentence, say
from callpop.telephony.status import AccountStatus

if TYPE_CHECKING:
    from callpop.simulators.phonet import PhonetSimulator

KIND = "phonet"
"""The kind of PBX that the test call comes from."""
NAME = say("Test call")
"""Of its account, as its card and ``callpop events`` show it."""
CALLER = say("Callpop test call")
NUMBER = "+12025550100"
"""Of the numbers that no one can have."""
RING_SECONDS = 10.0
MEASURE_SECONDS = 3.0
"""A card or a note that has not come by then has not come."""
_SET_UP_SECONDS = 8.0
_FAREWELL_SECONDS = 1.0
_EXTENSION = "1"


@dataclass(slots=True)
class _Trial:
    """One test call under way; the times are ticks of the clock."""

    account: str
    want_card: bool
    want_note: bool
    result: asyncio.Future[TrialResult]
    call: str = ""
    sent: float = 0.0
    heard: float | None = None
    card: float | None = None
    note: float | None = None
    seen: asyncio.Event = field(default_factory=asyncio.Event)
    """All that was to come has come."""
    done: asyncio.Event = field(default_factory=asyncio.Event)
    over: asyncio.Event = field(default_factory=asyncio.Event)
    """The PBX has ended it."""

    def stop(self) -> None:
        """Nobody needs it any more."""
        self.seen.set()
        self.done.set()

    def look(self) -> None:
        """Is there all that was to come?"""
        if (self.card is not None or not self.want_card) and (
            self.note is not None or not self.want_note
        ):
            self.seen.set()

    def since(self, at: float | None) -> float | None:
        """Seconds from the PBX's frame."""
        return None if at is None else max(0.0, at - self.sent)


class TrialCalls:
    """Places test calls, one at a time.

    ``chosen`` tells how the agent wants to be told of calls, ``obstacle`` what keeps calls from
    popping up just now and what can be done about that, ``words`` puts a sentence into the agent's
    language. Whoever shows cards and notes calls
    :meth:`card_drawn` and :meth:`note_shown`.
    """

    def __init__(
        self,
        clock: Clock,
        desk: Desk,
        kind: PbxKind,
        chosen: Callable[[], Preferences],
        obstacle: Callable[[], Awaitable[Finding]],
        words: Callable[[Sentence], str] = str,
        *,
        measure_seconds: float = MEASURE_SECONDS,
        ring_seconds: float = RING_SECONDS,
    ) -> None:
        self._clock = clock
        self._desk = desk
        self._kind = kind
        self._chosen = chosen
        self._obstacle = obstacle
        self._words = words
        self._measure_seconds = measure_seconds
        self._ring_seconds = ring_seconds
        self._trial: _Trial | None = None
        self._running: asyncio.Task[None] | None = None
        self._number = count(1)
        self._turn = asyncio.Lock()
        self._tasks = Tasks("test call")

    async def place(self) -> TrialResult:
        """Have a test call ring; what became of it. It rings on for ten seconds, until its card
        is closed, or until :meth:`end`."""
        async with self._turn:
            self.end()
            if self._running is not None:
                await asyncio.wait({self._running})
            result: asyncio.Future[TrialResult] = asyncio.get_running_loop().create_future()
            now = self._chosen()
            trial = _Trial(self._free_name(), now.cards, now.notifications, result)
            self._running = self._tasks.start(self._run(trial), name="ring")
            self._running.add_done_callback(lambda _task: result.cancel())
            await asyncio.wait({result})
            if not result.cancelled():
                return result.result()
            return _not_placed(say("No test call could be placed. Callpop's log says why."))

    def end(self) -> None:
        """The agent has seen enough of it."""
        if self._trial is not None:
            self._trial.stop()

    def card_drawn(self, call_id: str) -> None:
        """The card of this call is on the screen."""
        trial = self._trial
        if trial is not None and trial.call == call_id and trial.card is None:
            trial.card = self._clock.now().ticks
            trial.look()

    def note_shown(self, note: Note) -> None:
        """A notification service has taken this note."""
        trial = self._trial
        if trial is not None and trial.call and trial.note is None and trial.call in note.key:
            trial.note = self._clock.now().ticks
            trial.look()

    async def close(self) -> None:
        """End the one that rings."""
        self.end()
        if self._running is not None:
            # It ends at once, and takes its server with it.
            await asyncio.wait({self._running}, timeout=2 * _FAREWELL_SECONDS)
        await self._tasks.close()

    # The call itself.

    async def _run(self, trial: _Trial) -> None:
        try:
            caller, number = self._words(CALLER), next(self._number)
            pbx = await asyncio.to_thread(_pbx, caller, number, self._clock)
            await pbx.start()
        except OSError as error:
            why = say("No test call could be placed: no port is free ({why}).", why=error)
            trial.result.set_result(_not_placed(why))
            return
        self._trial = trial
        self._desk.rehearsed.add(trial.account)
        leave = self._desk.calls.subscribe(lambda change: self._told(trial, change))
        office = Office(self._clock, _Witness(trial, self._desk))
        try:
            await self._ring(trial, pbx, office)
        finally:
            leave()
            self._trial = None
            self._take_away(trial)
            try:
                await office.shutdown()
            finally:
                await pbx.__aexit__()

    async def _ring(self, trial: _Trial, pbx: "PhonetSimulator", office: Office) -> None:
        settings = {"domain": pbx.domain, "subscriber": _EXTENSION, "endpoint": pbx.url}
        secrets = {"api_key": pbx.api_key}
        connector = self._kind.connector(settings, secrets)
        office.open(trial.account, self._kind, connector, settings, secrets)
        try:
            await pbx.until_subscribed(_EXTENSION, seconds=_SET_UP_SECONDS)
        except TimeoutError:
            why = say("No test call could be placed: this machine refuses connections to itself.")
            trial.result.set_result(_not_placed(why))
            return
        trial.sent = self._clock.now().ticks
        uuid = await pbx.ring(NUMBER, _EXTENSION)
        await _or_not(trial.seen, self._measure_seconds)
        trial.result.set_result(await self._judge(trial))
        leave = self._desk.cards.subscribe(lambda _none: self._still_there(trial))
        try:
            await _or_not(trial.done, self._ring_seconds)
        finally:
            leave()
        # Before the PBX says that nobody took it: nobody missed it.
        self._desk.dismiss(trial.call)
        await pbx.hang_up(uuid)
        await _or_not(trial.over, _FAREWELL_SECONDS)

    def _told(self, trial: _Trial, change: CallChange) -> None:
        if change.call.account == trial.account:
            trial.call = change.call.id
            if change.call.over:
                trial.over.set()
            if self._desk.why_not(trial.call):
                # Nothing more will come.
                trial.seen.set()

    def _still_there(self, trial: _Trial) -> None:
        """Its card was closed: the agent has seen it."""
        shown = {card.call.id for card in self._desk.board.cards}
        if trial.card is not None and trial.call not in shown:
            trial.stop()

    def _take_away(self, trial: _Trial) -> None:
        self._desk.dismiss(trial.call)
        self._desk.forget(trial.account)
        self._desk.rehearsed.discard(trial.account)

    async def _judge(self, trial: _Trial) -> TrialResult:
        return TrialResult(
            await self._finding(trial),
            trial.since(trial.heard),
            trial.since(trial.card),
            trial.since(trial.note),
        )

    async def _finding(self, trial: _Trial) -> Finding:
        card, note = trial.since(trial.card), trial.since(trial.note)
        if trial.heard is None:
            return _lost(say("The test call got lost within Callpop."))
        if card is not None and note is not None:
            return good(
                say(
                    "The test call is here: its card after {card} ms, its notification after "
                    "{note} ms.",
                    card=milliseconds(card),
                    note=milliseconds(note),
                )
            )
        if card is not None and not trial.want_note:
            return good(
                say("The test call is here: its card after {card} ms.", card=milliseconds(card)),
                say("Notifications are switched off in the settings."),
            )
        if note is not None and not trial.want_card:
            return good(
                say(
                    "The test call is here: its notification after {note} ms.",
                    note=milliseconds(note),
                ),
                say("Cards are switched off in the settings."),
            )
        if card is not None:
            return trouble(
                say(
                    "The test call has its card, after {card} ms, but no notification service "
                    "took it.",
                    card=milliseconds(card),
                )
            )
        if note is not None:
            return trouble(
                say(
                    "The test call has its notification, after {note} ms, but no card.",
                    note=milliseconds(note),
                )
            )
        if why := self._desk.why_not(trial.call):
            found = await self._obstacle()
            return trouble(
                say(
                    "The test call reached Callpop after {heard} ms and did not pop up. {why}",
                    heard=milliseconds(trial.since(trial.heard) or 0.0),
                    why=why,
                ),
                NOTHING,
                *found.remedies,
            )
        return _lost(say("The test call reached Callpop, but nothing showed it."))

    def _free_name(self) -> str:
        """A name that no account has."""
        taken = {status.account for status in self._desk.account_statuses()}
        plain = self._words(NAME)
        names = chain([plain], (f"{plain} {number}" for number in count(2)))
        return next(name for name in names if name not in taken)


class _Witness:
    """The listener of the test call's session: the desk hears of the call, and of no account."""

    def __init__(self, trial: _Trial, desk: Desk) -> None:
        self._trial = trial
        self._desk = desk

    def status(self, status: AccountStatus) -> None:
        """No account to be shown."""

    def event(self, account: str, event: Event, now: Moment) -> None:
        """The real way from here on."""
        if not isinstance(event, LegEvent):
            # Nobody works there: no page, list or script is to tell of them.
            return
        if self._trial.heard is None:
            self._trial.heard = now.ticks
        self._desk.event(account, event, now)

    def answered(self, account: str, answer: CommandAnswer) -> None:
        """Nothing is asked."""

    def lost(self, account: str, now: Moment) -> None:
        """It is over then."""
        self._trial.stop()

    def back(self, account: str, now: Moment, lost_at: datetime) -> None:
        """As :meth:`lost`."""

    def noticed(self, account: str, what: Sentence) -> None:
        """Nothing that the agent must know."""


async def _or_not(event: asyncio.Event, seconds: float) -> None:
    """Return once ``event`` is set, or after so many seconds."""
    with suppress(TimeoutError):
        async with asyncio.timeout(seconds):
            await event.wait()


def _pbx(caller: str, number: int, clock: Clock) -> "PhonetSimulator":
    # Only now, and in a thread: it brings a server along that nothing else here needs.
    from callpop.simulators.clients import Crm, CrmEntry
    from callpop.simulators.phonet import PhonetSimulator
    from callpop.simulators.phonet_wire import Trunk

    class NoCrm(Crm):
        """Knows the caller's name and has no page of theirs."""

        def entry(self, number: str) -> CrmEntry:
            return CrmEntry(number=number, url=None, priority=1, id="1", name=caller)

    return PhonetSimulator(
        subscribers={_EXTENSION: "Callpop"},
        groups={},
        trunk=Trunk("", ""),
        crms=[NoCrm("")],
        clock=clock,
        first_call=number,
    )


def _not_placed(why: Sentence) -> TrialResult:
    return TrialResult(trouble(why))


def _lost(words: Sentence) -> Finding:
    return trouble(words, say("Callpop's log (callpop.log) may say why: please report it."))
