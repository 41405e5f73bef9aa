"""The translators that are fuzzed: their accounts, their recorded conversations, their grammars."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from random import Random

from tests.contract.meetip_voice import MeetipVoice
from tests.contract.phonet_voice import PhonetVoice
from tests.contract.viptel_voice import ViptelVoice
from tests.contract.xvb_voice import XvbVoice
from tests.fuzz import grammars

import callpop.pbx
from callpop.pbx.connector import Connector
from callpop.pbx.contract import Bench, Voice
from callpop.pbx.contract.steps import Asks, Says, Step
from callpop.pbx.phonet import PHONET, VEGA
from callpop.sessions.recording import Line, read_recording
from callpop.telephony.sentence import Sentence

WIRE = Path(__file__).parents[1] / "wire"
PBX = Path(callpop.pbx.__file__).parent


@dataclass(frozen=True)
class Translator:
    """One translator."""

    name: str
    voice: Voice
    grammar: Callable[[Random], Step]
    wire: str
    """The folder of its recordings."""
    guide: tuple[str, ...]
    """The modules that it is made of."""
    more: Mapping[str, str] = field(default_factory=dict)
    """Settings that give it more to do."""

    def connector(self) -> Connector:
        return self.voice.kind.connector({**self.voice.settings, **self.more}, self.voice.secrets)

    def bench(self) -> Bench:
        return Bench(self.connector(), self.voice.kind.country, self.voice.secrets.values())

    @cached_property
    def conversations(self) -> list[list[Step]]:
        """What the PBX said in each recording."""
        found = [_messages(path) for path in sorted((WIRE / self.wire).glob("*.jsonl"))]
        return [conversation for conversation in found if conversation]


def _messages(path: Path) -> list[Step]:
    unread: list[Sentence] = []
    with path.open("rb") as file:
        lines = list(read_recording(file, unread.append)[1])
    assert not unread
    return [step for line in lines if (step := _message(line)) is not None]


def _message(line: Line) -> Step | None:
    if line.message is not None:
        return Says(line.message, line.channel)
    return Asks(line.request.request) if line.request is not None else None


HOLDS = (
    "what follows from an input, and what is kept, is bounded; every command is answered once; no "
    "call goes on for ever; no secret is told"
)


def _modules(name: str) -> tuple[str, ...]:
    names = sorted(path.stem for path in PBX.glob(f"{name}*.py"))
    return (*(f"callpop.pbx.{one}" for one in names), "callpop.pbx.lenient")


TRANSLATORS: Mapping[str, Translator] = {
    one.name: one
    for one in (
        Translator(
            "phonet",
            PhonetVoice(PHONET),
            grammars.phonet,
            "phonet",
            _modules("phonet"),
            {"subscriber": "101", "watch": "102"},
        ),
        Translator("vega", PhonetVoice(VEGA), grammars.phonet, "phonet", _modules("phonet")),
        Translator("viptel", ViptelVoice(), grammars.viptel, "viptel", _modules("viptel")),
        Translator(
            "meetip", MeetipVoice(monitor=True), grammars.meetip, "meetip", _modules("meetip")
        ),
        Translator("xvb", XvbVoice(), grammars.xvb, "xvb", _modules("xvb")),
    )
}
