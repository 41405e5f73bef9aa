"""A few days of made-up calls, in a real history."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

from tests.desk.office import OLENA, Workplace, status
from tests.ui import samples

from callpop.telephony.changing import replace
from callpop.telephony.model import Call, CallState, Contact, Direction, Outcome, Party

SALES, SUPPORT = Party("800", "Sales"), Party("801", "Підтримка клієнтів")


class OldOffice(Workplace):
    """An office at the moment of the pictures, with some days behind it."""

    def __init__(self, folder: Path, calls: Iterator[Call] | None = None) -> None:
        super().__init__(folder)
        self.clock.set_wall(samples.NOW)
        self.desk.start()
        for account in ("Office", "Vega Kyiv"):
            self.desk.know(account, "UA")
            self.desk.status(status(account))
        for call in calls if calls is not None else some_days():
            self.history.record(call, None)
        for account in ("Office", "Vega Kyiv"):
            self.history.gap(account, _at(1, 14, 2), _at(1, 14, 20))
        self.history.note("2", "Wants the offer for 40 desks by Friday, in writing.")
        self.history.note("5", "Faktúru poslať na účtovníctvo, nie na sklad.")


def some_days() -> Iterator[Call]:
    """Calls of today, yesterday and before, the oldest first."""
    anna = Contact("Анастасія Березкіна", "Рекламна агенція", "https://crm.example/1")
    brother = Contact("Тарас Березкін", "Рекламна агенція «Крок»", "https://crm.example/2")
    peter = Contact("Peter Novák", "Lekáreň Slnko", "https://crm.example/3")
    ines = Contact("Inês Carvalho", "Sociedade Lisboeta de Construções e Equipamentos, Lda.")
    long = Contact(
        "Maximiliana Wolfeschlegelsteinhausen-Bergerdorff", "Nová Doba", "https://crm.example/9"
    )
    yield _call(14, _at(9, 15, 40), "+421905123456", "+421 905 123 456", (peter,), talked=412)
    yield _call(13, _at(3, 9, 5), "+380672223344", "+380 67 222 33 44", outcome=Outcome.MISSED)
    yield _call(12, _at(3, 16, 48), "+351211234567", "+351 21 123 4567", (ines,), talked=3812)
    yield _call(11, _at(1, 10, 12), "102", "102", (Contact("Olena Koval"),), inside=True, talked=40)
    yield _call(
        10, _at(1, 11, 30), "+380567777777", "+380 56 777 77 77", (anna, brother),
        outcome=Outcome.ANSWERED_ELSEWHERE, by=OLENA,
    )  # fmt: skip
    yield _call(9, _at(1, 13, 0), "+380441112233", "+380 44 111 22 33", outcome=Outcome.MISSED)
    yield _call(8, _at(1, 13, 9), "+380441112233", "+380 44 111 22 33", talked=95, out=True)
    yield _call(7, _at(1, 17, 20), "+421212345678", "+421 2 123 456 78", (long,), talked=188)
    yield _call(6, _at(0, 8, 31), None, None, outcome=Outcome.MISSED)
    yield _call(
        5, _at(0, 9, 2), "+421905123456", "+421 905 123 456", (peter,), outcome=Outcome.MISSED
    )
    yield _call(
        4, _at(0, 9, 14), "+421905123456", "+421 905 123 456", (peter,), talked=61,
        account="Vega Kyiv", recorded=True,
    )  # fmt: skip
    yield _call(
        3, _at(0, 10, 47), "+351211234567", "+351 21 123 4567", (ines,), out=True,
        outcome=Outcome.NO_ANSWER,
    )  # fmt: skip
    yield _call(
        2, _at(0, 12, 40), "+380567777777", "+380 56 777 77 77", (anna, brother),
        outcome=Outcome.MISSED,
    )  # fmt: skip
    yield _call(1, _at(0, 12, 55), "+380991234567", "+380 99 123 45 67", (long,), talked=192)


def _call(
    number_of: int,
    at: datetime,
    number: str | None,
    shown: str | None,
    contacts: tuple[Contact, ...] = (),
    *,
    outcome: Outcome = Outcome.ANSWERED,
    talked: int = 0,
    out: bool = False,
    inside: bool = False,
    by: Party | None = None,
    account: str = "Office",
    recorded: bool = False,
) -> Call:
    answered = at + timedelta(seconds=6) if talked else None
    ended = at + timedelta(seconds=6 + talked if talked else 24)
    call = samples.call(str(number_of), None, None, number or "", shown or "")
    return replace(
        call,
        account=account,
        number=number,
        number_shown=shown,
        contacts=contacts,
        direction=Direction.INTERNAL if inside else Direction.OUT if out else Direction.IN,
        placed_by_me=out,
        state=CallState.ENDED,
        outcome=outcome,
        group=None if out or inside else SUPPORT if number_of % 3 == 0 else SALES,
        trunk=None if inside else "567850550",
        started_at=at,
        seen_at=at,
        answered_at=answered,
        answered_by=by,
        ended_at=ended,
        recording_url="https://crm.example/recordings/4.mp3" if recorded else None,
    )


def _at(days_ago: int, hour: int, minute: int) -> datetime:
    here = samples.NOW.astimezone() - timedelta(days=days_ago)
    return here.replace(hour=hour, minute=minute, second=0)
