"""The verb of past calls: reads the history itself, whether the app runs or not."""

import sys
from argparse import ArgumentTypeError, Namespace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from callpop.cli.ending import DONE, failed
from callpop.cli.parsing import Verbs
from callpop.cli.terminal import clock, say, write_json, write_table, writing

if TYPE_CHECKING:
    from callpop.accounts.home import Home
    from callpop.desk.history import Gap, HistoryEntry

_USUAL_LIMIT = 50
_NO_LIMIT = -1
_SHORTEST_GAP = timedelta(seconds=5)
"""A shorter loss of the connection is not worth a line."""


def add_to(verbs: Verbs) -> None:
    """Add the verbs of this family."""
    history = verbs.add("history", "list past calls, newest first", _history, json=True)
    history.add_argument("--missed", action="store_true", default=False, help="missed calls alone")
    history.add_argument(
        "--search", metavar="TEXT", default="", help="in names, companies and numbers"
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


def _history(arguments: Namespace, home: "Home") -> int:
    from callpop.desk.history import HistoryReader

    usual = _USUAL_LIMIT if arguments.csv is None else _NO_LIMIT
    reader = HistoryReader(home.history)
    entries = reader.search(
        arguments.search,
        missed=arguments.missed,
        since=arguments.since,
        limit=usual if arguments.limit is None else arguments.limit,
        account=arguments.account,
    )
    if arguments.csv is not None:
        _write_csv(entries, arguments.csv)
    elif getattr(arguments, "json", False):
        from callpop.desk.report import entry_report

        write_json([entry_report(entry) for entry in entries])
    elif entries:
        rows = [(entry.seen_at, _row(entry)) for entry in entries]
        if not arguments.search:
            # Where nothing was heard of a PBX, no call in the list does not mean that none came.
            gaps = reader.gaps(arguments.since or entries[-1].seen_at)
            rows += [(gap.lost_at, _gap_row(gap)) for gap in gaps if _matters(gap, arguments)]
        write_table(
            ("when", "direction", "outcome", "number", "name", "company", "account", "talk"),
            [row for _, row in sorted(rows, key=lambda row: row[0], reverse=True)],
        )
    else:
        say("No such calls.")
    return DONE


def _matters(gap: "Gap", arguments: Namespace) -> bool:
    lasted = (gap.back_at or datetime.now(UTC)) - gap.lost_at
    return lasted >= _SHORTEST_GAP and arguments.account in (None, gap.account)


def _gap_row(gap: "Gap") -> tuple[object, ...]:
    until = f"until {clock(gap.back_at)}" if gap.back_at else "still"
    return clock(gap.lost_at), "", "not connected", "", until, "", gap.account, ""


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
