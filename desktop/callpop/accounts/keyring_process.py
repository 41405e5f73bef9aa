"""The way to the keyring through a process of its own.

The keyring's libraries (keyring, cryptography) take 11 MB, and are wanted for a moment, mostly at
the start. The process is started by a question and ended when none comes any more; it ends with
us, however we end. Questions and answers are lines of JSON in pipes, which nobody else can read.
"""

import json
import os
import subprocess
import sys
import threading
from contextlib import suppress
from dataclasses import replace
from queue import SimpleQueue
from typing import IO, Any

from callpop.accounts.keyring_door import (
    KeyringDoor,
    VaultError,
    VaultLocked,
    VaultUnavailable,
    keyring_failed,
    no_keyring,
)
from callpop.telephony.sentence import NOTHING

WORD = "--keyring"
"""With this alone ``callpop`` is that process."""


class KeyringProcess:
    """Does what :class:`KeyringDoor` does, for one thread, and raises what that raises."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._environment: dict[str, str] = {}

    def read(self, service: str, key: str) -> str | None:
        """The secret, or None where there is none."""
        kept = self._ask("read", service, key)
        return kept if isinstance(kept, str) else None

    def write(self, service: str, key: str, value: str) -> None:
        """Keep the secret, and see that it can be read again."""
        self._ask("write", service, key, value)

    def delete(self, service: str, key: str) -> None:
        """Forget the secret, where there is one."""
        self._ask("delete", service, key)

    def try_out(self, service: str, key: str, value: str) -> None:
        """Keep a secret that nobody needs, see that it can be read, and forget it."""
        self._ask("try_out", service, key, value)

    def rest(self) -> None:
        """End the process: nobody asks any more."""
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            with suppress(OSError), process:
                pass

    def _ask(self, *question: str) -> object:
        try:
            pipes = self._pipes()
            pipes[0].write(json.dumps(question).encode() + b"\n")
            pipes[0].flush()
            line = pipes[1].readline()
        except BrokenPipeError:
            line = b""
        except OSError:
            self.rest()
            raise no_keyring() from None
        if not line:
            self.rest()
            raise keyring_failed("EOFError")
        return _understood(json.loads(line))

    def _pipes(self) -> tuple[IO[bytes], IO[bytes]]:
        # A session bus may be another one by now.
        if self._process and (self._process.poll() is not None or self._environment != os.environ):
            self.rest()
        if self._process is None:
            # It is a part of this program: what a bundle set for itself holds for it too.
            self._environment = environment = dict(os.environ)
            self._process = subprocess.Popen(  # noqa: S603  (our own program)
                _command(),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=environment,
                start_new_session=True,
            )
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        return self._process.stdin, self._process.stdout


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, WORD]
    return [sys.executable, "-P", "-m", "callpop.cli", WORD]


def _understood(answer: dict[str, Any]) -> object:
    match answer:
        case {"locked": True}:
            raise VaultLocked
        case {"failed": template, "values": values}:
            # Written out where it was said.
            raise VaultUnavailable(replace(NOTHING, template=template, values=values))
        case _:
            return answer["kept"]


def serve() -> int:
    """Answer what is asked on the standard input, until that ends: at once then, whatever the
    keyring is still asked."""
    questions: SimpleQueue[list[str]] = SimpleQueue()
    threading.Thread(target=_answer_all, args=(questions, KeyringDoor()), daemon=True).start()
    for line in sys.stdin.buffer:
        questions.put(json.loads(line))
    os._exit(0)


def _answer_all(questions: "SimpleQueue[list[str]]", door: KeyringDoor) -> None:
    while True:
        what, *words = questions.get()
        try:
            answer = {"kept": getattr(door, what)(*words)}
        except VaultLocked:
            answer = {"locked": True}
        except VaultError as error:
            template, values = error.sentence.template, error.sentence.values
            answer = {"failed": template, "values": values}
        with suppress(OSError):  # Nobody waits any more.
            sys.stdout.buffer.write(json.dumps(answer).encode() + b"\n")
            sys.stdout.buffer.flush()
