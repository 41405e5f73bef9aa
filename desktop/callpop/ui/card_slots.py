"""Where cards stand in their column: from a corner outward, with holes under the hand."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QRect

from callpop.desk.cards import CardKind
from callpop.ui.card import CallCard


class Corner(Enum):
    """Where the cards stand; tried in this order. Values: right, bottom."""

    BOTTOM_RIGHT = (True, True)
    TOP_RIGHT = (True, False)
    BOTTOM_LEFT = (False, True)
    TOP_LEFT = (False, False)


@dataclass(slots=True, eq=False)
class Slot:
    """A place in the stack; a hole where its card left under the agent's hand."""

    card: CallCard | None
    call_id: str
    height: int
    seen: bool = False
    """There is room for it on the screen."""

    @property
    def rings_unseen(self) -> bool:
        """Its call rings, and there is no room to show that."""
        card = self.card.card if self.card is not None and not self.seen else None
        return card is not None and card.kind is CardKind.INCOMING and not card.quiet

    def clear(self) -> None:
        """Its card goes, its room stays."""
        if self.card is not None:
            self.card.hide()
            self.card.deleteLater()
        self.card, self.call_id = None, ""


def choose_seen(slots: Sequence[Slot], room: int, rest: int, gap: int, *, held: bool) -> None:
    """Where there is no room for all, the last ones are seen and the first ones are not; under
    the hand, what is seen stays. ``rest`` is the room that is left to what comes new."""
    in_turn = sorted(slots, key=lambda slot: not slot.seen) if held else list(reversed(slots))
    used = 0
    for slot in in_turn:
        stays = held and slot.seen
        slot.seen = not used or used + slot.height <= (room if stays else rest)
        used += slot.height + gap


def needed(slots: Sequence[Slot], gap: int) -> int:
    """The height that all of them take."""
    return sum(slot.height + gap for slot in slots) - gap


def places(
    slots: Sequence[Slot], corner: Corner, column: QRect, gap: int
) -> list[tuple[Slot, QRect]]:
    """Each slot that is seen, with its rectangle inside the column."""
    _, bottom = corner.value
    found: list[tuple[Slot, QRect]] = []
    used = 0
    for slot in slots:
        if not slot.seen:
            continue
        y = column.height() - used - slot.height if bottom else used
        found.append((slot, QRect(0, y, column.width(), slot.height)))
        used += slot.height + gap
    return found


def make_room(slots: Sequence[Slot], hand: int) -> list[Slot]:
    """The slots anew, so that a call that rings unseen finds room; up to the one at position
    ``hand``, the one under the pointer, none moves. Beyond it the holes close; nearer the corner
    a hole takes the card, where it fits."""
    near, beyond = list(slots[: hand + 1]), [s for s in slots[hand + 1 :] if s.card is not None]
    for slot in [slot for slot in beyond if slot.rings_unseen]:
        holes = (hole for hole in near[:hand] if hole.card is None and hole.height >= slot.height)
        hole = next(holes, None)
        if hole is not None:
            hole.card, hole.call_id = slot.card, slot.call_id
            beyond.remove(slot)
    return near + beyond
