"""The grammar of the command line, on argparse, with our own manners in errors."""

import argparse
import re
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, NoReturn

from callpop.cli.ending import wrong

if TYPE_CHECKING:
    from callpop.accounts.home import Home

Run = Callable[[argparse.Namespace, "Home"], int]
"""What a verb does: its exit status."""


class Verbs:
    """Where the verbs are added to."""

    def __init__(self, parser: argparse.ArgumentParser, name: str = "verb") -> None:
        self._parser = parser
        self._into: Any = parser.add_subparsers(
            dest=name, metavar="VERB", title="verbs", parser_class=Parser
        )

    def has(self, name: str = "") -> bool:
        """There is a verb of that name by now."""
        return name in self._into.choices

    def add(
        self, name: str, purpose: str, run: Run | None, *, json: bool = False, more: str = ""
    ) -> argparse.ArgumentParser:
        """A verb, with ``--json`` where it lists something; ``more`` is what its own help adds."""
        parser: argparse.ArgumentParser = self._into.add_parser(
            name, help=purpose, description=f"{purpose[:1].upper()}{purpose[1:]}. {more}".rstrip()
        )
        add_home(parser)
        if json:
            parser.add_argument("--json", action="store_true", help="as JSON, for scripts")
        parser.set_defaults(run=run, parser=parser)
        return parser


class Parser(argparse.ArgumentParser):
    """Says what is wrong in one sentence, and never repeats a value: it may be a secret."""

    def __init__(self, **about: Any) -> None:
        usual: dict[str, Any] = {"allow_abbrev": False, "argument_default": argparse.SUPPRESS}
        super().__init__(**(usual | about))

    def error(self, message: str) -> NoReturn:
        """End with exit status 2.

        Raises:
            Ending: always.
        """
        raise wrong(f"{_without_values(message)} See {self.prog} --help.")


def _without_values(message: str) -> str:
    _, unknown, rest = message.partition("unrecognized arguments:")
    if unknown:
        options = [word.partition("=")[0] for word in rest.split() if word.startswith("--")]
        if options:
            return f"There is no option {options[0]}."
        return "There are more words than the verb takes."
    if no_verb := re.match(r"argument VERB: invalid choice: '(.*)' \(choose", message):
        return f"There is no verb “{no_verb[1]}”."
    text = message.removeprefix("argument ").strip().rstrip(".")
    return f"{text[:1].upper()}{text[1:]}."


def add_home(parser: argparse.ArgumentParser) -> None:
    """``--home DIR``, before or after the verb."""
    parser.add_argument(
        "--home", metavar="DIR", help="the folder of settings, history and control socket"
    )


def one_of(known: Sequence[str], value: str, what: str) -> str:
    """``value`` where it is known.

    Raises:
        Ending: it is not; the sentence names what is.
    """
    if value not in known:
        raise wrong(f"There is no {what} “{value}”. There are: {', '.join(known)}.")
    return value
