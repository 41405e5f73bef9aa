"""Certificates that a session trusts: the system's, and the company's own where one is named."""

import asyncio
import ssl
from collections.abc import Iterable
from pathlib import Path

from callpop.plain_file import read_start

_MOST_BYTES = 8 << 20
"""Far more than all authorities of the world."""
_ELSEWHERE = (
    "/etc/ssl/certs/ca-certificates.crt",  # Debian, Arch, Alpine
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",  # Fedora, RHEL
    "/var/lib/ca-certificates/ca-bundle.pem",  # openSUSE
    "/etc/ssl/cert.pem",
)
"""Where systems keep their authorities: a bundle's OpenSSL knows its builder's place alone."""


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


def authorities(elsewhere: Iterable[str] = _ELSEWHERE) -> Path | None:
    """Where this system's authorities are; None where there are none, or they are in no file."""
    usual = ssl.get_default_verify_paths()
    found = usual.cafile or usual.capath
    return Path(found) if found else next(filter(Path.is_file, map(Path, elsewhere)), None)


def _context(ca_file: str | None) -> ssl.SSLContext:
    context = ssl.create_default_context()
    where = authorities()
    if where is not None and not context.cert_store_stats()["x509_ca"] and where.is_file():
        context.load_verify_locations(where)
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
