"""Where the programs and libraries of a folder look for others (ELF: Linux).

A path that was the builder's own, such as ``/home/runner/lib``, is on the user's machine whoever's
that account is there: what lies in it would be loaded into Callpop.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_NEEDED, _STRINGS, _RPATH, _RUNPATH = 1, 5, 15, 29
_LOAD, _DYNAMIC = 1, 2
OWN = b"$ORIGIN"


@dataclass(frozen=True, slots=True)
class SearchPath:
    """One list of folders in a file, and where in the file it is written."""

    file: Path
    at: int
    text: bytes

    @property
    def folders(self) -> list[bytes]:
        """The folders in their order."""
        return self.text.split(b":")


def search_paths(file: Path) -> Iterator[SearchPath]:
    """What ``file`` has of them; nothing where it is no 64-bit little-endian ELF file."""
    for at, text in _told(file, _RPATH, _RUNPATH):
        yield SearchPath(file, at, text)


def needed(file: Path) -> list[str]:
    """The names of the libraries that ``file`` needs."""
    return [text.decode() for _, text in _told(file, _NEEDED)]


def _told(file: Path, *wanted: int) -> Iterator[tuple[int, bytes]]:
    """Texts of the dynamic section, and where in the file they are written."""
    data = file.read_bytes()
    if data[:6] != b"\x7fELF\x02\x01":
        return
    (table,) = struct.unpack_from("<Q", data, 32)
    size, count = struct.unpack_from("<HH", data, 54)
    headers = [struct.unpack_from("<IIQQQQ", data, table + n * size) for n in range(count)]
    loaded = [(where, at, length) for kind, _, at, where, _, length in headers if kind == _LOAD]

    def place(address: int) -> int:
        return next(int(a + address - w) for w, a, n in loaded if w <= address < w + n)

    for kind, _, at, _, _, length in headers:
        if kind != _DYNAMIC:
            continue
        entries = list(struct.iter_unpack("<QQ", data[at : at + length // 16 * 16]))
        strings = next((place(value) for tag, value in entries if tag == _STRINGS), 0)
        for tag, value in entries:
            if tag in wanted:
                begin = strings + value
                yield begin, data[begin : data.index(b"\0", begin)]


def files_of(folder: Path) -> Iterator[Path]:
    """Every file in it, once, without links."""
    return (path for path in sorted(folder.rglob("*")) if path.is_file() and not path.is_symlink())


def foreign(folder: Path) -> Iterator[SearchPath]:
    """Search paths that lead out of ``folder``."""
    inside = folder.resolve()
    for file in files_of(folder):
        for path in search_paths(file):
            for one in path.folders:
                own = str(file.parent).encode()
                meant = Path(one.replace(b"${ORIGIN}", OWN).replace(OWN, own).decode()).resolve()
                if not one.startswith((OWN, b"${ORIGIN}")) or not meant.is_relative_to(inside):
                    yield path
                    break


def keep_inside(folder: Path) -> int:
    """Have what looks elsewhere look beside itself alone; how many files that were."""
    changed = list(foreign(folder))
    for path in changed:
        # Shorter than what was there; the rest of it may be the end of another string.
        if len(path.text) < len(OWN):
            raise ValueError(f"{path.file} looks in {path.text.decode()}, which is too short")
        with path.file.open("r+b") as file:
            file.seek(path.at)
            file.write(OWN + b"\0" * (len(path.text) > len(OWN)))
    return len(changed)
