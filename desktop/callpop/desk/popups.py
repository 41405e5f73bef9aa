"""All that pops up of calls: cards, notes, sound and the CRM, by one decision for each call."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import tzinfo

from callpop.clock import Clock
from callpop.desk.cards import Card, CardBoard, Cards
from callpop.desk.crm import CrmLinks
from callpop.desk.feed import Feed
from callpop.desk.opening import Opening
from callpop.desk.pause import Pause
from callpop.desk.popping import Popping, PopRules
from callpop.desk.pops import PopActions, Pops
from callpop.desk.ports import Notifier, Ringer, Rules
from callpop.desk.privacy import Privacy
from callpop.desk.ringing import Ringing
from callpop.preferences import Preferences
from callpop.tasks import Tasks
from callpop.telephony.calls import CallChange
from callpop.telephony.commands import Capabilities
from callpop.telephony.model import Call
from callpop.telephony.moment import Moment
from callpop.telephony.sentence import Sentence


@dataclass(frozen=True, slots=True)
class Needs:
    """What pop-ups ask of the desk around them."""

    can_now: Callable[[str], Capabilities]
    """What an account's PBX can do while it is online; nothing while it is not."""
    can_dial: Callable[[str], bool]
    call_back: Callable[[str], object]
    """A call's id; it goes on in the background."""
    changed: Callable[[], None]
    """Some card may look different, or there is another deadline."""
    released: Callable[[list[Call]], None]
    """These calls may pop up now, and are to be told again."""


class PopUps:
    """Keeps the boards of what pops up, and has them agree."""

    def __init__(
        self,
        needs: Needs,
        clock: Clock,
        tasks: Tasks,
        crm: CrmLinks,
        rules: Rules,
        notifier: Notifier,
        ringer: Ringer,
        problems: Feed[Sentence],
        zone: tzinfo | None,
    ) -> None:
        self._needs = needs
        self._clock = clock
        self.pause = Pause(zone)
        self.popping = Popping(self.pause, zone)
        self.privacy = Privacy()
        allows, has_link = self.popping.allows, lambda call: bool(crm.links(call))
        self._cards = Cards(
            allows, self.privacy, needs.can_now, has_link, notice=crm.problem, zone=zone
        )
        self.opening = Opening(crm, self._cards, tasks, needs.changed, problems)
        self.notes = Pops(
            notifier,
            allows,
            self.privacy,
            PopActions(
                open_in_crm=self.opening.open_soon,
                call_back=needs.call_back,
                pop_crm=self.opening.pop_soon,
                has_link=has_link,
                can_dial=needs.can_dial,
                pop_rule=lambda account: rules.rules(account).pop,
            ),
        )
        self._ringing = Ringing(ringer, allows, self.pause)
        self.pause.changes.subscribe(lambda _paused: self._pause_changed())
        self.privacy.changes.subscribe(lambda _on: self._privacy_changed())

    @property
    def board(self) -> CardBoard:
        """The cards on the screen."""
        return self._cards.board

    def card(self, call_id: str) -> Card | None:
        """What the call's card shows, or would show."""
        return self._cards.card(call_id)

    def prefer(self, chosen: Preferences) -> None:
        """How the agent wants to be told of calls, and of which; rules are for those to come."""
        self._cards.enabled = chosen.cards
        self.notes.enabled = chosen.notifications
        self.popping.rules = PopRules.of(chosen)
        self._ringing.enabled = chosen.sound
        self.pause.follow(chosen.quiet_hours, chosen.quiet_days, self._clock.now())
        self.privacy.switch(on=chosen.private)
        self.settle()

    def take(self, change: CallChange, now: Moment) -> None:
        """A call is new or changed; :meth:`settle` follows the last of several."""
        self.popping.take(change)
        # First, for they are on their way then; cards are drawn later.
        self.notes.take(change, now)
        self._cards.take(change, now)
        self._ringing.take(change)

    def settle(self) -> None:
        """What is to sound sounds, and whoever shows cards looks at them."""
        self._ringing.settle()
        self._needs.changed()

    def dismiss(self, call_id: str) -> None:
        """No card, note or sound of this call any more."""
        self.popping.mute(call_id)
        self.leave(call_id)
        self.settle()

    def dismiss_ringing(self) -> None:
        """The same of every call that rings."""
        for call_id in self.popping.ringing():
            self.dismiss(call_id)

    def recall(self, call_id: str) -> None:
        """The agent asks for the card of this call, whatever kept it away."""
        self.popping.recall(call_id)
        self._cards.recall(call_id)
        self.settle()

    def leave(self, call_id: str) -> None:
        """Nobody need look at this call now."""
        self._cards.leave(call_id)
        self.notes.leave(call_id)

    def deadline(self) -> float | None:
        """Ticks at which to call :meth:`elapsed`."""
        deadlines = [one.deadline() for one in (self._cards, self.notes, self.pause)]
        return min((due for due in deadlines if due is not None), default=None)

    def elapsed(self, now: Moment) -> None:
        """Time has passed."""
        self.pause.elapsed(now)
        self._cards.elapsed(now)
        self.notes.elapsed(now)

    def close(self) -> None:
        """Callpop ends: notes go, and nothing sounds."""
        self.notes.withdraw_all()
        self._ringing.enabled = False
        self._ringing.settle()

    def _pause_changed(self) -> None:
        if not self.pause.on:
            self._needs.released(self.popping.release())
        self.settle()

    def _privacy_changed(self) -> None:
        self.notes.reword(self._clock.now())
        self._needs.changed()
