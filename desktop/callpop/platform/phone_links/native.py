"""This system's way of opening phone links."""

import sys
from collections.abc import Sequence
from pathlib import Path

from callpop.platform.phone_links.backend import Backend


def phone_links(command: Sequence[str], icon: Path) -> Backend:
    """The way, for what ``command`` starts; ``icon`` is the program's."""
    if sys.platform == "win32":
        from callpop.platform.phone_links.windows import WindowsLinks

        return WindowsLinks(command)
    if sys.platform == "darwin":
        from callpop.platform.phone_links.macos import MacLinks

        return MacLinks()
    from callpop.platform.phone_links.xdg import XdgLinks

    return XdgLinks(command, icon)
