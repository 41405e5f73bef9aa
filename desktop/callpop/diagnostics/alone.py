"""What can be checked where Callpop does not run."""

import asyncio
from contextlib import suppress

from callpop.accounts.home import Home
from callpop.check_report import checks_alone, home_command, line_of, link_command
from callpop.desk.report import Report

_SECONDS = 4.0
"""For one check; they take their turns side by side."""


def checks_of_nobody(home: Home) -> list[Report]:
    """What they find; nothing where not even that can be tried."""
    with suppress(Exception):  # What is broken is why the report is made.
        return asyncio.run(_look(home))
    return []


async def _look(home: Home) -> list[Report]:
    from callpop.platform.autostart.native import autostart
    from callpop.platform.phone_links.native import phone_links
    from callpop.ui.resource import resource

    links = phone_links(link_command(home), resource("icons", "callpop.svg"))
    checks = checks_alone(autostart(home_command(home)), links)
    found = [line_of(check, gently=True, patience=_SECONDS) for check in checks]
    return list(await asyncio.gather(*found))
