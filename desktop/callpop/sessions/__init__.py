"""The I/O: keeps connectors connected, and says truthfully how that goes."""
