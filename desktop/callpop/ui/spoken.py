"""What a screen reader is told without being asked, and how what is seen is put for the ear."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from callpop.desk.cards import Card
from callpop.desk.privacy import HIDDEN
from callpop.telephony.text import ISOLATES
from callpop.ui.words import translate

_FOR_EYES = dict.fromkeys(map(ord, ISOLATES))


def announce(by: QWidget, text: str, *, at_once: bool = True) -> None:
    """Have a screen reader say ``text``, if there is one: ``at_once``, or after what it says."""
    if not QAccessible.isActive():
        return
    event = QAccessibleAnnouncementEvent(by, text)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if at_once else politeness.Polite)
    QAccessible.updateAccessibility(event)


def heard(*parts: str) -> str:
    """What is seen, as it is to be heard: without the dots that part it, those that hide, and
    what is only for the eye's order."""
    pieces = (piece.strip() for part in parts for piece in part.translate(_FOR_EYES).split("·"))
    told = (piece.replace(HIDDEN, "…") for piece in pieces if piece not in ("", HIDDEN))
    return ", ".join(told)


def spoken(card: Card) -> str:
    """Who is calling, to be heard: what it is, who, their number, where it came in."""
    headline, who, where = map(translate, (card.headline, card.title, card.line3))
    return heard(headline, who, card.line2, where)
