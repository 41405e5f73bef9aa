"""What the packages for Linux install, made of a bundle that is none: a script."""

import os
import shutil
import subprocess
import sys
import tarfile
from datetime import UTC, datetime
from pathlib import Path

import deb
import linux_tree
import pytest
import rpm
import tarball

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="packages for Linux")

_PROGRAM = """\
#!/bin/sh
echo "$@" >> "$HOME/asked"
"""
MADE = linux_tree.Release("1.2.3", datetime(2026, 11, 1, 12, tzinfo=UTC))


def needs(program: str) -> pytest.MarkDecorator:
    return pytest.mark.skipif(shutil.which(program) is None, reason=f"there is no {program}")


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist") / "callpop"
    (folder / "_internal").mkdir(parents=True)
    (folder / "callpop").write_text(_PROGRAM)
    (folder / "callpop").chmod(0o755)
    (folder / "_internal" / "base_library").touch()
    return folder


@pytest.fixture(scope="module")
def usr(bundle: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("tree") / "usr"
    linux_tree.plant(bundle, folder, MADE)
    return folder


def said(*command: str | Path) -> str:
    return subprocess.run(
        [str(word) for word in command], capture_output=True, text=True, check=True
    ).stdout


def test_the_tree(usr: Path) -> None:
    assert os.readlink(usr / "bin/callpop") == "../lib/callpop/callpop"
    for size in linux_tree.ICON_SIZES:
        drawn = (usr / f"share/icons/hicolor/{size}x{size}/apps/callpop.png").read_bytes()
        assert drawn.startswith(b"\x89PNG")
        assert int.from_bytes(drawn[16:20], "big") == size
    third = usr / "share/doc/callpop/third-party"
    told = (third / "README").read_text()
    assert "PySide6_Essentials" in told or "PySide6-Essentials" in told
    assert "unknown" not in told.lower()
    assert (third / "aiohttp").is_dir() or "aiohttp" not in told
    for path in usr.rglob("*"):
        if not path.is_symlink():
            assert path.stat().st_mode & 0o777 in (0o755, 0o644)
            assert path.stat().st_mtime == MADE.at.timestamp()


@needs("desktop-file-validate")
def test_the_desktop_files(usr: Path, tmp_path: Path) -> None:
    (tmp_path / "callpop.desktop").write_text(linux_tree.autostart())
    for file in (usr / "share/applications/callpop.desktop", tmp_path / "callpop.desktop"):
        assert said("desktop-file-validate", file) == ""


@needs("appstreamcli")
def test_the_metainfo(usr: Path) -> None:
    file = usr / "share/metainfo/app.callpop.Callpop.metainfo.xml"
    assert "1.2.3" in file.read_text()
    said("appstreamcli", "validate", "--no-net", "--explain", file)


def test_a_package_starts_callpop_for_nobody_until_somebody_wants_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The entry of the system, the app's own setting, and who counts first."""
    from callpop.platform.autostart.xdg import XdgAutostart

    program = tmp_path / "bin" / "callpop"
    program.parent.mkdir()
    program.write_text(_PROGRAM)
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(program.parent))
    shared = tmp_path / "xdg" / "autostart" / "callpop.desktop"
    shared.parent.mkdir(parents=True)
    shared.write_text(linux_tree.autostart())
    env = {"HOME": str(tmp_path), "XDG_CONFIG_DIRS": str(tmp_path / "xdg")}
    setting = XdgAutostart([str(program), "--hidden"], env)
    assert not setting.state().on
    assert not setting.state().problem
    setting.enable()
    assert setting.state().on
    setting.disable()
    assert not setting.state().on
    (tmp_path / ".config/autostart/callpop.desktop").unlink()
    shared.write_text(linux_tree.autostart().replace("Hidden=true\n", ""))
    assert setting.state().on, "an administrator wants it for everybody"
    setting.disable()
    assert not setting.state().on, "and whoever does not is free"


@needs("dpkg-deb")
def test_the_deb(bundle: Path, tmp_path: Path) -> None:
    file = deb.build(bundle, tmp_path, "gzip")
    control = said("dpkg-deb", "--field", file)
    assert "Depends: libc6" in control
    listed = said("dpkg-deb", "--contents", file)
    assert all(" root/root " in line for line in listed.splitlines())
    for wanted in ("/usr/bin/callpop -> ../lib/callpop/callpop", f"./{deb.AUTOSTART}"):
        assert wanted in listed
    said("dpkg-deb", "--control", file, tmp_path / "control")
    assert {path.name for path in (tmp_path / "control").iterdir()} == {
        "control", "conffiles", "md5sums"
    }, "no script runs as root"  # fmt: skip
    said("dpkg-deb", "--extract", file, tmp_path / "root")
    said("sh", "-c", f"cd {tmp_path}/root && md5sum --check --quiet {tmp_path}/control/md5sums")
    again = deb.build(bundle, tmp_path / "control", "gzip")
    assert again.read_bytes() == file.read_bytes()


def test_what_a_package_does_not_know_is_no_silent_gap(tmp_path: Path) -> None:
    from tests.packaging.test_bundle import library

    library(tmp_path / "libmine.so.1", b"libEGL.so.1", b"libc.so.6", tag=1)
    assert "libegl1" in deb.depends(tmp_path)
    (tmp_path / "new.so").write_bytes(b"GLIBC_2.9\0GLIBC_2.36\0")
    assert "libc6 (>= 2.36)" in deb.depends(tmp_path)
    wanted = ["libc.so.6(GLIBC_2.36)(64bit)", "libEGL.so.1()(64bit)"]
    assert rpm.requires(tmp_path) == [f"Requires: {one}" for one in wanted]
    library(tmp_path / "libtheirs.so.1", b"libmystery.so.1", tag=1)
    for ask in (deb.depends, rpm.requires):
        with pytest.raises(KeyError, match="libmystery"):
            ask(tmp_path)


@needs("rpmbuild")
@needs("rpm")
def test_the_rpm(bundle: Path, tmp_path: Path) -> None:
    file = rpm.build(bundle, tmp_path)
    listed = said("rpm", "--query", "--package", "--list", file).split()
    assert {"/usr/bin/callpop", "/usr/lib/callpop/callpop", f"/{deb.AUTOSTART}"} <= set(listed)
    assert "%pre" not in said("rpm", "--query", "--package", "--scripts", file)


class Here:
    """A user's home, and the unpacked tarball."""

    def __init__(self, folder: Path, packed: Path) -> None:
        self.home = folder / "a home"
        self.home.mkdir()
        with tarfile.open(packed) as archive:
            archive.extractall(folder, filter="tar")
        (self.top,) = folder.glob("callpop-*")
        self.env = {"HOME": str(self.home), "PATH": os.defpath}

    def sh(self, script: Path, *words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [script, *words], env=self.env, capture_output=True, text=True, timeout=30
        )

    def files(self) -> set[str]:
        return {str(one.relative_to(self.home)) for one in self.home.rglob("*")} - {"asked"}


@pytest.fixture(scope="module")
def packed(bundle: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tarball.build(bundle, tmp_path_factory.mktemp("packed"))


@pytest.fixture
def here(packed: Path, tmp_path: Path) -> Here:
    return Here(tmp_path, packed)


def test_the_tarball_installs_updates_and_removes(here: Here) -> None:
    own = here.home / ".config/callpop/settings.toml"
    own.parent.mkdir(parents=True)
    own.touch()
    before = here.files()
    for _ in ("first", "update"):
        done = here.sh(here.top / "install.sh")
        assert (done.returncode, done.stderr) == (0, "")
    program = here.home / ".local/lib/callpop/callpop"
    assert (here.home / ".local/bin/callpop").resolve() == program
    entry = (here.home / ".local/share/applications/callpop.desktop").read_text()
    assert f'Exec="{program}" %u' in entry
    done = here.sh(here.home / ".local/lib/callpop/uninstall.sh")
    assert (done.returncode, done.stderr) == (0, "")
    assert here.files() == before
    asked = (here.home / "asked").read_text().splitlines()
    assert asked == [
        "--version", "--version", "quit", "quit", "autostart off", "links unregister"
    ]  # fmt: skip


def test_the_tarball_elsewhere_and_beside_others(here: Here) -> None:
    other = here.home / "place/share/applications/other.desktop"
    other.parent.mkdir(parents=True)
    other.touch()
    before = here.files()
    assert here.sh(here.top / "install.sh", "--prefix", str(here.home / "place")).returncode == 0
    assert here.sh(here.home / "place/lib/callpop/uninstall.sh").returncode == 0
    assert here.files() == before


def test_the_installer_refuses_what_would_go_wrong(here: Here) -> None:
    assert here.sh(here.top / "install.sh", "--frobnicate").returncode == 2
    (here.home / ".local/lib/callpop").mkdir(parents=True)
    done = here.sh(here.top / "install.sh")
    assert done.returncode == 1
    assert "Move it away first" in done.stderr
    shutil.rmtree(here.home / ".local")
    (here.top / "machine").write_text("z80\n")
    assert "This is for z80" in here.sh(here.top / "install.sh").stderr
    assert here.files() <= {"place"}
