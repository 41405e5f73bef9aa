"""The session ends, at any moment."""

import os
import random
import signal
import subprocess
import time
from collections import Counter
from collections.abc import Callable

from tests.faults.system.stage import Stage
from tests.faults.table import Row
from tests.whole.foreign_pbx import event

MakeRow = Callable[..., Row]

TIMES = 100
PROMISED = 12.0
"""Seconds: five for a start that hangs, five for what hangs at the end, two for threads."""
WISHES = (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)


def in_pythons_own_start(errors: bytes) -> bool:
    """Whether Python was interrupted before the first line of ours was run."""
    interrupted = b"KeyboardInterrupt" in errors or b"Fatal Python error: init_" in errors
    return interrupted and b"cli/run.py" not in errors and b"in main" not in errors


def where_it_is(stage: Stage) -> str:
    """Of a program that hangs."""
    os.kill(stage.pid, signal.SIGUSR1)
    time.sleep(1)
    stacks, log = ((stage.home / name).read_text() for name in ("stacks.txt", "callpop.log"))
    return f"{stacks}\n{log[-4000:]}"


def test_at_any_moment(new: Stage, row: MakeRow) -> None:
    told = row("session", f"ends at {TIMES} moments, from the start on (SIGTERM, SIGINT, SIGHUP)")
    chance = random.Random(5)
    ended: Counter[str] = Counter()
    longest = 0.0
    began = time.monotonic()
    new.start()
    start = time.monotonic() - began
    promised = PROMISED + start  # A busy machine is slow in ending too.
    new.end()
    for number in range(TIMES):
        process = new.launch(stderr=subprocess.PIPE)
        time.sleep(chance.uniform(0.1, 2 * start))
        if online := new.pbx.connected():
            who = f"+3805012{number:05}"
            new.pbx.send(event("dial", uuid=who, otherLegs=[{"num": who}]))
            time.sleep(chance.uniform(0.0, 0.3))
        wish = chance.choice(WISHES)
        began = time.monotonic()
        process.send_signal(wish)
        if chance.random() < 0.4:
            time.sleep(chance.uniform(0.0, 0.4))
            if process.poll() is None:
                process.send_signal(chance.choice(WISHES))
        try:
            output, errors = process.communicate(timeout=2 * promised)
        except subprocess.TimeoutExpired:
            raise AssertionError((wish, where_it_is(new))) from None
        longest = max(longest, time.monotonic() - began)
        if in_pythons_own_start(errors):
            ended["Python's words"] += 1
            assert (output, online) == (b"", False)
            continue
        assert (errors, output) == (b"", b""), (wish, errors, output)
        assert process.returncode == 0 or -process.returncode in WISHES, wish
        ended["in order" if process.returncode == 0 else "before there was anything to end"] += 1
        ended["with a call"] += online
    assert longest < promised, longest
    assert ended["in order"] > TIMES // 10
    new.start()
    new.a_call()
    assert None not in [how for who, how in new.listed().items() if who not in new.came]
    assert set(new.came) <= set(new.listed())
    told.sees = f"it ends: {ended['in order']} times in order, else by the signal itself"
    if times := ended["Python's words"]:
        told.sees += f" ({times} times with a traceback of Python, which had only begun to start)"
    told.takes(longest)
