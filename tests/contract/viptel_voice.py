"""VIPTel in its own messages (``protocols.md`` 5.1 to 5.5)."""

import json
from typing import Any

from callpop.pbx.connector import Post, Send
from callpop.pbx.contract import About, Says, Steps, Voice, Waits
from callpop.pbx.viptel import VIPTEL

OURS = "0412289133"


class ViptelVoice(Voice):
    def __init__(self) -> None:
        super().__init__(
            VIPTEL,
            settings={"username": "viptel", "extension": "12"},
            secrets={"password": "heslo-z-obchodu"},
            prefix="+42190",
        )

    def lets_in(self, channel: str) -> Steps:
        return [_says(code=100, message="Send your username", nonce="abc123"),
                _says(code=202, message="Login successfull"), Waits(6)]  # fmt: skip

    def refuses(self, channel: str) -> Steps:
        return [_says(code=100, message="Send your username", nonce="abc123"),
                _says(code=401, message="Wrong username and/or password"),
                _says(code=110, message="Closing connection, bye")]  # fmt: skip

    def restarts(self, channel: str) -> Steps:
        return [_says(code=503, message="Server is restarting, please reconnect")]

    def rings(self, about: About) -> Steps:
        return [_begin(_id(about), _national(about.number), "12")]

    def answered(self, about: About) -> Steps:
        return [_says(event="call.pickup", unique_id=_id(about))]

    def ended(self, about: About) -> Steps:
        return [_says(event="call.end", unique_id=_id(about), status="answer")]

    def given_up(self, about: About) -> Steps:
        return [_says(event="call.end", unique_id=_id(about), status="cancel")]

    def dialled(self, sent: Send | Post) -> str | None:
        asked = _asked(sent)
        return asked["to"] if asked["action"] == "call.create" else None

    def takes_dial(self, about: About) -> Steps:
        return [self._created(about, 1), _begin(_id(about, 1), "12", "12")]

    def other_side_answers(self, about: About) -> Steps:
        assert about.sent is not None
        to = _asked(about.sent)["to"]
        return [_says(event="call.pickup", unique_id=_id(about, 1)), self._created(about, 2),
                _begin(_id(about, 2), "12", to),
                _says(event="call.pickup", unique_id=_id(about, 2))]  # fmt: skip

    def dial_ended(self, about: About) -> Steps:
        return [_says(event="call.end", unique_id=_id(about, leg), status="answer")
                for leg in (2, 1)]  # fmt: skip

    def refuses_dial(self, about: About) -> Steps:
        return [_says(code=403, message="You are not allowed to use this action")]

    def hangs_up(self, about: About) -> Steps:
        assert about.sent is not None
        asked = _asked(about.sent)
        return [_says(event="call.end", unique_id=asked["unique_id"], status="answer")]

    def transfers(self, about: About, destination: str) -> Steps:
        assert about.sent is not None
        asked = _asked(about.sent)
        return [_begin(asked["unique_id"], OURS, asked["destination"])]

    def _created(self, about: About, leg: int) -> Says:
        assert about.sent is not None
        made = _asked(about.sent)["call_random_id"]
        return _says(event="call.create_response", unique_id=_id(about, leg), call_random_id=made)


def _says(**message: Any) -> Says:
    return Says(json.dumps(message))


def _begin(unique_id: str, caller: str, callee: str) -> Says:
    return _says(event="call.begin", unique_id=unique_id, caller=caller, caller_name=caller,
                 callee=callee, callee_name=callee, called_number=OURS)  # fmt: skip


def _id(about: About, leg: int = 0) -> str:
    return f"145346{leg}.{about.call}"


def _asked(sent: Send | Post) -> dict[str, str]:
    assert isinstance(sent, Send)
    asked: dict[str, str] = json.loads(sent.data)
    return asked


def _national(number: str) -> str:
    return number.replace("+421", "0")
