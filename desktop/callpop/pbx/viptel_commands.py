"""What the agent asks of a VIPTel PBX, and which of its events says that it was done
(``protocols.md`` 5.2; 5.5 V5, V6, V18, V20)."""

from callpop.pbx.connector import Answered, Output
from callpop.pbx.viptel_account import TITLE, ViptelAccount
from callpop.pbx.viptel_actions import Action, Actions
from callpop.pbx.viptel_calls import Calls
from callpop.pbx.viptel_messages import Begin, Created, End, Join, Message, Reply, frame
from callpop.pbx.viptel_talk import Creation, Talk
from callpop.pbx.viptel_words import BEGUN_BEFORE, refused_action
from callpop.telephony.commands import Command, CommandAnswer, Dial, HangUp, Transfer, Verdict
from callpop.telephony.moment import Moment
from callpop.telephony.numbers import same
from callpop.telephony.sentence import Sentence, say


class Commands:
    """Commands in, actions out, and their answers."""

    def __init__(self, account: ViptelAccount, calls: Calls) -> None:
        self._account = account
        self._calls = calls
        self._actions = Actions()

    def ask(self, command: Command, now: Moment) -> list[Output]:
        """Place a call, end one, hand one on."""
        if isinstance(command, Dial):
            return self._create(command, now)
        found = self._calls.find(command.legs)
        if isinstance(found, Talk):
            found = self._whole(found, command)
        if found is None or found.over or not found.known:
            return refuse(command, BEGUN_BEFORE)
        if isinstance(found, Talk):
            key = call_id = found.id
        elif not found.ids:
            return refuse(command, say("{title} has not placed the call yet.", title=TITLE))
        else:
            key, call_id = found.random_id, found.ids[-1]
        return self._control(command, found, key, call_id, now)

    def heard(self, told: Message, now: Moment) -> list[Output]:
        """An event came, and the calls know of it: it may prove that something was done."""
        return self._actions.confirm(lambda action: self._proves(told, action), now)

    def failed(self, reply: Reply, now: Moment) -> list[Output]:
        """An error came: it is about the one action in flight, if there is one."""
        flying = self._actions.flying
        if flying is None:
            return []
        return self._settle(self._actions.fail(refused_action(reply, flying.name), now))

    def cut(self) -> list[Output]:
        """The connection is gone."""
        return self._settle(self._actions.cut())

    def elapsed(self, now: Moment) -> list[Output]:
        """Nobody waits for ever."""
        return self._settle(self._actions.elapsed(now))

    def deadline(self) -> float | None:
        """Ticks of the next end of patience."""
        return self._actions.deadline()

    def _create(self, command: Dial, now: Moment) -> list[Output]:
        to, random_id = _dialled(command.number), _random_id(command.request)
        parts = {"from": self._account.extension, "to": to, "call_random_id": random_id}
        if self._account.caller_id:
            parts["caller_id"] = self._account.caller_id
        self._calls.made.ask(random_id, to, now)
        action = Action(
            request=command.request,
            name="call.create",
            frame=frame(action="call.create", **parts),
            accepted=say("{title} calls: your phone rings first.", title=TITLE),
            key=random_id,
        )
        return self._settle(self._actions.ask(action, now))

    def _control(
        self,
        command: HangUp | Transfer,
        found: Talk | Creation,
        key: str,
        call_id: str,
        now: Moment,
    ) -> list[Output]:
        if isinstance(command, HangUp):
            name, to, more = "call.hangup", "", {}
            accepted = _hung_up_words(found)
        else:
            name, to = "call.redirect", _dialled(command.destination)
            more = {"destination": to}
            accepted = say("{title} hands the call to {to}.", title=TITLE, to=to)
        action = Action(
            request=command.request,
            name=name,
            frame=frame(action=name, unique_id=call_id, **more),
            accepted=accepted,
            key=key,
            destination=to,
        )
        return self._actions.ask(action, now)

    def _whole(self, talk: Talk, command: Command) -> Talk | None:
        """What to act upon. A ringing agent's leg may be declined by itself; to end the call, or
        to hand it on, means its parent (V18)."""
        if talk.parent is None or (isinstance(command, HangUp) and not talk.picked):
            return talk
        return self._calls.get(talk.parent)

    def _proves(self, told: Message, action: Action) -> bool:
        """Whether the event says that the action was done (V6)."""
        ids = self._calls.made.ids_of(action.key)
        match action.name, told:
            case "call.create", Created():
                return told.random_id == action.key
            case "call.hangup", End():
                return told.id in ids
            case "call.redirect", Begin():
                callee = told.callee.number or told.callee.extension or ""
                there = action.destination == told.callee.extension
                there = there or same(callee, action.destination)
                return there and (told.id in ids or told.queue_call in ids)
            case "call.redirect", Join():
                return told.id in ids and told.queue == action.destination
        return False

    def _settle(self, outputs: list[Output]) -> list[Output]:
        """A call that was refused, or never told of, is not waited for."""
        for output in outputs:
            if isinstance(output, Answered) and output.answer.verdict is not Verdict.ACCEPTED:
                self._calls.made.unask(_random_id(output.answer.request))
        return outputs


def refuse(command: Command, words: Sentence) -> list[Output]:
    """No, and nothing was sent."""
    return [Answered(CommandAnswer(command.request, Verdict.REFUSED, words))]


def _random_id(request: str) -> str:
    """Letters and digits alone, 64 at most."""
    return "".join(c for c in request if c.isascii() and c.isalnum())[:64]


def _dialled(number: str) -> str:
    """As the document writes numbers: national ones with a zero, others with two."""
    if not number.startswith("+"):
        return number
    return "0" + number[4:] if number.startswith("+421") else "00" + number[1:]


def _hung_up_words(found: Talk | Creation) -> Sentence:
    if isinstance(found, Talk) and found.parent is not None:
        return say("Declined: {title} offers the call to the queue's next agent.", title=TITLE)
    return say("{title} has ended the call.", title=TITLE)
