"""One call on a card: state, who, where it came in, and what the agent can do."""

from datetime import datetime

from PySide6.QtCore import (
    QCoreApplication,
    QEasingCurve,
    QEvent,
    QPoint,
    QPropertyAnimation,
    QRectF,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QContextMenuEvent, QEnterEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QGraphicsOpacityEffect,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from callpop.desk.cards import Card, CardAction, CardKind
from callpop.telephony.model import Call
from callpop.telephony.numbers import is_external
from callpop.ui.button_rows import ButtonRows
from callpop.ui.card_strip import CardStrip
from callpop.ui.clock_text import day_and_clock, running
from callpop.ui.frame import paint_sheet
from callpop.ui.glyphs import Glyph, wear
from callpop.ui.guarded import guarded
from callpop.ui.labels import Elided, MarkIcon, button, dress, label, retone
from callpop.ui.nesting import nest
from callpop.ui.roles import Role
from callpop.ui.spoken import spoken
from callpop.ui.state_icons import Mark
from callpop.ui.theme import Theme
from callpop.ui.tokens import Tone
from callpop.ui.words import translate

WIDTH = 376
CLOSE = 26
FADE_MILLISECONDS = 120
FAINTEST = 0.4
"""How much of a card is there from its first frame on: who rings can be read then."""
COPIED_MILLISECONDS = 1500

KINDS: dict[CardKind, tuple[Mark, Tone]] = {
    CardKind.INCOMING: (Mark.RINGED_DISC, Tone.RINGING),
    CardKind.OUTGOING: (Mark.RINGED_DISC, Tone.ACCENT),
    CardKind.TALKING: (Mark.DISC, Tone.ANSWERED),
    CardKind.MISSED: (Mark.RING, Tone.MISSED),
    CardKind.ELSEWHERE: (Mark.BARRED_DISC, Tone.UNKNOWN),
    CardKind.ENDED: (Mark.RING, Tone.UNKNOWN),
}


def look_of(card: Card) -> tuple[Mark, Tone]:
    """A card's state as shape and colour."""
    if card.stale_since is not None:
        return Mark.DASHED_RING, Tone.UNKNOWN
    if card.quiet:
        return Mark.RING, Tone.UNKNOWN
    return KINDS[card.kind]


def action_text(action: CardAction) -> str:
    """What a card's button says."""
    return {
        CardAction.OPEN_IN_CRM: QCoreApplication.translate("Card", "Open in CRM"),
        CardAction.COPY_NUMBER: QCoreApplication.translate("Card", "Copy number"),
        CardAction.CALL_BACK: QCoreApplication.translate("Card", "Call back"),
        CardAction.HANG_UP: QCoreApplication.translate("Card", "Hang up"),
        CardAction.TRANSFER: QCoreApplication.translate("Card", "Transfer…"),
        CardAction.NOT_NOW: QCoreApplication.translate("Card", "Not now"),
    }[action]


class CallCard(QWidget):
    """Draws one :class:`Card`. ``acted`` carries the call's id and the action."""

    accessible_role = Role.Grouping

    acted = Signal(str, str)
    allowed = Signal(object)
    """The agent wants the host of this :class:`~callpop.desk.crm.Ask` opened from now on."""
    opened_once = Signal(object)
    """The agent wants the link of this ``Ask`` opened this time."""
    declined = Signal(object)
    painted = Signal(str)
    """The card of this call has been drawn for the first time."""
    menu_wanted = Signal(str, QPoint)
    """A call's id, and where on the screen the pointer is."""
    outgrown = Signal()
    """Its content may need another height: whoever holds it calls :meth:`fit` when that suits."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._grows_up = True
        self._card: Card | None = None
        self._held = False
        self._words = ""
        self._words_tone = Tone.MUTED
        self._fade: QPropertyAnimation | None = None
        self._painted = ""
        self._parts: tuple[bool, ...] = ()
        """What of it is shown: company, number, where it came in."""
        self.setFixedWidth(theme.px(WIDTH))
        self._mark = MarkIcon(theme)
        self._mark.cover()
        self._headline = Elided(type_="strong")
        self._time = label(type_="body", tone=Tone.MUTED)
        self._close = button("", "close", focusable=False)
        wear(self._close, theme, Glyph.CLOSE, Tone.MUTED, 14)
        self._close.setAccessibleName(QCoreApplication.translate("Card", "Close this card"))
        self._close.setFixedSize(theme.px(CLOSE), theme.px(CLOSE))
        self._close.clicked.connect(lambda: self._act(CardAction.NOT_NOW))
        self._close.setParent(self)
        self._close.hide()
        self._title = Elided(type_="name")
        self._company = Elided(tone=Tone.MUTED)
        self._dot = _Dot("·", textFormat=Qt.TextFormat.PlainText)
        dress(self._dot, "body", Tone.MUTED)
        self._number = Elided(tone=Tone.MUTED)
        self._number.keep_whole()
        self._where = Elided(type_="caption", tone=Tone.MUTED)
        self._strip = CardStrip(theme)
        self._strip.allowed.connect(self.allowed)
        self._strip.opened_once.connect(self.opened_once)
        self._strip.declined.connect(self.declined)
        self._buttons = ButtonRows(theme)
        self._button_of: dict[CardAction, QPushButton] = {}
        self._above_company, self._above_where = QSpacerItem(0, 0), QSpacerItem(0, 0)
        self._lay_out()
        theme.changed.connect(self.update)

    @property
    def card(self) -> Card | None:
        """What it shows."""
        return self._card

    @property
    def ticking(self) -> bool:
        """It shows a running time."""
        return self._card is not None and self._card.timer_from is not None

    @property
    def breathing(self) -> bool:
        """Its ring moves."""
        return self._mark.breathing

    def button(self, action: CardAction) -> QPushButton | None:
        """The button of an action, if the card offers it as one."""
        return self._button_of.get(action)

    def show_card(self, card: Card, now: datetime) -> None:
        """Show ``card``. While held, no button moves: one that ended its use is greyed."""
        old = self._card
        if card == old:
            self.tick(now)
            return
        self._card = card
        mark, tone = look_of(card)
        rings = mark is Mark.RINGED_DISC and card.kind is CardKind.INCOMING
        mark_tone = Tone.UNKNOWN if card.kind is CardKind.MISSED else tone
        self._mark.show_mark(mark, mark_tone, breathe=rings)
        self._headline.set_whole(translate(card.headline))
        retone(self._headline, tone)
        self._title.set_whole(translate(card.title))
        number = card.call.number_shown or card.call.number or ""
        company, number = _split(card.line2, number)
        self._company.set_whole(_airy(company))
        self._company.setVisible(bool(company))
        self._dot.setVisible(bool(company and number))
        self._number.set_whole(number)
        self._number.setVisible(bool(number))
        where = _airy(translate(card.line3))
        self._where.set_whole(where, _names_in_where(card.call))
        placed = bool(where) and card.kind is not CardKind.MISSED
        self._where.setVisible(placed)
        # What is left out leaves no hole.
        parts = bool(company), bool(number), placed
        if parts != self._parts:
            self._parts = parts
            px = self._theme.px
            self._above_company.changeSize(0, px(4) if company or number else 0)
            self._above_where.changeSize(0, px(7) if placed else 0)
            self._body.invalidate()
        if old is None or old.actions != card.actions or old.kind is not card.kind:
            self._show_actions(card)
        self._show_strip(card)
        self.tick(now)
        self._speak()
        if old is None or old.call.id != card.call.id or look_of(old) != (mark, tone):
            self.update()
        self.outgrown.emit()

    def tick(self, now: datetime) -> None:
        """A second has passed."""
        card = self._card
        if card is None:
            return
        if card.timer_from is not None:
            text = running(card.timer_from, now)
        elif card.clock is not None:
            text = day_and_clock(card.clock, now)
        else:
            text = ""
        if text != self._time.text():
            self._time.setText(text)

    def hold(self, *, held: bool) -> None:
        """The pointer is over the cards, or has left them: until then nothing may move."""
        if held == self._held:
            return
        self._held = held
        if not held and self._card is not None:
            self._show_actions(self._card)
            self._show_strip(self._card)
            self.outgrown.emit()

    def grow(self, *, up: bool) -> None:
        """Strips come and go on the side that the card grows to: buttons stay under the hand."""
        if up != self._grows_up:
            self._grows_up = up
            self._body.removeWidget(self._strip)
            self._body.insertWidget(self._body.count() - (1 if up else 0), self._strip)

    def say(self, text: str, tone: Tone = Tone.MUTED) -> None:
        """Show a sentence on the card, such as the PBX's answer; "" takes it away."""
        self._words, self._words_tone = text, tone
        if self._card is not None:
            self._show_strip(self._card)
            self.outgrown.emit()

    def forget(self) -> None:
        """Another call takes this card: what was said of the one before goes."""
        self.say("")
        for action, existing in self._button_of.items():
            existing.setText(action_text(action))

    def fit(self) -> None:
        """Take the height that the content needs."""
        layout = self.layout()
        if layout is None:
            return
        layout.activate()
        height = layout.heightForWidth(self.width())
        height = max(height, layout.sizeHint().height()) if height < 0 else height
        if height != self.height():
            self.setFixedHeight(height)

    def fade_in(self) -> None:
        """Come up softly, where motion is welcome."""
        if self._theme.still:
            return
        effect = QGraphicsOpacityEffect(self)
        self.setGraphicsEffect(effect)
        self._fade = QPropertyAnimation(effect, b"opacity", self)
        self._fade.setDuration(FADE_MILLISECONDS)
        self._fade.setStartValue(FAINTEST)
        self._fade.setEndValue(1.0)
        self._fade.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._fade.finished.connect(self._faded)
        self._fade.start()

    def _faded(self) -> None:
        self._fade = None
        # An effect left in place would slow every later repaint.
        self.setGraphicsEffect(None)  # type: ignore[arg-type]

    def _lay_out(self) -> None:
        px = self._theme.px
        top = QHBoxLayout()
        top.setSpacing(px(5))
        top.addWidget(self._mark)
        top.addWidget(self._headline)
        top.addStretch(1)
        top.addWidget(self._time)
        second = QHBoxLayout()
        second.setSpacing(px(6))
        second.addWidget(self._company)
        second.addWidget(self._dot)
        second.addWidget(self._number)
        second.addStretch(1)
        body = QVBoxLayout()
        body.setContentsMargins(px(5), 0, 0, 0)
        body.setSpacing(0)
        body.addSpacing(px(6))
        body.addWidget(self._title)
        body.addSpacerItem(self._above_company)
        nest(body, second)
        body.addSpacerItem(self._above_where)
        body.addWidget(self._where)
        body.addSpacing(px(8))
        body.addWidget(self._strip)
        body.addWidget(self._buttons)
        self._body = body
        outer = QVBoxLayout(self)
        outer.setContentsMargins(px(15), px(16), px(20), px(14))
        outer.setSpacing(0)
        nest(outer, top)
        nest(outer, body)

    def _show_actions(self, card: Card) -> None:
        wanted = list(card.actions)
        # "Not now" is for a call that rings; any other card is closed in its corner.
        if card.kind is not CardKind.INCOMING and CardAction.NOT_NOW in wanted:
            wanted.remove(CardAction.NOT_NOW)
        if self._held and self._button_of:
            for action, existing in self._button_of.items():
                existing.setEnabled(action in card.actions)
            return
        room = self.width() - self._theme.px(40)
        # A card is closed in its corner too, and its number copied in the panel.
        for spare in (CardAction.NOT_NOW, CardAction.COPY_NUMBER):
            texts = [action_text(action) for action in wanted]
            if spare in wanted and not self._buttons.fits(texts, room):
                wanted.remove(spare)
        if list(self._button_of) == wanted and all(b.isEnabled() for b in self._button_of.values()):
            return
        self._button_of = {}
        for position, action in enumerate(wanted):
            made = button(
                action_text(action), "primary" if position == 0 else "plain", focusable=False
            )
            if action is CardAction.NOT_NOW:
                made.setProperty("kind", "plain")
            made.clicked.connect(lambda _=False, action=action: self._act(action))
            self._button_of[action] = made
        self._buttons.show_buttons(list(self._button_of.values()), room)
        self._buttons.setVisible(bool(wanted))

    def _show_strip(self, card: Card) -> None:
        if card.ask is not None:
            self._strip.ask(card.ask)
        elif self._words:
            self._strip.tell(self._words, self._words_tone)
        elif card.notice:
            self._strip.tell(translate(card.notice), Tone.MUTED)
        else:
            self._strip.hide()

    def _act(self, action: CardAction) -> None:
        if self._card is None:
            return
        if action is CardAction.COPY_NUMBER:
            self._copied()
        self.acted.emit(self._card.call.id, action.value)

    def _copied(self) -> None:
        pressed = self._button_of.get(CardAction.COPY_NUMBER)
        if pressed is None:
            return
        pressed.setFixedWidth(pressed.width())
        pressed.setText(QCoreApplication.translate("Card", "Copied"))
        QTimer.singleShot(
            COPIED_MILLISECONDS,
            pressed,
            lambda: pressed.setText(action_text(CardAction.COPY_NUMBER)),
        )

    def _speak(self) -> None:
        self.setAccessibleName(spoken(self._card) if self._card is not None else "")

    @guarded
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: D102
        if self._card is not None:
            self.menu_wanted.emit(self._card.call.id, event.globalPos())

    @guarded
    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: D102
        if CardAction.NOT_NOW not in self._button_of:
            self._close.move(self.width() - self._theme.px(CLOSE + 2), self._theme.px(2))
            self._close.show()
            self._close.raise_()
        super().enterEvent(event)

    @guarded
    def leaveEvent(self, event: QEvent) -> None:  # noqa: D102
        self._close.hide()
        super().leaveEvent(event)

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        painter = QPainter(self)
        paint_sheet(painter, QRectF(self.rect()), self._theme)
        if self._card is not None:
            px = self._theme.px
            _, tone = look_of(self._card)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.tokens.of(tone))
            bar = QRectF(0, px(14), px(4), self.height() - 2 * px(14))
            if self._card.stale_since is not None:
                # Not a solid colour: what it stands for is not sure.
                pen = QPen(QColor(self._theme.tokens.unknown), px(4))
                pen.setDashPattern([1.5, 1.0])
                pen.setCapStyle(Qt.PenCapStyle.FlatCap)
                painter.setPen(pen)
                x = bar.center().x()
                painter.drawLine(int(x), int(bar.top()), int(x), int(bar.bottom()))
            else:
                painter.drawRoundedRect(bar, px(2), px(2))
        painter.end()
        if self._card is not None and self._painted != self._card.call.id:
            self._painted = self._card.call.id
            self.painted.emit(self._painted)


class _Dot(QLabel):
    """It parts what is seen, and is nothing to be heard."""

    accessible_role = Role.Separator


def _split(line: str, number: str) -> tuple[str, str]:
    """Company and number of a card's second line: the one may be cut, the other never."""
    if number and line.endswith(number):
        return line.removesuffix(number).removesuffix(" · "), number
    return line, ""


def _names_in_where(call: Call) -> list[str]:
    """What may be cut of where a call came in: the names, not the numbers."""
    line = "" if is_external(call.trunk) else call.trunk
    names = (call.group.name if call.group else "", call.queue, line, call.account)
    return [name for name in names if name]


def _airy(text: str) -> str:
    return text.replace(" · ", "  ·  ")
