"""The settings file, under the feet of the running program."""

import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.faults.system.stage import Stage, shown
from tests.faults.table import Row
from tests.whole.desk_at_work import until

MakeRow = Callable[..., Row]


def empty(file: Path) -> None:
    file.write_bytes(b"")


def directory(file: Path) -> None:
    file.unlink()
    file.mkdir()


def pipe(file: Path) -> None:
    file.unlink()
    os.mkfifo(file)


def huge(file: Path) -> None:
    os.truncate(file, 1 << 30)


def half(file: Path) -> None:
    os.truncate(file, file.stat().st_size * 2 // 3)


def noise(file: Path) -> None:
    file.write_bytes(os.urandom(4096))


@pytest.mark.parametrize(
    ("fault", "do", "words"),
    [
        ("deleted", Path.unlink, "was taken away or emptied"),
        ("emptied", empty, "was taken away or emptied"),
    ],
)
def test_gone(
    desk: Stage, row: MakeRow, fault: str, do: Callable[[Path], None], words: str
) -> None:
    told = row("settings file", f"{fault} while Callpop runs, a call on the screen")
    file = desk.home / "settings.toml"
    good = file.read_bytes()
    number = desk.ring()
    do(file)
    told.mended()
    shown(told, desk.words(words))
    desk.hang_up(number)
    until("it is put back", lambda: file.exists() and file.read_bytes() == good)
    told.well()
    desk.a_call()
    assert desk.pbx.knocks == ["001"]
    desk.nothing_lost()


@pytest.mark.parametrize(
    ("fault", "do", "words"),
    [
        ("a folder in its place", directory, "can't be read: Is a directory"),
        ("a pipe in its place that nobody writes into", pipe, "can't be read: not a file"),
        ("1 GiB large", huge, "far too large"),
        ("cut in the middle of a line", half, "line"),
        ("overwritten with noise", noise, "Save the file as UTF-8"),
    ],
)
def test_broken(
    desk: Stage, row: MakeRow, fault: str, do: Callable[[Path], None], words: str
) -> None:
    told = row("settings file", f"{fault}, a call on the screen")
    file = desk.home / "settings.toml"
    good = file.read_bytes()
    number = desk.ring()
    do(file)
    shown(told, desk.words(words))
    desk.hang_up(number)
    desk.a_call()
    assert desk.state() == "online"
    if file.is_dir():
        file.rmdir()
    else:
        file.unlink()
    file.write_bytes(good.replace(b"Office", b"Desk"))
    told.mended()
    until("the mended file is followed", lambda: desk.state("Desk") == "online")
    told.well()
    desk.a_call()
    desk.nothing_lost()


@pytest.mark.parametrize(("pause", "how"), [(0.1, "quickly"), (1.2, "slowly, over a network")])
def test_an_editor_that_saves_in_three_steps(
    desk: Stage, row: MakeRow, pause: float, how: str
) -> None:
    told = row("settings file", f"written by an editor in three steps, {how}")
    file = desk.home / "settings.toml"
    good = file.read_text().replace("Office", "Desk")
    number = desk.ring()
    seen: list[tuple[str, ...]] = []
    with file.open("w") as editor:
        for part in (good[:30], good[30:60], good[60:]):
            editor.write(part)
            editor.flush()
            until_then = time.monotonic() + pause
            while time.monotonic() < until_then:
                seen.append(tuple(one["name"] for one in desk.status()["accounts"]))
                time.sleep(0.05)
    assert set(seen) <= {("Office",), ("Desk",)}
    told.mended()
    until("the new name is there", lambda: desk.state("Desk") == "online")
    told.well()
    desk.hang_up(number) if number in [one["number"] for one in desk.calls()] else None
    desk.a_call()
    desk.nothing_lost()
    told.sees = f"the account under its new name: {desk.state('Desk')}"
