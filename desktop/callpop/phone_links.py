"""Links that other programs hand over: which there are, and who opens them now."""

from dataclasses import dataclass

from callpop.telephony.sentence import NOTHING, Sentence

SCHEMES = ("tel", "callto")
"""What Callpop opens once it is told to."""
SOFTPHONE_SCHEMES = ("sip", "sips")
"""What a softphone opens as a rule; Callpop only where it is told so."""


@dataclass(frozen=True, slots=True)
class LinkStatus:
    """Who opens one kind of links."""

    scheme: str
    """``tel``"""
    ours: bool
    """This very Callpop does."""
    handler: str = ""
    """The program that does, by its name; "" for none."""
    problem: Sentence = NOTHING
    """Why it would not work, though it is set up."""
