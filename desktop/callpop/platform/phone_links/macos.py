"""macOS: Launch Services, through ctypes; not yet tried on a real machine.

An application says in its ``Info.plist`` which links it can open, and macOS hands those over as
Apple events (Qt: ``QEvent.FileOpen``); a program without a bundle can't be chosen::

    <key>CFBundleIdentifier</key> <string>app.callpop</string>
    <key>CFBundleURLTypes</key>
    <array><dict>
        <key>CFBundleURLName</key> <string>Phone number</string>
        <key>CFBundleURLSchemes</key>
        <array> <string>tel</string> <string>callto</string> <string>sip</string> … </array>
    </dict></array>
"""

import ctypes
from collections.abc import Sequence
from typing import Any, Protocol

from callpop.phone_links import LinkStatus
from callpop.platform.phone_links.backend import LinksError
from callpop.telephony.sentence import NOTHING, Sentence, say

BUNDLE = "app.callpop"

_FRAMEWORKS = "/System/Library/Frameworks"
_UTF8 = 0x08000100
_LONGEST = 1024


class LaunchServices(Protocol):
    """The two system calls."""

    def handler(self, scheme: str) -> str:
        """The bundle identifier of who opens ``scheme``; "" for nobody."""

    def choose(self, scheme: str, bundle: str) -> int:
        """Have ``bundle`` open it; 0, or the system's number for what went wrong."""


class MacLinks:
    """``LSSetDefaultHandlerForURLScheme``; macOS may ask the agent first."""

    def __init__(self, services: LaunchServices | None = None) -> None:
        self._services = services or _System()

    def statuses(self, schemes: Sequence[str]) -> list[LinkStatus]:
        """Who opens them now."""
        return [
            LinkStatus(scheme, ours=who.lower() == BUNDLE, handler=_name(who))
            for scheme in schemes
            for who in (self._services.handler(scheme),)
        ]

    def register(self, schemes: Sequence[str]) -> Sentence:
        """Choose Callpop's bundle."""
        for scheme in schemes:
            status = self._services.choose(scheme, BUNDLE)
            if status != 0:
                raise LinksError(
                    say(
                        "macOS did not let Callpop open {scheme}: links (error {status}). Callpop "
                        "must be installed as an application for that.",
                        scheme=scheme,
                        status=status,
                    )
                )
        return NOTHING

    def unregister(self, schemes: Sequence[str]) -> None:
        """macOS knows no way back but another program's being chosen."""
        if any(one.ours for one in self.statuses(schemes)):
            raise LinksError(
                say("Choose another program for calls in FaceTime's settings: macOS asks there.")
            )


def _name(bundle: str) -> str:
    return "Callpop" if bundle.lower() == BUNDLE else bundle.rpartition(".")[2]


class _System:
    """Core Foundation's strings are ours to release."""

    def __init__(self) -> None:
        self._strings: Any = ctypes.cdll.LoadLibrary(
            f"{_FRAMEWORKS}/CoreFoundation.framework/CoreFoundation"
        )
        self._services: Any = ctypes.cdll.LoadLibrary(
            f"{_FRAMEWORKS}/CoreServices.framework/CoreServices"
        )
        reference = ctypes.c_void_p
        self._strings.CFStringCreateWithCString.restype = reference
        self._strings.CFStringCreateWithCString.argtypes = [
            reference,
            ctypes.c_char_p,
            ctypes.c_uint32,
        ]
        self._strings.CFStringGetCString.argtypes = [
            reference,
            ctypes.c_char_p,
            ctypes.c_long,
            ctypes.c_uint32,
        ]
        self._strings.CFStringGetCString.restype = ctypes.c_bool
        self._strings.CFRelease.argtypes = [reference]
        self._services.LSCopyDefaultHandlerForURLScheme.restype = reference
        self._services.LSCopyDefaultHandlerForURLScheme.argtypes = [reference]
        self._services.LSSetDefaultHandlerForURLScheme.restype = ctypes.c_int32
        self._services.LSSetDefaultHandlerForURLScheme.argtypes = [reference, reference]

    def handler(self, scheme: str) -> str:
        asked = self._string(scheme)
        try:
            found = self._services.LSCopyDefaultHandlerForURLScheme(asked)
        finally:
            self._strings.CFRelease(asked)
        if not found:
            return ""
        try:
            text = ctypes.create_string_buffer(_LONGEST)
            read = self._strings.CFStringGetCString(found, text, _LONGEST, _UTF8)
            return text.value.decode("utf-8", "replace") if read else ""
        finally:
            self._strings.CFRelease(found)

    def choose(self, scheme: str, bundle: str) -> int:
        asked, wanted = self._string(scheme), self._string(bundle)
        try:
            return int(self._services.LSSetDefaultHandlerForURLScheme(asked, wanted))
        finally:
            self._strings.CFRelease(asked)
            self._strings.CFRelease(wanted)

    def _string(self, text: str) -> Any:
        return self._strings.CFStringCreateWithCString(None, text.encode(), _UTF8)
