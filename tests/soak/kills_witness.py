"""Callpop with a witness inside: ``python -m tests.soak.kills_witness`` instead of ``callpop``.

Whatever is about to be seen of a call is told on a pipe first, so that it is known outside though
the program is killed in that very moment: a card or a line of the panel before a window is handed
it (and once more when the card has been drawn), a note before the notification service is. So what
was told is at least what was on the screen. What the panel says of trouble is told too. The
program itself is not changed.

It also does what an agent does in a window, when a line on standard input says so, with the call
that the window would make: see :class:`Agent`.

``CALLPOP_WITNESS`` is the pipe's number. ``CALLPOP_KILLED_AT`` names a moment at which the
program kills itself, where that is to be met exactly: ``drawn 2`` when a card has been drawn for
the second time, ``rename settings.toml 1`` before that file is replaced for the first time.
"""

import asyncio
import json
import os
import re
import signal
import sys
import threading
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Collection, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

from callpop import database
from callpop.app import App
from callpop.cli.run import main
from callpop.desk.cards import CardBoard
from callpop.desk.desk import Desk
from callpop.desk.ports import Note
from callpop.platform.notifications.chain import NotifierChain
from callpop.telephony.model import Call
from callpop.telephony.status import AccountStatus
from callpop.ui.card import CallCard
from callpop.ui.card_stack import CardStack
from callpop.ui.feeding import Feeding
from callpop.ui.panel import Panel

PIPE = "CALLPOP_WITNESS"
KILLED_AT = "CALLPOP_KILLED_AT"


class Witness:
    """Tells what is seen and done, and ends the program where it is to end."""

    def __init__(self, pipe: int, killed_at: str) -> None:
        self._pipe = pipe
        self._killed_at = killed_at
        self._times: Counter[str] = Counter()
        self._told: dict[str, Any] = {}

    def see(self, what: str, call: str, **facts: object) -> None:
        """A call is seen; told unless nothing is new."""
        if self._told.get(f"{what} {call}") != facts:
            self._told[f"{what} {call}"] = facts
            self.tell(what, call=call, **facts)

    def tell(self, what: str, **facts: object) -> None:
        """Tell it."""
        line = {"what": what, "at": time.monotonic(), **facts}
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

    @contextmanager
    def doing(self, deed: str, **how: object) -> Iterator[None]:
        """Tell from when to when it is done."""
        self.tell("begins", deed=deed, how=how)
        try:
            yield
        except Exception as why:
            self.tell("refused", deed=deed, how=how, why=str(why))
            raise
        self.tell("done", deed=deed, how=how)


class Agent:
    """Does what an agent does in the windows, by the calls that those make."""

    def __init__(self, app: App) -> None:
        self._app = app

    async def settings(self, volume: int) -> None:
        """Turn the sound to that volume."""
        await self._app.prefer(replace(self._app.preferences(), sound_volume=volume))

    async def contact(self, name: str, number: str) -> None:
        """Write somebody into the address book."""
        await self._app.contacts.add(name, "", [number])

    async def imports(self, file: str) -> None:
        """Import contacts."""
        await self._app.contacts.take(Path(file))

    async def forget(self, number: str) -> None:
        """Forget the calls with that number."""
        await self._app.desk.past.forget(number)

    async def note(self, number: str, text: str) -> None:
        """Write a note to the call of that number."""
        (entry,) = await self._app.desk.history.search(number, limit=1)
        await self._app.desk.history.note(entry.id, text)

    async def pause(self) -> None:
        """Mute the pop-ups, and think better of it."""
        self._app.desk.pause_hour()
        self._app.desk.resume_pops()


def _listen(witness: Witness, app: App, loop: asyncio.AbstractEventLoop) -> None:
    """Do what standard input says, one thing after the other."""
    agent = Agent(app)

    async def do(deed: str, args: dict[str, Any]) -> None:
        act: Callable[..., Awaitable[None]] = getattr(agent, deed)
        with witness.doing(deed, **args):
            await act(**args)

    def read() -> None:
        for line in sys.stdin:
            told = json.loads(line)
            doing = do(told.pop("deed"), told)
            with suppress(Exception):  # It was told.
                asyncio.run_coroutine_threadsafe(doing, loop).result()

    threading.Thread(target=read, daemon=True).start()


def _watch(witness: Witness) -> None:
    show_board, show_calls = CardStack.show_board, Panel.show_calls
    show_problem = Feeding.show_problem
    show_note, painted = NotifierChain.show, CallCard.paintEvent
    start, migrate, status = App.start, database._migrate, Desk.status

    ends = {"ring": ("ringing", None), "missed": ("ended", "missed")}

    def see(what: str, call: Call) -> None:
        outcome = call.outcome.value if call.outcome else None
        witness.see(what, call.id, number=call.number, state=call.state.value, outcome=outcome)

    def board(self: CardStack, board: CardBoard) -> None:
        for card in board.cards:
            see("card", card.call)
        show_board(self, board)

    def calls(self: Panel, calls: Sequence[Call], quiet: Collection[str] = (), *why: Any) -> None:
        for call in calls:
            see("line", call)
        show_calls(self, calls, quiet, *why)

    def problem(self: Feeding, text: str) -> None:
        witness.tell("problem", text=text)
        show_problem(self, text)

    def note(self: NotifierChain, note: Note) -> None:
        kind, _, call_id = note.key.partition(":")
        if call_id:
            number = re.sub(r"\D", "", str(note.title))
            state, outcome = ends[kind]
            facts = {"number": number and f"+{number}", "state": state, "outcome": outcome}
            witness.see(f"note {kind}", call_id, **facts)
        show_note(self, note)

    def paint(self: CallCard, event: Any) -> None:
        painted(self, event)
        if self.card is not None:
            see("drawn", self.card.call)

    async def started(self: App, **how: Any) -> None:
        await start(self, **how)
        # Its lines are watched too, and it is made when it is first wanted.
        self.windows.show_panel()
        _listen(witness, self, asyncio.get_running_loop())
        witness.tell("up")

    def migrated(db: Any, migrations: Any) -> None:
        with witness.doing("migrate"):
            migrate(db, migrations)

    def session(self: Desk, told: AccountStatus) -> None:
        witness.tell("session", account=told.account, state=told.state.value)
        status(self, told)

    for owner, name, watched in (
        (CardStack, "show_board", board),
        (Panel, "show_calls", calls),
        (Feeding, "show_problem", problem),
        (NotifierChain, "show", note),
        (CallCard, "paintEvent", paint),
        (App, "start", started),
        (Desk, "status", session),
        (database, "_migrate", migrated),
    ):
        setattr(owner, name, watched)
    sys.addaudithook(witness.renamed)


if __name__ == "__main__":
    _watch(Witness(int(os.environ.pop(PIPE)), os.environ.pop(KILLED_AT, "")))
    sys.exit(main())
