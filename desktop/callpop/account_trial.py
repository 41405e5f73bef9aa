"""Trying an account for real, before or without keeping it: what its PBX says."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from callpop.clock import Clock
from callpop.pbx.connector import Connector, PbxKind, WebhookChannel, WebSocketChannel
from callpop.sessions.office import Office
from callpop.telephony.commands import CommandAnswer
from callpop.telephony.events import Event
from callpop.telephony.moment import Moment
from callpop.telephony.sentence import NOTHING, Sentence, say
from callpop.telephony.status import AccountStatus, LinkState

Progress = Callable[[Sentence], None]
"""Hears how a trial goes, as often as there is news."""

NO_SECRETS: Mapping[str, str] = {}


class TrialFailed(Exception):
    """The account did not come online; ``sentence`` says what the PBX or the network said."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(str(sentence))
        self.sentence = sentence


async def try_account(
    kind: PbxKind,
    connector: Connector,
    clock: Clock,
    *,
    secrets: Mapping[str, str] = NO_SECRETS,
    seconds: float,
    progress: Progress = lambda _how: None,
    until_called: bool = False,
) -> Sentence:
    """Connect apart from every other account, and say that it went well.

    A PBX that calls us can't be made to: there it is enough that it could, unless ``until_called``
    asks to wait for its first call, however long that takes. ``progress`` hears how it goes.
    ``secrets`` are those of the connector: what the PBX says is told without them.

    Raises:
        TrialFailed: it was refused, could not be reached, or said nothing for ``seconds``.
    """
    hooks = [c for c in connector.channels if isinstance(c, WebhookChannel)]
    witness = _Witness([channel.awaiting for channel in hooks], progress, patient=until_called)
    office = Office(clock, witness)
    try:
        office.open("test", kind, connector, secrets=secrets)
        async with asyncio.timeout(None if hooks and until_called else seconds):
            await witness.settled.wait()
    except TimeoutError:
        raise TrialFailed(
            say(
                "{title} did not say within {seconds} seconds whether it lets us in. {detail}",
                title=kind.title,
                seconds=f"{seconds:g}",
                detail=witness.detail,
            )
        ) from None
    finally:
        await office.shutdown()
    if witness.awaiting:
        return witness.detail
    if witness.state is not LinkState.ONLINE:
        raise TrialFailed(witness.detail)
    cautions = [c.caution for c in connector.channels if isinstance(c, WebSocketChannel)]
    if hooks:
        return say("{title} called: its webhooks arrive.", title=kind.title)
    if caution := next(filter(None, cautions), NOTHING):
        return say("{title} lets us in. {caution}", title=kind.title, caution=caution)
    return say("{title} lets us in.", title=kind.title)


class _Witness:
    """Listens until the connection is settled, one way or the other."""

    def __init__(self, awaited: Sequence[Sentence], progress: Progress, *, patient: bool) -> None:
        self._awaited = awaited
        self._progress = progress
        self._patient = patient
        self.awaiting = False
        """All is ready for the PBX to call."""
        self.settled = asyncio.Event()
        self.state = LinkState.CONNECTING
        self.detail = say("The connection was not even begun.")

    def status(self, status: AccountStatus) -> None:
        if self.settled.is_set():
            return
        self.state, self.detail = status.state, status.detail
        self.awaiting = status.detail in self._awaited
        self._progress(status.detail)
        decided = status.state in (LinkState.ONLINE, LinkState.REFUSED, LinkState.WAITING)
        if (self.awaiting and not self._patient) or (decided and not self.awaiting):
            self.settled.set()

    def event(self, account: str, event: Event, now: Moment) -> None:
        pass

    def answered(self, account: str, answer: CommandAnswer) -> None:
        pass

    def lost(self, account: str, now: Moment) -> None:
        pass

    def back(self, account: str, now: Moment, lost_at: datetime) -> None:
        pass

    def noticed(self, account: str, what: Sentence) -> None:
        pass
