"""The verbs without a running app: their exit statuses, their words, what they need to start."""

import asyncio
import csv
import json
import os
import pty
import signal
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from tests.cli.headless import callpop
from tests.desktop import SecretService

from callpop.desk.history import History
from callpop.telephony.model import Call, CallState, Contact, Direction, Outcome

KEY = "hunter2hunter2"
PHONET = ("account", "add", "phonet", "--name", "Office")
SETTINGS = ("--set", "domain=office.phonet.example", "--set", "subscriber=101")


def refused(done: subprocess.CompletedProcess[str], status: int, *words: str) -> None:
    assert done.returncode == status, done
    assert done.stdout == ""
    assert done.stderr.startswith("callpop: ")
    assert done.stderr.count("\n") == 1
    for word in words:
        assert word in done.stderr


@pytest.mark.parametrize(
    "words",
    [
        ("status",), ("status", "--json"), ("events",), ("dial", "101"), ("hangup",),
        ("transfer", "1", "101"), ("presence",), ("queues", "--json"), ("dial-box",), ("quit",),
        ("dial-selection",), ("open-record",), ("say-caller",), ("panel",),
        ("private",), ("private", "on"),
        (*PHONET, *SETTINGS, "--this-run", "--secrets-stdin"),
    ],
)  # fmt: skip
def test_what_needs_the_app_says_that_it_does_not_run(
    tmp_path: Path, words: tuple[str, ...]
) -> None:
    done = callpop(tmp_path, *words, stdin=f"api_key={KEY}\n")
    refused(done, 3, "Callpop is not running")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("frobnicate",), "There is no verb “frobnicate”. See callpop --help."),
        (("account",), "incomplete"),
        (("account", "frobnicate"), "There is no verb “frobnicate”. See callpop account --help."),
        (("account", "add"), "KIND, --name"),
        (("account", "add", "asterix", "--name", "A"), "phonet, vega"),
        (("account", "show", "Nobody"), "no account"),
        (("account", "test", "Nobody"), "no account"),
        (("account", "remove", "Nobody"), "no account"),
        (("account", "change", "Nobody", "--set", "pop=ring"), "no account"),
        (("account", "change", "Nobody"), "--set"),
        (("account", "unlock", "Nobody"), "no account"),
        (("account", "unlock", "--this-run"), "Name the account"),
        ((*PHONET, *SETTINGS), "--secrets-stdin"),
        ((*PHONET, "--set", "domain=d.example"), "“subscriber”"),
        (("account", "add", "xvb", "--name", "A"), "See callpop account kinds xvb."),
        (("account", "add", "viptel", "--name", "A", "--set", "username= "), "kinds viptel"),
        (("account", "kinds", "asterix"), "phonet, vega"),
        ((*PHONET, "--set", "domain=http://a/b", "--set", "subscriber=1"), "http://a/b can't"),
        ((*PHONET, *SETTINGS, "--set", "colour=red"), "colour"),
        ((*PHONET, *SETTINGS, "--set", "crm_url=javascript:x"), "web address"),
        ((*PHONET, *SETTINGS, "--set", "endpoint=ws://pbx.example.com"), "insecure=yes"),
        (("account", "add", "phonet", "--name", "", *SETTINGS), "name"),
        (("account", "add", "phonet", "--name", "a\nb", *SETTINGS), "one line"),
        (("simulate", "asterix"), "phonet, vega"),
        (("simulate", "phonet", "--port", "70000"), "65535"),
        (("history", "--since", "yesterday"), "2026-03-31"),
        (("history", "--since", "0001-01-01"), "2026-03-31"),
        (("history", "--since", "0001-01-01T00:00+14:00"), "2026-03-31"),
        (("history", "--since", "9999-12-31T23:59-14:00"), "2026-03-31"),
        (("history", "--limit", "0"), "from 1 on"),
        (("tel:nobody",), "no number"),
        # As Windows starts it for a link with a quotation mark in it.
        (("tel", "--", "tel:1", "--home", "elsewhere"), "no option --home"),
        (("tel", "--", "--home=elsewhere"), "no number"),
        (("tel:" + "1" * 100_000,), "no number"),
        (("links", "nonsense"), "There is no"),
        (("--frobnicate",), "--frobnicate"),
        (("status", "now"), "more words"),
    ],
)  # fmt: skip
def test_a_wrong_command_is_said_to_be_wrong(
    tmp_path: Path, words: tuple[str, ...], said: str
) -> None:
    refused(callpop(tmp_path, *words), 2, said)
    assert not any(tmp_path.iterdir())


@pytest.mark.parametrize(
    "words",
    [
        (*PHONET, *SETTINGS, "--set", f"api_key={KEY}"),
        (*PHONET, *SETTINGS, "--set", f"password={KEY}"),
        (*PHONET, *SETTINGS, "--set", KEY),
        (*PHONET, *SETTINGS, f"--api-key={KEY}"),
        (*PHONET, *SETTINGS, "--api-key", KEY),
        (*PHONET, *SETTINGS, KEY),
    ],
)
def test_a_secret_on_the_command_line_is_refused_and_not_repeated(
    tmp_path: Path, words: tuple[str, ...]
) -> None:
    done = callpop(tmp_path, *words)
    refused(done, 2)
    assert KEY not in done.stderr


@pytest.mark.parametrize("lines", [KEY, f"api_key={KEY}\n{KEY}", f"token={KEY}", "", "api_key="])
def test_wrong_lines_of_secrets_are_not_repeated(tmp_path: Path, lines: str) -> None:
    done = callpop(tmp_path, *PHONET, *SETTINGS, "--secrets-stdin", stdin=lines)
    refused(done, 2)
    assert KEY not in done.stderr


def test_help_and_version(tmp_path: Path) -> None:
    said = callpop(tmp_path, "--version")
    assert said.returncode == 0
    assert said.stdout.startswith("callpop ")
    for words in (("--help",), ("account", "add", "--help"), ("history", "-h")):
        said = callpop(tmp_path, *words)
        assert (said.returncode, said.stderr) == (0, "")
        assert "usage:" in said.stdout


def test_the_kinds_of_pbx_and_what_each_must_be_told(tmp_path: Path) -> None:
    kinds = {
        one["kind"]: one
        for one in json.loads(callpop(tmp_path, "account", "kinds", "--json").stdout)
    }
    assert kinds.keys() >= {"phonet", "vega", "viptel", "meetip", "xvb"}
    (xvb,) = json.loads(callpop(tmp_path, "account", "kinds", "xvb", "--json").stdout)
    assert xvb == kinds["xvb"]
    settings = {one["key"]: one for one in xvb["settings"]}
    assert settings["server"]["required"]
    assert settings["token"]["secret"]
    assert settings["pop"]["choices"] == ["click", "ring", "answer"]
    assert "path_secret" not in settings, "Callpop makes it up itself"
    listed = callpop(tmp_path, "account", "kinds").stdout.splitlines()
    assert any(line.split() == ["viptel", "VIPTel"] for line in listed)
    told = callpop(tmp_path, "account", "kinds", "xvb").stdout
    assert [line.split()[:2] for line in told.splitlines()][1] == ["server", "needed"]
    assert "{number} {digits}" in told
    assert "have your router or proxy pass them on, or name an address" in told, "not cut short"


def test_home_before_or_after_the_verb_or_from_the_environment(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text('[[account]]\nname = "A"\nkind = "phonet"\n')
    command = [sys.executable, "-m", "callpop.cli"]
    environment = os.environ | {"CALLPOP_HOME": str(tmp_path)}
    ways: list[tuple[list[str], dict[str, str]]] = [
        (["--home", str(tmp_path), "account", "list", "--json"], dict(os.environ)),
        (["account", "list", "--json", "--home", str(tmp_path)], dict(os.environ)),
        (["account", f"--home={tmp_path}", "list", "--json"], dict(os.environ)),
        (["account", "list", "--json"], environment),
    ]
    for words, env in ways:
        said = subprocess.run([*command, *words], capture_output=True, text=True, env=env)
        assert [account["name"] for account in json.loads(said.stdout)] == ["A"], words


@pytest.mark.parametrize(
    "words",
    [
        ("history",),
        ("history", "--json"),
        ("status",),
        ("contacts", "export", "-"),
        ("diagnostics",),
    ],
)
def test_a_home_that_is_no_folder_is_a_sentence(words: tuple[str, ...]) -> None:
    done = callpop(Path(os.devnull), *words)
    refused(done, 1, f"The folder {os.devnull} can't be used: Not a directory", "CALLPOP_HOME")


def test_a_slip_in_the_settings_file_is_a_sentence(tmp_path: Path) -> None:
    settings = tmp_path / "settings.toml"
    settings.write_text("[[account]\nname = 7\n")
    refused(callpop(tmp_path, "account", "list"), 1, "settings.toml", "line 1")
    assert settings.read_text() == "[[account]\nname = 7\n"


def test_an_account_from_the_keyring_and_back(
    short_tmp: Path, secret_service: SecretService
) -> None:
    home = short_tmp / "home"
    pem = short_tmp / "ca.pem"
    pem.write_text("-----BEGIN CERTIFICATE-----\n")
    added = callpop(
        home, *PHONET, *SETTINGS, "--set", "country=ua", "--set", f"ca_file={pem}",
        "--set", "pop=", "--secrets-stdin", stdin=f"\napi_key={KEY}\n",
    )  # fmt: skip
    assert (added.returncode, added.stderr) == (0, "")
    shown = json.loads(callpop(home, "account", "show", "OFFICE", "--json").stdout)
    assert shown == {
        "name": "Office",
        "kind": "phonet",
        "enabled": True,
        "settings": {
            "domain": "office.phonet.example",
            "subscriber": "101",
            "country": "UA",
            "ca_file": str(pem),
        },
        "secrets": {"api_key": "stored"},
    }
    plain = callpop(home, "account", "show", "Office").stdout
    assert "office.phonet.example" in plain
    assert "(secret: stored)" in plain
    assert KEY not in plain
    assert [row.split()[:2] for row in callpop(home, "account", "list").stdout.splitlines()] == [
        ["NAME", "KIND"],
        ["Office", "phonet"],
    ]
    for file in home.rglob("*"):
        assert not file.is_file() or KEY.encode() not in file.read_bytes()
    again = callpop(home, *PHONET, *SETTINGS, "--secrets-stdin", stdin=f"api_key={KEY}\n")
    refused(again, 2, "already")
    change = ("account", "change", "office")
    changed = callpop(home, *change, "--set", "subscriber=102", "--set", "ca_file=")
    assert (changed.returncode, changed.stderr) == (0, "")
    wrong = (f"api_key={KEY}", "colour=red", "country=U", "subscriber=", "domain=http://a/b", KEY)
    for setting in wrong:
        done = callpop(home, *change, "--set", setting)
        refused(done, 2)
        assert KEY not in done.stderr
    after = json.loads(callpop(home, "account", "show", "Office", "--json").stdout)
    assert after["settings"] == {
        "domain": "office.phonet.example",
        "subscriber": "102",
        "country": "UA",
    }
    assert after["secrets"] == {"api_key": "stored"}
    secret_service.lock()
    locked = json.loads(callpop(home, "account", "show", "Office", "--json").stdout)
    assert locked["secrets"] == {"api_key": "unknown"}
    refused(callpop(home, "account", "test", "Office"), 1, "keyring is locked")
    refused(callpop(home, "account", "remove", "Office"), 1, "keyring is locked")
    secret_service.unlock()
    assert callpop(home, "account", "unlock").returncode == 0
    assert callpop(home, "account", "remove", "Office").returncode == 0
    assert json.loads(callpop(home, "account", "list", "--json").stdout) == []


def test_a_secret_is_asked_for_without_echo(short_tmp: Path, secret_service: SecretService) -> None:
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "callpop.cli", "--home", str(short_tmp / "home")]
    script = (
        "import os, sys; os.setsid(); fd = os.open(sys.argv[1], os.O_RDWR); os.close(fd);"
        "os.execv(sys.executable, [sys.executable, *sys.argv[2:]])"
    )
    asked = subprocess.Popen(
        [sys.executable, "-c", script, os.ttyname(theirs), *command[1:], *PHONET, *SETTINGS],
        stdin=theirs,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    os.close(theirs)
    screen = b""
    while b"API key: " not in screen:
        screen += os.read(ours, 1024)
    os.write(ours, f"{KEY}\n".encode())
    with asked:
        said, trouble = asked.communicate(timeout=30)
    assert (asked.returncode, trouble) == (0, "")
    assert "Office is added" in said
    try:
        while more := os.read(ours, 1024):
            screen += more
    except OSError:
        pass  # the other end has gone
    os.close(ours)
    assert KEY.encode() not in screen


def calls() -> list[Call]:
    start = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
    common = {"account": "Office", "direction": Direction.IN, "state": CallState.ENDED}
    return [
        Call(
            id=f"call-{n}",
            outcome=outcome,
            number=number,
            number_shown=number,
            contacts=(Contact(name=name, company="Рекламна агенція"),),
            started_at=start + timedelta(days=n),
            seen_at=start + timedelta(days=n),
            **common,  # type: ignore[arg-type]
        )
        for n, (outcome, number, name) in enumerate(
            [
                (Outcome.ANSWERED, "+380441111111", "Олена Бондаренко"),
                (Outcome.MISSED, "+380442222222", "=cmd|' /C calc'!A0"),
                (Outcome.MISSED, "+380443333333", "張偉"),
            ]
        )
    ]


@pytest.fixture
def past(tmp_path: Path) -> Path:
    async def write() -> None:
        history = History(tmp_path / "history.db")
        history.start()
        for call in calls():
            history.record(call, None)
        await history.close()

    asyncio.run(write())
    return tmp_path


def test_history_is_read_without_the_app(past: Path) -> None:
    def ids(*words: str) -> list[str]:
        done = callpop(past, "history", "--json", *words)
        assert (done.returncode, done.stderr) == (0, "")
        return [entry["id"] for entry in json.loads(done.stdout)]

    assert ids() == ["call-2", "call-1", "call-0"]
    assert ids("--missed") == ["call-2", "call-1"]
    assert ids("--limit", "1") == ["call-2"]
    assert ids("--search", "бондар") == ["call-0"]
    assert ids("--since", "2026-03-04") == ["call-2"]
    assert ids("--since", "2026-03-03T09:00:00Z") == ["call-2", "call-1"]
    table = callpop(past, "history").stdout.splitlines()
    assert table[0].split()[:3] == ["WHEN", "DIRECTION", "OUTCOME"]
    assert len(table) == 4
    assert "No such calls." in callpop(past, "history", "--search", "nobody").stdout


def test_the_history_says_when_nothing_could_be_known(past: Path) -> None:
    async def write() -> None:
        history = History(past / "history.db")
        history.start()
        for day, seconds in ((1, 600), (3, 600), (3, 2)):
            lost = datetime(2026, 3, day, 12, seconds % 60, tzinfo=UTC)
            history.gap("Office", lost, lost + timedelta(seconds=seconds))
        await history.close()

    asyncio.run(write())
    told = callpop(past, "history", env={"TZ": "UTC"}).stdout
    assert [line for line in told.splitlines() if "not connected" in line] == [
        line for line in told.splitlines() if "2026-03-03 12:00:00" in line
    ]
    assert told.count("not connected") == 1
    assert "until 2026-03-03 12:10:00" in told
    assert "not connected" not in callpop(past, "history", "--search", "бондар").stdout
    assert "not connected" not in callpop(past, "history", "--account", "Vega").stdout


def test_history_for_a_spreadsheet(past: Path, tmp_path: Path) -> None:
    file = tmp_path / "calls.csv"
    done = callpop(past, "history", "--csv", str(file), "--missed")
    assert (done.returncode, done.stderr) == (0, "")
    assert file.read_bytes().startswith(b"\xef\xbb\xbf")
    with file.open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert [row["id"] for row in rows] == ["call-2", "call-1"]
    assert not any(cell.startswith(("=", "+", "-", "@")) for row in rows for cell in row.values())
    refused(callpop(past, "history", "--csv", str(tmp_path)), 1, "can't be written")
    refused(callpop(past, "history", "--csv", ""), 1, "can't be written")


def test_a_damaged_history_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "history.db").write_bytes(b"not a database at all" * 100)
    refused(callpop(tmp_path, "history"), 1, "history")


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp1251", "utf-8"])
def test_every_name_can_be_written_on_every_terminal(past: Path, encoding: str) -> None:
    env = {"PYTHONUTF8": "0", "PYTHONIOENCODING": encoding, "LC_ALL": "C"}
    plain = callpop(past, "history", env=env)
    assert (plain.returncode, plain.stderr) == (0, "")
    listed = callpop(past, "history", "--json", env=env)
    assert {entry["name"] for entry in json.loads(listed.stdout)} >= {"Олена Бондаренко", "張偉"}


def test_a_fault_of_our_own_is_one_sentence_and_a_log_entry(tmp_path: Path) -> None:
    broken = tmp_path / "sitecustomize.py"
    broken.write_text(
        "import os, callpop.accounts.settings as s\n"
        "def load(self): raise ZeroDivisionError(os.environ['SECRET'])\n"
        "s.SettingsFile.load = load\n"
    )
    home = tmp_path / "home"
    done = callpop(home, "account", "list", env={"PYTHONPATH": str(tmp_path), "SECRET": KEY})
    refused(done, 1, "ZeroDivisionError", "callpop.log")
    log = (home / "callpop.log").read_text()
    assert "account_verbs.py" in log
    assert KEY not in log
    assert (home / "callpop.log").stat().st_mode & 0o077 == 0


def test_nobody_reads_the_output(past: Path) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run(
        [sys.executable, "-m", "callpop.cli", "history", "--json", "--home", str(past)],
        stdout=writer,
        stderr=subprocess.PIPE,
        text=True,
    )
    os.close(writer)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("words", [(), ("--json",), ("--csv", "-")])
def test_a_full_disk_is_a_sentence(past: Path, words: tuple[str, ...]) -> None:
    with open("/dev/full", "w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "callpop.cli", "history", "--home", str(past), *words],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
        )
    said = "callpop: The output can't be written: No space left on device.\n"
    assert (done.returncode, done.stderr) == (1, said)


@pytest.mark.parametrize(
    ("closed", "words", "status", "said"),
    [
        ("<&-", (*PHONET, *SETTINGS, "--secrets-stdin"), 2, "callpop: Standard input is closed"),
        ("<&-", ("contacts", "import", "-"), 1, "callpop: Standard input is closed"),
        ("<&-", ("history", "--forget", "501112233"), 1, "callpop: Delete "),
        (">&-", ("history",), 0, ""),
        ("2>&-", ("frobnicate",), 2, ""),
    ],
)
def test_a_closed_stream_is_no_fault(
    past: Path, closed: str, words: tuple[str, ...], status: int, said: str
) -> None:
    command = f'exec "$0" -m callpop.cli --home "$@" {closed}'
    done = subprocess.run(
        ["/bin/sh", "-c", command, sys.executable, str(past), *words],
        capture_output=True,
        text=True,
    )
    assert (done.returncode, done.stdout) == (status, "")
    assert done.stderr.startswith(said)
    assert bool(done.stderr) is bool(said)


def test_a_port_in_use_is_a_sentence_and_ctrl_c_is_quiet(tmp_path: Path) -> None:
    command = [sys.executable, "-u", "-m", "callpop.cli", "simulate", "phonet"]
    with subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as simulator:
        assert simulator.stdout is not None
        assert simulator.stderr is not None
        said = simulator.stdout.readline()
        port = said.partition("127.0.0.1:")[2]
        port = "".join(c for c in port[:5] if c.isdigit())
        refused(
            callpop(tmp_path, "simulate", "phonet", "--port", port),
            1,
            f"{port}: Address",
        )
        simulator.send_signal(signal.SIGINT)
        assert (simulator.wait(20), simulator.stderr.read()) == (130, "")


HEAVY = ("PySide6", "httptools", "keyring", "phonenumbers", "websockets", "tomlkit", "qasync")


@pytest.mark.parametrize(
    "words",
    [
        ("--version",),
        ("status",),
        ("events",),
        ("dial", "+380991234567"),
        ("tel:+380991234567",),
        ("history", "--json"),
        ("account", "list"),
    ],
)
def test_a_verb_imports_only_what_it_needs(past: Path, words: tuple[str, ...]) -> None:
    look = (
        "import sys; from callpop.cli import app_verbs, main\n"
        "app_verbs._bring_up = lambda *a, **k: 0\n"
        "main(sys.argv[1:])\n"
        "print(*sorted({m.partition('.')[0] for m in sys.modules}), file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", look, "--home", str(past), *words], capture_output=True, text=True
    )
    imported = set(done.stderr.splitlines()[-1].split())
    assert "callpop" in imported
    assert not imported & set(HEAVY)
    assert words[0] in ("history", "account") or "asyncio" not in imported
