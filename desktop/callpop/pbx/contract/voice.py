"""How one PBX says what the contract suite wants said: the only part that an author writes."""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass

from callpop.pbx.connector import Closed, Connector, PbxKind, Post, Send
from callpop.pbx.contract.steps import Cuts, Steps
from callpop.telephony.moment import Moment
from callpop.telephony.numbers import digits_of


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """Which call the PBX speaks of."""

    call: int
    """The suite's own number of the call: make the PBX's ids of it."""
    number: str
    """The other side's, E.164."""
    now: Moment
    sent: Send | Post | None = None
    """What the connector sent for the call, where the agent asked for it."""

    @property
    def digits(self) -> str:
        """The number without its plus."""
        return digits_of(self.number)


class Voice(ABC):
    """A PBX in its own frames.

    ``kind`` is what is tried, with ``settings`` and ``secrets`` that make an account of it.
    Clients' numbers are ``prefix``, such as ``+38067``, and seven digits: possible ones of the
    PBX's country.
    """

    def __init__(
        self,
        kind: PbxKind,
        *,
        settings: Mapping[str, str],
        secrets: Mapping[str, str],
        prefix: str,
    ) -> None:
        self.kind = kind
        self.settings = settings
        self.secrets = secrets
        self.prefix = prefix

    def connector(self) -> Connector:
        """The connector that is tried."""
        return self.kind.connector(self.settings, self.secrets)

    # The connection

    @abstractmethod
    def lets_in(self, channel: str) -> Steps:
        """A channel has just been opened: everything until the PBX is known to talk to us."""

    def refuses(self, channel: str) -> Steps:
        """Instead, the PBX does not take our secret. Nothing where it has no way to say so."""
        return ()

    def restarts(self, channel: str) -> Steps:
        """The PBX is shut down in good order."""
        return (Cuts(Closed(opened=True, code=1012), channel),)

    # A call to the agent

    @abstractmethod
    def rings(self, about: About) -> Steps:
        """Somebody calls, and the agent's phone rings."""

    @abstractmethod
    def answered(self, about: About) -> Steps:
        """The agent picks it up."""

    @abstractmethod
    def ended(self, about: About) -> Steps:
        """The talk is over."""

    @abstractmethod
    def given_up(self, about: About) -> Steps:
        """The caller hangs up before anybody has picked up."""

    # A call that the agent asked for; only where ``Capabilities.dial``

    def dialled(self, sent: Send | Post) -> str | None:
        """The number that this asks the PBX to call; None where it asks for something else."""
        return None

    def takes_dial(self, about: About) -> Steps:
        """The PBX takes the request; the agent's own phone rings."""
        return ()

    def other_side_answers(self, about: About) -> Steps:
        """Whoever was called picks up. Nothing where the PBX does not tell."""
        return ()

    def dial_ended(self, about: About) -> Steps:
        """The dialled call is over."""
        return self.ended(about)

    def refuses_dial(self, about: About) -> Steps:
        """The PBX does not take the request."""
        return ()

    # What else the agent may ask for; only where ``Capabilities`` say so

    def hangs_up(self, about: About) -> Steps:
        """The PBX has ended the agent's call, since ``about.sent`` asked for it."""
        return ()

    def transfers(self, about: About, destination: str) -> Steps:
        """The PBX hands the call to ``destination``, since ``about.sent`` asked for it."""
        return ()
