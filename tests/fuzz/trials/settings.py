"""Settings: as a file that people write, and as what an account is told."""

import tomllib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

from tests.accounts.kinds import KINDS
from tests.fuzz.subject import Subject, Take, literals, parts_of, pure, quick_folder

from callpop.account_check import check_secrets, check_settings, secret_fields, usable_settings
from callpop.account_lines import rules_of
from callpop.accounts.model import Account, Settings, SettingsFileError
from callpop.accounts.settings import SettingsFile
from callpop.pbx.connector import (
    Drop,
    Output,
    PbxKind,
    Refused,
    SettingsError,
    WebhookChannel,
)
from callpop.pbx.meetip import MEETIP
from callpop.pbx.phonet import PHONET, VEGA
from callpop.pbx.viptel import VIPTEL
from callpop.pbx.xvb import XVB
from callpop.preferences import Look
from callpop.rule_check import problems_with_rules
from callpop.telephony.moment import Moment

_SECRET = "s3cr3t-Planted"
_PBXS: tuple[PbxKind, ...] = (PHONET, VEGA, VIPTEL, MEETIP, XVB)


@contextmanager
def _file() -> Iterator[Take]:
    with quick_folder() as folder:
        path = Path(folder, "settings.toml")

        def take(data: bytes) -> None:
            path.write_bytes(data)
            file = SettingsFile(path, KINDS)
            try:
                settings = file.load()
            except SettingsFileError as error:
                told = str(error.sentence)
                assert "settings.toml" in told and len(told) < 3_000
                assert _SECRET not in told, told
                with suppress(SettingsFileError):
                    file.change(lambda old: old)
                assert path.read_bytes() == data, "what can't be read was written over"
                return
            assert all(str(one) and len(str(one)) < 5_000 for one in settings.warnings)
            problems_with_rules(settings, path)
            _is_changed(file, data, settings)

        def _is_changed(file: SettingsFile, data: bytes, before: Settings) -> None:
            look = Look.DARK if before.app.theme is not Look.DARK else Look.LIGHT
            added = Account("Новий “x”", "phonet", {"domain": 'a"b', "watch": "1,2"}, "id-of-new")
            wanted = replace(before, app=replace(before.app, theme=look)).with_account(added)
            if before.accounts:
                first = before.accounts[0]
                wanted = wanted.with_account(replace(first, enabled=not first.enabled))
            try:
                after = file.change(lambda _old: wanted)
            except SettingsFileError as error:
                assert str(error.sentence)
                assert path.read_bytes() == data, "refused, and written all the same"
                return
            assert after == file.load()
            assert after.app == wanted.app
            assert [one.name for one in after.accounts] == [one.name for one in wanted.accounts]
            _is_kept(data.decode("utf-8-sig"), path.read_text("utf-8"))

        yield take


def _is_kept(before: str, after: str) -> None:
    """Whatever its owner wrote besides stays: comments, and keys that nobody knows."""
    old, new = tomllib.loads(before.replace("\r\n", "\n")), tomllib.loads(after)
    new.get("app", {}).pop("theme", None)
    old.get("app", {}).pop("theme", None)
    new["account"] = new["account"][:-1]
    for table in (*old.get("account", []), *new["account"]):
        for key in ("watch", "crm_hosts"):
            # A list may be written as a text, and is tidied.
            value = table.pop(key, None)
            texts = value.split(",") if isinstance(value, str) else value or []
            table[key] = [text.strip() for text in texts if text.strip()]
        table.pop("enabled", None)
        table.pop("id", None)
    old.setdefault("schema", 1)
    comments = [line.strip() for line in before.splitlines() if line.lstrip().startswith("#")]
    assert all(comment in after for comment in comments), (before, after)
    assert _same(_without_empty(old), _without_empty(new)), (before, after)


def _without_empty(document: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in document.items() if value not in ({}, [])}


def _same(one: Any, other: Any) -> bool:
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(_same(one[key], other[key]) for key in one)
    if isinstance(one, int) and isinstance(other, int):
        return one == other  # Python writes out no more than 4,300 digits.
    return repr(one) == repr(other)  # What is no number is not even like itself.


def _account(data: bytes) -> None:
    """Whatever is typed into an account's fields."""
    typed = parts_of(data, 6)
    endpoint, own, other, host, secret, flag = typed
    kind = _PBXS[len(data) % len(_PBXS)]
    texts = [own, other, host]
    keys = [one.key for one in kind.fields if not one.secret]
    settings: Mapping[str, str] = {
        **{key: texts[n % len(texts)] for n, key in enumerate(keys)},
        "endpoint": endpoint,
        "insecure": "yes" if flag else "no",
        "crm_hosts": host,
        "crm_url": other,
    }
    secret = _SECRET + secret.strip()
    secrets = {one.key: secret for one in secret_fields(kind)}
    try:
        checked = check_settings(kind, settings)
        given = check_secrets(kind, secrets)
    except SettingsError as error:
        assert str(error.sentence) and len(str(error.sentence)) < 3_000
        if any("\ud800" <= c <= "\udfff" for c in "".join(typed)):
            return  # No file and no keyring can hold it.
        checked, given = usable_settings(kind, settings), secrets
    if len(data) % 2:
        given = secrets  # As a keyring may hold it, whoever put it there.
    rules_of(Account("A", kind.name, dict(settings)), kind)
    try:
        connector = kind.connector(checked, given)
    except SettingsError as error:
        told = str(error.sentence)
        assert told and len(told) < 3_000
        assert _SECRET in "".join(typed[:4]) or _SECRET not in told
        return
    for channel in connector.channels:
        _says_nothing(connector.opened(channel.name, Moment.at(1_000)))
        if isinstance(channel, WebhookChannel):
            assert channel.path.startswith("/") and 0 <= channel.port <= 65_535
            continue
        assert channel.url.startswith(("ws://", "wss://")), channel.url
        assert "@" not in channel.url.partition("://")[2].partition("/")[0]
        told = channel.address + channel.title
        assert _SECRET in "".join(typed[:4]) or _SECRET not in told


def _says_nothing(outputs: list[Output]) -> None:
    told = [str(output.why) for output in outputs if isinstance(output, Refused | Drop)]
    assert _SECRET not in "".join(told)


SETTINGS = Subject(
    "settings-file",
    "read, or a sentence that names the file; what can't be read is never written over; a change "
    "keeps comments and unknown keys; no planted secret is told",
    _file,
    lambda: [
        *literals("accounts/test_settings_file.py", "accounts/test_reading.py"),
        f'[[account]]\nname="A"\nkind="phonet"\napi_key="{_SECRET}"\n'.encode(),
        f'[[account]]\nname="A"\nkind="phonet"\ndomain="x"\nwatch=["{_SECRET}"]\n# c\n'.encode(),
    ],
    ("callpop.accounts.reading", "callpop.accounts.writing", "callpop.accounts.settings"),
    (
        "[[account]]", "[app]", "\n", "\r\n", "name = ", "kind = ", "id = ", "enabled = ", '"',
        "'", '"""', "#",
        "= ", "[", "]", "{", "}", ",", "theme", "schema = 1", "phonet", "vega", "watch", "true",
        "1979-05-27",
        "nan", "0x1F", "\\u0000", "api_key", "dial_rules", ".", "[account.sub]", "[app.x]",
        "\ufeff", "\x0b",
    ),
    seconds=0.2,
    seconds_a_byte=400e-6,
    longest=5_000,
    quick=150,
)  # fmt: skip
ACCOUNTS = Subject(
    "account-fields",
    "connected to a ws:// or wss:// address without a user name, or a sentence that never repeats "
    "the secret",
    pure(_account),
    lambda: [
        b"wss://pbx.example.com:9300/x\x1fcompany.phonet.com.ua\x1f101\x1fcrm.example.com\x1fhunter2-hunter2\x1fy",
        b"\x1f[::1]:80\x1fhttps://crm.example/{number}\x1f227\x1fsecret-of-length\x1f",
        b"http://127.0.0.1:1/a/b\x1f0.0.0.0:8091\x1f203.0.113.7\x1f1.2.3.0/24\x1fsecret-of-length\x1fy",
        *literals("test_account_check.py", "test_account_webhook.py"),
    ],
    ("callpop.account_check", "callpop.pbx.addresses", "callpop.pbx.phonet_account",
     "callpop.pbx.viptel_account", "callpop.pbx.meetip_account", "callpop.pbx.xvb_account"),
    ("\x1f", "ws://", "wss://", "https://", ":", "@", "[::1]", "/", "?", "#", ",", ".",
     "127.0.0.1", ":99999",
     "xn--", "é", "\u202e", "%", "localhost", "0.0.0.0:8091", "\x00", "commoncrm/10019", "٣"),
)  # fmt: skip
