"""Settings: when a caller waits too long, and which colleagues stand first."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from callpop.ui.choosing import Choosing
from callpop.ui.setting_inputs import Number, seconds
from callpop.ui.setting_lists import Texts
from callpop.ui.settings_page import SettingsPage
from callpop.ui.settings_texts import SettingsPageKey
from callpop.ui.theme import Theme


class PeopleSettings(SettingsPage):
    """Colleagues and queues. ``people`` are the colleagues that are known by now."""

    def __init__(
        self, theme: Theme, choosing: Choosing, people: Callable[[], Sequence[str]]
    ) -> None:
        super().__init__(theme, choosing, SettingsPageKey.PEOPLE)
        self.heading(QCoreApplication.translate("Settings", "Queues"))
        for key in ("queue_warning_seconds", "queue_alarm_seconds"):
            self.choice(key, Number(1, 7200, seconds, step=10))
        self.heading(QCoreApplication.translate("Settings", "People"))
        says = QCoreApplication.translate("Settings", "Account and extension, as Office/101")
        self.choice("favourites", Texts(theme, says, suggested=people))
        self.done()
