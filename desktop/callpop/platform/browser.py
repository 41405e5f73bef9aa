"""Opens web pages in the agent's browser, without a shell and without waiting for it."""

import asyncio
import os
import re
import shlex
import subprocess
import sys
import threading
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from urllib.parse import urlsplit

from callpop.desk.ports import BrowserError
from callpop.platform.bus import A11Y_ADDRESS, ADDRESS, HIDDEN, NOBODY
from callpop.telephony.sentence import say
from callpop.telephony.text import clean

_ADDRESS_LIMIT = 8_000
_SHOWN_LIMIT = 300
_PLACEHOLDER = re.compile("%[sc%]")
_LIBRARY_PATHS = ("LD_LIBRARY_PATH", "LD_PRELOAD", "LIBPATH", "DYLD_LIBRARY_PATH")
"""What PyInstaller sets for our bundle alone; with ``_ORIG`` added, as it was before."""
_LINUX: tuple[tuple[str, ...], ...] = (("xdg-open", "%s"), ("gio", "open", "%s"))
_MACOS: tuple[tuple[str, ...], ...] = (("open", "%s"),)


class SystemBrowser:
    """The desk's :class:`~callpop.desk.ports.Browser`: ``BROWSER``, else the system's own.

    A browser that still runs after ``patience`` seconds, or ended well before, is taken for
    opened. ``environment`` is this process's unless given.
    """

    def __init__(
        self, *, patience: float = 5.0, environment: Mapping[str, str] | None = None
    ) -> None:
        self._patience = patience
        self._environment = environment

    async def open(self, url: str) -> None:
        """Open ``url``.

        Raises:
            BrowserError: it is no web address, there is no browser, or none would open it.
        """
        refuse_unless_web(url)
        environment = dict(os.environ if self._environment is None else self._environment)
        chosen = environment.get("BROWSER", "").strip()
        if sys.platform == "win32" and not chosen:
            await _start_file(url)
            return
        system = _MACOS if sys.platform == "darwin" else _LINUX
        commands = browser_commands(chosen) if chosen else system
        cleaned = child_environment(environment)
        found = False
        for command in commands:
            status = await launch(fill(command, url), cleaned, self._patience)
            if status == 0:
                return
            found = found or status is not None
        if found:
            raise BrowserError(
                say("The browser did not open the page. Open it yourself: {url}", url=url)
            )
        if chosen:
            raise BrowserError(
                say(
                    "The browser that BROWSER names ({command}) can't be started. Correct it, or "
                    "open the page yourself: {url}",
                    command=clean(chosen),
                    url=url,
                )
            )
        raise BrowserError(
            say("No web browser was found. Install one, or open the page elsewhere: {url}", url=url)
        )


async def launch(
    arguments: Sequence[str], environment: Mapping[str, str], patience: float
) -> int | None:
    """Start a program that is not ours: its exit status, 0 for one that still runs after
    ``patience`` seconds, None for one that can't be started."""
    loop = asyncio.get_running_loop()
    result: asyncio.Future[int | None] = loop.create_future()

    def report(status: int | None) -> None:
        with suppress(RuntimeError):  # The app has quit meanwhile.
            loop.call_soon_threadsafe(_resolve, result, status)

    # A daemon thread: starting a process may take long, one that runs on must be waited for
    # when it ends, and neither may keep Callpop from quitting.
    threading.Thread(
        target=_run,
        args=(list(arguments), dict(environment), patience, report),
        name="browser",
        daemon=True,
    ).start()
    return await result


def refuse_unless_web(url: str) -> None:
    """Let nothing but plain web addresses through, whatever was checked before.

    Raises:
        BrowserError: ``url`` is something else, or made to look like something else.
    """
    try:
        parts = urlsplit(url)
        sound = parts.scheme in ("http", "https") and bool(parts.hostname) and "@" not in parts[1]
    except ValueError:
        sound = False
    odd = any(not letter.isprintable() or letter in ' \\"<>' for letter in url)
    if not sound or odd or len(url) > _ADDRESS_LIMIT:
        raise BrowserError(
            say(
                "Callpop opens web pages (http and https) alone, and this is not the address of "
                "one: {url}",
                url=clean(url, _SHOWN_LIMIT),
            )
        )


def browser_commands(variable: str) -> list[tuple[str, ...]]:
    """The commands that ``BROWSER`` names, in its order; what can't be read is left out."""
    commands: list[tuple[str, ...]] = []
    for entry in variable.split(os.pathsep):
        try:
            words = shlex.split(entry, posix=os.name == "posix")
        except ValueError:
            continue
        if words and words[-1] == "&":
            words.pop()  # People write it for shells; we never wait for a browser anyway.
        if words:
            commands.append(tuple(words))
    return commands


def fill(command: Sequence[str], url: str) -> list[str]:
    """``command`` with ``url`` in place of ``%s``, or at its end; ``%c`` is a colon."""
    meanings = {"%s": url, "%c": ":", "%%": "%"}
    filled = [_PLACEHOLDER.sub(lambda found: meanings[found[0]], word) for word in command]
    if not any("%s" in _PLACEHOLDER.findall(word) for word in command):
        filled.append(url)
    return filled


def child_environment(environment: Mapping[str, str]) -> dict[str, str]:
    """The environment for programs that are not ours: as it was before our bundle changed it,
    and with nothing of Callpop's own."""
    child = {
        name: value
        for name, value in environment.items()
        if not name.startswith(("CALLPOP", "_PYI_", "_MEIPASS", "PYINSTALLER_"))
    }
    if HIDDEN in environment:
        child[ADDRESS] = environment[HIDDEN]
    if environment.get(A11Y_ADDRESS) == NOBODY:
        del child[A11Y_ADDRESS]
    bundle = getattr(sys, "_MEIPASS", None)
    for name in list(child):
        original = child.pop(f"{name}_ORIG", None) if name in _LIBRARY_PATHS else None
        if original is not None:
            child[name] = original
        elif bundle and name in child and child[name].startswith(bundle):
            del child[name]
    return child


def _run(
    arguments: list[str],
    environment: dict[str, str],
    patience: float,
    report: Callable[[int | None], None],
) -> None:
    try:
        process = subprocess.Popen(  # noqa: S603 - a list, no shell, and the address was checked
            arguments,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
    except (OSError, ValueError):
        report(None)
        return
    try:
        report(process.wait(patience))
    except subprocess.TimeoutExpired:
        report(0)
        process.wait()


def _resolve(result: "asyncio.Future[int | None]", status: int | None) -> None:
    if not result.done():
        result.set_result(status)


async def _start_file(url: str) -> None:
    """Windows' way; not proved on a real machine yet."""
    if sys.platform == "win32":
        try:
            await asyncio.to_thread(os.startfile, url)
        except OSError as why:
            raise BrowserError(
                say(
                    "Windows did not open the page ({why}). Open it yourself: {url}",
                    why=why.strerror or why,
                    url=url,
                )
            ) from why
