"""The settings file: what the user chose, in TOML that a person can read and write."""

import tomllib
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from callpop.accounts.file_lock import locked
from callpop.accounts.model import (
    Account,
    Settings,
    SettingsFileError,
    fold,
    folded,
    is_secret_name,
    new_id,
    problem_with_name,
)
from callpop.accounts.reading import Kinds, field_of, read
from callpop.plain_file import read_start
from callpop.replacing import replacing
from callpop.telephony.sentence import say

T = TypeVar("T")

LOCK_SECONDS = 5.0
"""How long a change waits for another program that is changing the settings."""

_MAX_BYTES = 1 << 20


class SettingsFile:
    """``settings.toml``. Every method touches the disk: call it in a thread."""

    def __init__(
        self, path: Path, kinds: Kinds | None = None, *, lock_seconds: float = LOCK_SECONDS
    ) -> None:
        """``kinds`` holds the fields of each kind of PBX, so that a slip in a setting's name or
        value is noticed; without it only the common settings are checked.
        """
        self._path = path
        self._kinds = kinds or {}
        self._lock_seconds = lock_seconds
        self._said = ""
        """What was read or written last, and good."""
        self.gone = False
        """The file that was loaded is not there any more, or empty."""

    @property
    def path(self) -> Path:
        """Where the file is."""
        return self._path

    def load(self) -> Settings:
        """What the file says; the usual settings where there is none yet. Where there is none any
        more, what it said.

        Raises:
            SettingsFileError: it can't be read, and which line is to be corrected.
        """
        text = self._text()
        self.gone = bool(self._said) and not text.strip()
        settings = self._parsed(self._said if self.gone else text)
        if self.gone:
            gone = say(
                "{file} was taken away or emptied. Callpop goes on with what it said, and puts it "
                "back.",
                file=self._path,
            )
            return replace(settings, warnings=(*settings.warnings, gone))
        self._said = text
        return settings

    def unfinished(self) -> str:
        """What the file says, where that is less than it said before or can't be understood:
        somebody may just be writing it. Else nothing."""
        try:
            text = self._text()
        except SettingsFileError:
            return ""
        return text if self._said and _amount(text) < _amount(self._said) else ""

    def put_back(self) -> None:
        """Write a file that is gone as it was.

        Raises:
            SettingsFileError: the disk refuses it.
        """
        self._under_lock(self._put_back)

    def change(self, mutator: Callable[[Settings], Settings]) -> Settings:
        """Write what ``mutator`` makes of the present settings; the new ones are returned.

        Two programs that change at once take turns. Comments and unknown keys stay. The file is
        replaced in one step, or not at all.

        Raises:
            SettingsFileError: the file is broken (it is never written over), the change is not
                possible, or the disk refuses it.
        """
        return self._under_lock(lambda: self._change(mutator))

    def _under_lock(self, do: Callable[[], T]) -> T:
        try:
            with locked(self._path.with_name(self._path.name + ".lock"), self._lock_seconds):
                return do()
        except TimeoutError as error:
            raise SettingsFileError(
                say(
                    "Another program has been changing {file} for {seconds} seconds. Close it, "
                    "and try again.",
                    file=self._path,
                    seconds=round(self._lock_seconds),
                )
            ) from error
        except OSError as error:
            raise SettingsFileError(
                say(
                    "{file} could not be written: {problem}. The settings are as they were. See "
                    "that there is room on the disk and that the folder is yours.",
                    file=self._path,
                    problem=error.strerror or type(error).__name__,
                )
            ) from error

    def _change(self, mutator: Callable[[Settings], Settings]) -> Settings:
        # Only a change needs it, and it takes longer to import than all of the rest.
        from callpop.accounts.writing import normal, rewrite

        self._put_back()
        text = self._text()
        old = self._parsed(text)
        new = normal(mutator(old), self._kinds)
        self._check(new)
        if new == old and text:
            return old
        line_end = "\r\n" if "\r\n" in text else "\n"
        fresh = None
        with suppress(ValueError):  # What changes files reads fewer of them than what reads them.
            fresh = rewrite(text.replace("\r\n", "\n"), old, new, self._kinds)
        if fresh is None or self._read_back(fresh) != new:
            raise SettingsFileError(
                say(
                    "{file} is written in a way that Callpop can read but not change. Make the "
                    "change by hand, or write each account as a table of its own: [[account]].",
                    file=self._path,
                )
            )
        try:
            text = fresh.replace("\n", line_end)
            self._write(text)
        except UnicodeEncodeError:
            raise SettingsFileError(
                say("The change holds characters that can't be written. Type it anew.")
            ) from None
        self._said = text
        return self._parsed(fresh)

    def _put_back(self) -> None:
        if self._said and not self._text().strip():
            self._write(self._said)

    def _write(self, text: str) -> None:
        with replacing(self._path, under_lock=True) as file:
            file.write(text.encode("utf-8"))

    def _check(self, settings: Settings) -> None:
        names: set[str] = set()
        for account in settings.accounts:
            problem = problem_with_name(account.name, names)
            if problem:
                raise SettingsFileError(problem, key="name")
            names.add(fold(account.name))
            for key in account.settings:
                described = field_of(self._kinds, account.kind, key)
                if is_secret_name(key) or (described and described.secret):
                    raise SettingsFileError(
                        say(
                            "“{key}” is a secret. Secrets are kept in the keyring alone, never in "
                            "the settings file: give it when you are asked for it.",
                            key=key,
                        ),
                        key=key,
                    )

    def _read_back(self, text: str) -> Settings | None:
        try:
            return self._parsed(text)
        except SettingsFileError:
            return None

    def _parsed(self, text: str) -> Settings:
        return read(text, str(self._path), self._kinds)

    def _text(self) -> str:
        try:
            content = read_start(self._path, _MAX_BYTES + 1)
        except FileNotFoundError:
            return ""
        except OSError as error:
            raise SettingsFileError(
                say(
                    "{file} can't be read: {problem}. See that it is a file, and yours.",
                    file=self._path,
                    problem=error.strerror or type(error).__name__,
                )
            ) from error
        if len(content) > _MAX_BYTES:
            raise SettingsFileError(
                say("{file} is far too large for a settings file. Look into it.", file=self._path)
            )
        try:
            # Windows' own editor begins a file with a mark that TOML does not know.
            return content.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            line = content[: error.start].count(b"\n") + 1
            raise SettingsFileError(
                say(
                    "{file}, line {line}: this is not UTF-8 text. Save the file as UTF-8.",
                    file=self._path,
                    line=line,
                ),
                line=line,
            ) from None  # The cause would carry the file's content along.


def _amount(text: str) -> int:
    """How much ``text`` says; less than nothing where it is broken."""
    try:
        waiting: list[object] = [tomllib.loads(text)]
    except (ValueError, RecursionError):
        return -1
    amount = 0
    while waiting:
        one = waiting.pop()
        if isinstance(one, dict | list):
            waiting += one.values() if isinstance(one, dict) else one
        amount += 1
    return amount


__all__ = [
    "LOCK_SECONDS",
    "Account",
    "Settings",
    "SettingsFile",
    "SettingsFileError",
    "folded",
    "new_id",
    "problem_with_name",
]
