"""Looking at what a call needs in order to be seen: one check, one file."""
