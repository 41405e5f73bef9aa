"""``callpop account show NAME --webhook-url``: the one secret that is printed, to whom asks."""

import re
import subprocess
from pathlib import Path

from tests.cli.headless import callpop, running_app
from tests.desktop import SecretService

ADD = ("account", "add", "xvb", "--set", "server=https://pbx.example.com/commoncrm/10019")
ACCOUNT = (*ADD, "--set", "access_code=10019", "--set", "extension=100", "--secrets-stdin")
TOKEN = "token=click2call-secret\n"


def shown(home: Path, name: str) -> subprocess.CompletedProcess[str]:
    return callpop(home, "account", "show", name, "--webhook-url")


def test_it_is_printed_whether_the_app_runs_or_not(
    short_tmp: Path, secret_service: SecretService
) -> None:
    home = short_tmp / "home"
    for name, more in {
        "Office": "listen=127.0.0.1:8095",
        "Shop": "public_address=https://callpop.example.com",
        "Lab": "listen=0.0.0.0:8096",
    }.items():
        added = callpop(home, *ACCOUNT, "--name", name, "--set", more, stdin=TOKEN)
        assert (added.returncode, added.stderr) == (0, "")
    office, shop = shown(home, "office").stdout, shown(home, "Shop").stdout
    assert re.fullmatch(r"http://127\.0\.0\.1:8095/[\w-]{43}\n", office)
    assert re.fullmatch(r"https://callpop\.example\.com/[\w-]{43}\n", shop)
    assert office[-44:] != shop[-44:]
    refused = shown(home, "Lab")
    assert (refused.returncode, refused.stdout) == (2, "")
    assert "the one that the PBX reaches, as http://192.0.2.7:8096" in refused.stderr

    plain = callpop(home, "account", "show", "Office")
    as_json = callpop(home, "account", "show", "Office", "--json")
    assert office[-44:-1] not in plain.stdout + as_json.stdout

    with running_app(home):
        assert shown(home, "Office").stdout == office
        assert shown(home, "Lab").stderr == refused.stderr
        kept = callpop(home, *ACCOUNT, "--name", "Now", "--this-run", stdin=TOKEN)
        assert (kept.returncode, kept.stderr) == (0, "")
        first = shown(home, "Now").stdout
        assert first.startswith("http://127.0.0.1:8091/")
        assert shown(home, "Now").stdout == first


def test_an_account_that_has_none(short_tmp: Path, secret_service: SecretService) -> None:
    home = short_tmp / "home"
    settings = ("--set", "domain=office.phonet.example", "--set", "subscriber=101")
    callpop(
        home, "account", "add", "phonet", "--name", "Office", *settings, "--secrets-stdin",
        stdin="api_key=k\n",
    )  # fmt: skip
    refused = shown(home, "Office")
    assert (refused.returncode, refused.stdout) == (2, "")
    assert "Phonet needs no webhook address: Callpop calls it." in refused.stderr
    assert "no account" in shown(home, "Nobody").stderr
