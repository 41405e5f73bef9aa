"""A hotkey, set by pressing it."""

from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from callpop.hotkeys import Combination, HotkeyAction, HotkeyStatus, Modifier
from callpop.telephony.sentence import NOTHING, Sentence, say
from callpop.ui.guarded import guarded
from callpop.ui.hotkey_keys import combination_of, keys_shown, modifier_of, modifiers_of
from callpop.ui.labels import button, label, restyle
from callpop.ui.nesting import nest
from callpop.ui.ports import Hotkeys
from callpop.ui.said import Said
from callpop.ui.setting_inputs import SettingInput
from callpop.ui.theme import Theme
from callpop.ui.tokens import Tone
from callpop.ui.words import translate


class HotkeyField(SettingInput):
    """Shows a hotkey, takes another one as it is pressed, and says at once what is wrong with it:
    here, or because the system does not give it."""

    def __init__(self, theme: Theme, hotkeys: Hotkeys, action: HotkeyAction) -> None:
        super().__init__()
        px = theme.px
        self._hotkeys = hotkeys
        self._action = action
        self._chosen = ""
        self._name = ""
        self.keys = _Keys()
        self.clear = button(QCoreApplication.translate("Hotkeys", "Clear"), "link")
        self.clear.setAccessibleName(QCoreApplication.translate("Hotkeys", "No hotkey for this"))
        self.words = Said("caption")
        self.command = label("", "caption", wraps=True)
        self.command.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.copy = button(QCoreApplication.translate("Hotkeys", "Copy the command"), "small")
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(self.keys)
        row.addWidget(self.clear)
        row.addStretch(1)
        commands = QHBoxLayout()
        commands.setSpacing(px(8))
        commands.addWidget(self.command, 1)
        commands.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(4))
        nest(layout, row)
        layout.addWidget(self.words)
        nest(layout, commands)
        self.keys.clicked.connect(self._begin)
        self.keys.pressed_so_far.connect(self._show_so_far)
        self.keys.captured.connect(self._captured)
        self.keys.cleared.connect(lambda: self._end(""))
        self.keys.left.connect(lambda: self._end(None))
        self.clear.clicked.connect(lambda: self._end(""))
        self.copy.clicked.connect(self._copy)
        self._unsubscribe = hotkeys.subscribe(self._follow)
        self.destroyed.connect(lambda *_: self._unsubscribe())
        self._follow()

    @property
    def capturing(self) -> bool:
        """It waits for keys."""
        return self.keys.capturing

    def show_value(self, value: Any) -> None:
        """Show what is chosen."""
        self._chosen = str(value)
        self._follow()

    def call_it(self, name: str, description: str) -> None:
        """What a screen reader calls it."""
        self._name = name
        self.keys.setAccessibleDescription(description)
        self._show_keys()

    def take_focus(self) -> None:
        """Put the focus on it."""
        self.keys.setFocus(Qt.FocusReason.OtherFocusReason)

    # Taking one.

    def _begin(self) -> None:
        if self.capturing:
            return
        self._hotkeys.hold()
        self.keys.begin()
        self._show_so_far("")
        hint = QCoreApplication.translate(
            "Hotkeys", "Press the keys together. Esc leaves it as it is, Backspace is for none."
        )
        self._say(hint, Tone.MUTED)

    def _show_so_far(self, held: str) -> None:
        template = QCoreApplication.translate("Hotkeys", "{held} and…")
        waits = QCoreApplication.translate("Hotkeys", "Press the keys…")
        self.keys.setText(template.format(held=keys_shown(held)) if held else waits)

    def _captured(self, pressed: Combination) -> None:
        problem = pressed.problem or self._conflict(pressed)
        if problem:
            # It goes on waiting: another one is wanted, not another click.
            self.keys.setText(keys_shown(str(pressed)))
            self._say(translate(problem), Tone.MISSED)
        else:
            self._end(str(pressed))

    def _conflict(self, pressed: Combination) -> Sentence:
        for other in self._hotkeys.statuses():
            if other.action is not self._action and other.combination == str(pressed):
                return say(
                    "{keys} is the hotkey for “{other}” already: choose another.",
                    keys=pressed,
                    other=other.action.purpose,
                )
        return NOTHING

    def _end(self, chosen: str | None) -> None:
        if self.capturing:
            self.keys.end()
            self._hotkeys.resume()
        if chosen is not None and chosen != self._chosen:
            self._chosen = chosen
            self.picked.emit(chosen)
        self._follow()

    # Showing it.

    def _status(self) -> HotkeyStatus:
        found = (one for one in self._hotkeys.statuses() if one.action is self._action)
        return next(found, HotkeyStatus(self._action))

    def _follow(self) -> None:
        if self.capturing:
            return
        self._show_keys()
        status = self._status()
        # While a choice is on its way there is nothing to say of the one before.
        known = status if status.combination == self._chosen else HotkeyStatus(self._action)
        if known.problem:
            self._say(translate(known.problem), Tone.MISSED)
        elif known.shown and _plain(known.shown) != _plain(self._chosen):
            template = QCoreApplication.translate(
                "Hotkeys", "Your desktop made it {keys}. Its own settings can change that."
            )
            self._say(template.format(keys=known.shown), Tone.MUTED)
        else:
            self._say("", Tone.MUTED)
        template = QCoreApplication.translate(
            "Hotkeys",
            "This command does the same, bound to a key in your desktop's settings: {command}",
        )
        self.command.setText(template.format(command=known.command))
        for widget in (self.command, self.copy):
            widget.setVisible(bool(known.problem and known.command))

    def _show_keys(self) -> None:
        none = QCoreApplication.translate("Hotkeys", "None")
        shown = keys_shown(self._chosen) or none
        self.keys.setText(shown)
        self.clear.setVisible(bool(self._chosen))
        template = QCoreApplication.translate("Hotkeys", "{name}: {keys}. Press to change.")
        self.keys.setAccessibleName(template.format(name=self._name, keys=shown))

    def _say(self, text: str, tone: Tone) -> None:
        self.words.say(text, tone)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._status().command)

    @guarded
    def hideEvent(self, event: QHideEvent) -> None:  # noqa: D102
        super().hideEvent(event)
        self._end(None)


class _Keys(QPushButton):
    """A button that, once pressed, takes the next combination of keys."""

    captured = Signal(object)
    """A ``Combination``."""
    pressed_so_far = Signal(str)
    cleared = Signal()
    left = Signal()
    """Without having taken one."""

    def __init__(self) -> None:
        super().__init__()
        # Qt asks before the end of this: even a property is an event.
        self.capturing = False
        self.setProperty("kind", "keys")
        self.setAutoDefault(False)

    def begin(self) -> None:
        """Take the next keys, all of them: also those that other programs have."""
        self.capturing = True
        self.setProperty("taking", "true")
        restyle(self)
        self.grabKeyboard()

    def end(self) -> None:
        """Be a button again."""
        self.capturing = False
        self.setProperty("taking", "false")
        restyle(self)
        self.releaseKeyboard()

    @guarded
    def event(self, event: QEvent) -> bool:
        if self.capturing and isinstance(event, QKeyEvent):
            match event.type():
                case QEvent.Type.ShortcutOverride:
                    event.accept()
                    return True
                case QEvent.Type.KeyPress:
                    self._key_pressed(event)
                    return True
                case QEvent.Type.KeyRelease:
                    self._tell_held(event)
                    return True
        return super().event(event)

    def _key_pressed(self, event: QKeyEvent) -> None:
        held = modifiers_of(event)
        if event.isAutoRepeat():
            return
        if not held and event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif not held and event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self.cleared.emit()
        elif event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab) and held <= {Modifier.SHIFT}:
            # Whoever has no mouse must get out of it as out of any field.
            self.left.emit()
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Tab)
        elif (pressed := combination_of(event)) is not None:
            self.captured.emit(pressed)
        else:
            self._tell_held(event)

    def _tell_held(self, event: QKeyEvent) -> None:
        # A modifier's own event does not count it yet, or still does.
        held = modifiers_of(event)
        own = {one for one in (modifier_of(event.key()),) if one is not None}
        held = held | own if event.type() is QEvent.Type.KeyPress else held - own
        self.pressed_so_far.emit("+".join(one for one in Modifier if one in held))

    @guarded
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self.capturing:
            self.left.emit()


def _plain(keys: str) -> str:
    """Equal for all ways to write the same keys."""
    plain = "".join(keys.lower().split())
    for logo in ("super", "logo", "win"):
        plain = plain.replace(logo, "meta")
    return plain
