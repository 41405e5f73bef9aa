"""The history as a file that a spreadsheet opens safely."""

import csv
from collections.abc import Iterable
from datetime import datetime, tzinfo
from typing import TextIO

from callpop.cells import safe_cell
from callpop.desk.history_store import HistoryEntry

COLUMNS = (
    "time",
    "account",
    "direction",
    "outcome",
    "name",
    "company",
    "number",
    "extension",
    "group",
    "trunk",
    "answered by",
    "talk seconds",
    "crm",
    "id",
)


def write_csv(entries: Iterable[HistoryEntry], file: TextIO, zone: tzinfo | None = None) -> None:
    """Write ``entries`` into ``file`` (opened with ``newline=""``), times in ``zone`` or the
    machine's own."""
    writer = csv.writer(file)
    writer.writerow(COLUMNS)
    for entry in entries:
        row = (
            _time(entry.seen_at, zone),
            entry.account,
            entry.direction.value,
            entry.outcome.value if entry.outcome else "",
            entry.name,
            entry.company,
            entry.number_shown or entry.number,
            entry.extension,
            entry.group or entry.queue,
            entry.trunk,
            entry.answered_by,
            str(entry.duration),
            entry.crm_url,
            entry.id,
        )
        writer.writerow([safe_cell(cell or "") for cell in row])


def _time(at: datetime, zone: tzinfo | None) -> str:
    return at.astimezone(zone).isoformat(sep=" ", timespec="seconds")
