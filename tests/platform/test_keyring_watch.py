"""Whoever waits for the keyring is told when it opens: a real gnome-keyring on a real bus."""

import asyncio
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from tests.waiting import until

from callpop.platform import lasting_bus
from callpop.platform.keyring_watch import KeyringWatcher

if sys.platform != "linux":
    pytest.skip("the Secret Service is Linux's", allow_module_level=True)

from tests.desktop import SecretService, session_bus

Told = list[None]


def watch(story: Callable[[Told], Awaitable[None]]) -> None:
    async def whole() -> None:
        told: Told = []
        watcher = KeyringWatcher(lambda: told.append(None))
        watcher.start()
        try:
            await watcher._lasting.tried.wait()
            await story(told)
        finally:
            await watcher.close()

    asyncio.run(whole())


async def told_of(told: Told, do: Callable[[], object]) -> None:
    told.clear()
    await asyncio.to_thread(do)
    await until(lambda: told)


def test_it_is_unlocked_by_its_owner(secret_service: SecretService) -> None:
    secret_service.lock()

    async def story(told: Told) -> None:
        await asyncio.sleep(0.4)
        assert not told, "a locked one is left alone"
        await told_of(told, secret_service.unlock)

    watch(story)


def test_it_starts_after_us_and_again(secret_service: SecretService) -> None:
    secret_service.stop()

    async def story(told: Told) -> None:
        for _ in range(2):
            await told_of(told, secret_service.start)
            secret_service.stop()

    watch(story)


def test_it_is_there_already(secret_service: SecretService) -> None:
    async def story(told: Told) -> None:
        await until(lambda: told)

    watch(story)


def test_the_whole_bus_comes_back(short_tmp: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lasting_bus, "RETRY_SECONDS", 0.01)
    place = short_tmp / "other"
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={place}/bus")

    async def story(told: Told) -> None:
        for _ in range(2):
            with session_bus(place) as address:
                env = {"DBUS_SESSION_BUS_ADDRESS": address}
                service = SecretService(short_tmp / "keyring", env)
                await told_of(told, service.start)
                service.stop()

    watch(story)
