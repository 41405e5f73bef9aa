import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from callpop.preferences import Look
from callpop.ui.theme import Theme, Type
from callpop.ui.tokens import DARK, LIGHT, READABLE, Tokens, Tone, contrast, from_system


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("tone", list(Tone))
def test_every_text_is_readable_on_both_surfaces(tokens: Tokens, tone: Tone) -> None:
    for ground in (tokens.surface, tokens.raised):
        assert contrast(tokens.of(tone).name(), ground) >= READABLE


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_text_on_the_accent_and_on_a_selection_is_readable(tokens: Tokens) -> None:
    assert contrast(tokens.on_accent, tokens.accent) >= READABLE
    # Unknown is a mark's colour: its words are muted.
    for tone in set(Tone) - {Tone.UNKNOWN}:
        assert contrast(tokens.of(tone).name(), tokens.selection) >= READABLE


def test_contrast_is_counted_as_the_standard_does() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


def test_in_high_contrast_the_systems_colours_rule() -> None:
    palette = QPalette()
    role = QPalette.ColorRole
    for where, color in (
        (role.Window, "#000000"),
        (role.WindowText, "#FFFF00"),
        (role.Highlight, "#00FFFF"),
        (role.HighlightedText, "#000001"),
    ):
        palette.setColor(where, QColor(color))
    tokens = from_system(palette)
    assert (tokens.surface, tokens.text, tokens.missed) == ("#000000", "#ffff00", "#ffff00")
    assert (tokens.accent, tokens.on_accent) == ("#00ffff", "#000001")


def test_a_highlight_that_no_text_could_have_is_no_accent() -> None:
    palette = QPalette()
    role = QPalette.ColorRole
    for where, color in (
        (role.Window, "#000000"),
        (role.WindowText, "#ffffff"),
        (role.Highlight, "#15539e"),
        (role.HighlightedText, "#ffffff"),
    ):
        palette.setColor(where, QColor(color))
    tokens = from_system(palette)
    assert (tokens.accent, tokens.on_accent) == ("#ffffff", "#000000")
    assert tokens.dark


def test_the_agents_choice_outranks_the_system(theme: Theme, qapp: QApplication) -> None:
    told: list[bool] = []
    theme.changed.connect(lambda: told.append(True))
    theme.choose(Look.DARK)
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == DARK.surface.lower()
    theme.choose(Look.LIGHT)
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == LIGHT.surface.lower()
    assert len(told) == 2


def test_a_desktop_that_qt_does_not_know_is_followed_too(theme: Theme, qapp: QApplication) -> None:
    theme.choose(Look.SYSTEM)
    theme.set_system(dark=True, contrast=False)
    assert theme.tokens is DARK
    theme.set_system(dark=True, contrast=True)
    assert theme.high_contrast
    assert (theme.tokens.surface, theme.tokens.text) == ("#000000", "#ffffff")
    assert contrast(theme.tokens.on_accent, theme.tokens.accent) >= READABLE
    theme.choose(Look.LIGHT)
    assert (theme.tokens.surface, theme.tokens.text) == ("#ffffff", "#000000")
    theme.set_system(dark=None, contrast=False)
    assert theme.tokens is LIGHT
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == LIGHT.surface.lower()


def test_figures_are_tabular(theme: Theme) -> None:
    from PySide6.QtGui import QFontMetrics

    metrics = QFontMetrics(theme.font(Type.BODY))
    assert len({metrics.horizontalAdvance(figure) for figure in "0123456789"}) == 1
