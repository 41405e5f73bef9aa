"""Whether an account's settings can be used, before anything is stored or connected."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from secrets import token_urlsafe
from typing import Any
from urllib.parse import SplitResult, urlsplit

from callpop.accounts.model import is_secret_name
from callpop.accounts.reading import split_list
from callpop.desk.links import normal_host, template_problem
from callpop.pbx.addresses import endpoint_of
from callpop.pbx.connector import PbxKind, SettingsError
from callpop.plain_file import read_start
from callpop.telephony.fields import COMMON_FIELDS, Field, FieldKind
from callpop.telephony.sentence import Sentence, say
from callpop.telephony.text import clean

LONGEST_VALUE = 4_000
"""Characters of one setting or secret."""

_SECRET_BYTES = 32
_MOST_CERTIFICATES = 8 << 20
"""Bytes of a file of them: all that a system has are a quarter of a megabyte."""
_YES_NO = {"yes": "yes", "true": "yes", "on": "yes", "no": "no", "false": "no", "off": "no"}
_ENDPOINT_SCHEMES = ("wss", "https", "ws", "http")
_PROXY_SCHEMES = ("http", "https", "socks4", "socks4a", "socks5", "socks5h")


def all_fields(kind: PbxKind) -> tuple[Field, ...]:
    """Everything an account of this kind can be told: its own fields, then the common ones."""
    own = {field.key for field in kind.fields}
    told = [field for field in kind.fields if not field.generated]
    common = [field for field in COMMON_FIELDS if field.key not in own]
    return (*told, *(_of_kind(field, kind) for field in common))


def _of_kind(field: Field, kind: PbxKind) -> Field:
    """Left empty, the country is the kind's own, and shown so."""
    if field.key == "country" and kind.country:
        return replace(field, placeholder=kind.country)
    return field


def setting_fields(kind: PbxKind) -> list[Field]:
    """The settings of an account of this kind."""
    return [field for field in all_fields(kind) if not field.secret]


def secret_fields(kind: PbxKind) -> list[Field]:
    """The secrets of an account of this kind."""
    return [field for field in kind.fields if field.secret]


def asked_secrets(kind: PbxKind) -> list[Field]:
    """The secrets that a person must give; the others Callpop makes up itself."""
    return [field for field in secret_fields(kind) if not field.generated]


def made_up_secrets(kind: PbxKind, known: Mapping[str, str]) -> dict[str, str]:
    """Those secrets that Callpop makes up itself and that are not ``known`` yet."""
    return {
        field.key: token_urlsafe(_SECRET_BYTES)
        for field in secret_fields(kind)
        if field.generated and not known.get(field.key)
    }


def usable_settings(kind: PbxKind, settings: Mapping[str, str]) -> dict[str, str]:
    """Those settings that mean something to this kind; a slip in a hand-written key stops no
    account from working."""
    known = {field.key for field in setting_fields(kind)}
    return {key: value for key, value in settings.items() if key in known}


def check_settings(kind: PbxKind, settings: Mapping[str, str]) -> dict[str, str]:
    """The settings as they are to be stored: tidied, the empty ones left out.

    Touches the disk where a setting names a file.

    Raises:
        SettingsError: one is unknown, missing or can't be used.
    """
    fields = {field.key: field for field in setting_fields(kind)}
    secret = {field.key for field in secret_fields(kind)}
    checked: dict[str, str] = {}
    for key, value in settings.items():
        if key in secret or (key not in fields and is_secret_name(key)):
            raise SettingsError(_secret_in_settings(key), key)
        if key not in fields:
            raise SettingsError(
                say(
                    "{title} has no setting “{key}”. It has: {known}.",
                    title=kind.title,
                    key=clean(key, 40),
                    known=", ".join(fields),
                ),
                key,
            )
        if text := _one_line(value, fields[key]):
            checked[key] = _checked(text, fields[key])
    _check_complete(kind, fields.values(), checked)
    _check_endpoint(checked)
    return checked


def check_secrets(kind: PbxKind, secrets: Mapping[str, str]) -> dict[str, str]:
    """The secrets as they are to be stored, the empty ones left out.

    Raises:
        SettingsError: one is unknown, missing or can't be used; no sentence repeats a value.
    """
    fields = {field.key: field for field in secret_fields(kind)}
    for key in secrets:
        if key not in fields:
            raise SettingsError(
                say(
                    "{title} has no secret “{key}”. It has: {known}.",
                    title=kind.title,
                    key=clean(key, 40),
                    known=", ".join(fields) or "–",
                ),
                key,
            )
    checked = {
        key: text for key, value in secrets.items() if (text := _one_line(value, fields[key]))
    }
    _check_complete(kind, fields.values(), checked)
    return checked


def _secret_in_settings(key: str) -> Sentence:
    return say(
        "“{key}” is a secret: it is never taken from the command line or the settings. It is "
        "asked for, or read from standard input with --secrets-stdin.",
        key=clean(key, 40),
    )


def _check_complete(kind: PbxKind, fields: Iterable[Field], given: Mapping[str, str]) -> None:
    for field in fields:
        if field.required and field.key not in given:
            raise SettingsError(
                say(
                    "{title} needs “{key}” ({label}).",
                    title=kind.title,
                    key=field.key,
                    label=Sentence(field.label),
                ),
                field.key,
            )


def _is_sent_as_it_is(sign: str) -> bool:
    """Half a surrogate pair is no character, though JSON can hold it."""
    return " " <= sign < "\x7f" or (sign > "\x7f" and not "\ud800" <= sign <= "\udfff")


def _one_line(value: str, field: Field) -> str:
    text = value.strip()
    if len(text) > LONGEST_VALUE or not all(map(_is_sent_as_it_is, text)):
        raise SettingsError(
            say(
                "“{key}” must be one line of at most {limit} characters.",
                key=field.key,
                limit=LONGEST_VALUE,
            ),
            field.key,
        )
    return text


def _checked(text: str, field: Field) -> str:
    match field.kind:
        case FieldKind.YES_NO:
            if (answer := _YES_NO.get(text.lower())) is None:
                raise _problem(field, "“{key}” is either yes or no.")
            return answer
        case FieldKind.CHOICE:
            if text not in field.choices:
                choices = ", ".join(field.choices)
                raise _problem(field, "“{key}” is one of: {choices}.", choices=choices)
        case FieldKind.COUNTRY:
            return _country(text, field)
        case FieldKind.URL:
            _split(text, field)
        case FieldKind.FILE:
            return _certificates(text, field)
        case FieldKind.LIST:
            text = ",".join(split_list(text))
        case FieldKind.TEXT:
            pass
    match field.key:
        case "proxy":
            return _proxy(text, field)
        case "crm_url":
            if problem := template_problem(text):
                raise SettingsError(problem, field.key)
        case "crm_hosts":
            for host in split_list(text):
                if "/" in host or normal_host(host) is None:
                    raise _problem(
                        field,
                        "“{host}” is not a host: write names such as crm.example.com, "
                        "separated by commas.",
                        host=clean(host, 80),
                    )
    return text


def _country(text: str, field: Field) -> str:
    from phonenumbers import SUPPORTED_REGIONS  # 100 ms that only a country costs

    code = text.upper()
    if code not in SUPPORTED_REGIONS:
        raise _problem(
            field,
            "“{key}” is a country's two letters, such as UA, SK or GB; not “{text}”.",
            text=clean(text, 20),
        )
    return code


def _split(text: str, field: Field) -> SplitResult:
    try:
        parts = urlsplit(text)
        _ = parts.port  # a port that is none raises only when asked for
    except ValueError:
        parts = urlsplit("")
    if re.search(r"\s", text) or "\\" in text or not parts.netloc:
        raise _problem(field, "“{key}” is not an address that can be read.")
    return parts


def _check_endpoint(settings: Mapping[str, str]) -> None:
    parts = endpoint_of(settings, _ENDPOINT_SCHEMES)
    if parts is not None and (parts.query or parts.fragment):
        raise SettingsError(
            say("“endpoint” is scheme, host, port and path alone: nothing behind a ? or a #."),
            "endpoint",
        )


def _certificates(text: str, field: Field) -> str:
    path = Path(text).expanduser().absolute()
    try:
        content = read_start(path, _MOST_CERTIFICATES)
    except OSError as error:
        raise _problem(
            field, "“{key}”: {path} can't be read ({why}).", path=path, why=error.strerror
        ) from error
    if b"-----BEGIN CERTIFICATE-----" not in content:
        raise _problem(field, "“{key}”: {path} holds no certificate in PEM form.", path=path)
    return str(path)


def _proxy(text: str, field: Field) -> str:
    if text.lower() in ("system", "none"):
        return text.lower()
    parts = _split(text, field)
    if parts.scheme not in _PROXY_SCHEMES or not parts.hostname:
        raise _problem(
            field, "“{key}” is system, none, or an address such as http://proxy.example.com:3128."
        )
    if "@" in parts.netloc:
        raise _problem(
            field,
            "“{key}” can't hold a user name or password: settings are not kept secret. "
            "Use system, with the password in the desktop's own proxy settings.",
        )
    return text


def _problem(field: Field, template: str, **values: Any) -> SettingsError:
    return SettingsError(say(template, key=field.key, **values), field.key)
