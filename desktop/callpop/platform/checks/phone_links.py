"""Does a click on a phone number come to Callpop?"""

import asyncio
from functools import partial

from callpop.checks import Finding, Remedy, good, off, trouble
from callpop.phone_links import SCHEMES
from callpop.platform.phone_links.backend import Backend, LinksError
from callpop.telephony.sentence import say


class PhoneLinksCheck:
    """Asks the system who opens phone links, and takes them."""

    key = "phone-links"
    title = say("Phone links")

    def __init__(self, backend: Backend) -> None:
        self._backend = backend
        self._take = Remedy(
            say("Open them with Callpop"), partial(asyncio.to_thread, backend.register, SCHEMES)
        )

    async def look(self, *, gently: bool = False) -> Finding:
        """Look now."""
        try:
            statuses = await asyncio.to_thread(self._backend.statuses, SCHEMES)
        except LinksError as error:
            return trouble(error.sentence)
        for status in statuses:
            if status.problem:
                return trouble(status.problem, say("Nothing else is touched by that."), self._take)
        if all(status.ours for status in statuses):
            return good(say("A click on a phone number opens Callpop's dial box."))
        others = dict.fromkeys(one.handler for one in statuses if one.handler and not one.ours)
        if others:
            words = say(
                "A click on a phone number opens {programs}, and not Callpop.",
                programs=", ".join(others),
            )
        elif any(status.ours for status in statuses):
            words = say("Callpop opens some phone links; nothing opens the others.")
        else:
            words = say("Nothing opens phone links: a click on a phone number does nothing.")
        return off(words, say("Calls are seen all the same."), self._take)
