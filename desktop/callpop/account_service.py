"""Accounts as people handle them: one code path for the windows and for the command line."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, nullcontext, suppress
from dataclasses import dataclass, replace

from callpop.account_check import (
    all_fields,
    check_secrets,
    check_settings,
    made_up_secrets,
    secret_fields,
    usable_settings,
)
from callpop.account_lines import (
    AccountBook,
    AccountLines,
    SecretShelf,
    Sessions,
    country_of,
    kind_of,
    read_secrets,
    rules_of,
)
from callpop.account_problem import AccountProblem, problems
from callpop.accounts.settings import (
    Account,
    Settings,
    SettingsFile,
    folded,
    new_id,
    problem_with_name,
)
from callpop.accounts.vault import Vault, VaultError, VaultUnavailable
from callpop.desk.ports import AccountRules
from callpop.pbx.connector import CalledBack, PbxKind, SettingsError, TellsWhere
from callpop.telephony.sentence import NOTHING, Sentence, say
from callpop.ui.ports import Keep, KindForm, Prepared

TRIAL_SECONDS = 15.0
"""How long a PBX may take to prove itself in a trial."""


@dataclass(frozen=True, slots=True)
class SecretState:
    """Whether a secret is stored; never the secret itself."""

    key: str
    label: str
    stored: bool | None
    """None where the keyring does not say."""


class AccountService:
    """Adds, changes, shows, tries and removes accounts.

    Every method raises :class:`AccountProblem` and nothing else. Nothing is connected before
    :meth:`attach` (and so never on the command line, except to try an account).
    """

    def __init__(self, file: SettingsFile, vault: Vault, kinds: Mapping[str, PbxKind]) -> None:
        self._file = file
        self._vault = vault
        self._shelf = SecretShelf(vault)
        self._kinds = kinds
        self._lines: AccountLines | None = None
        self._rules: dict[str, AccountRules] = {}
        self._country: str | None = None
        # Two changes at once must reach the sessions in the order in which they were written.
        self._turn = asyncio.Lock()

    # What there is

    async def accounts(self) -> Sequence[Account]:
        """All accounts, in the order of the settings file."""
        return (await self._load()).accounts

    async def account(self, name: str) -> Account:
        """The account of that name."""
        return _named(await self._load(), name)

    def kinds(self) -> Sequence[KindForm]:
        """The kinds of PBX that can be added, for a form."""
        return [
            KindForm(
                kind.name,
                kind.title,
                all_fields(kind),
                kind.where if isinstance(kind, TellsWhere) else NOTHING,
                isinstance(kind, CalledBack),
            )
            for kind in self._kinds.values()
        ]

    def kind(self, name: str) -> PbxKind:
        """The kind of that name."""
        if name not in self._kinds:
            raise AccountProblem(
                say(
                    "There is no kind of PBX called “{name}”. There are: {known}.",
                    name=name,
                    known=", ".join(self._kinds),
                ),
                key="kind",
                wrong=True,
            )
        return self._kinds[name]

    async def check_new_name(self, name: str) -> None:
        """Whether a new account could have this name."""
        if problem := problem_with_name(name, folded(await self.accounts())):
            raise AccountProblem(problem, key="name", wrong=True)

    async def secret_states(self, account: Account) -> Sequence[SecretState]:
        """Which of its secrets are stored."""
        states: list[SecretState] = []
        for field in secret_fields(self.kind(account.kind)):
            try:
                stored = await self._vault.read(account.id, field.key) is not None
            except VaultError:
                states.append(SecretState(field.key, field.label, None))
            else:
                states.append(SecretState(field.key, field.label, stored))
        return states

    async def webhook_url(self, name: str) -> str:
        """The address that must be entered in the account's PBX; it is a secret."""
        with problems():
            account = await self.account(name)
            kind = self.kind(account.kind)
            if not isinstance(kind, CalledBack):
                raise AccountProblem(
                    say("{title} needs no webhook address: Callpop calls it.", title=kind.title),
                    wrong=True,
                )
            secrets = await self._shelf.take(account, kind)
            return kind.webhook_url(usable_settings(kind, account.settings), secrets)

    async def prepare(
        self, kind: str, settings: Mapping[str, str], secrets: Mapping[str, str]
    ) -> Prepared:
        """Look what was typed over, and make up what Callpop makes up itself: nothing is stored."""
        with problems():
            known = self.kind(kind)
            checked = await asyncio.to_thread(check_settings, known, settings)
            given = check_secrets(known, secrets)
            whole = given | made_up_secrets(known, given)
            known.connector(checked, whole)
            address = known.webhook_url(checked, whole) if isinstance(known, CalledBack) else ""
            return Prepared(whole, address)

    # What can be done

    async def add(
        self,
        kind: str,
        name: str,
        settings: Mapping[str, str],
        secrets: Mapping[str, str],
        keep: Keep = "keyring",
    ) -> Account:
        """A new account: its secrets kept, then its settings written, then connected."""
        with problems():
            known = self.kind(kind)
            await self.check_new_name(name)
            checked = await asyncio.to_thread(check_settings, known, settings)
            checked_secrets = check_secrets(known, secrets)
            checked_secrets |= made_up_secrets(known, checked_secrets)
            known.connector(checked, checked_secrets)
            account = Account(name, kind, checked, new_id())
            await self._keep(account, checked_secrets, keep)
            try:
                await self._change(lambda now: _added(now, account))
            except BaseException:
                with suppress(VaultError):
                    await self._forget(account)
                raise
            return account

    async def save(
        self,
        name: str,
        kind: str,
        settings: Mapping[str, str],
        secrets: Mapping[str, str],
        keep: Keep = "keyring",
        *,
        was: str | None = None,
    ) -> Account:
        """Add an account, or change the one called ``was``; its secrets that are not given stay."""
        if was is None:
            return await self.add(kind, name, settings, secrets, keep)
        with problems():
            known, found = self.kind(kind), await self.account(was)
            checked = await asyncio.to_thread(check_settings, known, settings)
            given = {key: value for key, value in secrets.items() if value.strip()}
            if given:
                complete = await self._with_stored(known, given, found)
                known.connector(checked, complete)
                await self._keep(found, {key: complete[key] for key in given}, keep)
            else:
                await self._check_with_stored(known, checked, found)
            changed = replace(found, name=name, kind=kind, settings=checked)
            anew = frozenset({name} if given else ())
            await self._change(lambda now: now.with_account(changed), anew)
            return changed

    async def give_secrets(
        self, name: str, secrets: Mapping[str, str], keep: Keep = "keyring"
    ) -> None:
        """Keep these secrets for the account, in the place of those it had, and connect anew."""
        with problems():
            account = await self.account(name)
            await self._keep(account, check_secrets(self.kind(account.kind), secrets), keep)
            await self.reload(anew=account.name)

    async def enable(self, name: str, *, on: bool) -> None:
        """Connect the account from now on, or do so no more."""
        with problems():
            account = await self.account(name)
            await self._change(lambda now: now.with_account(replace(account, enabled=on)))

    async def remove(self, name: str) -> Sentence:
        """Remove the account and its secrets; what was done, in words.

        Where the keyring is only locked, nothing is removed; where there is none, the settings
        are, and the answer says so.
        """
        with problems():
            account = await self.account(name)
            done = say("{name} is removed, its secrets too.", name=account.name)
            try:
                await self._forget(account)
            except VaultUnavailable as error:
                done = say(
                    "{name} is removed. Whether its secrets are stored somewhere can't be said: "
                    "{why}",
                    name=account.name,
                    why=error.sentence,
                )
            await self._change(lambda now: now.without_account(account.name))
            return done

    async def test(
        self,
        kind: str,
        settings: Mapping[str, str],
        secrets: Mapping[str, str],
        *,
        stored: str | None = None,
        seconds: float = TRIAL_SECONDS,
        progress: Callable[[Sentence], None] = lambda _how: None,
        until_called: bool = False,
    ) -> Sentence:
        """Connect for real, apart from every other account, and say how it went.

        Secrets that are not given are those of the account ``stored``. ``progress`` hears how it
        goes. Where the PBX calls us, ``until_called`` waits for its first call, however long.
        """
        # Only here: it brings the network along, which no other verb needs.
        from callpop.account_trial import TrialFailed, try_account
        from callpop.clock import SystemClock

        with problems():
            known = self.kind(kind)
            checked = await asyncio.to_thread(check_settings, known, settings)
            account = await self.account(stored) if stored else None
            complete = await self._with_stored(known, secrets, account)
            connector = known.connector(checked, complete)
            away: AbstractAsyncContextManager[None] = nullcontext()
            if account is not None and self._lines is not None and isinstance(known, CalledBack):
                away = self._lines.aside(account.name)
            try:
                async with away:
                    return await try_account(
                        known,
                        connector,
                        SystemClock(),
                        secrets=complete,
                        seconds=seconds,
                        progress=progress,
                        until_called=until_called,
                    )
            except TrialFailed as error:
                raise AccountProblem(error.sentence) from error

    async def test_stored(self, name: str) -> Sentence:
        """Like :meth:`test`, for an account as it is stored."""
        account = await self.account(name)
        settings = usable_settings(self.kind(account.kind), account.settings)
        return await self.test(account.kind, settings, {}, stored=account.name)

    async def unlock(self) -> None:
        """Have the keyring ask for its password, then connect what waited for it."""
        with problems():
            await self._vault.unlock()
        self.keyring_freed()

    def keyring_freed(self) -> None:
        """The keyring may have opened: try again the accounts that wait for a secret."""
        if self._lines is not None:
            self._lines.retry_held()

    async def allow_host(self, account: str, host: str) -> None:
        """Write ``host`` into the hosts that the account's CRM links may be opened on."""

        def allowed(now: Settings) -> Settings:
            found = _named(now, account)
            hosts = [part.strip() for part in found.settings.get("crm_hosts", "").split(",")]
            listed = ",".join(dict.fromkeys([*filter(None, hosts), host]))
            return now.with_account(
                replace(found, settings={**found.settings, "crm_hosts": listed})
            )

        with problems():
            await self._change(allowed)

    # Keeping the sessions in step

    def attach(self, sessions: Sessions, book: AccountBook) -> None:
        """Connect accounts through ``sessions`` from now on, and let ``book`` know of them."""
        self._lines = AccountLines(self._kinds, self._shelf, sessions, book)
        self._vault.on_freed = self.keyring_freed

    async def close(self) -> None:
        """Connect nothing any more; the sessions themselves are closed by their owner."""
        if self._lines is not None:
            await self._lines.close()

    def rules(self, account: str) -> AccountRules:
        """What its settings say about opening the CRM and reading numbers."""
        return self._rules.get(account, AccountRules())

    @property
    def country(self) -> str | None:
        """The two letters of the country in which all accounts read numbers; None where they
        differ."""
        return self._country

    async def reload(self, *, anew: str | None = None) -> Settings:
        """Follow the settings file, at the start and whenever somebody changed it; ``anew`` is
        connected again anyhow. Returns before any account is up."""
        async with self._turn:
            settings = await self._load()
            await self._follow(settings, frozenset({anew} if anew else ()))
            return settings

    async def _change(
        self, mutator: Callable[[Settings], Settings], anew: frozenset[str] = frozenset()
    ) -> None:
        async with self._turn:
            settings = await asyncio.to_thread(self._file.change, mutator)
            await self._follow(settings, anew)

    async def _follow(self, settings: Settings, anew: frozenset[str]) -> None:
        self._rules = {
            account.name: rules_of(account, kind_of(account, self._kinds))
            for account in settings.accounts
        }
        self._country = country_of(settings, self._kinds)
        if self._lines is not None:
            await self._lines.apply(settings, anew=anew)

    async def _load(self) -> Settings:
        with problems():
            return await asyncio.to_thread(self._file.load)

    async def _with_stored(
        self, kind: PbxKind, given: Mapping[str, str], account: Account | None
    ) -> dict[str, str]:
        """The secrets given, completed from those that ``account`` has stored."""
        fields = [field.key for field in secret_fields(kind)]
        missing = [key for key in fields if not given.get(key, "").strip()]
        stored = await read_secrets(self._vault, account, kind) if account and missing else {}
        complete = check_secrets(kind, {**given, **{key: stored.get(key, "") for key in missing}})
        return complete | made_up_secrets(kind, complete)

    async def _check_with_stored(
        self, kind: PbxKind, settings: Mapping[str, str], account: Account
    ) -> None:
        """What the connector alone can tell of settings, where the keyring gives its secrets.

        Raises:
            SettingsError: one of ``settings`` can't be used.
        """
        try:
            kind.connector(settings, await read_secrets(self._vault, account, kind))
        except VaultError:
            pass
        except SettingsError as error:
            if error.key not in {field.key for field in secret_fields(kind)}:
                raise

    async def _keep(self, account: Account, secrets: Mapping[str, str], keep: Keep) -> None:
        for key, value in secrets.items():
            if keep == "this-run":
                self._vault.remember_for_this_run(account.id, key, value)
            else:
                await self._vault.write(account.id, key, value)

    async def _forget(self, account: Account) -> None:
        kind = self._kinds.get(account.kind)
        for field in secret_fields(kind) if kind else ():
            await self._vault.delete(account.id, field.key)


def _named(settings: Settings, name: str) -> Account:
    account = settings.account(name)
    if account is None:
        known = ", ".join(account.name for account in settings.accounts)
        raise AccountProblem(
            say("There is no account “{name}”. There are: {known}.", name=name, known=known)
            if known
            else say("There is no account “{name}”; none is set up yet.", name=name),
            key="name",
            wrong=True,
        )
    return account


def _added(settings: Settings, account: Account) -> Settings:
    if problem := problem_with_name(account.name, folded(settings.accounts)):
        raise AccountProblem(problem, key="name", wrong=True)
    return settings.with_account(account)


__all__ = ["AccountProblem", "AccountService", "Keep", "SecretState"]
