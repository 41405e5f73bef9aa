"""Has the desktop show a file or a folder, with whatever program is meant for it."""

import asyncio
import os
import sys
from collections.abc import Mapping
from pathlib import Path

from callpop.platform.browser import child_environment, launch
from callpop.telephony.sentence import Sentence, say

_PATIENCE = 5.0
_LINUX = (("xdg-open",), ("gio", "open"))
# A file of settings may have no program of its own there: as text it always has one.
_MACOS = (("open",), ("open", "-t"))


class OpenerError(Exception):
    """Nothing opens it; ``sentence`` says where it is."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(str(sentence))
        self.sentence = sentence


async def open_path(path: Path, environment: Mapping[str, str] | None = None) -> None:
    """Have the desktop show ``path``; ``environment`` is this process's unless given.

    Raises:
        OpenerError: it is not there, or no program for it is.
    """
    if not await asyncio.to_thread(path.exists):
        raise OpenerError(say("There is no {path} yet.", path=path))
    if sys.platform == "win32":
        try:
            await asyncio.to_thread(os.startfile, str(path))
        except OSError as why:
            raise await asyncio.to_thread(_nobody_opens, path) from why
        return
    cleaned = child_environment(os.environ if environment is None else environment)
    for command in _MACOS if sys.platform == "darwin" else _LINUX:
        if await launch((*command, str(path)), cleaned, _PATIENCE) == 0:
            return
    raise await asyncio.to_thread(_nobody_opens, path)


def _nobody_opens(path: Path) -> OpenerError:
    return OpenerError(
        say("No program opens this here. Open it yourself, with any text editor: {path}", path=path)
        if path.is_file()
        else say("No program opens this here. Open it yourself: {path}", path=path)
    )
