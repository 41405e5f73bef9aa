"""The report for whoever helps: one zip, without anybody's names, numbers and secrets in it.

Made of the files alone where Callpop does not run or does not answer; it then says what is
missing. What can't be read is missing too, and never a reason to make none.
"""

import json
import re
import zipfile
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from callpop.accounts.home import Home
from callpop.crashes import Crashes
from callpop.diagnostics import databases, system
from callpop.diagnostics.pseudonyms import Pseudonyms
from callpop.diagnostics.recordings import masked_recording
from callpop.diagnostics.settings import masked_settings, names_of_accounts
from callpop.diagnostics.vocabulary import Vocabulary
from callpop.pbx.connector import PbxKind, installed_kinds
from callpop.plain_file import read_start
from callpop.replacing import replacing
from callpop.telephony.sentence import Sentence, say

_MOST_LOG = 2 << 20
_MOST_TEXT = 1 << 20
_MOST_RECORDINGS = 30
_MOST_RECORDED = 32 << 20
"""Characters of all recordings; with the rest the zip stays smaller than an e-mail may be."""
_LOG_HEAD = re.compile(r"\d{4}-\d\d-\d\d [\d:,]+ [A-Z]+ +(?P<who>[\w.]+): ")
_THAT_REPEAT = ("callpop.sessions", "callpop.desk", "callpop.pbx")
_OWN_FILE = re.compile(
    r"(?:settings|callpop|history|contacts|pause|crashes|stacks|control)"
    r"(?:-[a-z]{1,8})?(?:\.[a-z0-9-]{1,12}){0,3}"
)
_SPOKEN = frozenset(
    {
        *("detail", "words", "advice", "title", "problem", "why", "check"),
        *("threads", "tasks", "window manager", "style", "font", "platform", "qt", "dark"),
    }
)
"""Keys under which sentences of ours stand."""
_PLAIN = frozenset(
    {
        *("at", "since", "kind", "state", "type", "last_event_at", "retry_at", "direction"),
        *("outcome", "size", "VmRSS", "VmHWM", "VmSwap"),
    }
)

Words = Callable[[Sentence], str]
"""A sentence in the agent's language."""


@dataclass(slots=True)
class Told:
    """What the running app says of itself; nothing where none runs."""

    facts: Mapping[str, Any] = field(default_factory=dict)
    recordings: Sequence[tuple[str, str]] = ()
    """Account and text, its secrets masked already."""
    stacks: str = ""
    """Where each of its threads is, of an app that does not answer."""
    missing: list[Sentence] = field(default_factory=list)


class ReportError(Exception):
    """The report can't be written; ``sentence`` says why."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(str(sentence))
        self.sentence = sentence


def file_name(now: datetime) -> str:
    """What a report is called."""
    return f"callpop-report-{now.astimezone():%Y%m%d-%H%M%S}.zip"


def write_report(path: Path, home: Home, told: Told, words: Words, *, replace: bool) -> None:
    """Make the report at ``path``: all of it, or nothing. Takes its time: not for the event loop.

    Raises:
        ReportError: it can't be written there.
    """
    if not replace and path.exists():
        raise ReportError(say("“{file}” exists already: choose another one.", file=path))
    parts = list(_parts(home, told, words))
    try:
        with replacing(path) as file, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, text in parts:
                archive.writestr(name, text.encode("utf-8", "replace"))
    except OSError as error:
        raise ReportError(
            say("The report can't be written to “{file}”: {problem}.",
                file=path, problem=error.strerror or str(error))
        ) from error  # fmt: skip


def masked_flight(text: str) -> str:
    """A recording by itself, with pseudonyms of its own."""
    return masked_recording(text, _pseudonyms(installed_kinds().values()))


def _pseudonyms(kinds: Collection[PbxKind]) -> Pseudonyms:
    vocabulary = Vocabulary(kinds)
    by = Pseudonyms(vocabulary, datetime.now(UTC))
    by.vendors(vocabulary.hosts())
    return by


def _parts(home: Home, told: Told, words: Words) -> Iterator[tuple[str, str]]:
    """The files of the report. Who is named in one is hidden in those that follow."""
    kinds = installed_kinds().values()
    by = _pseudonyms(kinds)
    missing = list(told.missing)
    for name, stands in system.people_of_this_machine():
        by.name(name, stands)
    for folder in home.folders:
        if not folder.is_relative_to(Path.home()):
            by.name(str(folder), "~callpop")  # wherever it is, and whatever that is called
    found: list[tuple[str, str]] = []

    def part(name: str, make: Callable[[], str]) -> None:
        try:
            if text := make():
                found.append((name, text))
        except Exception as error:  # Whatever is broken is what the report is made for.
            what = type(error).__name__
            missing.append(say("{part} could not be added ({what}).", part=name, what=what))

    text = _text_of(home.settings)
    for account in names_of_accounts(text):
        by.name(account)
    part("settings.toml", lambda: masked_settings(text, by, _private_keys(kinds)))
    for number, (account, recording) in enumerate(_bounded(told.recordings, missing), 1):
        kind = _plain(_kind_of(recording))
        part(f"recordings/{number}-{kind}.jsonl", lambda r=recording: masked_recording(r, by))  # type: ignore[misc]
        by.name(account)
    by.about(datetime.now(UTC))
    part("app.json", lambda: _json(_masked(told.facts, by)))
    for name in databases.names_in(home.history, home.contacts):
        by.strict(name)
    crashes = Crashes(home.log.parent)
    for number in range(4):
        log = home.log if not number else home.log.with_name(f"{home.log.name}.{number}")
        part(f"log/{log.name}", lambda file=log: _masked_log(_end_of(file, _MOST_LOG), by))  # type: ignore[misc]
    for file in crashes.files:
        part(file.name, lambda file=file: by.gentle(_text_of(file)))  # type: ignore[misc]
    part("stacks.txt", lambda: by.gentle(told.stacks))
    part("databases.json", lambda: _json(
        [databases.facts_of(file) for file in (home.history, home.contacts)]))  # fmt: skip
    part("system.json", lambda: _json(_gently(_of_the_system(home, by), by)))
    yield "README.txt", _readme(words, [name for name, _ in found], missing)
    yield from found


def _of_the_system(home: Home, by: Pseudonyms) -> dict[str, Any]:
    folders = {"": home.settings.parent, "data": home.history.parent, "state": home.log.parent}
    return {
        "system": system.system(),
        "versions": system.versions(),
        "files": [
            file | {"name": str(path if path in folders.values() else _known(path, by))}
            for file in system.files(folders)
            for path in [Path(file["name"])]
        ],
        "free bytes": system.free_space(home.history.parent),
    }


def _known(path: Path, by: Pseudonyms) -> Path:
    """Whose file it is that somebody put beside ours tells nobody."""
    return path if _OWN_FILE.fullmatch(path.name) else path.with_name(by.strict(path.name))


def _masked(value: Any, by: Pseudonyms, key: str = "") -> Any:
    """What the app tells: sentences of ours, and what PBXs say."""
    if isinstance(value, Mapping):
        return {name: _masked(one, by, name) for name, one in value.items()}
    if isinstance(value, list | tuple):
        return [_masked(one, by, key) for one in value]
    if not isinstance(value, str) or key in _PLAIN:
        return value
    return by.gentle(value) if key in _SPOKEN else by.strict(value)


def _gently(value: Any, by: Pseudonyms) -> Any:
    """Amounts stay what they are; only in texts there may be somebody."""
    if isinstance(value, Mapping):
        return {name: _gently(one, by) for name, one in value.items()}
    if isinstance(value, list | tuple):
        return [_gently(one, by) for one in value]
    return by.gentle(value) if isinstance(value, str) else value


def _readme(words: Words, parts: Sequence[str], missing: Sequence[Sentence]) -> str:
    lines = [
        words(say("This is a report about one Callpop, for whoever helps its user.")),
        words(
            say(
                "In it are: versions, the system and the desktop, accounts and their states, the "
                "settings, the log, what was said with the PBX in the last minutes, what Callpop "
                "finds when it checks itself, whether its databases are sound, and its own faults."
            )
        ),
        words(
            say(
                "Not in it are: passwords and keys, notes, contacts and the calls of the history. "
                "Names, phone numbers, addresses and hosts are replaced by made-up ones, the same "
                "everywhere in this report: nobody can tell whose they were. Numbers within the "
                "company, of up to six digits, stay."
            )
        ),
        words(say("Callpop sends it to nobody. Look at it before you do: all of it is text.")),
        "",
        *parts,
    ]
    if missing:
        lines += ["", words(say("Missing:")), *(f"- {words(one)}" for one in missing)]
    return "\n".join(lines) + "\n"


def _private_keys(kinds: Collection[PbxKind]) -> frozenset[str]:
    return frozenset(field.key for kind in kinds for field in kind.fields if field.private)


def _bounded(
    recordings: Sequence[tuple[str, str]], missing: list[Sentence]
) -> Iterator[tuple[str, str]]:
    total = 0
    for number, (account, text) in enumerate(recordings):
        total += len(text)
        if number >= _MOST_RECORDINGS or total > _MOST_RECORDED:
            missing.append(say("Some recordings are left out: there were too many."))
            return
        yield account, text


def _kind_of(recording: str) -> str:
    head = json.loads(recording.partition("\n")[0])
    return str(head.get("kind", "unknown"))


def _plain(text: str) -> str:
    return re.sub(r"[^\w-]+", "_", text)[:40]


def _masked_log(text: str, by: Pseudonyms) -> str:
    """What sessions and calls are told by a PBX stands in their lines, and in those that go on."""
    lines: list[str] = []
    repeats = False
    for line in text.splitlines():
        if head := _LOG_HEAD.match(line):
            repeats = head["who"].startswith(_THAT_REPEAT)
        start = head.end() if head else 0
        hide = by.reported if repeats and not line.startswith("      ") else by.gentle
        lines.append(line[:start] + hide(line[start:]) + "\n")
    return "".join(lines)


def _text_of(file: Path) -> str:
    return _read(file, _MOST_TEXT)


def _read(file: Path, most: int, *, latest: bool = False) -> str:
    try:
        return read_start(file, most, latest=latest).decode("utf-8", "replace")
    except FileNotFoundError:
        return ""


def _end_of(file: Path, most: int) -> str:
    """The latest of a log."""
    whole = _read(file, most, latest=True)
    return whole if len(whole.encode()) < most else whole.partition("\n")[2]


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1, default=str)
