"""Faults are kept small and without words, and told once."""

import faulthandler
import logging
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from callpop.crashes import Crashes, CrashHandler


def fail(number: int, words: str) -> Exception:
    try:
        # Each from a line of its own, as far as Crashes can tell.
        exec(compile("\n" * number + "raise KeyError(words)", "somewhere.py", "exec"))
    except KeyError as error:
        return error
    raise AssertionError


@pytest.fixture(autouse=True)
def _pytests_own() -> Iterator[None]:
    """Python writes down a fault of the tests themselves again."""
    yield
    if sys.__stderr__ is not None:
        faulthandler.enable(sys.__stderr__)


def kept(folder: Path) -> str:
    return "".join(path.read_text() for path in sorted(folder.glob("crashes*.txt")))


def test_a_fault_is_told_once_without_its_words(tmp_path: Path) -> None:
    Crashes(tmp_path).keep(fail(1, "Anna Berg"), "desk")
    later = Crashes(tmp_path)
    try:
        assert later.begin()
    finally:
        later.end()
    again = Crashes(tmp_path)
    try:
        assert not again.begin()
    finally:
        again.end()
    assert "builtins.KeyError, at" in again.kept.read_text()
    assert "Anna" not in kept(tmp_path)
    assert all(path.stat().st_mode & 0o777 == 0o600 for path in tmp_path.glob("crashes*"))


def test_words_that_no_file_takes_are_no_second_fault(tmp_path: Path) -> None:
    Crashes(tmp_path).keep(OSError("half a letter: \udcff"), "desk")
    assert "half a letter: ?" in kept(tmp_path)


@pytest.mark.skipif(sys.platform == "win32", reason="limits what a process may write")
def test_a_full_disk_takes_no_fault_that_was_kept(tmp_path: Path) -> None:
    import resource

    crashes = Crashes(tmp_path)
    crashes.keep(fail(1, "x"), "desk")
    before, limits = kept(tmp_path), resource.getrlimit(resource.RLIMIT_FSIZE)
    ignoring = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (16, limits[1]))
    try:
        crashes.keep(fail(2, "y"), "desk")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, ignoring)
    assert kept(tmp_path) == before


def test_many_faults_take_little_room(tmp_path: Path) -> None:
    for run in range(60):
        crashes = Crashes(tmp_path)
        for number in range(40):
            crashes.keep(fail(run * 100 + number, "x"), "desk")
            crashes.keep(fail(run * 100 + number, "y"), "desk")
        crashes.begin()
        crashes.end()
    assert 32 << 10 < len(crashes.kept.read_text()) <= 64 << 10
    assert crashes.kept.read_text().startswith("=== ")
    assert "line 5920" in crashes.kept.read_text()


def test_what_is_logged_as_a_fault_is_kept_and_nothing_else(tmp_path: Path) -> None:
    crashes = Crashes(tmp_path)
    log = logging.Logger("callpop.test")
    log.addHandler(CrashHandler(crashes))
    log.warning("x", exc_info=fail(1, "x"))
    log.error("no traceback")
    assert kept(tmp_path) == ""
    log.error("x", exc_info=fail(2, "x"))
    log.error("x", extra={"fault": fail(3, "x")})
    assert kept(tmp_path).count("=== ") == 2


def test_a_folder_that_cannot_be_written_leads_to_no_other_fault(tmp_path: Path) -> None:
    crashes = Crashes(tmp_path / "none")
    crashes.keep(fail(1, "x"), "desk")
    assert not crashes.begin()
    crashes.end()


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
@pytest.mark.parametrize("number", [signal.SIGSEGV, signal.SIGABRT, signal.SIGFPE])
def test_a_fault_in_a_library_is_kept_and_leaves_no_core(tmp_path: Path, number: int) -> None:
    script = (
        "import os, sys; from pathlib import Path; from callpop.crashes import *;"
        "no_core_dumps(); Crashes(Path(sys.argv[1])).begin();"
        "import resource; assert resource.getrlimit(resource.RLIMIT_CORE)[0] == 0;"
        f"os.kill(os.getpid(), {int(number)})"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path)], cwd=tmp_path, capture_output=True
    )
    assert done.returncode == -number
    assert sorted(path.name for path in tmp_path.iterdir()) == ["crashes-hard.txt", "stacks.txt"]
    later = Crashes(tmp_path)
    try:
        assert later.begin()
    finally:
        later.end()
    assert "Fatal Python error" in later.kept.read_text()
    if Path("/proc/self/coredump_filter").exists():
        says = "print(open('/proc/self/coredump_filter').read())"
        look = script.partition("import resource")[0] + says
        out = subprocess.run(
            [sys.executable, "-c", look, str(tmp_path)], capture_output=True
        ).stdout
        assert int(out, 16) == 0


def test_ending_takes_everything_back(tmp_path: Path) -> None:
    crashes = Crashes(tmp_path)
    crashes.begin()
    assert faulthandler.is_enabled()
    crashes.end()
    assert not kept(tmp_path)
    if hasattr(signal, "SIGUSR1"):
        os.kill(os.getpid(), signal.SIGUSR1)  # who asks too late ends nobody
        signal.signal(signal.SIGUSR1, signal.SIG_DFL)
