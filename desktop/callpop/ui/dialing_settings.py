"""Settings: through which account numbers are dialed, and when it is asked before."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from callpop.preferences import Confirm
from callpop.tasks import Tasks
from callpop.ui.choosing import Choosing
from callpop.ui.link_port import PhoneLinks
from callpop.ui.phone_links_box import PhoneLinksBox
from callpop.ui.setting_inputs import Number, OneOf, seconds
from callpop.ui.setting_rules import Rules
from callpop.ui.settings_page import SettingsPage
from callpop.ui.settings_texts import SettingsPageKey
from callpop.ui.theme import Theme


class DialingSettings(SettingsPage):
    """How numbers are dialed."""

    def __init__(self, theme: Theme, choosing: Choosing, links: PhoneLinks, tasks: Tasks) -> None:
        super().__init__(theme, choosing, SettingsPageKey.DIALING)
        self._account = OneOf()
        self._rules = Rules(theme)
        self.choice("dial_account", self._account)
        self.choice("dial_rules", self._rules)
        self.choice(
            "confirm_dialing",
            OneOf(
                [
                    (
                        Confirm.OUTSIDE,
                        QCoreApplication.translate("Settings", "Where it comes from outside"),
                    ),
                    (Confirm.ALWAYS, QCoreApplication.translate("Settings", "Always")),
                ]
            ),
        )
        self.choice("countdown_seconds", Number(0, 10, seconds))
        self.heading(self.title_of("tel_links"))
        self.links = PhoneLinksBox(theme, links, tasks)
        self.part(self.links, "tel_links")
        self.done()

    def refresh(self) -> None:
        """Another program may open phone links by now."""
        self.links.refresh()

    def offer(self, accounts: Sequence[str]) -> None:
        """The accounts that there are."""
        likeliest = QCoreApplication.translate("Settings", "The likeliest account")
        self._account.offer([("", likeliest), *((name, name) for name in accounts)])
        self._rules.offer(accounts)
