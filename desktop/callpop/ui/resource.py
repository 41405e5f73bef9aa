"""The files that come with the program: icons, sounds, translations."""

from importlib.resources import files
from pathlib import Path

import callpop


def resource(*parts: str) -> Path:
    """The path of a resource, such as ``resource("icons", "callpop.svg")``.

    Raises:
        FileNotFoundError: this installation has no such file.
    """
    installed = files("callpop").joinpath("resources", *parts)
    in_tree = Path(callpop.__file__).parents[2].joinpath("resources", *parts)
    for path in (Path(str(installed)), in_tree):
        if path.is_file():
            return path
    raise FileNotFoundError("/".join(parts))
