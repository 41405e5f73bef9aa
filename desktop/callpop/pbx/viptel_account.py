"""What VIPTel must be told of an account, and the socket that follows from it (``protocols.md``
5.1, 5.5 V2, V26)."""

import re
from collections.abc import Mapping
from dataclasses import replace

from callpop.pbx.addresses import endpoint_of
from callpop.pbx.connector import SettingsError, WebSocketChannel
from callpop.telephony.fields import Field
from callpop.telephony.sentence import Sentence, say
from callpop.telephony.text import clean

TITLE = "VIPTel"
MAIN = "main"
SCHEMES = ("wss", "ws")
PORT = 8088
SERVER = f"pbxwssv1.viptel.sk:{PORT}"
"""Seen to work from a customer's network."""
OTHER_SERVER = f"pbxmanager.viptel.sk:{PORT}"
"""The document's own name, tried where the first one takes no connection (V2)."""

_PING_SECONDS = 30.0
_SERVER = re.compile(r"[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?", re.IGNORECASE)
_EXTENSION = re.compile(r"\d{1,6}")
_CALLER_ID = re.compile(r"\+?[\d ]{2,24}")

FIELDS: tuple[Field, ...] = (
    Field(
        key="username",
        label="Username (prihlasovacie meno)",
        required=True,
        help=Sentence(
            "The login name of the WebSocket API, which VIPTel's sales department gave you; not "
            "that of the web pages."
        ),
    ),
    Field(
        key="password",
        label="Password (heslo)",
        required=True,
        secret=True,
        help=Sentence("The password of that login name. It is never sent, only a hash of it."),
    ),
    Field(
        key="extension",
        label="Extension (klapka)",
        required=True,
        help=Sentence("Your own: whose calls are shown, and which phone rings when you dial."),
        placeholder="12",
    ),
    Field(
        key="caller_id",
        label="Caller number (caller_id)",
        help=Sentence(
            "The number that those you call see; only one that VIPTel has allowed you. Empty: as "
            "the PBX is set up."
        ),
        placeholder="0220282028",
    ),
    Field(
        key="server",
        label="Server",
        default=SERVER,
        help=Sentence(
            "HOST:PORT of the WebSocket service. Unless you name another, {other} is tried too.",
            {"other": OTHER_SERVER},
        ),
        placeholder=SERVER,
    ),
)


class ViptelAccount:
    """One agent's account, checked."""

    def __init__(self, settings: Mapping[str, str], secrets: Mapping[str, str]) -> None:
        """Read the settings.

        Raises:
            SettingsError: something is missing or unusable.
        """
        self.username = settings.get("username", "").strip()
        if not self.username:
            raise SettingsError(
                say("The username is missing: VIPTel's sales department gives it out."), "username"
            )
        self.password = secrets.get("password", "")
        if not self.password:
            raise SettingsError(say("The password of your VIPTel login is missing."), "password")
        self.extension = settings.get("extension", "").strip()
        if not _EXTENSION.fullmatch(self.extension):
            raise SettingsError(
                say(
                    "The extension {extension} can't be used: write your own internal number, "
                    "such as 12.",
                    extension=clean(self.extension, 40) or "?",
                )
                if self.extension
                else say("Your extension is missing: your own internal number, such as 12."),
                "extension",
            )
        caller_id = settings.get("caller_id", "").strip()
        if caller_id and not _CALLER_ID.fullmatch(caller_id):
            raise SettingsError(
                say(
                    "The caller number {number} can't be used: write digits only.",
                    number=clean(caller_id, 40),
                ),
                "caller_id",
            )
        self.caller_id = caller_id.replace(" ", "") or None
        server = server_of(settings)
        endpoint = endpoint_of(settings, SCHEMES)
        channel = WebSocketChannel(
            name=MAIN,
            url=endpoint.geturl() if endpoint else f"wss://{server}/",
            address=endpoint.netloc if endpoint else server,
            ping_seconds=_PING_SECONDS,
            ca_file=settings.get("ca_file") or None,
            proxy=settings.get("proxy") or "system",
        )
        if endpoint is None and server == SERVER:
            other = replace(channel, url=f"wss://{OTHER_SERVER}/", address=OTHER_SERVER)
            channel = replace(channel, elsewhere=(other,))
        self.channel = channel


def server_of(settings: Mapping[str, str]) -> str:
    """``HOST:PORT`` of the service, also from a pasted address.

    Raises:
        SettingsError: it can't be one.
    """
    text = settings.get("server", "").strip() or SERVER
    server = text.lower().removeprefix("wss://").removeprefix("https://").strip("/")
    _, _, port = server.partition(":")
    if not _SERVER.fullmatch(server) or (port and not 0 < int(port) < 65536):
        raise SettingsError(
            say(
                "The server {server} can't be used: write it as {example}.",
                server=clean(text, 80),
                example=SERVER,
            ),
            "server",
        )
    return server if port else f"{server}:{PORT}"
