"""Callpop is killed at a thousand random moments under load, and nothing may be lost by it.

``make soak ARGS="--only kills"``. The real program runs as a process on a screen, a bus and a
keyring of its own, with accounts at four PBXs at which some ten calls a second come and go, while
its agent is at one thing or another. SIGKILL ends it at a random moment from its exec on; then it
is looked at what lies on the disk, and it is started again. Now and then it is ended in good order
instead: how long the next start takes then is the usual time.
"""

import argparse
import asyncio
import os
import random
import signal
import sqlite3
import statistics
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, closing
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

from tests import figures
from tests.soak.kills_checks import Checks, Found
from tests.soak.kills_load import LANES, Load, pbxs
from tests.soak.kills_place import Life, Place, place

from callpop.desk import history_file

PLACES = 2
"""Desks side by side."""
ORDERLY = 12
"""Every so many-th life ends in good order."""
OLD_CALLS = 6_000
"""In a history that an earlier Callpop wrote; half of them are to be forgotten at once."""
MOST_CONTACTS = 30_000
"""With more the address book is begun anew."""

CALLS = "calls come and go"
START = "it starts"
MOMENTS = {
    None: CALLS,
    "settings": "settings are written",
    "contact": "a contact is written",
    "imports": "contacts are imported",
    "forget": "a number is forgotten",
    "note": "a note is written",
    "pause": "pop-ups are muted",
    "migrate": "a history or an address book is made, or brought up to date",
}


@dataclass
class Kill:
    """One kill, and what came of it."""

    moment: str
    seen: int
    """Calls that were on the screen in that life."""
    found: Found
    next_start: float | None = None
    """Seconds, where the next life was to come to the end of its start."""


@dataclass
class Tally:
    """All kills of all places."""

    wanted: int
    kills: list[Kill] = field(default_factory=list)
    usual: list[float] = field(default_factory=list)
    """Seconds of starts after an orderly end."""
    otherwise_found: list[Found] = field(default_factory=list)
    """What was wrong after an orderly end, or with a start."""

    @property
    def enough(self) -> bool:
        return len(self.kills) >= self.wanted


async def be_killed(at: Place, load: Load, tally: Tally, chance: random.Random) -> None:
    """Live and die at this place until there are enough kills."""
    checks = Checks(at.home, load)
    work = Work(at.folder, chance)
    last: Kill | None = None
    for number in count(1):
        if tally.enough:
            return
        orderly = number % ORDERLY == 0
        if last is not None and chance.random() < 0.08:
            tally.kills.append(await killed_in_a_migration(at, chance))
        life = at.begin()
        begun = orderly or chance.random() < 0.6
        if begun:
            try:
                await life.until_up()
                work.begin(life, checks)
                if chance.random() < 0.6:
                    await life.until(lambda: bool(life.seen()))  # noqa: B023
            except (RuntimeError, TimeoutError) as why:
                failed = Found(damaged=[f"it did not start again: {why!r}"])
                report(failed)
                tally.otherwise_found.append(failed)
            await asyncio.sleep(chance.uniform(0, 1.5))
        else:
            await asyncio.sleep(chance.uniform(0, statistics.median(tally.usual or [1.0])))
        await life.end(signal.SIGTERM if orderly else signal.SIGKILL)
        found = await asyncio.to_thread(checks.look, life)
        report(found)
        if begun and last is not None:
            last.next_start = life.start_seconds
        elif begun and life.start_seconds is not None and number > 1:
            tally.usual.append(life.start_seconds)
        last = None
        if orderly:
            tally.otherwise_found.append(found)
            work.tidy(at.home, checks)
        else:
            last = Kill(moment_of(life), len(life.seen()), found)
            tally.kills.append(last)


def moment_of(life: Life) -> str:
    """What was going on when it was killed."""
    if life.up or life.under_way is not None:
        return MOMENTS[life.under_way]
    return START


class Work:
    """What the agent does besides."""

    def __init__(self, folder: Path, chance: random.Random) -> None:
        self._folder = folder
        self._chance = chance
        self._number = count()
        self._done: set[str] = set()
        self._files: list[Path] = []

    def begin(self, life: Life, checks: Checks) -> None:
        """Be at one thing for the whole of this life, or at nothing."""
        doing = [one for one in MOMENTS if one != "migrate"]
        match self._chance.choice(doing):
            case "settings":
                for volume in self._some(100):
                    life.do("settings", volume=volume % 101)
            case "contact":
                for who in self._some(100):
                    life.do("contact", name=f"Олена {who}", number=f"+38044{who:07}")
            case "imports":
                for _ in range(3):
                    life.do("imports", file=str(self._batch()))
            case "forget":
                for number in self._known(checks, 40):
                    life.do("forget", number=number)
            case "note":
                for number in self._known(checks, 100):
                    life.do("note", number=number, text=f"нотатка {next(self._number)}")
            case "pause":
                for _ in range(100):
                    life.do("pause")
            case _:
                pass

    def tidy(self, home: Path, checks: Checks) -> None:
        """Nobody's address book grows for ever."""
        for file in self._files:
            file.unlink()
        self._files.clear()
        with closing(sqlite3.connect(home / "contacts.db")) as db:
            (contacts,) = db.execute("SELECT count(*) FROM contacts").fetchone()
        if contacts > MOST_CONTACTS:
            for path in home.glob("contacts.db*"):
                path.unlink()
            checks.contacts_gone()

    def _some(self, number: int) -> Iterator[int]:
        return (next(self._number) for _ in range(number))

    def _known(self, checks: Checks, most: int) -> Sequence[str]:
        """Numbers of calls that were on the screen in earlier lives, each once."""
        fresh = [number for number in checks.seen[-400:] if number not in self._done]
        chosen = self._chance.sample(fresh, min(most, len(fresh)))
        self._done.update(chosen)
        return chosen

    def _batch(self) -> Path:
        path = self._folder / f"batch{next(self._number)}.csv"
        self._files.append(path)
        rows = [f"{path.stem} {row},+38067{row:07}" for row in range(1_500)]
        path.write_text("\n".join(["name,phone", *rows]), "utf-8")
        return path


async def killed_in_a_migration(at: Place, chance: random.Random) -> Kill:
    """A home whose history an earlier Callpop wrote; killed while it is brought up to date, or
    while what is old is forgotten."""
    home = at.folder / "earlier"
    history = home / "history.db"
    home.mkdir(mode=0o700, exist_ok=True)
    (home / "settings.toml").write_bytes((at.home / "settings.toml").read_bytes())
    if not history.exists() or await asyncio.to_thread(_version, history) > 1:
        # One that was killed on the way is brought up to date by the next.
        for path in home.glob("history.db*"):
            path.unlink()
        await asyncio.to_thread(write_version_1, history)
    life = at.begin(home)
    await life.until(lambda: life.under_way is not None)
    await asyncio.sleep(chance.uniform(0, 1.0))
    await life.end(signal.SIGKILL)
    found = Found()
    await asyncio.to_thread(_look_at_earlier, home, found)
    report(found)
    return Kill(MOMENTS["migrate"], len(life.seen()), found)


def write_version_1(path: Path) -> None:
    """A history of version 1 with many calls, half of them older than a year."""
    now = datetime.now(UTC)
    with closing(sqlite3.connect(path)) as db:
        db.executescript(history_file._VERSION_1)
        for number in range(OLD_CALLS):
            at = now - timedelta(days=500 if number % 2 else 100, seconds=number)
            told = at.isoformat(timespec="microseconds")
            db.execute(
                "INSERT INTO calls (id, account, direction, state, outcome, number, name, "
                "started_at, ended_at, seen_at) VALUES (?, 'phonet', 'in', 'ended', 'missed', "
                "?, ?, ?, ?, ?)",
                (f"old{number}", f"+38044{number:07}", f"Олена {number}", told, told, told),
            )
        db.execute("PRAGMA user_version = 1")
        db.commit()


def _version(path: Path) -> int:
    with closing(sqlite3.connect(path)) as db:
        number: int = db.execute("PRAGMA user_version").fetchone()[0]
        return number


def _look_at_earlier(home: Path, found: Found) -> None:
    with tempfile.TemporaryDirectory(prefix="cp-look-") as folder:
        for path in home.glob("history.db*"):
            (Path(folder) / path.name).write_bytes(path.read_bytes())
        try:
            with closing(history_file.connect(Path(folder) / "history.db")) as db:
                (told,) = db.execute("PRAGMA integrity_check").fetchone()
                if told != "ok":
                    found.damaged.append(f"history.db: {told}")
                for which, exactly in (("= 0", True), ("= 1", False)):
                    (kept,) = db.execute(
                        "SELECT count(*) FROM calls WHERE id LIKE 'old%' "
                        f"AND CAST(substr(id, 4) AS INTEGER) % 2 {which}"
                    ).fetchone()
                    if kept != OLD_CALLS // 2 and (exactly or kept):
                        found.missing.append(f"{kept} of {OLD_CALLS // 2} calls of before")
        except sqlite3.DatabaseError as error:
            found.damaged.append(f"history.db: {error}")


def report(found: Found) -> None:
    """Say what was wrong, at once."""
    for words in (*found.missing, *found.wrong, *found.damaged):
        sys.stdout.write(f"    {words}\n")
        sys.stdout.flush()


def run(given: argparse.Namespace) -> int:
    """Kill it so often, keep the table; 1 where anything was lost."""
    tally = Tally(given.kills)
    asyncio.run(_run(tally, given.seed))
    keep(tally)
    bad = [kill for kill in tally.kills if kill.found] + [
        one for one in tally.otherwise_found if one
    ]
    return 1 if bad or len(tally.kills) < tally.wanted else 0


async def _run(tally: Tally, seed: int) -> None:
    # Short: sockets have their places in it.
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="cp-")))
        os.environ["HOME"] = str(folder)
        async with asyncio.TaskGroup() as group:
            group.create_task(_tell(tally))
            for number in range(PLACES):
                group.create_task(_at(folder / str(number), tally, random.Random(seed + number)))


async def _at(folder: Path, tally: Tally, chance: random.Random) -> None:
    with ExitStack() as stack:
        at = await asyncio.to_thread(lambda: stack.enter_context(place(folder)))
        async with pbxs(list(LANES), chance) as load:
            await asyncio.to_thread(at.add_accounts, load)
            load.begin()
            await be_killed(at, load, tally, chance)


async def _tell(tally: Tally) -> None:
    while not tally.enough:
        await asyncio.sleep(5)
        lost = sum(bool(kill.found) for kill in tally.kills)
        sys.stdout.write(f"{len(tally.kills)} kills, by {lost} of them something was lost\n")
        sys.stdout.flush()


def keep(tally: Tally) -> None:
    """Leave the table for ``make figures``."""
    rows = [
        (moment, *_cells([kill for kill in tally.kills if kill.moment == moment]))
        for moment in (*MOMENTS.values(), START)
    ]
    rows.append(("all of them", *_cells(tally.kills)))
    usual = f"{_middle(tally.usual)}; {_high(tally.usual)}"
    rows.append(("for comparison: ended in good order", len(tally.usual), "", "", "", "", usual))
    kills = tally.kills
    starts = [kill.next_start for kill in kills if kill.next_start is not None]
    columns = ("Killed while", "Kills", "Calls that were on the screen", "Missing", "Wrong")
    figures.keep(
        "kills",
        summary={
            "kill -9 at random moments, under ten calls a second": str(len(kills)),
            "Calls that were on the screen, and are missing": (
                f"{sum(len(kill.found.missing) for kill in kills)} "
                f"of {sum(kill.seen for kill in kills)}"
            ),
            "Damaged files": str(sum(len(kill.found.damaged) for kill in kills)),
            "The next start": f"{_middle(starts)}, usually {_middle(tally.usual)}",
        },
        columns=(*columns, "Damaged", "Next start: median; 95 of 100 within"),
        rows=rows,
    )


def _cells(kills: Sequence[Kill]) -> tuple[object, ...]:
    starts = [kill.next_start for kill in kills if kill.next_start is not None]
    return (
        len(kills),
        sum(kill.seen for kill in kills),
        sum(len(kill.found.missing) for kill in kills),
        sum(len(kill.found.wrong) for kill in kills),
        sum(len(kill.found.damaged) for kill in kills),
        f"{_middle(starts)}; {_high(starts)}" if starts else "",
    )


def _middle(seconds: Sequence[float]) -> str:
    return f"{statistics.median(seconds):.2f} s" if seconds else "?"


def _high(seconds: Sequence[float]) -> str:
    return f"{sorted(seconds)[int(len(seconds) * 0.95)]:.2f} s" if seconds else "?"
