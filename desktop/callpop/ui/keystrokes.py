"""What the hotkeys do, and the verbs of the same names: all of it from over any other program."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from shiboken6 import Shiboken

from callpop.desk.cards import CardKind, kind_of
from callpop.desk.crm import Ask, Refused
from callpop.desk.desk import Desk
from callpop.desk.origin import Origin
from callpop.hotkeys import HotkeyAction
from callpop.tasks import Tasks
from callpop.telephony.model import Call
from callpop.telephony.sentence import NOTHING, Sentence, say
from callpop.ui.announcing import Announcing
from callpop.ui.deeds import Deeds
from callpop.ui.guarded import guarded
from callpop.ui.later import Later
from callpop.ui.ports import Shell, sentence_of
from callpop.ui.spoken import spoken
from callpop.ui.toast import Toast
from callpop.ui.words import translate

if TYPE_CHECKING:
    from callpop.ui.dial_box import DialBox
    from callpop.ui.panel import Panel

FRONT_SECONDS = 0.6
"""How long a window may take to get the focus, where nothing is told before."""

_FIRST = (CardKind.INCOMING, CardKind.TALKING, CardKind.OUTGOING)

NOBODY = say("Nobody is calling.")


class Keystrokes(QObject):
    """Does what a hotkey is for; ``show_panel`` opens the window in which a question is asked."""

    def __init__(
        self,
        desk: Desk,
        deeds: Deeds,
        dial_box: "Later[DialBox]",
        announcing: Announcing,
        toast: Toast,
        shell: Shell,
        tasks: Tasks,
        show_panel: "Callable[[], Panel]",
    ) -> None:
        super().__init__()
        self._desk = desk
        self._deeds = deeds
        self._dial_box = dial_box
        self._announcing = announcing
        self._toast = toast
        self._shell = shell
        self._tasks = tasks
        self._show_panel = show_panel
        self._came_from_outside = False
        self._in_front = asyncio.Event()

    def press(self, action: HotkeyAction, time: int = 0, token: str = "") -> None:
        """A hotkey was pressed, at the X server's ``time`` or with the desktop's ``token``."""
        self._tasks.start(self.do(action, time, token), name=f"hotkey {action}")

    async def do(self, action: HotkeyAction, time: int = 0, token: str = "") -> Sentence:
        """Do it; why that was not possible, which the agent has been told by then."""
        match action:
            case HotkeyAction.DIAL:
                return await self._dial(time, token)
            case HotkeyAction.DIAL_SELECTION:
                return await self._dial_selection(time, token)
            case HotkeyAction.OPEN_RECORD:
                return await self._open_record()
            case HotkeyAction.SAY_CALLER:
                return self._say_caller()
            case HotkeyAction.PANEL:
                return self._go_to_calls(time, token)
            case HotkeyAction.PRIVATE:
                return await self.hide_names(hide=not self._shell.preferences().private)

    async def hide_names(self, *, hide: bool) -> Sentence:
        """Hide names and numbers everywhere, or show them; why that was not possible."""
        # At once: the screen may be shared while the settings are written, or can't be.
        self._desk.privacy.switch(on=hide)
        try:
            await self._shell.prefer(replace(self._shell.preferences(), private=hide))
        except Exception as error:
            return self._tell(sentence_of(error))
        self._tell(
            say("Names and numbers are hidden.") if hide else say("Names and numbers are shown.")
        )
        return NOTHING

    # The dial box.

    async def _dial(self, time: int, token: str) -> Sentence:
        box = self._dial_box.made
        if box is not None and box.isActiveWindow():
            # The same key again: as Escape.
            box.hide()
            return NOTHING
        await self._before_reading(time, token)
        text, origin = await self._selected()
        if not text:
            text, origin = await self._copied()
        if text or not self._dial_box_shown:
            self._deeds.dial_box(text, origin=origin)
        self._come_forward(time, token)
        return NOTHING

    async def _dial_selection(self, time: int, token: str) -> Sentence:
        box = self._dial_box.made
        if box is not None and box.isActiveWindow():
            return NOTHING
        await self._before_reading(time, token)
        text, origin = await self._selected()
        if text:
            self._deeds.count_down(text, origin)
            self._come_forward(time, token)
            return NOTHING
        problem = say("No number is selected.")
        text, origin = await self._copied()
        self._deeds.dial_box(text, problem, origin=origin)
        self._come_forward(time, token)
        return problem

    async def _before_reading(self, time: int, token: str) -> None:
        foreground = self._shell.foreground
        await foreground.remember()
        if foreground.reads_in_front:
            self._in_front.clear()
            self._deeds.dial_box()
            self._come_forward(time, token)
            try:
                async with asyncio.timeout(FRONT_SECONDS):
                    await self._in_front.wait()
            except TimeoutError:
                return

    async def _selected(self) -> tuple[str, Origin]:
        return self._with_number(await self._shell.foreground.selected(), Origin.SELECTION)

    async def _copied(self) -> tuple[str, Origin]:
        return self._with_number(await self._shell.foreground.copied(), Origin.CLIPBOARD)

    def _with_number(self, text: str, origin: Origin) -> tuple[str, Origin]:
        return (text, origin) if self._desk.dialer.found_in(text) else ("", Origin.AGENT)

    def _come_forward(self, time: int, token: str) -> None:
        self._came_from_outside = True
        self._shell.foreground.bring(int(self._dial_box.it.winId()), time, token)

    @property
    def _dial_box_shown(self) -> bool:
        box = self._dial_box.made
        return box is not None and Shiboken.isValid(box) and not box.isHidden()

    @guarded
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The focus goes back to where it was when the box closes, unless the agent has put it
        elsewhere meanwhile."""
        match event.type():
            case QEvent.Type.WindowActivate:
                self._in_front.set()
            # Hiding takes the focus too, before it is told; and so does the end of the box.
            case QEvent.Type.WindowDeactivate if self._dial_box_shown:
                self._in_front.clear()
            case QEvent.Type.Hide if self._came_from_outside and not event.spontaneous():
                self._came_from_outside = False
                if self._in_front.is_set():
                    self._shell.foreground.give_back()
                self._in_front.clear()
        return False

    # The present caller.

    def _caller(self) -> Call | None:
        """Who rings, the first of them; else who is talked with; else who is called."""
        calls = sorted(self._desk.live_calls(), key=lambda call: _FIRST.index(kind_of(call)))
        return next(iter(calls), None)

    async def _open_record(self) -> Sentence:
        call = self._caller()
        if call is None:
            return self._tell(NOBODY)
        result = await self._desk.open_in_crm(call.id)
        if isinstance(result, Refused):
            return self._tell(result.words)
        if isinstance(result, Ask):
            # A card has no keyboard to answer with.
            self._show_panel()
            return result.question
        return NOTHING

    def _go_to_calls(self, time: int, token: str) -> Sentence:
        panel = self._show_panel()
        panel.go_to_calls()
        self._shell.foreground.bring(int(panel.winId()), time, token)
        return NOTHING

    def _say_caller(self) -> Sentence:
        call = self._caller()
        card = self._desk.card(call.id) if call is not None else None
        if call is None or card is None:
            return self._tell(NOBODY)
        self._desk.recall(call.id)
        self._announcing.say(card)
        if not self._shell.preferences().cards:
            self._tell(say("{text}", text=spoken(card)), aloud=False)
        return NOTHING

    def _tell(self, what: Sentence, *, aloud: bool = True) -> Sentence:
        if self._toast.possible:
            self._toast.say(translate(what), aloud=aloud)
        else:
            self._shell.note(what)
        return what
