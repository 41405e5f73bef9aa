"""A PBX that repeats a secret is heard without it; whatever calls are about is left alone."""

import json
import time
from base64 import b64encode
from collections.abc import Callable
from urllib.parse import quote, quote_plus

import pytest
from tests.secrets.planted import KEYS, leaks, planted

from callpop.pbx.connector import HttpAnswer, WebhookRequest
from callpop.sessions.cover import Cover
from callpop.sessions.hush import Hush
from callpop.sessions.masking import Mask
from callpop.telephony.sentence import say

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


@pytest.mark.parametrize(
    "form",
    [
        str,
        quote,
        quote_plus,
        lambda text: quote(quote(text, safe="")),
        json.dumps,
        str.upper,
        lambda text: json.dumps(json.dumps(text)),
    ],
)
@pytest.mark.parametrize(("key", "secret"), SECRETS[:-1])
@pytest.mark.parametrize(
    "piece", [slice(10, 30), slice(12, 34), slice(-20, None), slice(-9, None), slice(1, 43)]
)
def test_a_piece_of_a_secret(
    key: str, secret: str, piece: slice, form: Callable[[str], str]
) -> None:
    said = f"wrong key \u2026{form(secret[piece])} of Olena"
    heard = Cover({key: secret}).text(said)
    assert not leaks(heard.encode(), [secret])
    assert heard.startswith("wrong key \u2026")
    assert heard.endswith(" of Olena")


@pytest.mark.parametrize(
    "said", ["abcd " * 40_000, "%25" * 60_000, "\\" * 200_000, "abcd" + "&#" * 100_000]
)
def test_looking_for_pieces_takes_no_time(said: str) -> None:
    cover = Cover({"key": "ABCDefgh-12345678&ijklmnop"})
    began = time.process_time()
    cover.text(f"{said} efgh-1234")
    assert time.process_time() - began < 1


def test_what_only_looks_like_a_piece_stays() -> None:
    frame = '{"caller": "+380441234567", "name": "my password is long"}'
    for secret in (
        "of-mine-380441234567-and-so-on",
        "mypassword",
    ):
        assert Cover({"key": secret}).text(frame) == frame


@pytest.mark.parametrize("secret", ["hunter2", "4711", "heslo", "a-1b"])
def test_a_short_secret_is_hidden_where_a_pbx_says_why(secret: str) -> None:
    cover = Cover({"password": secret})
    assert secret not in cover.reason(f"401: wrong password {secret}!")
    hush = Hush([], [], cover.text, cover.reason)
    assert secret not in str(hush(say("It said: {words}.", words=f"no {secret} here")))
    assert cover.reason("x4711234567 heslovia hunters") == "x4711234567 heslovia hunters"


@pytest.mark.parametrize("secret", ["hunter2", "a-1b", "pa$$"])
def test_a_short_secret_that_is_no_word_is_hidden_everywhere(secret: str) -> None:
    said = json.dumps({"name": secret})
    assert secret not in Cover({"password": secret}).text(said)


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
