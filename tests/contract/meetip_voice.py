"""Meetip PRO in its own tuples (``protocols.md`` 6.3 to 6.7)."""

from callpop.pbx.connector import Closed, Post, Send
from callpop.pbx.contract import About, Cuts, Opens, Says, Step, Steps, Voice, Waits
from callpop.pbx.meetip import MEETIP

ASKED = "(???,CONECTADO)"


class MeetipVoice(Voice):
    def __init__(self, *, monitor: bool) -> None:
        super().__init__(
            MEETIP,
            settings={
                "server": "127.0.0.1:9300",
                "tenant": "227",
                "extension": "11",
                "monitor": "yes" if monitor else "no",
            },
            secrets={"key": "XX_673482yRTO988423432xx%"},
            prefix="+3461",
        )
        self._monitor = monitor

    def lets_in(self, channel: str) -> Steps:
        return [Says(ASKED, channel), Waits(5)]

    def refuses(self, channel: str) -> Steps:
        turned_out: list[Step] = [
            Says(ASKED, channel),
            Cuts(Closed(opened=True, code=1000), channel),
        ]
        return [*turned_out, Opens(channel), *turned_out]

    def rings(self, about: About) -> Steps:
        return [
            Says(f"(CALL,{_national(about)})"),
            Says("(info,-Timbre)"),
            *self._watched("Timbre", "0"),
            *self._watched(_national(about), _transaction(about)),
        ]

    def answered(self, about: About) -> Steps:
        return [Says("(info,- Ocupado)"), *self._watched("Ocupada", "0")]

    def ended(self, about: About) -> Steps:
        over = self._watched("terminada", _transaction(about))
        return [*over, Says("(info,-Livre)"), *self._watched("Libre", "0")]

    given_up = ended

    def dialled(self, sent: Send | Post) -> str | None:
        assert isinstance(sent, Send)
        verb, _, number = sent.data.strip("()").partition(",")
        return number if verb == "call" else None

    def takes_dial(self, about: About) -> Steps:
        # Nobody tells when the other side answers.
        return [Says("(info,-Timbre)"), *self._watched("Timbre", "0"), Says("(info,-Ocupado)"),
                *self._watched("Ocupada", "0"), Says("(info,Chamada...)")]  # fmt: skip

    def dial_ended(self, about: About) -> Steps:
        return [Says("(info,-Livre)"), *self._watched("Libre", "0")]

    def refuses_dial(self, about: About) -> Steps:
        return [Says("(info,Ocupado)")]

    def _watched(self, state: str, transaction: str) -> list[Says]:
        told = Says(f"(info,270-{state}-11-{transaction})", "monitor")
        return [told] if self._monitor else []


def _national(about: About) -> str:
    return about.digits.removeprefix("34")


def _transaction(about: About) -> str:
    return f"1508337505.{about.call + 1}"
