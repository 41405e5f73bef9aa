"""Killed at the nastiest moments. ``make soak`` does it a thousand times, at any moment."""

import asyncio
import os
import random
import signal
import sys
from pathlib import Path

import pytest
from tests.soak.kills_checks import Checks
from tests.soak.kills_load import Load, pbxs
from tests.soak.kills_place import Life, Place

if sys.platform != "linux":
    pytest.skip("the desktop that it needs is Linux's", allow_module_level=True)

MOMENTS = ("note ring 1", "rename settings.toml 1", "note missed 1")
"""A note is about to tell that it rings, new settings are about to be put in their place, a note is
about to tell of a missed call."""


def environment(folder: Path) -> dict[str, str]:
    """The session's, but for its own folder: what a kill leaves in memory lies in the place."""
    session = folder / "run"
    session.mkdir(mode=0o700)
    return {
        **os.environ,
        "PYTHONPATH": os.pathsep.join(sys.path),
        "XDG_RUNTIME_DIR": str(session),
    }


async def live(at: Place, load: Load, moment: str) -> Life:
    life = at.begin(killed_at=moment)
    if "settings" in moment:
        await life.until_up()
        life.do("settings", volume=17)
    await asyncio.wait_for(life.over.wait(), 60)
    return life


@pytest.mark.usefixtures("notifications", "secret_service")
def test_nothing_is_lost_at_the_nastiest_moments(short_tmp: Path) -> None:
    async def run() -> None:
        at = Place(short_tmp, environment(short_tmp))
        async with pbxs(["phonet"], random.Random(1)) as load:
            await asyncio.to_thread(at.add_accounts, load)
            load.begin()
            checks = Checks(at.home, load)
            for moment in MOMENTS:
                life = await live(at, load, moment)
                found = checks.look(life)
                assert not found, (moment, found)
            assert checks.seen

    asyncio.run(run())


@pytest.mark.usefixtures("notifications", "secret_service")
def test_ended_while_the_agent_is_at_it_all_is_in_order(short_tmp: Path) -> None:
    async def run() -> None:
        at = Place(short_tmp, environment(short_tmp))
        life = at.begin()
        for volume in range(50):
            life.do("settings", volume=volume)
            life.do("contact", name=f"Олена {volume}", number=f"+38044{volume:07}")
        await life.until(lambda: bool(life.deeds("done", "contact")))
        await life.end(signal.SIGTERM)
        assert life.process.returncode == 0
        assert " ERROR " not in (at.home / "callpop.log").read_text()

    asyncio.run(run())
