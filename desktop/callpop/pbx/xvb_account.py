"""What XVB must be told of an account, and the addresses that follow.

``protocols.md`` 4.1, 4.7.
"""

import re
from collections.abc import Mapping
from ipaddress import IPv4Network, IPv6Network, ip_network
from urllib.parse import SplitResult, quote, urlsplit

from callpop.pbx.addresses import endpoint_of
from callpop.pbx.connector import SettingsError, WebhookChannel
from callpop.telephony.fields import Field, FieldKind
from callpop.telephony.numbers import digits_of
from callpop.telephony.sentence import Sentence, say
from callpop.telephony.text import clean

MAIN = "main"
"""The channel on which the PBX calls us."""
EVERYBODY, RESPONSIBLE, NOBODY = "everybody", "responsible", "nobody"
AS_SENT, MP3 = "as-sent", "mp3"
WHERE = say("in the PBX under Integrations → Webhooks")
DEFAULT_LISTEN = "127.0.0.1:8091"

_SCHEMES = ("https", "http")
_FOLDER = "/commoncrm/"
_CODE = re.compile(r"[A-Za-z0-9_-]{1,64}")
_EXTENSION = re.compile(r"[0-9*#]{1,20}")
_LISTEN = re.compile(r"(?:(?P<host>\[[0-9A-Fa-f:.]+\]|[^:\s/\[\]]*):)?(?P<port>\d{1,5})")
_PATH = re.compile(r"[A-Za-z0-9_-]{16,200}")

FIELDS: tuple[Field, ...] = (
    Field(
        key="server",
        label="Адрес облачной АТС",
        required=True,
        help=Sentence(
            "The address of the cloud PBX, as the PBX shows it under Integrations → Webhooks."
        ),
        placeholder="https://pbx.example.com/commoncrm/10019",
    ),
    Field(
        key="access_code",
        label="Access code",
        required=True,
        private=True,
        help=Sentence("The number of your company's account: the end of that address."),
        placeholder="10019",
    ),
    Field(
        key="token",
        label="Token",
        required=True,
        secret=True,
        help=Sentence("In the PBX under Integrations → Webhooks, below the address."),
    ),
    Field(
        key="extension",
        label="Внутренний номер",
        required=True,
        help=Sentence("Your own: it rings first when you place a call."),
        placeholder="100",
    ),
    Field(
        key="listen",
        label="Listen on",
        prominent=True,
        default=DEFAULT_LISTEN,
        help=Sentence(
            "HOST:PORT on which the PBX's webhooks arrive. Only this machine reaches 127.0.0.1: "
            "have your router or proxy pass them on, or name an address that the PBX can reach."
        ),
        placeholder=DEFAULT_LISTEN,
    ),
    Field(
        key="public_address",
        label="Address for the PBX",
        prominent=True,
        kind=FieldKind.URL,
        help=Sentence("Where the PBX reaches what arrives there, if that is another address."),
        placeholder="https://callpop.example.com",
    ),
    Field(
        key="senders",
        label="Take webhooks only from",
        kind=FieldKind.LIST,
        help=Sentence(
            "The PBX's IP addresses or networks, with commas between them; empty: from anywhere. "
            "Behind a proxy of your own it is the proxy's address that counts."
        ),
        placeholder="203.0.113.7, 198.51.100.0/24",
    ),
    Field(
        key="unnamed_calls",
        label="Show incoming calls that name no extension to",
        kind=FieldKind.CHOICE,
        choices=(EVERYBODY, RESPONSIBLE, NOBODY),
        default=EVERYBODY,
        help=Sentence(
            "everybody; responsible: only to whom has the caller among their own contacts; or "
            "nobody, until somebody answers."
        ),
    ),
    Field(
        key="recordings",
        label="Links to recordings",
        kind=FieldKind.CHOICE,
        choices=(AS_SENT, MP3),
        default=AS_SENT,
        help=Sentence(
            "as-sent: as the PBX names the recording, mostly a raw .g722 that few players play; "
            "mp3: as the PBX's own pages play it."
        ),
    ),
    Field(
        key="path_secret",
        label="Webhook path",
        secret=True,
        generated=True,
        help=Sentence("The secret end of the webhook address."),
    ),
)


class XvbAccount:
    """One agent's account, checked."""

    def __init__(self, settings: Mapping[str, str], secrets: Mapping[str, str]) -> None:
        """Read the settings.

        Raises:
            SettingsError: one is missing or unusable.
        """
        self.access_code = settings.get("access_code", "").strip()
        if not _CODE.fullmatch(self.access_code):
            raise SettingsError(
                say("The access code is missing or can't be one: it stands {where}.", where=WHERE),
                "access_code",
            )
        self.token = secrets.get("token", "").strip()
        if not self.token:
            raise SettingsError(
                say("The token is missing: it stands {where}.", where=WHERE), "token"
            )
        self.extension = settings.get("extension", "").strip()
        if not _EXTENSION.fullmatch(self.extension) or not digits_of(self.extension):
            raise SettingsError(
                say("Your extension is missing or can't be one: write it as 100."), "extension"
            )
        self.unnamed_calls = settings.get("unnamed_calls") or EVERYBODY
        if self.unnamed_calls not in (EVERYBODY, RESPONSIBLE, NOBODY):
            raise SettingsError(
                say("Calls that name no extension are shown to everybody, responsible or nobody."),
                "unnamed_calls",
            )
        self.recordings = settings.get("recordings") or AS_SENT
        if self.recordings not in (AS_SENT, MP3):
            raise SettingsError(say("Links to recordings are as-sent or mp3."), "recordings")
        self.ca_file = settings.get("ca_file") or None
        self.proxy = settings.get("proxy") or "system"
        server = server_of(settings)
        self.address = server.netloc
        path = server.path.rstrip("/") or _FOLDER + quote(self.access_code)
        self._check_code_in(path)
        self.url = f"{server.scheme}://{server.netloc}{path}"
        self._host, self._port = _listen_of(settings)
        self._secret = secrets.get("path_secret", "")
        if not _PATH.fullmatch(self._secret):
            raise SettingsError(
                say("The secret end of the webhook address is missing: give the secrets anew."),
                "path_secret",
            )
        self._public = _public_of(settings)
        self._senders = _senders_of(settings)

    @property
    def listens_on(self) -> str:
        """Host and port on which the PBX's requests arrive."""
        host = f"[{self._host}]" if ":" in self._host else self._host
        return f"{host}:{self._port}"

    @property
    def webhook_url(self) -> str:
        """What is to be entered in the PBX.

        Raises:
            SettingsError: the settings don't tell which address reaches us.
        """
        if not self._public and self._host in ("0.0.0.0", "::"):
            raise SettingsError(
                say(
                    "Callpop listens on every address of this computer: set Address for the PBX "
                    "(public_address) to the one that the PBX reaches, as {example}.",
                    example=f"http://192.0.2.7:{self._port}",
                ),
                "public_address",
            )
        return f"{self._public or f'http://{self.listens_on}'}/{self._secret}"

    @property
    def channel(self) -> WebhookChannel:
        """Where the PBX calls."""
        return WebhookChannel(
            name=MAIN,
            host=self._host,
            port=self._port,
            path=f"/{self._secret}",
            address=self.listens_on,
            senders=self._senders,
            awaiting=say(
                "Callpop listens on {address}, but the PBX has not called yet: enter the webhook "
                "address {where} and switch its notices of calls on. The account's settings show "
                "that address, and so does: callpop account show NAME --webhook-url",
                address=self.listens_on,
                where=WHERE,
            ),
        )

    def _check_code_in(self, path: str) -> None:
        folder, found, code = path.rpartition(_FOLDER)
        if found and not folder and code != self.access_code:
            raise SettingsError(
                say(
                    "The access code {code} is not the one at the end of the PBX's address: check "
                    "both, {where}.",
                    code=self.access_code,
                    where=WHERE,
                ),
                "access_code",
            )


def server_of(settings: Mapping[str, str]) -> SplitResult:
    """The address of the cloud PBX, checked; ``endpoint`` replaces it.

    Raises:
        SettingsError: there is none, or it can't be used.
    """
    endpoint = endpoint_of(settings, _SCHEMES)
    if endpoint is not None:
        return endpoint
    text = settings.get("server", "").strip()
    if text and "://" not in text:
        text = f"https://{text}"
    insecure = settings.get("insecure", "no")
    try:
        server = endpoint_of({"endpoint": text, "insecure": insecure}, _SCHEMES)
    except SettingsError as error:
        raise SettingsError(error.sentence, "server") from None
    if server is None or re.search(r"[\s\\]", text) or server.query or server.fragment:
        raise SettingsError(
            say(
                "The address of the cloud PBX is missing or can't be used: it stands {where}, as "
                "https://…/commoncrm/….",
                where=WHERE,
            ),
            "server",
        )
    return server


def _listen_of(settings: Mapping[str, str]) -> tuple[str, int]:
    text = settings.get("listen", "").strip() or DEFAULT_LISTEN
    match = _LISTEN.fullmatch(text)
    port = int(match["port"]) if match else 0
    if match is None or not 0 < port < 65536:
        raise SettingsError(
            say(
                "Where to listen can't be read from {text}: write it as {example}.",
                text=clean(text, 80),
                example=DEFAULT_LISTEN,
            ),
            "listen",
        )
    return (match["host"] or "127.0.0.1").strip("[]"), port


def _senders_of(settings: Mapping[str, str]) -> tuple[IPv4Network | IPv6Network, ...]:
    text = settings.get("senders", "")
    try:
        return tuple(ip_network(one, strict=False) for one in re.split(r"[\s,;]+", text) if one)
    except ValueError:
        raise SettingsError(
            say(
                "From where webhooks are taken can't be read from {text}: write IP addresses or "
                "networks, as {example}.",
                text=clean(text, 80),
                example="203.0.113.7, 198.51.100.0/24",
            ),
            "senders",
        ) from None


def _public_of(settings: Mapping[str, str]) -> str:
    text = settings.get("public_address", "").strip().rstrip("/")
    if not text:
        return ""
    try:
        parts = urlsplit(text)
        usable = parts.scheme in _SCHEMES and parts.hostname and parts.port != 0
        usable = usable and parts.username is None and not (parts.path or parts.query)
    except ValueError:
        usable = False
    if not usable or re.search(r"[\s\\]", text):
        raise SettingsError(
            say(
                "The address for the PBX can't be used: write scheme, host and port alone, as "
                "https://callpop.example.com."
            ),
            "public_address",
        )
    return text
