"""The table itself."""

import json
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest
from tests import figures
from tests.faults import table
from tests.faults.conftest import _judged, _some_only


def test_what_is_kept_is_written_between_its_marks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("KEPT", "DETAILS", "README"):
        monkeypatch.setattr(figures, name, tmp_path / name)
    figures.DETAILS.write_text("before\n<!-- faults -->\nold\n<!-- /faults -->\nafter\n")
    figures.README.write_text("<!-- faults -->\n<!-- /faults -->\n")
    rows = [table.Row(part="network", fault="a cut|cable", sees="“no\nnetwork”", seconds=1.25)]
    rows.append(table.Row(part="keyring", fault="hangs", sees="nothing"))
    table.keep(rows)

    for _ in range(2):  # Writing again changes nothing.
        assert figures.main() == 0
        details, readme = figures.DETAILS.read_text(), figures.README.read_text()
        assert details.startswith("before\n<!-- faults -->\n\n| Fault | What the agent sees |")
        assert details.endswith("<!-- /faults -->\nafter\n")
        assert "| network: a cut\\|cable | “no network” | nothing | 1.2 s |" in details
        assert "old" not in details
        assert details.index("keyring: hangs") < details.index("network:")
        assert "| Faults tried | 2 |" in readme
        assert "worst 1.2 s" in readme


def test_a_row_that_does_not_fit_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(figures, "KEPT", tmp_path)
    with pytest.raises(ValueError, match="a row of 1 cells"):
        figures.keep("x", summary={}, columns=("a", "b"), rows=[("a",)])
    assert not list(tmp_path.iterdir())
    figures.keep("x", summary={}, columns=("a",), rows=[(1,)])
    assert json.loads((tmp_path / "x.json").read_text())["rows"] == [["1"]]


def test_a_document_without_the_marks_is_left_alone() -> None:
    with pytest.raises(LookupError):
        figures.between_marks("nothing here", "faults", "new")


@pytest.mark.parametrize(
    ("keyword", "status", "some"),
    [("", 0, False), ("", 1, False), ("tls", 0, True), ("", 2, True)],
)
def test_some_of_the_faults_are_no_table(keyword: str, status: int, some: bool) -> None:
    session = SimpleNamespace(
        exitstatus=status, config=SimpleNamespace(getoption={"keyword": keyword}.get)
    )
    assert _some_only(cast("pytest.Session", session)) is some


def test_a_row_is_as_good_as_its_test() -> None:
    empty = table.Row(part="network", fault="none")
    assert _judged([empty], passed=None) == []
    assert _judged([], passed=None) == []
    with pytest.raises(AssertionError, match="what does the agent see"):
        _judged([empty], passed=True)
    with pytest.raises(AssertionError, match="fills in its row"):
        _judged([], passed=True)
    assert [one.lost for one in _judged([empty], passed=False)] == ["unknown: its test failed"]
