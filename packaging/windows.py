"""The installers for Windows, of ``dist/callpop`` as it is made there:

    python packaging/windows.py exe     dist/callpop-VERSION-setup.exe, by makensis
    python packaging/windows.py msi     dist/callpop-VERSION.msi, by wixl and msibuild (Linux)
    python packaging/windows.py sign    the program itself, before the others are made

``CALLPOP_SIGN`` is a command that signs the file named behind it, in its place; the key is its own
affair. Without it nothing is signed.
"""

import os
import shlex
import shutil
import subprocess
import sys
import tempfile
import uuid
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from xml.etree import ElementTree

import icons

from callpop import __version__
from callpop.phone_links import SCHEMES
from callpop.platform.autostart.windows import WindowsAutostart
from callpop.platform.phone_links.windows import WindowsLinks

ROOT = Path(__file__).parent.parent
RECIPES = Path(__file__).parent / "windows"
PUBLISHER = "Callpop contributors"
APP_ID = "Callpop"
"""Under which Callpop sends notifications (``platform/notifications/desktop.py``)."""
OLDEST_BUILD = 17763
"""Windows 10 1809: the oldest that Qt 6.11 runs on."""

PROGRAMS = ("callpop.exe", "callpop.com")

_IDS = uuid.UUID("6f0e4a5e-6f2b-5f0c-9a51-0c2f3d1b7a10")
"""What every identifier in an .msi is made of, and never changes: Windows knows us by them."""
_PROGRAM = "PROGRAM"
_WIX = "http://schemas.microsoft.com/wix/2006/wi"


class Recorder:
    """Stands in for ``winreg``, and keeps what is written to it: key, name, value."""

    HKEY_CURRENT_USER, HKEY_CLASSES_ROOT, REG_SZ, KEY_SET_VALUE = "HKCU", "HKCR", 1, 2

    def __init__(self) -> None:
        self.values: list[tuple[str, str, str]] = []
        self.deleted_keys: list[str] = []
        self.deleted_values: list[tuple[str, str]] = []

    @contextmanager
    def CreateKey(self, hive: str, path: str) -> Iterator[str]:
        """As winreg's."""
        yield path

    @contextmanager
    def OpenKey(self, hive: str, path: str, *access: int) -> Iterator[str]:
        """Only for deleting: nothing is there to be read."""
        if not access:
            raise FileNotFoundError(path)
        yield path

    def SetValueEx(self, key: str, name: str, zero: int, kind: int, value: str) -> None:
        """As winreg's."""
        self.values.append((key, name, value))

    def DeleteKey(self, hive: str, path: str) -> None:
        """As winreg's."""
        self.deleted_keys.append(path)

    def DeleteValue(self, key: str, name: str) -> None:
        """As winreg's."""
        self.deleted_values.append((key, name))


def links() -> Recorder:
    """What Callpop itself writes to the registry to be one that opens phone links."""
    registry = Recorder()
    WindowsLinks([_PROGRAM], registry, lambda page: None).register(SCHEMES)
    WindowsLinks([_PROGRAM], registry).unregister(SCHEMES)
    return registry


def autostart() -> Recorder:
    """What Callpop itself writes to start at log-in."""
    registry = Recorder()
    switch = WindowsAutostart([_PROGRAM, "--hidden"], registry)
    switch.enable()
    switch.disable()
    return registry


def exe(bundle: Path, folder: Path, sign: str = "") -> Path:
    """The installer that asks, and with /S does not."""
    file = folder / f"callpop-{__version__}-setup.exe"
    with tempfile.TemporaryDirectory() as work:
        recipe = Path(work)
        for one in RECIPES.glob("*.ns[ih]"):
            shutil.copy(one, recipe)
        icons.ico(recipe / "callpop.ico")
        made = "\n".join(_nsis(bundle, file.resolve(), sign)) + "\n"
        (recipe / "made.nsh").write_text(made, encoding="utf-8")
        command = ["makensis", "-V2", "-WX", "-INPUTCHARSET", "UTF8", "callpop.nsi"]
        done = subprocess.run(command, cwd=recipe, capture_output=True, text=True, check=False)
        if done.returncode:
            raise RuntimeError(done.stdout + done.stderr)
    return file


def _nsis(bundle: Path, file: Path, sign: str) -> Iterator[str]:
    (copyright_line,) = (
        line
        for line in (ROOT / "LICENSE").read_text(encoding="utf-8").splitlines()
        if line.startswith("Copyright")
    )
    size = sum(one.stat().st_size for one in bundle.rglob("*") if one.is_file())
    told = {
        "VERSION": __version__,
        "PUBLISHER": PUBLISHER,
        "COPYRIGHT": copyright_line,
        "APP_ID": APP_ID,
        "OLDEST_BUILD": str(OLDEST_BUILD),
        "SIZE": str(-(-size // 1024)),
        "ICON": "callpop.ico",
        "PAYLOAD": bundle.resolve().as_posix(),
        "OUTPUT": str(file),
    }
    if sign:
        told["SIGN"] = sign
    for name, value in told.items():
        yield f"!define {name} {_quoted(value)}"
    yield "!macro REGISTER_LINKS"
    yield from (_write(*value) for value in links().values)
    yield "!macroend"
    yield "!macro UNREGISTER_LINKS"
    command = next(one for one in links().values if one[0].endswith("command"))
    yield from _if_ours("SHCTX", *command)
    yield from (
        f'DeleteRegValue SHCTX {_quoted(key)} "{name}"' for key, name in links().deleted_values
    )
    yield from (f"DeleteRegKey SHCTX {_quoted(key)}" for key in links().deleted_keys)
    yield r'DeleteRegKey /ifempty SHCTX "Software\Callpop"'
    yield "${EndIf}"
    yield "!macroend"
    yield "!macro ENABLE_AUTOSTART"
    yield from (_write(*value) for value in autostart().values)
    yield "!macroend"
    yield "!macro DISABLE_AUTOSTART"
    # The user's own too, which the app's settings write.
    for hive in ("SHCTX", "HKCU"):
        yield from _if_ours(hive, *autostart().values[0])
        for key, name in dict.fromkeys(autostart().deleted_values):
            yield f'DeleteRegValue {hive} {_quoted(key)} "{name}"'
        yield "${EndIf}"
    yield "!macroend"
    yield "!macro REMOVE_FILES"
    for path in sorted(bundle.rglob("*"), reverse=True):
        verb = "RMDir" if path.is_dir() else "Delete"
        yield f"{verb} {_quoted_inside(path.relative_to(bundle))}"
    yield "!macroend"


def _quoted(text: str) -> str:
    return "`" + text.replace("$", "$$") + "`"


def _quoted_inside(path: Path) -> str:
    name = str(path).replace("/", "\\").replace("$", "$$")
    return f"`$INSTDIR\\{name}`"


def _write(key: str, name: str, value: str) -> str:
    value = _quoted(value).replace(_PROGRAM, "$Program")
    return f'WriteRegStr SHCTX {_quoted(key)} "{name}" {value}'


def _if_ours(hive: str, key: str, name: str, value: str) -> Iterator[str]:
    """Another Callpop, installed elsewhere, may have taken over."""
    yield f'ReadRegStr $0 {hive} {_quoted(key)} "{name}"'
    yield f"${{If}} $0 == {_quoted(value).replace(_PROGRAM, '$Program')}"


def msi(bundle: Path, folder: Path, sign: str = "") -> Path:
    """The package for group policy."""
    file = (folder / f"callpop-{__version__}.msi").resolve()
    with tempfile.TemporaryDirectory() as work:
        # wixl takes names in its own folder alone.
        recipe = Path(work)
        shutil.copy(RECIPES / "callpop.wxs", recipe)
        icons.ico(recipe / "callpop.ico")
        (recipe / "payload").symlink_to(bundle.resolve())
        (recipe / "made.wxs").write_bytes(_wix(bundle))
        told = {
            "VERSION": __version__,
            "PUBLISHER": PUBLISHER,
            "UPGRADE_CODE": _guid("upgrade"),
            "PRODUCT_CODE": _guid(f"product {__version__}"),
        }
        defines = [word for name, value in told.items() for word in ("-D", f"{name}={value}")]
        made = ["-o", str(file), "callpop.wxs", "made.wxs"]
        _run(recipe, "wixl", "--arch", "x64", *defines, *made)
        for query in _MORE:
            _run(recipe, "msibuild", str(file), "-q", query)
    if sign:
        _run(folder, *shlex.split(sign), str(file))
    return file


def programs(bundle: Path, sign: str) -> None:
    """Sign what is started; libraries are their makers' own."""
    for name in PROGRAMS:
        _run(bundle, *shlex.split(sign), str(bundle.resolve() / name))


# What wixl has no words for.
_MORE = (
    "UPDATE `Component` SET `Condition` = 'LINKS=1' WHERE `Component` = 'Links'",
    "UPDATE `Component` SET `Condition` = 'AUTOSTART=1' WHERE `Component` = 'Autostart'",
    "UPDATE `Property` SET `Value` = 'AUTOSTART;LINKS;WIX_DOWNGRADE_DETECTED;WIX_UPGRADE_DETECTED' "
    "WHERE `Property` = 'SecureCustomProperties'",
    "CREATE TABLE `MsiShortcutProperty` (`MsiShortcutProperty` CHAR(72) NOT NULL, "
    "`Shortcut_` CHAR(72) NOT NULL, `PropertyKey` CHAR(0) NOT NULL, `PropVariantValue` CHAR(0) "
    "NOT NULL PRIMARY KEY `MsiShortcutProperty`)",
    "INSERT INTO `MsiShortcutProperty` (`MsiShortcutProperty`, `Shortcut_`, `PropertyKey`, "
    f"`PropVariantValue`) VALUES ('AppId', 'Menu', 'System.AppUserModel.ID', '{APP_ID}')",
    "CREATE TABLE `Environment` (`Environment` CHAR(72) NOT NULL, `Name` CHAR(255) NOT NULL "
    "LOCALIZABLE, `Value` CHAR(255) LOCALIZABLE, `Component_` CHAR(72) NOT NULL PRIMARY KEY "
    "`Environment`)",
    # The PATH. =: written at installing; -: taken away at removing; *: for everybody; [~]: what
    # there is of it.
    "INSERT INTO `Environment` (`Environment`, `Name`, `Value`, `Component_`) "
    "VALUES ('Path', '=-*Path', '[~];[INSTALLDIR]', 'Program')",
    "INSERT INTO `InstallExecuteSequence` (`Action`, `Condition`, `Sequence`) "
    "VALUES ('RemoveEnvironmentStrings', '', 3300)",
    "INSERT INTO `InstallExecuteSequence` (`Action`, `Condition`, `Sequence`) "
    "VALUES ('WriteEnvironmentStrings', '', 5200)",
)


def _run(folder: Path, *command: str) -> None:
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode or "CRITICAL" in done.stderr:
        raise RuntimeError(f"{shlex.join(command)}: {done.stdout}{done.stderr}")


def _wix(bundle: Path) -> bytes:
    """The files, each a component of its own, and the registry."""
    wix = ElementTree.Element("Wix", xmlns=_WIX)
    fragment = ElementTree.SubElement(wix, "Fragment")
    group = ElementTree.SubElement(
        ElementTree.SubElement(wix, "Fragment"), "ComponentGroup", Id="Made"
    )

    def component(parent: ElementTree.Element, name: str, what: str) -> ElementTree.Element:
        ElementTree.SubElement(group, "ComponentRef", Id=name)
        return ElementTree.SubElement(parent, "Component", Id=name, Guid=_guid(what), Win64="yes")

    top = ElementTree.SubElement(fragment, "DirectoryRef", Id="INSTALLDIR")
    folders = {Path(): top}
    for path in sorted(bundle.rglob("*")):
        inside = path.relative_to(bundle)
        into = folders[inside.parent]
        if path.is_dir():
            folders[inside] = ElementTree.SubElement(
                into, "Directory", Id=_name("d", inside), Name=path.name
            )
            continue
        main = inside == Path("callpop.exe")
        owner = component(into, "Program" if main else _name("c", inside), inside.as_posix())
        ElementTree.SubElement(
            owner, "File", Id=_name("f", inside), Name=path.name, Source=f"payload/{inside}",
            KeyPath="yes",
        )  # fmt: skip
        if main:
            ElementTree.SubElement(
                owner, "Shortcut", Id="Menu", Directory="ProgramMenuFolder", Name="Callpop",
                Target="[INSTALLDIR]callpop.exe", Icon="callpop.ico",
            )  # fmt: skip
    for name, values in (
        ("Links", links().values),
        ("Autostart", autostart().values),
    ):
        owner = component(top, name, name)
        for number, (key, value_name, value) in enumerate(values):
            told = {"Root": "HKLM", "Key": key, "Type": "string"}
            told["Value"] = value.replace(_PROGRAM, '"[INSTALLDIR]callpop.exe"')
            if value_name:
                told["Name"] = value_name
            if not number:
                told["KeyPath"] = "yes"
            ElementTree.SubElement(owner, "RegistryValue", told)
    made: bytes = ElementTree.tostring(wix, encoding="utf-8", xml_declaration=True)
    return made.replace(b"$", b"$$")  # A lone one begins a variable of wixl's.


def _name(kind: str, inside: Path) -> str:
    """Of the letters that an identifier may have, and never twice the same."""
    return f"{kind}{uuid.uuid5(_IDS, inside.as_posix()).hex}"


def _guid(what: str) -> str:
    return f"{{{str(uuid.uuid5(_IDS, what)).upper()}}}"


def main(words: Sequence[str]) -> int:
    """Make one of them of ``dist/callpop``."""
    bundle, dist = ROOT / "dist" / "callpop", ROOT / "dist"
    (wanted,) = words if len(words) == 1 else ("",)
    sign = os.environ.get("CALLPOP_SIGN", "")
    if wanted not in ("exe", "msi", "sign"):
        print(__doc__, file=sys.stderr)
        return 2
    if not all((bundle / name).is_file() for name in PROGRAMS):
        print(
            "There is no dist/callpop for Windows yet: on Windows, "
            "python -m PyInstaller packaging/windows/callpop.spec",
            file=sys.stderr,
        )
        return 1
    if wanted != "sign":
        print(exe(bundle, dist, sign) if wanted == "exe" else msi(bundle, dist, sign))
    elif sign:
        programs(bundle, sign)
    else:
        print("Not signed: CALLPOP_SIGN names no command.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
