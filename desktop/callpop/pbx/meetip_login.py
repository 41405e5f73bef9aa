"""Logging in to Meetip: what it asks for and how it wants the answer (``protocols.md`` 6.3).

The document prints the answers without parentheses, and probably lost them in printing. One form
is tried, then the other, and then no more (M2, M3).
"""

from dataclasses import dataclass, field
from enum import Enum, auto

from callpop.pbx.meetip_messages import Asked

QUIET_SECONDS = 3.0
"""Without a further challenge for so long, we are logged in: no yes is documented."""
ANSWER_SECONDS = 5.0
"""A challenge or an end so soon after our answer says that it was not understood."""

_MOST_REPEATS = 3
_RESTARTS = frozenset({1001, 1012, 1013})


class Standing(Enum):
    """How a login goes after the connection's end."""

    FINE = auto()
    TRY_OTHER = auto()
    HOPELESS = auto()


@dataclass(slots=True)
class Login:
    """One channel's way in; outlives its connections."""

    tenant: str
    extension: str
    key: str = field(repr=False)
    bare: bool
    """Whether the answers go without parentheses."""
    tried_both: bool = False
    open: bool = False
    proved: bool = False
    ponged: bool = False
    sure: bool = False
    """The PBX once talked to us after an answer of this form."""
    quiet_at: float = 0.0
    _answered: dict[Asked, float] = field(default_factory=dict)
    _repeats: int = 0

    def opened(self, ticks: float) -> None:
        """A new connection stands."""
        self.open, self.proved, self.ponged = True, False, False
        self.quiet_at = ticks + QUIET_SECONDS
        self._repeats = 0
        self._answered.clear()

    def answer(self, asked: Asked, ticks: float) -> str | None:
        """What to send; None where both forms were refused."""
        before = self._answered.get(asked)
        again = before is not None and ticks - before <= ANSWER_SECONDS
        if again:
            self._repeats += 1
            # What once was understood is not doubted for one repetition.
            enough = self._repeats > _MOST_REPEATS if self.sure else not self._other_form()
            if enough:
                return None
        self._answered[asked] = ticks
        self.quiet_at = ticks + QUIET_SECONDS
        match asked, self.bare:
            case Asked.KEY, False:
                return f"({self.tenant}/{self.extension},{self.key})"
            case Asked.KEY, True:
                return f"{self.tenant}/{self.extension}, {self.key} "
            case _, False:
                return f"({self.tenant},{self.extension})"
        return f"{self.tenant}, {self.extension}"

    def heard(self) -> None:
        """Something else than a challenge came: the answer was understood."""
        self.sure = True

    @property
    def waits_for_quiet(self) -> bool:
        """It is let in once nothing more is asked."""
        return self.open and not self.proved and (self.ponged or bool(self._answered))

    def quiet(self, ticks: float) -> bool:
        """Whether nothing more was asked for long enough."""
        return self.waits_for_quiet and ticks >= self.quiet_at

    def closed(self, code: int | None, ticks: float) -> Standing:
        """The connection ended, with this code if any."""
        soon = code not in _RESTARTS and any(
            ticks - at <= ANSWER_SECONDS for at in self._answered.values()
        )
        self.open = self.proved = self.ponged = False
        self._answered.clear()
        if not soon or self.sure:
            return Standing.FINE
        return Standing.TRY_OTHER if self._other_form() else Standing.HOPELESS

    def start_over(self) -> None:
        """The agent acts: both forms may be tried again."""
        self.tried_both = False

    def _other_form(self) -> bool:
        if self.tried_both:
            return False
        self.tried_both = True
        self.bare = not self.bare
        return True
