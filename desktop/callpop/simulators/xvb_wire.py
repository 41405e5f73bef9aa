"""How XVB puts its requests on the wire: as the captures in the vendor's document."""

import asyncio
import json
import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from urllib.parse import quote, urlencode, urlsplit

_PATIENCE = 10.0


@dataclass(frozen=True, slots=True)
class Hook:
    """One request to a webhook, and what came back."""

    method: str
    query: str
    headers: Mapping[str, str]
    body: str
    status: int | None = None
    """None where nobody answered."""
    answer: str = ""


def hook(
    parameters: Mapping[str, str],
    *,
    method: str = "POST",
    data_format: str = "html-form",
    access_code: str | None = None,
    shuffle: random.Random,
) -> Hook:
    """A request; the order of the parameters is as chance has it, as in Perl's hashes.

    ``access_code`` is put into the header that only the hook of an answer has.
    """
    names = list(parameters)
    shuffle.shuffle(names)
    form = urlencode({name: parameters[name] for name in names}, quote_via=quote)
    headers = {"TE": "deflate,gzip;q=0.3", "Connection": "TE, close", "Host": "localhost"}
    if method == "GET":
        body, query = "", form
    elif data_format == "json":
        body, query = json.dumps({name: parameters[name] for name in names}), ""
        headers["Content-Type"] = "application/json"
    else:
        body, query = form, ""
        headers["Content-Type"] = "application/x-www-form-urlencoded"
    if access_code is not None:
        headers["X-XVB-AC"] = access_code
    return Hook(method, query, headers, body)


async def send(url: str, asked: Hook) -> Hook:
    """Send a request over a connection of its own; the same with what came back."""
    parts = urlsplit(url)
    target = (parts.path or "/") + (f"?{asked.query}" if asked.query else "")
    body = asked.body.encode()
    lines = [f"{asked.method} {target} HTTP/1.1"]
    lines += [f"{name}: {value}" for name, value in asked.headers.items()]
    if asked.method == "POST":
        lines.append(f"Content-Length: {len(body)}")
    head = "\r\n".join([*lines, "", ""]).encode()
    try:
        async with asyncio.timeout(_PATIENCE):
            reader, writer = await asyncio.open_connection(parts.hostname, parts.port or 80)
            try:
                writer.write(head + body)
                await writer.drain()
                raw = await reader.read()
            finally:
                writer.close()
                await writer.wait_closed()
    except (OSError, TimeoutError):
        return asked
    answered, _, text = raw.partition(b"\r\n\r\n")
    status = answered.split(b" ", 2)[1:2]
    return Hook(
        asked.method,
        asked.query,
        asked.headers,
        asked.body,
        int(status[0]) if status and status[0].isdigit() else None,
        text.decode("utf-8", "replace"),
    )


Listener = Callable[[Hook], None]
