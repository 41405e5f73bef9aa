"""What a connector tells, in the call tracker and the extension board."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from callpop.pbx.connector import Answered, Output, Told
from callpop.telephony.calls import CallTracker
from callpop.telephony.commands import CommandAnswer
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
