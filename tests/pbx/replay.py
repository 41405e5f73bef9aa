"""Plays a recorded conversation through a connector and the call tracker."""

import json
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from callpop.pbx.connector import Answered, Connector, Output, Told
from callpop.telephony.calls import CallTracker
from callpop.telephony.commands import CommandAnswer, Dial
from callpop.telephony.events import LegEvent, PresenceEvent
from callpop.telephony.model import Call, Presence
from callpop.telephony.moment import Moment
from callpop.telephony.presence import PresenceBoard

ACCOUNT = "Office"
START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def moment(seconds: float) -> Moment:
    return Moment(START + timedelta(seconds=seconds), 1_000 + seconds)


@dataclass
class Replay:
    """What came out in the end."""

    tracker: CallTracker = field(default_factory=CallTracker)
    board: PresenceBoard = field(default_factory=PresenceBoard)
    outputs: list[Output] = field(default_factory=list)
    ids: dict[str, None] = field(default_factory=dict)
    answers: list[CommandAnswer] = field(default_factory=list)

    @property
    def calls(self) -> list[Call]:
        found = [call for i in self.ids if (call := self.tracker.get(i)) is not None]
        return [call for call in found if call.mine]

    @property
    def presence(self) -> dict[str, Presence]:
        return {row.extension: row for row in self.board.rows()}

    def take(self, outputs: list[Output], now: Moment) -> None:
        self.outputs += outputs
        for output in outputs:
            match output:
                case Told(LegEvent() as event):
                    for change in self.tracker.take(ACCOUNT, event, now):
                        self.ids[change.call.id] = None
                        for gone in change.absorbed:
                            self.ids.pop(gone, None)
                case Told(PresenceEvent() as event):
                    self.board.take(ACCOUNT, event, now)
                case Answered(answer):
                    self.answers.append(answer)
                case _:
                    pass


def replay(connector: Connector, path: Path) -> Replay:
    """The conversation of ``path`` (its first line describes it), up to its last line."""
    result = Replay()
    result.tracker.know(ACCOUNT, "UA")
    for channel in connector.channels:
        result.take(connector.opened(channel.name, moment(0)), moment(0))
        result.take(connector.ponged(channel.name, moment(0)), moment(0))
    requests = 0
    now = moment(0)
    for line in path.read_text().splitlines()[1:]:
        row = json.loads(line)
        now = moment(row["t"])
        for change in result.tracker.elapsed(now):
            result.ids[change.call.id] = None
        result.take(connector.elapsed(now), now)
        if "in" in row:
            result.take(connector.received(row["channel"], row["in"], now), now)
        else:
            requests += 1
            asked = json.loads(row["out"])
            result.take(connector.command(Dial(str(requests), asked["to"]), now), now)
    # What follows from silence alone.
    for wait in (2.0, 60.0):
        later = Moment(now.wall + timedelta(seconds=wait), now.ticks + wait)
        result.tracker.elapsed(later)
    return result
