"""What is wrong with a translation, as far as that can be seen without knowing the language."""

import re
import string
import unicodedata
from collections.abc import Iterator

from translating.languages import Language
from translating.linguist import Catalogue, Message
from translating.texts import Key, Text, Texts
from translating.updating import notes_of

_NAMES = ("Callpop", "Phonet", "Vega", "VIPTel", "Meetip", "XVB")
"""They are the same everywhere, and are not inflected."""
_LITERAL = re.compile(r"\{\{\w+\}\}|\w+_\w+|\w+://\S*|(?<!\w)--?[a-z]\w+|\b[A-Z]{3,}\b|\*\.\w+")
"""Keys of the settings, addresses, options of commands, abbreviations: to be typed or found."""
_ABBREVIATIONS = {
    "PEM": (), "PBX": ("АТС", "ВАТС", "PBX", "centralita", "Centralita", "central", "Central",
                       "centrais",
                       "ústredn", "Ústredn", "ústredň", "Ústredň"),
}  # fmt: skip
"""Abbreviations that have a word of their own in some language: any of these will do."""
_HEADINGS = ("ACCOUNTS", "CALLPOP", "PEOPLE", "QUEUES", "RECENT")
"""Words in capitals that are no abbreviations."""
_ENDS = "….?!:,;"
_OPENING = "“”„«»\"'¿¡([‘’ "
_ALPHABETS = ("LATIN", "CYRILLIC")


def complaints(texts: Texts, catalogue: Catalogue) -> Iterator[str]:
    """Everything that keeps ``catalogue`` from being complete and right for ``texts``."""
    code = catalogue.language.code
    for key, text in texts.all.items():
        message = catalogue.messages.get(key)
        if message is None or message.counts != text.counts or message.notes != notes_of(text):
            yield f"{code}: {_shown(key)}: not as in the code: run make translations"
        elif not message.forms:
            yield f"{code}: {_shown(key)}: not translated"
        elif message.unfinished:
            yield f"{code}: {_shown(key)}: not finished"
        else:
            for fault in faults_of(text, message, catalogue.language):
                yield f"{code}: {_shown(key)}: {fault}"
    for key in catalogue.messages.keys() - texts.all.keys():
        yield f"{code}: {_shown(key)}: no longer in the code: run make translations"


def faults_of(text: Text, message: Message, language: Language) -> Iterator[str]:
    """What is wrong with one translation."""
    wanted = language.forms if text.counts else 1
    if len(message.forms) != wanted or not all(message.forms):
        yield f"{wanted} forms are wanted"
        return
    for place, form in enumerate(message.forms):
        found = _form_faults(text, form, language, first=place == 0)
        yield from (f"“{form}”: {fault}" for fault in found)


def _form_faults(text: Text, form: str, language: Language, *, first: bool) -> Iterator[str]:
    source = text.key.source
    wanted, there = _values(source), _values(form)
    if there is None:
        yield "the braces are not closed"
        return
    silent = text.counts and first and language.first_is_one
    if wanted is not None and there != wanted and not (silent and there == wanted - {"count"}):
        yield f"it must have the values {', '.join(sorted(wanted)) or 'none'}"
    if form != form.strip() and source == source.strip():
        yield "a blank before or after it"
    if form.count("\n") != source.count("\n"):
        yield "as many lines as in English"
    yield from _marks(source, form)
    yield from _beginning(source, form)
    for name in _NAMES:
        if name in source and name not in form:
            yield f"{name} is called that in every language"
    for literal in () if source in _HEADINGS else _LITERAL.findall(source):
        if not any(word in form for word in (literal, *_ABBREVIATIONS.get(literal, ()))):
            yield f"{literal} is missing"
    yield from _spelling(form, language)


def _values(template: str) -> set[str] | None:
    try:
        return {name for _, name, _, _ in string.Formatter().parse(template) if name is not None}
    except ValueError:
        return None


def _marks(source: str, form: str) -> Iterator[str]:
    for mark in "&<>%":
        if form.count(mark) > source.count(mark):
            yield f"“{mark}” that is not in the English text"
    if "..." in form:
        yield "three dots: write …"
    ends = tuple(text[-1] if text[-1] in _ENDS else "" for text in (source, form))
    if ends[0] != ends[1]:
        yield f"it must end in “{ends[0]}”" if ends[0] else f"no “{ends[1]}” at the end"


def _beginning(source: str, form: str) -> Iterator[str]:
    english, other = (text.lstrip(_OPENING)[:1] for text in (source, form))
    if english.isalpha() and other.isalpha() and english.isupper() is not other.isupper():
        yield "it must begin as in English, with a capital or without"


def _spelling(form: str, language: Language) -> Iterator[str]:
    for letter in language.letters:
        if letter in form.lower():
            yield f"“{letter}” is not a letter of this language"
    for word in re.findall(r"[^\W\d_]+", form):
        alphabets = {unicodedata.name(letter, "").split(" ")[0] for letter in word}
        if len(alphabets & set(_ALPHABETS)) > 1:
            yield f"“{word}” mixes alphabets"


def _shown(key: Key) -> str:
    source = key.source if len(key.source) <= 60 else f"{key.source[:59]}…"
    return f"{key.context} “{source}”"
