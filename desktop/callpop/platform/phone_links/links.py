"""Phone links, for the windows."""

import asyncio
from collections.abc import Sequence

from callpop.phone_links import SCHEMES, SOFTPHONE_SCHEMES, LinkStatus
from callpop.platform.phone_links.backend import Backend
from callpop.telephony.sentence import Sentence


class PhoneLinks:
    """Who opens phone links (:class:`callpop.ui.link_port.PhoneLinks`); what takes time is
    done in a thread.

    Every method raises :class:`callpop.platform.phone_links.backend.LinksError`.
    """

    def __init__(self, backend: Backend) -> None:
        self._backend = backend
        self._one_at_a_time = asyncio.Lock()

    async def statuses(self) -> Sequence[LinkStatus]:
        """Who opens them now, softphones' links last."""
        async with self._one_at_a_time:
            return await asyncio.to_thread(self._backend.statuses, SCHEMES + SOFTPHONE_SCHEMES)

    async def register(self, *, softphone: bool = False) -> Sentence:
        """Open phone links from now on, and softphones' too if ``softphone``; what is left for
        the agent to do, or nothing."""
        schemes = SCHEMES + SOFTPHONE_SCHEMES if softphone else SCHEMES
        async with self._one_at_a_time:
            return await asyncio.to_thread(self._backend.register, schemes)

    async def unregister(self) -> None:
        """Open none of them any more."""
        async with self._one_at_a_time:
            await asyncio.to_thread(self._backend.unregister, SCHEMES + SOFTPHONE_SCHEMES)
