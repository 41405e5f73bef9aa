"""A disk without room, and one that may not be written: a real one, four MiB large."""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from tests.desktop import Notifications, SecretService, tray
from tests.faults.system.stage import Stage, fill, shown, tiny_disk
from tests.faults.table import Row
from tests.whole.desk_at_work import until
from tests.whole.foreign_pbx import ForeignPbx
from tests.whole.screen_reader import screen_reader

MakeRow = Callable[..., Row]


class OnTinyDisk(Stage):
    """Its home is a disk of its own."""

    inside: Path

    @property
    def files(self) -> Path:
        return self.inside


@pytest.fixture
def tiny(
    notifications: Notifications, secret_service: SecretService, short_tmp: Path, pbx: ForeignPbx
) -> Iterator[OnTinyDisk]:
    home = short_tmp / "home"
    with (
        tray(os.environ),
        screen_reader(os.environ) as reader,
        tiny_disk(home) as (enter, inside),
    ):
        stage = OnTinyDisk(home, pbx, reader, enter)
        stage.inside = inside
        stage.set_up()
        stage.start()
        yield stage
        stage.close()


def test_full_while_it_runs(tiny: OnTinyDisk, row: MakeRow) -> None:
    told = row("disk", "full (history, settings, log, address book), three calls meanwhile")
    tiny.a_call()
    ballast = fill(tiny.inside)
    for _ in range(3):
        tiny.a_call()
    words = tiny.words("The history can't be written")
    people = tiny.home.parent / "people.csv"
    people.write_text("name,company,phone\nAda,Engines,+380501230001\n")
    refused = tiny.run("contacts", "import", str(people), check=1)
    assert "Nothing was changed" in refused
    fill(tiny.inside)
    assert "could not be written" in tiny.run("settings", "set", "theme", "dark", check=1)
    ballast.unlink()
    told.mended()
    tiny.words("The history is written again.")
    told.well()
    tiny.nothing_lost()
    tiny.run("contacts", "import", str(people))
    tiny.run("settings", "set", "theme", "dark")
    shown(told, words)


@pytest.mark.parametrize("how", ["the session ends", "it is killed (SIGKILL)"])
def test_full_to_the_end(tiny: OnTinyDisk, row: MakeRow, how: str) -> None:
    told = row("disk", f"full, then {how} while it still is, and Callpop starts when there is room")
    tiny.a_call()
    ballast = fill(tiny.inside)
    for _ in range(3):
        tiny.a_call()
    tiny.ring()
    shown(told, tiny.words("The history can't be written"))
    if "session" in how:
        kept = (
            r"\d+ changes of the history could not be written \(.+\)\. They are kept in /.+, which"
        )
        tiny.end(says=rf"callpop: {kept} may be gone when you log out: make room, and .+\n")
    else:
        tiny.kill()
    ballast.unlink()
    told.mended()
    tiny.start()
    tiny.nothing_lost()
    told.well()
    assert list(tiny.listed().values()).count("missed") == 4


def test_full_at_the_start(tiny: OnTinyDisk, row: MakeRow) -> None:
    told = row("disk", "full at the start")
    tiny.a_call()
    tiny.end()
    ballast = fill(tiny.inside)
    tiny.start()
    for _ in range(2):
        tiny.a_call()
    shown(told, tiny.words("The history can't be written"))
    ballast.unlink()
    told.mended()
    tiny.words("The history is written again.")
    told.well()
    tiny.nothing_lost()


def test_read_only_at_the_start(tiny: OnTinyDisk, row: MakeRow) -> None:
    told = row("disk", "may not be written at the start")
    tiny.a_call()
    tiny.end()
    mount = ["mount", "-o", "remount,ro", str(tiny.home)]
    tiny.outside(mount)
    words = tiny.run(check=1).strip()
    assert list(tiny.listed()) == tiny.came  # It can be read.
    tiny.outside(["mount", "-o", "remount,rw", str(tiny.home)])
    told.mended()
    tiny.start()
    told.well()
    tiny.a_call()
    tiny.nothing_lost()
    shown(told, words)


def test_the_home_is_moved(desk: Stage, row: MakeRow) -> None:
    told = row("home folder", "moved elsewhere and back, calls meanwhile")
    desk.a_call()
    number = desk.ring()
    elsewhere = desk.home.rename(desk.home.with_name("elsewhere"))
    home, desk.env["CALLPOP_HOME"] = desk.home, str(elsewhere)
    desk.hang_up(number)
    desk.a_call()
    elsewhere.rename(home)
    desk.env["CALLPOP_HOME"] = str(home)
    told.mended()
    desk.a_call()
    told.well()
    assert desk.pbx.knocks == ["001"]
    desk.nothing_lost()
    told.sees = "nothing: what is open is written where it is"


def test_the_home_is_deleted(desk: Stage, row: MakeRow) -> None:
    told = row("home folder", "deleted, a call on the screen; Callpop quits later")
    desk.a_call()
    desk.ring()
    shutil.rmtree(desk.home)
    desk.pbx.send({**_over(desk.came[-1])})
    until("the folder is missed", lambda: "not running" in desk.run("status", check=3))
    desk.end()
    told.mended()
    desk.run("status", check=3)
    told.well()
    assert set(desk.listed()) == set(desk.came)
    told.sees = (
        "“callpop: Callpop is not running.”, until it quits: then history and settings are back"
    )
    told.lost = "the address book, which was deleted"


def _over(number: str) -> dict[str, object]:
    from tests.whole.foreign_pbx import event

    return event("hangup", uuid=number, otherLegs=[{"num": number, "name": "Ada"}])
