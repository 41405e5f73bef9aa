"""The same number, name and host is the same other one wherever it stands; nobody's stays."""

import re
import time
from datetime import UTC, datetime

import pytest

from callpop.diagnostics.escapes import plain
from callpop.diagnostics.pseudonyms import Pseudonyms
from callpop.diagnostics.settings import masked_settings
from callpop.diagnostics.vocabulary import Vocabulary
from callpop.pbx.connector import installed_kinds
from callpop.telephony.numbers import parse

VOCABULARY = Vocabulary(installed_kinds().values())
NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)


@pytest.fixture
def by() -> Pseudonyms:
    made = Pseudonyms(VOCABULARY, NOW)
    made.vendors(VOCABULARY.hosts())
    return made


@pytest.mark.parametrize(
    "written",
    [
        "+380441234567",
        "380441234567",
        "0441234567",
        "00380441234567",
        "+380 44 123 45 67",
        "(044) 123-45-67",
        "044 123 45 67",
        "+38 (044) 123-45-67",
        "tel:+380441234567",
    ],
)
def test_a_number_is_the_same_in_every_notation_and_keeps_its_shape(
    by: Pseudonyms, written: str
) -> None:
    new = by.strict(written)
    assert new != written
    assert re.sub(r"\d", "0", new) == re.sub(r"\d", "0", written)
    there, here = parse(new.removeprefix("tel:"), "UA"), parse(by.strict("+380441234567"), "UA")
    assert there.e164 == here.e164
    assert here.e164 is not None
    assert here.e164.startswith("+38044")
    assert "234567" not in re.sub(r"\D", "", new)


def test_numbers_within_the_company_and_words_that_mean_nobody_stay(by: Pseudonyms) -> None:
    for text in ("101", "0", "112", "123456", "anonymous", "*21#", "", "call.dial", "1.2.3"):
        assert by.strict(text) == text


def test_moments_stay_and_numbers_that_look_like_them_do_not(by: Pseudonyms) -> None:
    at = int(NOW.timestamp())
    for text in (
        str(at),
        f"{at}000",
        f"{at}.41",
        "2026-03-02T09:00:00Z",
        "2026-03-02 09:00:00,123",
    ):
        assert by.strict(text) == text
    assert by.strict(str(at), timeless=True) != str(at)
    assert by.frame(f'{{"caller": "{at}"}}') != f'{{"caller": "{at}"}}'
    assert by.frame(f'{{"serverTime": "{at}"}}') == f'{{"serverTime": "{at}"}}'


@pytest.mark.parametrize(
    "name", ["Анастасія Березкіна", "Eva Kováčová", "José Ñandú", "李小龍", "Ὅμηρος"]
)
def test_a_name_is_another_of_its_alphabet(by: Pseudonyms, name: str) -> None:
    new = by.strict(name)
    for was, now in zip(name.split(), new.split(), strict=True):
        assert now != was
        assert now[0].isupper() == was[0].isupper()
        assert (ord(now[0]) > 0x24F) == (ord(was[0]) > 0x24F)
    assert by.strict(f"<{name}>") == f"<{new}>"
    assert by.strict(name.upper()) == new.upper()


def test_two_are_never_one(by: Pseudonyms) -> None:
    names = [f"{a}{b}{c}" for a in "bcdfg" for b in "aeiou" for c in "lmnpr"]
    assert len({by.strict(name) for name in names if not VOCABULARY.knows_word(name)}) == len(
        [name for name in names if not VOCABULARY.knows_word(name)]
    )
    numbers = [f"+38044{n:07}" for n in range(0, 3_000_000, 1_001)]
    assert len({by.strict(number) for number in numbers}) == len(numbers)


def test_hosts_keep_the_vendors_domain_and_addresses_of_the_office_stay_within_one(
    by: Pseudonyms,
) -> None:
    host = by.strict("acme-widgets.phonet.com.ua")
    assert host.endswith(".phonet.com.ua")
    assert "acme" not in host
    assert by.strict("wss://acme-widgets.phonet.com.ua/live?x=1").startswith(f"wss://{host}/live")
    assert by.strict("192.168.7.15") == by.strict("192.168.7.15") != by.strict("192.168.7.16")
    assert by.strict("192.168.7.15").startswith("10.200.")
    assert not by.strict("185.12.33.4").startswith(("10.", "185."))
    assert by.strict("127.0.0.1:8091") == "127.0.0.1:8091"
    assert by.strict("2a01:4f8:c0c:9a3::1").startswith("2001:db8:")
    assert "acme" not in by.strict("sales@acme-widgets.com.ua")
    assert by.strict("http://user:pass@acme.com/").startswith("http://masked@")


@pytest.mark.parametrize(
    ("frame", "gone"),
    [
        (
            '{"event":"call.dial","leg":{"displayName":"\\u0406\\u0440\\u0438\\u043d\\u0430"}}',
            "0406",
        ),
        ('{"event":"call.dial","num":380441234567}', "234567"),
        ('{"num":"+380441234567"', "234567"),
        ("cmd=contact&phone=79201119613&name=%D0%98%D0%B2%D0%B0%D0%BD", "%D0%98%D0%B2"),
        ("(info,270-974319404-3103-0)", "319404"),
        (
            '{"url":"https:\\/\\/crm.acme.com\\/clients\\/Petrenko?phone=%2B380441234567"}',
            "Petrenko",
        ),
        ('{"data":"{\\"name\\":\\"Petrenko\\"}"}', "Petrenko"),
        ('[["Petrenko", 1], {"Olena Koval": 2}]', "Olena"),
        ("Petrenko 044 123-45-67 said: hello", "123-45-67"),
        ("<caller name='Petrenko'/>", "Petrenko"),
    ],
)
def test_nobody_is_left_in_a_frame(by: Pseudonyms, frame: str, gone: str) -> None:
    assert gone in frame
    assert gone not in by.frame(frame)


@pytest.mark.parametrize(
    "written",
    [
        "0432-65-43-21",
        "0432 654321",
        "765-43-21",
        "8(050)123-45-67",
        "0 5 0 1 2 3 4 5 6 7",
        "050\u2009123\u201345\u201167",
        "\u202a050\u202c123\u200b4567",
        "050_123_45_67",
        "2001-23-4567",
        "1730123456",
        "tel:UA903052992990004149123456789",
        "4111 1111 1111 1111",
        '{"a": 050-123-45-67}',
    ],
)
def test_a_number_in_unusual_notation(by: Pseudonyms, written: str) -> None:
    new = by.frame(written)
    assert re.sub(r"\d", "0", new) == re.sub(r"\d", "0", written)
    assert re.sub(r"\D", "", new)[-6:] != re.sub(r"\D", "", written)[-6:]


@pytest.mark.parametrize(
    "written",
    [
        "%u0406%u0440%u0438%u043d%u0430",
        r"\u0406\u0440\u0438\u043d\u0430",
        r"\\u0406\\u0440\\u0438\\u043d\\u0430",
        "&#1030;&#1088;&#1080;&#1085;&#1072;",
        "&#x406;&#x440;&#x438;&#x43d;&#x430;",
        "%D0%86%D1%80%D0%B8%D0%BD%D0%B0",
        "%25D0%2586%25D1%2580%25D0%25B8%25D0%25BD%25D0%25B0",
        "=D0=86=D1=80=D0=B8=D0=BD=D0=B0",
        "%B2%F0%E8%ED%E0",
        "name=%B2%F0%E8%ED%E0",
        "https://crm.example.com/?name=%B2%F0%E8%ED%E0",
        "https://crm.example.com/%B2%F0%E8%ED%E0",
        "R&eacute;n&eacute;e",
    ],
)
def test_a_name_however_it_is_written(by: Pseudonyms, written: str) -> None:
    new = by.frame(written)
    assert new != written
    said = plain(new)
    assert not re.search("Ірина|R.*n.*e.*e", said)
    assert written.count("%") == 0 or "%" in new


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        ("00:1a:2b:3c:4d:5e", "3c:4d:5e"),
        ("00-1A-2B-3C-4D-5E", "3C-4D-5E"),
        ("::ffff:10.1.2.3", "1.2.3"),
        ("SIP-10.1.2.3", "10.1.2.3"),
        ("050:123:45:67", "123:45"),
        ("d086d180d0b8d0bdd0b0", "d086d180"),
        ("D086D180D0B8D0BDD0B0", "D086D180"),
        ("5d41402abc4b2a76b9719d911017c592", "5d41402a"),
        ("f81d4fae-7dec-11d0-a765-00a0c91e6bf6", "00a0c91e6bf6"),
        ("ivan.petrenko", "petrenko"),
        ("masked-Petrenko", "Petrenko"),
        ("王", "王"),
    ],
)
def test_what_can_be_led_back_to_somebody(by: Pseudonyms, text: str, gone: str) -> None:
    assert gone not in by.strict(text)
    assert by.strict(text) == by.strict(text)


def test_what_chance_made_stays(by: Pseudonyms) -> None:
    text = "2f1c3e2a-9d1b-4c55-8a43-0b7a3a2d9f10"
    assert by.strict(text) == text


def test_keys_of_a_developer_stay_and_keys_that_are_somebody_do_not(by: Pseudonyms) -> None:
    frame = '{"hangupReason": 1, "new_field": {"Petrenko": 2, "0441234567": 3, "olena": "Olena"}}'
    new = by.frame(f'[{{"who": "Olena"}}, {frame}]')
    assert "hangupReason" in new
    assert "new_field" in new
    assert not re.search("Petrenko|234567|olena", new)


@pytest.mark.parametrize(
    "text", ["a1" * 20_000 + "z", "1-" * 20_000, "a-" * 20_000, "ab:" * 20_000, "%25" * 20_000]
)
def test_it_takes_no_time(by: Pseudonyms, text: str) -> None:
    began = time.process_time()
    by.frame(text)
    assert time.process_time() - began < 2


def test_what_a_pbx_said_in_a_sentence_of_ours(by: Pseudonyms) -> None:
    text = by.reported(
        "Kyiv is waiting. pbx.acme.com closed the connection: Петренко blocked Kovalenko "
        "(0432 654321, ivan.petrenko@acme.com). Check the API key."
    )
    assert not re.search("acme|Петренко|Kovalenko|654321|ivan|petrenko", text)
    assert "is waiting." in text
    assert "closed the connection:" in text
    assert "Check the API key." in text


def test_what_a_sentence_of_ours_says_stays_without_the_names(by: Pseudonyms) -> None:
    by.name("Acme Kyiv")
    by.strict("Петренко Іван")
    text = by.gentle(
        "Acme Kyiv is refused. The key was not accepted (Петренко, +380441234567, 10.1.2.3)."
    )
    assert re.fullmatch(
        r"\w+ \w+ is refused\. The key was not accepted \(\w+, \+380441\d{6}, 10\.200\.0\.\d+\)\.",
        text,
    )
    assert not re.search("Acme|Kyiv|Петренко|234567", text)


def test_what_is_nobody_elses_business_is_masked_wherever_it_stands(by: Pseudonyms) -> None:
    text = masked_settings(
        'server = "https://pbx.acme.ru/commoncrm/10019"\naccess_code = "10019"\nextension = "100"',
        by,
        {"access_code"},
    )
    assert "10019" not in text
    assert 'access_code = "masked-access_code"' in text
    assert "/commoncrm/masked-access_code" in text
    assert 'extension = "100"' in text
    assert by.gentle("refused 10019.") == "refused masked-access_code."


def test_settings_without_anybody_in_them(by: Pseudonyms) -> None:
    text = masked_settings(
        '# call Petrenko about this\nschema = 1\n[app]\nhotkey_dial = "Ctrl+Alt+Q"\n'
        'quiet_queues = ["Acme sales"]\n\n[[account]]\nname = "Acme"\nkind = "phonet"\n'
        'domain = "acme.phonet.com.ua"\nsubscriber = "101"\napi_key = "typed by hand"\n'
        'crm_url = "https://crm.acme.com/find?token=abc&phone={number}"\nbroken = "Acme',
        by,
    )
    assert not re.search(r"(?i)acme|petrenko|typed|abc", text)
    for kept in ("schema = 1", 'hotkey_dial = "Ctrl+Alt+Q"', 'kind = "phonet"', ".phonet.com.ua",
                 'subscriber = "101"', "{number}"):  # fmt: skip
        assert kept in text


@pytest.mark.parametrize("text", [r"\ud800\udc00 Olena", "%ud800%C3", "=C3=D8", "&#55296;&#1;x"])
def test_what_is_no_character_does_no_harm(by: Pseudonyms, text: str) -> None:
    assert "Olena" not in by.frame(text)


def test_nobody_is_left_in_settings_that_are_out_of_order(by: Pseudonyms) -> None:
    text = masked_settings(
        """country = "UA" # Petrenko 0441234567
language = "Petrenko"
caller_id = 380441234567
"Petrenko" = "x"
subscriber = Petrenko
all = { a = "b", b = Petrenko }
note = \"\"\"
Petrenko = hunter22
\"\"\"
wide = { password = "hunter22" }
account . password = "hunter22"
broken = "Petrenko
id = "Petrenko"
[account.Petrenko]
""",
        by,
    )
    assert not re.search("Petrenko|234567|hunter", text)
    assert text.startswith('country = "UA" # …')
    assert len(text.splitlines()) == 14
