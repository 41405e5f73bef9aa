"""Where other programs' windows are out of reach."""


class Nowhere:
    """A :class:`callpop.ui.ports.Foreground` that knows of nobody."""

    reads_in_front = False

    async def remember(self) -> None:
        """There is nobody to remember."""

    async def selected(self) -> str:
        """Nothing."""
        return ""

    async def copied(self) -> str:
        """Nothing."""
        return ""

    def bring(self, window: int, time: int = 0, token: str = "") -> None:
        """Qt has done what can be done."""

    def give_back(self) -> None:
        """There is nobody to give it to."""

    async def close(self) -> None:
        """Nothing was opened."""
