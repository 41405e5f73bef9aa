"""Made-up accounts for the gallery's settings windows."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from tests.ui.sample_system import SampleSystem
from tests.ui.samples import statuses

from callpop.preferences import Preferences
from callpop.telephony.fields import COMMON_FIELDS, Field
from callpop.telephony.sentence import NOTHING, Sentence, say
from callpop.ui.ports import Keep, KindForm, Prepared

KINDS = (
    KindForm(
        "phonet",
        "Phonet",
        (
            Field(
                key="domain",
                label="Domain",
                required=True,
                placeholder="office.example.com",
                help=Sentence("The address of your company's Phonet page."),
            ),
            Field(
                key="subscriber",
                label="Subscriber",
                required=True,
                placeholder="002",
                help=Sentence("Your internal number."),
            ),
            Field(
                key="watch",
                label="Colleagues to watch",
                help=Sentence("Their internal numbers, with commas between."),
                placeholder="003, 004",
            ),
            Field(
                key="api_key",
                label="API key",
                required=True,
                secret=True,
                help=Sentence("Settings → Integration → Other CRM system."),
            ),
            *COMMON_FIELDS,
        ),
    ),
    KindForm("vega", "Vega", (Field(key="domain", label="Domain", required=True),)),
    KindForm(
        "xvb",
        "XVB PBX",
        (
            Field(
                key="server",
                label="Адрес облачной АТС",
                required=True,
                placeholder="https://pbx.example.com/commoncrm/10019",
            ),
            Field(key="token", label="Token", required=True, secret=True),
            Field(key="listen", label="Listen on", prominent=True, default="127.0.0.1:8091"),
        ),
        say("They stand in the PBX under Integrations → Webhooks (Интеграции → Webhooks)."),
        calls_us=True,
    ),
)


@dataclass(frozen=True)
class SampleAccount:
    """An account as it is stored."""

    name: str
    kind: str
    settings: Mapping[str, str]
    enabled: bool = True


class SampleAccounts:
    """Accounts that are stored nowhere."""

    def __init__(self, count: int = 4) -> None:
        self._names = [status.account for status in statuses()][:count]

    def kinds(self) -> Sequence[KindForm]:
        """Two kinds."""
        return KINDS

    async def accounts(self) -> Sequence[SampleAccount]:
        """The sample accounts."""
        settings = {"domain": "office.example.com", "subscriber": "002", "pop": "ring"}
        return [SampleAccount(name, "phonet", settings) for name in self._names]

    async def prepare(
        self, kind: str, settings: Mapping[str, str], secrets: Mapping[str, str]
    ) -> Prepared:
        """Nothing is wrong with any of it."""
        calls_us = next(one.calls_us for one in KINDS if one.name == kind)
        address = "http://192.0.2.7:8091/pXk3vQ8mZr0sLJ2nT5bYw7cAf1dGh6" if calls_us else ""
        return Prepared(secrets, address)

    async def check_new_name(self, name: str) -> None:
        """Every name is good."""

    async def test(
        self,
        kind: str,
        settings: Mapping[str, str],
        secrets: Mapping[str, str],
        *,
        stored: str | None = None,
        progress: Callable[[Sentence], None] = lambda _how: None,
        until_called: bool = False,
    ) -> Sentence:
        """Refuses, in a PBX's words."""
        progress(say("Connecting to {address}…", address="office.example.com"))
        if until_called:
            progress(say("Callpop listens on {address}.", address="127.0.0.1:8091"))
            await asyncio.Event().wait()
        raise SampleProblem(
            say("Phonet refused the API key: check it under Settings → Integration.")
        )

    async def save(
        self,
        name: str,
        kind: str,
        settings: Mapping[str, str],
        secrets: Mapping[str, str],
        keep: Keep = "keyring",
        *,
        was: str | None = None,
    ) -> None:
        """Saves nothing."""

    async def give_secrets(
        self, name: str, secrets: Mapping[str, str], keep: Keep = "keyring"
    ) -> None:
        """Keeps nothing."""

    async def webhook_url(self, name: str) -> str:
        """That of every account."""
        return "http://192.0.2.7:8091/pXk3vQ8mZr0sLJ2nT5bYw7cAf1dGh6"

    async def enable(self, name: str, *, on: bool) -> None:
        """Switches nothing."""

    async def remove(self, name: str) -> Sentence:
        """Removes nothing."""
        return NOTHING

    async def unlock(self) -> None:
        """Unlocks nothing."""


class SampleProblem(Exception):
    """What a room would raise."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(str(sentence))
        self.sentence = sentence


class SampleShell(SampleSystem):
    """An app around the windows that does nothing."""

    def __init__(self, chosen: Preferences | None = None) -> None:
        super().__init__()
        self._chosen = chosen or Preferences()

    def quit(self) -> None:
        """Stays."""

    def retry(self, account: str) -> None:
        """Does not."""

    def preferences(self) -> Preferences:
        """Those that were given."""
        return self._chosen

    async def prefer(self, preferences: Preferences) -> None:
        """Forgets them."""
