"""A desktop portal with global shortcuts, scripted, on a real bus."""

import asyncio
from typing import Any

from dbus_fast import ErrorType, Message, MessageType, Variant
from dbus_fast.aio import MessageBus

PATH = "/org/freedesktop/portal/desktop"
SHORTCUTS = "org.freedesktop.portal.GlobalShortcuts"
REQUEST = "org.freedesktop.portal.Request"
SESSION = "org.freedesktop.portal.Session"


class ShortcutPortal:
    """Does what it is asked, unless a test has it say no, be slow, or be another desktop's."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        """The methods called, in their order."""
        self.app = ""
        """Who registered."""
        self.version = 1
        self.bound: dict[str, str] = {}
        """What the present session's shortcuts are bound to."""
        self.described: dict[str, str] = {}
        self.session = ""
        self.only_registered = False
        """As portals since 1.20."""
        self.hears_at_the_start_alone = False
        """As KDE 5.27: what is bound later is forgotten."""
        self.remembers: dict[str, str] = {}
        """As KDE 6: what a session has from the start."""
        self.offers_shortcuts = True
        self.answers_first = False
        """The response overtakes the reply that names its request."""
        self.response: int | None = 0
        """None: the agent has not answered yet."""
        self.pending = ""
        self.keys: dict[str, str] = {}
        """What this desktop binds instead of what was preferred."""
        self.nonsense: Variant | None = None
        """What it says instead of a list of shortcuts."""
        self.sent: list[asyncio.Future[Any]] = []

    async def start(self, address: str) -> None:
        self.bus = await MessageBus(bus_address=address).connect()
        self.bus.add_message_handler(self._handle)
        await self.bus.request_name("org.freedesktop.portal.Desktop")

    async def stop(self) -> None:
        self.bus.disconnect()
        await self.bus.wait_for_disconnect()  # type: ignore[no-untyped-call]
        self.session, self.app = "", ""

    # What the agent and the desktop do.

    def press(self, name: str, token: str = "") -> None:
        options = {"activation_token": Variant("s", token)} if token else {}
        self._tell("Activated", "osta{sv}", [self.session, name, 4711, options])
        self._tell("Deactivated", "osta{sv}", [self.session, name, 4712, {}])

    def answer(self, response: int) -> None:
        self._respond(self.pending, response, {"shortcuts": self._list()} if not response else {})

    def rebind(self, name: str, keys: str) -> None:
        self.bound[name] = keys
        self._tell("ShortcutsChanged", "oa(sa{sv})", [self.session, self._list().value])

    def close_session(self) -> None:
        session, self.session = self.session, ""
        self.bus.send(Message.new_signal(session, SESSION, "Closed", "a{sv}", [{}]))

    # How it does it.

    def _tell(self, member: str, signature: str, body: list[Any]) -> None:
        self.bus.send(Message.new_signal(PATH, SHORTCUTS, member, signature, body))

    def _respond(self, request: str, response: int, results: dict[str, Variant]) -> None:
        body = [response, results]
        self.bus.send(Message.new_signal(request, REQUEST, "Response", "ua{sv}", body))

    def _list(self) -> Variant:
        if self.nonsense is not None:
            return self.nonsense
        return Variant(
            "a(sa{sv})",
            [
                [
                    name,
                    {
                        "description": Variant("s", self.described.get(name, "")),
                        "trigger_description": Variant("s", keys),
                    },
                ]
                for name, keys in self.bound.items()
            ],
        )

    def _handle(self, message: Message) -> Message | None:
        if message.message_type is not MessageType.METHOD_CALL or message.path is None:
            return None
        if message.interface == SESSION and message.member == "Close":
            self.asked.append("Close")
            self.session = ""
            return Message.new_method_return(message, "", [])
        if message.member == "Register":
            self.asked.append("Register")
            self.app = message.body[0]
            return Message.new_method_return(message, "", [])
        if not self.offers_shortcuts:
            return Message.new_error(message, ErrorType.UNKNOWN_METHOD, "no such interface")
        if message.member == "Get":
            return Message.new_method_return(message, "v", [Variant("u", self.version)])
        if message.interface != SHORTCUTS:
            return None
        self.asked.append(str(message.member))
        if self.only_registered and not self.app:
            return Message.new_error(message, ErrorType.ACCESS_DENIED, "An app id is required")
        return self._shortcuts(message)

    def _shortcuts(self, message: Message) -> Message | None:
        match message.member:
            case "CreateSession":
                options = message.body[0]
                self.session = f"{PATH}/session/1_1/{options['session_handle_token'].value}"
                self.bound = dict(self.remembers)
                if self.hears_at_the_start_alone:
                    self._bind(options["shortcuts"].value)
                return self._promise(
                    message, options, 0, {"session_handle": Variant("s", self.session)}
                )
            case "BindShortcuts":
                _session, shortcuts, _window, options = message.body
                if not self.hears_at_the_start_alone:
                    self._bind(shortcuts)
                    results = {"shortcuts": self._list()} if self.response == 0 else {}
                else:
                    results = {"shortcuts": Variant("a(sa{sv})", [])}
                return self._promise(message, options, self.response, results)
            case "ListShortcuts":
                return self._promise(message, message.body[1], 0, {"shortcuts": self._list()})
            case "ConfigureShortcuts":
                return Message.new_method_return(message, "", [])
        return None

    def _bind(self, shortcuts: list[Any]) -> None:
        for name, about in shortcuts:
            self.described[name] = about["description"].value
            self.bound[name] = self.keys.get(name, about["preferred_trigger"].value)

    def _promise(
        self,
        message: Message,
        options: dict[str, Variant],
        response: int | None,
        results: dict[str, Variant],
    ) -> Message | None:
        request = f"{PATH}/request/1_1/{options['handle_token'].value}"
        reply = Message.new_method_return(message, "o", [request])
        if response is None:
            self.pending = request
            return reply
        if self.answers_first:
            self._respond(request, response, results)
            return reply
        self.bus.send(reply)
        self._respond(request, response, results)
        return None
