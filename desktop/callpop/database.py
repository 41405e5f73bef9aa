"""SQLite files of Callpop's own: made, brought up to date, opened, set aside where damaged."""

import os
import sqlite3
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

BUSY_SECONDS = 0.5
"""How long another process's lock is waited for at a time."""

Migration = str | Callable[[sqlite3.Connection], None]
"""What brings a file from one version to the next: a script, or what is done in one transaction
with those of the other versions."""

_READ_ONLY = "mode=ro"
_FROZEN = "mode=ro&immutable=1"
"""Where not even the lock's file can be made: nobody else writes there either."""


class NewerFile(Exception):
    """A later Callpop wrote the file: it is left untouched."""


def connect(
    path: Path, migrations: Sequence[Migration], patience: float = BUSY_SECONDS
) -> sqlite3.Connection:
    """The database at ``path``, made or brought up to date by ``migrations``, of which a file of
    version N has seen the first N.

    Raises:
        NewerFile: a later Callpop wrote it.
        sqlite3.DatabaseError: it is damaged.
        sqlite3.OperationalError: it can't be opened or written now.
        OSError: its file can't be made.
    """
    # Who called whom is nobody else's business: the file is the agent's alone from its birth on.
    with suppress(PermissionError):
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600))
    # Whoever may write plays a journal that was left behind into the file, if only by closing it.
    with suppress(sqlite3.Error):
        connect_to_read(path, len(migrations)).close()
    db = sqlite3.connect(path, timeout=patience, isolation_level=None, check_same_thread=False)
    try:
        behind = _version(db, len(migrations)) < len(migrations)
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("PRAGMA synchronous = FULL")
        if behind:
            _migrate(db, migrations)
    except BaseException:
        db.close()
        raise
    return db


def in_memory(migrations: Sequence[Migration]) -> sqlite3.Connection:
    """An empty database that is nowhere."""
    db = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    _migrate(db, migrations)
    return db


def connect_to_read(path: Path, version: int) -> sqlite3.Connection:
    """The database at ``path`` for reading alone, if it is not newer than ``version``.

    Raises:
        NewerFile: a later Callpop wrote it.
        sqlite3.Error: it is damaged or can't be opened.
    """
    try:
        return _open_to_read(path, _READ_ONLY, version)
    except sqlite3.OperationalError as error:
        if _is_busy(error):
            raise
        return _open_to_read(path, _FROZEN, version)


def connect_to_salvage(path: Path) -> sqlite3.Connection:
    """The database at ``path`` for reading what can be read of it, which nobody else has open;
    nothing is left beside it.

    Raises:
        sqlite3.Error: nothing can.
    """
    journal = Path(f"{path}-wal").exists()
    return _open_to_read(path, _READ_ONLY if journal else _FROZEN, sys.maxsize)


@contextmanager
def attached_to_read(db: sqlite3.Connection, path: Path, version: int) -> Iterator[str]:
    """The database at ``path`` within ``db`` (which was opened with ``uri=True``); its name
    there.

    Raises:
        NewerFile: a later Callpop wrote it.
        sqlite3.Error: it is damaged or can't be opened.
    """
    connect_to_read(path, version).close()
    try:
        db.execute("ATTACH ? AS disk", (_uri(path, _READ_ONLY),))
        db.execute("SELECT name FROM disk.sqlite_master").fetchone()
    except sqlite3.OperationalError as error:
        with suppress(sqlite3.OperationalError):
            db.execute("DETACH disk")
        if _is_busy(error):
            raise
        db.execute("ATTACH ? AS disk", (_uri(path, _FROZEN),))
    try:
        yield "disk"
    finally:
        db.execute("DETACH disk")


@contextmanager
def transaction(db: sqlite3.Connection) -> Iterator[None]:
    """All that is done within, or nothing. Other processes write before it or after it.

    Raises:
        sqlite3.Error: it can't be written.
    """
    db.execute("BEGIN IMMEDIATE")
    try:
        yield
        db.execute("COMMIT")
    except BaseException:
        # Where the disk is full SQLite has rolled back by itself.
        with suppress(sqlite3.Error):
            db.execute("ROLLBACK")
        raise


class Whereabouts:
    """Where a database that is open has gone."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._is = _identity(path)
        self._journals = {one: _identity(one) for one in _journals(path)}
        # SQLite's locks would go with any other handle that is closed.
        flags = getattr(os, "O_PATH", 0)
        self._handle = os.open(path, flags | os.O_CLOEXEC) if flags else None

    def found(self) -> bool:
        """It is where it was; or elsewhere, with its folder or by itself, and nothing is in its
        place."""
        now = _identity(self._path)
        if now is None and self._handle is not None:
            return os.fstat(self._handle).st_nlink > 0
        return now == self._is

    def tidy(self) -> None:
        """Take away what it left where it was, once it is closed there: SQLite would play that
        into another file of that name."""
        for journal, was in self._journals.items():
            if was is not None and _identity(journal) == was:
                journal.unlink(missing_ok=True)

    def close(self) -> None:
        """Forget it."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None


def is_damage(error: BaseException) -> bool:
    """Whether the file is no good, in contrast to a disk that is full or busy."""
    # The low byte is the primary code, what is above it the detail.
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    return code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def _is_busy(error: sqlite3.Error) -> bool:
    return error.sqlite_errorcode & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)


def set_aside(path: Path) -> Path:
    """Rename the damaged file, so that whoever knows how may still save what is in it; its new
    name. Nobody may have it open.

    Raises:
        OSError: it can't be renamed.
    """
    aside = _free_name(path)
    # The journal first: left behind by a crash, it would be played into the new file.
    for journal in _journals(path):
        with suppress(FileNotFoundError):
            journal.rename(journal.with_name(journal.name.replace(path.name, aside.name, 1)))
    path.rename(aside)
    return aside


def version(db: sqlite3.Connection) -> int:
    """How many migrations its file has seen."""
    number: int = db.execute("PRAGMA user_version").fetchone()[0]
    return number


def _open_to_read(path: Path, how: str, known: int) -> sqlite3.Connection:
    db = sqlite3.connect(
        _uri(path, how),
        uri=True,
        timeout=BUSY_SECONDS,
        isolation_level=None,
        check_same_thread=False,
    )
    try:
        _version(db, known)
        db.execute("SELECT name FROM sqlite_master").fetchone()
    except BaseException:
        db.close()
        raise
    return db


def _uri(path: Path, how: str) -> str:
    return f"{path.absolute().as_uri()}?{how}"


def _version(db: sqlite3.Connection, known: int) -> int:
    number = version(db)
    if number > known:
        raise NewerFile
    return number


def _migrate(db: sqlite3.Connection, migrations: Sequence[Migration]) -> None:
    with transaction(db):
        # Another process may have been at it: whoever comes second finds the work done.
        for migration in migrations[_version(db, len(migrations)) :]:
            if not isinstance(migration, str):
                migration(db)
                continue
            for statement in migration.split(";"):
                if statement.strip():
                    db.execute(statement)
        db.execute(f"PRAGMA user_version = {len(migrations)}")


def _journals(path: Path) -> list[Path]:
    return [path.with_name(f"{path.name}{suffix}") for suffix in ("-wal", "-shm")]


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        facts = path.stat()
    except OSError:
        return None
    return facts.st_dev, facts.st_ino


def _free_name(path: Path) -> Path:
    day = datetime.now(UTC).strftime("%Y-%m-%d")
    name = path.with_name(f"{path.name}.damaged-{day}")
    number = 1
    while name.exists():
        number += 1
        name = path.with_name(f"{path.name}.damaged-{day}-{number}")
    return name
