"""Whether the screen is locked: what is shown then, anybody who comes along may read."""
