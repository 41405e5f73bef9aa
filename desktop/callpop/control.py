"""What the running app does for the command line: the verbs behind the control socket."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any, Protocol

from callpop.account_service import AccountProblem, AccountService
from callpop.accounts.model import fold
from callpop.desk.desk import Desk
from callpop.desk.history_file import HistoryError
from callpop.desk.report import Report, presence_report, queue_report
from callpop.hotkeys import HotkeyAction
from callpop.platform.control_place import Refusal
from callpop.platform.instance import Stream
from callpop.sessions.recorder import Flight
from callpop.telephony.commands import CommandAnswer, Verdict
from callpop.telephony.model import Call
from callpop.telephony.numbers import dialable
from callpop.telephony.sentence import Sentence, say
from callpop.telephony.text import clean

_LONGEST_NUMBER = 300
_LONGEST_TOKEN = 200

Args = Mapping[str, Any]


class Front(Protocol):
    """The windows, as far as another process may move them."""

    def show(self) -> None:
        """Come forward."""

    def dial_box(self, number: str) -> None:
        """Open the dial box with ``number`` of a link in it, or empty; the agent decides."""

    async def keystroke(self, action: HotkeyAction, token: str) -> Sentence:
        """Do what this hotkey does, with the desktop's leave ``token`` to come to the front where
        there is one; why that was not possible."""

    async def hide_names(self, *, hide: bool) -> Sentence:
        """Hide names and numbers everywhere, or show them; why that was not possible."""

    async def check(self, *, call: bool) -> Sequence[Report]:
        """Look what keeps the next call from being seen; place a test call too if ``call``."""

    async def facts(self) -> Report:
        """What a report for support tells of the running app; nothing in it is masked."""

    def quit(self) -> None:
        """End the app, soon; returns at once."""


class Recordings(Protocol):
    """What the accounts' flight recorders hold (:class:`callpop.sessions.office.Office`)."""

    def flight(self, account: str) -> Flight | None:
        """An account's; None where it was never connected."""


class Contacts(Protocol):
    """The address book (:class:`callpop.contacts.book.AddressBook`)."""

    async def reload(self) -> None:
        """Learn what another program wrote into it."""


class Control:
    """Handles requests (:class:`callpop.platform.instance.Handler`)."""

    def __init__(
        self,
        desk: Desk,
        accounts: AccountService,
        front: Front,
        recordings: Recordings,
        contacts: Contacts,
    ) -> None:
        self._desk = desk
        self._accounts = accounts
        self._front = front
        self._recordings = recordings
        self._contacts = contacts
        self._verbs: dict[str, Callable[[Args], Awaitable[object]]] = {
            "ping": self._ping,
            "status": self._status,
            "dial": self._dial,
            "hangup": self._hang_up,
            "transfer": self._transfer,
            "presence": self._presence,
            "queues": self._queues,
            "flight": self._flight,
            "show": self._show,
            "tel": self._tel,
            "keystroke": self._keystroke,
            "private": self._private,
            "check": self._check,
            "facts": self._facts,
            "quit": self._quit,
            "account.add": self._account_add,
            "account.reload": self._account_reload,
            "account.secrets": self._account_secrets,
            "account.test": self._account_test,
            "account.webhook": self._account_webhook,
            "account.unlock": self._account_unlock,
            "contacts.reload": self._contacts_reload,
            "history.note": self._history_note,
            "history.forget": self._history_forget,
            "history.look_over": self._history_look_over,
        }

    async def handle(self, verb: str, args: Args, stream: Stream) -> object:
        """The answer to ``verb``.

        Raises:
            Refusal: no, and why.
        """
        if verb == "events":
            return await self._events(stream)
        run = self._verbs.get(verb)
        if run is None:
            raise _unknown(verb)
        try:
            return await run(args)
        except AccountProblem as problem:
            raise Refusal("wrong" if problem.wrong else "refused", problem.sentence) from problem
        except HistoryError as error:
            raise Refusal("refused", error.sentence) from error

    async def _ping(self, args: Args) -> object:
        return None

    async def _status(self, args: Args) -> object:
        return self._desk.status_report()

    async def _events(self, stream: Stream) -> object:
        leave = self._desk.events.subscribe(stream.send)
        try:
            for line in self._desk.session_reports():
                stream.send(line)
            await stream.ended()
        finally:
            leave()
        return None

    async def _dial(self, args: Args) -> object:
        number, account = _text(args, "number"), _text(args, "account") or None
        if account is not None:
            account = self._account(account)
        preview = self._desk.dialer.preview(number, account)
        if preview.number is None and preview.problem is not None:
            raise Refusal("wrong", preview.problem)
        emergency = _yes(args, "emergency")
        if preview.emergency and not emergency:
            raise Refusal("refused", _not_unasked(preview.shown))
        return _answer(await self._desk.dialer.dial(number, account, emergency=emergency))

    async def _hang_up(self, args: Args) -> object:
        call = self._call(_text(args, "call"))
        return _answer(await self._desk.handling.hang_up(call.id))

    async def _transfer(self, args: Args) -> object:
        call, destination = self._call(_text(args, "call")), _text(args, "destination")
        if dialable(destination) is None:
            raise Refusal(
                "wrong",
                say("“{text}” is not a number to transfer to.", text=clean(destination, 80)),
            )
        emergency = _yes(args, "emergency")
        handling = self._desk.handling
        preview = handling.handing(call.id, destination)
        if preview.emergency and not emergency and handling.can_transfer(call):
            raise Refusal("refused", _not_unasked(preview.shown))
        return _answer(await handling.transfer(call.id, destination, emergency=emergency))

    def _call(self, wanted: str) -> Call:
        """The call meant: by its id, or the only one there is."""
        live = self._desk.live_calls()
        if not live:
            raise Refusal("refused", say("There is no call in progress."))
        if wanted:
            for call in live:
                if call.id == wanted:
                    return call
            raise Refusal(
                "wrong",
                say("There is no call “{call}” in progress.", call=clean(wanted, 80)),
            )
        if len(live) > 1:
            ids = ", ".join(call.id for call in live)
            raise Refusal("wrong", say("There are several calls: name one of {ids}.", ids=ids))
        return live[0]

    def _account(self, wanted: str) -> str:
        """The account meant, however its name is capitalised."""
        for status in self._desk.account_statuses():
            if fold(status.account) == fold(wanted):
                return status.account
        raise Refusal("wrong", say("There is no account “{name}”.", name=wanted))

    async def _presence(self, args: Args) -> object:
        return [presence_report(row) for row in self._desk.presence_rows()]

    async def _queues(self, args: Args) -> object:
        return [queue_report(row) for row in self._desk.queue_rows()]

    async def _flight(self, args: Args) -> object:
        account = self._account(_text(args, "account"))
        flight = self._recordings.flight(account)
        if flight is None:
            raise Refusal(
                "refused",
                say("{account} was not connected yet: there is no recording.", account=account),
            )
        return {"account": account, "text": await asyncio.to_thread(flight.text)}

    async def _show(self, args: Args) -> object:
        self._front.show()
        return None

    async def _tel(self, args: Args) -> object:
        self._front.dial_box(_text(args, "number")[:_LONGEST_NUMBER])
        return None

    async def _keystroke(self, args: Args) -> object:
        action = _text(args, "action")
        if action not in set(HotkeyAction):
            raise Refusal("wrong", say("There is no hotkey for that."))
        token = _text(args, "token")[:_LONGEST_TOKEN]
        _told(await self._front.keystroke(HotkeyAction(action), token))
        return None

    async def _private(self, args: Args) -> object:
        to = _text(args, "to")
        if to not in ("on", "off"):
            # Whatever else was meant must not show the names.
            raise _unknown(f"private {to}")
        _told(await self._front.hide_names(hide=to == "on"))
        return None

    async def _check(self, args: Args) -> object:
        return await self._front.check(call=args.get("call") is True)

    async def _facts(self, args: Args) -> object:
        return await self._front.facts()

    async def _quit(self, args: Args) -> object:
        self._front.quit()
        return None

    async def _account_add(self, args: Args) -> object:
        await self._accounts.add(
            _text(args, "kind"),
            _text(args, "name"),
            _texts(args, "settings"),
            _texts(args, "secrets"),
            keep="this-run",
        )
        return None

    async def _account_reload(self, args: Args) -> object:
        await self._accounts.reload(anew=_text(args, "anew") or None)
        return None

    async def _account_secrets(self, args: Args) -> object:
        name, secrets = _text(args, "name"), _texts(args, "secrets")
        await self._accounts.give_secrets(name, secrets, keep="this-run")
        return None

    async def _account_test(self, args: Args) -> object:
        return {"words": str(await self._accounts.test_stored(_text(args, "name")))}

    async def _account_webhook(self, args: Args) -> object:
        return {"url": await self._accounts.webhook_url(_text(args, "name"))}

    async def _account_unlock(self, args: Args) -> object:
        await self._accounts.unlock()
        return None

    async def _contacts_reload(self, args: Args) -> object:
        await self._contacts.reload()
        return None

    async def _history_note(self, args: Args) -> object:
        call = _text(args, "call")
        if not await self._desk.history.note(call, _text(args, "text")):
            raise Refusal(
                "wrong", say("There is no call “{call}” in the history.", call=clean(call, 80))
            )
        return None

    async def _history_forget(self, args: Args) -> object:
        number, account = _text(args, "number"), _text(args, "account") or None
        return {"words": str(await self._desk.past.forget(number, account))}

    async def _history_look_over(self, args: Args) -> object:
        await self._desk.history.look_over()
        return None


def _told(problem: Sentence) -> None:
    """Nothing, where there was no problem.

    Raises:
        Refusal: there was.
    """
    if problem:
        raise Refusal("refused", problem)


def _answer(answer: CommandAnswer) -> object:
    """What became of a command, where the PBX took it.

    Raises:
        Refusal: it did not, in its own words.
    """
    if answer.verdict is not Verdict.ACCEPTED:
        raise Refusal("refused", answer.words)
    return {"words": str(answer.words)}


def _unknown(verb: str) -> Refusal:
    return Refusal(
        "wrong", say("This Callpop does not know the verb “{verb}”.", verb=clean(verb, 40))
    )


def _not_unasked(number: str) -> Sentence:
    return say(
        "{number} is an emergency number. If you mean it, add {option}.",
        number=number,
        option="--emergency",
    )


def _yes(args: Args, key: str) -> bool:
    return args.get(key) is True


def _text(args: Args, key: str) -> str:
    value = args.get(key)
    if value is None:
        return ""
    if not isinstance(value, str):
        raise Refusal("wrong", say("“{key}” must be text.", key=key))
    return value


def _texts(args: Args, key: str) -> dict[str, str]:
    value = args.get(key)
    if not isinstance(value, dict) or not all(isinstance(one, str) for one in value.values()):
        raise Refusal("wrong", say("“{key}” must be keys with texts.", key=key))
    return value
