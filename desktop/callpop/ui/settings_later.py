"""The settings, which are the largest window and seldom opened: made when they are first wanted."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from callpop.telephony.status import AccountStatus
from callpop.ui.choosing import Choosing

if TYPE_CHECKING:
    from callpop.ui.settings_window import SettingsWindow


class SettingsLater:
    """Keeps what the window will have to show; ``make`` makes it."""

    def __init__(self, choosing: Choosing, make: Callable[[Choosing], "SettingsWindow"]) -> None:
        self.choosing = choosing
        self.made: SettingsWindow | None = None
        """The window, if it was wanted by now."""
        self._make = make
        self._statuses: Sequence[AccountStatus] = ()
        self._private = False

    @property
    def window(self) -> "SettingsWindow":
        """The window."""
        if self.made is None:
            self.made = self._make(self.choosing)
            self.made.show_private(on=self._private)
            self.made.show_status(self._statuses)
            self.made.settings_changed()
        return self.made

    @property
    def open(self) -> bool:
        """It is on the screen."""
        return self.made is not None and self.made.isVisible()

    def show_status(self, statuses: Sequence[AccountStatus]) -> None:
        """How the accounts' connections go."""
        self._statuses = statuses
        if self.made is not None:
            self.made.show_status(statuses)

    def show_private(self, *, on: bool) -> None:
        """Whether names and numbers are hidden."""
        self._private = on
        if self.made is not None:
            self.made.show_private(on=on)

    def settings_changed(self) -> None:
        """The settings file is another, or can't be read (any more)."""
        if self.made is not None:
            self.made.settings_changed()
        else:
            self.choosing.follow()

    def contacts_changed(self) -> None:
        """The address book is another."""
        if self.made is not None:
            self.made.contacts_page.refresh()

    def take_over(self, old: "SettingsLater") -> None:
        """Go on with what ``old`` shows, where it was wanted."""
        if old.made is not None:
            self.window.take_over(old.made)
