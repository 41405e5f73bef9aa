"""The verbs of past calls, whether the app runs or not: they read the history themselves, and
have a running app change it."""

import sys
from argparse import ArgumentTypeError, Namespace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from callpop.cli.ending import DONE, failed, wrong
from callpop.cli.parsing import Verbs
from callpop.cli.terminal import clock, finish, say, write_json, write_table, writing
from callpop.platform.control_client import ask
from callpop.platform.control_place import NotRunning, PlaceError, Refusal

if TYPE_CHECKING:
    from callpop.accounts.home import Home
    from callpop.desk.history import Gap, HistoryEntry
    from callpop.desk.history_search import Wanted

_USUAL_LIMIT = 50
_NO_LIMIT = -1
_SHORTEST_GAP = timedelta(seconds=5)
"""A shorter loss of the connection is not worth a line."""
_FORGETTING_SECONDS = 120.0
"""For the app to clean a large file of all traces."""
_LOOKING_OVER_SECONDS = 60.0
"""For the app to read all of a large file."""


def add_to(verbs: Verbs) -> None:
    """Add the verbs of this family."""
    history = verbs.add("history", "list past calls, newest first", _history, json=True)
    history.add_argument("--missed", action="store_true", default=False, help="missed calls alone")
    ways = history.add_mutually_exclusive_group()
    for name, purpose in (("in", "incoming"), ("out", "outgoing"), ("internal", "internal")):
        ways.add_argument(
            f"--{name}",
            dest="direction",
            action="store_const",
            const=name,
            default=None,
            help=f"{purpose} calls alone",
        )
    history.add_argument(
        "--search",
        metavar="TEXT",
        default="",
        help="beginnings of words of names, companies, queues, lines and notes, or digits",
    )
    history.add_argument("--account", metavar="NAME", default=None, help="of one account")
    history.add_argument(
        "--since",
        type=_moment,
        metavar="DATE",
        default=None,
        help="such as 2026-03-31 or 2026-03-31T14:00",
    )
    history.add_argument(
        "--limit",
        type=_limit,
        metavar="N",
        default=None,
        help=f"at most so many ({_USUAL_LIMIT}; all of them with --csv)",
    )
    history.add_argument(
        "--csv", metavar="FILE", default=None, help="write a file that a spreadsheet opens safely"
    )
    history.add_argument(
        "--forget",
        metavar="NUMBER",
        default=None,
        help="delete every call with this number and its note for good, and all traces of it in "
        "the file; with --account, an extension of that account alone",
    )
    history.add_argument(
        "--yes", action="store_true", default=False, help="with --forget: do not ask first"
    )
    note = verbs.add(
        "note", "write a note to a call", _note, more="Without TEXT, the note is removed."
    )
    note.add_argument("call", metavar="CALL", help="its id, as callpop history --json tells it")
    note.add_argument("text", metavar="TEXT", nargs="*", default=[])


def _history(arguments: Namespace, home: "Home") -> int:
    from callpop.desk.history import HistoryError

    if arguments.forget is not None:
        return _forget(arguments, home)
    try:
        return _list(arguments, home)
    except HistoryError:
        if not _mended(home):
            raise
    return _list(arguments, home)


def _mended(home: "Home") -> bool:
    """Whether a running app looked the history over: it mends what is damaged, once it knows."""
    try:
        ask(home, "history.look_over", patience=_LOOKING_OVER_SECONDS)
    except (NotRunning, PlaceError, Refusal):
        return False
    return True


def _list(arguments: Namespace, home: "Home") -> int:
    from callpop.desk.history import HistoryFile

    usual = _USUAL_LIMIT if arguments.csv is None else _NO_LIMIT
    reader = HistoryFile(home.history)
    entries = reader.search(
        _wanted(arguments), usual if arguments.limit is None else arguments.limit
    )
    if arguments.csv is not None:
        _write_csv(entries, arguments.csv)
    elif getattr(arguments, "json", False):
        from callpop.desk.report import entry_report

        write_json([entry_report(entry) for entry in entries])
    elif entries:
        rows = [(entry.seen_at, _row(entry)) for entry in entries]
        if not arguments.search and arguments.direction is None:
            # Where nothing was heard of a PBX, no call in the list does not mean that none came.
            gaps = reader.gaps(arguments.since or entries[-1].seen_at)
            rows += [(gap.lost_at, _gap_row(gap)) for gap in gaps if _matters(gap, arguments)]
        write_table(
            (
                "when",
                "direction",
                "outcome",
                "number",
                "name",
                "company",
                "account",
                "talk",
                "note",
            ),
            [row for _, row in sorted(rows, key=lambda row: row[0], reverse=True)],
        )
    else:
        say("No such calls.")
    return DONE


def _wanted(arguments: Namespace) -> "Wanted":
    from callpop.desk.history_search import Wanted
    from callpop.telephony.model import Direction

    return Wanted(
        arguments.search,
        arguments.missed,
        Direction(arguments.direction) if arguments.direction else None,
        arguments.account,
        arguments.since,
    )


def _note(arguments: Namespace, home: "Home") -> int:
    from callpop.desk.history import HistoryFile

    text = " ".join(arguments.text)
    try:
        ask(home, "history.note", call=arguments.call, text=text)
    except NotRunning:
        if not HistoryFile(home.history).note(arguments.call, text):
            raise wrong(f"There is no call “{arguments.call}” in the history.") from None
    say("The note is written." if text else "The note is removed.")
    return DONE


def _forget(arguments: Namespace, home: "Home") -> int:
    from callpop.desk.history import HistoryFile
    from callpop.telephony.numbers import digits_of

    number, account = arguments.forget, arguments.account
    if not digits_of(number):
        raise wrong("Say which number to forget, such as +380441234567.")
    calls = HistoryFile(home.history).calls_with(number, account)
    if not arguments.yes and not _really(number, calls):
        say("Nothing was deleted.")
        return DONE
    try:
        told = ask(
            home, "history.forget", patience=_FORGETTING_SECONDS, number=number, account=account
        )
        say(told["words"])
    except NotRunning:
        say(HistoryFile(home.history).forget(number, account).words)
    return DONE


def _really(number: str, calls: int) -> bool:
    """The agent's yes.

    Raises:
        Ending: there is nobody to ask.
    """
    many = "1 call" if calls == 1 else f"{calls} calls"
    question = f"Delete {many} with {number} and all notes for good?"
    if sys.stdin is None or not sys.stdin.isatty():
        raise failed(f"{question} Then add --yes.")
    say(f"{question} [y/N]")
    finish()
    return sys.stdin.readline().strip().casefold() in ("y", "yes")


def _matters(gap: "Gap", arguments: Namespace) -> bool:
    lasted = (gap.back_at or datetime.now(UTC)) - gap.lost_at
    return lasted >= _SHORTEST_GAP and arguments.account in (None, gap.account)


def _gap_row(gap: "Gap") -> tuple[object, ...]:
    until = f"until {clock(gap.back_at)}" if gap.back_at else "still"
    return clock(gap.lost_at), "", "not connected", "", until, "", gap.account, "", ""


def _row(entry: "HistoryEntry") -> tuple[object, ...]:
    return (
        clock(entry.seen_at),
        entry.direction.value,
        (entry.outcome or entry.state).value,
        entry.number_shown or entry.number,
        entry.name,
        entry.company,
        entry.account,
        f"{entry.duration // 60}:{entry.duration % 60:02}" if entry.duration else "",
        entry.note,
    )


def _write_csv(entries: "list[HistoryEntry]", file: str) -> None:
    from callpop.desk.spreadsheet import write_csv

    if file == "-":
        with writing():
            write_csv(entries, sys.stdout)
        return
    try:
        # The mark at the beginning is what tells a spreadsheet that the names are UTF-8.
        with open(file, "w", encoding="utf-8-sig", errors="replace", newline="") as stream:
            write_csv(entries, stream)
    except OSError as error:
        raise failed(f"The file “{file}” can't be written: {error.strerror}.") from error
    say(f"{len(entries)} calls are written to {file}.")


def _moment(text: str) -> datetime:
    try:
        return datetime.fromisoformat(text).astimezone(UTC)
    except (ValueError, OverflowError):
        raise ArgumentTypeError("write a date as 2026-03-31 or 2026-03-31T14:00") from None


def _limit(text: str) -> int:
    if not text.isascii() or not text.isdigit() or not 0 < int(text) < 1 << 31:
        raise ArgumentTypeError("a limit is a number from 1 on")
    return int(text)
