"""Settings: language, colours, size, and starting with the session."""

from PySide6.QtCore import QCoreApplication

from callpop.preferences import Language, Look
from callpop.ui.choosing import Choosing
from callpop.ui.setting_inputs import OneOf
from callpop.ui.settings_page import SettingsPage
from callpop.ui.settings_texts import SettingsPageKey
from callpop.ui.switch_row import SwitchRow
from callpop.ui.theme import Theme

SIZES = (75, 85, 100, 110, 125, 150, 175, 200)


class GeneralSettings(SettingsPage):
    """How Callpop looks and speaks, and when it starts."""

    def __init__(self, theme: Theme, choosing: Choosing, autostart: SwitchRow) -> None:
        super().__init__(theme, choosing, SettingsPageKey.GENERAL)
        as_system = QCoreApplication.translate("Settings", "As the system")
        # A language is called what those call it who speak it.
        self.choice(
            "language",
            OneOf(
                [
                    (Language.SYSTEM, as_system),
                    (Language.ENGLISH, "English"),
                    (Language.SPANISH, "Español"),
                    (Language.PORTUGUESE, "Português"),
                    (Language.SLOVAK, "Slovenčina"),
                    (Language.UKRAINIAN, "Українська"),
                    (Language.RUSSIAN, "Русский"),
                ]
            ),
        )
        self.choice(
            "theme",
            OneOf(
                [
                    (Look.SYSTEM, as_system),
                    (Look.LIGHT, QCoreApplication.translate("Settings", "Light")),
                    (Look.DARK, QCoreApplication.translate("Settings", "Dark")),
                ]
            ),
        )
        percent = QCoreApplication.translate("Settings", "{number} %")

        def written(size: int) -> str:
            return percent.format(number=size)

        self.choice("text_size", OneOf([(size, written(size)) for size in SIZES], written))
        self.autostart = autostart
        self.part(autostart, autostart.setting.key)
        self.done()

    def refresh(self) -> None:
        """Somebody may have switched it elsewhere."""
        self.autostart.refresh()
