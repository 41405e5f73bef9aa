"""The settings file without anybody in it: the file may be damaged, so its text is what is read."""

import re
from collections.abc import Collection

from callpop.diagnostics.pseudonyms import Pseudonyms
from callpop.preferences import CHOICES
from callpop.sessions.hush import TELLING
from callpop.sessions.masking import placeholder, tidy_address

_LINE = re.compile(r"(\s*)([\w-]+|\"[^\"]*\")(\s*=\s*)(.*)")
_TEXT = re.compile(r'"(?:[^"\\]|\\.)*"|\'[^\']*\'')
_AS_THEY_ARE = frozenset({"country", "schema", "kind", "language", "id"})
_NAME = re.compile(r"""^\s*name\s*=\s*(?:"((?:[^"\\]|\\.)*)"|'([^']*)')""", re.MULTILINE)


def names_of_accounts(text: str) -> list[str]:
    """Those that can be made out."""
    return [found[1] or found[2] or "" for found in _NAME.finditer(text)]


def masked_settings(text: str, by: Pseudonyms, private: Collection[str] = ()) -> str:
    """``text`` with pseudonyms; remarks that somebody wrote into it are left out, and what stands
    under the keys ``private`` is, wherever it stands."""
    masked = "\n".join(_line(line, by) for line in text.splitlines())
    for found in _LINE.finditer(text):
        value = found[4].strip().strip("\"'")
        if found[2] in private and len(value) > 1:
            stands = placeholder(found[2])
            by.name(value, stands)
            masked = re.sub(rf"(?<!\w){re.escape(value)}(?!\w)", stands, masked)
    return masked


def _line(line: str, by: Pseudonyms) -> str:
    if line.lstrip().startswith("#"):
        return "# …"
    if line.lstrip().startswith("["):
        return by.strict(line)
    found = _LINE.fullmatch(line)
    if found is None:
        return by.strict(line)
    indent, key, sign, value = found.groups()
    if TELLING.search(key) and key not in CHOICES and value.strip() not in ("true", "false"):
        return f'{indent}{key}{sign}"masked-{key}"'
    if key in _AS_THEY_ARE:
        return line
    if key == "name":
        return indent + key + sign + _TEXT.sub(lambda text: _named(text[0], by), value)
    if re.search(r"[\"']", _TEXT.sub("", value)):
        return indent + key + sign + by.strict(value)  # what makes the file unreadable
    return indent + key + sign + _TEXT.sub(lambda text: _quoted(text[0], by), value)


def _named(text: str, by: Pseudonyms) -> str:
    return text[0] + by.name(text[1:-1]) + text[-1]


def _quoted(text: str, by: Pseudonyms) -> str:
    return text[0] + by.strict(tidy_address(text[1:-1]), timeless=True) + text[-1]
