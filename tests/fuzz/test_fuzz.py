"""The quick part of the fuzzing; the long one is ``make fuzz``."""

from dataclasses import replace
from pathlib import Path
from random import Random

import pytest
from tests.fuzz.cases import read, written
from tests.fuzz.everything import SUBJECTS
from tests.fuzz.growing import Growth, place_of
from tests.fuzz.machine import Machine, replayed
from tests.fuzz.mutations import mutated, mutated_bytes
from tests.fuzz.subject import FOUND, Subject, TooSlowError, pure
from tests.fuzz.talking import smaller_case
from tests.fuzz.translators import TRANSLATORS

from callpop.pbx.contract.steps import Opens, Says

every_translator = pytest.mark.parametrize("name", sorted(TRANSLATORS))
every_subject = pytest.mark.parametrize("name", sorted(SUBJECTS))
CASES = sorted(path for path in FOUND.glob("*/*"))


@pytest.mark.parametrize("path", CASES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_what_was_found_before_breaks_nothing_any_more(path: Path) -> None:
    name = path.parent.name
    if path.suffix == ".json":
        replayed(TRANSLATORS[name], read(path.read_text("utf-8")))
    else:
        with SUBJECTS[name].opened() as take:
            SUBJECTS[name].hold(take, path.read_bytes())


@every_subject
def test_nothing_breaks_a_subject(name: str) -> None:
    with SUBJECTS[name].opened() as take:
        growth = Growth(SUBJECTS[name], take, Random(name))
        while growth.inputs < SUBJECTS[name].quick and not growth.found:
            growth.turn()
    assert not growth.found


@every_translator
def test_nothing_breaks_a_translator_in_a_long_day(name: str) -> None:
    Machine(TRANSLATORS[name], Random(0)).run(1_500)


@every_translator
def test_every_translator_has_recordings_that_it_understands(name: str) -> None:
    """Else what is spoilt of them would be nothing."""
    conversations = TRANSLATORS[name].conversations
    assert len(conversations) >= 10
    understood = 0
    for conversation in conversations:
        machine = Machine(TRANSLATORS[name], Random(0))
        for step in [*machine.login(), *map(machine.here, conversation)]:
            machine.take(step)
        machine.end()
        understood += bool(machine.bench.states)
    # Some tell of no call: a pause, a call that was refused.
    assert understood >= len(conversations) * 0.8


def test_a_case_is_written_and_read() -> None:
    machine = Machine(TRANSLATORS["xvb"], Random(3))
    other = Machine(TRANSLATORS["meetip"], Random(4))
    for one in (machine, other):
        one.run(500)
        assert read(written(one.taken)) == one.taken


def test_what_breaks_is_found_and_made_small(monkeypatch: pytest.MonkeyPatch) -> None:
    translator = TRANSLATORS["phonet"]
    kind = type(translator.connector())
    whole = kind.received

    def fragile(self: object, channel: str, data: str | bytes, now: object) -> object:
        if b"\xff" in (data if isinstance(data, bytes) else b""):
            raise KeyError(channel)
        return whole(self, channel, data, now)  # type: ignore[arg-type]

    monkeypatch.setattr(kind, "received", fragile)
    for seed in range(50):
        machine = Machine(translator, Random(seed))
        try:
            machine.run(400)
        except KeyError as problem:
            where = place_of(problem)
            break
    else:
        raise AssertionError("fifty days, and the fault was not found")
    small = smaller_case(translator, machine.taken, where)
    assert [type(step) for step in small] == [Opens, Says]


def _fragile(data: bytes) -> None:
    assert b"((" not in data
    if data.startswith(b"slow"):
        sum(a == b for a in data for b in data)


def test_an_input_that_breaks_a_subject_is_kept_made_small(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tests.fuzz.growing.FOUND", tmp_path)
    subject = Subject("fragile", "", pure(_fragile), lambda: [b"call (1) and (2)"], ())
    growth = Growth(subject, _fragile, Random(1))
    while not growth.found:
        growth.turn()
    (kept,) = (tmp_path / "fragile").iterdir()
    assert kept.read_bytes() == b"(("


def test_an_input_that_takes_too_long_for_its_length_breaks_a_subject() -> None:
    patient = Subject("fragile", "", pure(_fragile), list, (), seconds=60.0)
    patient.hold(_fragile, b"slow" * 50)
    with pytest.raises(TooSlowError):
        replace(patient, seconds=0.0, seconds_a_byte=1e-9).hold(_fragile, b"slow" * 50)


def test_a_message_is_spoilt_in_every_way() -> None:
    text = '{"event": "call.dial", "uuid": "1.1", "leg": {"ext": "001"}}'
    spoilt = [mutated(Random(seed), text) for seed in range(300)]
    assert len(set(spoilt)) > 200
    assert {type(one) for one in spoilt} == {str, bytes}
    assert any("NaN" in one for one in spoilt if isinstance(one, str))
    assert any("\ud800" in one or "\\ud800" in one for one in spoilt if isinstance(one, str))
    assert len({mutated_bytes(Random(seed), text.encode()) for seed in range(300)}) > 200
