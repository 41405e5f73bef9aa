"""Languages in which every text says which one it is in."""

from collections.abc import Callable
from pathlib import Path

from translating.compiling import compiled
from translating.languages import LANGUAGES
from translating.linguist import Catalogue, Message
from translating.texts import Texts, texts_of

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
