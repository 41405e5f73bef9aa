"""A working day with five PBXs: who calls, what the agent does, what is told of it.

Played by the demo against the whole app. :mod:`~callpop.simulators.day.script` is the story that is
shown first, :mod:`~callpop.simulators.day.all_day` what goes on after it; each PBX has its part in
a file of its own.
"""
