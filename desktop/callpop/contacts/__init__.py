"""The agent's own address book: on disk, in memory, and in the files of other programs."""
