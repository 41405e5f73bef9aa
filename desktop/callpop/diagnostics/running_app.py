"""What the running app tells of itself, for its own windows and for the command line."""

import asyncio
import os
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from callpop.accounts.home import Home
from callpop.check_report import line_of
from callpop.checks import Check
from callpop.desk.report import Report
from callpop.sessions.recorder import Flight
from callpop.telephony.sentence import Sentence, say
from callpop.telephony.status import AccountStatus

if TYPE_CHECKING:
    from callpop.diagnostics.report import Words

_CHECK_SECONDS = 4.0
"""For one check; they take their turns side by side."""
_MOST_NAMES = 300


class Support:
    """Makes reports while the app runs (:class:`callpop.ui.system_ports.Support`).

    ``checks`` are what it looks at when it checks itself, ``status`` is what ``callpop status``
    tells, ``flight`` what was said with an account's PBX, ``words`` the agent's language.
    """

    def __init__(
        self,
        home: Home,
        *,
        checks: Callable[[], Sequence[Check]],
        statuses: Callable[[], Sequence[AccountStatus]],
        status: Callable[[], Report],
        flight: Callable[[str], Flight | None],
        words: "Words",
    ) -> None:
        self._home = home
        self._checks = checks
        self._statuses = statuses
        self._status = status
        self._flight = flight
        self._words = words
        self._started = time.monotonic()

    @property
    def suggestion(self) -> str:
        """What the report's file may be called."""
        from callpop.diagnostics.report import file_name

        return file_name(datetime.now(UTC))

    async def save(self, path: Path) -> Sentence:
        """Make the report at ``path``, in the place of what is there; where it is, in words.

        Raises:
            ReportError: it can't be written there.
        """
        await asyncio.to_thread(self._write, path, await self._flights(), await self.facts())
        return say(
            "The report is saved as {file}. Names and phone numbers in it are made up, and no "
            "passwords are in it.",
            file=path,
        )

    async def facts(self) -> dict[str, Any]:
        """All but the recordings; a check that does not answer costs seconds."""
        checks = await asyncio.gather(
            *(line_of(check, gently=True, patience=_CHECK_SECONDS) for check in self._checks())
        )
        return {
            "status": self._status(),
            "accounts": [_account(status) for status in self._statuses()],
            "checks": checks,
            "process": self._process(),
            "screen": {**_screen(), "window manager": await asyncio.to_thread(_window_manager)},
        }

    async def _flights(self) -> list[tuple[str, str]]:
        flights = [(one.account, self._flight(one.account)) for one in self._statuses()]
        return [
            (name, await asyncio.to_thread(flight.text))
            for name, flight in flights
            if flight is not None
        ]

    def _write(
        self, path: Path, recordings: list[tuple[str, str]], facts: Mapping[str, Any]
    ) -> None:
        # Loaded for the few who ever want one.
        from callpop.diagnostics.report import Told, write_report

        told = Told(facts=facts, recordings=recordings)
        write_report(path, self._home, told, self._words, replace=True)

    def _process(self) -> Mapping[str, Any]:
        facts: dict[str, Any] = {
            "pid": os.getpid(),
            "runs for seconds": round(time.monotonic() - self._started),
            "threads": sorted(thread.name for thread in threading.enumerate())[:_MOST_NAMES],
            "tasks": sorted(task.get_name() for task in asyncio.all_tasks())[:_MOST_NAMES],
        }
        with suppress(OSError):
            facts["handles"] = len(os.listdir("/proc/self/fd"))
        with suppress(OSError):
            for line in Path("/proc/self/status").read_text(encoding="utf-8").splitlines():
                if line.startswith(("VmRSS", "VmHWM", "VmSwap")):
                    name, _, amount = line.partition(":")
                    facts[name] = amount.strip()
        if sys.platform != "win32":
            import resource

            facts["handle limit"] = resource.getrlimit(resource.RLIMIT_NOFILE)[0]
        return facts


def _account(status: AccountStatus) -> Report:
    return {
        "name": status.account,
        "kind": status.kind,
        "title": status.title,
        "retry_at": None if status.retry_at is None else status.retry_at.isoformat(),
        "needs_secret": status.needs_secret,
        "can": asdict(status.capabilities),
    }


def _screen() -> Report:
    # Nothing of the tray, for which Qt would wait where that hangs: a check looks at it.
    from PySide6.QtCore import qVersion
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtWidgets import QApplication

    style, font = QApplication.style(), QApplication.font()
    return {
        "qt": qVersion(),
        "platform": QGuiApplication.platformName(),
        "style": style.objectName() if style is not None else "",
        "font": f"{font.family()} {font.pointSizeF()} pt",
        "dark": QGuiApplication.styleHints().colorScheme().name,
        "screens": [
            {
                "size": f"{screen.size().width()}x{screen.size().height()}",
                "at": f"{screen.geometry().x()},{screen.geometry().y()}",
                "scale": screen.devicePixelRatio(),
                "dpi": round(screen.logicalDotsPerInch()),
                "hertz": round(screen.refreshRate()),
                "depth": screen.depth(),
            }
            for screen in QGuiApplication.screens()
        ],
    }


def _window_manager() -> str:
    if sys.platform != "linux" or "DISPLAY" not in os.environ:
        return ""
    from callpop.platform.x_server import XError, XServer

    try:
        server = XServer.open()
    except XError:
        return ""
    try:
        marked = server.property(server.root, server.atom("_NET_SUPPORTING_WM_CHECK"))
        if marked is None or not marked.words():
            return "none"
        name = server.property(marked.words()[0], server.atom("_NET_WM_NAME"))
        return name.data.decode("utf-8", "replace") if name is not None else "unnamed"
    finally:
        server.close()
