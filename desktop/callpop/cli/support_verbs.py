"""The verb for whoever needs help: a report that can be given away."""

from argparse import Namespace
from typing import TYPE_CHECKING

from callpop.cli.ending import DONE
from callpop.cli.parsing import Verbs
from callpop.cli.terminal import complain, say
from callpop.platform.control_client import ask
from callpop.platform.control_place import NotRunning, PlaceError, Refusal

if TYPE_CHECKING:
    from callpop.accounts.home import Home
    from callpop.diagnostics.report import Told

_PATIENCE = 12.0
"""Seconds: its checks take their time, and not more."""
_HANGS = 4.0
"""Seconds: an app that has not answered a mere question by then won't answer a longer one."""


def add_to(verbs: Verbs) -> None:
    """Add the verbs of this family."""
    report = verbs.add(
        "diagnostics",
        "make a report for whoever helps you: one zip without names, numbers and passwords",
        _report,
        more="In it: versions, the system, accounts and their states, settings, log, what was said "
        "with the PBXs in the last 15 minutes, self-checks, faults. Names, numbers, addresses and "
        "hosts are replaced by made-up ones, the same everywhere. It is sent to nobody. It works "
        "whether or not Callpop runs, and says what is missing.",
    )
    report.add_argument(
        "--output",
        metavar="FILE.zip",
        default=None,
        help="the file to make (callpop-report and the time, in this folder)",
    )


def _report(arguments: Namespace, home: "Home") -> int:
    from datetime import UTC, datetime
    from pathlib import Path

    from callpop.diagnostics.report import file_name, write_report
    from callpop.diagnostics.speaking import words_of

    told = _told_by_the_app(home)
    path = Path(arguments.output or file_name(datetime.now(UTC)))
    write_report(path, home, told, words_of(home), replace=False)
    for missing in told.missing:
        complain(missing)
    say(
        f"The report is written to {path}. Names and phone numbers in it are made up, and no "
        "passwords are in it."
    )
    return DONE


def _told_by_the_app(home: "Home") -> "Told":
    from callpop.diagnostics.alone import checks_of_nobody
    from callpop.diagnostics.hanging import stacks_of
    from callpop.diagnostics.report import Told
    from callpop.telephony.sentence import say as sentence

    told = Told()
    try:
        ask(home, "ping", patience=_HANGS)
        told.facts = ask(home, "facts", patience=_PATIENCE)
        told.recordings = _recordings(home, [one["name"] for one in told.facts["accounts"]])
    except NotRunning:
        told.facts = {"checks": checks_of_nobody(home)}
        told.missing.append(
            sentence("Callpop was not running: how accounts stand and recordings are not in it.")
        )
    except PlaceError:
        told.stacks = stacks_of(home)
        told.missing.append(
            sentence("Callpop runs and did not answer: accounts and recordings are not in it.")
        )
    except Refusal as refusal:
        told.missing.append(refusal.sentence)
    return told


def _recordings(home: "Home", accounts: list[str]) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for name in accounts:
        try:
            found.append((name, ask(home, "flight", patience=_PATIENCE, account=name)["text"]))
        except Refusal:
            continue  # it was never connected
    return found
