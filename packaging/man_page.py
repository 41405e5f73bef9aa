"""The man page, ``callpop(1)``."""

from collections.abc import Iterator
from datetime import date

from grammar import Option, Verb, grammar

_FILES = (
    ("~/.config/callpop/settings.toml", "accounts and what you chose; yours to edit"),
    ("~/.local/share/callpop/", "the history of calls and the address book"),
    ("~/.local/state/callpop/callpop.log", "the log"),
    ("~/.config/autostart/callpop.desktop", "whether Callpop starts when you log in"),
)
_ENVIRONMENT = (
    ("CALLPOP_HOME", "the folder of settings, history and control socket, in place of the above"),
    ("BROWSER", "the program that opens web pages"),
)


def man_page(version: str, made: date) -> str:
    """In roff; ``made`` is the day of the version."""
    return "\n".join(_lines(grammar(), version, made)) + "\n"


def _lines(program: Verb, version: str, made: date) -> Iterator[str]:
    yield f'.TH CALLPOP 1 "{made.isoformat()}" "callpop {version}" "User Commands"'
    yield ".nh"
    yield ".SH NAME"
    yield r"callpop \- the desktop companion to a cloud PBX"
    yield ".SH SYNOPSIS"
    yield ".B callpop"
    yield ".br"
    yield ".B callpop"
    yield r".I VERB"
    yield r"[\fIoption\fR ...]"
    yield ".br"
    yield ".B callpop"
    yield r".I tel:NUMBER"
    yield ".SH DESCRIPTION"
    yield _text(program.description)
    yield ".PP"
    yield _text(program.epilog)
    yield ".SH OPTIONS"
    yield from _options(program.options)
    yield ".SH VERBS"
    for verb in program.all():
        if verb.path and not verb.verbs:
            yield from _verb(verb)
    yield ".SH ENVIRONMENT"
    yield from _pairs(_ENVIRONMENT)
    yield ".SH FILES"
    yield from _pairs(_FILES)


def _verb(verb: Verb) -> Iterator[str]:
    places = [f" [{place.value}]" if place.optional else f" {place.value}" for place in verb.places]
    yield f'.SS "callpop {_text(verb.path + "".join(places))}"'
    yield _text(verb.description)
    yield from _options([p for p in verb.places if p.help])
    # What every verb has is told once.
    yield from _options([o for o in verb.options if not {"-h", "--home"} & set(o.names)])


def _options(options: tuple[Option, ...] | list[Option]) -> Iterator[str]:
    for option in options:
        names = ", ".join(rf"\fB{_text(name)}\fR" for name in option.names)
        value = rf"\fI{_text(option.value)}\fR" if option.value else ""
        yield ".TP"
        yield " ".join(filter(None, (names, value)))
        yield _text(option.help)


def _pairs(pairs: tuple[tuple[str, str], ...]) -> Iterator[str]:
    for name, meaning in pairs:
        yield ".TP"
        yield rf"\fB{_text(name)}\fR"
        yield _text(meaning)


def _text(text: str) -> str:
    """Plain text as roff has it, also at the beginning of a line."""
    written = text.replace("\\", r"\e").replace("-", r"\-").replace("~", r"\(ti")
    return rf"\&{written}" if written[:1] in (".", "'") else written
