"""Which links are opened: what a PBX sends is untrusted."""

from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callpop.desk.links import (
    LONGEST_LINK,
    UnsafeLink,
    allowed,
    check,
    fill,
    normal_host,
    template_problem,
)


@pytest.mark.parametrize(
    ("url", "opened", "host"),
    [
        ("https://crm.example/1", "https://crm.example/1", "crm.example"),
        (" https://CRM.Example/1 ", "https://crm.example/1", "crm.example"),
        ("HTTP://crm.example", "http://crm.example/", "crm.example"),
        ("https://crm.example:8443/a?b=c", "https://crm.example:8443/a?b=c", "crm.example"),
        (
            "https://a.example/features/edit.jsp#/?id=1",
            "https://a.example/features/edit.jsp#/?id=1",
            "a.example",
        ),
        ("https://a.example//x", "https://a.example//x", "a.example"),
        ("https://a.example/?n=Іван П", None, "a.example"),
        ("http://[::1]:8080/x", "http://[::1]:8080/x", "::1"),
        ("http://127.0.0.1:9/x", "http://127.0.0.1:9/x", "127.0.0.1"),
        ("https://пример.example/", "https://xn--e1afmkfd.example/", "xn--e1afmkfd.example"),
        # A look-alike of crm.example, with a Cyrillic с.
        ("https://сrm.example/", "https://xn--rm-nmc.example/", "xn--rm-nmc.example"),
        ("https://crm.example./1", "https://crm.example/1", "crm.example"),
    ],
)
def test_a_good_link_is_opened_as_it_was_checked(url: str, opened: str | None, host: str) -> None:
    link = check(url)
    assert link.host == host
    assert link.url == (opened or "https://a.example/?n=%D0%86%D0%B2%D0%B0%D0%BD%20%D0%9F")


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("javascript:alert(1)", "not a web address"),
        ("file:///etc/passwd", "not a web address"),
        ("data:text/html,x", "not a web address"),
        ("smb://host/share", "not a web address"),
        ("crm.example/1", "not a web address"),
        ("", "not a web address"),
        ("https://crm.example@evil.example/", "user name"),
        ("https://user:pw@crm.example/", "user name"),
        ("https://@evil.example/", "user name"),
        ("https:///no-host", "can't be read"),
        ("https://evil.example\\.crm.example/", "can't be read"),
        ("https://crm.exa\nmple/", "can't be read"),
        ("java\tscript:alert(1)", "can't be read"),
        ("https://[::1", "can't be read"),
        ("https://crm.example:port/", "can't be read"),
        ("https://crm%2eexample/", "can't be read"),
        ("https://127.1/", "can't be read"),
        ("https://0x7f000001/", "can't be read"),
        ("https://2130706433/", "can't be read"),
        ("https://a b/", "can't be read"),
        ("https://crm.example/\ud800", "can't be read"),
        ("https://crm.example\uff0fevil.example/", "can't be read"),
        ("https://crm.example:80:443/", "can't be read"),
        ("https://[::1%25eth0]/", "can't be read"),
        ("\\\\host\\share", "can't be read"),
        ("//host/share", "not a web address"),
        ("https://crm.example/" + "a" * LONGEST_LINK, "longer than 2048"),
        ("https://crm.example/" + "ї" * 1000, "longer than 2048"),
    ],
)
def test_a_bad_link_is_refused_with_a_sentence(url: str, words: str) -> None:
    with pytest.raises(UnsafeLink) as refused:
        check(url)
    assert words in str(refused.value.sentence)


@given(st.text(max_size=60), st.sampled_from(["", "https://", "http://", "https://crm.example"]))
def test_whatever_comes_is_refused_or_safe(text: str, start: str) -> None:
    try:
        link = check(start + text)
    except UnsafeLink:
        return
    parts = urlsplit(link.url)
    assert parts.scheme in ("http", "https")
    assert parts.hostname == link.host
    assert "@" not in parts.netloc
    assert link.url.isascii()
    assert not any(c.isspace() or c == "\\" for c in link.url)
    assert check(link.url) == link


@pytest.mark.parametrize(
    ("url", "entry", "yes"),
    [
        ("https://crm.example/", "crm.example", True),
        ("https://crm.example/", "CRM.example", True),
        ("https://crm.example:8443/", "crm.example", True),
        ("https://crm.example:8443/", "crm.example:8443", True),
        ("https://crm.example:8444/", "crm.example:8443", False),
        ("https://a.crm.example/", "crm.example", False),
        ("https://a.crm.example/", ".crm.example", True),
        ("https://a.b.crm.example/", "*.crm.example", True),
        ("https://crm.example/", "*.crm.example", False),
        ("https://evilcrm.example/", ".crm.example", False),
        ("https://crm.example.evil/", "crm.example", False),
        ("https://пример.example/", "пример.example", True),
        ("http://[::1]:80/", "[::1]", True),
        ("http://[::1]:80/", "[::1]:80", True),
        ("https://crm.example/", "", False),
        ("https://crm.example/", "*", False),
        ("https://crm.example/", ".", False),
    ],
)
def test_hosts_are_allowed_exactly_or_with_their_subdomains(
    url: str, entry: str, yes: bool
) -> None:
    assert allowed(check(url), {entry}) is yes


def test_nonsense_in_the_settings_allows_nothing() -> None:
    assert [normal_host(text) for text in ("", " ", "a b", "*.", "[x]", "a:b:c:")] == [None] * 6


@pytest.mark.parametrize(
    "template",
    [
        "https://crm.example/find?phone={number}",
        "https://crm.example/{digits}/{name}/{extension}/{call_id}",
        "http://127.0.0.1:8080/?q={digits}#x",
        "https://crm.example/fixed",
    ],
)
def test_good_templates(template: str) -> None:
    assert template_problem(template) is None


@pytest.mark.parametrize(
    ("template", "words"),
    [
        ("https://crm.example/{phone}", "{phone}"),
        ("https://crm.example/{number.__class__}", "does not know"),
        ("https://crm.example/{number", "brace"),
        ("https://{digits}.example/", "host"),
        ("https://crm.example:{digits}/", "host"),
        ("{number}", "host"),
        ("https://crm.example{number}/", "host"),
        ("javascript:alert({number})", "host"),
        ("ftp://crm.example/{number}", "web address"),
        ("https://user@crm.example/{number}", "web address"),
        ("https://crm.example\\{number}", "host"),
    ],
)
def test_bad_templates_are_told_why(template: str, words: str) -> None:
    problem = template_problem(template)
    assert problem is not None
    assert words in str(problem)
    assert fill(template, {"number": "+1", "digits": "1"}) is None


def test_values_are_percent_encoded() -> None:
    filled = fill(
        "https://crm.example/{digits}?n={name}&t={number}",
        {"digits": "380", "number": "+380", "name": "A&b=/../#?@ Є"},
    )
    assert filled == "https://crm.example/380?n=A%26b%3D%2F..%2F%23%3F%40%20%D0%84&t=%2B380"


def test_a_template_that_wants_a_number_makes_no_link_without_one() -> None:
    assert fill("https://crm.example/?t={number}&e={extension}", {"extension": "101"}) is None
    assert fill("https://crm.example/?n={name}", {"name": ""}) is None
    assert fill("https://crm.example/?e={extension}", {"extension": "101"}) is not None
    assert fill("https://crm.example/fixed", {}) == "https://crm.example/fixed"
    assert fill("", {"number": "+380"}) is None
    assert fill("https://crm.example/{name}", {"name": "B\ud800o"}) == "https://crm.example/B%3Fo"
