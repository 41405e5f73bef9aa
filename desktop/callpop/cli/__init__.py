"""Every verb that a person can type. See ``callpop --help``."""

# Python's own "signal" takes a hundredth of a second to load, in which Ctrl-C would be a traceback.
import _signal as signal  # type: ignore[import-not-found]
import sys
from collections.abc import Sequence


def main(words: Sequence[str] | None = None) -> int:
    """Do what was typed (``sys.argv``, unless ``words`` are given); the exit status."""
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        # Ctrl-C while the rest is loaded ends us as it ends other programs: at once and without a
        # traceback. Verbs have something to tidy up; they are told of it.
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    if words is None and sys.argv[1:] == ["--keyring"]:
        # The running app asks it for secrets: no verb, and nothing that a verb needs is loaded.
        from callpop.accounts.keyring_process import serve

        return serve()
    from callpop.cli.run import main as do

    return do(words)


__all__ = ["main"]
