"""Opening the browser: real programs, and one real Chromium."""

import asyncio
import json
import os
import shutil
import sys
import time
from pathlib import Path

import psutil
import pytest
from aiohttp import web
from tests.waiting import until

from callpop.desk.ports import BrowserError
from callpop.platform.browser import SystemBrowser, browser_commands, child_environment, fill

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the programs are Linux's")

URL = "https://crm.example/c?id=1&q=%s%20x;$(touch%20pwned)'"


@pytest.fixture
def program(short_tmp: Path) -> Path:
    """A browser that writes down how it was started."""
    path = short_tmp / "browser"
    path.write_text(
        f"""#!{sys.executable} -I
import json, os, sys
opened = sorted(int(fd) for fd in os.listdir("/proc/self/fd"))
# Without the one that the list itself was read from.
inherited = [fd for fd in opened if 2 < fd and os.path.exists(f"/proc/self/fd/{{fd}}")]
with open({str(short_tmp / "opened")!r} + ".part", "w") as record:
    json.dump({{
        "arguments": sys.argv[1:],
        "environment": dict(os.environ),
        "files": {{fd: os.readlink(f"/proc/self/fd/{{fd}}") for fd in opened[:3]}},
        "inherited": inherited,
        "leads_session": os.getsid(0) == os.getpid(),
    }}, record)
os.rename(record.name, {str(short_tmp / "opened")!r})
"""
    )
    path.chmod(0o755)
    return path


def script(path: Path, body: str) -> Path:
    path.write_text(f"#!/bin/sh\n{body}\n")
    path.chmod(0o755)
    return path


def open_with(browser: str, url: str = URL, *, patience: float = 10.0, **environment: str) -> None:
    given = {"PATH": os.environ["PATH"], "BROWSER": browser, **environment}
    asyncio.run(SystemBrowser(patience=patience, environment=given).open(url))


def why_not(browser: str, url: str = URL) -> str:
    with pytest.raises(BrowserError) as failure:
        open_with(browser, url)
    return str(failure.value.sentence)


def record(program: Path) -> dict[str, object]:
    data = json.loads((program.parent / "opened").read_text())
    assert isinstance(data, dict)
    return data


def test_the_browser_gets_the_address_untouched_and_nothing_of_ours(program: Path) -> None:
    leaked, other = os.pipe()
    os.set_inheritable(leaked, True)  # noqa: FBT003 - the name says it
    try:
        open_with(
            f"{program} --new-tab",
            CALLPOP_SECRET_API_KEY="s3cret",
            CALLPOP_HOME="/x",
            _PYI_ARCHIVE_FILE="/x",
            LD_LIBRARY_PATH="/bundle",
            LD_LIBRARY_PATH_ORIG="/usr/local/lib",
        )
    finally:
        os.close(leaked)
        os.close(other)
    how = record(program)
    assert how["arguments"] == ["--new-tab", URL]
    assert how["files"] == dict.fromkeys("012", "/dev/null")
    assert how["inherited"] == []
    assert how["leads_session"] is True
    environment = how["environment"]
    assert isinstance(environment, dict)
    assert environment.pop("LD_LIBRARY_PATH") == "/usr/local/lib"
    assert environment.keys() - {"LC_CTYPE"} == {"PATH", "BROWSER"}
    assert not (program.parent / "pwned").exists()


def test_each_command_is_tried_in_turn(program: Path, short_tmp: Path) -> None:
    refusing = script(short_tmp / "refusing", f"echo tried >> {short_tmp}/log; exit 3")
    open_with(f":nonexistent-browser:{refusing} %s:'broken:{program} --url=%s -x:{refusing}")
    assert record(program)["arguments"] == [f"--url={URL}", "-x"]
    assert (short_tmp / "log").read_text() == "tried\n"


def test_a_browser_that_keeps_running_is_open_and_outlives_nobody(short_tmp: Path) -> None:
    lasting = script(short_tmp / "lasting", f"echo $$ > {short_tmp}/pid; read x < {short_tmp}/end")
    os.mkfifo(short_tmp / "end")
    began = time.monotonic()
    open_with(str(lasting), patience=0.2)
    assert time.monotonic() - began < 5

    async def ends() -> None:
        process = psutil.Process(int((short_tmp / "pid").read_text()))
        assert process.status() != psutil.STATUS_ZOMBIE
        (short_tmp / "end").write_text("now\n")
        # It is waited for, so that no zombie is left behind.
        await until(lambda: not process.is_running(), "the browser's end was noticed")

    asyncio.run(ends())


def test_the_loop_runs_on_while_a_browser_starts(short_tmp: Path) -> None:
    slow = script(short_tmp / "slow", f"read x < {short_tmp}/go")
    os.mkfifo(short_tmp / "go")

    async def run() -> None:
        environment = {"PATH": os.environ["PATH"], "BROWSER": str(slow)}
        browser = SystemBrowser(patience=10, environment=environment)

        async def let_go() -> None:
            # Opening blocks until the program reads, so in a thread.
            await asyncio.to_thread((short_tmp / "go").write_text, "go\n")

        await asyncio.gather(browser.open(URL), let_go())

    asyncio.run(run())


def test_failures_say_what_to_do(short_tmp: Path) -> None:
    refusing = script(short_tmp / "refusing", "exit 1")
    assert why_not(str(refusing)) == (f"The browser did not open the page. Open it yourself: {URL}")
    assert why_not("nonexistent-browser %s") == (
        "The browser that BROWSER names (nonexistent-browser %s) can't be started. Correct it, "
        f"or open the page yourself: {URL}"
    )
    with pytest.raises(BrowserError, match="No web browser was found"):
        open_with("", PATH=str(short_tmp))


@pytest.mark.parametrize("opener", ["xdg-open", "gio"])
def test_without_browser_the_system_chooses(program: Path, opener: str) -> None:
    program.rename(program.parent / opener)
    if opener == "gio":
        script(program.parent / "xdg-open", "exit 3")
    open_with("", PATH=str(program.parent))
    first = ["open"] if opener == "gio" else []
    assert record(program)["arguments"] == [*first, URL]


@pytest.mark.parametrize(
    "url",
    [
        "",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "--version",
        "-https://crm.example/",
        "HTTPS",
        "http:",
        "http:///path",
        "https://[::1",
        "https://crm.example/a b",
        "https://crm.example/\nx",
        "https://crm.example/\udcff",
        "https://crm.example/\u202ex",
        "https://crm.example\\@evil.example/",
        "https://user@evil.example/",
        'https://crm.example/"',
        " https://crm.example/",
        "https://crm.example/" + "x" * 8_000,
        "tel:+380441234567",
    ],
)
def test_nothing_but_web_addresses(program: Path, url: str) -> None:
    sentence = why_not(str(program), url)
    assert sentence.startswith("Callpop opens web pages (http and https) alone")
    assert len(sentence) < 500
    assert not (program.parent / "opened").exists()


def test_placeholders() -> None:
    assert fill(["a"], "u") == ["a", "u"]
    assert fill(["a", "--app=%s", "%%s", "%c%d"], "u%s") == ["a", "--app=u%s", "%s", ":%d"]
    assert fill(["a", "%%s"], "u") == ["a", "%s", "u"]
    assert browser_commands("a 'b c' &: :d:'x") == [("a", "b c"), ("d",)]


def test_a_bundle_hides_its_own_libraries(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", "/opt/callpop/_internal", raising=False)
    inside = "/opt/callpop/_internal/PySide6/plugins"
    before = {"QT_PLUGIN_PATH": inside, "LD_LIBRARY_PATH": inside, "HOME": "/home/olena"}
    assert child_environment(before) == {"HOME": "/home/olena"}


def test_a_real_browser_loads_the_page(short_tmp: Path) -> None:
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    if chromium is None:
        pytest.skip("chromium is not installed")
    visits: list[tuple[str, str]] = []

    async def page(request: web.Request) -> web.Response:
        visits.append((request.path_qs, request.headers["User-Agent"]))
        return web.Response(text="<title>Olena</title>", content_type="text/html")

    async def run() -> None:
        application = web.Application()
        application.router.add_get("/contact", page)
        runner = web.AppRunner(application)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        try:
            port = runner.addresses[0][1]
            flags = "--headless --no-sandbox --disable-gpu --no-first-run --disable-sync"
            flags += " --disable-background-networking --disable-component-update"
            command = f"{chromium} {flags} --user-data-dir={short_tmp}/profile --dump-dom %s"
            environment = {**os.environ, "BROWSER": command}
            browser = SystemBrowser(patience=60, environment=environment)
            await browser.open(f"http://127.0.0.1:{port}/contact?name=%D0%9E%D0%BB&n=%2B380")
        finally:
            await runner.cleanup()

    asyncio.run(run())
    ((path, agent),) = visits
    assert path == "/contact?name=%D0%9E%D0%BB&n=%2B380"
    assert "Chrome" in agent
