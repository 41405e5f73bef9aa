"""Settings: who else may see names and numbers."""

from callpop.ui.choosing import Choosing
from callpop.ui.settings_page import SettingsPage
from callpop.ui.settings_texts import SettingsPageKey
from callpop.ui.theme import Theme


class PrivacySettings(SettingsPage):
    """What is hidden, and when."""

    def __init__(self, theme: Theme, choosing: Choosing) -> None:
        super().__init__(theme, choosing, SettingsPageKey.PRIVACY)
        self.choice("private")
        self.choice("hide_on_lock")
        self.done()
