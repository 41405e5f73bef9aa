"""The search finds what is planted, wherever and however it is written."""

import gzip
import hashlib
import html
import io
import json
import os
import sqlite3
import subprocess
import sys
import zipfile
from base64 import b64encode, urlsafe_b64encode
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote, quote_plus

import pytest
from tests.secrets.planted import (
    KEYS,
    PIECE,
    as_lines,
    assert_nothing_leaked,
    leaks,
    planted,
    secret,
)

SECRET = secret("phonet", "api_key")
FORMS: list[Callable[[str], bytes]] = [
    str.encode,
    lambda text: quote(text, safe="").lower().encode(),
    lambda text: quote_plus(text).encode(),
    lambda text: quote(quote(text, safe=""), safe="").encode(),
    lambda text: json.dumps({"a": text}).encode(),
    lambda text: json.dumps(json.dumps([text])).encode(),
    lambda text: repr(text).encode(),
    lambda text: html.escape(text).encode(),
    lambda text: text.encode().hex().upper().encode(),
    lambda text: b64encode(b"user:" + text.encode()),
    lambda text: b64encode(b"me:" + text.encode() + b"\n"),
    lambda text: urlsafe_b64encode(b"user01:" + text.encode()),
    lambda text: text.encode("utf-16"),
    lambda text: text[::-1].encode(),
    lambda text: text.encode().upper(),
    lambda text: hashlib.md5(text.encode(), usedforsecurity=False).hexdigest().encode(),
    lambda text: b64encode(b"x" + hashlib.sha256(text.encode()).digest()),
]


@pytest.mark.parametrize("form", FORMS)
def test_a_secret_is_found_in_every_form(form: Callable[[str], bytes]) -> None:
    assert leaks(b"before it " + form(SECRET) + b" behind it")


@pytest.mark.parametrize("form", FORMS[:-2])
def test_every_piece_of_a_secret_is_found(form: Callable[[str], bytes]) -> None:
    for start in range(len(SECRET) - PIECE + 1):
        assert leaks(b"<" + form(SECRET[start : start + PIECE]) + b">"), start


def test_seven_characters_and_other_texts_are_none() -> None:
    assert not leaks(SECRET[: PIECE - 1].encode())
    assert not leaks(b" ".join(path.read_bytes() for path in Path(__file__).parent.glob("*.py")))


def test_it_is_found_in_files_that_hold_files(tmp_path: Path) -> None:
    assert_nothing_leaked(tmp_path)
    inner, outer = io.BytesIO(), tmp_path / "outer.zip"
    with zipfile.ZipFile(inner, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("deep.gz", gzip.compress(b"so it is: " + SECRET.encode()))
    with zipfile.ZipFile(outer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("inner.zip", inner.getvalue())
    with pytest.raises(AssertionError, match=r"outer\.zip/inner\.zip/deep\.gz.*api_key of phonet"):
        assert_nothing_leaked(tmp_path)


def test_it_is_found_in_a_database_and_its_journal(tmp_path: Path) -> None:
    database = sqlite3.connect(tmp_path / "some.db")
    database.execute("PRAGMA journal_mode = WAL")
    database.execute("CREATE TABLE t (a)")
    database.execute("INSERT INTO t VALUES (?)", ["x" * 4070 + SECRET])
    database.commit()
    with pytest.raises(AssertionError, match=r"some\.db-wal"):
        assert_nothing_leaked(tmp_path)
    database.close()


def test_it_is_found_in_names_and_in_what_is_handed_over(tmp_path: Path) -> None:
    with pytest.raises(AssertionError, match=r"also\[1\]"):
        assert_nothing_leaked(tmp_path, also=[b"fine", SECRET[4:16].encode()])
    (tmp_path / SECRET[:12]).touch()
    with pytest.raises(AssertionError, match="the name of a file"):
        assert_nothing_leaked(tmp_path)


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
@pytest.mark.parametrize("place", ["argument", "environment"])
def test_it_is_found_in_the_children_of_a_process(tmp_path: Path, place: str) -> None:
    words = ["read", SECRET] if place == "argument" else ["read"]
    env = {**os.environ, "TOLD": SECRET} if place == "environment" else dict(os.environ)
    script = (
        "import subprocess, sys; subprocess.run(['sh', '-c', 'echo on; read x', *sys.argv[1:]])"
    )
    with subprocess.Popen(
        [sys.executable, "-c", script, *words],
        env=env,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"on\n"
        part = "cmdline" if place == "argument" else "environ"
        with pytest.raises(AssertionError, match=f"{part} of process"):
            assert_nothing_leaked(tmp_path, processes=[process.pid])
        process.communicate(b"\n")


def test_every_secret_is_another_and_can_be_handed_over_by_lines() -> None:
    every = [
        value for kind in KEYS for w in ("first", "second") for value in planted(kind, w).values()
    ]
    assert len(set(every)) == len(every) == 12
    assert all(value == value.strip() and "\n" not in value for value in every)
    assert as_lines(planted("viptel")).startswith("password=")
