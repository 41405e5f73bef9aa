"""The design as a Qt style sheet. Widgets say what they are (``kind``, ``type``, ``tone``); how
that looks is said here alone."""

from collections.abc import Callable

from PySide6.QtGui import QColor

from callpop.ui.resource import resource
from callpop.ui.tokens import Tokens, mixed


def stylesheet(tokens: Tokens, px: Callable[[float], int]) -> str:
    """The whole application's style sheet; ``px`` scales the design's lengths."""
    hover = mixed(tokens.raised, tokens.text, 0.06).name()
    pressed = mixed(tokens.raised, tokens.text, 0.11).name()
    primary_hover = mixed(tokens.accent, tokens.text, 0.12).name()
    primary_pressed = mixed(tokens.accent, tokens.text, 0.22).name()
    edge = mixed(tokens.line, tokens.text, 0.12).name()
    # Of what is filled in, ticked or dragged: without its edge nobody would see that it is there.
    outline = mixed(tokens.line, tokens.text, 0.45).name()
    handle = mixed(tokens.line, tokens.text, 0.4).name()
    focus = tokens.text if tokens.plain else mixed(tokens.accent, tokens.text, 0.5).name()
    border = px(1)
    selection, on_selection = tokens.selection, tokens.text
    if tokens.plain:
        selection, on_selection = tokens.accent, tokens.on_accent
    # A radius that is a hair more than half would make a square of it.
    disc = px(16) + 2 * border
    dot = disc - 2 * px(5)
    # In a high-contrast theme there is no colour to tell a strip from its ground.
    strip_border = f"{border}px solid {tokens.line}" if tokens.plain else "none"
    kind = "dark" if tokens.dark else "light"
    chevron = resource("icons", f"chevron-{kind}.svg").as_posix()
    chevron_up = resource("icons", f"chevron-up-{kind}.svg").as_posix()
    chevron_right = resource("icons", f"chevron-right-{kind}.svg").as_posix()
    on_accent = "light" if QColor(tokens.on_accent).lightness() > 128 else "dark"
    check = resource("icons", f"check-{on_accent}.svg").as_posix()
    return f"""
QWidget {{ color: {tokens.text}; }}
QToolTip {{
    background: {tokens.raised}; color: {tokens.text}; border: {border}px solid {tokens.line};
    padding: {px(4)}px {px(8)}px;
}}
QLabel {{ background: transparent; }}
QLabel[type="name"] {{ font-size: {px(20)}px; font-weight: 600; }}
QLabel[type="title"] {{ font-size: {px(15)}px; font-weight: 600; }}
QLabel[type="row"] {{ font-size: {px(14)}px; font-weight: 500; }}
QLabel[type="body"] {{ font-size: {px(13)}px; }}
QLabel[type="strong"] {{ font-size: {px(13)}px; font-weight: 600; }}
QLabel[type="caption"] {{ font-size: {px(12)}px; }}
QLabel[type="heading"] {{ font-size: {px(11)}px; font-weight: 600; color: {tokens.muted}; }}
QLabel[tone="muted"] {{ color: {tokens.muted}; }}
QLabel[tone="accent"] {{ color: {tokens.accent}; }}
QLabel[tone="ringing"] {{ color: {tokens.ringing}; }}
QLabel[tone="answered"] {{ color: {tokens.answered}; }}
QLabel[tone="missed"] {{ color: {tokens.missed}; }}
QLabel[tone="unknown"] {{ color: {tokens.muted}; }}

QPushButton {{
    background: {tokens.raised}; color: {tokens.text};
    border: {border}px solid {edge}; border-radius: {px(6)}px;
    font-size: {px(13)}px; font-weight: 500;
    padding: 0 {px(13)}px; min-height: {px(30)}px; min-width: {px(20)}px;
}}
QPushButton:hover {{ background: {hover}; }}
QPushButton:pressed {{ background: {pressed}; }}
QPushButton:focus {{ border-color: {tokens.accent}; }}
QPushButton:disabled {{ color: {tokens.muted}; border-color: {tokens.line}; }}
QPushButton[kind="primary"] {{
    background: {tokens.accent}; color: {tokens.on_accent};
    border-color: {tokens.accent}; font-weight: 600;
}}
QPushButton[kind="primary"]:hover {{ background: {primary_hover}; border-color: {primary_hover}; }}
QPushButton[kind="primary"]:pressed {{ background: {primary_pressed}; }}
QPushButton[kind="primary"]:focus {{ border-color: {focus}; }}
QPushButton[kind="primary"][ringed="true"]:focus {{
    border: {2 * border}px solid {tokens.text};
    padding: 0 {px(13) - border}px; min-height: {px(30) - 2 * border}px;
}}
QPushButton[kind="primary"]:disabled {{
    background: {tokens.line}; color: {tokens.text}; border-color: {tokens.line};
}}
QPushButton[kind="keys"] {{ min-width: {px(150)}px; }}
QPushButton[taking="true"] {{ border-color: {tokens.accent}; background: {tokens.selection}; }}
QPushButton[kind="small"] {{
    min-height: {px(24)}px; padding: 0 {px(10)}px; font-size: {px(12)}px;
}}
QPushButton[kind="close"] {{
    background: transparent; border-color: transparent; padding: 0;
    min-width: {px(24)}px; max-width: {px(24)}px; min-height: {px(24)}px;
}}
QPushButton[kind="close"]:hover {{ background: {hover}; }}
QPushButton[kind="close"]:focus {{ border-color: {tokens.accent}; }}
QPushButton[kind="danger"] {{ color: {tokens.missed}; }}
QPushButton[kind="danger"]:disabled {{ color: {tokens.muted}; }}
QPushButton[kind="link"] {{
    background: transparent; border-color: transparent; color: {tokens.accent};
    padding: 0 {px(2)}px; min-height: {px(24)}px;
}}
QPushButton[kind="link"]:hover {{ background: {hover}; }}
QPushButton[kind="link"]:focus {{ border-color: {tokens.accent}; }}
QPushButton[kind="link"]:disabled {{ color: {tokens.muted}; }}
QPushButton[kind="nav"] {{
    background: transparent; border-color: transparent; text-align: left;
    padding: 0 {px(12)}px; min-height: {px(34)}px;
}}
QPushButton[kind="nav"]:hover {{ background: {hover}; }}
QPushButton[kind="nav"]:checked {{ background: {tokens.selection}; font-weight: 600; }}
QPushButton[kind="nav"]:focus {{ border-color: {tokens.accent}; }}
QPushButton[kind="chip"] {{
    border-radius: {px(14)}px; min-height: {px(26)}px; padding: 0 {px(11)}px;
    background: transparent;
}}
QPushButton[kind="chip"]:hover {{ background: {hover}; }}
QPushButton[kind="chip"]:checked {{
    background: {tokens.selection}; border-color: {tokens.accent}; font-weight: 600;
}}
QPushButton[kind="chip"]:focus {{
    border: {2 * border}px solid {tokens.accent};
    padding: 0 {px(11) - border}px; min-height: {px(26) - 2 * border}px;
}}
QPushButton[kind="icon"] {{
    background: transparent; border-color: transparent; padding: 0;
    min-width: {px(30)}px; max-width: {px(30)}px;
}}
QPushButton[kind="icon"]:hover {{ background: {hover}; }}
QPushButton[kind="icon"]:focus {{ border-color: {tokens.accent}; }}
QPushButton[kind="icon"]::menu-indicator {{ width: 0; image: none; }}

QLineEdit, QComboBox, QPlainTextEdit, QAbstractSpinBox {{
    background: {tokens.surface}; color: {tokens.text};
    border: {border}px solid {outline}; border-radius: {px(6)}px;
    padding: 0 {px(9)}px; min-height: {px(30)}px; font-size: {px(13)}px;
    selection-background-color: {tokens.accent}; selection-color: {tokens.on_accent};
}}
QPlainTextEdit {{ padding: 0 {px(5)}px; }}
QLineEdit:focus, QComboBox:focus, QPlainTextEdit:focus, QAbstractSpinBox:focus {{
    border-color: {tokens.accent};
}}
QLineEdit[wrong="true"], QComboBox[wrong="true"], QPlainTextEdit[wrong="true"] {{
    border-color: {tokens.missed};
}}
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled {{ color: {tokens.muted}; }}
QLineEdit[kind="dial"] {{
    background: transparent; border: none; padding: 0; font-size: {px(24)}px;
    min-height: {px(32)}px;
}}
QComboBox QAbstractItemView {{
    background: {tokens.raised}; border: {border}px solid {tokens.line};
    selection-background-color: {tokens.accent}; selection-color: {tokens.on_accent};
    outline: none;
}}
QLineEdit, QPlainTextEdit, QComboBox {{ placeholder-text-color: {tokens.muted}; }}
QComboBox::drop-down {{ border: none; width: {px(28)}px; }}
QComboBox::down-arrow {{ image: url("{chevron}"); width: {px(12)}px; height: {px(12)}px; }}
QAbstractSpinBox {{ padding-right: {px(24)}px; }}
QAbstractSpinBox QLineEdit, QComboBox QLineEdit {{
    background: transparent; border: none; padding: 0; min-height: 0;
}}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{
    border: none; background: transparent; width: {px(22)}px; height: {px(14)}px;
}}
QAbstractSpinBox::up-button {{ subcontrol-position: top right; margin-top: {px(2)}px; }}
QAbstractSpinBox::down-button {{ subcontrol-position: bottom right; margin-bottom: {px(2)}px; }}
QAbstractSpinBox::up-arrow {{
    image: url("{chevron_up}"); width: {px(10)}px; height: {px(10)}px;
}}
QAbstractSpinBox::down-arrow {{
    image: url("{chevron}"); width: {px(10)}px; height: {px(10)}px;
}}
QSlider::groove:horizontal {{
    height: {px(4)}px; border-radius: {px(2)}px; background: {edge};
}}
QSlider::sub-page:horizontal {{ border-radius: {px(2)}px; background: {tokens.accent}; }}
QSlider::handle:horizontal {{
    width: {px(16)}px; height: {px(16)}px; margin: -{px(7)}px 0; border-radius: {px(9)}px;
    border: {border}px solid {tokens.accent}; background: {tokens.raised};
}}
QSlider::handle:horizontal:focus {{ background: {tokens.accent}; }}
QSlider:horizontal {{ min-height: {px(24)}px; }}
QRadioButton {{
    spacing: {px(10)}px; font-size: {px(14)}px; font-weight: 500; outline: none;
}}
QRadioButton::indicator {{
    width: {px(16)}px; height: {px(16)}px; border-radius: {disc // 2}px;
    border: {border}px solid {outline}; background: {tokens.surface};
}}
QRadioButton::indicator:checked {{
    border: {px(5)}px solid {tokens.accent}; width: {dot}px; height: {dot}px;
    background: {tokens.on_accent};
}}
QRadioButton::indicator:focus {{ border-color: {focus}; }}
QRadioButton, QCheckBox {{
    border: {border}px solid transparent; border-radius: {px(6)}px;
    padding: {border}px {px(4)}px {border}px {border}px;
}}
QRadioButton:focus, QCheckBox:focus {{ border-color: {tokens.accent}; }}
QCheckBox {{ spacing: {px(8)}px; font-size: {px(13)}px; outline: none; }}
QCheckBox[bare="true"] {{ spacing: 0; padding: {border}px; }}
QCheckBox::indicator {{
    width: {px(16)}px; height: {px(16)}px; border-radius: {px(4)}px;
    border: {border}px solid {outline}; background: {tokens.surface};
}}
QCheckBox::indicator:checked {{
    background: {tokens.accent}; border-color: {tokens.accent}; image: url("{check}");
}}
QCheckBox::indicator:focus {{ border-color: {focus}; }}

QListView, QTableView {{
    background: transparent; border: none; outline: none; padding: 0;
}}
QTableView {{ selection-background-color: transparent; }}
QScrollArea, QScrollArea > QWidget > QWidget {{ background: transparent; border: none; }}
QScrollBar:vertical {{ background: transparent; width: {px(10)}px; margin: 0; }}
QScrollBar::handle:vertical {{
    background: {handle}; border-radius: {px(4)}px; min-height: {px(24)}px; margin-left: {px(2)}px;
}}
QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}

QMenu {{
    background: {tokens.raised}; border: {border}px solid {tokens.line};
    padding: {px(4)}px 0; font-size: {px(13)}px; icon-size: {px(16)}px;
}}
QMenu::right-arrow {{
    image: url("{chevron_right}"); width: {px(12)}px; height: {px(12)}px; margin-right: {px(6)}px;
}}
QMenu::item {{ padding: {px(6)}px {px(20)}px; border: {border}px solid transparent; }}
QMenu::item:selected {{
    background: {selection}; color: {on_selection}; border-color: {tokens.accent};
}}
QMenu::item:disabled {{ color: {tokens.muted}; }}
QMenu::separator {{ height: {border}px; background: {tokens.line}; margin: {px(4)}px 0; }}
QMenu::icon {{ padding-left: {px(12)}px; }}
QMenu::indicator {{ width: {px(14)}px; height: {px(14)}px; left: {px(8)}px;
    border-radius: {px(3)}px; border: {border}px solid {outline}; background: {tokens.surface};
}}
QMenu::indicator:checked {{
    background: {tokens.accent}; border-color: {tokens.accent}; image: url("{check}");
}}

QFrame[kind="line"] {{ background: {tokens.line}; border: none; }}
QFrame[kind="strip"] {{
    background: {tokens.selection}; border: {strip_border}; border-radius: {px(6)}px;
}}
QFrame[kind="pane"] {{ background: {tokens.raised}; }}
""" + (_shapes(tokens, border) if tokens.plain else "")


def _shapes(tokens: Tokens, border: int) -> str:
    """What lines must say where colours say nothing."""
    return f"""
QPushButton[kind="nav"]:checked {{ border-color: {tokens.accent}; }}
QPushButton:disabled, QPushButton[kind="primary"]:disabled {{
    background: transparent; color: {tokens.text}; border: {border}px dashed {tokens.line};
}}
"""
