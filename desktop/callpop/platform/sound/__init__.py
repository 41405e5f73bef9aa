"""The sound of a ringing call, by whatever each system plays sounds with."""
