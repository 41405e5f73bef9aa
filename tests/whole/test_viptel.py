"""A VIPTel account in the real program: a queue call hung up and a call handed on from a shell."""

import re
import subprocess
import sys
from collections.abc import Iterator

import pytest
from tests.whole.desk_at_work import Callpop, until


class SimulatedPbx:
    """``callpop simulate viptel`` in a process of its own."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process
        greeting = self._line()
        found = re.search(r"ws://127\.0\.0\.1:\d+", greeting)
        assert found is not None, greeting
        self.url = found[0]

    def does(self, line: str) -> str:
        assert self._process.stdin is not None
        self._process.stdin.write(f"{line}\n")
        self._process.stdin.flush()
        return self._line()

    def _line(self) -> str:
        assert self._process.stdout is not None
        return self._process.stdout.readline()


@pytest.fixture
def viptel() -> Iterator[SimulatedPbx]:
    with subprocess.Popen(
        [sys.executable, "-m", "callpop.cli", "simulate", "viptel", "--port", "0"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            yield SimulatedPbx(process)
        finally:
            process.kill()


def states(callpop: Callpop) -> dict[str, str]:
    return {row["extension"]: row["state"] for row in callpop.json("presence")}


def test_hang_up_transfer_and_queues(callpop: Callpop, viptel: SimulatedPbx) -> None:
    settings = ("username=viptel", "extension=12", f"endpoint={viptel.url}")
    words = [word for setting in settings for word in ("--set", setting)]
    callpop.run(
        "account", "add", "viptel", "--name", "Office", *words, "--secrets-stdin",
        given="password=heslo\n",
    )  # fmt: skip
    callpop.start()

    def online() -> bool:
        # An event proves the PBX sooner than the quiet after a login.
        viptel.does("add 601 12")
        return callpop.state() == "online"

    until("the account is online", online)

    viptel.does("queue 0905123456 601")
    (call,) = until("it rings", callpop.calls)
    assert (call["number"], call["queue"]) == ("+421905123456", "601")
    (queue,) = callpop.json("queues")
    assert [one["number"] for one in queue["waiting"]] == ["+421905123456"]
    assert re.search(r"601 +Office +1 +\+421 905 123 456 +\d\d:\d\d:\d\d", callpop.run("queues"))
    viptel.does("answer 12")
    until("it is answered", lambda: callpop.calls()[0]["state"] == "answered")
    assert "ended the call" in callpop.run("hangup")
    until("it is over", lambda: not callpop.calls())

    viptel.does("ring 0905123456 12")
    (call,) = until("it rings", callpop.calls)
    assert "hands the call to 13" in callpop.run("transfer", call["id"], "13")
    until("13 rings", lambda: states(callpop).get("13") == "ringing")
    assert not [path for path, data in callpop.everything_written() if b"heslo" in data]
