"""The cards on the screen: in a corner, never in the agent's way, never taking the focus."""

from collections.abc import Callable
from datetime import datetime
from functools import reduce

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCursor,
    QEnterEvent,
    QGuiApplication,
    QRegion,
    QScreen,
)
from PySide6.QtWidgets import QWidget

from callpop.clock import Clock
from callpop.desk.cards import Card, CardBoard
from callpop.ui.card import WIDTH, CallCard
from callpop.ui.card_slots import Corner, Slot, choose_seen, make_room, needed, places
from callpop.ui.frame import RADIUS, rounded_region
from callpop.ui.guarded import guarded
from callpop.ui.more_count import MoreCount
from callpop.ui.roles import Role
from callpop.ui.theme import Theme
from callpop.ui.ticker import Ticker
from callpop.ui.tokens import Tone

MARGIN = 16
GAP = 12
MORE_GAP = 8
BERTH = 12
"""Pixels that a card keeps from the pointer when it appears."""


class CardStack(QWidget):
    """One window for all cards, as high as the screen and masked to the cards: so a card that
    comes or goes moves no window."""

    accessible_role = Role.Window

    acted = Signal(str, str)
    allowed = Signal(object)
    opened_once = Signal(object)
    menu_wanted = Signal(str, QPoint)
    """A call's id, and where on the screen the pointer is."""
    declined = Signal(object)
    painted = Signal(str)
    """A call's card has been drawn for the first time."""

    def __init__(self, theme: Theme, clock: Clock, ticker: Ticker) -> None:
        super().__init__(
            None,
            Qt.WindowType.Tool
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowStaysOnTopHint
            | Qt.WindowType.WindowDoesNotAcceptFocus
            | Qt.WindowType.NoDropShadowWindowHint,
        )
        self._theme = theme
        self._clock = clock
        self._ticker = ticker
        self._soft = theme.soft
        for attribute in (
            Qt.WidgetAttribute.WA_ShowWithoutActivating,
            Qt.WidgetAttribute.WA_X11NetWmWindowTypeNotification,
            Qt.WidgetAttribute.WA_MacAlwaysShowToolWindow,
            Qt.WidgetAttribute.WA_AlwaysShowToolTips,
        ):
            self.setAttribute(attribute)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground, self._soft)
        self._name()
        self._board = CardBoard()
        # From the corner outward: the newest is the farthest, so that none has to make room.
        self._slots: list[Slot] = []
        self._hovered = False
        self._corner = Corner.BOTTOM_RIGHT
        self._screen: QScreen | None = None
        self.avoid: Callable[[], QRect] = QRect
        """Where on the screen a window stands that the agent has just opened."""
        self._more = MoreCount(theme, self)
        self._more.clicked.connect(self._reveal)
        self._more.hide()
        self._unseen = 0
        self._stood: object = None
        """What decided where the cards are."""
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._arrange)
        ticker.ticked.connect(self._tick)
        theme.changed.connect(self._arrange)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.screenRemoved.connect(self._screen_gone)

    @property
    def hovered(self) -> bool:
        """The pointer is over a card."""
        return self._hovered

    @property
    def area(self) -> QRect:
        """Where on the screen the cards stand; empty where there are none."""
        if not self.isVisible():
            return QRect()
        # Not where it is said to be: a window that has just come up may be told 0, 0 for a moment.
        return self.mask().boundingRect().translated(self._column(self._corner).topLeft())

    def cards(self) -> list[CallCard]:
        """The cards on the screen, from the corner outward."""
        return [slot.card for slot in self._slots if slot.card is not None]

    def card_of(self, call_id: str) -> CallCard | None:
        """The card of a call, if it is on the screen."""
        slots = (slot.card for slot in self._slots if slot.call_id == call_id)
        return next(slots, None)

    @property
    def unseen(self) -> int:
        """How many more calls there are than cards on the screen."""
        return self._unseen

    def show_board(self, board: CardBoard) -> None:
        """Show these cards. Under the pointer, cards stay where they are until it has left."""
        self._board = board
        self._take_board(board)
        self._arrange()

    def _take_board(self, board: CardBoard) -> None:
        now = self._clock.now().wall
        wanted = {card.call.id for card in board.cards}
        free = [slot for slot in self._slots if slot.card and slot.call_id not in wanted]
        for card in reversed(board.cards):
            existing = self.card_of(card.call.id)
            if existing is not None:
                existing.show_card(card, now)
            elif free and not self._hovered:
                # A card is dear to make: in a flood one call after the other gets the same.
                self._hand_on(free.pop(0), card, now)
            else:
                self._add(card, now)
        for slot in free:
            self._leave(slot)

    def say(self, call_id: str, text: str, tone: Tone = Tone.MUTED) -> bool:
        """Show a sentence on a call's card; False where it has none."""
        card = self.card_of(call_id)
        if card is None:
            return False
        card.say(text, tone)
        return True

    def dismiss(self, call_id: str) -> None:
        """Take a card away because the agent said so, whatever is under the pointer."""
        for slot in self._slots:
            if slot.call_id == call_id and slot.card is not None:
                slot.clear()
        self._arrange()

    def _leave(self, slot: Slot) -> None:
        """A card's time is over; the one under the pointer stays as long as the pointer does."""
        if self._hovered and slot.card is not None and slot.card.underMouse():
            return
        slot.clear()

    def _hand_on(self, slot: Slot, card: Card, now: datetime) -> None:
        if slot.card is not None:
            slot.call_id = card.call.id
            slot.card.forget()
            slot.card.show_card(card, now)

    def renew(self) -> None:
        """Make every card anew where it stands: texts are in another language, or larger."""
        self._name()
        now = self._clock.now().wall
        for slot in self._slots:
            old = slot.card
            if old is not None and old.card is not None:
                slot.card = self._make(old.card, now)
                slot.card.setGeometry(old.geometry())
                slot.card.setVisible(old.isVisible())
                old.hide()
                old.deleteLater()
        self._arrange()

    def _name(self) -> None:
        name = QCoreApplication.translate("Cards", "Calls")
        self.setWindowTitle(name)
        self.setAccessibleName(name)

    def _add(self, card: Card, now: datetime) -> None:
        made = self._make(card, now)
        self._slots.append(Slot(made, card.call.id, made.height()))
        made.show()
        made.fade_in()

    def _make(self, card: Card, now: datetime) -> CallCard:
        made = CallCard(self._theme)
        made.setParent(self)
        made.acted.connect(self.acted)
        made.allowed.connect(self.allowed)
        made.opened_once.connect(self.opened_once)
        made.menu_wanted.connect(self.menu_wanted)
        made.declined.connect(self.declined)
        made.painted.connect(self.painted)
        made.show_card(card, now)
        made.fit()
        made.outgrown.connect(self._outgrown)
        return made

    def _outgrown(self) -> None:
        # Several parts of a card change in one go.
        self._soon.start()

    def _arrange(self, *, here: bool = False) -> None:
        """Put every card in its place, as far as nothing moves under the hand; ``here``: in the
        corner where they are."""
        self._soon.stop()
        if self._hovered:
            self._fit_beyond_the_hand()
        else:
            self._slots = [slot for slot in self._slots if slot.card is not None]
            order = {card.call.id: n for n, card in enumerate(reversed(self._board.cards))}
            self._slots.sort(key=lambda slot: order.get(slot.call_id, -1))
            for slot in self._slots:
                if slot.card is not None:
                    slot.card.fit()
                    slot.height = slot.card.height()
        if not any(slot.card is not None for slot in self._slots):
            self._vanish()
            return
        self._ticker.hold(self, wanted=any(card.ticking for card in self.cards()))
        was_hidden = not self.isVisible()
        if not self._hovered and not here:
            if not was_hidden and self._stood == self._reasons():
                return  # Where the pointer is, and a new mask, are dear to ask for.
            self._choose_place(afresh=was_hidden)
        self._choose_seen(self.height())
        self._place()
        self._stood = None if self._hovered or here else self._reasons()
        if was_hidden:
            self.show()
            self.raise_()

    def _reasons(self) -> object:
        """What decides where the cards are and what is said of the rest."""
        rings = sum(slot.rings_unseen for slot in self._slots)
        column = self._column(self._corner)
        return column, self._board.more, rings, [(s.card, s.height) for s in self._slots]

    def _fit_beyond_the_hand(self) -> None:
        beyond = False
        for slot in self._slots:
            if slot.card is None:
                continue
            under = slot.card.underMouse()
            if under or beyond:
                # It grows away from the corner: its near edge, and its buttons, stay.
                slot.card.fit()
                slot.height = max(slot.card.height(), slot.height if under else 0)
            beyond = beyond or under

    def _vanish(self) -> None:
        self._slots = []
        self._stood = None
        self._hovered = False
        self._more.hide()
        self._unseen = 0
        self._ticker.hold(self, wanted=False)
        self.hide()

    def _choose_place(self, *, afresh: bool) -> None:
        pointer = QCursor.pos()
        if afresh or self._screen is None:
            self._watch(QGuiApplication.screenAt(pointer) or QGuiApplication.primaryScreen())
        self._choose_seen(self._column(self._corner).height())
        others = [corner for corner in Corner if corner is not self._corner]
        first = Corner.BOTTOM_RIGHT if afresh else self._corner
        corners = (first, *(c for c in (self._corner, *others) if c is not first))
        free = [corner for corner in corners if not self._covers(corner, pointer)]
        if afresh:
            # Cards that are there don't jump aside: what opens then stands beside them.
            window = self.avoid()
            free = [c for c in free if not self._bounds(c).intersects(window)] or free
        if free:
            self._corner = free[0]
        if self._screen is not None:
            self.setGeometry(self._column(self._corner))

    def _watch(self, screen: QScreen | None) -> None:
        if screen is self._screen:
            return
        if self._screen is not None:
            self._screen.availableGeometryChanged.disconnect(self._arrange)
        self._screen = screen
        if screen is not None:
            screen.availableGeometryChanged.connect(self._arrange)

    def _screen_gone(self, screen: QScreen) -> None:
        if screen is self._screen:
            self._screen = None
            self._arrange()

    def _column(self, corner: Corner) -> QRect:
        """The strip of the screen that the window takes at a corner."""
        if self._screen is None:
            return self.geometry()
        free = self._screen.availableGeometry()
        margin, width = self._theme.px(MARGIN), self._theme.px(WIDTH)
        right, _ = corner.value
        x = free.right() + 1 - margin - width if right else free.left() + margin
        return QRect(x, free.top() + margin, width, free.height() - 2 * margin)

    def _covers(self, corner: Corner, pointer: QPoint) -> bool:
        column = self._column(corner)
        berth = self._theme.px(BERTH)
        return any(
            where.translated(column.topLeft())
            .adjusted(-berth, -berth, berth, berth)
            .contains(pointer)
            for _, where in self._places(corner, column)
        )

    def _bounds(self, corner: Corner) -> QRect:
        column = self._column(corner)
        places = [where.translated(column.topLeft()) for _, where in self._places(corner, column)]
        return reduce(QRect.united, places, QRect())

    def _choose_seen(self, room: int) -> None:
        self._choose_as_it_is(room)
        if self._hovered and any(slot.rings_unseen for slot in self._slots):
            self._slots = make_room(self._slots, self._under_hand())
            self._choose_as_it_is(room)

    def _choose_as_it_is(self, room: int) -> None:
        gap, rest = self._theme.px(GAP), room
        if self._board.more or needed(self._slots, gap) > room:
            rest -= self._more.fitting_height() + self._theme.px(MORE_GAP)
        choose_seen(self._slots, room, rest, gap, held=self._hovered)

    def _under_hand(self) -> int:
        """The position of the slot at which the pointer is: none up to it may move."""
        column, at = self.geometry(), self.mapFromGlobal(QCursor.pos())
        _, bottom = self._corner.value
        hand = 0
        for slot, where in self._places(self._corner, column):
            if where.bottom() >= at.y() if bottom else where.top() <= at.y():
                hand = self._slots.index(slot)
        return hand

    def _places(self, corner: Corner, column: QRect) -> list[tuple[Slot, QRect]]:
        return places(self._slots, corner, column, self._theme.px(GAP))

    def _place(self) -> None:
        column = self.geometry()
        _, bottom = self._corner.value
        region = QRegion()
        places = self._places(self._corner, column)
        radius = self._theme.px(RADIUS)
        for slot, where in places:
            if slot.card is None:
                continue
            slot.card.grow(up=bottom)
            # A card lower than its slot (it shrank under the hand) keeps the near edge.
            y = where.bottom() + 1 - slot.card.height() if bottom else where.top()
            slot.card.move(0, y)
            slot.card.show()
            at = QRect(0, y, column.width(), slot.card.height())
            region += QRegion(at) if self._soft else rounded_region(QRectF(at), radius)
        unseen = [slot.card for slot in self._slots if slot.card and not slot.seen]
        for card in unseen:
            card.hide()
        self._unseen = self._board.more + len(unseen)
        edge = places[-1][1] if places else QRect()
        region += self._place_more(edge, bottom=bottom)
        self.setMask(region)
        self.update()

    def _place_more(self, edge: QRect, *, bottom: bool) -> QRegion:
        if not self._unseen:
            self._more.hide()
            return QRegion()
        self._more.show_count(self._unseen, sum(slot.rings_unseen for slot in self._slots))
        height = self._more.height()
        gap = self._theme.px(MORE_GAP)
        y = edge.top() - gap - height if bottom else edge.bottom() + 1 + gap
        y = min(max(0, y), self.height() - height)
        x = (self.width() - self._more.width()) // 2
        self._more.move(x, y)
        self._more.show()
        self._more.raise_()
        if self._soft:
            return QRegion(self._more.geometry())
        return rounded_region(QRectF(self._more.geometry()), height / 2)

    def _tick(self) -> None:
        now = self._clock.now().wall
        for card in self.cards():
            card.tick(now)

    @guarded
    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: D102
        super().enterEvent(event)
        self._hover(hovered=True)

    @guarded
    def leaveEvent(self, event: QEvent) -> None:  # noqa: D102
        super().leaveEvent(event)
        self._hover(hovered=False)

    def _hover(self, *, hovered: bool) -> None:
        self._hold(held=hovered)
        if not hovered:
            self.show_board(self._board)

    def _hold(self, *, held: bool) -> None:
        self._hovered = held
        for card in self.cards():
            card.hold(held=held)

    def _reveal(self) -> None:
        """The agent asks for the call that rings unseen: cards move though the hand is there."""
        self._hold(held=False)
        self._take_board(self._board)
        self._arrange(here=True)
        self._hold(held=self.isVisible())
