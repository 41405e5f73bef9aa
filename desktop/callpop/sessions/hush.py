"""Keeps the secrets of an account's addresses out of everything that is shown or logged."""

import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import time
from urllib.parse import unquote_plus, urlsplit

from callpop.telephony.sentence import Sentence

TELLING = re.compile(r"key|token|secret|pass|pwd|auth|sign|session", re.IGNORECASE)
"""Names of what is secret."""
_LONG = 6
"""A query value of that many characters is hidden whatever its name."""
_SHORT = 3
"""Hiding less would garble innocent text."""
_MASK = "…"


class Hush:
    """Replaces what was secret in ``addresses`` (pairs of a URL and how it is shown), and
    ``others``; ``cover`` hides what is secret in other places, and ``reasons`` what is in words
    in which a PBX says why."""

    def __init__(
        self,
        addresses: Iterable[tuple[str, str]],
        others: Iterable[str] = (),
        cover: Callable[[str], str] = lambda text: text,
        reasons: Callable[[str], str] = lambda text: text,
    ) -> None:
        secrets: set[str] = set(others)
        for url, shown in addresses:
            secrets |= {secret for secret in _secrets(url) if secret not in shown}
        # The longest first: a whole query goes before its parts.
        ordered = sorted(secrets, key=len, reverse=True)
        self._cover = cover
        self._reasons = reasons
        self._pattern = re.compile("|".join(map(re.escape, ordered))) if ordered else None

    def text(self, text: str) -> str:
        """``text`` without the secrets."""
        return self._cover(self._pattern.sub(_MASK, text) if self._pattern else text)

    def reason(self, text: str) -> str:
        """Why a PBX does not want us, without the secrets, be they short."""
        return self._reasons(self.text(text))

    def __call__(self, sentence: Sentence) -> Sentence:
        """``sentence`` without the secrets."""
        values = {
            key: self.reason(value) if isinstance(value, str) else self._within(value)
            for key, value in sentence.values.items()
        }
        template, one = self.text(sentence.template), self.text(sentence.one)
        return replace(sentence, template=template, values=values, one=one)

    def _within(self, value: Sentence | time) -> Sentence | time:
        return self(value) if isinstance(value, Sentence) else value


def _secrets(url: str) -> set[str]:
    parts = urlsplit(url)
    found = {parts.query, parts.password or ""}
    for pair in parts.query.split("&"):
        key, _, value = pair.partition("=")
        least = _SHORT if TELLING.search(key) else _LONG
        if len(value) >= least:
            found |= {value, unquote_plus(value)}
    return {secret for secret in found if len(secret) >= _SHORT}
