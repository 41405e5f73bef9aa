"""Everything that is known of one call of the history, and what can be done about it."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from callpop.desk.crm import CrmLink
from callpop.desk.history_store import HistoryEntry
from callpop.tasks import Tasks
from callpop.telephony.model import Outcome
from callpop.ui import history_texts as texts
from callpop.ui.clock_text import lasted
from callpop.ui.glyphs import Glyph, GlyphMark, wear
from callpop.ui.guarded import guarded
from callpop.ui.history_note import Keep, NoteEditor
from callpop.ui.history_row import look
from callpop.ui.labels import button, give_tip, label, retone
from callpop.ui.nesting import nest
from callpop.ui.scrolling import scrolling
from callpop.ui.tab_order import follow_layout
from callpop.ui.theme import Theme
from callpop.ui.tokens import Tone

LONGEST_WAY = 156
"""Pixels of the design that the name on a button may take."""


class HistoryDetails(QWidget):
    """Shows a call as it may be read on the screen; the buttons mean the call itself."""

    call_back = Signal()
    open_link = Signal(int)
    """The number of a link of the call's."""
    open_recording = Signal()
    add_contact = Signal()
    copy = Signal()
    forget = Signal()

    def __init__(self, theme: Theme, tasks: Tasks, keep: Keep) -> None:
        super().__init__()
        self._theme = theme
        self._mark = GlyphMark(theme, Glyph.PHONE)
        self.outcome = label(type_="strong", wraps=True)
        self.made_up = label(type_="caption", tone=Tone.ANSWERED, wraps=True)
        self.name = label(type_="title", wraps=True)
        self.company = label(tone=Tone.MUTED, wraps=True)
        self.number = label()
        self.facts = label(type_="caption", tone=Tone.MUTED, wraps=True)
        for text in (self.name, self.company, self.number, self.facts):
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.call_it = button(QCoreApplication.translate("History", "Call back"), "primary")
        wear(self.call_it, theme, Glyph.PHONE)
        self.open_crm = self._way(QCoreApplication.translate("History", "Open in CRM"), Glyph.OPEN)
        self.recording = self._way(
            QCoreApplication.translate("History", "Open the recording"), Glyph.RECORDING
        )
        self.contact = self._way("", Glyph.PERSON_ADD)
        copies = QCoreApplication.translate("History", "Copy number")
        self.copy_it = button("", "icon")
        self.copy_it.setAccessibleName(copies)
        self.copy_it.setToolTip(copies)
        wear(self.copy_it, theme, Glyph.COPY, Tone.MUTED)
        self.forget_it = self._way(
            QCoreApplication.translate("History", "Forget this number…"), Glyph.REMOVE
        )
        self.note = NoteEditor(theme, tasks, keep)
        self._others = QWidget()
        self._other_rows = QVBoxLayout(self._others)
        self._other_rows.setContentsMargins(0, 0, 0, 0)
        self._other_rows.setSpacing(0)
        self._shown_links: list[tuple[str, str]] = []
        self.call_it.clicked.connect(self.call_back)
        self.open_crm.clicked.connect(lambda: self.open_link.emit(0))
        self.recording.clicked.connect(self.open_recording)
        self.contact.clicked.connect(self.add_contact)
        self.copy_it.clicked.connect(self.copy)
        self.forget_it.clicked.connect(self.forget)
        self._build()
        theme.changed.connect(self.update)

    def _way(self, text: str, glyph: Glyph) -> QPushButton:
        made = button(text, "nav")
        wear(made, self._theme, glyph)
        return made

    def _build(self) -> None:
        px = self._theme.px
        head = QHBoxLayout()
        head.setSpacing(px(8))
        head.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.outcome, 1)
        inside = QWidget()
        body = QVBoxLayout(inside)
        body.setContentsMargins(px(16), px(14), px(16), px(12))
        body.setSpacing(px(4))
        nest(body, head)
        body.addWidget(self.made_up)
        body.addSpacing(px(8))
        body.addWidget(self.name)
        body.addWidget(self.company)
        number = QHBoxLayout()
        number.setSpacing(px(4))
        number.addWidget(self.number)
        number.addWidget(self.copy_it)
        number.addStretch(1)
        nest(body, number)
        body.addSpacing(px(6))
        body.addWidget(self.call_it)
        ways = QVBoxLayout()
        ways.setSpacing(0)
        for way in (self.open_crm, self._others, self.recording, self.contact):
            ways.addWidget(way)
        nest(body, ways)
        body.addSpacing(px(4))
        body.addWidget(self.note)
        body.addSpacing(px(8))
        body.addWidget(self.facts)
        body.addSpacing(px(4))
        body.addWidget(self.forget_it)
        body.addStretch(1)
        scroll = scrolling(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(px(1), px(1), px(1), px(1))
        outer.addWidget(scroll)
        follow_layout(self)

    def show_call(
        self,
        entry: HistoryEntry,
        links: Sequence[CrmLink],
        now: datetime,
        *,
        known: bool,
        recorded: bool,
        hidden: bool,
    ) -> None:
        """Show this call; ``known`` is whether the address book has its number, ``recorded``
        whether there is a link to a recording, ``hidden`` whether names and numbers are."""
        glyph, tone = look(entry)
        self._mark.show_glyph(glyph, tone)
        self.outcome.setText(texts.outcome(entry))
        retone(self.outcome, tone if tone is not Tone.MUTED else Tone.TEXT)
        made_up = texts.made_up(entry, now)
        _say(self.made_up, made_up[:1].upper() + made_up[1:])
        title, number = texts.title(entry), texts.shown_number(entry)
        _say(self.name, title)
        _say(self.company, entry.company or "")
        _say(self.number, number if number != title else "")
        self.copy_it.setVisible(bool(entry.number))
        _say(self.facts, "\n".join(facts_of(entry)))
        self.call_it.setEnabled(bool(entry.number))
        self.call_it.setText(texts.calls_it(entry))
        self.open_crm.setVisible(bool(links))
        self._show_links(links[1:], hidden=hidden)
        self.recording.setVisible(recorded)
        self.contact.setText(
            QCoreApplication.translate("History", "Edit contact…")
            if known
            else QCoreApplication.translate("History", "Add to contacts…")
        )
        for way in (self.contact, self.forget_it):
            way.setVisible(bool(entry.number))
        self.note.show_note(entry.id, entry.note, readable=not hidden)

    def _show_links(self, links: Sequence[CrmLink], *, hidden: bool) -> None:
        """What other records there are than the best one."""
        shown = [(link.url, _of_contact(link, hidden=hidden)) for link in links]
        if shown == self._shown_links:
            return
        self._shown_links = shown
        while (item := self._other_rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                # Until it is deleted it must not tell a name that is hidden now.
                widget.setParent(None)
                widget.deleteLater()
        room = self._theme.px(LONGEST_WAY)
        for number, (_, words) in enumerate(shown, start=1):
            way = self._way("", Glyph.OPEN)
            elided = way.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)
            way.setText(elided.replace("&", "&&"))
            way.setAccessibleName(words)
            give_tip(way, words)
            way.clicked.connect(lambda _=False, number=number: self.open_link.emit(number))
            self._other_rows.addWidget(way)
        self._others.setVisible(bool(shown))
        follow_layout(self)

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens, px = self._theme.tokens, self._theme.px
        painter.setPen(QColor(tokens.line))
        painter.setBrush(QColor(tokens.raised))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), px(8), px(8))
        painter.end()


def _say(where: QLabel, text: str) -> None:
    where.setText(text)
    where.setVisible(bool(text))


def facts_of(entry: HistoryEntry) -> list[str]:
    """What is known of a call besides who it was with, a line each."""
    facts = [texts.day_and_time(entry)]
    if entry.outcome is Outcome.ANSWERED and entry.duration:
        template = QCoreApplication.translate("History", "Talked for {time}")
        facts.append(template.format(time=lasted(entry.duration)))
    elif entry.ended_at is not None and entry.outcome is not Outcome.ANSWERED:
        template = QCoreApplication.translate("History", "Rang for {time}")
        rang = round((entry.ended_at - entry.started_at).total_seconds())
        facts.append(template.format(time=lasted(rang)))
    if to := entry.group or entry.queue:
        facts.append(QCoreApplication.translate("History", "To {name}").format(name=to))
    if entry.queue and entry.group and entry.queue != entry.group:
        template = QCoreApplication.translate("History", "Queue {name}")
        facts.append(template.format(name=entry.queue))
    if entry.trunk:
        template = QCoreApplication.translate("History", "Line {line}")
        facts.append(template.format(line=texts.line_of(entry)))
    if entry.extension:
        template = QCoreApplication.translate("History", "Your extension {extension}")
        facts.append(template.format(extension=entry.extension))
    template = QCoreApplication.translate("History", "Account {account}")
    facts.append(template.format(account=entry.account))
    return facts


def _of_contact(link: CrmLink, *, hidden: bool) -> str:
    """Whose record a link opens."""
    contact = link.contact
    names = [] if contact is None or hidden else [contact.name, contact.company]
    if who := ", ".join(name for name in names if name):
        return QCoreApplication.translate("History", "Open {name} in CRM").format(name=who)
    return QCoreApplication.translate("History", "Open another record in CRM")
