"""What can happen to a connector, one step at a time."""

from collections.abc import Iterable
from dataclasses import dataclass

from callpop.pbx.connector import Closed, HttpAnswer, WebhookRequest
from callpop.telephony.commands import Command


@dataclass(frozen=True, slots=True)
class Opens:
    """A channel's connection stands."""

    channel: str


@dataclass(frozen=True, slots=True)
class Pongs:
    """The peer answered a keep-alive ping."""

    channel: str = ""


@dataclass(frozen=True, slots=True)
class Says:
    """The PBX sends a message; on the account's first channel where none is named."""

    data: str | bytes
    channel: str = ""


@dataclass(frozen=True, slots=True)
class Asks:
    """The PBX calls a webhook channel."""

    request: WebhookRequest
    channel: str = ""


@dataclass(frozen=True, slots=True)
class Responds:
    """The PBX answers the oldest form that it was posted."""

    answer: HttpAnswer


@dataclass(frozen=True, slots=True)
class Cuts:
    """A channel's connection ends, or could not be made."""

    closed: Closed
    channel: str = ""


@dataclass(frozen=True, slots=True)
class Waits:
    """Time passes, and nothing else."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Commands:
    """The agent asks for something."""

    command: Command


Step = Opens | Pongs | Says | Asks | Responds | Cuts | Waits | Commands
Steps = Iterable[Step]
