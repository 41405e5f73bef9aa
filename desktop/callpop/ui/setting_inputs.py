"""What a setting is chosen with, by the kind of its value."""

from collections.abc import Callable, Sequence
from datetime import time
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale, QSignalBlocker, Qt, QTime, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QSlider,
    QSpinBox,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from callpop.preferences import DAYS, hours_of
from callpop.telephony.sentence import Sentence, say
from callpop.ui.clock_text import clock_pattern
from callpop.ui.guarded import guarded
from callpop.ui.labels import button, label
from callpop.ui.nesting import nest
from callpop.ui.theme import Theme
from callpop.ui.tokens import Tone
from callpop.ui.words import translate


class SettingInput(QWidget):
    """Shows a value, and tells of another that the agent picks."""

    picked = Signal(object)

    def show_value(self, value: Any) -> None:
        """Show ``value``; nothing is told."""
        raise NotImplementedError

    def call_it(self, name: str, description: str) -> None:
        """What a screen reader calls it."""
        raise NotImplementedError

    def take_focus(self) -> None:
        """Put the focus where choosing begins."""
        raise NotImplementedError

    @property
    def labelled(self) -> QWidget | None:
        """What a label says the name of: on Linux a choice's own name is its value."""
        return None


class _OneInput(SettingInput):
    """One control does it all."""

    def __init__(self, control: QWidget, *, stretch: bool = False) -> None:
        super().__init__()
        self.control = control
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(control, 1 if stretch else 0)
        if not stretch:
            row.addStretch(1)

    def call_it(self, name: str, description: str) -> None:
        """What a screen reader calls it."""
        self.control.setAccessibleName(name)
        self.control.setAccessibleDescription(description)

    def take_focus(self) -> None:
        """Put the focus on it."""
        self.control.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def labelled(self) -> QWidget:
        """The control."""
        return self.control


class _Unmoved:
    """The wheel scrolls the page under it; it chooses only where the agent works with it."""

    @guarded
    def wheelEvent(self, event: QWheelEvent) -> None:
        assert isinstance(self, QWidget)
        if self.hasFocus():
            super().wheelEvent(event)  # type: ignore[misc] # the kind of widget that it is
        else:
            event.ignore()


class Combo(_Unmoved, QComboBox):
    """A choice that the wheel passes by."""


class _Spin(_Unmoved, QSpinBox):
    pass


class _Slider(QSlider):
    @guarded
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class OneOf(_OneInput):
    """One of several, by name; ``unlisted`` names a value that is not offered (any more)."""

    def __init__(
        self,
        options: Sequence[tuple[Any, str]] = (),
        unlisted: Callable[[Any], str] = str,
    ) -> None:
        self._unlisted = unlisted
        self.combo = Combo()
        # A long name must not make the page wider than the window.
        self.combo.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        super().__init__(self.combo)
        self.offer(options)
        self.combo.activated.connect(lambda _index: self.picked.emit(self.combo.currentData()))

    def offer(self, options: Sequence[tuple[Any, str]]) -> None:
        """What there is to choose from."""
        shown = self.combo.currentData()
        with QSignalBlocker(self.combo):
            self.combo.clear()
            for value, text in options:
                self.combo.addItem(text, value)
        longest = max((len(text) for _, text in options), default=0)
        self.combo.setMinimumContentsLength(min(max(24, longest), 40))
        if shown is not None:
            self.show_value(shown)

    def show_value(self, value: Any) -> None:
        """Show ``value``."""
        with QSignalBlocker(self.combo):
            if self.combo.findData(value) < 0:
                self.combo.addItem(self._unlisted(value), value)
            self.combo.setCurrentIndex(self.combo.findData(value))


class Number(_OneInput):
    """A whole number of ``counted``; typed, it is told when the agent is through with it."""

    def __init__(
        self, least: int, most: int, counted: Callable[[int], Sentence], *, step: int = 1
    ) -> None:
        self.spin = _Spin()
        self._counted = counted
        self.spin.setRange(least, most)
        self.spin.setSingleStep(step)
        self.spin.setKeyboardTracking(False)
        self.spin.setGroupSeparatorShown(True)
        give_room(self.spin)
        super().__init__(self.spin)
        self._name_unit()
        self.spin.valueChanged.connect(self._picked)

    def show_value(self, value: Any) -> None:
        """Show the number."""
        with QSignalBlocker(self.spin):
            self.spin.setValue(value)
        self._name_unit()

    def _picked(self, value: int) -> None:
        self._name_unit()
        self.picked.emit(value)

    def _name_unit(self) -> None:
        value = self.spin.value()
        before, _, after = translate(self._counted(value)).partition(str(value))
        with QSignalBlocker(self.spin):
            self.spin.setPrefix(before)
            self.spin.setSuffix(after)


def seconds(count: int) -> Sentence:
    """So many of them."""
    return say("{count} seconds", one="{count} second", count=count)


def give_room(to: QAbstractSpinBox) -> None:
    """The style sheet can't keep the text from the edge."""
    line = to.lineEdit()
    line.setTextMargins(line.fontMetrics().averageCharWidth(), 0, 0, 0)


class Volume(_OneInput):
    """From 0 to 100 percent."""

    def __init__(self, theme: Theme) -> None:
        self.slider = _Slider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, 100)
        self.slider.setSingleStep(5)
        self.slider.setPageStep(20)
        self.slider.setMinimumWidth(theme.px(200))
        super().__init__(self.slider)
        self._percent = label(tone=Tone.MUTED)
        layout = self.layout()
        assert isinstance(layout, QHBoxLayout)
        layout.insertWidget(1, self._percent)
        self.slider.valueChanged.connect(self._show_percent)
        self.slider.valueChanged.connect(lambda value: self.picked.emit(value))

    def show_value(self, value: Any) -> None:
        """Show the percentage."""
        with QSignalBlocker(self.slider):
            self.slider.setValue(value)
        self._show_percent(value)

    def _show_percent(self, value: int) -> None:
        template = QCoreApplication.translate("Settings", "{number} %")
        self._percent.setText(template.format(number=QLocale().toString(value)))


class Hours(SettingInput):
    """From one time of day to another, or not at all."""

    def __init__(self, theme: Theme, usual: str) -> None:
        super().__init__()
        self._usual = usual
        self.on = QCheckBox(QCoreApplication.translate("Settings", "Every day"))
        self.begin, self.end = _TimeEdit(), _TimeEdit()
        self.begin.setAccessibleName(QCoreApplication.translate("Settings", "From"))
        self.end.setAccessibleName(QCoreApplication.translate("Settings", "To"))
        until = label(QCoreApplication.translate("Settings", "to"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        for one in (self.on, self.begin, until, self.end):
            row.addWidget(one)
        row.addStretch(1)
        self.on.clicked.connect(self._pick)
        for one in (self.begin, self.end):
            give_room(one)
            one.setKeyboardTracking(False)
            one.timeChanged.connect(self._pick)

    def show_value(self, value: Any) -> None:
        """Show the span; the usual one where there is none."""
        self.on.setChecked(bool(value))
        for edit, at in zip((self.begin, self.end), _span(value or self._usual), strict=True):
            edit.setEnabled(bool(value))
            with QSignalBlocker(edit):
                edit.setTime(QTime(at.hour, at.minute))

    def call_it(self, name: str, description: str) -> None:
        """What a screen reader calls it."""
        self.on.setAccessibleName(f"{name}: {self.on.text()}")
        self.on.setAccessibleDescription(description)

    def take_focus(self) -> None:
        """Put the focus on the first control."""
        self.on.setFocus(Qt.FocusReason.OtherFocusReason)

    def _pick(self) -> None:
        begin, end = (edit.time().toString("HH:mm") for edit in (self.begin, self.end))
        self.picked.emit(f"{begin}-{end}" if self.on.isChecked() else "")


class _TimeEdit(_Unmoved, QTimeEdit):
    def __init__(self) -> None:
        super().__init__()
        self.setDisplayFormat(clock_pattern())


def _span(text: str) -> tuple[time, time]:
    span = hours_of(text)
    return span if span is not None else (time(0), time(0))


class Days(SettingInput):
    """Days of the week; in two rows, for they are long words in some languages."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.days: dict[str, QCheckBox] = {}
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(theme.px(6))
        # Monday is 1, as the settings count; a week that begins otherwise is shown that way.
        first = QLocale().firstDayOfWeek().value
        in_turn = [(first + n - 1) % 7 for n in range(7)]
        for some in (in_turn[:4], in_turn[4:]):
            row = QHBoxLayout()
            row.setSpacing(theme.px(14))
            for number in some:
                name = QLocale().standaloneDayName(number + 1)
                check = QCheckBox(name[:1].upper() + name[1:])
                check.clicked.connect(self._pick)
                self.days[DAYS[number]] = check
                row.addWidget(check)
            row.addStretch(1)
            nest(rows, row)

    def show_value(self, value: Any) -> None:
        """Show these days."""
        for day, check in self.days.items():
            check.setChecked(day in value)

    def call_it(self, name: str, description: str) -> None:
        """What a screen reader calls it."""
        for check in self.days.values():
            check.setAccessibleName(f"{name}: {check.text()}")
            check.setAccessibleDescription(description)

    def take_focus(self) -> None:
        """Put the focus on the first day."""
        next(iter(self.days.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def _pick(self) -> None:
        self.picked.emit(tuple(day for day in DAYS if self.days[day].isChecked()))


class FilePath(SettingInput):
    """A file, by its path; empty for the usual one."""

    def __init__(self, theme: Theme, *, empty: str, choose: str, kinds: str) -> None:
        super().__init__()
        self._kinds = kinds
        self._title = choose
        self.path = QLineEdit()
        self.path.setPlaceholderText(empty)
        self.choose = button(QCoreApplication.translate("Settings", "Choose…"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        row.addWidget(self.path, 1)
        row.addWidget(self.choose)
        self.path.editingFinished.connect(self._typed)
        self.choose.clicked.connect(self._ask)
        self._shown = ""

    def show_value(self, value: Any) -> None:
        """Show the path."""
        self._shown = value
        with QSignalBlocker(self.path):
            self.path.setText(value)

    def call_it(self, name: str, description: str) -> None:
        """What a screen reader calls it."""
        self.path.setAccessibleName(name)
        self.path.setAccessibleDescription(description)

    def take_focus(self) -> None:
        """Put the cursor into the path."""
        self.path.setFocus(Qt.FocusReason.OtherFocusReason)

    def _typed(self) -> None:
        if self.path.text().strip() != self._shown:
            self.picked.emit(self.path.text().strip())

    def _ask(self) -> None:
        # Not modal for the whole app, and no loop of its own.
        dialog = QFileDialog(self, self._title, str(Path(self._shown).parent))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setNameFilter(self._kinds)
        dialog.fileSelected.connect(lambda path: self.picked.emit(path))
        dialog.open()


__all__ = [
    "Combo",
    "Days",
    "FilePath",
    "Hours",
    "Number",
    "OneOf",
    "SettingInput",
    "Volume",
    "give_room",
]
