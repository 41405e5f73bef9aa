"""How a setting is found by what somebody types."""

import pytest

from callpop.ui.settings_search import Place, matching

HOTKEYS = Place("Гарячі клавіші", "", "клавіатура комп’ютера", page="hotkeys")
PRIVACY = Place("Імена й номери", "Приватність", "екран", page="privacy")


@pytest.mark.parametrize("typed", ["комп'ютер", "комп’ют", "компʼютер", "КОМПЮТ", "гарячі комп"])
def test_apostrophes_and_capitals_are_no_matter(typed: str) -> None:
    assert matching(typed, [PRIVACY, HOTKEYS]) == [HOTKEYS]


def test_what_is_no_word_finds_nothing_by_itself() -> None:
    assert matching("екран /", [PRIVACY, HOTKEYS]) == [PRIVACY]
    assert matching("нічого", [PRIVACY, HOTKEYS]) == []
