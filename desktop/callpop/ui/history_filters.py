"""Which calls the history page lists: chips, an account, a day, and what is searched for."""

from collections.abc import Callable, Sequence
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QSignalBlocker, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDateEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from callpop.desk.history_search import Counts, Wanted
from callpop.telephony.model import Direction
from callpop.ui.labels import button
from callpop.ui.search_input import SearchInput
from callpop.ui.theme import Theme, Type
from callpop.ui.wrapping import Wrapping

SEARCH_ROOM = 24
"""Around the words of the search."""
_DAYS = (0, 1, 2, 7, 30, -1)
"""Any day, today, since yesterday, a week, a month; one day alone."""


class HistoryFilters(QWidget):
    """Emits ``changed`` when other calls are wanted."""

    changed = Signal()

    def __init__(self, theme: Theme, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._now = now
        px = theme.px
        self.search = SearchInput(
            theme, QCoreApplication.translate("History", "Name, number, queue or note")
        )
        self.account = QComboBox()
        self.account.setAccessibleName(QCoreApplication.translate("History", "Account"))
        self.days = QComboBox()
        self.days.setAccessibleName(QCoreApplication.translate("History", "Days"))
        self.days.addItems(
            [
                QCoreApplication.translate("History", "Any day"),
                QCoreApplication.translate("History", "Today"),
                QCoreApplication.translate("History", "Since yesterday"),
                QCoreApplication.translate("History", "Last 7 days"),
                QCoreApplication.translate("History", "Last 30 days"),
                QCoreApplication.translate("History", "One day…"),
            ]
        )
        for choice in (self.days, self.account):
            choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.day = QDateEdit()
        self.day.setCalendarPopup(True)
        self.day.setAccessibleName(QCoreApplication.translate("History", "Day"))
        self.day.hide()
        self._words = {
            "all": QCoreApplication.translate("History", "All"),
            "missed": QCoreApplication.translate("History", "Missed"),
            Direction.IN.value: QCoreApplication.translate("History", "Incoming"),
            Direction.OUT.value: QCoreApplication.translate("History", "Outgoing"),
            Direction.INTERNAL.value: QCoreApplication.translate("History", "Internal"),
        }
        self.chips: dict[str, QPushButton] = {}
        group = QButtonGroup(self)
        for key, words in self._words.items():
            chip = self.chips[key] = button(words, "chip")
            chip.setCheckable(True)
            group.addButton(chip)
            _keep_whole(chip)
        self.chips["all"].setChecked(True)
        metrics = QFontMetrics(theme.font(Type.BODY))
        self.search.setMinimumWidth(
            metrics.horizontalAdvance(self.search.placeholderText()) + px(SEARCH_ROOM)
        )
        seek = Wrapping((self.search, self.days, self.day, self.account), px(8), grows=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(10))
        layout.addWidget(seek)
        layout.addWidget(Wrapping(list(self.chips.values()), px(6)))
        self.show_accounts(())
        group.buttonToggled.connect(self._chip_toggled)
        self.search.textChanged.connect(lambda _text: self.changed.emit())
        self.account.currentIndexChanged.connect(lambda _place: self.changed.emit())
        self.days.currentIndexChanged.connect(self._days_changed)
        self.day.dateChanged.connect(lambda _date: self.changed.emit())

    @property
    def wanted(self) -> Wanted:
        """The calls that are wanted now."""
        chosen = next(key for key, chip in self.chips.items() if chip.isChecked())
        since, before = self._span()
        return Wanted(
            self.search.text().strip(),
            chosen == "missed",
            Direction(chosen) if chosen in list(Direction) else None,
            self.account.currentText() if self.account.currentIndex() > 0 else None,
            since,
            before,
        )

    def show_accounts(self, names: Sequence[str]) -> None:
        """The accounts to choose from; one alone is no choice."""
        every = QCoreApplication.translate("History", "All accounts")
        if [every, *names] != [self.account.itemText(n) for n in range(self.account.count())]:
            chosen = self.account.currentText()
            with QSignalBlocker(self.account):
                self.account.clear()
                self.account.addItems([every, *names])
                self.account.setCurrentText(chosen)
            if self.account.currentText() != chosen:
                self.changed.emit()
        self.account.setVisible(len(names) > 1)

    def show_counts(self, counts: Counts | None) -> None:
        """How many calls each chip would show; None where that is not counted."""
        numbers = {"all": counts.all, "missed": counts.missed} if counts is not None else {}
        if counts is not None:
            numbers |= {way.value: counts.of(way) for way in Direction}
        for key, chip in self.chips.items():
            number = numbers.get(key)
            # Of all of them there is nothing to choose.
            shown = number is not None and key != "all"
            words = self._words[key]
            if shown:
                template = QCoreApplication.translate("History", "{filter}  {count}")
                words = template.format(filter=words, count=QLocale().toString(number or 0))
            chip.setText(words)
            _keep_whole(chip)
        internal = self.chips[Direction.INTERNAL.value]
        internal.setVisible(bool(counts is None or numbers.get("internal")) or internal.isChecked())

    def reset(self) -> None:
        """Want all calls again."""
        with QSignalBlocker(self):
            self.search.clear()
            self.account.setCurrentIndex(0)
            self.days.setCurrentIndex(0)
            self.chips["all"].setChecked(True)
        self.changed.emit()

    def _chip_toggled(self, _chip: object, on: bool) -> None:
        if on:
            self.changed.emit()

    def _days_changed(self, place: int) -> None:
        one_day = _DAYS[place] < 0
        self.day.setVisible(one_day)
        if one_day:
            today = self._today()
            with QSignalBlocker(self.day):
                self.day.setMaximumDate(QDate(today.year, today.month, today.day))
                self.day.setDate(self.day.maximumDate())
            self.day.setFocus()
        self.changed.emit()

    def _span(self) -> tuple[datetime | None, datetime | None]:
        days = _DAYS[self.days.currentIndex()]
        if days == 0:
            return None, None
        if days > 0:
            return _midnight(self._today() - timedelta(days=days - 1)), None
        chosen = self.day.date()
        day = date(chosen.year(), chosen.month(), chosen.day())
        return _midnight(day), _midnight(day + timedelta(days=1))

    def _today(self) -> date:
        return self._now().astimezone().date()


def _keep_whole(chip: QPushButton) -> None:
    """The style sheet's least width would let its text be cut."""
    chip.ensurePolished()
    chip.setMinimumWidth(0)
    chip.setMinimumWidth(chip.sizeHint().width())


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time()).astimezone()
