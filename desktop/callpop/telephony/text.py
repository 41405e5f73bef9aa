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
ISOLATES = "\u2068\u2069\u200e"
"""What :func:`isolated` puts around a text."""
JOINERS = "\u200c\u200d"
"""Unseen signs that keep two letters apart, as Persian needs it, or make one picture of two."""
_JOINED_SCRIPTS = re.compile("[\u0620-\u06ff\u0700-\u077f\u0840-\u085f\u08a0-\u0dff]")
_SKIN = re.compile("[\ufe0f\U0001f3fb-\U0001f3ff]")
_NO_MARKS = re.compile("[ -\u02ff\u0370-\u0482\u048a-\u0590\u2010-\u2027]*")
"""Latin, Greek and Cyrillic letters with all that goes with them: most of what ever comes."""


def clean(text: object, limit: int = NAME_LIMIT, *, keeps: str = "") -> str:
    """``text`` as one line of at most ``limit`` visible characters; "" for what is not text.

    Control characters, bidirectional overrides and other invisible formatting are dropped, so
    that a name can't pose as another, but for a joiner where something is seen of it; piles of
    combining marks are cut. What is in ``keeps`` stays.
    """
    if isinstance(text, bool) or not isinstance(text, str | int | float):
        return ""
    # Far more than ``limit`` is never looked at: a hostile megabyte costs nothing.
    source = str(text)[: limit * 8]
    if source.isprintable() and "  " not in source and _NO_MARKS.fullmatch(source):
        return source.strip()[:limit].rstrip()
    kept: list[str] = []
    marks = 0
    for character, following in zip(source, f"{source[1:]} ", strict=True):
        category = unicodedata.category(character)
        if character.isspace() or character in _BLANK or category in ("Zl", "Zp"):
            if kept and kept[-1] != " ":
                kept.append(" ")
            marks = 0
        elif character in keeps or (character in JOINERS and kept and _joins(kept[-1], following)):
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
    return "".join(kept).strip()[:limit].rstrip(f" {JOINERS}")


def _joins(before: str, after: str) -> bool:
    """Whether a joiner between these two can be seen."""
    kinds = unicodedata.category(before), unicodedata.category(after)
    if _JOINED_SCRIPTS.match(before) and _JOINED_SCRIPTS.match(after):
        return kinds[0][0] in "LM" and kinds[1][0] == "L"
    pictured = kinds[0] == "So" or _SKIN.match(before) is not None
    return pictured and kinds[1] == "So" and after not in _BLANK


def isolated(text: str) -> str:
    """``text`` to stand among other words: one that is written from right to left keeps its own
    order, and leaves that of the numbers beside it alone."""
    begin, end, left_to_right = tuple(ISOLATES)
    # One that has been put together of such texts runs from left to right itself.
    alone = _RIGHT_TO_LEFT.search(text) and begin not in text
    # What shows notes may turn a whole line by its first letter, isolated or not, as Pango does.
    return f"{left_to_right}{begin}{text}{end}" if alone else text


def listed(parts: Iterable[str | None], between: str = ", ") -> str:
    """What there is of ``parts``, side by side, each in its own order."""
    return between.join(isolated(part) for part in parts if part)
