"""The fault table: each fault is a row, each row is a test."""

import time
from dataclasses import dataclass, field

from tests import figures

COLUMNS = ("Fault", "What the agent sees", "What is lost", "Until all is well")


@dataclass(kw_only=True)
class Row:
    """One fault, as its test fills it in.

    A test says what the agent saw (the very words, read off the running program), proves that
    nothing is lost, and takes the time from :meth:`mended` (or from the fault itself, where it
    ends by itself) to :meth:`well`.
    """

    part: str
    """What is at fault: the network, the PBX, the keyring …"""
    fault: str
    sees: str = ""
    lost: str = "nothing"
    seconds: float | None = None
    """None: there was never a moment in which anything was not well."""
    _began: float = field(default=0.0, repr=False)

    def mended(self) -> None:
        """The fault is over; from now on the time is taken."""
        self._began = time.monotonic()

    def well(self) -> None:
        """All is as before the fault."""
        self.seconds = time.monotonic() - self._began

    def takes(self, seconds: float) -> None:
        """The time until all was well, where the test holds the clock."""
        self.seconds = seconds

    def told(self) -> dict[str, object]:
        """What makes the same row in another process."""
        return {
            "part": self.part,
            "fault": self.fault,
            "sees": self.sees,
            "lost": self.lost,
            "seconds": self.seconds,
        }

    @property
    def cells(self) -> tuple[str, str, str, str]:
        """The row as it is printed."""
        until = "at once" if self.seconds is None else f"{self.seconds:.1f} s"
        return (f"{self.part}: {self.fault}", self.sees, self.lost, until)


def keep(rows: list[Row]) -> None:
    """Leave the table for ``make figures``."""
    rows = sorted(rows, key=lambda row: row.part)
    taken = sorted(row.seconds for row in rows if row.seconds is not None)
    lossy = sum(row.lost != "nothing" for row in rows)
    well = f"at once in {len(rows) - len(taken)}"
    if taken:
        well += f"; else median {taken[len(taken) // 2]:.1f} s, worst {taken[-1]:.1f} s"
    figures.keep(
        "faults",
        summary={
            "Faults tried": str(len(rows)),
            "Faults by which something was lost": str(lossy),
            "From the end of the fault until all is well": well,
        },
        columns=COLUMNS,
        rows=[row.cells for row in rows],
    )
