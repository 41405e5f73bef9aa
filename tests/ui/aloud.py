"""Goes through a window as a screen reader does, and finds what it could not make sense of."""

from collections.abc import Iterator

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

Role, Text = QAccessible.Role, QAccessible.Text

_NEEDS_NAME = {
    Role.Button,
    Role.CheckBox,
    Role.ComboBox,
    Role.EditableText,
    Role.List,
    Role.ListItem,
    Role.MenuItem,
    Role.RadioButton,
    Role.Slider,
    Role.SpinBox,
    Role.Table,
    Role.Window,
    Role.Dialog,
}
_FILLERS = {Role.Client, Role.Border}
"""Their names are passed over."""
_MOST_CHILDREN = 40


def faults(window: QWidget) -> Iterator[str]:
    """Whatever cannot be understood by ear."""
    interface = QAccessible.queryAccessibleInterface(window)
    if window.windowTitle() and interface.role() in _FILLERS:
        yield f"{window.windowTitle()} is no window to the ear"
    for place in range(interface.childCount()):
        yield from _walk(interface.child(place))


def _walk(one: QAccessibleInterface) -> Iterator[str]:
    if one.state().invisible and one.role() not in (Role.ListItem, Role.Cell):
        return
    yield from _about(one)
    for place in range(min(one.childCount(), _MOST_CHILDREN)):
        child = one.child(place)
        if child is not None:
            yield from _walk(child)


def _about(one: QAccessibleInterface) -> Iterator[str]:
    name, words, role = one.text(Text.Name), one.text(Text.Description), one.role()
    what = f"{role.name} {name!r} {_where(one)}"
    if not (name or _label(one)) and (role in _NEEDS_NAME or one.state().focusable):
        yield f"no name: {what}"
    if role in _FILLERS and name:
        yield f"a name that nobody hears: {what}"
    for text in (name, words):
        if "<span>" in text:
            yield f"markup: {what}: {text}"
        if "·" in text:
            yield f"a dot: {what}: {text}"
        if "•••" in text and role is not Role.StaticText:
            yield f"dots: {what}: {text}"


def _label(one: QAccessibleInterface) -> str:
    found = one.relations(QAccessible.RelationFlag.Label)
    return "".join(label.text(Text.Name) for label, _relation in found)


def _where(one: QAccessibleInterface) -> str:
    classes: list[str] = []
    widget: QObject | None = one.object()
    while isinstance(widget, QWidget) and len(classes) < 5:
        classes.append(type(widget).__name__)
        widget = widget.parentWidget()
    return "in ".join(classes)
