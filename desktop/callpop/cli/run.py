"""From the words typed to the exit status."""

import re
import signal
import sys
from argparse import Namespace
from collections.abc import Sequence

from callpop.cli import app_verbs
from callpop.cli.ending import DONE, FAILED, INTERRUPTED, NOT_RUNNING, WRONG, Ending
from callpop.cli.parsing import Parser, Verbs, add_home
from callpop.cli.surroundings import mend_surroundings
from callpop.cli.terminal import complain, finish, prepare_streams
from callpop.platform.control_place import NotRunning, Refusal

_LINK = re.compile(r"(?:tel|callto|sips?):", re.IGNORECASE)


def main(words: Sequence[str] | None = None) -> int:
    """Do what was typed (``sys.argv``, unless ``words`` are given); the exit status."""
    mend_surroundings()
    prepare_streams()
    home: str | None = None
    try:
        arguments = _parsed(list(sys.argv[1:] if words is None else words))
        home = getattr(arguments, "home", None)
        run = arguments.run
        if run is None:
            arguments.parser.error("the verb is incomplete")

        from callpop.accounts.home import Home

        _hear_ctrl_c()
        found = Home.find(home)
        found.look()
        status: int = run(arguments, found)
        finish()
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        return DONE
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else WRONG
    except Exception as error:
        return _ended_by(error, home)
    return status


def _parsed(words: list[str]) -> Namespace:
    try:
        words = _with_verb(words)
        return _parser(words).parse_args(words)
    except SystemExit:  # argparse's own: after --help and --version
        finish()
        raise


def _hear_ctrl_c() -> None:
    if signal.getsignal(signal.SIGINT) is signal.SIG_DFL:
        signal.signal(signal.SIGINT, signal.default_int_handler)


def _ended_by(error: Exception, home: str | None) -> int:
    if isinstance(error, Ending):
        complain(error)
        return error.status
    if isinstance(error, NotRunning):
        complain("Callpop is not running. Start it with: callpop")
        return NOT_RUNNING
    if isinstance(error, Refusal):
        complain(error.sentence)
        return WRONG if error.code == "wrong" else FAILED
    if (sentence := getattr(error, "sentence", None)) is not None:
        # Every room's own errors carry one: what happened and what to do.
        complain(sentence)
        return WRONG if getattr(error, "wrong", False) else FAILED
    from callpop.cli.fault import write_down

    complain(write_down(error, home))
    return FAILED


def _with_verb(words: list[str]) -> list[str]:
    """A link in the place of the verb is the verb ``tel`` of that link; nothing at all starts."""
    at = _place(words)
    if at >= len(words):
        if "--version" in words:
            return words
        if "--self-test" in words:
            return ["self-test", *(word for word in words if word != "--self-test")]
        return ["start", *words]
    if _LINK.match(words[at]):
        return [*words[:at], "tel", *words[at:]]
    return words


def _place(words: list[str]) -> int:
    """Where the verb is, or the wish for help."""
    at = 0
    while at < len(words) and words[at].startswith("-") and words[at] not in ("-h", "--help"):
        at += 2 if words[at] == "--home" else 1
    return at


def whole_parser() -> Parser:
    """Of every verb: what the man page and the shells' completions are made of."""
    return _parser([])


def _parser(words: list[str]) -> Parser:
    """Of every verb that may be meant: the app's start waits for none of the others."""
    from callpop import __version__

    parser = Parser(
        prog="callpop",
        description="The desktop companion to a cloud PBX. Without a verb: starts the tray app, "
        "or brings the running one forward.",
        epilog="callpop tel:+380441234567 opens the dial box with that number in it. "
        "Exit status: 0 done, 1 refused or failed, 2 the command is wrong, 3 Callpop is not "
        "running.",
    )
    parser.add_argument("--version", action="version", version=f"callpop {__version__}")
    parser.add_argument(
        "--self-test", action="store_true", help="try this installation on built-in PBXs"
    )
    add_home(parser)
    verbs = Verbs(parser)
    app_verbs.add_to(verbs)
    if not verbs.has(*words[_place(words) :][:1]):
        _add_others(verbs)
    return parser


def _add_others(verbs: Verbs) -> None:
    from callpop.cli import (
        account_verbs,
        call_verbs,
        check_verbs,
        contacts_verbs,
        history_verbs,
        link_verbs,
        recording_verbs,
        settings_verbs,
        support_verbs,
    )

    account_verbs.add_to(verbs)
    call_verbs.add_to(verbs)
    history_verbs.add_to(verbs)
    link_verbs.add_to(verbs)
    contacts_verbs.add_to(verbs)
    recording_verbs.add_to(verbs)
    settings_verbs.add_to(verbs)
    check_verbs.add_to(verbs)
    support_verbs.add_to(verbs)
