"""``callpop check``: what stands in its way, as lines for people and scripts; also where no app
runs."""

from collections.abc import Sequence

from callpop.accounts.home import Home
from callpop.accounts.vault import Vault
from callpop.checks import (
    PATIENCE,
    Check,
    Finding,
    Standing,
    TrialResult,
    finding_of,
    milliseconds,
    trouble,
)
from callpop.desk.report import Report
from callpop.platform.autostart.backend import Backend
from callpop.platform.checks.autostart import AutostartCheck
from callpop.platform.checks.do_not_disturb import DoNotDisturbCheck
from callpop.platform.checks.keyring import KeyringCheck
from callpop.platform.checks.notification_service import NotificationCheck
from callpop.platform.checks.phone_links import PhoneLinksCheck
from callpop.platform.own_command import own_command
from callpop.platform.phone_links.backend import Backend as Links
from callpop.telephony.sentence import Sentence, say


def home_command(home: Home) -> list[str]:
    """What starts Callpop with this ``home`` at log-in, without a window."""
    return [*link_command(home), "--hidden"]


def link_command(home: Home) -> list[str]:
    """What a link is put behind to be opened by Callpop with this ``home``."""
    elsewhere = [] if home == Home.usual() else ["--home", str(home.settings.parent)]
    return [*own_command(), *elsewhere]


def checks_alone(starter: Backend, links: Links) -> tuple[Check, ...]:
    """What can be looked at where Callpop does not run: that first of all."""
    vault = Vault()
    return (
        NotRunningCheck(),
        *desktop_checks(),
        KeyringCheck(vault.try_out, vault.unlock),
        PhoneLinksCheck(links),
        AutostartCheck(starter),
    )


def desktop_checks() -> tuple[Check, ...]:
    """Of the desktop alone."""
    return NotificationCheck(), DoNotDisturbCheck()


class NotRunningCheck:
    """Nobody is there to show a call."""

    key = "callpop"
    title = say("Callpop")

    async def look(self, *, gently: bool = False) -> Finding:
        """Say so."""
        return trouble(
            say("Callpop is not running: no call is shown."), say("Start it with: callpop")
        )


async def report(checks: Sequence[Check]) -> list[Report]:
    """What the checks find, one after the other: the answer to ``callpop check``."""
    return [await line_of(check) for check in checks]


def call_report(result: TrialResult) -> Report:
    """The line of ``callpop check`` for a test call."""
    times = {"heard_ms": result.heard, "card_ms": result.card, "notification_ms": result.note}
    line = _of("test-call", say("Test call"), result.finding)
    return line | {key: None if at is None else milliseconds(at) for key, at in times.items()}


def all_well(lines: Sequence[Report]) -> bool:
    """Nothing keeps the next call from being seen."""
    return not any(line["state"] == Standing.TROUBLE.value for line in lines)


async def line_of(check: Check, *, gently: bool = False, patience: float = PATIENCE) -> Report:
    """What one check finds."""
    finding = await finding_of(check, gently=gently, patience=patience)
    return _of(check.key, check.title, finding)


def _of(key: str, title: Sentence, finding: Finding) -> Report:
    return {
        "check": key,
        "title": str(title),
        "state": finding.standing.value,
        "words": str(finding.words),
        "advice": str(finding.advice),
    }
