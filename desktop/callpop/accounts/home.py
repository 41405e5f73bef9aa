"""Where one user's Callpop keeps its things."""

import errno
import os
import stat
import sys
from dataclasses import dataclass, fields
from pathlib import Path

from callpop.telephony.sentence import Sentence, say

ENVIRONMENT_VARIABLE = "CALLPOP_HOME"


class HomeError(Exception):
    """A folder can't be made or is not the user's own; ``sentence`` says what to do."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(str(sentence))
        self.sentence = sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class Home:
    """The paths of everything that is kept for one user."""

    settings: Path
    history: Path
    contacts: Path
    pause: Path
    """Until when pop-ups are muted."""
    log: Path
    control: Path
    """The socket that the command line talks through."""
    lock: Path
    """Held by the one running instance."""

    @classmethod
    def find(cls, override: str | None = None) -> "Home":
        """The home that ``--home`` names, else ``CALLPOP_HOME``, else the system's usual folders.

        Nothing is made or checked here; see :meth:`look` and :meth:`prepare`.
        """
        chosen = override or os.environ.get(ENVIRONMENT_VARIABLE)
        if chosen:
            folder = Path(chosen).expanduser().absolute()
            return cls._in(config=folder, data=folder, state=folder)
        return cls.usual()

    @classmethod
    def usual(cls) -> "Home":
        """The home in the system's usual folders, for whoever chose no other."""
        # Only now, so that a chosen home costs no import.
        from platformdirs import PlatformDirs

        usual = PlatformDirs("callpop", appauthor=False)
        return cls._in(
            config=usual.user_config_path, data=usual.user_data_path, state=usual.user_state_path
        )

    @classmethod
    def _in(cls, *, config: Path, data: Path, state: Path) -> "Home":
        # The socket and the lock are not in XDG_RUNTIME_DIR: cron and ssh may not have it, and
        # the command line would then look for the app in another place.
        return cls(
            settings=config / "settings.toml",
            history=data / "history.db",
            contacts=data / "contacts.db",
            pause=state / "pause.json",
            log=state / "callpop.log",
            control=state / "control.sock",
            lock=state / "callpop.lock",
        )

    @property
    def folders(self) -> tuple[Path, ...]:
        """Every folder that holds something, each once."""
        return tuple(dict.fromkeys(file.parent for file in self._files))

    @property
    def _files(self) -> tuple[Path, ...]:
        return tuple(getattr(self, one.name) for one in fields(self))

    def look(self) -> None:
        """See that every folder is one that may be looked into, or is not there yet.

        Raises:
            HomeError: one is not.
        """
        for folder in self.folders:
            try:
                os.scandir(folder).close()
            except FileNotFoundError:
                continue
            except OSError as error:
                raise _unusable(folder, error) from error

    def prepare(self) -> None:
        """Make the folders, and close them to other users.

        Raises:
            HomeError: a folder can't be made, or is not this user's own.
        """
        for folder in self.folders:
            try:
                folder.mkdir(parents=True, exist_ok=True, mode=0o700)
                if sys.platform != "win32":
                    _close_to_others(folder)
                    # Whatever its name: SQLite, too, reads what lies beside its file.
                    for name in os.listdir(folder):
                        _refuse_if_planted(folder / name)
            except OSError as error:
                raise _unusable(folder, error) from error


def _unusable(folder: Path, error: OSError) -> HomeError:
    problem = error.strerror or error
    if isinstance(error, FileExistsError):
        # What exists is no folder, or a link to one that is not there.
        problem = os.strerror(errno.ENOTDIR if folder.exists() else errno.ENOENT)
        folder = folder.resolve()
    return HomeError(
        say(
            "The folder {folder} can't be used: {problem}. Choose another one with --home or "
            "CALLPOP_HOME.",
            folder=folder,
            problem=problem,
        )
    )


def _refuse_if_planted(file: Path) -> None:
    """What somebody else put there before the folder was closed to them is not ours to use."""
    try:
        owner = file.lstat().st_uid
    except OSError:
        return  # whoever opens it says why it can't be
    if owner not in (os.geteuid(), 0):
        raise HomeError(
            say(
                "{file} belongs to another user of this computer, who may read or change it. Look "
                "how it came there, and remove it.",
                file=file,
            )
        )


def _close_to_others(folder: Path) -> None:
    facts = folder.stat()
    # A shared folder such as /tmp, or somebody's whole home, must not be taken for ourselves.
    if (
        facts.st_uid != os.geteuid()
        or facts.st_mode & stat.S_ISVTX
        or folder.resolve() == Path.home().resolve()
    ):
        raise HomeError(
            say(
                "The folder {folder} is not for Callpop alone. Name an empty folder of your own, "
                "such as {suggestion}.",
                folder=folder,
                suggestion=folder / "callpop",
            )
        )
    if facts.st_mode & 0o077:
        folder.chmod(0o700)
