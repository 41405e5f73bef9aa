"""A number is shown whole, or not at all."""

from datetime import timedelta

import pytest
from PySide6.QtGui import QPainter
from pytestqt.qtbot import QtBot
from tests.ui.at_work import a_call
from tests.ui.samples import NOW, entries

from callpop.telephony.changing import replace
from callpop.ui.people_rows import call_row, entry_row
from callpop.ui.row import Row
from callpop.ui.rows import RowList
from callpop.ui.theme import Theme

NUMBER = "+421 905 123 456"


def drawn(theme: Theme, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, row: Row) -> list[str]:
    texts: list[str] = []
    draw = QPainter.drawText

    def listen(painter: QPainter, *more: object) -> object:
        texts.append(str(more[-1]))
        return draw(painter, *more)  # type: ignore[call-overload]

    rows = RowList(theme, lambda: NOW, most=1)
    qtbot.addWidget(rows)
    rows.resize(theme.px(360), theme.px(40))
    rows.show_rows([row])
    monkeypatch.setattr(QPainter, "drawText", listen)
    rows.grab()
    return texts


@pytest.mark.parametrize("quiet", [True, False])
def test_of_a_call_that_nobody_can_name(
    theme: Theme, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, quiet: bool
) -> None:
    call = replace(
        a_call(), account="Bratislava", contacts=(), number=NUMBER, number_shown=NUMBER,
        stale_since=None if quiet else NOW,
    )  # fmt: skip
    row = call_row(call, with_account=True, quiet=quiet)
    assert NUMBER in drawn(theme, qtbot, monkeypatch, row)


def test_in_the_history(theme: Theme, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    entry = replace(
        entries()[0],
        account="Bratislava support desk",
        name=None,
        number_shown=NUMBER,
        started_at=NOW - timedelta(days=400),
    )
    assert NUMBER in drawn(theme, qtbot, monkeypatch, entry_row(entry, NOW, with_account=True))
