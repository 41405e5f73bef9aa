"""What a browser and a player of sounds do while a call rings."""

import os
import sys
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path

import pytest

if sys.platform != "linux":
    pytest.skip("these programs are Linux's", allow_module_level=True)

from tests.faults.conftest import Told
from tests.faults.ordeal import Office, office, quoted
from tests.faults.program import Program
from tests.faults.pulse import even_pulse
from tests.faults.table import Row

from callpop.desk.cards import CardAction
from callpop.telephony.model import Outcome

NewRow = Callable[[str, str], Row]

DEAF = pytest.mark.logs_warnings("nothing can be heard")
CRM = {"crm_url": "http://crm.localhost/{number}", "crm_hosts": "crm.localhost"}
WORKS = '#!/bin/sh\nprintf "%s\\n" "$1" >> "$0.opened"\n'


def browser(folder: Path, script: str | None, *, mode: int = 0o755) -> Path:
    """The browser, which does as ``script`` says; None: there is none."""
    path = folder / "browser"
    path.unlink(missing_ok=True)
    if script is not None:
        path.write_text(script)
        path.chmod(mode)
    return path


def opened(folder: Path) -> str:
    """The pages that a browser that works has opened."""
    file = folder / "browser.opened"
    return file.read_text() if file.exists() else ""


async def a_call(it: Office, meanwhile: Callable[[str], Awaitable[None]]) -> str:
    """Somebody calls and gives up; ``meanwhile`` happens to the call while it rings."""
    call, number = await it.ring()
    await meanwhile(str((await it.on_screen(number))["id"]))
    await it.pbx.hang_up(call)
    await it.is_over(number)
    return number


@pytest.mark.parametrize(
    ("what", "script", "mode", "words"),
    [
        pytest.param("there is none", None, 0o755, "can't be started", id="none"),
        pytest.param(
            "is not executable",
            WORKS,
            0o644,
            "can't be started",
            id="no program",
            marks=pytest.mark.long,
        ),
        pytest.param(
            "is no program",
            "\x7fELF nonsense",
            0o755,
            "can't be started",
            id="nonsense",
            marks=pytest.mark.long,
        ),
        pytest.param(
            "fails",
            "#!/bin/sh\nexit 3\n",
            0o755,
            "did not open the page",
            id="fails",
            marks=pytest.mark.long,
        ),
        pytest.param(
            "dies",
            "#!/bin/sh\nkill -SEGV $$\n",
            0o755,
            "did not open",
            id="dies",
            marks=pytest.mark.long,
        ),
    ],
)
def test_it_opens_no_page(
    tell: Told,
    row: NewRow,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    what: str,
    script: str | None,
    mode: int,
    words: str,
) -> None:
    fault = row("browser", what)
    monkeypatch.setenv("BROWSER", str(browser(tmp_path, script, mode=mode)))

    async def story(program: Program) -> None:
        async with office(program) as it, even_pulse():
            it.settings = CRM
            await it.set_up()
            await it.online()

            async def click(id: str) -> None:
                program.app.windows.deeds.act(id, CardAction.OPEN_IN_CRM)
                await program.until("the card says why", lambda: words in program.sees)
                (card,) = (card for card in program.cards if words in card)
                fault.sees = quoted(next(s for s in card.split(" · ") if words in s))
                fault.mended()
                browser(tmp_path, WORKS)
                program.app.windows.deeds.act(id, CardAction.OPEN_IN_CRM)
                await program.until("the page is opened", lambda: opened(tmp_path))
                fault.well()

            number = await a_call(it, click)
            assert number[1:] in opened(tmp_path)
            fault.sees = fault.sees.replace(str(tmp_path), "/usr/bin").replace(number[1:], "…")
            await it.assert_remembered((number, Outcome.MISSED))
            it.assert_nothing_leaked(fault)

    tell(story)


def test_it_hangs(tell: Told, row: NewRow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fault = row("browser", "hangs, every time it is started")
    script = '#!/bin/sh\necho $$ >> "$0.hanging"\nexec sleep 600\n'
    monkeypatch.setenv("BROWSER", str(browser(tmp_path, script)))
    hanging = tmp_path / "browser.hanging"

    async def story(program: Program) -> None:
        async with office(program) as it, even_pulse():
            it.settings = CRM
            await it.set_up()
            await it.online()

            async def click(id: str) -> None:
                for _ in range(3):
                    program.app.windows.deeds.act(id, CardAction.OPEN_IN_CRM)
                await program.until(
                    "they hang", lambda: hanging.exists() and len(hanging.read_text().split()) == 3
                )

            number = await a_call(it, click)
            fault.sees = it.nothing_of_it()
            await it.assert_remembered((number, Outcome.MISSED))
            it.assert_nothing_leaked(fault)

    try:
        tell(story)
    finally:
        for pid in hanging.read_text().split():
            os.kill(int(pid), 9)


def test_there_is_nothing_that_opens_pages(
    tell: Told, row: NewRow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fault = row("browser", "none is chosen, and xdg-open and gio are missing")
    monkeypatch.delenv("BROWSER", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))

    async def story(program: Program) -> None:
        async with office(program) as it, even_pulse():
            it.settings = CRM
            await it.set_up()
            await it.online()

            async def click(id: str) -> None:
                program.app.windows.deeds.act(id, CardAction.OPEN_IN_CRM)
                words = "No web browser was found"
                await program.until("the card says so", lambda: words in program.sees)
                fault.sees = quoted("No web browser was found. Install one, …")

            number = await a_call(it, click)
            await it.assert_remembered((number, Outcome.MISSED))
            it.assert_nothing_leaked(fault)

    tell(story)


@pytest.mark.parametrize(
    ("what", "script"),
    [
        pytest.param("there is none", None, id="none", marks=DEAF),
        pytest.param(
            "fails: the sound server is gone",
            "#!/bin/sh\necho Connection refused >&2\nexit 1\n",
            id="fails",
            marks=[DEAF, pytest.mark.long],
        ),
        pytest.param(
            "hangs with the sound server",
            "#!/bin/sh\nexec sleep 600\n",
            id="hangs",
            marks=pytest.mark.long,
        ),
    ],
)
def test_nothing_can_be_heard(
    tell: Told,
    row: NewRow,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    what: str,
    script: str | None,
) -> None:
    fault = row("player of sounds", what)
    for name in ("pw-play", "paplay", "aplay"):
        if script is not None:
            (tmp_path / name).write_text(script)
            (tmp_path / name).chmod(0o755)
    (tmp_path / "sleep").symlink_to("/bin/sleep")
    monkeypatch.setenv("PATH", str(tmp_path))
    heard: list[str] = []

    async def story(program: Program) -> None:
        app = program.app
        leave = app.desk.problems.subscribe(lambda why: heard.append(str(why)))
        before = app.preferences()
        async with office(program) as it, even_pulse():
            await it.set_up()
            await it.online()
            await app.prefer(replace(before, sound=True))

            async def listen(_id: str) -> None:
                if script is None or "exit 1" in script:
                    await program.until("it is told", lambda: heard)

            numbers = [await a_call(it, listen) for _ in range(3)]
            assert len(heard) == (0 if script and "600" in script else 1), heard
            fault.sees = quoted(heard[0]) if heard else "nothing of it, and hears nothing"
            await it.assert_remembered(*((number, Outcome.MISSED) for number in numbers))
            it.assert_nothing_leaked(fault)
        leave()
        await app.prefer(replace(app.preferences(), sound=False, sound_volume=99))
        await app.prefer(replace(app.preferences(), sound_volume=before.sound_volume))

    tell(story)
