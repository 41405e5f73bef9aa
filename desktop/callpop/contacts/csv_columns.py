"""Which column of a table holds what: by its heading, else by what stands in it."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from callpop.telephony.folding import words_of
from callpop.telephony.numbers import digits_of

# As people and programs name them, in English, Ukrainian, Russian, Slovak, Portuguese, Spanish
# and their neighbours; written as words_of gives them.
_FULL = {
    "full name", "display name", "contact name", "contact", "fn", "піб", "піп", "контакт", "фио",
    "контактна особа", "контактное лицо", "повне ім я", "cele meno", "nome completo",
    "nombre completo", "contacto", "contato", "kontakt", "client", "customer", "клієнт", "клиент",
    "file as", "назва", "название", "наименование", "nazov", "имя контакта", "імя контакту",
    "имя и фамилия", "імя та прізвище", "прізвище та імя", "фамилия и имя",
}  # fmt: skip
_NAME = {"name", "імя", "имя", "meno", "nome", "nombre", "jmeno", "imie", "nom"}
_FIRST = {"first name", "given name", "primeiro nome", "primer nombre", "krstne meno"}
_MIDDLE = {"middle name", "additional name", "по батькові", "отчество", "segundo nombre"}
_LAST = {
    "last name", "family name", "surname", "прізвище", "фамилия", "priezvisko", "prijmeni",
    "sobrenome", "apelido", "apellido", "apellidos", "nazwisko",
}  # fmt: skip
_COMPANY = {
    "company", "company name", "organization", "organisation", "organization name",
    "organization 1 name", "organisation name", "org", "business", "account name", "компанія",
    "організація", "фірма", "підприємство", "компания", "организация", "фирма", "предприятие",
    "spolocnost", "firma", "organizacia", "empresa", "companhia", "organizacao", "organizacion",
    "compania", "nazov firmy", "nazov spolocnosti", "назва компаніі", "назва організаціі",
    "назва фірми", "название компании", "название организации", "название фирмы",
    "наименование организации", "компания контакта", "компанія контакту", "место работы",
    "місце роботи", "nome da empresa", "nombre de la empresa", "nombre empresa", "razon social",
}  # fmt: skip
_PHONE = re.compile(
    r"\b(?:phones?|telephones?|tel|tels|mobile|mobil|cell|cellular|cellphone|gsm|msisdn|callback|"
    r"number|numbers|celular|celulares|fone|fones|movil|telemovel|numero|cislo|komorka|"
    r"(?:телеф|мобил|мобіл|telef)\w*|тел|моб|номер)\b"
)
_NO_PHONE = re.compile(
    r"\b(?:type|label|fax|pager|telex|тип|факс|тип\w*|extension|country|customer|account|id|"
    r"phonetic|договор\w*|договору|рахунку|счета|house|street|government)\b"
)


@dataclass(frozen=True, slots=True)
class Columns:
    """Where in a row the parts of a contact stand."""

    full: tuple[int, ...] = ()
    """Columns with a whole name: the first that is filled counts."""
    parts: tuple[int, ...] = ()
    """Else the given, middle and family name."""
    company: tuple[int, ...] = ()
    phones: tuple[int, ...] = ()

    def name_in(self, row: Sequence[str]) -> str:
        """The name that a row holds."""
        return _first(row, self.full) or " ".join(
            row[n].strip() for n in self.parts if n < len(row) and row[n].strip()
        )

    def company_in(self, row: Sequence[str]) -> str:
        """The company that a row holds."""
        return _first(row, self.company)

    def phones_in(self, row: Sequence[str]) -> list[str]:
        """The cells with phones that a row holds."""
        return [row[n] for n in self.phones if n < len(row)]

    @property
    def score(self) -> int:
        """How much of a contact is there."""
        return 4 * bool(self.phones) + 2 * bool(self.full or self.parts) + bool(self.company)


def by_heading(row: Sequence[str]) -> Columns | None:
    """What the headings in ``row`` say; None where they are none."""
    if any(_looks_like_phone(cell) for cell in row):
        return None
    headings = [" ".join(words_of(cell)) for cell in row]
    phones = _where(headings, lambda text: _PHONE.search(text) and not _NO_PHONE.search(text))
    last = _where(headings, _LAST.__contains__)
    first = _where(headings, _FIRST.__contains__)
    full = _where(headings, _FULL.__contains__)
    plain = _where(headings, _NAME.__contains__)
    if last and not first:
        first, plain = plain, ()
    middle = _where(headings, _MIDDLE.__contains__)
    parts = first[:1] + middle[:1] + last[:1]
    company = _where(headings, _COMPANY.__contains__)
    columns = Columns(plain + full, parts, company, phones)
    return columns if phones or len(parts + plain + company) > 1 else None


def by_content(rows: Sequence[Sequence[str]]) -> Columns:
    """What ``rows`` without headings seem to hold: a name, a company, phones, in this order."""
    phones: list[int] = []
    texts: list[int] = []
    for n in range(max(map(len, rows), default=0)):
        cells = [row[n] for row in rows if n < len(row) and row[n].strip()]
        if not cells:
            continue
        if sum(map(_looks_like_phone, cells)) * 2 > len(cells):
            phones.append(n)
        elif any(c.isalpha() for cell in cells for c in cell) and not any("@" in c for c in cells):
            texts.append(n)
    return Columns(full=tuple(texts[:1]), company=tuple(texts[1:2]), phones=tuple(phones))


def _where(headings: Sequence[str], fits: Callable[[str], object]) -> tuple[int, ...]:
    return tuple(n for n, text in enumerate(headings) if text and fits(text))


def _first(row: Sequence[str], columns: Sequence[int]) -> str:
    return next((row[n] for n in columns if n < len(row) and row[n].strip()), "")


def _looks_like_phone(cell: str) -> bool:
    letters = sum(c.isalpha() for c in cell)
    return len(digits_of(cell[:200])) >= 5 and letters <= 5 and "@" not in cell
