"""The shells offer what the command line takes, and the man page tells of it: in the real ones."""

import os
import pty
import select
import shutil
import subprocess
import sys
import time
from datetime import date
from pathlib import Path

import completions
import pytest
from grammar import grammar
from man_page import man_page

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="shells of other systems")


def needs(program: str) -> pytest.MarkDecorator:
    return pytest.mark.skipif(shutil.which(program) is None, reason=f"there is no {program}")


ASKED = [
    ("callpop acc", {"account"}),
    ("callpop account un", {"unlock"}),
    ("callpop --home /tmp account un", {"unlock"}),
    ("callpop account add m", {"meetip"}),
    ("callpop account add --name account v", {"vega", "viptel"}),
    ("callpop private o", {"on", "off"}),
    ("callpop history --mi", {"--missed"}),
    ("callpop contacts import peo", {"people.csv"}),
    ("callpop history --csv peo", {"people.csv"}),
    ("callpop status peo", set()),
    ("callpop history --search un", set()),
]


@pytest.fixture
def here(tmp_path: Path) -> Path:
    (tmp_path / "people.csv").touch()
    (tmp_path / "_callpop").write_text(completions.zsh())
    (tmp_path / "callpop.bash").write_text(completions.bash())
    (tmp_path / "callpop.fish").write_text(completions.fish())
    return tmp_path


def said(here: Path, *command: str) -> str:
    done = subprocess.run(command, cwd=here, capture_output=True, text=True, timeout=20)
    assert done.stderr == ""
    return done.stdout


@pytest.mark.parametrize(("typed", "offered"), ASKED)
def test_bash(here: Path, typed: str, offered: set[str]) -> None:
    words = typed.split(" ")
    script = (
        'source ./callpop.bash; compopt() { :; }; shift 0; COMP_WORDS=("$@"); '
        "COMP_CWORD=$(($# - 1)); _callpop; printf '%s\\n' \"${COMPREPLY[@]}\""
    )
    assert set(said(here, "bash", "-c", script, "bash", *words).split()) == offered


@needs("fish")
def test_fish(here: Path) -> None:
    ask = "source ./callpop.fish; for typed in $argv; complete -C $typed; echo ==; end"
    answers = said(here, "fish", "-N", "-c", ask, *(typed for typed, _ in ASKED)).split("==\n")
    for (typed, offered), answer in zip(ASKED, answers, strict=False):
        assert {line.partition("\t")[0] for line in answer.splitlines()} == offered, typed


@needs("zsh")
def test_zsh(here: Path) -> None:
    process, terminal = pty.fork()
    if process == 0:
        os.chdir(here)
        os.execvpe("zsh", ["zsh", "-f", "-i"], {**os.environ, "PS1": "> ", "TERM": "dumb"})
    try:
        _type(terminal, f"fpath=({here} $fpath); autoload -Uz compinit; compinit -u -D\n", "> ")
        _type(terminal, "unsetopt zle_bracketed_paste; echo re''ady\n", "ready")
        for typed, offered in ASKED:
            if len(offered) == 1:
                (word,) = offered
                whole = f"{typed.rpartition(' ')[0]} {word} "
                # Ctrl-U: the line is of no further use.
                _type(terminal, f"{typed}\t", word[len(typed.rpartition(" ")[2]) :] + " ", whole)
                os.write(terminal, b"\x15")
        _type(terminal, "callpop private o\t\t", "off")
    finally:
        os.close(terminal)
        os.waitpid(process, 0)


def _type(terminal: int, text: str, answer: str, what: str = "") -> None:
    os.write(terminal, text.encode())
    seen, deadline = "", time.monotonic() + 20
    while answer not in seen.rpartition("\t")[2]:
        assert time.monotonic() < deadline, (what or text, seen)
        if select.select([terminal], [], [], 0.5)[0]:
            seen += os.read(terminal, 65536).decode(errors="replace")


@needs("shellcheck")
def test_bash_is_good_style(here: Path) -> None:
    said(here, "shellcheck", "--shell=bash", "callpop.bash")


def test_the_man_page_has_every_verb_and_option(tmp_path: Path) -> None:
    page = man_page("1.2.3", date(2026, 11, 1))
    for verb in grammar().all():
        for option in verb.options:
            assert all(name.replace("-", r"\-") in page for name in option.names)
        if verb.path and not verb.verbs:
            assert f'.SS "callpop {verb.path}'.replace("-", r"\-") in page


@needs("man")
def test_the_man_page_is_clean(tmp_path: Path) -> None:
    file = tmp_path / "callpop.1"
    file.write_text(man_page("1.2.3", date(2026, 11, 1)))
    env = {**os.environ, "MANROFFSEQ": "", "MANWIDTH": "80"}
    command = ["man", "--warnings", "--encoding=UTF-8", "--local-file", str(file)]
    done = subprocess.run(command, env=env, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
    assert "callpop account add KIND" in done.stdout
