"""Callpop's translations: kept in step with the code, checked, and compiled.

.venv/bin/python packaging/translations.py update
.venv/bin/python packaging/translations.py check
.venv/bin/python packaging/translations.py export uk --most 200 >missing.json
.venv/bin/python packaging/translations.py import uk missing.json
.venv/bin/python packaging/translations.py compile
"""

import argparse
import sys
from pathlib import Path

from translating.checking import complaints
from translating.compiling import compile_file
from translating.exchange import missing, take
from translating.languages import LANGUAGES, Language
from translating.linguist import Catalogue, NotAFile, read, write
from translating.texts import Texts, texts_of
from translating.updating import updated

PROJECT = Path(__file__).parents[1]
FOLDER = PROJECT / "resources" / "translations"
_MOST_COMPLAINTS = 40


def catalogue_path(language: Language) -> Path:
    """Where the catalogue of a language is kept."""
    return FOLDER / f"callpop_{language.code}.ts"


def update(texts: Texts) -> int:
    """Make every catalogue one of exactly the texts in the code."""
    for language in LANGUAGES:
        path = catalogue_path(language)
        catalogue = updated(read(path, language), texts)
        write(catalogue, path)
        left = sum(message.unfinished for message in catalogue.messages.values())
        print(f"{path.name}: {len(catalogue.messages)} texts, {left} not finished")
    return _faults(texts)


def check(texts: Texts) -> int:
    """Whether every text is translated into every language, as well as that can be seen."""
    failed = _faults(texts)
    for language in LANGUAGES:
        found = list(complaints(texts, read(catalogue_path(language), language)))
        for complaint in found[:_MOST_COMPLAINTS]:
            print(complaint)
        if len(found) > _MOST_COMPLAINTS:
            print(f"{language.code}: and {len(found) - _MOST_COMPLAINTS} more")
        failed = failed or bool(found)
    return int(failed)


def compile_all() -> int:
    """Make the files that the program reads, where they are out of date."""
    for language in LANGUAGES:
        source = catalogue_path(language)
        made = source.with_suffix(".qm")
        if not made.exists() or made.stat().st_mtime <= source.stat().st_mtime:
            compile_file(source, made)
    return 0


def _faults(texts: Texts) -> int:
    for fault in sorted(texts.faults):
        print(f"{fault.file}:{fault.line}: {fault.words}")
    return int(bool(texts.faults))


def _export(catalogue: Catalogue, most: int | None) -> int:
    print(missing(catalogue, most))
    return 0


def _import(catalogue: Catalogue, file: Path, texts: Texts) -> int:
    left_out = list(take(file.read_text("utf-8"), catalogue, texts))
    write(catalogue, catalogue_path(catalogue.language))
    for words in left_out:
        print(words)
    left = sum(message.unfinished for message in catalogue.messages.values())
    print(f"{left} texts are not finished", file=sys.stderr)
    return int(bool(left_out))


def main() -> int:
    """The command line; its exit status."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0] if __doc__ else None)
    verbs = parser.add_subparsers(dest="verb", required=True)
    verbs.add_parser("update", help=update.__doc__)
    verbs.add_parser("check", help=check.__doc__)
    verbs.add_parser("compile", help=compile_all.__doc__)
    by_code = {language.code: language for language in LANGUAGES}
    exporting = verbs.add_parser("export", help="print what is not finished, as JSON")
    importing = verbs.add_parser("import", help="take what was filled in; what is faulty stays out")
    for verb in (exporting, importing):
        verb.add_argument("language", choices=by_code)
    exporting.add_argument("--most", type=int, help="so many texts at once")
    importing.add_argument("file", type=Path)
    arguments = parser.parse_args()
    if arguments.verb == "compile":
        return compile_all()
    texts = texts_of(PROJECT)
    try:
        match arguments.verb:
            case "update":
                return update(texts)
            case "check":
                return check(texts)
        language = by_code[arguments.language]
        catalogue = updated(read(catalogue_path(language), language), texts)
        if arguments.verb == "export":
            return _export(catalogue, arguments.most)
        return _import(catalogue, arguments.file, texts)
    except NotAFile as error:
        print(error, file=sys.stderr)
        return 2


if __name__ == "__main__":
    sys.exit(main())
