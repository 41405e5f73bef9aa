"""What the agent does with a call that is there: call back, hang up, hand on."""

from collections.abc import Callable

from callpop.desk import wording
from callpop.desk.dialing import Dialer, Preview
from callpop.desk.ports import Rules
from callpop.desk.requests import Requests
from callpop.telephony.commands import CommandAnswer, HangUp, Transfer, Verdict
from callpop.telephony.emergency import is_emergency
from callpop.telephony.model import Call, CallState
from callpop.telephony.numbers import PhoneNumber, dialable
from callpop.telephony.sentence import NOTHING, Sentence, say
from callpop.telephony.status import AccountStatus


class Handling:
    """Sends what is asked of a call to the call's own PBX, if that can do it.

    ``find`` knows the calls by their id, ``status`` the accounts by their name.
    """

    def __init__(
        self,
        requests: Requests,
        dialer: Dialer,
        rules: Rules,
        find: Callable[[str], Call | None],
        status: Callable[[str], AccountStatus | None],
    ) -> None:
        self._requests = requests
        self._dialer = dialer
        self._rules = rules
        self._find = find
        self._status = status

    async def call_back(self, call_id: str) -> CommandAnswer:
        """Call the other side of a call, through the account that it came by."""
        call = self._find(call_id)
        if call is None or not call.number:
            return refusal(say("There is no number to call back."))
        return await self._dialer.dial(call.number, call.account)

    async def hang_up(self, call_id: str) -> CommandAnswer:
        """End a call, where the PBX can."""
        call = self._find(call_id)
        if call is None or call.over:
            return refusal(say("This call is over."))
        status = self._status(call.account)
        if status is None or not status.capabilities.hang_up:
            pbx = status.title if status else call.account
            return refusal(say("{pbx} can't hang up for Callpop: use your phone.", pbx=pbx))
        legs = call.legs
        return await self._requests.ask(call.account, lambda request: HangUp(request, legs))

    def can_transfer(self, call: Call) -> bool:
        """Whether the call, as it stands, can be handed on from here."""
        status = self._status(call.account)
        able = status is not None and status.capabilities.transfer
        stands = call.state is CallState.ANSWERED and call.stale_since is None
        return able and stands and call.controllable

    def handing(self, call_id: str, text: str) -> Preview:
        """What handing the call to ``text`` would do."""
        call = self._find(call_id)
        if call is None or call.over:
            return Preview(problem=say("This call is over."))
        who = wording.title(call)
        if not text.strip():
            return Preview(account=call.account, sentence=say("Who is to talk to {who}?", who=who))
        number = dialable(text, self._rules.rules(call.account).country)
        if number is None:
            problem = say("This is not a number: choose a name from the list or type a number.")
            return Preview(account=call.account, problem=problem)
        return Preview(
            number=number.dialed,
            shown=number.shown,
            account=call.account,
            sentence=say("Hands the call with {who} to {number}.", who=who, number=number.shown),
            emergency=self._emergency(number, call.account),
        )

    async def transfer(
        self, call_id: str, destination: str, *, emergency: bool = False
    ) -> CommandAnswer:
        """Hand a call on, where the PBX can; to an emergency number only where ``emergency`` says
        that the agent was asked."""
        call = self._find(call_id)
        if call is None or call.over:
            return refusal(say("This call is over."))
        status = self._status(call.account)
        if status is None or not status.capabilities.transfer:
            pbx = status.title if status else call.account
            return refusal(say("{pbx} can't transfer for Callpop: use your phone.", pbx=pbx))
        number = dialable(destination, self._rules.rules(call.account).country)
        if number is None:
            return refusal(say("“{text}” is not a number to transfer to.", text=destination))
        if not emergency and self._emergency(number, call.account):
            return refusal(
                say(
                    "{number} is an emergency number: the call was not handed to it without "
                    "asking you.",
                    number=number.shown,
                )
            )
        legs, to = call.legs, number.dialed
        return await self._requests.ask(call.account, lambda request: Transfer(request, legs, to))

    def _emergency(self, number: PhoneNumber, account: str) -> Sentence:
        """The question before a call is handed there; none where a colleague has the number:
        a PBX hands calls to its own people first."""
        country = self._rules.rules(account).country
        if not is_emergency(number.dialed, country) or self._dialer.colleague(
            account, number.digits
        ):
            return NOTHING
        return say("{number} is an emergency number. Hand the call to it?", number=number.shown)


def refusal(words: Sentence) -> CommandAnswer:
    """An answer of our own: nothing was sent."""
    return CommandAnswer("", Verdict.REFUSED, words)
