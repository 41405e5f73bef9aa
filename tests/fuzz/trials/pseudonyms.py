"""What a report for support tells of callers: nothing, and the same of the same one everywhere."""

import json
from datetime import UTC, datetime
from random import Random

from tests.fuzz.subject import Subject, literals, parts_of, pure

from callpop.diagnostics.pseudonyms import Pseudonyms
from callpop.diagnostics.vocabulary import Vocabulary
from callpop.pbx.connector import installed_kinds

_VOCABULARY = Vocabulary(installed_kinds().values())
_NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
_NAMES = ("Кравчинська", "Zbigniewska", "李小龍", "Ñandúez", "ПИЛИПЕНКО", "Ѓорѓиевска")
_NUMBERS = ("+380{}", "380{}", "00380{}", "+380 {} {} {} {}", "({}) {}-{}-{}", "tel:+380{}")


def _hidden(data: bytes) -> None:
    """A caller between two texts, in a frame of every sort and in a sentence."""
    chance = Random(data)
    before, after = (part[:2_000] for part in parts_of(data, 2))
    name, tail = chance.choice(_NAMES), f"{chance.randrange(1_000_000):06}"
    groups = (f"4{tail[0]}", tail[1:3], tail[3:5], f"{tail[5]}7")
    form = chance.choice(_NUMBERS)
    number = form.format(*groups) if form.count("{}") > 1 else form.format("".join(groups))
    by = Pseudonyms(_VOCABULARY, _NOW)
    by.vendors(_VOCABULARY.hosts())
    told = {"event": before, "num": number, "name": name, "status": after}
    other = json.loads(by.frame(json.dumps(told, ensure_ascii=bool(chance.randrange(2)))))
    assert list(other) == list(told)
    assert other["num"] != number and other["name"] != name, other
    assert len(other["num"]) == len(number)
    # The same everywhere, whatever stands around it.
    assert by.strict(number) == other["num"] and by.strict(name) == other["name"]
    for line in (
        by.strict(f"{before} {name} {after}"),
        by.frame(f"({name},{number})"),
        by.frame(f'{{"a": "{name}", "b": "{number}'),
        by.form(f"cmd=contact&name={name}&phone={number}"),
        by.gentle(f"{name} calls from {number}."),
    ):
        assert name not in line or name in before + after, line
        assert number not in line, line
    by.gentle(before)
    by.frame(before)
    by.form(after)
    by.address(f"https://{after}")


PSEUDONYMS = Subject(
    "pseudonyms",
    "a caller between two texts is somebody else in every frame and sentence, and the same one; "
    "what was JSON still is",
    pure(_hidden),
    lambda: literals("diagnostics/test_pseudonyms.py", "sessions/test_masking.py"),
    ("callpop.diagnostics.pseudonyms", "callpop.diagnostics.tables"),
    ("\x1f", '"', "\\", "\\u0430", "%D0%B0", "&", "=", ":", "://", "@", ".", "+380", "(", ")", "-",
     "{", "[", "1772442000", "2026-03-02", "::1", "10.0.0.1", "&#1080;", "é", "李", "masked-"),
    seconds=0.1,
    longest=4_000,
    quick=80,
)  # fmt: skip
