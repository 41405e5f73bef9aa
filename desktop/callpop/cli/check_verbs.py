"""Verbs about whether calls are seen: check what they need, start at log-in."""

from argparse import Namespace
from typing import TYPE_CHECKING, Any

from callpop.cli.ending import DONE, FAILED, failed
from callpop.cli.parsing import Verbs, one_of
from callpop.cli.terminal import say, write_json, write_table
from callpop.platform.control_client import ask
from callpop.platform.control_place import NotRunning

if TYPE_CHECKING:
    from callpop.accounts.home import Home
    from callpop.platform.autostart.backend import Backend

_PATIENCE = 60.0
"""Seconds: the checks take their turns, and a locked keyring takes its time."""
_SWITCH = ("status", "on", "off")


def add_to(verbs: Verbs) -> None:
    """Add the verbs of this family."""
    check = verbs.add(
        "check",
        "look what keeps the next call from being seen, and place a test call",
        _check,
        json=True,
        more="Exit status: 0 all is well, 1 something needs you. As JSON: a list of objects with "
        "check, title, state (good, off, trouble, unknown or not-here), words and advice; that of "
        "the test call has heard_ms, card_ms and notification_ms too: null where it never came.",
    )
    check.add_argument("--no-call", action="store_true", default=False, help="place no test call")
    start = verbs.add(
        "autostart",
        "whether Callpop starts when you log in; switch it",
        _autostart,
        json=True,
        more="Exit status: 1 where it is switched on and would not start. As JSON: an object with "
        "on, problem and place, the file.",
    )
    start.add_argument("switch", metavar="status|on|off", nargs="?", default="status")


def _check(arguments: Namespace, home: "Home") -> int:
    from callpop.check_report import all_well

    try:
        lines: list[dict[str, Any]] = ask(
            home, "check", patience=_PATIENCE, call=not arguments.no_call
        )
    except NotRunning:
        import asyncio

        lines = asyncio.run(_look_alone(home))
    if getattr(arguments, "json", False):
        write_json(lines)
    else:
        write_table(
            ("check", "state", "what"),
            [(line["title"], line["state"], _words(line)) for line in lines],
        )
    return DONE if all_well(lines) else FAILED


def _words(line: dict[str, Any]) -> str:
    return " ".join(filter(None, (line["words"], line["advice"])))


async def _look_alone(home: "Home") -> list[dict[str, Any]]:
    from callpop.check_report import checks_alone, link_command, report
    from callpop.platform.phone_links.native import phone_links
    from callpop.ui.resource import resource

    links = phone_links(link_command(home), resource("icons", "callpop.svg"))
    return await report(checks_alone(_starter(home), links))


def _autostart(arguments: Namespace, home: "Home") -> int:
    switch = one_of(_SWITCH, arguments.switch, "such switch as")
    starter = _starter(home)
    if switch == "on":
        starter.enable()
    elif switch == "off":
        starter.disable()
    state = starter.state()
    if getattr(arguments, "json", False):
        write_json({"on": state.on, "problem": str(state.problem), "place": state.place})
    elif state.on:
        say("Callpop starts when you log in.")
        say(f"File: {state.place}")
    elif not state.problem:
        say("Callpop does not start when you log in. Switch it on with: callpop autostart on")
    if state.problem:
        raise failed(state.problem)
    return DONE


def _starter(home: "Home") -> "Backend":
    from callpop.check_report import home_command
    from callpop.platform.autostart.native import autostart

    return autostart(home_command(home))
