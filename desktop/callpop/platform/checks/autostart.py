"""Will Callpop be there after the next log-in?"""

import asyncio
from functools import partial

from callpop.checks import Finding, Remedy, good, off, trouble
from callpop.platform.autostart.backend import AutostartError, Backend
from callpop.telephony.sentence import say


class AutostartCheck:
    """Reads what the system would start, and switches it."""

    key = "autostart"
    title = say("Start at log-in")

    def __init__(self, backend: Backend) -> None:
        self._backend = backend
        self._on = Remedy(say("Switch it on"), partial(asyncio.to_thread, backend.enable))
        self._off = Remedy(say("Switch it off"), partial(asyncio.to_thread, backend.disable))

    async def look(self, *, gently: bool = False) -> Finding:
        """Look now."""
        try:
            state = await asyncio.to_thread(self._backend.state)
        except AutostartError as error:
            return trouble(error.sentence)
        if state.problem:
            return trouble(state.problem, say("File: {place}", place=state.place), self._on)
        if state.on:
            words = say("Callpop starts when you log in, without opening a window.")
            return good(words, say("File: {place}", place=state.place), self._off)
        return off(
            say("Callpop does not start when you log in: no call is seen until you start it."),
            say("Switch it on if you want it always there."),
            self._on,
        )
