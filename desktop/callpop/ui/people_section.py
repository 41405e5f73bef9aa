"""The colleagues in the panel: a short list of however many there are, and a search."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout

from callpop.desk.people import SEEN_AT_ONCE, People, Person, steady
from callpop.telephony.model import Presence
from callpop.ui.labels import label
from callpop.ui.nesting import nest
from callpop.ui.people_rows import busy_count, presence_row
from callpop.ui.row import Row
from callpop.ui.rows import RowList
from callpop.ui.search_input import SearchInput
from callpop.ui.section import Section
from callpop.ui.theme import Theme
from callpop.ui.tokens import Tone

ORDER_MILLISECONDS = 1000
"""The order is renewed no oftener, and never under the hand."""


class PeopleSection(Section):
    """``chosen`` carries an account and an extension."""

    chosen = Signal(str, str)

    def __init__(self, theme: Theme, now: Callable[[], datetime]) -> None:
        super().__init__(
            theme,
            QCoreApplication.translate("Panel", "PEOPLE"),
            QCoreApplication.translate("Panel", "All people"),
        )
        px = theme.px
        self._people = People()
        self._shown: Callable[[Presence], Presence] = lambda row: row
        self._order: Sequence[Person] = ()
        self._changed = False
        self._calm = QTimer(self, singleShot=True, interval=ORDER_MILLISECONDS)
        self._calm.timeout.connect(self._follow)
        self.search = SearchInput(
            theme, QCoreApplication.translate("Panel", "Search a name or an extension")
        )
        self.search.textChanged.connect(lambda _text: self._arrange())
        self.search.returnPressed.connect(self._choose_first)
        self.search.goes_down.connect(self._enter_list)
        self.list = RowList(
            theme, now, most=SEEN_AT_ONCE, name=QCoreApplication.translate("Panel", "People")
        )
        self.list.chosen.connect(lambda key: self.chosen.emit(*key.split("\0", 1)))
        self.list.let_go.connect(self._arrange)
        self._nobody = label(
            QCoreApplication.translate("Panel", "Nobody has this name or extension."),
            tone=Tone.MUTED,
        )
        self._nobody.setContentsMargins(px(16), px(10), px(16), px(8))
        self._nobody.setAlignment(Qt.AlignmentFlag.AlignTop)
        margin = QHBoxLayout()
        margin.setContentsMargins(px(10), px(2), px(10), px(6))
        margin.addWidget(self.search)
        nest(self.body, margin)
        self.body.addWidget(self._nobody)
        self.body.addWidget(self.list)
        self._arrange()

    def show_people(
        self, people: People, shown: Callable[[Presence], Presence] = lambda row: row
    ) -> None:
        """Show these, and what becomes of them at each :meth:`refresh`; ``shown`` says what may be
        read of somebody."""
        self._people, self._shown = people, shown
        self._arrange()

    def refresh(self) -> None:
        """The board has changed: states are shown now, the order follows within a second."""
        self._changed = True
        self.count.setText(busy_count(self._people.busy, len(self._people)))
        self.list.refresh()
        if not self._calm.isActive():
            self._follow()

    def _follow(self) -> None:
        if self._changed:
            self._arrange()
            self._calm.start()

    def _arrange(self) -> None:
        people, text = self._people, self.search.text()
        self._changed = False
        order: Sequence[Person] = people.order(text)
        if self.list.in_use and not text:
            order = steady(self._order, order)
        self._order = order
        before = (self.isHidden(), self.search.isHidden(), self.list.height())
        everybody = len(people)
        self.count.setText(busy_count(people.busy, everybody))
        self.search.setVisible(everybody > SEEN_AT_ONCE or bool(text))
        self.list.show_keys(order, self._row_of, room_for=everybody)
        self._nobody.setVisible(not order)
        self._nobody.setFixedHeight(self.list.height())
        self.setVisible(bool(everybody))
        if before != (self.isHidden(), self.search.isHidden(), self.list.height()):
            self.resized.emit()

    def _row_of(self, person: Person) -> Row:
        row = self._shown(self._people.get(person))
        return presence_row(row, with_account=self._people.several_accounts)

    def _choose_first(self) -> None:
        if self._order and self.search.text():
            self.chosen.emit(*self._order[0])

    def _enter_list(self) -> None:
        if self._order:
            self.list.setFocus(Qt.FocusReason.TabFocusReason)
