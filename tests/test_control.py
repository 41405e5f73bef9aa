"""The control verbs against whoever writes to the socket without the command line."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.cli.headless import HeadlessApp, running_app

from callpop.platform.control_client import ask, follow, hand_over
from callpop.platform.control_place import NotRunning, Refusal

SETTINGS = {"domain": "office.phonet.example", "subscriber": "101"}


@pytest.fixture
def app(short_tmp: Path) -> Iterator[HeadlessApp]:
    with running_app(short_tmp / "home") as running:
        yield running


@pytest.mark.parametrize(
    ("verb", "args"),
    [
        ("frobnicate", {}),
        ("__init__", {}),
        ("dial", {"number": 7}),
        ("dial", {"number": "101", "account": ["Office"]}),
        ("dial", {"number": "101", "account": "Nobody"}),
        ("tel", {"number": {"a": 1}}),
        ("account.add", {"kind": "phonet", "name": "A", "settings": {"domain": 1}, "secrets": {}}),
        ("account.add", {"kind": "phonet", "name": "A"}),
        ("account.add", {"kind": "asterix", "name": "A", "settings": {}, "secrets": {}}),
        ("account.add", {"kind": "phonet", "name": "A", "settings": SETTINGS, "secrets": {}}),
        ("account.secrets", {"name": "A", "secrets": "hunter2"}),
        ("account.secrets", {"name": "A", "secrets": {"api_key": "hunter2"}}),
        ("account.test", {"name": "A"}),
        ("private", {}),
        ("private", {"to": "true"}),
    ],
)
def test_a_wrong_request_is_refused_in_words(
    app: HeadlessApp, verb: str, args: dict[str, Any]
) -> None:
    with pytest.raises(Refusal) as refused:
        ask(app.home, verb, **args)
    assert refused.value.code == "wrong"
    assert str(refused.value).endswith((".", "A"))
    assert "hunter2" not in str(refused.value)
    assert ask(app.home, "ping") is None


def test_what_is_handed_to_the_dial_box_is_bounded(app: HeadlessApp) -> None:
    hand_over(app.home)
    hand_over(app.home, "9" * 10_000)
    assert app.front.asked == ["show", f"dial box {'9' * 300}"]


def test_a_dial_without_a_number_or_an_account(app: HeadlessApp) -> None:
    for number in ("", "+380991234567"):
        with pytest.raises(Refusal) as refused:
            ask(app.home, "dial", number=number)
        assert refused.value.code == "refused"


def test_followers_are_told_of_accounts_and_of_the_end(app: HeadlessApp) -> None:
    lines = follow(app.home, "events")
    seen: list[dict[str, Any]] = []
    settings = SETTINGS | {"endpoint": app.pbx.url, "domain": app.pbx.domain}
    # The request is on its way once the generator runs; an account that comes is told of.
    secrets = {"api_key": app.pbx.api_key}
    import threading

    def read() -> None:
        try:
            seen.extend(lines)
        except Refusal as refusal:
            seen.append({"type": refusal.code})

    reader = threading.Thread(target=read)
    reader.start()
    while not seen:
        ask(app.home, "account.add", kind="phonet", name="A", settings=settings, secrets=secrets)
        app.run(app.accounts.remove("A"))
    ask(app.home, "quit")
    reader.join(20)
    assert {line["type"] for line in seen[:-1]} == {"session"}
    assert {line["account"] for line in seen[:-1]} == {"A"}
    assert seen[-1] == {"type": "ended"}
    with pytest.raises(NotRunning):
        ask(app.home, "ping")
