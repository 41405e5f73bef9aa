"""Which proxy a channel goes through."""

import asyncio
from urllib.parse import urlsplit

from websockets.exceptions import InvalidProxy
from websockets.proxy import get_proxy, parse_proxy
from websockets.uri import parse_uri

from callpop.pbx.addresses import is_loopback


async def proxy_for(url: str, choice: str) -> str | None:
    """The proxy's URL for a channel to ``url``, or None for a straight connection.

    ``choice`` is ``system``, ``none`` or the URL of a proxy. What is on this machine is never
    asked of the system's proxy; one that was named for the account is always used.

    Raises:
        InvalidURI: ``url`` isn't a WebSocket's.
        InvalidProxy: ``choice`` isn't a proxy's.
    """
    target = parse_uri(url)
    if choice.strip().lower() == "none":
        return None
    if choice.strip().lower() in ("", "system"):
        if is_loopback(target.host):
            return None
        # On Windows this may look names up, on macOS it asks the system's configuration.
        return await asyncio.to_thread(get_proxy, target)
    try:
        parse_proxy(choice.strip())
    except ValueError as problem:
        raise InvalidProxy(choice, str(problem)) from problem
    return choice.strip()


def proxy_shown(proxy: str) -> str:
    """A proxy's host and port, without the name and password that its URL may hold."""
    try:
        parts = urlsplit(proxy)
        port = f":{parts.port}" if parts.port else ""
    except ValueError:
        return ""
    return f"{parts.hostname or ''}{port}"
