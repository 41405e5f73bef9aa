"""Where things are kept, and that nobody else can look."""

import os
import re
import stat
import sys
from pathlib import Path

import pytest

from callpop.accounts.home import Home, HomeError

NAMES = ("settings.toml", "history.db", "callpop.log", "control.sock", "callpop.lock")


def paths(home: Home) -> tuple[Path, ...]:
    return home.settings, home.history, home.log, home.control, home.lock


def test_one_folder_holds_everything(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CALLPOP_HOME", str(tmp_path / "from-environment"))
    assert paths(Home.find()) == tuple(tmp_path / "from-environment" / name for name in NAMES)
    assert paths(Home.find(str(tmp_path / "a"))) == tuple(tmp_path / "a" / name for name in NAMES)


def test_a_relative_folder_and_a_tilde(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert Home.find("here").settings == tmp_path / "here" / "settings.toml"
    assert Home.find("~/there").settings == Path.home() / "there" / "settings.toml"


@pytest.mark.skipif(sys.platform != "linux", reason="XDG folders")
def test_the_usual_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CALLPOP_HOME", "")
    for name in ("CONFIG", "DATA", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name))
    home = Home.find()
    assert home.settings == tmp_path / "CONFIG" / "callpop" / "settings.toml"
    assert home.history == tmp_path / "DATA" / "callpop" / "history.db"
    assert home.control == tmp_path / "STATE" / "callpop" / "control.sock"
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    assert Home.find() == home
    home.prepare()
    for folder in ("CONFIG", "DATA", "STATE"):
        assert stat.S_IMODE((tmp_path / folder / "callpop").stat().st_mode) == 0o700


@pytest.mark.skipif(os.name != "posix", reason="POSIX permissions")
def test_others_are_kept_out(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "home"
    Home.find(str(folder)).prepare()
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    folder.chmod(0o755)
    Home.find(str(folder)).prepare()
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


@pytest.mark.skipif(os.name != "posix", reason="POSIX permissions")
def test_a_folder_that_others_need_is_left_alone(tmp_path: Path) -> None:
    shared = tmp_path / "shared"
    shared.mkdir()
    shared.chmod(0o1777)
    for folder in (shared, Path.home()):
        before = folder.stat().st_mode
        with pytest.raises(HomeError, match="is not for Callpop alone"):
            Home.find(str(folder)).prepare()
        assert folder.stat().st_mode == before


def test_what_is_no_folder_is_told_before_anything_is_looked_for_in_it(tmp_path: Path) -> None:
    Home.find(str(tmp_path / "not" / "there")).look()
    Home.find(str(tmp_path)).look()
    file = tmp_path / "file"
    file.write_text("")
    for home in (file, file / "home", Path(os.devnull)):
        with pytest.raises(
            HomeError, match=rf"{re.escape(str(home))} can't be used: .+\. Choose another one"
        ):
            Home.find(str(home)).look()


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(HomeError, match=r"can't be used: .+\. Choose another one with --home"):
        Home.find(str(tmp_path / "file" / "home")).prepare()


@pytest.mark.parametrize("there", [False, True])
def test_a_link_that_leads_to_no_folder(tmp_path: Path, there: bool) -> None:
    target, home = tmp_path.resolve() / "target", tmp_path / "home"
    home.symlink_to(target)
    if there:
        target.write_text("")
    why = "Not a directory" if there else "No such file or directory"
    with pytest.raises(HomeError, match=f"The folder {target} can't be used: {why}"):
        Home.find(str(home)).prepare()


@pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() != 0, reason="only root can give a file away"
)
@pytest.mark.parametrize(
    "name",
    [
        "settings.toml",
        "history.db",
        "history.db-journal",
        "history.db-wal",
        ".settings.toml.new",
        "crashes-hard.txt",
        "control.sock",
        "callpop.lock",
    ],
)
@pytest.mark.parametrize("link", [False, True])
def test_what_somebody_else_put_there_is_not_used(tmp_path: Path, name: str, link: bool) -> None:
    home = tmp_path / "home"
    home.mkdir(mode=0o777)
    planted = home / name
    if link:
        planted.symlink_to("/etc/passwd")
    else:
        planted.write_text("")
    os.lchown(planted, 65534, 65534)
    with pytest.raises(HomeError, match=f"{name} belongs to another user"):
        Home.find(str(home)).prepare()
    assert stat.S_IMODE(home.stat().st_mode) == 0o700
    os.lchown(planted, 0, 0)
    Home.find(str(home)).prepare()
