"""Characters that were written as something else: a name in them is a name all the same."""

import html
import re
from collections.abc import Callable
from urllib.parse import quote

ESCAPE = (
    r"(?:(?:%[0-9A-Fa-f]{2})+|(?:=[0-9A-F]{2}){2,}|%u[0-9A-Fa-f]{4}"
    r"|\\{1,15}[uU][0-9A-Fa-f]{4}|\\{1,15}x[0-9A-Fa-f]{2}"
    r"|&(?:\#\d{1,7}|\#[xX][0-9A-Fa-f]{1,6}|[A-Za-z]{2,8});)"
)
"""One of them, or several octets in a row."""
_ESCAPE = re.compile(ESCAPE)
_DEEP = 4
"""So often may a text have been escaped."""


def plain(text: str) -> str:
    """What ``text`` says."""
    for _ in range(_DEEP):
        if (said := _ESCAPE.sub(lambda found: _meant(found[0]), text)) == text:
            break
        text = said
    # What is escaped again and again shall not be read by anybody.
    return _ESCAPE.sub("?", text)


def written_like(said: str, like: str) -> str:
    """``said`` with what is no plain letter escaped as in ``like``."""
    found = _ESCAPE.search(like)
    return re.sub(r"[^\w ]|[^\x00-\x7f]", lambda c: _way(found[0])(c[0]), said) if found else said


def octets(text: bytes) -> str:
    """What was written in an encoding that nobody names: whatever it was, its letters are
    letters."""
    try:
        return text.decode()
    except UnicodeDecodeError:
        return text.decode("cp1251", "replace")


def _meant(escaped: str) -> str:
    if escaped[0] == "&":
        return html.unescape(escaped)
    if escaped[0] == "\\" or escaped[:2] in ("%u", "%U"):
        return chr(int(escaped.lstrip("\\%uUx"), 16))
    return octets(bytes.fromhex(re.sub("[%=]", "", escaped)))


def _way(escaped: str) -> Callable[[str], str]:
    if escaped[0] == "&":
        return lambda c: c if c.isascii() and c not in "&<>\"'" else f"&#{ord(c)};"
    if escaped[0] == "\\":
        slashes = escaped[: len(escaped) - len(escaped.lstrip("\\"))]
        return lambda c: c if c.isascii() else f"{slashes}u{ord(c):04x}"
    if escaped[:2] in ("%u", "%U"):
        return lambda c: c if c.isascii() else f"%u{ord(c):04x}"
    if escaped[0] == "=":
        return lambda c: (
            c if c.isascii() else "".join(f"={o:02X}" for o in c.encode(errors="replace"))
        )
    return lambda c: quote(c, safe="", errors="replace")
