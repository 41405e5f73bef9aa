"""Qt Linguist's files (TS 2.1): read, and written as Linguist itself writes them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from translating.languages import Language
from translating.texts import Key


@dataclass(slots=True)
class Message:
    """A text of the code with its translation."""

    key: Key
    forms: tuple[str, ...]
    """The translation: one form, or those for the language's plurals; empty where there is none."""
    counts: bool = False
    unfinished: bool = True
    was: str = ""
    """The English text that the translation was made for, if that was another."""
    notes: tuple[str, ...] = ()
    """What the code tells translators."""
    remark: str = ""
    """What translators tell each other."""
    files: tuple[str, ...] = ()
    """Where it stands, relative to the project."""


@dataclass(slots=True)
class Catalogue:
    """All messages of one language."""

    language: Language
    messages: dict[Key, Message] = field(default_factory=dict)


class NotAFile(Exception):
    """It is no file of Qt Linguist's; the argument says why."""


def read(path: Path, language: Language) -> Catalogue:
    """The catalogue at ``path``; an empty one where there is none yet.

    Raises:
        NotAFile: it can't be read.
    """
    catalogue = Catalogue(language)
    if not path.exists():
        return catalogue
    try:
        root = ElementTree.parse(path).getroot()
    except (ElementTree.ParseError, UnicodeError) as error:
        raise NotAFile(f"{path.name}: {error}") from error
    if root.tag != "TS":
        raise NotAFile(f"{path.name}: it begins with <{root.tag}>, not <TS>")
    for context in root.iter("context"):
        name = context.findtext("name", "")
        for element in context.iter("message"):
            message = _message(name, element)
            catalogue.messages[message.key] = message
    return catalogue


def _message(context: str, element: ElementTree.Element) -> Message:
    translation = element.find("translation")
    forms = [form.text or "" for form in element.iterfind("translation/numerusform")]
    if translation is not None and not forms:
        forms = [translation.text or ""]
    places = (place.get("filename", "") for place in element.iter("location"))
    return Message(
        key=Key(context, element.findtext("source", ""), element.findtext("comment", "")),
        forms=tuple(forms) if any(forms) else (),
        counts=element.get("numerus") == "yes",
        unfinished=translation is None or translation.get("type") == "unfinished",
        was=element.findtext("oldsource", ""),
        notes=tuple(filter(None, element.findtext("extracomment", "").split("\n"))),
        remark=element.findtext("translatorcomment", ""),
        files=tuple(place.removeprefix("../../") for place in places),
    )


def write(catalogue: Catalogue, path: Path) -> None:
    """Write the catalogue to ``path``: the same catalogue always gives the same bytes."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("".join(f"{line}\n" for line in _lines(catalogue)), "utf-8", newline="\n")


def _lines(catalogue: Catalogue) -> Iterator[str]:
    yield '<?xml version="1.0" encoding="utf-8"?>'
    yield "<!DOCTYPE TS>"
    yield f'<TS version="2.1" language="{catalogue.language.locale}" sourcelanguage="en">'
    contexts: dict[str, list[Message]] = {}
    # As they are read in the code: neighbours there are neighbours for the translator.
    for key, message in catalogue.messages.items():
        contexts.setdefault(key.context, []).append(message)
    for name, messages in sorted(contexts.items()):
        yield "<context>"
        yield f"    <name>{_escaped(name)}</name>"
        for message in messages:
            yield from _message_lines(message, catalogue.language)
        yield "</context>"
    yield "</TS>"


def _message_lines(message: Message, language: Language) -> Iterator[str]:
    yield '    <message numerus="yes">' if message.counts else "    <message>"
    for file in message.files:
        yield f'        <location filename="../../{_escaped(file)}"/>'
    for tag, text in (
        ("source", message.key.source),
        ("oldsource", message.was),
        ("comment", message.key.comment),
        ("extracomment", "\n".join(message.notes)),
        ("translatorcomment", message.remark),
    ):
        if text:
            yield f"        <{tag}>{_escaped(text)}</{tag}>"
    state = ' type="unfinished"' if message.unfinished else ""
    if message.counts:
        yield f"        <translation{state}>"
        forms = _padded(message.forms, language.forms)
        yield from (f"            <numerusform>{_escaped(form)}</numerusform>" for form in forms)
        yield "        </translation>"
    else:
        text = message.forms[0] if message.forms else ""
        yield f"        <translation{state}>{_escaped(text)}</translation>"
    yield "    </message>"


def _padded(forms: Iterable[str], number: int) -> list[str]:
    return [*forms, *[""] * number][: max(number, len(tuple(forms)))]


def _escaped(text: str) -> str:
    return escape(text, {'"': "&quot;", "'": "&apos;"})
