"""What the agent is told of a failure is true."""

import logging

import pytest

from callpop.desk.history import HistoryError
from callpop.telephony.sentence import say
from callpop.ui.ports import sentence_of


@pytest.mark.logs_warnings("this did not work")
def test_the_log_has_the_details_of_which_the_agent_is_told(
    caplog: pytest.LogCaptureFixture,
) -> None:
    error = ImportError("of another version")
    assert "The log has the details" in str(sentence_of(error))
    (record,) = caplog.records
    assert (record.levelno, record.exc_info and record.exc_info[1]) == (logging.ERROR, error)


def test_what_a_room_has_words_for_needs_no_log(caplog: pytest.LogCaptureFixture) -> None:
    words = say("The history can't be written now.")
    assert sentence_of(HistoryError(words)) == words
    assert not caplog.records
