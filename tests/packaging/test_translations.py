"""The translations' tool: what it finds in code, keeps in files, and complains of."""

import json
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QTranslator
from translating.checking import complaints, faults_of
from translating.compiling import compile_file
from translating.exchange import missing, take
from translating.languages import LANGUAGES, Language
from translating.linguist import Catalogue, Message, NotAFile, read, write
from translating.pseudo import pseudo
from translating.texts import Key, Text, Texts, texts_of
from translating.texts import read as read_code
from translating.updating import updated

UKRAINIAN, RUSSIAN, SLOVAK, _, SPANISH = LANGUAGES
PROJECT = Path(__file__).parents[2]


def found(code: str) -> Texts:
    texts = Texts()
    read_code(code, "some.py", texts)
    return texts


def sources(code: str) -> list[tuple[str, str]]:
    texts = found(code)
    assert not texts.faults
    return [(key.context, key.source) for key in texts.all]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ('QCoreApplication.translate("Menu", "Quit")', ("Menu", "Quit")),
        ('say("No {what}.", what=1)', ("Sentence", "No {what}.")),
        ('x = Sentence("Where it is.")', ("Sentence", "Where it is.")),
        ('Field(key="a", label="Address", placeholder="x")', ("Sentence", "Address")),
        ('A = "Named."\ndef f():\n    return say(A)', ("Sentence", "Named.")),
        ('def f():\n    a = "Near."\n    return say(a)', ("Sentence", "Near.")),
        ('A = {1: "Listed."}\ndef f(n):\n    return say(A.get(n))', ("Sentence", "Listed.")),
        (
            "def _no(key, template, **v):\n    raise Error(say(template, **v))\n"
            'def f():\n    _no("k", "Passed on.")',
            ("Sentence", "Passed on."),
        ),
        (
            "class A:\n    def _no(self, template):\n        raise Error(say(template))\n"
            '    def f(self):\n        self._no(template="By name.")',
            ("Sentence", "By name."),
        ),
    ],
)
def test_a_text_is_found_wherever_it_is_written(code: str, text: tuple[str, str]) -> None:
    assert sources(code) == [text]


def test_both_sides_of_a_choice_are_found() -> None:
    code = 'say("One." if a else "Other.")'
    assert sources(code) == [("Sentence", "One."), ("Sentence", "Other.")]


def test_what_is_no_word_is_not_translated() -> None:
    assert sources('say("{detail}\\n{where}", detail=1, where=2)') == []


@pytest.mark.parametrize(
    "code",
    [
        "say(made())",
        'say(f"No {what}.")',
        'say("No " + what)',
        'QCoreApplication.translate("Menu", words)',
        'QCoreApplication.translate(context, "Quit")',
        'QCoreApplication.translate("Menu", "%n calls", "", n)',
        'tr = QCoreApplication.translate\ntr("Menu", "Quit")',
        'say("{count} calls", one="1 call")',
        'say("{count} calls", count=n)\nsay("{count} calls", one="{count} call", count=n)',
    ],
)
def test_a_text_that_nobody_could_translate_is_a_fault(code: str) -> None:
    assert len(found(code).faults) == 1


def test_what_counts_is_told_with_its_english_form_for_one() -> None:
    texts = found('#: Of the tray.\nsay("{count} calls", one="{count} call", count=n)')
    (text,) = texts.all.values()
    assert (text.counts, text.one, text.notes) == (True, "{count} call", ["Of the tray."])


def test_every_text_of_the_program_can_be_translated() -> None:
    texts = texts_of(PROJECT)
    assert texts.faults == []
    assert len(texts.all) > 500


def catalogue(language: Language, **words: str | tuple[str, ...]) -> Catalogue:
    """``Quit="Вийти"``: finished translations in the context Menu."""
    made = Catalogue(language)
    for source, said in words.items():
        forms = said if isinstance(said, tuple) else (said,)
        key = Key("Menu", source)
        made.messages[key] = Message(key, forms, counts=len(forms) > 1, unfinished=False)
    return made


def text(source: str, *, counts: bool = False, one: str = "") -> Text:
    return Text(Key("Menu", source), counts, one, files=["desktop/callpop/ui/menu.py"])


def texts(*all_: Text) -> Texts:
    return Texts({one.key: one for one in all_})


def test_a_file_is_read_as_it_was_written(tmp_path: Path) -> None:
    path = tmp_path / "callpop_uk.ts"
    before = catalogue(UKRAINIAN, Quit='Вийти & "geht" <nicht>', many=("а", "б", "в"))
    key = Key("Menu", "Call", "a noun")
    before.messages[key] = Message(
        key, ("Дзвінок",), was="Ring", notes=("Short.", "Or so."), remark="?", files=("a/b.py",)
    )
    write(before, path)
    assert read(path, UKRAINIAN).messages == before.messages
    once = path.read_bytes()
    write(read(path, UKRAINIAN), path)
    assert path.read_bytes() == once


def test_the_files_are_qt_linguists(tmp_path: Path) -> None:
    lconvert = tmp_path / "again.qm"
    for language in LANGUAGES:
        path = PROJECT / "resources" / "translations" / f"callpop_{language.code}.ts"
        root = ElementTree.parse(path).getroot()
        assert (root.tag, root.get("version"), root.get("language")) == (
            "TS",
            "2.1",
            language.locale,
        )
        compile_file(path, lconvert)


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda one: one.code)
def test_qt_asks_for_the_forms_that_we_keep(
    language: Language, tmp_path: Path, qapp: object
) -> None:
    forms = tuple(f"form {n}" for n in range(language.forms))
    key = Key("Menu", "{count} calls")
    made = Catalogue(language, {key: Message(key, forms, counts=True, unfinished=False)})
    write(made, tmp_path / "a.ts")
    compile_file(tmp_path / "a.ts", tmp_path / "a.qm")
    translator = QTranslator()
    assert translator.load(str(tmp_path / "a.qm"))
    asked = {translator.translate("Menu", "{count} calls", None, n) for n in range(120)}
    assert asked == set(forms)
    ones = [n for n in range(2, 120) if translator.translate(*key_of(key), n) == "form 0"]
    assert bool(ones) is not language.first_is_one


def key_of(key: Key) -> tuple[str, str, None]:
    return key.context, key.source, None


@pytest.mark.parametrize("broken", ["", "<TS", "<html></html>"])
def test_what_is_no_such_file_is_not_taken_for_one(broken: str, tmp_path: Path) -> None:
    (tmp_path / "a.ts").write_text(broken)
    with pytest.raises(NotAFile):
        read(tmp_path / "a.ts", SLOVAK)


def test_an_update_keeps_translations_and_drops_what_is_gone() -> None:
    old = catalogue(UKRAINIAN, Quit="Вийти", Gone="Зникло")
    new = updated(old, texts(text("Quit"), text("People")))
    assert [key.source for key in new.messages] == ["Quit", "People"]
    quit_, people = new.messages.values()
    assert (quit_.forms, quit_.unfinished) == (("Вийти",), False)
    assert (people.forms, people.unfinished) == ((), True)


def test_a_changed_text_keeps_its_translation_as_a_proposal() -> None:
    old = catalogue(UKRAINIAN, **{"No number is selected.": "Жодного номера не виділено."})
    new = updated(old, texts(text("No number is selected there.")))
    (message,) = new.messages.values()
    assert message.unfinished
    assert message.forms == ("Жодного номера не виділено.",)
    assert message.was == "No number is selected."
    again = updated(new, texts(text("No number is selected there.")))
    assert again.messages == new.messages


def test_a_text_that_begins_to_count_is_unfinished_again() -> None:
    old = catalogue(SPANISH, **{"{count} calls": "{count} llamadas"})
    (message,) = updated(old, texts(text("{count} calls", counts=True))).messages.values()
    assert message.unfinished
    assert message.forms == ("{count} llamadas",) * 2


@pytest.mark.parametrize(
    ("language", "source", "said"),
    [
        (SPANISH, "Hang up", "Colgar"),
        (SPANISH, "Really?", "¿De verdad?"),
        (UKRAINIAN, "Calls {who}…", "Дзвонить {who}…"),
        (SLOVAK, "{number} of {account}", "{account}: {number}"),
        (UKRAINIAN, "Your PBX refused.", "Ваша АТС відмовила."),
        (RUSSIAN, "Braces: {{number}}", "Скобки: {{number}}"),
    ],
)
def test_a_good_translation_is_let_be(language: Language, source: str, said: str) -> None:
    assert list(faults_of(text(source), Message(Key("Menu", source), (said,)), language)) == []


@pytest.mark.parametrize(
    ("language", "source", "said"),
    [
        (SPANISH, "Calls {who}", "Llama {quien}"),
        (SPANISH, "Calls {who}", "Llama"),
        (SPANISH, "Calls {who}", "Llama {who"),
        (SPANISH, "Calling…", "Llamando"),
        (SPANISH, "Calling…", "Llamando..."),
        (SPANISH, "It is over.", "Terminó"),
        (SPANISH, "Recent", "Recientes."),
        (SPANISH, "Recent", "recientes"),
        (SPANISH, "online", "En línea"),
        (SPANISH, "Recent", " Recientes"),
        (SPANISH, "Recent", "<b>Recientes</b>"),
        (SPANISH, "Save && quit", "Guardar &&& salir"),
        (SPANISH, "One\nTwo", "Uno dos"),
        (SPANISH, "Callpop quits", "Saltacall termina"),
        (SPANISH, "See ca_file", "Vea el archivo"),
        (UKRAINIAN, "Quit", "Выйти"),
        (RUSSIAN, "Quit", "Вихід"),
        (RUSSIAN, "Put in: {{number}}", "Вставить: {{номер}}"),
        (UKRAINIAN, "Network", "Meрежа"),
    ],
)
def test_a_faulty_translation_is_told(language: Language, source: str, said: str) -> None:
    assert list(faults_of(text(source), Message(Key("Menu", source), (said,)), language))


def test_the_form_for_one_need_not_name_the_number_where_it_is_for_one_alone() -> None:
    counts = text("{count} calls", counts=True, one="One call")
    key = counts.key
    slovak = Message(key, ("Jeden hovor", "{count} hovory", "{count} hovorov"), counts=True)
    assert list(faults_of(counts, slovak, SLOVAK)) == []
    # In Ukrainian the first form is for 21 too.
    faulty = Message(key, ("Один дзвінок", "{count} дзвінки", "{count} дзвінків"), counts=True)
    assert list(faults_of(counts, faulty, UKRAINIAN))
    assert list(faults_of(counts, Message(key, ("a", "b"), counts=True), UKRAINIAN))


def test_whatever_is_missing_or_stale_is_told() -> None:
    wanted = texts(text("Quit"), text("People"), text("Calls"))
    there = catalogue(SLOVAK, Quit="Skončiť", Gone="Preč", Calls="Hovory")
    there.messages[Key("Menu", "Calls")].unfinished = True
    told = list(complaints(wanted, there))
    assert len(told) == 3
    assert any("“People”: not as in the code" in words for words in told)
    assert any("“Calls”: not finished" in words for words in told)
    assert any("“Gone”: no longer" in words for words in told)
    assert not list(complaints(texts(text("Quit")), catalogue(SLOVAK, Quit="Skončiť")))


def test_translations_go_out_and_come_back_as_json() -> None:
    counts = text("{count} calls", counts=True, one="{count} call")
    wanted = texts(text("Quit"), counts, text("Calling…"))
    there = updated(Catalogue(SPANISH), wanted)
    entries = json.loads(missing(there))
    assert [entry["translation"] for entry in entries] == ["", ["", ""], ""]
    assert "English for 1: {count} call" in entries[1]["notes"]
    entries[0]["translation"] = "Salir"
    entries[1]["translation"] = ["{count} llamada", "{count} llamadas"]
    entries[2]["translation"] = "Llamando"
    (left_out,) = take(json.dumps(entries), there, wanted)
    assert "Calling" in left_out
    assert [m.unfinished for m in there.messages.values()] == [False, False, True]
    assert len(json.loads(missing(there))) == 1
    assert len(json.loads(missing(there, 0))) == 0


def test_the_pseudo_language_is_longer_and_keeps_the_values() -> None:
    said = pseudo("Calls {who} with {{number}}")
    assert said.startswith("⟦")
    assert said.endswith("⟧")
    assert "{who}" in said
    assert "{{number}}" in said
    assert len(said) > 1.1 * len("Calls {who} with {{number}}")
    assert len(pseudo("Call")) >= 1.5 * len("Call")


def test_the_command_tells_what_is_wrong(tmp_path: Path) -> None:
    script = PROJECT / "packaging" / "translations.py"

    done = subprocess.run(
        [sys.executable, script, "export", "uk", "--most", "1"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert len(json.loads(done.stdout)) <= 1
