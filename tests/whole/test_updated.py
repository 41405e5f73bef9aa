"""Callpop runs on while its files are replaced by those of another one."""

import json
import shutil
from pathlib import Path

from tests.desktop import Notifications
from tests.whole.desk_at_work import Callpop, until
from tests.whole.foreign_pbx import KEY, ForeignPbx, event

import callpop as package


def test_who_opens_a_window_that_can_no_longer_be_loaded_is_told_what_helps(
    callpop: Callpop, pbx: ForeignPbx, notifications: Notifications, tmp_path: Path
) -> None:
    """It is said once; a call comes through as ever."""
    there = Path(package.__file__).parent
    copied = shutil.copytree(there, tmp_path / "desktop" / "callpop")
    (tmp_path / "resources").symlink_to(there.parents[1] / "resources")
    callpop.env["PYTHONPATH"] = str(copied.parent)
    callpop.add_account(pbx.endpoint, KEY)
    callpop.start("--hidden")
    until("the account is online", lambda: callpop.state() == "online")

    (copied / "ui" / "panel.py").unlink()
    for _ in range(2):
        callpop.run(check=None)

    until("it is told", lambda: int(notifications.ctl("count", "displayed")))
    pbx.send(event("dial"))
    until("a call is in progress", callpop.calls)
    notifications.ctl("close-all")
    assert sum("start it again" in text for text in _texts(notifications)) == 1


def _texts(notifications: Notifications) -> list[str]:
    entries = json.loads(notifications.ctl("history"))["data"][0]
    return [entry["summary"]["data"] + entry["body"]["data"] for entry in entries]
