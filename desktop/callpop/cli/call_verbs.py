"""Verbs of calls and people, all done by the running app."""

from argparse import Namespace
from typing import TYPE_CHECKING, Any

from callpop.cli.ending import DONE, failed
from callpop.cli.parsing import Verbs
from callpop.cli.terminal import clock, say, write_json, write_json_line, write_table
from callpop.platform.control_client import ask, follow
from callpop.platform.control_place import Refusal

if TYPE_CHECKING:
    from callpop.accounts.home import Home

_WHO = ("account", "extension", "name")
_CALL = "its id, as callpop status tells it"
_EMERGENCY = "an emergency number is meant: it is refused without this"
_COMMAND_SECONDS = 40.0
"""For the PBX's answer: the app's own patience ends before."""


def add_to(verbs: Verbs) -> None:
    """Add the verbs of this family."""
    verbs.add("status", "show the accounts' connections and the live calls", _status, json=True)
    verbs.add("events", "follow what happens, one JSON object a line", _events, json=True)
    dial = verbs.add("dial", "place a call: your phone rings first", _dial)
    dial.add_argument("number", metavar="NUMBER", nargs="+")
    dial.add_argument(
        "--account",
        metavar="NAME",
        default=None,
        help="the account to dial with; else the dial rules of the settings choose",
    )
    dial.add_argument("--emergency", action="store_true", default=False, help=_EMERGENCY)
    hang_up = verbs.add("hangup", "end a call, where the PBX can", _hang_up)
    hang_up.add_argument("call", metavar="CALL", nargs="?", default=None, help=_CALL)
    transfer = verbs.add("transfer", "hand a call to somebody else, where the PBX can", _transfer)
    transfer.add_argument("call", metavar="CALL", help=_CALL)
    transfer.add_argument("destination", metavar="DESTINATION", help="an extension or a number")
    transfer.add_argument("--emergency", action="store_true", default=False, help=_EMERGENCY)
    verbs.add("presence", "list colleagues and what their phones do", _presence, json=True)
    verbs.add("queues", "list queues, who waits and who answers", _queues, json=True)


def _settings_can_be_read(home: "Home") -> None:
    """No account is not the same as settings with a typo in them."""
    from callpop.accounts.settings import SettingsFile, SettingsFileError

    try:
        SettingsFile(home.settings).load()
    except SettingsFileError as error:
        raise failed(error.sentence) from error


def _status(arguments: Namespace, home: "Home") -> int:
    found = ask(home, "status")
    accounts: list[dict[str, Any]] = found["accounts"]
    if not accounts:
        _settings_can_be_read(home)
    if getattr(arguments, "json", False):
        write_json(found)
        return DONE
    if accounts:
        write_table(
            ("account", "kind", "state", "since", "last event", "detail"),
            [
                (a["name"], a["kind"], a["state"], clock(a["since"]), clock(a["last_event_at"]),
                 a["detail"])
                for a in accounts
            ],
        )  # fmt: skip
    else:
        say("No account is set up yet: callpop account add")
    say("")
    calls: list[dict[str, Any]] = found["calls"]
    if calls:
        write_table(
            ("call", "account", "direction", "state", "number", "name", "company", "since",
             "unknown since"),
            [
                (c["id"], c["account"], c["direction"], c["state"],
                 c["number_shown"] or c["number"], c["name"], c["company"],
                 clock(c["answered_at"] or c["started_at"]), clock(c["stale_since"]))
                for c in calls
            ],
        )  # fmt: skip
    else:
        say("No calls in progress.")
    return DONE


def _events(arguments: Namespace, home: "Home") -> int:
    try:
        for line in follow(home, "events"):
            write_json_line(line)
    except Refusal as refusal:
        if refusal.code != "ended":
            raise
    return DONE


def _dial(arguments: Namespace, home: "Home") -> int:
    said = ask(
        home,
        "dial",
        patience=_COMMAND_SECONDS,
        number=" ".join(arguments.number),
        account=arguments.account,
        emergency=arguments.emergency,
    )
    say(said["words"])
    return DONE


def _hang_up(arguments: Namespace, home: "Home") -> int:
    say(ask(home, "hangup", patience=_COMMAND_SECONDS, call=arguments.call)["words"])
    return DONE


def _transfer(arguments: Namespace, home: "Home") -> int:
    said = ask(
        home,
        "transfer",
        patience=_COMMAND_SECONDS,
        call=arguments.call,
        destination=arguments.destination,
        emergency=arguments.emergency,
    )
    say(said["words"])
    return DONE


def _presence(arguments: Namespace, home: "Home") -> int:
    rows = ask(home, "presence")
    if getattr(arguments, "json", False):
        write_json(rows)
    elif rows:
        write_table(
            ("account", "extension", "name", "state", "since"),
            [
                (*(row[key] for key in _WHO), row.get("words", row["state"]), clock(row["since"]))
                for row in rows
            ],
        )
    else:
        say("Nothing is known of any colleague yet: an account's “watch” or “monitor” shows them.")
    return DONE


def _queues(arguments: Namespace, home: "Home") -> int:
    queues = ask(home, "queues")
    if getattr(arguments, "json", False):
        write_json(queues)
    elif queues:
        _write_queues(queues)
    else:
        say("No queues: no account's PBX tells of any.")
    return DONE


def _write_queues(queues: list[dict[str, Any]]) -> None:
    write_table(
        ("queue", "account", "waiting", "members", "paused", "unknown since"),
        [
            (q["queue"], q["account"], len(q["waiting"]), len(q["members"]),
             sum(1 for member in q["members"] if member["paused"]), clock(q["stale_since"]))
            for q in queues
        ],
    )  # fmt: skip
    waiting = [
        (q["queue"], q["account"], one["position"], one["number_shown"] or one["number"],
         one["name"], clock(one["since"]))
        for q in queues
        for one in q["waiting"]
    ]  # fmt: skip
    if waiting:
        say("")
        write_table(("queue", "account", "position", "number", "name", "waits since"), waiting)
