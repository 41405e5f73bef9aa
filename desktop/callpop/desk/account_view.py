"""How the accounts are shown in little room: what is well in one line, trouble in its own."""

from collections.abc import Sequence
from dataclasses import dataclass

from callpop.telephony.status import AccountStatus, LinkState

FEW = 2
"""So many accounts have a line each, however they are."""
MOST_TOLD = 2
"""Of more accounts that are cut off, each is told in one line."""


@dataclass(frozen=True, slots=True)
class AccountsView:
    """Which accounts stand in a line of their own, and which in one together."""

    alone: tuple[AccountStatus, ...] = ()
    together: tuple[AccountStatus, ...] = ()
    """Online, and nothing to tell but that."""
    brief: bool = False
    """There is no room for a sentence about what mends itself."""


def accounts_view(statuses: Sequence[AccountStatus]) -> AccountsView:
    """How to show ``statuses``; the order stays."""
    well = tuple(one for one in statuses if one.well)
    if len(statuses) <= FEW or len(well) < 2:
        well = ()
    alone = tuple(one for one in statuses if one not in well)
    cut = [one for one in alone if one.state not in (LinkState.ONLINE, LinkState.REFUSED)]
    return AccountsView(alone, well, brief=len(cut) > MOST_TOLD)
