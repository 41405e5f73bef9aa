"""Accounts whose PBX calls us: a secret that nobody is asked for, and the address that ends in
it."""

import socket
from pathlib import Path

import pytest
from tests.desktop import SecretService
from tests.test_account_service import Desktop, in_app

from callpop.account_service import AccountProblem

SETTINGS = {
    "server": "https://pbx.example.com/commoncrm/10019",
    "access_code": "10019",
    "extension": "100",
}
SECRETS = {"token": "click2call-secret"}


def test_the_address_is_made_up_once_and_stays(
    short_tmp: Path, secret_service: SecretService
) -> None:
    told: list[str] = []

    async def first(app: Desktop) -> None:
        await app.service.add("xvb", "Office", SETTINGS, SECRETS)
        await app.board.until(lambda: "Office" in app.board.open_now)
        told.append(await app.service.webhook_url("Office"))
        await app.service.save("Office", "xvb", {**SETTINGS, "extension": "101"}, {}, was="Office")
        await app.service.give_secrets("Office", {"token": "another"})

    async def second(app: Desktop) -> None:
        await app.board.until(lambda: "Office" in app.board.open_now)
        told.append(await app.service.webhook_url("office"))
        account = await app.service.account("Office")
        # Lost, it is made up anew, and kept again.
        await app.vault.delete(account.id, "path_secret")
        await app.service.reload(anew="Office")
        told.append(await app.service.webhook_url("Office"))
        assert await app.service.webhook_url("Office") == told[-1]
        await app.service.remove("Office")
        assert await app.vault.read(account.id, "path_secret") is None

    in_app(short_tmp, first)
    in_app(short_tmp, second)
    assert told[0] == told[1] != told[2]
    assert told[0].startswith("http://127.0.0.1:8091/")
    assert len(told[0].rpartition("/")[2]) >= 43
    assert told[0].rpartition("/")[2] not in (short_tmp / "settings.toml").read_text()


def test_nobody_is_asked_for_it(tmp_path: Path) -> None:
    async def body(app: Desktop) -> None:
        (form,) = [form for form in app.service.kinds() if form.name == "xvb"]
        assert "path_secret" not in {field.key for field in form.fields}
        await app.service.add("xvb", "Office", SETTINGS, SECRETS, keep="this-run")
        await app.board.until(lambda: "Office" in app.board.open_now)
        assert await app.service.webhook_url("Office") == await app.service.webhook_url("Office")

    in_app(tmp_path, body)


def test_most_pbxs_need_no_address(tmp_path: Path) -> None:
    async def body(app: Desktop) -> None:
        phonet = {"domain": "company.phonet.com.ua", "subscriber": "101"}
        await app.service.add("phonet", "P", phonet, {"api_key": "k"}, keep="this-run")
        with pytest.raises(AccountProblem, match="Phonet needs no webhook address"):
            await app.service.webhook_url("P")

    in_app(tmp_path, body)


def test_a_trial_is_content_with_being_ready(tmp_path: Path) -> None:
    async def body(app: Desktop) -> None:
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))
            taken.listen()
            listen = f"127.0.0.1:{taken.getsockname()[1]}"
            settings = {**SETTINGS, "listen": listen}
            with pytest.raises(AccountProblem, match="is in use by another program"):
                await app.service.test("xvb", settings, SECRETS)
        assert "Callpop listens on" in str(await app.service.test("xvb", settings, SECRETS))

        await app.service.add("xvb", "Office", settings, SECRETS, keep="this-run")
        await app.board.until(lambda: "Office" in app.board.open_now)
        said = await app.service.test("xvb", settings, {}, stored="Office")
        assert f"listens on {listen}" in str(said)
        # For the while of the trial it was off.
        await app.board.until(lambda: "Office" in app.board.open_now)

    in_app(tmp_path, body)
