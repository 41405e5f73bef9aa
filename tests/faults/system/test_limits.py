"""Too little of what a process needs, and surroundings that nobody would choose."""

import os
import resource
import signal
import subprocess
import time
from collections.abc import Callable

import pytest
from tests.faults.system.stage import Environment, Stage, descriptors, environment, shown
from tests.faults.table import Row
from tests.whole.desk_at_work import until
from tests.whole.foreign_pbx import event

MakeRow = Callable[..., Row]


def test_no_file_can_be_opened(desk: Stage, row: MakeRow) -> None:
    told = row("program", "no further file can be opened (RLIMIT_NOFILE), a call meanwhile")
    desk.a_call()
    time.sleep(1)  # What a call needs is loaded.
    limits = resource.prlimit(desk.pid, resource.RLIMIT_NOFILE)
    # So low that what is closed meanwhile makes no room either.
    few = descriptors(desk.pid) * 2 // 3
    resource.prlimit(desk.pid, resource.RLIMIT_NOFILE, (few, limits[1]))
    number = "+4930123456"
    desk.came.append(number)
    who = {"uuid": number, "otherLegs": [{"num": number, "url": "https://пример.example/x"}]}
    desk.pbx.send(event("dial", **who))  # type: ignore[arg-type]
    until("its card is on the screen", lambda: "Calls" in " ".join(desk.windows()))
    desk.pbx.send(event("hangup", **who))  # type: ignore[arg-type]
    words = desk.run("status", check=1).strip()
    desk.pbx.cut()
    time.sleep(3)
    resource.prlimit(desk.pid, resource.RLIMIT_NOFILE, limits)
    told.mended()
    until("online again", lambda: desk.state() == "online")
    told.well()
    desk.a_call()
    desk.nothing_lost()
    shown(told, "the call’s card", words)


def test_nothing_can_be_written(desk: Stage, row: MakeRow) -> None:
    told = row("disk", "every write fails, as where a failing disk turns read-only, three calls")
    desk.a_call()
    limits = resource.prlimit(desk.pid, resource.RLIMIT_FSIZE)
    resource.prlimit(desk.pid, resource.RLIMIT_FSIZE, (0, limits[1]))
    for _ in range(3):
        desk.a_call()
    shown(told, desk.words("The history can't be written"))
    resource.prlimit(desk.pid, resource.RLIMIT_FSIZE, limits)
    told.mended()
    desk.words("The history is written again.")
    told.well()
    desk.a_call()
    desk.nothing_lost()
    desk.end()
    desk.nothing_lost()


def test_few_files_may_be_open(new: Stage, row: MakeRow) -> None:
    told = row("program", "started where 40 files may be open (ulimit -n 40)")
    limit = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    new.start(preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_NOFILE, (40, limit)))
    for _ in range(3):
        new.a_call()
    new.nothing_lost()
    new.end()
    told.sees = "nothing: it takes as many as the system lets it"


def test_no_memory(new: Stage, row: MakeRow) -> None:
    told = row("program", "started with 128 MiB of address space")
    limit = 128 << 20
    process = new.launch(preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (limit, limit)))
    words = process.communicate(timeout=30)[0].decode().strip()
    assert process.returncode != 0
    assert "Traceback" not in words
    told.mended()
    new.start()
    told.well()
    new.a_call()
    new.nothing_lost()
    shown(told, words.splitlines()[-1] if words else "nothing: it ends")


def closed() -> None:
    for stream in range(3):
        os.close(stream)


SURROUNDINGS: list[tuple[str, Environment, dict[str, object]]] = [
    ("standard streams closed", {}, {"preexec_fn": closed, "stdin": None, "stdout": None}),
    ("umask 000", {}, {"umask": 0}),
    ("umask 777", {}, {"umask": 0o777}),
    ("locale C", {"LC_ALL": "C", "LANG": "C"}, {}),
    ("a locale that there is not", {"LC_ALL": "xx_XX.nonsense"}, {}),
    ("no HOME", {"HOME": None}, {}),
    ("a HOME that does not exist", {"HOME": "/nonexistent"}, {}),
    ("PATH empty", {"PATH": ""}, {}),
    ("a time zone that there is not", {"TZ": "Nonsense/Zone"}, {}),
    ("a time zone four days from Greenwich", {"TZ": "<-99>99"}, {}),
    ("PYTHONWARNINGS=error", {"PYTHONWARNINGS": "error"}, {}),
    ("PYTHONOPTIMIZE=2", {"PYTHONOPTIMIZE": "2"}, {}),
    ("PYTHONASYNCIODEBUG=1", {"PYTHONASYNCIODEBUG": "1"}, {}),
    ("PYTHONDEVMODE=1", {"PYTHONDEVMODE": "1"}, {}),
    ("PYTHONIOENCODING=ascii", {"PYTHONIOENCODING": "ascii"}, {}),
    ("PYTHONINTMAXSTRDIGITS=640", {"PYTHONINTMAXSTRDIGITS": "640"}, {}),
    ("no XDG_RUNTIME_DIR", {"XDG_RUNTIME_DIR": None}, {}),
    ("TMPDIR does not exist", {"TMPDIR": "/nonexistent"}, {}),
]


@pytest.mark.parametrize(
    ("fault", "changes", "how"), SURROUNDINGS, ids=[one[0] for one in SURROUNDINGS]
)
def test_surroundings(
    new: Stage, row: MakeRow, fault: str, changes: Environment, how: dict[str, object]
) -> None:
    told = row("surroundings", fault)
    new.start(env=environment(new, changes), **how)
    new.a_call()
    new.nothing_lost()
    assert new.process is not None
    new.process.terminate()
    output = (new.process.communicate(timeout=10)[0] or b"").decode()
    assert new.process.returncode == 0
    assert "Traceback" not in output
    told.sees = "nothing"
    mode = {path.name: path.stat().st_mode & 0o777 for path in new.home.iterdir()}
    assert not [name for name, bits in mode.items() if bits & 0o077], mode
    new.process = None
    new.start()
    new.a_call()
    new.nothing_lost()


@pytest.mark.parametrize(
    ("fault", "changes"),
    [
        ("QT_QPA_PLATFORM=nonsense", {"QT_QPA_PLATFORM": "nonsense"}),
        ("a Wayland that does not answer", {"WAYLAND_DISPLAY": "nowhere-7", "DISPLAY": None}),
        ("no screen", {"DISPLAY": None, "WAYLAND_DISPLAY": None}),
        ("a screen that does not answer", {"DISPLAY": ":4711", "WAYLAND_DISPLAY": None}),
    ],
)
def test_no_windows(new: Stage, row: MakeRow, fault: str, changes: Environment) -> None:
    told = row("surroundings", fault)
    process = new.launch(env=environment(new, changes))
    words = process.communicate(timeout=20)[0].decode()
    assert (process.returncode, words.count("callpop: ")) == (1, 1), words
    assert "Traceback" not in words
    shown(told, words.splitlines()[-1])
    told.mended()
    new.start()
    told.well()
    new.a_call()
    new.nothing_lost()
    assert "fault" not in " ".join(new.panel())


@pytest.mark.parametrize("verb", [["history"], ["status"], ["events"], ["--help"]])
def test_nobody_reads_what_a_verb_says(desk: Stage, row: MakeRow, verb: list[str]) -> None:
    told = row("surroundings", f"“callpop {verb[0]}” into a pipe that nobody reads")
    for _ in range(2):
        desk.a_call()
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.Popen(
        [*desk.prefix, desk.python, "-m", "callpop.cli", *verb],
        env=desk.env,
        stdout=writer,
        stderr=subprocess.PIPE,
    )
    os.close(writer)
    if verb == ["events"]:
        time.sleep(1)
        desk.a_call()
    errors = done.communicate(timeout=20)[1]
    assert (done.returncode, errors) == (0, b"")
    desk.nothing_lost()
    told.sees = "nothing; exit status 0"


def test_stopped_for_a_minute(desk: Stage, row: MakeRow) -> None:
    told = row("program", "stopped (SIGSTOP) for a minute, a call meanwhile")
    assert desk.process is not None
    desk.process.send_signal(signal.SIGSTOP)
    number = "+380501239999"
    desk.came.append(number)
    who = {"uuid": number, "otherLegs": [{"num": number, "name": "Ada"}]}
    desk.pbx.send(event("dial", **who))  # type: ignore[arg-type]
    time.sleep(60)
    desk.pbx.send(event("hangup", **who))  # type: ignore[arg-type]
    desk.process.send_signal(signal.SIGCONT)
    told.mended()
    until("the call is listed", lambda: number in desk.listed())
    until("online", lambda: desk.state() == "online")
    told.well()
    desk.a_call()
    desk.nothing_lost()
    told.sees = f"the call in the history when it goes on: {desk.listed()[number]}"
