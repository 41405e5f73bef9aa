"""The same number, name and host is the same other one wherever it stands; nobody's stays."""

import re
from datetime import UTC, datetime

import pytest

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
        assert (ord(now[0]) > 0x3FF) == (ord(was[0]) > 0x3FF)
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
