"""Addresses of a PBX: from settings to what is connected to, and what is shown of it."""

import ipaddress
from collections.abc import Mapping
from urllib.parse import SplitResult, urlsplit

from callpop.pbx.connector import SettingsError
from callpop.telephony.sentence import say

_ENCRYPTED = {"ws": "wss", "http": "https"}


def is_loopback(host: str) -> bool:
    """Whether ``host`` can only mean this machine."""
    if host.lower().rstrip(".") == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def endpoint_of(settings: Mapping[str, str], schemes: tuple[str, ...]) -> SplitResult | None:
    """The account's own ``endpoint``, checked; None where the PBX's own address is to be used.

    Raises:
        SettingsError: it is no address, of another scheme, or unencrypted outside this machine.
    """
    text = settings.get("endpoint", "").strip()
    if not text:
        return None
    try:
        parts = urlsplit(text)
        host, _ = parts.hostname, parts.port
    except ValueError:
        host = None
        parts = urlsplit("")
    if not host or parts.scheme not in schemes or parts.username is not None:
        wanted = " or ".join(f"{scheme}://HOST:PORT" for scheme in schemes)
        raise SettingsError(
            say(
                "The address {endpoint} can't be used: write it as {wanted}.",
                endpoint=_without_secrets(text),
                wanted=wanted,
            ),
            "endpoint",
        )
    unencrypted = parts.scheme in _ENCRYPTED
    if unencrypted and not is_loopback(host) and settings.get("insecure") != "yes":
        raise SettingsError(
            say(
                "{scheme}:// is not encrypted: the key would travel in clear. Use {better}://, "
                "or set insecure=yes if you know that the way is safe.",
                scheme=parts.scheme,
                better=_ENCRYPTED[parts.scheme],
            ),
            "endpoint",
        )
    return parts


def _without_secrets(text: str) -> str:
    """An address as it may be shown: without what may stand before an @ or behind a ?."""
    return text.partition("?")[0].rpartition("@")[2][:200]
