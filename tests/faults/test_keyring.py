"""What a keyring does: two accounts, of which one is read from it anew in the middle of the fault.

The other one, whose secret was read before, or typed for this run, must go on through all of it.
"""

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import Callable

import pytest
from dbus_fast import Message, MessageType

if sys.platform != "linux":
    pytest.skip("the Secret Service is Linux's", allow_module_level=True)

from tests.accounts.test_vault import at_the_prompt
from tests.desktop import PASSWORD, Screen, SecretService, on_bus, process_of, wait_until
from tests.faults.conftest import Play
from tests.faults.ordeal import Do, Office, do, office, quoted
from tests.faults.program import Program
from tests.faults.pulse import even_pulse
from tests.faults.table import Row
from tests.platform.stand_in import StandIn
from tests.secrets.planted import planted

from callpop.accounts.vault import READ_SECONDS, Vault
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
    after: float = 0.0,
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
        if after:
            reading = "Reading its secrets from the keyring."
            await program.until("it is read", lambda: reading in program.line(it.name))
            await asyncio.sleep(after)
        row.sees = quoted(await it.seen("refused", words))

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


class False_(StandIn):
    """Has the keyring's name, and knows nothing; ``dies`` when it is asked for a secret."""

    def __init__(self, *, dies: bool) -> None:
        super().__init__("org.freedesktop.secrets")
        self._dies = dies

    def _handle(self, message: Message) -> Message | bool:
        asked = message.message_type is MessageType.METHOD_CALL
        # Whoever looks whether it is open is not asked for a secret yet.
        if self._dies and asked and message.member != "ReadAlias" and self._bus is not None:
            self._bus.disconnect()
            self._bus = None
            return True
        return super()._handle(message)


@pytest.mark.long
@pytest.mark.parametrize(
    ("fault", "dies"), [("refuses every question", False), ("dies over a question", True)]
)
def test_it_fails(
    play: Play, row: NewRow, secret_service: SecretService, fault: str, dies: bool
) -> None:
    false = False_(dies=dies)

    async def begin() -> None:
        await in_thread(secret_service.stop)
        await false.start(os.environ["DBUS_SESSION_BUS_ADDRESS"])

    async def end() -> None:
        assert (false._bus is None) == dies
        await false.stop()
        await in_thread(secret_service.start)

    async def story(program: Program) -> None:
        await ordeal(
            program,
            row(PART, fault),
            begin=lambda _it: begin,
            end=lambda _it: end,
            words="No keyring is running" if dies else "The keyring failed",
        )

    play(story)


@pytest.mark.long
def test_it_hangs(play: Play, row: NewRow, secret_service: SecretService) -> None:
    pid = process_of("org.freedesktop.secrets")

    async def begin() -> None:
        os.kill(pid, signal.SIGSTOP)

    async def end() -> None:
        os.kill(pid, signal.SIGCONT)

    async def story(program: Program) -> None:
        await ordeal(
            program,
            row(PART, "hangs"),
            begin=lambda _it: begin,
            end=lambda _it: end,
            words="has not answered for 10 seconds",
            after=READ_SECONDS,
        )

    play(story, speed=1.0)


@pytest.mark.long
def test_it_hangs_and_is_killed(play: Play, row: NewRow, secret_service: SecretService) -> None:
    pid = process_of("org.freedesktop.secrets")

    async def begin() -> None:
        os.kill(pid, signal.SIGSTOP)

    async def end() -> None:
        os.kill(pid, signal.SIGKILL)
        await in_thread(secret_service.stop, secret_service.start)

    async def story(program: Program) -> None:
        await ordeal(
            program,
            row(PART, "hangs, and is killed and started anew"),
            begin=lambda _it: begin,
            end=lambda _it: end,
            words="has not answered for 10 seconds",
            after=READ_SECONDS,
        )

    play(story, speed=1.0)


@pytest.mark.long
def test_the_agent_answers_it_after_a_minute(
    play: Play, row: NewRow, display: Screen, secret_service: SecretService
) -> None:
    typed = ["ctrl+a", *("space" if key == " " else key for key in PASSWORD), "Return"]

    async def end() -> None:
        await asyncio.sleep(60)
        await in_thread(lambda: at_the_prompt(*typed))

    async def story(program: Program) -> None:
        await ordeal(
            program,
            row(PART, "asks for its password, and is answered a minute later"),
            begin=lambda _it: lambda: in_thread(secret_service.lock),
            end=lambda _it: end,
            words="has not answered for 10 seconds",
            after=READ_SECONDS,
        )

    with secret_service.prompter():
        prompter = "org.gnome.keyring.SystemPrompter"
        wait_until(lambda: on_bus(prompter, secret_service.env), prompter)
        play(story, speed=1.0)


@pytest.mark.long
def test_it_goes_while_all_is_well(play: Play, row: NewRow, secret_service: SecretService) -> None:
    """Nobody needs it once every account is connected, reconnects included."""

    async def story(program: Program) -> None:
        async with office(program) as it, even_pulse():

            async def begin() -> None:
                await in_thread(secret_service.stop)
                it.network.cut()
                await program.until("it is noticed", lambda: it.state != "online")
                await it.online()
                await it.pbx.arrived()

            given, secrets = it._place.account()
            await program.add(it.kind, given, secrets, name=it.name, keep="keyring")
            await it.online()
            fault = row(PART, "goes while all is well, and the connection is lost besides")
            await begin()
            call, number = await it.ring()
            await it.pbx.hang_up(call)
            await it.is_over(number)
            await it.assert_remembered((number, Outcome.MISSED))
            fault.sees = it.nothing_of_it()
            it.assert_nothing_leaked(fault)

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
        pytest.param(
            "holds nothing for the account",
            None,
            "The keyring holds no “API key” for this account",
            id="nothing",
            marks=pytest.mark.long,
        ),
        pytest.param(
            "holds a secret of 8,192 characters, which no account has",
            "x" * 8_192,
            "The keyring holds no “API key” for this account",
            id="8,192 characters",
            marks=pytest.mark.long,
        ),
        pytest.param(
            "holds garbage",
            "\x01\x02\r\nHost: evil.example\r\n\r\n",
            "one line of at most",
            id="garbage",
        ),
        pytest.param(
            "holds what is no text",
            "\udcff\udcfe\udc80",
            "The keyring failed",
            id="no text",
            marks=pytest.mark.long,
        ),
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
