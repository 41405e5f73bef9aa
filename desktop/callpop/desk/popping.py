"""Whether a call may pop up: decided once, for cards, notes, sound and the CRM alike."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import tzinfo

from callpop.desk import wording
from callpop.desk.pause import Pause, Paused
from callpop.desk.remembering import Remembered
from callpop.preferences import Preferences
from callpop.telephony.calls import CallChange
from callpop.telephony.model import Call, CallState, Direction
from callpop.telephony.sentence import NOTHING, Sentence, say

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class PopRules:
    """Which calls the agent wants to be told of."""

    incoming: bool = True
    outgoing: bool = True
    internal: bool = True
    quiet_queues: frozenset[str] = frozenset()
    """Names and numbers of queues and groups, folded."""

    @classmethod
    def of(cls, chosen: Preferences) -> "PopRules":
        """As the settings say."""
        return cls(
            chosen.incoming_calls,
            chosen.outgoing_calls,
            chosen.internal_calls,
            frozenset(map(_folded, chosen.quiet_queues)) - {""},
        )

    def against(self, call: Call) -> Sentence:
        """Why ``call`` does not pop up by these rules; nothing where it does."""
        if call.direction is Direction.INTERNAL and not self.internal:
            return say("Calls between colleagues don't pop up: so it is chosen in the settings.")
        if not wording.incoming(call):
            if not self.outgoing:
                return say("Calls that you place don't pop up: so it is chosen in the settings.")
        elif call.direction is not Direction.INTERNAL and not self.incoming:
            return say("Calls from outside don't pop up: so it is chosen in the settings.")
        group = call.group
        for name in (group and group.name, group and group.extension, call.queue):
            if name and _folded(name) in self.quiet_queues:
                return say("{queue} is a quiet queue: its calls don't pop up.", queue=name)
        return NOTHING


@dataclass(slots=True)
class _Entry:
    call: Call
    by_rule: Sentence
    by_pause: Sentence
    """It began while pop-ups were muted."""
    said: bool | None = None
    """Whether the agent wants to be told of this very call; None where they said nothing."""

    @property
    def why_not(self) -> Sentence:
        if self.said is not None:
            return NOTHING if self.said else say("You muted this call.")
        return self.by_rule or self.by_pause


class Popping:
    """Decides of every call when it is first heard of.

    The rules are asked again when a call's direction or queue turn out to be others. What began
    in quiet hours or while pop-ups were muted, and rings when that is over, may pop up then.
    """

    def __init__(self, pause: Pause, zone: tzinfo | None = None) -> None:
        self._pause = pause
        self._zone = zone
        self._entries = Remembered[_Entry](lambda old: old.call.over)
        self.rules = PopRules()

    def take(self, change: CallChange) -> None:
        """A call is new or changed; to be told before who asks :meth:`allows`."""
        call = change.call
        entry = self._entries.follow(change, _join)
        if entry is None:
            if not call.mine:
                return
            pause = self._pause.state
            by_pause = self._muted(pause) if pause.on else NOTHING
            entry = _Entry(call, self.rules.against(call), by_pause)
            self._entries[call.id] = entry
            self._log(entry)
        elif _decisive(call) != _decisive(entry.call):
            before, entry.by_rule = entry.by_rule, self.rules.against(call)
            if entry.by_rule != before:
                self._log(entry)
        entry.call = call
        self._entries.forget_old()

    def allows(self, call_id: str) -> bool:
        """Whether the call may pop up."""
        return not self.why_not(call_id)

    def why_not(self, call_id: str) -> Sentence:
        """Why the call does not pop up; nothing where it may."""
        entry = self._entries.get(call_id)
        return NOTHING if entry is None else entry.why_not

    def mute(self, call_id: str) -> None:
        """The agent wants to be told of this call no more, at whatever stage."""
        self._say(call_id, told=False)

    def recall(self, call_id: str) -> None:
        """The agent asks for this call, whatever kept it away."""
        self._say(call_id, told=True)

    def ringing(self) -> list[str]:
        """The calls that ring and are told of."""
        return [
            id
            for id, one in self._entries.items()
            if wording.rings_in(one.call) and self.allows(id)
        ]

    def release(self) -> list[Call]:
        """Pop-ups are wanted again: the calls that have waited for that, and still ring."""
        waited = [one for one in self._entries.values() if one.by_pause and _rings(one.call)]
        for one in waited:
            one.by_pause = NOTHING
        return [one.call for one in waited]

    def _say(self, call_id: str, *, told: bool) -> None:
        entry = self._entries.get(call_id)
        if entry is not None:
            entry.said = told

    def _muted(self, pause: Paused) -> Sentence:
        if pause.until is None:
            return say("Quiet hours.") if pause.by_hours else say("Pop-ups were muted.")
        time = wording.clock_time(pause.until, self._zone)
        if pause.by_hours:
            return say("Quiet hours until {time}.", time=time)
        return say("Pop-ups were muted until {time}.", time=time)

    def _log(self, entry: _Entry) -> None:
        if entry.why_not:
            # The reason alone: a name would be somebody's.
            _log.info("call %s does not pop up: %s", entry.call.id, entry.why_not.template)


def _rings(call: Call) -> bool:
    return call.state is CallState.RINGING and call.mine


def _decisive(call: Call) -> tuple[object, ...]:
    return call.direction, call.placed_by_me, call.group, call.queue


def _folded(name: str) -> str:
    return " ".join(name.casefold().split())


def _join(entry: _Entry, gone: _Entry) -> None:
    """Two calls turned out to be one."""
    if entry.said is None or gone.said is False:
        entry.said = gone.said
    entry.by_pause = entry.by_pause or gone.by_pause


Allows = Callable[[str], bool]
"""Whether the call of that id may pop up."""
