"""What a bundle of a program with plain windows can do without (Linux)."""

import sys
from collections.abc import Iterator
from pathlib import Path

import search_paths

LANGUAGES = ("uk", "ru", "sk", "pt_BR", "es", "en")
"""Of Qt's own texts; ``ui/language.py`` says which are shown."""

PLUGINS = {
    "iconengines": ("svgicon",),
    "imageformats": ("svg",),
    "platforminputcontexts": (
        "composeplatforminputcontextplugin",
        "ibusplatforminputcontextplugin",
    ),
    "platforms": ("xcb", "wayland", "offscreen"),
    # Not GTK's: it would bring the builder's GTK along, which no other system's themes fit.
    "platformthemes": ("xdgdesktopportal",),
    "wayland-decoration-client": ("adwaita", "bradient"),
    "wayland-shell-integration": ("xdg-shell",),
}
"""Qt's plugins that windows without OpenGL, network or cameras come to, by folder."""

MODULES = ("QtCore", "QtGui", "QtSvg", "QtTest", "QtWidgets")
"""Of PySide6: what the code imports; QtTest for the demo, whose agent types and clicks."""

LIBRARIES = (
    *(module.replace("Qt", "Qt6", 1) for module in MODULES),
    # Needed by the plugins for input methods, portals, X and Wayland.
    "Qt6DBus", "Qt6WaylandClient", "Qt6XcbQpa",
)  # fmt: skip
"""Qt's own libraries."""


def strangers(folder: Path) -> Iterator[str]:
    """What the bundle in ``folder`` has of Qt and should not have, or lacks."""
    plugins = {f"{kind}/{name}" for kind, names in PLUGINS.items() for name in names}
    there = {f"{file.parent.name}/{_plugin(file)}" for file in folder.rglob("Qt/plugins/*/*.so")}
    yield from _compared("plugin", plugins, there)
    modules = {file.name.partition(".")[0] for file in folder.rglob("PySide6/Qt*.so")}
    yield from _compared("module", set(MODULES), modules)
    libraries = {
        file.name.removeprefix("lib").partition(".")[0] for file in folder.rglob("libQt6*.so*")
    }
    yield from _compared("library", set(LIBRARIES), libraries)


def _compared(what: str, wanted: set[str], there: set[str]) -> Iterator[str]:
    for name in sorted(there - wanted):
        yield f"Qt's {what} {name} is in the bundle, and in no list of what is used"
    for name in sorted(wanted - there):
        yield f"Qt's {what} {name} is used, and not in the bundle"


def slim(folder: Path) -> None:
    """Take out of the bundle in ``folder`` what is of no use."""
    if sys.platform != "linux":
        return  # Looked at here alone so far.
    for path in list(_of_no_use(folder)):
        path.unlink()
    for path in list(_needed_by_nobody(folder)):
        path.unlink()
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_dir() and not path.is_symlink() and not any(path.iterdir()):
            path.rmdir()


def _of_no_use(folder: Path) -> Iterator[Path]:
    for file in folder.rglob("Qt/plugins/*/*.so"):
        if _plugin(file) not in PLUGINS.get(file.parent.name, ()):
            yield file
    for file in folder.rglob("Qt/translations/*.qm"):
        if file.stem not in {f"qtbase_{language}" for language in LANGUAGES}:
            yield file


def _plugin(file: Path) -> str:
    return file.name.removeprefix("lib").removeprefix("q").removesuffix(".so")


def _needed_by_nobody(folder: Path) -> Iterator[Path]:
    """Libraries that neither the program, nor a module, nor a plugin needs, nor what they need."""
    there = [path for path in sorted(folder.rglob("*")) if path.is_file()]
    by_name: dict[str, list[Path]] = {}
    for path in there:
        by_name.setdefault(path.name, []).append(path)
    wanted = [path for path in there if not _is_library(path) and not path.is_symlink()]
    found = set(wanted)
    while wanted:
        for name in search_paths.needed(wanted.pop()):
            new = {place for one in by_name.get(name, ()) for place in (one, one.resolve())} - found
            found |= new
            wanted += new
    yield from (path for path in there if _is_library(path) and path not in found)


def _is_library(path: Path) -> bool:
    """Whether others are linked to it: the rest, and Python itself, is loaded by its path."""
    name = path.name
    return name.startswith("lib") and ".so." in name and not name.startswith("libpython")
