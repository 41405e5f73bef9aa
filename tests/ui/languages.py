"""Languages in which every text says which one it is in."""

import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTranslator
from translating.compiling import compile_file, compiled
from translating.languages import LANGUAGES
from translating.linguist import Catalogue, Message
from translating.pseudo import PSEUDO, pseudo_catalogue
from translating.texts import Texts, texts_of

from callpop.preferences import Language
from callpop.ui.language import Speech

PROJECT = Path(__file__).parents[2]


def compile_marked(texts: Texts, folder: Path) -> None:
    """Make a file of each language in ``folder``; ``Quit`` is ``uk:Quit`` in Ukrainian."""
    for language in LANGUAGES:
        messages = {
            key: Message(
                key,
                (f"{language.code}:{key.source}",) * (language.forms if text.counts else 1),
                counts=text.counts,
                unfinished=False,
            )
            for key, text in texts.all.items()
        }
        compiled(Catalogue(language, messages), folder / f"callpop_{language.code}.qm")


def all_marked(folder: Path) -> Callable[..., Path]:
    """Has :func:`callpop.ui.resource.resource` find every text of the program, marked."""
    compile_marked(texts_of(PROJECT), folder)
    return lambda *parts: folder / parts[-1]


def compile_pseudo(file: Path) -> None:
    """Make the language that nobody speaks."""
    compiled(pseudo_catalogue(texts_of(PROJECT)), file)


def speak(app: QCoreApplication, code: str) -> None:
    """Have everything that is built from now on speak it, as it is translated at this moment."""
    with tempfile.TemporaryDirectory() as name:
        made = Path(name) / f"callpop_{code}.qm"
        if code == PSEUDO.code:
            compile_pseudo(made)
            translator = QTranslator(app)
            assert translator.load(str(made))
            app.installTranslator(translator)
        elif code != Language.ENGLISH:
            compile_file(PROJECT / "resources" / "translations" / f"callpop_{code}.ts", made)
            Speech(app, lambda *_: made).choose(Language(code))
