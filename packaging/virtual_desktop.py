"""A desktop of our own where there is none: screen, window manager, tray, bus, notifications.

Used by ``make demo`` on a machine without a screen and by the tests. Everything is private: no
window, message or setting of whoever runs it is touched, and every process ends with its block.
Linux only; needs the programs of ``debian-packages.txt`` and nothing but the standard library.
"""

import os
import signal
import socket
import struct
import subprocess
import time
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

PATIENCE = 20.0
"""Seconds that a program gets to be ready; far more than it needs on an idle machine."""


class DesktopError(RuntimeError):
    """A program of the private desktop did not start."""


def wait_until(
    ready: Callable[[], bool], what: str, process: subprocess.Popen[bytes] | None = None
) -> None:
    """Returns as soon as ``ready`` says so.

    Raises:
        DesktopError: it never did within ``PATIENCE``, or ``process`` ended before.
    """
    deadline = time.monotonic() + PATIENCE
    while not ready():
        if process is not None and process.poll() is not None:
            raise DesktopError(f"{what} ended with status {process.returncode} at its start")
        if time.monotonic() > deadline:
            raise DesktopError(f"{what} was not ready within {PATIENCE:g} seconds")
        time.sleep(0.02)


@contextmanager
def running(
    command: Sequence[str],
    env: Mapping[str, str],
    *,
    log: Path | None = None,
    stdin: bytes = b"",
    pass_fds: Sequence[int] = (),
) -> Iterator[subprocess.Popen[bytes]]:
    """Runs ``command`` with all its children until the block ends; its words go to ``log``."""
    # The kernel ends it too where this process is killed before it can clean up.
    guarded = ["setpriv", "--pdeathsig", "TERM", "--", *command]
    with open(log, "ab") if log else open(os.devnull, "wb") as words:
        process = subprocess.Popen(
            guarded,
            env=dict(env),
            stdin=subprocess.PIPE,
            stdout=words,
            stderr=words,
            pass_fds=pass_fds,
            start_new_session=True,
        )
    try:
        assert process.stdin is not None
        with suppress(BrokenPipeError), process.stdin as pipe:
            pipe.write(stdin)
        yield process
    finally:
        _end(process)


def _end(process: subprocess.Popen[bytes]) -> None:
    for last_word in (signal.SIGTERM, signal.SIGKILL):
        with suppress(ProcessLookupError):
            os.killpg(process.pid, last_word)
        with suppress(subprocess.TimeoutExpired):
            process.wait(5)
            break
    # What it started and left behind.
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)


def clean_env(folder: Path) -> dict[str, str]:
    """An environment that knows nothing of the user's: own home, no bus, no screen, no proxy."""
    home = folder / "home"
    runtime = folder / "run"
    for path in (home, runtime):
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
    return {
        "PATH": os.environ.get("PATH", os.defpath),
        "LANG": "C.UTF-8",
        "HOME": str(home),
        "TMPDIR": os.environ.get("TMPDIR", "/tmp"),
        "XDG_RUNTIME_DIR": str(runtime),
        "XDG_CONFIG_HOME": str(home / ".config"),
        "XDG_DATA_HOME": str(home / ".local/share"),
        "XDG_CACHE_HOME": str(home / ".cache"),
        "XDG_STATE_HOME": str(home / ".local/state"),
        "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent/bus",
        "NO_AT_BRIDGE": "1",
        "GTK_A11Y": "none",
    }


@dataclass(frozen=True)
class Screen:
    """A running X server."""

    name: str
    """What ``DISPLAY`` must say."""
    folder: Path

    @property
    def env(self) -> dict[str, str]:
        """What a program must be told to show itself here."""
        return {"DISPLAY": self.name, "QT_QPA_PLATFORM": "xcb", "GDK_BACKEND": "x11"}

    def screenshot(self, path: Path) -> None:
        """Writes what is on the screen now as PNG."""
        path.write_bytes(_png_from_xwd((self.folder / "Xvfb_screen0").read_bytes()))


@contextmanager
def x_server(folder: Path, size: tuple[int, int] = (1280, 900)) -> Iterator[Screen]:
    """An Xvfb on a free display, ``size`` pixels large; its own files go to ``folder``."""
    folder.mkdir(parents=True, exist_ok=True)
    reader, writer = os.pipe()
    command = ["Xvfb", "-displayfd", str(writer), "-screen", "0", f"{size[0]}x{size[1]}x24"]
    command += ["-nolisten", "tcp", "-noreset", "-fbdir", str(folder), "-dpi", "96"]
    with open(reader) as told, ExitStack() as stack:
        try:
            process = stack.enter_context(
                running(command, os.environ, log=folder / "xvfb.log", pass_fds=[writer])
            )
        finally:
            os.close(writer)
        number = told.readline().strip()
        if not number:
            process.wait(PATIENCE)
            raise DesktopError("Xvfb did not start:\n" + (folder / "xvfb.log").read_text())
        yield Screen(f":{number}", folder)


@contextmanager
def window_manager(env: Mapping[str, str], log: Path | None = None) -> Iterator[None]:
    """Openbox on the screen of ``env``."""
    # While it starts, openbox forgets a window that comes along until something else happens.
    mark = "CALLPOP_MANAGED"
    started = f"xprop -root -format {mark} 8s -set {mark} yes"
    with running(["openbox", "--sm-disable", "--startup", started], env, log=log) as process:
        wait_until(lambda: b'"yes"' in _said(["xprop", "-root", mark], env), "openbox", process)
        yield


@contextmanager
def compositor(folder: Path, env: Mapping[str, str]) -> Iterator[None]:
    """Picom on the screen of ``env``: windows may be translucent, as on a usual desktop."""
    config = folder / "picom.conf"
    config.write_text('backend = "xrender";\nshadow = false;\nfading = false;\n')
    log = folder / "picom.log"
    with running(["picom", "--config", str(config)], env, log=log) as process:
        wait_until(
            lambda: b'"picom"' in _said(["xwininfo", "-root", "-tree"], env), "picom", process
        )
        yield


@contextmanager
def tray(env: Mapping[str, str], log: Path | None = None) -> Iterator[None]:
    """A panel with a system tray (XEmbed) at the top right of the screen of ``env``."""
    look = "--edge top --align right --widthtype request --height 28 --margin 8 --iconspacing 4"
    colours = "--transparent true --alpha 255 --tint 0x22262b"
    command = ["trayer", *look.split(), *colours.split(), "--SetDockType", "true"]
    with running(command, env, log=log) as process:
        wait_until(
            lambda: b"panel" in _said(["xwininfo", "-root", "-tree"], env), "trayer", process
        )
        yield


_BUS_CONFIG = """\
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={folder}/bus</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""


@contextmanager
def session_bus(folder: Path, env: Mapping[str, str] = os.environ) -> Iterator[str]:
    """A private session bus that starts no service by itself; gives its address."""
    folder.mkdir(parents=True, exist_ok=True)
    config = folder / "bus.conf"
    config.write_text(_BUS_CONFIG.format(folder=folder))
    address = f"unix:path={folder}/bus"
    command = ["dbus-daemon", f"--config-file={config}", "--nofork", "--nopidfile", "--nosyslog"]
    with running(command, env, log=folder / "bus.log") as process:
        wait_until(lambda: _listens(folder / "bus"), "dbus-daemon", process)
        yield address
    (folder / "bus").unlink(missing_ok=True)


def _listens(path: Path) -> bool:
    """Whether somebody takes connections there: the file alone comes a moment earlier."""
    with socket.socket(socket.AF_UNIX) as client, suppress(OSError):
        client.connect(str(path))
        return True
    return False


def on_bus(name: str, env: Mapping[str, str]) -> bool:
    """Whether somebody owns ``name`` on the session bus of ``env``."""
    ask = ["dbus-send", "--session", "--print-reply=literal", "--dest=org.freedesktop.DBus"]
    ask += ["/org/freedesktop/DBus", "org.freedesktop.DBus.NameHasOwner", f"string:{name}"]
    return b"true" in _said(ask, env)


_DUNST_CONFIG = """\
[global]
    monitor = 0
    origin = top-left
    offset = 24x16
    width = (240, 360)
    font = Inter 10
    frame_width = 1
    frame_color = "#3a3e44"
    corner_radius = 8
    separator_height = 1
    padding = 12
    horizontal_padding = 14
    idle_threshold = 0
    show_indicators = no
    enable_recursive_icon_lookup = false
{more}
[urgency_low]
    background = "#26292d"
    foreground = "#ecedee"
[urgency_normal]
    background = "#26292d"
    foreground = "#ecedee"
[urgency_critical]
    background = "#26292d"
    foreground = "#ecedee"
    frame_color = "#f2b84b"
"""


@contextmanager
def notification_service(
    folder: Path, env: Mapping[str, str], settings: Mapping[str, str] | None = None
) -> Iterator[None]:
    """Dunst on the screen and the bus of ``env``; ``settings`` go to its ``[global]`` section."""
    folder.mkdir(parents=True, exist_ok=True)
    more = "".join(f"    {key} = {value}\n" for key, value in (settings or {}).items())
    config = folder / "dunstrc"
    config.write_text(_DUNST_CONFIG.format(more=more))
    with running(["dunst", "-config", str(config)], env, log=folder / "dunst.log") as process:
        wait_until(lambda: on_bus("org.freedesktop.Notifications", env), "dunst", process)
        yield


_FONTS_CONFIG = """\
<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <alias binding="strong">
    <family>sans-serif</family><prefer><family>Inter</family></prefer>
  </alias>
</fontconfig>
"""


@dataclass(frozen=True)
class Desktop:
    """A whole private desktop."""

    screen: Screen
    env: dict[str, str]
    """The environment of a program that is to run on it."""
    folder: Path

    def screenshot(self, path: Path) -> None:
        """Writes what is on the screen now as PNG."""
        self.screen.screenshot(path)


@contextmanager
def desktop(
    folder: Path,
    *,
    size: tuple[int, int] = (1280, 900),
    with_tray: bool = True,
    with_notifications: bool = True,
) -> Iterator[Desktop]:
    """A screen with a window manager and a session bus, and all that a usual desktop has.

    ``folder`` holds its home and logs; a bus address must stay short, so better a short path.
    """
    folder.mkdir(parents=True, exist_ok=True)
    env = clean_env(folder)
    fonts = folder / "fonts.conf"
    fonts.write_text(_FONTS_CONFIG)
    env["FONTCONFIG_FILE"] = str(fonts)
    with ExitStack() as stack:
        screen = stack.enter_context(x_server(folder / "screen", size))
        env |= screen.env
        env["DBUS_SESSION_BUS_ADDRESS"] = stack.enter_context(session_bus(folder / "bus", env))
        stack.enter_context(window_manager(env, folder / "openbox.log"))
        wallpaper = ["hsetroot", "-add", "#5d7080", "-add", "#3c4954", "-gradient", "180"]
        subprocess.run(wallpaper, env=env, check=True, capture_output=True)
        stack.enter_context(compositor(folder, env))
        if with_tray:
            stack.enter_context(tray(env, folder / "trayer.log"))
        if with_notifications:
            stack.enter_context(notification_service(folder / "dunst", env))
        yield Desktop(screen, env, folder)


def _said(command: Sequence[str], env: Mapping[str, str]) -> bytes:
    return subprocess.run(
        command, env=dict(env), stdin=subprocess.DEVNULL, capture_output=True, check=False
    ).stdout


def _png_from_xwd(dump: bytes) -> bytes:
    """The framebuffer that Xvfb keeps in a file (X window dump, 32 bits a pixel) as PNG."""
    header = struct.unpack(">25I", dump[:100])
    header_size, width, height, line, colours = (header[i] for i in (0, 4, 5, 12, 19))
    start = header_size + colours * 12
    rows = bytearray()
    for y in range(height):
        pixels = dump[start + y * line :][: width * 4]
        row = bytearray(width * 3)
        row[0::3], row[1::3], row[2::3] = pixels[2::4], pixels[1::4], pixels[0::4]
        rows += b"\0" + row
    chunks = (
        (b"IHDR", struct.pack(">2I5B", width, height, 8, 2, 0, 0, 0)),
        (b"IDAT", zlib.compress(bytes(rows), 6)),
        (b"IEND", b""),
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        for kind, body in chunks
    )
