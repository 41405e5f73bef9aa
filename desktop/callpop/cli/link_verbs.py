"""The verb of phone links: which program opens them, and having Callpop do it."""

from argparse import Namespace
from typing import TYPE_CHECKING

from callpop.cli.ending import DONE, FAILED
from callpop.cli.parsing import Verbs, one_of
from callpop.cli.terminal import complain, say, write_json, write_table
from callpop.phone_links import SCHEMES, SOFTPHONE_SCHEMES

if TYPE_CHECKING:
    from callpop.accounts.home import Home
    from callpop.phone_links import LinkStatus
    from callpop.platform.phone_links.backend import Backend

_DOES = ("status", "register", "unregister")


def add_to(verbs: Verbs) -> None:
    """Add the verbs of this family."""
    links = verbs.add(
        "links",
        "which program opens phone links (tel:, callto:); have Callpop do it",
        _links,
        json=True,
        more="status says who opens them now, and ends with 1 where that is not this Callpop. As "
        "JSON: a list of objects with scheme, handler, ours and problem.",
    )
    links.add_argument("do", metavar="status|register|unregister", nargs="?", default="status")
    links.add_argument(
        "--sip",
        action="store_true",
        default=False,
        help="register for sip: and sips: too, which a softphone opens as a rule",
    )


def _links(arguments: Namespace, home: "Home") -> int:
    do = one_of(_DOES, arguments.do, "such command as")
    backend = _backend(home)
    everything = SCHEMES + SOFTPHONE_SCHEMES
    wanted = everything if arguments.sip else SCHEMES
    if do == "register":
        left = backend.register(wanted)
        if left:
            say(left)
    elif do == "unregister":
        backend.unregister(everything)
    statuses = backend.statuses(everything)
    if getattr(arguments, "json", False):
        write_json([_report(one) for one in statuses])
    else:
        write_table(
            ("links", "opened by", "this Callpop"),
            [
                (f"{one.scheme}:", one.handler or "nothing", "yes" if one.ours else "no")
                for one in statuses
            ],
        )
    problems = dict.fromkeys(str(one.problem) for one in statuses if one.problem)
    for problem in problems:
        complain(problem)
    if do == "unregister":
        return DONE
    return DONE if all(one.ours for one in statuses if one.scheme in wanted) else FAILED


def _report(status: "LinkStatus") -> dict[str, object]:
    return {
        "scheme": status.scheme,
        "handler": status.handler,
        "ours": status.ours,
        "problem": str(status.problem),
    }


def _backend(home: "Home") -> "Backend":
    from callpop.check_report import link_command
    from callpop.platform.phone_links.native import phone_links
    from callpop.ui.resource import resource

    return phone_links(link_command(home), resource("icons", "callpop.svg"))
