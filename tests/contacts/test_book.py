"""The address book of the running app: on disk, in memory, and in every trouble of a disk."""

import asyncio
import os
import sqlite3
import stat
import subprocess
import sys
import threading
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TypeVar

import pytest
from tests.contacts.shelf import book, everybody, index

from callpop.contacts.book import AddressBook
from callpop.contacts.file import ContactsFile
from callpop.contacts.index import NumberIndex
from callpop.contacts.model import ContactsError
from callpop.contacts.store import SCHEMA_VERSION, Change
from callpop.telephony.model import Contact

T = TypeVar("T")
NUMBER = "+380441234567"


class Told:
    """What the book tells the app."""

    def __init__(self, of: AddressBook) -> None:
        self.changes = 0
        self.problems: list[str] = []
        self._news = asyncio.Event()
        of.on_change = self._changed
        of.on_problem = lambda words: self.problems.append(str(words))

    def _changed(self) -> None:
        self.changes += 1
        self._news.set()

    async def change(self) -> None:
        async with asyncio.timeout(10):
            await self._news.wait()
        self._news.clear()


def at_work(path: Path, play: Callable[[AddressBook, Told], Awaitable[T]]) -> T:
    async def run() -> T:
        contacts = AddressBook(path)
        contacts.country = "UA"
        told = Told(contacts)
        contacts.start()
        await told.change()
        try:
            return await asyncio.wait_for(play(contacts, told), 30)
        finally:
            await contacts.close()

    return asyncio.run(run())


def test_every_change_is_known_at_once(tmp_path: Path) -> None:
    async def play(contacts: AddressBook, told: Told) -> None:
        id, change = await contacts.add("Олена", "Рога", ["044 123 45 67"])
        assert change is Change.NEW
        assert contacts.lookup(NUMBER) == Contact("Олена", "Рога", number=NUMBER)
        assert await contacts.add("олена", "РОГА", ["050 111 22 33"]) == (id, Change.CHANGED)
        assert await contacts.add("Олена ", "Рога", [NUMBER]) == (id, Change.UNCHANGED)
        assert [one.number for one in await contacts.people("оле", 5)] == [NUMBER, "+380501112233"]
        await contacts.change(id, "Олена Коваль", "", [NUMBER])
        assert contacts.lookup(NUMBER) == Contact("Олена Коваль", number=NUMBER)
        assert contacts.lookup("0501112233") is None
        assert (await contacts.find("коваль"))[0] == (await contacts.page(0, 9))[0]
        await contacts.remove(id)
        assert contacts.lookup(NUMBER) is None
        assert await contacts.count() == 0
        assert told.changes == 6
        assert told.problems == []

    at_work(tmp_path / "contacts.db", play)
    assert stat.S_IMODE((tmp_path / "contacts.db").stat().st_mode) == 0o600


def test_the_extension_behind_a_number_is_kept_for_whoever_calls_it(tmp_path: Path) -> None:
    async def play(contacts: AddressBook, told: Told) -> None:
        await contacts.add("Олена", "Рога", ["044 123 45 67 доб. 12", "050 111 22 33"])
        found = await contacts.people("0501112233", 5)
        assert [one.number for one in found] == [f"{NUMBER} ext. 12", "+380501112233"]
        [entry] = await contacts.page(0, 5)
        assert [phone.shown for phone in entry.phones] == [
            "+380 44 123 45 67 ext. 12",
            "+380 50 111 22 33",
        ]
        assert entry.phones[0].number == NUMBER
        caller = contacts.lookup(NUMBER)
        assert caller is not None
        assert caller.name == "Олена"

    at_work(tmp_path / "contacts.db", play)


def test_what_can_not_be_kept_is_refused_in_a_sentence(tmp_path: Path) -> None:
    async def play(contacts: AddressBook, told: Told) -> None:
        id, _ = await contacts.add("A", "", ["101"])
        other, _ = await contacts.add("B", "", ["102"])
        for words, attempt in (
            ("needs a name", contacts.add(" \u200b", "", ["1"])),
            ("needs a phone", contacts.add("C", "", ["", "-"])),
            ("“call me” is not a phone number", contacts.add("C", "", ["103", "call me"])),
            ("no contact 99", contacts.change(99, "C", "", ["103"])),
            ("no contact 99", contacts.remove(99)),
            ("another contact “b”", contacts.change(id, "b", "", ["103"])),
        ):
            with pytest.raises(ContactsError, match=words) as refused:
                await attempt
            assert refused.value.wrong
        await contacts.change(other, "b", "", ["103"])
        assert [one.name for one in await contacts.page(0, 9)] == ["A", "b"]

    at_work(tmp_path / "contacts.db", play)


def test_importing_twice_changes_nothing(tmp_path: Path) -> None:
    table = (
        "name,company,phone\n"
        "Олена,Рога,044 123 45 67\n"
        "ОЛЕНА,рога,050 111 22 33\n"
        "Петро,,101\nПетро,,101\n,,\nNobody,,\n"
    )
    (tmp_path / "people.csv").write_text(table, encoding="utf-8")

    async def play(contacts: AddressBook, told: Told) -> None:
        heard: list[int] = []
        first = await contacts.take(tmp_path / "people.csv", progress=heard.append)
        assert (first.new, first.changed, first.unchanged, first.not_read) == (2, 0, 0, 1)
        assert [(one.line, str(one.sentence)) for one in first.troubles] == [
            (7, "there is no phone number in it")
        ]
        assert first.encoding == "utf-8"
        again = await contacts.take(tmp_path / "people.csv")
        assert (again.new, again.changed, again.unchanged, again.not_read) == (0, 0, 2, 1)
        (tmp_path / "more.csv").write_text("name,phone\nПетро,102\nНова,103\n", encoding="utf-8")
        more = await contacts.take(tmp_path / "more.csv")
        assert (more.new, more.changed, more.unchanged) == (1, 1, 0)
        assert contacts.lookup("102") == Contact("Петро", number="102")

    at_work(tmp_path / "contacts.db", play)


def test_importing_again_with_a_country_places_the_numbers(tmp_path: Path) -> None:
    (tmp_path / "people.csv").write_text("name,phone\nОлена,044 123 45 67;101;050 111 22 33\n")

    async def play(contacts: AddressBook, told: Told) -> None:
        contacts.country = None
        await contacts.take(tmp_path / "people.csv")
        for country, changed in (("UA", 1), ("UA", 0), (None, 0)):
            done = await contacts.take(tmp_path / "people.csv", country=country)
            assert (done.new, done.changed) == (0, changed), country
            (olena,) = await contacts.page(0, 9)
            assert [phone.number for phone in olena.phones] == [
                "+380441234567",
                "101",
                "+380501112233",
            ]

    at_work(tmp_path / "contacts.db", play)


def test_an_import_can_be_stopped_and_leaves_nothing(tmp_path: Path) -> None:
    rows = "".join(f"n{n},{1000 + n}\n" for n in range(20_000))
    (tmp_path / "people.csv").write_text(f"name,phone\n{rows}")

    async def play(contacts: AddressBook, told: Told) -> None:
        begun = asyncio.Event()
        loop = asyncio.get_running_loop()
        task = loop.create_task(
            contacts.take(tmp_path / "people.csv", progress=lambda _n: begun.set())
        )
        await begun.wait()
        # What is asked meanwhile is answered meanwhile.
        assert await contacts.find("n1") == []
        adding = loop.create_task(contacts.add("After", "", ["101"]))
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await adding
        assert await contacts.count() == 1

    at_work(tmp_path / "contacts.db", play)


def test_an_import_that_fails_leaves_nothing(tmp_path: Path) -> None:
    file = book(tmp_path, ("Before", "", "101"))

    def fail(records: int) -> None:
        raise OSError("pulled out")

    rows = "".join(f"n{n},{1000 + n}\n" for n in range(1_000))
    with pytest.raises(OSError, match="pulled out"):
        file.take(f"name,phone\n{rows}".encode(), progress=fail)
    assert everybody(file) == [("Before", "", ("101",))]


def test_another_program_writes_too(tmp_path: Path) -> None:
    async def play(contacts: AddressBook, told: Told) -> None:
        await contacts.add("Mine", "", ["101"])
        await asyncio.to_thread(ContactsFile(tmp_path / "contacts.db").add, "Its", "", ["102"])
        assert contacts.lookup("102") is None
        await contacts.reload()
        assert contacts.lookup("102") == Contact("Its", number="102")

    at_work(tmp_path / "contacts.db", play)


def test_two_that_write_at_once_wait_for_each_other(tmp_path: Path) -> None:
    file = book(tmp_path)
    threads = [threading.Thread(target=file.add, args=(f"n{n}", "", ["101"])) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert file.count() == 8


def test_a_book_that_is_locked_at_the_start_is_read_when_it_is_free(tmp_path: Path) -> None:
    path = tmp_path / "contacts.db"
    ContactsFile(path).add("Олена", "Рога", [NUMBER])

    async def run() -> None:
        other = sqlite3.connect(path, isolation_level=None)
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        contacts = AddressBook(path, retry_seconds=0.01)
        contacts.country = "UA"
        told = Told(contacts)
        contacts.start()
        await told.change()
        assert contacts.lookup(NUMBER) is None
        other.close()
        await told.change()
        assert contacts.lookup(NUMBER) == Contact("Олена", "Рога", number=NUMBER)
        [problem] = told.problems
        assert "can't be read" in problem
        await contacts.close()

    asyncio.run(run())


def test_a_damaged_book_is_set_aside_and_told(tmp_path: Path) -> None:
    path = tmp_path / "contacts.db"
    garbage = b"this is no database " * 500
    path.write_bytes(garbage)
    with pytest.raises(ContactsError, match="damaged"):
        ContactsFile(path).find("x")

    async def play(contacts: AddressBook, told: Told) -> None:
        await contacts.add("New", "", ["101"])
        assert contacts.lookup("101") is not None
        told_of.extend(told.problems)

    told_of: list[str] = []
    at_work(path, play)
    [aside] = tmp_path.glob("contacts.db.damaged-*")
    assert aside.read_bytes() == garbage
    [words] = told_of
    assert aside.name in words


@pytest.mark.parametrize("table", ["phones", "phones_tail", "contacts", "words_data"])
def test_damage_deep_inside_is_found_at_the_start(tmp_path: Path, table: str) -> None:
    path = tmp_path / "contacts.db"
    rows = "".join(f"n{n},{1000 + n}\n" for n in range(3_000))
    book(tmp_path).take(f"name,phone\n{rows}".encode())
    with sqlite3.connect(path) as db:
        [page] = db.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)
        ).fetchone()
        [size] = db.execute("PRAGMA page_size").fetchone()
    db.close()
    with path.open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(b"\xff" * size)

    async def play(contacts: AddressBook, told: Told) -> None:
        assert "damaged" in told.problems[0]
        assert await contacts.count() == 0

    at_work(path, play)


def test_a_newer_book_is_left_untouched(tmp_path: Path) -> None:
    path = tmp_path / "contacts.db"
    with sqlite3.connect(path) as db:
        db.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    db.close()
    before = path.read_bytes()

    async def play(contacts: AddressBook, told: Told) -> None:
        assert "newer version" in told.problems[0]
        assert contacts.lookup("101") is None
        for attempt in (contacts.add("A", "", ["101"]), contacts.find("a")):
            with pytest.raises(ContactsError, match="newer version"):
                await attempt

    at_work(path, play)
    assert path.read_bytes() == before


LIMITED = """
import asyncio, os, resource, sys
import concurrent.futures.thread  # nobody may not be able to import it later
from pathlib import Path
from callpop.contacts.book import AddressBook
from callpop.contacts.model import ContactsError

async def main():
    contacts = AddressBook(Path(sys.argv[1]))
    contacts.on_problem = print
    if sys.argv[2] == "full":
        # Nothing this process writes may grow a file any further.
        resource.setrlimit(resource.RLIMIT_FSIZE, (65_536, resource.RLIM_INFINITY))
    elif os.getuid() == 0:
        os.setgroups([])
        os.setgid(65534)
        os.setuid(65534)
    await contacts.reload()
    try:
        await contacts.take(Path(sys.argv[3]))
    except ContactsError as error:
        print(error)
    print(await contacts.count(), contacts.lookup("101").name)
    await contacts.close()

asyncio.run(main())
"""


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX limits and permissions")
@pytest.mark.parametrize("how", ["full", "read-only"])
def test_a_book_that_can_not_grow_says_so_and_goes_on_naming(short_tmp: Path, how: str) -> None:
    book(short_tmp, ("Before", "", "101"))
    rows = "".join(f"name number {n},{1000 + n}\n" for n in range(5_000))
    table = short_tmp / "people.csv"
    table.write_text(f"name,phone\n{rows}")
    (short_tmp / "contacts.db").chmod(0o644)
    short_tmp.chmod(0o755 if how == "full" else 0o555)
    root = Path(__file__).resolve().parents[2]
    done = subprocess.run(
        [sys.executable, "-c", LIMITED, short_tmp / "contacts.db", how, table],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env={**os.environ, "PYTHONPATH": str(root / "desktop")},
    )
    short_tmp.chmod(0o755)
    assert done.returncode == 0, done.stderr
    refused, kept = done.stdout.splitlines()
    assert refused.startswith("The address book can't be changed: ")
    assert "Nothing was changed." in refused
    assert "disk is not full" in refused
    assert kept == "1 Before"


def test_files_that_can_not_be_read_or_written(tmp_path: Path) -> None:
    async def play(contacts: AddressBook, told: Told) -> None:
        with pytest.raises(ContactsError, match="No such file"):
            await contacts.take(tmp_path / "nothing.csv")
        with pytest.raises(ContactsError, match="can't be read"):
            await contacts.take(tmp_path)
        with pytest.raises(ContactsError, match="can't be written: No such file"):
            await contacts.export(tmp_path / "no" / "out.csv")
        (tmp_path / "in.csv").write_text("name,phone\nA,101\n")
        for encoding in ("klingon", "rot13", "undefined", "idna"):
            with pytest.raises(ContactsError, match="can't be read as"):
                await contacts.take(tmp_path / "in.csv", encoding=encoding)
        (tmp_path / "out.csv").write_text("precious")
        os.truncate(tmp_path / "contacts.db", 100)
        with pytest.raises(ContactsError):
            await contacts.export(tmp_path / "out.csv")

    at_work(tmp_path / "contacts.db", play)
    assert (tmp_path / "out.csv").read_text() == "precious"
    assert sorted(one.name for one in tmp_path.glob("*.csv*")) == ["in.csv", "out.csv"]


def test_a_hundred_thousand_numbers_take_little_memory(tmp_path: Path) -> None:
    file = book(tmp_path, ("A", "", "101"))
    with sqlite3.connect(file.path) as db:
        names = (f"Олександра Коваленко {n}" for n in range(100_000))
        db.executemany(
            "INSERT INTO contacts (name, company, identity) VALUES (?, 'Рога і Копита', ?)",
            ((name, name) for name in names),
        )
        db.execute(
            "INSERT INTO phones SELECT id, 0, '', '', printf('%09d083+', id) FROM contacts "
            "WHERE id > 1"
        )
    db.close()
    numbers = index(file)
    contact = Contact("Олександра Коваленко 99999", "Рога і Копита", number="+380100001000")
    assert numbers.lookup("380 100 001 000") == contact
    pages, size = (numbers._db.execute(f"PRAGMA {what}").fetchone()[0] for what in
                   ("page_count", "page_size"))  # fmt: skip
    assert pages * size < 15e6


def test_a_closed_book_touches_its_file_no_more(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reading, go_on = threading.Event(), threading.Event()
    whole = NumberIndex.load

    def load(of: NumberIndex, path: Path) -> None:
        reading.set()
        assert go_on.wait(10)
        whole(of, path)

    monkeypatch.setattr(NumberIndex, "load", load)

    async def play() -> None:
        contacts = AddressBook(tmp_path / "contacts.db")
        contacts.start()
        assert await asyncio.to_thread(reading.wait, 10)
        closing = asyncio.get_running_loop().create_task(contacts.close())
        for _ in range(20):
            await asyncio.sleep(0)
        assert not closing.done()
        go_on.set()
        async with asyncio.timeout(10):
            await closing

    asyncio.run(play())
