"""The log file keeps no secrets and no whole numbers."""

import logging
import os
from pathlib import Path

import pytest

from callpop.logbook import keep_log, masked


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        (
            "wss://x/easy?domain=a&apiKey=S3Bvc2&subscriber=001",
            "wss://x/easy?domain=a&apiKey=…&subscriber=001",
        ),
        ('{"api_key": "S3Bvc2", "a": 1}', '{"api_key": "…", "a": 1}'),
        ("password=hunter2 token: abc", "password=… token: …"),
        ("calls +380 99 123 45 67 now", "calls …67 now"),
        ("380991234567", "…67"),
        ("dunst 1.9.0 (2022-06-27), 1.2", "dunst 1.9.0 (2022-06-27), 1.2"),
        ("ended with 1006 after 35 s", "ended with 1006 after 35 s"),
    ],
)
def test_masking(line: str, kept: str) -> None:
    assert masked(line) == kept


@pytest.mark.logs_warnings("key=")
def test_the_file_is_the_users_own_and_masked(tmp_path: Path) -> None:
    handler = keep_log(tmp_path / "callpop.log")
    try:
        logging.getLogger("callpop.test").warning("key=%s", "S3Bvc2")
        try:
            raise ValueError("apiKey=S3Bvc2")
        except ValueError:
            logging.getLogger("callpop.test").warning("key=…", exc_info=True)
    finally:
        logging.getLogger().removeHandler(handler)
        handler.close()
    assert "S3Bvc2" not in (tmp_path / "callpop.log").read_text()
    assert "ValueError" in (tmp_path / "callpop.log").read_text()
    assert os.stat(tmp_path / "callpop.log").st_mode & 0o777 == 0o600


def test_a_place_that_cannot_be_written_is_no_reason_to_end(tmp_path: Path) -> None:
    handler = keep_log(tmp_path / "no" / "callpop.log")
    logging.getLogger().removeHandler(handler)
    assert isinstance(handler, logging.StreamHandler)


@pytest.mark.logs_warnings("x")
def test_nothing_that_was_sent_makes_a_line_or_moves_a_cursor(tmp_path: Path) -> None:
    forged = "x\r\n2026-01-01 00:00:00 ERROR callpop: forged\x1b[2J\x9b2J\u202e\u2028y\x00"
    handler = keep_log(tmp_path / "callpop.log")
    try:
        logging.getLogger("callpop.test").warning("%s", forged)
        try:
            raise AttributeError(forged)
        except AttributeError:
            logging.getLogger("callpop.test").warning("x", exc_info=True)
    finally:
        logging.getLogger().removeHandler(handler)
        handler.close()
    text = (tmp_path / "callpop.log").read_bytes().decode()
    assert text.replace("\n", "").isprintable()
    assert [line for line in text.split("\n") if line and line[:2] != "20"] == [
        line for line in text.split("\n") if line.startswith("    ")
    ]
    assert text.count("forged\\x1b[2J\\x9b2J\\u202e\\u2028y\\x00") == 2
    assert len([line for line in text.split("\n") if line.startswith("20")]) == 2


@pytest.mark.logs_warnings("x")
def test_of_an_error_it_says_where_and_not_about_whom(tmp_path: Path) -> None:
    handler = keep_log(tmp_path / "callpop.log")
    somebody = "-".join(("Anna", "Berg"))
    try:
        try:
            try:
                int(somebody)
            except ValueError as error:
                raise KeyError(somebody) from error
        except KeyError:
            logging.getLogger("callpop.test").warning("x", exc_info=True)
        try:
            None.nothing  # type: ignore[attr-defined]  # noqa: B018
        except AttributeError:
            logging.getLogger("callpop.test").warning("x", exc_info=True)
    finally:
        logging.getLogger().removeHandler(handler)
        handler.close()
    text = (tmp_path / "callpop.log").read_text()
    assert somebody not in text
    assert "builtins.KeyError, at" in text
    assert "builtins.ValueError, at" in text
    assert "AttributeError: 'NoneType' object has no attribute 'nothing', at" in text
    assert "test_logbook.py" in text


@pytest.mark.logs_warnings("line")
def test_who_tidies_the_log_away_finds_another_with_the_next_line(tmp_path: Path) -> None:
    path, moved, second = (tmp_path / name for name in ("callpop.log", "moved.log", "second.log"))
    handler = keep_log(path)
    try:
        log = logging.getLogger("callpop.test")
        log.warning("line 1")
        path.rename(moved)
        log.warning("line 2")
        path.rename(second)
        path.mkdir()
        log.warning("line 3")
        path.rmdir()
        os.mkfifo(path)
        log.warning("line 3")
        path.unlink()
        log.warning("line 4")
    finally:
        logging.getLogger().removeHandler(handler)
        handler.close()
    assert [line[-6:] for line in moved.read_text().splitlines()] == ["line 1"]
    assert [line[-6:] for line in second.read_text().splitlines()] == ["line 2", "line 3", "line 3"]
    assert [line[-6:] for line in path.read_text().splitlines()] == ["line 4"]
