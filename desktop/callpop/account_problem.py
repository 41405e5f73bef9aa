"""What goes wrong with accounts, as the one exception that windows and verbs expect."""

from collections.abc import Iterator
from contextlib import contextmanager

from callpop.accounts.settings import SettingsFileError
from callpop.accounts.vault import VaultError
from callpop.pbx.connector import SettingsError
from callpop.telephony.sentence import Sentence


class AccountProblem(Exception):
    """It could not be done; ``sentence`` says why.

    ``key`` names the setting or secret that is wrong, where one is; ``wrong`` tells a mistake in
    what was asked from a refusal by the PBX, the network, the disk or the keyring.
    """

    def __init__(self, sentence: Sentence, *, key: str | None = None, wrong: bool = False) -> None:
        super().__init__(str(sentence))
        self.sentence = sentence
        self.key = key
        self.wrong = wrong


@contextmanager
def problems() -> Iterator[None]:
    """What the other rooms raise, as the one exception that windows and verbs expect."""
    try:
        yield
    except SettingsError as error:
        raise AccountProblem(error.sentence, key=error.key, wrong=True) from error
    except (SettingsFileError, VaultError) as error:
        raise AccountProblem(error.sentence) from error
