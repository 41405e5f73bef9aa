"""What a screen reader is told without being asked."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from callpop.desk.cards import Card
from callpop.ui.words import translate


def announce(by: QWidget, text: str) -> None:
    """Have a screen reader say ``text`` now, if there is one."""
    if not QAccessible.isActive():
        return
    event = QAccessibleAnnouncementEvent(by, text)
    event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)


def spoken(card: Card) -> str:
    """Who is calling, to be heard: what it is, who, their number, where it came in."""
    headline, who, where = map(translate, (card.headline, card.title, card.line3))
    text = ", ".join(part for part in (headline, who, card.line2, where) if part)
    # The dots that part what is seen are not to be heard.
    return text.replace(" · ", ", ")
