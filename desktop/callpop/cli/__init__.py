"""Every verb that a person can type. See ``callpop --help``."""

from callpop.cli.run import main

__all__ = ["main"]
