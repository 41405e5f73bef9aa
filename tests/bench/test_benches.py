"""No bench rots: each runs, with little to do. What it measures then says nothing, and is not
looked at."""

import importlib
from pathlib import Path
from typing import Any

import pytest
from tests.bench import measures, report, run

LITTLE: dict[str, dict[str, Any]] = {
    "latency": {"SLOW_EVENTS": 2, "FAST_EVENTS": 10},
    "painting": {"CALLS": 1},
    "busy": {"_CALLS": 200},
    "rest": {"SETTLED": 2.0, "STRETCH": 0.5},
    "growth": {"WARM_UP": 20, "calls": 40, "SETTLED": 0.1},
    "start": {},
    "people": {"TEXTS": ("an", "1"), "CHANGES": 200, "SECONDS": 1},
    "contacts": {"CONTACTS": 300, "ASKED": 100, "STRANGERS": 10},
    "reconnect": {"EXTENSIONS": ("11",), "HELD": 1.0},
}
"""Sizes by the names of constants; in small letters, of ``measure``'s arguments."""
TOO_MUCH = {
    "history": "a million calls take their time to make",
    "bundle": "is made twice; tests/packaging/ looks at what it is made by",
    "peers": "other people's programs",
}


def test_every_bench_is_tried_or_says_why_not() -> None:
    assert {*LITTLE, *TOO_MUCH} == set(run.BENCHES)


@pytest.mark.parametrize("name", run.BENCHES)
def test_it_can_be_run(name: str) -> None:
    assert callable(importlib.import_module(f"tests.bench.{name}").measure)


@pytest.mark.long
@pytest.mark.parametrize("name", LITTLE)
def test_it_runs(name: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    module = importlib.import_module(f"tests.bench.{name}")
    sizes = LITTLE[name]
    for constant in filter(str.isupper, sizes):
        monkeypatch.setattr(module, constant, sizes[constant])
    bench = module.measure(1, **{key: sizes[key] for key in filter(str.islower, sizes)})
    assert bench.name == name
    assert bench.figures
    assert all(one.ours for one in bench.figures)
    monkeypatch.setattr(measures, "KEPT", tmp_path)
    measures.keep(bench)
    report.write(tmp_path)
    assert (tmp_path / f"{name}.svg").exists()
