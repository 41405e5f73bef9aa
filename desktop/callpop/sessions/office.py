"""All accounts of the agent, connected at once."""

import asyncio
import random
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from callpop.clock import Clock
from callpop.pbx.connector import Connector, PbxKind
from callpop.sessions.backoff import Jitter
from callpop.sessions.patience import DEFAULT, Patience
from callpop.sessions.recorder import Flight, Recorder
from callpop.sessions.session import Listener, Session
from callpop.tasks import Tasks
from callpop.telephony.commands import Command, CommandAnswer, Verdict
from callpop.telephony.sentence import Sentence, say
from callpop.telephony.status import AccountStatus, LinkState

__all__ = ["Listener", "Office"]

_NONE: Mapping[str, str] = {}


class Office:
    """Opens and closes sessions by the accounts' names.

    Every method is called on the event loop's thread. The listener is called there too.
    """

    def __init__(
        self,
        clock: Clock,
        listener: Listener,
        *,
        patience: Patience = DEFAULT,
        jitter: Jitter = random.uniform,
    ) -> None:
        self._clock = clock
        self._listener = listener
        self._patience = patience
        self._jitter = jitter
        self._tasks = Tasks("office")
        self._sessions: dict[str, Session] = {}
        self._statuses: dict[str, AccountStatus] = {}
        """Every account; a session's own status is fresher."""
        self._recorders: dict[str, Recorder] = {}
        self._lost: dict[str, datetime] = {}
        """Since when an account that has no session is lost."""

    def open(
        self,
        name: str,
        kind: PbxKind,
        connector: Connector,
        settings: Mapping[str, str] = _NONE,
        secrets: Mapping[str, str] = _NONE,
    ) -> None:
        """Connect an account; a session of that name is closed first.

        ``settings`` and ``secrets`` are what the connector was made of: the account's recording
        tells of the ones and hides the others.
        """
        old = self._part(name)
        recorder = self._recorders.setdefault(name, Recorder(name))
        recorder.begin(self._clock.now(), kind, settings, secrets)
        session = Session(
            name,
            kind,
            connector,
            self._listener,
            recorder,
            clock=self._clock,
            patience=self._patience,
            lost_at=self._lost.pop(name, None),
            jitter=self._jitter,
        )
        self._sessions[name] = session
        self._statuses[name] = session.status
        session.announce()
        if old is None:
            session.start()
        else:
            self._tasks.start(_replace(old, session), name=f"replace {name}")

    def hold(
        self,
        name: str,
        kind: PbxKind,
        state: LinkState,
        why: Sentence,
        *,
        needs_secret: bool = False,
    ) -> None:
        """Show an account that can't be connected; a session of that name is closed."""
        old = self._part(name)
        if old is not None:
            self._tasks.start(old.close(), name=f"close {name}")
        self._show(
            AccountStatus(
                account=name,
                kind=kind.name,
                title=kind.title,
                state=state,
                since=self._clock.now().wall,
                detail=why,
                needs_secret=needs_secret,
            )
        )

    async def close(self, name: str, *, for_a_while: bool = False) -> None:
        """Disconnect an account and forget it; ``for_a_while``: but for its recording."""
        old = self._part(name)
        if not for_a_while:
            self._recorders.pop(name, None)
        status = self._statuses.pop(name, None)
        self._lost.pop(name, None)
        if status is not None:
            self._listener.status(
                replace(
                    old.status if old else status,
                    state=LinkState.OFFLINE,
                    since=self._clock.now().wall,
                    detail=say("Switched off."),
                    retry_at=None,
                    needs_secret=False,
                )
            )
        if old is not None:
            await old.close()

    async def shutdown(self) -> None:
        """Say good-bye on every account and end everything; takes little more than a second."""
        farewells = [
            self._tasks.start(session.close(), name=f"close {name}")
            for name, session in self._sessions.items()
        ]
        if farewells:
            await asyncio.wait(farewells)
        await self._tasks.close()

    def command(self, account: str, command: Command) -> None:
        """Ask an account's PBX; the answer comes through the listener, never within this call."""
        asyncio.get_running_loop().call_soon(self._command, account, command)

    def flight(self, account: str) -> Flight | None:
        """What was said between an account and its PBX in the last minutes; None where it was
        never connected."""
        recorder = self._recorders.get(account)
        return recorder.flight(self._clock.now()) if recorder is not None else None

    def retry(self, account: str) -> None:
        """The agent wants an account tried now, even if it was refused."""
        if account in self._sessions:
            self._sessions[account].retry()

    def network_changed(self) -> None:
        """Another network, or the same again."""
        for session in self._sessions.values():
            session.network_changed()

    def woke_up(self, since: datetime) -> None:
        """The computer was asleep ``since`` then."""
        for session in self._sessions.values():
            session.woke_up(since)

    def _command(self, account: str, command: Command) -> None:
        if account in self._sessions:
            self._sessions[account].command(command)
            return
        held = self._statuses.get(account)
        why = (
            say("{account} is not connected: {why}", account=account, why=held.detail)
            if held
            else say("There is no account {account}.", account=account)
        )
        answer = CommandAnswer(command.request, Verdict.REFUSED, why)
        self._listener.answered(account, answer)

    def _show(self, status: AccountStatus) -> None:
        self._statuses[status.account] = status
        self._listener.status(status)

    def _part(self, name: str) -> Session | None:
        """Take a session out, silenced; its loss outlives it."""
        session = self._sessions.pop(name, None)
        if session is not None:
            session.mute()
            if session.lost_at is not None:
                self._lost[name] = session.lost_at
        return session


async def _replace(old: Session, new: Session) -> None:
    """The PBX sees the old one leave before the new one comes."""
    await old.close()
    new.start()
