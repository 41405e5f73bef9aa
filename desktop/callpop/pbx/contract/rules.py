"""What is true of everything that a connector answers, whatever came before."""

from collections.abc import Iterable
from datetime import datetime

from callpop.pbx.connector import (
    Answered,
    Drop,
    Explained,
    Noticed,
    Output,
    Post,
    Refused,
    Reply,
    Send,
    Told,
)
from callpop.telephony.events import (
    Event,
    LegEvent,
    PresenceEvent,
    QueueCallerEvent,
    QueueMemberEvent,
)
from callpop.telephony.model import Party
from callpop.telephony.sentence import Sentence
from callpop.telephony.text import NAME_LIMIT, clean

LONGEST_TEXT = 2 * NAME_LIMIT + 3
"""Characters of a name with its number in brackets."""
LONGEST_ID = 400
LONGEST_LINK = 4096
LONGEST_SENTENCE = 4000
MOST_OF_ONE = 64
"""Contacts or aliases of one leg."""


def check(output: Output, secrets: Iterable[str]) -> None:
    """Hold one output against the rules.

    Raises:
        AssertionError: it says too much, too long, or what nobody may read.
    """
    match output:
        case Told(event):
            _event(event)
        case Answered(answer):
            _sentence(answer.words, secrets)
        case Noticed(_, words) | Refused(_, words) | Explained(_, words) | Drop(_, words, _):
            _sentence(words, secrets)
        case Send() | Post() | Reply():
            shown = repr(output)
            assert not _leaks(shown, secrets), "repr() of what is sent shows a secret"


def _sentence(sentence: Sentence, secrets: Iterable[str]) -> None:
    text = str(sentence)
    assert text.strip(), "a sentence says nothing"
    assert len(text) <= LONGEST_SENTENCE, f"a sentence of {len(text)} characters"
    assert _plain(text), f"a sentence of more than plain text: {text!r}"
    assert not _leaks(text, secrets), "a sentence shows a secret"


def _leaks(text: str, secrets: Iterable[str]) -> bool:
    return any(secret in text for secret in secrets)


def _event(event: Event) -> None:
    _time(event.at)
    match event:
        case LegEvent():
            _leg(event)
        case PresenceEvent():
            _texts(event.extension, event.name, event.talking_to, event.words)
            assert event.extension, "a state of nobody's phone"
        case QueueCallerEvent():
            _id(event.caller)
            _texts(event.queue, event.number, event.name)
        case QueueMemberEvent():
            _texts(event.queue, event.extension, event.name)


def _leg(event: LegEvent) -> None:
    _id(event.leg)
    if event.parent is not None:
        _id(event.parent)
        assert event.parent != event.leg, "a leg that was made for itself"
    assert len(event.aliases) <= MOST_OF_ONE, f"{len(event.aliases)} aliases"
    for alias in event.aliases:
        _id(alias)
    for when in (event.began_at, event.answered_at, event.ended_at):
        if when is not None:
            _time(when)
    for party in (event.owner, event.peer):
        if isinstance(party, Party):
            _texts(party.extension, party.name)
    _texts(event.number, event.trunk, event.queue)
    assert len(event.contacts) <= MOST_OF_ONE, f"{len(event.contacts)} contacts"
    for contact in event.contacts:
        _texts(contact.name, contact.company, contact.number)
        _link(contact.url)
    _link(event.recording_url)


def _id(text: str) -> None:
    assert text, "an empty id"
    assert len(text) <= LONGEST_ID, f"an id of {len(text)} characters"


def _texts(*texts: str | None) -> None:
    for text in texts:
        if text is not None:
            assert len(text) <= LONGEST_TEXT, f"a name or number of {len(text)} characters"
            assert _plain(text), f"a name or number with invisible characters: {text!r}"


def _plain(text: str) -> bool:
    return all(word.isprintable() or clean(word, len(word)) == word for word in text.split(" "))


def _link(url: str | None) -> None:
    assert url is None or len(url) <= LONGEST_LINK, f"a link of {len(url or '')} characters"


def _time(at: datetime) -> None:
    assert at.tzinfo is not None, "a time without its zone"
