"""``callpop contacts``, with and without a running app."""

import json
import os
import socket
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any
from urllib.parse import urlencode
from urllib.request import Request, urlopen

import pytest
from tests.cli.headless import callpop, running_app

from callpop.telephony.model import Contact

TABLE = "name,company,phone\nОлена Коваль,Рога і Копита,044 123 45 67\nПетро,,call me\n"
CARD = "BEGIN:VCARD\nVERSION:3.0\nFN:Ян\nTEL:+421212345678\nEND:VCARD\n"
NUMBER = "+380441234567"


def done(folder: Path, *words: str, stdin: str = "") -> str:
    ended = callpop(folder, "contacts", *words, stdin=stdin)
    assert (ended.returncode, ended.stderr) == (0, ""), ended
    return ended.stdout


def listed(folder: Path, *words: str, stdin: str = "") -> Any:
    return json.loads(done(folder, *words, "--json", stdin=stdin))


def test_in_looked_for_and_out_again(tmp_path: Path) -> None:
    home, table = tmp_path / "home", tmp_path / "people.csv"
    table.write_text(TABLE, encoding="cp1251")
    words = done(home, "import", str(table), "--country", "ua")
    assert words.splitlines() == [
        "New contacts: 1; with new phones: 0; known already: 0; records that were not read: 1. "
        "The file was read as windows-1251.",
        "Line 3: “call me” is not a phone number.",
    ]
    assert done(home, "import", "-", stdin=CARD).startswith("New contacts: 1;")
    [olena] = listed(home, "find", "копита", "оле")
    assert olena == {
        "id": 1,
        "name": "Олена Коваль",
        "company": "Рога і Копита",
        "phones": [
            {"number": NUMBER, "number_shown": "+380 44 123 45 67", "text": "044 123 45 67"}
        ],
    }
    assert [one["name"] for one in listed(home, "find", "00421", "2 1234")] == ["Ян"]
    assert "+380 44 123 45 67" in done(home, "find", "олена")
    assert done(home, "find", "nobody") == "No such contacts.\n"
    assert listed(home, "find", "nobody") == []
    assert done(home, "export", str(tmp_path / "all.csv")).endswith("all.csv: 2.\n")
    assert done(home, "export", "-").splitlines() == [
        "name,company,phone",
        f"Олена Коваль,Рога і Копита,'{NUMBER}",
        "Ян,,'+421212345678",
    ]
    done(home, "export", str(tmp_path / "all.vcf"))
    assert (tmp_path / "all.vcf").read_text().count("BEGIN:VCARD") == 2
    assert done(home, "export", "-", "--format", "vcard").count("END:VCARD") == 2
    for file in ("all.csv", "all.vcf"):
        again = listed(home, "import", str(tmp_path / file))
        assert {key: again[key] for key in ("new", "changed", "unchanged", "not_read")} == {
            "new": 0,
            "changed": 0,
            "unchanged": 2,
            "not_read": 0,
        }


def test_one_more_and_one_less(tmp_path: Path) -> None:
    home = tmp_path / "home"
    added = listed(home, "add", "--name", "Олена", "--phone", "101", "--phone", "102; 103")
    assert added == {"id": 1, "change": "new"}
    assert done(home, "add", "--name", "олена", "--phone", "104") == "Contact 1 is changed.\n"
    assert len(listed(home, "find", "олена")[0]["phones"]) == 4
    assert done(home, "remove", "1") == ""
    assert listed(home, "find", "олена") == []


def test_numbers_without_a_country_are_told(tmp_path: Path) -> None:
    home = tmp_path / "home"
    words = done(home, "import", "-", stdin="name,phone\nA,0441234567\nB,101\n")
    assert "1 numbers have no country code" in words
    assert "--country" in words
    # The accounts know where they are.
    (home / "settings.toml").write_text(
        '[[account]]\nname = "Office"\nkind = "viptel"\nusername = "u"\nextension = "12"\n'
        'country = "UA"\n'
    )
    done(home, "import", "-", stdin="name,phone\nC,0441234568\n")
    assert listed(home, "find", "c")[0]["phones"][0]["number"] == "+380441234568"


@pytest.mark.parametrize(
    ("words", "status", "said"),
    [
        (("import", "/nowhere/people.csv"), 1, "can't be read: No such file"),
        (("import", "-"), 1, "no contact in this file"),
        (("import", "-", "--encoding", "klingon"), 2, "windows-1251"),
        (("import", "-", "--country", "Ukraine"), 2, "two letters"),
        (("export", "/nowhere/people.csv"), 1, "can't be written: No such file"),
        (("find",), 2, "TEXT"),
        (("find", "a", "--limit", "0"), 2, "from 1 on"),
        (("add", "--name", "A"), 2, "--phone"),
        (("add", "--phone", "101"), 2, "needs a name"),
        (("add", "--name", "A", "--phone", "A"), 2, "“A” is not a phone number"),
        (("remove", "7"), 2, "no contact 7"),
        (("remove", "Олена"), 2, "from 1 on"),
        ((), 2, "incomplete"),
    ],
)
def test_what_can_not_be_done_is_said(
    tmp_path: Path, words: tuple[str, ...], status: int, said: str
) -> None:
    ended = callpop(tmp_path / "home", "contacts", *words)
    assert (ended.returncode, ended.stdout) == (status, ""), ended
    assert ended.stderr.startswith("callpop: ")
    assert ended.stderr.count("\n") == 1
    assert said in ended.stderr


def test_whoever_reads_the_output_may_stop(tmp_path: Path) -> None:
    rows = "".join(f"n{n},{100000 + n}\n" for n in range(5_000))
    done(tmp_path, "import", "-", stdin=f"name,phone\n{rows}")
    words = ["contacts", "export", "-", "--home", str(tmp_path)]
    with subprocess.Popen(
        [sys.executable, "-m", "callpop.cli", *words],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=os.environ,
    ) as export:
        assert export.stdout is not None
        assert export.stderr is not None
        export.stdout.readline()
        export.stdout.close()
        assert export.stderr.read() == b""
    assert export.returncode == 0


def test_the_running_app_knows_at_once(short_tmp: Path) -> None:
    with running_app(short_tmp / "home") as app:
        home = app.home.settings.parent
        assert done(home, "add", "--name", "Олена", "--phone", NUMBER)
        assert app.contacts.lookup(NUMBER) == Contact("Олена", number=NUMBER)
        done(home, "import", "-", stdin=CARD)
        assert app.contacts.lookup("+421212345678") == Contact("Ян", number="+421212345678")
        done(home, "remove", "1")
        assert app.contacts.lookup(NUMBER) is None


def test_a_pbx_that_asks_is_answered_from_memory_while_the_app_is_busy(short_tmp: Path) -> None:
    with running_app(short_tmp / "home") as app, socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        listen = f"127.0.0.1:{free.getsockname()[1]}"
        free.close()
        settings = {
            "server": "https://pbx.example.com/commoncrm/10019",
            "access_code": "10019",
            "extension": "100",
            "listen": listen,
        }
        listens = threading.Event()
        app.desk.statuses.subscribe(
            lambda status: listens.set() if "Callpop listens" in str(status.detail) else None
        )
        app.run(app.accounts.add("xvb", "Shop", settings, {"token": "t"}, keep="this-run"))
        assert listens.wait(20)
        address = app.run(app.accounts.webhook_url("Shop"))
        home = app.home.settings.parent
        done(home, "add", "--name", 'Вася "В"', "--company", "Рога", "--phone", "+79201119613")
        for file in home.glob("contacts.db*"):
            file.unlink()
        go_on = threading.Event()
        app.loop.call_soon_threadsafe(go_on.wait, 30)
        try:
            answers = [_asked(address, phone) for phone in ("79201119613", "+79200000000")]
        finally:
            go_on.set()
    assert answers == [
        {"contact_name": 'Вася "В"/Рога', "responsible": "100"},
        {"contact_name": "", "responsible": ""},
    ]


def _asked(address: str, phone: str) -> Any:
    form = {"access_code": "10019", "cmd": "contact", "phone": phone}
    question = Request(address, urlencode(form).encode())
    with urlopen(question, timeout=10) as answer:
        return json.load(answer)
