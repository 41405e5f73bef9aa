"""The command line as the man page and the shells' completions tell of it.

Made of the very parser that reads it, so that none of them can say anything else.
"""

import argparse
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from callpop.cli.run import whole_parser
from callpop.pbx.connector import installed_kinds

_FILES = re.compile("(DIR|FILE)")


@dataclass(frozen=True)
class Option:
    """``--name VALUE``, or a word in its place, which has no names."""

    names: tuple[str, ...]
    value: str
    """What is shown for its value; empty where it has none."""
    words: tuple[str, ...]
    """The values that there are, where those are known."""
    help: str
    optional: bool = False
    """Of a word in its place: it may be left out."""

    @property
    def is_file(self) -> bool:
        """Its value is a file or a folder."""
        return bool(_FILES.match(self.value))


@dataclass(frozen=True)
class Verb:
    """One verb; ``path`` is what is typed for it, nothing for the program itself."""

    path: str
    purpose: str
    description: str
    epilog: str
    options: tuple[Option, ...]
    places: tuple[Option, ...]
    verbs: tuple["Verb", ...]

    def all(self) -> Iterator["Verb"]:
        """This one and every one below it."""
        yield self
        for verb in self.verbs:
            yield from verb.all()

    @property
    def name(self) -> str:
        """The last word of its path."""
        return self.path.rpartition(" ")[2]


def grammar() -> Verb:
    """The whole of it."""
    return _verb(whole_parser(), "", "", tuple(installed_kinds()))


def _verb(parser: argparse.ArgumentParser, path: str, purpose: str, kinds: tuple[str, ...]) -> Verb:
    options: list[Option] = []
    places: list[Option] = []
    verbs: list[Verb] = []
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            purposes = {one.dest: one.help or "" for one in action._choices_actions}
            verbs += [
                _verb(below, f"{path} {name}".strip(), purposes[name], kinds)
                for name, below in action.choices.items()
            ]
        else:
            (options if action.option_strings else places).append(_option(action, kinds))
    about = (parser.description or "", parser.epilog or "")
    return Verb(path, purpose, *about, tuple(options), tuple(places), tuple(verbs))


def _option(action: argparse.Action, kinds: tuple[str, ...]) -> Option:
    value = ""
    if action.nargs != 0:
        shown: Any = action.metavar or action.dest.upper()
        value = shown if isinstance(shown, str) else " ".join(shown)
    words = tuple(map(str, action.choices or ()))
    if not words and "|" in value:
        words = tuple(value.split("|"))
    if value == "KIND":
        words = kinds
    return Option(
        tuple(action.option_strings), value, words, action.help or "", action.nargs == "?"
    )
