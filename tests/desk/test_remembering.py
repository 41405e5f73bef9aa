"""What boards remember of calls is bounded, and forgetting costs a flood next to nothing."""

import pytest
from tests.desk.office import call

from callpop.desk.remembering import MOST, Remembered
from callpop.telephony.calls import CallChange


def test_the_oldest_that_are_done_go() -> None:
    calls = Remembered[bool](lambda done: done)
    calls |= {str(n): n >= 10 for n in range(MOST + 1)}
    calls.forget_old()
    assert len(calls) < MOST
    assert list(calls)[:10] == [str(n) for n in range(10)]
    assert str(MOST) in calls


def test_nothing_goes_before_there_are_too_many() -> None:
    calls = Remembered[bool](lambda done: done)
    calls |= {str(n): True for n in range(MOST)}
    calls.forget_old()
    assert len(calls) == MOST


@pytest.mark.parametrize("over", [True, False])
def test_a_flood_is_not_looked_through_at_every_call(over: bool) -> None:
    looks = 0

    def done(_: str) -> bool:
        nonlocal looks
        looks += 1
        return over

    calls = Remembered[str](done)
    for n in range(3 * MOST):
        calls[str(n)] = ""
        for _ in range(3):
            calls.forget_old()
    assert looks < 50 * MOST
    assert (len(calls) <= MOST) is over


def test_calls_that_turn_out_to_be_one_are_remembered_as_one() -> None:
    calls = Remembered[list[str]](lambda _: False)
    calls |= {"a": ["a"], "b": ["b"], "c": ["c"]}
    one = CallChange(call(id="new"), None, ("a", "never known", "b"))
    assert calls.follow(one, list.extend) == ["a", "b"]
    other = CallChange(call(id="c"), None, ("new",))
    assert calls.follow(other, list.extend) == ["c", "a", "b"]
    assert calls == {"c": ["c", "a", "b"]}
    assert calls.follow(CallChange(call(id="stranger")), list.extend) is None
