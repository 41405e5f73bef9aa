"""The verbs of the settings: typed as a script types them, and followed by a file that stays the
user's own."""

import json
import subprocess
from pathlib import Path

import pytest
from tests.cli.headless import callpop

from callpop.preferences import CHOICES

WRITTEN = """\
# My own remark.
schema = 1

[app]
theme = "dark"  # for the evening
thema = "a slip"

[[account]]
name = "Office"
kind = "phonet"
domain = "office.example.com"
watch = ["002", "003"]
"""


def settings(home: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return callpop(home, "settings", *words)


def test_every_choice_is_listed(tmp_path: Path) -> None:
    done = settings(tmp_path, "list", "--json")
    listed = json.loads(done.stdout)
    assert [one["key"] for one in listed] == list(CHOICES)
    by_key = {one["key"]: one for one in listed}
    assert by_key["text_size"] == {
        "key": "text_size",
        "value": 100,
        "default": 100,
        "can_be": "a number from 75 to 200",
    }
    assert by_key["confirm_dialing"]["can_be"] == "outside, always"
    assert by_key["quiet_queues"]["value"] == []
    # Looking changes nothing.
    assert not (tmp_path / "settings.toml").exists()
    assert "text_size" in settings(tmp_path, "list").stdout


@pytest.mark.parametrize(
    ("key", "words", "said", "written"),
    [
        ("theme", ["Dark"], "dark", 'theme = "dark"'),
        ("text_size", ["150"], "150", "text_size = 150"),
        ("sound", ["on"], "yes", "sound = true"),
        (
            "quiet_queues",
            ["Sales", "Підтримка, 2"],
            "Sales\nПідтримка, 2",
            'quiet_queues = ["Sales", "Підтримка, 2"]',
        ),
        ("quiet_hours", ["20:00-08:00"], "20:00-08:00", 'quiet_hours = "20:00-08:00"'),
        ("dial_rules", ["+421 Office", "PT Lisbon"], "+421 Office\nPT Lisbon", "dial_rules = ["),
    ],
)
def test_a_choice_is_made_read_and_taken_back(
    tmp_path: Path, key: str, words: list[str], said: str, written: str
) -> None:
    assert settings(tmp_path, "set", key, *words).returncode == 0
    assert settings(tmp_path, "get", key).stdout.strip() == said
    assert written in (tmp_path / "settings.toml").read_text(encoding="utf-8")
    assert settings(tmp_path, "reset", key).returncode == 0
    default = CHOICES[key].default
    value = json.loads(settings(tmp_path, "get", key, "--json").stdout)
    assert value == (list(default) if isinstance(default, tuple) else default)


def test_a_list_can_be_emptied(tmp_path: Path) -> None:
    settings(tmp_path, "set", "favourites", "Office/101")
    assert settings(tmp_path, "set", "favourites").returncode == 0
    assert "favourites = []" in (tmp_path / "settings.toml").read_text()


def test_what_the_user_wrote_stays(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_text(WRITTEN)
    assert settings(tmp_path, "set", "sound", "yes").returncode == 0
    wanted = WRITTEN.replace('"a slip"\n', '"a slip"\nsound = true\n')
    # An account that was written by hand is given its id by the first change.
    assert file.read_text().startswith(wanted)


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (
            ("set", "text_size", "9"),
            "“text_size” can't be “9”. It can be: a number from 75 to 200.",
        ),
        (("set", "text_size", "large"), "a number from 75 to 200"),
        (("set", "text_size", "--", "--90"), "a number from 75 to 200"),
        (("set", "text_size", "1" * 5000), "a number from 75 to 200"),
        (("set", "sound", "perhaps"), "It can be: yes, no."),
        (("set", "theme"), "It can be: system, light, dark."),
        (("set", "quiet_days", "mon", "someday"), "days: mon, tue"),
        (("set", "hotkey_dial", "Ctrl"), "keys such as"),
        (("set", "thme", "dark"), "Is “theme” meant?"),
        (("get", "zzz"), "callpop settings list"),
    ],
)
def test_a_slip_is_told(tmp_path: Path, words: tuple[str, ...], why: str) -> None:
    done = settings(tmp_path, *words)
    assert done.returncode == 2
    assert why in done.stderr
    assert done.stderr.count("\n") == 1
    assert not (tmp_path / "settings.toml").exists()


def test_a_broken_file_is_never_written_over(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_text("[app]\ntheme = \n")
    for words in (("set", "sound", "yes"), ("get", "sound"), ("list",)):
        done = settings(tmp_path, *words)
        assert done.returncode == 1
        assert "line 2" in done.stderr
    assert file.read_text() == "[app]\ntheme = \n"
