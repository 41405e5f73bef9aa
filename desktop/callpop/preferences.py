"""What the agent chose for the app as a whole: one list of choices, with a good default each.

They are the keys of the ``[app]`` table in ``settings.toml``.
"""

import re
from collections.abc import Callable
from dataclasses import Field, dataclass, field, fields, replace
from datetime import time
from enum import StrEnum
from typing import Any

from callpop.hotkeys import combination
from callpop.telephony.sentence import NOTHING, Sentence, say

Check = Callable[[Any], Sentence]
"""Why a value is wrong, as half a sentence; nothing where it is right."""

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
"""Days of the week as the settings name them, in the order of :meth:`datetime.date.weekday`."""

_CLOCK = r"([01]?\d|2[0-3]):([0-5]\d)"
_RULE = re.compile(r"((?:\+|00)[\d().\s-]*\d|\S+)\s+(\S.*)")
_HOURS = re.compile(rf"{_CLOCK}\s*-\s*{_CLOCK}")


class Look(StrEnum):
    """How the windows look."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Language(StrEnum):
    """What the windows speak."""

    SYSTEM = "system"
    ENGLISH = "en"
    UKRAINIAN = "uk"
    RUSSIAN = "ru"
    SLOVAK = "sk"
    PORTUGUESE = "pt"
    SPANISH = "es"


class Confirm(StrEnum):
    """Which numbers wait in the dial box until the agent presses Enter."""

    OUTSIDE = "outside"
    """What comes from outside the app, such as links; the hotkey that dials counts down."""
    ALWAYS = "always"
    """Those of a click in Callpop and of that hotkey too."""


def hours_of(text: str) -> tuple[time, time] | None:
    """From when to when, of ``20:00-08:00``; None where ``text`` is no such span."""
    found = _HOURS.fullmatch(text.strip())
    if found is None:
        return None
    a, b, c, d = map(int, found.groups())
    return time(a, b), time(c, d)


def _between(least: int, most: int) -> Check:
    def check(value: int) -> Sentence:
        if least <= value <= most:
            return NOTHING
        return say("a number from {least} to {most}", least=least, most=most)

    return check


def _hours(value: str) -> Sentence:
    right = not value.strip() or hours_of(value)
    return NOTHING if right else say("a span such as {example}", example='"20:00-08:00"')


def _days(value: tuple[str, ...]) -> Sentence:
    return NOTHING if set(value) <= set(DAYS) else say("days: {days}", days=", ".join(DAYS))


def _keys(value: str) -> Sentence:
    try:
        combination(value or "F1")
    except ValueError:
        return say("keys such as {example}", example='"Ctrl+Alt+D"')
    return NOTHING


def _checked(default: Any, check: Check) -> Any:
    return field(default=default, metadata={"check": check})


@dataclass(frozen=True, slots=True, kw_only=True)
class Preferences:
    """What the agent chose."""

    theme: Look = Look.SYSTEM
    language: Language = Language.SYSTEM
    text_size: int = _checked(100, _between(75, 200))
    """Percent of the system's own size."""

    cards: bool = True
    """Call cards, our own windows."""
    notifications: bool = True
    """Native notifications of calls."""
    incoming_calls: bool = True
    """Calls from outside pop up."""
    outgoing_calls: bool = True
    """Calls that the agent places have a card."""
    internal_calls: bool = True
    """Calls between colleagues pop up."""
    quiet_queues: tuple[str, ...] = ()
    """Names or numbers of queues and groups whose calls don't pop up."""
    quiet_hours: str = _checked("", _hours)
    """``20:00-08:00``: nothing pops up then; empty: no such hours."""
    quiet_days: tuple[str, ...] = _checked((), _days)
    """Of :data:`DAYS`: nothing pops up all day."""
    sound: bool = False
    """Callpop rings too: the desk phone does already."""
    sound_volume: int = _checked(60, _between(0, 100))
    """Percent."""
    sound_file: str = ""
    """A WAV file; empty: the built-in sound."""

    hide_on_lock: bool = True
    """Notifications show no names and numbers on the lock screen."""
    private: bool = False
    """Names and numbers are hidden everywhere: the screen is shared."""

    dial_account: str = ""
    """The account that dials unless another is chosen; empty: the first that can."""
    confirm_dialing: Confirm = Confirm.OUTSIDE
    countdown_seconds: int = _checked(3, _between(0, 10))
    """How long a call that a hotkey placed can be stopped before it is."""
    dial_rules: tuple[str, ...] = ()
    """``+421 Bratislava``, ``PT Lisbon``: beginning or country of a number, and its account."""

    hotkey_dial: str = _checked("Ctrl+Alt+D", _keys)
    """Opens the dial box."""
    hotkey_dial_selection: str = _checked("Ctrl+Alt+S", _keys)
    """Dials the selected number."""
    hotkey_open_record: str = _checked("Ctrl+Alt+R", _keys)
    """Opens the CRM record of the present caller."""
    hotkey_say_caller: str = _checked("", _keys)
    """Has the screen reader say who is calling."""
    hotkey_panel: str = _checked("", _keys)
    """Opens the panel, at the calls in progress."""
    hotkey_private: str = _checked("", _keys)
    """Switches :attr:`private`."""

    queue_warning_seconds: int = _checked(60, _between(1, 7200))
    """A caller who waits longer is shown as waiting long."""
    queue_alarm_seconds: int = _checked(180, _between(1, 7200))
    """A caller who waits longer is shown as waiting too long."""
    favourites: tuple[str, ...] = ()
    """``Office/101``: account and extension of the colleagues who stand first."""
    history_days: int = _checked(365, _between(0, 36500))
    """Calls are forgotten after so many days; 0: never."""


def renamed(chosen: Preferences, account: str, name: str) -> Preferences:
    """``chosen`` where what is said of ``account`` is said of ``name``: so it is called now."""

    def rule(text: str) -> str:
        found = _RULE.fullmatch(text.strip())
        return f"{found[1]} {name}" if found and found[2] == account else text

    def favourite(text: str) -> str:
        of, slash, extension = text.rpartition("/")
        return f"{name}{slash}{extension}" if of == account else text

    return replace(
        chosen,
        dial_account=name if chosen.dial_account == account else chosen.dial_account,
        dial_rules=tuple(map(rule, chosen.dial_rules)),
        favourites=tuple(map(favourite, chosen.favourites)),
    )


CHOICES: dict[str, Field[Any]] = {one.name: one for one in fields(Preferences)}
"""Every choice by its key."""


def problem_with(key: str, value: object) -> Sentence:
    """What ``value`` of ``key`` should be instead, as half a sentence; nothing where it is right.

    ``value`` is of the choice's own type.

    Raises:
        KeyError: there is no such choice.
    """
    check: Check | None = CHOICES[key].metadata.get("check")
    return check(value) if check is not None else NOTHING
