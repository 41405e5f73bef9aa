"""Accounts as people handle them: real settings file, real keyring, real PBX simulator."""

import asyncio
import socket
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from tests.desktop import SecretService

from callpop.account_service import AccountProblem, AccountService
from callpop.accounts.settings import SettingsFile
from callpop.accounts.vault import Vault
from callpop.desk.ports import AccountRules
from callpop.pbx.connector import Connector, PbxKind, installed_kinds
from callpop.preferences import Preferences
from callpop.simulators.misbehaviour import Misbehaviour
from callpop.simulators.phonet import PhonetSimulator
from callpop.telephony.sentence import Sentence
from callpop.telephony.status import LinkState

KEY = "hunter2hunter2"
SETTINGS = {"domain": "office.phonet.example", "subscriber": "101"}
SECRETS = {"api_key": KEY}


@dataclass
class Switchboard:
    """In the place of the office and the desk: notes what it is told, wakes who waits for it."""

    open_now: dict[str, str] = field(default_factory=dict)
    opened: list[str] = field(default_factory=list)
    held: dict[str, tuple[LinkState, str, bool]] = field(default_factory=dict)
    countries: dict[str, str | None] = field(default_factory=dict)
    renewed: list[str] = field(default_factory=list)
    renamed: list[tuple[str, str]] = field(default_factory=list)
    changed: asyncio.Event = field(default_factory=asyncio.Event)

    def open(
        self,
        name: str,
        kind: PbxKind,
        connector: Connector,
        settings: Mapping[str, str],
        secrets: Mapping[str, str],
    ) -> None:
        self.held.pop(name, None)
        self.open_now[name] = connector.channels[0].address
        self.opened.append(name)
        self.changed.set()

    def hold(
        self,
        name: str,
        kind: PbxKind,
        state: LinkState,
        why: Sentence,
        *,
        needs_secret: bool = False,
    ) -> None:
        self.open_now.pop(name, None)
        self.held[name] = (state, str(why), needs_secret)
        self.changed.set()

    async def close(self, name: str, *, for_a_while: bool = False) -> None:
        self.open_now.pop(name, None)
        self.held.pop(name, None)
        self.changed.set()

    def know(self, account: str, country: str | None) -> None:
        self.countries[account] = country

    def renew(self, account: str) -> None:
        self.renewed.append(account)

    def rename(self, account: str, name: str) -> None:
        self.renamed.append((account, name))
        self.countries[name] = self.countries.pop(account)

    def forget(self, account: str) -> None:
        del self.countries[account]

    async def until(self, true: Callable[[], bool]) -> None:
        async with asyncio.timeout(15):
            while not true():
                self.changed.clear()
                await self.changed.wait()

    async def refused(self, name: str) -> tuple[str, bool]:
        await self.until(
            lambda: name in self.held and self.held[name][0] is not LinkState.CONNECTING
        )
        state, why, needs_secret = self.held[name]
        assert state is LinkState.REFUSED
        return why, needs_secret


class Desktop:
    """One run of the app, as far as accounts go."""

    def __init__(self, folder: Path) -> None:
        kinds = installed_kinds()
        self.file = SettingsFile(
            folder / "settings.toml", {name: kind.fields for name, kind in kinds.items()}
        )
        self.vault = Vault(read_seconds=5)
        self.service = AccountService(self.file, self.vault, kinds)
        self.board = Switchboard()

    async def start(self) -> None:
        self.service.attach(self.board, self.board)
        await self.service.reload()


def in_app(folder: Path, body: Callable[[Desktop], Awaitable[None]]) -> None:
    async def main() -> None:
        desktop = Desktop(folder)
        await desktop.start()
        try:
            await body(desktop)
        finally:
            await desktop.service.close()

    asyncio.run(main())


def test_an_account_of_this_run(tmp_path: Path) -> None:
    async def body(app: Desktop) -> None:
        account = await app.service.add("phonet", "Office", SETTINGS, SECRETS, keep="this-run")
        await app.board.until(lambda: "Office" in app.board.open_now)
        assert app.board.countries == {"Office": "UA"}
        assert list(await app.service.accounts()) == [account]
        (state,) = await app.service.secret_states(account)
        assert (state.key, state.stored) == ("api_key", True)
        assert KEY not in repr(state) + repr(account)
        said = await app.service.remove("Office")
        assert "No keyring is running" in str(said)
        assert (app.board.open_now, app.board.countries) == ({}, {})

    in_app(tmp_path, body)
    assert KEY not in (tmp_path / "settings.toml").read_text()


def test_an_account_of_the_keyring_outlives_the_run(
    short_tmp: Path, secret_service: SecretService
) -> None:
    async def first(app: Desktop) -> None:
        await app.service.add("phonet", "Office", SETTINGS, SECRETS)
        await app.board.until(lambda: "Office" in app.board.open_now)

    async def second(app: Desktop) -> None:
        await app.board.until(lambda: "Office" in app.board.open_now)
        account = await app.service.account("Office")
        await app.service.remove("office")
        assert await app.vault.read(account.id, "api_key") is None

    in_app(short_tmp, first)
    in_app(short_tmp, second)


def test_a_locked_keyring_is_a_state_that_ends(
    short_tmp: Path, secret_service: SecretService
) -> None:
    async def first(app: Desktop) -> None:
        await app.service.add("phonet", "Office", SETTINGS, SECRETS)

    async def second(app: Desktop) -> None:
        why, needs_secret = await app.board.refused("Office")
        assert "keyring is locked" in why
        assert needs_secret
        with pytest.raises(AccountProblem, match="locked"):
            await app.service.unlock()
        with pytest.raises(AccountProblem, match="locked"):
            await app.service.remove("Office")
        secret_service.unlock()
        await app.service.unlock()
        await app.board.until(lambda: "Office" in app.board.open_now)

    async def third(app: Desktop) -> None:
        await app.board.refused("Office")
        await app.service.give_secrets("Office", SECRETS, keep="this-run")
        await app.board.until(lambda: "Office" in app.board.open_now)

    in_app(short_tmp, first)
    secret_service.lock()
    in_app(short_tmp, second)
    secret_service.lock()
    in_app(short_tmp, third)


def test_no_keyring_and_an_empty_one_are_states_too(
    short_tmp: Path, bus: str, request: pytest.FixtureRequest
) -> None:
    (short_tmp / "settings.toml").write_text(
        '[[account]]\nname = "Office"\nkind = "phonet"\n'
        'domain = "office.phonet.example"\nsubscriber = "101"\n'
    )

    async def absent(app: Desktop) -> None:
        why, needs_secret = await app.board.refused("Office")
        assert "No keyring is running" in why
        assert needs_secret

    async def empty(app: Desktop) -> None:
        why, needs_secret = await app.board.refused("Office")
        assert "API key" in why
        assert needs_secret

    in_app(short_tmp, absent)
    request.getfixturevalue("secret_service")
    in_app(short_tmp, empty)


def test_what_is_written_by_hand_is_held_with_the_reason(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text(
        '[[account]]\nname = "Old"\nkind = "asterix"\n'
        '[[account]]\nname = "Off"\nkind = "phonet"\nenabled = false\n'
        '[[account]]\nname = "Bare"\nkind = "phonet"\n'
        '[[account]]\nname = "Plain"\nkind = "phonet"\ndomain = "d.example"\n'
        'subscriber = "101"\nendpoint = "ws://pbx.example.com"\ncolour = "red"\n'
    )

    async def body(app: Desktop) -> None:
        assert "asterix" in (await app.board.refused("Old"))[0]
        assert "domain" in (await app.board.refused("Bare"))[0]
        assert "insecure=yes" in (await app.board.refused("Plain"))[0]
        assert app.board.held["Off"][0] is LinkState.OFFLINE
        assert app.board.open_now == {}

    in_app(tmp_path, body)


def test_a_change_by_another_process_is_followed(tmp_path: Path) -> None:
    async def body(app: Desktop) -> None:
        service, board = app.service, app.board
        for name in ("One", "Two", "Three"):
            await service.add("phonet", name, SETTINGS, SECRETS, keep="this-run")
        await board.until(lambda: len(board.open_now) == 3)
        board.opened.clear()
        text = app.file.path.read_text()
        text = text.replace('name = "Two"\n', 'name = "Two"\ncrm_hosts = ["crm.example"]\n')
        text = text.replace('name = "Three"\n', 'name = "Three"\nwatch = ["102"]\n')
        app.file.path.write_text(text)
        await service.reload()
        await board.until(lambda: board.opened == ["Three"])
        assert board.renewed == ["Three"], "the others have the people that they had"
        assert "crm.example" in service.rules("Two").hosts
        app.file.path.write_text(text.partition('name = "Two"')[0].rpartition("[[account]]")[0])
        await service.reload()
        assert set(board.open_now) == {"One"} == set(board.countries)
        await service.reload(anew="One")
        await board.until(lambda: board.opened == ["Three", "One"])
        assert board.renewed == ["Three"]
        app.file.path.write_text("[[account]")
        with pytest.raises(AccountProblem, match="line 1"):
            await service.reload()
        assert set(board.open_now) == {"One"}

    in_app(tmp_path, body)


def test_saving_changes_keeps_what_is_not_given(tmp_path: Path) -> None:
    async def body(app: Desktop) -> None:
        service, board = app.service, app.board
        await service.save("Office", "phonet", SETTINGS, SECRETS, "this-run")
        await board.until(lambda: "Office" in board.open_now)
        changed = SETTINGS | {"watch": "102, 103"}
        await service.save("Sales", "phonet", changed, {"api_key": ""}, "this-run", was="Office")
        await board.until(lambda: "Sales" in board.open_now)
        assert set(board.open_now) == {"Sales"} == set(board.countries)
        assert (await service.account("Sales")).settings["watch"] == "102,103"
        with pytest.raises(AccountProblem, match="already") as taken:
            await service.save("sales", "phonet", SETTINGS, SECRETS, "this-run")
        assert (taken.value.key, taken.value.wrong) == ("name", True)
        board.opened.clear()
        await service.save("Sales", "phonet", changed, SECRETS, "this-run", was="Sales")
        await board.until(lambda: board.opened == ["Sales"])

    in_app(tmp_path, body)


def test_a_new_name_is_followed_by_all_that_name_it(tmp_path: Path) -> None:
    async def body(app: Desktop) -> None:
        settings = {"domain": "company.example.com", "subscriber": "101"}
        await app.service.add("phonet", "Office", settings, {"api_key": "k"}, keep="this-run")
        await app.board.until(lambda: "Office" in app.board.open_now)
        chosen = Preferences(
            dial_account="Office",
            dial_rules=("+421 2 Office", "PT Post Office", "SK Lisbon"),
            favourites=("Office/101", "Lisbon/102"),
        )
        app.file.change(lambda now: replace(now, app=chosen))
        await app.service.save("Head office", "phonet", settings, {}, was="Office")
        await app.board.until(lambda: "Head office" in app.board.open_now)
        # Its calls go on, and what the agent chose for it.
        assert app.board.renamed == [("Office", "Head office")]
        assert app.file.load().app == Preferences(
            dial_account="Head office",
            dial_rules=("+421 2 Head office", "PT Post Office", "SK Lisbon"),
            favourites=("Head office/101", "Lisbon/102"),
        )

    in_app(tmp_path, body)


def test_rules_and_allowed_hosts(tmp_path: Path) -> None:
    async def body(app: Desktop) -> None:
        settings = SETTINGS | {
            "crm_url": "https://crm.example.com/?q={number}",
            "crm_hosts": "crm.example.com",
            "pop": "ring",
            "country": "sk",
        }
        await app.service.add("phonet", "Office", settings, SECRETS, keep="this-run")
        await app.board.until(lambda: "Office" in app.board.open_now)
        assert app.service.rules("Office") == AccountRules(
            country="SK",
            crm_url="https://crm.example.com/?q={number}",
            hosts=frozenset({"office.phonet.example", "crm.example.com"}),
            pop="ring",
        )
        await app.service.allow_host("Office", "other.example.com")
        await app.service.allow_host("Office", "other.example.com")
        account = await app.service.account("Office")
        assert account.settings["crm_hosts"] == "crm.example.com,other.example.com"
        assert "other.example.com" in app.service.rules("Office").hosts
        assert app.board.opened == ["Office"]
        assert app.service.rules("Nobody") == AccountRules()

    in_app(tmp_path, body)


def test_nothing_is_left_of_an_account_that_cannot_be_written(
    short_tmp: Path, secret_service: SecretService
) -> None:
    async def body(app: Desktop) -> None:
        app.file.path.write_text("[[account]")
        with pytest.raises(AccountProblem, match="line 1"):
            await app.service.add("phonet", "Office", SETTINGS, SECRETS)
        app.file.path.write_text("")
        with pytest.raises(AccountProblem, match="at most"):
            await app.service.add("phonet", "x" * 100, SETTINGS, SECRETS)
        with pytest.raises(AccountProblem, match="kind of PBX"):
            await app.service.add("asterix", "Office", SETTINGS, SECRETS)
        with pytest.raises(AccountProblem) as endless:
            await app.service.add("phonet", "Office", SETTINGS, {"api_key": KEY * 200})
        assert KEY not in str(endless.value)
        assert list(await app.service.accounts()) == []

    in_app(short_tmp, body)


async def tried(
    app: Desktop, pbx: PhonetSimulator, secrets: Mapping[str, str] | None = None
) -> str:
    settings = SETTINGS | {"domain": pbx.domain, "endpoint": pbx.url}
    return str(await app.service.test("phonet", settings, secrets or {"api_key": pbx.api_key}))


def test_a_trial_connects_for_real_and_leaves_nothing(tmp_path: Path) -> None:
    async def body(app: Desktop) -> None:
        async with PhonetSimulator() as pbx:
            assert await tried(app, pbx) == "Phonet lets us in."
            await pbx.until(lambda: not pbx.connections)
            with pytest.raises(AccountProblem) as refused:
                await tried(app, pbx, {"api_key": KEY})
            assert not refused.value.wrong
            assert KEY not in str(refused.value)
            pbx.misbehaviour = Misbehaviour(refuse_status=503)
            with pytest.raises(AccountProblem):
                await tried(app, pbx)
        with pytest.raises(AccountProblem):
            await tried(app, pbx)
        assert app.board.opened == []

    in_app(tmp_path, body)


def test_a_trial_of_a_silent_pbx_ends(tmp_path: Path) -> None:
    async def body(app: Desktop) -> None:
        with socket.create_server(("127.0.0.1", 0)) as never_accepts:
            port = never_accepts.getsockname()[1]
            settings = SETTINGS | {"endpoint": f"ws://127.0.0.1:{port}"}
            with pytest.raises(AccountProblem, match=r"within 0\.3 seconds"):
                await app.service.test("phonet", settings, SECRETS, seconds=0.3)

    in_app(tmp_path, body)
