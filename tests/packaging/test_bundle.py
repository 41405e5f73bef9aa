"""A bundle looks for code in itself alone."""

import shutil
import stat
import struct
import sys
from pathlib import Path

import bundle
import pytest
import search_paths

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="reads ELF")


def library(file: Path, *paths: bytes, tag: int = 29) -> Path:
    """A file that is a shared library as far as its search paths go."""
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


@pytest.mark.long
def test_the_bundle_runs_nobody_elses_code(tmp_path: Path) -> None:
    made = bundle.build(tmp_path)
    assert list(bundle.faults(made)) == []
    # That it would be seen:
    library(made / "evil.so", b"/home/runner/lib")
    (made / "evil.so").chmod(0o666)
    assert len(list(bundle.faults(made))) == 2
    assert stat.S_IMODE((made / "callpop").stat().st_mode) & 0o022 == 0
