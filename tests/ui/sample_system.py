"""The system around the windows and the desk behind them, without either."""

from collections.abc import Sequence
from pathlib import Path

from tests.ui.sample_checks import all_good
from tests.ui.sample_hotkeys import SampleHotkeys

from callpop.phone_links import SCHEMES, SOFTPHONE_SCHEMES, LinkStatus
from callpop.platform.foreground.nowhere import Nowhere
from callpop.telephony.sentence import NOTHING, Sentence, say


class Refusal(Exception):
    """What a room would raise."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.sentence = say("{words}", words=words)


class SampleSwitch:
    """On or off, unless ``refuses`` says why not."""

    def __init__(self, *, on: bool = False) -> None:
        self.on = on
        self.refuses = ""

    async def is_on(self) -> bool:
        """As it was switched."""
        return self.on

    async def turn(self, *, on: bool) -> None:
        """Switch it."""
        if self.refuses:
            raise Refusal(self.refuses)
        self.on = on


class SampleFiles:
    """Files that nobody has."""

    def __init__(self) -> None:
        self.settings = Path("/home/olena/.config/callpop/settings.toml")
        self.folders: Sequence[Path] = (
            Path("/home/olena/.config/callpop"),
            Path("/home/olena/.local/share/callpop"),
        )
        self.trouble: Sentence = NOTHING
        self.warnings: Sequence[Sentence] = ()
        self.opened: list[Path] = []
        self.refuses = ""

    async def open(self, path: Path) -> None:
        """Counts."""
        if self.refuses:
            raise Refusal(self.refuses)
        self.opened.append(path)


class SampleCalls:
    """So many calls, whatever is asked."""

    def __init__(self, kept: int = 0) -> None:
        self.kept = kept
        self.forgotten: list[str] = []

    async def older_than(self, days: int) -> int:
        """All of them."""
        return self.kept

    async def with_number(self, number: str) -> int:
        """All of them."""
        return self.kept

    async def forget(self, number: str) -> Sentence:
        """Counts."""
        self.forgotten.append(number)
        return say("They are deleted.")


class SampleKnown:
    """Two queues and two colleagues."""

    def queues(self) -> Sequence[str]:
        """Two."""
        return ("Підтримка", "Sales")

    def people(self) -> Sequence[str]:
        """Two."""
        return ("Office/101", "Office/102")


class SampleLinks:
    """A browser opens them, until Callpop does."""

    def __init__(self) -> None:
        self.ours: Sequence[str] = ()
        self.refuses = ""

    async def statuses(self) -> Sequence[LinkStatus]:
        """As they were registered."""
        return [
            LinkStatus(scheme, scheme in self.ours, "" if scheme in self.ours else "Firefox")
            for scheme in SCHEMES + SOFTPHONE_SCHEMES
        ]

    async def register(self, *, softphone: bool = False) -> Sentence:
        """Nothing is left to do."""
        if self.refuses:
            raise Refusal(self.refuses)
        self.ours = SCHEMES + SOFTPHONE_SCHEMES if softphone else SCHEMES
        return NOTHING

    async def unregister(self) -> None:
        """As it was."""
        self.ours = ()


class SampleSupport:
    """Makes reports of nothing."""

    suggestion = "callpop-report-20260302-110000.zip"

    def __init__(self) -> None:
        self.saved: list[Path] = []
        self.refuses = ""

    async def save(self, path: Path) -> Sentence:
        """Keeps where it was to be."""
        if self.refuses:
            raise Refusal(self.refuses)
        self.saved.append(path)
        return say("The report is saved as {file}.", file=path)


class SampleTrayItems:
    """A desktop whose only tray, if any, is of the older kind."""

    async def host(self) -> str | None:
        """None of this kind."""
        return ""

    async def has_ours(self) -> bool:
        """There is nothing that could."""
        return False


class SampleSystem:
    """All of it."""

    def __init__(self) -> None:
        self.hotkeys = SampleHotkeys()
        self.foreground = Nowhere()
        self.files = SampleFiles()
        self.support = SampleSupport()
        self.autostart = SampleSwitch()
        self.phone_links = SampleLinks()
        self.calls = SampleCalls()
        self.known = SampleKnown()
        self.checkup = all_good()
        self.played = 0
        self.noted: list[Sentence] = []
        self.silent = ""

    def note(self, what: Sentence) -> None:
        """Keeps it."""
        self.noted.append(what)

    async def play_sound(self) -> None:
        """Counts."""
        if self.silent:
            raise Refusal(self.silent)
        self.played += 1
