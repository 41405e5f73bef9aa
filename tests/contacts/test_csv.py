"""Tables as people really have them."""

import csv
import io
import os
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.contacts.shelf import book, everybody

from callpop.contacts.csv_file import read_csv, write_csv
from callpop.contacts.encodings import MOST_BYTES, encoding_of
from callpop.contacts.exporting import Format
from callpop.contacts.file import ContactsFile
from callpop.contacts.importing import bounded, load
from callpop.contacts.model import ContactsError, Entry, phones_of
from callpop.contacts.rows import row_of
from callpop.contacts.vcard import read_vcards, write_vcards

Read = list[tuple[str, str, tuple[str, ...]]]
OLENA = ("Олена Коваль", "Рога і Копита", ("+380441234567",))


def read(text: str | bytes, country: str | None = "UA") -> Read:
    data = text.encode() if isinstance(text, str) else text
    people = [row.person for row in read_csv(data, encoding_of(data, country), country)]
    return [
        (one.name, one.company, tuple(phone.number for phone in one.phones))
        for one in people
        if one is not None
    ]


def troubles(text: str) -> list[tuple[int, str]]:
    rows = read_csv(text.encode(), "utf-8", "UA")
    return [(row.line, str(trouble)) for row in rows for trouble in row.troubles]


@pytest.mark.parametrize(
    "table",
    [
        "name,company,phone\nОлена Коваль,Рога і Копита,0441234567\n",
        "NAME;Company;Phone\r\nОлена Коваль;Рога і Копита;(044) 123-45-67\r\n",
        "Phone\tCompany\tName\rtel:+380441234567\tРога і Копита\tОлена Коваль",
        "sep=;\nname;company;phone\nОлена Коваль;Рога і Копита;0441234567",
        "Олена Коваль;Рога і Копита;0441234567",
        "0441234567,Олена Коваль,olena@example.com,Рога і Копита\n",
        "\n\n ,,\nІм'я,Компанія,Телефон\n\nОлена Коваль,Рога і Копита,380441234567.0\n",
        "Прізвище;Ім’я;Організація;Моб. телефон\nКоваль;Олена;Рога і Копита;044 123 45 67",
        "ФИО;Организация;Номер телефона\nОлена Коваль;Рога і Копита;+380441234567",
        "Priezvisko;Meno;Firma;Telefón\nКоваль;Олена;Рога і Копита;+380441234567",
        "Nome;Sobrenome;Empresa;Telefone celular\nОлена;Коваль;Рога і Копита;+380441234567",
        "Nombre,Apellidos,Compañía,Teléfono móvil\nОлена,Коваль,Рога і Копита,+380441234567",
        "Title,First Name,Middle Name,Last Name,Company,Business Fax,Business Phone,E-mail Address"
        "\n,Олена,,Коваль,Рога і Копита,+380449999999,+380441234567,o@example.com",
        "Name,Given Name,Family Name,Phonetic Name,Organization 1 - Name,Phone 1 - Type,"
        "Phone 1 - Value\n,Олена,Коваль,,Рога і Копита,Mobile,+380 44 123 4567",
        "First Name,Last Name,Organization Name,Phone 1 - Label,Phone 1 - Value,Phone 2 - Value\n"
        "Олена,Коваль,Рога і Копита,Work,+380441234567 ::: 0441234567,",
        '"ID";"Имя";"Фамилия";"Название компании";"Рабочий телефон";"Мобильный телефон"\r\n'
        '"7";"Олена";"Коваль";"Рога і Копита";"";"+380441234567"\r\n',
        "Наименование;Рабочий телефон (контакт);Сотовый телефон;Компания контакта\n"
        "Олена Коваль;;0441234567;Рога і Копита\n",
        "Ім'я та прізвище;Місце роботи;Телефон\nОлена Коваль;Рога і Копита;044 123-45-67 (роб.)\n",
        'name,company,phone\n"Олена\nКоваль","Рога і Копита","0441234567\n+380 44 1234567"\n',
        "name,company,phone,phone\nОлена Коваль,Рога і Копита,'+380441234567,\n",
    ],
)  # fmt: skip
def test_one_person_in_every_table(table: str) -> None:
    assert read(table) == [OLENA]


@pytest.mark.parametrize("heading", ["Назва компанії", "Місце роботи", "Razón social", "FIRMA"])
def test_a_heading_is_known_however_it_is_spelt(heading: str) -> None:
    assert read(f"Телефон;{heading};Контактна особа\n0441234567;{OLENA[1]};{OLENA[0]}") == [OLENA]


@pytest.mark.parametrize(
    ("cell", "numbers"),
    [
        ("0441234567; 0501112233", ["+380441234567", "+380501112233"]),
        ("0441234567, 050 111 22 33 / 101", []),
        ("0441234567,0501112233", ["+380441234567", "+380501112233"]),
        ("0441234567/0501112233", ["+380441234567", "+380501112233"]),
        ("101|102", ["101", "102"]),
        ("044 123 45 67, доб. 12", ["+380441234567"]),
        ("+380441234567;ext=12", ["+380441234567"]),
        ("0441234567; 044 123-45-67", ["+380441234567"]),
        ("-; n/a; 101", ["101"]),
        ("044 123 45 67 (Olena)", ["+380441234567"]),
        ("моб. +380 (44) 123-45-67", ["+380441234567"]),
        ("(044) 123-45-67 Олена; склад 050 111 22 33", ["+380441234567", "+380501112233"]),
        ("044 123 45 67 Olena 050 111 22 33 / 101", []),
        ("olena1234567@example.com", []),
        ("кв. 12", []),
    ],
)
def test_several_phones_in_one_cell(cell: str, numbers: list[str]) -> None:
    found = read(f'name,phone\nA,"{cell}"\n')
    assert found == ([("A", "", tuple(numbers))] if numbers else [])


def test_every_encoding() -> None:
    head = "name;company;phone\n"
    olena = head + "Олена Коваль;Рога і Копита;0441234567\n"
    for encoding in ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1251"):
        assert read(olena.encode(encoding)) == [OLENA], encoding
    jan = head + "Ján Žižka;Ľúbezná kaviareň;0441234567\nČeněk Říha;;0441234568\n"
    assert [one[0] for one in read(jan.encode("cp1250"))] == ["Ján Žižka", "Čeněk Říha"]
    joao = head + "João Muñoz;Conceição;0441234567\nJosé;;0441234568\n"
    assert read(joao.encode("cp1252"))[0][:2] == ("João Muñoz", "Conceição")
    assert encoding_of("José".encode("cp1252"), "ES") == "cp1252"
    assert encoding_of("Józa".encode("cp1250"), "sk") == "cp1250"


def test_what_is_not_read_is_told_with_its_line() -> None:
    table = 'name,phone\nA,101\nB,3.80991E+11\nC,\n,102\nD,"103\n104"\nE,call me\nF,105;zero\n'
    assert [one[0] for one in read(table)] == ["A", "D", "F"]
    assert [(line, words.partition(":")[0]) for line, words in troubles(table)] == [
        (3, "a spreadsheet has cut the number 3.80991E+11 short"),
        (4, "there is no phone number in it"),
        (5, "there is no name in it"),
        (8, "“call me” is not a phone number"),
        (9, "“zero” is not a phone number"),
    ]


def test_a_quotation_mark_that_is_never_closed_costs_its_own_record_alone() -> None:
    rest = "".join(f"n{n},{1000 + n}\n" for n in range(300))
    table = f'name,phone\nA,101\n"B,102\n{rest}'
    assert len(read(table)) == 301
    assert troubles(table) == [(3, "a quotation mark in it is never closed")]


def test_a_line_without_end_and_a_file_without_end() -> None:
    assert read("name,phone\n" + "x," * 3_000_000 + "\nA,101\n") == [("A", "", ("101",))]
    with pytest.raises(ContactsError, match="64 MiB"):
        bounded(bytes(MOST_BYTES + 1))


def test_no_table_at_all(tmp_path: Path) -> None:
    for data in (b"", b"\0\0\0", b"name,company,phone\n", b"hello", b"\xff\xfe", b"\xff" * 999):
        with pytest.raises(ContactsError, match="no contact in this file"):
            book(tmp_path).take(data)
    assert not everybody(book(tmp_path))


@pytest.mark.parametrize("begins", ["PK\x03\x04", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"])
def test_a_workbook_is_known_as_one(tmp_path: Path, begins: str) -> None:
    data = begins.encode("latin-1") + b",name,phone\n,Olena,0441234567\n"
    with pytest.raises(ContactsError, match="save it as CSV"):
        book(tmp_path).take(data)
    assert not everybody(book(tmp_path))


def test_our_own_file_is_the_same_book(tmp_path: Path) -> None:
    one = book(
        tmp_path,
        ("Олена Коваль", 'Рога; «Копита», "Ко"', "044 123-45-67; 101"),
        ("=1+1", "'-2", "+421 2 1234 5678 ext. 12"),
        ("", "Рога", "765-43-21"),
        ("Рога", "", "*67#"),
        country="UA",
    )
    for format in Format:
        out, again = tmp_path / f"1.{format.value}", tmp_path / f"2.{format.value}"
        assert one.export(out, format) == 4
        assert one.take(out.read_bytes()).unchanged == 4
        other = ContactsFile(tmp_path / f"{format.value}.db")
        assert other.take(out.read_bytes()).new == 4
        assert everybody(other) == everybody(one)
        other.export(again, format)
        assert again.read_bytes() == out.read_bytes()


texts = st.text(max_size=30)
numbers = st.lists(
    st.one_of(
        st.from_regex(r"\A\+?[0-9() .-]{1,15}\Z"),
        st.from_regex(r"\A(?:\+380|0)44[0-9]{7}(?: ext\. 12)?\Z"),
        st.sampled_from(["*67#", "101", "+421 2 1234 5678", "0441234567, 0501112233"]),
    ),
    max_size=4,
)


@settings(max_examples=150, deadline=None)
@given(people=st.lists(st.tuples(texts, texts, numbers), max_size=5))
def test_what_is_written_is_read_as_it_was(people: list[tuple[str, str, list[str]]]) -> None:
    rows = [row_of(1, name, company, phones, "UA") for name, company, phones in people]
    entries = [
        Entry(1, row.person.name, row.person.company, row.person.phones)
        for row in rows
        if row.person is not None
    ]
    if not entries:
        return
    for cards in (False, True):
        file = io.StringIO()
        if cards:
            write_vcards(entries, file)
        else:
            write_csv(entries, file, max(len(one.phones) for one in entries))
        data = file.getvalue().encode()
        found = list((read_vcards if cards else read_csv)(data, "utf-8", "UA"))
        assert [row.troubles for row in found] == [()] * len(entries)
        read = [row.person for row in found if row.person is not None]
        assert [(one.name, one.company) for one in read] == [
            (one.name, one.company) for one in entries
        ]
        assert [[phone.number for phone in one.phones] for one in read] == [
            [phone.number for phone in one.phones] for one in entries
        ]


def test_a_number_is_the_same_in_every_country() -> None:
    for text in ("044 123 45 67", "380441234567", "+38 (044) 1234567 доб. 1", "00380441234567"):
        [phone], _ = phones_of(text, "UA")
        for country in ("BR", "SK", None):
            assert phones_of(phone.written, country)[0][0].e164 == "+380441234567"


def test_no_cell_of_an_export_is_a_formula(tmp_path: Path) -> None:
    file = book(tmp_path, ("=cmd|' /C calc'!A0", "@SUM(A1)", "+380441234567"), ("'=1", "", "101"))
    out = io.StringIO()
    file.write(out, Format.CSV)
    cells = [cell for row in csv.reader(out.getvalue().splitlines()) for cell in row]
    assert [cell for cell in cells if cell.lstrip(" ")[:1] in {"=", "+", "-", "@", "\t"}] == []


@settings(max_examples=300, deadline=None)
@given(st.one_of(st.binary(max_size=400), st.text("a,;\t\"\n\r'=+0123é", max_size=200)))
def test_no_bytes_are_a_fault(data: bytes | str) -> None:
    raw = data.encode() if isinstance(data, str) else data
    list(read_csv(raw, encoding_of(raw)))


def test_a_table_is_read_no_further_to_the_right_than_programs_write() -> None:
    for empty, read_so_far in ((200, 1), (2_000, 0)):
        line = b"Eva" + b"," * empty + b"+421905123456\n"
        assert len(read(b"name" + b",phone" * empty + b"\n" + line)) == read_so_far


@pytest.mark.skipif(sys.platform == "win32", reason="pipes have no names there")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    pipe = tmp_path / "contacts.csv"
    os.mkfifo(pipe)
    with pytest.raises(ContactsError, match=r"contacts\.csv” can't be read: not a file"):
        load(pipe)
