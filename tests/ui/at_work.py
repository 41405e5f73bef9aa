"""What the tests of the windows share: cards to show, hands to move, and patience."""

import subprocess
from collections.abc import Awaitable, Callable
from datetime import timedelta

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from tests.clocks import START
from tests.desk.office import Workplace
from tests.waiting import until

from callpop.desk.cards import Card, CardAction, CardKind
from callpop.telephony.model import Call, CallState, Contact, Direction
from callpop.telephony.sentence import Sentence, say
from callpop.ui.rows import RowList
from callpop.ui.shell import Windows

Run = Callable[[Callable[[], Awaitable[None]]], None]
AtWork = Callable[[Callable[[Workplace, Windows], Awaitable[None]]], None]
"""Tells a story at a desk with an account online, and its windows."""
Action = CardAction


def a_call(id: str = "1", **more: object) -> Call:
    facts: dict[str, object] = {
        "account": "Office",
        "direction": Direction.IN,
        "state": CallState.RINGING,
        "number": "+380567777777",
        "number_shown": "+380 56 777 77 77",
        "contacts": (Contact("Анастасія Березкіна", "Рекламна агенція"),),
        "started_at": START - timedelta(seconds=7),
        "seen_at": START - timedelta(seconds=7),
        "legs": (id,),
    }
    return Call(id=id, **(facts | more))  # type: ignore[arg-type]


def a_card(
    id: str = "1",
    kind: CardKind = CardKind.INCOMING,
    actions: tuple[CardAction, ...] = (Action.OPEN_IN_CRM, Action.COPY_NUMBER, Action.NOT_NOW),
    call: Call | None = None,
    **more: object,
) -> Card:
    call = call or a_call(id)
    live = kind in (CardKind.INCOMING, CardKind.OUTGOING, CardKind.TALKING)
    company_and_number = " · ".join(
        part for part in (call.company, call.number_shown) if part is not None
    )
    facts: dict[str, object] = {
        "call": call,
        "kind": kind,
        "headline": Sentence(kind.value),
        "title": say("{who}", who=call.name or call.number_shown or ""),
        "line2": company_and_number,
        "line3": say("to Sales (800) · {account}", account=call.account),
        "timer_from": call.started_at if live else None,
        "clock": None if live else START,
        "actions": actions,
    }
    return Card(**(facts | more))  # type: ignore[arg-type]


def fresh(value: bool) -> bool:
    """``value`` without what mypy remembers of the same property before."""
    return value


def xdotool(*command: object) -> str:
    done = subprocess.run(
        ["xdotool", *map(str, command)], capture_output=True, text=True, check=True, timeout=10
    )
    return done.stdout.strip()


def active_window() -> int:
    return int(xdotool("getactivewindow"))


def move_pointer(to: QPoint) -> None:
    xdotool("mousemove", to.x(), to.y())


def middle(of: QWidget) -> QPoint:
    return of.mapToGlobal(of.rect().center())


def texts(of: QWidget) -> list[str]:
    """Every text that is shown somewhere in a window."""
    return [label.text() for label in of.findChildren(QLabel) if label.isVisibleTo(of)]


def everything_said(of: QWidget) -> str:
    """All that a screen reader, a tool tip or an eye could get out of a window."""
    said: list[str] = []
    for widget in [of, *of.findChildren(QWidget)]:
        said += [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
        for property_ in ("text", "placeholderText", "displayText", "windowTitle"):
            value = widget.property(property_)
            if isinstance(value, str):
                said.append(value)
    return "\n".join(said)


def clipboard() -> str:
    return QApplication.clipboard().text()


async def drawn(windows: Windows) -> None:
    """What was told in one go is on the screen."""
    await until(lambda: not windows._feeding._calls_soon.isActive(), "the windows to be drawn")


def rows_named(windows: Windows, name: str) -> RowList:
    (found,) = (r for r in windows.panel.findChildren(RowList) if r.accessibleName() == name)
    return found


def said_by(rows: RowList) -> list[str]:
    return [str(rows.rows.data(rows.rows.index(n))) for n in range(rows.rows.rowCount())]
