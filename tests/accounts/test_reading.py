"""What a person may write into ``settings.toml``, and what is said where it is wrong."""

import textwrap
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.accounts.kinds import KINDS

from callpop.accounts.model import Account, Settings, SettingsFileError
from callpop.accounts.reading import read
from callpop.preferences import Look, Preferences
from callpop.telephony.sentence import Sentence

FILE = "settings.toml"


def load(text: str) -> Settings:
    return read(textwrap.dedent(text), FILE, KINDS)


def refusal(text: str) -> SettingsFileError:
    with pytest.raises(SettingsFileError) as raised:
        load(text)
    return raised.value


def account(*lines: str) -> str:
    return "\n".join(['[[account]]\nname = "Office"\nkind = "phonet"', *lines, ""])


def test_a_whole_file() -> None:
    found = load("""
        schema = 1

        [app]
        theme = "dark"
        notifications = false
        dial_account = "Office"
        quiet_days = ["sat", "sun"]
        history_days = 30

        [[account]]
        name = "Office"
        kind = "phonet"
        id = "0a1b"
        enabled = false
        domain = "acme.example"
        subscriber = "567"
        watch = ["101", "102"]
        insecure = true
        crm_hosts = "crm.example, wiki.example"
    """)
    assert found.warnings == ()
    assert found.app == Preferences(
        theme=Look.DARK,
        notifications=False,
        cards=True,
        dial_account="Office",
        quiet_days=("sat", "sun"),
        history_days=30,
    )
    assert found.accounts == (
        Account(
            name="Office",
            kind="phonet",
            settings={
                "domain": "acme.example",
                "subscriber": "567",
                "watch": "101,102",
                "insecure": "yes",
                "crm_hosts": "crm.example, wiki.example",
            },
            id="0a1b",
            enabled=False,
        ),
    )


def test_an_empty_file_is_the_usual_settings() -> None:
    assert load("") == Settings()


def test_an_id_need_not_be_written() -> None:
    first, second = (load(account(line)).accounts[0].id for line in ('domain = "a"', ""))
    assert first == second
    assert first != load(account().replace("Office", "Home")).accounts[0].id


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        ('schema = 1\n[[account]\nname = "x"\n', 2, 10),
        ('[app]\ntheme = "dark\n', 2, 14),
        ("[app]\ntheme = dark\n", 2, 9),
        ("[[account", 1, 10),
    ],
)
def test_what_is_not_toml(text: str, line: int, column: int) -> None:
    error = refusal(text)
    assert str(error).startswith(f"{FILE}, line {line}, column {column}: this can't be read (")
    assert error.line == line


@pytest.mark.parametrize(
    "text",
    [
        ".".join("a" * 20_000) + " = 1",
        "[" + " . ".join("a" * 20_000) + "]",
        "x = {" + ".".join(["'a'", '"b"'] * 10_000) + " = 1}",
    ],
)
def test_a_key_that_is_deeper_than_any(text: str) -> None:
    begun = time.thread_time()
    assert "Too many dots in a key" in str(refusal(f"schema = 1\n{text}\n"))
    assert time.thread_time() - begun < 1.0


def test_dots_in_a_value_are_no_key() -> None:
    hosts = [f"{n}.crm.example.com" for n in range(100)]
    assert load(account(f"crm_hosts = {hosts}", f"crm_url = 'https://a/?{'.' * 200}'")).accounts


@pytest.mark.parametrize("text", ["x = " + "[" * 5000, "x = " + "9" * 5000, "x = \x00"])
def test_what_a_toml_reader_chokes_on(text: str) -> None:
    assert "can't be read" in str(refusal(text))


def test_a_newer_format_is_refused() -> None:
    error = refusal("schema = 2\n")
    assert "newer Callpop (schema 2; this one knows 1). Update Callpop" in str(error)


@pytest.mark.parametrize("schema", ['"1"', "true", "0", "1.0"])
def test_a_format_that_is_none(schema: str) -> None:
    assert "“schema” must be the number 1" in str(refusal(f"schema = {schema}\n"))


@pytest.mark.parametrize(
    ("text", "line", "key", "words"),
    [
        ('[[account]]\nkind = "phonet"\n', 1, "name", 'no “name”. Add the line name = "…"'),
        ('[[account]]\nname = "Office"\n', 1, "kind", 'no “kind”. Add the line kind = "…"'),
        (account("id = 7"), 4, "id", "“id” of the account “Office”"),
        (account('enabled = "on"'), 4, "enabled", "Write enabled = true"),
        (account("", "subscriber = 567"), 5, "subscriber", 'Write subscriber = "…"'),
        (account("domain = true"), 4, "domain", 'Write domain = "…"'),
        (account('domain = ["a"]'), 4, "domain", 'Write domain = "…"'),
        (account("watch = [101]"), 4, "watch", 'Write watch = ["…", "…"]'),
        (account('watch = ["1,2"]'), 4, "watch", 'Write watch = ["…", "…"]'),
        (account("insecure = 1"), 4, "insecure", "Write insecure = true"),
        (account('  "pop" = 1979-05-27'), 4, "pop", 'Write pop = "…"'),
        ("account = 3\n", 1, "account", "[[account]], in double brackets"),
        ('\n[account]\nname = "x"\n', 2, "account", "[[account]], in double brackets"),
        ("app = 3\n", 1, "app", "write [app]"),
        (account() + account('domain = "b"'), 5, "name", "There is an account “Office” already"),
        (account() + account().replace("Office", "OFFICE"), 5, "name", "“OFFICE” already"),
        (
            account('id = "q"') + account('id = "q"').replace("Office", "Home"),
            8,
            "id",
            "“Home” and “Office” have the same id",
        ),
    ],
)
def test_what_is_written_wrong(text: str, line: int, key: str, words: str) -> None:
    error = refusal(text)
    assert str(error).startswith(f"{FILE}, line {line}: ")
    assert words in str(error)
    assert (error.line, error.key) == (line, key)


@pytest.mark.parametrize("name", ["", "  ", " x", "a\\nb", "a\\u202Eb", "a\\u0007", "x" * 61])
def test_names_that_accounts_cannot_have(name: str) -> None:
    error = refusal(f'[[account]]\nkind = "phonet"\nname = "{name}"\n')
    assert (error.line, error.key) == (3, "name")


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (account('api_key = "hunter2"'), 4),
        (account('API-KEY = "hunter2"'), 4),
        (account('password = ["hunter2"]'), 4),
        (account("", 'token = "hunter2"'), 5),
        (account('key = "hunter2"').replace("phonet", "brand-new"), 4),
        (account('door_code = "hunter2"').replace("phonet", "vega"), 4),
        ('[app]\npassword = "hunter2"\n', 2),
        ('api_key = "hunter2"\n', 1),
    ],
)
def test_a_secret_in_the_file_is_refused_and_not_repeated(text: str, line: int) -> None:
    error = refusal(text)
    assert error.line == line
    assert "keyring alone. Delete the line" in str(error)
    assert "callpop account unlock" in str(error)
    assert "make a new one" in str(error)
    assert "hunter2" not in str(error) + repr(error) + repr(error.sentence)


def test_a_secret_in_a_broken_line_is_not_repeated() -> None:
    error = refusal(account('api_key = "hunter2'))
    assert "hunter2" not in str(error) + repr(error) + repr(error.__cause__)


@pytest.mark.parametrize(
    ("text", "warning"),
    [
        (
            account('subcriber = "5"'),
            "“Office” has a setting “subcriber” that is not known. Is “subscriber” meant?",
        ),
        (account('zzz = "5"'), "“Office” has a setting “zzz” that is not known, and has no"),
        (account("zzz = 5"), "“Office” has a setting “zzz” that is not known, and has no"),
        (
            account('pop = "rign"'),
            "“pop” of the account “Office” can't be “rign”. It can be: click, ring, answer.",
        ),
        (account().replace("phonet", "fonet"), "can't be “fonet”. It can be: phonet, vega."),
        ('[app]\ntheme = "drak"\n', "“theme” can't be “drak”. It can be: system, light, dark."),
        ("[app]\ncards = 1\n", "“cards” can't be “1”. It can be: true, false."),
        (
            "[app]\ntext_size = 500\n",
            "“text_size” can't be “500”. It can be: a number from 75 to 200.",
        ),
        ("[app]\ntext_size = true\n", "“text_size” can't be “yes”. It can be: a number from"),
        ("[app]\ntext_size = 0x1" + "0" * 4000, "“text_size” can't be “…”. It can be: a number"),
        (
            '[app]\nquiet_hours = "evening"\n',
            '“quiet_hours” can\'t be “evening”. It can be: a span such as "20:00-08:00".',
        ),
        ('[app]\nfavourites = "a"\n', '“favourites” can\'t be “a”. It can be: ["…", "…"].'),
        ("[app]\nnotification = true\n", "“notification” is not known. Is “notifications” meant?"),
        ("[ap]\n", "“ap” is not known. Is “app” meant?"),
        ("qqq = 1\n", "“qqq” is not known, and has no effect."),
    ],
)
def test_a_slip_of_the_pen_is_told_and_harms_nothing(text: str, warning: str) -> None:
    (told,) = load(text).warnings
    assert str(told).startswith(f"{FILE}, line ")
    assert warning in str(told)


def test_what_a_choice_can_be_is_said_in_the_agents_language() -> None:
    (told,) = load("[app]\ntext_size = 9\n").warnings
    assert isinstance(told.values["choices"], Sentence)


def test_slips_by_the_thousand_are_told_of_in_few_sentences() -> None:
    text = "[app]\n" + "".join(f"nonsense{number} = 1\n" for number in range(10_000))
    assert len(load(text).warnings) == 50


def test_a_format_of_thousands_of_digits_is_a_newer_one() -> None:
    with pytest.raises(SettingsFileError, match="newer Callpop"):
        load("schema = 0x1" + "0" * 4000)


def test_an_unknown_setting_of_a_kind_that_is_not_installed_is_handed_on() -> None:
    found = read(account('own = "5"').replace("phonet", "third"), FILE, {})
    assert found.accounts[0].settings == {"own": "5"}
    assert found.warnings == ()


TOML_LIKE = st.lists(
    st.sampled_from(
        [
            "schema",
            "=",
            "1",
            "\n",
            "[app]",
            "[[account]]",
            '"x"',
            "name",
            "kind",
            "[",
            "]",
            ",",
            '"',
            "watch",
            "true",
            "#",
            " ",
            "\\",
            "'",
            "{",
            "}",
            ".",
            "id",
            "enabled",
            "\u2028",
        ]
    )
).map("".join)


@settings(max_examples=300, deadline=None)
@given(text=TOML_LIKE | st.text())
def test_whatever_it_says_there_is_a_sentence(text: str) -> None:
    refused = None
    try:
        read(text, FILE, KINDS)
    except SettingsFileError as error:
        refused = error
    if refused:
        assert str(refused).startswith(FILE)
        assert refused.line is None or 1 <= refused.line <= text.count("\n") + 1
