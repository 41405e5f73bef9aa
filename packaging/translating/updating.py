"""A language's catalogue follows the code."""

import difflib
from collections.abc import Iterable

from translating.linguist import Catalogue, Message
from translating.texts import Text, Texts

_ALIKE = 0.75
"""Two English texts that share so much are the same one before and after a change."""


def updated(old: Catalogue, texts: Texts) -> Catalogue:
    """A catalogue of exactly these texts, with the translations that there are.

    The translation of a text that was changed goes over to the new one, as a proposal.
    """
    gone = [
        message for key, message in old.messages.items() if message.forms and key not in texts.all
    ]
    new = Catalogue(old.language)
    for key, text in texts.all.items():
        message = old.messages.get(key) or _changed(text, gone)
        unfinished = message.unfinished or message.counts != text.counts
        new.messages[key] = Message(
            key=key,
            forms=_forms(message, text, old.language.forms),
            counts=text.counts,
            unfinished=unfinished or not message.forms,
            was=message.was if unfinished else "",
            notes=notes_of(text),
            remark=message.remark,
            files=tuple(text.files),
        )
    return new


def notes_of(text: Text) -> tuple[str, ...]:
    """What translators are told of a text."""
    return tuple(text.notes) + ((f"English for 1: {text.one}",) if text.one else ())


def _forms(message: Message, text: Text, number: int) -> tuple[str, ...]:
    if text.counts and message.forms:
        return (message.forms + message.forms[-1:] * number)[:number]
    return message.forms[-1:]


def _changed(text: Text, gone: Iterable[Message]) -> Message:
    nearest, best = Message(text.key, ()), _ALIKE
    for message in gone:
        if message.key.context == text.key.context:
            alike = difflib.SequenceMatcher(None, message.key.source, text.key.source).ratio()
            if alike >= best:
                nearest, best = message, alike
    if nearest.forms:
        was = nearest.was or nearest.key.source
        return Message(text.key, nearest.forms, nearest.counts, was=was, remark=nearest.remark)
    return nearest
