"""Cards as phones and mail programs really write them."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.contacts.shelf import book, everybody

from callpop.contacts.encodings import encoding_of
from callpop.contacts.exporting import Format
from callpop.contacts.vcard import is_vcard, read_vcards

OLENA = ("Олена Коваль", "Рога; Копита, Ко", ("+380441234567",))

NOKIA = (
    "BEGIN:VCARD\r\nVERSION:2.1\r\n"
    "N;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:=D0=9A=D0=BE=D0=B2=D0=B0=D0=BB=D1=8C;=\r\n"
    "=D0=9E=D0=BB=D0=B5=D0=BD=D0=B0\r\n"
    "ORG;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:"
    "=D0=A0=D0=BE=D0=B3=D0=B0\\; =D0=9A=D0=BE=D0=BF=D0=B8=D1=82=D0=B0, =\r\n=D0=9A=D0=BE\r\n"
    "TEL;CELL;PREF:044 123 45 67\r\nTEL;FAX:+380449999999\r\n"
    "PHOTO;ENCODING=BASE64;JPEG:\r\n /9j/4AAQSkZJRg=\r\n ABC\r\n\r\nEND:VCARD\r\n"
)
OLD_ANDROID = (
    "BEGIN:VCARD\nVERSION:2.1\n"
    "N;CHARSET=windows-1251;ENCODING=QUOTED-PRINTABLE:=CA=EE=E2=E0=EB=FC;=CE=EB=E5=ED=E0;;;\n"
    "ORG;CHARSET=windows-1251;ENCODING=QUOTED-PRINTABLE:=D0=EE=E3=E0\\;_=CA=EE=EF=E8=F2=E0,_=CA=EE\n"
    "TEL;WORK;VOICE:+380-44-123-45-67\nEND:VCARD\n"
).replace("_", "=20")  # fmt: skip
APPLE = (
    "begin:vcard\r\nversion:3.0\r\nPRODID:-//Apple Inc.//macOS 14//EN\r\n"
    "N:Коваль;Олена;;;\r\nFN:Олена Кова\r\n ль\r\n"
    "ORG:Рога\\; Копита\\, Ко;Продажі\r\n"
    "item1.TEL;type=pref;type=CELL:+38 (044) 123-\r\n\t45-67\r\nitem1.X-ABLabel:_$!<Mobile>!$_\r\n"
    "NOTE:BEGIN:VCARD\\nEND:VCARD\r\nend:vcard\r\n"
)
FOUR = (
    "BEGIN:VCARD\nVERSION:4.0\nFN;PREF=1:Олена Коваль\nFN:Lenka\n"
    'ORG;SORT-AS="Рога: a;b":Рога\\; Копита\\, Ко\n'
    'TEL;VALUE=uri;TYPE="voice,work";PREF=1:tel:+380-44-123-4567;ext=102\n'
    "TEL;VALUE=uri:tel:044-123-4567;phone-context=+38\nEND:VCARD\n"
)
AGENT = (
    "BEGIN:VCARD\nVERSION:2.1\nN:Коваль;Олена\nORG:Рога\\; Копита, Ко\nAGENT:\n"
    "BEGIN:VCARD\nN:Another;Person\nTEL:999999999\nEND:VCARD\nTEL:0441234567\nEND:VCARD\n"
)


def read(text: str | bytes) -> list[tuple[str, str, tuple[str, ...]]]:
    data = text.encode() if isinstance(text, str) else text
    encoding = encoding_of(data)
    assert is_vcard(data, encoding)
    people = [row.person for row in read_vcards(data, encoding, "UA")]
    return [
        (one.name, one.company, tuple(phone.number for phone in one.phones))
        for one in people
        if one is not None
    ]


@pytest.mark.parametrize("card", [NOKIA, OLD_ANDROID, APPLE, FOUR, AGENT])
def test_one_person_on_every_card(card: str) -> None:
    assert read(card) == [OLENA]
    assert read(card + "\n" + card) == [OLENA] * 2


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "cp1251"])
def test_every_encoding(encoding: str) -> None:
    assert read(APPLE.encode(encoding)) == [OLENA]


def test_a_company_alone_and_a_person_named_like_it() -> None:
    company = "BEGIN:VCARD\nFN:Рога\nN:;;;;\nORG:Рога\nTEL:101\nEND:VCARD\n"
    assert read(company) == [("", "Рога", ("101",))]
    assert read(company.replace("N:;;", "N:;Рога;")) == [("Рога", "Рога", ("101",))]


def test_what_is_not_read_is_told_with_its_line() -> None:
    cards = (
        "BEGIN:VCARD\nFN:No phone\nEND:VCARD\n"
        "BEGIN:VCARD\nTEL:101\nEND:VCARD\n"
        "BEGIN:VCARD\nFN:Torn\nTEL:102\n"
        "BEGIN:VCARD\nFN:Whole\nTEL:103\nEND:VCARD\n"
        "BEGIN:VCARD\nFN:Torn too\nTEL:104"
    )
    assert read(cards) == [("Whole", "", ("103",))]
    rows = read_vcards(cards.encode(), "utf-8")
    assert [(row.line, str(*row.troubles)) for row in rows if not row.person] == [
        (1, "there is no phone number in it"),
        (4, "there is no name in it"),
        (7, "the card has no end"),
        (14, "the card has no end"),
    ]


def test_a_card_of_a_million_lines_is_bounded() -> None:
    flood = "BEGIN:VCARD\nFN:A\nTEL:101\n" + "TEL:102\n" * 50_000 + "PHOTO:\n" + " x\n" * 50_000
    assert read(flood + "END:VCARD\n") == [("A", "", ("101", "102"))]
    assert read("BEGIN:VCARD\nTEL:101\nFN:" + "я" * 3_000_000 + "\nEND:VCARD\n")[0][0] == "я" * 200


def test_a_card_that_phones_read(tmp_path: Path) -> None:
    name = "Олена, " + "дуже " * 30 + "довге"
    file = book(tmp_path, (name, "Рога; Копита", "+380441234567; 101"), ("", "Фірма", "102"))
    out = tmp_path / "all.vcf"
    file.export(out)
    lines = out.read_bytes().split(b"\r\n")
    assert max(map(len, lines)) <= 75
    for line in lines:
        line.decode()
    text = out.read_text(encoding="utf-8").replace("\n ", "")
    assert text.count("VERSION:3.0") == 2
    assert "ORG:Рога\\; Копита\n" in text
    assert "X-ABSHOWAS:COMPANY" in text
    other = book(tmp_path / "..")
    other.path.unlink(missing_ok=True)
    other.take(out.read_bytes())
    assert everybody(other) == everybody(file)
    assert Format.of(out) is Format.VCARD


pieces = st.sampled_from(
    ["BEGIN:VCARD", "END:VCARD", "\r\n", "\n", " ", "\t", "N:", "FN", ";", ":", "TEL", "=", "=0",
     "\\", "CHARSET=", "utf-7", "rot13", "hex", "ENCODING=QUOTED-PRINTABLE", "ENCODING=B",
     "AGENT", '"', "ORG:", "tel:+", "044", "é", "\udc80", "\x00", "A" * 9000]
)  # fmt: skip


@settings(max_examples=400, deadline=None)
@given(st.lists(pieces, max_size=40))
def test_no_bytes_are_a_fault(parts: list[str]) -> None:
    data = ("BEGIN:VCARD\n" + "".join(parts)).encode(errors="surrogateescape")
    for row in read_vcards(data, encoding_of(data)):
        assert (row.person is None) <= bool(row.troubles)
