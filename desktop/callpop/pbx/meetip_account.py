"""What Meetip PRO must be told of an account, and the sockets that follow from it.

``protocols.md`` 6.2, 6.6, 6.7 M17–M19.
"""

import re
from collections.abc import Mapping
from urllib.parse import SplitResult, urlsplit

from callpop.pbx.addresses import endpoint_of, is_loopback
from callpop.pbx.connector import Closed, SettingsError, WebSocketChannel
from callpop.pbx.meetip_login import Login
from callpop.telephony.fields import Field, FieldKind
from callpop.telephony.sentence import NOTHING, Sentence, say
from callpop.telephony.text import clean

TITLE = "Meetip PRO"
MAIN = "main"
"""The channel of the agent's own extension."""
MONITOR = "monitor"
"""The channel that tells of all extensions."""
MONITOR_EXTENSION = "999"
WHERE = say("with who runs your Meetip PRO, in the API's parameters")

_PORT = 9300
_SCHEMES = ("ws", "wss")
# The server cuts the connection of a client that says nothing for ten seconds and more.
_PING_SECONDS = 8.0
# The server's own limit is half a million.
_LARGEST_MESSAGE = 1 << 19
_ENDINGS = {
    3000: "{address} closed the connection: it had heard nothing from this computer for too long.",
    1002: "{address} closed the connection: it could not read what this computer sent.",
    1004: "{address} closed the connection: what this computer sent was too long for it.",
}
"""What the server's odd codes mean (6.8)."""
_IN_CLEAR = (
    "The connection is not encrypted: the KEY travels in clear. Where the server can do it, write "
    "wss:// in front of its address."
)
_PLAIN = re.compile(r"\w{1,40}", re.ASCII)

FIELDS: tuple[Field, ...] = (
    Field(
        key="server",
        label="Server",
        prominent=True,
        help=Sentence(
            "Host and port of the API, as in new FancyWebSocket('ws://HOST:PORT') of the demo "
            "page. With wss:// in front it is encrypted; without, the KEY travels in clear."
        ),
        placeholder="pbx.example.com:9300",
    ),
    Field(
        key="tenant",
        label="Tenant",
        required=True,
        help=Sentence("The number of your installation: var tenant in the demo page."),
        placeholder="227",
    ),
    Field(
        key="key",
        label="KEY",
        required=True,
        secret=True,
        help=Sentence("The installation's security string: var key in the demo page."),
    ),
    Field(
        key="extension",
        label="Extension",
        required=True,
        help=Sentence("Your own internal number (EXTENSIÓN): var extension in the demo page."),
        placeholder="11",
    ),
    Field(
        key="monitor",
        label="Monitoring channel (extension 999)",
        kind=FieldKind.YES_NO,
        default="no",
        help=Sentence(
            "Shows the state of all colleagues, and who took a group's call: without it, one that "
            "a colleague takes counts as missed. Extension 999 must be registered for the API."
        ),
    ),
    Field(
        key="bare_handshake",
        label="Log in without parentheses",
        kind=FieldKind.YES_NO,
        default="no",
        help=Sentence("Only if the server closes the connection as soon as it is told the KEY."),
    ),
)


class MeetipAccount:
    """One agent's account, checked."""

    def __init__(self, settings: Mapping[str, str], secrets: Mapping[str, str]) -> None:
        """Read the settings.

        Raises:
            SettingsError: the server, the tenant, the extension or the key is missing or unusable.
        """
        self.tenant = _plain(settings, "tenant", say("The tenant"))
        self.extension = _plain(settings, "extension", say("Your extension"))
        self.key = secrets.get("key", "").strip()
        if not self.key:
            raise SettingsError(say("The KEY is missing: it stands {where}.", where=WHERE), "key")
        server = server_of(settings)
        self.address = server.netloc
        clear = server.scheme == "ws" and not is_loopback(server.hostname or "")
        self._caution = Sentence(_IN_CLEAR) if clear else NOTHING
        self.bare = settings.get("bare_handshake") == "yes"
        self.watches_only = self.extension == MONITOR_EXTENSION
        """The account's own extension is the monitor's, which must not call (M19)."""
        monitored = settings.get("monitor") == "yes" and not self.watches_only
        self.extensions = {MAIN: self.extension} | (
            {MONITOR: MONITOR_EXTENSION} if monitored else {}
        )
        """Whom each channel logs in as."""
        self._url = server.geturl()
        self._ca_file = settings.get("ca_file") or None
        self._proxy = settings.get("proxy") or "system"

    @property
    def channels(self) -> tuple[WebSocketChannel, ...]:
        """A socket for the own extension, and one for the monitor."""
        return tuple(
            WebSocketChannel(
                name=channel,
                url=self._url,
                address=self.address,
                title="colleagues" if channel == MONITOR else "",
                essential=channel == MAIN,
                ping_seconds=_PING_SECONDS,
                ca_file=self._ca_file,
                proxy=self._proxy,
                max_bytes=_LARGEST_MESSAGE,
                caution=self._caution if channel == MAIN else NOTHING,
            )
            for channel in self.extensions
        )

    def login(self, channel: str) -> Login:
        """The way in of a channel."""
        return Login(self.tenant, self.extensions[channel], self.key, self.bare)

    def refusal(self, channel: str) -> Sentence:
        """What is said where the PBX does not let a channel in."""
        what = (
            "{title} does not let extension {extension} of tenant {tenant} in. Check the tenant, "
            "the extension and the KEY: they stand {where}."
        )
        if channel == MONITOR:
            what = (
                "{title} does not let extension {extension} of tenant {tenant} in, which shows "
                "the state of colleagues: ask who runs the PBX to register it for the API."
            )
        return say(
            what,
            title=TITLE,
            extension=self.extensions[channel],
            tenant=self.tenant,
            where=WHERE,
        )

    def ending(self, closed: Closed) -> Sentence:
        """What is behind a connection's end, where we know more of it than the network (6.8)."""
        if closed.hung_up:
            return say(
                "{address} hung up before it answered. Such a server takes 15 connections from "
                "one internet address, which a whole office may share; every Callpop with this "
                "account needs {number}.",
                address=self.address,
                number=len(self.extensions),
            )
        template = _ENDINGS.get(closed.code or 0) if closed.opened and not closed.reason else None
        return say(template, address=self.address) if template else NOTHING


def server_of(settings: Mapping[str, str]) -> SplitResult:
    """Where the API is.

    Raises:
        SettingsError: that is not said, or can't be an address.
    """
    # This PBX speaks unencrypted by itself: it is allowed, and the agent is told of it.
    endpoint = endpoint_of({**settings, "insecure": "yes"}, _SCHEMES)
    if endpoint is not None:
        return endpoint
    text = settings.get("server", "").strip()
    if not text:
        raise SettingsError(
            say("The server is missing: write it as HOST:PORT. It stands {where}.", where=WHERE),
            "server",
        )
    try:
        parts = urlsplit(text if "://" in text else f"ws://{text}")
        host, port = parts.hostname, parts.port
    except ValueError:
        parts, host, port = urlsplit(""), None, None
    if not host or parts.scheme not in _SCHEMES or parts.username is not None or " " in text:
        raise SettingsError(
            say(
                "The server {server} can't be used: write it as HOST:PORT or wss://HOST:PORT.",
                server=clean(text.rpartition("@")[2], 80),
            ),
            "server",
        )
    if port is None and parts.scheme == "ws":
        parts = parts._replace(netloc=f"{parts.netloc.rstrip(':')}:{_PORT}")
    return parts


def _plain(settings: Mapping[str, str], key: str, what: Sentence) -> str:
    text = settings.get(key, "").strip()
    if not text:
        raise SettingsError(
            say("{what} is missing: it stands {where}.", what=what, where=WHERE), key
        )
    if not _PLAIN.fullmatch(text):
        raise SettingsError(
            say("{what} can't be {text}: it is a number.", what=what, text=clean(text, 80)), key
        )
    return text
