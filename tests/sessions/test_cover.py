"""A PBX that repeats a secret is heard without it; whatever calls are about is left alone."""

import json
from base64 import b64encode
from collections.abc import Callable
from urllib.parse import quote, quote_plus

import pytest
from tests.secrets.planted import KEYS, leaks, planted

from callpop.pbx.connector import HttpAnswer, WebhookRequest
from callpop.sessions.cover import Cover
from callpop.sessions.masking import Mask

SECRETS = [(key, value) for kind in KEYS for key, value in planted(kind).items()]
SECRETS.append(("key", '%5B\\n"percent&amp;'))
FORMS: list[Callable[[str], str]] = [
    str,
    quote,
    quote_plus,
    lambda value: quote(quote(value)),
    lambda value: json.dumps({"m": value}),
    lambda value: json.dumps(json.dumps(value)),
    lambda value: json.dumps(quote(value)),
    lambda value: b64encode(f"me:{value}".encode()).decode(),
    lambda value: value.encode().hex(),
    lambda value: "".join(f"&#{ord(char)};" for char in value),
    lambda value: "".join(f"%{octet:02X}" for octet in value.encode()),
    lambda value: value.upper(),
    lambda value: value[:30],
    lambda value: json.dumps(value[:30]),
]


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(("key", "secret"), SECRETS)
def test_a_secret_in_whatever_form(key: str, secret: str, form: Callable[[str], str]) -> None:
    said = f"wrong key {form(secret)}, sorry"
    cover = Cover({key: secret})
    assert cover.text(said) == f"wrong key {Mask({key: [secret]}).text(form(secret))}, sorry"
    assert not leaks(cover.text(said).encode(), [secret])


def test_everything_that_a_pbx_can_say() -> None:
    ((key, secret),) = planted("viptel").items()
    cover = Cover({key: secret})
    octets = secret.encode()
    message = cover.message(b"\xff" + octets)
    assert isinstance(message, bytes)
    assert not leaks(message, [secret])
    request = cover.request(
        WebhookRequest(method="POST", query=secret, headers={"cookie": secret}, body=octets)
    )
    assert not leaks(repr((request.query, request.headers, request.body)).encode(), [secret])
    assert not leaks(cover.answer(HttpAnswer(status=200, text=secret)).text.encode(), [secret])


def test_what_calls_are_about_is_left_alone() -> None:
    frame = '{"caller": "+380441234567", "ext": "101", "name": "password heslo"}'
    for secret in ("101", "heslo", "380441234567", "password"[:7]):
        assert Cover({"key": secret}).text(frame) == frame
    assert Cover({}).message(b"\xff\x00") == b"\xff\x00"
