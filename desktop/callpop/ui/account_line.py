"""One account: its state as a mark, a word and a sentence, and what the agent can do about it."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from callpop.telephony.status import AccountStatus, LinkState
from callpop.ui.labels import Elided, MarkIcon, button, give_tip, label, retone
from callpop.ui.nesting import nest
from callpop.ui.roles import Role
from callpop.ui.state_icons import LINK_MARKS
from callpop.ui.theme import Theme
from callpop.ui.tokens import Tone
from callpop.ui.words import link_state, translate


class AccountLine(QWidget):
    """An account in the panel; where all is well it takes one line."""

    accessible_role = Role.Grouping

    retry = Signal(str)
    mend = Signal(str)
    """The agent wants to see its settings."""
    give_secret = Signal(str)

    def __init__(self, theme: Theme, status: AccountStatus, *, named: bool = True) -> None:
        super().__init__()
        px = theme.px
        self._status = status
        self._mark = MarkIcon(theme)
        self._name = Elided(type_="row")
        self._title = Elided(tone=Tone.MUTED)
        self._state = Elided(tone=Tone.MUTED)
        self._detail = label(type_="caption", tone=Tone.MUTED, wraps=True)
        self._do = button("", "small")
        self._do.clicked.connect(self._act)
        self._first, self._second = first, second = QHBoxLayout(), QHBoxLayout()
        first.setSpacing(px(7))
        first.addWidget(self._mark)
        first.addWidget(self._name)
        first.addWidget(self._title)
        first.addStretch(1)
        first.addWidget(self._state)
        second.setContentsMargins(px(25), 0, 0, 0)
        second.setSpacing(px(12))
        second.addWidget(self._detail, 1)
        second.addWidget(self._do)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(17), px(8), px(16), px(8))
        layout.setSpacing(px(4))
        self._name.setVisible(named)
        nest(layout, first)
        nest(layout, second)
        self.show_status(status)

    @property
    def action(self) -> QPushButton:
        """The button, hidden where nothing needs doing."""
        return self._do

    def show_status(self, status: AccountStatus, *, brief: bool = False) -> None:
        """Show how the account's connection goes; ``brief``: what mends itself in one line."""
        self._status = status
        mark, tone = LINK_MARKS[status.state]
        self._mark.show_mark(mark, tone)
        self._name.set_whole(status.account)
        self._title.set_whole("" if status.title == status.account else status.title)
        self._state.set_whole(link_state(status.state))
        retone(self._state, tone if status.state is LinkState.REFUSED else Tone.MUTED)
        detail = translate(status.detail)
        self._detail.setText(detail)
        mends_itself = status.state not in (LinkState.REFUSED, LinkState.ONLINE)
        brief = brief and mends_itself
        self._detail.setVisible(bool(detail) and not status.well and not brief)
        give_tip(self, detail if brief else "")
        does = self._action_text()
        self._do.setText(does)
        self._do.setVisible(bool(does))
        (self._first if brief else self._second).addWidget(self._do)
        # One line has no room for everything.
        self._title.setVisible(not (brief and does))
        self.setAccessibleName(f"{status.account}: {link_state(status.state)}. {detail}")

    def _action_text(self) -> str:
        status = self._status
        if status.needs_secret:
            return QCoreApplication.translate("Account", "Unlock…")
        if status.state is LinkState.REFUSED:
            return QCoreApplication.translate("Account", "Mend…")
        if status.state is LinkState.WAITING:
            return QCoreApplication.translate("Account", "Try now")
        return ""

    def _act(self) -> None:
        status = self._status
        if status.needs_secret:
            self.give_secret.emit(status.account)
        elif status.state is LinkState.REFUSED:
            self.mend.emit(status.account)
        else:
            self.retry.emit(status.account)
