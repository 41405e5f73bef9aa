"""XVB's settings, and the addresses that follow (``protocols.md`` 4.1, 4.7)."""

import pytest
from tests.pbx.xvb_talk import PATH_SECRET, SECRETS, SETTINGS, Book, Talk, connector

from callpop.pbx.connector import CalledBack, SettingsError, SpeaksHttp, installed_kinds
from callpop.pbx.xvb import XVB, XvbKind


def test_the_kind_has_what_the_contract_asks_for() -> None:
    assert isinstance(XVB, CalledBack)
    assert isinstance(connector(), SpeaksHttp)
    assert list(XVB.own_hosts(SETTINGS)) == ["vpbx.example.com"]


def test_the_webhook_address_ends_in_the_secret() -> None:
    assert XVB.webhook_url(SETTINGS, SECRETS) == f"http://127.0.0.1:8091/{PATH_SECRET}"
    told = {**SETTINGS, "listen": "[::1]:9000"}
    assert XVB.webhook_url(told, SECRETS) == f"http://[::1]:9000/{PATH_SECRET}"
    told = {**SETTINGS, "public_address": "https://callpop.example.com/"}
    assert XVB.webhook_url(told, SECRETS) == f"https://callpop.example.com/{PATH_SECRET}"
    (channel,) = connector().channels
    assert PATH_SECRET not in repr(channel)
    told = {**SETTINGS, "listen": "0.0.0.0:8091"}
    with pytest.raises(SettingsError, match="the one that the PBX reaches") as caught:
        XVB.webhook_url(told, SECRETS)
    assert caught.value.key == "public_address"


@pytest.mark.parametrize(
    ("listen", "host", "port"),
    [("8080", "127.0.0.1", 8080), (":8080", "127.0.0.1", 8080), ("0.0.0.0:80", "0.0.0.0", 80)],
)
def test_it_listens_on_this_machine_alone_unless_told_otherwise(
    listen: str, host: str, port: int
) -> None:
    (channel,) = connector(listen=listen).channels
    assert getattr(channel, "host", None) == host
    assert getattr(channel, "port", None) == port


def test_from_where_webhooks_are_taken() -> None:
    (channel,) = connector(senders="203.0.113.7, 2001:db8::/32;198.51.100.9/24").channels
    senders = [str(network) for network in getattr(channel, "senders", ())]
    assert senders == ["203.0.113.7/32", "2001:db8::/32", "198.51.100.0/24"]


@pytest.mark.parametrize(
    ("server", "url"),
    [
        ("vpbx.example.com", "https://vpbx.example.com/commoncrm/10019"),
        ("https://vpbx.example.com/", "https://vpbx.example.com/commoncrm/10019"),
        ("http://127.0.0.1:81/commoncrm/10019/", "http://127.0.0.1:81/commoncrm/10019"),
    ],
)
def test_the_address_of_the_cloud_pbx(server: str, url: str) -> None:
    assert Talk(connector(server=server)).dial(0).url == url


def test_an_endpoint_replaces_the_address() -> None:
    talk = Talk(connector(endpoint="http://127.0.0.1:5000"))
    assert talk.dial(0).url == "http://127.0.0.1:5000/commoncrm/10019"


@pytest.mark.parametrize(
    ("wrong", "key"),
    [
        ({"server": "http://vpbx.example.com/commoncrm/10019"}, "server"),
        ({"server": ""}, "server"),
        ({"server": "https://me@vpbx.example.com"}, "server"),
        ({"server": "https://vpbx.example.com/commoncrm/7?x=1"}, "server"),
        ({"server": "https://vpbx.example.com/commoncrm/10018"}, "access_code"),
        ({"access_code": ""}, "access_code"),
        ({"extension": "Вася"}, "extension"),
        ({"listen": "127.0.0.1"}, "listen"),
        ({"listen": "127.0.0.1:0"}, "listen"),
        ({"listen": "127.0.0.1:99999"}, "listen"),
        ({"public_address": "ftp://x"}, "public_address"),
        ({"unnamed_calls": "some"}, "unnamed_calls"),
        ({"recordings": "wav"}, "recordings"),
        ({"senders": "pbx.example.com"}, "senders"),
    ],
)
def test_settings_that_cannot_be_used(wrong: dict[str, str], key: str) -> None:
    with pytest.raises(SettingsError) as caught:
        connector(None, **wrong)
    assert caught.value.key == key
    assert str(caught.value.sentence)


@pytest.mark.parametrize("missing", ["token", "path_secret"])
def test_a_secret_is_missing(missing: str) -> None:
    with pytest.raises(SettingsError) as caught:
        XVB.connector(SETTINGS, {**SECRETS, missing: ""})
    assert caught.value.key == missing


def test_it_is_installed() -> None:
    assert isinstance(installed_kinds(Book())["xvb"], XvbKind)
