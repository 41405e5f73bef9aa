from dataclasses import replace

from tests.desk.office import status

from callpop.desk.account_view import accounts_view
from callpop.telephony.sentence import say
from callpop.telephony.status import AccountStatus, LinkState


def accounts(*states: LinkState) -> list[AccountStatus]:
    return [status(f"Account {n}", state) for n, state in enumerate(states)]


ONLINE, WAITING, REFUSED = LinkState.ONLINE, LinkState.WAITING, LinkState.REFUSED


def test_few_accounts_have_a_line_each() -> None:
    two = accounts(ONLINE, ONLINE)
    assert accounts_view(two).alone == tuple(two)
    assert accounts_view(two).together == ()


def test_accounts_that_are_well_share_a_line() -> None:
    five = accounts(ONLINE, ONLINE, REFUSED, ONLINE, WAITING)
    view = accounts_view(five)
    assert view.alone == (five[2], five[4])
    assert view.together == (five[0], five[1], five[3])
    assert not view.brief


def test_what_an_account_has_to_tell_is_not_lost_among_the_well() -> None:
    five = accounts(*[ONLINE] * 5)
    five[1] = replace(five[1], detail=say("The key travels in clear."))
    view = accounts_view(five)
    assert view.alone == (five[1],)
    assert len(view.together) == 4


def test_many_cut_off_accounts_are_told_briefly() -> None:
    assert not accounts_view(accounts(ONLINE, WAITING, WAITING, REFUSED, REFUSED)).brief
    assert accounts_view(accounts(ONLINE, WAITING, WAITING, WAITING, REFUSED)).brief
