"""Who opens phone links: asked of the real ``xdg-mime`` in a home of its own."""

import asyncio
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callpop.phone_links import SCHEMES, LinkStatus
from callpop.platform.checks.phone_links import PhoneLinksCheck
from callpop.platform.phone_links import mime_apps
from callpop.platform.phone_links.backend import LinksError
from callpop.platform.phone_links.links import PhoneLinks
from callpop.platform.phone_links.macos import BUNDLE, MacLinks
from callpop.platform.phone_links.windows import (
    CHOICES,
    CLASSES,
    REGISTERED,
    SETTINGS,
    WindowsLinks,
)
from callpop.platform.phone_links.xdg import NAME, XdgLinks
from callpop.telephony.sentence import NOTHING, Sentence

TEL = "x-scheme-handler/tel"
ICON = Path("/usr/share/callpop.svg")

on_linux = pytest.mark.skipif(sys.platform != "linux", reason="desktop files")


class Session:
    """A user's folders, and the programs that they have."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.program = folder / "bin" / "callpop"
        self.install(self.program)
        self.env = {
            "PATH": f"{folder / 'bin'}:{os.environ['PATH']}",
            "HOME": str(folder),
            "DISPLAY": ":0",
            # Whatever telephones are installed here.
            "XDG_DATA_DIRS": str(folder / "share"),
        }
        self.config = folder / ".config" / "mimeapps.list"
        self.programs = folder / ".local" / "share" / "applications"

    def install(self, program: Path, script: str = "exit 0") -> None:
        program.parent.mkdir(exist_ok=True)
        program.write_text(f"#!/bin/sh\n{script}\n")
        program.chmod(0o755)

    def without_tools(self) -> None:
        self.env["PATH"] = str(self.folder / "bin")

    def links(self, *more: str, **env: str) -> XdgLinks:
        return XdgLinks([str(self.program), *more], ICON, self.env | env)

    def says(self) -> str:
        """What any other program is told."""
        asked = ["xdg-mime", "query", "default", TEL]
        return subprocess.run(
            asked, env=self.env, check=True, capture_output=True, text=True
        ).stdout.strip()

    def other_program(self) -> None:
        self.programs.mkdir(parents=True, exist_ok=True)
        text = f"[Desktop Entry]\nType=Application\nName=Rival\nExec=rival %u\nMimeType={TEL};\n"
        (self.programs / "rival.desktop").write_text(text)
        self.config.parent.mkdir(exist_ok=True)
        self.config.write_text(
            f"[Default Applications]\ntext/html=web.desktop\n{TEL}=rival.desktop\n"
        )


@pytest.fixture
def session(tmp_path: Path) -> Session:
    return Session(tmp_path)


def ours(links: XdgLinks) -> list[bool]:
    return [status.ours for status in links.statuses(SCHEMES)]


@on_linux
def test_it_is_set_up_and_taken_back(session: Session) -> None:
    links = session.links("--home", "/some where/100%")
    assert links.statuses(SCHEMES) == [LinkStatus(one, ours=False) for one in SCHEMES]
    assert not links.register(SCHEMES)
    assert session.says() == NAME
    assert links.statuses(SCHEMES) == [
        LinkStatus(one, ours=True, handler="Callpop") for one in SCHEMES
    ]
    assert ours(session.links("--home", "/elsewhere")) == [False, False]
    text = (session.programs / NAME).read_text()
    assert f'Exec={session.program} --home "/some where/100%%" %u\n' in text
    assert "MimeType=x-scheme-handler/tel;x-scheme-handler/callto;\n" in text
    assert not links.statuses(["sip"])[0].ours
    links.register((*SCHEMES, "sip"))
    assert links.statuses(["sip"])[0].ours
    # Twice is as good as once, and forgets nothing.
    links.register(SCHEMES)
    assert links.statuses(["sip"])[0].ours
    links.unregister((*SCHEMES, "sip"))
    assert session.says() == ""
    assert ours(links) == [False, False]
    assert not (session.programs / NAME).exists()
    links.unregister(SCHEMES)


@on_linux
def test_another_programs_turn_ends_and_everything_else_stays(session: Session) -> None:
    session.other_program()
    links = session.links()
    assert links.statuses(["tel"]) == [LinkStatus("tel", ours=False, handler="Rival")]
    links.register(SCHEMES)
    assert session.says() == NAME
    assert "text/html=web.desktop" in session.config.read_text()
    links.unregister(SCHEMES)
    assert "text/html=web.desktop" in session.config.read_text()
    assert (session.programs / "rival.desktop").exists()


@on_linux
def test_without_xdg_mime_the_list_is_written_as_it_would(session: Session) -> None:
    session.other_program()
    before = session.config.read_text()
    session.config.write_text(f"# mine\n{before}\n[Added Associations]\n{TEL}=rival.desktop;\n")
    session.without_tools()
    links = session.links()
    assert links.statuses(["tel"]) == [LinkStatus("tel", ours=False, handler="Rival")]
    links.register(SCHEMES)
    assert ours(links) == [True, True]
    assert session.config.read_text() == (
        f"# mine\n[Default Applications]\n{TEL}=callpop.desktop;rival.desktop;\n"
        "x-scheme-handler/callto=callpop.desktop\ntext/html=web.desktop\n\n"
        f"[Added Associations]\n{TEL}=rival.desktop;\n"
    )
    links.unregister(SCHEMES)
    assert links.statuses(["tel"])[0].handler == "Rival"


@on_linux
@pytest.mark.parametrize("script", ["exit 4", "kill -9 $$", '[ "$1" = query ] && exit 1; exit 0'])
def test_a_broken_xdg_mime_is_not_needed(session: Session, script: str) -> None:
    session.install(session.folder / "bin" / "xdg-mime", script)
    session.without_tools()
    links = session.links()
    links.register(SCHEMES)
    assert ours(links) == [True, True]


@on_linux
def test_a_desktop_that_keeps_its_own_choice_is_told_of(session: Session) -> None:
    session.install(session.folder / "bin" / "xdg-mime", "[ $1 = query ] && echo rival.desktop")
    session.without_tools()
    with pytest.raises(LinksError, match="default applications"):
        session.links().register(SCHEMES)


@on_linux
def test_a_program_that_went_is_told_of(session: Session) -> None:
    links = session.links()
    links.register(SCHEMES)
    session.program.rename(session.program.with_name("moved"))
    [status] = links.statuses(["tel"])
    assert not status.ours
    assert str(session.program) in str(status.problem)
    session.program.with_name("moved").rename(session.program)
    other = Session(session.folder)
    other.program = session.folder / "bin" / "callpop2"
    other.install(other.program)
    [status] = other.links().statuses(["tel"])
    assert "Another Callpop" in str(status.problem)


@on_linux
def test_a_choice_whose_program_is_gone_is_nobodys(session: Session) -> None:
    session.other_program()
    (session.programs / "rival.desktop").unlink()
    assert session.links().statuses(["tel"]) == [LinkStatus("tel", ours=False)]
    session.config.write_text(f"[Default Applications]\n{TEL}=../../etc/passwd\n")
    session.without_tools()
    assert session.links().statuses(["tel"]) == [LinkStatus("tel", ours=False)]


@on_linux
@pytest.mark.parametrize(
    ("says", "handler"),
    [
        ("callpop.desktop\nrival.desktop", "Callpop"),
        ("callpop.desktop;rival.desktop", "Callpop"),
        ("x" * 5000 + ".desktop", ""),
        ("\n", ""),
        ("../callpop.desktop", ""),
    ],
)
def test_whatever_xdg_mime_says_is_borne(session: Session, says: str, handler: str) -> None:
    session.links().register(SCHEMES)
    (session.folder / "said").write_text(says)
    session.install(session.folder / "bin" / "xdg-mime", f'cat "{session.folder}/said"')
    [status] = session.links().statuses(["tel"])
    assert (status.handler, status.ours) == (handler, bool(handler))


@on_linux
def test_a_packages_desktop_file_is_not_ours_to_delete(session: Session) -> None:
    shared = session.folder / "shared" / "applications"
    shared.mkdir(parents=True)
    text = f"[Desktop Entry]\nType=Application\nName=Callpop\nExec={session.program} %u\n"
    (shared / NAME).write_text(text)
    session.env["XDG_DATA_DIRS"] = str(shared.parent)
    session.without_tools()
    mime_apps.choose(session.config, [TEL], NAME)
    links = session.links()
    assert links.statuses(["tel"])[0].ours
    links.unregister(SCHEMES)
    assert (shared / NAME).exists()
    assert not links.statuses(["tel"])[0].ours


@on_linux
def test_a_packages_desktop_file_names_us_as_the_path_finds_us(session: Session) -> None:
    real = session.folder / "lib" / "callpop"
    real.parent.mkdir()
    session.program.rename(real)
    session.program.symlink_to(real)
    shared = session.folder / "shared" / "applications"
    shared.mkdir(parents=True)
    text = "[Desktop Entry]\nType=Application\nName=Callpop\nExec=callpop %u\n"
    (shared / NAME).write_text(text)
    session.env["XDG_DATA_DIRS"] = str(shared.parent)
    session.without_tools()
    mime_apps.choose(session.config, [TEL], NAME)
    session.program = real
    assert session.links().statuses(["tel"])[0].ours
    assert not session.links("--home", "/elsewhere").statuses(["tel"])[0].ours


@on_linux
def test_what_can_not_be_written_is_told(session: Session) -> None:
    session.programs.parent.mkdir(parents=True)
    session.programs.write_text("in the way")
    with pytest.raises(LinksError, match=r"The file .* can't be written"):
        session.links().register(SCHEMES)


@on_linux
def test_a_linked_list_stays_a_link(session: Session) -> None:
    session.without_tools()
    real = session.folder / "dotfiles" / "mimeapps.list"
    real.parent.mkdir()
    real.write_text("")
    session.config.parent.mkdir()
    session.config.symlink_to(real)
    session.links().register(SCHEMES)
    assert session.config.is_symlink()
    assert f"{TEL}=callpop.desktop" in real.read_text()


def test_a_desktops_own_list_comes_first(tmp_path: Path) -> None:
    folders = mime_apps.Folders({"HOME": str(tmp_path), "XDG_CURRENT_DESKTOP": "Some:GNOME"})
    config = tmp_path / ".config"
    assert folders.lists()[:3] == [
        config / "some-mimeapps.list",
        config / "gnome-mimeapps.list",
        config / "mimeapps.list",
    ]


_LINE = st.one_of(
    st.sampled_from(
        ["[Default Applications]", "[Added Associations]", "# note", "", f"{TEL}=a;b;"]
    ),
    st.text(alphabet=st.characters(blacklist_categories=["C", "Z"]), max_size=20),
)


@given(st.lists(_LINE, max_size=12))
def test_no_list_breaks_it_and_nothing_else_is_lost(
    tmp_path_factory: pytest.TempPathFactory, lines: list[str]
) -> None:
    file = tmp_path_factory.getbasetemp() / "any.list"
    mime_apps.write(file, lines)
    mime_apps.choose(file, [TEL], NAME)
    assert mime_apps.chosen_program([file], TEL) == NAME
    mime_apps.forget(file, [TEL], NAME)
    assert mime_apps.chosen_program([file], TEL) != NAME
    after = mime_apps.read_lines(file)
    assert [one for one in lines if TEL not in one and one != "[Default Applications]"] == [
        one for one in after if TEL not in one and one != "[Default Applications]"
    ]


# The windows' side, and the page that looks whether all is well.


@on_linux
def test_the_check_finds_and_mends(session: Session) -> None:
    async def look() -> None:
        check = PhoneLinksCheck(session.links())
        found = await check.look()
        assert (found.standing, str(found.words)) == (
            "off",
            "Nothing opens phone links: a click on a phone number does nothing.",
        )
        session.other_program()
        found = await check.look()
        assert str(found.words) == "A click on a phone number opens Rival, and not Callpop."
        await found.remedies[0].do()
        assert (await check.look()).standing == "good"
        session.program.unlink()
        found = await check.look()
        assert (found.standing, len(found.remedies)) == ("trouble", 1)

    asyncio.run(look())


def test_the_port_asks_for_softphones_links_where_that_is_wanted() -> None:
    asked: list[tuple[str, ...]] = []

    class Backend:
        def statuses(self, schemes: Sequence[str]) -> list[LinkStatus]:
            return [LinkStatus(scheme, ours=False) for scheme in schemes]

        def register(self, schemes: Sequence[str]) -> Sentence:
            asked.append(tuple(schemes))
            return NOTHING

        def unregister(self, schemes: Sequence[str]) -> None:
            asked.append(tuple(schemes))

    async def ask() -> None:
        links = PhoneLinks(Backend())
        await links.register()
        await links.register(softphone=True)
        assert [one.scheme for one in await links.statuses()] == ["tel", "callto", "sip", "sips"]
        await links.unregister()

    asyncio.run(ask())
    everything = ("tel", "callto", "sip", "sips")
    assert asked == [("tel", "callto"), everything, everything]


# Other systems, at their system calls.


class Registry:
    """``winreg``, as far as it is used."""

    HKEY_CURRENT_USER, HKEY_CLASSES_ROOT, REG_SZ, KEY_SET_VALUE = "HKCU", "HKCR", 1, 2

    def __init__(self) -> None:
        self.keys: dict[str, dict[str, str]] = {}
        self.machine: dict[str, dict[str, str]] = {}
        """Classes that are everybody's."""
        self.locked = False

    @contextmanager
    def CreateKey(self, root: str, path: str) -> Iterator[str]:
        if self.locked:
            raise PermissionError(13, "Access is denied")
        self.keys.setdefault(path, {})
        yield path

    @contextmanager
    def OpenKey(self, root: str, path: str, *_more: Any) -> Iterator[str]:
        if root == self.HKEY_CLASSES_ROOT:
            path = rf"{CLASSES}\{path}"
            if path not in self.keys and path in self.machine:
                self.keys[path] = self.machine[path]
        if path not in self.keys:
            raise FileNotFoundError(path)
        yield path

    def SetValueEx(self, key: str, name: str, zero: int, kind: int, value: str) -> None:
        self.keys[key][name] = value

    def QueryValueEx(self, key: str, name: str) -> tuple[str, int]:
        if name not in self.keys[key]:
            raise FileNotFoundError(name)
        return self.keys[key][name], 1

    def DeleteValue(self, key: str, name: str) -> None:
        del self.keys[key][name]

    def DeleteKey(self, root: str, path: str) -> None:
        if path not in self.keys:
            raise FileNotFoundError(path)
        assert not [one for one in self.keys if one.startswith(f"{path}\\")], "not empty"
        del self.keys[path]

    def choose(self, scheme: str, name: str) -> None:
        self.keys[rf"{CHOICES}\{scheme}\UserChoice"] = {"ProgId": name}


def test_windows_is_told_what_callpop_can_do_and_asks_itself() -> None:
    registry, shown = Registry(), list[str]()
    links = WindowsLinks([r"C:\Program Files\Callpop\callpop.exe"], registry, shown.append)
    assert links.statuses(SCHEMES) == [LinkStatus(one, ours=False) for one in SCHEMES]
    left = links.register(SCHEMES)
    assert str(left).endswith("choose Callpop for TEL, CALLTO.")
    assert shown == [SETTINGS]
    # Behind the dashes nothing in a link is an option.
    command = registry.keys[rf"{CLASSES}\Callpop.tel\shell\open\command"][""]
    assert command == r'"C:\Program Files\Callpop\callpop.exe" tel -- "%1"'
    assert "URL Protocol" in registry.keys[rf"{CLASSES}\Callpop.tel"]
    assert registry.keys[REGISTERED]["Callpop"].endswith("Capabilities")
    for scheme in SCHEMES:
        registry.choose(scheme, f"Callpop.{scheme}")
    assert [one.ours for one in links.statuses(SCHEMES)] == [True, True]
    links.register(SCHEMES)
    assert shown == [SETTINGS]
    other = WindowsLinks([r"D:\callpop.exe"], registry, shown.append)
    assert "Another Callpop" in str(other.statuses(["tel"])[0].problem)
    links.unregister((*SCHEMES, "sip"))
    left_over = {path: of for path, of in registry.keys.items() if "UserChoice" not in path}
    assert left_over == {REGISTERED: {}}


def test_windows_knows_a_callpop_that_was_installed_for_everybody() -> None:
    registry = Registry()
    links = WindowsLinks([r"C:\Program Files\Callpop\callpop.exe"], registry, lambda _page: None)
    command = r'"C:\Program Files\Callpop\callpop.exe" tel -- "%1"'
    registry.machine[rf"{CLASSES}\Callpop.tel\shell\open\command"] = {"": command}
    registry.choose("tel", "Callpop.tel")
    assert links.statuses(["tel"]) == [LinkStatus("tel", ours=True, handler="Callpop")]


def test_windows_other_programs_and_refusals() -> None:
    registry = Registry()
    links = WindowsLinks(["callpop"], registry, lambda _page: None)
    registry.choose("tel", "Skype.tel")
    assert links.statuses(["tel"])[0].handler == "Skype.tel"
    registry.keys[rf"{CLASSES}\Skype.tel\Application"] = {"ApplicationName": "Skype"}
    assert links.statuses(["tel"])[0].handler == "Skype"
    registry.locked = True
    with pytest.raises(LinksError, match="Access is denied"):
        links.register(SCHEMES)


class Services:
    def __init__(self) -> None:
        self.chosen: dict[str, str] = {"tel": "com.apple.FaceTime"}
        self.error = 0

    def handler(self, scheme: str) -> str:
        return self.chosen.get(scheme, "")

    def choose(self, scheme: str, bundle: str) -> int:
        if not self.error:
            self.chosen[scheme] = bundle
        return self.error


def test_macos_is_asked_for_each_kind_of_link() -> None:
    services = Services()
    links = MacLinks(services)
    assert links.statuses(SCHEMES) == [
        LinkStatus("tel", ours=False, handler="FaceTime"),
        LinkStatus("callto", ours=False),
    ]
    links.unregister(SCHEMES)
    links.register(SCHEMES)
    assert services.chosen == {"tel": BUNDLE, "callto": BUNDLE}
    assert [one.ours for one in links.statuses(SCHEMES)] == [True, True]
    with pytest.raises(LinksError, match="Choose another program"):
        links.unregister(SCHEMES)
    services.error = -10814
    with pytest.raises(LinksError, match="installed as an application"):
        links.register(SCHEMES)


def test_the_environment_of_our_bundle_is_not_the_tools(session: Session) -> None:
    env: Mapping[str, str] = {"CALLPOP_HOME": "/x", **session.env}
    assert "CALLPOP_HOME" not in XdgLinks(["callpop"], ICON, env)._env
