"""The quick part of the fuzzing; the long one is ``make fuzz``."""

from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.fuzz.cases import FOUND, read, written
from tests.fuzz.machine import Machine, replayed
from tests.fuzz.mutations import mutated
from tests.fuzz.run import smaller
from tests.fuzz.subjects import SUBJECTS

from callpop.pbx.contract.steps import Opens, Says

every_translator = pytest.mark.parametrize("name", sorted(SUBJECTS))
CASES = sorted(FOUND.glob("*.json"))
ALL = list(HealthCheck)


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_what_was_found_before_breaks_nothing_any_more(path: Path) -> None:
    replayed(SUBJECTS[path.stem.partition("-")[0]], read(path.read_text("utf-8")))


@every_translator
@settings(max_examples=100, deadline=None, derandomize=True, suppress_health_check=ALL)
@given(chance=st.randoms(use_true_random=False), steps=st.integers(1, 40))
def test_nothing_breaks_a_translator(name: str, chance: Random, steps: int) -> None:
    Machine(SUBJECTS[name], chance).run(steps)


@every_translator
@pytest.mark.parametrize("seed", range(3))
def test_nothing_breaks_a_translator_in_a_long_day(name: str, seed: int) -> None:
    Machine(SUBJECTS[name], Random(seed)).run(1_500)


@every_translator
def test_every_translator_has_recordings_that_it_understands(name: str) -> None:
    """Else what is spoilt of them would be nothing."""
    conversations = SUBJECTS[name].conversations
    assert len(conversations) >= 10
    understood = 0
    for conversation in conversations:
        machine = Machine(SUBJECTS[name], Random(0))
        for step in [*machine.login(), *map(machine.here, conversation)]:
            machine.take(step)
        machine.end()
        understood += bool(machine.bench.states)
    # Some tell of no call: a pause, a call that was refused.
    assert understood >= len(conversations) * 0.8


def test_a_case_is_written_and_read() -> None:
    machine = Machine(SUBJECTS["xvb"], Random(3))
    other = Machine(SUBJECTS["meetip"], Random(4))
    for one in (machine, other):
        one.run(500)
        assert read(written(one.taken)) == one.taken


def test_what_breaks_is_found_and_made_small(monkeypatch: pytest.MonkeyPatch) -> None:
    subject = SUBJECTS["phonet"]
    kind = type(subject.connector())
    whole = kind.received

    def fragile(self: object, channel: str, data: str | bytes, now: object) -> object:
        if b"\xff" in (data if isinstance(data, bytes) else b""):
            raise KeyError(channel)
        return whole(self, channel, data, now)  # type: ignore[arg-type]

    monkeypatch.setattr(kind, "received", fragile)
    for seed in range(50):
        machine = Machine(subject, Random(seed))
        try:
            machine.run(400)
        except KeyError:
            break
    else:
        raise AssertionError("fifty days, and the fault was not found")
    small = smaller(subject, machine.taken, KeyError)
    assert [type(step) for step in small] == [Opens, Says]


def test_a_message_is_spoilt_in_every_way() -> None:
    text = '{"event": "call.dial", "uuid": "1.1", "leg": {"ext": "001"}}'
    spoilt = [mutated(Random(seed), text) for seed in range(300)]
    assert len(set(spoilt)) > 200
    assert {type(one) for one in spoilt} == {str, bytes}
    assert any("NaN" in one for one in spoilt if isinstance(one, str))
    assert any("\ud800" in one or "\\ud800" in one for one in spoilt if isinstance(one, str))
