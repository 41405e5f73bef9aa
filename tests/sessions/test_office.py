"""Several accounts at once, what the agent asks of them, and what the computer goes through."""

import asyncio
import os
import re
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest
from tests.clocks import START, ManualClock
from tests.sessions.honest import KEY, NAME, QUICK, Ear, Honest, Kind, channel, office, pbx, tell
from tests.sessions.rough import RoughPeer, rough
from tests.waiting import turns, until
from websockets.asyncio.server import ServerConnection
from websockets.frames import Opcode

from callpop.telephony.commands import Dial, Verdict
from callpop.telephony.sentence import say
from callpop.telephony.status import LinkState

ONLINE, WAITING, REFUSED = LinkState.ONLINE, LinkState.WAITING, LinkState.REFUSED
OFFLINE, CONNECTING = LinkState.OFFLINE, LinkState.CONNECTING


# Commands


def test_a_command_and_its_answer() -> None:
    async def main() -> None:
        ear = Ear()
        async with pbx() as server, office(ear) as it:
            it.open(NAME, Kind(), Honest(channel(server.port)))
            await until(lambda: ear.says(ONLINE))
            it.command(NAME, Dial("7", "+380991234567"))
            await until(lambda: "dial 7 +380991234567" in server.heard)
            await server.say("ok 7")
            await until(lambda: ear.answers)
            (answer,) = ear.answers
            assert (answer.request, answer.verdict) == ("7", Verdict.ACCEPTED)
            assert str(answer.words) == "Ringing …."

    tell(main())


def test_a_command_for_an_account_that_is_not_online_is_answered() -> None:
    async def main() -> None:
        ear = Ear()
        async with pbx(welcomes=False) as server, office(ear) as it:
            connector = Honest(channel(server.port))
            it.open(NAME, Kind(), connector)
            it.hold("Locked", Kind(), REFUSED, say("The keyring is locked."), needs_secret=True)
            for account in (NAME, "Locked", "Nobody"):
                it.command(account, Dial(account, "101"))
            assert ear.answers == []  # never within the call
            await until(lambda: len(ear.answers) == 3)
            assert {answer.verdict for answer in ear.answers} == {Verdict.REFUSED}
            assert [str(answer.words) for answer in ear.answers] == [
                "Office is not connected: Connecting to the PBX.",
                "Locked is not connected: The keyring is locked.",
                "There is no account Nobody.",
            ]
            assert not any(str(text).startswith("dial") for text in server.heard)

    tell(main())


@pytest.mark.logs_warnings("Office: command of its connector: ZeroDivisionError")
def test_a_command_on_which_the_connector_breaks_is_answered() -> None:
    async def main() -> None:
        ear = Ear()
        async with pbx() as server, office(ear) as it:
            connector = Honest(channel(server.port))
            it.open(NAME, Kind(), connector)
            await until(lambda: ear.says(ONLINE))
            connector.bug = ZeroDivisionError(KEY)
            it.command(NAME, Dial("7", "101"))
            await until(lambda: ear.answers)
            assert ear.answers[0].verdict is Verdict.UNKNOWN
            await until(lambda: ear.said(WAITING, "could not make sense"))
            await until(lambda: ear.says(ONLINE))

    tell(main())


# Troubles that stay where they are


@pytest.mark.logs_warnings("Office: received of its connector: ValueError")
def test_a_connector_that_breaks_harms_only_its_own_connection(
    caplog: pytest.LogCaptureFixture,
) -> None:
    async def main() -> None:
        ear = Ear()
        async with pbx() as server, pbx() as other, office(ear) as it:
            connector = Honest(channel(server.port))
            it.open("Other", Kind(), Honest(channel(other.port)))
            await until(lambda: ear.says(ONLINE))
            it.open(NAME, Kind(), connector)
            await until(lambda: ear.last.account == NAME and ear.says(ONLINE))
            await server.say("boom")
            await until(lambda: ear.said(WAITING, "Callpop could not make sense of the PBX."))
            await until(lambda: ear.says(ONLINE))
            assert other.dials == 1
            assert [line for line in ear.told if line[0] == "Other"] == [
                ("Other", "connecting"),
                ("Other", "online"),
            ]

    tell(main())
    bug = next(line for line in caplog.messages if "ValueError" in line)
    assert "honest.py" in bug  # where it broke
    assert KEY not in bug  # but not on what


@pytest.mark.logs_warnings("Office: received of its connector: KeyError")
def test_an_output_for_a_channel_that_does_not_exist() -> None:
    async def main() -> None:
        ear = Ear()
        async with pbx() as server, office(ear) as it:
            it.open(NAME, Kind(), Honest(channel(server.port)))
            await until(lambda: ear.says(ONLINE))
            await server.say("stray")
            await until(lambda: WAITING in ear.states)
            await until(lambda: ear.says(ONLINE))

    tell(main())


@pytest.mark.logs_warnings("Office: a listener failed")
def test_a_listener_that_fails_does_not_stop_the_session() -> None:
    class Deaf(Ear):
        def noticed(self, account: str, what: object) -> None:
            raise RuntimeError("what?")

    async def main() -> None:
        ear = Deaf()
        async with pbx() as server, office(ear) as it:
            it.open(NAME, Kind(), Honest(channel(server.port)))
            await until(lambda: ear.says(ONLINE))
            await server.say("odd")
            await server.say("ring 1")
            await until(lambda: ear.events)
            assert server.dials == 1

    tell(main())


# Several channels


def test_a_channel_that_is_not_essential_may_fail() -> None:
    async def main() -> None:
        ear = Ear()
        async with pbx() as server, pbx(welcomes=False) as watched, office(ear) as it:
            it.open(
                NAME,
                Kind(),
                Honest(
                    channel(watched.port, "watch:102", title="102", essential=False),
                    channel(server.port, "main"),
                ),
            )
            await until(lambda: ear.says(ONLINE, "Connected."))
            await until(lambda: watched.clients)
            await watched.say("denied not yours")
            await until(
                lambda: ear.says(
                    ONLINE, "Connected, but not for 102: The PBX refused the API key: not yours"
                )
            )
            assert (NAME, "lost") not in ear.told
            it.retry(NAME)
            await until(lambda: watched.dials == 2)
            await until(lambda: len(watched.clients) == 2)
            await watched.say("welcome")
            await until(lambda: ear.says(ONLINE, "Connected."))
            assert server.dials == 1

    tell(main())


def test_what_is_not_essential_takes_nobodys_place() -> None:
    async def main() -> None:
        ear, room = Ear(), 0

        async def crowded(peer: RoughPeer) -> None:
            await peer.read_request()
            if room:
                peer.answer()
                peer.frame(Opcode.TEXT, b"welcome")
                await asyncio.Event().wait()

        async with rough(crowded) as server, pbx() as watched, office(ear) as it:
            more = channel(watched.port, "watch:102", essential=False)
            it.open(NAME, Kind(), Honest(more, channel(server.port, "main")))
            await until(lambda: server.dials >= 2)
            assert watched.dials == 0
            room = 1
            await until(lambda: watched.dials == 1)
            assert ear.says(ONLINE)

    tell(main())


def test_where_nothing_is_essential_all_is() -> None:
    async def main() -> None:
        ear = Ear()
        async with pbx() as server, office(ear) as it:
            both = [channel(server.port, name, essential=False) for name in ("a", "b")]
            it.open(NAME, Kind(), Honest(*both))
            await until(lambda: ear.says(ONLINE))
            assert server.dials == 2

    tell(main())


def test_a_channel_may_carry_a_caution() -> None:
    async def main() -> None:
        ear = Ear()
        async with pbx() as server, office(ear) as it:
            clear = channel(server.port, caution=say("The key travels in clear."))
            it.open(NAME, Kind(), Honest(clear))
            await until(lambda: ear.says(ONLINE, "Connected. The key travels in clear."))

    tell(main())


def test_two_hundred_channels_do_not_knock_all_at_once() -> None:
    async def main() -> None:
        ear = Ear()
        knocking, most = 0, 0

        async def slow(peer: RoughPeer) -> None:
            nonlocal knocking, most
            knocking += 1
            most = max(most, knocking)
            await peer.read_request()
            await asyncio.sleep(0.005)
            knocking -= 1
            peer.answer()
            peer.frame(Opcode.TEXT, b"welcome")
            await asyncio.Event().wait()

        async with rough(slow) as server, office(ear) as it:
            watched = [channel(server.port, str(n), essential=False) for n in range(200)]
            connector = Honest(*watched, channel(server.port, "main"))
            it.open(NAME, Kind(), connector)
            await until(lambda: ear.says(ONLINE))
            # The essential one is not kept waiting by the others.
            assert server.dials <= 2 * QUICK.handshakes
            await until(lambda: connector.heard.count("welcome") == 201)
            assert most == QUICK.handshakes
            assert len(ear.statuses) == 2

    tell(main())


# The network and the computer


def test_a_changed_network_ends_the_pause() -> None:
    async def main() -> None:
        ear, clock = Ear(), ManualClock()
        async with pbx() as server, office(ear, clock) as it:
            it.open(NAME, Kind(), Honest(channel(server.port)))
            await until(lambda: ear.says(ONLINE))
            clock.advance(1)
            server.clients[-1].transport.abort()
            await until(lambda: ear.says(WAITING) and QUICK.first_pause in clock.waits)
            it.network_changed()
            await until(lambda: ear.says(ONLINE))
            assert server.dials == 2

    tell(main())


def test_a_connection_that_survives_a_changed_network_is_kept() -> None:
    async def main() -> None:
        ear, clock = Ear(), ManualClock()
        async with pbx() as server, office(ear, clock) as it:
            connector = Honest(channel(server.port, ping_seconds=900))
            it.open(NAME, Kind(), connector)
            await until(lambda: ear.says(ONLINE) and connector.pongs == 1)
            for _ in range(3):
                it.network_changed()
            await until(lambda: connector.pongs >= 2 and QUICK.probe in clock.waits)
            clock.advance(QUICK.probe)
            await turns()
            assert ear.says(ONLINE)
            assert server.dials == 1

    tell(main())


def test_a_connection_that_died_with_the_network_is_replaced() -> None:
    async def main() -> None:
        ear, clock = Ear(), ManualClock()

        async def no_pongs(peer: RoughPeer) -> None:
            await peer.accept()
            peer.frame(Opcode.TEXT, b"welcome")
            await asyncio.Event().wait()

        async with rough(no_pongs) as server, office(ear, clock) as it:
            it.open(NAME, Kind(), Honest(channel(server.port, ping_seconds=900)))
            await until(lambda: ear.says(ONLINE))
            it.network_changed()
            await until(lambda: QUICK.probe in clock.waits)
            clock.advance(QUICK.probe)
            await until(lambda: ear.told[-1] == (NAME, "back"))
            assert server.dials == 2
            assert WAITING not in ear.states

    tell(main())


def test_after_sleep_everything_connects_anew_whatever_the_socket_says() -> None:
    async def main() -> None:
        ear, clock = Ear(), ManualClock()
        async with pbx() as server, pbx() as other, office(ear, clock) as it:
            it.open(NAME, Kind(), Honest(channel(server.port)))
            it.open("Other", Kind(), Honest(channel(other.port)))
            await until(lambda: ear.told.count((NAME, "online")) == 1)
            await until(lambda: ear.told.count(("Other", "online")) == 1)
            clock.advance(1)
            it.woke_up(START)
            await until(lambda: (NAME, "back") in ear.told and ("Other", "back") in ear.told)
            assert (server.dials, other.dials) == (2, 2)
            assert ear.told.count((NAME, "lost")) == 1
            # Nobody knows what happened in the sleep.
            assert ear.gaps == [(START, START + timedelta(seconds=1))] * 2
            assert WAITING not in ear.states

    tell(main())


@pytest.mark.parametrize(("silence", "lost_after"), [(15, 15), (9 * 3600, 0)])
def test_a_cut_after_a_long_silence_was_one_before(silence: int, lost_after: int) -> None:
    async def main() -> None:
        ear, clock = Ear(), ManualClock()
        async with pbx() as server, office(ear, clock) as it:
            it.open(NAME, Kind(), Honest(channel(server.port, ping_seconds=20)))
            await until(lambda: ear.says(ONLINE))
            # A machine that sleeps does not ping; its first look may find the socket cut.
            clock.set_wall(START + timedelta(seconds=silence))
            server.clients[-1].transport.abort()
            await until(lambda: ear.losses)
            assert ear.losses == [START + timedelta(seconds=lost_after)]

    tell(main())


def test_waking_up_ends_a_handshake_that_began_before() -> None:
    async def main() -> None:
        ear, clock = Ear(), ManualClock()

        async def once_dead(peer: RoughPeer) -> None:
            if server.dials > 1:
                await peer.accept()
                peer.frame(Opcode.TEXT, b"welcome")
            await asyncio.Event().wait()

        async with rough(once_dead) as server, office(ear, clock) as it:
            connector = Honest(channel(server.port))
            it.open(NAME, Kind(), connector)
            await until(lambda: server.dials == 1)
            clock.advance(1)
            it.woke_up(START)
            await until(lambda: ear.says(ONLINE))
            assert [ending.opened for ending in connector.endings] == [False]

    tell(main())


def test_a_network_that_flaps_is_no_reason_to_hammer() -> None:
    async def main() -> None:
        ear, clock = Ear(), ManualClock()

        async def hang_up(client: ServerConnection) -> None:
            await client.close()

        async with pbx() as server, office(ear, clock) as it:
            server.on_client = hang_up
            it.open(NAME, Kind(), Honest(channel(server.port)))
            await until(lambda: ear.says(WAITING) and clock.waits)
            for _ in range(50):
                it.network_changed()
                it.woke_up(START)
                await turns(3)
            assert server.dials == 1
            await until(lambda: clock.waits == [QUICK.least_gap])
            clock.advance(QUICK.least_gap)
            await until(lambda: server.dials == 2)

    tell(main())


# Coming and going


def test_a_held_account_is_shown_and_may_be_opened_later() -> None:
    async def main() -> None:
        ear = Ear()
        async with pbx() as server, office(ear) as it:
            it.hold(NAME, Kind(), REFUSED, say("The keyring is locked."), needs_secret=True)
            assert ear.says(REFUSED, "The keyring is locked.")
            held = ear.last
            assert held.needs_secret
            it.retry(NAME)
            it.retry("Nobody")
            it.woke_up(START)
            assert ear.statuses == [held]
            it.open(NAME, Kind(), Honest(channel(server.port)))
            await until(lambda: ear.says(ONLINE))
            assert not ear.last.needs_secret
            assert ear.gaps == []

    tell(main())


def test_a_replaced_account_keeps_its_gap() -> None:
    async def main() -> None:
        ear = Ear()
        async with pbx() as server, pbx() as other, office(ear) as it:
            it.open(NAME, Kind(), Honest(channel(server.port)))
            it.open("Other", Kind(), Honest(channel(other.port)))
            await until(lambda: server.heard and (NAME, "online") in ear.told)
            it.hold(NAME, Kind(), OFFLINE, say("Switched off."))
            assert ear.told[-2:] == [(NAME, "lost"), (NAME, "offline")]
            await until(lambda: server.closes == [1000])
            for _ in range(3):
                it.open(NAME, Kind(), Honest(channel(server.port)))
            await until(lambda: (NAME, "back") in ear.told)
            assert len(ear.gaps) == 1
            await turns()
            assert server.dials == 2  # two of the three never came to dial

    tell(main())


def test_the_old_session_says_good_bye_before_the_new_one_comes() -> None:
    async def main() -> None:
        ear = Ear()
        async with pbx() as server, office(ear) as it:
            it.open(NAME, Kind(), Honest(channel(server.port)))
            await until(lambda: ear.says(ONLINE))
            it.open(NAME, Kind(), Honest(channel(server.port)))
            await until(lambda: ear.told[-1] == (NAME, "back"))
            assert server.heard == ["hello from main", "bye", "hello from main"]
            assert server.closes == [1000]
            assert ear.told.count((NAME, "lost")) == 1

    tell(main())


def test_a_closed_account_is_silent_and_forgotten() -> None:
    async def main() -> None:
        ear = Ear()
        async with pbx() as server, office(ear) as it:
            connector = Honest(channel(server.port))
            it.open(NAME, Kind(), connector)
            await until(lambda: ear.says(ONLINE))
            server.welcomes = False
            closing = it.close(NAME)
            await server.say("ring 1")
            await closing
            assert server.closes == [1000]
            assert server.heard[-1] == "bye"
            assert ear.told[-2:] == [(NAME, "lost"), (NAME, "offline")]
            assert ear.events == []
            await it.close(NAME)
            await it.close("Nobody")
            assert server.dials == 1

    tell(main())


def test_shutdown_is_polite_where_it_can_and_quick_where_it_cannot() -> None:
    async def main() -> None:
        ear = Ear()

        async def deaf(peer: RoughPeer) -> None:
            await peer.accept()
            peer.frame(Opcode.TEXT, b"welcome")
            await asyncio.Event().wait()

        async def hole(peer: RoughPeer) -> None:
            await asyncio.Event().wait()

        async with pbx() as server, rough(deaf) as half, rough(hole) as black:
            async with office(ear) as it:
                for name, port in (("A", server.port), ("B", half.port), ("C", black.port)):
                    it.open(name, Kind(), Honest(channel(port)))
                await until(lambda: sum(line[1] == "online" for line in ear.told) == 2)
                await until(lambda: black.dials)
                began = asyncio.get_running_loop().time()
                await it.shutdown()
                took = asyncio.get_running_loop().time() - began
            assert took < 3 * QUICK.farewell
            assert server.heard[-1] == "bye"
            assert server.closes == [1000]
            assert {line[0] for line in ear.told if line[1] == "lost"} == {"A", "B"}

    tell(main())


# On Qt's event loop

QT = """
import asyncio, os, sys
os.environ["QT_API"] = "pyside6"
from PySide6.QtWidgets import QApplication
from PySide6.QtCore import QTimer
import qasync
from tests.sessions.honest import *
from tests.waiting import until
from callpop.telephony.status import LinkState

async def main():
    ear, ticks = Ear(), []
    timer = QTimer(interval=1)
    timer.timeout.connect(lambda: ticks.append(1))
    timer.start()
    async with pbx() as server, office(ear) as it:
        it.open(NAME, Kind(), Honest(channel(server.port, ping_seconds=0.5)))
        await until(lambda: ear.says(LinkState.ONLINE))
        for leg in range(2000):
            await server.say(f"ring {leg}")
        await until(lambda: len(ear.events) == 2000)
        server.clients[-1].transport.abort()
        await until(lambda: ear.gaps)
        await server.say("restart")
        await until(lambda: len(ear.gaps) == 2)
    assert len(ticks) > 5, ticks
    print("all well")

app = QApplication([])
with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(app)) as runner:
    runner.run(asyncio.wait_for(main(), 20))
"""


def test_on_qts_event_loop() -> None:
    root = Path(__file__).parents[2]
    env = dict(os.environ, QT_QPA_PLATFORM="offscreen", PYTHONPATH=f"{root}:{root / 'desktop'}")
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", QT], env=env, capture_output=True, text=True,
        timeout=40, check=False, cwd=root,
    )  # fmt: skip
    assert done.stdout == "all well\n", done.stderr
    assert not re.search(r"Traceback|Warning|destroyed", done.stderr), done.stderr
