"""A request of the dial box's: with the PBX until it is answered."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from callpop.desk.dialing import Dialer, Preview
from callpop.desk.handling import Handling
from callpop.tasks import Tasks
from callpop.telephony.commands import CommandAnswer, Verdict
from callpop.telephony.model import Call
from callpop.ui import dial_texts as texts
from callpop.ui.dial_eyes import Eyes
from callpop.ui.dial_sheet import DialSheet
from callpop.ui.tokens import Tone
from callpop.ui.words import translate, verdict

STAYS_MILLISECONDS = 2500
"""How long the answer of a call that was placed stays to be read."""


@dataclass(frozen=True, slots=True)
class Deed:
    """What the agent wants done."""

    preview: Preview
    call: Call | None
    """The call to hand on; None to place one."""


class DialRequest(QObject):
    """One request at a time; its answer is said by the sheet, which leaves after a good one."""

    accepted = Signal()
    """The PBX took it."""

    def __init__(
        self,
        sheet: DialSheet,
        dialer: Dialer,
        handling: Handling,
        tasks: Tasks,
        eyes: Eyes,
    ) -> None:
        super().__init__(sheet)
        self._sheet = sheet
        self._dialer = dialer
        self._handling = handling
        self._tasks = tasks
        self._eyes = eyes
        self.busy = False
        """It is with the PBX."""
        self.answered = False
        """What the sheet says is the PBX's answer."""
        self.leave = QTimer(self)
        self.leave.setSingleShot(True)
        self.leave.setInterval(STAYS_MILLISECONDS)
        self.leave.timeout.connect(sheet.hide)
        self._asked: tuple[str | None, ...] = ()
        """What the PBX was asked for last: which call to hand on, the number, the account."""
        self._just_now = QTimer(self)
        self._just_now.setSingleShot(True)
        self._just_now.setInterval(STAYS_MILLISECONDS)
        self._words = ""

    def start(self, deed: Deed) -> None:
        """Ask the PBX. Enter pressed twice, or a button clicked twice, is one call."""
        call, preview = deed.call, deed.preview
        asked = call.id if call is not None else None, preview.number, preview.account
        if self._just_now.isActive() and asked == self._asked:
            self._show_accepted(preview.behind)
            return
        self._asked = asked
        self._just_now.stop()
        self.busy = True
        self._sheet.input.setReadOnly(True)

        async def ask() -> None:
            try:
                if deed.call is not None:
                    await self._hand_over(deed.call, deed.preview)
                else:
                    await self._dial(deed.preview)
            except Exception:
                self._be_ready()
                raise
            # Not where it is cancelled: the window is gone then.
            self._be_ready()

        self._tasks.start(ask(), name="dial")

    def typed_anew(self) -> None:
        """What is typed now is another wish, though the number be the same; the sheet stays."""
        self.leave.stop()
        self._just_now.stop()

    def _be_ready(self) -> None:
        self.busy = False
        self._sheet.input.setReadOnly(False)

    async def _dial(self, preview: Preview) -> None:
        number, account = preview.number or "", preview.account
        self._sheet.say(texts.asking(self._eyes.number(preview.shown), account or ""))
        answer = await self._dialer.dial(number, account, emergency=bool(preview.emergency))
        self._show(answer, preview.behind)

    async def _hand_over(self, call: Call, preview: Preview) -> None:
        number, emergency = preview.number or "", bool(preview.emergency)
        self._sheet.say(QCoreApplication.translate("Dial", "Transferring…"))
        self._show(await self._handling.transfer(call.id, number, emergency=emergency))

    def _show(self, answer: CommandAnswer, behind: str = "") -> None:
        tone = {
            Verdict.ACCEPTED: Tone.ANSWERED,
            Verdict.REFUSED: Tone.MISSED,
            Verdict.UNKNOWN: Tone.RINGING,
        }[answer.verdict]
        self.answered = True
        words = translate(self._eyes.sentence(answer.words)) or verdict(answer.verdict)
        if answer.verdict is not Verdict.ACCEPTED:
            self._sheet.tell(words, tone)
            return
        self._words = texts.with_extension(words, behind) if behind else words
        self._just_now.start()
        self._show_accepted(behind)
        self.accepted.emit()

    def _show_accepted(self, behind: str) -> None:
        self.answered = True
        self._sheet.tell(self._words, Tone.ANSWERED)
        # An extension to ask for is needed until somebody answers.
        if not behind:
            self.leave.start()
