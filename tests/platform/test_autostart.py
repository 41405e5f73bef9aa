"""Starting at log-in: files that other programs read, and the system calls of Windows."""

import asyncio
import os
import plistlib
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from tests.desktop import wait_until

from callpop.platform.autostart.backend import AutostartError, Backend
from callpop.platform.autostart.macos import MacAutostart
from callpop.platform.autostart.switch import AutostartSwitch
from callpop.platform.autostart.windows import APPROVED, RUN, WindowsAutostart
from callpop.platform.autostart.xdg import XdgAutostart
from callpop.platform.checks.autostart import AutostartCheck
from callpop.platform.desktop_file import exec_line, words_of

linux = pytest.mark.skipif(sys.platform != "linux", reason="desktop files are Linux's")
ODD_WORDS = (
    "plain",
    "with space",
    "quotes \" and ' both",
    "back\\slash \\n",
    "$HOME `id` $(id)",
    "per%cent %u %%",
    "tab\tand\nline",
    "Київ; rm -rf & | > < * ? # ~ ( )",
    "",
    "--home=/tmp/Čo je toto",
)


@pytest.mark.parametrize("words", [["callpop", word, "--hidden"] for word in ODD_WORDS])
def test_any_word_comes_back_as_it_was(words: list[str]) -> None:
    assert words_of(exec_line(words)) == [word for word in words if word]


def test_what_others_wrote_is_read() -> None:
    assert words_of("callpop %u") == ["callpop"]
    assert words_of('env A=1 "/opt/My Callpop/callpop" --hidden') == [
        "env",
        "A=1",
        "/opt/My Callpop/callpop",
        "--hidden",
    ]
    with pytest.raises(ValueError, match="not closed"):
        words_of('"/opt/callpop')


def program(folder: Path, name: str = "call pop") -> Path:
    """A program that writes down how it was started."""
    made = folder / name
    made.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" > "{folder}/started"\n')
    made.chmod(0o755)
    return made


def env_of(folder: Path, **more: str) -> dict[str, str]:
    return {
        "HOME": str(folder / "home"),
        "XDG_CONFIG_HOME": str(folder / "config"),
        "XDG_CONFIG_DIRS": str(folder / "etc"),
        **more,
    }


@pytest.fixture
def starter(tmp_path: Path) -> XdgAutostart:
    command = [str(program(tmp_path)), *ODD_WORDS[:-2], "--hidden"]
    return XdgAutostart(command, env_of(tmp_path))


def own_file(folder: Path) -> Path:
    return folder / "config" / "autostart" / "callpop.desktop"


def write(path: Path, *lines: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("[Desktop Entry]\nType=Application\nName=Callpop\n" + "\n".join(lines) + "\n")


@linux
def test_the_desktop_starts_what_the_file_says(starter: XdgAutostart, tmp_path: Path) -> None:
    assert not starter.state().on
    starter.enable()
    state = starter.state()
    assert (state.on, state.place) == (True, str(own_file(tmp_path)))
    # GNOME's own reader of desktop files, which starts them at log-in too.
    subprocess.run(["gio", "launch", str(own_file(tmp_path))], check=True, timeout=20)
    wait_until((tmp_path / "started").exists, "the program to be started")
    wanted = "\n".join([*ODD_WORDS[:-2], "--hidden"]) + "\n"
    assert (tmp_path / "started").read_text() == wanted
    starter.disable()
    assert not starter.state().on
    assert not own_file(tmp_path).exists()


def test_nothing_is_left_half_written(starter: XdgAutostart, tmp_path: Path) -> None:
    starter.enable()
    starter.enable()
    assert [file.name for file in own_file(tmp_path).parent.iterdir()] == ["callpop.desktop"]
    assert own_file(tmp_path).stat().st_mode & 0o777 == 0o644


@pytest.mark.parametrize("line", ["Hidden=true", "X-GNOME-Autostart-enabled=false"])
def test_what_the_desktop_switched_off_is_off(
    starter: XdgAutostart, tmp_path: Path, line: str
) -> None:
    write(own_file(tmp_path), "Exec=sh", line)
    state = starter.state()
    assert not state.on
    assert not state.problem
    starter.enable()
    assert starter.state().on


@pytest.mark.parametrize(
    ("lines", "words"),
    [
        (("Exec=/opt/gone/callpop --hidden",), "/opt/gone/callpop, which is not there any more"),
        (("Exec=sh", "TryExec=callpop-that-is-not-there"), "callpop-that-is-not-there"),
        (("Exec=",), "starts nothing"),
        (('Exec="sh',), "starts nothing"),
        (("Exec=sh", "OnlyShowIn=KDE;XFCE;"), "meant for other desktops"),
        (("Exec=sh", "NotShowIn=GNOME;"), "meant for other desktops"),
        (("Exec=sh", "nonsense"), "can't be read"),
    ],
)
def test_what_would_not_start_is_no_comforting_yes(
    tmp_path: Path, lines: tuple[str, ...], words: str
) -> None:
    starter = XdgAutostart(["sh"], env_of(tmp_path, XDG_CURRENT_DESKTOP="ubuntu:GNOME"))
    write(own_file(tmp_path), *lines)
    state = starter.state()
    assert not state.on
    assert words in str(state.problem)
    with pytest.raises(AutostartError):
        asyncio.run(AutostartSwitch(starter).is_on())
    starter.enable()
    assert starter.state().on


def test_keys_of_other_groups_and_comments_say_nothing(tmp_path: Path) -> None:
    starter = XdgAutostart(["sh"], env_of(tmp_path))
    write(own_file(tmp_path), "# Hidden=true", "Exec=sh", "", "[Desktop Action x]", "Hidden=true")
    assert starter.state().on


def test_what_the_administrator_put_there_counts_until_the_user_says_no(tmp_path: Path) -> None:
    starter = XdgAutostart(["sh"], env_of(tmp_path))
    shared = tmp_path / "etc" / "autostart" / "callpop.desktop"
    write(shared, "Exec=sh")
    assert (starter.state().on, starter.state().place) == (True, str(shared))
    starter.disable()
    assert not starter.state().on
    assert "Hidden=true" in own_file(tmp_path).read_text()
    assert shared.exists()
    starter.enable()
    assert (starter.state().on, starter.state().place) == (True, str(own_file(tmp_path)))


@pytest.mark.skipif(os.name != "posix", reason="a file in the place of a folder")
def test_a_folder_that_can_not_be_written_is_told(tmp_path: Path) -> None:
    starter = XdgAutostart(["sh"], env_of(tmp_path))
    (tmp_path / "config").write_text("a file")
    with pytest.raises(AutostartError, match=r"callpop\.desktop can't be written: Not a directory"):
        starter.enable()
    finding = asyncio.run(AutostartCheck(starter).look())
    assert finding.standing == "off"
    with pytest.raises(AutostartError):
        asyncio.run(_do(finding.remedies[0].do()))


def test_a_relative_configuration_folder_is_not_believed(tmp_path: Path) -> None:
    env = env_of(tmp_path, XDG_CONFIG_HOME="config")
    XdgAutostart(["sh"], env).enable()
    assert (tmp_path / "home" / ".config" / "autostart" / "callpop.desktop").exists()


def test_the_check_switches_it(starter: XdgAutostart) -> None:
    async def story() -> None:
        check = AutostartCheck(starter)
        finding = await check.look()
        assert (finding.standing, str(finding.remedies[0].label)) == ("off", "Switch it on")
        await finding.remedies[0].do()
        finding = await check.look()
        assert (finding.standing, str(finding.remedies[0].label)) == ("good", "Switch it off")
        switch = AutostartSwitch(starter)
        assert await switch.is_on()
        await switch.turn(on=False)
        assert not await switch.is_on()

    asyncio.run(story())


async def _do(deed: Any) -> None:
    await deed


# macOS


def test_a_launch_agent_is_what_launchd_reads(tmp_path: Path) -> None:
    tool = program(tmp_path)
    starter: Backend = MacAutostart([str(tool), "--hidden"], tmp_path / "LaunchAgents")
    assert not starter.state().on
    starter.enable()
    file = tmp_path / "LaunchAgents" / "app.callpop.plist"
    agent = plistlib.loads(file.read_bytes())
    assert agent["ProgramArguments"] == [str(tool), "--hidden"]
    assert (agent["Label"], agent["RunAtLoad"]) == ("app.callpop", True)
    assert starter.state().on
    tool.unlink()
    assert not starter.state().on
    assert "not there any more" in str(starter.state().problem)
    starter.disable()
    starter.disable()
    assert not file.exists()


@pytest.mark.parametrize("content", [b"", b"<plist>", b"bplist00nonsense", b"[1, 2]"])
def test_a_broken_launch_agent_is_told_and_made_anew(tmp_path: Path, content: bytes) -> None:
    starter = MacAutostart([sys.executable], tmp_path)
    (tmp_path / "app.callpop.plist").write_bytes(content)
    assert "can't be read" in str(starter.state().problem)
    starter.enable()
    assert starter.state().on


# Windows


class Registry:
    """As much of ``winreg`` as is used, with its own ways to fail."""

    HKEY_CURRENT_USER, REG_SZ, KEY_SET_VALUE = "HKCU", 1, 2

    def __init__(self) -> None:
        self.keys: dict[str, dict[str, Any]] = {APPROVED: {}}
        self.refuses = False

    @contextmanager
    def OpenKey(
        self, _root: str, path: str, _reserved: int = 0, _access: int = 0
    ) -> Iterator[dict[str, Any]]:
        if path not in self.keys:
            raise FileNotFoundError(2, "not found")
        yield self.keys[path]

    @contextmanager
    def CreateKey(self, _root: str, path: str) -> Iterator[dict[str, Any]]:
        if self.refuses:
            raise PermissionError(5, "Access is denied")
        yield self.keys.setdefault(path, {})

    def QueryValueEx(self, key: dict[str, Any], name: str) -> tuple[Any, int]:
        if name not in key:
            raise FileNotFoundError(2, "not found")
        return key[name], 1

    def SetValueEx(
        self, key: dict[str, Any], name: str, _reserved: int, _type: int, value: Any
    ) -> None:
        key[name] = value

    def DeleteValue(self, key: dict[str, Any], name: str) -> None:
        if name not in key:
            raise FileNotFoundError(2, "not found")
        del key[name]


def test_windows_starts_what_its_run_key_says() -> None:
    registry = Registry()
    starter = WindowsAutostart([r"C:\Program Files\Callpop\callpop.exe", "--hidden"], registry)
    assert not starter.state().on
    starter.enable()
    assert registry.keys[RUN]["Callpop"] == r'"C:\Program Files\Callpop\callpop.exe" --hidden'
    assert starter.state().on
    # The user unticks it in the Task Manager, and wants it again here.
    registry.keys[APPROVED]["Callpop"] = b"\x03\0\0\0" + bytes(8)
    assert not starter.state().on
    starter.enable()
    assert starter.state().on
    registry.keys[APPROVED]["Callpop"] = b"\x02\0\0\0" + bytes(8)
    assert starter.state().on
    starter.disable()
    starter.disable()
    assert registry.keys == {RUN: {}, APPROVED: {}}


def test_windows_says_no_or_starts_another_callpop() -> None:
    registry = Registry()
    starter = WindowsAutostart(["callpop.exe"], registry)
    registry.keys[RUN] = {"Callpop": r"D:\old\callpop.exe"}
    assert r"D:\old\callpop.exe" in str(starter.state().problem)
    registry.refuses = True
    with pytest.raises(AutostartError, match="Access is denied"):
        starter.enable()
