"""Pop-ups paused: for a while, or until the agent says otherwise."""

from dataclasses import dataclass
from datetime import datetime

from callpop.desk.feed import Feed
from callpop.telephony.moment import Moment


@dataclass(frozen=True, slots=True)
class Paused:
    """Whether pop-ups are paused, and until when."""

    on: bool = False
    until: datetime | None = None
    """None: until the agent resumes."""


class Pause:
    """The agent's wish not to be disturbed by new calls."""

    def __init__(self) -> None:
        self.state = Paused()
        self._deadline: float | None = None
        self.changes: Feed[Paused] = Feed("pauses")

    @property
    def on(self) -> bool:
        """Nothing pops for calls that begin now."""
        return self.state.on

    def pause(self, now: Moment, until: datetime | None = None) -> None:
        """Pause until ``until`` (aware), or for good; a time that is past resumes."""
        if until is not None and until <= now.wall:
            self.resume()
            return
        self._deadline = None if until is None else now.ticks + (until - now.wall).total_seconds()
        self._become(Paused(on=True, until=until))

    def resume(self) -> None:
        """Show pop-ups again, for calls that begin from now on."""
        self._deadline = None
        self._become(Paused())

    def elapsed(self, now: Moment) -> None:
        """A deadline may have passed."""
        if self._deadline is not None and self._deadline <= now.ticks:
            self.resume()

    def deadline(self) -> float | None:
        """Ticks at which the pause ends by itself."""
        return self._deadline

    def _become(self, state: Paused) -> None:
        if state != self.state:
            self.state = state
            self.changes.publish(state)
