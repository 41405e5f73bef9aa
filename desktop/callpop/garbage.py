"""Python's garbage, collected where and when it hurts nobody."""

import gc

_MOST_YOUNG = 20_000
"""Objects made since the last time: to look through them takes a few milliseconds."""


def collect_young() -> None:
    """Collect what a flood leaves behind, a little at a time; for whoever works through one, on
    the main thread. Where Python collects by itself there is nothing to do."""
    if gc.get_count()[0] > _MOST_YOUNG and not gc.isenabled():
        # What outlives this is mostly kept for an hour: it is not looked at again so soon.
        gc.collect(1)
