"""Text from outside, made fit to show: bounded, one line, no invisible tricks."""

import re
import unicodedata
from collections.abc import Iterable

NAME_LIMIT = 200
"""Characters of a name, a number or a label that are worth keeping."""
MESSAGE_LIMIT = 1_000
"""Characters of a PBX's own message that are worth keeping."""

_COMBINING_LIMIT = 4
_BLANK = "\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0"
"""Letters and signs of which nothing is seen."""
_JOINER = "\u034f"
"""A combining mark of which nothing is seen."""
_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
ISOLATES = "\u2068\u2069"
"""What :func:`isolated` puts around a text."""
_NO_MARKS = re.compile("[ -\u02ff\u0370-\u0482\u048a-\u0590\u2010-\u2027]*")
"""Latin, Greek and Cyrillic letters with all that goes with them: most of what ever comes."""


def clean(text: object, limit: int = NAME_LIMIT, *, keeps: str = "") -> str:
    """``text`` as one line of at most ``limit`` visible characters; "" for what is not text.

    Control characters, bidirectional overrides and other invisible formatting are dropped, so
    that a name can't pose as another; piles of combining marks are cut. What is in ``keeps`` stays.
    """
    if isinstance(text, bool) or not isinstance(text, str | int | float):
        return ""
    # Far more than ``limit`` is never looked at: a hostile megabyte costs nothing.
    source = str(text)[: limit * 8]
    if source.isprintable() and "  " not in source and _NO_MARKS.fullmatch(source):
        return source.strip()[:limit].rstrip()
    kept: list[str] = []
    marks = 0
    for character in source:
        category = unicodedata.category(character)
        if character.isspace() or character in _BLANK or category in ("Zl", "Zp"):
            if kept and kept[-1] != " ":
                kept.append(" ")
            marks = 0
        elif character in keeps:
            kept.append(character)
        elif category[0] == "C" or character == _JOINER:
            continue
        elif category in ("Mn", "Me"):
            marks += 1
            if kept and marks <= _COMBINING_LIMIT:
                kept.append(character)
        else:
            marks = 0
            kept.append(character)
    return "".join(kept).strip()[:limit].rstrip()


def isolated(text: str) -> str:
    """``text`` to stand among other words: one that is written from right to left keeps its own
    order, and leaves that of the numbers beside it alone."""
    begin, end = ISOLATES[0], ISOLATES[1]
    # One that has been put together of such texts runs from left to right itself.
    alone = _RIGHT_TO_LEFT.search(text) and begin not in text
    return f"{begin}{text}{end}" if alone else text


def listed(parts: Iterable[str | None], between: str = ", ") -> str:
    """What there is of ``parts``, side by side, each in its own order."""
    return between.join(isolated(part) for part in parts if part)
