"""A dial rule that can't be followed is told with its line."""

from pathlib import Path

from callpop.accounts.settings import SettingsFile
from callpop.rule_check import problems_with_rules

SETTINGS = """schema = 1

[app]
theme = "dark"
dial_rules = [
    "+421 Office",
    "SK Nobody", 'nonsense',
]

[[account]]
name = "Office"
kind = "phonet"
"""


def test_each_rule_by_its_line(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_text(SETTINGS, encoding="utf-8")
    settings = SettingsFile(file).load()
    first, second = map(str, problems_with_rules(settings, file))
    assert first == (
        f"{file}, line 7: the dial rule “SK Nobody” is not followed. There is no account "
        "named “Nobody”. There are: Office."
    )
    assert second.startswith(f"{file}, line 7: the dial rule “nonsense” is not followed. A ")
    file.write_text(SETTINGS.replace("nonsense", "PT Office").replace("Nobody", "office"), "utf-8")
    assert problems_with_rules(SettingsFile(file).load(), file) == []


def test_a_file_that_went_meanwhile_costs_the_line_alone(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_text(SETTINGS, encoding="utf-8")
    settings = SettingsFile(file).load()
    file.unlink()
    assert len(problems_with_rules(settings, file)) == 2


def test_a_file_of_nonsense_is_told_of_in_few_sentences(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_text(f"[app]\ndial_rules = {['nonsense'] * 10_000}\n", encoding="utf-8")
    assert len(problems_with_rules(SettingsFile(file).load(), file)) == 20
