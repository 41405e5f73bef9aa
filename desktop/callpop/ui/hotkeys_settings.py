"""Settings: the keys that reach Callpop whichever program is in front."""

from PySide6.QtCore import QCoreApplication

from callpop.hotkeys import HotkeyAction
from callpop.tasks import Tasks
from callpop.ui.choosing import Choosing
from callpop.ui.hotkey_field import HotkeyField
from callpop.ui.labels import button, label
from callpop.ui.ports import Hotkeys, sentence_of
from callpop.ui.settings_page import SettingsPage
from callpop.ui.settings_texts import SettingsPageKey
from callpop.ui.theme import Theme
from callpop.ui.tokens import Tone
from callpop.ui.words import translate


class HotkeysSettings(SettingsPage):
    """One line for each hotkey; it says itself what keeps it from working."""

    def __init__(self, theme: Theme, choosing: Choosing, hotkeys: Hotkeys, tasks: Tasks) -> None:
        super().__init__(theme, choosing, SettingsPageKey.HOTKEYS)
        self._hotkeys = hotkeys
        self._tasks = tasks
        self.says(
            QCoreApplication.translate(
                "Settings", "Press a field, then the keys: they work in every program."
            )
        )
        for action in HotkeyAction:
            self.choice(action.preference, HotkeyField(theme, hotkeys, action))
        self.configure = button(
            QCoreApplication.translate("Settings", "Change them in your desktop's settings…")
        )
        self.configure.clicked.connect(
            lambda: self._tasks.start(self._configure(), name="configure hotkeys")
        )
        self.beside(self.configure)
        self._words = label("", "caption", Tone.MISSED, wraps=True)
        self.part(self._words)
        self.done()
        self.refresh()

    def refresh(self) -> None:
        """Only some desktops have a window of their own for them."""
        self.configure.setVisible(self._hotkeys.configurable)
        self._words.hide()

    async def _configure(self) -> None:
        try:
            await self._hotkeys.configure()
        except Exception as error:
            self._words.setText(translate(sentence_of(error)))
            self._words.show()
