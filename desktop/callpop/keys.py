"""The keys that a hotkey can be, and what each system calls them."""

from dataclasses import dataclass
from string import ascii_uppercase


@dataclass(frozen=True, slots=True)
class Key:
    """One key by the names and numbers of every system; None where a system has no such key."""

    name: str
    """What we call it, in the settings too."""
    keysym: int
    """X's number."""
    xkb: str
    """X's name, which the desktop portal uses as well."""
    position: int | None = None
    """X's key code of its place on a US keyboard: where it is when a layout has no such letter."""
    windows: int | None = None
    """Its virtual-key code."""
    mac: int | None = None
    """Its virtual key code: a place on a US keyboard."""

    @property
    def function(self) -> bool:
        """F1 and its like: it types nothing."""
        return self.name[0] == "F" and self.name[1:].isdigit()


_LETTER_POSITIONS = {
    letter: first + number
    for first, row in ((24, "QWERTYUIOP"), (38, "ASDFGHJKL"), (52, "ZXCVBNM"))
    for number, letter in enumerate(row)
}
_MAC_LETTERS = {
    letter: code for code, letter in enumerate("ASDFHGZXCV BQWERYT") if letter != " "
} | {"O": 31, "U": 32, "I": 34, "P": 35, "L": 37, "J": 38, "K": 40, "N": 45, "M": 46}
_MAC_DIGITS = (29, 18, 19, 20, 21, 23, 22, 26, 28, 25)
_MAC_FUNCTIONS = (
    *(0x7A, 0x78, 0x63, 0x76, 0x60, 0x61, 0x62, 0x64, 0x65, 0x6D),
    *(0x67, 0x6F, 0x69, 0x6B, 0x71, 0x6A, 0x40, 0x4F, 0x50, 0x5A),
)
_MOST_FUNCTIONS = 24

_OTHERS = (
    Key("Space", 0x20, "space", 65, 0x20, 0x31),
    Key("'", 0x27, "apostrophe", 48, 0xDE, 0x27),
    Key(",", 0x2C, "comma", 59, 0xBC, 0x2B),
    Key("-", 0x2D, "minus", 20, 0xBD, 0x1B),
    Key(".", 0x2E, "period", 60, 0xBE, 0x2F),
    Key("/", 0x2F, "slash", 61, 0xBF, 0x2C),
    Key(";", 0x3B, "semicolon", 47, 0xBA, 0x29),
    Key("=", 0x3D, "equal", 21, 0xBB, 0x18),
    Key("[", 0x5B, "bracketleft", 34, 0xDB, 0x21),
    Key("\\", 0x5C, "backslash", 51, 0xDC, 0x2A),
    Key("]", 0x5D, "bracketright", 35, 0xDD, 0x1E),
    Key("`", 0x60, "grave", 49, 0xC0, 0x32),
    Key("Tab", 0xFF09, "Tab", 23, 0x09, 0x30),
    Key("Return", 0xFF0D, "Return", 36, 0x0D, 0x24),
    Key("Pause", 0xFF13, "Pause", 127, 0x13),
    Key("Home", 0xFF50, "Home", 110, 0x24, 0x73),
    Key("Left", 0xFF51, "Left", 113, 0x25, 0x7B),
    Key("Up", 0xFF52, "Up", 111, 0x26, 0x7E),
    Key("Right", 0xFF53, "Right", 114, 0x27, 0x7C),
    Key("Down", 0xFF54, "Down", 116, 0x28, 0x7D),
    Key("PageUp", 0xFF55, "Page_Up", 112, 0x21, 0x74),
    Key("PageDown", 0xFF56, "Page_Down", 117, 0x22, 0x79),
    Key("End", 0xFF57, "End", 115, 0x23, 0x77),
    Key("Insert", 0xFF63, "Insert", 118, 0x2D),
    Key("Delete", 0xFFFF, "Delete", 119, 0x2E, 0x75),
)


def _letter(name: str) -> Key:
    small = name.lower()
    at = _LETTER_POSITIONS[name]
    return Key(name, ord(small), small, at, ord(name), _MAC_LETTERS[name])


def _digit(number: int) -> Key:
    name = str(number)
    at = 10 + (number - 1) % 10
    return Key(name, ord(name), name, at, ord(name), _MAC_DIGITS[number])


def _function(number: int) -> Key:
    name = f"F{number}"
    mac = _MAC_FUNCTIONS[number - 1] if number <= len(_MAC_FUNCTIONS) else None
    at = 66 + number if number <= 10 else 84 + number if number <= 12 else None
    return Key(name, 0xFFBD + number, name, at, 0x6F + number, mac)


KEYS: dict[str, Key] = {
    key.name: key
    for key in (
        *map(_letter, ascii_uppercase),
        *map(_digit, range(10)),
        *map(_function, range(1, _MOST_FUNCTIONS + 1)),
        *_OTHERS,
    )
}
"""Every key by its name."""
