"""What the command line tells of calls, people and accounts: the shapes of ``callpop status``,
``events``, ``presence`` and ``history``, a promise to users' scripts."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from callpop.desk.history_store import HistoryEntry
from callpop.desk.remembering import Remembered
from callpop.telephony.calls import CallChange
from callpop.telephony.commands import CommandAnswer
from callpop.telephony.events import QueueCallerEvent, QueueEvent, QueueMemberEvent
from callpop.telephony.model import Call, Contact, Party, Presence
from callpop.telephony.moment import Moment
from callpop.telephony.queues import Queue
from callpop.telephony.status import AccountStatus

Report = dict[str, Any]
"""Ready for JSON."""


def call_report(call: Call, crm_url: str | None) -> Report:
    """A call; ``crm_url`` is the link that the app itself would open."""
    report = _call(call, crm_url, _label(call.group), _label(call.answered_by))
    return report | {"stale_since": _time(call.stale_since)}


def entry_report(entry: HistoryEntry) -> Report:
    """A call of the history, in the same shape."""
    report = _call(entry, entry.crm_url, entry.group, entry.answered_by)
    return report | {
        "called_back_at": _time(entry.called_back_at),
        "called_back_by": entry.called_back_by,
        "spoken_at": _time(entry.spoken_at),
        "spoken_by": entry.spoken_by,
        "seen": not entry.unseen,
        "note": entry.note,
    }


def _call(
    of: Call | HistoryEntry, crm_url: str | None, group: str | None, answered_by: str | None
) -> Report:
    return {
        "id": of.id,
        "account": of.account,
        "direction": of.direction.value,
        "state": of.state.value,
        "outcome": of.outcome.value if of.outcome else None,
        "number": of.number,
        "number_shown": of.number_shown,
        "name": of.name,
        "company": of.company,
        "crm_url": crm_url,
        "contacts": [_contact(contact) for contact in of.contacts],
        "extension": of.extension,
        "group": group,
        "queue": of.queue,
        "trunk": of.trunk,
        "answered_by": answered_by,
        "started_at": _time(of.started_at),
        "answered_at": _time(of.answered_at),
        "ended_at": _time(of.ended_at),
        "duration": of.duration,
        "recording_url": of.recording_url,
    }


def account_report(status: AccountStatus) -> Report:
    """An account's connection."""
    return {
        "name": status.account,
        "kind": status.kind,
        "state": status.state.value,
        "since": _time(status.since),
        "detail": str(status.detail),
        "last_event_at": _time(status.last_event_at),
    }


def status_report(statuses: Iterable[AccountStatus], calls: Iterable[Report]) -> Report:
    """Everything of ``callpop status``; ``calls`` as :func:`call_report` gave them."""
    return {"accounts": [account_report(status) for status in statuses], "calls": list(calls)}


def presence_report(row: Presence) -> Report:
    """One line of the extension board, with the PBX's own ``words`` where no state says it."""
    report = {
        "account": row.account,
        "extension": row.extension,
        "name": row.name,
        "state": row.state.value,
        "since": _time(row.since),
    }
    return report | ({"words": row.words} if row.words else {})


def queue_report(row: Queue) -> Report:
    """One queue of the board; ``abandoned`` are those who gave up, the latest first."""
    return {
        "account": row.account,
        "queue": row.queue,
        "waiting": [
            {
                "number": one.number,
                "number_shown": one.number_shown,
                "name": one.name,
                "position": one.position,
                "since": _time(one.since),
            }
            for one in row.waiting
        ],
        "members": [
            {"extension": one.extension, "name": one.name, "paused": one.paused}
            for one in row.members
        ],
        "abandoned": [
            {
                "number": one.number,
                "number_shown": one.number_shown,
                "name": one.name,
                "at": _time(one.at),
                "waited": one.waited,
            }
            for one in row.abandoned
        ],
        "stale_since": _time(row.stale_since),
    }


def session_report(status: AccountStatus, now: Moment) -> Report:
    """How an account's session stands."""
    line = _line(now, status.account, "session")
    line["state"], line["detail"] = status.state.value, str(status.detail)
    return line


class EventReports:
    """The lines of ``callpop events``: never the same line twice."""

    def __init__(self) -> None:
        self._calls = Remembered[Report](lambda told: bool(told["state"] == "ended"))
        self._sessions: dict[str, tuple[str, str]] = {}

    def call(self, change: CallChange, crm_url: str | None, now: Moment) -> Report | None:
        """What to tell of a change: the call's new state, once each, else ``call.changed``;
        ``replaces`` where calls that were told of turned out to be this one."""
        call = change.call
        replaces = [gone for gone in change.absorbed if self._calls.pop(gone, None) is not None]
        if not call.mine:
            return None
        report = call_report(call, crm_url)
        before = self._calls.get(call.id)
        if report == before and not replaces:
            return None
        self._calls[call.id] = report
        self._calls.forget_old()
        new_state = before is None or before["state"] != report["state"]
        line = _line(now, call.account, f"call.{call.state.value if new_state else 'changed'}")
        line["call"] = report
        if replaces:
            line["replaces"] = replaces
        return line

    def session(self, status: AccountStatus, now: Moment) -> Report | None:
        """What to tell of an account's session, if anything is new."""
        said = (status.state.value, str(status.detail))
        if self._sessions.get(status.account) == said:
            return None
        self._sessions[status.account] = said
        return session_report(status, now)

    def presence(self, row: Presence, now: Moment) -> Report:
        """What to tell of a line of the board that changed."""
        return _line(now, row.account, "presence") | presence_report(row)

    def queue(self, row: Queue, by: QueueEvent | str, now: Moment) -> Report:
        """What to tell of a queue that changed: ``change`` says ``by`` what (an event, or the word
        for what else it was), and the whole queue as it now stands."""
        return _line(now, row.account, "queue") | {"change": _change(by)} | queue_report(row)

    def command(self, account: str, answer: CommandAnswer, now: Moment) -> Report:
        """What became of a command."""
        return _line(now, account, "command") | {
            "request": answer.request,
            "verdict": answer.verdict.value,
            "words": str(answer.words),
        }

    def forget(self, account: str) -> None:
        """The account is gone."""
        self._sessions.pop(account, None)


def _line(now: Moment, account: str, kind: str) -> Report:
    return {"at": _time(now.wall), "account": account, "type": kind}


def _change(by: QueueEvent | str) -> Report:
    if isinstance(by, QueueCallerEvent):
        return {
            "what": by.step.value,
            "number": by.number,
            "name": by.name,
            "waited": by.waited,
        }
    if isinstance(by, QueueMemberEvent):
        what = "member" if by.member else "removed"
        if by.member and by.paused is not None:
            what = "paused" if by.paused else "unpaused"
        return {"what": what, "extension": by.extension, "name": by.name}
    return {"what": by}


def _contact(contact: Contact) -> Report:
    return {
        "name": contact.name,
        "company": contact.company,
        "url": contact.url,
        "number": contact.number,
        "priority": contact.priority,
    }


def _label(party: Party | None) -> str | None:
    return (party.label or None) if party else None


def _time(at: datetime | None) -> str | None:
    return None if at is None else at.isoformat(timespec="milliseconds")
