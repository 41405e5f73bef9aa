"""Times as they are read at a glance: ``0:07``, ``14:02``, ``yesterday 17:05``."""

import re
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

_BETWEEN = re.compile(r"dddd([ .,]+)d{1,2}([ .,]+(?:'\w+' )?)M+([ .,]+(?:'\w+' )?)y")
"""What a language writes after the day of the week, after the day of a date and after its month."""


def running(since: datetime, now: datetime) -> str:
    """How long it has lasted: ``0:07``, ``3:12``, ``1:02:03``; never less than nothing."""
    return lasted(int((now - since).total_seconds()))


def lasted(seconds: int) -> str:
    """So many seconds, as :func:`running` shows them."""
    seconds = max(0, seconds)
    hours, seconds = divmod(seconds, 3600)
    minutes, seconds = divmod(seconds, 60)
    if hours:
        return f"{hours}:{minutes:02}:{seconds:02}"
    return f"{minutes}:{seconds:02}"


def spent(since: datetime, now: datetime) -> str:
    """How long it has lasted, where seconds don't matter: ``12 min``, ``3 h``, ``2 d``."""
    seconds = max(0, int((now - since).total_seconds()))
    if seconds < 60:
        return QCoreApplication.translate("Clock", "{seconds} s").format(seconds=seconds)
    if seconds < 3600:
        return QCoreApplication.translate("Clock", "{minutes} min").format(minutes=seconds // 60)
    if seconds < 86400:
        return QCoreApplication.translate("Clock", "{hours} h").format(hours=seconds // 3600)
    return QCoreApplication.translate("Clock", "{days} d").format(days=seconds // 86400)


def clock(at: datetime) -> str:
    """The time of day here: ``14:02``."""
    return time_of_day(at.astimezone().time())


def time_of_day(at: time) -> str:
    """``14:02``, or ``2:02 PM`` where people write it so."""
    return QLocale().toString(QTime(at.hour, at.minute), clock_pattern())


def clock_pattern() -> str:
    """How a time of day is written here, for Qt: by 24 hours, or by twelve where people do."""
    by_halves = "a" in QLocale().timeFormat(QLocale.FormatType.ShortFormat).lower()
    return "h:mm AP" if by_halves else "HH:mm"


def day_and_clock(at: datetime, now: datetime) -> str:
    """``14:02`` today, ``yesterday 14:02``, else with the date."""
    here, today = at.astimezone(), now.astimezone().date()
    if here.date() == today:
        return clock(at)
    if here.date() == today - timedelta(days=1):
        return QCoreApplication.translate("Clock", "yesterday {time}").format(time=clock(at))
    pattern = "d MMM" if here.year == today.year else "d MMM yyyy"
    return f"{dated(here.date(), pattern)} {clock(at)}"


def dated(day: date, pattern: str) -> str:
    """A date by Qt's ``pattern``, joined as people write it: ``9. marca``, ``9 de marzo``."""
    here = QLocale()
    if between := _BETWEEN.search(here.dateFormat(QLocale.FormatType.LongFormat)):
        for joint, written in zip(("dddd d", "d M", "M y"), between.groups(), strict=True):
            pattern = pattern.replace(joint, joint.replace(" ", written))
    return here.toString(QDate(day.year, day.month, day.day), pattern)


def until(at: datetime, now: datetime) -> str:
    """When something ends: ``15:30``, ``tomorrow 8:00``."""
    here, today = at.astimezone(), now.astimezone().date()
    if here.date() == today + timedelta(days=1):
        return QCoreApplication.translate("Clock", "tomorrow {time}").format(time=clock(at))
    return day_and_clock(at, now)
