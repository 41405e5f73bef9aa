"""What is said where one of the system's files can't be changed."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from callpop.telephony.sentence import Sentence, say


@contextmanager
def writing(file: Path, fault: Callable[[Sentence], Exception]) -> Iterator[None]:
    """The block changes ``file``, or removes it.

    Raises:
        Exception: what ``fault`` makes of the reason, in place of :class:`OSError`.
    """
    try:
        yield
    except OSError as error:
        why = error.strerror or str(error)
        raise fault(say("The file {file} can't be written: {why}.", file=file, why=why)) from error
