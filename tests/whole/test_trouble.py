"""What goes wrong with the agent's own things is told, also where nobody looks at the panel."""

import json
import signal

from tests.desktop import Notifications
from tests.whole.desk_at_work import Callpop, until


def test_a_damaged_history_is_told_once(callpop: Callpop, notifications: Notifications) -> None:
    callpop.home.mkdir(mode=0o700)
    (callpop.home / "history.db").write_bytes(b"no database at all" * 1_000)
    callpop.start("--hidden")

    def told() -> list[str]:
        notes = json.loads(notifications.ctl("history"))["data"][0]
        said = [f"{note['summary']['data']} {note['body']['data']}" for note in notes]
        return [words for words in said if "The history was damaged" in words]

    notifications.ctl("close-all")
    until("it is told", lambda: notifications.ctl("close-all") or told())
    assert len(told()) == 1


def test_a_signal_that_means_nothing_ends_nothing(office: Callpop) -> None:
    process = office.process
    assert process is not None
    for number in (signal.SIGUSR1, signal.SIGUSR2, signal.SIGALRM):
        process.send_signal(number)
    assert office.state() == "online"
    assert office.stop() == 0
