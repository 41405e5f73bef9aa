"""What the command line tells of calls, people and accounts: the shapes of ``callpop status``,
``events``, ``presence`` and ``history``, a promise to users' scripts."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from callpop.desk.history_store import HistoryEntry
from callpop.telephony.calls import CallChange
from callpop.telephony.commands import CommandAnswer
from callpop.telephony.model import Call, Contact, Party, Presence
from callpop.telephony.moment import Moment
from callpop.telephony.status import AccountStatus

Report = dict[str, Any]
"""Ready for JSON."""

_REMEMBERED = 1_000


def call_report(call: Call, crm_url: str | None) -> Report:
    """A call; ``crm_url`` is the link that the app itself would open."""
    return {
        "id": call.id,
        "account": call.account,
        "direction": call.direction.value,
        "state": call.state.value,
        "outcome": call.outcome.value if call.outcome else None,
        "number": call.number,
        "number_shown": call.number_shown,
        "name": call.name,
        "company": call.company,
        "crm_url": crm_url,
        "contacts": [_contact(contact) for contact in call.contacts],
        "extension": call.extension,
        "group": _label(call.group),
        "queue": call.queue,
        "trunk": call.trunk,
        "answered_by": _label(call.answered_by),
        "started_at": _time(call.started_at),
        "answered_at": _time(call.answered_at),
        "ended_at": _time(call.ended_at),
        "duration": call.duration,
        "recording_url": call.recording_url,
        "stale_since": _time(call.stale_since),
    }


def entry_report(entry: HistoryEntry) -> Report:
    """A call of the history, in the same shape."""
    return {
        "id": entry.id,
        "account": entry.account,
        "direction": entry.direction.value,
        "state": entry.state.value,
        "outcome": entry.outcome.value if entry.outcome else None,
        "number": entry.number,
        "number_shown": entry.number_shown,
        "name": entry.name,
        "company": entry.company,
        "crm_url": entry.crm_url,
        "contacts": [_contact(contact) for contact in entry.contacts],
        "extension": entry.extension,
        "group": entry.group,
        "queue": entry.queue,
        "trunk": entry.trunk,
        "answered_by": entry.answered_by,
        "started_at": _time(entry.started_at),
        "answered_at": _time(entry.answered_at),
        "ended_at": _time(entry.ended_at),
        "duration": entry.duration,
        "recording_url": entry.recording_url,
        "called_back_at": _time(entry.called_back_at),
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
    """One line of the extension board."""
    return {
        "account": row.account,
        "extension": row.extension,
        "name": row.name,
        "state": row.state.value,
        "since": _time(row.since),
    }


def session_report(status: AccountStatus, now: Moment) -> Report:
    """How an account's session stands."""
    line = _line(now, status.account, "session")
    line["state"], line["detail"] = status.state.value, str(status.detail)
    return line


class EventReports:
    """The lines of ``callpop events``: never the same line twice."""

    def __init__(self) -> None:
        self._calls: dict[str, Report] = {}
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
        self._forget_old()
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

    def _forget_old(self) -> None:
        if len(self._calls) > _REMEMBERED:
            over = [i for i, report in self._calls.items() if report["state"] == "ended"]
            for call_id in over[: len(self._calls) - _REMEMBERED]:
                del self._calls[call_id]


def _line(now: Moment, account: str, kind: str) -> Report:
    return {"at": _time(now.wall), "account": account, "type": kind}


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
