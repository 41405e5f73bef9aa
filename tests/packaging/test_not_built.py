"""The recipes for AppImage and Flatpak as far as they can be tried without what builds them."""

import json
import os
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import appimage
import linux_tree
import pytest
import recipe

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="packages for Linux")

MADE = linux_tree.Release("1.2.3", datetime(2026, 11, 1, 12, tzinfo=UTC))


@pytest.fixture(scope="module")
def appdir(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("appimage")
    program = folder / "dist" / "callpop" / "callpop"
    program.parent.mkdir(parents=True)
    program.write_text('#!/bin/sh\necho "$(readlink -f "$0") $*"\n')
    program.chmod(0o755)
    return appimage.lay_out(program.parent, folder, MADE)


def test_what_an_appimage_starts_and_shows(appdir: Path) -> None:
    said = subprocess.run([appdir / "AppRun", "status"], capture_output=True, text=True, check=True)
    assert said.stdout == f"{appdir}/usr/lib/callpop/callpop status\n"
    assert (appdir / ".DirIcon").read_bytes().startswith(b"\x89PNG")
    entry = (appdir / "callpop.desktop").read_text()
    assert f"Icon={(appdir / 'callpop.svg').stem}\n" in entry
    for link in (path for path in appdir.rglob("*") if path.is_symlink()):
        assert not os.readlink(link).startswith("/"), "it is mounted anywhere"
        assert link.resolve().is_relative_to(appdir)


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="not installed")
def test_its_desktop_file(appdir: Path) -> None:
    command = ["desktop-file-validate", str(appdir / "callpop.desktop")]
    assert subprocess.run(command, capture_output=True, text=True, check=True).stdout == ""


def manifest() -> dict[str, Any]:
    (file,) = (recipe.ROOT / "packaging/flatpak").glob("*.json")
    told: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    assert file.stem == told["id"]
    return told


def test_the_flatpak_names_what_is_there(appdir: Path) -> None:
    told, share = manifest(), appdir / "usr/share"
    assert (appdir / "usr/bin" / told["command"]).exists()
    assert (share / "applications" / told["rename-desktop-file"]).is_file()
    assert (share / f"icons/hicolor/scalable/apps/{told['rename-icon']}.svg").is_file()
    metainfo = share / f"metainfo/{told['id']}.metainfo.xml"
    assert ">callpop.desktop<" in metainfo.read_text(), "which the manifest renames"


def test_the_flatpak_may_no_more_than_it_needs() -> None:
    """No files, no devices, no bus as a whole: whoever adds a right says here what it is for."""
    needed = {
        "--share=network": "the PBX",
        "--share=ipc": "X's shared memory",
        "--socket=wayland": "windows",
        "--socket=fallback-x11": "windows where there is no Wayland",
        "--socket=pulseaudio": "the ring sound",
        "--talk-name=org.freedesktop.Notifications": "who calls",
        "--talk-name=org.freedesktop.ScreenSaver": "no names on a locked screen",
        "--talk-name=org.freedesktop.secrets": "the keys of the accounts",
        "--talk-name=org.kde.StatusNotifierWatcher": "the tray",
        "--system-talk-name=org.freedesktop.login1": "connecting anew after sleep",
    }
    assert set(manifest()["finish-args"]) == set(needed)
