"""The address book into a file for other programs."""

import sqlite3
from enum import StrEnum
from pathlib import Path
from typing import TextIO

from callpop.contacts import search
from callpop.contacts.csv_file import write_csv
from callpop.contacts.vcard import write_vcards


class Format(StrEnum):
    """How contacts are written."""

    CSV = "csv"
    VCARD = "vcard"

    @classmethod
    def of(cls, file: Path) -> "Format":
        """What a file of that name holds."""
        return cls.VCARD if file.suffix.lower() in (".vcf", ".vcard") else cls.CSV


def write_all(db: sqlite3.Connection, file: TextIO, format: Format) -> int:
    """Write everybody into ``file`` (opened with ``newline=""``); how many they are."""
    if format is Format.VCARD:
        write_vcards(search.everybody(db), file)
    else:
        write_csv(search.everybody(db), file, search.most_phones(db))
    return search.count(db)
