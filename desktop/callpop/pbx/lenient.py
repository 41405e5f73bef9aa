"""Reading what a PBX sends as it comes: wrong types, missing keys, seconds for milliseconds."""

import json
import re
from datetime import UTC, datetime
from hashlib import blake2s

import msgspec

from callpop.telephony.text import clean

_SECONDS_BELOW = 1e12
_LATEST = 4e9
_ID_LIMIT = 128
_ENORMOUS = 10**18
_ENORMOUS_DIGITS = 400


_HALF = re.compile(
    r"(\\\\|\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2})|\\u[dD][89a-fA-F][0-9a-fA-F]{2}"
)
"""A whole character of two escapes, or half of one; an escaped backslash begins neither."""


def json_of(data: str | bytes) -> object:
    """JSON as it was meant: a name that was cut in the middle of an emoji, or has a line end in
    it, is no reason to lose a call, nor is a byte order mark or a number that is none.

    Raises:
        ValueError: it is none.
    """
    try:
        return msgspec.json.decode(data)
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        text = data if isinstance(data, str) else data.decode()
    text = text.removeprefix("\ufeff")
    # Half a character can't be stored: it goes, written out or not.
    text = _HALF.sub(lambda found: found[1] or "", text).encode("utf-8", "ignore").decode()
    try:
        return json.loads(text, strict=False, parse_constant=_no_number, parse_int=_whole)
    except RecursionError:
        raise ValueError("nested too deep") from None


def _no_number(name: str) -> None:
    """What is NaN or infinite says nothing."""


def _whole(digits: str) -> int | None:
    return int(digits) if len(digits) <= _ENORMOUS_DIGITS else None


def time_of(value: object) -> datetime | None:
    """A time given as milliseconds or seconds since 1970, as number or numeric text.

    Absent, empty, zero, negative and impossible values are None (``protocols.md`` 3.1 T1, T2).
    """
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        number = float(value) if not isinstance(value, str) else float(value.strip()[:32])
    except (ValueError, OverflowError):
        return None
    seconds = number if number < _SECONDS_BELOW else number / 1000
    return datetime.fromtimestamp(seconds, UTC) if 0 < seconds < _LATEST else None


def id_of(value: object) -> str | None:
    """An id as opaque text; None where there is none (T3, T4)."""
    if isinstance(value, bool) or not isinstance(value, str | int):
        return None
    text = str(value).strip()
    if len(text) > _ID_LIMIT:
        return blake2s(text.encode("utf-8", "replace"), digest_size=16).hexdigest()
    return text or None


def int_of(value: object) -> int | None:
    """A whole number of at most eighteen digits, given as number or text."""
    if isinstance(value, bool):
        return None
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, str) and value.strip()[:20].lstrip("-").isdecimal():
        try:
            value = int(value.strip())
        except ValueError:
            return None
    return value if isinstance(value, int) and abs(value) < _ENORMOUS else None


def text_of(value: object) -> str | None:
    """Visible text of bounded length; None where nothing is left."""
    return clean(value) or None


def mapping_of(value: object) -> dict[str, object]:
    """A JSON object; empty for anything else."""
    return value if isinstance(value, dict) else {}
