"""Whoever proves an artifact hears what it left, opened and said."""

import sys
from pathlib import Path

import prove
import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="a virtual desktop")


def program(folder: Path, does: str) -> Path:
    file = folder / "callpop"
    file.write_text(f'#!/bin/sh\n[ "$1" = --self-test ] || exit 9\n{does}\n')
    file.chmod(0o755)
    return file


def test_one_that_works(short_tmp: Path, tmp_path: Path) -> None:
    works = program(tmp_path, 'test -n "$DISPLAY" && "$BROWSER" http://127.0.0.1/clients/1')
    assert list(prove.faults([str(works)], short_tmp / "d")) == []


def test_one_that_does_not(short_tmp: Path, tmp_path: Path) -> None:
    broken = program(tmp_path, 'mkdir -p "$HOME/.callpop" "$HOME/.cache/fontconfig"; exit 1')
    assert list(prove.faults([str(broken)], short_tmp / "d")) == [
        "its self-test ended with 1",
        "no page was opened",
        "it left .callpop in the home",
    ]
