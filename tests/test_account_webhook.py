"""Accounts whose PBX calls us: a secret that nobody is asked for, and the address that ends in
it."""

import asyncio
import socket
from pathlib import Path

import aiohttp
import pytest
from tests.desktop import SecretService
from tests.test_account_service import Desktop, in_app

from callpop.account_service import AccountProblem
from callpop.telephony.sentence import Sentence

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


def free_address() -> str:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return f"127.0.0.1:{one.getsockname()[1]}"


def test_the_address_is_there_before_anything_is_stored(tmp_path: Path) -> None:
    async def body(app: Desktop) -> None:
        settings = {**SETTINGS, "listen": free_address()}
        prepared = await app.service.prepare("xvb", settings, SECRETS)
        assert prepared.address.startswith(f"http://{settings['listen']}/")
        assert prepared.secrets["token"] == SECRETS["token"]
        assert prepared.secrets["path_secret"] not in repr(prepared)
        assert not (tmp_path / "settings.toml").exists()
        # What was entered in the PBX is what is kept.
        await app.service.add("xvb", "Office", settings, prepared.secrets, keep="this-run")
        assert await app.service.webhook_url("Office") == prepared.address
        with pytest.raises(AccountProblem) as wrong:
            await app.service.prepare("xvb", {**settings, "access_code": "7"}, SECRETS)
        assert wrong.value.key == "access_code"

    in_app(tmp_path, body)


def test_a_trial_waits_for_the_first_call_if_it_is_to(tmp_path: Path) -> None:
    async def body(app: Desktop) -> None:
        settings = {**SETTINGS, "listen": free_address()}
        prepared = await app.service.prepare("xvb", settings, SECRETS)
        heard: list[Sentence] = []
        listening = asyncio.Event()

        def hear(how: Sentence) -> None:
            heard.append(how)
            if "listens on" in str(how):
                listening.set()

        async def trial() -> Sentence:
            return await app.service.test(
                "xvb", settings, prepared.secrets, progress=hear, until_called=True, seconds=0.01
            )

        async with asyncio.timeout(10), asyncio.TaskGroup() as tasks:
            waiting = tasks.create_task(trial())
            await listening.wait()
            assert not waiting.done()
            call = {"access_code": "10019", "cmd": "contact", "phone": "380991234567"}
            async with aiohttp.ClientSession() as pbx, pbx.post(prepared.address, data=call):
                pass
        assert str(waiting.result()) == "XVB PBX called: its webhooks arrive."

    in_app(tmp_path, body)
