"""Linux and its relatives: a desktop file in the user's autostart folder (freedesktop's Desktop
Application Autostart Specification)."""

import os
import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path

from callpop.platform.autostart.backend import AutostartError, AutostartState
from callpop.platform.desktop_file import (
    ENTRY,
    exec_line,
    group_of,
    string_line,
    string_of,
    words_of,
)
from callpop.platform.writing import writing
from callpop.replacing import replacing
from callpop.telephony.sentence import NOTHING, Sentence, say

NAME = "callpop.desktop"
_LARGEST = 1 << 16


class XdgAutostart:
    """``~/.config/autostart/callpop.desktop``; a file of the same name that an administrator or a
    package put into the system's folders counts where the user has none."""

    def __init__(self, command: Sequence[str], env: Mapping[str, str] | None = None) -> None:
        self._command = tuple(command)
        env = os.environ if env is None else env
        home = Path(env.get("HOME") or Path.home())
        own = env.get("XDG_CONFIG_HOME", "")
        # The specification bids to ignore paths that are not whole.
        base = Path(own) if Path(own).is_absolute() else home / ".config"
        self._own = base / "autostart" / NAME
        others = [Path(one) for one in (env.get("XDG_CONFIG_DIRS") or "/etc/xdg").split(":")]
        self._shared = [one / "autostart" / NAME for one in others if one.is_absolute()]
        self._desktops = [one for one in env.get("XDG_CURRENT_DESKTOP", "").split(":") if one]

    def state(self) -> AutostartState:
        """How it is now."""
        for file in (self._own, *self._shared):
            if file.is_file():
                return self._judge(file)
        return AutostartState(on=False, place=str(self._own))

    def enable(self) -> None:
        """Write the file."""
        lines = (
            "[Desktop Entry]",
            "Type=Application",
            "Version=1.0",
            "Name=Callpop",
            "Comment=Shows who is calling",
            "Icon=callpop",
            f"Exec={exec_line(self._command)}",
            f"TryExec={string_line(self._command[0])}",
            "Terminal=false",
            # GNOME's own key: what its start-up window unticks.
            "X-GNOME-Autostart-enabled=true",
        )
        self._write("\n".join(lines) + "\n")

    def disable(self) -> None:
        """Remove the file; where one of the system's would count then, hide that."""
        if any(file.is_file() for file in self._shared):
            self._write("[Desktop Entry]\nType=Application\nName=Callpop\nHidden=true\n")
            return
        with writing(self._own, AutostartError):
            self._own.unlink(missing_ok=True)

    def _judge(self, file: Path) -> AutostartState:
        try:
            with file.open("rb") as opened:
                lines = opened.read(_LARGEST).decode("utf-8").splitlines()
            entry = group_of(lines, ENTRY, strict=True)
        except (OSError, ValueError):
            broken = say("The file {file} can't be read: switch it on anew.", file=file)
            return AutostartState(on=False, problem=broken, place=str(file))
        if entry.get("Hidden") == "true" or entry.get("X-GNOME-Autostart-enabled") == "false":
            return AutostartState(on=False, place=str(file))
        problem = self._problem(entry, file)
        return AutostartState(on=not problem, problem=problem, place=str(file))

    def _problem(self, entry: Mapping[str, str], file: Path) -> Sentence:
        try:
            words = words_of(entry.get("Exec", ""))
        except ValueError:
            words = []
        if entry.get("Type") != "Application" or not words:
            return say("The file {file} starts nothing: switch it on anew.", file=file)
        for program in (string_of(entry.get("TryExec", "")), words[0]):
            if program and shutil.which(program) is None:
                return say(
                    "It is switched on and starts {program}, which is not there any more: switch "
                    "it on anew.",
                    program=program,
                )
        if not self._meant_for_this_desktop(entry):
            return say("The file {file} is meant for other desktops.", file=file)
        return NOTHING

    def _meant_for_this_desktop(self, entry: Mapping[str, str]) -> bool:
        only, never = _listed(entry.get("OnlyShowIn")), _listed(entry.get("NotShowIn"))
        for desktop in self._desktops:
            if desktop in only:
                return True
            if desktop in never:
                return False
        return not only

    def _write(self, text: str) -> None:
        with writing(self._own, AutostartError):
            self._own.parent.mkdir(parents=True, exist_ok=True)
            with replacing(self._own, mode=0o644) as file:
                file.write(text.encode("utf-8"))


def _listed(value: str | None) -> set[str]:
    return {one for one in (value or "").split(";") if one}
