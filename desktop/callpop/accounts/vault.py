"""Secrets, kept in the system's keyring and nowhere else."""

import asyncio
import secrets as _secrets
import threading
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from functools import partial
from queue import Empty, SimpleQueue
from typing import Protocol, TypeVar

from callpop.accounts.keyring_door import (
    SECRET_LIMIT,
    KeyringDoor,
    VaultError,
    VaultLocked,
    VaultTimeout,
    VaultUnavailable,
)
from callpop.telephony.sentence import say

READ_SECONDS = 10.0
"""How long the keyring gets for an answer."""
UNLOCK_SECONDS = 120.0
"""How long a person gets for typing the keyring's password."""

_LINGER_SECONDS = 5.0
"""Whoever asks for one secret mostly asks for others."""

_T = TypeVar("_T")
_Secret = tuple[str, str]
"""Account id and key."""


class Door(Protocol):
    """The way to a keyring, as :class:`KeyringDoor` is one."""

    def read(self, service: str, key: str) -> str | None: ...
    def write(self, service: str, key: str, value: str) -> None: ...
    def delete(self, service: str, key: str) -> None: ...
    def try_out(self, service: str, key: str, value: str) -> None: ...
    def rest(self) -> None: ...


class Vault:
    """The secrets of all accounts.

    The keyring may ask a person, or hang: one thread waits for it, never the event loop. Its
    calls take turns, since two of them could raise two prompts.

    Methods raise :class:`VaultLocked`, :class:`VaultUnavailable`, or :class:`VaultTimeout` where
    no answer came in time. The question then stays asked: when the answer comes after all,
    ``on_freed`` is called on the event loop, and whoever reads that secret next is given it.
    """

    def __init__(
        self,
        on_freed: Callable[[], None] | None = None,
        *,
        read_seconds: float = READ_SECONDS,
        unlock_seconds: float = UNLOCK_SECONDS,
        door: Door | None = None,
    ) -> None:
        self.on_freed = on_freed
        self._read_seconds = read_seconds
        self._unlock_seconds = unlock_seconds
        self._worker = _Worker(door or KeyringDoor())
        self._for_this_run: dict[_Secret, str] = {}
        self._reading: dict[_Secret, Future[str | None]] = {}

    async def read(self, account_id: str, key: str) -> str | None:
        """The account's secret of that name; None where none is kept."""
        secret = (account_id, key)
        if secret in self._for_this_run:
            return self._for_this_run[secret]
        # A late answer is left here for whoever asks next. "Locked" too: somebody closed the
        # prompt, and would not thank us for another one.
        answer = self._reading.get(secret)
        if answer is None:
            answer = self._worker.ask(lambda door: door.read(_service(*secret), key))
            self._reading[secret] = answer
        try:
            value = await self._answer(answer, self._read_seconds)
        except VaultTimeout:
            raise
        except BaseException:
            self._drop(secret, answer)
            raise
        self._drop(secret, answer)
        return value

    async def write(self, account_id: str, key: str, value: str) -> None:
        """Keep a secret in the keyring."""
        if not value or len(value.encode("utf-16-le", "surrogatepass")) > 2 * SECRET_LIMIT:
            raise VaultError(say("A secret has from 1 to {limit} characters.", limit=SECRET_LIMIT))
        secret = (account_id, key)
        self._reading.pop(secret, None)
        answer = self._worker.ask(lambda door: door.write(_service(*secret), key, value))
        await self._answer(answer, self._read_seconds)
        self._for_this_run.pop(secret, None)

    async def delete(self, account_id: str, key: str) -> None:
        """Forget a secret, in the keyring and for this run."""
        secret = (account_id, key)
        self._for_this_run.pop(secret, None)
        self._reading.pop(secret, None)
        answer = self._worker.ask(lambda door: door.delete(_service(*secret), key))
        await self._answer(answer, self._read_seconds)

    def remember_for_this_run(self, account_id: str, key: str, value: str) -> None:
        """Use this secret until the program ends, instead of the keyring's; write it nowhere."""
        self._for_this_run[account_id, key] = value

    async def unlock(self) -> None:
        """Have the keyring ask for its password, where it is locked, and wait for it."""
        # Reading is what makes every system's keyring ask; this secret never exists.
        answer = self._worker.ask(lambda door: door.read("callpop:unlock", "unlock"))
        await self._answer(answer, self._unlock_seconds)
        self._reading = {
            secret: answer for secret, answer in self._reading.items() if not answer.done()
        }

    async def try_out(self) -> None:
        """Keep a throw-away secret, read it again and delete it."""
        made_up = _secrets.token_hex(16)
        answer = self._worker.ask(lambda door: door.try_out("callpop:trial", "trial", made_up))
        await self._answer(answer, self._read_seconds)

    async def _answer(self, answer: "Future[_T]", seconds: float) -> _T:
        arrived = asyncio.Event()
        late = False

        def arrive() -> None:
            arrived.set()
            if late and self.on_freed:
                self.on_freed()

        _on_loop(answer, arrive)
        try:
            async with asyncio.timeout(seconds):
                await arrived.wait()
        except TimeoutError:
            late = True
            raise VaultTimeout(
                say(
                    "The keyring has not answered for {seconds} seconds. See whether it asks for "
                    "its password in a window of its own.",
                    seconds=f"{seconds:g}",
                )
            ) from None
        return answer.result()

    def _drop(self, secret: _Secret, answer: "Future[str | None]") -> None:
        if self._reading.get(secret) is answer:
            del self._reading[secret]


class _Worker:
    """The one thread that talks to the keyring. A daemon: a keyring that hangs keeps no program
    from ending."""

    def __init__(self, door: Door) -> None:
        self._door = door
        self._queue: SimpleQueue[Callable[[], None]] = SimpleQueue()
        self._thread: threading.Thread | None = None
        self._asked = 0
        self._locked_up_to = 0

    def ask(self, question: "Callable[[Door], _T]") -> "Future[_T]":
        """Put a question; the future is done, in the thread, when it is answered."""
        answer: Future[_T] = Future()
        self._asked += 1
        self._queue.put(partial(self._do, self._asked, question, answer))
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="keyring", daemon=True)
            self._thread.start()
        return answer

    def _run(self) -> None:
        while True:
            job = self._next()
            job()
            del job  # It may hold a secret.

    def _next(self) -> Callable[[], None]:
        try:
            return self._queue.get(timeout=_LINGER_SECONDS)
        except Empty:
            self._door.rest()
            return self._queue.get()

    def _do(self, number: int, question: "Callable[[Door], _T]", answer: "Future[_T]") -> None:
        # Who closed the keyring's prompt has answered all who were waiting then.
        if number <= self._locked_up_to:
            answer.set_exception(VaultLocked())
            return
        try:
            result = question(self._door)
        except BaseException as error:  # Without this thread nobody is answered any more.
            if isinstance(error, VaultLocked):
                self._locked_up_to = self._asked
            answer.set_exception(error)
        else:
            answer.set_result(result)


def _on_loop(answer: "Future[_T]", act: Callable[[], None]) -> None:
    """Have the running loop call ``act`` once the answer is there."""
    loop = asyncio.get_running_loop()

    def hand_over(_: object) -> None:
        with suppress(RuntimeError):  # The loop is closed: nobody waits any more.
            loop.call_soon_threadsafe(act)

    answer.add_done_callback(hand_over)


def _service(account_id: str, key: str) -> str:
    """A service of its own for each secret: Windows moves the secret of another user name of the
    same service about."""
    return f"callpop:{account_id}:{key}"


__all__ = [
    "READ_SECONDS",
    "SECRET_LIMIT",
    "UNLOCK_SECONDS",
    "Vault",
    "VaultError",
    "VaultLocked",
    "VaultTimeout",
    "VaultUnavailable",
]
