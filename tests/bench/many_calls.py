"""A history of a million calls, as some years at a busy office leave it: made once, and kept."""
# ruff: noqa: SIM905 - names are easier read than lists of them

import random
import shutil
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from itertools import product
from pathlib import Path

from callpop.desk import history_file, history_store
from callpop.desk.history_file import place_of, sought_digits, sought_words
from callpop.telephony.model import Contact

CALLS = 1_000_000
CLIENTS = 60_000
ACCOUNTS = ("Office", "Sales", "Support", "Front desk", "Warehouse")
NEWEST = datetime(2026, 6, 1, 16, tzinfo=UTC)
APART = timedelta(seconds=95)
"""Three years of calls."""
FIRST = (
    "Олена Іван Марія Петро Ганна Степан Оксана Тарас Юлія Богдан Наталія Андрій Світлана Сергій "
    "Ірина Микола Катерина Василь Тетяна Дмитро Людмила Олег Вікторія Роман Галина Ігор Софія "
    "Максим Дарина Євген Anna Peter Laura James Ewa Piotr Lucia João Marta Tomáš"
).split()
_BEGINNINGS = (
    "Шев Кова Бонда Ткач Крав Олій Полі Савч Мель Мар Лиса Гонч Руд Пет Хар Сидо Пана Лит Вороб "
    "Забол Остап Яре Дени Гри Фед Черн Кучер Рома Мороз Коз"
).split()
_MIDDLES = "а о е и у ен ов ич ар ил ан ор ук ій ев".split()
_ENDS = "ченко ренко ський юк чук енко ович ишин ко ак ець ній ова ина евич".split()
LAST = ["".join(parts) for parts in product(_BEGINNINGS, _MIDDLES, _ENDS)]
COMPANIES = [f"{kind} {name}" for kind in ("ТОВ", "ПП", "ФОП", "Ltd") for name in LAST[::23]]
QUEUES = ("Sales", "Support", "Complaints", "Нові клієнти", None, None)
NOTES = ("Передзвонити після обіду", "Просив рахунок", "Sent the offer", "Скарга на доставку")
_OUTCOMES = (*["answered"] * 7, "missed", "missed", "answered-elsewhere")

_ROWS = (
    "place, id, account, direction, state, outcome, number, number_shown, name, company, contacts, "
    "extension, queue, answered_by, started_at, answered_at, ended_at, duration, seen_at, "
    "called_back_at, note, words, note_words, digits"
)


def history(cache: Path) -> Path:
    """The file, made where it is not there yet or is of another version of the tables."""
    path = cache / f"calls-{history_file.SCHEMA_VERSION}.db"
    if not path.exists():
        cache.mkdir(parents=True, exist_ok=True)
        fresh = path.with_suffix(".new")
        fresh.unlink(missing_ok=True)
        _make(fresh)
        fresh.rename(path)
    return path


def copied(cache: Path, to: Path) -> Path:
    """A copy of the file, for an app to write into."""
    shutil.copyfile(history(cache), to)
    return to


def numbers() -> list[str]:
    """Of the clients, in E.164."""
    return [f"+380{operator}{n:07d}" for n, operator in zip(_spread(), _operators(), strict=True)]


def _spread() -> Iterator[int]:
    return ((n * 7_919_993) % 10_000_000 for n in range(CLIENTS))


def _operators() -> Iterator[int]:
    return ((50, 63, 66, 67, 68, 73, 93, 95, 96, 97, 98, 99)[n % 12] for n in range(CLIENTS))


def _make(path: Path) -> None:
    with closing(history_file.connect(path)) as db:
        # Nobody minds if this one is lost.
        db.execute("PRAGMA synchronous = OFF")
        triggers = db.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
        kept = triggers.fetchall()
        db.execute("BEGIN")
        for name, _ in kept:
            db.execute(f"DROP TRIGGER {name}")
        marks = ", ".join("?" * len(_ROWS.split(",")))
        db.executemany(f"INSERT INTO calls ({_ROWS}) VALUES ({marks})", _calls())
        for index in ("call_words", "call_digits"):
            db.execute(f"INSERT INTO {index} ({index}) VALUES ('rebuild')")
            db.execute(f"INSERT INTO {index} ({index}) VALUES ('optimize')")
        for _, sql in kept:
            db.execute(sql)
        db.execute("COMMIT")
        db.execute("PRAGMA wal_checkpoint (TRUNCATE)")


def _calls() -> Iterator[tuple[object, ...]]:
    chance = random.Random(6)
    clients = [_client(chance, number) for number in numbers()]
    colleagues = [f"{chance.choice(FIRST)} {chance.choice(LAST)}" for _ in range(40)]
    notes = [("", "")] * 60 + [(note, sought_words([note])) for note in NOTES]
    words_of = {name: sought_words([name]) for name in (*colleagues, *filter(None, QUEUES))}
    for n in range(CALLS):
        at = NEWEST - APART * (CALLS - n)
        # Some call every week, most once a year.
        number, shown, name, company, contacts, words, digits = clients[
            int(CLIENTS * chance.random() ** 3)
        ]
        outcome = chance.choice(_OUTCOMES)
        talk = chance.randrange(10, 600) if outcome == "answered" else 0
        queue, colleague = chance.choice(QUEUES), chance.choice(colleagues)
        note, note_words = chance.choice(notes)
        more = [words_of[text] for text in (queue, colleague) if text]
        yield (
            place_of(at), f"call-{n}", chance.choice(ACCOUNTS), "out" if n % 3 == 0 else "in",
            "ended", outcome, number, shown, name, company, contacts, "101", queue, colleague,
            _text(at), _text(at + timedelta(seconds=9)) if talk else None,
            _text(at + timedelta(seconds=9 + talk)), talk, _text(at),
            _text(at + timedelta(hours=1)) if outcome == "missed" and n % 2 else None, note,
            " ".join([words, *more]), note_words, digits,
        )  # fmt: skip


def _client(chance: random.Random, number: str) -> tuple[str, ...]:
    name = f"{chance.choice(FIRST)} {chance.choice(LAST)}"
    company = chance.choice(COMPANIES)
    shown = f"{number[:4]} {number[4:6]} {number[6:9]} {number[9:11]} {number[11:]}"
    contacts = history_store.contacts_text([Contact(name, company, number=number)])
    words, digits = sought_words([name, company]), sought_digits([number])
    return number, shown, name, company, contacts, words, digits


def _text(at: datetime) -> str:
    return at.isoformat(timespec="microseconds")
