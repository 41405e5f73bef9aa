"""The real program at a whole desk, for who tries to get the better of it."""

from tests.whole.conftest import callpop, office, pbx

__all__ = ["callpop", "office", "pbx"]
