"""The real program speaks the language of its settings, and another as soon as that is chosen."""

import subprocess
import sys
from pathlib import Path

import pytest
from tests.desktop import Notifications
from tests.whole.desk_at_work import Callpop, shown_notes, until
from tests.whole.foreign_pbx import ForeignPbx, event
from translating.languages import LANGUAGES
from translating.linguist import read
from translating.texts import Key

PROJECT = Path(__file__).parents[2]


@pytest.fixture(scope="module", autouse=True)
def _compiled() -> None:
    script = PROJECT / "packaging" / "translations.py"
    subprocess.run([sys.executable, script, "compile"], check=True)


def said(code: str, context: str, source: str) -> str:
    language = next(one for one in LANGUAGES if one.code == code)
    path = PROJECT / "resources" / "translations" / f"callpop_{code}.ts"
    message = read(path, language).messages[Key(context, source)]
    assert not message.unfinished
    return message.forms[0]


def choose(callpop: Callpop, language: str) -> None:
    """As somebody does it by hand, whatever else the file says."""
    path = callpop.home / "settings.toml"
    before = path.read_text() if path.exists() else ""
    kept = [line for line in before.splitlines() if line not in ("[app]",)]
    kept = [line for line in kept if not line.startswith("language")]
    path.write_text("\n".join(["[app]", f'language = "{language}"', *kept]))


def test_windows_change_their_language_while_they_are_open(callpop: Callpop) -> None:
    callpop.home.mkdir(parents=True, exist_ok=True)
    choose(callpop, "sk")
    callpop.start()
    title = said("sk", "Wizard", "Set Callpop up")
    until("the set-up is in Slovak", lambda: any(title in name for name in callpop.windows()))
    choose(callpop, "en")
    until("it is in English", lambda: any("Set Callpop up" in one for one in callpop.windows()))
    assert not any(title in name for name in callpop.windows())
    assert callpop.stop() == 0


def test_a_call_that_rings_is_told_once_whatever_the_language(
    office: Callpop, pbx: ForeignPbx, notifications: Notifications
) -> None:
    pbx.send(event("dial"))
    until("a note is shown", lambda: notifications.ctl("count", "displayed").strip() == "1")
    choose(office, "sk")
    calls = said("sk", "Cards", "Calls")
    until("the cards are in Slovak", lambda: any(calls in name for name in office.windows()))
    assert len(shown_notes(notifications.ctl)) <= 1
    assert notifications.ctl("count", "displayed").strip() == "1"
    assert [call["state"] for call in office.calls()] == ["ringing"]
