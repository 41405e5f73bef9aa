"""What ``callpop events`` told of calls that are over, beside what the history keeps of them."""

import json
from collections.abc import Iterable
from pathlib import Path

from callpop.desk.report import Report

SAME = (
    "account", "direction", "state", "outcome", "number", "name", "extension", "group", "queue",
    "trunk", "answered_by", "started_at", "answered_at", "ended_at", "duration",
)  # fmt: skip


class Told:
    """Writes down in ``path`` what scripts were told: not in the process that is measured."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._new: list[str] = []

    def take(self, report: Report) -> None:
        """One line of ``callpop events``."""
        call = report.get("call")
        if isinstance(call, dict) and call.get("state") == "ended":
            self._new.append(json.dumps({key: call[key] for key in ("id", *SAME)}))
        if len(self._new) >= 100:
            self.put_by()

    def put_by(self) -> None:
        """Everything is in the file."""
        with self.path.open("a") as file:
            file.writelines(f"{line}\n" for line in self._new)
        self._new.clear()


def unlike_events(path: Path, history: Iterable[Report]) -> list[str]:
    """Where the last word of a call in ``path`` is not what the ``history`` says of it."""
    told: dict[str, Report] = {}
    with path.open() as file:
        for line in file:
            call = json.loads(line)
            told[call["id"]] = call
    found: list[str] = []
    for kept in history:
        if kept["state"] != "ended":
            continue
        said = told.get(kept["id"])
        if said is None:
            found.append(f"no event told the end of {kept['account']} {kept['number']}")
            continue
        found += [
            f"the events say of {kept['account']} {kept['number']} {kept['started_at']}: "
            f"{key} {said[key]}; the history: {kept[key]}"
            for key in SAME
            if said[key] != kept[key]
        ]
    return found
