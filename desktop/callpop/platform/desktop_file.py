"""Desktop files and their like (freedesktop's Desktop Entry Specification): groups of keys, and
the ``Exec`` line, which is quoted twice over: as words of a command, and then as a string of the
file.
"""

from collections.abc import Iterable, Iterator, Sequence

ENTRY = "Desktop Entry"
"""The main group of a desktop file."""

_NEED_QUOTES = frozenset(" \t\n\"'\\><~|&;$*?#()`")
_NEED_BACKSLASH = frozenset('"`$\\')
_ESCAPES = {"s": " ", "n": "\n", "t": "\t", "r": "\r", "\\": "\\"}


def group_of(lines: Iterable[str], name: str, *, strict: bool = False) -> dict[str, str]:
    """The keys of one group, translations among them; where a key stands twice the first counts.

    Raises:
        ValueError: a line is no key's, and ``strict`` says that it must be: some desktops then
            read nothing of the file, others pass over the line.
    """
    group: dict[str, str] = {}
    inside = False
    for line in map(str.strip, lines):
        if line.startswith("["):
            inside = line == f"[{name}]"
        elif inside and line and not line.startswith("#"):
            key, sign, value = line.partition("=")
            if strict and not sign:
                raise ValueError(line)
            if sign:
                group.setdefault(key.strip(), value.strip())
    return group


def exec_line(words: Sequence[str]) -> str:
    """The value of ``Exec`` that starts the program ``words[0]`` with the other words."""
    return string_line(" ".join(_quoted(word) for word in words))


def string_line(text: str) -> str:
    """A string as a desktop file holds it."""
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t")


def words_of(value: str) -> list[str]:
    """The words that a value of ``Exec`` starts; field codes such as ``%u`` are left out.

    Raises:
        ValueError: its quotes don't close.
    """
    return [word for word in _words(string_of(value)) if word]


def string_of(value: str) -> str:
    """A string as a desktop file holds it, read."""
    read: list[str] = []
    letters = iter(value)
    for letter in letters:
        if letter == "\\":
            after = next(letters, "")
            read.append(_ESCAPES.get(after, f"\\{after}"))
        else:
            read.append(letter)
    return "".join(read)


def _quoted(word: str) -> str:
    word = word.replace("%", "%%")
    if word and not _NEED_QUOTES & set(word):
        return word
    return '"' + "".join(f"\\{c}" if c in _NEED_BACKSLASH else c for c in word) + '"'


def _words(line: str) -> Iterator[str]:
    word, begun, quoted = "", False, False
    letters = iter(line)
    for letter in letters:
        if letter == '"':
            quoted, begun = not quoted, True
        elif letter == "\\" and quoted:
            word += next(letters, "")
        elif letter == "%":
            code = next(letters, "")
            word += "%" if code == "%" else ""
            begun = begun or code == "%"
        elif letter in " \t\n" and not quoted:
            if begun:
                yield word
            word, begun = "", False
        else:
            word, begun = word + letter, True
    if quoted:
        raise ValueError("a quotation mark is not closed")
    if begun:
        yield word
