"""A colleague's line in the list of people."""

import pytest

from callpop.telephony.model import Presence, PresenceState
from callpop.ui.people_rows import presence_row


@pytest.mark.parametrize("state", PresenceState)
def test_a_pbxs_own_word_is_shown_as_it_is(state: PresenceState) -> None:
    row = Presence(account="Office", extension="44", state=state, words="Fuera-de-servicio")
    assert presence_row(row).note == "Fuera-de-servicio"
