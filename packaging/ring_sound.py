"""Makes the built-in ring, ``resources/sounds/ring.wav``: two soft notes that fade, ours alone."""

import math
import struct
import sys
import wave
from pathlib import Path

RATE = 22_050
SECONDS = 1.5
NOTES = ((0.0, 587.33), (0.22, 880.0))
"""When each begins, and its frequency: D5 and A5."""
LOUDNESS = 0.4


def sample(at: float) -> float:
    """How far the loudspeaker is out at that second, from -1 to 1."""
    out = 0.0
    for begins, frequency in NOTES:
        since = at - begins
        if since > 0:
            # Struck softly, with a little of the octave, and fading.
            loud = min(1.0, since / 0.015) * math.exp(-since * 4.5)
            turn = 2 * math.pi * frequency * since
            out += loud * (math.sin(turn) + 0.18 * math.sin(2 * turn))
    ending = min(1.0, (SECONDS - at) / 0.05)
    return out * LOUDNESS * ending


def write(path: Path) -> None:
    """Write the ring."""
    frames = (round(32_767 * sample(n / RATE)) for n in range(round(RATE * SECONDS)))
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(b"".join(struct.pack("<h", frame) for frame in frames))


if __name__ == "__main__":
    write(Path(sys.argv[1]))
