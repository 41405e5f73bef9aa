"""Callpop's own files, for the windows: where they are, and what is wrong with the settings."""

from collections.abc import Sequence
from pathlib import Path

from callpop.accounts.home import Home
from callpop.platform.opener import open_path
from callpop.telephony.sentence import NOTHING, Sentence


class OwnFiles:
    """The windows' :class:`callpop.ui.system_ports.Files`; the app tells it of what it read."""

    def __init__(self, home: Home) -> None:
        self.settings: Path = home.settings
        self.folders: Sequence[Path] = home.folders
        self.trouble: Sentence = NOTHING
        self.warnings: Sequence[Sentence] = ()

    def read(self, warnings: Sequence[Sentence]) -> None:
        """The settings could be read; ``warnings`` are what has no effect."""
        self.trouble, self.warnings = NOTHING, tuple(warnings)

    def not_read(self, why: Sentence) -> None:
        """The settings could not be read."""
        self.trouble, self.warnings = why, ()

    async def open(self, path: Path) -> None:
        """Have the desktop show a file or a folder.

        Raises:
            OpenerError: it can't.
        """
        await open_path(path)
