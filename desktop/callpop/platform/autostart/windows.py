"""Windows: a value under the user's Run key; not yet tried on a real machine."""

import subprocess
from collections.abc import Sequence
from typing import Any

from callpop.platform.autostart.backend import AutostartError, AutostartState
from callpop.telephony.sentence import say

NAME = "Callpop"
RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
APPROVED = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"
"""Where the Task Manager notes what the user switched off there: the first byte is odd then."""


class WindowsAutostart:
    """``HKEY_CURRENT_USER\\…\\Run``; what the Task Manager says of it counts. ``registry`` is the
    module ``winreg``."""

    def __init__(self, command: Sequence[str], registry: Any = None) -> None:
        self._line = subprocess.list2cmdline(command)
        if registry is None:
            import winreg as registry
        self._registry = registry

    def state(self) -> AutostartState:
        """How it is now."""
        place = rf"HKCU\{RUN}"
        line, verdict = self._read(RUN), self._read(APPROVED)
        if not isinstance(line, str) or not line:
            return AutostartState(on=False, place=place)
        refused = isinstance(verdict, bytes) and bool(verdict[:1]) and bool(verdict[0] & 1)
        if refused:
            return AutostartState(on=False, place=place)
        if line != self._line:
            other = say("It is switched on for another Callpop ({command}).", command=line[:200])
            return AutostartState(on=True, problem=other, place=place)
        return AutostartState(on=True, place=place)

    def enable(self) -> None:
        """Write the value, and take back what the Task Manager noted."""
        registry = self._registry
        try:
            with registry.CreateKey(registry.HKEY_CURRENT_USER, RUN) as key:
                registry.SetValueEx(key, NAME, 0, registry.REG_SZ, self._line)
        except OSError as error:
            raise _refused(error) from error
        self._delete(APPROVED)

    def disable(self) -> None:
        """Delete the value."""
        self._delete(RUN)
        self._delete(APPROVED)

    def _read(self, path: str) -> object:
        try:
            with self._registry.OpenKey(self._registry.HKEY_CURRENT_USER, path) as key:
                return self._registry.QueryValueEx(key, NAME)[0]
        except FileNotFoundError:
            return None
        except OSError as error:
            raise _refused(error) from error

    def _delete(self, path: str) -> None:
        registry = self._registry
        try:
            access = registry.KEY_SET_VALUE
            with registry.OpenKey(registry.HKEY_CURRENT_USER, path, 0, access) as key:
                registry.DeleteValue(key, NAME)
        except FileNotFoundError:
            return
        except OSError as error:
            raise _refused(error) from error


def _refused(error: OSError) -> AutostartError:
    why = error.strerror or str(error)
    return AutostartError(say("Windows did not allow that: {why}.", why=why))
