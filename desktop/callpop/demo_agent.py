"""The demo's agent: reads what the windows say and works them with mouse and keyboard."""

import asyncio
from collections.abc import Callable, Iterable, Sequence
from typing import Literal, Protocol

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

from callpop.clock import Clock
from callpop.telephony.status import AccountStatus, LinkState
from callpop.ui.card import CallCard

LOOK_SECONDS = 0.05
"""Pause between two looks at the screen."""
PATIENCE_SECONDS = 20.0
"""After which what should be on the screen will not come."""
KEY_SECONDS = 0.06
"""Pause between two keys."""


Page = Literal["people", "queues", "history"]
"""Of the large window."""


class DemoApp(Protocol):
    """What the demo asks of the running app, besides what a hand can do on its windows."""

    def statuses(self) -> Sequence[AccountStatus]:
        """The accounts, as the tray and the panel show them."""

    def open_dial_box(self) -> None:
        """As the tray menu does: empty, with the focus."""

    def open_panel(self) -> None:
        """As a click on the tray icon does."""

    def open_page(self, page: Page) -> None:
        """As the tray menu does."""

    def close_windows(self) -> None:
        """Whatever is open; the cards stay."""

    async def turn(self, theme: Literal["light", "dark"]) -> None:
        """As the settings window does."""

    async def speak(self, language: Literal["en", "uk"]) -> None:
        """As the settings window does."""

    async def hide_names(self, *, hidden: bool) -> None:
        """As the eye in the panel does."""


class QtAgent:
    """A :class:`callpop.simulators.day.stage.Agent` at the real windows."""

    def __init__(self, app: DemoApp, clock: Clock) -> None:
        self._app = app
        self._clock = clock

    async def sees_account(self, account: str, *, online: bool) -> None:
        """Wait until the app says that the account is, or is not, online."""

        def so() -> bool:
            states = {status.account: status.state for status in self._app.statuses()}
            return account in states and (states[account] is LinkState.ONLINE) == online

        await self._until(so, f"{account} is {'online' if online else 'cut'}")

    async def sees_card(self, *words: str) -> None:
        """Wait until one call card shows all these words."""
        await self._until(lambda: _card(*words) is not None, f"a card says {' and '.join(words)}")

    async def sees_no_card(self, words: str) -> None:
        """Wait until no call card shows these words."""
        await self._until(lambda: _card(words) is None, f"no card says {words}")

    async def presses(self, client: str, button: str) -> None:
        """Press a button on that client's card."""
        found: list[QAbstractButton] = []

        def there() -> bool:
            card = _card(client)
            buttons = card.findChildren(QAbstractButton) if card is not None else []
            found[:] = [one for one in buttons if one.isVisible() and one.text() == button]
            return bool(found)

        await self._until(there, f"the card of {client} has a button “{button}”")
        QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)

    async def puts_away(self, client: str) -> None:
        """Close that client's card, if it has not left by itself."""
        card = _card(client)
        for button in card.findChildren(QAbstractButton) if card is not None else ():
            if button.accessibleName() == "Close this card":
                # It shows under the pointer alone, which the demo leaves to whoever watches.
                button.click()
        await self.sees_no_card(client)

    async def types_number(self, text: str) -> None:
        """Open the dial box, where it is not open yet, and type."""
        if _typing_place() is None:
            self._app.open_dial_box()
        await self._until(lambda: _typing_place() is not None, "the dial box has the focus")
        for character in text:
            place = _typing_place()
            assert place is not None
            QTest.keyClicks(place, character)
            await self._clock.sleep(KEY_SECONDS)

    async def dials(self) -> None:
        """Press Enter in the dial box."""
        place = _typing_place()
        assert place is not None
        QTest.keyClick(place, Qt.Key.Key_Return)

    async def chooses_account(self, account: str) -> None:
        """Press Tab until the dial box names the account."""

        def chosen() -> bool:
            return any(f"through {account}." in text for text in _texts(_windows()))

        place = _typing_place()
        assert place is not None
        for _ in self._app.statuses():
            if chosen():
                return
            QTest.keyClick(place, Qt.Key.Key_Tab)
            await self._clock.sleep(KEY_SECONDS)
        await self._until(chosen, f"the dial box calls through {account}")

    async def transfers(self) -> None:
        """Press Ctrl+T in the dial box."""
        place = _typing_place()
        assert place is not None
        QTest.keyClick(place, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)

    async def sees(self, words: str) -> None:
        """Wait until any window shows these words."""
        await self._until(
            lambda: any(words in text for text in _texts(_windows())), f"a window says {words}"
        )

    async def leaves(self) -> None:
        """Close the dial box, the panel, whatever is open."""
        self._app.close_windows()

    async def opens_panel(self) -> None:
        """Click the tray icon."""
        self._app.open_panel()

    async def turns(self, theme: Literal["light", "dark"]) -> None:
        """Choose the theme."""
        await self._app.turn(theme)

    async def opens(self, page: Page) -> None:
        """Choose a page of the large window."""
        self._app.open_page(page)

    async def speaks(self, language: Literal["en", "uk"]) -> None:
        """Choose the language of the windows."""
        await self._app.speak(language)

    async def hides_names(self, *, hidden: bool) -> None:
        """Hide all names and numbers, or show them again."""
        await self._app.hide_names(hidden=hidden)

    async def _until(self, so: Callable[[], bool], what: str) -> None:
        # Looking is the point here: only what a person could see counts, not a signal.
        try:
            async with asyncio.timeout(PATIENCE_SECONDS):
                while not so():
                    await self._clock.sleep(LOOK_SECONDS)
        except TimeoutError:
            said = " | ".join(" ".join(_texts([card])) for card in _cards())
            raise TimeoutError(
                f"after {PATIENCE_SECONDS:g} seconds it is still not so that {what}; "
                f"the cards say: {said or 'nothing'}"
            ) from None


def _windows() -> list[QWidget]:
    return [window for window in QApplication.topLevelWidgets() if window.isVisible()]


def _typing_place() -> QLineEdit | None:
    focused = QApplication.focusWidget()
    return focused if isinstance(focused, QLineEdit) and focused.isVisible() else None


def _card(*words: str) -> CallCard | None:
    """The visible card that says all of this."""
    for card in _cards():
        text = _plain(" ".join(_texts([card])))
        if all(_plain(word) in text for word in words):
            return card
    return None


def _cards() -> list[CallCard]:
    cards = [card for window in _windows() for card in window.findChildren(CallCard)]
    return [card for card in cards if card.isVisible()]


def _texts(of: Iterable[QWidget]) -> list[str]:
    """Every text on these widgets, whole where the screen shows a part."""
    texts: list[str] = []
    for widget in of:
        labels, buttons = widget.findChildren(QLabel), widget.findChildren(QAbstractButton)
        texts += [one.accessibleName() or one.text() for one in labels if one.isVisible()]
        texts += [one.accessibleName() or one.text() for one in buttons if one.isVisible()]
    return texts


def _plain(text: str) -> str:
    """Without the spaces, which numbers are written with in a way of each country's own."""
    return "".join(text.split())
