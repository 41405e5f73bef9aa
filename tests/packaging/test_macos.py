"""What PyInstaller is told on macOS and Windows, and the icon for macOS; nothing of it is run."""

import inspect
import plistlib
import re
import struct
import subprocess
import sys
from pathlib import Path
from typing import Any

import icons
import pytest
import recipe
from PyInstaller.building import api, build_main, osx  # type: ignore[import-untyped]

from callpop.platform.phone_links.macos import BUNDLE

PACKAGING = Path(recipe.__file__).parent


class Told:
    """Stands in for one of PyInstaller's classes: what that would not have taken is an error."""

    def __init__(self, real: type, said: list[tuple[str, dict[str, Any]]]) -> None:
        self._real, self._said = real, said

    def __call__(self, *parts: object, **options: Any) -> Any:
        known = set(inspect.signature(self._real.__init__).parameters)  # type: ignore[misc]
        source = inspect.getsource(self._real.__init__)  # type: ignore[misc]
        for name in options:
            assert name in known or f"'{name}'" in source or f'"{name}"' in source, name
        self._said.append((self._real.__name__, options))
        return self

    pure = scripts = binaries = datas = ()


def told(spec: str, folder: Path) -> list[tuple[str, dict[str, Any]]]:
    """What the ``.spec`` says to PyInstaller."""
    file = PACKAGING / spec
    said: list[tuple[str, dict[str, Any]]] = []
    real = (build_main.Analysis, api.PYZ, api.EXE, api.COLLECT, osx.BUNDLE)
    names: dict[str, Any] = {one.__name__: Told(one, said) for one in real}
    names |= {"SPECPATH": str(file.parent), "DISTPATH": str(folder)}
    before = list(sys.path)
    try:
        exec(compile(file.read_text(encoding="utf-8"), spec, "exec"), names)
    finally:
        sys.path[:] = before
    return said


@pytest.fixture(autouse=True)
def work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recipe, "BUILD", tmp_path / "work")
    monkeypatch.delenv("CALLPOP_SIGN_IDENTITY", raising=False)


def test_the_program_for_windows(tmp_path: Path) -> None:
    (tmp_path / "callpop").mkdir()
    (tmp_path / "callpop" / "callpop-terminal.exe").touch()
    said = told("windows/callpop.spec", tmp_path)
    (found, *_), programs = said, [told for name, told in said if name == "EXE"]
    (entry,) = found[1]["scripts"]
    compile(Path(entry).read_text(encoding="utf-8"), entry, "exec")
    for source, _ in found[1]["datas"]:
        assert list(Path(source).parent.glob(Path(source).name)), source
    licences = {target: Path(source) for source, target in found[1]["datas"]}["third-party"]
    assert "PySide6" in (licences / "README").read_text(encoding="utf-8")
    assert (licences / "keyring").is_dir()
    assert [(one["name"], one["console"]) for one in programs] == [
        ("callpop", False), ("callpop-terminal", True)
    ]  # fmt: skip
    assert (tmp_path / "callpop" / "callpop.com").is_file()
    version = Path(programs[0]["version"]).read_text(encoding="utf-8")
    names = re.findall(r"\b[A-Z]\w+(?=\()", version)
    assert eval(version, dict.fromkeys(names, lambda *_, **__: "a version")) == "a version"


def test_the_application_for_macos(tmp_path: Path) -> None:
    said = dict(told("macos/callpop.spec", tmp_path))
    assert said["EXE"]["codesign_identity"] is None
    bundle = said["BUNDLE"]
    assert bundle["bundle_identifier"] == BUNDLE, "or Callpop would not know itself"
    info = plistlib.loads(plistlib.dumps(bundle["info_plist"]))
    assert info["LSUIElement"] is True
    assert info["CFBundleURLTypes"][0]["CFBundleURLSchemes"][:2] == ["tel", "callto"]


def test_it_is_signed_by_whom_the_environment_names(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CALLPOP_SIGN_IDENTITY", "Developer ID Application: Example")
    program = dict(told("macos/callpop.spec", tmp_path))["EXE"]
    assert program["codesign_identity"] == "Developer ID Application: Example"
    assert plistlib.loads(Path(program["entitlements_file"]).read_bytes())


def test_the_icon_for_macos(tmp_path: Path) -> None:
    file = tmp_path / "callpop.icns"
    icons.icns(file)
    made = file.read_bytes()
    assert made[:4] == b"icns"
    assert struct.unpack(">I", made[4:8]) == (len(made),)
    at, found = 8, {}
    while at < len(made):
        name, (length,) = made[at : at + 4], struct.unpack(">I", made[at + 4 : at + 8])
        image = made[at + 8 : at + length]
        assert image.startswith(b"\x89PNG")
        found[name.decode()] = int.from_bytes(image[16:20], "big")
        at += length
    assert found == {
        "ic07": 128, "ic08": 256, "ic09": 512, "ic10": 1024,
        "ic11": 32, "ic12": 64, "ic13": 256, "ic14": 512,
    }  # fmt: skip


def test_the_script_for_the_disk_image_is_one() -> None:
    script = PACKAGING / "macos" / "dmg.sh"
    subprocess.run(["sh", "-n", script], check=True)
    assert script.stat().st_mode & 0o111
    # Whoever looks at the list of processes sees the arguments.
    assert "--password" not in script.read_text(encoding="utf-8")
