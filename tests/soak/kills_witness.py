"""Callpop with a witness inside: ``python -m tests.soak.kills_witness`` instead of ``callpop``.

Whatever is about to be seen of a call is told on a pipe first, so that it is known outside though
the program is killed in that very moment: a card before it is handed to the window (and once more
when it has been drawn), a note before it is handed to the notification service. So what was told
is at least what was on the screen. The program itself is not changed.

``CALLPOP_WITNESS`` is the pipe's number. ``CALLPOP_KILLED_AT`` names a moment at which the
program kills itself, where it is to be met exactly: ``drawn 2`` the second time that a card has
been drawn, ``rename settings.toml 1`` before that file is replaced for the first time.
"""

import json
import os
import signal
import sys
import time
from collections import Counter
from collections.abc import Sequence
from typing import Any

from callpop.cli.run import main
from callpop.desk.cards import CardBoard
from callpop.desk.ports import Note
from callpop.platform.notifications.chain import NotifierChain
from callpop.ui.card import CallCard
from callpop.ui.card_stack import CardStack

PIPE = "CALLPOP_WITNESS"
KILLED_AT = "CALLPOP_KILLED_AT"


class Witness:
    """Tells what is seen, and ends the program where it is to end."""

    def __init__(self, pipe: int, killed_at: str) -> None:
        self._pipe = pipe
        self._killed_at = killed_at
        self._times: Counter[str] = Counter()
        self._told: dict[str, Any] = {}

    def tell(self, what: str, call: str, **facts: object) -> None:
        """Tell it, unless nothing is new."""
        if self._told.get(f"{what} {call}") != facts:
            self._told[f"{what} {call}"] = facts
            line = {"what": what, "call": call, "at": time.monotonic(), **facts}
            os.write(self._pipe, json.dumps(line).encode() + b"\n")
            self.moment(what)

    def moment(self, what: str) -> None:
        """It is this moment now: the last one, perhaps."""
        self._times[what] += 1
        if f"{what} {self._times[what]}" == self._killed_at:
            os.kill(os.getpid(), signal.SIGKILL)

    def renamed(self, event: str, args: Sequence[object]) -> None:
        """An audit hook: what happens to files."""
        if event == "os.rename":
            self.moment(f"rename {os.path.basename(str(args[1]))}")


def _watch(witness: Witness) -> None:
    show_board, show_note, painted = CardStack.show_board, NotifierChain.show, CallCard.paintEvent

    def board(self: CardStack, board: CardBoard) -> None:
        for card in board.cards:
            call = card.call
            witness.tell(
                "card",
                call.id,
                number=call.number,
                state=call.state.value,
                outcome=call.outcome.value if call.outcome else None,
            )
        show_board(self, board)

    def note(self: NotifierChain, note: Note) -> None:
        kind, _, call_id = note.key.partition(":")
        if call_id:
            witness.tell(f"note {kind}", call_id, title=str(note.title))
        show_note(self, note)

    def paint(self: CallCard, event: Any) -> None:
        painted(self, event)
        if self.card is not None:
            witness.tell("drawn", self.card.call.id, state=self.card.call.state.value)

    CardStack.show_board, NotifierChain.show = board, note  # type: ignore[method-assign]
    CallCard.paintEvent = paint  # type: ignore[method-assign]
    sys.addaudithook(witness.renamed)


if __name__ == "__main__":
    _watch(Witness(int(os.environ.pop(PIPE)), os.environ.pop(KILLED_AT, "")))
    sys.exit(main())
