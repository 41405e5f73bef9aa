"""How a verb ends: the exit statuses that scripts rely on, and the sentence that goes with them."""

DONE = 0
FAILED = 1
"""It was refused or failed: by the PBX, the network, the keyring."""
WRONG = 2
"""The command is wrong."""
NOT_RUNNING = 3
"""The verb needs the running app, and none runs for this home."""
INTERRUPTED = 130
"""Ctrl-C, as shells count it."""


class Ending(Exception):
    """Ends the verb with one sentence on standard error."""

    def __init__(self, status: int, sentence: object) -> None:
        super().__init__(str(sentence))
        self.status = status


def wrong(sentence: object) -> Ending:
    """The command is wrong; ``sentence`` says how it would be right."""
    return Ending(WRONG, sentence)


def failed(sentence: object) -> Ending:
    """It was refused or failed; ``sentence`` says why."""
    return Ending(FAILED, sentence)
