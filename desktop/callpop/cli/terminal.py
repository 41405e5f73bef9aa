"""What verbs write: plain tables for people, JSON for scripts."""

import json
import os
import re
import sys
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any, TextIO

from callpop.cli.ending import failed
from callpop.telephony.text import clean

_GAP = "  "
_UNSEEN = re.compile("[\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff]")
_LONGEST_CELL = 1_000
"""Characters: a name is far shorter, a sentence that says what to do may not be cut."""


def prepare_streams() -> None:
    """Let no name fail on a terminal that can't write it: it shows what it can."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace")


@contextmanager
def writing() -> Iterator[None]:
    """Around everything that writes to standard output.

    Raises:
        Ending: it can't be written, as on a full disk.
        BrokenPipeError: whoever read it has had enough.
    """
    try:
        yield
    except OSError as error:
        # Python would try, and complain, once more at its exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if isinstance(error, BrokenPipeError):
            raise
        raise failed(f"The output can't be written: {error.strerror}.") from error


def say(text: object) -> None:
    """One line for a person."""
    _write(clean(str(text), 10_000))


def complain(text: object) -> None:
    """One line on standard error."""
    if sys.stderr is not None:
        print(f"callpop: {clean(str(text), 10_000)}", file=sys.stderr)


def write_json(value: Any) -> None:
    """A whole listing, for scripts and for eyes."""
    _write(_json(value, indent=2))


def write_json_line(value: Any, *, at_once: bool = True) -> None:
    """One report of many; ``at_once`` where somebody waits for it."""
    _write(_json(value))
    if at_once:
        finish()


def finish() -> None:
    """Have everything written out."""
    with writing():
        print(end="", flush=True)


def write_table(headings: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Aligned columns; columns in which nothing stands are left out."""
    cells = [[clean("" if c is None else str(c), _LONGEST_CELL) for c in row] for row in rows]
    shown = [n for n in range(len(headings)) if any(row[n] for row in cells)]
    widths = {n: max(_width(text) for text in (headings[n], *(r[n] for r in cells))) for n in shown}
    for row in ([heading.upper() for heading in headings], *cells):
        line = (row[n] + " " * (widths[n] - _width(row[n])) for n in shown)
        _write(_GAP.join(line).rstrip())


def clock(moment: str | datetime | None) -> str:
    """A time as a person reads it here: without the date where that is today."""
    if moment is None:
        return ""
    at = datetime.fromisoformat(moment) if isinstance(moment, str) else moment
    local = at.astimezone()
    today = datetime.now(UTC).astimezone().date()
    return local.strftime("%H:%M:%S" if local.date() == today else "%Y-%m-%d %H:%M:%S")


def _write(line: str) -> None:
    with writing():
        print(line)


def harmless(text: str) -> str:
    """The same JSON, with what a terminal obeys, or shows in another order, written out."""
    return _UNSEEN.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def _json(value: Any, indent: int | None = None) -> str:
    everything = _writes_everything(sys.stdout)
    return harmless(json.dumps(value, ensure_ascii=not everything, indent=indent))


def _writes_everything(stream: TextIO | None) -> bool:
    return stream is not None and (stream.encoding or "").lower().replace("-", "").startswith("utf")


def _width(text: str) -> int:
    """Columns that ``text`` takes on a terminal."""
    wide = sum(1 for c in text if unicodedata.east_asian_width(c) in "WF")
    return len(text) + wide - sum(1 for c in text if unicodedata.combining(c))
