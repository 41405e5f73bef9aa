"""``callpop --self-test`` says of each thing whether it works here, and touches nothing of ours."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from tests.desktop import Notifications, Screen, SecretService

STEPS = (
    "start", "files", "certificates", "accounts", "calls", "history", "test call",
    "notifications", "keyring", "link",
)  # fmt: skip


def self_test(browser: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "callpop.cli", *words],
        env={**os.environ, "BROWSER": str(browser)},
        capture_output=True,
        text=True,
        timeout=120,
    )


def files_of(home: Path) -> set[str]:
    return {str(path.relative_to(home)) for path in home.rglob("*")}


def test_all_works_here(
    notifications: Notifications, secret_service: SecretService, tmp_path: Path
) -> None:
    browser = tmp_path / "browser"
    browser.write_text(f'#!/bin/sh\nprintf "%s\\n" "$1" >> {tmp_path}/browsed\n')
    browser.chmod(0o755)
    before = files_of(Path.home())
    done = self_test(browser, "--self-test")
    lines = done.stdout.splitlines()
    assert done.returncode == 0, done
    assert [line.split(":")[0].removeprefix("ok").strip() for line in lines[:-1]] == list(STEPS)
    assert lines[-1].endswith("works here.")
    assert (tmp_path / "browsed").read_text().startswith("http://127.0.0.1:")
    assert files_of(Path.home()) == before
    left = subprocess.run(
        ["secret-tool", "search", "--all", "service", "callpop:trial"],
        capture_output=True,
        text=True,
    )
    assert left.stdout + left.stderr == ""


@pytest.mark.long  # the test above has the steps; this one, their failing
def test_what_does_not_work_is_named(display: Screen, bus: str, tmp_path: Path) -> None:
    done = self_test(tmp_path / "no-such-browser", "self-test")
    assert done.returncode == 1
    failed = [
        line.removeprefix("FAILED").strip().partition(": ")[0::2]
        for line in done.stdout.splitlines()
        if line.startswith("FAILED")
    ]
    assert [what for what, _ in failed] == ["test call", "notifications", "keyring", "link"]
    assert all(why for _, why in failed)
    assert done.stdout.endswith("does not work here: 4 failed.\n")
