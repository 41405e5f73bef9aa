"""Made-up findings for the page "Will I see the next call?"."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from callpop.checks import (
    Check,
    Finding,
    Remedy,
    TrialResult,
    absent,
    good,
    off,
    trouble,
    unknown,
)
from callpop.telephony.sentence import NOTHING, Sentence, say


async def nothing() -> None:
    """Mends nothing."""


@dataclass
class SampleCheck:
    """Finds what it is told to; ``gate`` keeps it from answering until it is set."""

    key: str
    title: Sentence
    finding: Finding
    gate: asyncio.Event | None = None
    looks: list[bool] = field(default_factory=list)
    """Whether each look was a gentle one."""

    async def look(self, *, gently: bool = False) -> Finding:
        """What was told."""
        self.looks.append(gently)
        if self.gate is not None:
            await self.gate.wait()
        return self.finding


@dataclass
class SampleCheckup:
    """Checks and a test call of one's own."""

    all: list[SampleCheck] = field(default_factory=list)
    result: TrialResult = field(
        default_factory=lambda: TrialResult(
            good(
                say(
                    "The test call is here: its card after {card} ms, its notification after "
                    "{note} ms.",
                    card=24,
                    note=9,
                )
            ),
            0.002,
            0.024,
            0.009,
        )
    )
    asked: list[str] = field(default_factory=list)
    told: list[Callable[[], None]] = field(default_factory=list)

    def checks(self) -> Sequence[Check]:
        """Those given."""
        return self.all

    async def place_call(self) -> TrialResult:
        """The one given."""
        self.asked.append("call")
        return self.result

    def end_call(self) -> None:
        """Noted."""
        self.asked.append("end")

    def subscribe(self, told: Callable[[], None]) -> Callable[[], None]:
        """``told`` is called by whoever changes something."""
        self.told.append(told)
        return lambda: self.told.remove(told)

    def card_drawn(self, call_id: str) -> None:
        """Noted."""
        self.asked.append(f"card {call_id}")


def a_check(key: str, title: str, finding: Finding) -> SampleCheck:
    """A check that finds this."""
    return SampleCheck(key, Sentence(title), finding)


def all_good() -> SampleCheckup:
    """Nothing is left to do."""
    file = "File: /home/olena/.config/autostart/callpop.desktop"
    return SampleCheckup(
        [
            a_check("account:Office", "Office", good(say("Online: Vega tells Callpop of calls."))),
            a_check("pop-ups", "Pop-ups", good(say("Calls show as cards and as notifications."))),
            a_check(
                "notifications", "Notifications", good(say("gnome-shell 43.9 shows notifications."))
            ),
            a_check("do-not-disturb", "Do not disturb", good(say("“Do not disturb” is off."))),
            a_check("tray", "Tray icon", good(say("The icon is in the tray."))),
            a_check(
                "hotkeys",
                "Hotkeys",
                good(say("They reach Callpop over any program: Ctrl+Alt+D, Ctrl+Alt+S.")),
            ),
            a_check("keyring", "Keyring", good(say("The keyring keeps what it is given."))),
            a_check(
                "autostart",
                "Start at log-in",
                good(
                    say("Callpop starts when you log in, without opening a window."),
                    say(file),
                    Remedy(say("Switch it off"), nothing),
                ),
            ),
        ]
    )


def with_troubles() -> SampleCheckup:
    """Something of every kind."""
    mend = Remedy(say("Settings…"), nothing)
    return SampleCheckup(
        [
            a_check("account:Office", "Office", good(say("Online: Vega tells Callpop of calls."))),
            a_check(
                "account:Склад",
                "Склад",
                trouble(
                    say(
                        "Vega refused the API key: check it under Settings → Integration → Other "
                        "CRM system."
                    ),
                    NOTHING,
                    mend,
                    Remedy(say("Try again"), nothing),
                ),
            ),
            a_check(
                "pop-ups",
                "Pop-ups",
                trouble(
                    say("Pop-ups are paused until 14:00."),
                    NOTHING,
                    Remedy(say("Resume"), nothing),
                ),
            ),
            a_check(
                "notifications",
                "Notifications",
                trouble(
                    say("No notification service is running."),
                    say(
                        "Callpop's own cards serve instead. For notifications, install and start "
                        "a notification service, such as dunst, mako or xfce4-notifyd."
                    ),
                ),
            ),
            a_check(
                "do-not-disturb",
                "Do not disturb",
                absent(say("Nothing shows notifications here, so nothing keeps them back.")),
            ),
            a_check(
                "wake",
                "After sleep",
                unknown(say("There was no answer in 12 seconds.")),
            ),
            a_check(
                "autostart",
                "Start at log-in",
                off(
                    say(
                        "Callpop does not start when you log in: no call is seen until you start "
                        "it."
                    ),
                    say("Switch it on if you want it always there."),
                    Remedy(say("Switch it on"), nothing),
                ),
            ),
        ],
        TrialResult(
            trouble(
                say(
                    "The test call reached Callpop after {heard} ms and did not pop up. {why}",
                    heard=12,
                    why=say("Pop-ups were muted until {time}.", time="14:00"),
                ),
                NOTHING,
                Remedy(say("Resume"), nothing),
            ),
            0.012,
        ),
    )
