"""A click on a phone number in any program: the real ``xdg-open``, and the running app."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.whole.desk_at_work import Callpop, until
from tests.whole.foreign_pbx import ForeignPbx


class Desktop:
    """A user's desktop on which Callpop opens phone links."""

    def __init__(self, office: Callpop, home: Path) -> None:
        self.office = office
        self.env = {**office.env, "HOME": str(home)}
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CURRENT_DESKTOP", "BROWSER"):
            self.env.pop(name, None)
        # Whatever telephones are installed here.
        self.env["XDG_DATA_DIRS"] = str(home / "share")

    def callpop(self, *words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "callpop.cli", *words],
            env=self.env,
            capture_output=True,
            text=True,
            timeout=40,
        )

    def click(self, link: str) -> subprocess.CompletedProcess[str]:
        """As a browser does, which knows nothing of Callpop's home."""
        env = {name: value for name, value in self.env.items() if name != "CALLPOP_HOME"}
        return subprocess.run(
            ["xdg-open", link], env=env, capture_output=True, text=True, timeout=40
        )

    def box(self) -> str:
        """The dial box's window, once it has the keyboard."""

        def front() -> str:
            active = self.xdotool("getactivewindow")
            return active if active and "Call — " in self.xdotool("getwindowname", active) else ""

        return until("the dial box is in front", front)

    def xdotool(self, *words: str) -> str:
        done = subprocess.run(["xdotool", *words], env=self.env, capture_output=True, text=True)
        return done.stdout.strip()


@pytest.fixture
def desktop(office: Callpop, short_tmp: Path) -> Iterator[Desktop]:
    home = short_tmp / "user"
    home.mkdir()
    desktop = Desktop(office, home)
    done = desktop.callpop("links", "register")
    assert done.returncode == 0, done
    yield desktop
    # Whoever was started by a link ends with the test.
    desktop.callpop("quit")


def test_a_click_on_a_link_ends_in_the_dial_box(desktop: Desktop, pbx: ForeignPbx) -> None:
    assert desktop.click("tel:+380-44-123-45-67;ext=12").returncode == 0
    desktop.box()
    assert pbx.asked == []
    # The first may come too soon to be a yes.
    until("the call is asked for", lambda: pbx.asked or desktop.xdotool("key", "Return"))
    assert "380441234567" in str(pbx.asked[0])
    assert "38044123456712" not in str(pbx.asked)


def test_what_a_link_may_not_do(desktop: Desktop, pbx: ForeignPbx, short_tmp: Path) -> None:
    owned = short_tmp / "owned"
    for hostile in (
        "tel:" + "1" * 100_000,
        "tel:abc",
        "tel:--home=/nowhere",
        f"tel:$(touch {owned})",
        "tel:+380441234567\n--account=Other",
        "callto:ivan.petrenko",
    ):
        desktop.click(hostile)
    assert not [name for name in desktop.office.windows() if name.startswith("Call ")]
    assert not owned.exists()
    assert pbx.asked == []
    assert desktop.office.state() == "online"


def test_who_opens_links_is_told(desktop: Desktop) -> None:
    told = desktop.callpop("links")
    assert told.returncode == 0
    assert [line.split() for line in told.stdout.splitlines()[1:]] == [
        ["tel:", "Callpop", "yes"],
        ["callto:", "Callpop", "yes"],
        ["sip:", "nothing", "no"],
        ["sips:", "nothing", "no"],
    ]
    assert '"scheme": "sip"' in desktop.callpop("links", "register", "--sip", "--json").stdout
    assert desktop.callpop("links", "status", "--sip").returncode == 0
    assert desktop.callpop("links", "unregister").returncode == 0
    assert desktop.callpop("links").returncode == 1
    wrong = desktop.callpop("links", "nonsense")
    assert (wrong.returncode, wrong.stderr.count("\n")) == (2, 1)


def test_a_click_starts_callpop_where_none_runs(desktop: Desktop, pbx: ForeignPbx) -> None:
    desktop.callpop("quit")
    assert desktop.office.process is not None
    desktop.office.process.wait(20)
    # xdg-open runs as long as the program that it starts.
    env = {name: value for name, value in desktop.env.items() if name != "CALLPOP_HOME"}
    clicked = subprocess.Popen(["xdg-open", "callto:101"], env=env, stdin=subprocess.DEVNULL)
    try:
        desktop.box()
        assert desktop.callpop("status").returncode == 0
        assert desktop.callpop("quit").returncode == 0
        assert clicked.wait(20) == 0
    finally:
        clicked.kill()
        clicked.wait()
