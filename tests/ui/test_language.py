"""The windows' language: chosen, or the first of the system's that Callpop speaks."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QDate, QLocale
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from tests.ui.languages import compile_marked
from translating.languages import LANGUAGES
from translating.texts import Key, Text, Texts

from callpop.preferences import Language
from callpop.ui.language import Speech, spoken_by


class System(QLocale):
    """The system's locale, as its owner set it up."""

    def __init__(self, name: str, *languages: str) -> None:
        super().__init__(name)
        self._languages = languages

    def uiLanguages(self, *_: object) -> list[str]:
        return list(self._languages)


@pytest.fixture
def speech(qapp: QApplication, tmp_path: Path) -> Iterator[Speech]:
    keys = Key("Menu", "Quit"), Key("QPlatformTheme", "Save")
    compile_marked(Texts({key: Text(key) for key in keys}), tmp_path)
    before = QLocale()
    speech = Speech(qapp, lambda *parts: tmp_path / parts[-1])
    yield speech
    speech.choose(Language.ENGLISH)
    QLocale.setDefault(before)


def quit_word() -> str:
    return QCoreApplication.translate("Menu", "Quit")


def test_every_language_is_spoken_as_soon_as_it_is_chosen(speech: Speech) -> None:
    assert {one.code for one in LANGUAGES} | {"en", "system"} == set(Language)
    for language in Language:
        if language not in (Language.SYSTEM, Language.ENGLISH):
            assert speech.choose(language)
            assert quit_word() == f"{language}:Quit"
            assert not speech.choose(language), "nothing has changed"
    assert speech.choose(Language.ENGLISH)
    assert quit_word() == "Quit"


def button_word(which: QDialogButtonBox.StandardButton) -> str:
    box = QDialogButtonBox(which)
    return box.button(which).text().replace("&", "")


def test_qts_own_buttons_speak_it_too(speech: Speech) -> None:
    cancel, save = QDialogButtonBox.StandardButton.Cancel, QDialogButtonBox.StandardButton.Save
    words = {button_word(cancel) for language in Language if speech.choose(language)}
    assert {"Скасувати", "Отмена", "Cancelar"} <= words
    assert button_word(save) == "es:Save", "ours come first, where Qt's lack one"
    speech.choose(Language.ENGLISH)
    assert (button_word(cancel), button_word(save)) == ("Cancel", "Save")


def test_dates_and_numbers_are_written_in_it(speech: Speech) -> None:
    speech.choose(Language.UKRAINIAN)
    assert QLocale().toString(QDate(2026, 3, 12), "dddd") == "четвер"
    speech.choose(Language.PORTUGUESE)
    assert QLocale().toString(QDate(2026, 3, 12), "dddd") == "quinta-feira"


@pytest.mark.parametrize(
    ("languages", "spoken"),
    [
        (("uk-Cyrl-UA", "uk-UA", "uk"), Language.UKRAINIAN),
        (("pt-BR", "pt"), Language.PORTUGUESE),
        (("de-DE", "de", "sk-SK", "en-GB"), Language.SLOVAK),
        (("de-DE", "de", "en-GB", "sk-SK"), Language.ENGLISH),
        (("de-DE", "de"), Language.ENGLISH),
        (("C",), Language.ENGLISH),
        ((), Language.ENGLISH),
    ],
)
def test_the_systems_languages_are_asked_in_their_order(
    languages: tuple[str, ...], spoken: Language
) -> None:
    assert spoken_by(System("C", *languages)) is spoken


def test_the_systems_own_way_to_write_dates_is_kept_in_its_language(
    speech: Speech, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(speech, "_system", System("es_MX", "es-MX"))
    speech.choose(Language.SYSTEM)
    assert speech.language is Language.SPANISH
    assert QLocale().territory() is QLocale.Country.Mexico
    speech.choose(Language.SLOVAK)
    assert QLocale().language() is QLocale.Language.Slovak


@pytest.mark.logs_warnings("not translated in this installation")
def test_without_our_translations_english_is_spoken(qapp: QApplication) -> None:
    def nothing(*_parts: str) -> Path:
        raise FileNotFoundError

    speech = Speech(qapp, nothing)
    speech.choose(Language.RUSSIAN)
    assert quit_word() == "Quit"
    speech.choose(Language.ENGLISH)
