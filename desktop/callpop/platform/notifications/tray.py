"""The tray icon's balloon: no buttons and no way to take it back, but nearly always there."""

from collections.abc import Callable

from callpop.desk.ports import Note
from callpop.platform.notifications.backend import (
    NotShownError,
    Watcher,
    Words,
    body_of,
    title_of,
)


class TrayBackend:
    """Notes as balloons of the tray icon.

    ``balloon`` shows a title and a body, both plain, and says whether it could.
    """

    name = "the tray's balloon"

    def __init__(self, balloon: Callable[[str, str], bool], *, words: Words = str) -> None:
        self._balloon = balloon
        self._words = words

    def follow(self, watcher: Watcher) -> None:
        """Nothing is known of a balloon once it is shown."""

    def begin(self, note: Note) -> None:
        """A moment later is soon enough for a balloon."""

    async def show(self, note: Note) -> None:
        """Show ``note``; its buttons are left out.

        Raises:
            NotShownError: there is no tray icon.
        """
        if not self._balloon(title_of(note, self._words), body_of(note, self._words)):
            raise NotShownError("there is no tray icon to show it from")

    async def withdraw(self, key: str) -> None:
        """A balloon goes by itself."""

    async def close(self) -> None:
        """Nothing is held."""
