"""The agent's hotkeys: as the preferences choose them, through this system's backend."""

import asyncio
import logging
import shlex
import shutil
from collections.abc import Callable, Mapping, Sequence

from callpop.hotkeys import Combination, HotkeyAction, HotkeyStatus, combination
from callpop.platform.hotkeys.backend import HotkeyBackend, HotkeyError, Outcome, Press
from callpop.platform.own_command import own_command
from callpop.preferences import Preferences
from callpop.tasks import Tasks
from callpop.telephony.sentence import NOTHING, Sentence, say

_log = logging.getLogger(__name__)


class Hotkeys:
    """Binds what was chosen, and says how each stands (:class:`callpop.ui.ports.Hotkeys`).

    ``backend`` may be a sentence instead: why there is none here.
    """

    def __init__(
        self, backend: HotkeyBackend | Sentence, on_press: Callable[[Press], None]
    ) -> None:
        self._backend = None if isinstance(backend, Sentence) else backend
        self._why = backend if isinstance(backend, Sentence) else NOTHING
        self._on_press = on_press
        self._tasks = Tasks("hotkeys")
        self._chosen: dict[HotkeyAction, str] = {}
        self._outcomes: Mapping[HotkeyAction, Outcome] = {}
        self._told: list[Callable[[], None]] = []
        self._held = 0
        self._wanted: dict[HotkeyAction, Combination] = {}
        self._bound: dict[HotkeyAction, Combination] = {}
        self._program = "callpop"
        self._stale = asyncio.Event()

    def start(self) -> None:
        """Begin, on the running loop."""
        if self._backend is not None:
            self._backend.follow(self)
            self._tasks.start(self._bind_what_is_wanted(self._backend), name="bind")
        self._tasks.start(self._find_program(), name="find the program")

    async def close(self) -> None:
        """Let go of all of them."""
        await self._tasks.close()
        if self._backend is not None:
            await self._backend.close()

    def choose(self, preferences: Preferences) -> None:
        """Bind what the agent chose."""
        chosen = {action: str(getattr(preferences, action.preference)) for action in HotkeyAction}
        if chosen != self._chosen:
            self._chosen = chosen
            self._want()

    def hold(self) -> None:
        """Let go of all of them, so that a field can be told one by pressing it."""
        self._held += 1
        self._let_go()

    def resume(self) -> None:
        """The end of :meth:`hold`."""
        self._held -= 1
        self._let_go()

    @property
    def configurable(self) -> bool:
        """The desktop has a window of its own to change them in."""
        return self._backend is not None and self._backend.configurable

    async def configure(self) -> None:
        """Have the desktop show its own window for them.

        Raises:
            HotkeyError: it does not.
        """
        if self._backend is None:
            raise HotkeyError(self._why)
        await self._backend.configure()

    def statuses(self) -> Sequence[HotkeyStatus]:
        """How every action's hotkey stands."""
        return [self._status(action) for action in HotkeyAction]

    def subscribe(self, told: Callable[[], None]) -> Callable[[], None]:
        """Call ``told`` when that may have changed, until what is returned is called."""
        self._told.append(told)
        return lambda: self._told.remove(told)

    # What the backend tells (:class:`callpop.platform.hotkeys.backend.Ears`).

    def pressed(self, press: Press) -> None:
        """A hotkey was pressed."""
        if not self._held:
            self._on_press(press)

    def stand(self, outcomes: Mapping[HotkeyAction, Outcome]) -> None:
        """So it stands now with all that were wanted."""
        if self._held and not outcomes:
            return
        for action, outcome in outcomes.items():
            if outcome.problem and outcome != self._outcomes.get(action):
                _log.info("hotkey of %s: %s", action, outcome.problem)
        self._outcomes = dict(outcomes)
        self._tell()

    # How it hangs together.

    def _let_go(self) -> None:
        # Where the desktop asks the agent for every binding, not hearing of them must do.
        if self._backend is not None and not self._backend.asks:
            self._want()

    def _want(self) -> None:
        hushed = self._held and self._backend is not None and not self._backend.asks
        self._wanted = {} if hushed else self._sound()
        self._stale.set()
        self._tell()

    def _sound(self) -> dict[HotkeyAction, Combination]:
        """What can be asked of a system: no nonsense, and nothing twice."""
        sound: dict[HotkeyAction, Combination] = {}
        for action in HotkeyAction:
            keys = self._keys(action)
            if isinstance(keys, Combination) and keys not in sound.values():
                sound[action] = keys
        return sound

    def _keys(self, action: HotkeyAction) -> Combination | Sentence:
        try:
            return combination(self._chosen[action])
        except ValueError as error:
            problem: Sentence = error.args[0]
            return problem

    async def _bind_what_is_wanted(self, backend: HotkeyBackend) -> None:
        while True:
            await self._stale.wait()
            self._stale.clear()
            if self._wanted != self._bound:
                self._bound = self._wanted
                await backend.bind(self._wanted)

    def _status(self, action: HotkeyAction) -> HotkeyStatus:
        chosen = self._chosen.get(action, "")
        command = f"{self._program} {action}"
        if not chosen:
            return HotkeyStatus(action, command=command)
        keys = self._keys(action)
        if isinstance(keys, Sentence):
            return HotkeyStatus(action, chosen, problem=keys, command=command)
        if self._why:
            return HotkeyStatus(action, str(keys), problem=self._why, command=command)
        first = next(one for one in HotkeyAction if self._keys(one) == keys)
        if first is not action:
            problem = say(
                "{keys} is the hotkey for “{other}” already: choose another.",
                keys=keys,
                other=first.purpose,
            )
            return HotkeyStatus(action, str(keys), problem=problem, command=command)
        outcome = self._outcomes.get(action)
        bound = outcome is not None and not outcome.problem
        return HotkeyStatus(
            action,
            str(keys),
            bound,
            outcome.shown if outcome is not None else "",
            outcome.problem if outcome is not None else NOTHING,
            command,
        )

    def _tell(self) -> None:
        for told in list(self._told):
            told()

    async def _find_program(self) -> None:
        self._program = await asyncio.to_thread(_program)
        self._tell()


def _program() -> str:
    """What to type to start this program."""
    return "callpop" if shutil.which("callpop") else shlex.join(own_command())
