"""Texts of others: made fit to show, escaped for notifications, put into sentences, masked."""

import html
import json
import re
import unicodedata
from base64 import b64encode, urlsafe_b64encode
from functools import lru_cache
from random import Random
from urllib.parse import quote, quote_plus
from xml.etree import ElementTree

from tests.fuzz.subject import Subject, literals, parts_of, pure, text_of

from callpop.desk.ports import Note
from callpop.logbook import masked
from callpop.platform.notifications.backend import BODY_LIMIT, TITLE_LIMIT, body_of, title_of
from callpop.platform.notifications.freedesktop import _Service
from callpop.sessions.hush import Hush
from callpop.sessions.masking import Mask, placeholder
from callpop.telephony.folding import words_of
from callpop.telephony.sentence import Sentence, say
from callpop.telephony.text import JOINERS, clean

_WITH_MARKUP = _Service(":1.1", frozenset({"body-markup"}))
_INVISIBLE = ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")


def _shown(data: bytes) -> None:
    text = text_of(data)
    for limit in (5, 200):
        once = clean(text, limit)
        assert len(once) <= limit
        assert clean(once, limit) == once
        hidden = [n for n, c in enumerate(once) if unicodedata.category(c) in _INVISIBLE]
        assert all(once[n] in JOINERS and 0 < n < len(once) - 1 for n in hidden)
        assert not re.search("[\\x00-\\u024f\\u0370-\\u05ff][\u200c\u200d]|[\u200c\u200d]{2}", once)
        assert "  " not in once and "\n" not in once
        assert _tallest_pile(once) <= 4
    assert words_of(text) == words_of(text.swapcase().swapcase()) or not text.isascii()
    assert all(word and '"' not in word for word in words_of(text))
    # A sentence never interprets what was put in.
    assert str(say("{who} calls: {what}", who=text, what=say("“{text}”", text=text))) == (
        f"{text} calls: “{text}”"
    )
    note = Note("k", Sentence("{x}", {"x": text}), Sentence("{x}", {"x": text}), on_action=print)
    title, body = title_of(note, str), body_of(note, str)
    assert title and len(title) <= TITLE_LIMIT and len(body) <= BODY_LIMIT
    told = ElementTree.fromstring(f"<b>{_WITH_MARKUP.text(body)}</b>")
    assert len(told) == 0
    assert (told.text or "") == body


def _tallest_pile(text: str) -> int:
    tallest = pile = 0
    for character in text:
        pile = pile + 1 if unicodedata.category(character) in ("Mn", "Me") else 0
        tallest = max(tallest, pile)
    return tallest


_PLACEHOLDER = placeholder("key")
_FORMS = (
    str,
    lambda secret: quote(secret, safe=""),
    lambda secret: quote(quote(secret, safe=""), safe=""),
    quote_plus,
    lambda secret: json.dumps(secret)[1:-1],
    lambda secret: json.dumps(json.dumps(secret)),
    html.escape,
    lambda secret: "".join(f"&#{ord(c)};" for c in secret),
    lambda secret: "".join(f"&#x{ord(c):X};" for c in secret),
    lambda secret: secret.encode().hex(),
    lambda secret: b64encode(secret.encode()).decode(),
    lambda secret: b64encode(b"user:" + secret.encode()).decode(),
    lambda secret: urlsafe_b64encode(b"ab" + secret.encode()).decode(),
    str.swapcase,
)


@lru_cache(256)
def _mask_of(secret: str) -> Mask:
    # Its pattern takes ten times as long to make as to try; most inputs differ in their texts.
    return Mask({"key": [secret]})


def _masked(data: bytes) -> None:
    """A secret between texts, in one of its forms, whole and in frames."""
    chance = Random(data)
    secret, before, after = parts_of(data, 3)
    secret = "".join(c for c in secret if c.isprintable() and c not in "\u0130")[:60].strip()
    if len(secret) < 9 or secret.isdigit() or len(set(secret.casefold())) < 6:
        return
    if secret.casefold() in _PLACEHOLDER:
        return
    form = chance.choice(_FORMS)(secret)
    text = f"{before[:400]} {form} {after[:400]}"
    mask = _mask_of(secret)
    assert form not in mask.text(text), (secret, form)
    assert secret not in mask.text(text)
    cuts = sorted(chance.randrange(len(text) + 1) for _ in range(chance.randrange(6)))
    pieces = [text[a:b] for a, b in zip([0, *cuts], [*cuts, len(text)], strict=True)]
    kept = mask.stream(pieces)
    assert len(kept) == len(pieces)
    assert form not in "".join(kept)
    hush = Hush([(f"https://x.example/?api_key={secret}", "https://x.example/")], [secret])
    assert secret not in hush.text(text)
    assert secret not in str(hush(say("{a} {b}", a=text, b=say("{c}", c=secret))))


_TELLING = ("api_key=", "token: ", '"password": "', "secret=", "'key': '", "access_token=")


def _logged(data: bytes) -> None:
    """The log's own masking knows no secrets, only what they stand behind."""
    before, secret, after = parts_of(data, 3)
    secret = "".join(c for c in secret if c.isascii() and c.isalnum())[:40]
    if len(secret) < 8 or any(secret in text for text in (before, after, *_TELLING)):
        return
    for name in _TELLING:
        line = masked(f"{before[:400]} {name}{secret}&{after[:400]}")
        assert secret not in line, line
    number = "380" + "".join(c for c in secret if c.isdigit()).ljust(9, "4")[:9]
    for written in (number, f"+{number}", f"+{number[:3]} ({number[3:5]}) {number[5:]}"):
        for end in (", and more", ".", "", ")"):
            assert written not in masked(f"call to {written}{end}"), written


TEXTS = Subject(
    "texts",
    "one line, bounded, nothing invisible, at most four marks on a letter; a notification's markup "
    "reads back as the plain text; sentences interpret nothing",
    pure(_shown),
    lambda: literals("telephony/test_text.py", "telephony/test_sentence.py", "desk/test_cards.py"),
    ("callpop.telephony.text", "callpop.telephony.folding", "callpop.telephony.sentence",
     "callpop.platform.notifications.backend"),
    ("<b>", "</b>", "&amp;", "&", "<", "{", "}", "{0}", "{who.__class__}", "%s", "\u202e", "\u2066",
     "\u200b", "\u200c", "\u200d", "م", "👩",
     "\u0301", "\u0489", "\ufe0f", "\u2028", "\ufffe", "\U000e0041", "\x85", "\x1b[31m"),
)  # fmt: skip
MASKS = Subject(
    "masking",
    "a planted secret never survives: as it is, in URLs, JSON, HTML, hex, base64, in any case, cut "
    "into frames at any places",
    pure(_masked),
    lambda: [b"hunter2-Secret/+%\x1fpassword=\x1f&x=1", *literals("sessions/test_masking.py")],
    ("callpop.sessions.masking", "callpop.sessions.hush"),
    ("\x1f", "%", "\\", "&", ";", "/", "+", '"', "é", "Ж", "\U0001f4a9", " ", "s3cr3t-T0ken", "="),
    seconds=0.1,
    longest=3_000,
    quick=80,
)
LOG = Subject(
    "log",
    "what stands behind a telling word is masked, and every number but for its last two digits",
    pure(_logged),
    lambda: [b"before\x1fhunter2secret\x1fafter", *literals("test_logbook.py")],
    ("callpop.logbook",),
    ("\x1f", "key=", "token:", '"', "'", " ", "\\", "=", ":", "+380", "2026-11-21"),
)
