"""One instance for each home, on real sockets, with other processes and another user."""

import asyncio
import errno
import fcntl
import json
import os
import signal
import socket
import stat
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from tests.waiting import until

from callpop.platform import control_unix
from callpop.platform.control_client import ask, follow
from callpop.platform.control_place import NotRunning, PlaceError, Refusal
from callpop.platform.instance import Instance, Limits, Stream
from callpop.telephony.sentence import say


@dataclass(frozen=True)
class Place:
    folder: Path

    @property
    def control(self) -> Path:
        return self.folder / "control.sock"

    @property
    def lock(self) -> Path:
        return self.folder / "callpop.lock"


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return Place(tmp_path)


class Echo:
    """A handler of every sort of verb."""

    def __init__(self) -> None:
        self.followers: list[Stream] = []
        self.left = 0

    async def handle(self, verb: str, args: Mapping[str, Any], stream: Stream) -> object:
        match verb:
            case "echo":
                return dict(args)
            case "refuse":
                raise Refusal("refused", say("{who} says no.", who="Phonet"))
            case "break":
                raise ZeroDivisionError
            case "unsayable":
                return object()
            case "wait":
                await asyncio.sleep(3600)
            case "follow":
                self.followers.append(stream)
                stream.send({"hello": "Київ"})
                await stream.ended()
                self.left += 1
        return None


async def running(
    place: Place, body: Callable[[Echo, Instance], Awaitable[None]], limits: Limits | None = None
) -> None:
    instance, echo = Instance(place, limits=limits), Echo()
    assert instance.acquire()
    await instance.serve(echo)
    try:
        await body(echo, instance)
    finally:
        await instance.close()


async def raw(place: Place) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    return await asyncio.open_unix_connection(str(place.control), limit=1 << 22)


async def reply(reader: asyncio.StreamReader) -> dict[str, Any]:
    async with asyncio.timeout(10):
        found: dict[str, Any] = json.loads(await reader.readline())
    return found


def test_a_request_is_answered(place: Place) -> None:
    async def body(echo: Echo, instance: Instance) -> None:
        answer = await asyncio.to_thread(ask, place, "echo", number="+380", name="Олена\n")
        assert answer == {"number": "+380", "name": "Олена\n"}

    asyncio.run(running(place, body))


def test_a_refusal_arrives_with_its_words(place: Place) -> None:
    async def body(echo: Echo, instance: Instance) -> None:
        with pytest.raises(Refusal) as refused:
            await asyncio.to_thread(ask, place, "refuse")
        assert (refused.value.code, str(refused.value)) == ("refused", "Phonet says no.")

    asyncio.run(running(place, body))


@pytest.mark.logs_warnings("the verb .* failed")
@pytest.mark.parametrize("verb", ["break", "unsayable"])
def test_a_fault_is_told_without_its_insides(place: Place, verb: str) -> None:
    async def body(echo: Echo, instance: Instance) -> None:
        with pytest.raises(Refusal, match="its log says more") as refused:
            await asyncio.to_thread(ask, place, verb)
        assert refused.value.code == "failed"
        assert await asyncio.to_thread(ask, place, "echo", a=1) == {"a": 1}

    asyncio.run(running(place, body))


def test_only_the_user_can_open_the_socket(place: Place) -> None:
    async def body(echo: Echo, instance: Instance) -> None:
        assert stat.S_IMODE(place.control.stat().st_mode) == 0o600
        assert stat.S_IMODE(place.lock.stat().st_mode) == 0o600

    asyncio.run(running(place, body))
    assert not place.control.exists()


STRANGER = """
import os, socket, sys
os.setgroups([]); os.setgid(65534); os.setuid(65534)
s = socket.socket(socket.AF_UNIX)
s.settimeout(10)
s.connect(sys.argv[1])
try:
    s.sendall(b'{"id": 1, "verb": "echo"}\\n')
    print(len(s.recv(4096)))
except ConnectionError:
    print(0)
"""


@pytest.mark.logs_warnings("another user knocked")
@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become another user")
def test_another_user_is_not_heard(place: Place) -> None:
    # The worst case: every file is open to everybody, the kernel's word alone is left.
    for folder in (place.folder, *place.folder.parents):
        if folder == Path("/tmp"):
            break
        folder.chmod(0o755)

    async def body(echo: Echo, instance: Instance) -> None:
        place.control.chmod(0o777)
        stranger = await asyncio.create_subprocess_exec(
            sys.executable, "-I", "-c", STRANGER, str(place.control), stdout=subprocess.PIPE
        )
        out, _ = await stranger.communicate()
        assert out.strip() == b"0"

    asyncio.run(running(place, body))


@pytest.mark.parametrize(
    ("said", "heard"),
    [
        (b"", b""),
        (b"POST / HTTP/1.1\n", b""),
        (b"0" * 64 + b"\n", b""),
        (b"1" * 64 + b"\n", b'{"id": 1, "ok": true'),
    ],
    ids=["nothing", "a web page", "another", "the right one"],
)
def test_where_a_token_is_to_be_shown(place: Place, said: bytes, heard: bytes) -> None:
    """As on Windows, whose door is open to every program of the machine."""

    async def body(echo: Echo, instance: Instance) -> None:
        assert instance._door is not None
        instance._door.token = b"1" * 64
        reader, writer = await asyncio.open_unix_connection(str(place.control))
        writer.write(said + (b'{"id": 1, "verb": "echo"}\n' if said else b""))
        async with asyncio.timeout(10):
            assert (await reader.read(20)) == heard
        writer.close()

    asyncio.run(running(place, body, Limits(farewell=0.2)))


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become another user")
def test_a_strangers_socket_gets_no_word_from_us(place: Place) -> None:
    place.folder.chmod(0o755)
    impostor = subprocess.Popen(
        [
            sys.executable,
            "-I",
            "-c",
            "import os, socket, sys\n"
            "s = socket.socket(socket.AF_UNIX); s.bind(sys.argv[1])\n"
            "os.setgid(65534); os.setuid(65534); s.listen(); print('up', flush=True)\n"
            "c, _ = s.accept(); print(len(c.recv(4096)), flush=True)\n",
            str(place.control),
        ],
        stdout=subprocess.PIPE,
        text=True,
    )
    with impostor:
        assert impostor.stdout is not None
        assert impostor.stdout.readline() == "up\n"
        with pytest.raises(PlaceError, match="another user"):
            ask(place, "echo", secret="hunter2")
        assert impostor.stdout.readline() == "0\n"


def test_nobody_running_is_said_at_once(place: Place) -> None:
    with pytest.raises(NotRunning):
        ask(place, "echo")
    with pytest.raises(NotRunning):
        list(follow(Place(place.folder / "absent"), "follow"))


def test_the_second_instance_finds_the_first(place: Place) -> None:
    first, second = Instance(place), Instance(place)
    assert first.acquire()
    assert not second.acquire()
    assert place.control.exists()
    second.release()
    assert place.control.exists()
    first.release()
    assert second.acquire()
    second.release()


@pytest.mark.logs_warnings("the control socket was taken away; it is back")
def test_who_tidies_up_brings_no_second_instance_about(place: Place) -> None:
    async def body(_echo: Echo, _instance: Instance) -> None:
        place.lock.unlink()
        place.control.unlink()
        assert not Instance(place).acquire()
        await until(place.control.exists)
        assert await asyncio.to_thread(lambda: ask(place, "echo", a=1)) == {"a": 1}
        assert not Instance(place).acquire()
        away = place.folder.rename(place.folder.with_name("away"))
        await asyncio.sleep(0.03)
        away.rename(place.folder)
        assert await asyncio.to_thread(lambda: ask(place, "echo", a=2)) == {"a": 2}

    asyncio.run(running(place, body, Limits(look=0.01)))
    assert not place.control.exists()


def test_a_lock_where_folders_cannot_be_locked(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    kernel = fcntl.flock

    def flock(descriptor: int, how: int) -> None:
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            raise OSError(errno.EBADF, "NFS")
        kernel(descriptor, how)

    monkeypatch.setattr(fcntl, "flock", flock)
    first = Instance(place)
    assert first.acquire()
    assert not Instance(place).acquire()
    first.release()


def test_who_knocks_before_the_app_is_up_is_answered_when_it_is(place: Place) -> None:
    instance = Instance(place)
    assert instance.acquire()

    async def body() -> None:
        early = asyncio.get_running_loop().run_in_executor(None, lambda: ask(place, "echo", a=1))
        _reader, writer = await raw(place)  # the backlog holds it
        await instance.serve(Echo())
        assert await early == {"a": 1}
        writer.close()
        await writer.wait_closed()
        await instance.close()

    asyncio.run(body())


HOLDER = """
import asyncio, sys
from pathlib import Path
from types import SimpleNamespace
from callpop.platform.instance import Instance
folder = Path(sys.argv[1])
place = SimpleNamespace(control=folder / "control.sock", lock=folder / "callpop.lock")
instance = Instance(place)
print(instance.acquire(), flush=True)
sys.stdin.read()
"""


def test_killed_outright_it_leaves_the_way_free(place: Place) -> None:
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(place.folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "True\n"
        assert not Instance(place).acquire()
        holder.send_signal(signal.SIGKILL)
    assert place.control.is_socket()
    with pytest.raises(NotRunning):
        ask(place, "echo")

    async def body(echo: Echo, instance: Instance) -> None:
        assert await asyncio.to_thread(ask, place, "echo", a=1) == {"a": 1}

    asyncio.run(running(place, body))


def test_a_home_with_a_long_path(tmp_path: Path) -> None:
    folder = tmp_path / ("x" * 120) / ("й" * 60)
    folder.mkdir(parents=True)
    place = Place(folder)

    async def body(echo: Echo, instance: Instance) -> None:
        assert place.control.is_socket()
        assert stat.S_IMODE(place.control.stat().st_mode) == 0o600
        assert await asyncio.to_thread(ask, place, "echo", a=1) == {"a": 1}

    asyncio.run(running(place, body))
    assert not place.control.exists()


def test_the_substitute_for_a_long_path_is_the_users_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    one = control_unix.substitute(tmp_path / "a" / "control.sock")
    other = control_unix.substitute(tmp_path / "b" / "control.sock")
    assert one != other
    assert one == control_unix.substitute(tmp_path / "b" / ".." / "a" / "control.sock")
    assert stat.S_IMODE(one.parent.stat().st_mode) == 0o700
    one.parent.chmod(0o777)
    with pytest.raises(PermissionError):
        control_unix.substitute(tmp_path / "a" / "control.sock")


def test_a_home_that_cannot_be_used_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(PlaceError, match=r"can't use .*callpop\.lock: No such file or directory"):
        Instance(Place(tmp_path / "absent")).acquire()
    (tmp_path / "control.sock").mkdir()
    instance = Instance(Place(tmp_path))
    with pytest.raises(PlaceError, match=r"can't use .*control\.sock"):
        instance.acquire()
    (tmp_path / "control.sock").rmdir()
    assert instance.acquire()
    instance.release()


GARBAGE = [
    b"GET / HTTP/1.1\r\n",
    b"\xff\xfe\x00\n",
    b"[]\n",
    b"null\n",
    b'{"verb": 7}\n',
    b'{"verb": "echo", "args": [1]}\n',
    b"[" * 200_000 + b"\n",
    b'{"verb": "' + b"x" * (1 << 20) + b'"}\n',
]


@pytest.mark.parametrize("garbage", GARBAGE, ids=lambda g: repr(g[:20]))
def test_garbage_is_answered_and_the_door_closed(place: Place, garbage: bytes) -> None:
    async def body(echo: Echo, instance: Instance) -> None:
        reader, writer = await raw(place)
        writer.write(garbage)
        answer = await reply(reader)
        assert (answer["ok"], answer["code"]) == (False, "wrong")
        assert await reader.read() == b""
        writer.close()
        assert await asyncio.to_thread(ask, place, "echo", a=1) == {"a": 1}

    asyncio.run(running(place, body))


def test_a_client_that_leaves_in_mid_sentence(place: Place) -> None:
    async def body(echo: Echo, instance: Instance) -> None:
        for start in (b"", b'{"verb', b'{"id": 1, "verb": "echo"}\n'):
            _reader, writer = await raw(place)
            writer.write(start)
            await writer.drain()
            writer.transport.abort()
        assert await asyncio.to_thread(ask, place, "echo", a=1) == {"a": 1}

    asyncio.run(running(place, body))


def test_several_requests_on_one_connection(place: Place) -> None:
    async def body(echo: Echo, instance: Instance) -> None:
        reader, writer = await raw(place)
        writer.write(b'{"id": 1, "verb": "refuse"}\n{"id": "b", "verb": "echo", "args": {}}\n')
        assert (await reply(reader))["id"] == 1
        assert await reply(reader) == {"id": "b", "ok": True, "result": {}}
        writer.close()
        await writer.wait_closed()

    asyncio.run(running(place, body))


def test_no_more_clients_than_the_limit(place: Place) -> None:
    async def body(echo: Echo, instance: Instance) -> None:
        crowd = [await raw(place) for _ in range(3)]
        with pytest.raises(Refusal, match="Too many programs") as refused:
            await asyncio.to_thread(ask, place, "echo")
        assert refused.value.code == "busy"
        crowd[0][1].close()
        await crowd[0][1].wait_closed()

        def admitted() -> bool:
            try:
                return bool(ask(place, "echo", a=1) == {"a": 1})
            except Refusal:
                return False

        async with asyncio.timeout(10):
            while not await asyncio.to_thread(admitted):  # noqa: ASYNC110
                await asyncio.sleep(0.01)
        for _reader, writer in crowd[1:]:
            writer.close()
            await writer.wait_closed()

    asyncio.run(running(place, body, Limits(clients=3)))


def test_an_idle_client_leaves_and_an_idle_follower_stays(place: Place) -> None:
    async def body(echo: Echo, instance: Instance) -> None:
        idle_reader, idle_writer = await raw(place)
        reader, writer = await raw(place)
        writer.write(b'{"id": 5, "verb": "follow"}\n')
        assert await reply(reader) == {"id": 5, "line": {"hello": "Київ"}}
        assert await idle_reader.read() == b""
        echo.followers[0].send("still here")
        assert await reply(reader) == {"id": 5, "line": "still here"}
        for each in (idle_writer, writer):
            each.close()
            await each.wait_closed()
        await until(lambda: echo.left == 1)

    asyncio.run(running(place, body, Limits(idle=0.2)))


def test_a_slow_follower_is_sent_away_with_a_word(place: Place) -> None:
    async def body(echo: Echo, instance: Instance) -> None:
        slow = socket.socket(socket.AF_UNIX)
        slow.connect(str(place.control))
        slow.sendall(b'{"id": 1, "verb": "follow"}\n')
        await until(lambda: bool(echo.followers))
        report = "x" * 10_000
        sent = 0
        started = time.monotonic()
        while not echo.left:
            echo.followers[0].send(report)
            sent += 1
            await asyncio.sleep(0)
            assert sent < 1_000
        assert time.monotonic() - started < 10
        assert await asyncio.to_thread(ask, place, "echo", a=1) == {"a": 1}
        slow.settimeout(10)
        with slow, slow.makefile("rb") as lines:
            first, *reports, last = await asyncio.to_thread(lambda: list(lines))
        assert json.loads(first)["line"] == {"hello": "Київ"}
        assert {json.loads(line)["line"] for line in reports} == {report}
        assert json.loads(last)["code"] == "slow"

    asyncio.run(running(place, body, Limits(unread_bytes=100_000)))


def test_everybody_hears_that_it_quits(place: Place) -> None:
    async def body() -> None:
        instance, echo = Instance(place), Echo()
        assert instance.acquire()
        await instance.serve(echo)
        loop = asyncio.get_running_loop()

        def waits() -> str:
            with pytest.raises(Refusal) as refused:
                ask(place, "wait")
            return refused.value.code

        def follows() -> tuple[list[Any], str]:
            lines = follow(place, "follow")
            seen = [next(lines)]
            with pytest.raises(Refusal) as refused:
                next(lines)
            return seen, refused.value.code

        waiting = loop.run_in_executor(None, waits)
        following = loop.run_in_executor(None, follows)
        await until(lambda: bool(echo.followers))
        reader, writer = await raw(place)
        writer.write(b'{"id": 2, "verb": "echo"}\n')
        await reply(reader)
        await instance.close()
        assert await waiting == "ended"
        assert await following == ([{"hello": "Київ"}], "ended")
        assert (await reply(reader))["code"] == "ended"
        writer.close()
        await writer.wait_closed()
        with pytest.raises(NotRunning):
            ask(place, "echo")

    asyncio.run(body())


def test_torn_away_is_not_taken_for_an_end(place: Place) -> None:
    listener = socket.socket(socket.AF_UNIX)
    listener.bind(str(place.control))
    listener.listen()

    async def body() -> None:
        loop = asyncio.get_running_loop()
        for asked in (lambda: ask(place, "echo"), lambda: list(follow(place, "follow"))):
            asking = loop.run_in_executor(None, asked)
            peer, _ = await asyncio.to_thread(listener.accept)
            peer.recv(4096)
            peer.close()
            with pytest.raises(PlaceError, match="Callpop ended"):
                await asking
        hanging = loop.run_in_executor(None, lambda: ask(place, "echo", patience=0.1))
        with pytest.raises(PlaceError, match="does not answer"):
            await hanging

    with listener:
        asyncio.run(body())
