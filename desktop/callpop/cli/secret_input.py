"""Secrets from the person or the script: never from the command line, which others can read."""

import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING

from callpop.cli.ending import wrong

if TYPE_CHECKING:
    from callpop.telephony.fields import Field

_MOST = 64 * 1024


def read_secrets(fields: "Iterable[Field]", *, from_stdin: bool) -> dict[str, str]:
    """The secrets for ``fields``: lines of standard input, or asked for without echo.

    Raises:
        Ending: a line is none, or there is nobody to ask.
    """
    return _from_lines() if from_stdin else _asked(fields)


def _from_lines() -> dict[str, str]:
    if sys.stdin is None:
        raise wrong("Standard input is closed: there are no secrets to read.")
    text = sys.stdin.buffer.read(_MOST).decode("utf-8-sig", errors="replace")
    secrets: dict[str, str] = {}
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip():
            continue
        key, equals, value = line.partition("=")
        if not equals:
            # Without the line: it may well be the secret alone.
            raise wrong(f"Line {number} of standard input is not KEY=VALUE.")
        secrets[key.strip()] = value
    return secrets


def _asked(fields: "Iterable[Field]") -> dict[str, str]:
    import getpass
    import warnings

    secrets: dict[str, str] = {}
    for field in fields:
        optional = "" if field.required else " (optional)"
        try:
            with warnings.catch_warnings():
                # Rather no secret than one that the terminal shows.
                warnings.simplefilter("error", getpass.GetPassWarning)
                answer = getpass.getpass(f"{field.label}{optional}: ")
        except (getpass.GetPassWarning, EOFError, OSError):
            raise wrong(
                "There is no terminal to ask for the secrets: use --secrets-stdin, with a line "
                "KEY=VALUE for each."
            ) from None
        if answer:
            secrets[field.key] = answer
    return secrets
