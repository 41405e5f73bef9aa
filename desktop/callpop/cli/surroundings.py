"""Makes of what the program was started in something that it can live in."""

import os
import sys
import time
from contextlib import suppress
from datetime import UTC, datetime

_STREAMS = (os.O_RDONLY, os.O_WRONLY, os.O_WRONLY)


def mend_surroundings() -> None:
    """Streams that are closed, a umask that shuts the user out, a time zone that there can't be."""
    _open_streams()
    _let_the_user_in()
    _have_a_time_zone()


def _open_streams() -> None:
    # What is opened next would else be taken for them: a library's complaint goes to 2, be that the
    # history or the PBX.
    for wanted, how in enumerate(_STREAMS):
        try:
            os.fstat(wanted)
        except OSError:
            with suppress(OSError):
                os.open(os.devnull, how)  # The lowest that is free.


def _let_the_user_in() -> None:
    mask = os.umask(0o077)
    os.umask(mask & ~0o700)


def _have_a_time_zone() -> None:
    try:
        datetime.now(UTC).astimezone()
    except (ValueError, OverflowError, OSError):
        if sys.platform != "win32":
            # More than a day from Greenwich: nobody's clock shows that.
            os.environ["TZ"] = "UTC"
            time.tzset()
