"""The machine's clocks, and where it is."""

import subprocess
import sys
from pathlib import Path

import pytest
from tests.faults.system.stage import where_only_linux_helps

ZONES = Path("/usr/share/zoneinfo")
_TRAVELS = """
import subprocess
from datetime import UTC, datetime
from callpop.clock import look_where_we_are

MOMENT = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
for zone in ("Europe/Kyiv", "Europe/Lisbon"):
    subprocess.run(["mount", "--bind", f"/usr/share/zoneinfo/{zone}", "/etc/localtime"], check=True)
    look_where_we_are()
    print(f"{MOMENT.astimezone():%H:%M}")
"""


@pytest.mark.skipif(
    sys.platform != "linux" or not (ZONES / "Europe/Kyiv").exists() or not where_only_linux_helps(),
    reason="nobody may move this computer",
)
def test_whoever_travels_sees_the_time_there() -> None:
    alone = ["unshare", "--user", "--map-current-user", "--keep-caps", "--mount"]
    done = subprocess.run(
        [*alone, "env", "-u", "TZ", sys.executable, "-c", _TRAVELS], capture_output=True, text=True
    )
    assert (done.stdout.split(), done.stderr) == (["11:00", "09:00"], "")
