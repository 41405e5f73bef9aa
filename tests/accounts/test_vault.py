"""The vault against real keyrings: gnome-keyring on a private bus, and services that misbehave."""

import asyncio
import os
import subprocess
import sys
import textwrap
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import Proxy, open_dbus_connection
from tests.desktop import PASSWORD, Screen, SecretService, on_bus, session_bus, wait_until

from callpop.accounts.vault import (
    SECRET_LIMIT,
    Vault,
    VaultError,
    VaultLocked,
    VaultTimeout,
    VaultUnavailable,
)

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="needs a Secret Service")

SECRET = "ключ-№7 ✓ 'quoted\" \n two lines"


def run(test: Callable[[], Awaitable[None]]) -> None:
    async def bounded() -> None:
        async with asyncio.timeout(30):
            await test()

    asyncio.run(bounded())


@contextmanager
def hanging_service(address: str) -> Iterator[None]:
    """A Secret Service that takes every call and answers none."""
    with open_dbus_connection(address) as connection:
        Proxy(message_bus, connection).RequestName("org.freedesktop.secrets")
        yield


def secret_tool(service: SecretService, *words: str) -> str:
    return subprocess.run(
        ["secret-tool", *words], env=service.env, capture_output=True, text=True, timeout=20
    ).stdout


def test_a_secret_is_kept_read_and_forgotten(secret_service: SecretService) -> None:
    async def test() -> None:
        vault = Vault()
        assert await vault.read("a1", "api_key") is None
        await vault.write("a1", "api_key", SECRET)
        assert await vault.read("a1", "api_key") == SECRET
        assert await Vault().read("a1", "api_key") == SECRET
        assert await vault.read("a2", "api_key") is None
        assert await vault.read("a1", "password") is None
        await vault.write("a1", "api_key", "second")
        assert await vault.read("a1", "api_key") == "second"
        await vault.delete("a1", "api_key")
        assert await vault.read("a1", "api_key") is None
        await vault.delete("a1", "api_key")

    run(test)


def test_it_is_filed_under_a_service_of_its_own(secret_service: SecretService) -> None:
    async def test() -> None:
        await Vault().write("a1", "api_key", "0123")

    run(test)
    words = ("lookup", "service", "callpop:a1:api_key", "username", "api_key")
    assert secret_tool(secret_service, *words) == "0123"


def test_locked_then_unlocked_by_its_owner(secret_service: SecretService) -> None:
    async def test() -> None:
        vault = Vault()
        await vault.write("a1", "api_key", SECRET)
        secret_service.lock()
        for attempt in (
            vault.read("a1", "api_key"),
            vault.write("a1", "api_key", "x"),
            vault.delete("a1", "api_key"),
            vault.unlock(),
        ):
            with pytest.raises(VaultLocked, match=r"locked\. Unlock it, or keep"):
                await attempt
        secret_service.unlock()
        await vault.unlock()
        assert await vault.read("a1", "api_key") == SECRET

    run(test)


def test_a_keyring_that_ends_and_comes_back(secret_service: SecretService) -> None:
    async def test() -> None:
        vault = Vault()
        await vault.write("a1", "api_key", SECRET)
        secret_service.stop()
        with pytest.raises(VaultUnavailable, match="No keyring is running"):
            await vault.read("a1", "api_key")
        secret_service.start()
        assert await vault.read("a1", "api_key") == SECRET

    run(test)


def test_a_bus_that_ends_and_comes_back(short_tmp: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was learned of the keyring holds no longer; the next question is answered again."""
    place = short_tmp / "other"
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={place}/bus")
    vault = Vault(read_seconds=5)

    async def test() -> None:
        for _ in range(2):
            with session_bus(place) as address:
                env = {"DBUS_SESSION_BUS_ADDRESS": address}
                service = SecretService(short_tmp / "keyring", env)
                service.start()
                await vault.try_out()
                service.stop()
            with pytest.raises(VaultUnavailable, match="No keyring is running"):
                await vault.try_out()

    run(test)


@pytest.mark.parametrize("address", [None, "", "unix:path=/nonexistent/bus", "nonsense"])
def test_no_session_bus(address: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    if address is None:
        monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    else:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)

    async def test() -> None:
        vault = Vault()
        began = time.monotonic()
        with pytest.raises(VaultUnavailable, match="No keyring is running"):
            await vault.read("a1", "api_key")
        assert time.monotonic() - began < 2

    run(test)


def test_a_bus_without_a_keyring(bus: str) -> None:
    async def test() -> None:
        with pytest.raises(VaultUnavailable, match="No keyring is running"):
            await Vault().write("a1", "api_key", SECRET)

    run(test)


def test_a_keyring_that_hangs_keeps_nobody_waiting(bus: str) -> None:
    async def test() -> None:
        vault = Vault(read_seconds=0.4)
        turns = 0
        reading = True

        async def read() -> None:
            nonlocal reading
            with pytest.raises(VaultTimeout, match=r"has not answered for 0\.4 seconds"):
                await vault.read("a1", "api_key")
            reading = False

        async def live() -> None:
            nonlocal turns
            while reading:
                turns += 1
                await asyncio.sleep(0.01)

        with hanging_service(bus):
            await asyncio.gather(read(), live())
            assert turns > 10
            with pytest.raises(VaultTimeout):
                await vault.write("a1", "api_key", SECRET)
            with pytest.raises(VaultTimeout):
                await vault.delete("a1", "api_key")

    run(test)


def test_an_answer_that_comes_late_is_there_for_the_next_reader(bus: str, short_tmp: Path) -> None:
    async def test() -> None:
        freed = asyncio.Event()
        vault = Vault(freed.set, read_seconds=1)
        with hanging_service(bus):
            with pytest.raises(VaultTimeout):
                await vault.read("a1", "api_key")
            assert not freed.is_set()
        await freed.wait()
        with pytest.raises(VaultUnavailable):
            await vault.read("a1", "api_key")

        service = SecretService(short_tmp / "keyring", os.environ)
        service.start()
        try:
            assert await vault.read("a1", "api_key") is None
        finally:
            service.stop()

    run(test)


def test_a_hanging_keyring_lets_the_program_end(bus: str) -> None:
    program = """
        import asyncio
        from callpop.accounts.vault import Vault, VaultTimeout

        async def main():
            try:
                await Vault(read_seconds=0.2).read("a1", "api_key")
            except VaultTimeout:
                print("timed out")

        asyncio.run(main())
    """
    with hanging_service(bus):
        ended = subprocess.run(
            [sys.executable, "-c", textwrap.dedent(program)],
            capture_output=True,
            text=True,
            timeout=20,
        )
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "timed out\n", "")


def at_the_prompt(*keys: str) -> None:
    """What a person does at the keyring's own window: once it is there, and until it takes it."""
    window = ["xdotool", "search", "--onlyvisible", "--name", "Unlock"]

    def there() -> bool:
        return subprocess.run(window, capture_output=True, timeout=20).returncode == 0

    def gone() -> bool:
        subprocess.run(["xdotool", "key", *keys], check=True, timeout=20)
        closing = time.monotonic() + 0.5
        while there() and time.monotonic() < closing:
            time.sleep(0.02)
        return not there()

    wait_until(there, "the keyring's prompt")
    wait_until(gone, "the end of the keyring's prompt")


def test_one_prompt_answers_everybody(display: Screen, secret_service: SecretService) -> None:
    async def test() -> None:
        freed = asyncio.Event()
        vault = Vault(freed.set, read_seconds=1)
        await Vault().write("a1", "api_key", SECRET)  # With time enough, however busy it is here.
        secret_service.lock()

        for account in ("a1", "a2"):
            with pytest.raises(VaultTimeout, match="window of its own"):
                await vault.read(account, "api_key")
        await asyncio.to_thread(at_the_prompt, "Escape")
        await freed.wait()
        for account in ("a1", "a2"):
            with pytest.raises(VaultLocked):
                await vault.read(account, "api_key")

        # Only now, since a person asks for it, another one.
        typed = ["ctrl+a", *("space" if key == " " else key for key in PASSWORD), "Return"]
        await asyncio.gather(vault.unlock(), asyncio.to_thread(at_the_prompt, *typed))
        assert await vault.read("a1", "api_key") == SECRET

    with secret_service.prompter():
        prompter = "org.gnome.keyring.SystemPrompter"
        wait_until(lambda: on_bus(prompter, secret_service.env), prompter)
        run(test)


def test_for_this_run_only(bus: str) -> None:
    async def test() -> None:
        vault = Vault()
        vault.remember_for_this_run("a1", "api_key", SECRET)
        assert await vault.read("a1", "api_key") == SECRET
        with pytest.raises(VaultUnavailable):
            await Vault().read("a1", "api_key")
        with pytest.raises(VaultUnavailable):
            await vault.delete("a1", "api_key")
        with pytest.raises(VaultUnavailable):
            await vault.read("a1", "api_key")

    run(test)


def test_what_is_kept_replaces_what_was_for_this_run(secret_service: SecretService) -> None:
    async def test() -> None:
        vault = Vault()
        vault.remember_for_this_run("a1", "api_key", "for this run")
        await vault.write("a1", "api_key", "kept")
        assert await vault.read("a1", "api_key") == "kept"

    run(test)


@pytest.mark.parametrize("value", ["", "x" * (SECRET_LIMIT + 1), "\N{MONEY BAG}" * SECRET_LIMIT])
def test_a_secret_that_no_system_could_keep(value: str) -> None:
    async def test() -> None:
        with pytest.raises(VaultError, match="from 1 to 1280 characters"):
            await Vault().write("a1", "api_key", value)

    run(test)


@pytest.mark.parametrize(
    ("backend", "sentence"),
    [
        ("keyring.backends.null.Keyring", "did not keep it"),
        ("keyring.backends.fail.Keyring", "No keyring is running"),
        ("no.such.Keyring", "can't be used. Correct the choice"),
        ("plain_keyring.PlaintextKeyring", "in a plain file"),
    ],
)
def test_a_keyring_of_the_users_choice(
    backend: str, sentence: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "plain_keyring.py").write_text(
        "from keyring.backends.null import Keyring\nclass PlaintextKeyring(Keyring): pass\n"
    )
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", backend)

    async def test() -> None:
        with pytest.raises(VaultUnavailable, match=sentence):
            await Vault().write("a1", "api_key", SECRET)

    run(test)


def test_no_error_tells_a_secret(secret_service: SecretService) -> None:
    async def test() -> None:
        vault = Vault()
        secret_service.lock()
        with pytest.raises(VaultLocked) as raised:
            await vault.write("a1", "api_key", "hunter2")
        error: BaseException | None = raised.value
        while error is not None:
            assert "hunter2" not in repr(error)
            assert "hunter2" not in str(error)
            error = error.__cause__ or error.__context__
        assert "hunter2" not in repr(vars(vault))

    run(test)


def test_a_reader_who_leaves_takes_the_question_along(secret_service: SecretService) -> None:
    async def test() -> None:
        vault = Vault()
        with suppress(TimeoutError):
            async with asyncio.timeout(0):
                await vault.read("a1", "api_key")
        await vault.write("a1", "api_key", SECRET)
        assert await vault.read("a1", "api_key") == SECRET

    run(test)


@pytest.mark.parametrize("left", ["'half \\ud83d'", "b'octets'", "'x' * 10_000_000", "7"])
def test_what_is_no_secret_is_none(
    left: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "odd_keyring.py").write_text(
        "from keyring.backends.null import Keyring as Null\nclass Keyring(Null):\n"
        f"    def get_password(self, service, username): return {left}\n"
    )
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delitem(sys.modules, "odd_keyring", raising=False)
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "odd_keyring.Keyring")

    async def test() -> None:
        assert await Vault().read("a1", "api_key") is None

    run(test)
