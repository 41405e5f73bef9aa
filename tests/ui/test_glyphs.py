"""The icon set: every drawing is there, is seen at every size, and takes the theme's colour."""

import gc
import re

import pytest
from PySide6.QtGui import QColor, QIcon, QImage
from PySide6.QtWidgets import QApplication, QPushButton

from callpop.preferences import Look
from callpop.ui.glyphs import Glyph, glyph_icon, wear
from callpop.ui.resource import resource
from callpop.ui.theme import Theme

FOLDER = resource("icons", "callpop.svg").parent / "glyphs"


def inked(image: QImage) -> list[tuple[int, int, QColor]]:
    pixels = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return [(x, y, c) for x, y in pixels if (c := image.pixelColor(x, y)).alpha() > 60]


def test_names_and_files_are_the_same() -> None:
    assert {glyph.value for glyph in Glyph} == {file.stem for file in FOLDER.glob("*.svg")}
    for file in FOLDER.glob("*.svg"):
        drawing = file.read_text()
        assert 'viewBox="0 0 16 16"' in drawing
        # One ink alone, which the theme's colour replaces; no text, no picture, no script.
        assert set(re.findall(r"#\w+", drawing)) == {"#000"}
        assert set(re.findall(r"<(\w+)", drawing)) <= {"svg", "path", "circle", "rect", "g"}


@pytest.mark.parametrize("glyph", Glyph)
def test_a_drawing_is_seen_whole_and_in_its_colour(qapp: QApplication, glyph: Glyph) -> None:
    icon = glyph_icon(glyph, "#1f5fbf", "#5c626b")
    for size in (16, 32):
        for mode, color in ((QIcon.Mode.Normal, "#1f5fbf"), (QIcon.Mode.Disabled, "#5c626b")):
            dots = inked(icon.pixmap(size, size, mode).toImage())
            assert len(dots) > size * size / 40
            strongest, wanted = max((c for _, _, c in dots), key=QColor.alpha), QColor(color)
            assert strongest.alpha() > 150
            assert abs(strongest.red() - wanted.red()) <= 2
            assert abs(strongest.blue() - wanted.blue()) <= 2
    big = icon.pixmap(64, 64).toImage()
    # Nothing is cut off at the edge.
    assert all(1 < x < 62 and 1 < y < 62 for x, y, _ in inked(big))


def test_a_button_follows_the_theme_as_long_as_it_lives(qapp: QApplication, theme: Theme) -> None:
    def ink(button: QPushButton) -> str:
        dots = inked(button.icon().pixmap(64, 64).toImage())
        return QColor(max((c for _, _, c in dots), key=QColor.alpha).rgb()).name()

    plain, primary = QPushButton("Call"), QPushButton("Call")
    primary.setProperty("kind", "primary")
    for button in (plain, primary):
        wear(button, theme, Glyph.PHONE)
    assert ink(plain) == theme.tokens.text.lower()
    assert ink(primary) == theme.tokens.on_accent.lower()
    theme.choose(Look.DARK)
    assert ink(plain) == theme.tokens.text.lower() == "#ecedee"
    assert ink(primary) == "#10233f"
    plain.deleteLater()
    qapp.sendPostedEvents(None, 0)
    qapp.processEvents()
    del plain
    gc.collect()
    theme.choose(Look.LIGHT)
    assert ink(primary) == "#ffffff"
