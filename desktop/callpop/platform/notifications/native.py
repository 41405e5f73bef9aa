"""Which notification service this system has."""

import sys

from callpop.platform.notifications.backend import Backend, Words


def native_backend(words: Words = str) -> Backend:
    """The system's own notifications; ``words`` puts the buttons into the agent's language."""
    if sys.platform == "linux":
        from callpop.platform.notifications.freedesktop import FreedesktopBackend

        backend: Backend = FreedesktopBackend(words=words)
    else:
        from callpop.platform.notifications.desktop import DesktopNotifierBackend

        backend = DesktopNotifierBackend(words=words)
    return backend
