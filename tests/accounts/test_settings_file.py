"""The settings file on a real disk: changes, comments, broken files, two programs at once."""

import fcntl
import os
import stat
import subprocess
import sys
import tempfile
import textwrap
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from tests.accounts.kinds import KINDS

from callpop.accounts.model import id_from_name
from callpop.accounts.reading import read
from callpop.accounts.settings import (
    Account,
    Settings,
    SettingsFile,
    SettingsFileError,
    folded,
    problem_with_name,
)
from callpop.accounts.writing import normal, rewrite
from callpop.preferences import Look, Preferences

OFFICE = Account(
    "Office", "phonet", {"domain": "acme.example", "watch": "101, 102", "insecure": "yes"}, "aa"
)

BY_HAND = """\
# mine
schema = 1 # the format

[app]
theme = "dark"   # my eyes

# first office
[[account]]
name = "Office"
kind = "phonet"
domain = "acme.example"
watch = [
    "1",  # Olena
    "2",
]   # colleagues
future = { a = 1 }

# second office
[[account]]
# inside
name = "Warehouse" # behind the yard
kind = "vega"
enabled = true # on

# tail
"""


@pytest.fixture
def file(tmp_path: Path) -> SettingsFile:
    return SettingsFile(tmp_path / "settings.toml", KINDS)


def write(file: SettingsFile, text: str) -> SettingsFile:
    file.path.write_text(text, encoding="utf-8")
    return file


def theme(settings: Settings, chosen: Look) -> Settings:
    return replace(settings, app=replace(settings.app, theme=chosen))


def refusal(file: SettingsFile, account: Account = OFFICE) -> SettingsFileError:
    with pytest.raises(SettingsFileError) as raised:
        file.change(lambda settings: settings.with_account(account))
    return raised.value


def test_without_a_file_there_are_the_usual_settings(file: SettingsFile) -> None:
    assert file.load() == Settings()
    assert not file.path.exists()


def test_a_first_account_makes_a_file_that_a_person_can_read(file: SettingsFile) -> None:
    made = file.change(lambda settings: settings.with_account(OFFICE))
    assert made == file.load()
    assert made.account("OFFICE") == replace(
        OFFICE, settings={"domain": "acme.example", "watch": "101,102", "insecure": "yes"}
    )
    assert file.path.read_text() == textwrap.dedent("""\
        # Callpop's settings. Secrets are not here: they are kept in the keyring.
        schema = 1

        [[account]]
        name = "Office"
        kind = "phonet"
        id = "aa"
        domain = "acme.example"
        watch = ["101", "102"]
        insecure = true
    """)
    assert stat.S_IMODE(file.path.stat().st_mode) == 0o600


def test_comments_and_unknown_keys_stay_where_they_are(file: SettingsFile) -> None:
    def change(settings: Settings) -> Settings:
        office = settings.account("office")
        warehouse = settings.account("warehouse")
        assert office
        assert warehouse
        return (
            replace(settings, app=replace(settings.app, theme=Look.LIGHT, cards=False))
            .with_account(replace(office, name="Kyiv", settings={"watch": "3", "pop": "ring"}))
            .with_account(replace(warehouse, enabled=False))
            .with_account(Account("New", "vega", {"domain": "b.example"}, "bb", enabled=False))
        )

    write(file, BY_HAND).change(change)
    assert file.path.read_text() == textwrap.dedent(f"""\
        # mine
        schema = 1 # the format

        [app]
        theme = "light"   # my eyes
        cards = false

        # first office
        [[account]]
        name = "Kyiv"
        kind = "phonet"
        watch = ["3"]   # colleagues
        future = {{ a = 1 }}
        id = "{id_from_name("Office")}"
        pop = "ring"

        # second office
        [[account]]
        # inside
        name = "Warehouse" # behind the yard
        kind = "vega"
        enabled = false # on
        id = "{id_from_name("Warehouse")}"

        # tail

        [[account]]
        name = "New"
        kind = "vega"
        id = "bb"
        enabled = false
        domain = "b.example"
    """)


def test_an_account_goes_and_the_comments_around_it_stay(file: SettingsFile) -> None:
    write(file, BY_HAND).change(lambda settings: settings.without_account("OFFICE"))
    text = file.path.read_text()
    assert [account.name for account in file.load().accounts] == ["Warehouse"]
    for comment in ("mine", "the format", "my eyes", "first office", "second office", "inside"):
        assert f"# {comment}" in text
    assert "phonet" not in text
    file.change(lambda settings: settings.without_account("Warehouse"))
    assert file.load().accounts == ()
    assert file.load().app.theme is Look.DARK


def test_accounts_that_come_and_go_leave_no_heap_of_blank_lines(file: SettingsFile) -> None:
    write(file, BY_HAND)
    for _ in range(3):
        file.change(lambda settings: settings.with_account(Account("C", "vega", {}, "c1")))
        file.change(lambda settings: settings.with_account(Account("D", "vega", {}, "d1")))
        file.change(lambda settings: settings.without_account("C"))
        file.change(lambda settings: settings.without_account("D"))
    assert "\n\n\n" not in file.path.read_text()


def test_a_change_that_changes_nothing_writes_nothing(file: SettingsFile) -> None:
    write(file, BY_HAND)
    before = file.path.stat()
    file.change(lambda settings: settings)
    assert file.path.stat().st_mtime_ns == before.st_mtime_ns
    assert file.path.stat().st_ino == before.st_ino


def test_a_table_of_an_account_stays_and_goes_with_it(file: SettingsFile) -> None:
    first = '[[account]]\nname = "A"\nkind = "third"\n'
    write(file, first + '[[account]]\nname = "B"\nkind = "third"\n[account.more]\nx = 1\n')
    assert "“B” has a setting “more” that is not known" in str(file.load().warnings[-1])
    file.change(lambda settings: theme(settings, Look.DARK))
    assert file.path.read_text().endswith("[account.more]\nx = 1\n")
    assert file.load().account("b") == Account("B", "third", {}, id_from_name("B"))
    file.change(lambda settings: settings.without_account("B"))
    assert "more" not in file.path.read_text()


def test_windows_own_editor(file: SettingsFile) -> None:
    file.path.write_bytes(b"\xef\xbb\xbf" + BY_HAND.replace("\n", "\r\n").encode())
    file.change(lambda settings: theme(settings, Look.LIGHT))
    content = file.path.read_bytes()
    assert content.count(b"\n") == content.count(b"\r\n") > 20
    assert file.load().app.theme is Look.LIGHT
    assert len(file.load().accounts) == 2


def test_a_file_without_a_line_end(file: SettingsFile) -> None:
    write(file, '[[account]]\nname = "A"\nkind = "vega"').change(
        lambda settings: settings.with_account(OFFICE)
    )
    assert [account.name for account in file.load().accounts] == ["A", "Office"]


@pytest.mark.parametrize(
    "text",
    [
        "[[account]\n",
        "schema = 2\n",
        '[[account]]\nname = "x"\n',
        '[[account]]\nname = "x"\nkind = "vega"\npassword = "hunter2"\n',
    ],
)
def test_a_broken_file_is_never_written_over(file: SettingsFile, text: str) -> None:
    write(file, text)
    with pytest.raises(SettingsFileError) as loading:
        file.load()
    assert str(refusal(file)) == str(loading.value)
    assert str(file.path) in str(loading.value)
    assert file.path.read_text() == text


def test_accounts_that_are_not_tables_can_be_read_but_not_changed(file: SettingsFile) -> None:
    text = 'account = [{ name = "A", kind = "vega" }]\n'
    write(file, text)
    assert file.load().account("a")
    assert "[[account]]" in str(refusal(file))
    assert file.path.read_text() == text


@pytest.mark.parametrize(
    ("account", "words"),
    [
        (Account("OFFICE", "vega", {}, "new"), "There is an account “OFFICE” already"),
        (Account("a\nb", "vega", {}), "one line of visible characters"),
        (Account("", "vega", {}), "needs a name"),
        (Account("B", "vega", {"api_key": "hunter2"}), "“api_key” is a secret"),
        (Account("B", "vega", {"door_code": "hunter2"}), "“door_code” is a secret"),
        (Account("B", "vega", {"domain": "\udcff"}), "can't be written"),
    ],
)
def test_a_change_that_cannot_be(file: SettingsFile, account: Account, words: str) -> None:
    file.change(lambda settings: settings.with_account(OFFICE))
    before = file.path.read_bytes()
    error = refusal(file, account)
    assert words in str(error)
    assert "hunter2" not in str(error)
    assert file.path.read_bytes() == before
    assert b"hunter2" not in b"".join(one.read_bytes() for one in file.path.parent.iterdir())


def test_what_is_no_settings_file(file: SettingsFile) -> None:
    file.path.mkdir()
    with pytest.raises(SettingsFileError, match=r"can't be read: Is a directory\. See that"):
        file.load()
    file.path.rmdir()
    file.path.write_bytes(b"schema = 1\n# \xff\n")
    with pytest.raises(SettingsFileError, match=r"line 2: this is not UTF-8 text"):
        file.load()
    file.path.write_bytes(b"#" * 2_000_000)
    with pytest.raises(SettingsFileError, match="far too large"):
        file.load()
    file.path.unlink()
    os.mkfifo(file.path)  # Nobody is waited for who would write into it.
    with pytest.raises(SettingsFileError, match="can't be read: not a file"):
        file.load()


@pytest.mark.parametrize("content", [None, "", "\n \n"])
def test_a_file_that_is_taken_away_or_emptied_is_put_back(
    file: SettingsFile, content: str | None
) -> None:
    write(file, BY_HAND)
    good = file.load()

    def lose() -> None:
        file.path.unlink() if content is None else write(file, content)

    lose()
    still = file.load()
    assert (still.accounts, still.app) == (good.accounts, good.app)
    assert "was taken away or emptied" in str(still.warnings[-1])
    gone = file.gone
    assert gone
    file.put_back()
    assert file.path.read_text() == BY_HAND
    assert file.load() == good
    assert not file.gone
    lose()
    changed = file.change(lambda settings: theme(settings, Look.LIGHT))
    assert changed.accounts == good.accounts
    assert 'theme = "light"' in file.path.read_text()
    # Whoever comes anew finds what is there, be it nothing.
    lose()
    assert SettingsFile(file.path, KINDS).load() == Settings()


def test_a_file_that_is_there_is_not_put_back(file: SettingsFile) -> None:
    write(file, BY_HAND).load()
    write(file, "# by hand\n")
    file.put_back()
    assert file.path.read_text() == "# by hand\n"
    assert file.load().accounts == ()


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "dotfiles").mkdir()
    target = tmp_path / "dotfiles" / "callpop.toml"
    target.write_text(BY_HAND)
    link = tmp_path / "settings.toml"
    link.symlink_to(target)
    SettingsFile(link, KINDS).change(lambda settings: theme(settings, Look.LIGHT))
    assert link.is_symlink()
    assert 'theme = "light"' in target.read_text()
    assert [one.name for one in target.parent.iterdir()] == ["callpop.toml"]


@contextmanager
def an_ordinary_user() -> Iterator[None]:
    """Not root, whom no folder keeps out."""
    me = os.geteuid()
    if me == 0:
        os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(me)


def test_a_folder_that_cannot_be_written_to() -> None:
    with tempfile.TemporaryDirectory() as folder:
        file = SettingsFile(Path(folder, "settings.toml"), KINDS)
        write(file, BY_HAND)
        Path(folder).chmod(0o555)
        with an_ordinary_user():
            assert file.load().account("Office")
            assert "could not be written: Permission denied. The settings are" in str(
                refusal(file, replace(OFFICE, name="B"))
            )
        Path(folder).chmod(0o755)
        assert file.path.read_text() == BY_HAND
        assert os.listdir(folder) == ["settings.toml"]


CHANGER = """
    import sys
    from dataclasses import replace
    from pathlib import Path
    from callpop.accounts.settings import Account, SettingsFile, SettingsFileError

    file = SettingsFile(Path(sys.argv[1]), lock_seconds=30)

    def add(*names):
        for name in names:
            file.change(lambda s: s.with_account(Account(name, "vega", {"domain": "x" * 40})))
"""


def changer(file: SettingsFile, program: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [
            sys.executable,
            "-c",
            textwrap.dedent(CHANGER) + textwrap.dedent(program),
            str(file.path),
        ],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


def test_a_full_disk_leaves_the_file_as_it_was(file: SettingsFile) -> None:
    write(file, BY_HAND)
    with changer(
        file,
        """
        import resource, sys
        sys.dont_write_bytecode = True  # The limit would cut that off too, for everybody.
        resource.setrlimit(resource.RLIMIT_FSIZE, (300, 300))
        try:
            add("Third")
        except SettingsFileError as error:
            print(error)
        """,
    ) as process:
        said, _ = process.communicate(timeout=20)
    assert "could not be written: File too large. The settings are as they were." in said
    assert file.path.read_text() == BY_HAND
    assert sorted(os.listdir(file.path.parent)) == ["settings.toml", "settings.toml.lock"]


def test_two_programs_take_turns(file: SettingsFile) -> None:
    programs = [
        changer(file, f"add(*(f'{who} {{number}}' for number in range(8)))") for who in "AB"
    ]
    for process in programs:
        with process:
            assert process.communicate(timeout=40)[0] == ""
    names = [account.name for account in file.load().accounts]
    assert sorted(names) == sorted(f"{who} {number}" for who in "AB" for number in range(8))


def test_pulling_the_plug_loses_nothing(file: SettingsFile) -> None:
    write(file, BY_HAND)
    for size, first in ((5, 0), (10, 1000)):
        with changer(file, f"add(*map(str, range({first}, {first + 90})))") as process:
            try:
                deadline = time.monotonic() + 20
                while len(file.load().accounts) < size and time.monotonic() < deadline:
                    assert process.poll() is None
            finally:
                process.kill()
        assert len(file.load().accounts) >= size
    (file.path.parent / ".settings.toml.new").write_text("left behind")
    file.change(lambda settings: theme(settings, Look.LIGHT))
    assert file.load().app.theme is Look.LIGHT
    assert "# second office" in file.path.read_text()
    assert sorted(os.listdir(file.path.parent)) == ["settings.toml", "settings.toml.lock"]


def test_another_program_that_never_ends_its_change(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "settings.toml", lock_seconds=0.1)
    with open(tmp_path / "settings.toml.lock", "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        assert "Another program has been changing" in str(refusal(file))
    assert not file.path.exists()


def test_a_mutator_that_fails_lets_the_next_one_in(file: SettingsFile) -> None:
    def fail(_: Settings) -> Settings:
        raise LookupError("no such account")

    with pytest.raises(LookupError):
        file.change(fail)
    file.change(lambda settings: settings.with_account(OFFICE))


def test_reading_loads_no_heavy_library() -> None:
    program = (
        "import sys, callpop.accounts.settings, callpop.accounts.vault, callpop.accounts.home;"
        "print({'tomlkit', 'keyring', 'platformdirs', 'secretstorage'} & set(sys.modules))"
    )
    said = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=20
    )
    assert said.stdout == "set()\n"


WORDS = st.text(st.characters(codec="utf-8"), max_size=20)
NAMES = WORDS.filter(lambda name: not problem_with_name(name))
SOME_ACCOUNTS = st.builds(
    Account,
    NAMES,
    st.sampled_from(["phonet", "vega", "third"]),
    st.dictionaries(
        st.sampled_from(["domain", "watch", "insecure", "pop", "crm_url", "own thing", "ключ"]),
        WORDS,
    ),
)


def different(accounts: list[Account]) -> tuple[Account, ...]:
    kept: list[Account] = []
    for account in accounts:
        if not problem_with_name(account.name, folded(kept)):
            kept.append(account)
    return tuple(kept)


ANY_SETTINGS = st.builds(
    Settings,
    st.lists(SOME_ACCOUNTS, max_size=4).map(different),
    st.builds(Preferences, theme=st.sampled_from(Look), cards=st.booleans(), dial_account=WORDS),
)


@hypothesis_settings(max_examples=60, deadline=None)
@given(first=ANY_SETTINGS, second=ANY_SETTINGS)
def test_what_is_written_is_what_is_read(first: Settings, second: Settings) -> None:
    first, second = normal(first, KINDS), normal(second, KINDS)
    text = rewrite("", Settings(), first, KINDS)
    assert read(text, "f", KINDS) == first
    text = rewrite(text, first, second, KINDS)
    assert read(text, "f", KINDS) == second
    assert text.startswith("# Callpop's settings.")


def test_what_can_be_read_but_not_written_is_told(file: SettingsFile) -> None:
    text = "x = " + "[" * 200 + "]" * 200 + "\n"
    write(file, text)
    with pytest.raises(SettingsFileError, match="can read but not change"):
        file.change(lambda now: theme(now, Look.DARK))
    assert file.path.read_text() == text


def test_twice_the_accounts_take_twice_the_work(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    few, many = (calls_for(path, number) for number in (200, 400))
    assert many < 2.3 * few


def calls_for(path: Path, accounts: int) -> int:
    """How many functions are called to read and change so many of them."""
    path.write_text(
        "".join(
            f'[[account]]\nid = "a{n}"\nkind = "phonet"\nname = "Office {n}"\n'
            for n in range(accounts)
        )
    )
    calls = 0

    def count(_frame: object, event: str, _of: object) -> None:
        nonlocal calls
        calls += event in ("call", "c_call")

    sys.setprofile(count)
    try:
        changed = SettingsFile(path, KINDS).change(lambda old: old.without_account("Office 7"))
    finally:
        sys.setprofile(None)
    assert len(changed.accounts) == accounts - 1
    return calls
