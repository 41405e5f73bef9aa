"""The one ordinary window: people, queues and the history, chosen at the left."""

from collections.abc import Callable, Collection
from functools import partial

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from callpop.desk.places import Place
from callpop.ui.glyphs import Glyph, wear
from callpop.ui.guarded import guarded
from callpop.ui.labels import button
from callpop.ui.nesting import nest
from callpop.ui.notice import Notice
from callpop.ui.page import Page
from callpop.ui.roles import Role
from callpop.ui.screens import go_to_the_middle, screen_of
from callpop.ui.side import Side, Way
from callpop.ui.standing_in import stand_in
from callpop.ui.strip import hidden_strip
from callpop.ui.tab_order import follow_layout
from callpop.ui.theme import Theme

WIDTH, HEIGHT, SIDE = 880, 660, 176
WIDEST_SIDE = 6
"""However large the text is, so much of the screen is for the pages."""


class MainWindow(QWidget):
    """Pages are added once, and made when they are first shown; those are offered that
    :meth:`show_places` names. Its size and its page stay as the agent left them."""

    accessible_role = Role.Window

    dial = Signal()
    settings = Signal()
    add_account = Signal()
    show_names = Signal()
    """They are hidden, and are to be shown again."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self._theme = theme
        self._makes: dict[Place, Callable[[], Page]] = {}
        self._pages: dict[Place, Page] = {}
        """Those that were shown by now."""
        self._ways: dict[Place, QPushButton] = {}
        self._there: Collection[Place] = ()
        self._placed = False
        self._wanted: Place | None = None
        """The page that the agent chose, which may be gone for now."""
        px = theme.px
        self.setWindowTitle(QCoreApplication.translate("Main", "Callpop"))
        self.resize(px(WIDTH), px(HEIGHT))
        self._group = QButtonGroup(self)
        self._stack = QStackedWidget()
        self._blank = QWidget()
        self._stack.addWidget(self._blank)
        self._private = hidden_strip(theme)
        self._private.pressed.connect(self.show_names)
        self.no_account = Notice(theme)
        self._shortcuts()
        side = Side(theme)
        column = QVBoxLayout(side)
        column.setContentsMargins(px(10), px(16), px(10), px(12))
        # Never narrower than its words: a minimum set on the side itself would cut them off.
        widest = screen_of(self).availableGeometry().width() // WIDEST_SIDE
        column.addStrut(min(px(SIDE - 20), widest))
        side.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred)
        column.setSpacing(px(4))
        for place, text, glyph in (
            (Place.PEOPLE, QCoreApplication.translate("Main", "People"), Glyph.PEOPLE),
            (Place.QUEUES, QCoreApplication.translate("Main", "Queues"), Glyph.QUEUE),
            (Place.HISTORY, QCoreApplication.translate("Main", "History"), Glyph.HISTORY),
        ):
            column.addWidget(self._way(place, text, glyph))
        column.addStretch(1)
        call = button(QCoreApplication.translate("Main", "Call…"), "nav")
        wear(call, theme, Glyph.PHONE)
        call.clicked.connect(self.dial)
        settings = button(QCoreApplication.translate("Main", "Settings…"), "nav")
        wear(settings, theme, Glyph.SETTINGS)
        settings.clicked.connect(self.settings)
        column.addWidget(call)
        column.addWidget(settings)
        notice_box = QWidget()
        notice_row = QVBoxLayout(notice_box)
        notice_row.setContentsMargins(px(24), px(16), px(24), 0)
        notice_row.addWidget(self.no_account)
        self._notice_box = notice_box
        right = QWidget()
        body = QVBoxLayout(right)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        strip = QVBoxLayout()
        strip.setContentsMargins(px(24), px(12), px(24), 0)
        strip.addWidget(self._private)
        nest(body, strip)
        body.addWidget(notice_box)
        body.addWidget(self._stack, 1)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(side)
        outer.addWidget(right, 1)
        self.show_places((), accounts=True)

    def _way(self, place: Place, text: str, glyph: Glyph) -> QPushButton:
        way = Way(self._theme, text)
        wear(way, self._theme, glyph)
        way.setAccessibleDescription(
            QCoreApplication.translate("Main", "Ctrl+{number}").format(
                number=list(Place).index(place) + 1
            )
        )
        way.toggled.connect(partial(self._toggled, place))
        self._group.addButton(way)
        self._ways[place] = way
        return way

    def _shortcuts(self) -> None:
        for number, place in enumerate(Place, 1):
            keys = QShortcut(QKeySequence(f"Ctrl+{number}"), self)
            keys.activated.connect(lambda place=place: self._go_to(place))
        for find in (QKeySequence(QKeySequence.StandardKey.Find), QKeySequence("/")):
            QShortcut(find, self).activated.connect(self._find)

    def add(self, place: Place, make: Callable[[], Page]) -> None:
        """What is shown at ``place``, once it is there."""
        self._makes[place] = make
        self._settle()

    def show_places(self, there: Collection[Place], *, accounts: bool) -> None:
        """The pages there are now; ``accounts`` is whether any account is set up."""
        self._there = there
        self._notice_box.setVisible(not accounts)
        if not accounts:
            words = QCoreApplication.translate("Main", "No account is set up yet.")
            add = QCoreApplication.translate("Main", "Add an account…")
            self.no_account.say(words, act=(add, self.add_account.emit), stays=True)
        self._settle()

    def show_private(self, *, on: bool) -> None:
        """Whether names and numbers are hidden."""
        self._private.setVisible(on)
        follow_layout(self)

    def open(self, place: Place | None = None) -> None:
        """Come forward, with this page where it is there."""
        placed, self._placed = self._placed, True
        self._wanted = place or self._wanted
        self._settle()
        if not placed:
            go_to_the_middle(self)
        if self.isMinimized():
            self.showNormal()
        self.show()
        self.raise_()
        self.activateWindow()
        if (page := self.page) is not None:
            page.take_focus()

    def take_over(self, old: "MainWindow") -> None:
        """Stand where ``old`` stands, at its page and with what is looked for there."""
        self._placed, self._wanted = old._placed, old._wanted
        self._settle()
        for place, before in old._pages.items():
            if before.search is not None and (page := self._page_at(place)).search is not None:
                page.search.setText(before.search.text())
        stand_in(self, old)
        if self.isActiveWindow() and self.page is not None:
            self.page.take_focus()

    @property
    def place(self) -> Place | None:
        """Which page is shown."""
        return next((place for place, one in self._pages.items() if one is self.page), None)

    @property
    def page(self) -> Page | None:
        """The page that is shown."""
        shown = self._stack.currentWidget()
        return shown if isinstance(shown, Page) else None

    def _offered(self) -> list[Place]:
        return [place for place in Place if place in self._there and place in self._makes]

    def _settle(self) -> None:
        """Offer what there is; where the page in hand is gone, show the first."""
        offered = self._offered()
        for place, way in self._ways.items():
            way.setVisible(place in offered)
        if not offered:
            self._stack.setCurrentWidget(self._blank)
            return
        place = self._wanted if self._wanted in offered else offered[0]
        with QSignalBlocker(self._ways[place]):
            # The agent did not choose it: where the wanted page comes back, it is shown again.
            self._ways[place].setChecked(True)
        self._show(place)

    def _go_to(self, place: Place) -> None:
        if place in self._offered():
            self._ways[place].setChecked(True)
            self._page_at(place).take_focus()

    def _toggled(self, place: Place, on: bool) -> None:
        if on:
            self._turn_to(place)

    def _turn_to(self, place: Place) -> None:
        if place in self._offered() and self.place is not place:
            self._wanted = place
            self._show(place)

    def _page_at(self, place: Place) -> Page:
        if place not in self._pages:
            self._pages[place] = self._makes[place]()
            self._stack.addWidget(self._pages[place])
        return self._pages[place]

    def _show(self, place: Place) -> None:
        if not self._placed:
            return  # Another page may be wanted by whoever opens it.
        self._stack.setCurrentWidget(self._page_at(place))
        for one, way in self._ways.items():
            # Tab stops at the page that is shown; the arrows lead to the others.
            way.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if one is place else Qt.FocusPolicy.ClickFocus
            )
        follow_layout(self)

    def _find(self) -> None:
        if self.page is not None:
            self.page.seek()

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)
