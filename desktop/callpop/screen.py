"""Whether there is a screen at all: Qt ends the process where there is none."""

import os
import re
import socket
import sys

from callpop.telephony.sentence import Sentence, say

_LOCAL_DISPLAY = re.compile(r"(?:unix)?:(\d+)(?:\.\d+)?")


def missing_screen() -> Sentence | None:
    """Why no window can be opened here; None where one can, as far as that can be told."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM", "").startswith("offscreen"):
        return None
    if os.environ.get("WAYLAND_DISPLAY"):
        return None
    display = os.environ.get("DISPLAY", "")
    if not display:
        return say(
            "There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set). Start Callpop "
            "from your desktop."
        )
    local = _LOCAL_DISPLAY.fullmatch(display)
    if local and not _answers(local.group(1)):
        return say(
            "The screen {display} does not answer. Start Callpop from your desktop.",
            display=display,
        )
    return None


def _answers(number: str) -> bool:
    for path in (f"\0/tmp/.X11-unix/X{number}", f"/tmp/.X11-unix/X{number}"):  # noqa: S108
        with socket.socket(socket.AF_UNIX) as probe:
            probe.settimeout(2.0)
            try:
                probe.connect(path)
            except OSError:
                continue
            return True
    return False
