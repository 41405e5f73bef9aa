"""Why nothing pops up now, in a few words."""

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from callpop.desk.pause import Paused
from callpop.desk.quiet_hours import end_of_day
from callpop.ui.clock_text import clock, day_and_clock


def pause_words(paused: Paused, now: datetime) -> str:
    """``Quiet until 08:00.`` or ``Pop-ups are muted until 15:30.``; "" where neither is so."""
    match paused:
        case Paused(on=False):
            return ""
        case Paused(until=None, by_hours=True):
            return QCoreApplication.translate("Pause", "It is always quiet: so you chose.")
        case Paused(until=None):
            return QCoreApplication.translate("Pause", "Pop-ups are muted.")
        case Paused(by_hours=True):
            text = QCoreApplication.translate("Pause", "Quiet until {time}.")
        case Paused(until=until) if until == end_of_day(now):
            text = QCoreApplication.translate("Pause", "Pop-ups are muted for today.")
        case _:
            text = QCoreApplication.translate("Pause", "Pop-ups are muted until {time}.")
    return text.format(time=_time(paused, now))


def resume_words(paused: Paused, now: datetime) -> str:
    """What the menu offers to end it."""
    match paused:
        case Paused(until=None):
            text = QCoreApplication.translate("Pause", "Resume pop-ups")
        case Paused(by_hours=True):
            text = QCoreApplication.translate("Pause", "Resume pop-ups (quiet until {time})")
        case Paused(until=until) if until == end_of_day(now):
            text = QCoreApplication.translate("Pause", "Resume pop-ups (muted for today)")
        case _:
            text = QCoreApplication.translate("Pause", "Resume pop-ups (muted until {time})")
    return text.format(time=_time(paused, now))


def _time(paused: Paused, now: datetime) -> str:
    until = paused.until
    if until is None:
        return ""
    # Within a day the hour says it all.
    return clock(until) if until - now < timedelta(days=1) else day_and_clock(until, now)
