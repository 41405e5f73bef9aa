"""Files of the desktop's that others write too: starters, and which program opens what."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.fuzz.subject import Subject, Take, literals, parts_of, quick_folder, text_of

from callpop.platform.autostart.xdg import XdgAutostart
from callpop.platform.desktop_file import ENTRY, exec_line, group_of, string_of, words_of
from callpop.platform.phone_links import mime_apps

_KINDS = ("x-scheme-handler/tel", "x-scheme-handler/callto")
_OURS = "callpop.desktop"


@contextmanager
def _starters() -> Iterator[Take]:
    with quick_folder() as folder:
        env = {"HOME": folder, "XDG_CONFIG_DIRS": folder, "XDG_CURRENT_DESKTOP": "KDE:GNOME"}
        starter = XdgAutostart(["/usr/bin/true", "--hidden"], env)
        own = Path(folder, ".config", "autostart", _OURS)
        own.parent.mkdir(parents=True)

        def take(data: bytes) -> None:
            own.write_bytes(data)
            state = starter.state()
            assert not (state.on and state.problem)
            assert len(str(state.problem)) < 70_000
            entry = group_of(mime_apps.read_lines(own), ENTRY)
            assert all(isinstance(value, str) for value in entry.values())
            words = [word for word in parts_of(data, 4) if word and "\r" not in word]
            if words:
                assert words_of(exec_line(words)) == words, exec_line(words)
            try:
                words_of(text_of(data))
            except ValueError:
                string_of(text_of(data))

        yield take


@contextmanager
def _openers() -> Iterator[Take]:
    with quick_folder() as folder:
        path = Path(folder, "mimeapps.list")

        def take(data: bytes) -> None:
            path.write_bytes(data)
            before = mime_apps.read_lines(path)
            others = [line for line in before if not _ours(line)]
            mime_apps.choose(path, _KINDS, _OURS)
            for kind in _KINDS:
                assert mime_apps.chosen_program([path], kind) == _OURS
            chosen = mime_apps.read_lines(path)
            assert _rest(others) == _rest([line for line in chosen if not _ours(line)])
            mime_apps.choose(path, _KINDS, _OURS)
            assert mime_apps.read_lines(path) == chosen, "chosen twice, written twice"
            mime_apps.forget(path, _KINDS, _OURS)
            for kind in _KINDS:
                assert mime_apps.chosen_program([path], kind) != _OURS
            after = mime_apps.read_lines(path)
            assert _rest(others) == _rest([line for line in after if not _ours(line)])

        yield take


def _ours(line: str) -> bool:
    return line.partition("=")[0].strip() in _KINDS


def _rest(lines: list[str]) -> list[str]:
    """But for the heading, which is made where there is none."""
    return [line for line in lines if line.strip() != f"[{mime_apps.DEFAULTS}]"]


STARTERS = Subject(
    "desktop-files",
    "on or off, and why; a command is written so that it reads back as the same words",
    _starters,
    lambda: [b"[Desktop Entry]\nType=Application\nExec=/usr/bin/true %u\n",
             b'a b\x1f"c"\x1f$d`\\\x1f%u',
             *literals("platform/test_autostart.py", "platform/test_phone_links.py")],
    ("callpop.platform.desktop_file", "callpop.platform.autostart.xdg"),
    ("[Desktop Entry]", "\n", "Exec=", "TryExec=", "Hidden=true", "Type=Application",
     "OnlyShowIn=", "%u", "%%",
     '"', "\\", "\\s", "\\n", "$", "`", ";", "#", "=", "[", "]", "\x1f", " ", "\x85", "\u2028",
     "\x00"),
)  # fmt: skip
OPENERS = Subject(
    "mime-lists",
    "after choosing, Callpop is chosen; after forgetting, it is not; every line of others stays; "
    "choosing twice is choosing once",
    _openers,
    lambda: [b"[Default Applications]\nx-scheme-handler/tel=other.desktop;callpop.desktop;\n# c\n"
             b"\n[Added Associations]\ntext/html=a.desktop\n",
             *literals("platform/test_phone_links.py")],
    ("callpop.platform.phone_links.mime_apps",),
    ("[Default Applications]", "[Added Associations]", "\n", "x-scheme-handler/tel=",
     "x-scheme-handler/callto",
     "callpop.desktop", "other.desktop", ";", "=", "#", "[", "]", " ", "\r\n", "\xff", "\x85",
     "\x0c", "\x00"),
)  # fmt: skip
