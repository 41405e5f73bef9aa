"""The verbs of the address book: done on its file, whether the app runs or not."""

import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from callpop.cli.ending import DONE, failed
from callpop.cli.parsing import Verbs
from callpop.cli.terminal import say, write_json, write_table, writing
from callpop.platform.control_client import ask
from callpop.platform.control_place import NotRunning, PlaceError, Refusal

if TYPE_CHECKING:
    from callpop.accounts.home import Home
    from callpop.contacts.file import ContactsFile
    from callpop.contacts.model import Entry

_USUAL_LIMIT = 50
_STREAM = "-"
_FORMATS = ("csv", "vcard")


def add_to(verbs: Verbs) -> None:
    """Add the verbs of this family."""
    contacts = verbs.add("contacts", "keep the address book that names callers", None)
    of_contacts = Verbs(contacts, "contacts_verb")
    take = of_contacts.add("import", "read contacts from a CSV or vCard file", _import, json=True)
    take.add_argument("file", metavar="FILE", help="- for standard input")
    _add_country(take)
    take.add_argument(
        "--encoding", metavar="NAME", default=None, help="where the guess is wrong: windows-1251"
    )
    give = of_contacts.add("export", "write all contacts into a file", _export)
    give.add_argument(
        "file", metavar="FILE", help="vCard where it ends in .vcf, else CSV; - for standard output"
    )
    give.add_argument("--format", choices=_FORMATS, default=None, help="whatever the file's name")
    find = of_contacts.add("find", "look for contacts", _find, json=True)
    find.add_argument(
        "text", metavar="TEXT", nargs="+", help="beginnings of words of name or company, or digits"
    )
    find.add_argument(
        "--limit",
        type=_number,
        metavar="N",
        default=_USUAL_LIMIT,
        help=f"{_USUAL_LIMIT} if not said",
    )
    add = of_contacts.add("add", "add a contact, or phones to one", _add, json=True)
    add.add_argument("--name", metavar="NAME", default="")
    add.add_argument("--company", metavar="COMPANY", default="")
    add.add_argument("--phone", metavar="NUMBER", action="append", required=True)
    _add_country(add)
    remove = of_contacts.add("remove", "remove a contact", _remove)
    remove.add_argument("id", type=_number, metavar="ID", help="as find tells it")


def _add_country(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--country",
        type=_two_letters,
        metavar="XX",
        default=None,
        help="of numbers without a country code; that of the accounts if not said",
    )


def _import(arguments: Namespace, home: "Home") -> int:
    from callpop.contacts.encodings import MOST_BYTES
    from callpop.contacts.importing import bounded, load

    if arguments.file == _STREAM:
        if sys.stdin is None:
            raise failed("Standard input is closed: there are no contacts to read.")
        data = bounded(sys.stdin.buffer.read(MOST_BYTES + 1))
    else:
        data = load(Path(arguments.file))
    country = arguments.country or _country(home)
    done = _book_to_change(home).take(data, country=country, encoding=arguments.encoding)
    _tell_app(home)
    if getattr(arguments, "json", False):
        write_json(
            {
                "new": done.new,
                "changed": done.changed,
                "unchanged": done.unchanged,
                "not_read": done.not_read,
                "without_country": done.without_country,
                "encoding": done.encoding,
                "troubles": [
                    {"line": one.line, "reason": str(one.sentence)} for one in done.troubles
                ],
            }
        )
        return DONE
    say(done.summary)
    for one in done.troubles:
        say(f"Line {one.line}: {one.sentence}.")
    if done.without_country and country is None:
        say(
            f"{done.without_country} numbers have no country code: import the file again with the "
            "country that they are of, such as --country UA."
        )
    return DONE


def _export(arguments: Namespace, home: "Home") -> int:
    from callpop.contacts.exporting import Format

    book = _book(home)
    format = Format(arguments.format) if arguments.format else None
    if arguments.file == _STREAM:
        with writing():
            sys.stdout.reconfigure(encoding="utf-8", newline="")  # type: ignore[union-attr]
            book.write(sys.stdout, format or Format.CSV)
        return DONE
    number = book.export(Path(arguments.file), format)
    say(f"Contacts written to {arguments.file}: {number}.")
    return DONE


def _find(arguments: Namespace, home: "Home") -> int:
    entries = _book(home).find(" ".join(arguments.text), arguments.limit, _country(home))
    if getattr(arguments, "json", False):
        write_json([_report(entry) for entry in entries])
    elif entries:
        write_table(
            ("id", "name", "company", "phones"),
            [
                (entry.id, entry.name, entry.company, ", ".join(p.shown for p in entry.phones))
                for entry in entries
            ],
        )
    else:
        say("No such contacts.")
    return DONE


def _add(arguments: Namespace, home: "Home") -> int:
    id, change = _book_to_change(home).add(
        arguments.name, arguments.company, arguments.phone, arguments.country or _country(home)
    )
    _tell_app(home)
    if getattr(arguments, "json", False):
        write_json({"id": id, "change": change.value})
    else:
        say(f"Contact {id} is {change.value}.")
    return DONE


def _remove(arguments: Namespace, home: "Home") -> int:
    _book_to_change(home).remove(arguments.id)
    _tell_app(home)
    return DONE


def _book(home: "Home") -> "ContactsFile":
    from callpop.contacts.file import ContactsFile

    return ContactsFile(home.contacts)


def _book_to_change(home: "Home") -> "ContactsFile":
    home.prepare()
    return _book(home)


def _country(home: "Home") -> str | None:
    """Where the accounts read numbers; None where they don't agree, or can't be read."""
    from callpop.account_lines import country_of
    from callpop.accounts.settings import SettingsFile, SettingsFileError
    from callpop.pbx.connector import installed_kinds

    with suppress(SettingsFileError):
        return country_of(SettingsFile(home.settings).load(), installed_kinds())
    return None


def _tell_app(home: "Home") -> None:
    """A running app knows the new names at once."""
    with suppress(NotRunning, PlaceError, Refusal):
        ask(home, "contacts.reload")


def _report(entry: "Entry") -> dict[str, object]:
    return {
        "id": entry.id,
        "name": entry.name,
        "company": entry.company,
        "phones": [
            {"number": phone.number, "number_shown": phone.shown, "text": phone.text}
            for phone in entry.phones
        ],
    }


def _number(text: str) -> int:
    if not text.isascii() or not text.isdigit() or not 0 < int(text) < 1 << 31:
        raise ArgumentTypeError("write a number from 1 on")
    return int(text)


def _two_letters(text: str) -> str:
    from phonenumbers import SUPPORTED_REGIONS

    if text.upper() not in SUPPORTED_REGIONS:
        raise ArgumentTypeError("a country is its two letters, such as UA, SK or GB")
    return text.upper()
