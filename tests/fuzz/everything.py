"""All that is fuzzed, by name."""

from collections.abc import Mapping

from tests.fuzz.subject import Subject
from tests.fuzz.trials import (
    answers,
    command_line,
    contacts,
    control,
    desktop_files,
    history,
    links,
    numbers,
    pseudonyms,
    reception,
    recordings,
    settings,
    texts,
)

SUBJECTS: Mapping[str, Subject] = {
    one.name: one
    for one in (
        numbers.NUMBERS,
        numbers.LINKS,
        numbers.SELECTION,
        texts.TEXTS,
        texts.MASKS,
        texts.LOG,
        links.CRM,
        links.CELLS,
        links.CHOICES_TEXTS,
        settings.SETTINGS,
        settings.ACCOUNTS,
        contacts.CARDS,
        contacts.TABLES,
        contacts.BOOK,
        recordings.RECORDINGS,
        pseudonyms.PSEUDONYMS,
        desktop_files.STARTERS,
        desktop_files.OPENERS,
        history.HISTORY,
        control.CONTROL,
        command_line.COMMANDS,
        control.FRAMES,
        reception.WEBHOOKS,
        answers.ANSWERS,
    )
}
