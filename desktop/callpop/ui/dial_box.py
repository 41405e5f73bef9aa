"""The dial box: type or paste a number, a name or an extension; see what will happen; Enter."""

from collections.abc import Awaitable, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QItemSelectionModel, Qt, QTimer, Signal
from PySide6.QtGui import QCursor, QGuiApplication, QHideEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from callpop.clock import Clock
from callpop.desk.dialing import Dialer, Preview
from callpop.desk.handling import Handling
from callpop.desk.origin import Origin
from callpop.desk.suggesting import Suggestion, SuggestionKind
from callpop.tasks import Tasks
from callpop.telephony.commands import CommandAnswer, Verdict
from callpop.telephony.model import Call
from callpop.telephony.numbers import same
from callpop.telephony.sentence import Sentence
from callpop.ui.dial_input import DialInput
from callpop.ui.frame import SheetWindow
from callpop.ui.guarded import guarded
from callpop.ui.labels import label, line, retone
from callpop.ui.nesting import nest
from callpop.ui.people_rows import suggestion_row
from callpop.ui.rows import RowList
from callpop.ui.theme import Theme
from callpop.ui.ticker import Ticker
from callpop.ui.tokens import Tone
from callpop.ui.words import translate, verdict

WIDTH = 520
LONGEST_INPUT = 200
STAYS_MILLISECONDS = 2500
"""How long the answer of a call that was placed stays to be read."""


class DialBox(SheetWindow):
    """Dials through a :class:`Dialer`, or hands a call on; nothing is done without the agent's
    Enter."""

    dialed = Signal()
    """The PBX took the call."""

    def __init__(
        self,
        theme: Theme,
        clock: Clock,
        ticker: Ticker,
        dialer: Dialer,
        tasks: Tasks,
        handling: Handling,
    ) -> None:
        super().__init__(theme, Qt.WindowType.Dialog | Qt.WindowType.WindowStaysOnTopHint)
        self._clock = clock
        self._ticker = ticker
        self._dialer = dialer
        self._tasks = tasks
        self._handling = handling
        self._transferable: Call | None = None
        self._handed: Call | None = None
        """The call for which somebody is sought, where Enter is to hand it on."""
        self._account: str | None = None
        self._suggestions: Sequence[Suggestion] = ()
        self._picked: int | None = None
        self._busy = False
        self._note: Sentence | None = None
        self._answered = False
        self.setFixedWidth(theme.px(WIDTH))
        px = theme.px
        self.input = DialInput()
        self.input.setProperty("kind", "dial")
        self.input.setMaxLength(LONGEST_INPUT)
        self.input.setPlaceholderText(QCoreApplication.translate("Dial", "Number or name"))
        self._name()
        self.preview = label(tone=Tone.MUTED, wraps=True)
        self.list = RowList(
            theme, self._now, most=6, name=QCoreApplication.translate("Dial", "Suggestions")
        )
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._line = line(theme)
        self._keys = label(type_="body", tone=Tone.MUTED)
        head = QVBoxLayout()
        head.setContentsMargins(px(24), px(18), px(24), px(14))
        head.setSpacing(px(6))
        # A line edit keeps two pixels to itself.
        self.input.setTextMargins(-2, 0, 0, 0)
        head.addWidget(self.input)
        head.addWidget(self.preview)
        list_box = QHBoxLayout()
        list_box.setContentsMargins(px(8), px(8), px(8), px(8))
        list_box.addWidget(self.list)
        self._list_holder = QWidget()
        self._list_holder.setLayout(list_box)
        foot = QHBoxLayout()
        foot.setContentsMargins(px(24), px(8), px(24), px(8))
        foot.addWidget(self._keys)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(px(1), px(1), px(1), px(1))
        outer.setSpacing(0)
        nest(outer, head)
        outer.addWidget(self._line)
        outer.addWidget(self._list_holder)
        outer.addWidget(line(theme))
        nest(outer, foot)

        self.input.textEdited.connect(self._edited)
        self.input.moved.connect(self._move)
        self.input.entered.connect(self.go)
        self.input.tabbed.connect(self._next_account)
        self.input.escaped.connect(self.hide)
        self.input.transferred.connect(self._go_transfer)
        self.list.chosen.connect(self._choose)
        ticker.ticked.connect(self.list.tick)
        self._leave = QTimer(self)
        self._leave.setSingleShot(True)
        self._leave.setInterval(STAYS_MILLISECONDS)
        self._leave.timeout.connect(self.hide)

    @property
    def busy(self) -> bool:
        """A request is with the PBX."""
        return self._busy

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
        self._show(text, note, account, transferable, None)

    def open_countdown(self, text: str, origin: Origin, transferable: Call | None = None) -> None:
        """Show the box and dial the number in ``text``, unless it is stopped within the seconds
        that the agent chose. It asks first where there is something to ask: several numbers, an
        emergency number, no account that could; and where every number is to be confirmed."""
        self._show(text, None, None, transferable, None)

    def hand_on(self, call: Call) -> None:
        """Show the box to find somebody for ``call``."""
        self._show("", None, call.account, None, call)

    def _show(
        self,
        text: str,
        note: Sentence | None,
        account: str | None,
        transferable: Call | None,
        handed: Call | None,
    ) -> None:
        self._leave.stop()
        if not self._busy:
            self._note, self._transferable, self._handed = note, transferable, handed
            self._name()
            self._account = account
            self._answered = False
            self.input.setText(text[:LONGEST_INPUT])
            if text:
                self.input.selectAll()
            self._edited(self.input.text())
        self._show_keys()
        if not self.isVisible():
            self._fit()
            self._go_to_the_middle()
        self.show()
        self.raise_()
        self.activateWindow()
        self.input.setFocus()

    def _name(self) -> None:
        if self._handed is None:
            title = QCoreApplication.translate("Dial", "Call")
            what = QCoreApplication.translate("Dial", "Number or name to call")
        else:
            title = QCoreApplication.translate("Dial", "Transfer")
            what = QCoreApplication.translate("Dial", "Number or name to hand the call to")
        self.setWindowTitle(title)
        self.input.setAccessibleName(what)

    def accounts_changed(self) -> None:
        """Accounts came or went: what can be dialed may be another."""
        if self.isVisible() and not self._busy and not self._answered:
            self._show_preview()
            self._show_keys()

    def go(self) -> None:
        """Dial what the preview says."""
        if self._busy:
            return
        preview = self._preview()
        if preview.problem is not None or preview.number is None:
            self._show_preview()
        elif self._handed is not None:
            self._start(self._hand_over(self._handed.id, preview.number))
        else:
            self._start(self._dial(preview.number, preview.account, preview.shown))

    def _go_transfer(self) -> None:
        call = self._transferable
        preview = self._preview()
        if self._busy or call is None or preview.number is None:
            return
        self._start(self._hand_over(call.id, preview.number))

    # What is typed, and what it means.

    def _edited(self, text: str) -> None:
        self._leave.stop()
        self._answered = False
        self._picked = None
        self._select(None)
        self._show_preview()
        self._tasks.cancel("suggestions")
        self._tasks.start(self._suggest(text), name="suggestions")

    async def _suggest(self, text: str) -> None:
        try:
            found = await self._dialer.suggestions(text)
        except Exception:
            # A history that can't be read says so itself; the box works without.
            found = []
        if text != self.input.text():
            return
        if self._handed is not None:
            # Another PBX's extensions are none of this one's.
            own, inside = self._handed.account, SuggestionKind.COLLEAGUE
            found = [one for one in found if one.account == own or one.kind is not inside]
        self._suggestions = found
        now = self._now()
        self.list.show_rows([suggestion_row(one, n, now) for n, one in enumerate(found)])
        self._list_holder.setVisible(bool(found))
        self._line.setVisible(bool(found))
        self._pick_by_itself(text)
        self._ticker.hold(self, wanted=self.isVisible() and self.list.ticking)
        self._fit()

    def _pick_by_itself(self, text: str) -> None:
        """A name means the likeliest person; a whole number the person whose it is."""
        self._picked = None
        if text.strip() and self._suggestions:
            typed = self._dialer.preview(text, self._account)
            if typed.number is None or same(typed.number, self._suggestions[0].number):
                self._picked = 0
        self._select(self._picked)
        if not self._answered and not self._busy:
            self._show_preview()

    def _preview(self) -> Preview:
        text, account = self.input.text(), self._account
        if self._picked is not None and self._picked < len(self._suggestions):
            one = self._suggestions[self._picked]
            text, account = one.number, account or one.account
        if self._handed is not None:
            return self._handling.handing(self._handed.id, text)
        return self._dialer.preview(text, account)

    def _show_preview(self) -> None:
        preview = self._preview()
        text = translate(preview.problem or preview.sentence)
        if self._note and (not text or preview.problem is None):
            text = " ".join(part for part in (translate(self._note), text) if part)
        if not text:
            text = QCoreApplication.translate("Dial", "Type a number, a name, or an extension.")
        self._say(text, Tone.MUTED)

    def _say(self, text: str, tone: Tone) -> None:
        retone(self.preview, tone)
        if text != self.preview.text():
            self.preview.setText(text)
        self._fit()

    def _show_keys(self) -> None:
        keys = [QCoreApplication.translate("Dial", "Enter calls")]
        if self._handed is not None:
            keys = [QCoreApplication.translate("Dial", "Enter transfers")]
        elif len(self._dialer.accounts()) > 1:
            keys.append(QCoreApplication.translate("Dial", "Tab account"))
        if self._transferable is not None:
            keys.append(QCoreApplication.translate("Dial", "Ctrl+T transfer"))
        keys.append(QCoreApplication.translate("Dial", "Esc closes"))
        self._keys.setText("    ".join(keys))

    # Keys and clicks.

    def _move(self, step: int) -> None:
        count = len(self._suggestions)
        if not count or self._busy:
            return
        if self._picked is None:
            self._picked = 0 if step > 0 else count - 1
        else:
            # One step before the first is what was typed.
            moved = self._picked + step
            self._picked = None if moved < 0 else min(moved, count - 1)
        self._answered = False
        self._select(self._picked)
        self._show_preview()

    def _select(self, position: int | None) -> None:
        if position is None:
            self.list.clearSelection()
            return
        index = self.list.rows.index(position)
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.list.selectionModel().setCurrentIndex(index, flag)
        self.list.scrollTo(index)

    def _choose(self, key: str) -> None:
        if self._busy:
            return
        self._picked = int(key)
        self._select(self._picked)
        self._show_preview()
        self.input.setFocus()

    def _next_account(self) -> None:
        able = self._dialer.accounts()
        if len(able) < 2 or self._busy or self._handed is not None:
            return
        # By name, so that the order stays while the agent goes round.
        able.sort()
        now = self._preview().account
        at = able.index(now) if now in able else -1
        self._account = able[(at + 1) % len(able)]
        self._answered = False
        self._show_preview()

    # The call.

    def _start(self, asking: Awaitable[None]) -> None:
        self._busy = True
        self.input.setReadOnly(True)

        async def ask() -> None:
            try:
                await asking
            except Exception:
                self._be_ready()
                raise
            # Not where it is cancelled: the window is gone then.
            self._be_ready()

        self._tasks.start(ask(), name="dial")

    def _be_ready(self) -> None:
        self._busy = False
        self.input.setReadOnly(False)

    async def _dial(self, number: str, account: str | None, shown: str) -> None:
        template = QCoreApplication.translate("Dial", "Asking {account} to call {number}…")
        self._say(template.format(account=account, number=shown), Tone.MUTED)
        self._show_answer(await self._dialer.dial(number, account))

    async def _hand_over(self, call_id: str, destination: str) -> None:
        self._say(QCoreApplication.translate("Dial", "Transferring…"), Tone.MUTED)
        self._show_answer(await self._handling.transfer(call_id, destination))

    def _show_answer(self, answer: CommandAnswer) -> None:
        tone = {
            Verdict.ACCEPTED: Tone.ANSWERED,
            Verdict.REFUSED: Tone.MISSED,
            Verdict.UNKNOWN: Tone.RINGING,
        }[answer.verdict]
        self._answered = True
        self._say(translate(answer.words) or verdict(answer.verdict), tone)
        if answer.verdict is Verdict.ACCEPTED:
            self._leave.start()
            self.dialed.emit()

    # The window.

    def _now(self) -> datetime:
        return self._clock.now().wall

    def _fit(self) -> None:
        layout = self.layout()
        if layout is None:
            return
        layout.activate()
        height = layout.heightForWidth(self.width())
        self.setFixedHeight(height if height > 0 else layout.sizeHint().height())

    def _go_to_the_middle(self) -> None:
        screen = QGuiApplication.screenAt(QCursor.pos()) or QGuiApplication.primaryScreen()
        free = screen.availableGeometry()
        # A little above the middle, where the eye is; it grows downward.
        self.move(free.center().x() - self.width() // 2, free.top() + free.height() // 4)

    @guarded
    def hideEvent(self, event: QHideEvent) -> None:  # noqa: D102
        super().hideEvent(event)
        self._ticker.hold(self, wanted=False)
        self._leave.stop()

    @guarded
    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        handle = self.windowHandle()
        if event.button() is Qt.MouseButton.LeftButton and handle is not None:
            handle.startSystemMove()
