"""The vocabulary: calls, people and what happens to them, in the words of the field.

Pure: no I/O, no clock of its own, no Qt, no PBX's name. Everything else speaks it.
"""
