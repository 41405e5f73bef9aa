"""Callpop: the desktop companion to a cloud PBX."""

__version__ = "0.1.0"
