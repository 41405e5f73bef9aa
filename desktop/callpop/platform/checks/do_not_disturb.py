"""Does the desktop keep notifications back?"""

import asyncio
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from callpop.checks import Finding, Remedy, absent, good, trouble, unknown
from callpop.platform.browser import child_environment
from callpop.platform.bus import BusError
from callpop.platform.checks.notification_service import NAME, PATH
from callpop.platform.checks.session import Visit, visit
from callpop.telephony.sentence import Sentence, say

_DUNST = "org.dunstproject.cmd0"
_SECONDS = 2.0

_ON = say("“Do not disturb” is on: the desktop keeps notifications back.")
_OFF = say("“Do not disturb” is off.")
_CARDS = say("Callpop's own cards still come.")
_SWITCH_OFF = say("Switch it off")


class SwitchError(Exception):
    """It could not be switched; ``sentence`` says what to do."""

    def __init__(self) -> None:
        super().__init__("not switched")
        self.sentence = say("The desktop did not let Callpop switch it off: do it there.")


@dataclass(frozen=True, slots=True)
class _Tool:
    """A desktop whose switch is asked for with a program of its own."""

    server: str
    """How its notification service calls itself, in small letters."""
    ask: tuple[str, ...]
    is_on: Callable[[str], bool]
    cure: tuple[str, ...]


_GNOME = ("org.gnome.desktop.notifications", "show-banners")
_CINNAMON = ("org.cinnamon.desktop.notifications", "display-notifications")
_XFCE = ("xfconf-query", "-c", "xfce4-notifyd", "-p", "/do-not-disturb")
_TOOLS = (
    _Tool(
        "gnome-shell",
        ("gsettings", "get", *_GNOME),
        lambda said: said == "false",
        ("gsettings", "set", *_GNOME, "true"),
    ),
    _Tool(
        "cinnamon",
        ("gsettings", "get", *_CINNAMON),
        lambda said: said == "false",
        ("gsettings", "set", *_CINNAMON, "true"),
    ),
    _Tool("xfce notify daemon", _XFCE, lambda said: said == "true", (*_XFCE, "-s", "false")),
    _Tool(
        "mako",
        ("makoctl", "mode"),
        lambda said: bool({"do-not-disturb", "dnd"} & set(said.split())),
        ("makoctl", "mode", "-r", "do-not-disturb", "-r", "dnd"),
    ),
)


class DoNotDisturbCheck:
    """Asks the notification service itself, and the desktops that keep that elsewhere."""

    key = "do-not-disturb"
    title = say("Do not disturb")

    async def look(self, *, gently: bool = False) -> Finding:
        """Look now."""
        if sys.platform == "win32":
            return _windows()
        if sys.platform == "darwin":
            return unknown(
                say("macOS tells no program whether a Focus is on."),
                say("Look for its sign at the right of the menu bar."),
            )
        try:
            async with visit() as bus:
                return await _ask(bus)
        except BusError:
            return absent(say("Nothing shows notifications here, so nothing keeps them back."))


async def _ask(bus: Visit) -> Finding:
    try:
        name, *_ = await bus.call(NAME, PATH, NAME, "GetServerInformation")
    except (BusError, ValueError):
        return absent(say("Nothing shows notifications here, so nothing keeps them back."))
    # KDE Plasma's, and of whoever else follows it.
    inhibited = await bus.property(NAME, PATH, NAME, "Inhibited")
    if inhibited is not None:
        return trouble(_ON, _where_the_bell_is()) if inhibited is True else good(_OFF)
    paused = await bus.property(NAME, PATH, _DUNST, "paused")
    if paused is not None:
        return trouble(_ON, _CARDS, Remedy(_SWITCH_OFF, _wake_dunst)) if paused else good(_OFF)
    return await _ask_tool(str(name).lower())


async def _ask_tool(server: str) -> Finding:
    for tool in _TOOLS:
        if not server.startswith(tool.server):
            continue
        said = await asyncio.to_thread(_run, tool.ask)
        if said is None:
            break
        if not tool.is_on(said):
            return good(_OFF)

        async def cure(words: Sequence[str] = tool.cure) -> None:
            if await asyncio.to_thread(_run, words) is None:
                raise SwitchError

        return trouble(_ON, _CARDS, Remedy(_SWITCH_OFF, cure))
    return unknown(
        say("This desktop does not say whether it keeps notifications back."),
        say("The test call shows whether they arrive."),
    )


async def _wake_dunst() -> None:
    from dbus_fast import Variant

    try:
        async with visit() as bus:
            await bus.set(NAME, PATH, _DUNST, "paused", Variant("b", False))  # noqa: FBT003
    except BusError as why:
        raise SwitchError from why


def _where_the_bell_is() -> Sentence:
    return say(
        "Click the bell in the desktop's panel and switch “Do not disturb” off. Callpop's own "
        "cards still come."
    )


def _run(words: Sequence[str]) -> str | None:
    """What a program says; None where there is none, or it fails."""
    program = shutil.which(words[0])
    if program is None:
        return None
    try:
        done = subprocess.run(  # noqa: S603 - a list, no shell, and every word is ours
            [program, *words[1:]],
            env=child_environment(os.environ),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=_SECONDS,
            check=True,
        )
    except (OSError, subprocess.SubprocessError, ValueError):
        return None
    return done.stdout.strip()


_WINDOWS_KEEPS_BACK = {
    2: say("A program fills the screen: Windows keeps notifications back."),
    3: say("A game or a film fills the screen: Windows keeps notifications back."),
    4: say("Windows is in presentation mode and keeps notifications back."),
    6: say("Windows has its quiet hours and keeps notifications back."),
}
"""Of QUERY_USER_NOTIFICATION_STATE."""


def _windows(shell: Any = None) -> Finding:
    """Not yet tried on a real machine."""
    import ctypes

    shell = shell or ctypes.windll.shell32  # type: ignore[attr-defined,unused-ignore]
    state = ctypes.c_int(0)
    if shell.SHQueryUserNotificationState(ctypes.byref(state)) != 0:
        return unknown(say("Windows does not say whether it keeps notifications back."))
    if words := _WINDOWS_KEEPS_BACK.get(state.value):
        return trouble(words, _CARDS)
    return unknown(
        say("Windows shows notifications now, but does not tell of “Do not disturb”."),
        say("Look at the bell at the right of the taskbar: a crossed or sleeping one is on."),
    )
