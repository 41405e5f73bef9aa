"""Hotkeys that reach Callpop whichever program is in front, one backend for each system."""
