"""Windows that are loaded and made when they are first wanted."""

from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class Later(Generic[T]):
    """``make`` loads and makes it; ``feed`` is called then, to show in it what there is by now.

    From then on whoever tells it something asks for :attr:`made`.
    """

    def __init__(self, make: Callable[[], T], feed: Callable[[], object] = lambda: None) -> None:
        self.made: T | None = None
        """It, if it was wanted by now."""
        self._make = make
        self._feed = feed

    @property
    def it(self) -> T:
        """It."""
        if self.made is None:
            self.made = self._make()
            self._feed()
        return self.made

    def forget(self) -> T | None:
        """Make another when one is wanted again; the one that there was."""
        old, self.made = self.made, None
        return old
