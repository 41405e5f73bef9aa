"""Cells of a file that spreadsheets open: no text of others' becomes a formula there."""

import re

_FORMULA = re.compile(r"[ ']*[=+\-@\t\r]")


def safe_cell(value: str) -> str:
    """``value`` so that no spreadsheet takes it for a formula.

    Everything that begins like one gets an apostrophe in front, E.164 numbers included: a caller
    can write ``+1-cmd|…`` into a number as well, and a number that keeps its ``+`` unprotected
    would be read as a sum and lose it.
    """
    return f"'{value}" if _FORMULA.match(value) else value


def bare_cell(value: str) -> str:
    """What :func:`safe_cell` was given."""
    return value[1:] if value.startswith("'") and _FORMULA.match(value, 1) else value
