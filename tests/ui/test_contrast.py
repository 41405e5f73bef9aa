"""Every pair of colours that the style sheet puts together can be told apart, as WCAG 2.2 AA asks:
texts by 4.5 : 1; edges of what is filled in, the keyboard's place and what is chosen by 3 : 1."""

import re
from collections.abc import Iterator
from functools import cache

import pytest
from PySide6.QtGui import QPalette

from callpop.ui.state_icons import LINK_MARKS, PRESENCE_MARKS
from callpop.ui.stylesheet import stylesheet
from callpop.ui.tokens import DARK, LIGHT, READABLE, Tokens, Tone, contrast, from_system, mixed

DISCERNIBLE = 3.0

KINDS = ("plain", "primary", "danger", "link", "icon", "small", "close", "nav", "chip", "keys")
STATES = ("", "hover", "pressed", "focus", "disabled", "checked", "checked hover", "checked focus")
Look = dict[str, str]

themes = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])


@cache
def rules(tokens: Tokens) -> list[tuple[str, Look]]:
    sheet = stylesheet(tokens, round)
    found = []
    for selectors, block in re.findall(r"([^{}]+)\{([^{}]*)\}", sheet):
        look = dict(re.findall(r"([\w-]+):\s*([^;]+)", block))
        found += [(selector.strip(), look) for selector in selectors.split(",")]
    return found


def look(tokens: Tokens, element: str, kind: str = "", states: str = "") -> Look:
    """What the rules make of a widget of that kind in those states, as Qt sorts them."""
    here = {kind and f'[kind="{kind}"]'} | {f":{state}" for state in states.split()}
    here |= {'[ringed="true"]'} if "focus" in states else set()
    matching: list[tuple[int, int, Look]] = []
    for place, (selector, made) in enumerate(rules(tokens)):
        name, _, rest = selector.partition("::")
        part = f"::{rest.partition(':')[0]}" if rest else ""
        conditions = re.findall(r"\[[^]]*\]|(?<!:):[\w-]+", selector.replace("::", "\0"))
        type_ = re.match(r"\w+", name)
        if type_ and type_[0] + part == element and here >= set(conditions) and " " not in name:
            matching.append((len(conditions), place, made))
    whole: Look = {}
    for _, _, made in sorted(matching, key=lambda rule: rule[:2]):
        for key, value in made.items():
            if key == "border" and (
                color := re.search("#[0-9a-f]{6}|none|transparent", value, re.I)
            ):
                whole["border-color"] = color[0].replace("none", "transparent")
            whole[key] = value
    return whole


def grounds(tokens: Tokens, shown: Look) -> Iterator[str]:
    """What a widget's content stands on, and what is around it."""
    ground = shown.get("background", "transparent")
    yield from (tokens.surface, tokens.raised) if ground == "transparent" else (ground,)


@themes
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("states", STATES)
def test_a_button_can_be_read(tokens: Tokens, kind: str, states: str) -> None:
    shown = look(tokens, "QPushButton", kind, states)
    for ground in grounds(tokens, shown):
        assert contrast(shown["color"], ground) >= READABLE


@themes
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("states", ["", "checked"])
def test_a_button_shows_where_the_keyboard_is(tokens: Tokens, kind: str, states: str) -> None:
    at_rest = look(tokens, "QPushButton", kind, states)
    focused = look(tokens, "QPushButton", kind, f"{states} focus")
    ring = focused["border-color"]
    for ground in (tokens.surface, tokens.raised):
        assert contrast(ring, ground) >= DISCERNIBLE
    before = at_rest["border-color"]
    thicker = "2px" in focused.get("border", "") and "2px" not in at_rest.get("border", "")
    assert thicker or before == "transparent" or contrast(ring, before) >= DISCERNIBLE


@themes
@pytest.mark.parametrize(
    "element", ["QLineEdit", "QComboBox", "QPlainTextEdit", "QAbstractSpinBox"]
)
def test_a_field_can_be_read_and_seen(tokens: Tokens, element: str) -> None:
    for states in ("", "focus", "disabled"):
        shown = look(tokens, element, "", states)
        assert contrast(shown["color"], shown["background"]) >= READABLE
        for ground in (shown["background"], tokens.surface, tokens.raised, tokens.selection):
            assert contrast(shown["border-color"], ground) >= DISCERNIBLE
    assert contrast(tokens.muted, look(tokens, element)["background"]) >= READABLE
    chosen = look(tokens, element)
    ground = chosen["selection-background-color"]
    assert contrast(chosen["selection-color"], ground) >= READABLE


@themes
@pytest.mark.parametrize(
    "element", ["QCheckBox::indicator", "QRadioButton::indicator", "QMenu::indicator"]
)
def test_a_box_can_be_seen(tokens: Tokens, element: str) -> None:
    for states in ("", "checked", "focus", "checked focus"):
        shown = look(tokens, element, "", states)
        for ground in (tokens.surface, tokens.raised, tokens.selection):
            assert contrast(shown["border-color"], ground) >= DISCERNIBLE, states


@themes
@pytest.mark.parametrize("element", ["QCheckBox", "QRadioButton"])
def test_a_box_shows_where_the_keyboard_is(tokens: Tokens, element: str) -> None:
    assert look(tokens, element)["border-color"] == "transparent"
    ring = look(tokens, element, "", "focus")["border-color"]
    for ground in (tokens.surface, tokens.raised, tokens.selection):
        assert contrast(ring, ground) >= DISCERNIBLE


@themes
def test_the_chosen_line_of_a_menu_is_seen(tokens: Tokens) -> None:
    line = look(tokens, "QMenu::item", "", "selected")
    assert contrast(line["color"], line["background"]) >= READABLE
    for ground in (tokens.raised, line["background"]):
        assert contrast(line["border-color"], ground) >= DISCERNIBLE
    assert contrast(look(tokens, "QMenu::item", "", "disabled")["color"], tokens.raised) >= READABLE
    listed = dict(rules(tokens))["QComboBox QAbstractItemView"]
    ground = listed["selection-background-color"]
    assert contrast(listed["selection-color"], ground) >= READABLE
    assert contrast(ground, listed["background"]) >= DISCERNIBLE


@themes
def test_what_is_dragged_is_seen(tokens: Tokens) -> None:
    for ground in (tokens.surface, tokens.raised):
        handle = look(tokens, "QScrollBar::handle", "", "vertical")["background"]
        assert contrast(handle, ground) >= DISCERNIBLE
        knob = look(tokens, "QSlider::handle", "", "horizontal")["border-color"]
        assert contrast(knob, ground) >= DISCERNIBLE


@themes
def test_marks_and_texts_are_seen_on_rows_of_every_ground(tokens: Tokens) -> None:
    under_pointer = mixed(tokens.raised, tokens.text, 0.05).name()
    for ground in (tokens.surface, tokens.raised, tokens.selection, under_pointer):
        for _, tone in (*PRESENCE_MARKS.values(), *LINK_MARKS.values()):
            assert contrast(tokens.of(tone).name(), ground) >= DISCERNIBLE
        for tone in set(Tone) - {Tone.UNKNOWN}:
            assert contrast(tokens.of(tone).name(), ground) >= READABLE
    # The ring of a row at the keyboard, and the bar of a selected one.
    assert contrast(tokens.accent, tokens.selection) >= DISCERNIBLE
    assert contrast(tokens.accent, tokens.raised) >= DISCERNIBLE


def test_a_system_of_high_contrast_is_left_its_contrast() -> None:
    palette, role = QPalette(), QPalette.ColorRole
    for where, color in (
        (role.Window, "#000000"),
        (role.WindowText, "#ffffff"),
        (role.Highlight, "#1aebff"),
        (role.HighlightedText, "#000000"),
    ):
        palette.setColor(where, color)
    tokens = from_system(palette)
    for kind in KINDS:
        for states in STATES:
            shown = look(tokens, "QPushButton", kind, states)
            for ground in grounds(tokens, shown):
                assert contrast(shown["color"], ground) >= READABLE, (kind, states)
