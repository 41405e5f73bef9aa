"""The accounts in the panel: those that are well in one line, each other in its own."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from callpop.desk.account_view import accounts_view
from callpop.telephony.status import AccountStatus, LinkState
from callpop.ui.account_line import AccountLine
from callpop.ui.labels import Elided, MarkIcon, button, label
from callpop.ui.nesting import nest
from callpop.ui.roles import Role
from callpop.ui.section import Section
from callpop.ui.state_icons import LINK_MARKS
from callpop.ui.theme import Theme
from callpop.ui.tokens import Tone
from callpop.ui.words import link_state


class AccountSection(Section):
    """The signals carry an account's name, or "" for the settings as a whole."""

    retry = Signal(str)
    mend = Signal(str)
    give_secret = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.body.setContentsMargins(0, 0, 0, theme.px(6))
        self.lines: dict[str, AccountLine] = {}
        self.together = _Together(theme)
        self.none_yet = _NoAccount(theme)
        self.none_yet.add.connect(lambda: self.mend.emit(""))
        self.body.addWidget(self.none_yet)
        self.body.addWidget(self.together)
        self.show_accounts([])

    def show_accounts(self, statuses: Sequence[AccountStatus]) -> None:
        """Every account."""
        view = accounts_view(statuses)
        names = [status.account for status in view.alone]
        for gone in [name for name in self.lines if name not in names]:
            line_of = self.lines.pop(gone)
            line_of.hide()
            line_of.deleteLater()
        for place, status in enumerate(view.alone):
            line_of = self.lines.get(status.account) or self._make(status)
            line_of.show_status(status, brief=view.brief)
            # Behind the two that are always there.
            self.body.insertWidget(2 + place, line_of)
            # Qt would show it later: by then its height is wanted.
            line_of.show()
        self.together.show_accounts(view.together)
        self.none_yet.setVisible(not statuses)
        self.resized.emit()

    def _make(self, status: AccountStatus) -> AccountLine:
        made = AccountLine(self.theme, status)
        made.retry.connect(self.retry)
        made.mend.connect(self.mend)
        made.give_secret.connect(self.give_secret)
        self.lines[status.account] = made
        return made


class _Together(QWidget):
    """All accounts that are online, in one line."""

    accessible_role = Role.Grouping

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        px = theme.px
        mark, tone = LINK_MARKS[LinkState.ONLINE]
        icon = MarkIcon(theme)
        icon.show_mark(mark, tone)
        self._names = Elided(type_="row")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(px(17), px(8), px(16), px(8))
        layout.setSpacing(px(7))
        layout.addWidget(icon)
        layout.addWidget(self._names)
        layout.addStretch(1)
        layout.addWidget(label(link_state(LinkState.ONLINE), tone=Tone.MUTED))

    def show_accounts(self, statuses: Sequence[AccountStatus]) -> None:
        """These; hidden where there are none."""
        names = [status.account for status in statuses]
        self._names.set_whole(", ".join(names))
        self.setAccessibleName(f"{', '.join(names)}: {link_state(LinkState.ONLINE)}")
        self.setVisible(bool(names))


class _NoAccount(QWidget):
    """What the panel says before there is any account."""

    add = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        px = theme.px
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(20), px(10), px(20), px(14))
        layout.setSpacing(px(10))
        layout.addWidget(
            label(
                QCoreApplication.translate(
                    "Panel",
                    "Callpop is not connected to your PBX yet. Add your account to see who calls.",
                ),
                tone=Tone.MUTED,
                wraps=True,
            )
        )
        row = QHBoxLayout()
        add = button(QCoreApplication.translate("Panel", "Add an account…"), "primary")
        add.clicked.connect(self.add)
        row.addWidget(add)
        row.addStretch(1)
        nest(layout, row)
