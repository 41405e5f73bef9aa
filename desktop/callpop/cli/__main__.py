"""``python -m callpop.cli``, where the program itself is not installed."""

import sys

from callpop.cli import main

if __name__ == "__main__":
    sys.exit(main())
