"""What Phonet and Vega must be told of an account, and the sockets that follow from it.

``protocols.md`` 1.1, 3.1 T21, T22.
"""

import re
from collections.abc import Mapping
from urllib.parse import quote

from callpop.pbx.addresses import endpoint_of
from callpop.pbx.connector import SettingsError, WebSocketChannel
from callpop.telephony.fields import Field, FieldKind
from callpop.telephony.sentence import Sentence, say
from callpop.telephony.text import clean

MAIN = "main"
"""The channel of the account's own subscriber."""
MOST_WATCHED = 500
"""Colleagues that can be watched: each needs a connection of its own."""
WHERE = say("in the PBX under Settings → Integration → Other CRM system")
SCHEMES = ("wss", "ws")

_PATH = "/live/connector/v3/easy"
# Larger than any event, so that a senseless message costs itself only and not the connection.
_LARGEST_MESSAGE = 4 << 20
_DOMAIN = re.compile(r"[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?", re.IGNORECASE)


def fields_of(domain: str, page: str) -> tuple[Field, ...]:
    """What an account is told; ``domain`` is an example of one, and ``page`` the page of the PBX
    that tells it, as its own interface calls it."""
    return (
        Field(
            key="domain",
            label="Domain",
            required=True,
            help=Sentence("The domain of your PBX, as your browser shows it when you log in."),
            placeholder=domain,
        ),
        Field(
            key="api_key",
            label="API key",
            required=True,
            secret=True,
            help=say("In the PBX: Settings → Integration → Other CRM system ({page}).", page=page),
        ),
        Field(
            key="subscriber",
            label="Internal number or e-mail",
            required=True,
            help=Sentence("Yours: whose calls are shown. Leading zeros count."),
            placeholder="001",
        ),
        Field(
            key="watch",
            label="Colleagues to watch",
            kind=FieldKind.LIST,
            help=Sentence("Internal numbers of colleagues, comma-separated, for the people list."),
            placeholder="002, 003",
        ),
        Field(
            key="extension",
            label="Your extension",
            help=Sentence("Only where you gave an e-mail above: your internal number."),
        ),
        Field(
            key="leading_plus",
            label="Dial with a leading +",
            kind=FieldKind.YES_NO,
            default="no",
            help=Sentence("Sends +380… instead of 380… when you call."),
        ),
    )


class PhonetAccount:
    """One employee's account, checked."""

    def __init__(self, settings: Mapping[str, str], secrets: Mapping[str, str]) -> None:
        """Read the settings.

        Raises:
            SettingsError: the domain, the subscriber or the key is missing or unusable.
        """
        self._domain = domain_of(settings)
        subscriber = settings.get("subscriber", "").strip()
        if not subscriber:
            raise SettingsError(say("Your internal number or e-mail is missing."), "subscriber")
        self._key = secrets.get("api_key", "").strip()
        if not self._key:
            raise SettingsError(
                say("The API key is missing: it stands {where}.", where=WHERE), "api_key"
            )
        self._extension = settings.get("extension", "").strip()
        self.subscribers = {MAIN: subscriber}
        """Whose events each channel brings."""
        for colleague in settings.get("watch", "").split(","):
            if (name := colleague.strip()) and name != subscriber:
                self.subscribers[f"watch:{name}"] = name
        if len(self.subscribers) > MOST_WATCHED + 1:
            raise SettingsError(
                say("At most {most} colleagues can be watched.", most=MOST_WATCHED), "watch"
            )
        endpoint = endpoint_of(settings, SCHEMES)
        self.address = endpoint.netloc if endpoint else self._domain
        path = endpoint.path if endpoint and endpoint.path != "/" else ""
        scheme = endpoint.scheme if endpoint else "wss"
        self._base = f"{scheme}://{self.address}{path or _PATH}"
        self._ca_file = settings.get("ca_file") or None
        self._proxy = settings.get("proxy") or "system"

    @property
    def channels(self) -> tuple[WebSocketChannel, ...]:
        """A socket for the employee, and one for each colleague watched."""
        return tuple(
            WebSocketChannel(
                name=channel,
                url=self._url(subscriber),
                address=self.address,
                title=subscriber,
                essential=channel == MAIN,
                ca_file=self._ca_file,
                proxy=self._proxy,
                max_bytes=_LARGEST_MESSAGE,
            )
            for channel, subscriber in self.subscribers.items()
        )

    def extension_of(self, channel: str) -> str | None:
        """The extension behind a channel; None where only an e-mail was given."""
        if channel == MAIN and self._extension:
            return self._extension
        subscriber = self.subscribers[channel]
        return None if "@" in subscriber else subscriber

    def _url(self, subscriber: str) -> str:
        query = {"domain": self._domain, "apiKey": self._key, "subscriber": subscriber}
        return f"{self._base}?" + "&".join(f"{k}={quote(v, safe='')}" for k, v in query.items())


def domain_of(settings: Mapping[str, str]) -> str:
    """The PBX's bare domain, also from a pasted address.

    Raises:
        SettingsError: there is none, or it can't be one.
    """
    text = settings.get("domain", "")
    domain = text.strip().lower().removeprefix("https://").removeprefix("http://").strip("/")
    if not domain:
        raise SettingsError(
            say("The domain of your PBX is missing: it stands {where}.", where=WHERE), "domain"
        )
    if not _DOMAIN.fullmatch(domain):
        what = "The domain {domain} can't be used: write it as company.phonet.com.ua."
        raise SettingsError(say(what, domain=clean(text, 80)), "domain")
    return domain
