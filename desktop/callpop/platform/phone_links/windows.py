"""Windows: a class for each kind of links, and what Callpop can do; not yet tried on a real
machine.

Windows lets no program choose itself: the agent does, in the settings that are opened for that.
"""

import os
import subprocess
from collections.abc import Callable, Sequence
from typing import Any

from callpop.phone_links import LinkStatus
from callpop.platform.phone_links.backend import LinksError
from callpop.telephony.sentence import Sentence, say

CLASSES = r"Software\Classes"
CAPABILITIES = r"Software\Callpop\Capabilities"
REGISTERED = r"Software\RegisteredApplications"
CHOICES = r"Software\Microsoft\Windows\Shell\Associations\UrlAssociations"
SETTINGS = "ms-settings:defaultapps?registeredAppUser=Callpop"


def _open(address: str) -> None:
    start: Callable[[str], None] = os.startfile  # type: ignore[attr-defined,unused-ignore]
    start(address)


class WindowsLinks:
    """Writes to ``HKEY_CURRENT_USER`` alone. ``registry`` is the module ``winreg``; ``show`` opens
    a page of the settings."""

    def __init__(
        self, command: Sequence[str], registry: Any = None, show: Callable[[str], None] = _open
    ) -> None:
        # A quotation mark in a link ends the word that it is; behind the dashes no word is an
        # option, whatever it says.
        self._line = subprocess.list2cmdline([*command, "tel", "--"]) + ' "%1"'
        if registry is None:
            import winreg as registry
        self._registry = registry
        self._show = show

    def statuses(self, schemes: Sequence[str]) -> list[LinkStatus]:
        """Who opens them now."""
        return [self._status(scheme) for scheme in schemes]

    def register(self, schemes: Sequence[str]) -> Sentence:
        """Say what Callpop can do, and open the page on which the agent chooses it."""
        try:
            self._write(CAPABILITIES, "ApplicationName", "Callpop")
            about = "Who is calling, their CRM record, and dialing from anywhere"
            self._write(CAPABILITIES, "ApplicationDescription", about)
            for scheme in schemes:
                name = _class(scheme)
                self._write(rf"{CLASSES}\{name}", "", f"Callpop {scheme}: link")
                self._write(rf"{CLASSES}\{name}", "URL Protocol", "")
                self._write(rf"{CLASSES}\{name}\shell\open\command", "", self._line)
                self._write(rf"{CAPABILITIES}\URLAssociations", scheme, name)
            self._write(REGISTERED, "Callpop", CAPABILITIES)
            if all(one.ours for one in self.statuses(schemes)):
                return say("Callpop opens these links.")
            self._show(SETTINGS)
        except OSError as error:
            raise _refused(error) from error
        return say(
            "Windows leaves the choice to you: in the window that opens, choose Callpop for "
            "{links}.",
            links=", ".join(scheme.upper() for scheme in schemes),
        )

    def unregister(self, schemes: Sequence[str]) -> None:
        """Say that it can no more; Windows asks at the next link who shall."""
        try:
            self._delete_value(REGISTERED, "Callpop")
            self._delete(rf"{CAPABILITIES}\URLAssociations")
            self._delete(CAPABILITIES)
            for scheme in schemes:
                name = rf"{CLASSES}\{_class(scheme)}"
                for below in (r"\shell\open\command", r"\shell\open", r"\shell", ""):
                    self._delete(name + below)
        except OSError as error:
            raise _refused(error) from error

    def _status(self, scheme: str) -> LinkStatus:
        try:
            chosen = str(self._read(rf"{CHOICES}\{scheme}\UserChoice", "ProgId") or "")
            if not chosen:
                return LinkStatus(scheme, ours=False)
            if chosen != _class(scheme):
                known = self._of_class(rf"{chosen}\Application", "ApplicationName")
                return LinkStatus(scheme, ours=False, handler=str(known or chosen))
            line = self._of_class(rf"{chosen}\shell\open\command", "")
        except OSError as error:
            raise _refused(error) from error
        if line == self._line:
            return LinkStatus(scheme, ours=True, handler="Callpop")
        other = say(
            "Another Callpop opens them: {command}. Set it up anew to have this one do it.",
            command=line or "?",
        )
        return LinkStatus(scheme, ours=False, handler="Callpop", problem=other)

    def _write(self, path: str, name: str, value: str) -> None:
        registry = self._registry
        with registry.CreateKey(registry.HKEY_CURRENT_USER, path) as key:
            registry.SetValueEx(key, name, 0, registry.REG_SZ, value)

    def _of_class(self, path: str, name: str) -> object:
        """What the user's classes say, or else those of the machine, where an administrator
        installed it for everybody."""
        return self._read(path, name, self._registry.HKEY_CLASSES_ROOT)

    def _read(self, path: str, name: str, root: object = None) -> object:
        registry = self._registry
        try:
            with registry.OpenKey(root or registry.HKEY_CURRENT_USER, path) as key:
                value: object = registry.QueryValueEx(key, name)[0]
        except FileNotFoundError:
            return None
        return value

    def _delete(self, path: str) -> None:
        registry = self._registry
        try:
            registry.DeleteKey(registry.HKEY_CURRENT_USER, path)
        except FileNotFoundError:
            return

    def _delete_value(self, path: str, name: str) -> None:
        registry = self._registry
        try:
            with registry.OpenKey(
                registry.HKEY_CURRENT_USER, path, 0, registry.KEY_SET_VALUE
            ) as key:
                registry.DeleteValue(key, name)
        except FileNotFoundError:
            return


def _class(scheme: str) -> str:
    return f"Callpop.{scheme}"


def _refused(error: OSError) -> LinksError:
    why = error.strerror or str(error)
    return LinksError(say("Windows did not allow that: {why}.", why=why))
