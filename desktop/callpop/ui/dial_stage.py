"""What the dial box is about at a moment."""

from enum import Enum, auto


class Stage(Enum):
    """What the box is about."""

    TYPING = auto()
    """A number or a name; persons to choose from."""
    NUMBERS = auto()
    """Several numbers came together: which one?"""
    COUNTING = auto()
    """It dials soon."""
    ACCOUNTS = auto()
    """Nothing says through which account."""
    EMERGENCY = auto()
    """Is that really meant?"""
