"""What stands behind "Will I see the next call?": every check, and the test call."""

from collections.abc import Awaitable, Callable, Sequence
from typing import Protocol

from callpop.account_service import AccountService
from callpop.accounts.vault import Vault
from callpop.check_report import call_report, desktop_checks, report
from callpop.checks import Check, TrialResult
from callpop.clock import Clock
from callpop.desk.checks import AccountCheck, NoAccountCheck, PopUpCheck
from callpop.desk.desk import Desk
from callpop.desk.ports import Note
from callpop.desk.report import Report
from callpop.pbx.connector import PbxKind
from callpop.platform.autostart.backend import Backend
from callpop.platform.checks.autostart import AutostartCheck
from callpop.platform.checks.hotkeys import HotkeyCheck
from callpop.platform.checks.keyring import KeyringCheck
from callpop.platform.checks.phone_links import PhoneLinksCheck
from callpop.platform.checks.tray import TrayCheck
from callpop.platform.checks.waking import WakingCheck
from callpop.platform.hotkeys.hotkeys import Hotkeys
from callpop.platform.phone_links.backend import Backend as Links
from callpop.platform.wake import WakeWatcher
from callpop.preferences import Preferences
from callpop.telephony.status import AccountStatus
from callpop.trial_call import TrialCalls
from callpop.ui.settings_texts import SettingsPageKey
from callpop.ui.shell import Windows
from callpop.ui.words import translate


class Around(Protocol):
    """The running app (:class:`callpop.app.App`), as far as its checks look at it."""

    @property
    def desk(self) -> Desk:
        """Its desk."""

    @property
    def accounts(self) -> AccountService:
        """Its accounts."""

    @property
    def hotkeys(self) -> Hotkeys:
        """Its hotkeys."""

    @property
    def windows(self) -> Windows:
        """Its windows, once they are there."""

    def preferences(self) -> Preferences:
        """What the agent chose."""

    async def prefer(self, preferences: Preferences) -> None:
        """Remember what the agent chose."""

    def retry(self, account: str) -> None:
        """Connect this account now."""


class Checkup:
    """The running app's (:class:`callpop.ui.check_page.Checkup`).

    ``system`` are the checks of what does not depend on accounts; ``retry`` connects an account
    now, ``settings`` opens its settings, ``add`` the set-up of a new one. ``changes`` are where to
    hear that a check may find something else now.
    """

    def __init__(
        self,
        system: Sequence[Check],
        statuses: Callable[[], Sequence[AccountStatus]],
        trial: TrialCalls,
        *,
        retry: Callable[[str], object],
        settings: Callable[[str], object],
        add: Callable[[], object],
        changes: Sequence[Callable[[Callable[[], None]], Callable[[], None]]] = (),
    ) -> None:
        self._system = tuple(system)
        self._statuses = statuses
        self._trial = trial
        self._retry = retry
        self._settings = settings
        self._add = add
        self._changes = changes

    def checks(self) -> Sequence[Check]:
        """The accounts first: without them nothing else matters."""
        statuses = self._statuses()
        if not statuses:
            return NoAccountCheck(deed(self._add)), *self._system
        accounts = [self._account(status) for status in statuses]
        return *accounts, *self._system

    def subscribe(self, told: Callable[[], None]) -> Callable[[], None]:
        """Call ``told`` when something may have changed, until what is returned is called."""
        leaving = [subscribe(told) for subscribe in self._changes]

        def leave() -> None:
            for one in leaving:
                one()

        return leave

    def card_drawn(self, call_id: str) -> None:
        """The card of this call is on the screen."""
        self._trial.card_drawn(call_id)

    def note_shown(self, note: Note) -> None:
        """A notification service has taken this note."""
        self._trial.note_shown(note)

    async def close(self) -> None:
        """End a test call that rings."""
        await self._trial.close()

    async def place_call(self) -> TrialResult:
        """Have a test call ring; what became of it."""
        return await self._trial.place()

    async def report(self, *, call: bool) -> list[Report]:
        """The answer to ``callpop check``; with a test call if ``call``."""
        lines = await report(self.checks())
        return [*lines, call_report(await self.place_call())] if call else lines

    def end_call(self) -> None:
        """The agent has seen enough of it."""
        self._trial.end()

    def _account(self, status: AccountStatus) -> Check:
        name = status.account
        return AccountCheck(
            status, deed(lambda: self._retry(name)), deed(lambda: self._settings(name))
        )


def deed(do: Callable[[], object]) -> Callable[[], Awaitable[None]]:
    """What is done at once, for whoever awaits it."""

    async def done() -> None:
        do()

    return done


def app_checkup(
    app: Around,
    clock: Clock,
    kind: PbxKind,
    *,
    vault: Vault,
    starter: Backend,
    links: Links,
    waking: WakeWatcher,
) -> Checkup:
    """The whole of it for a running app; test calls come from a PBX of that ``kind``."""
    pop_ups = PopUpCheck(app.desk.pause, deed(app.desk.resume_pops), app.preferences, app.prefer)
    return Checkup(
        (
            pop_ups,
            *desktop_checks(),
            TrayCheck(lambda: app.windows.tray.available),
            HotkeyCheck(
                app.hotkeys.statuses,
                deed(lambda: app.windows.show_page(SettingsPageKey.HOTKEYS)),
            ),
            KeyringCheck(vault.try_out, app.accounts.unlock),
            WakingCheck(waking.heard),
            PhoneLinksCheck(links),
            AutostartCheck(starter),
        ),
        app.desk.account_statuses,
        TrialCalls(clock, app.desk, kind, app.preferences, pop_ups.look, translate),
        retry=app.retry,
        settings=lambda account: app.windows.show_settings(account),
        add=lambda: app.windows.show_wizard(),
        changes=(
            lambda told: app.desk.statuses.subscribe(lambda _status: told()),
            lambda told: app.desk.pause.changes.subscribe(lambda _paused: told()),
            app.hotkeys.subscribe,
        ),
    )
