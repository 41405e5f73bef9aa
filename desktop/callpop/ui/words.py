"""From what the other rooms say to the agent's language."""

from PySide6.QtCore import QCoreApplication

from callpop.telephony.commands import Verdict
from callpop.telephony.model import PresenceState
from callpop.telephony.sentence import Sentence, Value, say
from callpop.telephony.status import LinkState
from callpop.telephony.text import isolated
from callpop.ui.clock_text import time_of_day


def translate(sentence: Sentence) -> str:
    """``sentence`` in the agent's language; in English where nobody translated it (well)."""
    if not sentence.template:
        return ""
    count = -1 if sentence.count is None else sentence.count
    template = QCoreApplication.translate("Sentence", sentence.template, None, count)
    if template == sentence.template:
        template = sentence.english
    try:
        return sentence.filled(template, _value)
    except (KeyError, IndexError, ValueError):
        return sentence.filled(sentence.english, _value)


def _value(value: Value) -> str:
    if isinstance(value, Sentence):
        return translate(value)
    return isolated(value) if isinstance(value, str) else time_of_day(value)


def and_more(count: int) -> Sentence:
    """What a list leaves out."""
    return say("and {count} more", count=count)


def link_state(state: LinkState) -> str:
    """An account's state in a word."""
    return {
        LinkState.ONLINE: QCoreApplication.translate("State", "online"),
        LinkState.CONNECTING: QCoreApplication.translate("State", "connecting"),
        LinkState.WAITING: QCoreApplication.translate("State", "retrying"),
        LinkState.REFUSED: QCoreApplication.translate("State", "needs you"),
        LinkState.OFFLINE: QCoreApplication.translate("State", "offline"),
    }[state]


def presence_state(state: PresenceState) -> str:
    """A colleague's state in a word."""
    return {
        PresenceState.AVAILABLE: QCoreApplication.translate("State", "available"),
        PresenceState.RINGING: QCoreApplication.translate("State", "ringing"),
        PresenceState.BUSY: QCoreApplication.translate("State", "busy"),
        PresenceState.AWAY: QCoreApplication.translate("State", "away"),
        PresenceState.OFFLINE: QCoreApplication.translate("State", "offline"),
        PresenceState.UNKNOWN: QCoreApplication.translate("State", "unknown"),
    }[state]


def verdict(of: Verdict) -> str:
    """What became of a command, where the PBX said nothing itself."""
    return {
        Verdict.ACCEPTED: QCoreApplication.translate("State", "Done."),
        Verdict.REFUSED: QCoreApplication.translate("State", "The PBX refused."),
        Verdict.UNKNOWN: QCoreApplication.translate(
            "State", "The PBX has not answered: look at your phone."
        ),
    }[of]
