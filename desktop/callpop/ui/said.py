"""What came of something, as a line that is told to a screen reader as well."""

from callpop.ui.labels import LabelType, Wrapped, dress, retone
from callpop.ui.spoken import announce
from callpop.ui.tokens import Tone


class Said(Wrapped):
    """A line that is there as long as it says something."""

    def __init__(self, type_: LabelType = "body", tone: Tone = Tone.TEXT) -> None:
        super().__init__()
        dress(self, type_, tone)
        self.wrap()
        self.hide()

    def say(self, text: str, tone: Tone | None = None) -> None:
        """Say this, and have a screen reader say it after what it is at; "" takes it away."""
        news = text and text != self.text()
        if tone is not None:
            retone(self, tone)
        self.setText(text)
        self.setVisible(bool(text))
        if news and self.isVisible():
            announce(self, text, at_once=False)
