"""What Meetip says of calls that we asked for, and the numbers as they are written there."""

from callpop.pbx.meetip_words import CallResult
from callpop.telephony.model import Outcome
from callpop.telephony.numbers import digits_of
from callpop.telephony.sentence import Sentence, say

REMEMBERED = 60.0
"""So long a call of our phone's may be the one that we asked for."""


def failure(result: CallResult, words: str) -> tuple[Outcome, Sentence]:
    """How a call ends on a bad result, and what is said of it."""
    if result is CallResult.TIMEOUT:
        said = say("The call did not come about in time ({words}).", words=words)
        return Outcome.NO_ANSWER, said
    if result is CallResult.OWN_BUSY:
        return Outcome.BUSY, say("Your own phone is busy ({words}).", words=words)
    return Outcome.FAILED, say("The other side can't be reached ({words}).", words=words)


def as_dialed(number: str, country: str | None) -> str:
    """``number`` as a phone in ``country`` dials it; "" where there is nothing to dial.

    A number of that country goes without its code, another with 00 in front.
    """
    if not number.startswith("+"):
        return "".join(c for c in number if c in "0123456789*#")
    import phonenumbers  # slow to import, and only wanted when somebody dials

    try:
        parsed = phonenumbers.parse(number)
    except phonenumbers.NumberParseException:
        return digits_of(number)
    if country and parsed.country_code == phonenumbers.country_code_for_region(country.upper()):
        national = phonenumbers.PhoneNumberFormat.NATIONAL
        return digits_of(phonenumbers.format_number(parsed, national))
    return f"00{digits_of(number)}"
