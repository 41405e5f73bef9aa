"""What a keyring does: two accounts, of which one is read from it anew in the middle of the fault.

The other one, whose secret was read before, or typed for this run, must go on through all of it.
"""

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from contextlib import ExitStack

import pytest

if sys.platform != "linux":
    pytest.skip("the Secret Service is Linux's", allow_module_level=True)

from tests.accounts.test_vault import at_the_prompt
from tests.desktop import PASSWORD, Screen, SecretService, on_bus, wait_until
from tests.faults.conftest import Play
from tests.faults.ordeal import Do, Office, do, office, quoted
from tests.faults.program import Program
from tests.faults.pulse import even_pulse
from tests.faults.table import Row
from tests.platform.stand_in import StandIn
from tests.secrets.planted import planted

from callpop.accounts.vault import Vault
from callpop.telephony.model import Outcome

NewRow = Callable[[str, str], Row]

PART = "keyring"


async def in_thread(*steps: Callable[[], object]) -> None:
    for step in steps:
        await asyncio.to_thread(step)


async def ordeal(
    program: Program,
    row: Row,
    *,
    begin: Callable[[Office], Do],
    end: Callable[[Office], Do],
    words: str,
    state: str = "refused",
) -> None:
    """``it`` needs its secret from the keyring while that is at fault; ``other`` does not."""
    async with office(program) as other, office(program) as it, even_pulse():
        await other.set_up()
        given, secrets = it._place.account()
        await program.add(it.kind, given, secrets, name=it.name, keep="keyring")
        await other.online()
        await it.online()
        # As at the start of the program: what it knew of the secret is forgotten.
        await program.app.accounts.enable(it.name, on=False)
        await program.until("it is off", lambda: it.state == "offline")
        await do(begin(it))
        await program.app.accounts.enable(it.name, on=True)
        row.sees = quoted(await it.seen(state, words))

        # The others' calls come, and a connection that is lost is made again without the keyring.
        call, first = await other.ring()
        await other.pbx.hang_up(call)
        await other.is_over(first)
        other.network.cut()
        await program.until("it is noticed", lambda: other.state != "online")
        await other.online()
        await other.pbx.arrived()
        call, second = await other.ring()

        row.mended()
        await do(end(it))
        await it.online()
        row.well()
        await it.pbx.arrived()
        await other.pbx.hang_up(call)
        await other.is_over(second)
        call, third = await it.ring()
        await it.pbx.hang_up(call)
        await it.is_over(third)
        await other.assert_remembered((first, Outcome.MISSED), (second, Outcome.MISSED))
        await it.assert_remembered((third, Outcome.MISSED))
        other.assert_nothing_leaked(row)
        it.assert_nothing_leaked(row)


def test_it_is_locked(play: Play, row: NewRow, secret_service: SecretService) -> None:
    async def story(program: Program) -> None:
        await ordeal(
            program,
            row(PART, "is locked, until the agent opens it"),
            begin=lambda _it: lambda: in_thread(secret_service.lock),
            end=lambda _it: lambda: in_thread(secret_service.unlock),
            words="The keyring is locked",
        )

    play(story)


def test_it_is_gone(play: Play, row: NewRow, secret_service: SecretService) -> None:
    async def story(program: Program) -> None:
        await ordeal(
            program,
            row(PART, "is gone, and comes back"),
            begin=lambda _it: lambda: in_thread(secret_service.stop),
            end=lambda _it: lambda: in_thread(secret_service.start),
            words="No keyring is running",
        )

    play(story)


@pytest.mark.parametrize(
    ("fault", "dies"), [("refuses every question", False), ("dies in the middle of a question", True)]
)
def test_it_fails(
    play: Play, row: NewRow, secret_service: SecretService, fault: str, dies: bool
) -> None:
    false = StandIn("org.freedesktop.secrets")

    async def begin() -> None:
        await in_thread(secret_service.stop)
        if dies:
            false.methods["OpenSession"] = lambda _message: os._exit(0)
        await false.start(os.environ["DBUS_SESSION_BUS_ADDRESS"])

    async def end() -> None:
        await false.stop()
        await in_thread(secret_service.start)

    async def story(program: Program) -> None:
        await ordeal(
            program,
            row(PART, fault),
            begin=lambda _it: begin,
            end=lambda _it: end,
            words="The keyring failed",
        )

    play(story)


async def put(it: Office, secret: str | None) -> None:
    """Another program changes what the keyring holds for the account."""
    account = await it.program.app.accounts.account(it.name)
    vault = Vault()
    if secret is None:
        await vault.delete(account.id, "api_key")
        return
    service = f"callpop:{account.id}:api_key"
    store = ["secret-tool", "store", "--label=x", "service", service, "username", "api_key"]
    await vault.delete(account.id, "api_key")
    await in_thread(
        lambda: subprocess.run(
            [*store, "application", "Python keyring library"],
            input=secret.encode("utf-8", "surrogateescape"),
            check=True,
        )
    )


@pytest.mark.parametrize(
    ("fault", "held", "words"),
    [
        ("holds nothing for the account", None, "The keyring holds no “API key” for this account"),
        ("holds a secret of 1 MB", "x" * (1 << 20), "one line of at most"),
        ("holds garbage", "\x01\x02\r\nHost: evil.example\r\n\r\n", "one line of at most"),
        ("holds what is no text", "\udcff\udcfe\udc80", "The keyring failed"),
    ],
)
def test_what_it_holds(
    play: Play,
    row: NewRow,
    secret_service: SecretService,
    fault: str,
    held: str | None,
    words: str,
) -> None:
    async def give(it: Office) -> None:
        await it.program.app.accounts.give_secrets(it.name, planted("phonet"))

    async def story(program: Program) -> None:
        await ordeal(
            program,
            row(PART, f"{fault}, until the agent enters it"),
            begin=lambda it: lambda: put(it, held),
            end=lambda it: lambda: give(it),
            words=words,
        )

    play(story)
