"""Every verb that a person can type. See ``callpop --help``."""

import signal
import threading

# Ctrl-C while the rest is loaded ends it as it ends other programs, without a traceback.
_before = signal.getsignal(signal.SIGINT)
_loading = threading.current_thread() is threading.main_thread()
if _loading and _before is signal.default_int_handler:
    signal.signal(signal.SIGINT, signal.SIG_DFL)

from callpop.cli.run import main  # noqa: E402

if _loading and _before is signal.default_int_handler:
    signal.signal(signal.SIGINT, _before)

__all__ = ["main"]
