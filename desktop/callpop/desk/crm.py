"""Open in CRM: which link a call leads to, and whether it may be opened."""

import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from callpop.desk import links
from callpop.desk.feed import Feed
from callpop.desk.history_file import HistoryError
from callpop.desk.history_store import HistoryEntry
from callpop.desk.links import SafeLink, UnsafeLink
from callpop.desk.ports import AccountRules, Browser, BrowserError, HostKeeper, Rules
from callpop.telephony.model import Call, Contact, Direction
from callpop.telephony.numbers import digits_of
from callpop.telephony.sentence import NOTHING, Sentence, say

_log = logging.getLogger(__name__)

AnyCall = Call | HistoryEntry
"""A call that is remembered, or one of the history."""


@dataclass(frozen=True, slots=True)
class CrmLink:
    """One link of a call that is safe to offer."""

    url: str
    host: str
    allowed: bool
    """Its host is the account's own or one that the agent allowed."""
    contact: Contact | None = None
    """Whose record it opens; None for a link made from the account's template."""


@dataclass(frozen=True, slots=True)
class Opened:
    """The browser was told to open the link."""

    url: str


@dataclass(frozen=True, slots=True)
class Ask:
    """The host is new: the agent is asked once, without a dialog in the way."""

    account: str
    host: str
    """In punycode, so that a look-alike is seen."""
    url: str
    call_id: str
    recording: bool = False
    """It leads to the recording of the call."""

    @property
    def question(self) -> Sentence:
        """The question, for a card or a panel."""
        if self.recording:
            return say("The recording of this call is at {host}. Open it?", host=self.host)
        return say("The CRM link of this call leads to {host}. Open it?", host=self.host)


@dataclass(frozen=True, slots=True)
class Refused:
    """Nothing was opened."""

    words: Sentence


OpenResult = Opened | Ask | Refused


class CrmLinks:
    """Chooses, checks and opens the links of calls.

    ``find`` knows the calls by their id, ``recall`` those of the history. :attr:`asks` tells
    which hosts the agent should be asked about; :attr:`troubles` what went wrong where nobody
    waited for the answer.
    """

    def __init__(
        self,
        rules: Rules,
        hosts: HostKeeper,
        browser: Browser,
        find: Callable[[str], Call | None],
        recall: Callable[[str], Awaitable[HistoryEntry | None]],
    ) -> None:
        self._rules = rules
        self._hosts = hosts
        self._browser = browser
        self._find = find
        self._recall = recall
        self._asked: set[tuple[str, str]] = set()
        self.asks: Feed[Ask] = Feed("CRM questions")
        self.troubles: Feed[Sentence] = Feed("CRM troubles")

    def links(self, call: AnyCall) -> list[CrmLink]:
        """Every link of the call that is safe to offer, the best contact's first.

        A call that carries none gets the one of the account's ``crm_url`` template.
        """
        return links_of(call, self._rules.rules(call.account))

    def url(self, call: Call) -> str | None:
        """The best safe link of the call, if there is any."""
        try:
            return url_of(call, self._rules.rules(call.account))
        except Exception:
            # A call without its page is better than no call.
            _log.exception("the CRM page of a call can't be told")
            return None

    def problem(self, call: AnyCall) -> Sentence:
        """Why a call that carries links offers none; nothing where it does offer one."""
        if self.links(call):
            return NOTHING
        for contact in call.contacts:
            if contact.url:
                try:
                    links.check(contact.url)
                except UnsafeLink as unsafe:
                    return unsafe.sentence
        return NOTHING

    async def open(self, call_id: str, index: int = 0) -> OpenResult:
        """Open the ``index``-th of :meth:`links`, if it may be opened unasked."""
        try:
            call = self._find(call_id) or await self._recall(call_id)
        except HistoryError as error:
            return Refused(error.sentence)
        if call is None:
            return Refused(say("This call is no longer known."))
        found = self.links(call)
        if not 0 <= index < len(found):
            return Refused(self.problem(call) or say("This call has no link to the CRM."))
        link = found[index]
        if not link.allowed:
            return Ask(call.account, link.host, link.url, call.id)
        return await self._open(link.url)

    async def open_recording(self, call: AnyCall) -> OpenResult:
        """Open the recording of the call, if it may be opened unasked."""
        try:
            link = links.check(call.recording_url or "")
        except UnsafeLink:
            return Refused(say("The link to this recording is not safe: it is not opened."))
        if not links.allowed(link, self._rules.rules(call.account).hosts):
            return Ask(call.account, link.host, link.url, call.id, recording=True)
        return await self._open(link.url)

    async def allow(self, ask: Ask) -> OpenResult:
        """The agent said yes: remember the host and open the link."""
        try:
            await self._hosts.allow_host(ask.account, ask.host)
        except Exception as error:
            # The yes still holds for this link; only its memory failed.
            _log.warning("an allowed CRM host could not be remembered: %s", type(error).__name__)
            self.troubles.publish(
                say(
                    "{host} could not be remembered as an allowed CRM host: the settings can't "
                    "be written.",
                    host=ask.host,
                )
            )
        return await self._open(ask.url)

    async def open_once(self, ask: Ask) -> OpenResult:
        """The agent said yes to this link alone."""
        return await self._open(ask.url)

    async def pop(self, call: Call) -> None:
        """Open the best link by itself; a host that nobody allowed is asked about, once."""
        found = self.links(call)
        if not found:
            return
        best = found[0]
        if not best.allowed:
            if (call.account, best.host) not in self._asked:
                self._asked.add((call.account, best.host))
                self.asks.publish(Ask(call.account, best.host, best.url, call.id))
            return
        result = await self._open(best.url)
        if isinstance(result, Refused):
            self.troubles.publish(result.words)

    async def _open(self, url: str) -> OpenResult:
        try:
            await self._browser.open(url)
        except BrowserError as error:
            return Refused(error.sentence)
        return Opened(url)


def links_of(call: AnyCall, rules: AccountRules) -> list[CrmLink]:
    """Every link of the call that is safe to offer (:meth:`CrmLinks.links`)."""
    found: list[CrmLink] = []
    for contact in call.contacts:
        if not contact.url:
            continue
        try:
            link = links.check(contact.url)
        except UnsafeLink:
            continue
        if all(link.url != other.url for other in found):
            allowed = links.allowed(link, rules.hosts)
            found.append(CrmLink(link.url, link.host, allowed, contact))
    if not found and (link_made := _from_template(call, rules.crm_url)) is not None:
        # The agent wrote this host into the settings: nothing to ask.
        found.append(CrmLink(link_made.url, link_made.host, allowed=True))
    return found


def url_of(call: Call, rules: AccountRules) -> str | None:
    """The best safe link of the call, if there is any."""
    found = links_of(call, rules)
    return found[0].url if found else None


def _from_template(call: AnyCall, template: str) -> SafeLink | None:
    if call.direction is Direction.INTERNAL:
        # A colleague is in no CRM.
        return None
    number = call.number or ""
    filled = links.fill(
        template,
        {
            "number": number,
            "digits": digits_of(number),
            "name": call.name or "",
            "extension": call.extension or "",
            "call_id": call.id,
        },
    )
    if filled is None:
        return None
    try:
        return links.check(filled)
    except UnsafeLink:
        return None
