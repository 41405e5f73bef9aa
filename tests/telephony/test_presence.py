"""The extension board."""

from tests.telephony.test_calls import at, moment

from callpop.telephony.events import PresenceEvent
from callpop.telephony.model import Presence, PresenceState
from callpop.telephony.presence import PresenceBoard


def event(state: PresenceState, seconds: float, name: str | None = None) -> PresenceEvent:
    return PresenceEvent(extension="102", state=state, at=at(seconds), name=name)


def only(board: PresenceBoard) -> Presence:
    (row,) = board.rows()
    return row


def test_a_change_is_told_once() -> None:
    board = PresenceBoard()
    assert len(board.take("Office", event(PresenceState.BUSY, 1, "Olena"), moment(1))) == 1
    assert board.take("Office", event(PresenceState.BUSY, 2), moment(2)) == []
    assert (only(board).name, only(board).since) == ("Olena", at(1))


def test_after_a_loss_everybody_is_unknown_until_heard_of_again() -> None:
    board = PresenceBoard()
    board.take("Office", event(PresenceState.BUSY, 1), moment(1))
    assert [row.state for row in board.lost("Office", moment(5))] == [PresenceState.UNKNOWN]
    assert only(board).since == at(5)
    # A PBX whose clock is slow is still believed.
    board.take("Office", event(PresenceState.AVAILABLE, 2), moment(8))
    assert only(board).state is PresenceState.AVAILABLE


def test_how_long_it_has_been_so_already_is_not_known() -> None:
    board = PresenceBoard()
    talks = PresenceEvent(extension="102", state=PresenceState.BUSY, at=at(1), begins=False)
    board.take("Office", talks, moment(1))
    assert only(board).since is None
    board.take("Office", event(PresenceState.AVAILABLE, 9), moment(9))
    assert only(board).since == at(9)
    # Told again in the middle of it, it still began when it began.
    again = PresenceEvent(extension="102", state=PresenceState.AVAILABLE, at=at(20), begins=False)
    board.take("Office", again, moment(20))
    assert only(board).since == at(9)


def test_an_account_goes_with_its_people() -> None:
    board = PresenceBoard()
    board.take("Office", event(PresenceState.BUSY, 1), moment(1))
    board.take("Vega", event(PresenceState.BUSY, 1), moment(1))
    board.forget("Office")
    assert only(board).account == "Vega"


def test_words_that_nobody_knows_are_kept_until_something_else_is_said() -> None:
    board = PresenceBoard()
    board.take("Office", event(PresenceState.BUSY, 1), moment(1))
    parked = PresenceEvent(extension="102", state=PresenceState.BUSY, at=at(2), words="Estacionado")
    (row,) = board.take("Office", parked, moment(2))
    assert (row.words, row.since) == ("Estacionado", at(1))
    assert [gone.words for gone in board.lost("Office", moment(3))] == [None]
