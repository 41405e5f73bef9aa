"""What is looked for in the history."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import timedelta
from pathlib import Path
from random import Random

from tests.desk.office import call, later
from tests.fuzz.subject import Subject, Take, literals, octets, parts_of, quick_folder

from callpop.desk import history_search as lookup
from callpop.desk.history_file import connect
from callpop.desk.history_search import Wanted
from callpop.desk.history_store import LONGEST_NOTE, HistoryEntry, note, record, storable, write
from callpop.telephony.folding import MOST_WORDS, words_of
from callpop.telephony.model import Call, CallState, Contact, Direction, Outcome

_CALLS = 120
_NAMES = (
    "Ружена Дурішова",
    "В'ячеслав Ёлкин",
    "Inês Costa",
    "NEAR AND NOT",
    'Q "x" *',
    "Ж",
    "12 Друзів",
)


@contextmanager
def _sought() -> Iterator[Take]:
    with (
        quick_folder() as folder,
        closing(connect(Path(folder, "history.db"))) as db,
    ):
        for n in range(_CALLS):
            write(db, [record(_call(n, _NAMES[n % len(_NAMES)]), None)])
        every = {one.id: one for one in lookup.search(db, Wanted(), limit=-1)}
        assert len(every) == _CALLS

        def take(data: bytes) -> None:
            text, account = parts_of(data, 2)
            chance = Random(data)
            since = later(chance.randrange(_CALLS)) if chance.randrange(4) == 0 else None
            wanted = Wanted(
                text,
                missed=chance.randrange(4) == 0,
                direction=chance.choice((None, None, *Direction)),
                # The command line hands over what can't be a name, too.
                account=storable(account) if account else None,
                since=since,
            )
            found = lookup.search(db, wanted, limit=50)
            assert len(found) <= 50
            places = [one.place for one in found]
            assert places == sorted(set(places), reverse=True)
            for one in found:
                assert not wanted.missed or one.outcome is Outcome.MISSED
                assert wanted.direction in (None, one.direction)
                assert wanted.account in (None, one.account)
                assert since is None or one.seen_at >= since - timedelta(milliseconds=1)
            _are_the_ones(text, [one.id for one in found], wanted)
            counted = lookup.counts(db, wanted)
            assert min(len(found), 1) <= counted.all <= _CALLS
            shown = lookup.page(db, wanted, limit=7)
            assert [one.place for one in shown.entries] == places[:7]
            assert shown.more == (len(places) > 7)
            _is_noted(text, chance)

        def _are_the_ones(text: str, ids: list[str], wanted: Wanted) -> None:
            """By reading every call, as nobody would who has an index."""
            words = words_of(text[:500])[:MOST_WORDS]
            if not words or Wanted(text) != wanted:
                return
            names = [word for word in words if not word.isdecimal()]
            if not names or len(names) < len(words):
                return
            right = [
                one.id
                for one in every.values()
                if all(any(w.startswith(name) for w in _words(one)) for name in names)
            ]
            assert set(ids) == set(right[:50]) or len(right) > 50, (words, ids, right)

        def _words(one: HistoryEntry) -> list[str]:
            texts = [one.name, one.company, one.group, one.queue, one.trunk, one.answered_by]
            texts += [part for who in one.contacts for part in (who.name, who.company)]
            texts += [one.note]
            return [word for text in texts if text for word in words_of(text)]

        def _is_noted(text: str, chance: Random) -> None:
            id = f"c{chance.randrange(_CALLS)}"
            done: list[bool] = []
            write(db, [lambda db: done.append(note(id, text[:60])(db))])
            assert done == [True]
            kept = lookup.entry(db, id)
            assert kept is not None and len(kept.note) <= LONGEST_NOTE
            every[id] = kept

        yield take


def _call(n: int, name: str) -> Call:
    return call(
        id=f"c{n}",
        account="Vega" if n % 3 == 0 else "Office",
        seen_at=later(n),
        state=CallState.ENDED,
        outcome=Outcome.MISSED if n % 4 == 0 else Outcome.ANSWERED,
        direction=Direction.OUT if n % 5 == 0 else Direction.IN,
        contacts=(Contact(name, "Ромашка"),),
        number=f"+38099123{n:04}",
        trunk=None,
    )


HISTORY = Subject(
    "history-search",
    "no search is a fault of the database; pages and counts agree; by words exactly those calls "
    "are found that a look at each of them finds",
    _sought,
    lambda: [octets(name) for name in _NAMES] + literals("desk/test_history_search.py"),
    ("callpop.desk.history_search", "callpop.telephony.folding"),
    ('"', "*", "^", "(", ")", "NEAR(", " AND ", " OR ", " NOT ", ":", "-", "words:", "'", ";--",
     "\x00", "099", "٣",
     "+38", "Ж", "руж", "ё", "i\u0307", "ß", "\ud800", "%", "_", "\x1fVega", "\x1f", "12"),
    seconds=0.15,
    seconds_a_byte=60e-6,
    quick=80,
)  # fmt: skip
