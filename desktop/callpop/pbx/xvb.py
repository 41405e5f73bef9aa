"""XVB: webhooks in, a form out (``protocols.md`` 4)."""

import hmac
import html
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from urllib.parse import quote_plus

import msgspec

from callpop.pbx.connector import (
    Answered,
    Channel,
    HttpAnswer,
    Noticed,
    Output,
    Post,
    Proved,
    Quiet,
    Reply,
    Told,
    WebhookRequest,
)
from callpop.pbx.xvb_account import (
    EVERYBODY,
    FIELDS,
    MAIN,
    MP3,
    RESPONSIBLE,
    WHERE,
    XvbAccount,
    server_of,
)
from callpop.pbx.xvb_calls import PbxCalls
from callpop.pbx.xvb_messages import EventMessage, as_mp3, event_of, parameters
from callpop.telephony.book import NO_CONTACTS, ContactBook
from callpop.telephony.commands import (
    Capabilities,
    Command,
    CommandAnswer,
    Dial,
    Verdict,
)
from callpop.telephony.fields import Field
from callpop.telephony.moment import Moment
from callpop.telephony.sentence import Sentence, say
from callpop.telephony.text import MESSAGE_LIMIT, clean

TITLE = "XVB PBX"
NOTICE_PAUSE = 60.0
"""Seconds between two notices of one sort: anybody can knock."""

_NEVER_SURE = (502, 504)
"""Somebody in between answered, who can't know."""
_HIDDEN = re.compile(r"(?is)<(script|style|head)\b.*?</\1\s*>|<[^>]*>")
_TEXT_LIMIT = 4 * MESSAGE_LIMIT
_SHOWN = 300
"""Letters of a PBX's answer: it may be a whole page."""


class XvbKind:
    """XVB, answering the PBX's questions from a book of contacts."""

    name = "xvb"
    title = TITLE
    country: str | None = "RU"
    fields: tuple[Field, ...] = FIELDS
    where = say(
        "They stand in the PBX under Integrations → Webhooks (Интеграции → Webhooks). There you "
        "enter an address of Callpop too, which the next page shows."
    )

    def __init__(self, book: ContactBook = NO_CONTACTS) -> None:
        self._book = book

    def with_contacts(self, book: ContactBook) -> "XvbKind":
        """The same, answering from ``book``."""
        return XvbKind(book)

    def connector(self, settings: Mapping[str, str], secrets: Mapping[str, str]) -> "XvbConnector":
        """A connector for one agent.

        Raises:
            SettingsError: a setting is missing or unusable.
        """
        return XvbConnector(XvbAccount(settings, secrets), self._book)

    def own_hosts(self, settings: Mapping[str, str]) -> Iterable[str]:
        """The PBX's host."""
        host = server_of(settings).hostname
        return [host] if host else []

    def webhook_url(self, settings: Mapping[str, str], secrets: Mapping[str, str]) -> str:
        """The address to enter in the PBX as WebHook URL.

        Raises:
            SettingsError: a setting is missing or unusable.
        """
        return XvbAccount(settings, secrets).webhook_url


XVB = XvbKind()


@dataclass(frozen=True, slots=True)
class _Dialing:
    request: str
    ticket: str


class XvbConnector(Quiet):
    """One agent's account. Nothing is waited for here: a form's time is kept where it is sent."""

    capabilities = Capabilities(dial=True, dial_early=True)

    def __init__(self, account: XvbAccount, book: ContactBook) -> None:
        self._account = account
        self._book = book
        self.channels: tuple[Channel, ...] = (replace(account.channel, at_once=self._at_once),)
        self._calls = PbxCalls(account.extension)
        self._dialing: _Dialing | None = None
        self._tickets = 0
        self._noticed_at: dict[str, float] = {}

    # The PBX asks.

    def requested(self, channel: str, request: WebhookRequest, now: Moment) -> list[Output]:
        """A webhook: an event, a question, or something of a later PBX."""
        given = parameters(request)
        if given is None:
            what = say("{title} sent a request that can't be read.", title=TITLE)
            refusal = Reply(channel, 400, "The request can't be read.")
            return [refusal, *self._notice(channel, "unread", what, now)]
        if not self._knows_code(given, request.headers):
            what = say(
                "Somebody who knows the webhook address named another access code: check it, "
                "{where}.",
                where=WHERE,
            )
            refusal = Reply(channel, 403, "The access code is wrong.")
            return [refusal, *self._notice(channel, "code", what, now)]
        command = given.get("cmd", "").lower()
        if command == "contact":
            return [self._contact(channel, given.get("phone", "")), Proved(channel)]
        taken: list[Output] = [Reply(channel, 200, "OK"), Proved(channel)]
        if command == "event" or (not command and (given.get("event") or given.get("type"))):
            return taken + self._event(channel, event_of(given), now)
        what = say("{title} asks for something unknown: {name}.", title=TITLE, name=command or "?")
        return taken + self._notice(channel, "command", what, now)

    def _at_once(self, request: WebhookRequest) -> Reply | None:
        """The answer to a question, on whatever thread (X14)."""
        given = parameters(request)
        if given is None or not self._knows_code(given, request.headers):
            return None
        asks = given.get("cmd", "").lower() == "contact"
        return self._contact(MAIN, given.get("phone", "")) if asks else None

    def _knows_code(self, given: Mapping[str, str], headers: Mapping[str, str]) -> bool:
        named = [clean(headers.get("x-xvb-ac", "")), given.get("access_code", "")]
        ours = self._account.access_code.encode()
        right = [hmac.compare_digest(code.encode("utf-8", "replace"), ours) for code in named]
        return any(right) and all(fits or not code for fits, code in zip(right, named, strict=True))

    def _contact(self, channel: str, phone: str) -> Reply:
        """Who is calling; the PBX holds the call until it knows (X13, X14)."""
        contact = self._book.lookup(phone) if phone else None
        named = [clean(part) for part in (contact.name, contact.company) if part] if contact else []
        answer = {
            "contact_name": "/".join(named),
            # They stand among this agent's own contacts.
            "responsible": self._account.extension if contact else "",
        }
        return Reply(channel, 200, msgspec.json.encode(answer).decode(), "application/json")

    def _event(self, channel: str, told: EventMessage, now: Moment) -> list[Output]:
        outputs: list[Output] = []
        if told.record_link is not None and self._account.recordings == MP3:
            told = replace(told, record_link=as_mp3(told.record_link))
        if told.stage is None and not told.transferred:
            what = say("{title} told of an unknown event: {name}.", title=TITLE, name=told.name)
            outputs += self._notice(channel, "event", what, now)
        if told.strange:
            what = say("{title} ended a call as “{status}”.", title=TITLE, status=told.status)
            outputs += self._notice(channel, f"status {told.status}", what, now)
        call = self._calls.find(told, now)
        if call is None and told.stage is not None:
            call = self._calls.begin(told, now)
            if call is None:
                what = say("{title} told of a call without a number and an id.", title=TITLE)
                outputs += self._notice(channel, "nameless", what, now)
        if call is not None:
            event = self._calls.follow(call, told, now, shown=self._shown(told))
            outputs += [Told(event)] if event is not None else []
        return outputs

    def _shown(self, told: EventMessage) -> bool:
        """Whether this agent sees a call that names no extension (X12)."""
        if self._account.unnamed_calls == RESPONSIBLE:
            return told.phone is not None and self._book.lookup(told.phone) is not None
        return self._account.unnamed_calls == EVERYBODY

    def _notice(self, channel: str, sort: str, what: Sentence, now: Moment) -> list[Output]:
        last = self._noticed_at.get(sort)
        if last is not None and now.ticks - last < NOTICE_PAUSE:
            return []
        if len(self._noticed_at) > 100:
            self._noticed_at.clear()
        self._noticed_at[sort] = now.ticks
        return [Noticed(channel, what)]

    # The agent asks.

    def command(self, command: Command, now: Moment) -> list[Output]:
        """Place a call (4.7); XVB can do nothing else."""
        if not isinstance(command, Dial):
            words = say("{title} can't do that from here: use your phone.", title=TITLE)
            return [Answered(CommandAnswer(command.request, Verdict.REFUSED, words))]
        if self._dialing is not None:
            words = say("{title} has not answered your last call request yet.", title=TITLE)
            return [Answered(CommandAnswer(command.request, Verdict.REFUSED, words))]
        number = command.number.removeprefix("+")
        self._tickets += 1
        self._dialing = _Dialing(command.request, str(self._tickets))
        self._calls.place(number, now)
        account = self._account
        return [
            Post(
                ticket=self._dialing.ticket,
                url=account.url,
                address=account.address,
                form={
                    "token": account.token,
                    "from": account.extension,
                    "to": number,
                    "cmd": "makeCall",
                },
                ca_file=account.ca_file,
                proxy=account.proxy,
            )
        ]

    def responded(self, ticket: str, answer: HttpAnswer, now: Moment) -> list[Output]:
        """What became of a call request, in a sentence (X18)."""
        asked = self._dialing
        if asked is None or asked.ticket != ticket:
            return []
        self._dialing = None
        verdict, words = self._judge(answer)
        answered = Answered(CommandAnswer(asked.request, verdict, words))
        return [Proved(MAIN), answered] if verdict is Verdict.ACCEPTED else [answered]

    def _judge(self, answer: HttpAnswer) -> tuple[Verdict, Sentence]:
        status, text = answer.status, self._text(answer)
        if status is None:
            if answer.unsent:
                return Verdict.REFUSED, say("Nothing was dialed. {why}", why=answer.why)
            return Verdict.UNKNOWN, say("Look at your phone. {why}", why=answer.why)
        if 200 <= status < 300:
            if text:
                return Verdict.ACCEPTED, say(
                    "{title} took the call request and says: {text}", title=TITLE, text=text
                )
            return Verdict.ACCEPTED, say("{title} calls: your phone rings first.", title=TITLE)
        if 300 <= status < 400:
            return Verdict.REFUSED, say(
                "{address} sends us on to another address (HTTP {status}). Callpop doesn't follow, "
                "so that your token stays where it belongs: check the address.",
                address=self._account.address,
                status=status,
            )
        if status in _NEVER_SURE:
            return Verdict.UNKNOWN, say(
                "{address} got no answer from the PBX (HTTP {status}): look at your phone.",
                address=self._account.address,
                status=status,
            )
        if text:
            return Verdict.REFUSED, say(
                "{title} refused the call (HTTP {status}): {text}",
                title=TITLE,
                status=status,
                text=text,
            )
        if status in (401, 403, 404):
            return Verdict.REFUSED, say(
                "{title} refused the call (HTTP {status}). Check the address, the access code and "
                "the token: they stand {where}.",
                title=TITLE,
                status=status,
                where=WHERE,
            )
        return Verdict.REFUSED, say(
            "{title} refused the call and gave no reason (HTTP {status}).",
            title=TITLE,
            status=status,
        )

    def _text(self, answer: HttpAnswer) -> str:
        """The PBX's own words, without what a browser would not show, and without our token."""
        text = answer.text[:_TEXT_LIMIT]
        if "html" in answer.content_type or text.lstrip()[:1] == "<":
            text = html.unescape(_HIDDEN.sub(" ", text))
        for token in (self._account.token, quote_plus(self._account.token)):
            text = text.replace(token, "…")
        text = clean(text, MESSAGE_LIMIT)
        return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
