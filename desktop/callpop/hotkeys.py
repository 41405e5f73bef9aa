"""Hotkeys as the agent chooses them: what each does, its combination of keys, how it stands."""

from dataclasses import dataclass
from enum import StrEnum

from callpop.keys import KEYS, Key
from callpop.telephony.sentence import NOTHING, Sentence, say


class HotkeyAction(StrEnum):
    """What a hotkey does. The values are the verbs that do the same: ``callpop dial-box``."""

    DIAL = "dial-box"
    DIAL_SELECTION = "dial-selection"
    OPEN_RECORD = "open-record"
    SAY_CALLER = "say-caller"
    PANEL = "panel"
    PRIVATE = "private"

    @property
    def preference(self) -> str:
        """The key of its combination in the preferences."""
        name = "dial" if self is HotkeyAction.DIAL else self.value.replace("-", "_")
        return f"hotkey_{name}"

    @property
    def purpose(self) -> Sentence:
        """What it does, as its name in a list."""
        return _PURPOSES[self]


_PURPOSES = {
    HotkeyAction.DIAL: say("Open the dial box"),
    HotkeyAction.DIAL_SELECTION: say("Call the selected number"),
    HotkeyAction.OPEN_RECORD: say("Open the caller's CRM record"),
    HotkeyAction.SAY_CALLER: say("Say who is calling"),
    HotkeyAction.PANEL: say("Go to the calls in the panel"),
    HotkeyAction.PRIVATE: say("Hide or show names and numbers"),
}


class Modifier(StrEnum):
    """A key that is held. ``Ctrl`` is Control on a Mac too, ``Meta`` is Command or the key with
    the Windows logo."""

    CTRL = "Ctrl"
    ALT = "Alt"
    SHIFT = "Shift"
    META = "Meta"


_NAMES = {modifier.lower(): modifier for modifier in Modifier} | {
    "control": Modifier.CTRL,
    "option": Modifier.ALT,
    "super": Modifier.META,
    "win": Modifier.META,
    "command": Modifier.META,
    "cmd": Modifier.META,
}
_KEY_NAMES = {name.lower(): key for name, key in KEYS.items()} | {
    "enter": KEYS["Return"],
    "del": KEYS["Delete"],
    "ins": KEYS["Insert"],
    "pgup": KEYS["PageUp"],
    "pgdown": KEYS["PageDown"],
    "page_up": KEYS["PageUp"],
    "page_down": KEYS["PageDown"],
}
_COPIES_AND_PASTES = frozenset("ACVXYZ")


@dataclass(frozen=True, slots=True)
class Combination:
    """Keys pressed together. ``str()`` writes it as the settings do: ``Ctrl+Alt+D``."""

    modifiers: frozenset[Modifier]
    key: Key

    def __str__(self) -> str:
        held = [modifier.value for modifier in Modifier if modifier in self.modifiers]
        return "+".join([*held, self.key.name])

    @property
    def problem(self) -> Sentence:
        """Why it must not be taken from every other program; nothing where it may."""
        strong = self.modifiers - {Modifier.SHIFT}
        if not strong and not self.key.function:
            return say(
                "{keys} is needed for typing: hold Ctrl, Alt or the like with it.", keys=self
            )
        usual = self.modifiers == {Modifier.CTRL} and self.key.name in _COPIES_AND_PASTES
        if usual or str(self) in ("Alt+Tab", "Alt+F4", "Ctrl+Alt+Delete"):
            return say("{keys} has a meaning in every program: choose another.", keys=self)
        return NOTHING


def combination(text: str) -> Combination:
    """The combination that ``text`` means, such as ``ctrl+alt+d``.

    Raises:
        ValueError: it is none, or one that must not be taken; the argument is a ``Sentence``.
    """
    *held, name = (part.strip() for part in text.strip().split("+"))
    key = _KEY_NAMES.get(name.lower())
    modifiers = [_NAMES.get(part.lower()) for part in held]
    if key is None or None in modifiers:
        example = "Ctrl+Alt+D"
        raise ValueError(
            say("“{text}” is no hotkey: write it as {example}.", text=text[:40], example=example)
        )
    made = Combination(frozenset(one for one in modifiers if one is not None), key)
    if made.problem:
        raise ValueError(made.problem)
    return made


@dataclass(frozen=True, slots=True)
class HotkeyStatus:
    """How one action's hotkey stands."""

    action: HotkeyAction
    combination: str = ""
    """As it was chosen; "" where there is to be none."""
    bound: bool = False
    """Pressing it does something."""
    shown: str = ""
    """What the desktop itself says is to be pressed, where that may be something else."""
    problem: Sentence = NOTHING
    """Why it is not bound, and what to do about it."""
    command: str = ""
    """Does the same, to be bound to a key in the desktop's own settings."""
