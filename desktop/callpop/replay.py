"""A recorded conversation, once more: through connector, call tracker and boards, in no time."""

import traceback
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import UTC, timedelta
from pathlib import PurePath

from callpop.account_check import secret_fields, usable_settings
from callpop.desk.crm import url_of
from callpop.desk.ports import AccountRules
from callpop.desk.report import EventReports, Report
from callpop.pbx.connector import (
    Answered,
    Connector,
    Drop,
    Output,
    PbxKind,
    Post,
    Proved,
    Refused,
    SettingsError,
    SpeaksHttp,
    Told,
)
from callpop.sessions.masking import placeholder
from callpop.sessions.recording import Head, Line, RecordingError, plausible, spoken
from callpop.telephony.calls import CallChange, CallTracker
from callpop.telephony.events import Event, LegEvent, PresenceEvent, QueueEvent
from callpop.telephony.model import Presence
from callpop.telephony.moment import Moment
from callpop.telephony.presence import PresenceBoard
from callpop.telephony.queues import Queue, QueueBoard
from callpop.telephony.sentence import Sentence, say
from callpop.telephony.status import AccountStatus, LinkState
from callpop.telephony.text import clean

SILENCE = 60.0
"""Seconds that are waited after the last line of a recording which does not say that it ended
there: what follows from silence alone."""

_START_TICKS = 1_000.0
_GRAIN = 0.02
"""Seconds between two looks at a connector's deadline, as in a session."""
_MOST_FOLLOWING = 100


class Replay:
    """One conversation, with the tracker and the boards that it fills.

    Its lines make those of ``callpop events``, as they were made then; names that the agent's own
    contacts gave are not among them.
    """

    def __init__(
        self, head: Head, kinds: Mapping[str, PbxKind], fault: Callable[[Sentence], None]
    ) -> None:
        """Make the account's connector, with a placeholder for each secret; ``fault`` is told of
        what it trips over.

        Raises:
            RecordingError: the kind is not installed, or the settings can't be used.
        """
        kind = kinds.get(head.kind)
        if kind is None:
            raise RecordingError(
                say(
                    "This Callpop knows no PBX of the kind “{kind}”. It knows: {known}.",
                    kind=clean(head.kind, 40),
                    known=", ".join(kinds),
                )
            )
        self.account = head.account
        self.tracker = CallTracker()
        self.presence = PresenceBoard()
        self.queues = QueueBoard()
        self._kind = kind
        self._fault = fault
        self._reports = EventReports()
        self._told: list[Report] = []
        self._now = self._base = Moment(head.start.astimezone(UTC), _START_TICKS)
        self._ended = False
        self._following: list[Line] = []
        """What the session did next, up to the next thing that it was told."""
        self._stated = False
        """The recording tells how the account stood."""
        self._online = False
        self._connector, self._rules = self._connect(head.settings)

    @property
    def now(self) -> Moment:
        """How far it is."""
        return self._now

    def run(self, lines: Iterable[Line]) -> Iterator[Report]:
        """Everything that comes of ``lines``, as it comes."""
        group: list[Line] = []
        for line in lines:
            if group and (line.is_input or len(group) > _MOST_FOLLOWING):
                yield from self._take(group)
                group = []
            group.append(line)
        yield from self._take(group)
        if not self._ended:
            self._pass(self._now.ticks + SILENCE)
        yield from self._flush()

    # Its lines.

    def _take(self, group: list[Line]) -> list[Report]:
        """Something that the connector was told, and what is written of what followed."""
        for number, line in enumerate(group):
            self._following = group[number + 1 :]
            self._pass(_START_TICKS + line.t)
            if line.at is not None and plausible(line.at):
                start = line.at.astimezone(UTC) - timedelta(seconds=line.t)
                self._base = Moment(start, _START_TICKS)
                self._now = self._moment(self._now.ticks)
            if line.is_input:
                self._hear(line)
            else:
                self._note(line)
        return self._flush()

    def _hear(self, line: Line) -> None:
        connector, channel, now = self._connector, line.channel, self._now
        if line.settings is not None:
            self._lose()
            self._connector, self._rules = self._connect(line.settings)
        elif channel not in self._channels and line.command is None and line.response is None:
            pass  # a later Callpop's, or by another hand
        elif line.opened:
            self._spent.discard(channel)
            self._ask(line, lambda: connector.opened(channel, now))
        elif (message := line.message) is not None:
            self._ask(line, lambda: connector.received(channel, message, now))
        elif line.ponged:
            self._ask(line, lambda: connector.ponged(channel, now))
        elif (closed := line.closed) is not None:
            self._ask(line, lambda: connector.closed(channel, closed, now))
            self._proved.discard(channel)
            if channel in self._essential and not self._stated:
                self._lose()
        elif line.command is not None and (command := line.command.command) is not None:
            self._ask(line, lambda: connector.command(command, now))
        elif isinstance(connector, SpeaksHttp):
            self._hear_http(line, connector)

    def _hear_http(self, line: Line, connector: SpeaksHttp) -> None:
        now = self._now
        if (asked := line.request) is not None:
            self._ask(line, lambda: connector.requested(line.channel, asked.request, now))
        elif (response := line.response) is not None:
            ticket = self._tickets.pop(response.ticket, response.ticket)
            self._ask(line, lambda: connector.responded(ticket, response.answer, now))

    def _note(self, line: Line) -> None:
        if line.state is not None:
            self._state(line)
        elif line.answered is not None:
            self._tell(self._reports.command(self.account, line.answered.answer, self._now))
        elif line.post is not None and self._posts:
            # The connector counts its requests anew.
            self._tickets[line.post.ticket] = self._posts.pop(0)
        elif line.left:
            self._lose()
        elif line.end:
            self._ended = True

    def _state(self, line: Line) -> None:
        try:
            state = LinkState(line.state or "")
        except ValueError:
            return
        self._stated = True
        status = AccountStatus(
            account=self.account,
            kind=self._kind.name,
            title=self._kind.title,
            state=state,
            detail=spoken(line.detail),
        )
        self._tell(self._reports.session(status, self._now))
        if state is not LinkState.ONLINE:
            self._lose()

    # Its time.

    def _pass(self, ticks: float) -> None:
        """Let time pass, deadline by deadline."""
        seen = self._now.ticks
        while True:
            asked = self._connector.deadline()
            # As in a session: whatever it asks for, it is not asked all the time.
            asked = None if asked is None else max(asked, seen)
            due = min((d for d in (asked, self.tracker.deadline()) if d is not None), default=None)
            if due is None or due > ticks:
                break
            self._now = self._moment(max(self._now.ticks, due))
            if due == asked:
                seen = self._now.ticks + _GRAIN
                self._ask(None, lambda: self._connector.elapsed(self._now))
            else:
                self._changed(self.tracker.elapsed(self._now))
        self._now = self._moment(max(self._now.ticks, ticks))

    def _moment(self, ticks: float) -> Moment:
        return Moment(self._base.wall + timedelta(seconds=ticks - self._base.ticks), ticks)

    # Its connector.

    def _connect(self, settings: Mapping[str, str]) -> tuple[Connector, AccountRules]:
        kind = self._kind
        country = settings.get("country") or kind.country
        rules = AccountRules(country=country, crm_url=settings.get("crm_url", ""))
        secrets = {field.key: placeholder(field.key) for field in secret_fields(kind)}
        try:
            connector = kind.connector(usable_settings(kind, settings), secrets)
        except SettingsError as error:
            raise RecordingError(error.sentence) from error
        channels = connector.channels
        self._channels = {channel.name for channel in channels}
        self._essential = {c.name for c in channels if c.essential} or {c.name for c in channels}
        self._proved: set[str] = set()
        self._spent: set[str] = set()
        """Channels that are given up, and only wait for their end."""
        self._posts: list[str] = []
        self._tickets: dict[str, str] = {}
        self.tracker.know(self.account, country)
        self.queues.know(self.account, country)
        return connector, rules

    def _ask(self, line: Line | None, ask: Callable[[], list[Output]]) -> None:
        try:
            outputs = ask()
        except Exception as problem:
            where = traceback.extract_tb(problem.__traceback__)[-1]
            self._fault(
                say(
                    "{title} was not understood {seconds} s after the start: {what} "
                    "({file}, line {number}).",
                    title=self._kind.title,
                    seconds=f"{self._now.ticks - _START_TICKS:.3f}",
                    what=type(problem).__name__,
                    file=PurePath(where.filename).name,
                    number=where.lineno,
                )
            )
            self._spent |= {line.channel} if line and line.channel else self._essential
            return
        for output in outputs:
            self._do(output)

    def _do(self, output: Output) -> None:
        match output:
            case Told():
                self._event(output.event)
            case Answered():
                self._tell(self._reports.command(self.account, output.answer, self._now))
            case Proved() if output.channel not in self._spent:
                self._proved.add(output.channel)
                if not self._online and self._essential <= self._proved:
                    self._find()
            case Refused() | Drop():
                self._spent.add(output.channel)
            case Post():
                self._posts.append(output.ticket)
            case _:
                pass

    # The desk, as far as it tells of calls.

    def _find(self) -> None:
        """The account is online."""
        for line in self._following:
            if line.state is not None:
                self._state(line)
                break
        self._online = True
        self._changed(self.tracker.back(self.account, self._now))
        self._queued(self.queues.back(self.account, self._now), "session")

    def _lose(self) -> None:
        """It was, and is no more."""
        if self._online:
            self._online = False
            self._present(self.presence.lost(self.account, self._now))
            self._queued(self.queues.lost(self.account, self._now), "session")
            self._changed(self.tracker.lost(self.account, self._now))

    def _event(self, event: Event) -> None:
        if isinstance(event, LegEvent):
            self._changed(self.tracker.take(self.account, event, self._now))
        elif isinstance(event, PresenceEvent):
            self._present(self.presence.take(self.account, event, self._now))
        else:
            self._queued(self.queues.take(self.account, event, self._now), event)

    def _changed(self, changes: Iterable[CallChange]) -> None:
        for change in changes:
            url = url_of(change.call, self._rules) if change.call.mine else None
            self._tell(self._reports.call(change, url, self._now))

    def _present(self, rows: Iterable[Presence]) -> None:
        for row in rows:
            self._tell(self._reports.presence(row, self._now))

    def _queued(self, rows: Iterable[Queue], by: QueueEvent | str) -> None:
        for row in rows:
            self._tell(self._reports.queue(row, by, self._now))

    def _tell(self, report: Report | None) -> None:
        if report is not None:
            self._told.append(report)

    def _flush(self) -> list[Report]:
        told, self._told = self._told, []
        return told
