"""Homes as earlier Callpops left them, see ``make_sample.py``."""

import hashlib
import json
import sqlite3
import tarfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from tests.upgrades.make_sample import SAMPLES

NAMES = sorted(path.name.removesuffix(".tar.xz") for path in SAMPLES.glob("*.tar.xz"))


def unpack(name: str, home: Path) -> Path:
    """The home of that name, at ``home``."""
    home.mkdir(mode=0o700, parents=True, exist_ok=True)
    with tarfile.open(SAMPLES / f"{name}.tar.xz") as archive:
        archive.extractall(home, filter="data")
    return home


def listed(name: str) -> dict[str, Any]:
    """What the Callpop that left it listed of it."""
    told: dict[str, Any] = json.loads((SAMPLES / f"{name}.json").read_text("utf-8"))
    return told


def fingerprints(home: Path) -> dict[str, str]:
    """Every file of ``home`` that is kept, byte for byte. A journal's index, and a journal with
    nothing in it, are what SQLite lays beside a database that somebody reads."""
    kept = ("*.db", "*.db-wal", "*.toml", "*.json")
    paths = (path for pattern in kept for path in home.glob(pattern))
    return {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in paths
        if path.stat().st_size
    }


def version(path: Path) -> int:
    """Of a database."""
    with closing(sqlite3.connect(path)) as db:
        number: int = db.execute("PRAGMA user_version").fetchone()[0]
        return number


def schema(db: sqlite3.Connection) -> list[tuple[str, ...]]:
    """What a database consists of; how that is written down does not matter."""
    rows = db.execute("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY 2")
    return [(kind, name, " ".join(sql.split())) for kind, name, sql in rows]


def databases(name: str) -> Iterator[tuple[str, str]]:
    """The databases of all samples: the sample's name and the file's."""
    for sample in NAMES:
        with tarfile.open(SAMPLES / f"{sample}.tar.xz") as archive:
            if name in archive.getnames():
                yield sample, name
