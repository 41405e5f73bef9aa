"""From the text of ``settings.toml`` to settings, or to a sentence about the line that is wrong."""

import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence, Set
from enum import StrEnum
from typing import Any, NoReturn

from callpop.accounts.model import (
    Account,
    Settings,
    SettingsFileError,
    fold,
    id_from_name,
    is_secret_name,
    problem_with_name,
)
from callpop.preferences import CHOICES, Preferences, problem_with
from callpop.telephony.fields import COMMON_FIELDS, Field, FieldKind
from callpop.telephony.sentence import Sentence, say
from callpop.telephony.text import clean

SCHEMA = 1
"""The format that this version reads and writes."""

_MOST_WARNINGS = 50
"""Slips that anybody reads of at once: corrected, the next ones follow."""
_LARGEST = 10**18
"""No choice is as large a number."""

Kinds = Mapping[str, Sequence[Field]]
"""The fields of every kind of PBX that is known, by the kind's name."""

_OWN_KEYS = ("name", "kind", "id", "enabled")
"""What Callpop itself says of an account; the PBX's settings stand beside them."""

_TOML_PLACE = re.compile(r"^(.*) \(at (?:line (\d+), column (\d+)|end of document)\)$", re.DOTALL)
_DEEP_KEY = re.compile(
    r"""(?<![\w-])(?:(?:[A-Za-z0-9_-]+|"[^"\n]*"|'[^'\n]*')[ \t]*\.[ \t]*){32}"""
)
"""The library takes the square of its parts for it, in time and memory."""


def field_of(kinds: Kinds, kind: str, key: str) -> Field | None:
    """The field that describes ``key`` for accounts of ``kind``, where one is known."""
    known = (*kinds.get(kind, ()), *COMMON_FIELDS)
    return next((one for one in known if one.key == key), None)


def split_list(text: str) -> list[str]:
    """The values of a comma-separated list."""
    return [part for part in map(str.strip, text.split(",")) if part]


def read(text: str, file: str, kinds: Kinds) -> Settings:
    """The settings that ``text`` holds; ``file`` is what sentences call it.

    Raises:
        SettingsFileError: with a sentence that names the line and the key.
    """
    return _Reader(text, file, kinds).settings()


class _Reader:
    def __init__(self, text: str, file: str, kinds: Kinds) -> None:
        self._text = text
        self._file = file
        self._kinds = kinds
        self._warnings: list[Sentence] = []

    def settings(self) -> Settings:
        document = self._toml()
        self._check_schema(document)
        self._check_top(document)
        app = self._app(document.get("app", {}))
        accounts = self._accounts(document.get("account", []))
        return Settings(accounts, app, tuple(self._warnings))

    def _toml(self) -> dict[str, object]:
        try:
            if deep := _DEEP_KEY.search(self._text):
                before = self._text[: deep.start()]
                line, column = before.count("\n") + 1, deep.start() - before.rfind("\n")
                raise ValueError(f"Too many dots in a key (at line {line}, column {column})")
            return tomllib.loads(self._text)
        except (ValueError, RecursionError) as error:
            place = _TOML_PLACE.match(str(error))
            lines = self._text.split("\n")
            line, column = len(lines), len(lines[-1]) + 1
            if place and place[2]:
                line, column = int(place[2]), int(place[3])
            raise SettingsFileError(
                say(
                    "{file}, line {line}, column {column}: this can't be read ({problem}). "
                    "Correct the line; nothing in the file was changed.",
                    file=self._file,
                    line=line,
                    column=column,
                    problem=clean(place[1] if place else type(error).__name__),
                ),
                line=line,
            ) from None  # The cause would carry the file's text along.

    def _check_schema(self, document: Mapping[str, object]) -> None:
        schema = document.get("schema", SCHEMA)
        if isinstance(schema, bool) or not isinstance(schema, int) or schema < 1:
            self._fail(
                "{file}, line {line}: “schema” must be the number {known}.", "schema", known=SCHEMA
            )
        if schema > SCHEMA:
            self._fail(
                "{file} was written by a newer Callpop (schema {schema}; this one knows {known}). "
                "Update Callpop; the file was left as it is.",
                "schema",
                schema=_shown(schema),
                known=SCHEMA,
            )

    def _check_top(self, document: Mapping[str, object]) -> None:
        for key in document:
            if is_secret_name(key):
                self._fail_for_secret(key, None, "")
            if key not in ("schema", "app", "account"):
                self._warn_of_unknown(key, ("schema", "app", "account"))

    def _app(self, table: object) -> Preferences:
        if not isinstance(table, dict):
            self._fail("{file}, line {line}: “app” must be a table: write [app].", "app")
        chosen: dict[str, Any] = {}
        for key, value in table.items():
            if is_secret_name(key):
                self._fail_for_secret(key, None, "", table="app")
            if key not in CHOICES:
                self._warn_of_unknown(key, CHOICES, table="app")
                continue
            usual = CHOICES[key].default
            understood = _like(usual, value)
            if understood is None:
                self._warn_of_choice(key, value, _written_like(key, usual), table="app")
            elif wanted := problem_with(key, understood):
                self._warn_of_choice(key, value, wanted, table="app")
            else:
                chosen[key] = understood
        return Preferences(**chosen)

    def _accounts(self, tables: object) -> tuple[Account, ...]:
        if not isinstance(tables, list) or not all(isinstance(one, dict) for one in tables):
            self._fail(
                "{file}, line {line}: “account” must be a list of accounts: begin each with "
                "[[account]], in double brackets.",
                "account",
            )
        by_id: dict[str, Account] = {}
        taken: set[str] = set()
        for index, table in enumerate(tables):
            account = self._account(index, table, taken)
            taken.add(fold(account.name))
            if (twin := by_id.setdefault(account.id, account)) is not account:
                self._fail(
                    "{file}, line {line}: the accounts “{name}” and “{other}” have the same id, "
                    "and would share their secrets. Delete this “id” line.",
                    "id",
                    index,
                    name=account.name,
                    other=twin.name,
                )
        return tuple(by_id.values())

    def _account(self, index: int, table: Mapping[str, object], taken: Set[str]) -> Account:
        """``taken`` are the names of those before, folded."""
        own: dict[str, str] = {}
        for key in ("name", "kind"):
            if key not in table:
                self._fail(
                    '{file}, line {line}: this account has no “{key}”. Add the line {key} = "…".',
                    key,
                    index,
                )
        for key in ("name", "kind", "id"):
            value = table.get(key, "-")
            if not isinstance(value, str) or not value.strip():
                self._fail_for_type(key, index, clean(table.get("name")), '"…"')
            own[key] = value
        name = own["name"]
        problem = problem_with_name(name, taken)
        if problem:
            self._fail("{file}, line {line}: {problem}", "name", index, problem=problem)
        enabled = table.get("enabled", True)
        if not isinstance(enabled, bool):
            self._fail_for_type("enabled", index, name, "true")
        kind = own["kind"]
        if self._kinds and kind not in self._kinds:
            self._warn_of_choice("kind", kind, tuple(self._kinds), index=index, account=name)
        settings: dict[str, str] = {}
        for key, value in table.items():
            if key not in _OWN_KEYS:
                text = self._setting(index, name, kind, key, value)
                if text is not None:
                    settings[key] = text
        identity = own["id"] if "id" in table else id_from_name(name)
        return Account(name, kind, settings, identity, enabled)

    def _setting(self, index: int, account: str, kind: str, key: str, value: object) -> str | None:
        described = field_of(self._kinds, kind, key)
        if is_secret_name(key) or (described and described.secret):
            self._fail_for_secret(key, index, account)
        text = _as_text(value)
        if described is None:
            if kind in self._kinds or text is None:
                known = (*self._kinds.get(kind, ()), *COMMON_FIELDS)
                names = [one.key for one in known if not one.secret]
                self._warn_of_unknown(key, (*_OWN_KEYS, *names), index=index, account=account)
            return text
        fits = {
            FieldKind.YES_NO: isinstance(value, bool | str),
            FieldKind.LIST: isinstance(value, list | str),
        }.get(described.kind, isinstance(value, str))
        if text is None or not fits:
            example = {FieldKind.YES_NO: "true", FieldKind.LIST: '["…", "…"]'}
            self._fail_for_type(key, index, account, example.get(described.kind, '"…"'))
        if described.choices and text not in described.choices:
            self._warn_of_choice(key, value, described.choices, index=index, account=account)
        return text

    def _fail_for_type(self, key: str, index: int, account: str, example: str) -> NoReturn:
        self._fail(
            "{file}, line {line}: “{key}” of the account “{account}” is not written as it must "
            "be. Write {key} = {example}",
            key,
            index,
            account=account,
            example=example,
        )

    def _fail_for_secret(
        self, key: str, index: int | None, account: str, *, table: str = ""
    ) -> NoReturn:
        self._fail(
            "{file}, line {line}: “{key}” is a secret, and secrets are kept in the keyring alone. "
            "Delete the line, give the secret with “callpop account unlock” (or “account add”), "
            "and have the PBX make a new one: who could read this file may know it.",
            key,
            index,
            table=table,
            account=account,
        )

    def _fail(
        self,
        template: str,
        key: str,
        index: int | None = None,
        *,
        table: str = "",
        **values: Any,
    ) -> NoReturn:
        line = line_of(self._text, key, account=index, table=table)
        sentence = say(template, file=self._file, line=line, key=clean(key), **values)
        raise SettingsFileError(sentence, line=line, key=key)

    def _warn_of_unknown(
        self,
        key: str,
        known: Iterable[str],
        *,
        index: int | None = None,
        account: str = "",
        table: str = "",
    ) -> None:
        if len(self._warnings) >= _MOST_WARNINGS:
            return
        line = line_of(self._text, key, account=index, table=table)
        import difflib  # Wanted by mistakes alone.

        near = difflib.get_close_matches(key, list(known), n=1)
        shown: dict[str, Any] = {
            "file": self._file,
            "line": line,
            "key": clean(key),
            "near": "".join(near),
        }
        if index is None and near:
            template = "{file}, line {line}: “{key}” is not known. Is “{near}” meant?"
        elif index is None:
            template = "{file}, line {line}: “{key}” is not known, and has no effect."
        elif near:
            template = (
                "{file}, line {line}: the account “{account}” has a setting “{key}” that is not "
                "known. Is “{near}” meant?"
            )
        else:
            template = (
                "{file}, line {line}: the account “{account}” has a setting “{key}” that is not "
                "known, and has no effect."
            )
        self._warnings.append(say(template, **shown, account=account))

    def _warn_of_choice(
        self,
        key: str,
        value: object,
        choices: Iterable[str] | Sentence,
        *,
        index: int | None = None,
        account: str = "",
        table: str = "",
    ) -> None:
        if len(self._warnings) >= _MOST_WARNINGS:
            return
        template = "{file}, line {line}: “{key}” can't be “{value}”. It can be: {choices}."
        if index is not None:
            template = (
                "{file}, line {line}: “{key}” of the account “{account}” can't be “{value}”. "
                "It can be: {choices}."
            )
        self._warnings.append(
            say(
                template,
                file=self._file,
                line=line_of(self._text, key, account=index, table=table),
                key=key,
                value=clean(_shown(value), 40),
                choices=choices if isinstance(choices, Sentence) else ", ".join(choices),
                account=account,
            )
        )


def _shown(value: object) -> str:
    if isinstance(value, int | float) and not isinstance(value, bool):
        # Python writes no number of thousands of digits.
        return str(value) if abs(value) < _LARGEST or isinstance(value, float) else "…"
    return _as_text(value) or "…"


def _like(usual: object, value: object) -> object | None:
    """``value`` of the file as what the choice holds; None where it can't be that."""
    if isinstance(usual, StrEnum):
        kind = type(usual)
        return kind(value) if isinstance(value, str) and value in tuple(kind) else None
    if isinstance(usual, tuple):
        texts = isinstance(value, list) and all(isinstance(one, str) for one in value)
        return tuple(value) if isinstance(value, list) and texts else None
    # For Python a truth is a number too.
    same = type(value) is type(usual)
    return value if same else None


def _written_like(key: str, usual: object) -> tuple[str, ...] | Sentence:
    """How a choice is written, for whoever wrote something else."""
    if isinstance(usual, StrEnum):
        return tuple(type(usual))
    if isinstance(usual, tuple):
        return ('["…", "…"]',)
    if isinstance(usual, bool):
        return ("true", "false")
    return problem_with(key, -_LARGEST) if isinstance(usual, int) else ('"…"',)


def _as_text(value: object) -> str | None:
    """What connectors are handed; None for what they can't be."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, str):
        return value
    if isinstance(value, list) and all(isinstance(one, str) and "," not in one for one in value):
        return ",".join(value)
    return None


_HEADER = re.compile(r"^\s*\[(\[?)\s*[\"']?([\w-]+)")


def line_of(text: str, key: str, *, account: int | None = None, table: str = "") -> int:
    """The line, from 1, on which ``key`` of a table stands: where to look, no more than that.

    ``account`` counts the accounts from 0. Where the key isn't found, it is the line on which the
    table begins.
    """
    begins = 1
    here = account is None and not table
    accounts = 0
    assignment = re.compile(rf"^\s*\[*\s*[\"']?{re.escape(key)}[\"']?\s*[=.\]]")
    for number, line in enumerate(text.split("\n"), 1):
        header = _HEADER.match(line)
        if header:
            if header[1] and header[2] == "account":
                here = accounts == account
                accounts += 1
            else:
                here = bool(table) and header[2] == table
            if here:
                begins = number
        top_table = account is None and not table
        if (here or (header and top_table)) and assignment.match(line):
            return number
    return begins
