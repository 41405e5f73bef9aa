"""Where a number to be dialed comes from."""

from enum import StrEnum


class Origin(StrEnum):
    """Where a number to be dialed comes from."""

    AGENT = "agent"
    """Typed by the agent, or chosen in Callpop's own windows."""
    LINK = "link"
    SELECTION = "selection"
    CLIPBOARD = "clipboard"

    @property
    def outside(self) -> bool:
        """Another program wrote it: it may be anything."""
        return self is not Origin.AGENT
