"""Cells of a file that spreadsheets open: no text of others' becomes a formula there."""

import re

# Where ; parts cells, as in most of Europe, a comma does not, nor is a quotation mark heeded in the
# middle of a cell: each of these may begin a new one.
_BEGINS = r"(?<![^;\t\r\n])"
_UNSEEN = r"[^\S\t\r\n]|['\"\u200b-\u200f\u2060-\u2064\ufeff]"
_FORMULA = rf"(?=(?:{_UNSEEN})*[=+\-@＝＋－＠])"
_GAP = r"(?=[\s'\"]*[\t\r])"
_UNSAFE = re.compile(rf"\A{_GAP}|{_BEGINS}{_FORMULA}")
_MADE_SAFE = re.compile(rf"\A'{_GAP}|{_BEGINS}'{_FORMULA}")


def safe_cell(value: str) -> str:
    """``value`` so that no spreadsheet takes it, or a part of it, for a formula.

    Everything that begins like one gets an apostrophe in front, E.164 numbers included: a caller
    can write ``+1-cmd|…`` into a number as well, and a number that keeps its ``+`` unprotected
    would be read as a sum and lose it.
    """
    return _UNSAFE.sub("'", value)


def bare_cell(value: str) -> str:
    """What :func:`safe_cell` was given."""
    return _MADE_SAFE.sub("", value)
