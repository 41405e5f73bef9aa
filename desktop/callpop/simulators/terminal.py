"""The terminal's side of a simulator: lines in, lines out, nothing known of any PBX."""

import asyncio
import shlex
import sys
import threading
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Protocol

Say = Callable[[str], None]
"""Writes one line for the person at the terminal."""


class Serve(Protocol):
    """Runs one simulator until ``quit``, with lines of commands and a place for answers."""

    async def __call__(self, port: int, lines: AsyncIterator[str], say: Say) -> None:
        """Serve."""


class WrongCommand(ValueError):
    """A command can't be done; the text says why."""


@dataclass(frozen=True, slots=True)
class Verb:
    """One thing that can be typed: ``usage`` names its words, in brackets the optional ones."""

    usage: str
    purpose: str
    do: Callable[..., Awaitable[str]]

    @property
    def least(self) -> int:
        """How many words it needs at least."""
        return sum(1 for word in self.usage.split() if not word.startswith("["))

    @property
    def most(self) -> int:
        """How many words it takes at most."""
        return len(self.usage.split())


def help_text(verbs: Mapping[str, Verb]) -> str:
    """All verbs, one a line."""
    rows = [(f"{name} {verb.usage}".rstrip(), verb.purpose) for name, verb in verbs.items()]
    rows += [("help", "this list"), ("quit", "stop the simulator")]
    width = max(len(left) for left, _ in rows)
    return "\n".join(f"  {left:<{width}}  {right}" for left, right in rows)


async def obey(verbs: Mapping[str, Verb], lines: AsyncIterator[str], say: Say) -> None:
    """Do what each line says, until ``quit``; where the lines end, wait to be cancelled."""
    async for line in lines:
        try:
            words = shlex.split(line, comments=True)
        except ValueError:
            say("Quotes must come in pairs.")
            continue
        if not words:
            continue
        name, *rest = words
        if name in ("quit", "exit"):
            return
        if name in ("help", "?"):
            say(help_text(verbs))
            continue
        verb = verbs.get(name)
        if verb is None:
            say(f"I don't know {name!r}: type help.")
        elif not verb.least <= len(rest) <= verb.most:
            say(f"It is: {name} {verb.usage}".rstrip())
        else:
            try:
                say(await verb.do(*rest))
            except (WrongCommand, LookupError) as wrong:
                say(f"Not done: {wrong.args[0]}.")
    await asyncio.Event().wait()


def write_standard_output(line: str) -> None:
    """Write a line at once, also where standard output is a pipe."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


async def read_standard_input() -> AsyncIterator[str]:
    """The lines of standard input; ends where it is closed or was never open."""
    if sys.stdin is None:
        return
    source = sys.stdin
    loop = asyncio.get_running_loop()
    lines: asyncio.Queue[str | None] = asyncio.Queue()

    def put(line: str | None) -> None:
        # The loop may have ended while the thread still waited for the keyboard.
        if not loop.is_closed():
            loop.call_soon_threadsafe(lines.put_nowait, line)

    def read() -> None:
        try:
            for line in source:
                put(line)
        except (OSError, ValueError):
            pass
        put(None)

    # A thread, since a loop can't watch a regular file; a daemon, since nothing wakes it.
    threading.Thread(target=read, name="standard input", daemon=True).start()
    while (line := await lines.get()) is not None:
        yield line
