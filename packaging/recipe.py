"""What the bundles for Windows and macOS are made of, for PyInstaller's ``.spec`` files; Linux's
is ``bundle.py``'s.
"""

import os
import plistlib
import sys
from pathlib import Path
from typing import Any

import icons
import licences
from freezing import UNUSED
from PyInstaller.utils.hooks import (  # type: ignore[import-untyped]
    collect_data_files,
    collect_submodules,
    copy_metadata,
)

from callpop import __version__
from callpop.phone_links import SCHEMES, SOFTPHONE_SCHEMES

ROOT = Path(__file__).parent.parent
BUILD = ROOT / "build" / "recipe"
IDENTIFIER = "app.callpop"
"""Launch Services and the log-in items know us by it (``platform/phone_links/macos.py``)."""

_USED = ("packaging",)
"""Of what Linux does without: desktop-notifier compares versions with it."""

# Started without a terminal a program of Windows' has nobody to print to. callpop.com is
# callpop.exe for terminals: what it writes into the registry starts the one without.
_ENTRY = """\
import os
import sys

if sys.platform == "win32":
    for stream in ("stdout", "stderr"):
        if getattr(sys, stream) is None:
            setattr(sys, stream, open(os.devnull, "w", encoding="utf-8"))
    if sys.executable.lower().endswith(".com"):
        sys.executable = sys.executable[:-4] + ".exe"

from callpop.cli import main

sys.exit(main())
"""

_VERSION = """\
VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, OS=0x40004, fileType=1),
  kids=[
    StringFileInfo([StringTable('040904B0', [
      StringStruct('CompanyName', 'Callpop contributors'),
      StringStruct('FileDescription', 'Callpop'),
      StringStruct('FileVersion', '{version}'),
      StringStruct('InternalName', 'callpop'),
      StringStruct('OriginalFilename', 'callpop.exe'),
      StringStruct('ProductName', 'Callpop'),
      StringStruct('ProductVersion', '{version}')])]),
    VarFileInfo([VarStruct('Translation', [1033, 1200])])
  ]
)
"""


def parts() -> dict[str, Any]:
    """The arguments of ``Analysis``."""
    BUILD.mkdir(parents=True, exist_ok=True)
    entry = BUILD / "start.py"
    entry.write_text(_ENTRY, encoding="utf-8")
    resources = ROOT / "resources"
    data = [
        (str(resources / kind / files), f"callpop/resources/{kind}")
        for kind, files in (("icons", ""), ("sounds", ""), ("translations", "*.qm"))
    ]
    hidden = collect_submodules("callpop")
    if sys.platform != "linux":
        # It looks for its icon as for a module, which PyInstaller does not see.
        hidden.append("desktop_notifier.resources")
        data += collect_data_files("desktop_notifier")
    if sys.platform == "win32":
        # Windows' own parts load these where they are needed, by compiled code.
        hidden += ["winrt.windows.foundation.collections", "winrt.windows.storage.streams"]
    data += copy_metadata("callpop")
    # On neither system is anything of the system's own brought along.
    licences.collect(BUILD / "nothing", BUILD / "third-party")
    data += [(str(BUILD / "third-party"), "third-party"), (str(ROOT / "LICENSE"), ".")]
    return {
        "scripts": [str(entry)],
        "datas": data,
        "hiddenimports": hidden,
        "excludes": [name for name in UNUSED if name not in _USED],
        "optimize": 2,
    }


def windows_icon() -> str:
    """A file."""
    file = BUILD / "callpop.ico"
    icons.ico(file)
    return str(file)


def mac_icon() -> str:
    """A file."""
    file = BUILD / "callpop.icns"
    icons.icns(file)
    return str(file)


def windows_version() -> str:
    """A file that says what the Task Manager shows."""
    numbers = (*(int(number) for number in __version__.split(".")), 0)
    file = BUILD / "version.txt"
    file.write_text(_VERSION.format(numbers=numbers, version=__version__), encoding="utf-8")
    return str(file)


def info_plist() -> dict[str, Any]:
    """What macOS is to know of the application."""
    return {
        "CFBundleDisplayName": "Callpop",
        "CFBundleIdentifier": IDENTIFIER,
        "CFBundleShortVersionString": __version__,
        "CFBundleVersion": __version__,
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": ["en", "uk", "ru", "sk", "es", "pt"],
        "CFBundleURLTypes": [
            {
                "CFBundleURLName": "Phone number",
                "CFBundleTypeRole": "Viewer",
                "CFBundleURLSchemes": [*SCHEMES, *SOFTPHONE_SCHEMES],
            }
        ],
        "LSApplicationCategoryType": "public.app-category.business",
        # What Qt 6.11 asks for.
        "LSMinimumSystemVersion": "13.0",
        # Lives in the menu bar, not in the Dock.
        "LSUIElement": True,
        "NSHighResolutionCapable": True,
        "NSSupportsAutomaticGraphicsSwitching": True,
        "NSHumanReadableCopyright": "© Callpop contributors",
        # Selected text is read by the accessibility interface, and AppKit brings programs to the
        # front: neither is an Apple event, and neither has a text of its own here.
        "NSLocalNetworkUsageDescription": "Callpop connects to your PBX or its relay, where that "
        "is in your own network.",
    }


def signing() -> dict[str, str | None]:
    """Who signs the application, by the name of the certificate in the keychain; nobody without
    ``CALLPOP_SIGN_IDENTITY``.
    """
    identity = os.environ.get("CALLPOP_SIGN_IDENTITY") or None
    entitlements = BUILD / "entitlements.plist"
    # For ctypes, whose callbacks are made while the program runs.
    allowed = {"com.apple.security.cs.allow-unsigned-executable-memory": True}
    entitlements.write_bytes(plistlib.dumps(allowed))
    return {
        "codesign_identity": identity,
        "entitlements_file": str(entitlements) if identity else None,
    }
