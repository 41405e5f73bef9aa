"""Set-up, first step: which PBX."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout

from callpop.telephony.sentence import Sentence
from callpop.ui.account_fields import is_needed
from callpop.ui.guarded import guarded
from callpop.ui.labels import label
from callpop.ui.nesting import nest
from callpop.ui.ports import KindForm
from callpop.ui.tab_order import follow_layout
from callpop.ui.theme import Theme
from callpop.ui.tokens import Tone
from callpop.ui.wizard_step import Step
from callpop.ui.words import translate

RADIO_INDENT = 28
"""Where the text of a radio button begins."""


class PbxStep(Step):
    """The kinds of PBX that are installed, each with what it will ask for."""

    def __init__(self, theme: Theme, kinds: Sequence[KindForm]) -> None:
        super().__init__(
            theme,
            QCoreApplication.translate("Wizard", "Which PBX do your calls come through?"),
            QCoreApplication.translate(
                "Wizard",
                "Callpop connects to it beside your phone: it shows who calls, and dials for you.",
            ),
        )
        px = theme.px
        self._group = QButtonGroup(self)
        self.choices: dict[str, QRadioButton] = {}
        for kind in kinds:
            radio = _Radio(kind.title.replace("&", "&&"))
            needs = _needs(kind)
            radio.setAccessibleDescription(needs)
            radio.clicked.connect(self.ready)
            self._group.addButton(radio)
            self.choices[kind.name] = radio
            below = QVBoxLayout()
            below.setContentsMargins(px(RADIO_INDENT), 0, 0, 0)
            below.addWidget(label(needs, "caption", Tone.MUTED, wraps=True))
            box = QVBoxLayout()
            box.setSpacing(px(2))
            box.addWidget(radio)
            nest(box, below)
            nest(self.body, box)
        self.body.addStretch(1)
        follow_layout(self)

    @property
    def kind(self) -> str:
        """What is chosen; "" for nothing yet."""
        return next((name for name, radio in self.choices.items() if radio.isChecked()), "")

    @property
    def can_go(self) -> bool:
        """One is chosen."""
        return bool(self.kind)

    def enter(self) -> None:
        """Put the focus on what is chosen."""
        chosen = self.choices.get(self.kind) or next(iter(self.choices.values()), None)
        if chosen is not None:
            chosen.setFocus(Qt.FocusReason.OtherFocusReason)

    def reset(self) -> None:
        """Nothing is chosen; where there is but one, that."""
        self._group.setExclusive(False)
        for radio in self.choices.values():
            radio.setChecked(len(self.choices) == 1)
        self._group.setExclusive(True)


class _Radio(QRadioButton):
    """Arrows choose, and Enter chooses what it stands on; Qt's do so once something is chosen."""

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.group().checkedButton() is None:
                self.click()
            event.ignore()  # and the window goes on
            return
        super().keyPressEvent(event)
        moved_to = self.window().focusWidget()
        if isinstance(moved_to, _Radio) and moved_to is not self:
            moved_to.click()


def _needs(kind: KindForm) -> str:
    asked = [translate(Sentence(field.label)) for field in kind.fields if is_needed(field)]
    template = QCoreApplication.translate("Wizard", "You will need: {fields}.")
    return template.format(fields=", ".join(asked))
