"""Telephones that Debian has, beside Callpop: what they cost on the same desk."""

import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from tests import figures
from tests.bench.measures import Bench, Figure, kept
from tests.bench.standing import CALLPOP, Program, Standing, look_on, standing, until

SETTLED = 10.0
STRETCH = 15.0
NEEDED = figures.ROOT / "packaging" / "debian-packages.txt"
HOW = f"""\
Whatever of Linphone, Twinkle and Jami is installed (`apt-get install linphone-desktop twinkle
jami`), started one after the other with an empty home on the desk on which Callpop stands with its
five accounts online. They have no account (Twinkle one that registers nowhere: without it asks for
one and does nothing else) and a network of their own (`unshare --net`), so that they do nothing but
wait. Start: until a window is on the screen; Callpop's until its icon is in the tray. Memory is the
PSS, wake-ups and time of a core are from `/proc/PID/task/*/schedstat` over {STRETCH:g} s, of all
its processes, {SETTLED:g} s after the last one's start. Installed: the package and what it depends
on, without what `packaging/debian-packages.txt` brings, a small desktop with a browser; Callpop's
is its bundle. They telephone, and Callpop does not: this says what a seat costs, not who is better.
"""


@dataclass(frozen=True, slots=True)
class Peer:
    """One of them: what starts it, and what has to run before."""

    package: str
    title: str
    command: tuple[str, ...]
    before: tuple[str, ...] = ()
    files: tuple[tuple[str, str], ...] = ()
    """What is in its home."""


PEERS = (
    Peer("linphone-desktop", "Linphone", ("linphone",)),
    Peer(
        "twinkle",
        "Twinkle",
        ("twinkle", "-f", "desk"),
        files=(
            (
                ".twinkle/desk.cfg",
                "user_name=desk\nuser_domain=127.0.0.1\nregister_at_startup=no\n",
            ),
        ),
    ),
    # A session bus starts the daemon; the desk's bus starts nothing.
    Peer("jami", "Jami", ("jami",), before=("/usr/libexec/jamid", "-p")),
)


@dataclass(frozen=True, slots=True)
class Cost:
    """Of one program in one run."""

    start: float
    memory: float
    wakeups: float
    busy: float


def measure(runs: int) -> Bench:
    """See :data:`HOW`."""
    there = [one for one in PEERS if shutil.which(one.command[0])]
    costs: dict[str, list[Cost]] = {"": [], **{one.title: [] for one in there}}
    with tempfile.TemporaryDirectory(prefix="cp-") as folder, standing(Path(folder)) as desk:
        for _ in range(runs if there else 0):
            for title, cost in _once(desk, there).items():
                costs[title].append(cost)
    return Bench("peers", "Beside other telephones", HOW, tuple(_figures(there, costs)))


def _once(desk: Standing, there: list[Peer]) -> dict[str, Cost]:
    """Start each after the other; then look at all at rest."""
    with ExitStack() as stack:
        ours = stack.enter_context(desk.program(CALLPOP))
        desk.all_online()
        programs = {"": (ours.start, [ours])}
        for one in there:
            programs[one.title] = stack.enter_context(_running(desk, one))
        time.sleep(SETTLED)
        memory = {title: _sum(all_, Program.memory) for title, (_, all_) in programs.items()}
        before, began = _awake(programs), time.monotonic()
        look_on([one for _, all_ in programs.values() for one in all_], STRETCH)
        after, seconds = _awake(programs), time.monotonic() - began
    return {
        title: Cost(
            start * 1000,
            memory[title],
            (after[title][0] - before[title][0]) / seconds,
            100 * (after[title][1] - before[title][1]) / seconds,
        )
        for title, (start, _) in programs.items()
    }


def _awake(programs: dict[str, tuple[float, list[Program]]]) -> dict[str, tuple[float, float]]:
    return {
        title: (_sum(all_, Program.wakeups), _sum(all_, Program.cpu))
        for title, (_, all_) in programs.items()
    }


@contextmanager
def _running(desk: Standing, peer: Peer) -> Iterator[tuple[float, list[Program]]]:
    """It, with an empty home, until the block ends; how long its window took."""
    with tempfile.TemporaryDirectory(prefix="cp-") as home, ExitStack() as stack:
        for name, text in peer.files:
            (Path(home) / name).parent.mkdir(exist_ok=True)
            (Path(home) / name).write_text(text, encoding="utf-8")
        env = {**desk.env, "HOME": home}
        for name in [name for name in env if name.startswith("XDG_")]:
            del env[name]
        before = _windows(env)
        began = time.monotonic()
        if peer.before:
            stack.enter_context(_process(peer.before, env))
            time.sleep(1)
            began = time.monotonic()
        process = stack.enter_context(_process(peer.command, env))
        until(f"{peer.title} has a window", lambda: _windows(env) - before)
        start = time.monotonic() - began
        assert process.poll() is None
        yield start, [Program(pid, start) for pid in _of_home(home)]


@contextmanager
def _process(command: tuple[str, ...], env: dict[str, str]) -> Iterator[subprocess.Popen[bytes]]:
    alone = ["unshare", "--net", *([] if os.geteuid() == 0 else ["--map-root-user"])]
    process = subprocess.Popen(
        [*alone, *command],
        env=env,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        yield process
    finally:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def _windows(env: dict[str, str]) -> set[str]:
    ask = ["xdotool", "search", "--onlyvisible", "--name", "."]
    return set(subprocess.run(ask, env=env, capture_output=True, text=True).stdout.split())


def _of_home(home: str) -> list[int]:
    """Every process that was started with that home."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):
            if f"HOME={home}".encode() in (folder / "environ").read_bytes().split(b"\0"):
                found.append(int(folder.name))
    return found


def _sum(programs: list[Program], what: Callable[[Program], float]) -> float:
    return sum(what(one) for one in programs)


def _figures(there: list[Peer], costs: dict[str, list[Cost]]) -> Iterator[Figure]:
    quantities = (
        ("Memory at rest", "MB", "memory"),
        ("Wake-ups at rest", "/s", "wakeups"),
        ("CPU at rest", "%", "busy"),
        ("Start", "ms", "start"),
    )
    sizes = [one for bench in kept() for one in bench.figures if one.what == "Bundle, unpacked"]
    for one in there:
        title = f"{one.title} {_version(one.package)}"
        for what, unit, name in quantities:
            ours, its = ([getattr(cost, name) for cost in costs[who]] for who in ("", one.title))
            yield Figure(f"{what}, beside {one.title}", unit, tuple(ours), tuple(its), title)
        for size in sizes:
            installed = (_installed(one.package),)
            yield Figure(f"Installed, beside {one.title}", "MB", size.ours, installed, title)


def _version(package: str) -> str:
    version = _dpkg("${Version}", package).strip()
    return version.split(":")[-1].split("-")[0].split("~")[0].split("+")[0]


def _installed(package: str) -> float:
    """MB of it and what it needs, without what a small desktop has."""
    lines = NEEDED.read_text("utf-8").splitlines()
    desktop = [line.strip() for line in lines if line.strip() and not line.startswith("#")]
    sizes, needs = {}, {}
    for line in _dpkg("${Package}\t${Installed-Size}\t${Pre-Depends}, ${Depends}\n").splitlines():
        name, size, depends = line.split("\t")
        sizes[name] = int(size or 0)
        needs[name] = [
            one.split()[0].split(":")[0]
            for group in depends.split(",")
            for one in group.split("|")[:1]
            if one.strip()
        ]

    def closure(names: list[str]) -> set[str]:
        found: set[str] = set()
        while names:
            if (name := names.pop()) in sizes and name not in found:
                found.add(name)
                names += needs[name]
        return found

    more = closure([package]) - closure(desktop)
    return sum(sizes[name] for name in more) * 1024 / 1e6


def _dpkg(form: str, *packages: str) -> str:
    ask = ["dpkg-query", "--show", f"--showformat={form}", *packages]
    return subprocess.run(ask, capture_output=True, text=True, check=True).stdout
