"""Verbs of recorded conversations: have the running app write one, and replay one anywhere."""

import os
import re
import sys
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING, BinaryIO

from callpop.cli.ending import DONE, FAILED, failed
from callpop.cli.parsing import Verbs
from callpop.cli.terminal import complain, harmless, say, write_json_line, writing
from callpop.platform.control_client import ask

if TYPE_CHECKING:
    from callpop.accounts.home import Home
    from callpop.telephony.sentence import Sentence

_MOST_COMPLAINTS = 20
_PATIENCE = 30.0


def add_to(verbs: Verbs) -> None:
    """Add the verbs of this family."""
    take = verbs.add(
        "flight-recording",
        "write down what an account and its PBX said in the last 15 minutes",
        _take,
        more="It is for callpop replay and for whoever helps you. Secrets are masked; names and "
        "phone numbers only with --mask-numbers: give it only to whom you trust with them.",
    )
    take.add_argument(
        "--mask-numbers",
        action="store_true",
        default=False,
        help="replace names, numbers and addresses by made-up ones; it replays all the same",
    )
    take.add_argument("name", metavar="NAME", help="the account")
    take.add_argument(
        "--output",
        metavar="FILE",
        default=None,
        help="the file to make (NAME and the time, in this folder); - for standard output",
    )
    play = verbs.add(
        "replay",
        "print what a flight recording makes of itself, as callpop events does",
        _replay,
        json=True,
        more="It needs no account, no network and no running app.",
    )
    play.add_argument("file", metavar="FILE", help="a flight recording; - for standard input")


def _take(arguments: Namespace, home: "Home") -> int:
    found = ask(home, "flight", patience=_PATIENCE, account=arguments.name)
    text, name = found["text"], found["account"]
    inside = "Names and phone numbers stand in it, secrets do not."
    if arguments.mask_numbers:
        from callpop.diagnostics.report import masked_flight

        # The account's name may tell whose recording it is.
        text, name = masked_flight(text), "masked"
        inside = "Names, numbers and addresses in it are made up; secrets are not in it."
    if arguments.output == "-":
        with writing():
            sys.stdout.write(harmless(text))
        return DONE
    path = arguments.output or _file_name(name)
    _make(path, text)
    say(f"What was said is written to {path}. {inside}")
    return DONE


def _file_name(account: str) -> str:
    when = datetime.now(UTC).astimezone().strftime("%Y%m%d-%H%M%S")
    plain = re.sub(r"[^\w-]+", "_", account)
    return f"{plain}-{when}.jsonl"


def _make(path: str, text: str) -> None:
    """A file of the user's alone, and never in the place of another."""
    try:
        number = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        raise failed(f"“{path}” exists already: choose another --output.") from None
    except OSError as error:
        raise failed(f"The file “{path}” can't be written: {error.strerror}.") from error
    try:
        with open(number, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except OSError as error:
        with suppress(OSError):
            os.unlink(path)
        raise failed(f"The file “{path}” can't be written: {error.strerror}.") from error


def _replay(arguments: Namespace, home: "Home") -> int:
    from callpop.pbx.connector import installed_kinds
    from callpop.replay import Replay
    from callpop.sessions.recording import read_recording

    complaints = _Complaints()
    with _opened(arguments.file) as file:
        head, lines = read_recording(file, complaints)
        for report in Replay(head, installed_kinds(), complaints).run(lines):
            write_json_line(report, at_once=False)
    return complaints.status


@contextmanager
def _opened(name: str) -> Iterator[BinaryIO]:
    if name == "-":
        if sys.stdin is None:
            raise failed("Standard input is closed: there is nothing to replay.")
        yield sys.stdin.buffer
        return
    try:
        file = open(name, "rb")  # noqa: SIM115 - reading it fails with other words
    except OSError as error:
        raise failed(f"The file “{name}” can't be read: {error.strerror}.") from error
    with file:
        yield file


class _Complaints:
    """What could not be read or understood, as it comes, up to a number."""

    def __init__(self) -> None:
        self._count = 0

    def __call__(self, what: "Sentence") -> None:
        self._count += 1
        if self._count <= _MOST_COMPLAINTS:
            complain(what)
        elif self._count == _MOST_COMPLAINTS + 1:
            complain("There is more like that.")

    @property
    def status(self) -> int:
        """How the verb ends."""
        return FAILED if self._count else DONE
