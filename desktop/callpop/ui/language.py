"""The language of the windows: our own texts, Qt's, and how dates and numbers are written."""

import logging
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from callpop.preferences import Language
from callpop.ui.resource import resource

_log = logging.getLogger(__name__)

_LOCALES = {
    Language.ENGLISH: "en_GB",
    Language.UKRAINIAN: "uk_UA",
    Language.RUSSIAN: "ru_RU",
    Language.SLOVAK: "sk_SK",
    Language.PORTUGUESE: "pt_PT",
    Language.SPANISH: "es_ES",
}
"""How dates are written where the system speaks another language."""
_OF_QT = {Language.PORTUGUESE: "pt_BR"}
"""The names of Qt's own translations, where they are not the language's."""


class Speech:
    """Has ``app`` speak the agent's language: whatever is built from then on does.

    Windows that are there already have to be built anew. ``find`` tells where a resource is.
    """

    def __init__(self, app: QCoreApplication, find: Callable[..., Path] = resource) -> None:
        self._app = app
        self._find = find
        self._system = QLocale.system()
        self._installed: list[QTranslator] = []
        self.language = Language.ENGLISH
        """What is spoken; never :attr:`Language.SYSTEM`."""

    def choose(self, language: Language) -> bool:
        """Speak ``language`` from now on; whether that is another than before."""
        wanted = spoken_by(self._system) if language is Language.SYSTEM else language
        if wanted is self.language and (self._installed or wanted is Language.ENGLISH):
            return False
        for translator in self._installed:
            self._app.removeTranslator(translator)
        self._installed = []
        QLocale.setDefault(self._locale(wanted))
        self.language = wanted
        if wanted is not Language.ENGLISH:
            self._install(qts_texts(wanted))
            self._install_ours(wanted)
        return True

    def _locale(self, language: Language) -> QLocale:
        wanted = QLocale(_LOCALES[language])
        theirs = self._system.language()
        unsaid = theirs is QLocale.Language.C and language is Language.ENGLISH
        return self._system if unsaid or theirs is wanted.language() else wanted

    def _install_ours(self, language: Language) -> None:
        try:
            self._install(self._find("translations", f"callpop_{language}.qm"))
        except FileNotFoundError:
            _log.warning("%s is not translated in this installation", language)

    def _install(self, file: Path) -> None:
        translator = QTranslator(self._app)
        if translator.load(str(file)):
            self._app.installTranslator(translator)
            self._installed.append(translator)
        else:
            _log.warning("%s can't be read", file.name)


def qts_texts(language: Language) -> Path:
    """The file of Qt's own texts in ``language``."""
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    return folder / f"qtbase_{_OF_QT.get(language, language.value)}.qm"


def spoken_by(system: QLocale) -> Language:
    """The first of the system's languages that Callpop speaks; English where it speaks none."""
    for name in system.uiLanguages():
        code = name.replace("_", "-").split("-")[0]
        if code != Language.SYSTEM and code in list(Language):
            return Language(code)
    return Language.ENGLISH
