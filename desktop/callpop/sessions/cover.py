"""Blots an account's secrets out of what its PBX says, before anybody hears it: a refusal, a name
or a link that repeats the key is shown, logged and kept like any other."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from callpop.pbx.connector import HttpAnswer, WebhookRequest
from callpop.sessions.masking import Mask

_LEAST = 8
"""Characters: what is shorter may be a word or an extension that calls are about."""
_SHORTEST = 4
"""Where it is neither a word nor a number, or stands in a reason."""
_TRACE = 4


class Cover:
    """Of one account."""

    def __init__(self, secrets: Mapping[str, str]) -> None:
        """``secrets`` by what they are called. A number is none here: it may be a caller's."""
        hidden = {key: [value] for key, value in secrets.items() if _is_telling(value)}
        every = {key: [value] for key, value in secrets.items() if len(value) >= _SHORTEST}
        self._mask = Mask(hidden) if hidden else None
        self._reasons = Mask(every) if every != hidden else self._mask
        traces = dict.fromkeys(_traces(value for (value,) in hidden.values()))
        self._traces = (*traces, *(self._mask.seeds if self._mask else ()))

    def text(self, text: str) -> str:
        """``text`` without them."""
        if self._mask is None:
            return text
        small = text.casefold()
        for trace in self._traces:
            if trace in small:
                return self._mask.text(text)
        return text  # nearly always, and then it must cost nothing

    def reason(self, text: str) -> str:
        """Why a PBX refuses, closes or fails, without them: it speaks of no callers."""
        return text if self._reasons is None else self._reasons.text(text)

    def message(self, data: str | bytes) -> str | bytes:
        """A frame."""
        if isinstance(data, str):
            return self.text(data)
        octets = data.decode("latin-1")
        covered = self.text(octets)
        return data if covered == octets else covered.encode("latin-1", "replace")

    def request(self, request: WebhookRequest) -> WebhookRequest:
        """What the PBX asks of us."""
        body = self.message(request.body)
        assert isinstance(body, bytes)
        headers = {name: self.text(value) for name, value in request.headers.items()}
        return replace(request, query=self.text(request.query), headers=headers, body=body)

    def answer(self, answer: HttpAnswer) -> HttpAnswer:
        """What the PBX answers."""
        return replace(answer, text=self.text(answer.text))


def _is_telling(secret: str) -> bool:
    """Whether nobody calls or is called like that."""
    if secret.isdigit():
        return False
    mixed = not secret.isalpha() and any(map(str.isalpha, secret))
    return len(secret) >= (_SHORTEST if mixed else _LEAST)


def _traces(secrets: Iterable[str]) -> Iterable[str]:
    """Of each secret, however it is written, one of these is there."""
    for secret in secrets:
        begins = secret[:_TRACE]
        if not (begins.isascii() and begins.isalnum()):
            yield ""  # too many ways to write it: look closely at everything
        yield begins.casefold()
        yield f"%{ord(secret[0]):02x}"
        yield f"u{ord(secret[0]):04x}"
        yield from (core[:_TRACE].casefold() for core in Mask.packed(secret))
        yield "&#"
