"""The agent's language, for whoever has no windows."""

from collections.abc import Callable
from contextlib import suppress

from callpop.accounts.home import Home
from callpop.telephony.sentence import Sentence


def words_of(home: Home) -> Callable[[Sentence], str]:
    """Says sentences in the language that the agent chose; in English where that can't be told."""
    with suppress(Exception):  # Settings that can't be read, Qt without what it needs.
        from PySide6.QtCore import QCoreApplication

        from callpop.accounts.settings import SettingsFile
        from callpop.ui.language import Speech
        from callpop.ui.words import translate

        app = QCoreApplication.instance() or QCoreApplication(["callpop"])
        chosen = SettingsFile(home.settings, {}).load().app.language
        Speech(app).choose(chosen)
        return translate
    return str
