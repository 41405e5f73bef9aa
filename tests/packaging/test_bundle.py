"""A bundle looks for code in itself alone."""

import re
import shutil
import stat
import struct
import sys
from pathlib import Path

import bundle
import freezing
import prove
import pytest
import search_paths
import slimming

import callpop

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="reads ELF")


def library(file: Path, *paths: bytes, tag: int = 29) -> Path:
    """A file that is a shared library as far as its search paths (tag 1: needs) go."""
    file.parent.mkdir(parents=True, exist_ok=True)
    strings = b"\0" + b"\0".join(paths) + b"\0"
    entries, at = [(5, 0x1000)], 1
    for path in paths:
        entries.append((tag, at))
        at += len(path) + 1
    dynamic = b"".join(struct.pack("<QQ", *entry) for entry in [*entries, (0, 0)])
    begin = 64 + 2 * 56
    header = b"\x7fELF\x02\x01\x01".ljust(16, b"\0")
    header += struct.pack("<HHIQQQIHHHHHH", 3, 62, 1, 0, 64, 0, 0, 64, 56, 2, 0, 0, 0)
    load = struct.pack("<IIQQQQQQ", 1, 4, begin, 0x1000, 0, len(strings), len(strings), 1)
    where = begin + len(strings)
    told = struct.pack("<IIQQQQQQ", 2, 4, where, 0x2000, 0, len(dynamic), len(dynamic), 8)
    file.write_bytes(header + load + told + strings + dynamic)
    return file


@pytest.mark.parametrize(
    "path", [b"$ORIGIN", b"$ORIGIN/", b"${ORIGIN}/../lib", b"$ORIGIN:$ORIGIN/../a/b"]
)
def test_what_stays_inside(tmp_path: Path, path: bytes) -> None:
    (tmp_path / "a").mkdir()
    library(tmp_path / "a" / "x.so", path)
    assert list(search_paths.foreign(tmp_path)) == []
    assert search_paths.keep_inside(tmp_path) == 0


@pytest.mark.parametrize(
    "path",
    [
        b"/home/runner/python/lib",
        b"$ORIGIN:/usr/local/lib",
        b"$ORIGIN/../../lib",
        b"$ORIGIN:",
        b"relative/lib",
    ],
)
@pytest.mark.parametrize("tag", [15, 29])
def test_what_looks_outside_is_turned_inside(tmp_path: Path, path: bytes, tag: int) -> None:
    (tmp_path / "a").mkdir()
    file = library(tmp_path / "a" / "x.so", path, tag=tag)
    size = file.stat().st_size
    (found,) = search_paths.foreign(tmp_path)
    assert (found.file, found.text) == (file, path)
    assert search_paths.keep_inside(tmp_path) == 1
    assert [one.text for one in search_paths.search_paths(file)] == [b"$ORIGIN"]
    assert file.stat().st_size == size


def test_real_libraries_are_read(tmp_path: Path) -> None:
    import PySide6

    (folder,) = PySide6.__path__
    shutil.copy(Path(folder) / "QtCore.abi3.so", tmp_path)
    (found,) = search_paths.search_paths(tmp_path / "QtCore.abi3.so")
    assert b"$ORIGIN" in found.text
    (tmp_path / "text.so").write_text("not a library")
    assert len(list(search_paths.foreign(tmp_path))) == 1


def test_what_nobody_needs_is_left_out(tmp_path: Path) -> None:
    qt = tmp_path / "Qt"
    plugins = qt / "plugins"
    for name in ("qtbase_uk", "qtbase_de", "qt_help_uk"):
        (qt / "translations" / f"{name}.qm").parent.mkdir(parents=True, exist_ok=True)
        (qt / "translations" / f"{name}.qm").touch()
    library(tmp_path / "callpop", b"libc.so.6", tag=1)
    library(tmp_path / "libpython3.11.so.1.0")
    library(tmp_path / "lib" / "_ssl.abi3.so", b"libssl.so.3", tag=1)
    library(tmp_path / "libssl.so.3", b"libcrypto.so.3", tag=1)
    library(tmp_path / "libcrypto.so.3", b"libssl.so.3", tag=1)
    library(plugins / "platforms" / "libqxcb.so", b"libQt6Gui.so.6", tag=1)
    library(qt / "lib" / "libQt6Gui.so.6")
    (tmp_path / "libQt6Gui.so.6").symlink_to("Qt/lib/libQt6Gui.so.6")
    library(plugins / "platformthemes" / "libqgtk3.so", b"libgtk-3.so.0", tag=1)
    library(plugins / "tls" / "libqopensslbackend.so", b"libssl.so.3", tag=1)
    library(tmp_path / "libgtk-3.so.0", b"libcairo.so.2", tag=1)
    library(tmp_path / "libcairo.so.2")
    slimming.slim(tmp_path)
    left = {str(path.relative_to(tmp_path)) for path in tmp_path.rglob("*") if path.is_file()}
    assert left == {
        "callpop", "libpython3.11.so.1.0", "lib/_ssl.abi3.so", "libssl.so.3", "libcrypto.so.3",
        "Qt/plugins/platforms/libqxcb.so", "Qt/lib/libQt6Gui.so.6", "libQt6Gui.so.6",
        "Qt/translations/qtbase_uk.qm",
    }  # fmt: skip
    assert not (plugins / "tls").exists()


def test_qts_texts_are_kept_in_every_language_that_is_spoken() -> None:
    from PySide6.QtCore import QLibraryInfo

    from callpop.preferences import Language
    from callpop.ui import language

    spoken = {language._OF_QT.get(one, one.value) for one in language._LOCALES}
    assert spoken == set(slimming.LANGUAGES)
    assert {one for one in Language if one is not Language.SYSTEM} == set(language._LOCALES)
    qts = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    assert all((qts / f"qtbase_{one}.qm").exists() for one in slimming.LANGUAGES)


def test_what_is_kept_of_qts_plugins_is_there() -> None:
    import PySide6

    (folder,) = PySide6.__path__
    for kind, names in slimming.PLUGINS.items():
        there = [path.name for path in (Path(folder) / "Qt" / "plugins" / kind).glob("*.so")]
        assert all({f"lib{name}.so", f"libq{name}.so"} & set(there) for name in names), there


def test_the_list_of_qts_modules_is_what_the_code_imports() -> None:
    imported = {
        found[1]
        for file in Path(callpop.__file__).parent.rglob("*.py")
        for found in re.finditer(r"PySide6\.(Qt\w+)", file.read_text(encoding="utf-8"))
    }
    assert imported == set(slimming.MODULES)
    assert not {f"PySide6.{module}" for module in imported} & set(freezing.UNUSED)


def test_what_qt_has_too_much_or_too_little_is_said(tmp_path: Path) -> None:
    qt = tmp_path / "PySide6" / "Qt"
    for module in slimming.MODULES:
        library(tmp_path / "PySide6" / f"{module}.abi3.so")
    for name in slimming.LIBRARIES:
        library(qt / "lib" / f"lib{name}.so.6")
    for kind, names in slimming.PLUGINS.items():
        for name in names:
            library(qt / "plugins" / kind / f"libq{name}.so")
    assert list(slimming.strangers(tmp_path)) == []
    library(qt / "lib" / "libQt6Network.so.6")
    library(tmp_path / "PySide6" / "QtQml.abi3.so")
    library(qt / "plugins" / "tls" / "libqopensslbackend.so")
    (qt / "plugins" / "platforms" / "libqxcb.so").unlink()
    assert list(slimming.strangers(tmp_path)) == [
        "Qt's plugin tls/opensslbackend is in the bundle, and in no list of what is used",
        "Qt's plugin platforms/xcb is used, and not in the bundle",
        "Qt's module QtQml is in the bundle, and in no list of what is used",
        "Qt's library Qt6Network is in the bundle, and in no list of what is used",
    ]


@pytest.mark.long
def test_the_bundle_works_and_runs_nobody_elses_code(tmp_path: Path, short_tmp: Path) -> None:
    made = bundle.build(tmp_path)
    assert list(bundle.faults(made)) == []
    assert list(prove.faults([str(made / "callpop")], short_tmp / "d")) == []
    # That it would be seen:
    library(made / "evil.so", b"/home/runner/lib")
    (made / "evil.so").chmod(0o666)
    assert len(list(bundle.faults(made))) == 2
    assert stat.S_IMODE((made / "callpop").stat().st_mode) & 0o022 == 0
