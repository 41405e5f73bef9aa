"""The history as a file that a spreadsheet opens safely."""

import csv
from collections.abc import Iterable
from datetime import datetime, tzinfo
from pathlib import Path
from typing import TextIO

from callpop.cells import safe_cell
from callpop.desk.history_store import HistoryEntry
from callpop.replacing import replacing_text

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
    "note",
    "called back",
    "spoken with",
)


def write_csv(entries: Iterable[HistoryEntry], file: TextIO, zone: tzinfo | None = None) -> int:
    """Write ``entries`` into ``file`` (opened with ``newline=""``), times in ``zone`` or the
    machine's own; how many they are."""
    writer = csv.writer(file)
    writer.writerow(COLUMNS)
    number = 0
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
            entry.note,
            _time(entry.called_back_at, zone),
            _time(entry.spoken_at, zone),
        )
        writer.writerow([safe_cell(cell or "") for cell in row])
        number += 1
    return number


def export(entries: Iterable[HistoryEntry], file: Path) -> int:
    """Write ``entries`` into the file of that name; how many they are. What was there is replaced
    once all is written.

    Raises:
        OSError: it can't be written; what was there is still there.
    """
    # The mark at the beginning is what tells a spreadsheet that the names are UTF-8.
    with replacing_text(file, "utf-8-sig", "replace") as text:
        return write_csv(entries, text)


def _time(at: datetime | None, zone: tzinfo | None) -> str:
    return "" if at is None else at.astimezone(zone).isoformat(sep=" ", timespec="seconds")
