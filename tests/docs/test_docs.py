"""Nothing in the pages is typed in vain: every command, setting and link is there."""

import json
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import documentation
import pytest
from grammar import grammar
from tests.desk.office import call
from tests.docs.printed import PAGES, ROOT, Command, blocks, calls_in, commands_of

from callpop.account_check import asked_secrets, check_settings, setting_fields
from callpop.accounts.settings import SettingsFile
from callpop.cli import main
from callpop.cli.ending import Ending
from callpop.cli.run import whole_parser
from callpop.desk.report import call_report
from callpop.pbx.connector import PbxKind, installed_kinds

COMMANDS = ROOT / "docs" / "commands.md"
ADMINISTRATORS = ROOT / "docs" / "administrators.md"
INTEGRATORS = ROOT / "docs" / "integrators.md"
KINDS = installed_kinds()
COMMON = set.intersection(
    *({field.key for field in setting_fields(kind)} for kind in KINDS.values())
) - {"extension"}  # each means another thing by it
VERBS = {one.path for one in grammar().all() if one.path}
ALL = [command for page in PAGES for command in commands_of(page)]
EXAMPLE = "bell"  # the PBX of tests/example, which is not installed here

# Alone on a computer: no PBX, keyring or desktop has to do with what these do.
ALONE = re.compile(r"contacts |settings |account kinds|--version")


@pytest.mark.parametrize("command", ALL, ids=str)
def test_a_printed_command_can_be_typed(command: Command) -> None:
    words = [word for word in command.words if word != "…"]
    named = " ".join(words)
    if not command.typed and (named in VERBS or words[:1] == ["VERB"]):
        return
    if words and re.match("(tel|callto|sips?):", words[0]):
        words.insert(0, "tel")
    try:
        arguments = whole_parser().parse_args(words)
    except SystemExit:  # --help, --version
        return
    except Ending as ending:
        pytest.fail(f"{command}\n{ending}")
    assert not words or words[0].startswith("-") or arguments.run is not None


def test_a_wrong_command_is_found() -> None:
    assert calls_in("echo x=y | .venv/bin/callpop status --jsn >f  # so") == [("status", "--jsn")]
    with pytest.raises(Ending):
        whole_parser().parse_args(["status", "--jsn"])


def settings_in(words: tuple[str, ...]) -> dict[str, str]:
    pairs = [words[at + 1] for at, word in enumerate(words[:-1]) if word == "--set"]
    return {key: value for key, _, value in (pair.partition("=") for pair in pairs)}


@pytest.mark.parametrize(
    "command", [one for one in ALL if one.words[:2] == ("account", "add")], ids=str
)
def test_a_printed_account_can_be_added(command: Command) -> None:
    name = command.words[2] if len(command.words) > 2 else ""
    given = settings_in(command.words)
    if name == EXAMPLE or not given or "KEY" in given:
        return
    kind = KINDS[name]
    said = {key: "12" if value == "…" else value for key, value in given.items()}
    assert check_settings(kind, said)
    if secret := re.search(r"(?:printf '|echo )(\w+)=", command.line):
        assert secret[1] in {field.key for field in asked_secrets(kind)}


@pytest.mark.parametrize(
    "command", [one for one in ALL if one.words[:2] == ("account", "change")], ids=str
)
def test_a_printed_setting_can_be_changed(command: Command) -> None:
    known = {field.key for kind in KINDS.values() for field in setting_fields(kind)}
    assert settings_in(command.words).keys() <= known | {"KEY"}


def test_what_works_alone_is_typed_and_answers_as_printed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("CALLPOP_HOME", str(tmp_path / "home"))
    Path("people.csv").write_text(
        "name,phone,company\nOlena Kovalenko,099 123 45 67,Hlib & Sil\nJán Novák,+421 905 123 456,",
        encoding="utf-8",
    )
    typed = 0
    for lines, answer in with_answers(COMMANDS):
        for line in lines:
            for words in calls_in(line):
                if ALONE.match(" ".join(words)):
                    assert main(words) == 0, line
                    said = capsys.readouterr().out
                    typed += 1
                    if answer and line == lines[-1]:
                        assert as_printed("\n".join(answer)).fullmatch(said.strip()), said
    assert typed > 10


def with_answers(page: Path) -> Iterator[tuple[list[str], list[str]]]:
    """Blocks of commands, each with the block of what the last one answers, or nothing."""
    found = [[line for line in block if line] for block in blocks(page)]
    for at, block in enumerate(found):
        if calls_in(block[0]):
            following = found[at + 1] if at + 1 < len(found) else []
            yield block, following if following and not calls_in(following[0]) else []


def as_printed(answer: str) -> re.Pattern[str]:
    lines = [
        ".*" if line == "…" else re.escape(line.rstrip()) + " *" for line in answer.split("\n")
    ]
    return re.compile("\n".join(lines), re.DOTALL)


def test_every_command_has_its_place() -> None:
    printed = [" ".join(command.words) + " " for command in commands_of(COMMANDS)]
    verbs = [one.path for one in grammar().all() if one.path and not one.verbs]
    usual = {"start", "tel", "self-test"}  # callpop, callpop tel:…, callpop --self-test
    missing = [
        verb
        for verb in verbs
        if verb not in usual and not any(line.startswith(f"{verb} ") for line in printed)
    ]
    assert not missing


def table_of(page: str) -> set[str]:
    text = (ROOT / "docs" / "pbx" / page).read_text("utf-8")
    return set(re.findall(r"^\| `(\w+)` \|", text, re.MULTILINE))


@pytest.mark.parametrize("kind", KINDS.values(), ids=lambda kind: kind.name)
def test_a_page_tells_of_each_setting_of_its_pbx(kind: PbxKind) -> None:
    asked = {field.key for field in (*setting_fields(kind), *asked_secrets(kind))}
    assert table_of(f"{kind.name}.md") == asked - COMMON


def test_the_common_settings_are_told_once() -> None:
    assert table_of("index.md") == COMMON


def test_the_comparison_says_what_each_pbx_can() -> None:
    lines = (ROOT / "docs" / "pbx" / "index.md").read_text("utf-8").splitlines()
    rows = [[cell.strip() for cell in line.split("|")[1:-1]] for line in lines if "|" in line]
    named = [re.findall(r"\((\w+)\.md\)", cell) for cell in rows[0]]
    told = {row[0]: row for row in rows}
    assert sorted(name for one in named for name in one) == sorted(KINDS)
    for name, kind in KINDS.items():
        (added,) = [
            settings_in(command.words)
            for command in commands_of(ROOT / "docs" / "pbx" / f"{name}.md")
            if command.words[:2] == ("account", "add")
        ]
        secrets = {field.key: "x" * 32 for field in kind.fields if field.secret}
        can = kind.connector(check_settings(kind, added), secrets).capabilities
        column = named.index([name])
        for row, does in (
            ("Dial", can.dial),
            ("Hang up", can.hang_up),
            ("Transfer", can.transfer),
            ("Queues: who waits", can.queues),
        ):
            assert told[row][column] == ("yes" if does else "no"), (name, row)


def test_a_call_is_told_as_it_is() -> None:
    shape = call_report(call(), None).keys()
    text = INTEGRATORS.read_text("utf-8")
    (example,) = ["\n".join(one) for one in blocks(INTEGRATORS) if one[0].startswith('{"at"')]
    assert json.loads(example)["call"].keys() == shape
    table = text.partition("### A call")[2].partition("###")[0]
    names = {
        name
        for line in re.findall(r"^\| (`.*?) \|", table, re.MULTILINE)
        for name in re.findall(r"`(\w+)`", line)
    }
    assert names == shape - {"account"}


def test_labels_are_as_the_windows_have_them() -> None:
    texts = ElementTree.parse(ROOT / "resources" / "translations" / "callpop_uk.ts")
    shown = {(source.text or "").rstrip("…") for source in texts.iter("source")}
    page = (ROOT / "docs" / "agents.md").read_text("utf-8")
    labels = {label.rstrip("…") for label in re.findall(r"(?<!\*)\*([^*\n]+)\*(?!\*)", page)}
    assert len(labels) > 10
    assert labels <= shown


def test_the_printed_settings_file_can_be_read(tmp_path: Path) -> None:
    tables = [one for one in blocks(ADMINISTRATORS) if re.match(r"schema|\[", one[0])]
    file = tmp_path / "settings.toml"
    file.write_text("\n".join(line for table in tables for line in table), "utf-8")
    fields = {name: setting_fields(kind) for name, kind in KINDS.items()}
    settings = SettingsFile(file, fields).load()
    assert not settings.warnings
    (account,) = settings.accounts
    assert check_settings(KINDS[account.kind], account.settings) == account.settings


def test_what_is_to_be_made_can_be_made() -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    for page in PAGES:
        text = page.read_text("utf-8")
        named = set(re.findall(r"(?:^ {4}|`)make ([a-z-]+)", text, re.MULTILINE))
        assert named <= targets, page


@pytest.mark.parametrize("link", ["no-page.md", "pbx/index.md#no-such-place", "../tests"])
def test_a_broken_link_ends_the_build(tmp_path: Path, link: str) -> None:
    for part in ("docs", "resources/screenshots"):
        shutil.copytree(ROOT / part, tmp_path / part)
    for file in (*ROOT.glob("*.md"), ROOT / "mkdocs.yml"):
        shutil.copy(file, tmp_path)
    page = tmp_path / "docs" / "inside.md"
    good = page.read_text("utf-8")
    page.write_text(f"{good}\n[there]({link})\n", "utf-8")
    built = documentation.build(tmp_path)
    assert built.returncode != 0
    assert link.partition("#")[0] in built.stderr
    assert "Aborted with 1 warning" in built.stderr + built.stdout
