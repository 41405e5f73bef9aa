"""Translations by the hundred: what is missing goes out as JSON, and comes back filled in."""

import json
from collections.abc import Iterator
from typing import Any

from translating.checking import faults_of
from translating.linguist import Catalogue
from translating.texts import Key, Texts


def missing(catalogue: Catalogue, most: int | None = None) -> str:
    """What is not finished, as JSON, with an empty ``translation`` to be filled in: a text, or a
    list with a text for each plural form."""
    wanted = [message for message in catalogue.messages.values() if message.unfinished]
    entries: list[dict[str, Any]] = []
    for message in wanted[:most]:
        entry: dict[str, Any] = {"context": message.key.context, "source": message.key.source}
        if message.key.comment:
            entry["comment"] = message.key.comment
        if message.notes:
            entry["notes"] = list(message.notes)
        if message.forms:
            entry["proposal"] = list(message.forms) if message.counts else message.forms[0]
            entry["proposal_was_for"] = message.was
        entry["translation"] = [""] * catalogue.language.forms if message.counts else ""
        entries.append(entry)
    return json.dumps(entries, ensure_ascii=False, indent=1)


def take(filled: str, catalogue: Catalogue, texts: Texts) -> Iterator[str]:
    """Put what was filled in into ``catalogue``; what was not taken, and why.

    Raises:
        ValueError: ``filled`` is not what :func:`missing` made.
    """
    for entry in json.loads(filled):
        key = Key(entry["context"], entry["source"], entry.get("comment", ""))
        said = entry["translation"]
        forms = tuple(said) if isinstance(said, list) else (said,)
        if not any(forms):
            continue
        message, text = catalogue.messages.get(key), texts.all.get(key)
        if message is None or text is None:
            yield f"“{key.source}”: not in the code"
            continue
        before = message.forms, message.unfinished, message.was
        message.forms, message.unfinished, message.was = forms, False, ""
        faults = list(faults_of(text, message, catalogue.language))
        if faults:
            message.forms, message.unfinished, message.was = before
            yield from (f"“{key.source}”: {fault}" for fault in faults)
