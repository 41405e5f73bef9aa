"""Something that takes bytes from outside, and what must hold of it whatever they are."""

import ast
import os
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from random import Random

TESTS = Path(__file__).parents[1]
FOUND = Path(__file__).parent / "found"
"""Where what broke something is kept."""

Take = Callable[[bytes], None]
"""Takes one input; raises whatever is broken, ``AssertionError`` where nothing else does."""


class TooSlowError(Exception):
    """An input took longer than its length is worth."""


@dataclass(frozen=True)
class Subject:
    """One thing that is fuzzed."""

    name: str
    holds: str
    """What must hold, besides that nothing is raised and that it takes no longer than so much for
    each byte: in words, for the table."""
    opened: Callable[[], AbstractContextManager[Take]]
    seeds: Callable[[], list[bytes]]
    """What it may well be given; everything else is made of these."""
    guide: tuple[str, ...]
    """The modules in which an input that reaches something new is worth keeping."""
    words: tuple[str, ...] = ()
    """What inputs are made of besides."""
    grown: Callable[[Random], bytes] | None = None
    """Makes inputs that are nearly right, where spoiling the seeds leaves few that are."""
    seconds: float = 0.05
    """Of processor time that an input may take however short it is."""
    seconds_a_byte: float = 20e-6
    quick: int = 250
    """Inputs that every run of the tests takes."""
    longest: int = 100_000
    """Bytes of the longest input that is worth trying."""

    def hold(self, take: Take, data: bytes) -> None:
        """Take an input, and measure.

        Raises:
            TooSlowError: it takes too long, and not by chance.
        """
        most = self.seconds + len(data) * self.seconds_a_byte
        for _again in range(4):
            begun = time.thread_time()
            take(data)
            took = time.thread_time() - begun
            if took <= most:
                return
        raise TooSlowError(f"{took:.2f} s for {len(data):,} bytes")


@contextmanager
def quick_folder() -> Iterator[str]:
    """A folder in memory, where there is one: what is written safely is written quickly there."""
    memory = "/dev/shm"
    with tempfile.TemporaryDirectory(dir=memory if os.path.isdir(memory) else None) as folder:
        yield folder


def pure(take: Take) -> Callable[[], AbstractContextManager[Take]]:
    """For what needs nothing to be set up."""

    @contextmanager
    def opened() -> Iterator[Take]:
        yield take

    return opened


def text_of(data: bytes) -> str:
    """An input as text, in which lone surrogates may stand as in every text of Python's."""
    try:
        return data.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return data.decode("latin-1")


def octets(text: str) -> bytes:
    """Text as an input."""
    return text.encode("utf-8", "surrogatepass")


def parts_of(data: bytes, number: int) -> list[str]:
    """An input that stands for so many texts, parted by the ASCII separator."""
    parts = text_of(data).split("\x1f", number - 1)
    return parts + [""] * (number - len(parts))


def literals(*files: str) -> list[bytes]:
    """Every text that stands in these files of the tests: their cases are the best seeds."""
    found: dict[bytes, None] = {}
    for pattern in files:
        for path in sorted(TESTS.glob(pattern)):
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if isinstance(node, ast.Constant) and isinstance(node.value, str | bytes):
                    value = node.value
                    found[octets(value) if isinstance(value, str) else value] = None
    assert found, files
    return list(found)
