"""Reading what a PBX sends as it comes: wrong types, missing keys, seconds for milliseconds."""

from datetime import UTC, datetime
from hashlib import blake2s

from callpop.telephony.text import clean

_SECONDS_BELOW = 1e12
_LATEST = 4e9
_ID_LIMIT = 128
_ENORMOUS = 10**18


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
