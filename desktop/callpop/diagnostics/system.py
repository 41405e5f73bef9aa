"""What this Callpop is made of, and what it runs on."""

import getpass
import locale
import os
import platform
import socket
import sqlite3
import ssl
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import UTC, datetime
from importlib.metadata import distributions
from pathlib import Path
from typing import Any

from callpop import __version__

_TELLING = (
    "XDG_CURRENT_DESKTOP",
    "XDG_SESSION_DESKTOP",
    "XDG_SESSION_TYPE",
    "DESKTOP_SESSION",
    "GDMSESSION",
    "KDE_SESSION_VERSION",
    "SWAYSOCK",
    "I3SOCK",
    "FLATPAK_ID",
    "SNAP_NAME",
    "APPIMAGE",
    "QT_QPA_PLATFORM",
    "QT_QPA_PLATFORMTHEME",
    "QT_SCALE_FACTOR",
    "QT_SCREEN_SCALE_FACTORS",
    "QT_FONT_DPI",
    "GDK_SCALE",
    "GDK_DPI_SCALE",
    "LANG",
    "LANGUAGE",
    "LC_ALL",
    "LC_MESSAGES",
    "LC_TIME",
    "TZ",
)
_THERE = (
    "DISPLAY",
    "WAYLAND_DISPLAY",
    "DBUS_SESSION_BUS_ADDRESS",
    "XDG_RUNTIME_DIR",
    "BROWSER",
    "HTTP_PROXY",
    "HTTPS_PROXY",
    "http_proxy",
    "https_proxy",
    "NO_PROXY",
    "no_proxy",
    "SSL_CERT_FILE",
    "PYTHON_KEYRING_BACKEND",
    "PYTHONPATH",
    "CALLPOP_HOME",
)
"""Of these it is said that they are set, and not to what."""
_LONGEST = 200


def versions() -> dict[str, str]:
    """Of Callpop and of all that it is built on."""
    found = {
        "callpop": __version__,
        "python": sys.version.split()[0],
        "implementation": platform.python_implementation(),
        "bundled": "yes" if getattr(sys, "frozen", False) else "no",
        "openssl": ssl.OPENSSL_VERSION,
        "sqlite": sqlite3.sqlite_version,
    }
    others = {
        str(one.metadata["Name"]): str(one.version)
        for one in distributions()
        if one.metadata is not None and one.metadata["Name"]
    }
    return found | dict(sorted(others.items(), key=lambda pair: pair[0].casefold()))


def system() -> dict[str, Any]:
    """The machine, its system and its desktop."""
    return {
        "made at": datetime.now(UTC).astimezone().isoformat(timespec="seconds"),
        "system": platform.system(),
        "release": platform.release(),
        "version": platform.version(),
        "machine": platform.machine(),
        "name": _os_name(),
        "processors": os.cpu_count(),
        "memory": _memory(),
        "locale": ".".join(filter(None, locale.getlocale())),
        "time zone": f"{'/'.join(time.tzname)} {time.strftime('%z')}",
        "environment": {
            name: os.environ[name][:_LONGEST] for name in _TELLING if name in os.environ
        },
        "set": [name for name in _THERE if os.environ.get(name)],
    }


def people_of_this_machine() -> Iterator[tuple[str, str]]:
    """Names that stand for its owner, and what is put in their place."""
    yield str(Path.home()), "~"
    with suppress(OSError, KeyError, ImportError):
        user = getpass.getuser()
        if len(user) > 2 and user not in ("root", "user"):
            yield user, "user"
    host = socket.gethostname()
    for name in dict.fromkeys((host, host.partition(".")[0])):
        if len(name) > 2 and name != "localhost":
            yield name, "this-computer"


def files(folders: Mapping[str, Path]) -> list[dict[str, Any]]:
    """What lies in Callpop's own folders, and whose it is to read."""
    found: list[dict[str, Any]] = []
    for folder in dict.fromkeys(folders.values()):
        try:
            names = sorted(folder.iterdir())
        except OSError as error:
            found.append({"name": str(folder), "problem": error.strerror})
            continue
        for path in (folder, *names[:200]):
            with suppress(OSError):
                facts = path.lstat()
                changed = datetime.fromtimestamp(facts.st_mtime, UTC).astimezone()
                found.append(
                    {
                        "name": str(path),
                        "bytes": facts.st_size,
                        "mode": f"{facts.st_mode & 0o7777:04o}",
                        "changed": changed.isoformat(timespec="seconds"),
                    }
                )
    return found


def free_space(folder: Path) -> int | None:
    """Bytes that are free on the disk of ``folder``."""
    import shutil

    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return None


def _os_name() -> str:
    try:
        return platform.freedesktop_os_release().get("PRETTY_NAME", "")
    except OSError:
        return platform.platform()


def _memory() -> str:
    with suppress(OSError):
        for line in Path("/proc/meminfo").read_text(encoding="ascii").splitlines():
            if line.startswith("MemTotal:"):
                return line.partition(":")[2].strip()
    return ""
