"""The floor of searches in the history: the bare FTS5 query, on the very file and the very indices
that Callpop made, asked through Python's own ``sqlite3`` on the thread that wants the answer.

Words are looked up by their beginning and digits anywhere in a number, as in Callpop; the newest
calls come first, with all their columns, as many as Callpop's list reads at once.
"""

import sqlite3
from pathlib import Path

_QUERY = """
    SELECT calls.* FROM {index} CROSS JOIN calls ON place = {index}.rowid
    WHERE {index} MATCH ? ORDER BY {index}.rowid DESC LIMIT ?
"""


class Calls:
    """The history at ``path``."""

    def __init__(self, path: Path) -> None:
        self._db = sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)

    def find(self, text: str, limit: int) -> list[tuple[object, ...]]:
        """The newest calls that ``text`` finds."""
        if text.isdigit():
            found = self._db.execute(_QUERY.format(index="call_digits"), (f'"{text}"', limit))
        else:
            words = " ".join(f'"{word}"*' for word in text.split())
            found = self._db.execute(_QUERY.format(index="call_words"), (words, limit))
        return found.fetchall()

    def newest(self, limit: int) -> list[tuple[object, ...]]:
        """The newest calls of all."""
        return self._db.execute(
            "SELECT * FROM calls ORDER BY place DESC LIMIT ?", (limit,)
        ).fetchall()
