"""Phonet and Vega in their own frames (``protocols.md`` 1.2, 1.3; 3.1 T16, T19)."""

import json
from datetime import datetime

from callpop.pbx.connector import Closed, PbxKind, Post, Send
from callpop.pbx.contract import About, Cuts, Says, Steps, Voice, Waits

ME = {"id": 120, "type": 1, "displayName": "Ivan", "ext": "001"}
IN, OUT = 4, 2


class PhonetVoice(Voice):
    def __init__(self, kind: PbxKind) -> None:
        super().__init__(
            kind,
            settings={"domain": "office.example.com", "subscriber": "001"},
            secrets={"api_key": "S3Bvc2eNimuQmQWyJt5aEvNjbND1fz0X"},
            prefix="+38067",
        )

    def lets_in(self, channel: str) -> Steps:
        return [Waits(4)]

    def refuses(self, channel: str) -> Steps:
        error = json.dumps({"event": "error", "message": "Wrong apiKey"})
        return [Says(error, channel), Cuts(Closed(opened=True, code=1000), channel)]

    def rings(self, about: About) -> Steps:
        return [_event("call.dial", about, IN)]

    def answered(self, about: About) -> Steps:
        return [_event("call.bridge", about, IN, bridged=True)]

    def ended(self, about: About) -> Steps:
        return [_event("call.hangup", about, IN)]

    given_up = ended

    def dialled(self, sent: Send | Post) -> str | None:
        assert isinstance(sent, Send)
        asked = json.loads(sent.data)
        return asked["to"] if asked["action"] == "call" else None

    def takes_dial(self, about: About) -> Steps:
        return [Says(json.dumps({"event": "success"})), _event("call.dial", about, OUT)]

    def other_side_answers(self, about: About) -> Steps:
        return [_event("call.bridge", about, OUT, bridged=True)]

    def dial_ended(self, about: About) -> Steps:
        return [_event("call.hangup", about, OUT)]

    def refuses_dial(self, about: About) -> Steps:
        return [Says(json.dumps({"event": "error", "message": "Номер заборонено"}))]


def _event(name: str, about: About, way: int, *, bridged: bool = False) -> Says:
    return Says(
        json.dumps(
            {
                "event": name,
                "uuid": f"23-1453990999.{about.call}",
                "parentUuid": None,
                "lgDirection": way,
                "leg": ME,
                "leg2": None,
                "otherLegs": [{"id": "29", "name": "Анастасія", "num": about.number}],
                "bridgeAt": _ms(about.now.wall) if bridged else None,
                "serverTime": str(_ms(about.now.wall)),
                "trunkNum": "567850550",
            }
        )
    )


def _ms(at: datetime) -> int:
    return round(at.timestamp() * 1000)
