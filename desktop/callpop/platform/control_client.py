"""Talking to the running instance from another process: the verbs of the command line.

Imports no event loop: a verb must be done before one would be up.
"""

import json
import sys
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

from callpop.platform.control_place import (
    NOT_ANSWERING,
    Gone,
    NotRunning,
    Place,
    PlaceError,
    Refusal,
)
from callpop.telephony.sentence import Sentence, say

if sys.platform == "win32":
    from callpop.platform.control_windows import connect
else:
    from callpop.platform.control_unix import connect

PATIENCE = 10.0
"""Seconds that an answer may take, where the verb itself does not take longer."""


def ask(place: Place, verb: str, *, patience: float = PATIENCE, **args: object) -> Any:
    """What the running instance answers to ``verb``, as JSON makes it; waits ``patience`` seconds.

    Raises:
        NotRunning: no instance runs.
        Refusal: it said no.
        PlaceError: it can't be reached, or does not answer.
    """
    for found in _conversation(place, verb, args, patience, endless=False):
        if "ok" in found:
            return found.get("result")
    raise Gone(say("Callpop ended before it answered."))


def hand_over(place: Place, number: str | None = None) -> None:
    """Have the running instance come forward, with ``number`` in its dial box if there is one.

    Raises:
        NotRunning: no instance runs.
        Refusal: it said no.
        PlaceError: it can't be reached, or does not answer.
    """
    if number is None:
        ask(place, "show")
    else:
        ask(place, "tel", number=number)


def follow(place: Place, verb: str, **args: object) -> Iterator[Any]:
    """What the running instance reports from now on, until it quits.

    Raises:
        NotRunning: no instance runs.
        Refusal: it said no, or the reports were read too slowly.
        PlaceError: it can't be reached, or was torn away.
    """
    for found in _conversation(place, verb, args, PATIENCE, endless=True):
        if "ok" in found:
            return
        if "line" in found:
            yield found["line"]
    raise Gone(say("Callpop ended unexpectedly."))


def _conversation(
    place: Place, verb: str, args: dict[str, object], patience: float, *, endless: bool
) -> Iterator[dict[str, Any]]:
    connection = connect(place, patience)
    try:
        request = json.dumps({"id": 1, "verb": verb, "args": args}, ensure_ascii=False)
        with suppress(ConnectionError):  # sent away unheard: the reason is there to be read
            connection.sendall(request.encode() + b"\n")
        if endless:
            connection.settimeout(None)
        with connection.makefile("rb") as lines:
            for line in lines:
                found = json.loads(line)
                if found.get("ok") is False:
                    words = Sentence("{words}", {"words": str(found.get("message", ""))})
                    raise Refusal(str(found.get("code", "failed")), words)
                yield found
    except TimeoutError as error:
        raise PlaceError(NOT_ANSWERING) from error
    except (OSError, ValueError) as error:
        raise Gone(say("Callpop ended before it answered.")) from error
    finally:
        connection.close()


__all__ = ["PATIENCE", "Gone", "NotRunning", "PlaceError", "Refusal", "ask", "follow", "hand_over"]
