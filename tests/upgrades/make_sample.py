"""A home as some Callpop leaves it, kept for ever: ``python -m tests.upgrades.make_sample NAME``.

The real program works on a private desktop, at local PBXs, and is killed in the middle of its work:
names in several scripts, notes, a gap, missed and open calls, a PBX whose clock is wrong, contacts,
chosen settings, a mute. What is on the disk then, journals and all, is ``samples/NAME.tar.xz``;
``samples/NAME.json`` is what that Callpop itself listed of it a moment before.

A second argument names the tree of another Callpop, such as ``git worktree`` makes it.
"""

import argparse
import asyncio
import json
import os
import sqlite3
import subprocess
import sys
import tarfile
import tempfile
import tomllib
from contextlib import AsyncExitStack, closing
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

from tests.contract.exchanges import EXCHANGES, Exchange
from tests.soak.kills_place import place

from callpop.clock import Clock, SystemClock
from callpop.simulators.clients import Client, Crm
from callpop.telephony.moment import Moment

SAMPLES = Path(__file__).with_name("samples")
KEPT = ("settings.toml", "history.db", "history.db-wal", "contacts.db", "contacts.db-wal")
LISTED = {
    "history": ("history", "--json", "--limit", "1000"),
    "contacts": ("contacts", "export", "-"),
    "accounts": ("account", "list", "--json"),
    "settings": ("settings", "list", "--json"),
}
"""What may be listed, and by which words."""

_PEOPLE = """\
name;company;phone
Олена Шевченко;ТОВ «Їжак»;+380 44 111 22 33
Žofia Ďurišová;;0905 123 456
José 'Pepe' Núñez;"A; B";+34 614 310 001
"""
_PAUSE = """\
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from callpop.desk.pause import Wishes
from callpop.desk.pause_memory import _write
_write(Path(sys.argv[1]), Wishes(datetime.now(UTC) + timedelta(hours=8), None))
"""


class _Slow(SystemClock):
    """Of a PBX that lives three hours behind."""

    def now(self) -> Moment:
        now = super().now()
        return Moment(now.wall - timedelta(hours=3), now.ticks)


@dataclass
class Callpop:
    """The program of that tree, at a home of its own."""

    env: dict[str, str]

    def run(self, *words: str, given: str = "") -> str | None:
        """What the verb said; None where it failed, or where there was no such verb yet."""
        done = subprocess.run(
            [sys.executable, "-m", "callpop.cli", *words],
            env=self.env, input=given, capture_output=True, text=True, timeout=60,
        )  # fmt: skip
        return done.stdout if done.returncode == 0 else None

    def python(self, text: str, *words: str) -> bool:
        """Run that with its code; whether it could."""
        command = [sys.executable, "-c", text, *words]
        return subprocess.run(command, env=self.env, capture_output=True).returncode == 0

    def listed(self) -> dict[str, Any]:
        """All that it lists."""
        said = {name: self.run(*words) for name, words in LISTED.items()}
        return {name: read(text) for name, text in said.items() if text is not None}


def read(listed: str) -> Any:
    """What was listed, as it can be compared."""
    return json.loads(listed) if listed[:1] in ("[", "{") else listed.splitlines()


def gaps(history: Path) -> list[Any]:
    """The times in which nothing could be known; no Callpop lists them."""
    with closing(sqlite3.connect(history)) as db:
        return [list(row) for row in db.execute("SELECT * FROM gaps ORDER BY account, lost_at")]


async def make(name: str, tree: Path) -> None:
    """Make the sample."""
    with tempfile.TemporaryDirectory(prefix="cp-") as folder, place(Path(folder) / "at") as at:
        known = Path(folder) / "known"
        _tell_kinds(tree, known)
        paths = [str(known), str(tree / "desktop"), at.env["PYTHONPATH"]]
        env = {**at.env, "PYTHONPATH": os.pathsep.join(paths), "CALLPOP_HOME": str(at.home)}
        callpop = Callpop(env)
        async with AsyncExitStack() as stack:
            exchanges = {}
            for kind in ("phonet", "viptel", "meetip", "xvb"):
                clock: Clock = _Slow() if kind == "viptel" else SystemClock()
                exchanges[kind] = await stack.enter_async_context(EXCHANGES[kind](clock))
            there = {
                kind: exchange
                for kind, exchange in exchanges.items()
                if await asyncio.to_thread(_add, callpop, exchange)
            }
            await asyncio.to_thread(_set_up, callpop, at.home, Path(folder))
            app = await asyncio.create_subprocess_exec(
                sys.executable, "-m", "callpop.cli", "--hidden", env=env
            )
            try:
                await _work(there, callpop)
                listed = await asyncio.to_thread(callpop.listed)
                listed["gaps"] = await asyncio.to_thread(gaps, at.home / "history.db")
            finally:
                app.kill()
                await app.wait()
        _keep(name, at.home, listed)


def _tell_kinds(tree: Path, folder: Path) -> None:
    """Which kinds of PBX that Callpop has, as the installed package would tell it."""
    project = tomllib.loads((tree / "pyproject.toml").read_text("utf-8"))["project"]
    info = folder / "callpop-0.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: callpop\nVersion: 0\n")
    kinds = project.get("entry-points", {}).get("callpop.pbx", {})
    lines = [f"{name} = {where}" for name, where in kinds.items()]
    (info / "entry_points.txt").write_text("\n".join(["[callpop.pbx]", *lines, ""]))


def _add(callpop: Callpop, exchange: Exchange) -> bool:
    settings, secrets = exchange.account()
    words = [word for item in settings.items() for word in ("--set", "=".join(item))]
    given = "".join(f"{key}={value}\n" for key, value in secrets.items())
    name = f"Офіс {exchange.kind.name}"
    add = ("account", "add", exchange.kind.name, "--name", name, *words, "--secrets-stdin")
    return callpop.run(*add, given=given) is not None


def _set_up(callpop: Callpop, home: Path, folder: Path) -> None:
    people = folder / "people.csv"
    people.write_text(_PEOPLE, "utf-8")
    callpop.run("contacts", "import", str(people), "--country", "UA")
    for chosen in ("theme=dark", "language=uk", "quiet_hours=20:00-08:00", "hotkey_dial="):
        callpop.run("settings", "set", *chosen.split("="))
    with (home / "settings.toml").open("a", encoding="utf-8") as file:
        file.write("\n# Написано від руки: нічого не губити\n")
    callpop.python(_PAUSE, str(home / "pause.json"))


async def _work(exchanges: dict[str, Exchange], callpop: Callpop) -> None:
    first = exchanges["phonet"]
    clients = [Client("29", "Анастасія Березкіна", first.client(1), "Рекламна агенція «Ґанок»")]
    first.pbx.crms.append(Crm("https://crm.example", clients))  # type: ignore[attr-defined]
    for exchange in exchanges.values():
        await asyncio.wait_for(exchange.arrived(), 30)
    await asyncio.sleep(2)
    for exchange in exchanges.values():
        answered, missed = exchange.client(1), exchange.client(2)
        call = await exchange.ring(answered)
        await asyncio.sleep(0.5)
        await exchange.answer(call)
        await asyncio.sleep(1.5)
        await exchange.hang_up(call)
        call = await exchange.ring(missed)
        await asyncio.sleep(0.5)
        await exchange.hang_up(call)
        await asyncio.sleep(0.5)
    if notes := await asyncio.to_thread(callpop.run, *LISTED["history"]):
        for number, entry in enumerate(json.loads(notes)[:3]):
            text = f"Передзвонити після обіду №{number}\nпро договір"
            await asyncio.to_thread(callpop.run, "note", entry["id"], text)
    await first.cut()
    await asyncio.sleep(3)
    await asyncio.wait_for(first.arrived(), 30)
    await asyncio.sleep(1)
    await first.answer(await first.ring(first.client(3)))
    await first.ring(first.client(4))
    await asyncio.sleep(2)


def _keep(name: str, home: Path, listed: dict[str, Any]) -> None:
    SAMPLES.mkdir(exist_ok=True)
    with tarfile.open(SAMPLES / f"{name}.tar.xz", "w:xz") as archive:
        for kept in (*KEPT, "pause.json"):
            if (home / kept).exists():
                info = archive.gettarinfo(home / kept, kept)
                info.uname = info.gname = ""
                info.uid = info.gid = 0
                with (home / kept).open("rb") as file:
                    archive.addfile(info, file)
    text = json.dumps(listed, indent=1, ensure_ascii=False, sort_keys=True)
    (SAMPLES / f"{name}.json").write_text(f"{text}\n", "utf-8")


def main() -> None:
    """Make the sample that was asked for."""
    parser = argparse.ArgumentParser(description="A home as some Callpop leaves it.")
    parser.add_argument("name")
    parser.add_argument("tree", nargs="?", type=Path, default=Path(__file__).parents[2])
    given = parser.parse_args()
    asyncio.run(make(given.name, given.tree.resolve()))


if __name__ == "__main__":
    main()
