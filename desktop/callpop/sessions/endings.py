"""Why a channel is not connected, in words for the agent: from a name that isn't found to a
close code."""

import errno
import socket
import ssl
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from typing import Protocol
from urllib.parse import urlsplit

from websockets.exceptions import (
    ConnectionClosed,
    InvalidHandshake,
    InvalidMessage,
    InvalidProxy,
    InvalidProxyStatus,
    InvalidStatus,
    InvalidURI,
    ProxyError,
)
from websockets.http11 import Response

from callpop.pbx.connector import Closed, WebSocketChannel
from callpop.sessions.proxies import proxy_shown
from callpop.sessions.tls import AuthorityFileError
from callpop.telephony.sentence import Sentence, say
from callpop.telephony.text import MESSAGE_LIMIT, clean

_UNREACHABLE = {errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN, errno.EHOSTDOWN}

# OpenSSL's X509_V_ERR_…, which Python gives no names.
_NOT_YET_VALID, _EXPIRED = 9, 10
_SELF_SIGNED, _SELF_SIGNED_CHAIN = 18, 19
_UNKNOWN_ISSUERS = {2, 20, 21, _SELF_SIGNED_CHAIN}
_WRONG_NAME = {62, 64}

_WAS_OPEN = Closed(opened=True)


class Addressed(Protocol):
    """What one tried to reach."""

    @property
    def address(self) -> str:
        """As people see it."""

    @property
    def ca_file(self) -> str | None:
        """The company's own certificate authority."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ending:
    """How an attempt to connect, or a connection, came to its end."""

    why: Sentence
    closed: Closed = _WAS_OPEN
    retry_after: float = 0.0
    """Seconds of peace that the PBX asked for."""
    at_once: bool = False
    """Connect anew without the back-off."""
    trust: bool = False
    """It was about certificates."""
    slow: bool = False
    """Nobody answered in time."""
    silent: bool = False
    """Nothing was heard any more: it was dead before."""


def not_opened(
    problem: Exception,
    channel: WebSocketChannel,
    *,
    proxy: str | None,
    wall: datetime,
    waited: float,
) -> Ending:
    """What ``problem`` means that ended an attempt after at most ``waited`` seconds.

    ``wall`` is the present time, for a PBX that names the hour of the next attempt.
    """
    if isinstance(problem, InvalidStatus):
        return _refused(problem.response, channel, wall)
    certificates = isinstance(problem, ssl.SSLError | AuthorityFileError)
    why = why_unreached(problem, channel, proxy=proxy, waited=waited)
    slow = isinstance(problem, TimeoutError)
    closed = Closed(
        opened=False,
        turned_away=proxy is None and _turned_away(problem),
        hung_up=proxy is None and _hung_up(problem),
    )
    return Ending(why=why, closed=closed, trust=certificates, slow=slow)


def cut(
    problem: ConnectionClosed, channel: WebSocketChannel, odd_code: int | None = None
) -> Ending:
    """What the end of an open connection means; ``odd_code`` is the one that the peer gave where
    the standard has no such code."""
    address = channel.address
    sent, received = problem.sent, problem.rcvd
    if sent is not None and not problem.rcvd_then_sent and sent.code != 1000:
        # We ended it: what arrived broke the rules.
        if sent.code == 1009:
            why = say(
                "{address} sent a message of more than {limit} KiB.",
                address=address,
                limit=f"{channel.max_bytes / 1024:g}",
            )
        else:
            why = say("{address} sent something that is not a WebSocket message.", address=address)
        return Ending(why=why, closed=Closed(opened=True, code=sent.code, reason=sent.reason))
    if received is None:
        return Ending(why=say("The connection to {address} was cut.", address=address))
    reason = clean(received.reason, MESSAGE_LIMIT)
    if reason:
        why = say("{address} closed the connection: {reason}", address=address, reason=reason)
    elif received.code == 1012:
        why = say("{address} restarts.", address=address)
    elif received.code == 1013:
        why = say("{address} is too busy.", address=address)
    else:
        why = say("{address} closed the connection.", address=address)
    code = received.code if odd_code is None else odd_code
    return Ending(why=why, closed=Closed(opened=True, code=code, reason=reason))


def _refused(response: Response, channel: WebSocketChannel, wall: datetime) -> Ending:
    """The PBX answered the handshake with something else than a WebSocket."""
    status, address = response.status_code, channel.address
    pause = 0.0
    if status in (401, 403):
        why = say(
            "{address} refused the connection (HTTP {status}).", address=address, status=status
        )
    elif status in (404, 410):
        why = say(
            "{address} knows no such service (HTTP {status}): check the address.",
            address=address,
            status=status,
        )
    elif 300 <= status < 400 and (target := _host(response.headers.get("Location") or "")):
        why = say(
            "{address} sends us on to {target}. Callpop doesn't follow, so that your key stays "
            "where it belongs: check the address.",
            address=address,
            target=target,
        )
    elif status in (429, 503):
        pause = _retry_after(response, wall)
        why = (
            say("{address} asks us to call less often (HTTP 429).", address=address)
            if status == 429
            else say("{address} is not available now (HTTP 503).", address=address)
        )
    elif status >= 500:
        why = say("{address} has a fault (HTTP {status}).", address=address, status=status)
    else:
        why = say(
            "{address} did not answer as a PBX does (HTTP {status}): check the address.",
            address=address,
            status=status,
        )
    return Ending(why=why, closed=Closed(opened=False, http_status=status), retry_after=pause)


def _host(location: str) -> str:
    """The host of a redirect; nothing else of it, since its query may repeat ours."""
    try:
        return clean(urlsplit(location).hostname)
    except ValueError:
        return ""


def _retry_after(response: Response, wall: datetime) -> float:
    told = (response.headers.get("Retry-After") or "").strip()
    if told.isascii() and told.isdigit():
        # Capped here already: a thousand digits are no float.
        return float(told[:9])
    until, now = _date(told), _date(response.headers.get("Date") or "")
    if until is None:
        return 0.0
    # By the PBX's own clock where it tells, since ours may be wrong.
    return max(0.0, (until - (now or wall)).total_seconds())


def _date(text: str) -> datetime | None:
    try:
        date = parsedate_to_datetime(text)
    except (ValueError, IndexError, OverflowError):
        return None
    return date if date.tzinfo else date.replace(tzinfo=UTC)


def why_unreached(
    problem: Exception, channel: Addressed, *, proxy: str | None, waited: float
) -> Sentence:
    """What ``problem`` means that kept us from reaching ``channel``."""
    address = channel.address
    if isinstance(problem, AuthorityFileError):
        return say(
            "The certificate authority {file} can't be used: {words}.",
            file=channel.ca_file or "",
            words=problem,
        )
    if isinstance(problem, ssl.SSLError):
        return _distrusted(problem, channel)
    if isinstance(problem, InvalidProxy):
        return say("The proxy's address can't be used: check the proxy setting.")
    if isinstance(problem, InvalidProxyStatus):
        return _proxy_refused(problem.response.status_code, proxy or "", address)
    if proxy is not None and isinstance(problem, OSError | ProxyError):
        return say(
            "{address} can't be reached through the proxy {proxy}: check the proxy setting.",
            address=address,
            proxy=proxy_shown(proxy),
        )
    if _hung_up(problem):
        return say("{address} hung up before it answered.", address=address)
    if isinstance(problem, OSError):
        return _unreached(problem, address, waited)
    if isinstance(problem, InvalidURI | UnicodeError):
        return say("{address} is not an address of a PBX: check the address.", address=address)
    if isinstance(problem, InvalidHandshake):
        return say("{address} did not answer as a PBX does: check the address.", address=address)
    return say("The connection to {address} could not be made.", address=address)


def _unreached(problem: OSError, address: str, waited: float) -> Sentence:
    if isinstance(problem, TimeoutError):
        return say(
            "{address} did not answer within {seconds} seconds.",
            address=address,
            seconds=f"{waited:g}",
        )
    if isinstance(problem, socket.gaierror):
        return say("{address} is not known: check the address and the network.", address=address)
    if isinstance(problem, ConnectionRefusedError) or _all_refused(problem):
        return say("{address} takes no connections: is the PBX running?", address=address)
    if problem.errno in _UNREACHABLE:
        return say("There is no way to {address}: check the network.", address=address)
    return say("{address} can't be reached: check the network.", address=address)


def _turned_away(problem: Exception) -> bool:
    """The address is known and lets nobody in: what an allow-list looks like from outside."""
    if isinstance(problem, ssl.SSLError):
        return isinstance(problem, ssl.SSLEOFError | ssl.SSLZeroReturnError)
    refused = isinstance(problem, ConnectionError | TimeoutError)
    return _hung_up(problem) or refused or (isinstance(problem, OSError) and _all_refused(problem))


def _hung_up(problem: Exception) -> bool:
    if isinstance(problem, InvalidMessage):
        return isinstance(problem.__cause__, EOFError)
    return isinstance(problem, ConnectionError) and not isinstance(problem, ConnectionRefusedError)


def _all_refused(problem: OSError) -> bool:
    """asyncio tells of several addresses that failed in one text, without an errno."""
    refused = f"[Errno {errno.ECONNREFUSED}]"
    return problem.errno is None and str(problem).startswith("Multiple") and refused in str(problem)


def _distrusted(problem: ssl.SSLError, channel: Addressed) -> Sentence:
    address = channel.address
    if not isinstance(problem, ssl.SSLCertVerificationError):
        return say(
            "No encrypted connection to {address} could be agreed on: check the address.",
            address=address,
        )
    code = problem.verify_code
    if code == _EXPIRED:
        return say("The certificate of {address} has expired: tell who runs it.", address=address)
    if code == _NOT_YET_VALID:
        return say(
            "The certificate of {address} is not valid yet: is this computer's clock right?",
            address=address,
        )
    if code in _WRONG_NAME:
        return say(
            "The certificate of {address} was made for another address: check the address.",
            address=address,
        )
    if code == _SELF_SIGNED or code in _UNKNOWN_ISSUERS:
        template = (
            "The certificate of {address} is self-signed: name it under Certificate authority "
            "(ca_file) if it is your company's."
            if code == _SELF_SIGNED
            else "The certificate of {address} comes from an unknown authority: name your "
            "company's own under Certificate authority (ca_file)."
        )
        return say(template, address=address)
    return say("The certificate of {address} can't be trusted.", address=address)


def _proxy_refused(status: int, proxy: str, address: str) -> Sentence:
    shown = proxy_shown(proxy)
    if status == HTTPStatus.PROXY_AUTHENTICATION_REQUIRED:
        return say("The proxy {proxy} asks for a name and password.", proxy=shown)
    return say(
        "The proxy {proxy} refused the way to {address} (HTTP {status}).",
        proxy=shown,
        address=address,
        status=status,
    )
