"""Noticing a changed network: the kernel's own messages, in a network of our own."""

import asyncio
import os
import shutil
import subprocess
import sys

import pytest

from callpop.platform import netlink
from callpop.platform.network import NetlinkWatcher, NoNetworkWatcher, network_watcher
from callpop.telephony.sentence import NOTHING

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="netlink is Linux's")

PREPARATION = """
import asyncio, subprocess
from callpop.platform.network import NetlinkWatcher

def ip(*words):
    subprocess.run(["ip", *words], check=True)

changes = []
watcher = NetlinkWatcher(lambda: changes.append(None), pause=0.1)

async def begin():
    watcher.start()
    assert not watcher.reason, watcher.reason
    while watcher._learning:
        await asyncio.sleep(0.01)

async def told(count, what):
    for _ in range(1000):
        if len(changes) >= count and watcher._timer is None:
            break
        await asyncio.sleep(0.01)
    assert len(changes) == count, f"{what}: told {len(changes)} times instead of {count}"

async def nothing_told():
    # The kernel had sent its messages before "ip" ended: the next turns read them.
    for _ in range(20):
        await asyncio.sleep(0)
    assert watcher._timer is None
"""

ADDRESSES = """
async def main():
    ip("link", "set", "lo", "up")
    ip("route", "add", "default", "dev", "lo", "metric", "7")
    await begin()
    # What was there before is no news.
    await nothing_told()
    # A burst is told once.
    ip("addr", "add", "127.0.0.77/8", "dev", "lo")
    ip("addr", "add", "127.0.0.78/8", "dev", "lo")
    await told(1, "addresses")
    # What touches no connection.
    ip("route", "add", "10.9.8.0/24", "dev", "lo")
    ip("addr", "add", "169.254.1.1/16", "dev", "lo", "scope", "link")
    ip("addr", "change", "127.0.0.77/8", "dev", "lo", "valid_lft", "1000", "preferred_lft", "900")
    await nothing_told()
    ip("addr", "del", "127.0.0.78/8", "dev", "lo")
    await told(2, "one address gone")
    ip("route", "add", "default", "dev", "lo")
    await told(3, "the way to the internet")
    ip("-6", "addr", "add", "2001:db8::7/64", "dev", "lo")
    await told(4, "an IPv6 address")
    watcher.close()
    ip("addr", "del", "127.0.0.77/8", "dev", "lo")
    await nothing_told()
    assert len(changes) == 4

asyncio.run(main())
"""

CABLE = """
async def main():
    ip("link", "add", "office", "type", "veth", "peer", "name", "switch")
    await begin()
    ip("link", "set", "office", "up")
    ip("link", "set", "switch", "up")
    await nothing_told()
    ip("addr", "add", "192.0.2.7/24", "dev", "office")
    await told(1, "an address")
    ip("link", "set", "switch", "down")
    await told(2, "the cable pulled")
    ip("link", "set", "switch", "up")
    await told(3, "the cable plugged in again")
    # As many containers as you like.
    ip("link", "add", "box", "type", "veth", "peer", "name", "inside")
    ip("link", "set", "box", "up")
    ip("link", "del", "box")
    await nothing_told()
    watcher.close()

asyncio.run(main())
"""

LOST_NEWS = """
import socket

async def main():
    ip("link", "set", "lo", "up")
    await begin()
    watcher._socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1)
    batch = "".join(f"addr add 127.0.1.{n}/8 dev lo\\n" for n in range(1, 120))
    subprocess.run(["ip", "-batch", "-"], input=batch.encode(), check=True)
    await told(1, "more than fits")
    while watcher._learning:
        await asyncio.sleep(0.01)
    ip("addr", "add", "127.0.0.77/8", "dev", "lo")
    await told(2, "still watching")
    watcher.close()

asyncio.run(main())
"""


@pytest.mark.parametrize(("story", "link"), [(ADDRESSES, "lo"), (CABLE, "veth"), (LOST_NEWS, "lo")])
def test_what_the_kernel_says(story: str, link: str) -> None:
    if shutil.which("ip") is None or shutil.which("unshare") is None:
        pytest.skip("needs the programs ip and unshare")
    alone = ["unshare", "--net"] if os.geteuid() == 0 else ["unshare", "--net", "--map-root-user"]
    possible = (
        ["ip", "link", "add", "name", "office", "type", "veth"] if link == "veth" else ["true"]
    )
    if subprocess.run([*alone, *possible], capture_output=True).returncode != 0:
        pytest.skip("a network of our own is not permitted here")
    done = subprocess.run(
        [*alone, sys.executable, "-W", "error", "-c", PREPARATION + story],
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr


def test_the_watcher_of_this_system_starts_and_stops() -> None:
    async def run() -> None:
        watcher = network_watcher(lambda: None)
        assert isinstance(watcher, NetlinkWatcher)
        watcher.start()
        assert watcher.reason == NOTHING
        watcher.close()
        watcher.close()

    asyncio.run(run())


def test_where_it_cannot_be_watched_there_is_a_reason() -> None:
    watcher = NoNetworkWatcher()
    watcher.start()
    watcher.close()
    assert str(watcher.reason).endswith(".")


def address(kind: int, *, family: int = 2, scope: int = 0, flags: int = 0, last: int = 7) -> bytes:
    value = bytes([192, 0, 2, last]) if family == 2 else bytes([0x20, 1, *[0] * 13, last])
    attribute = (4 + len(value)).to_bytes(2, sys.byteorder) + (1).to_bytes(2, sys.byteorder) + value
    content = bytes([family, 24, flags, scope]) + (3).to_bytes(4, sys.byteorder) + attribute
    return message(kind, content)


def message(kind: int, content: bytes) -> bytes:
    length = (16 + len(content)).to_bytes(4, sys.byteorder)
    return length + kind.to_bytes(2, sys.byteorder) + bytes(10) + content


def changes(picture: netlink.NetworkPicture, data: bytes) -> list[bool]:
    return [picture.take(kind, content) for kind, content in netlink.messages(data)]


def test_only_news_changes_the_picture() -> None:
    picture = netlink.NetworkPicture()
    new, gone = 20, 21
    assert changes(picture, address(new) + address(new)) == [True, False]
    assert changes(picture, address(new, family=10, flags=1)) == [False], "temporary"
    assert changes(picture, address(new, family=10, scope=253)) == [False], "this link only"
    assert changes(picture, address(new, family=10)) == [True]
    assert changes(picture, address(gone) + address(gone)) == [True, False]


def link(kind: int, *, running: bool, index: int = 3) -> bytes:
    numbers = (index, 0x41 if running else 0x1, 0)
    return message(kind, bytes(4) + b"".join(n.to_bytes(4, sys.byteorder) for n in numbers))


def test_only_links_that_carry_addresses_count() -> None:
    picture = netlink.NetworkPicture()
    new, gone = 16, 17
    unplugged, plugged = link(new, running=False), link(new, running=True)
    assert changes(picture, unplugged + plugged + unplugged) == [False, False, False]
    assert changes(picture, address(20)) == [True]
    assert changes(picture, unplugged + plugged + plugged) == [False, True, False]
    assert changes(picture, link(new, running=True, index=4)) == [False], "seen first"
    assert changes(picture, link(new, running=False, index=4)) == [False], "has no address"
    assert changes(picture, link(gone, running=False)) == [True]


def test_damaged_messages_do_no_harm() -> None:
    whole = b"".join(
        address(kind) + message(kind, bytes(28)) for kind in (16, 17, 20, 21, 24, 25, 99)
    )
    for end in range(len(whole)):
        changes(netlink.NetworkPicture(), whole[:end])
        broken = bytearray(whole)
        broken[end] ^= 0xFF
        changes(netlink.NetworkPicture(), bytes(broken))
