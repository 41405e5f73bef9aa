"""The agent's desk: hears what the PBXs tell, keeps every board, and tells the windows."""

import logging
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta, tzinfo

from callpop.clock import Clock
from callpop.desk.alarm import Alarm
from callpop.desk.cards import Card, CardBoard
from callpop.desk.crm import Ask, CrmLinks, OpenResult
from callpop.desk.dialing import Dialer
from callpop.desk.feed import Feed
from callpop.desk.handling import Handling
from callpop.desk.history import History
from callpop.desk.naming import Naming
from callpop.desk.notices import Notices
from callpop.desk.past import Past
from callpop.desk.popups import Needs, PopUps
from callpop.desk.ports import (
    NO_ADDRESS_BOOK,
    SILENT,
    AddressBook,
    Browser,
    HostKeeper,
    Lines,
    Notifier,
    Ringer,
    Rules,
)
from callpop.desk.report import EventReports, Report, call_report, session_report, status_report
from callpop.desk.requests import Requests
from callpop.desk.telling import Heard, Telling
from callpop.preferences import Preferences
from callpop.tasks import Tasks
from callpop.telephony.calls import CallChange, CallTracker
from callpop.telephony.commands import (
    NO_CAPABILITIES,
    Capabilities,
    CommandAnswer,
    Verdict,
)
from callpop.telephony.events import Event, LegEvent, PresenceEvent, QueueEvent
from callpop.telephony.model import Call, Presence
from callpop.telephony.moment import Moment
from callpop.telephony.presence import PresenceBoard
from callpop.telephony.queues import Queue, QueueBoard
from callpop.telephony.sentence import Sentence
from callpop.telephony.status import AccountStatus, LinkState

_log = logging.getLogger(__name__)


class Desk:
    """The facade of this room, and the only owner of the call tracker and the boards.

    It is the sessions' listener (``status``, ``event``, ``answered``, ``lost``, ``back``,
    ``noticed``) and the one source of what windows, notifications and command line tell, so that
    they agree. Every method is called on the event loop. ``patience``: seconds that what is told of
    a call waits for the history, see :class:`callpop.desk.telling.Telling`.
    """

    def __init__(
        self,
        *,
        clock: Clock,
        rules: Rules,
        hosts: HostKeeper,
        browser: Browser,
        notifier: Notifier,
        history: History,
        ringer: Ringer = SILENT,
        book: AddressBook = NO_ADDRESS_BOOK,
        zone: tzinfo | None = None,
        patience: float = 0.0,
    ) -> None:
        self._clock = clock
        self._rules = rules
        self._tasks = Tasks("desk")
        self._tracker = CallTracker()
        self._presence = PresenceBoard()
        self._naming = Naming(book, self._presence)
        self._queues = QueueBoard(book)
        self._reports = EventReports()
        self._notices = Notices()
        self._statuses: dict[str, AccountStatus] = {}
        self._heard_at: dict[str, datetime] = {}
        self._known: set[str] = set()
        self._lost: dict[str, datetime] = {}
        self._alarm = Alarm(clock, self._tasks, self._elapsed)

        self.calls: Feed[CallChange] = Feed("calls")
        self.presence: Feed[Presence] = Feed("presence")
        self.queues: Feed[Queue] = Feed("queues")
        self.statuses: Feed[AccountStatus] = Feed("statuses")
        self.forgotten: Feed[str] = Feed("forgotten")
        """Accounts whose people and queues are none any more."""
        self.cards: Feed[None] = Feed("cards")
        """The board may have changed; in a flood it does so far oftener than it is drawn."""
        self.answers: Feed[tuple[str, CommandAnswer]] = Feed("answers")
        self.events: Feed[Report] = Feed("events")
        """The lines of ``callpop events``: for scripts, so names are never hidden in them."""
        self.problems: Feed[Sentence] = Feed("problems")
        """What the agent should know of a PBX, the history, the CRM or the settings."""

        self.history = history
        self.rehearsed: set[str] = set()
        """Accounts whose calls are for show: they pop up as any do, and are kept nowhere."""
        self.crm = CrmLinks(rules, hosts, browser, self.call, history.entry)
        needs = Needs(
            can_now=self._can_now,
            can_dial=lambda account: self._capabilities(account).dial,
            call_back=lambda call: self._tasks.start(self._call_back(call), name="call back"),
            changed=self._pop_ups_changed,
            released=lambda calls: self._changed([CallChange(c, c) for c in calls], clock.now()),
        )
        self.pop_ups = PopUps(
            needs, clock, self._tasks, self.crm, rules, notifier, ringer, self.problems, zone
        )
        self.past = Past(history, clock, self._tasks, self.pop_ups.leave)
        self.missed: Feed[int] = self.past.missed
        """How many missed calls the agent has not looked at."""
        self.pause = self.pop_ups.pause
        self.privacy = self.pop_ups.privacy
        self._telling = Telling(history, self._tasks, patience, self._tell_calls)
        self._requests = Requests(clock, self._tasks, self._tell_answer)
        self.dialer = Dialer(
            self._requests, self.account_statuses, rules, self.presence_rows, history, book
        )
        self.handling = Handling(self._requests, self.dialer, rules, self.call, self._statuses.get)
        history.problems.subscribe(self.problems.publish)

    def attach(self, lines: Lines) -> None:
        """Send the agent's commands through ``lines`` (which in turn tells this desk)."""
        self._requests.attach(lines)

    def start(self) -> None:
        """Begin: the history is opened, and what a crash left open in it is closed."""
        self.past.start()

    async def close(self) -> None:
        """End: notes go, the history is written out."""
        self.pop_ups.close()
        await self._tasks.close()
        self.history.close_unfinished(self._clock.now().wall)
        await self.history.close()

    def prefer(self, chosen: Preferences) -> None:
        """How the agent wants to be told of calls, and of which; rules are for those to come.
        How long calls are kept."""
        self.pop_ups.prefer(chosen)
        self.past.keep_for(chosen.history_days)

    # What is known.

    @property
    def board(self) -> CardBoard:
        """The cards on the screen, made up when it is asked for; for windows to show."""
        return self.pop_ups.board

    @property
    def rings(self) -> bool:
        """Some call rings that the agent is told of."""
        return bool(self.pop_ups.popping.ringing())

    @property
    def missed_count(self) -> int:
        """Missed calls that the agent has not looked at."""
        return self.past.unseen

    def live_calls(self) -> list[Call]:
        """The agent's calls in progress, the oldest first, as they are."""
        live = self._telling.told(self._tracker.live())
        return [self._naming.call(call) for call in live if call.mine]

    def shown_calls(self) -> list[Call]:
        """The agent's calls in progress as windows may show them."""
        return [self.privacy.call(call) for call in self.live_calls()]

    def call(self, call_id: str) -> Call | None:
        """The call of that id as it is, while it is remembered."""
        call = self._tracker.get(call_id)
        return call and self._naming.call(call)

    def card(self, call_id: str) -> Card | None:
        """What the call's card shows, or would show; for windows to show."""
        return self.pop_ups.card(call_id)

    def presence_rows(self) -> list[Presence]:
        """The extension board."""
        return self._presence.rows()

    def queue_rows(self) -> list[Queue]:
        """The queue board."""
        return self._queues.rows()

    def account_statuses(self) -> list[AccountStatus]:
        """Every account's connection."""
        return [replace(s, last_event_at=self._heard_at.get(n)) for n, s in self._statuses.items()]

    def status_report(self) -> Report:
        """The answer to ``callpop status``: for scripts, so names are never hidden in it."""
        calls = (call_report(call, self.crm.url(call)) for call in self.live_calls())
        return status_report(self.account_statuses(), calls)

    def session_reports(self) -> list[Report]:
        """The lines with which ``callpop events`` begins: how every session stands."""
        return [session_report(one, self._clock.now()) for one in self._statuses.values()]

    # What the accounts and sessions tell.

    def know(self, account: str, country: str | None) -> None:
        """An account is there; ``country`` is where its numbers without a code belong."""
        self._known.add(account)
        self._tracker.know(account, country)
        self._queues.know(account, country)

    def renew(self, account: str) -> None:
        """An account is connected by other settings: people and queues of which its PBX does not
        tell again are not its any more."""
        self._presence.forget(account)
        self._queues.forget(account)
        self.forgotten.publish(account)

    def rename(self, account: str, name: str) -> None:
        """An account, which is not connected just now, is called ``name``: its calls go on."""
        now = self._clock.now()
        if (since := self._lost.pop(account, None)) is not None:
            self.history.gap(account, since, now.wall)
        self._part(account, self._tracker.rename(account, name), now)

    def forget(self, account: str) -> None:
        """An account is gone: what its calls do will not be known any more."""
        self._part(account, self._tracker.forget(account), self._clock.now())

    def _part(self, account: str, changes: Sequence[CallChange], now: Moment) -> None:
        self._reports.forget(account)
        self._notices.forget(account)
        self._known.discard(account)
        self._lost.pop(account, None)
        self._statuses.pop(account, None)
        self._heard_at.pop(account, None)
        self._changed(changes, now)
        self.renew(account)

    def status(self, status: AccountStatus) -> None:
        """An account's connection changed."""
        if status.last_event_at is not None:
            self._heard_at[status.account] = status.last_event_at
        self._statuses[status.account] = status
        self.statuses.publish(status)
        self._tell(self._reports.session(status, self._clock.now()))
        # What can be done with a call may have changed.
        self.cards.publish(None)

    def event(self, account: str, event: Event, now: Moment) -> None:
        """Something happened at a PBX."""
        if account not in self._known:
            self.know(account, self._rules.rules(account).country)
        self._heard_at[account] = now.wall
        if isinstance(event, LegEvent):
            self._changed(self._tracker.take(account, event, now), now)
        elif isinstance(event, PresenceEvent):
            self._present(self._presence.take(account, event, now), now)
        else:
            changed = self._queues.take(account, event, now)
            named = self._naming.event(event, self._rules.rules(account).country)
            self._queued(changed, named, now)

    def answered(self, account: str, answer: CommandAnswer) -> None:
        """A PBX answered a command."""
        self._requests.answered(answer)
        self._tell_answer(account, answer)

    def lost(self, account: str, now: Moment) -> None:
        """An account was online and is not any more: nothing is known of it from here on."""
        if account not in self._lost:
            self._lost[account] = now.wall
            self.history.gap(account, now.wall, None)
        self._present(self._presence.lost(account, now), now)
        self._queued(self._queues.lost(account, now), "session", now)
        self._changed(self._tracker.lost(account, now), now)

    def back(self, account: str, now: Moment, lost_at: datetime) -> None:
        """An account is online again after a loss at ``lost_at``."""
        since = self._lost.pop(account, lost_at)
        self.history.gap(account, since, now.wall)
        self._changed(self._tracker.back(account, now), now)
        self._queued(self._queues.back(account, now), "session", now)

    def noticed(self, account: str, what: Sentence) -> None:
        """Something that the agent may want to know of an account."""
        if self._notices.is_news(account, what, self._clock.now()):
            _log.info("%s: %s", account, what)
            self.problems.publish(what)

    def contacts_changed(self) -> None:
        """The address book holds other names than before: calls and queues follow it."""
        now = self._clock.now()
        shown = [self._tracker.get(card.call.id) for card in self.board.cards]
        calls = {call.id: call for call in (*self._tracker.live(), *shown) if call is not None}
        self._changed([CallChange(call, call) for call in calls.values()], now)
        self._queued(self._queues.contacts_changed(), "names", now)

    # What the agent asks.

    def dismiss(self, call_id: str) -> None:
        """No card, note or sound of this call any more; the call goes on."""
        self.pop_ups.dismiss(call_id)

    def dismiss_ringing(self) -> None:
        """The same of every call that rings."""
        self.pop_ups.dismiss_ringing()

    def recall(self, call_id: str) -> None:
        """The agent asks for the card of this call."""
        self.pop_ups.recall(call_id)

    def why_not(self, call_id: str) -> Sentence:
        """Why this call has not popped up; nothing where it may."""
        return self.pop_ups.popping.why_not(call_id)

    def see_missed(self) -> None:
        """The agent has looked at the missed calls: no note need tell of them."""
        self.pop_ups.notes.seen()
        for call_id in self.past.see_missed():
            self.pop_ups.notes.leave(call_id)

    def pause_pops(self, until: datetime | None = None) -> None:
        """Show nothing of calls that begin from now on, until then or for good."""
        self.pause.pause(self._clock.now(), until)

    def pause_hour(self) -> None:
        """The same for an hour."""
        self.pause_pops(self._clock.now().wall + timedelta(hours=1))

    def pause_today(self) -> None:
        """The same until midnight."""
        self.pause.pause_today(self._clock.now())

    def resume_pops(self) -> None:
        """Show calls again; in quiet hours until they would have ended."""
        self.pause.resume(self._clock.now())

    def look_at_the_clock(self) -> None:
        """The computer has slept, or its clock was set: what the time has ended is over."""
        self.pause.elapsed(self._clock.now())
        self._arm()

    async def open_in_crm(self, call_id: str, index: int = 0) -> OpenResult:
        """Open a link of the call; what came of it is on its card too."""
        return await self.pop_ups.opening.open(call_id, index)

    async def allow(self, ask: Ask) -> OpenResult:
        """Yes, to this link and to its host from now on."""
        return await self.pop_ups.opening.allow(ask)

    async def open_once(self, ask: Ask) -> OpenResult:
        """Yes, to this link alone."""
        return await self.pop_ups.opening.open_once(ask)

    def decline(self, ask: Ask) -> None:
        """No."""
        self.pop_ups.opening.decline(ask)

    # How it hangs together.

    def _changed(self, changes: Sequence[CallChange], now: Moment) -> None:
        named = map(self._naming.change, changes)
        self._telling.take([self._keep(change) for change in named], now)

    def _keep(self, change: CallChange) -> Heard:
        call = change.call
        url = self.crm.url(call) if call.mine else None
        kept = call.account not in self.rehearsed
        return Heard(change, url, kept, waits=kept and not self.past.keep(change, url))

    def _tell_calls(self, heard: Sequence[Heard], now: Moment) -> None:
        for one in heard:
            if one.kept:
                self.past.take(one.change)
            if one.change.concerns_agent:
                self.pop_ups.take(one.change, now)
                self._tell(self._reports.call(one.change, one.url, now))
            self.calls.publish(one.change)
            for queue in self._queues.heard(one.change.call):
                self.queues.publish(queue)
        if any(one.change.concerns_agent for one in heard):
            self.pop_ups.settle()
        self._alarm.sooner(self._tracker.deadline())

    def _present(self, rows: Sequence[Presence], now: Moment) -> None:
        for row in rows:
            if self.events.heard:
                self._tell(self._reports.presence(row, now))
            self.presence.publish(row)

    def _queued(self, rows: Sequence[Queue], by: QueueEvent | str, now: Moment) -> None:
        for row in rows:
            if self.events.heard:
                self._tell(self._reports.queue(row, by, now))
            self.queues.publish(row)

    def _pop_ups_changed(self) -> None:
        self.cards.publish(None)
        self._arm()

    def _tell(self, line: Report | None) -> None:
        if line is not None:
            self.events.publish(line)

    def _tell_answer(self, account: str, answer: CommandAnswer) -> None:
        self._tell(self._reports.command(account, answer, self._clock.now()))
        self.answers.publish((account, answer))

    def _arm(self) -> None:
        """Wait for the next deadline of any board."""
        deadlines = (self._tracker.deadline(), self.pop_ups.deadline())
        self._alarm.set(min((d for d in deadlines if d is not None), default=None))

    def _elapsed(self) -> None:
        now = self._clock.now()
        self.pop_ups.elapsed(now)
        self._changed(self._tracker.elapsed(now), now)
        # Cards may have left.
        self.pop_ups.settle()

    def _capabilities(self, account: str) -> Capabilities:
        status = self._statuses.get(account)
        return status.capabilities if status else NO_CAPABILITIES

    def _can_now(self, account: str) -> Capabilities:
        status = self._statuses.get(account)
        online = status is not None and status.state is LinkState.ONLINE
        return status.capabilities if status and online else NO_CAPABILITIES

    async def _call_back(self, call_id: str) -> None:
        answer = await self.handling.call_back(call_id)
        if answer.verdict is not Verdict.ACCEPTED:
            self.problems.publish(answer.words)
