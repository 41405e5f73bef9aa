"""What the agent does with calls and people, whichever window it is pressed in."""

from collections.abc import Callable, Coroutine, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from callpop.desk.cards import CardAction
from callpop.desk.crm import Ask
from callpop.desk.desk import Desk
from callpop.desk.history_store import HistoryEntry
from callpop.desk.origin import Origin
from callpop.tasks import Tasks
from callpop.telephony.commands import CommandAnswer, Verdict
from callpop.telephony.model import Call
from callpop.telephony.sentence import Sentence
from callpop.ui.card import action_text
from callpop.ui.card_stack import CardStack
from callpop.ui.later import Later
from callpop.ui.offers import Offer
from callpop.ui.tokens import Tone
from callpop.ui.words import translate, verdict

if TYPE_CHECKING:
    from callpop.ui.dial_box import DialBox


class Deeds:
    """Takes the agent's wishes to the desk; the PBX's answers go to the card of the call."""

    def __init__(
        self, desk: Desk, tasks: Tasks, stack: CardStack, dial_box: "Later[DialBox]"
    ) -> None:
        self._desk = desk
        self._tasks = tasks
        self._stack = stack
        self._dial_box = dial_box
        self.more_offers: Callable[[str], Sequence[Offer]] = lambda _call_id: ()
        """What other rooms of the windows offer for a call besides."""

    def offers(self, call_id: str) -> Sequence[Offer]:
        """What a call's card offers, for whoever has the keyboard."""
        card = self._desk.card(call_id)
        if card is None:
            return ()
        return [
            *((action_text(one), partial(self.act, call_id, one.value)) for one in card.actions),
            *self.more_offers(call_id),
        ]

    def card_offers(self, call_id: str) -> Sequence[Offer]:
        """What the menu of a card offers: what it does, and how not to see such cards."""
        card = self._desk.card(call_id)
        if card is None:
            return ()
        buttons = [action for action in card.actions if action is not CardAction.NOT_NOW]
        offers: list[Offer] = [
            (action_text(action), partial(self.act, call_id, action.value)) for action in buttons
        ]
        offers += self.more_offers(call_id)
        mute = partial(self.act, call_id, CardAction.NOT_NOW.value)
        if card.call.over:
            offers.append((QCoreApplication.translate("Card", "Close this card"), mute))
        else:
            offers.append((QCoreApplication.translate("Card", "Mute this call"), mute))
        hour = QCoreApplication.translate("Card", "Mute pop-ups for 1 hour")
        today = QCoreApplication.translate("Card", "Mute pop-ups for today")
        offers.append((hour, partial(self._mute_with, call_id, self._desk.pause_hour)))
        offers.append((today, partial(self._mute_with, call_id, self._desk.pause_today)))
        return offers

    def _mute_with(self, call_id: str, pause: Callable[[], None]) -> None:
        """From this very call on."""
        self.act(call_id, CardAction.NOT_NOW.value)
        pause()

    def number_of(self, call_id: str) -> str:
        """The number of a call's other side, to be copied; "" for none."""
        call = self._desk.call(call_id)
        return (call.number_shown or call.number or "") if call is not None else ""

    def act(self, call_id: str, action: str) -> None:
        """Do what a card's button says."""
        match CardAction(action):
            case CardAction.OPEN_IN_CRM:
                self.open_in_crm(call_id)
            case CardAction.COPY_NUMBER:
                if number := self.number_of(call_id):
                    QGuiApplication.clipboard().setText(number)
            case CardAction.CALL_BACK:
                self._ask_pbx(call_id, self._desk.handling.call_back(call_id))
            case CardAction.HANG_UP:
                self._ask_pbx(call_id, self._desk.handling.hang_up(call_id))
            case CardAction.TRANSFER:
                if (call := self._desk.call(call_id)) is not None:
                    self._dial_box.it.hand_on(call)
            case CardAction.NOT_NOW:
                self._stack.dismiss(call_id)
                self._desk.dismiss(call_id)

    def open_in_crm(self, call_id: str) -> None:
        """Open the record of a call's other side."""
        self._tasks.start(self._desk.open_in_crm(call_id), name="open in CRM")

    def allow(self, ask: Ask) -> None:
        """Yes, to a CRM's host from now on."""
        self._answer(self._desk.allow, ask)

    def open_once(self, ask: Ask) -> None:
        """Yes, to this link alone."""
        self._answer(self._desk.open_once, ask)

    def dial_box(
        self,
        text: str = "",
        note: Sentence | None = None,
        account: str | None = None,
        origin: Origin = Origin.AGENT,
    ) -> None:
        """Open the dial box, filled in with what ``text`` holds."""
        self._dial_box.it.open(text, note, account, self._transferable(), origin)

    def count_down(self, text: str, origin: Origin) -> None:
        """Open the dial box and dial the number in ``text`` soon, unless the agent stops it."""
        self._dial_box.it.open_countdown(text, origin, self._transferable())

    def call_back(self, entry: HistoryEntry) -> None:
        """Open the dial box with the other side of a call of the history."""
        if entry.number:
            self.call(entry.account, entry.number_shown or entry.number)

    def call(self, account: str, number: str) -> None:
        """Open the dial box with an extension or a number, through ``account`` if that dials."""
        able = account if account in self._desk.dialer.accounts() else None
        self.dial_box(number, account=able)

    def call_now(self, account: str, number: str) -> None:
        """Call an extension or a number at once, through ``account`` if that dials; it is asked
        first where the agent wants that, and before an emergency number."""
        able = account if account in self._desk.dialer.accounts() else None
        self._dial_box.it.call(number, able, self._transferable())

    def transfer(self, call_id: str, to: str, told: Callable[[str, Tone], object]) -> None:
        """Hand a call to a colleague of its own PBX at once; ``told`` hears how that goes."""

        async def ask() -> None:
            told(QCoreApplication.translate("Dial", "Transferring…"), Tone.MUTED)
            answer = await self._desk.handling.transfer(call_id, to)
            tone = Tone.ANSWERED if answer.verdict is Verdict.ACCEPTED else Tone.MISSED
            words = translate(self._desk.privacy.sentence(answer.words))
            told(words or verdict(answer.verdict), tone)

        self._tasks.start(ask(), name="transfer")

    def _transferable(self) -> Call | None:
        for call in self._desk.live_calls():
            if self._desk.handling.can_transfer(call):
                return call
        return None

    def _answer(self, answer: Callable[[Ask], Coroutine[Any, Any, Any]], ask: Ask) -> None:
        self._tasks.start(answer(ask), name="answer about the CRM's host")

    def _ask_pbx(self, call_id: str, asking: Coroutine[Any, Any, CommandAnswer]) -> None:
        async def ask() -> None:
            wait = QCoreApplication.translate("Card", "Asking the PBX…")
            self._stack.say(call_id, wait)
            answer = await asking
            tone = Tone.ANSWERED if answer.verdict is Verdict.ACCEPTED else Tone.MISSED
            words = translate(self._desk.privacy.sentence(answer.words))
            self._stack.say(call_id, words or verdict(answer.verdict), tone)

        self._tasks.start(ask(), name="ask the PBX")
