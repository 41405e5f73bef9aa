"""macOS: a launch agent of the user's; not yet tried on a real machine."""

import plistlib
from collections.abc import Sequence
from pathlib import Path
from xml.parsers.expat import ExpatError

from callpop.platform.autostart.backend import AutostartError, AutostartState
from callpop.platform.writing import writing
from callpop.replacing import replacing
from callpop.telephony.sentence import say

LABEL = "app.callpop"


class MacAutostart:
    """``~/Library/LaunchAgents/app.callpop.plist``; launchd reads it at the next log-in."""

    def __init__(self, command: Sequence[str], folder: Path | None = None) -> None:
        self._command = list(command)
        folder = folder or Path.home() / "Library" / "LaunchAgents"
        self._file = folder / f"{LABEL}.plist"

    def state(self) -> AutostartState:
        """How it is now."""
        place = str(self._file)
        try:
            with self._file.open("rb") as file:
                agent = plistlib.load(file)
            words = [str(word) for word in agent.get("ProgramArguments", [])]
            on = bool(words) and agent.get("RunAtLoad") is True and not agent.get("Disabled")
        except FileNotFoundError:
            return AutostartState(on=False, place=place)
        except (OSError, ValueError, AttributeError, TypeError, ExpatError):
            broken = say("The file {file} can't be read: switch it on anew.", file=place)
            return AutostartState(on=False, problem=broken, place=place)
        if on and not Path(words[0]).exists():
            gone = say(
                "It is switched on and starts {program}, which is not there any more: switch it "
                "on anew.",
                program=words[0],
            )
            return AutostartState(on=False, problem=gone, place=place)
        return AutostartState(on=on, place=place)

    def enable(self) -> None:
        """Write the file."""
        agent = {
            "Label": LABEL,
            "ProgramArguments": self._command,
            "RunAtLoad": True,
            # With windows, and not for who comes by ssh.
            "LimitLoadToSessionType": "Aqua",
            "ProcessType": "Interactive",
        }
        with writing(self._file, AutostartError):
            self._file.parent.mkdir(parents=True, exist_ok=True)
            with replacing(self._file, mode=0o644) as file:
                plistlib.dump(agent, file)

    def disable(self) -> None:
        """Remove the file."""
        with writing(self._file, AutostartError):
            self._file.unlink(missing_ok=True)
