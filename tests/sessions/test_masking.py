"""Secrets are found in whatever form they stand, and nothing else is taken for one."""

import html
import json
from base64 import b64encode, urlsafe_b64encode
from collections.abc import Callable
from urllib.parse import quote, quote_plus

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from callpop.sessions.masking import DIGEST, Mask, derived, telling, tidy_address
from callpop.sessions.pieces import Pieces

LETTERS = st.characters(min_codepoint=0x20, exclude_categories=("Cs", "Cc"))
SECRETS = st.text(LETTERS, min_size=9, max_size=60).filter(
    lambda secret: not secret.isdigit() and secret == secret.strip() and len(set(secret)) > 5
)
FORMS: list[Callable[[str], str]] = [
    str,
    lambda secret: quote(secret, safe=""),
    lambda secret: quote(quote(secret, safe=""), safe=""),
    quote_plus,
    lambda secret: json.dumps(secret)[1:-1],
    lambda secret: json.dumps(json.dumps(secret)),
    lambda secret: json.dumps(secret, ensure_ascii=False)[1:-1].replace("/", "\\/"),
    html.escape,
    lambda secret: "".join(f"&#{ord(char)};" for char in secret),
    lambda secret: secret.encode().hex(),
    lambda secret: secret.encode().decode("latin-1"),
    lambda secret: b64encode(secret.encode()).decode(),
    lambda secret: b64encode(b"u:" + secret.encode() + b"?").decode(),
    lambda secret: urlsafe_b64encode(b"name:" + secret.encode()).decode(),
]


@settings(max_examples=300, deadline=None)
@given(secret=SECRETS, form=st.sampled_from(FORMS), around=st.tuples(st.text(), st.text()))
def test_a_secret_in_any_form(
    secret: str, form: Callable[[str], str], around: tuple[str, str]
) -> None:
    text = f"{around[0]} {form(secret)} {around[1]}"
    assert form(secret) not in Mask({"key": [secret]}).text(text)


@settings(max_examples=200, deadline=None)
@given(data=st.data(), secret=SECRETS, form=st.sampled_from(FORMS[:9]))
def test_a_secret_across_any_number_of_frames(
    data: st.DataObject, secret: str, form: Callable[[str], str]
) -> None:
    text = f"<{form(secret)}>"
    cuts = sorted(data.draw(st.lists(st.integers(0, len(text)), max_size=8)))
    pieces = [text[a:b] for a, b in zip([0, *cuts], [*cuts, len(text)], strict=True)]
    masked = Mask({"key": [secret]}).stream(pieces)
    assert len(masked) == len(pieces)
    assert form(secret) not in "".join(masked)


@given(secret=SECRETS, length=st.integers(4, 60))
def test_what_is_left_of_a_secret_at_the_ends(secret: str, length: int) -> None:
    mask = Mask({"key": [secret]})
    length = min(length, len(secret) - 1)
    assert not mask.stream([secret[-length:], " it was"])[0].endswith(secret[-length:])
    assert not mask.stream(["it is ", secret[:length]])[1].startswith(secret[:length])


@pytest.mark.parametrize(
    ("secret", "text", "masked"),
    [
        ("10019", "access_code=10019&phone=79100190019", "access_code=masked-k&phone=79100190019"),
        ("10019", "access_code%3D10019%26", "access_code%3Dmasked-k%26"),
        ("10019", "%2010019", "%20masked-k"),
        ("heslo", "heslo, heslovka, Heslo", "masked-k, heslovka, masked-k"),
        ("1234567890", "+421234567890123", "+421234567890123"),
        ("x", "x marks nothing", "x marks nothing"),
        ("a.b+c*d(", "a.b+c*d( aXbbcccd(", "masked-k aXbbcccd("),
    ],
)
def test_a_short_one_is_no_part_of_something_else(secret: str, text: str, masked: str) -> None:
    assert Mask({"k": [secret]}).text(text) == masked


def test_nothing_to_hide() -> None:
    mask = Mask({})
    assert mask.text("as it was") == "as it was"
    assert mask.stream(["as ", "it was"]) == ["as ", "it was"]


def test_the_older_value_is_a_secret_too() -> None:
    mask = Mask({"key": ["the first one", "the second one"], "token": ["another"]})
    assert mask.text("the second one, the first one, another") == (
        "masked-key, masked-key, masked-token"
    )


def test_digests() -> None:
    digest = "3da541559918a808c2402bba5012f6c60b27661c"
    frame = json.dumps({"action": "login", "password": "cGFzc3dvcmQ", "proof": digest})
    assert derived(frame) == {digest, "cGFzc3dvcmQ"}
    assert telling(frame) == {"cGFzc3dvcmQ"}
    mask = Mask({}, derived(frame))
    assert mask.text(f"{digest.upper()} cGFzc3dvcmQ {digest}0") == f"{DIGEST} {DIGEST} {digest}0"


@pytest.mark.parametrize(
    ("address", "tidy"),
    [
        ("wss://127.0.0.1:9/live", "wss://127.0.0.1:9/live"),
        ("https://me:pw@crm.example.com/find", "https://crm.example.com/find"),
        (
            "https://crm.example.com/find?api_key=abc&phone={number}&n=1",
            "https://crm.example.com/find?api_key=masked&phone={number}&n=1",
        ),
        ("token=abc", "token=abc"),
    ],
)
def test_addresses_in_settings(address: str, tidy: str) -> None:
    assert tidy_address(address) == tidy


def test_a_piece_is_found_once_however_long_it_is() -> None:
    secret = "hunter2-Secret-of-the-office"
    spans = Pieces({secret: "masked"}).spans(f"a {secret} b {secret[3:]} c")
    assert sorted(spans) == [(2, 2 + len(secret), "masked"), (33, 30 + len(secret), "masked")]
