"""What an agent can ask of a PBX, and which PBX can do it."""

from dataclasses import dataclass
from enum import StrEnum

from callpop.telephony.sentence import Sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class Capabilities:
    """What an account's PBX can do; the windows offer nothing else."""

    dial: bool = False
    dial_early: bool = False
    """Dials while it is not connected, too: calls are placed apart from where events come in."""
    hang_up: bool = False
    transfer: bool = False
    watch: bool = False
    """Shows the state of colleagues."""
    queues: bool = False
    pause: bool = False
    crm_link: bool = False
    """Calls carry links to the CRM."""


NO_CAPABILITIES = Capabilities()


@dataclass(frozen=True, slots=True)
class Dial:
    """Place a call: the agent's own phone rings first."""

    request: str
    """Our id of this request; its answer carries it."""
    number: str
    """E.164 or an extension, as :func:`callpop.telephony.numbers.dialable` gave it."""


@dataclass(frozen=True, slots=True)
class HangUp:
    """End a call; ``legs`` as in :attr:`callpop.telephony.model.Call.legs`."""

    request: str
    legs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Transfer:
    """Hand a call to ``destination``."""

    request: str
    legs: tuple[str, ...]
    destination: str


Command = Dial | HangUp | Transfer


class Verdict(StrEnum):
    """What became of a command."""

    ACCEPTED = "accepted"
    REFUSED = "refused"
    UNKNOWN = "unknown"
    """The PBX never said: look at the phone."""


@dataclass(frozen=True, slots=True)
class CommandAnswer:
    """The PBX's answer to one command, in its own words where it has any."""

    request: str
    verdict: Verdict
    words: Sentence
