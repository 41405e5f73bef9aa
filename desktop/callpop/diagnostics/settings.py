"""The settings file without anybody in it: the file may be damaged, so its text is what is read."""

import re
from collections.abc import Collection, Iterator

from callpop.diagnostics.pseudonyms import Pseudonyms
from callpop.preferences import CHOICES
from callpop.sessions.hush import TELLING
from callpop.sessions.masking import placeholder, tidy_address

_LINE = re.compile(r"(\s*)([\w.\s-]*[\w-]|\"[^\"]*\")(\s*=\s*)(.*)")
_TEXT = re.compile(r'"(?:[^"\\]|\\.)*"|\'[^\']*\'')
_PARTS = re.compile(rf"(?P<text>{_TEXT.pattern})|(?P<remark>#.*)|[^\"'#]+|.", re.DOTALL)
_MANY_LINES = ('"""', "'''")
_AS_IT_IS = re.compile(r"\"[A-Za-z]{2,3}(?:[_-][A-Za-z]{2,4})?\"|\"[0-9a-f]{16}\"|\d{1,3}")
"""Of these settings: a country, a language, an id that chance made, a version."""
_AS_THEY_ARE = frozenset({"country", "schema", "language", "id"})
_KEY = re.compile(r"\s*[a-z][a-z0-9_.-]{0,40}(?=\s*=|$)")
_TELLING_WITHIN = re.compile(rf"(?:{TELLING.pattern})[\w-]*\s*=", re.IGNORECASE)
_A_NAME = re.compile(r"[^\W\d_](?:[^\W\d_]|[ '’-]){3,60}")
_NAME = re.compile(r"""^\s*name\s*=\s*(?:"((?:[^"\\]|\\.)*)"|'([^']*)')""", re.MULTILINE)


def names_of_accounts(text: str) -> list[str]:
    """Those that can be made out."""
    return [found[1] or found[2] or "" for found in _NAME.finditer(text)]


def masked_settings(text: str, by: Pseudonyms, private: Collection[str] = ()) -> str:
    """``text`` with pseudonyms; remarks that somebody wrote into it are left out, and what stands
    under the keys ``private`` is, wherever it stands."""
    masked = "\n".join(_lines(text, by))
    for found in _LINE.finditer(text):
        value = found[4].strip().strip("\"'")
        if found[2] in private and len(value) > 1:
            stands = placeholder(found[2])
            by.name(value, stands)
            masked = re.sub(rf"(?<!\w){re.escape(value)}(?!\w)", stands, masked)
    return masked


def _lines(text: str, by: Pseudonyms) -> Iterator[str]:
    ends = ""
    for line in text.splitlines():
        opened = next((sign for sign in _MANY_LINES if line.count(sign) % 2), "")
        if ends:
            yield "…"
            ends = "" if ends in line else ends
        elif opened:
            yield f"{line.partition('=')[0].strip() if _KEY.match(line) else ''} = {opened}"
            ends = opened
        else:
            yield _line(line, by)


def _line(line: str, by: Pseudonyms) -> str:
    if line.lstrip().startswith("#"):
        return "# …"
    if line.lstrip().startswith("["):
        return _value(line, by)
    found = _LINE.fullmatch(line)
    if found is None:
        return _value(line, by)
    indent, key, sign, value = found.groups()
    begin = indent + (key if _KEY.fullmatch(key) else by.strict(key, timeless=True)) + sign
    if TELLING.search(key) and key not in CHOICES and value.strip() not in ("true", "false"):
        return f'{indent}{key}{sign}"masked-{key}"'
    if key in _AS_THEY_ARE and _AS_IT_IS.fullmatch(value.strip()):
        return line
    if _TELLING_WITHIN.search(_TEXT.sub("", value)):
        return f'{begin}"masked"'
    return begin + _value(value, by, names=key == "name")


def _value(value: str, by: Pseudonyms, *, names: bool = False) -> str:
    made: list[str] = []
    for part in _PARTS.finditer(value):
        if part["remark"] is not None:
            made.append("# …")
        elif part["text"] is None:
            made.append(by.strict(part[0], timeless=True))
        elif names:
            made.append(part[0][0] + by.name(part[0][1:-1]) + part[0][-1])
        else:
            made.append(_quoted(part[0], by))
    return "".join(made)


def _quoted(text: str, by: Pseudonyms) -> str:
    said = text[1:-1]
    new = by.strict(tidy_address(said), timeless=True)
    if new != said and _A_NAME.fullmatch(said):
        by.name(said, new)  # it may stand in a sentence, too
    return text[0] + new + text[-1]
