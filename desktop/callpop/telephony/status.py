"""How an account's connection to its PBX goes, in words that a person understands."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from callpop.telephony.commands import NO_CAPABILITIES, Capabilities
from callpop.telephony.sentence import NOTHING, Sentence, say

CONNECTED = say("Connected.")
"""The detail of an account of which there is nothing more to say."""


class LinkState(StrEnum):
    """The state of an account's session."""

    CONNECTING = "connecting"
    """On the way; the PBX has not proved itself yet."""
    ONLINE = "online"
    """The PBX has proved that it talks to us."""
    WAITING = "waiting"
    """Cut or refused for now; will be tried again by itself."""
    REFUSED = "refused"
    """It can't go on without the agent: wrong key, locked keyring, wrong address."""
    OFFLINE = "offline"
    """Switched off, or not started yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountStatus:
    """What the agent is told of one account."""

    account: str
    kind: str
    """The PBX's kind, as in ``callpop account add KIND``."""
    title: str
    """The PBX's name as people know it."""
    state: LinkState = LinkState.OFFLINE
    since: datetime | None = None
    detail: Sentence = NOTHING
    retry_at: datetime | None = None
    """When a waiting account is tried again."""
    last_event_at: datetime | None = None
    capabilities: Capabilities = NO_CAPABILITIES
    needs_secret: bool = False
    """It waits for a secret: the keyring is locked or absent, or holds none."""

    @property
    def well(self) -> bool:
        """Online, and there is nothing else to tell."""
        return self.state is LinkState.ONLINE and self.detail in (CONNECTED, NOTHING)

    @property
    def can_dial(self) -> bool:
        """Whether a call can be placed now."""
        early = self.state in (LinkState.CONNECTING, LinkState.WAITING)
        ready = self.state is LinkState.ONLINE or (early and self.capabilities.dial_early)
        return ready and self.capabilities.dial
