"""What is wrong with the dial rules in ``settings.toml``, by file and line."""

import json
from pathlib import Path

from callpop.accounts.model import Settings
from callpop.accounts.reading import line_of
from callpop.desk.routing import rules_of
from callpop.telephony.sentence import Sentence, say
from callpop.telephony.text import clean

_KEY = "dial_rules"
_MOST = 20
"""Sentences that anybody reads at once: corrected, the next ones follow."""


def problems_with_rules(settings: Settings, file: Path) -> list[Sentence]:
    """A sentence for each rule that can't be followed, or for the first ones. Reads the file, for
    the lines."""
    names = [account.name for account in settings.accounts]
    wrong = rules_of(settings.app.dial_rules, names)[1][:_MOST]
    if not wrong:
        return []
    try:
        text = file.read_text(encoding="utf-8")
    except (OSError, ValueError):
        text = ""
    return [
        say(
            "{file}, line {line}: the dial rule “{rule}” is not followed. {problem}",
            file=file,
            line=_line(text, settings.app.dial_rules[place]),
            rule=clean(settings.app.dial_rules[place], 80),
            problem=problem,
        )
        for place, problem in wrong
    ]


def _line(text: str, rule: str) -> int:
    """The line on which ``rule`` stands, or that of the whole setting."""
    begins = line_of(text, _KEY, table="app")
    written = (json.dumps(rule, ensure_ascii=False), f"'{rule}'")
    for number, line in enumerate(text.split("\n")[begins - 1 :], begins):
        if any(one in line for one in written):
            return number
    return begins
