"""What is selected in other programs, on a real X server: by xclip, and by one that is dead."""

import asyncio
import ctypes
import struct
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import ExitStack, contextmanager

import pytest
from PySide6.QtWidgets import QApplication
from tests.waiting import until

if sys.platform != "linux":
    pytest.skip("X11", allow_module_level=True)

from tests.desktop import Screen, wait_until

from callpop.platform.foreground.x11 import X11Foreground
from callpop.platform.x_server import XServer, _xcb

NUMBER = "+380 99 123 45 67"

Tell = Callable[[Callable[[X11Foreground], Awaitable[None]]], None]


@contextmanager
def selecting(text: str, *more: str, selection: str = "primary") -> Iterator[None]:
    """As another program that has it selected (or copied) until the block ends."""
    server = XServer.open()
    atom = server.atom(selection.upper())
    before = server.owner(atom)
    command = ["xclip", "-quiet", "-in", "-selection", selection, *more]
    program = subprocess.Popen(command, stdin=subprocess.PIPE, stderr=subprocess.DEVNULL)
    assert program.stdin is not None
    with program.stdin as pipe:
        pipe.write(text.encode())
    try:
        wait_until(lambda: server.owner(atom) not in (before, 0), "xclip's selection")
        yield
    finally:
        program.terminate()
        program.wait(10)
        server.close()


@contextmanager
def dead_owner(selection: str = "PRIMARY") -> Iterator[None]:
    """A program that has something selected and answers nobody."""
    server = XServer.open()
    own = _xcb().xcb_set_selection_owner
    own.argtypes = (ctypes.c_void_p, ctypes.c_uint32, ctypes.c_uint32, ctypes.c_uint32)
    own(server._link, server.window(), server.atom(selection), 0)
    server.focus()  # once that is answered, the server has done what was asked before
    try:
        yield
    finally:
        server.close()


@pytest.fixture
def tell(display: Screen) -> Tell:
    def run(story: Callable[[X11Foreground], Awaitable[None]]) -> None:
        async def whole() -> None:
            foreground = X11Foreground()
            try:
                await asyncio.wait_for(story(foreground), 20)
            finally:
                await foreground.close()

        asyncio.run(whole())

    return run


@pytest.mark.parametrize("text", [NUMBER, "Олена: 099 123-45-67 — “дзвоніть”", "two\nlines"])
def test_what_is_selected_and_what_is_copied_are_two_things(tell: Tell, text: str) -> None:
    async def story(foreground: X11Foreground) -> None:
        with selecting(text), selecting("copied", selection="clipboard"):
            assert await foreground.selected() == text
            assert await foreground.copied() == "copied"

    tell(story)


def test_a_program_that_knows_no_unicode_is_understood(tell: Tell) -> None:
    async def story(foreground: X11Foreground) -> None:
        with selecting("Caf\u00e9 099", "-noutf8"):
            assert (await foreground.selected()).endswith("099")

    tell(story)


def test_nothing_is_selected(tell: Tell) -> None:
    async def story(foreground: X11Foreground) -> None:
        with selecting("gone"):
            pass
        assert await foreground.selected() == ""

    tell(story)


def test_a_book_that_is_selected_is_not_read(tell: Tell) -> None:
    async def story(foreground: X11Foreground) -> None:
        # The beginning of a long text; of one that comes in pieces nothing.
        with selecting(NUMBER + " " + "x" * 100_000):
            found = await foreground.selected()
            assert found.startswith(NUMBER)
            assert len(found) <= 4096
        with selecting(NUMBER * 1_000_000):
            assert await foreground.selected() == ""

    tell(story)


def test_a_dead_owner_holds_nobody_up(tell: Tell) -> None:
    async def story(foreground: X11Foreground) -> None:
        with dead_owner(), selecting(NUMBER, selection="clipboard"), ExitStack() as later:
            turns = 0

            async def count() -> None:
                nonlocal turns
                while True:
                    await asyncio.sleep(0.01)
                    turns += 1

            counting = asyncio.get_running_loop().create_task(count())
            began = time.monotonic()
            assert await foreground.selected() == ""
            assert time.monotonic() - began < 2
            assert turns > 5  # the loop went on meanwhile
            counting.cancel()
            assert await foreground.copied() == NUMBER
            later.enter_context(selecting("099 000 00 00"))
            assert await foreground.selected() == "099 000 00 00"

    tell(story)


def test_reading_leaves_the_owner_be(tell: Tell) -> None:
    async def story(foreground: X11Foreground) -> None:
        server = XServer.open()
        with selecting(NUMBER), selecting("copied", selection="clipboard"):
            before = [server.owner(server.atom(one)) for one in ("PRIMARY", "CLIPBOARD")]
            await foreground.selected()
            await foreground.copied()
            assert [server.owner(server.atom(one)) for one in ("PRIMARY", "CLIPBOARD")] == before
        server.close()

    tell(story)


def test_both_at_once_are_not_mixed_up(tell: Tell) -> None:
    async def story(foreground: X11Foreground) -> None:
        with selecting("selected"), selecting("copied", selection="clipboard"):
            for _ in range(20):
                one, other = await asyncio.gather(foreground.selected(), foreground.copied())
                assert (one, other) == ("selected", "copied")

    tell(story)


@contextmanager
def asked_of_the_window_manager() -> Iterator[list[tuple[int, tuple[int, ...]]]]:
    """What programs ask for from now on: about which window, and the message's numbers."""
    client_message, substructure_notify, event_mask = 33, 0x80000, 0x800
    server = XServer.open()
    select = _xcb().xcb_change_window_attributes
    select.argtypes = (ctypes.c_void_p, ctypes.c_uint32, ctypes.c_uint32, ctypes.c_void_p)
    wanted = ctypes.c_uint32(substructure_notify)
    select(server._link, server.root, event_mask, ctypes.byref(wanted))
    server.focus()
    activate = server.atom("_NET_ACTIVE_WINDOW")
    found: list[tuple[int, tuple[int, ...]]] = []

    def look(kind: int, event: bytes) -> None:
        if kind == client_message and struct.unpack_from("=I", event, 8)[0] == activate:
            window = struct.unpack_from("=I", event, 4)[0]
            found.append((window, struct.unpack_from("=3I", event, 12)))

    server.listen(asyncio.get_running_loop(), look)
    try:
        yield found
    finally:
        server.close()


def test_the_focus_is_asked_for_as_the_user_does_at_the_time_of_the_key(
    tell: Tell, qapp: QApplication
) -> None:
    by_the_user = 2

    async def story(foreground: X11Foreground) -> None:
        with asked_of_the_window_manager() as asked:
            foreground._before = 78  # whoever had it
            await foreground.copied()
            foreground.bring(77, 4711)
            await until(lambda: asked == [(77, (by_the_user, 4711, 0))])
            foreground.give_back()
            foreground.give_back()
            await until(lambda: asked[1:] == [(78, (by_the_user, 0, 0))])

    tell(story)
