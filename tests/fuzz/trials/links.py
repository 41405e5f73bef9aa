"""Links to the CRM, what a spreadsheet is given, and the choices that are written as text."""

import csv
import io
import re
from datetime import UTC, datetime
from urllib.parse import urlsplit

from PySide6.QtCore import QUrl
from tests.desk.office import call
from tests.fuzz.subject import Subject, literals, parts_of, pure, text_of
from yarl import URL

from callpop.cells import bare_cell, safe_cell
from callpop.desk import links
from callpop.desk.crm import links_of
from callpop.desk.ports import AccountRules
from callpop.desk.quiet_hours import QuietHours
from callpop.desk.routing import rules_of
from callpop.hotkeys import combination
from callpop.preferences import CHOICES, hours_of, problem_with
from callpop.telephony.model import Contact
from callpop.telephony.sentence import Sentence

_OWN = ("crm.example.com", ".shop.example", "*.пошта.example", "[::1]:8080", "127.0.0.1:80")
_NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)


def _linked(data: bytes) -> None:
    url, name, number, template = parts_of(data, 4)
    try:
        link = links.check(url)
    except links.UnsafeLink as unsafe:
        assert str(unsafe.sentence).endswith((".", "it is not opened."))
    else:
        _is_what_it_seems(link.url, link.host, url)
        if links.allowed(link, _OWN):
            assert link.host in ("crm.example.com", "::1", "127.0.0.1") or link.host.endswith(
                (".shop.example", ".xn--80a1acny.example")
            ), link
    if links.template_problem(template) is None and template.strip():
        _fills_in(template, name, number)
    rules = AccountRules(country="UA", crm_url=template, hosts=frozenset(_OWN))
    ringing = call(contacts=(Contact(name, url=url),), number=number or None)
    for offered in links_of(ringing, rules):
        assert offered.url.startswith(("http://", "https://"))
        assert offered.url.isascii() and offered.url.isprintable() and " " not in offered.url
    host = links.normal_host(url)
    assert host is None or links.normal_host(host) == host, (url, host)


def _is_what_it_seems(url: str, host: str, given: str) -> None:
    """Three others read the link as we do: Python, Qt, aiohttp."""
    assert len(url) <= links.LONGEST_LINK
    assert url.isascii() and url.isprintable() and not set(url) & set(' "<>\\^`{|}'), url
    assert links.check(url).url == url
    parts = urlsplit(url)
    assert parts.scheme in ("http", "https") and "@" not in parts.netloc
    assert (parts.hostname or "") == host, (given, url, host)
    asked = QUrl(url, QUrl.ParsingMode.TolerantMode)
    assert asked.isValid(), (given, url)
    encoded = bytes(asked.host(QUrl.ComponentFormattingOption.FullyEncoded).encode()).decode()
    assert encoded.lower() == host or ":" in host, (given, url, encoded)
    assert not asked.userInfo()
    assert (URL(url, encoded=True).raw_host or "").lower() == host, (given, url)


def _fills_in(template: str, name: str, number: str) -> None:
    """Whatever is put in stays in its place."""
    values = {"number": number, "digits": "12", "name": name, "extension": "7", "call_id": "c/1"}
    try:
        filled = links.fill(template, values)
    except UnicodeEncodeError:
        raise AssertionError("half a surrogate pair") from None
    if filled is None:
        return
    try:
        link = links.check(filled)
    except links.UnsafeLink:
        return
    usual = links.check(re.sub(r"\{[^{}]*\}", "0", template))
    assert (link.host, link.port) == (usual.host, usual.port), (template, filled)


def _tabled(data: bytes) -> None:
    csv.field_size_limit(1 << 30)
    text = text_of(data)
    safe = safe_cell(text)
    assert bare_cell(safe) == text
    file = io.StringIO(newline="")
    csv.writer(file).writerow([safe, "next"])
    written = file.getvalue()
    assert next(csv.reader(io.StringIO(written, newline=""))) == [safe, "next"]
    # A spreadsheet of another country parts the line elsewhere, and heeds no quotation marks there.
    for cell in (safe, *re.split(r"[;\t\r\n]", written), *re.split(r"[;\t\r\n]", safe)):
        begins = cell.strip(' "\u00a0\u3000\x0b\x0c')[:1]
        assert not begins or begins not in "=+-@\t\uff1d\uff0b\uff0d\uff20", repr(cell)


def _chosen(data: bytes) -> None:
    text = text_of(data)
    try:
        keys = combination(text)
    except ValueError as problem:
        assert isinstance(problem.args[0], Sentence) and len(str(problem)) < 300
    else:
        assert combination(str(keys)) == keys
    hours = hours_of(text)
    assert bool(problem_with("quiet_hours", text)) == (hours is None and bool(text.strip()))
    if hours is not None:
        span = QuietHours.of(text, ("sat",), UTC).span(_NOW)
        assert span is None or span.end is None or span.end > _NOW
    for key in ("hotkey_dial", "quiet_hours"):
        assert len(str(problem_with(key, text))) < 300
    assert key in CHOICES
    rules, wrong = rules_of(text.split("\n")[:30], ["Office", "Львів", text[:60]])
    for rule in rules:
        assert rules_of([str(rule)], [rule.account])[0] in ((rule,), ())
    for _, why in wrong:
        assert str(why) and len(str(why)) < 1_000


CRM = Subject(
    "crm-links",
    "http and https alone, no user name; Python, Qt and aiohttp read the same host; a template's "
    "host never changes; a host is allowed only where it is named",
    pure(_linked),
    lambda: [
        b"https://crm.example.com/a\x1fAnna\x1f+380991234567\x1fhttps://crm.example.com/?q={number}",
        *literals("desk/test_links.py", "desk/test_crm.py"),
    ],
    ("callpop.desk.links", "callpop.desk.crm"),
    ("\x1f", "https://", "http://", "crm.example.com", "@", ":", "//", "\\", "/", "?", "#", "%2f",
     "%40",
     ".", "。", "\u3002", "xn--", "пошта", "ß", "\u200d", "\u00ad", "[::1]", "127.0.0.1",
     "0x7f.1", "{number}",
     "{name}", "javascript:", "\t", "．", "⑩", "℀", ":80", ":0", ":65536", ":٣", "_", "-"),
)  # fmt: skip
CELLS = Subject(
    "spreadsheet",
    "no cell begins as a formula, whatever spreadsheets leave out before it; read back it is the "
    "same text",
    pure(_tabled),
    lambda: [b"=1+1", b"' =x", b"'", b"+380", b"plain", *literals("desk/test_past.py")],
    ("callpop.cells",),
    (
        "=",
        "+",
        "-",
        "@",
        "'",
        " ",
        "\t",
        "\r",
        "\n",
        '"',
        ";",
        "\u00a0",
        "\ufeff",
        "\uff1d",
        "\x00",
    ),
)
CHOICES_TEXTS = Subject(
    "choices",
    "hotkeys, quiet hours and dial rules: understood, and written back the same, or a sentence",
    pure(_chosen),
    lambda: literals("test_hotkeys.py", "desk/test_routing.py", "desk/test_quiet_hours.py"),
    ("callpop.hotkeys", "callpop.preferences", "callpop.desk.routing", "callpop.desk.quiet_hours"),
    ("Ctrl+", "Alt+", "D", "+", "20:00-08:00", "٣", "-", ":", "+421 ", "PT ", "Office", "\n", "F1"),
    seconds_a_byte=60e-6,
)
