"""What Qt calls of ours must not end the process."""

from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")


def guarded(method: Callable[P, R]) -> Callable[P, R]:
    """An override of one of Qt's methods whose fault ends in the log, and the app goes on.

    On Python 3.11 PySide 6.11 reads an error that C code raised (an index that is none, a widget
    that is gone) as something else, and the process ends in a segmentation fault. Caught once, an
    error is what PySide takes it for.
    """

    @wraps(method)
    def call(*args: P.args, **kwargs: P.kwargs) -> R:
        try:
            return method(*args, **kwargs)
        except Exception:
            raise

    return call
