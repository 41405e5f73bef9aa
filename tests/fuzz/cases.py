"""A case as a file: the steps that once broke a connector, to be taken again by every test run."""

import json
from dataclasses import fields, is_dataclass
from typing import Any

from callpop.pbx import connector
from callpop.pbx.contract import steps
from callpop.pbx.contract.steps import Step
from callpop.telephony import commands, sentence

_TYPES = {
    kind.__name__: kind
    for module in (steps, connector, commands, sentence)
    for kind in vars(module).values()
    if isinstance(kind, type) and is_dataclass(kind)
}


def written(case: list[Step]) -> str:
    """A case as JSON; whatever text or bytes it is made of."""
    return "[\n" + ",\n".join(json.dumps(_plain(step)) for step in case) + "\n]\n"


def read(text: str) -> list[Step]:
    """The case that was written."""
    return [_built(part) for part in json.loads(text)]


def _plain(value: Any) -> Any:
    if isinstance(value, bytes):
        return {"bytes": value.hex()}
    if is_dataclass(value):
        parts = {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
        return {"type": type(value).__name__, **parts}
    if isinstance(value, dict):
        return {"dict": [[key, inner] for key, inner in value.items()]}
    return list(value) if isinstance(value, tuple) else value


def _built(value: Any) -> Any:
    if isinstance(value, list):
        return tuple(_built(part) for part in value)
    if not isinstance(value, dict):
        return value
    if "bytes" in value:
        return bytes.fromhex(value["bytes"])
    if "dict" in value:
        return dict(value["dict"])
    return _TYPES[value["type"]](**{k: _built(v) for k, v in value.items() if k != "type"})
