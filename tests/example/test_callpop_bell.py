from callpop_bell import BELL

from callpop.pbx.connector import Post, Send
from callpop.pbx.contract import About, ConnectorContract, Says, Steps, Voice


class BellVoice(Voice):
    def lets_in(self, channel: str) -> Steps:
        return [Says("WELCOME")]

    def refuses(self, channel: str) -> Steps:
        return [Says("GOAWAY wrong PIN")]

    def rings(self, about: About) -> Steps:
        return [Says(f"RING c{about.call} {about.number}")]

    def answered(self, about: About) -> Steps:
        return [Says(f"UP c{about.call}")]

    def ended(self, about: About) -> Steps:
        return [Says(f"DOWN c{about.call}")]

    given_up = ended

    def dialled(self, sent: Send | Post) -> str | None:
        assert isinstance(sent, Send)
        word, _, rest = sent.data.partition(" ")
        return rest.partition(" ")[2] if word == "CALL" else None

    def takes_dial(self, about: About) -> Steps:
        return [Says(f"OK {_tag(about)} c{about.call}")]

    def other_side_answers(self, about: About) -> Steps:
        return [Says(f"UP c{about.call}")]

    def refuses_dial(self, about: About) -> Steps:
        return [Says(f"NO {_tag(about)} no credit")]


def _tag(about: About) -> str:
    assert isinstance(about.sent, Send)
    return about.sent.data.split(" ")[1]


class TestBell(ConnectorContract):
    voice = BellVoice(
        BELL,
        settings={"server": "bell.example.com", "extension": "12"},
        secrets={"pin": "4711-0815"},
        prefix="+1201",
    )
