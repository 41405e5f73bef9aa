"""Python's garbage, collected where and when it hurts nobody."""

import gc

_MOST_YOUNG = 20_000
"""Objects made since the last time: to look through them takes a few milliseconds."""
_MOST_ROUNDS = 1
"""After which those that outlived them are looked through as well."""


def collect_young() -> None:
    """Collect what a flood leaves behind, a little at a time; for whoever works through one, on
    the main thread. Where Python collects by itself there is nothing to do."""
    young, rounds, _ = gc.get_count()
    if young > _MOST_YOUNG and not gc.isenabled():
        gc.collect(1 if rounds > _MOST_ROUNDS else 0)
