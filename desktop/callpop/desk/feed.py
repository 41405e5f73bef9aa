"""A list of listeners, told one after the other."""

import logging
from collections.abc import Callable
from typing import Generic, TypeVar

_log = logging.getLogger(__name__)

T = TypeVar("T")


class Feed(Generic[T]):
    """What the desk tells to whoever subscribed.

    One failing listener is logged and does not stop the others. Not for use across threads.
    """

    def __init__(self, name: str = "feed") -> None:
        self._name = name
        self._listeners: list[Callable[[T], object]] = []

    def subscribe(self, listener: Callable[[T], object]) -> Callable[[], None]:
        """Call ``listener`` with everything published from now on; call the answer to stop."""
        # Wrapped, so that the same listener subscribed twice can be taken off once.
        entry: Callable[[T], object] = lambda value: listener(value)  # noqa: E731
        self._listeners.append(entry)

        def unsubscribe() -> None:
            if entry in self._listeners:
                self._listeners.remove(entry)

        return unsubscribe

    @property
    def heard(self) -> bool:
        """Somebody listens."""
        return bool(self._listeners)

    def publish(self, value: T) -> None:
        """Tell every listener, in the order of subscription."""
        for listener in tuple(self._listeners):
            try:
                listener(value)
            except Exception:
                # Without the value: it may hold a caller's name and number.
                _log.exception("a listener of %s failed", self._name)
