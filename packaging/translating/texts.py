"""Every text of the code that somebody may read in a window, found without running any of it.

Qt's own ``lupdate`` knows ``QCoreApplication.translate`` alone, and takes an f-string for a text.
Here a text that is not written out is a fault: nobody could translate it.
"""

import ast
import io
import tokenize
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeGuard

SENTENCE_FILE = "desktop/callpop/telephony/sentence.py"
"""Where ``say`` is made: what it passes on is written out elsewhere."""
SENTENCE = "Sentence"
"""The context of texts that were no window's own (``callpop.ui.words.translate``)."""
SPOKEN_IN_ENGLISH = ("cli", "simulators", "pbx/contract", "replay.py")
"""Below ``callpop/``: what only terminals say; scripts read it too."""


@dataclass(frozen=True, slots=True, order=True)
class Key:
    """What a translation is found by."""

    context: str
    source: str
    comment: str = ""
    """Tells texts apart that are the same in English."""


OF_QT = tuple(Key("QPlatformTheme", button) for button in ("Open", "Save", "Cancel"))
"""Of the dialogs for files: in some languages Qt has no words for them, or another country's."""


@dataclass(slots=True)
class Text:
    """A text of the code."""

    key: Key
    counts: bool = False
    """It has plural forms."""
    one: str = ""
    """The English form for 1, where it is another."""
    notes: list[str] = field(default_factory=list)
    """What translators should know: ``#:`` comments above it."""
    files: list[str] = field(default_factory=list)
    """Where it stands, relative to the project."""


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """Something in the code that can't be translated."""

    file: str
    line: int
    words: str


@dataclass(slots=True)
class Texts:
    """All texts, by their keys, and the faults."""

    all: dict[Key, Text] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)

    def add(self, text: Text) -> bool:
        """Note a text; False where it counts at one place and not, or otherwise, at another."""
        known = self.all.setdefault(text.key, text)
        known.notes += [note for note in text.notes if note not in known.notes]
        known.files += [file for file in text.files if file not in known.files]
        return (known.counts, known.one) == (text.counts, text.one)


def texts_of(project: Path) -> Texts:
    """Every text of the program whose sources stand in ``project``."""
    texts = Texts({key: Text(key, notes=["A button of Qt's."]) for key in OF_QT})
    root = project / "desktop" / "callpop"
    for path in sorted(root.rglob("*.py")):
        inside = path.relative_to(root).as_posix()
        if not _below(inside, SPOKEN_IN_ENGLISH):
            read(path.read_text("utf-8"), path.relative_to(project).as_posix(), texts)
    return texts


def _below(file: str, places: Iterable[str]) -> bool:
    return any(file == place or file.startswith(f"{place}/") for place in places)


def read(code: str, file: str, texts: Texts) -> None:
    """Add the texts of one file's ``code`` to ``texts``."""
    _Module(code, file, texts).read()


class _Module:
    def __init__(self, code: str, file: str, texts: Texts) -> None:
        self._tree = ast.parse(code)
        self._file = file
        self._texts = texts
        self._notes = dict(_notes(code))
        self._constants = _assigned(self._tree)
        self._functions = [
            node
            for node in ast.walk(self._tree)
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        ]
        self._takers = {
            name: place for one in self._functions for name, place in _template_place(one)
        }
        """Functions of this file that make a sentence of their parameter ``template``."""

    def read(self) -> None:
        self._read(self._tree, [])

    def _read(self, node: ast.AST, scopes: list[ast.AST]) -> None:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.Call):
                self._call(child, scopes)
            elif _is_translate(child) and not (isinstance(node, ast.Call) and node.func is child):
                self._fault(child, "under another name its texts are not found")
            inner = isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef)
            self._read(child, [*scopes, child] if inner else scopes)

    def _call(self, call: ast.Call, scopes: list[ast.AST]) -> None:
        match call.func:
            case name if _is_translate(name):
                self._translate(call, scopes)
            case ast.Name(id="say"):
                self._say(call, scopes)
            case ast.Name(id="Sentence") if self._file != SENTENCE_FILE:
                self._note(call, _argument(call, 0, "template"), scopes)
            case ast.Name(id="Field"):
                label = _argument(call, None, "label")
                if label is not None:
                    self._note(call, label, scopes, note="The name of a setting of an account.")
            case ast.Name(id=name) | ast.Attribute(attr=name) if name in self._takers:
                self._note(call, _argument(call, self._takers[name], "template"), scopes)

    def _translate(self, call: ast.Call, scopes: list[ast.AST]) -> None:
        context, comment = _argument(call, 0, "context"), _argument(call, 2, "disambiguation")
        if not isinstance(context, ast.Constant):
            # Only callpop.ui.words passes a context on: that of sentences, which `say` writes out.
            self._fault(call, "the context must be written out")
        elif _argument(call, 3, "n") is not None:
            if context.value != SENTENCE:
                self._fault(call, "texts that count are said by say(…, count=…)")
        else:
            about = str(comment.value) if isinstance(comment, ast.Constant) else ""
            template = _argument(call, 1, "key")
            self._note(call, template, scopes, context=str(context.value), comment=about)

    def _say(self, call: ast.Call, scopes: list[ast.AST]) -> None:
        counts = _argument(call, None, "count") is not None
        one = _argument(call, None, "one")
        if one is not None and not (counts and isinstance(one, ast.Constant)):
            self._fault(call, "one=… must be written out, and belongs to count=…")
            return
        said = str(one.value) if isinstance(one, ast.Constant) else ""
        self._note(call, _argument(call, 0, "template"), scopes, counts=counts, one=said)

    def _note(
        self,
        call: ast.Call,
        source: ast.expr | None,
        scopes: list[ast.AST],
        *,
        context: str = SENTENCE,
        comment: str = "",
        counts: bool = False,
        one: str = "",
        note: str = "",
    ) -> None:
        notes = [*self._notes_of(call), *([note] if note else [])]
        try:
            sources = list(self._written(source, scopes))
        except _NotWritten:
            self._fault(call, "the text is not written out: nobody could translate it")
            return
        for template in sources:
            key = Key(context, template, comment)
            if not any(letter.isalpha() for letter in without_values(template)):
                continue
            text = Text(key, counts, one, notes, [self._file])
            if not self._texts.add(text):
                self._fault(call, f"“{template}” counts otherwise at another place")

    def _written(self, node: ast.expr | None, scopes: list[ast.AST]) -> Iterator[str]:
        match node:
            case ast.Constant(value=str(text)):
                yield text
            case ast.Constant(value=None) | ast.Attribute(attr="label"):
                pass  # nothing is said; or a Field's label, which is written out there
            case ast.IfExp():
                yield from self._written(node.body, scopes)
                yield from self._written(node.orelse, scopes)
            case ast.Name(id=name):
                yield from self._named(name, scopes)
            case (
                ast.Subscript(value=ast.Name(id=name))
                | ast.Call(func=ast.Attribute(value=ast.Name(id=name), attr="get"))
            ):
                yield from self._listed(name)
            case _:
                raise _NotWritten

    def _named(self, name: str, scopes: list[ast.AST]) -> Iterator[str]:
        for scope in reversed(scopes):
            if name == "template" and _is_parameter(scope, name):
                return  # written out by those who call this function
            if found := _assigned(scope).get(name):
                for value in found:
                    yield from self._written(value, scopes)
                return
        if name not in self._constants:
            raise _NotWritten
        for value in self._constants[name]:
            yield from self._written(value, [])

    def _listed(self, name: str) -> Iterator[str]:
        for value in self._constants.get(name, [None]):
            if not isinstance(value, ast.Dict):
                raise _NotWritten
            for one in value.values:
                yield from self._written(one, [])

    def _notes_of(self, call: ast.Call) -> list[str]:
        """``#:`` comments within the call, and right above it."""
        first = call.lineno
        while first - 1 in self._notes:
            first -= 1
        lines = range(first, (call.end_lineno or call.lineno) + 1)
        words = " ".join(self._notes[line] for line in lines if line in self._notes)
        return [words] if words else []

    def _fault(self, node: ast.expr, words: str) -> None:
        self._texts.faults.append(Fault(self._file, node.lineno, words))


class _NotWritten(Exception):
    """A text is made at run time."""


def _is_translate(node: ast.AST) -> TypeGuard[ast.Attribute]:
    match node:
        case ast.Attribute(value=ast.Name(id="QCoreApplication"), attr="translate"):
            return True
        case _:
            return False


def without_values(template: str) -> str:
    """``template`` without its ``{values}``."""
    words, depth = [], 0
    for letter in template.replace("{{", "").replace("}}", ""):
        depth += (letter == "{") - (letter == "}")
        if not depth and letter != "}":
            words.append(letter)
    return "".join(words)


def _argument(call: ast.Call, place: int | None, name: str) -> ast.expr | None:
    for keyword in call.keywords:
        if keyword.arg == name:
            return keyword.value
    return call.args[place] if place is not None and place < len(call.args) else None


def _template_place(
    function: ast.FunctionDef | ast.AsyncFunctionDef,
) -> Iterator[tuple[str, int]]:
    names = [argument.arg for argument in function.args.args]
    if "template" in names and any(map(_says_template, ast.walk(function))):
        place = names.index("template")
        yield function.name, place - (names[0] in ("self", "cls"))


def _says_template(node: ast.AST) -> bool:
    match node:
        case ast.Call(func=ast.Name(id="say"), args=[ast.Name(id="template"), *_]):
            return True
        case _:
            return False


def _is_parameter(scope: ast.AST, name: str) -> bool:
    return isinstance(scope, ast.FunctionDef | ast.AsyncFunctionDef) and any(
        argument.arg == name for argument in scope.args.args
    )


def _assigned(scope: ast.AST) -> dict[str, list[ast.expr]]:
    """What is assigned to plain names in a module or a function, not in functions within."""
    found: dict[str, list[ast.expr]] = {}
    for node in _own(ast.iter_child_nodes(scope)):
        match node:
            case (
                ast.Assign(targets=[ast.Name(id=name)], value=ast.expr() as value)
                | ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value)
            ):
                found.setdefault(name, []).append(value)
    return found


def _own(nodes: Iterable[ast.AST]) -> Iterator[ast.AST]:
    for node in nodes:
        yield node
        if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            yield from _own(ast.iter_child_nodes(node))


def _notes(code: str) -> Iterator[tuple[int, str]]:
    if "#:" not in code:
        return
    for token in tokenize.generate_tokens(io.StringIO(code).readline):
        if token.type == tokenize.COMMENT and token.string.startswith("#:"):
            yield token.start[0], token.string[2:].strip()
