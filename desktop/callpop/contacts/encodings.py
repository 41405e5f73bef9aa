"""Which encoding a file of contacts is written in: no such file says it truthfully."""

import codecs
import re

MOST_BYTES = 64 * 1024 * 1024
"""A longer file is no address book."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE = 1024 * 1024
_HIGH = re.compile(rb"[\x80-\xff]+")
_MOSTLY = 0.6
_SOME = 20
# Letters that only one of the two Latin code pages has in these places; the other has a letter of
# a language whose people do not use it, or a sign.
_CENTRAL = re.compile(rb"[\xbe\xe8\xec\xf8\xf9\xf2\xef\x9d\xb9\xb3\xe6\xc8\xd8\x8d\x8f\x9f\xbc]")
_WESTERN = re.compile(rb"[\xf1\xd1\xe3\xc3\xf5\xd5\xe0\xfb]")
_CENTRAL_COUNTRIES = frozenset(["SK", "CZ", "PL", "HU", "HR", "SI", "RO", "BA", "RS"])


def encoding_of(data: bytes, country: str | None = None) -> str:
    """The name of the encoding, for :func:`codecs.lookup`.

    UTF-8 and UTF-16 are known for certain, the Windows code pages are guessed; ``country`` (two
    letters) decides between those that fit equally well.
    """
    for mark, name in _MARKS:
        if data.startswith(mark):
            return name
    begin = data[:4096]
    even, odd = begin[::2].count(0), begin[1::2].count(0)
    if (even + odd) * _SOME > len(begin):
        # Every digit and every delimiter has one byte that is zero, always on the same side.
        return "utf-16-be" if even > odd else "utf-16-le"
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return _code_page(data[:_SAMPLE], (country or "").upper())
    return "utf-8"


def _code_page(sample: bytes, country: str) -> str:
    runs = _HIGH.findall(sample)
    # Cyrillic words are all of the upper half, Latin ones have a letter of it here and there.
    in_words = sum(len(run) for run in runs if len(run) > 1)
    if in_words > _MOSTLY * sum(map(len, runs)):
        return "cp1251"
    central, western = len(_CENTRAL.findall(sample)), len(_WESTERN.findall(sample))
    if central == western:
        return "cp1250" if country in _CENTRAL_COUNTRIES else "cp1252"
    return "cp1250" if central > western else "cp1252"
