"""Looking at what the desk itself knows: accounts, and what keeps calls from popping up."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import tzinfo

from callpop.checks import Finding, Remedy, good, trouble, unknown
from callpop.desk.pause import Pause
from callpop.desk.wording import clock_time
from callpop.preferences import Preferences
from callpop.telephony.sentence import NOTHING, Sentence, say
from callpop.telephony.status import AccountStatus, LinkState

Deed = Callable[[], Awaitable[object]]


class PopUpCheck:
    """Would a call pop up just now, by what the agent chose? ``prefer`` writes other choices."""

    key = "pop-ups"
    title = say("Pop-ups")

    def __init__(
        self,
        pause: Pause,
        resume: Deed,
        chosen: Callable[[], Preferences],
        prefer: Callable[[Preferences], Awaitable[object]],
        zone: tzinfo | None = None,
    ) -> None:
        self._pause = pause
        self._resume = Remedy(say("Resume"), resume)
        self._chosen = chosen
        self._prefer = prefer
        self._zone = zone

    async def look(self, *, gently: bool = False) -> Finding:
        """Look now."""
        chosen, paused = self._chosen(), self._pause.state
        if not (chosen.cards or chosen.notifications):
            return trouble(
                say("Cards and notifications are both switched off: no call is shown."),
                NOTHING,
                self._switch(say("Show cards"), replace(chosen, cards=True)),
            )
        if paused.on and paused.until is None:
            return trouble(say("Pop-ups are paused."), NOTHING, self._resume)
        if paused.on and paused.until is not None:
            time = clock_time(paused.until, self._zone)
            if paused.by_hours:
                words = say("It is your quiet time until {time}: no call pops up.", time=time)
            else:
                words = say("Pop-ups are paused until {time}.", time=time)
            return trouble(words, NOTHING, self._resume)
        if not chosen.incoming_calls:
            return trouble(
                say("Calls from outside don't pop up: so it is chosen in the settings."),
                NOTHING,
                self._switch(say("Let them pop up"), replace(chosen, incoming_calls=True)),
            )
        private = (
            say("Names and numbers are hidden, since that is switched on.")
            if chosen.private
            else NOTHING
        )
        if not chosen.cards:
            return good(say("Calls show as notifications; cards are switched off."), private)
        if not chosen.notifications:
            return good(say("Calls show as cards; notifications are switched off."), private)
        return good(say("Calls show as cards and as notifications."), private)

    def _switch(self, label: Sentence, wanted: Preferences) -> Remedy:
        return Remedy(label, lambda: self._prefer(wanted))


class AccountCheck:
    """Is one account online? ``settings`` opens them."""

    def __init__(self, status: AccountStatus, retry: Deed, settings: Deed) -> None:
        self._status = status
        self._retry = Remedy(say("Try again"), retry)
        self._settings = Remedy(say("Settings…"), settings)
        self.key = f"account:{status.account}"
        self.title = say("{account}", account=status.account)

    async def look(self, *, gently: bool = False) -> Finding:
        """Look now."""
        status = self._status
        match status.state:
            case LinkState.ONLINE:
                return good(
                    say("Online: {title} tells Callpop of calls.", title=status.title),
                    status.detail,
                )
            case LinkState.CONNECTING:
                return unknown(say("It is just connecting."), status.detail)
            case LinkState.WAITING:
                return trouble(status.detail, NOTHING, self._retry, self._settings)
            case LinkState.REFUSED:
                return trouble(status.detail, NOTHING, self._settings, self._retry)
            case LinkState.OFFLINE:
                return trouble(status.detail, NOTHING, self._settings)


class NoAccountCheck:
    """There is none."""

    key = "accounts"
    title = say("Accounts")

    def __init__(self, add: Deed) -> None:
        self._add = Remedy(say("Add an account…"), add)

    async def look(self, *, gently: bool = False) -> Finding:
        """Look now."""
        return trouble(
            say("There is no account: nobody tells Callpop of calls."), NOTHING, self._add
        )
