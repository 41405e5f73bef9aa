"""The desktop's notification service, as a stand-in that shows nothing and tells when each call
came: ``python -m tests.bench.notes_service``.

A line for each ``Notify``: when its bytes were there to be read (CLOCK_MONOTONIC, nanoseconds) and
its title. The first line is empty: from then on it has the name.
"""

import itertools
import os
import select
import sys
import time
from typing import Any

from jeepney import HeaderFields, MessageType, new_error, new_method_return
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection

NAME = "org.freedesktop.Notifications"
_SIZE = 1 << 16
_CAPABILITIES = ["actions", "body", "body-markup", "persistence"]


def main() -> None:
    """Serve until the bus ends."""
    numbers = itertools.count(1)
    with open_dbus_connection(os.environ["DBUS_SESSION_BUS_ADDRESS"]) as bus:
        bus.send_and_get_reply(message_bus.RequestName(NAME))
        print(flush=True)
        while True:
            select.select([bus.sock], [], [])
            at = time.monotonic_ns()
            data = bus.sock.recv(_SIZE)
            if not data:
                return
            bus.parser.add_data(data)
            while (message := bus.parser.get_next_message()) is not None:
                if message.header.message_type is not MessageType.method_call:
                    continue
                member = message.header.fields[HeaderFields.member]
                bus.send(_reply(message, member, numbers))
                if member == "Notify":
                    sys.stdout.write(f"{at} {message.body[3]}\n")
                    sys.stdout.flush()


def _reply(message: Any, member: str, numbers: "itertools.count[int]") -> Any:
    match member:
        case "Notify":
            return new_method_return(message, "u", (message.body[1] or next(numbers),))
        case "CloseNotification":
            return new_method_return(message)
        case "GetCapabilities":
            return new_method_return(message, "as", (_CAPABILITIES,))
        case "GetServerInformation":
            return new_method_return(message, "ssss", ("Stand-in", "Callpop", "1", "1.2"))
        case _:
            return new_error(message, "org.freedesktop.DBus.Error.UnknownMethod")


if __name__ == "__main__":
    main()
