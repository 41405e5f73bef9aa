"""Sentences of other rooms in the agent's language, plural forms included."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication

from callpop.telephony.sentence import Sentence, say
from callpop.ui.words import translate


class _Ukrainian(QTranslator):
    """What a .qm of these few sentences would say."""

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        # What is not in the file comes as a null string, which Python has none of.
        if source == "{count} calls":
            return ["{count} дзвінок", "{count} дзвінки", "{count} дзвінків"][_form(n)]
        return {"{who} calls": "Дзвонить {who}", "Broken, {who}": "Зламано, {nobody}"}.get(
            source, source
        )


def _form(n: int) -> int:
    if n % 10 == 1 and n % 100 != 11:
        return 0
    return 1 if 2 <= n % 10 <= 4 and not 12 <= n % 100 <= 14 else 2


@pytest.fixture
def ukrainian(qapp: QApplication) -> Iterator[None]:
    translator = _Ukrainian()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


def calls(count: int) -> Sentence:
    return say("{count} calls", one="{count} call", count=count)


@pytest.mark.usefixtures("ukrainian")
@pytest.mark.parametrize(
    ("count", "said"),
    [(1, "1 дзвінок"), (3, "3 дзвінки"), (11, "11 дзвінків"), (22, "22 дзвінки")],
)
def test_each_language_has_forms_of_its_own(count: int, said: str) -> None:
    assert translate(calls(count)) == said


@pytest.mark.parametrize(("count", "said"), [(1, "1 call"), (2, "2 calls")])
def test_english_needs_no_translation(qapp: QApplication, count: int, said: str) -> None:
    assert translate(calls(count)) == said


@pytest.mark.usefixtures("ukrainian")
def test_sentences_within_sentences_are_in_the_same_language() -> None:
    assert translate(say("{who} calls", who=calls(2))) == "Дзвонить 2 дзвінки"
    assert translate(say("{a}. {b}", a=calls(5), b=say("{who} calls", who="Іван"))) == (
        "5 дзвінків. Дзвонить Іван"
    )


@pytest.mark.usefixtures("ukrainian")
def test_a_translation_that_asks_for_what_is_not_there_is_not_used() -> None:
    assert translate(say("Broken, {who}", who=say("{who} calls", who="Олена"))) == (
        "Broken, Дзвонить Олена"
    )


@pytest.mark.usefixtures("ukrainian")
def test_what_a_pbx_says_comes_as_it_is() -> None:
    assert translate(say("{who} calls", who="{count} calls")) == "Дзвонить {count} calls"
