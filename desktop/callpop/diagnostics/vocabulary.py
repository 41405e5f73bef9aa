"""The words that the translators know: they are a PBX's own, and tell of nobody.

Whatever else a PBX writes may be somebody's name. So no list of words is kept here: a translator
knows a word where its code compares with it, and every constant of its code counts.
"""

import re
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from importlib import import_module
from importlib.util import find_spec
from pkgutil import walk_packages
from types import CodeType, ModuleType
from typing import Any
from unicodedata import normalize

_SIGN = re.compile(r"[\w.:*#?-]{1,60}")
"""A constant that is one word of a protocol."""
_NUMBER = re.compile(r"\d{7}")
"""Somebody's, as an example in a form."""
_LIST = re.compile(r"[^A-Z.{}]*")
"""Several of them, or a pattern that they follow, in contrast to a sentence."""
_WORD = re.compile(r"[^\W\d_]{2,}")
_HOST = re.compile(r"(?:[a-z0-9-]+\.)+[a-z]{2,10}(?::\d+)?$")
_STEM = 5
_OF_EXAMPLES = ("callpop.simulators", "callpop.demo")
_OWN = (
    "callpop.pbx",
    "callpop.telephony",
    "callpop.sessions.endings",
    "callpop.preferences",
    "callpop.hotkeys",
    "callpop.keys",
)


def own_words() -> frozenset[str]:
    """The words of Callpop's own sentences, as they are written there: others are somebody
    else's. Takes its time."""
    package = import_module("callpop")
    found: set[str] = set()
    for module in walk_packages(package.__path__, "callpop."):
        if module.name.startswith(_OF_EXAMPLES):
            continue
        with suppress(Exception):  # of another system
            spec = find_spec(module.name)
            code = getattr(getattr(spec, "loader", None), "get_code", None)
            for text in _constants(code(module.name)) if code is not None else ():
                found.update(word for word in _WORD.findall(text) if word.isascii())
    return frozenset(found)


class Vocabulary:
    """Knows whether a text of a PBX's may stay as it is."""

    def __init__(self, kinds: Iterable[object] = ()) -> None:
        """``kinds`` are the installed kinds of PBX: those of others bring modules of their own."""
        self._signs: set[str] = {"tel", "callto", "sip", "sips", "true", "false"}
        self._words: set[str] = set()
        """Of sentences: in lower case they are no names."""
        self._stems: set[str] = set()
        """What patterns seek: words may go on behind it."""
        for module in _modules(kinds):
            for text in _texts_of(module):
                self._learn(text)

    def _learn(self, text: str) -> None:
        if _NUMBER.search(text):
            return
        if _SIGN.fullmatch(text):
            self._signs.add(text.casefold())
            self._signs.update(word.casefold() for word in _WORD.findall(text))
        elif _LIST.fullmatch(text):
            self._signs.update(_WORD.findall(text))
            if "|" in text:
                self._stems.update(stem for stem in _WORD.findall(text) if len(stem) >= _STEM)
        elif text.isascii():
            self._words.update(word for word in _WORD.findall(text) if word.islower())

    def hosts(self) -> set[str]:
        """Domains that stand in a translator: a vendor's own, and those of examples."""
        whole = {sign.partition(":")[0] for sign in self._signs if _HOST.match(sign)}
        return whole | {host.partition(".")[2] for host in whole if host.count(".") > 1}

    def knows(self, text: str) -> bool:
        """Whether ``text`` is a whole word of some protocol."""
        return text.casefold() in self._signs

    def knows_word(self, word: str) -> bool:
        """Whether this word within a longer text tells of nobody."""
        if self.knows(word) or word in self._words:
            return True
        bare = "".join(filter(str.isalpha, normalize("NFKD", word.casefold())))
        return bare in self._signs or bare.startswith(tuple(self._stems))


def _modules(kinds: Iterable[object]) -> Iterator[ModuleType]:
    roots = dict.fromkeys(_OWN)
    roots |= dict.fromkeys(type(kind).__module__ for kind in kinds)
    roots |= dict.fromkeys(str(getattr(kind, "__module__", "callpop.pbx")) for kind in kinds)
    seen: set[str] = set()
    for root in roots:
        if root == "builtins" or root in seen:
            continue
        module = import_module(root)
        seen.add(root)
        yield module
        for found in walk_packages(getattr(module, "__path__", ()), f"{root}."):
            # What is not loaded is spoken by none of the kinds.
            if found.name not in seen and (inner := sys.modules.get(found.name)) is not None:
                seen.add(found.name)
                yield inner


def _texts_of(module: ModuleType) -> Iterator[str]:
    get_code: Callable[[str], CodeType | None] | None
    get_code = getattr(getattr(module.__spec__, "loader", None), "get_code", None)
    code = get_code(module.__name__) if get_code is not None else None
    return _constants(code) if code is not None else iter(())


def _constants(constant: Any) -> Iterator[str]:
    if isinstance(constant, str):
        yield constant
    elif isinstance(constant, tuple | frozenset):
        for one in constant:
            yield from _constants(one)
    elif isinstance(constant, CodeType):
        for one in constant.co_consts:
            yield from _constants(one)
