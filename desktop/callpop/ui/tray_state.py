"""What the tray says of accounts, calls and pauses: which picture, and the same in words."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from callpop.desk import wording
from callpop.telephony.model import Call
from callpop.telephony.sentence import say
from callpop.telephony.status import AccountStatus, LinkState
from callpop.ui.tray_icon import Mood, TrayLook
from callpop.ui.words import link_state, translate


def tray_look(
    statuses: Sequence[AccountStatus], calls: Sequence[Call], missed: int, *, paused: bool
) -> TrayLook:
    """The picture. Ringing outranks trouble, trouble outranks all that is well."""
    if any(_rings(call) for call in calls):
        return TrayLook(Mood.RINGING, missed, paused)
    # One that the agent switched off is no news.
    states = [status.state for status in statuses if status.state is not LinkState.OFFLINE]
    online = LinkState.ONLINE in states
    if LinkState.REFUSED in states or (online and LinkState.WAITING in states):
        mood = Mood.TROUBLE
    elif online:
        mood = Mood.WELL
    else:
        mood = Mood.UNKNOWN
    return TrayLook(mood, missed, paused)


def tray_words(
    statuses: Sequence[AccountStatus],
    calls: Sequence[Call],
    missed: int,
    *,
    pause: str,
    hidden: bool = False,
) -> str:
    """The tool tip: the same in words, a line for each thing; ``pause`` says why nothing pops up,
    ``hidden`` is whether names and numbers are."""
    lines = [
        translate(say("Incoming call: {who}", who=wording.title(call)))
        for call in calls
        if _rings(call)
    ]
    if missed:
        lines.append(
            translate(say("{count} missed calls", one="{count} missed call", count=missed))
        )
    if pause:
        lines.append(pause)
    if hidden:
        lines.append(QCoreApplication.translate("Tray", "Names and numbers are hidden"))
    if not statuses:
        lines.append(QCoreApplication.translate("Tray", "No account is set up yet"))
    for status in statuses:
        said = f"{status.account}: {link_state(status.state)}"
        if status.state in (LinkState.REFUSED, LinkState.WAITING) and status.detail:
            said += f". {translate(status.detail)}"
        lines.append(said)
    return "\n".join(["Callpop", *lines])


def _rings(call: Call) -> bool:
    return wording.rings_in(call) and call.at_my_phone and call.stale_since is None
