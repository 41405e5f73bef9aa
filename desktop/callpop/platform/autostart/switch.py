"""Starting at log-in, for the windows."""

import asyncio

from callpop.platform.autostart.backend import AutostartError, Backend


class AutostartSwitch:
    """On or off (:class:`callpop.ui.ports.Switch`); the disk is touched in a thread.

    Every method raises :class:`AutostartError`.
    """

    def __init__(self, backend: Backend) -> None:
        self._backend = backend

    async def is_on(self) -> bool:
        """Whether the system would start Callpop."""
        state = await asyncio.to_thread(self._backend.state)
        if state.problem and not state.on:
            raise AutostartError(state.problem)
        return state.on

    async def turn(self, *, on: bool) -> None:
        """Switch it."""
        await asyncio.to_thread(self._backend.enable if on else self._backend.disable)
