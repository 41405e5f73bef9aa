"""An account's line in the panel: one line where all is well, and why where it is not."""

import pytest
from PySide6.QtWidgets import QLabel

from callpop.telephony.sentence import Sentence, say
from callpop.telephony.status import CONNECTED, AccountStatus, LinkState
from callpop.ui.account_line import AccountLine
from callpop.ui.theme import Theme

CLEAR = say("Connected. {caution}", caution="The key travels in clear.")


@pytest.mark.parametrize(
    ("state", "detail", "shown"),
    [
        (LinkState.ONLINE, CONNECTED, False),
        (LinkState.ONLINE, CLEAR, True),
        (LinkState.WAITING, say("The PBX restarts."), True),
    ],
)
def test_what_there_is_to_say_is_read(
    theme: Theme, state: LinkState, detail: Sentence, *, shown: bool
) -> None:
    status = AccountStatus(account="Office", kind="some", title="PBX", state=state, detail=detail)
    line = AccountLine(theme, status)
    read = [one.text() for one in line.findChildren(QLabel) if one.isVisibleTo(line)]
    assert (str(detail) in read) is shown
