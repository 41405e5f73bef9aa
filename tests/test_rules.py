"""House rules that neither ruff nor import-linter can hold."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "desktop" / "callpop"

LINE_LIMIT = 440
"""A file past 400 lines is looked at; one past this is split, or named below."""
LONGER: dict[str, str] = {}
"""Files that may be longer, and why."""

NESTED_LOOPS = {"exec", "exec_", "processEvents", "asyncSlot", "PySide6.QtCore.QEventLoop"}
BARE_TASKS = {"create_task", "ensure_future"}
WALL_CLOCK = re.compile(r"datetime\.(now|utcnow|today)|date\.today")
VENDOR_HOST = re.compile(r"phonet\.com|vega\.ua|viptel\.(ua|com)|meetip\.|xvb\.(ua|com)")
VENDORS = {"phonet", "vega", "viptel", "meetip", "xvb", "asterisk"}


def sources(*under: str) -> Iterator[Path]:
    for room in under or (".",):
        yield from sorted((PACKAGE / room).rglob("*.py"))


def names_used(path: Path) -> Iterator[tuple[str, int]]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Attribute):
            yield node.attr, node.lineno
        elif isinstance(node, ast.Name):
            yield node.id, node.lineno
        elif isinstance(node, ast.ImportFrom):
            for alias in node.names:
                yield f"{node.module}.{alias.name}", node.lineno


def uses(names: set[str], paths: Iterator[Path]) -> list[str]:
    return [
        f"{path.relative_to(ROOT)}:{line}: {name}"
        for path in paths
        for name, line in names_used(path)
        if name in names
    ]


def matches(pattern: re.Pattern[str], paths: Iterator[Path]) -> list[str]:
    return [
        f"{path.relative_to(ROOT)}:{number}: {line.strip()}"
        for path in paths
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if pattern.search(line)
    ]


def test_no_event_loop_runs_inside_another() -> None:
    assert uses(NESTED_LOOPS, sources()) == []


def test_every_task_has_an_owner() -> None:
    others = (path for path in sources() if path.name != "tasks.py")
    assert uses(BARE_TASKS, others) == []


def test_no_window_is_asked_for_its_screen() -> None:
    """``ui/screens.py`` tells why, and who is asked instead."""
    assert matches(re.compile(r"\.screen\(\)"), sources("ui")) == []


def test_the_pure_rooms_are_handed_the_time() -> None:
    assert matches(WALL_CLOCK, sources("telephony", "pbx")) == []


def test_no_file_grows_without_a_reason() -> None:
    lengths = {
        str(path.relative_to(ROOT)): len(path.read_text(encoding="utf-8").splitlines())
        for path in sources()
    }
    assert {name: lines for name, lines in lengths.items() if lines > LINE_LIMIT} == {
        name: lengths[name] for name in LONGER
    }


def test_past_the_translators_no_code_asks_which_pbx_it_is() -> None:
    beyond = ("telephony", "sessions", "accounts", "desk", "platform", "ui")
    asked = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in sources(*beyond)
        for question in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(question, ast.Compare | ast.match_case)
        for node in ast.walk(question.pattern if isinstance(question, ast.match_case) else question)
        if isinstance(node, ast.Constant) and node.value in VENDORS
    ]
    assert asked == []
    assert matches(VENDOR_HOST, sources(*beyond)) == []


def test_a_verb_does_not_wait_for_qt() -> None:
    look = "import callpop.cli, sys; print([m for m in sys.modules if m.startswith('PySide6')])"
    said = subprocess.run(
        [sys.executable, "-c", look], capture_output=True, text=True, check=True
    ).stdout
    assert said.strip() == "[]"
