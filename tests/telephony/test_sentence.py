"""Sentences are said in English without any help, counts included."""

from datetime import time

import pytest

from callpop.telephony.sentence import NOTHING, say


@pytest.mark.parametrize(
    ("count", "said"), [(0, "0 calls"), (1, "1 call"), (2, "2 calls"), (21, "21 calls")]
)
def test_a_count_has_its_own_form_for_one(count: int, said: str) -> None:
    assert str(say("{count} calls", one="{count} call", count=count)) == said


def test_what_is_said_alike_of_one_and_of_many_need_not_be_written_twice() -> None:
    assert str(say("{count} waiting", count=1)) == "1 waiting"


def test_a_sentence_may_stand_within_another() -> None:
    agents = say("{count} agents", one="{count} agent", count=1)
    assert str(say("{agents}, {count} paused", agents=agents, count=3)) == "1 agent, 3 paused"


def test_what_a_pbx_says_is_never_a_template() -> None:
    assert str(say("It says: {words}", words="{secret} {0}")) == "It says: {secret} {0}"


def test_nothing_is_not_said() -> None:
    assert not NOTHING
    assert str(NOTHING) == ""


def test_a_time_of_day_is_written_with_24_hours() -> None:
    assert str(say("Until {time}.", time=time(9, 5))) == "Until 09:05."
