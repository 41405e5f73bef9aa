"""The installers for Windows, compiled around a program that is none; not run."""

import re
import shutil
import struct
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import icons
import pytest
import windows

from callpop import __version__
from callpop.platform.phone_links.windows import WindowsLinks

FILES = ("callpop.exe", "callpop.com", "_internal/PySide6/Qt6Core.dll", "_internal/a $b, c.txt")


def needs(*programs: str) -> pytest.MarkDecorator:
    missing = [one for one in programs if shutil.which(one) is None]
    return pytest.mark.skipif(bool(missing), reason=f"not installed: {', '.join(missing)}")


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist") / "callpop"
    for name in FILES:
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(b"MZ" + name.encode() * 100)
    return folder


def told(bundle: Path) -> str:
    return "\n".join(windows._nsis(bundle, Path("out.exe"), ""))


@needs("makensis")
def test_the_installer_compiles(bundle: Path, tmp_path: Path) -> None:
    file = windows.exe(bundle, tmp_path)
    assert file.name == f"callpop-{__version__}-setup.exe"
    made = file.read_bytes()
    assert made.startswith(b"MZ")
    for said in ("Callpop installer", windows.PUBLISHER, __version__):
        assert said.encode("utf-16-le") in made


@pytest.fixture
def sign(tmp_path: Path) -> str:
    """A command that signs by writing down what it was given."""
    signer = tmp_path / "signer"
    signer.write_text(f'#!/bin/sh\n[ "$1" = /q ] && echo "$2" >> {tmp_path}/signed\n')
    signer.chmod(0o755)
    return f"{signer} /q"


def signed(folder: Path) -> list[str]:
    return (folder / "signed").read_text().splitlines()


@needs("makensis")
def test_the_installer_and_its_uninstaller_are_signed(
    bundle: Path, tmp_path: Path, sign: str
) -> None:
    """Windows asks for both."""
    file = windows.exe(bundle, tmp_path, sign)
    uninstaller, installer = signed(tmp_path)
    assert installer == str(file)
    assert uninstaller != installer


@needs("wixl", "msibuild")
def test_the_program_and_the_msi_are_signed(bundle: Path, tmp_path: Path, sign: str) -> None:
    windows.programs(bundle, sign)
    file = windows.msi(bundle, tmp_path, sign)
    assert signed(tmp_path) == [*(str(bundle / name) for name in windows.PROGRAMS), str(file)]


@needs("makensis")
def test_a_mistake_in_the_script_does_not_pass(
    bundle: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = tmp_path / "recipes"
    shutil.copytree(windows.RECIPES, broken)
    script = broken / "callpop.nsi"
    script.write_text(script.read_text().replace("Call QuitCallpop", "Call QuitCalpop"))
    monkeypatch.setattr(windows, "RECIPES", broken)
    with pytest.raises(RuntimeError, match="QuitCalpop"):
        windows.exe(bundle, tmp_path)


def test_it_removes_what_it_brought_and_nothing_else(bundle: Path) -> None:
    script = told(bundle)
    removed = re.findall(r"^Delete `\$INSTDIR\\(.*)`$", script, re.MULTILINE)
    assert {one.replace("$$", "$").replace("\\", "/") for one in removed} == set(FILES)
    emptied = re.findall(r"^RMDir `\$INSTDIR\\(.*)`$", script, re.MULTILINE)
    assert emptied == ["_internal\\PySide6", "_internal"]
    own = (windows.RECIPES / "callpop.nsi").read_text(encoding="utf-8")
    for text in (script, own):
        assert not re.search(r"RMDir\s+/r", text, re.IGNORECASE)
        assert "APPDATA\\callpop" not in text.replace("LOCALAPPDATA\\Programs", "")


class Registry(windows.Recorder):
    """The user's, with Callpop chosen for a link."""

    def __init__(self, values: Mapping[tuple[str, str], str]) -> None:
        super().__init__()
        self._there = values

    def QueryValueEx(self, key: str, name: str) -> tuple[str, int]:
        if (key, name) not in self._there:
            raise FileNotFoundError(key)
        return self._there[key, name], self.REG_SZ

    def OpenKey(self, hive: str, path: str, *access: int) -> Any:
        if hive == self.HKEY_CLASSES_ROOT:
            path = rf"Software\Classes\{path}"
        return super().OpenKey(hive, path, self.KEY_SET_VALUE)


@pytest.mark.parametrize("folder", [r"C:\Callpop", r"C:\Users\O. Koval\AppData\Callpop"])
def test_callpop_knows_itself_in_what_the_installer_writes(folder: str) -> None:
    """Or it would tell the agent that another Callpop opens the links."""
    program = rf"{folder}\callpop.exe"
    quoted = f'"{program}"' if " " in program else program
    values = {
        (key, name): value.replace(windows._PROGRAM, quoted)
        for key, name, value in windows.links().values
    }
    choice = r"Software\Microsoft\Windows\Shell\Associations\UrlAssociations\tel\UserChoice"
    values[choice, "ProgId"] = "Callpop.tel"
    (status,) = WindowsLinks([program], Registry(values)).statuses(["tel"])
    assert status.ours


def rows(file: Path, table: str) -> list[dict[str, str]]:
    exported = subprocess.run(
        ["msiinfo", "export", file, table], capture_output=True, text=True, check=True
    ).stdout.splitlines()
    names = exported[0].split("\t")
    return [dict(zip(names, line.split("\t"), strict=False)) for line in exported[3:] if line]


def column(found: Sequence[Mapping[str, str]], key: str, value: str) -> dict[str, str]:
    return {row[key]: row[value] for row in found}


@needs("wixl", "msibuild", "msiinfo")
def test_the_msi_read_back(bundle: Path, tmp_path: Path) -> None:
    file = windows.msi(bundle, tmp_path)
    files = rows(file, "File")
    assert {row["FileName"] for row in files} == {Path(name).name for name in FILES}
    told = column(rows(file, "Property"), "Property", "Value")
    assert (told["ALLUSERS"], told["ProductVersion"]) == ("1", __version__)
    assert told["Manufacturer"] == windows.PUBLISHER
    assert {"AUTOSTART", "LINKS"} <= set(told["SecureCustomProperties"].split(";"))
    assert {row["UpgradeCode"] for row in rows(file, "Upgrade")} == {told["UpgradeCode"]}
    (shortcut,) = rows(file, "Shortcut")
    assert shortcut["Target"] == "[INSTALLDIR]callpop.exe"
    (named,) = rows(file, "MsiShortcutProperty")
    assert (named["Shortcut_"], named["PropertyKey"], named["PropVariantValue"]) == (
        shortcut["Shortcut"], "System.AppUserModel.ID", windows.APP_ID
    )  # fmt: skip
    condition = column(rows(file, "Component"), "Component", "Condition")
    assert condition["Links"] == "LINKS=1"
    assert condition["Autostart"] == "AUTOSTART=1"
    assert not condition["Program"]
    written = {
        (row["Key"], row["Name"], row["Value"].replace('"[INSTALLDIR]callpop.exe"', "PROGRAM"))
        for row in rows(file, "Registry")
        if row["Root"] == "2"
    }
    assert written == {*windows.links().values, *windows.autostart().values}
    (path,) = rows(file, "Environment")
    assert (path["Name"], path["Value"]) == ("=-*Path", "[~];[INSTALLDIR]")
    actions = column(rows(file, "InstallExecuteSequence"), "Action", "Sequence")
    assert int(actions["InstallFiles"]) < int(actions["WriteEnvironmentStrings"])
    assert int(actions["InstallInitialize"]) < int(actions["RemoveEnvironmentStrings"])


@needs("wixl", "msibuild", "msiinfo")
def test_a_newer_msi_replaces_the_older(
    bundle: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def codes() -> dict[str, str]:
        told = column(rows(windows.msi(bundle, tmp_path), "Property"), "Property", "Value")
        return {name: told[name] for name in ("UpgradeCode", "ProductCode")}

    before, again = codes(), codes()
    assert before == again
    monkeypatch.setattr(windows, "__version__", "9.8.7")
    after = codes()
    assert after["UpgradeCode"] == before["UpgradeCode"]
    assert after["ProductCode"] != before["ProductCode"]


def test_the_icon_for_windows(tmp_path: Path) -> None:
    file = tmp_path / "callpop.ico"
    icons.ico(file)
    made = file.read_bytes()
    zero, kind, count = struct.unpack_from("<HHH", made)
    assert (zero, kind) == (0, 1)
    sizes, end = [], 6 + 16 * count
    for number in range(count):
        width, height, *_, length, at = struct.unpack_from("<BBBBHHII", made, 6 + 16 * number)
        assert (width, at) == (height, end)
        end += length
        if width:
            header, wide, high, planes, depth = struct.unpack_from("<IiiHH", made, at)
            assert (header, wide, high, planes, depth) == (40, width, 2 * width, 1, 32)
        else:
            assert made[at:].startswith(b"\x89PNG")
        sizes.append(width or 256)
    assert end == len(made)
    assert sizes == [16, 20, 24, 32, 40, 48, 64, 256]
