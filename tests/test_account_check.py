"""Settings and secrets of an account, checked before anything is stored."""

import os
from pathlib import Path

import pytest

from callpop.account_check import all_fields, check_secrets, check_settings, usable_settings
from callpop.pbx.connector import SettingsError
from callpop.pbx.phonet import PHONET
from callpop.pbx.viptel import VIPTEL

NEEDED = {"domain": "office.phonet.example", "subscriber": "001"}


@pytest.mark.parametrize(
    ("key", "value", "stored"),
    [
        ("domain", "  office.phonet.example ", "office.phonet.example"),
        ("watch", "102 , 103,,", "102,103"),
        ("insecure", "TRUE", "yes"),
        ("leading_plus", "off", "no"),
        ("country", "ua", "UA"),
        ("endpoint", "wss://pbx.example.com:8443/path", "wss://pbx.example.com:8443/path"),
        ("endpoint", "ws://127.0.0.1:9", "ws://127.0.0.1:9"),
        ("endpoint", "ws://[::1]:9", "ws://[::1]:9"),
        ("endpoint", "ws://localhost", "ws://localhost"),
        ("proxy", "NONE", "none"),
        ("proxy", "socks5h://proxy.example:1080", "socks5h://proxy.example:1080"),
        ("crm_url", "https://crm.example/?q={number}", "https://crm.example/?q={number}"),
        ("crm_hosts", "a.example, .b.example,c.example:80", "a.example,.b.example,c.example:80"),
        ("pop", "answer", "answer"),
        ("pop", "", None),
    ],
)  # fmt: skip
def test_what_can_be_used_is_tidied(key: str, value: str, stored: str | None) -> None:
    assert check_settings(PHONET, NEEDED | {key: value}).get(key) == stored


@pytest.mark.parametrize(
    ("key", "value", "said"),
    [
        ("colour", "red", "It has: domain"),
        ("api_key", "hunter2", "is a secret"),
        ("Password", "hunter2", "is a secret"),
        ("domain", "", "needs “domain” (Domain)"),
        ("domain", "a\nb", "one line"),
        ("domain", "x" * 5_000, "one line"),
        ("insecure", "perhaps", "yes or no"),
        ("country", "UK", "two letters"),
        ("country", "Україна", "two letters"),
        ("endpoint", "pbx.example.com", "address"),
        ("endpoint", "ftp://pbx.example.com", "can't be used"),
        ("endpoint", "wss://", "address"),
        ("endpoint", "wss://pbx.example.com:99999", "address"),
        ("endpoint", "wss://me:hunter2@pbx.example.com", "can't be used"),
        ("endpoint", "wss://pbx.example.com/?apiKey=hunter2", "nothing behind a ?"),
        ("endpoint", "ws://pbx.example.com", "insecure=yes"),
        ("endpoint", "http://192.168.1.5", "insecure=yes"),
        ("ca_file", "/nowhere/ca.pem", "No such file"),
        ("ca_file", pytest.__file__, "no certificate"),
        ("ca_file", os.devnull, "not a file"),
        ("proxy", "proxy.example:3128", "address"),
        ("proxy", "ftp://proxy.example", "http://proxy.example.com:3128"),
        ("proxy", "http://me:hunter2@proxy.example:3128", "user name or password"),
        ("crm_url", "javascript:alert(1)", "web address"),
        ("crm_url", "https://{number}.example/", "host"),
        ("crm_url", "https://crm.example/?q={phone}", "{phone}"),
        ("crm_hosts", "https://crm.example/", "not a host"),
        ("pop", "always", "click, ring, answer"),
    ],
)
def test_what_cannot_be_used_is_said_with_its_key(key: str, value: str, said: str) -> None:
    with pytest.raises(SettingsError) as wrong:
        check_settings(PHONET, NEEDED | {key: value})
    assert said in str(wrong.value)
    assert wrong.value.key == key
    assert "hunter2" not in str(wrong.value)


def test_the_country_that_holds_where_none_is_given_is_shown() -> None:
    for kind in (PHONET, VIPTEL):
        (country,) = (field for field in all_fields(kind) if field.key == "country")
        assert country.placeholder == kind.country


def test_an_unencrypted_way_that_is_trusted() -> None:
    endpoint = {"endpoint": "ws://pbx.example.com", "insecure": "yes"}
    assert check_settings(PHONET, NEEDED | endpoint) == NEEDED | endpoint


def test_a_certificate_is_kept_by_its_whole_path(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "ca.pem").write_text("-----BEGIN CERTIFICATE-----\n")
    monkeypatch.chdir(tmp_path)
    checked = check_settings(PHONET, NEEDED | {"ca_file": "ca.pem"})
    assert checked["ca_file"] == str(tmp_path / "ca.pem")


def test_secrets() -> None:
    assert check_secrets(PHONET, {"api_key": " hunter2\r"}) == {"api_key": "hunter2"}
    for secrets, said in (
        ({}, "needs “api_key” (API key)"),
        ({"api_key": " "}, "needs “api_key”"),
        ({"api_key": "hunter2", "token": "hunter2"}, "no secret “token”"),
        ({"api_key": "hunter2\nhunter2"}, "one line"),
    ):
        with pytest.raises(SettingsError) as wrong:
            check_secrets(PHONET, secrets)
        assert said in str(wrong.value)
        assert "hunter2" not in str(wrong.value)


def test_a_hand_written_slip_stops_nothing() -> None:
    assert usable_settings(PHONET, NEEDED | {"colour": "red"}) == NEEDED
