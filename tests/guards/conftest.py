"""What keeps Callpop light, without a clock: counts that are the same on every machine and in every
run, such as modules that a start imports, wake-ups in a stretch of handed-in time, what is kept of
many calls, and how SQLite means to find something.

``make bench`` measures; these fail in ``make test`` when somebody makes worse what it measures. A
guard takes less than a second, and its bound is close to what is so today: whoever lowers the count
lowers the bound with it, and whoever raises it says in the commit what that is for.
"""
