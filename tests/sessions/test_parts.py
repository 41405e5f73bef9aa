"""The parts of a session that need no socket."""

import pytest
from tests.sessions.honest import KEY

from callpop.pbx.addresses import is_loopback
from callpop.sessions.backoff import Backoff
from callpop.sessions.hush import Hush
from callpop.sessions.proxies import proxy_shown
from callpop.telephony.sentence import say


def test_the_pause_is_anywhere_below_a_doubling_ceiling() -> None:
    asked: list[tuple[float, float]] = []

    def half(low: float, high: float) -> float:
        asked.append((low, high))
        return high / 2

    backoff = Backoff(1, 60, half)
    assert [backoff.next() for _ in range(8)] == [0.5, 1, 2, 4, 8, 16, 30, 30]
    assert asked == [(0, ceiling) for ceiling in (1, 2, 4, 8, 16, 32, 60, 60)]
    backoff.reset()
    assert backoff.next() == 0.5


def test_two_desktops_do_not_pause_alike() -> None:
    assert len({Backoff(1, 60).next() for _ in range(50)}) > 40


@pytest.mark.parametrize(
    ("url", "text", "hushed"),
    [
        (f"wss://h/x?apiKey={KEY}", f"bad key {KEY}!", "bad key …!"),
        ("wss://h/x?apiKey=abc", "bad key abc", "bad key …"),
        ("wss://h/x?apiKey=a%2Bb%40c.d", "a+b@c.d or a%2Bb%40c.d", "… or …"),
        ("wss://h/x?apiKey=k1234567&n=001", "?apiKey=k1234567&n=001 n=001", "?… n=001"),
        ("wss://u:swordfish@h/", "swordfish", "…"),
        ("wss://pbx.example.com/?domain=pbx.example.com", "pbx.example.com", "pbx.example.com"),
        ("wss://h/x", "nothing to hide", "nothing to hide"),
    ],
)
def test_what_an_address_keeps_secret_is_hushed(url: str, text: str, hushed: str) -> None:
    hush = Hush([(url, "pbx.example.com")])
    assert hush.text(text) == hushed
    assert str(hush(say("{words}", words=text))) == hushed


@pytest.mark.parametrize(
    ("host", "local"),
    [
        ("localhost", True),
        ("LOCALHOST.", True),
        ("pbx.localhost", False),  # a name server may say otherwise
        ("127.0.0.1", True),
        ("127.8.9.1", True),
        ("::1", True),
        ("10.0.0.1", False),
        ("localhost.example.com", False),
        ("pbx.example.com", False),
    ],
)
def test_what_is_on_this_machine(host: str, local: bool) -> None:
    assert is_loopback(host) is local


def test_a_proxy_is_shown_without_its_password() -> None:
    assert proxy_shown("http://me:swordfish@proxy:3128") == "proxy:3128"
    assert proxy_shown("socks5://proxy") == "proxy"
    assert proxy_shown("http://proxy:port") == ""
