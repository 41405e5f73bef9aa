"""The servers of the day, and the accounts with which the app connects to them."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from callpop.clock import Clock
from callpop.simulators.crm import CrmSite
from callpop.simulators.day import almaty, bratislava, kyiv, lisbon, lviv
from callpop.simulators.day.stage import Account, Places

CLIENTS = (
    *kyiv.CLIENTS,
    *lviv.CLIENTS,
    *bratislava.CLIENTS,
    *lisbon.CLIENTS,
    *almaty.CLIENTS,
)
"""Whom the CRM knows."""

CONTACTS = (bratislava.ZUZANA, lisbon.INES, almaty.AIGERIM)
"""Whom the agent's own address book knows: their PBXs know no names."""


@asynccontextmanager
async def open_places(clock: Clock) -> AsyncIterator[Places]:
    """The servers, on free ports of this machine."""
    async with (
        CrmSite(CLIENTS, priority=2) as crm,
        kyiv.pbx(crm, clock) as office,
        lviv.pbx(crm, clock) as branch,
        bratislava.pbx(clock) as desk,
        lisbon.pbx(clock) as small_office,
        almaty.pbx() as warehouse,
    ):
        yield Places(crm, office, branch, desk, small_office, warehouse)


def accounts(places: Places) -> tuple[Account, ...]:
    """The agent's five accounts."""
    return (
        kyiv.account(places.kyiv),
        lviv.account(places.lviv),
        bratislava.account(places.bratislava, places.crm),
        lisbon.account(places.lisbon),
        almaty.account(places.almaty, places.crm),
    )
