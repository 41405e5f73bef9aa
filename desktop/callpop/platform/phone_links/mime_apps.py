"""``mimeapps.list``: which program opens what (freedesktop's MIME Applications specification)."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from callpop.platform.desktop_file import group_of
from callpop.replacing import replacing

DEFAULTS = "Default Applications"
ADDED = "Added Associations"
NAME = "mimeapps.list"

_LARGEST = 1 << 20
_LONGEST_NAME = 255
"""Bytes that a file's name may have."""


class Folders:
    """Where a session keeps its programs and its choices of them."""

    def __init__(self, env: Mapping[str, str]) -> None:
        home = Path(env.get("HOME") or Path.home())
        self.config = _whole(env.get("XDG_CONFIG_HOME", ""), home / ".config")
        data = _whole(env.get("XDG_DATA_HOME", ""), home / ".local" / "share")
        shared = env.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
        configs = env.get("XDG_CONFIG_DIRS") or "/etc/xdg"
        self.own_programs = data / "applications"
        self.programs = [self.own_programs, *(one / "applications" for one in _listed(shared))]
        self.choices = [self.config, *_listed(configs), *self.programs]
        """In their order: the first file that knows an answer has it."""
        desktops = env.get("XDG_CURRENT_DESKTOP", "").lower().split(":")
        self._names = [f"{one}-{NAME}" for one in desktops if one.isalnum()] + [NAME]

    def lists(self) -> list[Path]:
        """Every file that may choose a program, in their order."""
        return [folder / name for folder in self.choices for name in self._names]

    def program(self, name: str) -> Path | None:
        """The desktop file of that name which counts."""
        if "/" in name or len(name.encode("utf-8", "replace")) > _LONGEST_NAME:
            return None
        for folder in self.programs:
            # A folder's name may stand for part of the file's.
            for file in (folder / name, folder / name.replace("-", "/", 1)):
                if file.is_file():
                    return file
        return None


def chosen_program(lists: Iterable[Path], kind: str) -> str | None:
    """The desktop file that opens ``kind``, by the first of ``lists`` that names one."""
    for file in lists:
        for name in group_of(read_lines(file), DEFAULTS).get(kind, "").split(";"):
            if name.strip():
                return name.strip()
    return None


def choose(file: Path, kinds: Sequence[str], program: str) -> None:
    """Have ``program`` (a desktop file's name) open ``kinds``; everything else in ``file`` stays.

    Raises:
        OSError: it can't be written.
    """
    lines = _without(read_lines(file), kinds, program)
    if f"[{DEFAULTS}]" not in (line.strip() for line in lines):
        lines += [f"[{DEFAULTS}]"]
    at = [line.strip() for line in lines].index(f"[{DEFAULTS}]") + 1
    ends = [n for n in range(at, len(lines)) if lines[n].lstrip().startswith("[")]
    end = ends[0] if ends else len(lines)
    others = group_of(lines, DEFAULTS)
    kept = [line for line in lines[at:end] if line.partition("=")[0].strip() not in kinds]
    chosen = [_line(kind, [program, *_names(others.get(kind, ""))]) for kind in kinds]
    write(file, [*lines[:at], *chosen, *kept, *lines[end:]])


def forget(file: Path, kinds: Sequence[str], program: str) -> None:
    """Take ``program`` out of whatever ``file`` says of ``kinds``.

    Raises:
        OSError: it can't be written.
    """
    lines = read_lines(file)
    without = _without(lines, kinds, program)
    if without != lines:
        write(file, without)


def read_lines(file: Path) -> list[str]:
    """The lines of a file; none where it can't be read."""
    try:
        with file.open("rb") as opened:
            return opened.read(_LARGEST).decode("utf-8", "surrogateescape").splitlines()
    except OSError:
        return []


def write(file: Path, lines: Sequence[str]) -> None:
    """Replace ``file`` in one step: whoever reads it meanwhile finds the whole of it.

    Raises:
        OSError: it can't be written.
    """
    file.parent.mkdir(parents=True, exist_ok=True)
    with replacing(file, mode=0o644) as new:
        new.writelines(f"{line}\n".encode("utf-8", "surrogateescape") for line in lines)


def _without(lines: Sequence[str], kinds: Sequence[str], program: str) -> list[str]:
    kept: list[str] = []
    for line in lines:
        kind, sign, value = line.partition("=")
        if sign and kind.strip() in kinds and program in _names(value):
            rest = [name for name in _names(value) if name != program]
            if rest:
                kept.append(_line(kind.strip(), rest))
        else:
            kept.append(line)
    return kept


def _line(kind: str, names: Sequence[str]) -> str:
    return f"{kind}={';'.join(names)}" + (";" if len(names) > 1 else "")


def _names(value: str) -> list[str]:
    return [name.strip() for name in value.split(";") if name.strip()]


def _whole(path: str, usual: Path) -> Path:
    """The specification bids to ignore paths that are not whole."""
    return Path(path) if Path(path).is_absolute() else usual


def _listed(paths: str) -> list[Path]:
    return [Path(one) for one in paths.split(":") if Path(one).is_absolute()]
