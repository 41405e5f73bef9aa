"""Settings: which calls pop up, how, when, and with which sound."""

from PySide6.QtCore import QCoreApplication

from callpop.tasks import Tasks
from callpop.ui.choosing import Choosing
from callpop.ui.labels import button
from callpop.ui.ports import Shell, sentence_of
from callpop.ui.said import Said
from callpop.ui.setting_inputs import Days, FilePath, Hours, Volume
from callpop.ui.setting_lists import Texts
from callpop.ui.settings_page import SettingsPage
from callpop.ui.settings_texts import SettingsPageKey
from callpop.ui.theme import Theme
from callpop.ui.tokens import Tone
from callpop.ui.words import translate

USUAL_HOURS = "20:00-08:00"


class CallsSettings(SettingsPage):
    """What happens when a call rings."""

    def __init__(self, theme: Theme, choosing: Choosing, shell: Shell, tasks: Tasks) -> None:
        super().__init__(theme, choosing, SettingsPageKey.CALLS)
        self._shell = shell
        self._tasks = tasks
        self.heading(QCoreApplication.translate("Settings", "When a call rings"))
        self.choice("cards")
        self.choice("notifications")
        self.heading(QCoreApplication.translate("Settings", "Which calls"))
        for key in ("incoming_calls", "outgoing_calls", "internal_calls"):
            self.choice(key)
        says = QCoreApplication.translate("Settings", "Name or number of a queue")
        self.choice("quiet_queues", Texts(theme, says, suggested=shell.known.queues))
        self.heading(QCoreApplication.translate("Settings", "When it is quiet"))
        self.choice("quiet_hours", Hours(theme, USUAL_HOURS))
        self.choice("quiet_days", Days(theme))
        self.heading(QCoreApplication.translate("Settings", "Sound"))
        self.choice("sound")
        self.choice("sound_volume", Volume(theme))
        self.choice(
            "sound_file",
            FilePath(
                theme,
                empty=QCoreApplication.translate("Settings", "The built-in sound"),
                choose=QCoreApplication.translate("Settings", "Choose a sound"),
                kinds=QCoreApplication.translate("Settings", "Sounds (*.wav)"),
            ),
        )
        self.test = button(QCoreApplication.translate("Settings", "Play it now"))
        self.test.clicked.connect(lambda: self._tasks.start(self._play(), name="play the sound"))
        self.beside(self.test)
        self._words = Said("caption")
        self.part(self._words)
        self.done()

    async def _play(self) -> None:
        await self.choosing.written()
        try:
            await self._shell.play_sound()
        except Exception as error:
            self._say(translate(sentence_of(error)), Tone.MISSED)
        else:
            self._say("", Tone.TEXT)

    def _say(self, words: str, tone: Tone) -> None:
        self._words.say(words, tone)
