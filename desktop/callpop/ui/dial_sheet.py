"""What the dial box looks like: an input, what it means, and a list or a question below."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QItemSelectionModel, QPoint, Qt, QTimer
from PySide6.QtGui import QCursor, QGuiApplication, QKeyEvent, QMouseEvent, QMoveEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from callpop.ui.dial_input import DialInput
from callpop.ui.dial_question import DialQuestion
from callpop.ui.frame import SheetWindow
from callpop.ui.guarded import guarded
from callpop.ui.labels import label, line, retone
from callpop.ui.nesting import nest
from callpop.ui.roles import Role
from callpop.ui.row import Row
from callpop.ui.rows import RowList
from callpop.ui.screens import screen_of
from callpop.ui.spoken import announce
from callpop.ui.theme import Theme
from callpop.ui.tokens import Tone

WIDTH = 520
LONGEST_INPUT = 200

_ARRIVAL_MILLISECONDS = 400
"""After which whoever moves the window means it."""
_MOST_PULLS = 3


class DialSheet(SheetWindow):
    """The parts of the dial box, and how they stand; what they do is the box's own."""

    accessible_role = Role.Dialog

    def __init__(self, theme: Theme, now: Callable[[], datetime]) -> None:
        super().__init__(theme, Qt.WindowType.Dialog | Qt.WindowType.WindowStaysOnTopHint)
        px = theme.px
        self._place = QPoint()
        self._arrives = False
        self._pulls = 0
        self.setFixedWidth(px(WIDTH))
        self.caption = label(type_="caption", tone=Tone.ACCENT, wraps=True)
        """Where the number comes from, and what is asked."""
        self.input = DialInput()
        self.input.setProperty("kind", "dial")
        self.input.setMaxLength(LONGEST_INPUT)
        self.input.setPlaceholderText(QCoreApplication.translate("Dial", "Number or name"))
        # A line edit keeps two pixels to itself.
        self.input.setTextMargins(-2, 0, 0, 0)
        self.preview = label(tone=Tone.MUTED, wraps=True)
        self.list = RowList(
            theme, now, most=6, name=QCoreApplication.translate("Dial", "Suggestions")
        )
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.always = QCheckBox()
        """Whether the answer holds from now on; the space bar switches it."""
        self.always.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.question = DialQuestion(theme)
        self._line = line(theme)
        self._keys = label(type_="body", tone=Tone.MUTED, wraps=True)
        head = QVBoxLayout()
        head.setContentsMargins(px(24), px(18), px(24), px(14))
        head.setSpacing(px(6))
        head.addWidget(self.caption)
        head.addWidget(self.input)
        head.addWidget(self.preview)
        list_box = QVBoxLayout()
        list_box.setContentsMargins(px(8), px(8), px(8), px(8))
        list_box.setSpacing(0)
        list_box.addWidget(self.list)
        always_box = QHBoxLayout()
        always_box.setContentsMargins(px(14), px(4), px(14), px(4))
        always_box.addWidget(self.always)
        self._always_holder = QWidget()
        self._always_holder.setLayout(always_box)
        list_box.addWidget(self._always_holder)
        self._list_holder = QWidget()
        self._list_holder.setLayout(list_box)
        foot = QHBoxLayout()
        foot.setContentsMargins(px(24), px(8), px(24), px(8))
        foot.addWidget(self._keys)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(px(1), px(1), px(1), px(1))
        outer.setSpacing(0)
        nest(outer, head)
        outer.addWidget(self._line)
        outer.addWidget(self._list_holder)
        outer.addWidget(self.question)
        outer.addWidget(line(theme))
        nest(outer, foot)
        self._list_holder.hide()
        self._line.hide()
        self.question.hide()
        self._always_holder.hide()
        self.caption.hide()

    def show_caption(self, text: str) -> None:
        """Say this above the input; nothing for ""."""
        self.caption.setText(text)
        self.caption.setVisible(bool(text))

    def hide_input(self, *, on: bool) -> None:
        """Show dots in place of what is filled in."""
        mode = QLineEdit.EchoMode
        self.input.setEchoMode(mode.Password if on else mode.Normal)

    def typed(self, text: str) -> None:
        """What stands there now was typed, once nothing is left of what was filled in; nor does
        a single digit tell anything of that."""
        if len(text) < 2:
            self.hide_input(on=False)

    def offer_always(self, text: str) -> None:
        """Offer below the list that the answer holds from now on; nothing for ""."""
        self.always.setText(text.replace("&", "&&"))
        self.always.setChecked(bool(text))
        self._always_holder.setVisible(bool(text))

    def say(self, text: str, tone: Tone = Tone.MUTED, *, aloud: bool = True) -> None:
        """Say this below the input; ``aloud`` to a screen reader as well."""
        retone(self.preview, tone)
        if text != self.preview.text():
            self.preview.setText(text)
        if aloud:
            caption = self.caption.text()
            self.input.setAccessibleDescription(". ".join(one for one in (caption, text) if one))
        self.fit()

    def tell(self, text: str, tone: Tone, *, aloud: bool = True) -> None:
        """Say this below the input because of what has happened: it is heard without asking."""
        self.say(text, tone, aloud=aloud)
        if aloud:
            announce(self.input, text)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these to choose from."""
        self.list.show_rows(rows)
        below = bool(rows)
        self._list_holder.setVisible(below)
        self._line.setVisible(below or self.question.isVisibleTo(self))
        self.fit()

    def show_keys(self, keys: Sequence[str]) -> None:
        """Say at the foot what the keys do."""
        self._keys.setText("    ".join(keys))

    def show_question(self, *, on: bool) -> None:
        """The question stands in the place of the list."""
        self.question.setVisible(on)
        self.preview.setVisible(not on)
        if on:
            self.show_rows(())
            self.question.take_focus()
        else:
            self.input.setFocus()

    def select(self, position: int | None) -> None:
        """Mark a row as what Enter means."""
        if position is None:
            self.list.clearSelection()
            return
        index = self.list.rows.index(position)
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.list.selectionModel().setCurrentIndex(index, flag)
        self.list.scrollTo(index)

    def fit(self) -> None:
        """Take the height that everything needs."""
        layout = self.layout()
        if layout is None:
            return
        for part in (self.question, self._list_holder):
            # Else what is inside them counts from the next turn of the loop on.
            part.updateGeometry()
        layout.activate()
        height = layout.heightForWidth(self.width())
        self.setFixedHeight(height if height > 0 else layout.sizeHint().height())
        beyond = self.geometry().bottom() - screen_of(self).availableGeometry().bottom()
        if self.isVisible() and beyond > 0:
            self._place = self.pos() - QPoint(0, beyond)
            self.move(self._place)

    def go_to_the_middle(self) -> None:
        """A little above the middle, where the eye is; it grows downward."""
        screen = QGuiApplication.screenAt(QCursor.pos()) or QGuiApplication.primaryScreen()
        free = screen.availableGeometry()
        self._place = QPoint(free.center().x() - self.width() // 2, free.top() + free.height() // 4)
        self.move(self._place)
        self._arrives, self._pulls = True, _MOST_PULLS
        QTimer.singleShot(_ARRIVAL_MILLISECONDS, self._arrived)

    def _arrived(self) -> None:
        self._arrives = False

    @guarded
    def moveEvent(self, event: QMoveEvent) -> None:  # noqa: D102
        super().moveEvent(event)
        # Who changes its size while the window manager puts a frame around it is put into the
        # screen's corner, about every tenth time.
        if self._arrives and self._pulls and event.pos() != self._place:
            self._pulls -= 1
            QTimer.singleShot(0, lambda: self.move(self._place))

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    @guarded
    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        self._arrives = False
        handle = self.windowHandle()
        if event.button() is Qt.MouseButton.LeftButton and handle is not None:
            handle.startSystemMove()
