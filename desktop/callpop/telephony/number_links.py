"""Links that carry a number: ``tel:`` (RFC 3966), ``callto:``, ``sip:`` and ``sips:``."""

import re
from urllib.parse import unquote

from callpop.telephony.numbers import LONGEST, dialable, digits_of, parse, plain
from callpop.telephony.text import clean

SCHEMES = ("tel", "callto", "sip", "sips")

_LONGEST = 500
_SCHEME = re.compile(rf"\s*({'|'.join(SCHEMES)}):", re.IGNORECASE)
_PAUSE = re.compile(r"(?<=\d)\s*[,;pw]+\s*(\d{1,7})#?$", re.IGNORECASE)
"""Digits to be sent after the call was answered, as phones write them: ``,12``, ``p12``."""
_HOST = re.compile(r"\[|[\w-]+(?:\.[\w-]+)+(?::\d+)?$")
_CODE_SIGN = re.compile("[*#]")
_CODE = re.compile(r"\+[\d().-]+")


def is_uri(text: str) -> bool:
    """Whether ``text`` is a link that carries a number."""
    return _SCHEME.match(text[:_LONGEST]) is not None


def from_uri(uri: str) -> str:
    """The number in a link, as text to parse: ``+380441234567 ext. 12``.

    A code with ``*`` or ``#`` is none: it makes the PBX or the phone do something, such as forward
    all calls to whoever wrote the page.

    Raises:
        ValueError: it is not such a link, or there is no number in it.
    """
    found = _SCHEME.match(uri[:_LONGEST])
    if found is None:
        raise ValueError("no number in this link")
    rest = _decoded(uri[found.end() : _LONGEST]).lstrip("/ ").partition("?")[0]
    subject, *parameters = rest.split(";")
    if found[1].lower() != "tel":
        user, at, host = rest.partition("@")
        if at:
            # Parameters behind the host are the server's; a password is nobody's business.
            subject, *parameters = user.split(";")
            subject, parameters = subject.partition(":")[0], [*parameters, *host.split(";")[1:]]
        elif _HOST.match(subject):
            raise ValueError("no number in this link")
    subject, behind = _parted(subject, parameters)
    subject = _in_its_context(subject, parameters)
    if _CODE_SIGN.search(subject):
        raise ValueError("no number in this link")
    # Most links are known to hold a number without what is slow to import.
    plainly = 0 < len(digits_of(subject)) <= LONGEST and not any(c.isalpha() for c in subject)
    if not plainly and dialable(subject) is None:
        raise ValueError("no number in this link")
    return f"{subject} ext. {behind}" if behind else subject


def _decoded(text: str) -> str:
    """Without percent signs, of which some programs make two rounds, and with a plus alone where
    the number begins: forms write spaces so."""
    for _round in range(2):
        text = unquote(text, errors="replace") if "%" in text else text
    text = plain(clean(text, 300))
    return text[:1] + text[1:].replace("+", " ") if text.startswith("+") else text


def _parted(subject: str, parameters: list[str]) -> tuple[str, str]:
    """The number, and the extension behind it, however that is written."""
    if pause := _PAUSE.search(subject):
        return subject[: pause.start()].strip(), pause[1]
    for parameter in parameters:
        key, _, value = parameter.partition("=")
        if key.strip().lower() == "ext" and digits_of(value):
            return subject.strip(), digits_of(value)[:7]
    return subject.strip(), ""


def _in_its_context(subject: str, parameters: list[str]) -> str:
    """``7042;phone-context=+1-914-555`` is a number of the world's; what is none after all, such
    as an emergency number, stays as it is."""
    for parameter in parameters:
        key, _, context = parameter.partition("=")
        local = key.strip().lower() == "phone-context" and not subject.startswith("+")
        if local and _CODE.fullmatch(context.strip()):
            whole = context.strip() + subject
            return whole if parse(whole).e164 else subject
    return subject
