"""Linux and its relatives: a desktop file of the user's, and ``xdg-mime`` to choose it."""

import os
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

from callpop.phone_links import LinkStatus
from callpop.platform.browser import child_environment
from callpop.platform.desktop_file import ENTRY, exec_line, group_of, string_line, words_of
from callpop.platform.phone_links import mime_apps
from callpop.platform.phone_links.backend import LinksError
from callpop.platform.writing import writing
from callpop.telephony.sentence import NOTHING, Sentence, say

NAME = "callpop.desktop"
"""The same as Qt's and the portals' name of our windows: they look for it here."""

_SECONDS = 10.0
_OURS = "X-Callpop-Made"
"""Says that the file is of our making: a package's is not ours to delete."""


class XdgLinks:
    """Writes ``applications/callpop.desktop``, and has ``xdg-mime`` choose it for links; where
    there is no ``xdg-mime``, or it does nothing, writes ``mimeapps.list`` itself."""

    def __init__(
        self, command: Sequence[str], icon: Path, env: Mapping[str, str] | None = None
    ) -> None:
        self._command = tuple(command)
        self._icon = icon
        self._env = child_environment(os.environ if env is None else env)
        self._folders = mime_apps.Folders(self._env)
        self._file = self._folders.own_programs / NAME

    def statuses(self, schemes: Sequence[str]) -> list[LinkStatus]:
        """Who opens them now."""
        return [self._status(scheme) for scheme in schemes]

    def register(self, schemes: Sequence[str]) -> Sentence:
        """Write the desktop file and choose it."""
        kinds = [_kind(scheme) for scheme in schemes]
        had = [one for one in self._kinds_of(self._file) if one not in kinds]
        with writing(self._file, LinksError):
            mime_apps.write(self._file, self._entry([*kinds, *had]))
        self._tell_the_desktop()
        self._run("xdg-mime", "default", NAME, *kinds)
        left = [kind for kind in kinds if self._chosen(kind) != NAME]
        if left:
            self._choose_by_hand(left)
        return NOTHING

    def unregister(self, schemes: Sequence[str]) -> None:
        """Take it back: the choice first, then the file, where that is ours."""
        kinds = [_kind(scheme) for scheme in schemes]
        for file in self._folders.lists():
            if file.is_relative_to(self._folders.config) or file.parent == self._file.parent:
                with writing(file, LinksError):
                    mime_apps.forget(file, kinds, NAME)
        if any(line.startswith(f"{_OURS}=") for line in mime_apps.read_lines(self._file)):
            with writing(self._file, LinksError):
                self._file.unlink()
            self._tell_the_desktop()

    def _entry(self, kinds: Sequence[str]) -> list[str]:
        return [
            "[Desktop Entry]",
            "Type=Application",
            "Version=1.0",
            "Name=Callpop",
            "GenericName=Phone companion",
            "Comment=Who is calling, their CRM record, and dialing from anywhere",
            # The link comes last, and as one word: whatever is in it, it is the link.
            f"Exec={exec_line(self._command)} %u",
            # Whoever removes Callpop finds no menu entry that starts nothing.
            f"TryExec={string_line(self._command[0])}",
            f"Icon={self._icon}",
            "Terminal=false",
            "Categories=Network;Telephony;",
            f"MimeType={''.join(f'{kind};' for kind in kinds)}",
            "StartupNotify=false",
            f"{_OURS}=true",
        ]

    def _status(self, scheme: str) -> LinkStatus:
        name = self._chosen(_kind(scheme))
        file = self._folders.program(name) if name else None
        if name is None or file is None:
            return LinkStatus(scheme, ours=False)
        entry = group_of(mime_apps.read_lines(file), ENTRY)
        shown = entry.get("Name") or name.removesuffix(".desktop")
        if name != NAME:
            return LinkStatus(scheme, ours=False, handler=shown)
        try:
            words = words_of(entry.get("Exec", ""))
        except ValueError:
            words = []
        program = shutil.which(words[0], path=self._env.get("PATH")) if words else None
        if program is None:
            gone = say(
                "The links are to start {program}, which is not there: set it up anew.",
                program=words[0] if words else file,
            )
            return LinkStatus(scheme, ours=False, handler=shown, problem=gone)
        # A package's file names us as the PATH finds us.
        found = {words[0], str(Path(program).resolve())}
        if self._command[0] not in found or tuple(words[1:]) != self._command[1:]:
            other = say(
                "Another Callpop opens them: {command}. Set it up anew to have this one do it.",
                command=" ".join(words),
            )
            return LinkStatus(scheme, ours=False, handler=shown, problem=other)
        return LinkStatus(scheme, ours=True, handler=shown)

    def _chosen(self, kind: str) -> str | None:
        """The desktop file that opens ``kind``."""
        said = self._run("xdg-mime", "query", "default", kind)
        if said is None:
            return mime_apps.chosen_program(self._folders.lists(), kind)
        # Some versions name several, one behind the other or one a line.
        return said.strip().partition("\n")[0].partition(";")[0].strip() or None

    def _choose_by_hand(self, kinds: Sequence[str]) -> None:
        file = self._folders.config / mime_apps.NAME
        with writing(file, LinksError):
            mime_apps.choose(file, kinds, NAME)
        if any(self._chosen(kind) != NAME for kind in kinds):
            raise LinksError(
                say(
                    "Your desktop does not let a program choose who opens links. Choose Callpop "
                    "in its own settings, under default applications."
                )
            )

    def _tell_the_desktop(self) -> None:
        # Some desktops look into its index alone; who has none needs none.
        self._run("update-desktop-database", str(self._file.parent))

    def _run(self, *command: str) -> str | None:
        """What a program said; None where it is not there, or fails."""
        program = shutil.which(command[0], path=self._env.get("PATH"))
        if program is None:
            return None
        try:
            done = subprocess.run(  # noqa: S603 - a list, no shell, and words of ours alone
                [program, *command[1:]],
                env=self._env,
                stdin=subprocess.DEVNULL,
                capture_output=True,
                timeout=_SECONDS,
                check=False,
            )
        except (OSError, subprocess.TimeoutExpired):
            return None
        return done.stdout.decode("utf-8", "replace") if done.returncode == 0 else None

    def _kinds_of(self, file: Path) -> list[str]:
        kinds = group_of(mime_apps.read_lines(file), ENTRY).get("MimeType", "")
        return [one for one in kinds.split(";") if one]


def _kind(scheme: str) -> str:
    return f"x-scheme-handler/{scheme}"
