"""What the pages print: blocks of code, and the commands in them, as a shell reads them."""

import re
import shlex
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGES = sorted((ROOT / "README.md", ROOT / "CONTRIBUTING.md", *ROOT.glob("docs/**/*.md")))
PROGRAM = "callpop"

_ENDS = {"|", ">", ">>", ";", "&&"}
_INLINE = re.compile(r"`([^`\n]+)`")


@dataclass(frozen=True)
class Command:
    """A command line of Callpop's, and where it is printed."""

    page: str
    line: str
    words: tuple[str, ...]
    """What follows ``callpop``."""
    typed: bool
    """In a block of code; else in a sentence, which may only name the verb."""

    def __str__(self) -> str:
        return f"{self.page}: {self.line}"


def blocks(page: Path) -> Iterator[list[str]]:
    """The blocks of code of a page, without what indents them."""
    block: list[str] = []
    above_is_text = False
    for line in [*page.read_text("utf-8").splitlines(), ""]:
        if line.startswith("    ") and not above_is_text:
            block.append(line[4:])
            continue
        if block:
            yield block
            block = []
        above_is_text = bool(line.strip())


def commands_of(page: Path) -> list[Command]:
    """Every command of Callpop's on a page, in blocks and in sentences."""
    lines = [(line, True) for block in blocks(page) for line in block]
    prose = [line for line in page.read_text("utf-8").splitlines() if not line.startswith("    ")]
    lines += [(found, False) for line in prose for found in _INLINE.findall(line)]
    name = page.relative_to(ROOT).as_posix()
    return [Command(name, line, words, typed) for line, typed in lines for words in calls_in(line)]


def calls_in(line: str) -> list[tuple[str, ...]]:
    """The words after each ``callpop`` that a shell would start."""
    if PROGRAM not in line:
        return []
    reader = shlex.shlex(line, posix=True, punctuation_chars="|>;&")
    reader.whitespace_split = True
    try:
        words = list(reader)
    except ValueError:  # no command: a sentence with an apostrophe
        return []
    found: list[list[str]] = []
    first, ours = True, False
    for word in words:
        if word in _ENDS:
            first, ours = True, False
        elif first:
            first, ours = False, word in (PROGRAM, f".venv/bin/{PROGRAM}")
            if ours:
                found.append([])
        elif ours:
            found[-1].append(word)
    return [tuple(one) for one in found]
