"""Who opens phone links, and the way to have Callpop do it."""

from collections.abc import Awaitable, Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from callpop.phone_links import SCHEMES, LinkStatus
from callpop.tasks import Tasks
from callpop.telephony.sentence import Sentence
from callpop.ui.check_line import CheckLine
from callpop.ui.labels import button, label
from callpop.ui.link_port import PhoneLinks
from callpop.ui.nesting import nest
from callpop.ui.ports import sentence_of
from callpop.ui.said import Said
from callpop.ui.theme import Theme
from callpop.ui.tokens import Tone
from callpop.ui.words import translate


class PhoneLinksBox(QWidget):
    """Says who opens each sort of link now; a press makes it Callpop, or nobody of ours."""

    def __init__(self, theme: Theme, links: PhoneLinks, tasks: Tasks) -> None:
        super().__init__()
        self._links = links
        self._tasks = tasks
        px = theme.px
        self.who = label(wraps=True)
        self.take = button(QCoreApplication.translate("Settings", "Open them with Callpop"))
        self.leave = button(QCoreApplication.translate("Settings", "Open them no more"))
        self.softphone = CheckLine(
            theme,
            QCoreApplication.translate(
                "Settings", "Softphones' links (sip:) too: this computer has no softphone"
            ),
        )
        self._words = Said("caption")
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        buttons.addWidget(self.take)
        buttons.addWidget(self.leave)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(8))
        layout.addWidget(self.who)
        layout.addWidget(self.softphone)
        nest(layout, buttons)
        layout.addWidget(self._words)
        self.setFocusProxy(self.take)
        self.take.clicked.connect(
            lambda: self._start(lambda: links.register(softphone=self.softphone.checked))
        )
        self.leave.clicked.connect(lambda: self._start(links.unregister))

    def refresh(self) -> None:
        """Look who opens them now."""
        self._tasks.start(self._look(), name="look at phone links")

    async def _look(self) -> None:
        try:
            statuses = await self._links.statuses()
        except Exception as error:
            self._say(translate(sentence_of(error)), Tone.MISSED)
            return
        self.who.setText("\n".join(_lines(statuses)))
        self.leave.setVisible(any(status.ours for status in statuses))
        self.take.setVisible(not all(status.ours for status in statuses))

    def _start(self, does: Callable[[], Awaitable[Sentence | None]]) -> None:
        # The button may go with what it did: the keyboard must not be left nowhere.
        self.softphone.box.setFocus(Qt.FocusReason.OtherFocusReason)
        self._tasks.start(self._do(does), name="change phone links")

    async def _do(self, does: Callable[[], Awaitable[Sentence | None]]) -> None:
        try:
            left = await does()
        except Exception as error:
            self._say(translate(sentence_of(error)), Tone.MISSED)
        else:
            self._say(translate(left) if left else "", Tone.TEXT)
        await self._look()

    def _say(self, words: str, tone: Tone) -> None:
        self._words.say(words, tone)


def _lines(statuses: Sequence[LinkStatus]) -> list[str]:
    """A sentence for all links that the same program opens, and one for what is wrong."""
    by_opener: dict[tuple[bool, str], list[str]] = {}
    for status in statuses:
        by_opener.setdefault((status.ours, status.handler), []).append(f"{status.scheme}:")
    lines = [_line(*opener, ", ".join(links)) for opener, links in by_opener.items()]
    return lines + list(dict.fromkeys(translate(one.problem) for one in statuses if one.problem))


def _line(ours: bool, handler: str, links: str) -> str:
    if ours:
        words = QCoreApplication.translate("Settings", "Callpop opens {links}")
    elif handler:
        words = QCoreApplication.translate("Settings", "{program} opens {links}")
    else:
        words = QCoreApplication.translate("Settings", "No program opens {links}")
    return words.format(program=handler, links=links)


class LinksSwitch:
    """The same as on or off (:class:`callpop.ui.system_ports.Switch`)."""

    def __init__(self, links: PhoneLinks) -> None:
        self._links = links

    async def is_on(self) -> bool:
        """Callpop opens phone links, whoever opens softphones'."""
        statuses = await self._links.statuses()
        return all(one.ours for one in statuses if one.scheme in SCHEMES)

    async def turn(self, *, on: bool) -> None:
        """Open them, or do so no more."""
        if on:
            await self._links.register()
        elif await self.is_on():
            await self._links.unregister()
