"""Opens calls in the CRM; what came of it stands on their cards."""

from collections.abc import Callable

from callpop.desk.cards import Cards
from callpop.desk.crm import Ask, CrmLinks, OpenResult, Refused
from callpop.desk.feed import Feed
from callpop.tasks import Tasks
from callpop.telephony.model import Call
from callpop.telephony.sentence import NOTHING, Sentence


class Opening:
    """``shown`` is called when a card says something else; ``problems`` hear of what nobody waits
    for."""

    def __init__(
        self,
        crm: CrmLinks,
        cards: Cards,
        tasks: Tasks,
        shown: Callable[[], None],
        problems: Feed[Sentence],
    ) -> None:
        self._crm = crm
        self._cards = cards
        self._tasks = tasks
        self._shown = shown
        self._problems = problems
        crm.asks.subscribe(self._asked)
        crm.troubles.subscribe(problems.publish)

    async def open(self, call_id: str, index: int = 0) -> OpenResult:
        """Open a link of the call."""
        result = await self._crm.open(call_id, index)
        if isinstance(result, Ask):
            self._asked(result)
            return result
        return self._settle(call_id, result)

    async def allow(self, ask: Ask) -> OpenResult:
        """Yes, to this link and to its host from now on."""
        return self._settle(ask.call_id, await self._crm.allow(ask))

    async def open_once(self, ask: Ask) -> OpenResult:
        """Yes, to this link alone."""
        return self._settle(ask.call_id, await self._crm.open_once(ask))

    def decline(self, ask: Ask) -> None:
        """No."""
        self._settle(ask.call_id, Refused(NOTHING))

    def open_soon(self, call_id: str) -> None:
        """Open the call's best link; nobody waits for the answer."""
        self._tasks.start(self._open_from_note(call_id), name="open in CRM")

    def pop_soon(self, call: Call) -> None:
        """Open the call's best link unasked, by the account's rule."""
        self._tasks.start(self._crm.pop(call), name="pop the CRM record")

    async def _open_from_note(self, call_id: str) -> None:
        result = await self.open(call_id)
        if isinstance(result, Refused):
            self._problems.publish(result.words)

    def _asked(self, ask: Ask) -> None:
        self._cards.ask(ask)
        self._shown()

    def _settle(self, call_id: str, result: OpenResult) -> OpenResult:
        self._cards.settle(call_id, result.words if isinstance(result, Refused) else NOTHING)
        self._shown()
        return result
