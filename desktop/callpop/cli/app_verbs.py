"""Verbs of the app as a whole: start it, bring it forward, its dial box, the demo."""

import os
import signal
import time
from argparse import ArgumentTypeError, Namespace
from typing import TYPE_CHECKING

from callpop.cli.ending import DONE, failed, wrong
from callpop.cli.parsing import Verbs, one_of
from callpop.hotkeys import HotkeyAction
from callpop.platform.control_client import ask, hand_over
from callpop.platform.control_place import Gone, NotRunning, Refusal

if TYPE_CHECKING:
    from callpop.accounts.home import Home

_BIND = "For a key of your desktop's own settings, where Callpop can have no hotkeys itself."
_GRACE = 30.0
"""Seconds that an instance which is starting or quitting may be out of reach, on a busy machine."""


def add_to(verbs: Verbs) -> None:
    """Add the verbs of this family."""
    start = verbs.add("start", "start the tray app, or bring the running one forward", _start)
    start.add_argument(
        "--hidden", action="store_true", default=False, help="start without opening a window"
    )
    link = verbs.add("tel", "open the dial box, filled in from a tel:, callto: or sip: link", _tel)
    link.add_argument("link", metavar="LINK")
    box = verbs.add(
        "dial-box",
        "open the dial box, filled in with the selected number or the copied one",
        _dial_box,
        more=_BIND,
    )
    box.add_argument(
        "number", metavar="NUMBER", nargs="?", default=None, help="fill in this one instead"
    )
    for action, purpose in (
        (HotkeyAction.DIAL_SELECTION, "call the selected number after a short countdown"),
        (HotkeyAction.OPEN_RECORD, "open the CRM record of whoever is calling"),
        (HotkeyAction.SAY_CALLER, "have the screen reader say who is calling"),
        (HotkeyAction.PANEL, "go to the calls in the panel"),
    ):
        verb = verbs.add(action.value, purpose, _keystroke, more=_BIND)
        verb.set_defaults(action=action)
    private = verbs.add(
        "private", "hide names and numbers everywhere, or show them again", _private, more=_BIND
    )
    private.add_argument(
        "to",
        metavar="on|off|toggle",
        nargs="?",
        choices=("on", "off", "toggle"),
        default="toggle",
        help="what it shall be; unless said, the other thing",
    )
    verbs.add("quit", "end the running app", _quit)
    simulate = verbs.add("simulate", "run one built-in PBX, for writing integrations", _simulate)
    simulate.add_argument("kind", metavar="KIND")
    simulate.add_argument(
        "--port", type=_port, default=0, metavar="N", help="the port to listen on; 0: a free one"
    )
    demo = verbs.add(
        "demo", "run the whole app against five built-in PBXs and a built-in CRM", _demo
    )
    demo.add_argument(
        "--output", metavar="DIR", default=None, help="write pictures and a transcript there"
    )
    verbs.add(
        "self-test",
        "try this installation on built-in PBXs; the same as callpop --self-test",
        _self_test,
        more="Starts the app in a folder that is thrown away, connects it to five built-in PBXs, "
        "has calls ring, raises a notification, keeps a secret and deletes it, opens a page in "
        "the browser, and says of each whether it worked. Nothing of yours is touched. Exit "
        "status: 0 all works, 1 something does not.",
    )


def _start(arguments: Namespace, home: "Home") -> int:
    return _bring_up(home, hidden=arguments.hidden, number=None)


def _tel(arguments: Namespace, home: "Home") -> int:
    from callpop.telephony.number_links import from_uri

    try:
        number = from_uri(arguments.link)
    except ValueError:
        raise wrong("There is no number in this link: write it as tel:+380441234567.") from None
    return _bring_up(home, hidden=False, number=number)


def _bring_up(home: "Home", *, hidden: bool, number: str | None) -> int:
    deadline = time.monotonic() + _GRACE
    while True:
        try:
            if hidden:
                ask(home, "ping")
            else:
                hand_over(home, number)
        except (NotRunning, Gone):
            pass
        except Refusal as refusal:
            if refusal.code != "ended":
                raise
        else:
            return DONE
        if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
            # There is nothing to tidy up until the app hears of it itself.
            signal.signal(signal.SIGINT, signal.SIG_DFL)
        _imports_alone()
        from callpop.running import run

        # Another may hold the place and not answer: it starts, or is just quitting.
        if (status := run(home, hidden=hidden, tel=number)) is not None:
            return status
        if time.monotonic() > deadline:
            raise failed(
                "Callpop runs already, but can't be reached. Try again in a moment, or end it."
            )
        time.sleep(0.05)


def _imports_alone() -> None:
    """PySide puts itself before Python's import, reads the source of every module that is loaded
    from then on, in search of its ``__feature__``, and keeps all of it: 13 MB. Nobody here uses
    that."""
    import builtins

    ours = builtins.__import__
    import PySide6.QtCore  # noqa: F401  (it is this that does it)

    builtins.__import__ = ours


def _dial_box(arguments: Namespace, home: "Home") -> int:
    if arguments.number is not None:
        ask(home, "tel", number=arguments.number)
    else:
        _press(home, HotkeyAction.DIAL)
    return DONE


def _keystroke(arguments: Namespace, home: "Home") -> int:
    _press(home, arguments.action)
    return DONE


def _private(arguments: Namespace, home: "Home") -> int:
    if arguments.to == "toggle":
        _press(home, HotkeyAction.PRIVATE)
    else:
        ask(home, "private", to=arguments.to)
    return DONE


def _press(home: "Home", action: HotkeyAction) -> None:
    # A desktop that runs us for a key of its own says so that we may come to the front.
    ask(home, "keystroke", action=action, token=os.environ.get("XDG_ACTIVATION_TOKEN", ""))


def _quit(arguments: Namespace, home: "Home") -> int:
    ask(home, "quit")
    return DONE


def _simulate(arguments: Namespace, home: "Home") -> int:
    import asyncio

    from callpop.simulators.catalogue import KINDS, run_simulator

    kind = one_of(list(KINDS), arguments.kind, "simulator of")
    try:
        asyncio.run(run_simulator(kind, arguments.port))
    except OSError as error:
        why = os.strerror(error.errno) if error.errno else error
        raise failed(
            f"The simulator can't listen on port {arguments.port}: {why}. "
            "Choose another with --port, or 0 for a free one."
        ) from error
    return DONE


def _demo(arguments: Namespace, home: "Home") -> int:
    from pathlib import Path

    from callpop.demo import run_demo

    return run_demo(Path(arguments.output) if arguments.output else None)


def _self_test(arguments: Namespace, home: "Home") -> int:
    from callpop.self_test import run_self_test

    return run_self_test()


def _port(text: str) -> int:
    if not text.isascii() or not text.isdigit() or int(text) > 65_535:
        raise ArgumentTypeError("a port is a number from 0 to 65535")
    return int(text)
