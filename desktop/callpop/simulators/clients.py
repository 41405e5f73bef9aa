"""What the CRM systems behind a simulated PBX know about a phone number."""

from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import quote


@dataclass(frozen=True, slots=True)
class Client:
    """One client, as a CRM keeps them."""

    id: str
    name: str
    number: str
    company: str | None = None


@dataclass(frozen=True, slots=True)
class CrmEntry:
    """One CRM's answer for one call; all but number, link and priority is None for a stranger."""

    number: str
    url: str | None
    priority: int
    id: str | None = None
    name: str | None = None
    company: str | None = None


def digits(number: str) -> str:
    """The digits of a number: what two notations of it have in common."""
    return "".join(character for character in number if character.isdecimal())


def international(number: str) -> str:
    """The number as the PBX tells it: ``0991234567`` becomes ``+380991234567``.

    What is not a Ukrainian number (an extension, a withheld number) stays as it is.
    """
    only = digits(number)
    if len(only) == 10 and only.startswith("0"):
        return f"+38{only}"
    if len(only) == 12 and only.startswith("380"):
        return f"+{only}"
    return number


class Crm:
    """One CRM system connected to the PBX.

    ``base_url`` is where its pages are; ``priority`` is what the PBX's owner gave the connection.
    """

    def __init__(self, base_url: str, clients: Iterable[Client] = (), priority: int = 1) -> None:
        self.base_url = base_url.rstrip("/")
        self.priority = priority
        self.clients = list(clients)

    def entry(self, number: str) -> CrmEntry:
        """What this CRM says about ``number``: its client, or the form that makes a new one."""
        for client in self.clients:
            if digits(international(client.number)) == digits(number):
                return CrmEntry(
                    number=number,
                    url=f"{self.base_url}/clients/{quote(client.id, safe='')}",
                    priority=self.priority,
                    id=client.id,
                    name=client.name,
                    company=client.company,
                )
        form = f"{self.base_url}/clients/new?phone={quote(number, safe='')}"
        return CrmEntry(number=number, url=form, priority=self.priority)


def entries(crms: Iterable[Crm], number: str) -> tuple[CrmEntry, ...]:
    """Every CRM's entry, in the order in which they were connected; the bare number if none is."""
    told = international(number)
    found = tuple(crm.entry(told) for crm in crms)
    return found or (CrmEntry(number=told, url=None, priority=1),)
