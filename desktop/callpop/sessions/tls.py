"""Certificates that a session trusts: the system's, and the company's own where one is named."""

import asyncio
import ssl
from pathlib import Path

from callpop.plain_file import read_start

_MOST_BYTES = 8 << 20
"""Far more than all authorities of the world."""


class AuthorityFileError(Exception):
    """The file with the company's own certificate authority can't be used."""


class Trust:
    """TLS contexts, made off the event loop because that reads the disk, and kept."""

    def __init__(self) -> None:
        self._contexts: dict[str | None, ssl.SSLContext] = {}
        self._making = asyncio.Lock()

    async def context(self, ca_file: str | None) -> ssl.SSLContext:
        """A context that trusts the system's authorities and those in ``ca_file``.

        Raises:
            AuthorityFileError: ``ca_file`` can't be read or holds no certificate.
        """
        async with self._making:
            if ca_file not in self._contexts:
                self._contexts[ca_file] = await asyncio.to_thread(_context, ca_file)
            return self._contexts[ca_file]

    def forget(self) -> None:
        """Read the files anew next time: somebody may have mended them."""
        self._contexts.clear()


def _context(ca_file: str | None) -> ssl.SSLContext:
    context = ssl.create_default_context()
    if ca_file:
        try:
            # What stands beside the certificates is somebody's remark, in any encoding.
            text = read_start(Path(ca_file), _MOST_BYTES).decode("ascii", "ignore")
            context.load_verify_locations(cadata=text)
        except (ssl.SSLError, ValueError):
            raise AuthorityFileError("it holds no certificate in PEM form") from None
        except OSError as problem:
            raise AuthorityFileError(problem.strerror or type(problem).__name__) from None
    return context
