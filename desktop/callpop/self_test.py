"""``callpop --self-test``: does this installation work, on this machine? Tried for real and told in
lines, for whoever packages, installs or supports it.

The whole app runs against the five built-in PBXs, in a folder that is thrown away. Nothing of the
user's is read or written but one throw-away secret in the keyring, which is deleted again.
"""

import asyncio
import sys
import tempfile
from collections.abc import Awaitable, Callable
from pathlib import Path

from PySide6.QtCore import QLibraryInfo
from PySide6.QtGui import QIcon

from callpop import __version__
from callpop.accounts.home import Home
from callpop.accounts.vault import Vault
from callpop.app import App
from callpop.checks import Check, Standing, finding_of
from callpop.clock import Clock, SystemClock
from callpop.demo import Album, DemoError, staged
from callpop.desk.ports import BrowserError
from callpop.platform.browser import SystemBrowser
from callpop.platform.checks.keyring import KeyringCheck
from callpop.platform.checks.notification_service import NotificationCheck
from callpop.preferences import Language
from callpop.qt_program import application, event_loop
from callpop.screen import missing_screen
from callpop.sessions.tls import Trust, authorities
from callpop.simulators.day import almaty, bratislava, kyiv, lisbon, lviv
from callpop.simulators.day.all_day import clear_lines
from callpop.simulators.day.stage import Places
from callpop.telephony.status import LinkState
from callpop.ui.language import qts_texts
from callpop.ui.resource import resource

PATIENCE = 30.0
"""Seconds for each step, on a busy machine."""
_LOOK = 0.05
_ICON = 32


Step = Callable[[App, Places], Awaitable[str]]
"""Tries one thing and says what came of it; raises :class:`Failed`."""


class Failed(Exception):
    """What was tried does not work; the text says what came of it."""


def run_self_test() -> int:
    """Try everything and tell it on standard output; 0 where all of it works."""
    failed = 0

    def tell(what: str, words: str, *, well: bool = True) -> None:
        nonlocal failed
        failed += not well
        sys.stdout.write(f"{'ok' if well else 'FAILED':<6}  {what}: {words}\n")
        sys.stdout.flush()

    if (trouble := missing_screen()) is not None:
        tell("screen", str(trouble), well=False)
    else:
        with tempfile.TemporaryDirectory(prefix="callpop-", ignore_cleanup_errors=True) as folder:
            home = Home.find(str(Path(folder) / "home"))
            home.prepare()
            qt = application()
            with asyncio.Runner(loop_factory=lambda: event_loop(qt)) as runner:
                runner.run(_try(home, SystemClock(), tell))
    if failed:
        sys.stdout.write(f"Callpop {__version__} does not work here: {failed} failed.\n")
    else:
        sys.stdout.write(f"Callpop {__version__} works here.\n")
    return 1 if failed else 0


async def _try(home: Home, clock: Clock, tell: Callable[..., None]) -> None:
    try:
        async with staged(application(), home, Album(None, clock), clock) as stage:
            version = QLibraryInfo.version().toString()
            tell("start", f"the app is up, its windows made by Qt {version}")
            for what, step in _STEPS.items():
                words, well = await _outcome(step, stage.app, stage.day.places)
                tell(what, words, well=well)
    except DemoError as error:
        tell("start", str(error), well=False)


async def _outcome(step: Step, app: App, places: Places) -> tuple[str, bool]:
    """What came of it, and whether that is good."""
    try:
        async with asyncio.timeout(PATIENCE):
            return await step(app, places), True
    except TimeoutError:
        stand = "; ".join(f"{one.account} is {one.state}" for one in app.desk.account_statuses())
        return f"nothing came of it in {PATIENCE:g} seconds. {stand}", False
    except (Failed, BrowserError, FileNotFoundError) as failure:
        return f"{failure}", False


async def _files(_app: App, _places: Places) -> str:
    resource("sounds", "ring.wav")
    if QIcon(str(resource("icons", "callpop.svg"))).pixmap(_ICON).isNull():
        raise Failed("Qt draws no icons: its plugin for SVG is missing")
    languages = [one for one in Language if one not in (Language.SYSTEM, Language.ENGLISH)]
    for language in languages:
        resource("translations", f"callpop_{language}.qm")
        if not qts_texts(language).is_file():
            raise Failed(f"Qt's own texts are missing: {qts_texts(language)}")
    return f"icons, sound and the texts of {len(languages) + 1} languages are there"


async def _certificates(_app: App, _places: Places) -> str:
    context, where = await Trust().context(None), authorities()
    if where is None and not context.cert_store_stats()["x509_ca"]:
        raise Failed("no certificate authorities are on this system: install ca-certificates")
    return f"those of {where or 'the system'} are trusted"


async def _accounts(app: App, places: Places) -> str:
    """All come online; XVB does when it has called once."""
    call = await places.almaty.ring(almaty.told(almaty.AIGERIM), ext=almaty.ME)
    await places.almaty.hang_up(call)
    await _until(lambda: all(s.state is LinkState.ONLINE for s in app.desk.account_statuses()))
    return ", ".join(f"{one.title} online" for one in app.desk.account_statuses())


async def _calls(app: App, places: Places) -> str:
    await _until(lambda: not app.desk.live_calls())
    await places.kyiv.ring(kyiv.ANASTASIA.number, kyiv.ME)
    await places.lviv.ring(lviv.LARYSA.number, lviv.ME)
    await places.bratislava.ring(bratislava.MAREK.number, bratislava.ME)
    await places.lisbon.ring(lisbon.told(lisbon.INES), lisbon.ME)
    await places.almaty.ring(almaty.told(almaty.AIGERIM), ext=almaty.ME)
    names = {status.account for status in app.desk.account_statuses()}
    await _until(lambda: {call.account for call in app.desk.live_calls()} == names)
    await clear_lines(places)
    await _until(lambda: not app.desk.live_calls())
    return f"one of each of {len(names)} PBXs rang and ended"


async def _history(app: App, _places: Places) -> str:
    names = {status.account for status in app.desk.account_statuses()}
    kept: set[str] = set()
    while kept < names:
        kept = {entry.account for entry in await app.desk.history.recent()}
        await asyncio.sleep(_LOOK)
    return "has a call of each"


async def _test_call(app: App, _places: Places) -> str:
    result = await app.checkup.place_call()
    app.checkup.end_call()
    if result.card is None or result.note is None:
        raise Failed(_words(result.finding.words, result.finding.advice))
    return str(result.finding.words)


async def _notifications(_app: App, _places: Places) -> str:
    return await _found(NotificationCheck())


async def _keyring(_app: App, _places: Places) -> str:
    vault = Vault()
    return await _found(KeyringCheck(vault.try_out, vault.unlock))


async def _link(_app: App, places: Places) -> str:
    address = f"{places.crm.url}/clients/{kyiv.ANASTASIA.id}"
    await SystemBrowser().open(address)
    return f"the browser was given {address}"


async def _found(check: Check) -> str:
    finding = await finding_of(check)
    if finding.standing not in (Standing.GOOD, Standing.ABSENT):
        raise Failed(_words(finding.words, finding.advice))
    return str(finding.words)


def _words(*sentences: object) -> str:
    return " ".join(filter(None, map(str, sentences)))


async def _until(so: Callable[[], bool]) -> None:
    while not so():  # noqa: ASYNC110 - from outside: nobody tells of all of it
        await asyncio.sleep(_LOOK)


_STEPS: dict[str, Step] = {
    "files": _files,
    "certificates": _certificates,
    "accounts": _accounts,
    "calls": _calls,
    "history": _history,
    "test call": _test_call,
    "notifications": _notifications,
    "keyring": _keyring,
    "link": _link,
}
