"""The dial box: type or paste a number, a name or an extension; see what will happen; Enter."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QHideEvent, QMouseEvent

from callpop.clock import Clock
from callpop.desk.dialing import Dialer, Preview
from callpop.desk.handling import Handling
from callpop.desk.origin import Origin
from callpop.desk.privacy import Privacy
from callpop.desk.routing import Rule
from callpop.preferences import Confirm
from callpop.tasks import Tasks
from callpop.telephony.model import Call
from callpop.telephony.numbers import PhoneNumber, shown
from callpop.telephony.sentence import Sentence
from callpop.ui import dial_texts as texts
from callpop.ui.dial_countdown import Countdown
from callpop.ui.dial_eyes import Eyes
from callpop.ui.dial_input import HEED_SECONDS
from callpop.ui.dial_people import DialPeople
from callpop.ui.dial_request import Deed, DialRequest
from callpop.ui.dial_sheet import LONGEST_INPUT, DialSheet
from callpop.ui.dial_stage import Stage
from callpop.ui.guarded import guarded
from callpop.ui.theme import Theme
from callpop.ui.ticker import Ticker
from callpop.ui.tokens import Tone
from callpop.ui.words import translate


class DialBox(DialSheet):
    """Dials through a :class:`Dialer`, or hands a call on; nothing is done without the agent's
    Enter, but for the countdown that they asked for."""

    dialed = Signal()
    """The PBX took the call."""
    ruled = Signal(object)
    """A :class:`Rule` that the agent made: it holds from now on."""
    closed = Signal()
    """The box has gone."""

    def __init__(
        self,
        theme: Theme,
        clock: Clock,
        ticker: Ticker,
        dialer: Dialer,
        tasks: Tasks,
        handling: Handling,
        privacy: Privacy | None = None,
    ) -> None:
        self._eyes = Eyes(privacy or Privacy())
        self._clock = clock
        super().__init__(theme, self._now)
        self._ticker = ticker
        self._dialer = dialer
        self._tasks = tasks
        self._handling = handling
        self._stage = Stage.TYPING
        self._origin = Origin.AGENT
        self._opened_at = 0.0
        self._transferable: Call | None = None
        self._handed: Call | None = None
        """The call for which somebody is sought, where Enter is to hand it on."""
        self._account: str | None = None
        self._people = DialPeople(dialer, self._eyes)
        self._countdown = Countdown(clock, tasks)
        self._numbers: Sequence[PhoneNumber] = ()
        self._deed = Deed(Preview(), None)
        self._picked: int | None = None
        self._note: Sentence | None = None
        self._request = DialRequest(self, dialer, handling, tasks, self._eyes)
        self._request.accepted.connect(self.dialed)
        self.input.textEdited.connect(self._edited)
        self.input.moved.connect(self._move)
        self.input.picked.connect(self._pick)
        self.input.entered.connect(self.go)
        self.input.tabbed.connect(self._next_account)
        self.input.escaped.connect(self.hide)
        self.input.transferred.connect(self._go_transfer)
        self.input.switched.connect(self.always.toggle)
        self.input.touched.connect(self._stop_counting)
        self.list.chosen.connect(lambda key: self._pick(int(key)))
        self.question.yes.connect(lambda: self._do(self._deed, sure=True))
        self.question.no.connect(self.hide)
        ticker.ticked.connect(self.list.tick)
        self._name()

    @property
    def busy(self) -> bool:
        """A request is with the PBX."""
        return self._request.busy

    def open(
        self,
        text: str = "",
        note: Sentence | None = None,
        account: str | None = None,
        transferable: Call | None = None,
        origin: Origin = Origin.AGENT,
    ) -> None:
        """Show the box with what ``text`` holds filled in, which came from ``origin``; of several
        numbers one is chosen. ``note`` says something more, ``transferable`` is a call that may
        be handed on instead."""
        self._show(text, note, account, transferable, None, origin)
        self._opened_at = self._clock.now().ticks

    def open_countdown(self, text: str, origin: Origin, transferable: Call | None = None) -> None:
        """Show the box and dial the number in ``text``, unless it is stopped within the seconds
        that the agent chose. It asks first where there is something to ask: several numbers, an
        emergency number, no account that could; and where every number is to be confirmed."""
        self._show(text, None, None, transferable, None, origin)
        if self._dialer.preferences.confirm_dialing is not Confirm.ALWAYS:
            self._count_down()

    def call(self, text: str, account: str | None = None, transferable: Call | None = None) -> None:
        """Show the box and call ``text`` at once, for a click that says so; it is asked first as
        for :meth:`open_countdown`."""
        self._show(shown(text), None, account, transferable, None)
        if not self.busy and self._dialer.preferences.confirm_dialing is not Confirm.ALWAYS:
            self.go()

    def hand_on(self, call: Call) -> None:
        """Show the box to find somebody for ``call``."""
        self._show("", None, call.account, None, call)

    def take_over(self, old: "DialBox") -> None:
        """Show what ``old`` shows, where it stands; a request that is with the PBX goes on without
        a box."""
        if old.isVisible() and not old.busy:
            self._show(old.input.text(), old._note, old._account, old._transferable, old._handed)
            self.input.deselect()
            self.move(old.pos())
        old.hide()

    def _show(
        self,
        text: str,
        note: Sentence | None,
        account: str | None,
        transferable: Call | None,
        handed: Call | None,
        origin: Origin = Origin.AGENT,
    ) -> None:
        self._request.leave.stop()
        if not self.busy:
            self._note, self._transferable, self._handed = note, transferable, handed
            self._name()
            self._account = account
            self._take(text, origin)
        self._show_keys()
        if not self.isVisible():
            self.fit()
            self.go_to_the_middle()
        self.show()
        self.raise_()
        self.activateWindow()
        self.input.setFocus()

    def _take(self, text: str, origin: Origin) -> None:
        """Fill in what came; where that holds several numbers, ask which."""
        numbers = self._dialer.found_in(text) if origin.outside else []
        self._numbers, self._origin = numbers, origin
        if len(numbers) > 1:
            self._begin(Stage.NUMBERS)
            self.input.clear()
            self.input.lines = min(len(numbers), 9)
            row = self._people.number_row
            self.show_rows([row(one, n) for n, one in enumerate(numbers)])
            self._pick(0)
            return
        self._begin(Stage.TYPING)
        self._fill((numbers[0].shown if numbers else text)[:LONGEST_INPUT])
        if text:
            self.input.selectAll()
        self._look_for(self.input.text())

    def _fill(self, text: str) -> None:
        """Fill in what the agent has not typed: it is not theirs to show while that is hidden."""
        self.hide_input(on=self._eyes.closed)
        self.input.setText(text)

    def _begin(self, stage: Stage) -> None:
        self._countdown.stop()
        self._tasks.cancel("suggestions")
        self._stage = stage
        self._request.answered = False
        self._picked = None
        self.select(None)
        self.input.lines, self.input.asks = 0, stage is Stage.ACCOUNTS
        self.offer_always("")
        if self.question.isVisibleTo(self) is not (stage is Stage.EMERGENCY):
            self.show_question(on=stage is Stage.EMERGENCY)
        if stage is Stage.ACCOUNTS:
            self.show_caption(texts.which_account())
        else:
            self.show_caption(texts.caption(self._origin, several=stage is Stage.NUMBERS))
        self._show_keys()

    def _name(self) -> None:
        title, what = texts.names(handing=self._handed is not None)
        self.setWindowTitle(title)
        self.input.setAccessibleName(what)

    def accounts_changed(self) -> None:
        """Accounts came or went: what can be dialed may be another."""
        if self.isVisible() and not self.busy and not self._request.answered:
            self._show_preview()
            self._show_keys()

    def show_private(self, *, on: bool) -> None:
        """Whether names and numbers are hidden: what is shown is shown anew."""
        if self.isVisible() and not self.busy:
            several = "\n".join(number.shown for number in self._numbers)
            self._take(several or self.input.text(), self._origin)

    # What is done.

    def _heeded(self) -> bool:
        """Whether a key is meant for what is shown: a page may fill that in at any moment."""
        seconds = self._clock.now().ticks - self._opened_at
        return self._origin is not Origin.LINK or seconds >= HEED_SECONDS

    def go(self) -> None:
        """Dial what the preview says, once everything is asked."""
        if self.busy or self._stage is Stage.EMERGENCY or not self._heeded():
            return
        self._countdown.stop()
        preview = self._preview()
        if preview.problem is not None or preview.number is None:
            self._show_preview()
            return
        if self._stage is Stage.ACCOUNTS and preview.account is not None:
            self._dialer.use(preview.country, preview.account)
            if self.always.isChecked() and self._deed.preview.rule_key:
                self.ruled.emit(Rule.of(self._deed.preview.rule_key, preview.account))
        self._do(Deed(preview, self._handed))

    def _go_transfer(self) -> None:
        call = self._transferable
        if self.busy or call is None or self._handed is not None or not self._heeded():
            return
        preview = self._preview()
        if preview.number is not None:
            handing = self._handling.handing(call.id, preview.number)
            self._do(Deed(replace(preview, emergency=handing.emergency), call))

    def _do(self, deed: Deed, *, sure: bool = False) -> None:
        preview, self._deed = deed.preview, deed
        if preview.emergency and not sure:
            self._begin(Stage.EMERGENCY)
            yes, no = texts.answers(preview.shown, handing=deed.call is not None)
            self.question.ask(translate(self._eyes.sentence(preview.emergency)), yes, no)
            self.fit()
        elif preview.unsure and deed.call is None:
            self._ask_account(preview)
        else:
            if self._stage is not Stage.TYPING:
                self._begin(Stage.TYPING)
                self._fill(preview.written)
                self.show_rows(())
            self._request.start(deed)

    def _ask_account(self, preview: Preview) -> None:
        self._begin(Stage.ACCOUNTS)
        self._fill(preview.written)
        self.input.lines = min(len(preview.unsure), 9)
        key = preview.rule_key
        self.offer_always(texts.always(preview.country, key) if key else "")
        self.show_rows([texts.account_row(name, n) for n, name in enumerate(preview.unsure)])
        likeliest = preview.account or preview.unsure[0]
        self._pick(preview.unsure.index(likeliest))
        self._show_keys()

    # The countdown.

    def _count_down(self) -> None:
        """Dial soon, if there is nothing to ask."""
        preview = self._preview()
        if self.busy or self._stage is not Stage.TYPING:
            return
        if preview.number is None or preview.problem is not None:
            return
        seconds = self._dialer.preferences.countdown_seconds
        if preview.emergency or preview.unsure or seconds == 0:
            self.go()
            return
        self._begin(Stage.COUNTING)
        self.show_rows(())
        shown = replace(preview, shown=self._eyes.number(preview.shown))

        def say(left: int) -> None:
            self.tell(texts.counting(shown, left), Tone.TEXT, aloud=left == seconds)

        def dial() -> None:
            # What was shown is what is dialed, whatever came or went meanwhile.
            self._stage = Stage.TYPING
            self._show_keys()
            self._do(Deed(preview, None))

        self._countdown.start(seconds, say, dial)

    def _stop_counting(self) -> None:
        """The agent does something else: from here on nothing happens by itself."""
        if self._stage is Stage.COUNTING:
            self._begin(Stage.TYPING)
            self._show_preview()

    # What is typed, and what it means.

    def _edited(self, text: str) -> None:
        self._request.typed_anew()
        # What the agent types is their own.
        self._origin, self._numbers = Origin.AGENT, ()
        self.typed(text)
        self._begin(Stage.TYPING)
        self._look_for(text)

    def _look_for(self, text: str) -> None:
        self._show_preview()
        self._tasks.start(self._suggest(text), name="suggestions")

    async def _suggest(self, text: str) -> None:
        found = await self._people.find(text, self._handed)
        if text != self.input.text() or self._stage is not Stage.TYPING or self.busy:
            return
        self.show_rows(self._people.take(found, self._now()))
        self._picked = self._people.likeliest(text, self._account)
        self.select(self._picked)
        if not self._request.answered:
            self._show_preview()
        self._ticker.hold(self, wanted=self.isVisible() and self.list.ticking)

    def _preview(self) -> Preview:
        if self._stage is Stage.ACCOUNTS:
            asked = self._deed.preview
            return self._dialer.preview(asked.written, asked.unsure[self._picked or 0])
        if self._stage is Stage.NUMBERS:
            return self._dialer.preview(self._numbers[self._picked or 0].shown, self._account)
        text, account, hint = self._people.meant(self._picked, self.input.text(), self._account)
        if self._handed is not None:
            return self._handling.handing(self._handed.id, text)
        return self._dialer.preview(text, account, hint=hint)

    def _show_preview(self) -> None:
        if self._stage is Stage.COUNTING:
            return
        preview = self._preview()
        text = self._people.says(preview, self.input.text())
        if self._note and (not text or preview.problem is None):
            text = " ".join(part for part in (translate(self._note), text) if part)
        self.say(text or texts.nothing_typed())

    def _show_keys(self) -> None:
        able = self._dialer.accounts()
        self.show_keys(
            texts.keys(
                counting=self._stage is Stage.COUNTING,
                asking=self._stage is Stage.EMERGENCY,
                lines=self.input.lines,
                switch=self._stage is Stage.ACCOUNTS,
                handing=self._handed is not None,
                accounts=self._handed is None and self._others(able),
                transfer=self._transferable is not None,
            )
        )

    def _others(self, able: Sequence[str]) -> bool:
        return len(able) > 1 or (len(able) == 1 and self._preview().account not in (None, *able))

    # Keys and clicks.

    def _move(self, step: int) -> None:
        count = self.list.rows.rowCount()
        self._stop_counting()
        if not count or self.busy:
            return
        # One step before the first is what was typed, where something can be.
        first = -1 if self._stage is Stage.TYPING else 0
        if self._picked is None:
            moved = 0 if step > 0 else count - 1
        else:
            moved = max(first, min(self._picked + step, count - 1))
        self._pick(moved if moved >= 0 else None)

    def _pick(self, position: int | None) -> None:
        if self.busy:
            return
        self._picked = position
        self._request.answered = False
        self.select(position)
        self._show_preview()
        self.input.setFocus()

    def _next_account(self) -> None:
        self._stop_counting()
        able = self._dialer.accounts()
        if self.busy or self._handed is not None or not self._others(able):
            return
        if self._stage is Stage.ACCOUNTS:
            self._pick(((self._picked or 0) + 1) % self.list.rows.rowCount())
            return
        # By name, so that the order stays while the agent goes round.
        able.sort()
        now = self._preview().account
        at = able.index(now) if now in able else -1
        self._account = able[(at + 1) % len(able)]
        self._request.answered = False
        self._show_preview()

    # The window.

    def _now(self) -> datetime:
        return self._clock.now().wall

    @guarded
    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        self._stop_counting()
        super().mousePressEvent(event)

    @guarded
    def changeEvent(self, event: QEvent) -> None:  # noqa: D102
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and not self.isActiveWindow():
            # Esc would go elsewhere now.
            self._stop_counting()

    @guarded
    def hideEvent(self, event: QHideEvent) -> None:  # noqa: D102
        super().hideEvent(event)
        self._ticker.hold(self, wanted=False)
        self._request.leave.stop()
        self._countdown.stop()
        self.closed.emit()
