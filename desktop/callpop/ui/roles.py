"""What our widgets are to a screen reader, which takes a plain widget for a filler of space and
passes its name over: windows, and groups of what belongs together."""

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

Role = QAccessible.Role

_INSTALLED = "callpop_roles"


def tell_roles(app: QCoreApplication) -> None:
    """From now on a widget is what its class says as ``accessible_role``."""
    if not app.property(_INSTALLED):
        app.setProperty(_INSTALLED, 1)
        QAccessible.installFactory(_interface)


def _interface(_class: str, of: QObject) -> QAccessibleInterface | None:
    role = getattr(of, "accessible_role", None)
    if role is None or not isinstance(of, QWidget):
        return None
    return QAccessibleWidget(of, role)
