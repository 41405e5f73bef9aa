"""What boards remember of calls is bounded, and forgetting costs a flood next to nothing."""

from callpop.desk.remembering import MOST, forget_old


def test_the_oldest_that_are_done_go() -> None:
    calls = {str(n): n >= 10 for n in range(MOST + 1)}
    forget_old(calls, lambda done: done)
    assert len(calls) < MOST
    assert list(calls)[:10] == [str(n) for n in range(10)]
    assert str(MOST) in calls


def test_nothing_goes_before_there_are_too_many() -> None:
    calls = {str(n): True for n in range(MOST)}
    forget_old(calls, lambda done: done)
    assert len(calls) == MOST


def test_a_flood_is_not_looked_through_at_every_call() -> None:
    looks = 0

    def done(_: None) -> bool:
        nonlocal looks
        looks += 1
        return True

    calls: dict[str, None] = {}
    for n in range(3 * MOST):
        calls[str(n)] = None
        forget_old(calls, done)
    assert looks < 30 * MOST
