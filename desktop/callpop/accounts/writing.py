"""From changed settings to the text of ``settings.toml``, keeping what its owner wrote there.

The text is cut into its tables and the comments between them. Each table is
changed by itself, so that a comment stays above what it is about.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, replace
from functools import partial
from io import StringIO
from typing import TYPE_CHECKING, Any

from callpop.accounts.model import Account, Settings, id_from_name
from callpop.accounts.reading import SCHEMA, Kinds, field_of, split_list
from callpop.preferences import Preferences
from callpop.telephony.fields import FieldKind

if TYPE_CHECKING:
    from tomlkit import TOMLDocument

_NEW_FILE = """\
# Callpop's settings. Secrets are not here: they are kept in the keyring.
schema = 1
"""

_HEADER = re.compile(r"^\s*(\[\[?)\s*[\"']?([\w-]+)[\"']?\s*([.\]])")


@dataclass(slots=True)
class _Table:
    """One table of the file with its sub-tables, and the comments and blank lines after it."""

    name: str
    """"" for what stands before the first header."""
    body: str
    tail: str = ""


def rewrite(text: str, old: Settings, new: Settings, kinds: Kinds) -> str:
    """``text``, which says ``old``, changed so that it says ``new``."""
    tables = _cut(text or _NEW_FILE)
    _set_schema(tables[0])
    _set_app(tables, old.app, new.app)
    places = [table for table in tables if table.name == "account"]
    wanted = {account.id: account for account in new.accounts}
    for place, account in zip(places, old.accounts, strict=False):
        changed = wanted.pop(account.id, None)
        if changed is None:
            place.body = ""
            place.tail = place.tail if place.tail.strip() else ""
        elif changed != account or account.id == id_from_name(account.name):  # None is written.
            place.body = _edited(place.body, partial(_set_account, account, changed, kinds))
    for account in wanted.values():
        _append(tables, "account", _account_text(account, kinds))
    return "".join(table.body + table.tail for table in tables)


def normal(settings: Settings, kinds: Kinds) -> Settings:
    """``settings`` as they come back from the file: lists without stray spaces."""
    return replace(
        settings,
        accounts=tuple(
            replace(
                account,
                settings={
                    key: ",".join(split_list(value)) if _is_list(kinds, account, key) else value
                    for key, value in account.settings.items()
                },
            )
            for account in settings.accounts
        ),
    )


def _is_list(kinds: Kinds, account: Account, key: str) -> bool:
    described = field_of(kinds, account.kind, key)
    return described is not None and described.kind is FieldKind.LIST


def _cut(text: str) -> list[_Table]:
    tables = [_Table("", "")]
    for line in StringIO(text):
        header = _HEADER.match(line)
        current = tables[-1]
        if header and not (current.name == header[2] and header[3] == "."):
            tables.append(_Table(header[2], line))
        elif line.strip() and not line.lstrip().startswith("#"):
            current.body += current.tail + line
            current.tail = ""
        else:
            current.tail += line
    return tables


def _set_schema(top: _Table) -> None:
    def edit(document: "TOMLDocument") -> None:
        if "schema" not in document:
            document["schema"] = SCHEMA

    top.body = _edited(top.body, edit)


def _set_app(tables: list[_Table], old: Preferences, new: Preferences) -> None:
    before = asdict(old)
    changed = {key: value for key, value in asdict(new).items() if value != before[key]}
    if not changed:
        return
    if not any(table.name == "app" for table in tables):
        # Before the accounts: a file reads better with the one table first.
        tables[0].tail = tables[0].tail or "\n"
        tables.insert(1, _Table("app", "[app]\n", "\n"))
    table = next(table for table in tables if table.name == "app")

    def edit(document: "TOMLDocument") -> None:
        for key, value in changed.items():
            document["app"][key] = _plain(value)

    table.body = _edited(table.body, edit)


def _plain(value: object) -> object:
    """As TOML has it: a choice is text, several are a list."""
    if isinstance(value, tuple):
        return list(value)
    return str(value) if isinstance(value, str) else value


def _set_account(old: Account, new: Account, kinds: Kinds, document: "TOMLDocument") -> None:
    table: Any = document["account"]
    table = table[0]
    if old.name != new.name:
        table["name"] = new.name
    if old.kind != new.kind:
        table["kind"] = new.kind
    if table.get("id") != new.id:
        table["id"] = new.id
    if old.enabled != new.enabled:
        table["enabled"] = new.enabled
    for key in old.settings:
        if key not in new.settings:
            table.remove(key)
    for key, value in new.settings.items():
        if old.settings.get(key) != value:
            table[key] = _written(value, key, new, kinds)


def _account_text(account: Account, kinds: Kinds) -> str:
    import tomlkit

    table = tomlkit.table()
    own: Mapping[str, object] = {"name": account.name, "kind": account.kind, "id": account.id}
    for key, value in own.items():
        table[key] = value
    if not account.enabled:
        table["enabled"] = False
    for key, value in account.settings.items():
        table[key] = _written(value, key, account, kinds)
    return "[[account]]\n" + table.as_string()


def _written(value: str, key: str, account: Account, kinds: Kinds) -> object:
    described = field_of(kinds, account.kind, key)
    if described and described.kind is FieldKind.YES_NO and value in ("yes", "no"):
        return value == "yes"
    if described and described.kind is FieldKind.LIST:
        return split_list(value)
    return value


def _append(tables: list[_Table], name: str, body: str) -> None:
    last = tables[-1]
    end = last.body + last.tail
    if end and not end.endswith("\n"):
        last.tail += "\n"
    if end.strip() and not end.endswith("\n\n"):
        last.tail += "\n"
    tables.append(_Table(name, body))


def _edited(body: str, edit: Callable[["TOMLDocument"], None]) -> str:
    import tomlkit

    if body and not body.endswith("\n"):
        body += "\n"
    document = tomlkit.parse(body)
    edit(document)
    return tomlkit.dumps(document)
