"""Emergency numbers: a call that nobody may place by mistake."""

import re
from functools import lru_cache

from callpop.telephony.numbers import digits_of

_EVERYWHERE = frozenset({"112", "911"})
"""Mobile networks take these for emergency calls in every country."""
_NOT_IN_THE_DATA = {
    country: frozenset({"101", "102", "103", "104"})
    for country in ("UA", "RU", "KZ", "BY", "UZ", "KG", "TJ", "AM", "AZ")
}
"""104 is the gas service's, all over the former Soviet Union."""
_COUNTRIES_OF_NOBODY = ("UA", "KZ", "SK", "CZ", "PL", "PT", "ES", "GB", "US")
"""Whose emergency numbers are asked about where the account doesn't say where it is."""
_LONGEST = 6


def is_emergency(text: str, country: str | None = None) -> bool:
    """Whether dialing ``text`` would, or might, call an emergency service.

    ``country`` is the account's (two letters). A zero for the outside line, a country code and a
    code before it, such as ``#31#``, don't hide one. It may be a colleague's extension all the
    same: who asks must know those.
    """
    text = text[:100].rstrip("*#")
    numbers = {digits_of(text), digits_of(re.split(r"[*#]", text)[-1])}
    region = (country or "").upper() or None
    return any(_is_one(number, region) for number in numbers if len(number.lstrip("0")) <= _LONGEST)


@lru_cache(maxsize=1024)
def _is_one(digits: str, country: str | None) -> bool:
    from phonenumbers import country_code_for_region, shortnumberinfo

    code = str(country_code_for_region(country)) if country else ""
    notations = {digits, digits.removeprefix("0"), digits.lstrip("0")}
    if code and len(digits) >= len(code) + 3:
        notations.add(digits.removeprefix(code))
    return any(
        one in _EVERYWHERE
        or one in _NOT_IN_THE_DATA.get(region, ())
        or shortnumberinfo.is_emergency_number(one, region)
        for one in notations
        if len(one) >= 2
        for region in ((country,) if country else _COUNTRIES_OF_NOBODY)
    )
