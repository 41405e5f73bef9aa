"""Being let in by VIPTel: the greeting, the login, and the quiet after it that makes it true
(``protocols.md`` 5.1, 5.4; 5.5 V1, V3, V25)."""

from enum import Enum, auto
from hashlib import sha1

from callpop.pbx.connector import Drop, Output, Proved, Refused, Send
from callpop.pbx.viptel_account import MAIN, TITLE, ViptelAccount
from callpop.pbx.viptel_messages import Nonce, Reply, frame
from callpop.pbx.viptel_words import gone_wrong, refused_login
from callpop.telephony.moment import Moment
from callpop.telephony.sentence import Sentence, say

LOGIN_SECONDS = 30.0
"""So long for the greeting, and for the answer to the login (5.1)."""
QUIET_SECONDS = 5.0
"""A login that is followed by nothing bad for so long is good (V3)."""
MOST_REFUSALS = 2
"""Times that the PBX may ask for a login that it has just got."""


class Phase(Enum):
    """How far the connection is."""

    CLOSED = auto()
    GREETING = auto()
    """Open; the nonce is still to come."""
    LOGIN = auto()
    ADMITTED = auto()
    """A 202, which is not yet "working" (V3)."""
    WORKING = auto()
    ENDING = auto()
    """Given up; what still arrives says nothing new."""


class Login:
    """The phases of one connection after the other."""

    def __init__(self, account: ViptelAccount) -> None:
        self._account = account
        self._until = 0.0
        """Ticks at which the phase ends by itself."""
        self._refusals = 0
        self.phase = Phase.CLOSED
        self.worked = False
        """Some connection did: we are on the list."""

    @property
    def admitted(self) -> bool:
        """The login was accepted, which is not yet "working"."""
        return self.phase in (Phase.ADMITTED, Phase.WORKING)

    def opened(self, now: Moment) -> None:
        """The server greets first."""
        self._enter(Phase.GREETING, now.ticks + LOGIN_SECONDS)

    def greeted(self, nonce: Nonce, now: Moment) -> list[Output]:
        """Its nonce makes the hash."""
        self._enter(Phase.LOGIN, now.ticks + LOGIN_SECONDS)
        name = self._account.username
        inner = _sha1(f"{name}:{self._account.password}")
        password = _sha1(f"{inner}:{nonce.value}")
        return [Send(MAIN, frame(action="user.login", username=name, password=password))]

    def answered(self, reply: Reply, now: Moment) -> list[Output]:
        """A code before the login was accepted."""
        if reply.code == 202 and self.phase is Phase.LOGIN:
            self._enter(Phase.ADMITTED, now.ticks + QUIET_SECONDS)
            return []
        if reply.code < 400:
            return self.drop(gone_wrong(reply)) if reply.code == 110 else []
        why = refused_login(reply)
        if why is None and reply.code == 401:
            self._refusals += 1
            if self._refusals >= MOST_REFUSALS:
                why = say("{title} does not take the login. Check username and password.",
                          title=TITLE)  # fmt: skip
        if why is None:
            return self.drop(gone_wrong(reply), at_once=reply.restarts)
        return self.refuse(why)

    def prove(self) -> list[Output]:
        """The PBX itself was heard, or nothing bad for a while."""
        if self.phase is not Phase.ADMITTED:
            return []
        self._refusals = 0
        self.worked = True
        self._enter(Phase.WORKING)
        return [Proved(MAIN)]

    def drop(self, why: Sentence, *, at_once: bool = False) -> list[Output]:
        """Give this connection up, and try another."""
        self._enter(Phase.ENDING)
        return [Drop(MAIN, why, at_once)]

    def refuse(self, why: Sentence) -> list[Output]:
        """The agent has to do something first."""
        self._enter(Phase.ENDING)
        return [Refused(MAIN, why)]

    def closed(self) -> None:
        """The connection is gone."""
        self._enter(Phase.CLOSED)

    def elapsed(self, now: Moment) -> list[Output]:
        """Phases end by themselves."""
        if now.ticks < self._until:
            return []
        match self.phase:
            case Phase.GREETING:
                return self.drop(say("{title} did not greet.", title=TITLE))
            case Phase.LOGIN:
                return self.drop(say("{title} did not answer the login.", title=TITLE))
        return self.prove()

    def deadline(self) -> float | None:
        """Ticks of the end of the phase."""
        ends = self.phase in (Phase.GREETING, Phase.LOGIN, Phase.ADMITTED)
        return self._until if ends else None

    def _enter(self, phase: Phase, until: float = 0.0) -> None:
        self.phase, self._until = phase, until


def _sha1(text: str) -> str:
    # The protocol's own choice, not ours.
    return sha1(text.encode(), usedforsecurity=False).hexdigest()
