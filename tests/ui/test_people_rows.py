"""Calls and colleagues as lines of a list."""

import pytest
from tests.ui.at_work import a_call
from tests.ui.samples import NOW, entries

from callpop.telephony.changing import replace
from callpop.telephony.model import Presence, PresenceState
from callpop.ui.people_rows import call_row, entry_row, presence_row
from callpop.ui.state_icons import Mark
from callpop.ui.tokens import Tone


@pytest.mark.parametrize("state", PresenceState)
def test_a_pbxs_own_word_is_shown_as_it_is(state: PresenceState) -> None:
    row = Presence(account="Office", extension="44", state=state, words="Fuera-de-servicio")
    assert presence_row(row).note == "Fuera-de-servicio"


def test_a_call_that_rings_nowhere_does_not_look_as_if_it_did() -> None:
    row = call_row(a_call(), quiet=True)
    assert (row.note, row.mark, row.mark_tone) == ("no longer rings here", Mark.RING, Tone.UNKNOWN)
    assert call_row(a_call()).mark is Mark.RINGED_DISC


def test_a_missed_call_is_red_until_somebody_has_spoken_with_the_caller() -> None:
    missed = entries()[0]
    assert entry_row(missed, NOW).note_tone is Tone.MISSED
    for later in (replace(missed, called_back_at=NOW), replace(missed, spoken_at=NOW)):
        assert entry_row(later, NOW).note_tone is Tone.MUTED
    assert "called back" in entry_row(replace(missed, called_back_at=NOW), NOW).note
