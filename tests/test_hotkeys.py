"""Combinations of keys as the settings write them."""

from dataclasses import fields

import pytest

from callpop.hotkeys import HotkeyAction, combination
from callpop.keys import KEYS
from callpop.preferences import Preferences, problem_with


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Ctrl+Alt+D", "Ctrl+Alt+D"),
        (" alt + CONTROL + d ", "Ctrl+Alt+D"),
        ("win+shift+pgup", "Shift+Meta+PageUp"),
        ("Cmd+Option+,", "Alt+Meta+,"),
        ("Super+Del", "Meta+Delete"),
        ("F24", "F24"),
        ("shift+F1", "Shift+F1"),
    ],
)
def test_keys_are_understood_however_they_are_written(written: str, meant: str) -> None:
    assert str(combination(written)) == meant
    assert combination(meant) == combination(written)


@pytest.mark.parametrize(
    "nonsense", ["", "Ctrl", "Ctrl+", "+", "Ctrl+Alt+Ж", "Hyper+D", "Ctrl+Alt+D+E", "F25", "Ctrl++"]
)
def test_what_is_no_combination_is_refused_with_an_example(nonsense: str) -> None:
    with pytest.raises(ValueError, match=r"is no hotkey: write it as Ctrl\+Alt\+D"):
        combination(nonsense)


@pytest.mark.parametrize("keys", ["d", "Shift+D", "Space", "Shift+Home", "Return", "Shift+,"])
def test_what_is_needed_for_typing_is_refused(keys: str) -> None:
    with pytest.raises(ValueError, match="is needed for typing"):
        combination(keys)


@pytest.mark.parametrize("keys", ["Ctrl+C", "Ctrl+V", "Ctrl+Z", "Alt+Tab", "Ctrl+Alt+Delete"])
def test_what_means_something_everywhere_is_refused(keys: str) -> None:
    with pytest.raises(ValueError, match="has a meaning in every program"):
        combination(keys)


def test_every_action_has_a_choice_that_can_be_read() -> None:
    known = {field.name for field in fields(Preferences)}
    defaults = Preferences()
    for action in HotkeyAction:
        assert action.preference in known
        if chosen := getattr(defaults, action.preference):
            assert str(combination(chosen)) == chosen
    assert {name for name in known if name.startswith("hotkey_")} == {
        action.preference for action in HotkeyAction
    }


@pytest.mark.parametrize(
    ("value", "right"), [("", True), ("F9", True), ("x", False), ("Q+", False)]
)
def test_a_hotkey_of_the_settings_file_is_checked(value: str, right: bool) -> None:
    assert bool(problem_with("hotkey_private", value)) is not right


def test_no_two_keys_are_one_on_any_system() -> None:
    for system in ("keysym", "xkb", "position", "windows", "mac"):
        found = [getattr(key, system) for key in KEYS.values()]
        known = [one for one in found if one is not None]
        assert len(known) == len(set(known)), system
