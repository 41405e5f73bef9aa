"""How long a session waits for what."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Patience:
    """All times are seconds."""

    open: float = 10.0
    """From the name look-up to the end of the handshake."""
    first_pause: float = 1.0
    """The longest pause after the first failure; it doubles with each further one."""
    longest_pause: float = 60.0
    held: float = 10.0
    """A connection must be proved and last that long before failures are forgiven."""
    least_gap: float = 1.0
    """Between two attempts on one channel, whatever asks for the second."""
    longest_retry_after: float = 900.0
    """A PBX that asks for a longer pause is not believed."""
    second_thoughts: float = 900.0
    """After which a PBX is asked again that let us in and then refused: what refused may not have
    been the PBX. One that never let us in is not."""
    probe: float = 3.0
    """After a change of the network, for a sign of life."""
    farewell: float = 1.0
    """To close politely."""
    post: float = 14.0
    """For the whole of an HTTP request of ours: a little less than the agent waits, who is then
    told why."""
    request: float = 10.0
    """Whoever calls us by HTTP may take to say what they want."""
    handshakes: int = 8
    """Channels of one account that may connect at once."""


DEFAULT = Patience()
