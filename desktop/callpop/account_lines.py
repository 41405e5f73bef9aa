"""Keeps the sessions and the desk's rules in step with the accounts in the settings."""

import asyncio
from collections.abc import AsyncIterator, Iterable, Mapping
from contextlib import asynccontextmanager
from typing import Protocol

from callpop.account_check import (
    check_secrets,
    check_settings,
    made_up_secrets,
    secret_fields,
    usable_settings,
)
from callpop.accounts.reading import split_list
from callpop.accounts.settings import Account, Settings
from callpop.accounts.vault import Vault, VaultError
from callpop.desk.ports import AccountRules
from callpop.pbx.connector import Connector, PbxKind, SettingsError
from callpop.tasks import Tasks
from callpop.telephony.fields import Field
from callpop.telephony.sentence import Sentence, say
from callpop.telephony.status import LinkState

_DESK_KEYS = frozenset({"crm_url", "crm_hosts", "pop"})
"""Settings that no session needs to be connected anew for."""


class Sessions(Protocol):
    """What keeps accounts connected (:class:`callpop.sessions.office.Office`)."""

    def open(
        self,
        name: str,
        kind: PbxKind,
        connector: Connector,
        settings: Mapping[str, str],
        secrets: Mapping[str, str],
    ) -> None:
        """Connect, in the place of an older session of that name; ``settings`` and ``secrets``
        are what the connector was made of."""

    def hold(
        self,
        name: str,
        kind: PbxKind,
        state: LinkState,
        why: Sentence,
        *,
        needs_secret: bool = False,
    ) -> None:
        """Show an account that is not connected, and why."""

    async def close(self, name: str, *, for_a_while: bool = False) -> None:
        """Disconnect, and show it no longer."""


class AccountBook(Protocol):
    """Who needs to know which accounts there are (the desk)."""

    def know(self, account: str, country: str | None) -> None:
        """There is such an account; ``country`` is that of numbers without a code."""

    def renew(self, account: str) -> None:
        """It is connected by other settings: its people and queues may be others. What it is
        known by (:meth:`know`) is told anew."""

    def rename(self, account: str, name: str) -> None:
        """It is called ``name`` from now on, and connected anew: its calls go on."""

    def forget(self, account: str) -> None:
        """There is no such account any more."""


class SecretShelf:
    """The accounts' secrets, with those that Callpop makes up itself."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        # Two that need the same secret at once must not make up two.
        self._turn = asyncio.Lock()

    async def take(self, account: Account, kind: PbxKind) -> dict[str, str]:
        """Every secret that is kept; the made-up ones are made now, if need be, and kept.

        Raises:
            VaultError: the keyring did not give or take them.
        """
        async with self._turn:
            secrets = await read_secrets(self._vault, account, kind)
            for key, value in made_up_secrets(kind, secrets).items():
                await self._vault.write(account.id, key, value)
                secrets[key] = value
            return secrets


class AccountLines:
    """Opens, holds and closes the accounts' sessions as the settings say.

    Secrets are read in the background: an account whose keyring keeps it waiting is shown at
    once, and stops nobody else.
    """

    def __init__(
        self,
        kinds: Mapping[str, PbxKind],
        shelf: SecretShelf,
        sessions: Sessions,
        book: AccountBook,
    ) -> None:
        self._kinds = kinds
        self._shelf = shelf
        self._sessions = sessions
        self._book = book
        self._accounts: dict[str, Account] = {}
        self._waiting: set[str] = set()
        self._tasks = Tasks("accounts", on_failure=self._start_failed)

    async def apply(self, settings: Settings, *, anew: frozenset[str] = frozenset()) -> None:
        """Make it so; the accounts named in ``anew`` are connected anew even if unchanged."""
        wanted = {account.name: account for account in settings.accounts}
        called = {account.id: account.name for account in settings.accounts}
        for name in self._accounts.keys() - wanted.keys():
            await self._stop(name, called.get(self._accounts[name].id))
        for name, account in wanted.items():
            before = self._accounts.get(name)
            self._accounts[name] = account
            if before is not None and _wire(before) != _wire(account):
                self._book.renew(name)
            if before != account:
                self._book.know(name, rules_of(account, self._kind(account)).country)
            if before is None or name in anew or _wire(before) != _wire(account):
                self._start(account)

    async def close(self) -> None:
        """Read no more secrets; the sessions themselves are closed by their owner."""
        await self._tasks.close()

    @asynccontextmanager
    async def aside(self, name: str) -> AsyncIterator[None]:
        """Disconnect an account for a while: what it listens on is needed by another."""
        account = self._accounts.get(name)
        if account is None:
            yield
            return
        self._tasks.cancel(name)
        await self._sessions.close(name, for_a_while=True)
        try:
            yield
        finally:
            if self._accounts.get(name) is account:
                self._start(account)

    def retry_held(self) -> None:
        """The keyring may have opened: try again every account that waits for a secret."""
        for name in sorted(self._waiting):
            self._start(self._accounts[name])

    async def _stop(self, name: str, called_now: str | None) -> None:
        self._tasks.cancel(name)
        self._waiting.discard(name)
        del self._accounts[name]
        await self._sessions.close(name)
        if called_now is not None and called_now not in self._accounts:
            self._book.rename(name, called_now)
        else:
            self._book.forget(name)

    def _start(self, account: Account) -> None:
        self._tasks.cancel(account.name)
        self._waiting.discard(account.name)
        if account.enabled:
            self._tasks.start(self._connect(account), name=account.name)
        else:
            self._hold(account, LinkState.OFFLINE, say("Switched off in the settings."))

    async def _connect(self, account: Account) -> None:
        kind = self._kind(account)
        self._hold(account, LinkState.CONNECTING, say("Reading its secrets from the keyring."))
        try:
            usable = usable_settings(kind, account.settings)
            settings = await asyncio.to_thread(check_settings, kind, usable)
            secrets = await self._shelf.take(account, kind)
            if absent := [f for f in secret_fields(kind) if f.required and f.key not in secrets]:
                self._hold_for_secret(account, _no_secret(absent[0]))
                return
            try:
                # Another program may have put something else there.
                secrets = check_secrets(kind, secrets)
            except SettingsError as error:
                self._hold_for_secret(account, error.sentence)
                return
            connector = kind.connector(settings, secrets)
        except VaultError as error:
            self._hold_for_secret(account, error.sentence)
        except SettingsError as error:
            self._hold(account, LinkState.REFUSED, error.sentence)
        else:
            self._sessions.open(account.name, kind, connector, settings, secrets)

    def _hold_for_secret(self, account: Account, why: Sentence) -> None:
        self._waiting.add(account.name)
        self._hold(account, LinkState.REFUSED, why, needs_secret=True)

    def _hold(
        self, account: Account, state: LinkState, why: Sentence, *, needs_secret: bool = False
    ) -> None:
        self._sessions.hold(
            account.name, self._kind(account), state, why, needs_secret=needs_secret
        )

    def _start_failed(self, name: str, failure: BaseException) -> None:
        if account := self._accounts.get(name):
            fault = say(
                "Callpop met a fault ({what}); its log says more.", what=type(failure).__name__
            )
            self._hold(account, LinkState.REFUSED, fault)

    def _kind(self, account: Account) -> PbxKind:
        return kind_of(account, self._kinds)


def kind_of(account: Account, kinds: Mapping[str, PbxKind]) -> PbxKind:
    """The account's kind; where it is not installed, one that says so when it is connected."""
    return kinds.get(account.kind) or _UnknownKind(account.kind, kinds)


def rules_of(account: Account, kind: PbxKind) -> AccountRules:
    """What the account's settings say about opening the CRM and reading numbers."""
    settings = usable_settings(kind, account.settings)
    allowed = split_list(settings.get("crm_hosts", ""))
    try:
        own = tuple(kind.own_hosts(settings))
    except SettingsError:
        own = ()  # connecting it says what is wrong
    return AccountRules(
        country=settings.get("country") or kind.country,
        crm_url=settings.get("crm_url", ""),
        hosts=frozenset((*own, *allowed)),
        pop=settings.get("pop", "click"),
    )


def country_of(settings: Settings, kinds: Mapping[str, PbxKind]) -> str | None:
    """The two letters of the country in which all accounts read numbers; None where they differ.

    Numbers that belong to no account are read with it: those of the address book.
    """
    countries = {rules_of(one, kind_of(one, kinds)).country for one in settings.accounts}
    return countries.pop() if len(countries) == 1 else None


async def read_secrets(vault: Vault, account: Account, kind: PbxKind) -> dict[str, str]:
    """The account's secrets, as many as are kept.

    Raises:
        VaultError: the keyring did not give them.
    """
    secrets: dict[str, str] = {}
    for field in secret_fields(kind):
        value = await vault.read(account.id, field.key)
        if value is not None:
            secrets[field.key] = value
    return secrets


def _no_secret(field: Field) -> Sentence:
    return say(
        "The keyring holds no “{label}” for this account: enter it.", label=Sentence(field.label)
    )


def _wire(account: Account) -> tuple[object, ...]:
    """What a session was opened with."""
    settings = {key: value for key, value in account.settings.items() if key not in _DESK_KEYS}
    return account.id, account.kind, account.enabled, settings


class _UnknownKind:
    """Stands for a kind whose connector is not installed."""

    def __init__(self, name: str, known: Iterable[str]) -> None:
        self.name = self.title = name
        self.country: str | None = None
        self.fields: tuple[Field, ...] = ()
        self._known = ", ".join(known)

    def connector(self, settings: Mapping[str, str], secrets: Mapping[str, str]) -> Connector:
        raise SettingsError(
            say(
                "This Callpop knows no PBX of the kind “{kind}”. It knows: {known}.",
                kind=self.name,
                known=self._known,
            ),
            "kind",
        )

    def own_hosts(self, settings: Mapping[str, str]) -> Iterable[str]:
        return ()
