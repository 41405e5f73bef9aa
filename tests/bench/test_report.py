"""The report of figures that are made up: what is reached, and what a reader sees."""

from pathlib import Path

import pytest
from tests.bench import measures, report
from tests.bench.measures import Bar, Bench, Figure, percentile


def figure(**more: object) -> Figure:
    told: dict[str, object] = {"what": "Start", "unit": "ms", "ours": (30.0, 28.0, 32.0)}
    return Figure(**{**told, "floor": (20.0, 20.0, 16.0), **more})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("bar", "reached"),
    [
        (Bar(ratio=1.5), True),
        (Bar(ratio=1.49), False),
        (Bar(ratio=1.0, plus=10.0), True),
        (Bar(ratio=1.0, plus=9.9), False),
        (Bar(least_ratio=1.5), True),
        (Bar(least_ratio=1.6), False),
        (Bar(most=30.0), True),
        (Bar(most=29.9), False),
        (Bar(more=10.0), True),
        (Bar(more=9.0), False),
        (Bar(ratio=1.5, most=29.0), False),
        (Bar(), None),
    ],
)
def test_a_bar_is_held_against_the_medians(bar: Bar, reached: bool | None) -> None:
    assert figure(bar=bar).reached is reached


def test_a_ratio_is_of_one_run() -> None:
    assert figure().ratios == [1.5, 1.4, 2.0]


def test_percentiles_are_values_that_were_measured() -> None:
    hundred = [float(n) for n in range(1, 101)]
    assert [percentile(hundred, part) for part in (0.5, 0.95, 0.99, 1.0)] == [50, 95, 99, 100]
    assert percentile([7.0], 0.99) == 7.0


def test_a_report_shows_every_figure_and_what_was_missed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(measures, "KEPT", tmp_path)
    missed = figure(what="Lists <all>", bar=Bar(ratio=1.2), floor_is="bare")
    measures.keep(Bench("one", "The first", "How.", (figure(bar=Bar(most=40.0)),)))
    measures.keep(Bench("two", "The second", "So.", (missed,)))
    assert measures.kept(tmp_path)[1].figures == (missed,)
    assert report.write(tmp_path) is False
    text = (tmp_path / "report.md").read_text()
    assert "| Start | 30 ms (28–32) | 20 ms (16–20) | 1.50 × (1.40–2.00) | ≤ 40 ms | ✓ |" in text
    assert "| Lists <all> | 30 ms (28–32) | 20 ms (16–20): bare | 1.50 × (1.40–2.00) |" in text
    assert "![The second](two.svg)" in text
    picture = (tmp_path / "two.svg").read_text()
    assert "Lists &lt;all&gt;" in picture
    assert picture.count("<circle") == 2 + 6
